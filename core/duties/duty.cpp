#include "core/duties/duty.h"

#include "core/base/text.h"
#include "core/store/rows.h"

#include <algorithm>

namespace steward::duties {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::minutes firstRetry{15};
constexpr std::chrono::hours longestRetry{6};

/** How a duty went, as the workspace keeps it. */
struct Record
{
    std::optional<Instant> lastRunAt = {};
    std::optional<Instant> lastGoodAt = {};
    int failures = 0;
    QString code = {};
    QString trouble = {};
    qint64 changed = 0;
    QByteArray inputs = {};
};

Result<Record> recordOf(store::Connection &connection, const QString &duty)
{
    const auto found = store::readOne(connection,
        u"SELECT last_run_at, last_good_at, failures, code, trouble, changed, inputs FROM duty WHERE name = ?"_s,
        {duty}, [](const store::Rows &row) {
            Record record{.lastRunAt = fromMillis(row.integer(0)),
                .failures = int(row.integer(2)),
                .code = row.text(3),
                .trouble = row.text(4),
                .changed = row.integer(5),
                .inputs = row.blob(6)};
            if (!row.isNull(1))
                record.lastGoodAt = fromMillis(row.integer(1));
            return record;
        });
    if (!found)
        return failureOf(found);
    return found->value_or(Record());
}

Result<void> keep(store::Connection &connection, const QString &duty, const Record &record)
{
    const auto text = [](const QString &value) { return value.isNull() ? u""_s : value; };
    return connection.run(u"INSERT OR REPLACE INTO duty(name, last_run_at, last_good_at, failures, code, trouble,"
                          " changed, inputs) VALUES(?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {duty, toMillis(*record.lastRunAt), record.lastGoodAt ? QVariant(toMillis(*record.lastGoodAt)) : QVariant(),
            record.failures, text(record.code), text(record.trouble), record.changed,
            record.inputs.isNull() ? QByteArray("") : record.inputs});
}

Result<QByteArray> inputsOf(store::Connection &connection, const Duty &duty)
{
    return duty.inputs ? duty.inputs(connection) : Result<QByteArray>(QByteArray());
}

/** Why a duty has to wait now; empty where it has not. */
QString waitsFor(Workspace &workspace, const Duty &duty)
{
    if (!duty.needsKeys || workspace.vault().state() == vault::VaultState::Open)
        return {};
    if (workspace.vault().state() == vault::VaultState::NotSetUp)
        return u"This workspace has no keys; set up the vault first."_s;
    return workspace.vault().lockReason();
}

Instant nextOf(const Duty &duty, const Record &record, const QByteArray &inputs, Instant now)
{
    // A run in the future is one of a clock that was set back since: its interval would never end.
    if (!record.lastRunAt || *record.lastRunAt > now)
        return now;
    if (record.failures > 0)
        return *record.lastRunAt + retryAfter(record.failures);
    return inputs == record.inputs ? *record.lastRunAt + duty.every : now;
}

Result<void> noteFailure(store::Transaction &transaction, const QString &duty, const Error &error)
{
    Result<Record> record = recordOf(transaction.sql(), duty);
    if (!record)
        return failureOf(record);
    const QString code = errorCodeName(error.code);
    if (record->code != code)
        transaction.record({.action = u"duty.failed"_s,
            .subject = u"duty/"_s + duty,
            .detail = {{u"why"_s, code}},
            .outcome = u"failed"_s});
    record->lastRunAt = transaction.now();
    record->failures += 1;
    record->code = code;
    record->trouble = cleaned(error.message);
    transaction.touch(u"duties"_s);
    return keep(transaction.sql(), duty, *record);
}

Result<void> noteSuccess(
    store::Transaction &transaction, const QString &duty, const DutyResult &result, const QByteArray &inputs)
{
    Result<Record> record = recordOf(transaction.sql(), duty);
    if (!record)
        return failureOf(record);
    if (record->failures > 0)
        transaction.record({.action = u"duty.recovered"_s,
            .subject = u"duty/"_s + duty,
            .detail = {{u"failures"_s, record->failures}}});
    transaction.touch(u"duties"_s);
    return keep(transaction.sql(), duty,
        {.lastRunAt = transaction.now(), .lastGoodAt = transaction.now(), .changed = result.changed, .inputs = inputs});
}

} // namespace

std::chrono::milliseconds retryAfter(int failures)
{
    return std::min<std::chrono::milliseconds>(firstRetry * (1 << std::clamp(failures - 1, 0, 10)), longestRetry);
}

Result<QList<DutyState>> dutyStates(Workspace &workspace, const QList<Duty> &duties)
{
    const Instant now = workspace.clock().now();
    return workspace.store().read([&](store::Connection &connection) -> Result<QList<DutyState>> {
        QList<DutyState> states;
        for (const Duty &duty : duties) {
            const Result<Record> record = recordOf(connection, duty.id);
            const Result<QByteArray> inputs = inputsOf(connection, duty);
            if (!record || !inputs)
                return record ? failureOf(inputs) : failureOf(record);
            states.append({.id = duty.id,
                .title = duty.title,
                .lastRunAt = record->lastRunAt,
                .lastGoodAt = record->lastGoodAt,
                .changed = record->changed,
                .failures = record->failures,
                .trouble = record->trouble,
                .waits = waitsFor(workspace, duty),
                .nextAt = nextOf(duty, *record, *inputs, now)});
        }
        return states;
    });
}

Result<DutyResult> runDuty(Workspace &workspace, const Duty &duty, std::stop_token stop)
{
    if (const QString why = waitsFor(workspace, duty); !why.isEmpty())
        return failure(ErrorCode::Unavailable, why);
    // Taken before the work: what changes meanwhile makes it due again.
    const Result<QByteArray> inputs =
        workspace.store().read([&](store::Connection &connection) { return inputsOf(connection, duty); });
    const Result<DutyResult> result =
        inputs ? duty.run(workspace, std::move(stop)) : Result<DutyResult>(failureOf(inputs));
    if (!result && result.error().code == ErrorCode::Cancelled)
        return result;
    const Result<void> noted = workspace.store()
                                   .write([&](store::Transaction &transaction) {
                                       return result ? noteSuccess(transaction, duty.id, *result, *inputs)
                                                     : noteFailure(transaction, duty.id, result.error());
                                   })
                                   .result();
    if (!noted)
        return failureOf(noted);
    return result;
}

DutySchedule::DutySchedule(Workspace &workspace, QList<Duty> duties)
    : m_workspace(workspace)
    , m_duties(std::move(duties))
{
}

Result<QList<jobs::Due>> DutySchedule::all()
{
    const Result<QList<DutyState>> states = dutyStates(m_workspace, m_duties);
    if (!states)
        return failureOf(states);
    const Instant now = m_workspace.clock().now();
    QList<jobs::Due> items;
    for (qint64 id = 0; id < m_duties.size(); ++id) {
        const DutyState &state = states->at(id);
        if (m_started.contains(id) || !state.waits.isEmpty())
            continue;
        const bool isFirst = m_duties.at(id).atStart && !m_begun.contains(id);
        const bool isNow = isFirst || (m_isImpatient && state.failures > 0);
        items.append({id, isNow ? std::min(now, state.nextAt) : state.nextAt, 0, state.title});
    }
    return items;
}

Result<QList<jobs::Due>> DutySchedule::nextDue(int limit, Instant now)
{
    Result<QList<jobs::Due>> items = all();
    if (!items)
        return items;
    m_isImpatient = false;
    items->removeIf([now](const jobs::Due &item) { return item.dueAt > now; });
    return items->first(std::min<qsizetype>(limit, items->size()));
}

Result<std::optional<Instant>> DutySchedule::earliestDueAt()
{
    const Result<QList<jobs::Due>> items = all();
    if (!items)
        return failureOf(items);
    std::optional<Instant> earliest;
    for (const jobs::Due &item : *items)
        earliest = earliest ? std::min(*earliest, item.dueAt) : item.dueAt;
    return earliest;
}

Result<qint64> DutySchedule::countDue(Instant from, Instant to)
{
    const Result<QList<jobs::Due>> items = all();
    if (!items)
        return failureOf(items);
    return std::count_if(
        items->begin(), items->end(), [&](const jobs::Due &item) { return item.dueAt >= from && item.dueAt <= to; });
}

Result<void> DutySchedule::markStarted(const QList<qint64> &ids, Instant)
{
    for (const qint64 id : ids)
        m_started.insert(id);
    return {};
}

Result<void> DutySchedule::markFinished(qint64 id, std::optional<Instant>)
{
    m_started.remove(id);
    m_begun.insert(id);
    return {};
}

Result<void> DutySchedule::releaseStarted()
{
    m_started.clear();
    return {};
}

// When the seat was off is kept with the checks; what was missed here is simply due.
Result<std::optional<Instant>> DutySchedule::lastSeen()
{
    return std::optional<Instant>();
}

Result<void> DutySchedule::recordSeen(Instant)
{
    return {};
}

Result<void> DutySchedule::recordGap(Instant, Instant, qint64)
{
    return {};
}

} // namespace steward::duties
