#pragma once

#include <QString>

#include <chrono>
#include <optional>

namespace steward {

/** A moment in UTC with the precision the workspace stores: whole milliseconds. */
using Instant = std::chrono::sys_time<std::chrono::milliseconds>;

/** Where the time comes from: passed in, so that tests run in simulated time. */
class Clock
{
public:
    virtual ~Clock() = default;
    virtual Instant now() const = 0;
};

/** The machine's own clock. */
class SystemClock final : public Clock
{
public:
    Instant now() const override;
};

/** Milliseconds since 1970-01-01T00:00:00Z, as stored. */
inline qint64 toMillis(Instant at)
{
    return at.time_since_epoch().count();
}
inline Instant fromMillis(qint64 ms)
{
    return Instant{std::chrono::milliseconds{ms}};
}

/** RFC 3339 in UTC with milliseconds and `Z`: 2026-11-21T07:40:12.345Z. */
QString toRfc3339(Instant at);
/** Reads RFC 3339 with any offset, or a bare ISO date (midnight UTC); nothing for anything else. */
std::optional<Instant> fromRfc3339(const QString &text);

} // namespace steward
