#include "core/jobs/progress.h"

#include <algorithm>
#include <cmath>

namespace steward::jobs {

using std::chrono::milliseconds;

static double seconds(milliseconds time)
{
    return double(time.count()) / 1000.0;
}

static milliseconds fromSeconds(double time)
{
    return milliseconds(std::llround(time * 1000.0));
}

std::optional<double> ProgressSnapshot::share() const
{
    if (total <= 0)
        return std::nullopt;
    return std::clamp(double(done) / double(total), 0.0, 1.0);
}

Progress::Progress(milliseconds memory)
    : m_memory(std::max(seconds(memory), 0.001))
{
}

void Progress::start(Instant now, qint64 total)
{
    const std::lock_guard lock(m_mutex);
    m_state = {.total = total, .startedAt = now};
    m_resumedAt = now;
    m_earlier = m_weighted = m_weightedAt = 0;
}

void Progress::setTotal(qint64 total)
{
    const std::lock_guard lock(m_mutex);
    m_state.total = total;
}

void Progress::setMessage(const QString &message)
{
    const std::lock_guard lock(m_mutex);
    m_state.message = message;
}

void Progress::add(Instant now, qint64 items, qint64 failures)
{
    const std::lock_guard lock(m_mutex);
    m_state.done += items;
    m_state.failures += failures;
    const double worked = std::max(workedSeconds(now), m_weightedAt);
    m_weighted = m_weighted * std::exp((m_weightedAt - worked) / m_memory) + double(items);
    m_weightedAt = worked;
}

void Progress::pause(Instant now)
{
    const std::lock_guard lock(m_mutex);
    if (m_state.isPaused || !m_state.startedAt || m_state.finishedAt)
        return;
    m_earlier = workedSeconds(now);
    m_state.isPaused = true;
}

void Progress::resume(Instant now)
{
    const std::lock_guard lock(m_mutex);
    if (!m_state.isPaused)
        return;
    m_state.isPaused = false;
    m_resumedAt = now;
}

void Progress::finish(Instant now)
{
    const std::lock_guard lock(m_mutex);
    if (!m_state.startedAt || m_state.finishedAt)
        return;
    m_earlier = workedSeconds(now);
    m_state.isPaused = false;
    m_state.finishedAt = now;
}

ProgressSnapshot Progress::snapshot(Instant now) const
{
    const std::lock_guard lock(m_mutex);
    ProgressSnapshot state = m_state;
    const double worked = workedSeconds(now);
    state.worked = fromSeconds(worked);
    state.perSecond = rate(worked);
    if (state.finishedAt || state.total < 0)
        return state;
    const qint64 left = std::max<qint64>(state.total - state.done, 0);
    // Beyond a year the figure says only that nothing moves.
    constexpr double longest = 365.0 * 86400;
    if (state.perSecond > 0 && double(left) / state.perSecond < longest)
        state.remaining = fromSeconds(double(left) / state.perSecond);
    return state;
}

double Progress::workedSeconds(Instant now) const
{
    if (!m_state.startedAt || m_state.finishedAt || m_state.isPaused)
        return m_earlier;
    return m_earlier + std::max(seconds(now - m_resumedAt), 0.0);
}

double Progress::rate(double worked) const
{
    if (worked <= 0)
        return 0;
    if (m_state.finishedAt)
        return double(m_state.done) / worked;
    // The weights of all moments worked so far add up to this; dividing by it removes the bias of a short history.
    const double weights = m_memory * (1 - std::exp(-worked / m_memory));
    return m_weighted * std::exp(std::min(m_weightedAt - worked, 0.0) / m_memory) / weights;
}

} // namespace steward::jobs
