#include "core/operations/background.h"

#include "core/operations/tombstones.h"
#include "core/operations/work_place.h"

#include <QFileInfo>

#include <algorithm>

namespace steward::operations {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::minutes firstRetry{15};
constexpr std::chrono::hours longestRetry{6};

} // namespace

BackupSchedule::BackupSchedule(store::Store &store)
    : m_store(store)
{
}

Result<QList<jobs::Due>> BackupSchedule::all()
{
    const Result<BackupHealth> health = backupHealth(m_store, m_store.clock().now());
    if (!health)
        return failureOf(health);
    const Result<std::optional<Instant>> watch = nextOverdueAt(m_store);
    if (!watch)
        return failureOf(watch);
    QList<jobs::Due> items;
    const auto add = [&](Item id, const std::optional<Instant> &at, int priority, const QString &why) {
        if (at && !m_started.contains(id))
            items.append({id, std::max(*at, m_notBefore.value(id, *at)), priority, why});
    };
    add(MakeItem, health->nextBackupAt, 3, u"A backup is due."_s);
    add(DrillItem, health->nextDrillAt, 2, u"A restore drill is due."_s);
    add(WatchItem, *watch, 1, u"Something may be overdue."_s);
    return items;
}

Result<QList<jobs::Due>> BackupSchedule::nextDue(int limit, Instant now)
{
    Result<QList<jobs::Due>> items = all();
    if (!items)
        return items;
    items->removeIf([now](const jobs::Due &item) { return item.dueAt > now; });
    return items->first(std::min<qsizetype>(limit, items->size()));
}

Result<std::optional<Instant>> BackupSchedule::earliestDueAt()
{
    const Result<QList<jobs::Due>> items = all();
    if (!items)
        return failureOf(items);
    std::optional<Instant> earliest;
    for (const jobs::Due &item : *items)
        earliest = earliest ? std::min(*earliest, item.dueAt) : item.dueAt;
    return earliest;
}

Result<qint64> BackupSchedule::countDue(Instant from, Instant to)
{
    const Result<QList<jobs::Due>> items = all();
    if (!items)
        return failureOf(items);
    return std::count_if(
        items->begin(), items->end(), [&](const jobs::Due &item) { return item.dueAt >= from && item.dueAt <= to; });
}

Result<void> BackupSchedule::markStarted(const QList<qint64> &ids, Instant)
{
    for (const qint64 id : ids)
        m_started.insert(id);
    return {};
}

Result<void> BackupSchedule::markFinished(qint64 id, std::optional<Instant> notBefore)
{
    m_started.remove(id);
    if (notBefore)
        m_notBefore.insert(id, *notBefore);
    else
        m_notBefore.remove(id);
    return {};
}

Result<void> BackupSchedule::releaseStarted()
{
    m_started.clear();
    return {};
}

// When the seat was off is kept with the checks; what was missed here is simply due.
Result<std::optional<Instant>> BackupSchedule::lastSeen()
{
    return std::optional<Instant>();
}

Result<void> BackupSchedule::recordSeen(Instant)
{
    return {};
}

Result<void> BackupSchedule::recordGap(Instant, Instant, qint64)
{
    return {};
}

BackgroundBackups::BackgroundBackups(Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_schedule(workspace.store())
{
    qRegisterMetaType<QList<jobs::Due>>();
    qRegisterMetaType<MadeBackup>();
    qRegisterMetaType<DrillReport>();
    qRegisterMetaType<Error>();
    m_thread.setObjectName(u"backups"_s);
}

BackgroundBackups::~BackgroundBackups()
{
    stop();
}

void BackgroundBackups::start()
{
    if (m_scheduler || !m_workspace.store().isWritable())
        return;
    m_stop = std::stop_source();
    m_scheduler = new jobs::Scheduler(m_schedule, m_schedule, m_workspace.clock());
    m_scheduler->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_scheduler, &QObject::deleteLater);
    connect(&m_thread, &QThread::started, m_scheduler, [this] {
        // What a run that was killed has left shall not wait for the next backup.
        WorkPlace::sweep(QFileInfo(m_workspace.path()).absolutePath());
        WorkPlace::sweep(backupFolder(m_workspace));
        takeKeys();
        carryErasures();
        m_scheduler->start();
    });
    // On the scheduler's own thread, where it may take as long as it takes.
    connect(m_scheduler, &jobs::Scheduler::due, m_scheduler, [this](const QList<jobs::Due> &items) { work(items); });
    connect(&m_workspace.store().changes(), &store::Changes::changed, m_scheduler, [this](const QStringList &topics) {
        if (topics.contains(u"vault"_s)) {
            takeKeys();
            carryErasures();
        }
        if (topics.contains(u"backups"_s) || topics.contains(u"settings"_s) || topics.contains(u"vault"_s))
            m_scheduler->reconsider();
    });
    m_thread.start();
}

void BackgroundBackups::stop()
{
    if (!m_scheduler)
        return;
    m_stop.request_stop();
    QMetaObject::invokeMethod(m_scheduler, &jobs::Scheduler::stop, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
    m_scheduler = nullptr;
    m_keys.reset();
}

void BackgroundBackups::tryAgain()
{
    if (!m_scheduler)
        return;
    QMetaObject::invokeMethod(
        m_scheduler,
        [this] {
            takeKeys();
            m_schedule.forgetFailures();
            m_scheduler->reconsider();
        },
        Qt::QueuedConnection);
}

void BackgroundBackups::work(const QList<jobs::Due> &items)
{
    takeKeys();
    for (const jobs::Due &item : items) {
        if (m_stop.stop_requested())
            return;
        std::optional<Error> error;
        if (item.id == BackupSchedule::MakeItem)
            error = makeOne();
        else if (item.id == BackupSchedule::DrillItem)
            error = drillOnce();
        else
            error = watch();
        std::optional<Instant> notBefore;
        if (error && error->code != ErrorCode::Cancelled)
            notBefore = again(item.id, *error);
        else
            m_failures.remove(item.id);
        m_scheduler->finished(item.id, notBefore);
    }
    m_scheduler->reconsider();
}

std::optional<Error> BackgroundBackups::makeOne()
{
    const Result<MadeBackup> backup =
        makeBackup(m_workspace, {.trigger = u"schedule"_s, .keys = m_keys}, m_stop.get_token());
    if (!backup)
        return backup.error();
    m_told.remove(BackupSchedule::MakeItem);
    (void)noteOverdue(m_workspace.store());
    Q_EMIT made(*backup);
    return std::nullopt;
}

std::optional<Error> BackgroundBackups::drillOnce()
{
    const Result<DrillReport> report = runDrill(m_workspace, {}, m_keys, m_stop.get_token());
    if (!report)
        return report.error();
    m_told.remove(BackupSchedule::DrillItem);
    (void)noteOverdue(m_workspace.store());
    Q_EMIT drilled(*report);
    return std::nullopt;
}

std::optional<Error> BackgroundBackups::watch()
{
    const Result<QStringList> news = noteOverdue(m_workspace.store());
    if (!news)
        return news.error();
    if (news->isEmpty())
        return std::nullopt;
    if (const Result<BackupHealth> health = backupHealth(m_workspace.store(), m_workspace.clock().now()))
        Q_EMIT overdue(health->sentences);
    return std::nullopt;
}

/** Later each time; the trail hears of a failure once, until it is another one or it went well. */
Instant BackgroundBackups::again(qint64 item, const Error &error)
{
    const int failures = m_failures[item]++;
    if (item != BackupSchedule::WatchItem && m_told.value(item, ErrorCode::Cancelled) != error.code) {
        m_told.insert(item, error.code);
        const QString action = item == BackupSchedule::MakeItem ? u"backup.failed"_s : u"drill.failed"_s;
        m_workspace.store().write([action, code = error.code](store::Transaction &transaction) -> Result<void> {
            transaction.record({.action = action,
                .subject = u"workspace"_s,
                .detail = {{u"why"_s, errorCodeName(code)}},
                .outcome = u"failed"_s});
            return {};
        });
    }
    Q_EMIT failed(error);
    const auto wait = std::min<std::chrono::milliseconds>(firstRetry * (1 << std::min(failures, 10)), longestRetry);
    return m_workspace.clock().now() + wait;
}

void BackgroundBackups::takeKeys()
{
    if (Result<BackupKeysPtr> keys = backupKeys(m_workspace))
        m_keys = std::move(*keys);
}

/** Changes of the vault come in crowds, and most of them are no erasures. */
void BackgroundBackups::carryErasures()
{
    const Result<QVariant> count = m_workspace.store().read(
        [](store::Connection &connection) { return connection.single(u"SELECT count(*) FROM vault_tombstone"_s); });
    if (!count || count->toLongLong() == m_carried)
        return;
    if (const Result<qint64> carried = spreadTombstones(m_workspace))
        m_carried = count->toLongLong();
    else
        Q_EMIT failed(carried.error());
}

} // namespace steward::operations
