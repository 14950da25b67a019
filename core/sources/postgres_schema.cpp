#include "core/sources/names.h"
#include "core/sources/postgres_driver.h"

#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>

#include <algorithm>

namespace steward::sources {

using namespace Qt::StringLiterals;

namespace {

constexpr int samples = 50;

/** The rows of a question, as texts; empty where it fails. */
QList<QStringList> ask(QSqlDatabase &database, const QString &sql, bool *went = nullptr)
{
    QSqlQuery query(database);
    query.setForwardOnly(true);
    QList<QStringList> rows;
    const bool isOk = query.exec(sql);
    while (isOk && query.next()) {
        QStringList row;
        for (int i = 0; i < query.record().count(); ++i)
            row << query.value(i).toString();
        rows << row;
    }
    if (went)
        *went = isOk && !query.lastError().isValid();
    return rows;
}

TableFacts *tableOf(Schema &schema, const QString &table)
{
    const auto found = std::find_if(
        schema.tables.begin(), schema.tables.end(), [&table](const TableFacts &one) { return one.table == table; });
    return found == schema.tables.end() ? nullptr : &*found;
}

ColumnFacts *columnOf(TableFacts &table, const QString &name)
{
    const auto found = std::find_if(
        table.columns.begin(), table.columns.end(), [&name](const ColumnFacts &one) { return one.name == name; });
    return found == table.columns.end() ? nullptr : &*found;
}

const QString ownSchemas = u"n.nspname NOT LIKE 'pg\\_%' AND n.nspname <> 'information_schema'"_s;

void readColumns(QSqlDatabase &database, Schema &schema)
{
    for (const QStringList &row :
        ask(database,
            u"SELECT n.nspname, c.relname, a.attname, format_type(a.atttypid, a.atttypmod), (NOT a.attnotnull)::text, "
            u"c.reltuples::bigint::text, c.relkind::text FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace "
            u"JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = "
            u"'' "
            u"WHERE %1 AND c.relkind IN ('r', 'p', 'f', 'v', 'm') AND NOT c.relispartition "
            u"ORDER BY n.nspname, c.relname, a.attnum"_s.arg(ownSchemas))) {
        const QString table = joinedTable(row.value(0), row.value(1));
        const QString kind = row.value(6);
        if (kind != u"r" && kind != u"p") {
            const QString note =
                kind == u"f"
                    ? u"%1 is a foreign table: its rows stand on another server, which is a source of its own."_s
                : kind == u"m" ? u"%1 is a materialized view: it keeps copies of rows until it is refreshed."_s
                               : u"%1 is a view: it shows rows of other tables and is not looked at."_s;
            if (const QString said = note.arg(table); !schema.notes.contains(said))
                schema.notes << said;
            continue;
        }
        TableFacts *facts = tableOf(schema, table);
        if (!facts) {
            schema.tables.append({.table = table, .rows = row.value(5).toLongLong()});
            facts = &schema.tables.last();
        }
        facts->columns.append({.name = row.value(2), .type = row.value(3), .isNullable = row.value(4) == u"true"});
    }
}

void readKeys(QSqlDatabase &database, Schema &schema)
{
    for (const QStringList &row : ask(database,
             u"SELECT n.nspname, c.relname, a.attname, i.indisprimary::text, i.indisunique::text, i.indnkeyatts::text, "
             u"k.position::text FROM pg_index i JOIN pg_class c ON c.oid = i.indrelid JOIN pg_namespace n ON n.oid = "
             u"c.relnamespace CROSS JOIN LATERAL unnest(i.indkey) WITH ORDINALITY k(number, position) JOIN "
             u"pg_attribute a "
             u"ON a.attrelid = c.oid AND a.attnum = k.number WHERE %1 AND i.indisvalid AND i.indpred IS NULL "
             u"AND k.position <= i.indnkeyatts ORDER BY i.indexrelid, k.position"_s.arg(ownSchemas))) {
        TableFacts *facts = tableOf(schema, joinedTable(row.value(0), row.value(1)));
        ColumnFacts *column = facts ? columnOf(*facts, row.value(2)) : nullptr;
        if (!column)
            continue;
        if (row.value(3) == u"true")
            facts->key << column->name;
        if (row.value(6) == u"1") {
            column->isIndexed = true;
            column->isUnique = column->isUnique || (row.value(4) == u"true" && row.value(5) == u"1");
        }
    }
    for (const QStringList &row : ask(database,
             u"SELECT n.nspname, c.relname, a.attname, m.nspname, p.relname, b.attname FROM pg_constraint f "
             u"JOIN pg_class c ON c.oid = f.conrelid JOIN pg_namespace n ON n.oid = c.relnamespace "
             u"JOIN pg_class p ON p.oid = f.confrelid JOIN pg_namespace m ON m.oid = p.relnamespace "
             u"JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = f.conkey[1] "
             u"JOIN pg_attribute b ON b.attrelid = p.oid AND b.attnum = f.confkey[1] "
             u"WHERE f.contype = 'f' AND array_length(f.conkey, 1) = 1 AND f.conparentid = 0 AND %1 ORDER BY f.oid"_s
                 .arg(ownSchemas))) {
        if (TableFacts *facts = tableOf(schema, joinedTable(row.value(0), row.value(1))))
            facts->parents.append({row.value(2), joinedTable(row.value(3), row.value(4)), row.value(5)});
    }
}

void readSamples(QSqlDatabase &database, Schema &schema, TableFacts &facts)
{
    QStringList selected;
    for (const ColumnFacts &column : facts.columns)
        selected << u"coalesce(left(%1::text, 200), '')"_s.arg(quotedName(column.name));
    bool went = true;
    const QList<QStringList> rows = ask(database,
        u"SELECT %1 FROM %2 LIMIT %3"_s.arg(selected.join(u", "_s), quotedTable(facts.table)).arg(samples), &went);
    if (!went)
        schema.unreadable << u"%1 could not be read; grant SELECT on it."_s.arg(facts.table);
    for (const QStringList &row : rows) {
        for (qsizetype i = 0; i < facts.columns.size(); ++i) {
            if (!row.value(i).isEmpty())
                facts.columns[i].samples << row.value(i);
        }
    }
}

} // namespace

Result<Schema> PostgresDriver::inspect(std::stop_token stop)
{
    const Result<PostgresSession *> reading = session();
    if (!reading)
        return failureOf(reading);
    QSqlDatabase &database = (*reading)->database();
    const auto cancelling = (*reading)->cancelOn(stop);
    Schema schema;
    readColumns(database, schema);
    readKeys(database, schema);
    for (TableFacts &facts : schema.tables) {
        if (stop.stop_requested())
            return failure(ErrorCode::Cancelled, u"The search was stopped."_s);
        if (facts.key.isEmpty())
            facts.key = {u"ctid"_s};
        readSamples(database, schema, facts);
    }
    return schema;
}

} // namespace steward::sources
