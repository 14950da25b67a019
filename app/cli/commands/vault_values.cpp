#include "app/cli/batch.h"
#include "app/cli/line_reader.h"
#include "app/cli/output.h"
#include "app/cli/session.h"

#include "core/operations/tombstones.h"

#include <QElapsedTimer>
#include <QJsonDocument>

#include <cstdio>
#include <map>

namespace steward::cli {

using namespace Qt::StringLiterals;

namespace {

// So many lines are one transaction: a group is durable before it is answered, and costs one sync.
constexpr int linesAtOnce = 1000;

/** A line of a batch that is written in groups: what was read, and what will be answered. */
struct Line
{
    QJsonObject object;
    Result<QJsonObject> answer;

    QString text(const QString &key) const { return object.value(key).toString(); }
};

QByteArray spelt(const Line &line)
{
    QJsonObject object =
        line.answer ? *line.answer
                    : QJsonObject{{u"error"_s, QJsonObject{{u"code"_s, errorCodeName(line.answer.error().code)},
                                                   {u"message"_s, line.answer.error().message}}}};
    const QJsonValue id = line.object.value(u"id"_s);
    object.insert(u"id"_s, id.isUndefined() ? QJsonValue() : id);
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

Line lineFrom(const QByteArray &bytes, qint64 number)
{
    QJsonParseError parse;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &parse);
    if (document.isObject())
        return {document.object(), QJsonObject()};
    // The line is not repeated: it may hold what nobody else should see.
    return {{},
        failure(ErrorCode::InvalidInput,
            u"Line %1 is not a JSON object (at byte %2); write one object a line."_s.arg(number).arg(parse.offset))};
}

/** Answers the lines of --input in groups, each of which `write` makes durable as a whole. */
int runGroups(Invocation &call, const std::function<Result<void>(std::vector<Line> &)> &write)
{
    const QString path = call.options.value(u"input"_s);
    if (path.isEmpty())
        return fail({ErrorCode::InvalidInput, u"--input is missing; give a JSON Lines file, or - for stdin."_s});
    Result<LineReader> reader = LineReader::open(path, call.stop);
    if (!reader)
        return fail(reader.error());
    qint64 number = 0;
    bool more = true;
    while (more) {
        std::vector<Line> lines;
        while (more && lines.size() < linesAtOnce && (lines.empty() || !reader->wouldWait())) {
            const std::optional<QByteArray> line = reader->next();
            more = line.has_value();
            ++number;
            if (more && !line->trimmed().isEmpty())
                lines.push_back(lineFrom(*line, number));
        }
        if (call.stop.stop_requested())
            return Interrupted;
        if (lines.empty())
            continue;
        if (const Result<void> written = write(lines); !written)
            return fail(written.error());
        for (const Line &line : lines)
            call.out.raw(spelt(line));
        call.out.flush();
    }
    return Done;
}

Result<QByteArray> bytesOf(const QJsonObject &object)
{
    const QJsonValue text = object.value(u"text"_s);
    const QJsonValue hex = object.value(u"hex"_s);
    if (text.isString() == hex.isString())
        return failure(ErrorCode::InvalidInput, u"Give the value as \"text\" or as \"hex\", and only one of them."_s);
    if (text.isString())
        return text.toString().toUtf8();
    const QByteArray spelling = hex.toString().toLatin1().toLower();
    const QByteArray bytes = QByteArray::fromHex(spelling);
    if (bytes.toHex() != spelling)
        return failure(ErrorCode::InvalidInput, u"\"hex\" is no even number of hexadecimal digits."_s);
    return bytes;
}

Result<vault::Place> placeOf(const QJsonObject &object)
{
    vault::Place place{.table = object.value(u"table"_s).toString(),
        .column = object.value(u"column"_s).toString(),
        .row = object.value(u"row"_s).toString()};
    const QJsonValue version = object.value(u"version"_s);
    if (version.isUndefined())
        return place;
    place.version = version.toInteger(-1);
    if (place.version < 0)
        return failure(ErrorCode::InvalidInput, u"\"version\" is a whole number, 0 or more."_s);
    return place;
}

Result<vault::KeyScope> scopeOf(const QJsonObject &object)
{
    const QString level = object.value(u"level"_s).toString();
    if (level == u"critical")
        return vault::KeyScope{.level = vault::Level::Critical, .name = object.value(u"subject"_s).toString()};
    if (level == u"high")
        return vault::KeyScope{.level = vault::Level::High, .name = object.value(u"purpose"_s).toString()};
    if (level == u"medium")
        return vault::KeyScope{.level = vault::Level::Medium};
    return failure(ErrorCode::InvalidInput, u"\"level\" is critical, high or medium."_s);
}

/** One line sealed; shared keys are fetched once a group. */
Result<QJsonObject> seal(vault::Vault &vault, store::Transaction &transaction, std::map<QString, vault::Sealer> &shared,
    const QJsonObject &object)
{
    const Result<vault::KeyScope> scope = scopeOf(object);
    const Result<vault::Place> place = placeOf(object);
    const Result<QByteArray> value = bytesOf(object);
    if (!scope || !place || !value)
        return !scope ? failureOf(scope) : !place ? failureOf(place) : failureOf(value);
    if (scope->level == vault::Level::Medium) {
        const Result<QByteArray> hash = vault.keyedHash(transaction.sql(), place->table, place->column, *value);
        if (!hash)
            return failureOf(hash);
        return QJsonObject{{u"hash"_s, QString::fromLatin1(hash->toHex())}};
    }
    Result<QByteArray> sealed;
    if (scope->level == vault::Level::Critical) {
        sealed = vault.seal(transaction, *scope, *place, *value);
    } else {
        auto found = shared.find(scope->name);
        if (found == shared.end()) {
            Result<vault::Sealer> sealer = vault.sealer(transaction, *scope);
            if (!sealer)
                return failureOf(sealer);
            found = shared.emplace(scope->name, std::move(*sealer)).first;
        }
        sealed = found->second.seal(*place, *value);
    }
    if (!sealed)
        return failureOf(sealed);
    return QJsonObject{{u"sealed"_s, QString::fromLatin1(sealed->toBase64())}};
}

int encrypt(Invocation &call)
{
    const Result<std::unique_ptr<Workspace>> opened = openWorkspace(call, true);
    if (!opened)
        return fail(opened.error());
    Workspace &workspace = **opened;
    if (workspace.vault().state() == vault::VaultState::NotSetUp)
        return fail({ErrorCode::Unavailable, workspace.whyNoKeys()});
    return runGroups(call, [&](std::vector<Line> &lines) {
        return workspace.store()
            .write([&](store::Transaction &transaction) -> Result<void> {
                std::map<QString, vault::Sealer> shared;
                for (Line &line : lines) {
                    if (!line.answer)
                        continue;
                    line.answer = seal(workspace.vault(), transaction, shared, line.object);
                    // A bad line is its own affair; a disk that is full is everybody's.
                    if (!line.answer && line.answer.error().code != ErrorCode::InvalidInput)
                        return failureOf(line.answer);
                }
                return {};
            })
            .result();
    });
}

Result<QJsonObject> openOne(Workspace &workspace, const QJsonObject &object)
{
    const Result<vault::Place> place = placeOf(object);
    if (!place)
        return failureOf(place);
    const auto sealed = QByteArray::fromBase64Encoding(
        object.value(u"sealed"_s).toString().toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    if (!sealed)
        return failure(ErrorCode::InvalidInput, u"\"sealed\" is no base64."_s);
    const Result<crypto::SecretBytes> plain = workspace.store().read(
        [&](store::Connection &connection) { return workspace.vault().open(connection, *place, *sealed); });
    if (!plain)
        return failureOf(plain);
    const QString text = QString::fromUtf8(plain->view());
    if (text.toUtf8() == plain->view())
        return QJsonObject{{u"text"_s, text}};
    return QJsonObject{{u"hex"_s, QString::fromLatin1(plain->view().toByteArray().toHex())}};
}

int decrypt(Invocation &call)
{
    const Result<std::unique_ptr<Workspace>> workspace = openWorkspace(call, false);
    if (!workspace)
        return fail(workspace.error());
    if (const Result<void> opened = (*workspace)->unlock(); !opened)
        return fail({ErrorCode::Unavailable, opened.error().message});
    return runBatch(call, [&workspace](const BatchLine &line) { return openOne(**workspace, line.object); });
}

/** Backups must hear of it now, not with the next one: until then a restore would bring the erased back. */
void spreadErasures(Workspace &workspace)
{
    const Result<qint64> spread = operations::spreadTombstones(workspace);
    if (!spread)
        std::fputs(
            qPrintable(
                u"Warning: the erasure is done here, but the list beside the backups or on this seat could not be written (%1); a restore might not know of it. Mend that and make a backup.\n"_s
                    .arg(spread.error().message)),
            stderr);
}

int eraseMany(Invocation &call, Workspace &workspace)
{
    const int code = runGroups(call, [&](std::vector<Line> &lines) -> Result<void> {
        QStringList subjects;
        for (Line &line : lines) {
            if (line.answer && line.text(u"subject"_s).isEmpty())
                line.answer = failure(ErrorCode::InvalidInput, u"\"subject\" is missing."_s);
            if (line.answer)
                subjects.append(line.text(u"subject"_s));
        }
        subjects.removeDuplicates();
        const Result<QStringList> unknown = workspace.vault().erase(workspace.store(), subjects);
        if (!unknown)
            return failureOf(unknown);
        for (Line &line : lines) {
            if (!line.answer)
                continue;
            if (unknown->contains(line.text(u"subject"_s)))
                line.answer = failure(ErrorCode::NotFound, u"The vault has no key of this subject."_s);
            else
                line.answer = QJsonObject{{u"erased"_s, true}};
        }
        return {};
    });
    spreadErasures(workspace);
    return code;
}

int erase(Invocation &call)
{
    const QString subject = call.options.value(u"subject"_s);
    if (subject.isEmpty() == call.options.value(u"input"_s).isEmpty())
        return fail({ErrorCode::InvalidInput, u"Say who is erased: --subject S, or --input FILE for many."_s});
    const Result<std::unique_ptr<Workspace>> workspace = openWorkspace(call, true);
    if (!workspace)
        return fail(workspace.error());
    if (subject.isEmpty())
        return eraseMany(call, **workspace);
    QElapsedTimer timer;
    timer.start();
    const Result<QStringList> unknown = (*workspace)->vault().erase((*workspace)->store(), {subject});
    // Also where it failed: the key may be gone, and only the log not be cleared.
    spreadErasures(**workspace);
    if (!unknown)
        return fail(unknown.error());
    const bool isErased = unknown->isEmpty();
    if (!isErased)
        say(call, u"The vault has no key of this subject, so there is nothing sealed to erase."_s);
    call.out.object({{u"erased"_s, isErased}, {u"milliseconds"_s, timer.nsecsElapsed() / 1'000'000}});
    return isErased ? Done : AnswerIsNo;
}

} // namespace

Commands vaultValueCommands()
{
    return {
        {u"vault encrypt"_s, u"Seals values: {id, level, subject|purpose, table, column, row, version, text|hex}"_s,
            u"--input FILE"_s, u"steward-cli --workspace acme.steward vault encrypt --input values.jsonl"_s,
            {inputOption()}, encrypt},
        {u"vault decrypt"_s, u"Opens sealed values: {id, table, column, row, version, sealed}"_s, u"--input FILE"_s,
            u"steward-cli --workspace acme.steward vault decrypt --input sealed.jsonl"_s, {inputOption()}, decrypt},
        {u"vault erase"_s, u"Destroys a data subject's key: what was sealed under it is gone for good"_s,
            u"--subject S | --input FILE"_s,
            u"steward-cli --workspace acme.steward vault erase --subject subject/7c1e09aa51f0b3d2"_s,
            {{u"subject"_s, u"Who is erased."_s, u"subject"_s}, inputOption()}, erase},
    };
}

} // namespace steward::cli
