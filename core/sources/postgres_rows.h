#pragma once

#include "core/sources/row_search.h"

#include <QSqlDatabase>
#include <QSqlQuery>

namespace steward::sources {

/** How the rows of one PostgreSQL table are read whole. */
struct PostgresTable
{
    QString table = {}; ///< "public.customers"
    struct Column
    {
        QString name = {};
        QString type = {}; ///< As format_type() writes it: "character varying(80)", "public.citext"
        bool isText = false;
        bool isIndexed = false;      ///< First column of a valid, whole index.
        bool isLowerIndexed = false; ///< Of an index over lower(column).
    };
    QList<Column> columns = {}; ///< Stored ones, in order: no generated ones.
    qint64 rows = -1;           ///< The server's estimate.
    QChar kind = u'r';          ///< pg_class.relkind

    const Column *column(const QString &name) const;
    /** Every column as text (bytea as hex), in order: postgresRowFrom() reads it. */
    QString selection() const;
};

/** What the server knows of the tables, in one question; those that are not there (or may not be seen) are left out. */
Result<QList<PostgresTable>> describePostgresTables(QSqlDatabase &database, const QStringList &tables);

/** The row a query over PostgresTable::selection() stands on. Of a table without a key the key is left empty, see
 * numberAlike(). */
FoundRow postgresRowFrom(const QSqlQuery &query, const PostgresTable &described, const TableMap &table);

/** The rows of "SELECT … FROM table" and what follows it (" WHERE …"), at most so many. */
Result<QList<FoundRow>> selectPostgresRows(
    QSqlDatabase &database, const PostgresTable &described, const TableMap &table, const QString &rest, qsizetype most);

/** A value as a literal without a type, which the server reads as the column's own. */
QString postgresLiteral(const QVariant &value);
/** "id" = '5' AND … */
QString postgresKeyTerm(const TableMap &table, const QVariantList &key);

/** A row by its key, locked where it will be changed; nothing where it is not there. */
Result<std::optional<FoundRow>> readPostgresRow(
    QSqlDatabase &database, const TableMap &table, const QVariantList &key, bool forUpdate);

} // namespace steward::sources
