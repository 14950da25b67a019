#pragma once

#include "core/sources/sqlite_writer_changer.h"

#include <QSet>
#include <QStringList>

namespace steward::sources {

/** A full-text table of a file and what it takes its texts from. */
struct SqliteTextIndex
{
    QString name = {};
    bool isFts5 = false;
    bool isContentless = false;
    QString content = {}; ///< The table whose texts it indexes; empty where it keeps its own.
};

/** All full-text tables (FTS3, 4, 5) of a file. */
Result<QList<SqliteTextIndex>> sqliteTextIndexes(sqlite3 *db);

/**
 * Removes what deleted rows leave behind in a file: old terms of the indexes over `touched` (names without schema),
 * free pages and the slack in others, and the log. What could not be done is said, a sentence each.
 */
QStringList clearSqlite(SqliteWriter &writer, const QString &path, const QSet<QString> &touched);

} // namespace steward::sources
