#include "core/jobs/pool_queue.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>

namespace steward::jobs {

JobContext::JobContext(Job &job, PoolQueue &queue)
    : m_job(job)
    , m_queue(queue)
{
}

std::stop_token JobContext::token() const
{
    return m_job.stopSource().get_token();
}

bool JobContext::isCancelled() const
{
    return m_job.stopSource().stop_requested() || m_job.isFutureCancelled();
}

bool JobContext::waitWhilePaused()
{
    if (m_job.control() && m_job.control()->isPaused()) {
        m_queue.lendThread();
        m_job.control()->waitWhilePaused(token());
        m_queue.takeThreadBack();
    }
    return !isCancelled();
}

void JobContext::progress(qint64 done, qint64 total, const QString &message)
{
    // Qt counts in int; larger totals are shown in proportion.
    const qint64 scale = std::max<qint64>(total, done) / std::numeric_limits<int>::max() + 1;
    m_job.showProgress(int(done / scale), total > 0 ? int(total / scale) : 0, message);
}

Job::Job(RunControlPtr control)
    : m_control(std::move(control))
{
}

tl::unexpected<Error> Job::cancelledFailure()
{
    const QString sentence = QCoreApplication::translate(
        "steward::jobs::Pool", "Cancelled before it was finished. Start it again when you want it done.");
    return failure(ErrorCode::Cancelled, sentence);
}

tl::unexpected<Error> Job::thrownFailure(const char *what)
{
    const QString sentence = QCoreApplication::translate("steward::jobs::Pool",
        "The work stopped because of a fault in the program. Try again; if it happens again, report it with the log.");
    return failure(ErrorCode::Internal, sentence, QString::fromUtf8(what));
}

PoolQueue::PoolQueue(int threads)
{
    m_pool.setMaxThreadCount(std::max(threads, 1));
}

void PoolQueue::add(Priority priority, std::shared_ptr<Job> job)
{
    const std::lock_guard lock(m_mutex);
    submit(priority, job);
}

void PoolQueue::stop()
{
    m_stop.request_stop();
    const std::lock_guard lock(m_mutex);
    // What is parked runs once more, sees that it is stopped, and so ends its future.
    const auto parked = std::exchange(m_parked, {});
    for (const std::shared_ptr<Job> &job : parked)
        submit(Priority::Normal, job);
}

/** With m_mutex held. */
void PoolQueue::submit(Priority priority, const std::shared_ptr<Job> &job)
{
    if (priority == Priority::Background) {
        if (m_backgroundRunning >= std::max(m_pool.maxThreadCount() - 1, 1)) {
            m_background.push_back(job);
            return;
        }
        ++m_backgroundRunning;
    }
    m_pool.start([this, priority, job] { runNow(priority, job); }, int(priority));
}

/** On a worker thread; `this` outlives it because the pool waits for its threads. */
void PoolQueue::runNow(Priority priority, const std::shared_ptr<Job> &job)
{
    if (!park(priority, job)) {
        const auto stopJob = [&job] { job->stopSource().request_stop(); };
        const std::stop_callback onPool(m_stop.get_token(), stopJob);
        const std::stop_callback onRun(job->control() ? job->control()->token() : std::stop_token(), stopJob);
        JobContext context(*job, *this);
        job->perform(context);
    }
    if (priority == Priority::Background)
        backgroundEnded();
}

bool PoolQueue::park(Priority priority, const std::shared_ptr<Job> &job)
{
    {
        const std::lock_guard lock(m_mutex);
        if (m_stop.stop_requested() || !job->control() || !job->control()->isPaused())
            return false;
        m_parked.insert(job);
    }
    job->control()->whenNotPaused([queue = weak_from_this(), parked = std::weak_ptr(job), priority] {
        const std::shared_ptr<PoolQueue> stillThere = queue.lock();
        const std::shared_ptr<Job> waiting = parked.lock();
        if (stillThere && waiting)
            stillThere->unpark(priority, waiting);
    });
    return true;
}

void PoolQueue::unpark(Priority priority, const std::shared_ptr<Job> &job)
{
    const std::lock_guard lock(m_mutex);
    if (m_parked.erase(job) > 0)
        submit(priority, job);
}

void PoolQueue::backgroundEnded()
{
    const std::lock_guard lock(m_mutex);
    --m_backgroundRunning;
    if (m_background.empty())
        return;
    const std::shared_ptr<Job> next = std::move(m_background.front());
    m_background.pop_front();
    submit(Priority::Background, next);
}

} // namespace steward::jobs
