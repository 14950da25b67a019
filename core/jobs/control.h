#pragma once

#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>
#include <stop_token>
#include <vector>

namespace steward::jobs {

/**
 * Pause, resume and cancel of one run, shared between the window (or Ctrl+C) and the work.
 *
 * Thread-safe; held by std::shared_ptr on both sides. Cancelling is final and ends a pause: work that waits comes back
 * and sees that it was cancelled. Cancel cannot be called from a signal handler (it takes locks).
 */
class RunControl
{
public:
    RunControl() = default;
    RunControl(const RunControl &) = delete;
    RunControl &operator=(const RunControl &) = delete;

    void pause();
    void resume();
    void cancel();

    bool isPaused() const; ///< False once cancelled.
    bool isCancelled() const { return m_stop.stop_requested(); }
    std::stop_token token() const { return m_stop.get_token(); }

    /** Blocks a worker thread while paused; false when the run was cancelled or `also` was asked to stop. */
    bool waitWhilePaused(const std::stop_token &also = {}) const;

    /**
     * Calls `then` once, as soon as the run is not paused: at once on this thread, or later on the thread that resumes
     * or cancels. For work on an event loop or in a queue, which must not block; `then` only posts or wakes.
     */
    void whenNotPaused(std::function<void()> then);

private:
    void release();

    mutable std::mutex m_mutex;
    mutable std::condition_variable_any m_changed;
    bool m_paused = false;                        ///< Guarded by m_mutex.
    std::vector<std::function<void()>> m_waiting; ///< Guarded by m_mutex.
    std::stop_source m_stop;
};

using RunControlPtr = std::shared_ptr<RunControl>;

} // namespace steward::jobs
