#pragma once

#include "core/directories/extract/extract.h"
#include "core/directories/extract/items.h"

#include <QUrl>

namespace steward::directories::extract {

/** What the page says about itself, by which its own business is told from others. */
struct PageHints
{
    QString title = {};
    QStringList headings = {};
    QUrl baseUrl = {};
    QString canonicalUrl = {};
};

/** A business, place, organisation or person that markup describes. */
struct Entity
{
    Profile profile = {};
    Origin origin = Origin::JsonLd;
    QString addressText = {};     ///< The address where it is given as one text only.
    QList<Candidate> values = {}; ///< All its values, also second telephones and the address as one text.
    int score = 0;                ///< How likely the page is about it; see rankEntities().
    bool sideRole = false;        ///< Publisher, author, department and so on of something else.

    bool hasAddress() const;
    bool hasContact() const { return hasAddress() || !profile.telephone.isEmpty(); }
};

/** The entities among the items, the one that the page is about first, the others in document order. */
QList<Entity> rankEntities(const ItemGraph &graph, const PageHints &hints);

} // namespace steward::directories::extract
