#pragma once

#include "core/directories/extract/dom.h"
#include "core/directories/extract/items.h"

namespace steward::directories::extract {

/** Adds microformats: h-card, h-adr and their like (microformats2) and the classic vcard, adr, hreview, include pattern
 * and so on. */
void readMicroformats(const Document &page, ItemGraph &graph);

} // namespace steward::directories::extract
