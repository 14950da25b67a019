#include "app/cli/line_reader.h"
#include "app/cli/output.h"
#include "app/cli/session.h"

#include "core/store/inspection.h"

#include <QFileInfo>

#include <deque>

namespace steward::cli {

using namespace Qt::StringLiterals;

namespace {

int initWorkspace(Invocation &call)
{
    const QString path = call.arguments.isEmpty() ? call.workspacePath : call.arguments.first();
    if (path.isEmpty())
        return fail({ErrorCode::InvalidInput, u"No file is named; give --workspace FILE."_s});
    QString zone = call.options.value(u"time-zone"_s);
    if (zone.isEmpty())
        zone = u"UTC"_s;
    const Result<std::unique_ptr<Workspace>> workspace =
        Workspace::create(path, {call.options.value(u"organisation"_s), zone}, systemClock(), keyAccess());
    if (!workspace)
        return fail(workspace.error());
    if (!(*workspace)->vault().signer())
        say(call,
            u"This workspace has no keys: its trail is not signed and nothing can be encrypted in it. %1 Then open it again, or run \"vault setup\"."_s
                .arg((*workspace)->whyNoKeys()));
    call.out.object({{u"workspace"_s, (*workspace)->path()}, {u"schema"_s, store::schemaVersion()},
        {u"signed"_s, (*workspace)->vault().signer() != nullptr}});
    return Done;
}

Result<QJsonObject> countsOf(Workspace &workspace)
{
    return workspace.store().read([](store::Connection &connection) -> Result<QJsonObject> {
        QJsonObject counts;
        for (const QString &table :
            {u"customer"_s, u"directory"_s, u"listing"_s, u"look"_s, u"capture"_s, u"run"_s, u"audit_entry"_s}) {
            const Result<QVariant> n = connection.single(u"SELECT count(*) FROM "_s + table);
            if (!n)
                return failureOf(n);
            counts.insert(table, n->toLongLong());
        }
        return counts;
    });
}

int showInfo(Invocation &call)
{
    const Result<std::unique_ptr<Workspace>> workspace = openWorkspace(call, false);
    if (!workspace)
        return fail(workspace.error());
    const Result<QJsonObject> counts = countsOf(**workspace);
    if (!counts)
        return fail(counts.error());
    QJsonObject settings;
    for (const SettingInfo &info : knownSettings())
        settings.insert(info.key, (*workspace)->setting(info.key));
    const Workspace::Facts facts = (*workspace)->facts();
    call.out.object({{u"workspace"_s, (*workspace)->path()}, {u"organisation"_s, textOrNull(facts.organisation)},
        {u"time_zone"_s, facts.timeZone}, {u"schema"_s, store::schemaVersion()},
        {u"bytes"_s, QFileInfo((*workspace)->path()).size()}, {u"counts"_s, *counts}, {u"settings"_s, settings}});
    return Done;
}

int answerCheck(Invocation &call, const QStringList &faults, const QString &notChecked)
{
    call.out.object({{u"ok"_s, faults.isEmpty()}, {u"faults"_s, QJsonValue::fromVariant(faults)},
        {u"not_checked"_s, textOrNull(notChecked)}});
    return faults.isEmpty() ? Done : AnswerIsNo;
}

int checkWorkspace(Invocation &call)
{
    Result<QStringList> faults = QStringList();
    QString notChecked;
    {
        const Result<std::unique_ptr<Workspace>> workspace = openWorkspace(call, false);
        faults = workspace ? (*workspace)->check(call.stop) : Result<QStringList>(failureOf(workspace));
        if (workspace)
            notChecked = (*workspace)->notChecked();
    }
    if (faults)
        return answerCheck(call, *faults, notChecked);
    // Damage is an answer, also where it keeps the file from being opened.
    if (faults.error().code != ErrorCode::Corrupt)
        return fail(faults.error());
    return answerCheck(call, QStringList(faults.error().message) + store::damageOf(call.workspacePath), {});
}

int setSetting(Invocation &call)
{
    if (call.arguments.size() != 2)
        return fail(
            {ErrorCode::InvalidInput, u"Give a setting and its value; \"workspace info\" lists the settings."_s});
    if (const Result<void> fits = store::checkSetting(call.arguments[0], call.arguments[1]); !fits)
        return fail(fits.error());
    const Result<std::unique_ptr<Workspace>> workspace = openWorkspace(call, true);
    if (!workspace)
        return fail(workspace.error());
    const Result<void> set = (*workspace)->setSetting(call.arguments[0], call.arguments[1]).result();
    if (!set)
        return fail(set.error());
    call.out.object({{u"setting"_s, call.arguments[0]}, {u"value"_s, call.arguments[1]}});
    return Done;
}

constexpr qsizetype longestLine = 64 * 1024 * 1024;
constexpr size_t mostWaiting = 4000;
constexpr qsizetype mostWaitingBytes = 64 * 1024 * 1024;

/** Writes what is answered, in order, as soon as its group is on disk. */
int soak(Invocation &call)
{
    const Result<std::unique_ptr<Workspace>> workspace = openWorkspace(call, true);
    if (!workspace)
        return fail(workspace.error());
    std::deque<std::pair<QByteArray, QFuture<Result<void>>>> waiting;
    qsizetype waitingBytes = 0;
    std::optional<Error> error;
    const auto answer = [&](bool all) {
        while (!error && !waiting.empty() && (all || waiting.front().second.isFinished())) {
            const Result<void> done = waiting.front().second.result();
            if (!done) {
                error = done.error();
                break;
            }
            call.out.raw("ACK " + waiting.front().first + '\n');
            waitingBytes -= waiting.front().first.size();
            waiting.pop_front();
        }
        call.out.flush();
    };
    Result<LineReader> input = LineReader::open(u"-"_s, call.stop);
    if (!input)
        return fail(input.error());
    input->setLongest(longestLine);
    while (!error) {
        const std::optional<QByteArray> next = input->next();
        if (!next)
            break;
        const QByteArray line = *next;
        waitingBytes += line.size();
        waiting.push_back(
            {line, (*workspace)->store().write([line](store::Transaction &transaction) -> Result<void> {
                 const Result<void> done = transaction.sql().run(u"INSERT INTO soak(record) VALUES(?)"_s, {line});
                 if (!done)
                     return done;
                 transaction.record(
                     {.action = u"soak.written"_s, .subject = u"soak/%1"_s.arg(transaction.sql().lastInsertId())});
                 return {};
             })});
        // A producer that waits for each answer gets it at once; one that does not is answered in groups.
        answer(input->wouldWait() || waiting.size() > mostWaiting || waitingBytes > mostWaitingBytes);
    }
    answer(true);
    if (!error && input->isTooLong())
        error = Error{ErrorCode::InvalidInput,
            u"A line is longer than 64 MiB; it and what follows it were not written. Give shorter lines."_s};
    return error ? fail(*error) : call.stop.stop_requested() ? int(Interrupted) : int(Done);
}

int dump(Invocation &call)
{
    const Result<std::unique_ptr<Workspace>> workspace = openWorkspace(call, false);
    if (!workspace)
        return fail(workspace.error());
    const Result<void> read = (*workspace)->store().read([&](store::Connection &connection) -> Result<void> {
        Result<store::Rows> rows = connection.query(u"SELECT record FROM soak ORDER BY id"_s);
        if (!rows)
            return failureOf(rows);
        while (rows->next())
            call.out.raw(rows->blob(0) + '\n');
        if (const Result<void> end = rows->end(); !end)
            return failureOf(end);
        return {};
    });
    return read ? int(Done) : fail(read.error());
}

} // namespace

Commands workspaceCommands()
{
    return {
        {u"workspace init"_s, u"Makes a workspace"_s, u"[--organisation N] [--time-zone Z]"_s,
            u"steward-cli --workspace acme.steward workspace init --organisation Acme --time-zone Europe/Berlin"_s,
            {{u"organisation"_s, u"Whose data is watched."_s, u"name"_s},
                {u"time-zone"_s, u"IANA name of the controller's time zone; UTC where it is not given."_s, u"zone"_s}},
            initWorkspace, 1},
        {u"workspace info"_s, u"Counts, schema, size and settings"_s, {},
            u"steward-cli --workspace acme.steward workspace info"_s, {}, showInfo},
        {u"workspace check"_s, u"Checks the whole file: SQLite, references, counts and the trail"_s, {},
            u"steward-cli --workspace acme.steward workspace check"_s, {}, checkWorkspace},
        {u"workspace set"_s, u"Changes a setting"_s, u"SETTING VALUE"_s,
            u"steward-cli --workspace acme.steward workspace set net.allow_loopback yes"_s, {}, setSetting, 2},
        {u"store soak"_s,
            u"Writes each line of stdin durably and answers \"ACK \" and the line once it is on disk (for fault "
            u"tests). A line "
            u"is any bytes up to a newline, also none, kept byte for byte; the last needs no newline; at most 64 MiB each"_s,
            {}, u"seq 1000 | steward-cli --workspace acme.steward store soak"_s, {}, soak},
        {u"store dump"_s,
            u"Prints the lines that store soak wrote, byte for byte, each with a newline, in their order"_s, {},
            u"steward-cli --workspace acme.steward store dump"_s, {}, dump},
    };
}

} // namespace steward::cli
