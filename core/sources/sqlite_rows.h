#pragma once

#include "core/sources/driver.h"

struct sqlite3;
struct sqlite3_stmt;

namespace steward::sources {

/** How the rows of one SQLite table are read whole. */
struct SqliteTable
{
    QString table = {};          ///< "main.customers"
    QStringList columns = {};    ///< Stored ones, in order: neither generated nor hidden.
    QStringList primaryKey = {}; ///< In the order of the key.
    QString rowid = {};          ///< A name that reads the rowid (rowid, _rowid_, oid); empty WITHOUT ROWID.
    bool isRowidNamed = false;   ///< An INTEGER PRIMARY KEY: the rowid is a column.
    bool isVirtual = false;

    /** What to select so that rowFrom() can read it. */
    QString selection() const;
    /** A column of a map's key as the table spells it, or the name that reads its rowid; empty where it has neither. */
    QString keyColumn(const QString &name) const;
};

/** NotFound where there is no such table (or view); Corrupt and the like as SQLite says. */
Result<SqliteTable> describeSqliteTable(sqlite3 *db, const QString &table);

/** A value of the row a statement stands on: NULL, qlonglong, double, QString, QByteArray, or
 * QVariantList{"steward:text", bytes} for a text that is not valid UTF-8. */
QVariant sqliteValue(sqlite3_stmt *statement, int column);
/** Binds such a value (from 1). */
int bindSqliteValue(sqlite3_stmt *statement, int index, const QVariant &value);

/** The row a statement over SqliteTable::selection() stands on: key, whole values with "steward:rowid" where the rowid
 * is no column, digest. */
FoundRow sqliteRowFrom(sqlite3_stmt *statement, const SqliteTable &described, const TableMap &table);

/** A row by its key; nothing where it is not there. The key ["rowid"] names the rowid. */
Result<std::optional<FoundRow>> readSqliteRow(sqlite3 *db, const TableMap &table, const QVariantList &key);

} // namespace steward::sources
