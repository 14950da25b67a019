#pragma once

#include "core/jobs/random.h"

#include <chrono>
#include <optional>

namespace steward::jobs {

/** How long to wait before a retry, at the least and at the most. */
struct BackoffSettings
{
    std::chrono::milliseconds base{500}; ///< The longest wait after the first failure; doubles with each further one.
    std::chrono::milliseconds cap{std::chrono::minutes{5}};              ///< No wait of ours is longer than this.
    std::chrono::milliseconds longestRetryAfter{std::chrono::hours{24}}; ///< A server may ask for this much.
};

/**
 * Waits that grow with each failure and are spread at random, so that many clients do not return at the same moment.
 *
 * Source: "Exponential Backoff and Jitter", AWS Architecture Blog, 2015 (the variants "full jitter" and
 * "decorrelated jitter"). Pure: the same settings, arguments and random numbers give the same wait.
 */
class Backoff
{
public:
    explicit Backoff(BackoffSettings settings = {});

    /** The largest wait after so many earlier failures: min(cap, base * 2^attempt); attempt 0 follows the first
     * failure. */
    std::chrono::milliseconds ceiling(int attempt) const;

    /**
     * Full jitter: evenly distributed in [0, ceiling(attempt)].
     *
     * When the server said how long to wait, that wait is kept in full and the jitter (of one base) comes on top, so
     * that everyone who was sent away together does not come back together.
     */
    std::chrono::milliseconds delay(
        int attempt, Random &random, std::optional<std::chrono::milliseconds> retryAfter = std::nullopt) const;

    /** Decorrelated jitter: evenly distributed in [base, 3 * previous], at most cap; begin with previous = base. */
    std::chrono::milliseconds decorrelated(std::chrono::milliseconds previous, Random &random) const;

private:
    BackoffSettings m_settings;
};

} // namespace steward::jobs
