#pragma once

#include "core/sources/driver.h"
#include "core/sources/postgres_rows.h"

class QSqlError;

namespace steward::sources {

/** An error of the server as a sentence: its code and the name of a constraint, never its text, which quotes values. */
Error postgresError(const QSqlError &error);

/** An answer of the server, to be read forward. */
Result<QSqlQuery> queryPostgres(QSqlDatabase &database, const QString &sql, const QVariantList &values = {});
/** Runs one statement with values for its question marks. */
Result<void> runPostgres(QSqlDatabase &database, const QString &sql, const QVariantList &values = {});
/** First value of the first row; an invalid one where there is no row. */
Result<QVariant> postgresValue(QSqlDatabase &database, const QString &sql, const QVariantList &values = {});
/** All rows, whole. */
Result<QList<QVariantList>> postgresRows(QSqlDatabase &database, const QString &sql, const QVariantList &values = {});

/**
 * Rewrites what deleted rows leave behind in the tables: dead rows, their indexes, and the values that the planner's
 * statistics quote. What could not be done is said, a sentence each.
 */
QStringList clearPostgres(QSqlDatabase &database, const QStringList &tables, qint64 mostBytes, int lockTimeoutMs);

} // namespace steward::sources
