#include "core/jobs/control.h"

#include <utility>

namespace steward::jobs {

void RunControl::pause()
{
    const std::lock_guard lock(m_mutex);
    m_paused = !isCancelled();
}

void RunControl::resume()
{
    release();
}

void RunControl::cancel()
{
    m_stop.request_stop();
    release();
}

bool RunControl::isPaused() const
{
    const std::lock_guard lock(m_mutex);
    return m_paused;
}

bool RunControl::waitWhilePaused(const std::stop_token &also) const
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, also, [this] { return !m_paused; });
    return !isCancelled() && !also.stop_requested();
}

void RunControl::whenNotPaused(std::function<void()> then)
{
    {
        const std::lock_guard lock(m_mutex);
        if (m_paused) {
            m_waiting.push_back(std::move(then));
            return;
        }
    }
    then();
}

void RunControl::release()
{
    std::vector<std::function<void()>> waiting;
    {
        const std::lock_guard lock(m_mutex);
        m_paused = false;
        waiting.swap(m_waiting);
    }
    m_changed.notify_all();
    for (const std::function<void()> &then : waiting)
        then();
}

} // namespace steward::jobs
