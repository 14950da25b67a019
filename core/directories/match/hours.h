#pragma once

#include "core/directories/match/match.h"

namespace steward::directories {

/** Compares weeks day by day, each day as a set of spans; days that only one gives are for a person to look at. */
Comparison compareOpeningHours(const OpeningHours &submitted, const OpeningHours &displayed);

} // namespace steward::directories
