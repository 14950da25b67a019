#pragma once

#include "core/base/clock.h"

#include <QVariant>

#include <optional>

namespace steward::sources {

/**
 * The moment a value of a date column means: ISO dates and times (without an offset: UTC), dates with dots or slashes
 * that begin with the year, whole numbers as seconds (below 1e11) or milliseconds since 1970. Nothing where it is none.
 */
std::optional<Instant> momentOf(const QVariant &value);

} // namespace steward::sources
