#pragma once

#include "core/directories/checking/checker.h"
#include "core/directories/checking/queue.h"
#include "core/directories/records/recorder.h"
#include "core/jobs/adaptive_limit.h"
#include "core/jobs/backoff.h"
#include "core/jobs/host_limits.h"
#include "core/jobs/pool.h"
#include "core/jobs/progress.h"
#include "core/net/fetcher.h"

#include <QThread>
#include <QTimer>

#include <mutex>

namespace steward::directories {

/**
 * One run of checks on a thread of its own: takes looks from the queue while the level allows, and sends each through
 * fetch, judge (on the pool) and record. Everything below is called on that thread unless it says otherwise.
 */
class RunLoop final : public QObject
{
    Q_OBJECT

public:
    RunLoop(store::Store &store, CheckPlan plan);
    ~RunLoop() override;

    void begin();
    /** Callable from any thread. */
    CheckProgress progress() const;

public Q_SLOTS:
    void setPaused(bool paused);
    void cancel();

Q_SIGNALS:
    void ended(const steward::directories::Run &run);
    void broke(const QString &message);

private:
    Result<void> load();
    void pump();
    void launch(LookTask task);
    void judgeLater(LookTask task, const std::shared_ptr<net::Fetched> &fetched, Instant startedAt);
    void recorded(const LookTask &task, const net::Fetched &fetched, Instant startedAt, const Result<Listing> &listing);
    void leaveForLater(const LookTask &task, Instant until);
    void kept(const Result<Listing> &listing);
    void again(LookTask task);
    void count(const Listing &listing);
    void releaseLevel(const LookTask &task, const net::Fetched &fetched, Instant startedAt);
    void restAfterFailure(LookTask &task);
    void endIfDone();
    void publish();

    store::Store &m_store;
    const CheckPlan m_plan;
    Recorder m_recorder;
    jobs::AdaptiveLimit m_limit;
    jobs::HostLimits m_hostLimits;
    jobs::SystemRandom m_random;
    jobs::Progress m_progress;
    LookQueue m_queue;
    QList<std::pair<LookTask, Instant>>
        m_heldBack; ///< Of directories that asked, in an earlier run, to wait longer than this one lasts.
    Run m_run;
    bool m_paused = false;
    bool m_cancelled = false;
    bool m_ended = false;
    int m_underWay = 0;
    std::chrono::milliseconds m_deadline{15000};
    qint64 m_maxBodyBytes = 8 * 1024 * 1024;
    QTimer m_wake;
    std::stop_source m_stop;
    mutable std::mutex m_mutex;
    CheckProgress m_shown; ///< Guarded by m_mutex.
    // Last, and ended in this order: no fetch may finish into a pool that is gone.
    std::unique_ptr<jobs::Pool> m_pool;
    std::unique_ptr<net::Fetcher> m_fetcher;
};

} // namespace steward::directories
