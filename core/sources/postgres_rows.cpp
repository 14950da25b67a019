#include "core/sources/postgres_rows.h"

#include "core/sources/names.h"
#include "core/sources/row_digest.h"

#include <QSqlError>
#include <QSqlRecord>

#include <algorithm>

namespace steward::sources {

using namespace Qt::StringLiterals;

namespace {

bool isWhole(const QString &type)
{
    return type == u"smallint" || type == u"integer" || type == u"bigint";
}

QVariant valueFrom(const QSqlQuery &query, int column, const QString &type)
{
    if (query.isNull(column))
        return {};
    const QString text = query.value(column).toString();
    if (isWhole(type))
        return text.toLongLong();
    if (type == u"boolean")
        return text == u"true" || text == u"t";
    if (type == u"bytea")
        return QByteArray::fromHex(text.toLatin1());
    return text.isNull() ? u""_s : text;
}

tl::unexpected<Error> questionFailed(const QSqlQuery &query)
{
    const QString state = query.lastError().nativeErrorCode();
    // PostgreSQL 15, appendix A.
    if (state == u"57014")
        return failure(ErrorCode::Cancelled, u"The search was stopped."_s);
    if (state == u"42501")
        return failure(ErrorCode::Unavailable, u"This user may not read the table; grant SELECT on it."_s);
    if (state == u"42P01")
        return failure(ErrorCode::NotFound, u"There is no such table; look at the source again."_s);
    if (state == u"42703")
        return failure(ErrorCode::NotFound, u"The table has no such column; correct the map."_s);
    if (state == u"55P03")
        return failure(ErrorCode::Busy, u"Another program keeps the table locked; try again later."_s);
    if (state.startsWith(u"08") || state.startsWith(u"57P") || state.isEmpty())
        return failure(ErrorCode::Unavailable, u"The connection to the server was lost; try again."_s);
    // The server's own words may repeat a value: they are not kept.
    return failure(ErrorCode::InvalidInput, u"The server could not answer (SQLSTATE %1)."_s.arg(state));
}

} // namespace

const PostgresTable::Column *PostgresTable::column(const QString &name) const
{
    const auto found =
        std::find_if(columns.begin(), columns.end(), [&name](const Column &one) { return one.name == name; });
    return found == columns.end() ? nullptr : &*found;
}

QString PostgresTable::selection() const
{
    QStringList all;
    for (const Column &one : columns) {
        const QString name = quotedName(one.name);
        all << (one.type == u"bytea" ? u"encode(%1, 'hex')"_s.arg(name) : name + u"::text"_s);
    }
    return all.isEmpty() ? u"NULL"_s : all.join(u", "_s);
}

Result<QList<PostgresTable>> describePostgresTables(QSqlDatabase &database, const QStringList &tables)
{
    QStringList wanted;
    for (const QString &table : tables) {
        const auto [schema, name] = splitTable(table);
        wanted << u"(%1, %2)"_s.arg(quotedText(schema), quotedText(name));
    }
    QList<PostgresTable> described;
    if (wanted.isEmpty())
        return described;
    QSqlQuery query(database);
    query.setForwardOnly(true);
    const QString sql =
        u"SELECT n.nspname, c.relname, c.relkind, c.reltuples::bigint, a.attname, format_type(a.atttypid, "
        u"a.atttypmod), "
        u"t.typcategory = 'S', "
        u"EXISTS (SELECT 1 FROM pg_index i WHERE i.indrelid = c.oid AND i.indisvalid AND i.indpred IS NULL AND "
        u"i.indkey[0] = a.attnum), "
        u"EXISTS (SELECT 1 FROM pg_index i WHERE i.indrelid = c.oid AND i.indisvalid AND i.indpred IS NULL AND "
        u"i.indkey[0] = 0 AND pg_get_indexdef(i.indexrelid, 1, true) IN ('lower(' || quote_ident(a.attname) || ')', "
        u"'lower(' || quote_ident(a.attname) || '::text)')) "
        u"FROM (VALUES %1) w(s, t) JOIN pg_namespace n ON n.nspname = w.s "
        u"JOIN pg_class c ON c.relnamespace = n.oid AND c.relname = w.t "
        u"JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = '' "
        u"JOIN pg_type t ON t.oid = a.atttypid ORDER BY c.oid, a.attnum"_s.arg(wanted.join(u", "_s));
    if (!query.exec(sql))
        return questionFailed(query);
    while (query.next()) {
        const QString table = joinedTable(query.value(0).toString(), query.value(1).toString());
        if (described.isEmpty() || described.last().table != table)
            described.append({.table = table,
                .rows = query.value(3).toLongLong(),
                .kind = query.value(2).toString().isEmpty() ? QChar(u'r') : query.value(2).toString().front()});
        described.last().columns.append({.name = query.value(4).toString(),
            .type = query.value(5).toString(),
            .isText = query.value(6).toBool(),
            .isIndexed = query.value(7).toBool(),
            .isLowerIndexed = query.value(8).toBool()});
    }
    if (query.lastError().isValid())
        return questionFailed(query);
    return described;
}

FoundRow postgresRowFrom(const QSqlQuery &query, const PostgresTable &described, const TableMap &table)
{
    FoundRow row{.table = table.table};
    for (int i = 0; i < described.columns.size(); ++i)
        row.values.insert(described.columns[i].name, valueFrom(query, i, described.columns[i].type));
    row.digest = digestOf(row.values);
    if (table.key != QStringList{u"ctid"_s}) {
        for (const QString &column : table.key)
            row.key << row.values.value(column);
    }
    return row;
}

Result<QList<FoundRow>> selectPostgresRows(
    QSqlDatabase &database, const PostgresTable &described, const TableMap &table, const QString &rest, qsizetype most)
{
    QSqlQuery query(database);
    query.setForwardOnly(true);
    if (!query.exec(u"SELECT %1 FROM %2%3"_s.arg(described.selection(), quotedTable(table.table), rest)))
        return questionFailed(query);
    QList<FoundRow> rows;
    while (rows.size() < most && query.next())
        rows << postgresRowFrom(query, described, table);
    if (query.lastError().isValid())
        return questionFailed(query);
    return rows;
}

Result<std::optional<FoundRow>> readPostgresRow(
    QSqlDatabase &database, const TableMap &table, const QVariantList &key, bool forUpdate)
{
    const Result<QList<PostgresTable>> described = describePostgresTables(database, {table.table});
    if (!described)
        return failureOf(described);
    if (described->isEmpty())
        return failure(ErrorCode::NotFound, u"There is no table \"%1\"; look at the source again."_s.arg(table.table));
    const QString lock = forUpdate ? u" FOR UPDATE"_s : QString();
    if (table.key == QStringList{u"ctid"_s}) {
        Result<QList<FoundRow>> all =
            selectPostgresRows(database, described->first(), table, lock, std::numeric_limits<qsizetype>::max());
        if (!all)
            return failureOf(all);
        int occurrence = 0;
        for (FoundRow &row : *all) {
            if (QString::fromLatin1(row.digest.toHex()) == key.value(0).toString()
                && ++occurrence == key.value(1).toInt()) {
                row.key = key;
                return row;
            }
        }
        return std::optional<FoundRow>();
    }
    if (table.key.isEmpty() || key.size() != table.key.size())
        return failure(ErrorCode::InvalidInput, u"The map of %1 names no key for its rows."_s.arg(table.table));
    const Result<QList<FoundRow>> rows =
        selectPostgresRows(database, described->first(), table, u" WHERE "_s + postgresKeyTerm(table, key) + lock, 2);
    if (!rows)
        return failureOf(rows);
    return rows->isEmpty() ? std::optional<FoundRow>() : std::optional(rows->first());
}

QString postgresLiteral(const QVariant &value)
{
    if (!value.isValid())
        return u"NULL"_s;
    if (value.typeId() == QMetaType::QByteArray)
        return u"'\\x"_s + QString::fromLatin1(value.toByteArray().toHex()) + u'\'';
    return quotedText(value.toString());
}

QString postgresKeyTerm(const TableMap &table, const QVariantList &key)
{
    QStringList terms;
    for (qsizetype i = 0; i < table.key.size(); ++i)
        terms << quotedName(table.key[i]) + u" = "_s + postgresLiteral(key.value(i));
    return terms.join(u" AND "_s);
}

} // namespace steward::sources
