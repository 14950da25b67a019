#pragma once

#include "core/directories/extract/entities.h"

namespace steward::directories::extract {

/** What one item says of itself as a profile, with every further value; not yet ranked. */
Entity readEntity(const ItemGraph &graph, int item, const PageHints &hints);

} // namespace steward::directories::extract
