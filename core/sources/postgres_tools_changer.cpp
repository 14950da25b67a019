#include "core/sources/postgres_tools_changer.h"

#include "core/sources/names.h"

#include <QRegularExpression>
#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>

namespace steward::sources {

using namespace Qt::StringLiterals;

namespace {

/** The statement with a literal for each question mark outside of quotes. A prepared one could not be freed once its
 * transaction has failed. */
QString filled(const QString &sql, const QVariantList &values)
{
    QString text;
    QChar quote;
    qsizetype next = 0;
    for (const QChar c : sql) {
        if (quote.isNull() ? c == u'"' || c == u'\'' : c == quote)
            quote = quote.isNull() ? c : QChar();
        if (c == u'?' && quote.isNull() && next < values.size())
            text += postgresLiteral(values.at(next++));
        else
            text += c;
    }
    return text;
}

/** Whether the whole table was given new files; a sentence where it was not. */
QString rewrite(QSqlDatabase &database, const QString &table, qint64 mostBytes)
{
    const QString node = u"SELECT pg_relation_filenode(%1::regclass)"_s.arg(quotedText(quotedTable(table)));
    const Result<QVariant> size =
        postgresValue(database, u"SELECT pg_total_relation_size(%1::regclass)"_s.arg(quotedText(quotedTable(table))));
    if (!size)
        return u"Dead rows of %1 are left: its size could not be read. %2"_s.arg(table, size.error().message);
    if (size->toLongLong() > mostBytes) {
        (void)runPostgres(database, u"VACUUM "_s + quotedTable(table));
        return u"%1 is larger than %2 MB and was not rewritten: bytes of removed rows may stay in its free space until they are written over, or until its owner runs VACUUM FULL."_s
            .arg(table)
            .arg(mostBytes >> 20);
    }
    const Result<QVariant> before = postgresValue(database, node);
    const Result<void> done = runPostgres(database, u"VACUUM (FULL, ANALYZE) "_s + quotedTable(table));
    const Result<QVariant> after = postgresValue(database, node);
    if (!done) {
        (void)runPostgres(database, u"VACUUM "_s + quotedTable(table));
        return u"%1 could not be rewritten, so bytes of removed rows may stay in its free space: %2 Apply again when nobody is working on it."_s
            .arg(table, done.error().message);
    }
    // Rewriting leaves the server's count of dead rows as it was; this sets it right.
    (void)runPostgres(database, u"VACUUM "_s + quotedTable(table));
    // Without the right to, the server only warns.
    if (before && after && !before->isNull() && *before == *after)
        return u"%1 was not rewritten: only its owner may do that. Bytes of removed rows may stay until VACUUM FULL is run by its owner."_s
            .arg(table);
    return u"%1 was written anew without dead rows (VACUUM FULL)."_s.arg(table);
}

/** The planner keeps common and bordering values of each column. */
QString clearStatistics(QSqlDatabase &database)
{
    const QString node = u"SELECT pg_relation_filenode('pg_catalog.pg_statistic'::regclass)"_s;
    const Result<QVariant> before = postgresValue(database, node);
    const Result<void> done = runPostgres(database, u"VACUUM FULL pg_catalog.pg_statistic"_s);
    const Result<QVariant> after = postgresValue(database, node);
    if (done && before && after && *before != *after)
        return u"The planner's statistics were gathered anew, without values of removed rows."_s;
    return u"Old statistics of the planner (pg_statistic) may quote removed values: this role may not rewrite them. Let the owner of the database run VACUUM FULL pg_catalog.pg_statistic."_s;
}

} // namespace

Error postgresError(const QSqlError &error)
{
    const QString code = error.nativeErrorCode();
    static const QRegularExpression named(u"constraint \"([^\"]+)\""_s);
    const QRegularExpressionMatch match = named.match(error.databaseText().section(u'\n', 0, 0));
    const QString constraint = match.hasMatch() ? u" (%1)"_s.arg(match.captured(1)) : QString();
    if (code == "23503"_L1)
        return {ErrorCode::Refused,
            u"Other rows point to a row of the plan by a foreign key%1. Plan those rows too, or mask the row."_s.arg(
                constraint),
            code};
    if (code.startsWith("23"_L1))
        return {
            ErrorCode::Refused, u"A constraint of the database does not allow the change%1."_s.arg(constraint), code};
    if (code == "42501"_L1)
        return {ErrorCode::Refused,
            u"This role may not do that in the database. Give it the right, or use another role."_s, code};
    if (code == "55P03"_L1 || code == "40P01"_L1 || code == "40001"_L1)
        return {ErrorCode::Busy, u"Others are working on the same rows or tables. Try again later."_s, code};
    if (code == "57014"_L1)
        return {ErrorCode::Cancelled, u"The work on this source was ended."_s, code};
    if (code == "25006"_L1)
        return {ErrorCode::ReadOnly, u"The database takes no changes (it is read-only, or a standby)."_s, code};
    if (code == "53100"_L1)
        return {ErrorCode::DiskFull, u"There is no space left on the server."_s, code};
    if (code.isEmpty() || code.startsWith("08"_L1) || code.startsWith("57P"_L1))
        return {ErrorCode::Unavailable, u"The connection to the database was lost."_s, code};
    return {ErrorCode::InputOutput, u"The database answered with error %1."_s.arg(code), code};
}

Result<QSqlQuery> queryPostgres(QSqlDatabase &database, const QString &sql, const QVariantList &values)
{
    QSqlQuery query(database);
    query.setForwardOnly(true);
    if (!query.exec(filled(sql, values)))
        return tl::unexpected<Error>(postgresError(query.lastError()));
    return query;
}

Result<void> runPostgres(QSqlDatabase &database, const QString &sql, const QVariantList &values)
{
    const Result<QSqlQuery> query = queryPostgres(database, sql, values);
    return query ? Result<void>() : failureOf(query);
}

Result<QVariant> postgresValue(QSqlDatabase &database, const QString &sql, const QVariantList &values)
{
    Result<QSqlQuery> query = queryPostgres(database, sql, values);
    if (!query)
        return failureOf(query);
    return query->next() ? query->value(0) : QVariant();
}

Result<QList<QVariantList>> postgresRows(QSqlDatabase &database, const QString &sql, const QVariantList &values)
{
    Result<QSqlQuery> query = queryPostgres(database, sql, values);
    if (!query)
        return failureOf(query);
    QList<QVariantList> rows;
    while (query->next()) {
        QVariantList row;
        for (int i = 0; i < query->record().count(); ++i)
            row.append(query->value(i));
        rows.append(row);
    }
    return rows;
}

QStringList clearPostgres(QSqlDatabase &database, const QStringList &tables, qint64 mostBytes, int lockTimeoutMs)
{
    QStringList notes;
    // Our own changes must be counted before the rewriting, not after (PostgreSQL 15 on).
    (void)runPostgres(database, u"SELECT pg_stat_force_next_flush()"_s);
    (void)runPostgres(database, u"SET lock_timeout = %1"_s.arg(lockTimeoutMs));
    (void)runPostgres(database, u"SET statement_timeout = 0"_s);
    const Result<QVariant> readers = postgresValue(database,
        u"SELECT (SELECT count(*) FROM pg_stat_activity WHERE backend_xmin IS NOT NULL AND pid<>pg_backend_pid() AND datname=current_database()) + (SELECT count(*) FROM pg_prepared_xacts WHERE database=current_database()) + (SELECT count(*) FROM pg_replication_slots WHERE xmin IS NOT NULL)"_s);
    for (const QString &table : tables)
        notes.append(rewrite(database, table, mostBytes));
    if (!tables.isEmpty())
        notes.append(clearStatistics(database));
    if (readers && readers->toLongLong() > 0)
        notes.append(
            u"%1 other transaction(s) were open and may still see the removed rows, so the server had to keep those. Apply again when they have ended."_s
                .arg(readers->toLongLong()));
    (void)runPostgres(database, u"RESET lock_timeout"_s);
    return notes;
}

} // namespace steward::sources
