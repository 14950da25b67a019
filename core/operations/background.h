#pragma once

#include "core/jobs/schedule.h"
#include "core/operations/drill.h"
#include "core/operations/health.h"

#include <QThread>

namespace steward::operations {

/** Backups, drills and the watch over both as work that comes due. Called on the scheduler's thread. */
class BackupSchedule final : public jobs::DueSource, public jobs::GapSource
{
public:
    enum Item : qint64 { MakeItem = 1, DrillItem, WatchItem };

    explicit BackupSchedule(store::Store &store);

    Result<QList<jobs::Due>> nextDue(int limit, Instant now) override;
    Result<std::optional<Instant>> earliestDueAt() override;
    Result<qint64> countDue(Instant from, Instant to) override;
    Result<void> markStarted(const QList<qint64> &ids, Instant at) override;
    Result<void> markFinished(qint64 id, std::optional<Instant> notBefore) override;
    Result<void> releaseStarted() override;

    /** Forgets that anything has to wait after a failure. */
    void forgetFailures() { m_notBefore.clear(); }

    Result<std::optional<Instant>> lastSeen() override;
    Result<void> recordSeen(Instant at) override;
    Result<void> recordGap(Instant from, Instant to, qint64 missedCount) override;

private:
    Result<QList<jobs::Due>> all();

    store::Store &m_store;
    QSet<qint64> m_started;
    QHash<qint64, Instant> m_notBefore; ///< After a failure.
};

/**
 * Makes backups, runs drills and notes what is overdue by itself: a scheduler and the work on a thread of its own,
 * which sleeps until something is due. What came due while the seat was off is made up for once, at the next start.
 *
 * Keeps the backup keys while the vault is locked, so that the nights are covered too.
 */
class BackgroundBackups final : public QObject
{
    Q_OBJECT

public:
    explicit BackgroundBackups(Workspace &workspace, QObject *parent = nullptr);
    ~BackgroundBackups() override;

    /** Does nothing on a workspace that cannot be written. */
    void start();
    /** What failed is tried again at once, such as after the vault was unlocked. */
    void tryAgain();
    /** Cancels what is under way and waits for it. */
    void stop();

Q_SIGNALS:
    void made(const steward::operations::MadeBackup &backup);
    void drilled(const steward::operations::DrillReport &report);
    /** A backup or a drill could not be done; it is tried again later. */
    void failed(const steward::Error &error);
    /** Something became overdue; the sentences say what. */
    void overdue(const QStringList &sentences);

private:
    void work(const QList<jobs::Due> &items);
    std::optional<Error> makeOne();
    std::optional<Error> drillOnce();
    std::optional<Error> watch();
    Instant again(qint64 item, const Error &error);
    void takeKeys();
    void carryErasures();

    Workspace &m_workspace;
    BackupSchedule m_schedule;
    QThread m_thread;
    jobs::Scheduler *m_scheduler = nullptr; ///< Lives on m_thread, as all that follows.
    std::stop_source m_stop;
    BackupKeysPtr m_keys;
    qint64 m_carried = 0;            ///< Erasures that the lists outside the workspace know of.
    QHash<qint64, int> m_failures;   ///< In a row, by item.
    QHash<qint64, ErrorCode> m_told; ///< The failure that the trail knows of, by item.
};

} // namespace steward::operations
