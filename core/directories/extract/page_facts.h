#pragma once

#include "core/directories/extract/dom.h"
#include "core/directories/extract/entities.h"
#include "core/directories/extract/extract.h"

namespace steward::directories::extract {

/** Fills what the page says about itself: title, headings, language, canonical address, refresh, password field,
 * captcha, robots. */
void readPageFacts(const Document &document, const QUrl &baseUrl, Page &page);

/** The address that relative references are resolved against: that of the page, or its base element. */
QUrl baseOf(const Document &document, const QUrl &pageUrl);

/** The business in Open Graph meta elements (business:contact_data:*, the older og:street-address and so on). */
struct OpenGraph
{
    Entity entity = {};
    QString siteName = {}; ///< og:site_name or application-name.
    QString title = {};
    bool isBusiness = false; ///< og:type says that the page is about a business or place.
};
OpenGraph readOpenGraph(const Document &document, const QUrl &baseUrl);

} // namespace steward::directories::extract
