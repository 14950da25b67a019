#include "core/vault/idle_lock.h"

namespace steward::vault {

IdleLock::IdleLock(const Clock &clock, std::chrono::minutes after)
    : m_clock(clock)
    , m_after(after)
    , m_since(clock.now())
{
}

void IdleLock::activity()
{
    m_since = m_clock.now();
}

std::optional<Instant> IdleLock::dueAt() const
{
    if (m_after <= std::chrono::minutes::zero())
        return std::nullopt;
    return m_since + m_after;
}

bool IdleLock::isDue() const
{
    // A clock that was set back must not put the lock off for longer than was asked for.
    const Instant now = m_clock.now();
    return m_after > std::chrono::minutes::zero() && (now >= m_since + m_after || now < m_since);
}

std::optional<std::chrono::milliseconds> IdleLock::wait() const
{
    if (m_after <= std::chrono::minutes::zero())
        return std::nullopt;
    return isDue() ? std::chrono::milliseconds::zero() : *dueAt() - m_clock.now();
}

} // namespace steward::vault
