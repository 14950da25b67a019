#pragma once

#include "core/directories/extract/dom.h"
#include "core/directories/extract/items.h"

namespace steward::directories::extract {

/** Adds the page's microdata items (WHATWG HTML, "Microdata"), itemref included. */
void readMicrodata(const Document &page, ItemGraph &graph);

} // namespace steward::directories::extract
