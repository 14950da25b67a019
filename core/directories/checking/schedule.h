#pragma once

#include "core/directories/checking/checker.h"
#include "core/jobs/schedule.h"

#include <QThread>

namespace steward::directories {

/** The listings as work that comes due: which to look at, and when the seat was last on. Called on the scheduler's
 * thread. */
class ListingSchedule final : public jobs::DueSource, public jobs::GapSource
{
public:
    explicit ListingSchedule(store::Store &store)
        : m_store(store)
    {
    }

    Result<QList<jobs::Due>> nextDue(int limit, Instant now) override;
    Result<std::optional<Instant>> earliestDueAt() override;
    Result<qint64> countDue(Instant from, Instant to) override;
    Result<void> markStarted(const QList<qint64> &ids, Instant at) override;
    Result<void> markFinished(qint64 id, std::optional<Instant> nextDueAt) override;
    Result<void> releaseStarted() override;

    Result<std::optional<Instant>> lastSeen() override;
    Result<void> recordSeen(Instant at) override;
    Result<void> recordGap(Instant from, Instant to, qint64 missedCount) override;

private:
    store::Store &m_store;
    QSet<qint64>
        m_started; ///< Due times change only when a look is recorded, so what is under way is known here alone.
};

/**
 * Runs due checks by themselves: a scheduler on a thread of its own, whose due listings become runs of the checker.
 *
 * Stays still until something is due; a run that a person started comes first, and what came due meanwhile follows it.
 */
class BackgroundChecks final : public QObject
{
    Q_OBJECT

public:
    BackgroundChecks(store::Store &store, Checker &checker, QObject *parent = nullptr);
    ~BackgroundChecks() override;

    void start();
    /** No further run is begun; one under way goes on. */
    void stop();

Q_SIGNALS:
    /** The seat was off from one moment to the other; so many listings came due meanwhile and are looked at now. */
    void gapFound(steward::Instant from, steward::Instant to, qint64 missed);

private:
    void takeOver(const QList<jobs::Due> &items);
    void startWaiting();
    void runFinished(bool whole);
    void handBack(const QList<qint64> &ids);

    store::Store &m_store;
    Checker &m_checker;
    ListingSchedule m_schedule;
    QThread m_thread;
    jobs::Scheduler *m_scheduler = nullptr; ///< Lives on m_thread.
    QList<qint64> m_waiting;                ///< Due, and not yet in a run.
    QList<qint64> m_running;
    bool m_afterGap = false;
};

} // namespace steward::directories
