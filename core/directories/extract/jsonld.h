#pragma once

#include "core/directories/extract/dom.h"
#include "core/directories/extract/items.h"

namespace steward::directories::extract {

/** Adds the items of every JSON-LD script of the page. */
void readJsonLd(const Document &page, ItemGraph &graph);

} // namespace steward::directories::extract
