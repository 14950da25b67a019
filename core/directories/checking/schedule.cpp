#include "core/directories/checking/schedule.h"

#include <QTimer>

namespace steward::directories {

using namespace Qt::StringLiterals;

namespace {

const QString lastSeenKey = u"seat.last_seen"_s;
// After a run that a person cancelled or that could not be kept, its listings are left alone for so long.
constexpr std::chrono::minutes restAfterBreak{15};

} // namespace

Result<QList<jobs::Due>> ListingSchedule::nextDue(int limit, Instant now)
{
    return m_store.read([&](store::Connection &connection) -> Result<QList<jobs::Due>> {
        // Those under way are still due until they are recorded, so as many more are read and passed over.
        Result<store::Rows> rows = connection.query(
            u"SELECT id, due_at, importance, due_why FROM listing WHERE due_at <= ? ORDER BY importance DESC, due_at LIMIT ?"_s,
            {toMillis(now), limit + int(m_started.size())});
        if (!rows)
            return failureOf(rows);
        QList<jobs::Due> items;
        while (items.size() < limit && rows->next()) {
            if (!m_started.contains(rows->integer(0)))
                items.append({rows->integer(0), fromMillis(rows->integer(1)), int(rows->integer(2)), rows->text(3)});
        }
        if (const Result<void> end = rows->end(); !end)
            return failureOf(end);
        return items;
    });
}

Result<std::optional<Instant>> ListingSchedule::earliestDueAt()
{
    return m_store.read([&](store::Connection &connection) -> Result<std::optional<Instant>> {
        Result<store::Rows> rows = connection.query(
            u"SELECT id, due_at FROM listing ORDER BY due_at, id LIMIT ?"_s, {int(m_started.size()) + 1});
        if (!rows)
            return failureOf(rows);
        while (rows->next()) {
            if (!m_started.contains(rows->integer(0)))
                return std::optional(fromMillis(rows->integer(1)));
        }
        if (const Result<void> end = rows->end(); !end)
            return failureOf(end);
        return std::optional<Instant>();
    });
}

Result<qint64> ListingSchedule::countDue(Instant from, Instant to)
{
    const Result<QVariant> n = m_store.read([&](store::Connection &connection) {
        return connection.single(
            u"SELECT count(*) FROM listing WHERE due_at BETWEEN ? AND ?"_s, {toMillis(from), toMillis(to)});
    });
    if (!n)
        return failureOf(n);
    return n->toLongLong();
}

Result<void> ListingSchedule::markStarted(const QList<qint64> &ids, Instant)
{
    for (const qint64 id : ids)
        m_started.insert(id);
    return {};
}

Result<void> ListingSchedule::markFinished(qint64 id, std::optional<Instant>)
{
    m_started.remove(id); // the look itself has written when it is due again
    return {};
}

Result<void> ListingSchedule::releaseStarted()
{
    m_started.clear();
    return {};
}

Result<std::optional<Instant>> ListingSchedule::lastSeen()
{
    const Result<QVariant> value = m_store.read([](store::Connection &connection) {
        return connection.single(u"SELECT value FROM setting WHERE key = ?"_s, {lastSeenKey});
    });
    if (!value)
        return failureOf(value);
    return value->isValid() ? std::optional(fromMillis(value->toLongLong())) : std::nullopt;
}

Result<void> ListingSchedule::recordSeen(Instant at)
{
    // Not a change that anybody made: it has no entry in the trail, only its gaps have.
    return m_store
        .write([at](store::Transaction &transaction) {
            return transaction.sql().run(
                u"INSERT INTO setting VALUES(?, ?) ON CONFLICT DO UPDATE SET value = excluded.value"_s,
                {lastSeenKey, QString::number(toMillis(at))});
        })
        .result();
}

Result<void> ListingSchedule::recordGap(Instant from, Instant to, qint64 missedCount)
{
    return m_store
        .write([=](store::Transaction &transaction) -> Result<void> {
            const Result<void> done =
                transaction.sql().run(u"INSERT INTO gap(from_at, to_at, missed) VALUES(?, ?, ?)"_s,
                    {toMillis(from), toMillis(to), missedCount});
            if (!done)
                return done;
            transaction.record({.action = u"seat.was_off"_s,
                .subject = u"seat"_s,
                .detail = {{u"from"_s, toRfc3339(from)}, {u"to"_s, toRfc3339(to)}, {u"missed"_s, missedCount}}});
            transaction.touch(u"gaps"_s);
            return {};
        })
        .result();
}

BackgroundChecks::BackgroundChecks(store::Store &store, Checker &checker, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_checker(checker)
    , m_schedule(store)
{
    qRegisterMetaType<QList<jobs::Due>>();
    m_thread.setObjectName(u"schedule"_s);
    connect(&checker, &Checker::finished, this, [this](const Run &run) { runFinished(run.outcome == u"done"); });
    connect(&store.changes(), &store::Changes::changed, this, [this](const QStringList &topics) {
        // New listings are due at once; those of a run under way are known already.
        if (m_scheduler && topics.contains(u"listings"_s) && !m_checker.isRunning())
            QMetaObject::invokeMethod(m_scheduler, &jobs::Scheduler::reconsider, Qt::QueuedConnection);
    });
}

BackgroundChecks::~BackgroundChecks()
{
    stop();
}

void BackgroundChecks::start()
{
    if (m_scheduler || !m_store.isWritable())
        return;
    m_scheduler = new jobs::Scheduler(m_schedule, m_schedule, m_store.clock());
    m_scheduler->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_scheduler, &QObject::deleteLater);
    connect(&m_thread, &QThread::started, m_scheduler, &jobs::Scheduler::start);
    connect(m_scheduler, &jobs::Scheduler::due, this, &BackgroundChecks::takeOver);
    connect(m_scheduler, &jobs::Scheduler::gapFound, this, [this](Instant from, Instant to, qint64 missed) {
        m_afterGap = true;
        Q_EMIT gapFound(from, to, missed);
    });
    m_thread.start();
}

void BackgroundChecks::stop()
{
    if (!m_scheduler)
        return;
    QMetaObject::invokeMethod(m_scheduler, &jobs::Scheduler::stop, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
    m_scheduler = nullptr;
    m_waiting.clear();
}

void BackgroundChecks::takeOver(const QList<jobs::Due> &items)
{
    if (!m_scheduler)
        return; // stopped while this was on its way
    for (const jobs::Due &item : items)
        m_waiting.append(item.id);
    startWaiting();
}

void BackgroundChecks::startWaiting()
{
    if (m_waiting.isEmpty() || m_checker.isRunning())
        return;
    m_running = std::exchange(m_waiting, {});
    const QString trigger = std::exchange(m_afterGap, false) ? u"catch_up"_s : u"schedule"_s;
    if (!m_checker.start({.listingIds = m_running, .trigger = trigger}))
        runFinished(false);
}

void BackgroundChecks::runFinished(bool whole)
{
    const QList<qint64> done = std::exchange(m_running, {});
    if (whole)
        handBack(done);
    else // what was not looked at is still due, and would begin again at once
        QTimer::singleShot(restAfterBreak, this, [this, done] { handBack(done); });
    startWaiting();
}

void BackgroundChecks::handBack(const QList<qint64> &ids)
{
    if (!m_scheduler)
        return;
    QMetaObject::invokeMethod(
        m_scheduler,
        [scheduler = m_scheduler, ids] {
            for (const qint64 id : ids)
                scheduler->finished(id, std::nullopt);
            scheduler->reconsider(); // what was imported during the run may be due as well
        },
        Qt::QueuedConnection);
}

} // namespace steward::directories
