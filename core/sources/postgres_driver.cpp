#include "core/sources/postgres_driver.h"

#include "core/sources/names.h"
#include "core/sources/postgres_rows.h"
#include "core/sources/row_search.h"
#include "core/sources/timestamps.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <QSqlError>
#include <QSqlQuery>

#include <algorithm>

namespace steward::sources {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largeTable = 200'000; ///< From here on an index decides how a table is searched.
constexpr qsizetype mostRows = 200'000;
constexpr qsizetype keysAtOnce = 500;

/** Whether the server can read the text as a value of the type, so that comparing does not fail. */
bool fitsType(const QString &text, const PostgresTable::Column &column)
{
    static const QRegularExpression whole(u"^[0-9]{1,18}$"_s);
    static const QRegularExpression uuid(u"^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$"_s);
    if (column.isText)
        return true;
    if (column.type == u"integer")
        return whole.match(text).hasMatch() && text.toLongLong() <= 2'147'483'647;
    if (column.type == u"smallint")
        return whole.match(text).hasMatch() && text.toLongLong() <= 32'767;
    if (column.type == u"bigint" || column.type.startsWith(u"numeric"_s))
        return whole.match(text).hasMatch();
    return column.type == u"uuid" && uuid.match(text).hasMatch();
}

/** Answers the questions of a search by one connection, one question a table. */
class PostgresReader final : public RowReader
{
public:
    PostgresReader(
        QSqlDatabase &database, const Matcher &matcher, QList<PostgresTable> described, const Progress &progress)
        : m_database(database)
        , m_matcher(matcher)
        , m_progress(progress)
    {
        for (const PostgresTable &table : described) {
            m_described.insert(table.table, table);
            m_total += std::max<qint64>(table.rows, 0);
        }
    }

    QStringList notes;

    Result<QList<FoundRow>> matching(const TableMap &table) override;
    Result<QList<FoundRow>> linked(const TableMap &table, const QString &column, const QVariantList &values) override;

private:
    Result<PostgresTable> described(const TableMap &table) const;
    QString lookedUp(const TableMap &table, const PostgresTable::Column &column, IdentifierKind kind);
    QString sifted(const PostgresTable::Column &column, IdentifierKind kind) const;

    QSqlDatabase &m_database;
    const Matcher &m_matcher;
    const Progress &m_progress;
    QHash<QString, PostgresTable> m_described;
    qint64 m_done = 0;
    qint64 m_total = 0;
};

Result<PostgresTable> PostgresReader::described(const TableMap &table) const
{
    const auto known = m_described.constFind(table.table);
    if (known == m_described.constEnd())
        return failure(ErrorCode::NotFound, u"There is no such table; look at the source again."_s);
    return *known;
}

/** Equality on the likely spellings, in the form of the index. */
QString PostgresReader::lookedUp(const TableMap &table, const PostgresTable::Column &column, IdentifierKind kind)
{
    QStringList literals;
    const QStringList spellings = m_matcher.spellings(kind);
    for (const QString &spelling : spellings) {
        const QString literal = quotedText(column.isLowerIndexed && !column.isIndexed ? spelling.toLower() : spelling);
        if (fitsType(spelling, column) && !literals.contains(literal))
            literals << literal;
    }
    notes << u"%1 is large: %2 was looked up by its index in the %3 likeliest spellings; others were not looked for."_s
                 .arg(table.table, column.name)
                 .arg(literals.size());
    if (literals.isEmpty())
        return {};
    const QString name = quotedName(column.name);
    const bool isLower = column.isLowerIndexed && kind == IdentifierKind::Email;
    if (isLower) {
        QStringList lower;
        for (const QString &spelling : spellings) {
            if (const QString literal = quotedText(spelling.toLower()); !lower.contains(literal))
                lower << literal;
        }
        return u"lower(%1) IN (%2)"_s.arg(name, lower.join(u", "_s));
    }
    return u"%1 IN (%2)"_s.arg(name, literals.join(u", "_s));
}

/** What every value that matches fulfils, as the server can tell it. */
QString PostgresReader::sifted(const PostgresTable::Column &column, IdentifierKind kind) const
{
    const QString text = quotedName(column.name) + u"::text"_s;
    QStringList terms;
    for (const QString &needle : m_matcher.needles(kind)) {
        if (kind == IdentifierKind::Phone)
            terms << u"strpos(regexp_replace(%1, '[^0-9]', '', 'g'), %2) > 0"_s.arg(text, quotedText(needle));
        else
            terms << u"strpos(lower(%1), %2) > 0"_s.arg(text, quotedText(needle));
    }
    return terms.join(u" OR "_s);
}

Result<QList<FoundRow>> PostgresReader::matching(const TableMap &table)
{
    const Result<PostgresTable> known = described(table);
    if (!known)
        return failureOf(known);
    QStringList terms;
    for (const ColumnMap &mapped : table.columns) {
        if (!mapped.identifies)
            continue;
        const PostgresTable::Column *column = known->column(mapped.column);
        if (!column)
            return failure(ErrorCode::NotFound,
                u"it has no column \"%1\" that keeps values; correct the map."_s.arg(mapped.column));
        if (*mapped.identifies == IdentifierKind::BirthDate || !m_matcher.has(*mapped.identifies))
            continue;
        const bool canLookUp =
            column->isIndexed || (column->isLowerIndexed && *mapped.identifies == IdentifierKind::Email);
        const QString term = known->rows > largeTable && canLookUp ? lookedUp(table, *column, *mapped.identifies)
                                                                   : sifted(*column, *mapped.identifies);
        if (!term.isEmpty())
            terms << term;
    }
    QList<FoundRow> rows;
    if (!terms.isEmpty()) {
        const Result<QList<FoundRow>> sieved =
            selectPostgresRows(m_database, *known, table, u" WHERE "_s + terms.join(u" OR "_s), mostRows);
        if (!sieved)
            return failureOf(sieved);
        for (FoundRow row : *sieved) {
            if (m_matcher.judge(table, row))
                rows << row;
        }
    }
    if (table.key == QStringList{u"ctid"_s})
        numberAlike(rows);
    m_done += std::max<qint64>(known->rows, 0);
    if (m_progress)
        m_progress(m_done, m_total);
    return rows;
}

Result<QList<FoundRow>> PostgresReader::linked(const TableMap &table, const QString &column, const QVariantList &values)
{
    const Result<PostgresTable> known = described(table);
    if (!known)
        return failureOf(known);
    QStringList literals;
    for (const QVariant &value : values)
        literals << postgresLiteral(value);
    Result<QList<FoundRow>> rows = selectPostgresRows(
        m_database, *known, table, u" WHERE %1 IN (%2)"_s.arg(quotedName(column), literals.join(u", "_s)), mostRows);
    if (rows && table.key == QStringList{u"ctid"_s})
        numberAlike(*rows);
    return rows;
}

QString firstText(QSqlDatabase &database, const QString &sql)
{
    QSqlQuery query(database);
    return query.exec(sql) && query.next() ? query.value(0).toString() : QString();
}

} // namespace

Result<PostgresSession *> PostgresDriver::session()
{
    if (m_session && m_session->database().isOpen())
        return m_session.get();
    Result<std::unique_ptr<PostgresSession>> opened =
        PostgresSession::open(m_location, m_password, PostgresSession::Mode::Read);
    if (!opened)
        return failureOf(opened);
    m_session = std::move(*opened);
    return m_session.get();
}

Result<Driver::Condition> PostgresDriver::test()
{
    const Result<PostgresSession *> reading = session();
    if (!reading)
        return failureOf(reading);
    QSqlDatabase &database = (*reading)->database();
    Condition condition{
        .version = u"PostgreSQL "_s + firstText(database, u"SHOW server_version"_s).section(u' ', 0, 0)};
    const bool isStandby = firstText(database, u"SELECT pg_is_in_recovery()::text"_s) == u"true";
    condition.canWrite =
        !isStandby
        && firstText(database,
               u"SELECT bool_or(has_table_privilege(c.oid, 'UPDATE'))::text FROM pg_class c JOIN "
               u"pg_namespace n ON n.oid = c.relnamespace WHERE c.relkind IN ('r', 'p') AND n.nspname NOT IN "
               u"('pg_catalog', 'information_schema')"_s)
               == u"true";
    if (isStandby)
        condition.warnings << u"The server is a standby: nothing can be erased there, only on its primary."_s;
    else if (!condition.canWrite)
        condition.warnings << u"This user may change no table: nothing can be erased there."_s;
    if (firstText(database, u"SELECT ssl::text FROM pg_stat_ssl WHERE pid = pg_backend_pid()"_s) != u"true"
        && !m_location.contains(u"127.0.0.1"_s) && !m_location.contains(u"localhost"_s))
        condition.warnings << u"The connection is not encrypted; add ?sslmode=require to the address."_s;
    return condition;
}

Result<Found> PostgresDriver::find(
    const SourceMap &map, const Person &person, std::stop_token stop, const Progress &progress)
{
    const Result<PostgresSession *> reading = session();
    if (!reading)
        return Found{.state = Found::State::Unreadable, .reasons = {reading.error().message}};
    const auto cancelling = (*reading)->cancelOn(stop);
    const Matcher matcher(person);
    QStringList tables;
    for (const TableMap &table : map.tables)
        tables << table.table;
    const Result<QList<PostgresTable>> described = describePostgresTables((*reading)->database(), tables);
    if (stop.stop_requested())
        return failure(ErrorCode::Cancelled, u"The search was stopped."_s);
    if (!described)
        return Found{.state = Found::State::Unreadable, .reasons = {described.error().message}};
    PostgresReader reader((*reading)->database(), matcher, *described, progress);
    Result<Found> found = searchRows(reader, map, stop);
    if (!found)
        return found;
    found->notes << reader.notes;
    cutLargeValues(*found);
    return found;
}

Result<QList<FoundRow>> PostgresDriver::rows(
    const TableMap &table, const QList<QVariantList> &keys, std::stop_token stop)
{
    const Result<PostgresSession *> reading = session();
    if (!reading)
        return failureOf(reading);
    const auto cancelling = (*reading)->cancelOn(stop);
    const Result<QList<PostgresTable>> described = describePostgresTables((*reading)->database(), {table.table});
    if (!described)
        return failureOf(described);
    if (described->isEmpty())
        return failure(ErrorCode::NotFound, u"There is no table \"%1\"; look at the source again."_s.arg(table.table));
    QList<FoundRow> rows;
    if (table.key == QStringList{u"ctid"_s}) {
        QHash<QString, QSet<int>> wanted;
        for (const QVariantList &key : keys)
            wanted[key.value(0).toString()].insert(key.value(1).toInt());
        QSqlQuery query((*reading)->database());
        query.setForwardOnly(true);
        query.exec(u"SELECT %1 FROM %2"_s.arg(described->first().selection(), quotedTable(table.table)));
        QList<FoundRow> alike;
        while (query.next()) {
            FoundRow row = postgresRowFrom(query, described->first(), table);
            if (wanted.contains(QString::fromLatin1(row.digest.toHex())))
                alike << row;
        }
        if (query.lastError().isValid() || !query.isActive())
            return failure(stop.stop_requested() ? ErrorCode::Cancelled : ErrorCode::Unavailable,
                u"The table could not be read to its end; try again."_s);
        numberAlike(alike);
        for (const FoundRow &row : alike) {
            if (wanted.value(row.key[0].toString()).contains(row.key[1].toInt()))
                rows << row;
        }
        return rows;
    }
    for (qsizetype i = 0; i < keys.size(); i += keysAtOnce) {
        QStringList terms;
        for (const QVariantList &key : keys.mid(i, keysAtOnce))
            terms << u'(' + postgresKeyTerm(table, key) + u')';
        const Result<QList<FoundRow>> some = selectPostgresRows(
            (*reading)->database(), described->first(), table, u" WHERE "_s + terms.join(u" OR "_s), mostRows);
        if (!some)
            return failureOf(some);
        rows << *some;
    }
    return rows;
}

Result<QList<FoundRow>> PostgresDriver::olderThan(const TableMap &table, Instant before, int most, std::stop_token stop)
{
    const Result<PostgresSession *> reading = session();
    if (!reading)
        return failureOf(reading);
    const auto cancelling = (*reading)->cancelOn(stop);
    const Result<QList<PostgresTable>> described = describePostgresTables((*reading)->database(), {table.table});
    if (!described)
        return failureOf(described);
    const PostgresTable::Column *column = described->isEmpty() ? nullptr : described->first().column(table.dateColumn);
    if (!column)
        return failure(
            ErrorCode::InvalidInput, u"%1 has no column \"%2\" to tell the age of its rows by; correct the map."_s.arg(
                                         table.table, table.dateColumn));
    const QString name = quotedName(column->name);
    const bool isTime = column->type == u"date" || column->type.startsWith(u"timestamp"_s);
    // Rows without a key are told apart by what they say, so all that are due are numbered before they are cut off.
    const bool isWithoutKey = table.key == QStringList{u"ctid"_s};
    QStringList order;
    for (const QString &part : table.key)
        order << (part == u"ctid" ? part : quotedName(part));
    const QString rest = u" WHERE %1 IS NOT NULL%2%3"_s.arg(name,
        isTime ? u" AND %1 < %2"_s.arg(name, quotedText(toRfc3339(before))) : QString(),
        order.isEmpty() ? QString() : u" ORDER BY "_s + order.join(u", "_s));
    QSqlQuery query((*reading)->database());
    query.setForwardOnly(true);
    if (!query.exec(u"SELECT %1 FROM %2%3%4"_s.arg(described->first().selection(), quotedTable(table.table), rest,
            isTime && !isWithoutKey ? u" LIMIT %1"_s.arg(most) : QString())))
        return failure(
            ErrorCode::Unavailable, u"The table could not be read; try again."_s, query.lastError().nativeErrorCode());
    QList<FoundRow> rows;
    while ((isWithoutKey || rows.size() < most) && query.next()) {
        FoundRow row = postgresRowFrom(query, described->first(), table);
        const std::optional<Instant> at = momentOf(row.values.value(table.dateColumn));
        if (isTime || (at && *at < before))
            rows << row;
    }
    if (query.lastError().isValid())
        return failure(stop.stop_requested() ? ErrorCode::Cancelled : ErrorCode::Unavailable,
            u"The table could not be read to its end; try again."_s);
    if (isWithoutKey)
        numberAlike(rows);
    return rows.mid(0, most);
}

} // namespace steward::sources
