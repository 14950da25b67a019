#pragma once

#include "core/sources/driver.h"

struct sqlite3;

namespace steward::sources {

/**
 * Driver::apply() of a SQLite file: one transaction, then the full-text indexes are rebuilt, the log is emptied and
 * free pages are cleared. A file whose tables are referred to by a rowid that VACUUM may renumber is not vacuumed: its
 * free pages are overwritten in another way, and a note says so.
 */
Result<Applied> applyToSqlite(const QString &path, const SourceMap &map, const QList<Change> &changes,
    std::stop_token stop, const Progress &progress);
/** Driver::restore() of a SQLite file; rows come back with the rowid they had. */
Result<Applied> restoreToSqlite(const QString &path, const SourceMap &map, const QList<FoundRow> &rows,
    std::stop_token stop, const Progress &progress);
/** Driver::residue() of a SQLite file. */
Result<Residue> residueOfSqlite(
    const QString &path, const SourceMap &map, const QList<QByteArray> &needles, std::stop_token stop);

} // namespace steward::sources
