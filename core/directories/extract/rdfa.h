#pragma once

#include "core/directories/extract/dom.h"
#include "core/directories/extract/items.h"

namespace steward::directories::extract {

/** Adds the page's RDFa items: RDFa Lite 1.1 (vocab, typeof, property, resource, prefix) and the about and rel of
 * RDFa 1.0. */
void readRdfa(const Document &page, ItemGraph &graph);

} // namespace steward::directories::extract
