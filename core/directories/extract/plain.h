#pragma once

#include "core/directories/extract/dom.h"
#include "core/directories/extract/extract.h"
#include "core/directories/extract/lines.h"

namespace steward::directories::extract {

/** What is known before plain text is read. */
struct PlainContext
{
    QUrl baseUrl = {};
    QString country = {}; ///< Of the request, or null.
    QString title = {};
    QStringList headings = {};
    QString siteName = {};
    QString language = {};
};

/** What plain text shows: address blocks with their telephones, and every value by itself. */
struct PlainFindings
{
    Profile profile = {};
    QList<Profile> blocks = {};       ///< One per address found, in document order.
    QList<Candidate> candidates = {}; ///< group is an index into blocks.
};

/** Reads a page without markup: addresses, telephones, links and the name that they agree on. */
PlainFindings readPlain(const Document &document, const QList<Line> &lines, const PlainContext &context);

} // namespace steward::directories::extract
