#pragma once

#include "core/directories/extract/dom.h"

#include <QString>

namespace steward::directories::extract {

/**
 * Whether the class is the root of a microformat: one of the vocabularies of microformats.org. Other names with the
 * same prefix
 * ("h-100", "h-full") are style sheets' words for heights.
 */
bool isMicroformatRoot(std::string_view name);

/** The value of a p- property: the value class pattern (if wanted), a title, value or alt attribute, or the text. */
QString plainValue(const Document &page, int node, bool valueClasses = true);
/** The value of a u- property: a link's target, a picture's source, or as plainValue(). */
QString urlValue(const Document &page, int node);
/** Whether a telephone property is marked as a fax number by its type class. */
bool isFaxValue(const Document &page, int node);

/** The name and the address that a microformat without explicit ones implies; empty if none. */
QString impliedName(const Document &page, int node);
QString impliedUrl(const Document &page, int node);

} // namespace steward::directories::extract
