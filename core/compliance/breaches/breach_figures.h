#pragma once

#include "core/base/clock.h"
#include "core/store/store.h"

#include <chrono>
#include <optional>

namespace steward::compliance {

/** A part of a whole; a denominator of 0 is no data, never "all" or "none". */
struct Share
{
    qint64 numerator = 0;
    qint64 denominator = 0;
};

/** What the overview shows of breaches, over all of them. Needs no open vault. */
struct BreachFigures
{
    Share open = {};          ///< Open breaches of all.
    Share inTime = {};        ///< Authority clocks with a date met in time, of those met or run out.
    Share late = {};          ///< Met after the moment, of the same.
    Share runOut = {};        ///< Not met and past, of the same.
    Share notNotified = {};   ///< Breaches for which it was decided, with a reason, that no authority is told; of all.
    Share undecided = {};     ///< Open breaches without a final decision on an authority, of the open ones.
    qint64 unknownClocks = 0; ///< Clocks that could not be computed; in none of the shares.
    std::optional<std::chrono::minutes> left = {}; ///< Of the earliest open clock; negative when it has run out.
    std::optional<std::chrono::minutes> meanToNotice = {}; ///< From awareness to the first notice.
    qint64 noticed = 0;                                    ///< Breaches that the mean is over.
};

Result<BreachFigures> breachFigures(store::Store &store, Instant now);

} // namespace steward::compliance
