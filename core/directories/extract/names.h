#pragma once

#include "core/directories/extract/dom.h"
#include "core/directories/extract/plain.h"

namespace steward::directories::extract {

/** A text that may be the business's name, with the weight of the place it stands in. */
struct NameCandidate
{
    QString text = {};
    double weight = 0;
    int group = -1; ///< The address block it stands above.
};

/** Candidates for the business's name, the most likely first: the texts on which title, headings, copyright line, logo
 * and address agree. */
QList<NameCandidate> findNames(const Document &document, const QList<Line> &lines, const PlainContext &context,
    const QList<NameCandidate> &aboveAddresses);

} // namespace steward::directories::extract
