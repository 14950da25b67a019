#pragma once

#include "core/base/result.h"
#include "core/jobs/control.h"
#include "core/jobs/pool_queue.h"

#include <QFuture>
#include <QPromise>

#include <concepts>
#include <functional>
#include <memory>
#include <optional>
#include <type_traits>

namespace steward::jobs {

template<typename T>
struct IsResult : std::false_type
{
};
template<typename T>
struct IsResult<Result<T>> : std::true_type
{
};

/** Something a worker can run: takes the context, answers a Result. */
template<typename Work>
concept JobWork = std::invocable<Work &, JobContext &> && IsResult<std::invoke_result_t<Work &, JobContext &>>::value;

/**
 * Worker threads for jobs that take values and answer a value; they touch no QObject and not the workspace.
 *
 * Interactive work starts before normal work, normal before background; background work leaves one thread free whenever
 * there are two, so that a pane never waits for a long scan. A job that is paused before it starts holds no thread.
 *
 * Every future finishes with a result: the job's own, or failure(Cancelled) when its RunControl was cancelled before it
 * started or the pool was closed. Cancel through the RunControl: a future on which QFuture::cancel() was called
 * finishes too, but Qt keeps no result in it. The destructor asks every job to stop and waits until all have ended. An
 * exception that leaves a job becomes failure(Internal). Progress arrives on the future (a QFutureWatcher in the widget
 * shows it).
 */
class Pool
{
public:
    explicit Pool(int threads);
    ~Pool();
    Pool(const Pool &) = delete;
    Pool &operator=(const Pool &) = delete;

    /** Queues `work`; thread-safe. `control`, when given, pauses and cancels it. */
    template<JobWork Work>
    auto run(Priority priority, Work work, RunControlPtr control = {})
        -> QFuture<std::invoke_result_t<Work &, JobContext &>>;

    template<typename T>
    QFuture<Result<T>> run(Priority priority, std::function<Result<T>(JobContext &)> work, RunControlPtr control = {})
    {
        return run<std::function<Result<T>(JobContext &)>>(priority, std::move(work), std::move(control));
    }

    int threads() const;
    /** Asks every job to stop and takes no more; the futures finish soon. */
    void stop();

private:
    std::shared_ptr<PoolQueue> m_queue;
};

/** One job: its work and the promise that carries the answer. */
template<typename Work>
class TypedJob final : public Job
{
public:
    using Answer = std::invoke_result_t<Work &, JobContext &>;

    TypedJob(Work work, RunControlPtr control)
        : Job(std::move(control))
        , m_work(std::move(work))
    {
        m_promise.start();
    }
    QFuture<Answer> future() const { return m_promise.future(); }

private:
    void perform(JobContext &context) override
    {
        Answer result = answer(context);
        // What the work holds goes first: whoever waits for the answer may rely on it being released.
        m_work.reset();
        m_promise.addResult(std::move(result));
        m_promise.finish();
    }
    Answer answer(JobContext &context)
    {
        if (context.isCancelled())
            return cancelledFailure();
        try {
            return (*m_work)(context);
        } catch (const std::exception &thrown) {
            return thrownFailure(thrown.what());
        } catch (...) {
            return thrownFailure("not a std::exception");
        }
    }
    bool isFutureCancelled() const override { return m_promise.isCanceled(); }
    void showProgress(int done, int total, const QString &message) override
    {
        if (m_promise.future().progressMaximum() != total)
            m_promise.setProgressRange(0, total);
        m_promise.setProgressValueAndText(done, message);
    }

    std::optional<Work> m_work;
    QPromise<Answer> m_promise;
};

template<JobWork Work>
auto Pool::run(Priority priority, Work work, RunControlPtr control)
    -> QFuture<std::invoke_result_t<Work &, JobContext &>>
{
    auto job = std::make_shared<TypedJob<Work>>(std::move(work), std::move(control));
    const auto future = job->future();
    m_queue->add(priority, std::move(job));
    return future;
}

} // namespace steward::jobs
