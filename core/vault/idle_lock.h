#pragma once

#include "core/base/clock.h"

namespace steward::vault {

/**
 * When the vault locks itself: after a time without activity, by the clock that is passed in.
 *
 * Starts no timer: whoever shows the window tells of activity() and asks isDue() at dueAt(). For one thread.
 */
class IdleLock
{
public:
    /** `after`: the setting vault.lock_after_minutes; zero never locks. */
    IdleLock(const Clock &clock, std::chrono::minutes after);

    void setAfter(std::chrono::minutes after) { m_after = after; }
    std::chrono::minutes after() const { return m_after; }
    /** A key was pressed, the mouse moved, the vault was unlocked: the time starts again. */
    void activity();
    /** When it locks if nothing happens until then; nothing where it never does. */
    std::optional<Instant> dueAt() const;
    bool isDue() const;
    /** How long a timer has to wait before it asks isDue(); nothing where it never locks. */
    std::optional<std::chrono::milliseconds> wait() const;

private:
    const Clock &m_clock;
    std::chrono::minutes m_after;
    Instant m_since;
};

} // namespace steward::vault
