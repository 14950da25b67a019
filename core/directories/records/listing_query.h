#pragma once

#include "core/directories/records/listing_reader.h"

namespace steward::directories {

/** A listing query as SQL over `listing l`: conditions, order and the values they need. */
struct ListingSql
{
    QString column = {}; ///< What it is sorted by; l.id breaks ties.
    bool descending = false;
    QStringList conditions = {};
    QVariantList values = {};

    QString where() const;
    QString order() const;
    /** Adds the condition for rows after the key, or from it on. */
    void startAt(const ListingKey &key, bool inclusive);
};

ListingSql toSql(const ListingQuery &query);

} // namespace steward::directories
