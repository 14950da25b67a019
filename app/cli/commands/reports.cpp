#include "app/cli/output.h"
#include "app/cli/session.h"
#include "app/cli/verifier_key.h"

#include "core/ledger/package.h"

#include <QElapsedTimer>
#include <QFile>

namespace steward::cli {

using namespace Qt::StringLiterals;

namespace {

/** What can be packaged: its name, and what of the workspace goes in. */
struct ReportKind
{
    QString name;
    QString summary;
    std::function<Result<ledger::PackageRequest>(const Invocation &, Workspace &)> request;
};

/** Where the period ends and where the package goes: --to may be both, a date and a place. */
struct Targets
{
    QString until;
    QString place;
};

Result<Targets> targetsOf(const Invocation &call)
{
    Targets targets;
    for (const QString &name : {u"until"_s, u"to-time"_s}) {
        if (call.options.isSet(name))
            targets.until = call.options.value(name);
    }
    QStringList places = call.options.values(u"to"_s);
    if (places.size() == 2) {
        const qsizetype instant = fromRfc3339(places[0]) ? 0 : 1;
        if (fromRfc3339(places[instant]))
            targets.until = places.takeAt(instant);
    }
    if (places.size() != 1 || places.first().isEmpty())
        return failure(ErrorCode::InvalidInput,
            u"Say where the package goes: --to FOLDER, or --to FILE.zip, a name that is not taken yet."_s);
    targets.place = places.first();
    return targets;
}

Result<std::optional<Instant>> instantFrom(const QString &option, const QString &text)
{
    if (text.isEmpty())
        return std::optional<Instant>();
    const std::optional<Instant> at = fromRfc3339(text);
    if (!at)
        return failure(ErrorCode::InvalidInput,
            u"%1 takes a date or an RFC 3339 instant, such as 2026-11-21 or 2026-11-21T07:40:00Z, not \"%2\"."_s.arg(
                option, text));
    return at;
}

Result<std::optional<qint64>> numberFrom(const Invocation &call, const QString &option)
{
    if (!call.options.isSet(option))
        return std::optional<qint64>();
    bool ok = false;
    const qint64 number = call.options.value(option).toLongLong(&ok);
    if (!ok || number < 0)
        return failure(ErrorCode::InvalidInput,
            u"--%1 takes the number of an entry, not \"%2\"."_s.arg(option, call.options.value(option)));
    return std::optional(number);
}

/** The entries from the first to the last in the period, and all between them: a trail is ordered by number. */
Result<void> takePeriod(
    Workspace &workspace, std::optional<Instant> since, std::optional<Instant> until, ledger::PackageRequest &request)
{
    const ledger::EntryFilter filter{.since = since, .until = until};
    const Result<QList<ledger::Entry>> first = ledger::entriesFrom(workspace.store(), filter, 0, 1);
    if (!first)
        return failureOf(first);
    const Result<QList<ledger::Entry>> last = ledger::newestEntries(workspace.store(), filter, std::nullopt, 1);
    if (!last)
        return failureOf(last);
    if (first->isEmpty() || last->isEmpty())
        return failure(ErrorCode::InvalidInput, u"The trail has no entry in that period; choose another."_s);
    request.first = first->first().seq;
    request.last = last->first().seq;
    return {};
}

Result<ledger::PackageRequest> ledgerRequest(const Invocation &call, Workspace &workspace)
{
    const Result<Targets> targets = targetsOf(call);
    if (!targets)
        return failureOf(targets);
    const Result<std::optional<Instant>> since =
        instantFrom(u"--since"_s, call.options.value(call.options.isSet(u"since"_s) ? u"since"_s : u"from"_s));
    if (!since)
        return failureOf(since);
    const Result<std::optional<Instant>> until = instantFrom(u"--until"_s, targets->until);
    if (!until)
        return failureOf(until);
    const Result<std::optional<qint64>> first = numberFrom(call, u"first"_s);
    if (!first)
        return failureOf(first);
    const Result<std::optional<qint64>> last = numberFrom(call, u"last"_s);
    if (!last)
        return failureOf(last);
    ledger::PackageRequest request{.target = targets->place, .first = first->value_or(0), .last = *last};
    if (*since || *until) {
        if (*first || *last)
            return failure(
                ErrorCode::InvalidInput, u"Give a period (--since, --until) or numbers (--first, --last), not both."_s);
        if (const Result<void> taken = takePeriod(workspace, *since, *until, request); !taken)
            return failureOf(taken);
    }
    if (call.options.isSet(u"older"_s)) {
        QFile older(call.options.value(u"older"_s));
        if (!older.open(QIODevice::ReadOnly) || older.size() > 64 * 1024)
            return failure(ErrorCode::InvalidInput,
                u"%1 cannot be read as a checkpoint; name the file \"checkpoint\" of an earlier package."_s.arg(
                    older.fileName()));
        request.olderCheckpoint = older.readAll();
    }
    return request;
}

const std::vector<ReportKind> &reportKinds()
{
    static const std::vector<ReportKind> kinds{
        {u"ledger"_s, u"Entries of the audit trail, each with its proof"_s, ledgerRequest},
    };
    return kinds;
}

Result<const ReportKind *> kindOf(const Invocation &call)
{
    QStringList names;
    for (const ReportKind &kind : reportKinds()) {
        if (!call.arguments.isEmpty() && call.arguments.first() == kind.name)
            return &kind;
        names.append(kind.name);
    }
    return failure(ErrorCode::InvalidInput,
        call.arguments.isEmpty()
            ? u"Say what is packaged: %1."_s.arg(names.join(u", "_s))
            : u"There is no kind \"%1\"; there are: %2."_s.arg(call.arguments.first(), names.join(u", "_s)));
}

int listKinds(Invocation &call)
{
    call.out.begin({u"kind"_s, u"summary"_s});
    for (const ReportKind &kind : reportKinds())
        call.out.row({{u"kind"_s, kind.name}, {u"summary"_s, kind.summary}});
    call.out.end();
    return Done;
}

ledger::PackageProgress progressOf(const Invocation &call)
{
    auto clock = std::make_shared<QElapsedTimer>();
    clock->start();
    return [&call, clock](qint64 done, qint64 total) {
        const double seconds = double(std::max<qint64>(clock->elapsed(), 1)) / 1000;
        const double rate = double(done) / seconds;
        std::optional<std::chrono::seconds> left;
        if (done > 0)
            left = std::chrono::seconds(qint64(double(total - done) / rate));
        drawProgress(call, done, total, rate, left);
    };
}

int package(Invocation &call)
{
    const Result<const ReportKind *> kind = kindOf(call);
    if (!kind)
        return fail(kind.error());
    const Result<std::unique_ptr<Workspace>> workspace = openWorkspace(call, false);
    if (!workspace)
        return fail(workspace.error());
    const Result<ledger::PackageRequest> request = (*kind)->request(call, **workspace);
    if (!request)
        return fail(request.error());
    const Result<std::optional<QByteArray>> checkpoint = ledger::newestCheckpoint((*workspace)->store());
    if (!checkpoint)
        return fail(checkpoint.error());
    if (!*checkpoint) {
        fail({ErrorCode::Refused, u"The trail of this workspace is not signed, so nothing can be proved by it; \"vault "
                                  u"setup\" gives it keys."_s});
        return AnswerIsNo;
    }
    if (!(*workspace)->vault().signer()) {
        if (const Result<void> unlocked = (*workspace)->unlock(); !unlocked)
            return fail(unlocked.error());
    }
    const std::shared_ptr<const ledger::NoteSigner> signer = (*workspace)->vault().signer();
    if (!signer)
        return fail(
            {ErrorCode::Unavailable, u"The key that signs could not be opened, so no package can be made: %1"_s.arg(
                                         (*workspace)->vault().lockReason())});
    const Result<ledger::PackageFacts> facts =
        ledger::writePackage((*workspace)->store(), *signer, *request, call.stop, progressOf(call));
    endProgress(call);
    if (!facts && facts.error().code == ErrorCode::Refused) { // the trail does not prove what it would have to
        fail(facts.error());
        return AnswerIsNo;
    }
    if (!facts)
        return fail(facts.error());
    call.out.object({{u"package"_s, facts->path}, {u"first"_s, facts->first}, {u"last"_s, facts->last},
        {u"entries"_s, facts->last - facts->first + 1}, {u"size"_s, facts->checkpoint.size},
        {u"root"_s, QString::fromLatin1(facts->checkpoint.root.toHex())}, {u"key"_s, facts->key.text()},
        {u"manifest_sha256"_s, QString::fromLatin1(facts->manifestHash.toHex())}, {u"files"_s, facts->files},
        {u"bytes"_s, facts->bytes}});
    return Done;
}

/** Keys from outside of the package, and who gave them. */
struct Trust
{
    QList<ledger::VerifierKey> keys;
    QString from;
    std::unique_ptr<Workspace> workspace;
};

Result<Trust> trustOf(const Invocation &call)
{
    const Result<std::optional<ledger::VerifierKey>> key = keyFrom(call);
    if (!key)
        return failureOf(key);
    if (*key)
        return Trust{{**key}, call.options.isSet(u"key"_s) ? u"key"_s : u"key_file"_s, nullptr};
    if (call.workspacePath.isEmpty())
        return Trust{};
    Result<std::unique_ptr<Workspace>> workspace = openWorkspace(call, false);
    if (!workspace)
        return failureOf(workspace);
    Result<QList<ledger::VerifierKey>> keys = ledger::trailKeys((*workspace)->store());
    if (!keys)
        return failureOf(keys);
    if (keys->isEmpty())
        return failure(
            ErrorCode::InvalidInput, u"The workspace %1 has no keys to hold a package against; give --key or "
                                     u"--key-file."_s.arg(call.workspacePath));
    return Trust{std::move(*keys), u"workspace"_s, std::move(*workspace)};
}

/** Whether the package tells of the trail that the workspace has, and not of another that the same key signed. */
Result<void> holdAgainst(Workspace &workspace, ledger::PackageVerdict &verdict)
{
    const Result<qint64> size = ledger::entryCount(workspace.store());
    if (!size)
        return failureOf(size);
    if (verdict.checkpoint.size > *size) {
        verdict.notChecked =
            u"The workspace has %1 entries and the package tells of %2: the workspace is an older copy, so that the "
            u"newer ones were not compared."_s.arg(*size)
                .arg(verdict.checkpoint.size);
        return {};
    }
    const Result<QByteArray> root = ledger::rootAt(workspace.store(), verdict.checkpoint.size);
    if (!root)
        return failureOf(root);
    if (*root == verdict.checkpoint.root)
        return {};
    verdict.ok = false;
    verdict.differs = u"checkpoint"_s;
    verdict.reason = u"The package tells of another history than the trail of this workspace, signed with its key."_s;
    return {};
}

int verify(Invocation &call)
{
    if (call.arguments.isEmpty())
        return fail({ErrorCode::InvalidInput, u"Name the package: its folder, or its ZIP."_s});
    const Result<Trust> trust = trustOf(call);
    if (!trust)
        return fail(trust.error());
    Result<ledger::PackageVerdict> verdict =
        ledger::verifyPackage(call.arguments.first(), trust->keys, call.stop, progressOf(call));
    endProgress(call);
    if (!verdict)
        return fail(verdict.error());
    if (verdict->ok && trust->workspace) {
        if (const Result<void> held = holdAgainst(*trust->workspace, *verdict); !held)
            return fail(held.error());
    }
    const bool known = verdict->isWhole;
    const auto number = [known](qint64 n) { return known ? QJsonValue(n) : QJsonValue(); };
    call.out.object({{u"ok"_s, verdict->ok}, {u"whole"_s, verdict->isWhole},
        {u"differs"_s, textOrNull(verdict->differs)}, {u"reason"_s, textOrNull(verdict->reason)},
        {u"not_checked"_s, textOrNull(verdict->notChecked)}, {u"key_from"_s, textOrNull(trust->from)},
        {u"key"_s, known ? QJsonValue(verdict->key.text()) : QJsonValue()},
        {u"origin"_s, known ? QJsonValue(verdict->checkpoint.origin) : QJsonValue()},
        {u"first"_s, number(verdict->first)}, {u"last"_s, number(verdict->first + verdict->entries - 1)},
        {u"entries"_s, number(verdict->entries)}, {u"size"_s, number(verdict->checkpoint.size)},
        {u"root"_s, known ? QJsonValue(QString::fromLatin1(verdict->checkpoint.root.toHex())) : QJsonValue()},
        {u"older_size"_s, verdict->older ? QJsonValue(verdict->older->size) : QJsonValue()},
        {u"files"_s, number(verdict->files)}});
    if (!verdict->ok)
        say(call, verdict->reason);
    return verdict->ok ? Done : AnswerIsNo;
}

} // namespace

Commands reportCommands()
{
    return {
        {u"reports kinds"_s, u"What reports package can package"_s, {}, u"steward-cli reports kinds"_s, {}, listKinds},
        {u"reports package"_s, u"Makes a sealed evidence package that others can verify"_s,
            u"KIND [--since T] [--until T] [--first SEQ] [--last SEQ] [--older CHECKPOINT] --to FOLDER|FILE.zip"_s,
            u"steward-cli --workspace acme.steward reports package ledger --since 2026-10-01 --until 2026-11-01 --to october.zip"_s,
            {{u"since"_s, u"From the first entry at or after this moment on; also --from."_s, u"instant"_s},
                {u"from"_s, u"The same as --since."_s, u"instant"_s},
                {u"until"_s, u"To the last entry before this moment; also --to-time."_s, u"instant"_s},
                {u"to-time"_s, u"The same as --until."_s, u"instant"_s},
                {u"first"_s, u"The first entry by its number."_s, u"seq"_s},
                {u"last"_s, u"The last entry by its number."_s, u"seq"_s},
                {u"older"_s,
                    u"The file \"checkpoint\" of an earlier package: adds the proof that the trail only went on."_s,
                    u"file"_s},
                {u"to"_s, u"Where it goes: a folder, or a ZIP where the name ends with .zip."_s, u"place"_s}},
            package, 1},
        {u"reports verify"_s, u"Checks every byte of an evidence package; names the file that differs"_s,
            u"FOLDER|FILE.zip [--key LINE | --key-file FILE]"_s,
            u"steward-cli reports verify october.zip --key-file steward-key.txt"_s, keyOptions(), verify, 1},
    };
}

} // namespace steward::cli
