#pragma once

#include "core/sources/matcher.h"

#include <QHash>

namespace steward::sources {

/** How one kind of database answers the two questions of a search; an error makes the search of that table partial. */
class RowReader
{
public:
    virtual ~RowReader() = default;
    /** Rows of the table that match the person, judged. */
    virtual Result<QList<FoundRow>> matching(const TableMap &table) = 0;
    /** Rows of the table whose column holds one of the values. */
    virtual Result<QList<FoundRow>> linked(
        const TableMap &table, const QString &column, const QVariantList &values) = 0;
};

/**
 * The rows of a person in a database: those that match, and those that belong to them through other tables, as far as
 * that goes; each once. What cannot be read makes the answer partial, or unreadable where nothing could be read.
 */
Result<Found> searchRows(RowReader &reader, const SourceMap &map, std::stop_token stop);

/** Gives rows that have no key theirs: digest in hex, which of those alike it is (from 1), how many there are. */
void numberAlike(QList<FoundRow> &rows);

/** Cuts values above 1 MiB, and says so in the row ("steward:cut") and in the notes. */
void cutLargeValues(Found &found);

/** Whether a table has to be asked directly: it has a column with an identifier that the matcher knows and that can
 * tell a person. */
bool holdsIdentifiers(const TableMap &table, const Matcher &matcher);

/** "main.customers could not be searched: …" */
QString tableFault(const TableMap &table, const Error &error);

} // namespace steward::sources
