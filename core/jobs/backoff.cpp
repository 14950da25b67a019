#include "core/jobs/backoff.h"

#include <algorithm>

namespace steward::jobs {

using std::chrono::milliseconds;

/** Evenly distributed whole milliseconds from low to high, both included. */
static milliseconds between(milliseconds low, milliseconds high, Random &random)
{
    if (high <= low)
        return low;
    return low + milliseconds(qint64(random.below(quint64((high - low).count()) + 1)));
}

Backoff::Backoff(BackoffSettings settings)
    : m_settings(settings)
{
    m_settings.base = std::max(m_settings.base, milliseconds{1});
    m_settings.cap = std::max(m_settings.cap, m_settings.base);
}

milliseconds Backoff::ceiling(int attempt) const
{
    milliseconds wait = m_settings.base;
    for (int i = 0; i < attempt && wait < m_settings.cap; ++i)
        wait = wait > m_settings.cap / 2 ? m_settings.cap : wait * 2;
    return std::min(wait, m_settings.cap);
}

milliseconds Backoff::delay(int attempt, Random &random, std::optional<milliseconds> retryAfter) const
{
    if (!retryAfter || *retryAfter <= milliseconds::zero())
        return between(milliseconds::zero(), ceiling(attempt), random);
    const milliseconds asked = std::min(*retryAfter, m_settings.longestRetryAfter);
    return asked + between(milliseconds::zero(), m_settings.base, random);
}

milliseconds Backoff::decorrelated(milliseconds previous, Random &random) const
{
    const milliseconds last = std::clamp(previous, m_settings.base, m_settings.cap);
    const milliseconds high = last > m_settings.cap / 3 ? m_settings.cap : last * 3;
    return between(m_settings.base, high, random);
}

} // namespace steward::jobs
