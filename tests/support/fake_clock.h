#pragma once

#include "core/base/clock.h"

#include <atomic>

namespace steward::test {

/** A clock that stands still until it is moved; may be read from any thread. */
class FakeClock final : public Clock
{
public:
    explicit FakeClock(qint64 millis = 1'790'000'000'000)
        : m_millis(millis)
    {
    }
    Instant now() const override { return fromMillis(m_millis.load()); }
    void advance(std::chrono::milliseconds by) { m_millis += by.count(); }
    void set(Instant at) { m_millis = toMillis(at); }

private:
    std::atomic<qint64> m_millis;
};

} // namespace steward::test
