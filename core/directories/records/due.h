#pragma once

#include "core/directories/records/records.h"

namespace steward::directories {

/** When a listing is to be looked at again, and why, in words. */
struct DueDate
{
    Instant at = {};
    QString why = {};
};

/** What decides when to look again. */
struct DueFacts
{
    const Listing &listing;           ///< As it stands after the look.
    std::optional<int> intervalHours; ///< Of the directory, set by a person.
    std::optional<Instant> notBefore; ///< The directory asked not to be looked at before.
    int lossConfirmMinutes = 60;
    Instant now;
    double jitter = 0.5; ///< 0 to 1, so that directories are not all asked at the same minute.
};

/**
 * Scheduling by importance, last result and volatility. The standard intervals are 1 day at importance 5 to 16 days at
 * 1; they halve for listings that often change, double for those that never did in six looks, and shorten while
 * something is wrong or unknown.
 */
DueDate nextDue(const DueFacts &facts);

} // namespace steward::directories
