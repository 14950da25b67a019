#pragma once

#include "core/base/result.h"
#include "core/jobs/control.h"

#include <QString>
#include <QThreadPool>

#include <deque>
#include <memory>
#include <mutex>
#include <stop_token>
#include <unordered_set>

namespace steward::jobs {

/** Who waits for the work: a person at the window, a run that was asked for, or nobody. */
enum class Priority { Background, Normal, Interactive };

class Job;
class PoolQueue;

/** What a job sees of the outside while it runs: whether to stop, whether to wait, and where to say how far it is. */
class JobContext
{
public:
    JobContext(Job &job, PoolQueue &queue);

    /** Stops when the run is cancelled or the pool closes. */
    std::stop_token token() const;
    /** The same as a question; also true when somebody cancelled the future. */
    bool isCancelled() const;
    /** Call between two steps: blocks while the run is paused and lends the thread meanwhile; false when to stop. */
    bool waitWhilePaused();
    /** `done` of `total` steps; total 0 or less means not known. */
    void progress(qint64 done, qint64 total, const QString &message = {});

private:
    Job &m_job;
    PoolQueue &m_queue;
};

/** A queued piece of work without its type; Pool makes these. */
class Job
{
public:
    explicit Job(RunControlPtr control);
    virtual ~Job() = default;

    const RunControlPtr &control() const { return m_control; }
    std::stop_source &stopSource() { return m_stop; }

    virtual void perform(JobContext &context) = 0; ///< Runs the work and ends the future.
    virtual bool isFutureCancelled() const = 0;
    virtual void showProgress(int done, int total, const QString &message) = 0;

protected:
    static tl::unexpected<Error> cancelledFailure();
    static tl::unexpected<Error> thrownFailure(const char *what);

private:
    RunControlPtr m_control;
    std::stop_source m_stop;
};

/** Hands jobs to the threads of a pool: keeps what is paused and what would crowd out urgent work aside. */
class PoolQueue : public std::enable_shared_from_this<PoolQueue>
{
public:
    explicit PoolQueue(int threads);

    void add(Priority priority, std::shared_ptr<Job> job);
    void stop();
    void waitForAll() { m_pool.waitForDone(); }
    int threads() const { return m_pool.maxThreadCount(); }

    /** Around a wait inside a job, so that other jobs go on meanwhile. */
    void lendThread() { m_pool.releaseThread(); }
    void takeThreadBack() { m_pool.reserveThread(); }

private:
    void submit(Priority priority, const std::shared_ptr<Job> &job);
    void runNow(Priority priority, const std::shared_ptr<Job> &job);
    bool park(Priority priority, const std::shared_ptr<Job> &job);
    void unpark(Priority priority, const std::shared_ptr<Job> &job);
    void backgroundEnded();

    std::mutex m_mutex;
    std::stop_source m_stop;
    std::deque<std::shared_ptr<Job>> m_background; ///< Background work that waits for its turn.
    int m_backgroundRunning = 0;
    std::unordered_set<std::shared_ptr<Job>> m_parked; ///< Paused before they started.
    QThreadPool m_pool;                                ///< Last, so that its threads end before the rest goes.
};

} // namespace steward::jobs
