#pragma once

#include "core/directories/records/listing_reader.h"

#include <QCoreApplication>

namespace steward::ui {

/** The columns of the listings: their titles, their texts, what they sort by and what an export calls them. */
class ListingColumns
{
    Q_DECLARE_TR_FUNCTIONS(ListingColumns)

public:
    enum Column { Customer, Directory, State, Differences, Reason, Checked, Changed, Due, Importance, Address, Count };

    static QString title(int column);
    /** The text of a cell, as table and document show it. */
    static QString text(const directories::Listing &listing, int column, Instant now);
    /** What a model answers for the cell under a role. */
    static QVariant data(const directories::Listing &listing, int column, int role, Instant now);
    /** What the column can be sorted by; nothing where it cannot. */
    static std::optional<directories::ListingSort> sort(int column);
    static std::optional<int> columnOf(directories::ListingSort sort);
    static QList<int> sortable();
    /** The columns of a CSV export that say what this column shows. */
    static QStringList exportNames(int column);
    /** The width it starts with, in characters. */
    static int width(int column);
};

} // namespace steward::ui
