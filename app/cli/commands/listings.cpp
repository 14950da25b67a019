#include "app/cli/output.h"
#include "app/cli/session.h"

#include "core/directories/checking/checker.h"
#include "core/directories/checking/schedule.h"
#include "core/directories/records/listing_reader.h"
#include "core/duties/background_duties.h"
#include "core/duties/standard_duties.h"
#include "core/operations/background.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTimer>

namespace steward::cli {

using namespace Qt::StringLiterals;
using namespace steward::directories;

namespace {

constexpr int pageSize = 500;
constexpr int askEveryMs = 100;

/** Looks a few times a second whether Ctrl+C was pressed, and draws the bar. */
class RunWatch
{
public:
    RunWatch(Invocation &call, Checker &checker, std::function<void()> stop)
        : m_stop(std::move(stop))
    {
        m_timer.setInterval(askEveryMs);
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this, &call, &checker] {
            if (call.stop.stop_requested() && std::exchange(m_asked, true) == false)
                m_stop();
            const CheckProgress progress = checker.progress();
            if (progress.running)
                drawProgress(call, progress.run.checked, progress.run.planned, progress.perSecond, progress.remaining);
        });
        m_timer.start();
    }

private:
    std::function<void()> m_stop;
    QTimer m_timer;
    bool m_asked = false;
};

QJsonObject summary(const Run &run, double seconds)
{
    return {{u"checked"_s, run.checked}, {u"planned"_s, run.planned}, {u"listed"_s, run.listed},
        {u"mismatched"_s, run.mismatched}, {u"lost"_s, run.lost}, {u"suspected"_s, run.suspected},
        {u"unknown"_s, run.unknown}, {u"failed"_s, run.failed}, {u"outcome"_s, run.outcome},
        {u"peak_concurrency"_s, run.peakConcurrency}, {u"seconds"_s, std::round(seconds * 1000) / 1000},
        {u"checks_per_second"_s, seconds > 0 ? QJsonValue(std::round(run.checked / seconds * 10) / 10) : QJsonValue()}};
}

Result<std::optional<int>> concurrencyOf(const Invocation &call)
{
    if (!call.options.isSet(u"concurrency"_s))
        return std::optional<int>();
    bool isNumber = false;
    const int level = call.options.value(u"concurrency"_s).toInt(&isNumber);
    if (!isNumber || level < 1 || level > 200)
        return failure(ErrorCode::InvalidInput, u"--concurrency takes a whole number from 1 to 200."_s);
    return std::optional<int>(level);
}

/** A misspelt reference must not pass for "nothing is due". */
Result<void> checkReferences(store::Store &store, const ListingFilter &filter)
{
    for (const auto &[table, reference] :
        {std::pair(u"customer"_s, filter.customer), std::pair(u"directory"_s, filter.directory)}) {
        if (reference.isEmpty())
            continue;
        const Result<QVariant> id = store.read([&](store::Connection &connection) {
            return connection.single(u"SELECT id FROM %1 WHERE reference = ?"_s.arg(table), {reference});
        });
        if (!id)
            return failureOf(id);
        if (!id->isValid())
            return failure(
                ErrorCode::InvalidInput, u"There is no %1 with the reference \"%2\"."_s.arg(table, reference));
    }
    return {};
}

int check(Invocation &call)
{
    const Result<std::optional<int>> concurrency = concurrencyOf(call);
    if (!concurrency)
        return fail(concurrency.error());
    const Result<std::unique_ptr<Workspace>> workspace = openWorkspace(call, true);
    if (!workspace)
        return fail(workspace.error());
    store::Store &store = (*workspace)->store();
    ListingQuery query{.filter = {.customer = call.options.value(u"customer"_s),
                           .directory = call.options.value(u"directory"_s),
                           .onlyDue = !call.options.isSet(u"all"_s),
                           .now = systemClock().now()},
        .sort = ListingSort::Importance,
        .descending = true};
    if (call.options.isSet(u"due"_s) && call.options.isSet(u"all"_s))
        return fail({ErrorCode::InvalidInput, u"--due and --all exclude each other; give one of them."_s});
    if (const Result<void> known = checkReferences(store, query.filter); !known)
        return fail(known.error());
    const Result<QList<qint64>> ids = ListingReader(store).ids(query);
    if (!ids)
        return fail(ids.error());
    if (ids->isEmpty()) {
        say(call, u"Nothing is due; --all checks every listing."_s);
        call.out.object(summary({.outcome = u"done"_s}, 0));
        return Done;
    }
    Checker checker(store);
    std::optional<Run> finished;
    QString broken;
    QElapsedTimer clock;
    QObject::connect(&checker, &Checker::failed, &checker, [&](const QString &message) { broken = message; });
    QObject::connect(&checker, &Checker::finished, &checker, [&](const Run &run) {
        finished = run;
        QCoreApplication::quit();
    });
    clock.start();
    const Result<void> started =
        checker.start({.listingIds = *ids, .concurrency = *concurrency, .offline = call.offline});
    if (!started)
        return fail(started.error());
    const RunWatch watch(call, checker, [&] { checker.cancel(); });
    QCoreApplication::exec();
    endProgress(call);
    if (!broken.isEmpty())
        return fail({ErrorCode::InputOutput, broken});
    call.out.object(summary(*finished, double(clock.elapsed()) / 1000));
    if (finished->outcome == u"cancelled")
        return Interrupted;
    if (finished->failed > 0)
        say(call, u"%1 results could not be kept."_s.arg(finished->failed));
    return finished->failed > 0 || finished->mismatched > 0 || finished->lost > 0 || finished->suspected > 0
               ? AnswerIsNo
               : Done;
}

QJsonObject listingJson(const Listing &listing)
{
    QJsonObject fields;
    for (auto it = listing.fields.begin(); it != listing.fields.end(); ++it)
        fields.insert(fieldName(it.key()), verdictName(*it));
    return {{u"customer"_s, listing.customer}, {u"customer_name"_s, listing.customerName},
        {u"directory"_s, listing.directory}, {u"directory_name"_s, listing.directoryName}, {u"url"_s, listing.url},
        {u"state"_s, stateName(listing.state)}, {u"confirmed"_s, listing.confirmed},
        {u"reason"_s, textOrNull(listing.reason)}, {u"checked_at"_s, instantJson(listing.checkedAt)},
        {u"changed_at"_s, instantJson(listing.changedAt)}, {u"due_at"_s, instantJson(listing.dueAt)},
        {u"due_why"_s, textOrNull(listing.dueWhy)}, {u"fields"_s, fields}};
}

int list(Invocation &call)
{
    ListingQuery query{
        .filter = {.customer = call.options.value(u"customer"_s), .directory = call.options.value(u"directory"_s)},
        .sort = ListingSort::Id};
    if (call.options.isSet(u"state"_s)) {
        for (const QString &name : call.options.value(u"state"_s).split(u',')) {
            const std::optional<State> state = stateFromName(name.trimmed());
            if (!state)
                return fail(
                    {ErrorCode::InvalidInput, u"\"%1\" is no state; use listed, not_listed, removed, …"_s.arg(name)});
            query.filter.states.append(*state);
        }
    }
    if (call.options.isSet(u"since"_s)) {
        query.filter.changedSince = fromRfc3339(call.options.value(u"since"_s));
        if (!query.filter.changedSince)
            return fail({ErrorCode::InvalidInput,
                u"--since takes a date or an RFC 3339 instant, not \"%1\"."_s.arg(call.options.value(u"since"_s))});
    }
    const Result<std::unique_ptr<Workspace>> workspace = openWorkspace(call, false);
    if (!workspace)
        return fail(workspace.error());
    const ListingReader reader((*workspace)->store());
    call.out.begin(
        {u"customer"_s, u"directory"_s, u"url"_s, u"state"_s, u"reason"_s, u"checked_at"_s, u"due_at"_s, u"fields"_s});
    std::optional<ListingKey> after;
    while (!call.stop.stop_requested()) {
        const Result<QList<Listing>> page = reader.page(query, after, pageSize);
        if (!page)
            return fail(page.error());
        for (const Listing &listing : *page)
            call.out.row(listingJson(listing));
        if (page->size() < pageSize)
            break;
        after = keyOf(page->last(), query.sort);
    }
    call.out.end();
    return call.stop.stop_requested() ? Interrupted : Done;
}

/** "90s", "10m", "2h", "1d", or seconds. */
std::optional<std::chrono::milliseconds> durationFrom(const QString &text)
{
    static const QHash<QChar, qint64> units{{u's', 1}, {u'm', 60}, {u'h', 3600}, {u'd', 86400}};
    if (text.isEmpty())
        return std::nullopt;
    const bool hasUnit = units.contains(text.back());
    bool isNumber = false;
    const qint64 number = (hasUnit ? text.chopped(1) : text).toLongLong(&isNumber);
    if (!isNumber || number < 0 || number > 10'000'000)
        return std::nullopt;
    return std::chrono::seconds(number * (hasUnit ? units.value(text.back()) : 1));
}

int runInBackground(Invocation &call)
{
    std::optional<std::chrono::milliseconds> span;
    if (call.options.isSet(u"for"_s)) {
        span = durationFrom(call.options.value(u"for"_s));
        if (!span)
            return fail({ErrorCode::InvalidInput, u"--for takes a duration such as 90s, 10m, 2h or 1d."_s});
    }
    if (call.offline)
        return fail({ErrorCode::Refused, u"The headless worker needs the network; leave --offline out."_s});
    const Result<std::unique_ptr<Workspace>> workspace = openWorkspace(call, true);
    if (!workspace)
        return fail(workspace.error());
    Checker checker((*workspace)->store());
    BackgroundChecks background((*workspace)->store(), checker);
    operations::BackgroundBackups backups(**workspace);
    QObject::connect(&backups, &operations::BackgroundBackups::made, &backups, [&](const operations::MadeBackup &made) {
        say(call, u"Backup %1 was made and verified in %2 ms."_s.arg(made.facts.id).arg(made.took.count()));
    });
    QObject::connect(
        &backups, &operations::BackgroundBackups::drilled, &backups, [&](const operations::DrillReport &drill) {
            say(call,
                drill.passed ? u"The restore drill passed."_s : u"The restore drill failed: %1"_s.arg(drill.reason));
        });
    QObject::connect(&backups, &operations::BackgroundBackups::failed, &backups,
        [&](const Error &error) { say(call, u"steward-cli: "_s + error.message); });
    QObject::connect(&backups, &operations::BackgroundBackups::overdue, &backups, [&](const QStringList &sentences) {
        for (const QString &sentence : sentences)
            say(call, u"steward-cli: "_s + sentence);
    });
    duties::BackgroundDuties chores(**workspace, duties::standardDuties());
    QObject::connect(&chores, &duties::BackgroundDuties::done, &chores, [&](const QString &title, const QString &note) {
        if (!note.isEmpty())
            say(call, title + u": "_s + note);
    });
    QObject::connect(
        &chores, &duties::BackgroundDuties::failed, &chores, [&](const QString &title, const Error &error) {
            say(call, u"steward-cli: "_s + title + u": "_s + error.message);
        });
    call.out.begin({u"run"_s, u"trigger"_s, u"checked"_s, u"listed"_s, u"mismatched"_s, u"lost"_s, u"suspected"_s,
        u"unknown"_s, u"failed"_s, u"outcome"_s});
    bool stopping = false;
    QString broken;
    QObject::connect(&checker, &Checker::failed, &checker, [&](const QString &message) {
        broken = message;
        say(call, u"steward-cli: "_s + message);
    });
    QObject::connect(&checker, &Checker::finished, &checker, [&](const Run &run) {
        const auto took = run.finishedAt ? *run.finishedAt - run.startedAt : std::chrono::milliseconds(0);
        QJsonObject row = summary(run, double(took.count()) / 1000);
        row.insert(u"run"_s, run.id);
        row.insert(u"trigger"_s, run.trigger);
        call.out.row(row);
        call.out.flush();
        if (stopping)
            QCoreApplication::quit();
    });
    QObject::connect(
        &background, &BackgroundChecks::gapFound, &background, [&](Instant from, Instant to, qint64 missed) {
            say(call, u"The seat was off from %1 to %2; %3 checks came due meanwhile and are caught up."_s
                          .arg(toRfc3339(from), toRfc3339(to))
                          .arg(missed));
        });
    const auto stop = [&] {
        if (std::exchange(stopping, true))
            return;
        background.stop();
        backups.stop();
        chores.stop();
        if (checker.isRunning())
            checker.cancel();
        else
            QCoreApplication::quit();
    };
    // Asked seldom: the worker must cost nothing while nothing is due.
    QTimer ask;
    QObject::connect(&ask, &QTimer::timeout, &ask, [&] {
        if (call.stop.stop_requested())
            stop();
    });
    ask.start(500);
    if (span)
        QTimer::singleShot(*span, &ask, stop);
    background.start();
    backups.start();
    chores.start();
    QCoreApplication::exec();
    call.out.end();
    if (!broken.isEmpty())
        return CannotUse;
    return call.stop.stop_requested() ? Interrupted : Done;
}

} // namespace

Commands listingCommands()
{
    const QCommandLineOption customer{u"customer"_s, u"Only this customer (reference)."_s, u"reference"_s};
    const QCommandLineOption directory{u"directory"_s, u"Only this directory (reference)."_s, u"reference"_s};
    return {
        {u"listings check"_s, u"Checks what is due, or everything, and prints a summary"_s,
            u"[--due|--all] [--customer C] [--directory D] [--concurrency N]"_s,
            u"steward-cli --workspace acme.steward listings check --all"_s,
            {{u"due"_s, u"What is due (the standard)."_s}, {u"all"_s, u"Every listing."_s}, customer, directory,
                {u"concurrency"_s, u"A fixed number of checks at once; found by measuring where it is not given."_s,
                    u"n"_s}},
            check},
        {u"listings list"_s, u"The listings with what the last look found"_s,
            u"[--state S] [--since T] [--customer C] [--directory D]"_s,
            u"steward-cli --workspace acme.steward listings list --state removed,closed"_s,
            {{u"state"_s, u"Only these states, separated by commas."_s, u"states"_s},
                {u"since"_s, u"Only what has changed since."_s, u"instant"_s}, customer, directory},
            list},
        {u"run"_s, u"The headless worker: checks, backups and duties that are due, until it is stopped"_s,
            u"[--for DURATION]"_s, u"steward-cli --workspace acme.steward run --for 10m"_s,
            {{u"for"_s, u"Stops after this long: 90s, 10m, 2h, 1d."_s, u"duration"_s}}, runInBackground},
    };
}

} // namespace steward::cli
