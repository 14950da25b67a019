#pragma once

#include "core/directories/records/listing_reader.h"

#include <QJsonObject>

namespace steward::ui {

/** A way to look at the listings that has a name: which ones, in what order, with which columns. */
struct ListingView
{
    QString name = {};
    directories::ListingQuery query = {};
    QList<int> columns = {}; ///< As shown from the leading edge; empty leaves them as they are.
};

/** As it is kept in the workspace. "Due" is kept as the wish, not as the moment: it is due when the view is opened. */
QJsonObject toJson(const ListingView &view);
/** Reads what toJson() wrote; what it does not know it leaves out. */
ListingView listingViewFrom(const QString &name, const QJsonObject &definition);

/** The views that are always there. */
QList<ListingView> builtInListingViews();

} // namespace steward::ui
