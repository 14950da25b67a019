#pragma once

#include "core/directories/extract/dom.h"
#include "core/directories/extract/lines.h"

#include <QStringList>

namespace steward::directories::extract {

/** A telephone number that stands in a text or a tel: link. */
struct Telephone
{
    QString text = {};
    QString e164 = {};
    int line = -1; ///< Index of its line; -1 where only a link carries it.
    bool fax = false;
    bool labelled = false; ///< A word such as "Phone" stands with it.
    bool linked = false;   ///< By a tel: link.
    bool valid = false;
    bool mobile = false;
    bool tollFree = false;
    bool grouped = false; ///< Written in groups, not as one run of digits.
};

/** Every number of the page that can be a telephone, faxes included and marked; each place once. */
QList<Telephone> findTelephones(const Document &document, const QList<Line> &lines, const QStringList &regions);

} // namespace steward::directories::extract
