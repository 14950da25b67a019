#include "core/sources/sqlite_driver.h"

#include "core/sources/names.h"
#include "core/sources/row_digest.h"
#include "core/sources/row_search.h"
#include "core/sources/sqlite_file.h"
#include "core/sources/sqlite_rows.h"
#include "core/sources/timestamps.h"

#include <sqlite3.h>

#include <QFileInfo>
#include <QHash>

#include <algorithm>
#include <memory>

namespace steward::sources {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largeTable = 200'000; ///< From here on an index decides how a table is searched.
constexpr qint64 progressEvery = 20'000;
constexpr qsizetype mostRows = 200'000;

struct Finalize
{
    void operator()(sqlite3_stmt *statement) const { sqlite3_finalize(statement); }
};
using Statement = std::unique_ptr<sqlite3_stmt, Finalize>;

/** What the sifting function needs while a table is read. */
struct Sifting
{
    const Matcher &matcher;
    const Progress &progress;
    qint64 looked = 0;
    qint64 total = 0;
};

/** steward_is(kind, value): whether a value is the person's identifier of that kind. */
void siftValue(sqlite3_context *context, int, sqlite3_value **values)
{
    auto *sifting = static_cast<Sifting *>(sqlite3_user_data(context));
    if (++sifting->looked % progressEvery == 0 && sifting->progress)
        sifting->progress(sifting->looked, sifting->total);
    const int type = sqlite3_value_type(values[1]);
    if (type == SQLITE_NULL)
        return sqlite3_result_int(context, 0);
    const auto kind = static_cast<IdentifierKind>(sqlite3_value_int(values[0]));
    const auto *text = reinterpret_cast<const char *>(sqlite3_value_text(values[1]));
    QString value = text ? QString::fromUtf8(text, sqlite3_value_bytes(values[1])) : QString();
    if (type == SQLITE_FLOAT && value.endsWith(".0"_L1))
        value.chop(2); // a whole number, as textOf() has it
    sqlite3_result_int(context, sifting->matcher.matches(kind, value) ? 1 : 0);
}

/** Answers the questions of a search on one opened file. */
class SqliteReader final : public RowReader
{
public:
    SqliteReader(SqliteFile &file, const Matcher &matcher, const Progress &progress)
        : m_file(file)
        , m_matcher(matcher)
        , m_sifting{matcher, progress}
    {
        sqlite3_create_function_v2(file.handle(), "steward_is", 2, SQLITE_UTF8 | SQLITE_DIRECTONLY, &m_sifting,
            siftValue, nullptr, nullptr, nullptr);
    }

    QStringList notes;
    qint64 looked = 0;
    void expect(qint64 total) { m_sifting.total = total; }

    Result<QList<FoundRow>> matching(const TableMap &table) override;
    Result<QList<FoundRow>> linked(const TableMap &table, const QString &column, const QVariantList &values) override;
    Result<QList<FoundRow>> select(
        const TableMap &table, const QString &where, const QVariantList &values, bool judged, qsizetype most);

private:
    Result<SqliteTable> described(const QString &table);
    QString condition(const TableMap &table, const SqliteTable &described, QVariantList &values);

    SqliteFile &m_file;
    const Matcher &m_matcher;
    Sifting m_sifting;
    QHash<QString, SqliteTable> m_described;
};

Result<Statement> prepare(SqliteFile &file, const QString &sql)
{
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v2(file.handle(), sql.toUtf8().constData(), -1, &statement, nullptr) != SQLITE_OK)
        return tl::unexpected(file.lastError());
    return Statement(statement);
}

/** The first column of the first row; an invalid QVariant where there is none or it cannot be told. */
QVariant single(SqliteFile &file, const QString &sql, const QVariantList &values = {})
{
    const Result<Statement> statement = prepare(file, sql);
    if (!statement)
        return {};
    for (qsizetype i = 0; i < values.size(); ++i)
        bindSqliteValue(statement->get(), int(i) + 1, values[i]);
    return sqlite3_step(statement->get()) == SQLITE_ROW ? sqliteValue(statement->get(), 0) : QVariant();
}

/** Rows as lists of values; empty where they cannot be read. */
QList<QVariantList> all(SqliteFile &file, const QString &sql, const QVariantList &values = {})
{
    QList<QVariantList> rows;
    const Result<Statement> statement = prepare(file, sql);
    if (!statement)
        return rows;
    for (qsizetype i = 0; i < values.size(); ++i)
        bindSqliteValue(statement->get(), int(i) + 1, values[i]);
    while (sqlite3_step(statement->get()) == SQLITE_ROW) {
        QVariantList row;
        for (int column = 0; column < sqlite3_column_count(statement->get()); ++column)
            row << sqliteValue(statement->get(), column);
        rows << row;
    }
    return rows;
}

/** About how many rows there are, without counting them: the highest rowid is at least that many. */
qint64 estimate(SqliteFile &file, const SqliteTable &table)
{
    const QVariant highest =
        table.rowid.isEmpty() ? single(file,
            u"SELECT count(*) FROM (SELECT 1 FROM %1 LIMIT %2)"_s.arg(quotedTable(table.table)).arg(largeTable + 1))
                              : single(file, u"SELECT max(%1) FROM %2"_s.arg(table.rowid, quotedTable(table.table)));
    return highest.isValid() ? highest.toLongLong() : (table.isVirtual ? -1 : 0);
}

Result<SqliteTable> SqliteReader::described(const QString &table)
{
    if (const auto known = m_described.constFind(table); known != m_described.constEnd())
        return *known;
    Result<SqliteTable> described = describeSqliteTable(m_file.handle(), table);
    if (described)
        m_described.insert(table, *described);
    return described;
}

/** "lower" of an index over lower(column), "plain" of one over the column, else empty. */
QString indexOf(SqliteFile &file, const QString &table, const QString &column)
{
    const QString name = splitTable(table).second;
    const QVariant plain = single(file,
        u"SELECT 1 FROM pragma_index_list(?1) l, pragma_index_xinfo(l.name) i "
        u"WHERE i.seqno = 0 AND i.name = ?2 COLLATE NOCASE AND l.partial = 0 LIMIT 1"_s,
        {name, column});
    if (plain.isValid())
        return u"plain"_s;
    const QList<QVariantList> indexes = all(file,
        u"SELECT s.sql FROM pragma_index_list(?1) l JOIN sqlite_schema s ON s.name = l.name, "
        u"pragma_index_xinfo(l.name) i "
        u"WHERE i.seqno = 0 AND i.cid = -2 AND l.partial = 0"_s,
        {name});
    for (const QVariantList &index : indexes) {
        const QString sql = QString(index.value(0).toString()).remove(u' ').remove(u'"').toLower();
        if (sql.contains(u"(lower("_s + column.toLower().remove(u' ') + u')'))
            return u"lower"_s;
    }
    return {};
}

QString SqliteReader::condition(const TableMap &table, const SqliteTable &described, QVariantList &values)
{
    const bool isLarge = estimate(m_file, described) > largeTable;
    QStringList terms;
    QList<const ColumnMap *> names;
    for (const ColumnMap &column : table.columns) {
        if (!column.identifies || *column.identifies == IdentifierKind::BirthDate || !m_matcher.has(*column.identifies))
            continue;
        if (*column.identifies == IdentifierKind::Name)
            names << &column;
        const QString index = isLarge ? indexOf(m_file, table.table, column.column) : QString();
        if (index.isEmpty()) {
            terms << u"steward_is(%1, %2)"_s.arg(int(*column.identifies)).arg(quotedName(column.column));
            continue;
        }
        QStringList marks;
        for (const QString &spelling : m_matcher.spellings(*column.identifies)) {
            marks << u"?"_s;
            values << (index == u"lower" ? spelling.toLower() : spelling);
        }
        terms << (index == u"lower" ? u"lower(%1)"_s : u"%1"_s).arg(quotedName(column.column)) + u" IN ("_s
                     + marks.join(u", "_s) + u')';
        notes
            << u"%1 is large: %2 was looked up by its index in the %3 likeliest spellings; others were not looked for."_s
                   .arg(table.table, column.column)
                   .arg(marks.size());
    }
    if (names.size() > 1 && names.size() <= 4) {
        QStringList forward;
        QStringList backward;
        for (const ColumnMap *column : names) {
            forward << u"ifnull(%1, '')"_s.arg(quotedName(column->column));
            backward.prepend(forward.last());
        }
        terms << u"steward_is(%1, %2)"_s.arg(int(IdentifierKind::Name)).arg(forward.join(u" || ' ' || "_s))
              << u"steward_is(%1, %2)"_s.arg(int(IdentifierKind::Name)).arg(backward.join(u" || ' ' || "_s))
              << u"steward_is(%1, %2)"_s.arg(int(IdentifierKind::Name)).arg(backward.join(u" || "_s));
    }
    return terms.join(u" OR "_s);
}

Result<QList<FoundRow>> SqliteReader::select(
    const TableMap &table, const QString &where, const QVariantList &values, bool judged, qsizetype most)
{
    const Result<SqliteTable> known = described(table.table);
    if (!known)
        return failureOf(known);
    const QString sql = u"SELECT %1 FROM %2%3"_s.arg(
        known->selection(), quotedTable(table.table), where.isEmpty() ? QString() : u" WHERE "_s + where);
    const Result<Statement> statement = prepare(m_file, sql);
    if (!statement)
        return failureOf(statement);
    for (qsizetype i = 0; i < values.size(); ++i)
        bindSqliteValue(statement->get(), int(i) + 1, values[i]);
    QList<FoundRow> rows;
    int step = SQLITE_ROW;
    while (rows.size() < most && (step = sqlite3_step(statement->get())) == SQLITE_ROW) {
        FoundRow row = sqliteRowFrom(statement->get(), *known, table);
        if (!judged || m_matcher.judge(table, row))
            rows << row;
    }
    if (step != SQLITE_ROW && step != SQLITE_DONE)
        return tl::unexpected(m_file.lastError());
    return rows;
}

/** The columns of the map that the table does not have. */
Result<void> checkColumns(const TableMap &table, const SqliteTable &known)
{
    for (const ColumnMap &column : table.columns) {
        // Spelt as the table does: values are taken by this name.
        if (column.identifies && !known.columns.contains(column.column) && column.column != known.rowid)
            return failure(ErrorCode::NotFound,
                u"it has no column \"%1\" that keeps values; correct the map."_s.arg(column.column));
    }
    for (const QString &column : table.key) {
        if (known.keyColumn(column).isEmpty())
            return failure(ErrorCode::NotFound,
                u"it has no column \"%1\" to tell its rows apart by; correct the map."_s.arg(column));
    }
    return {};
}

Result<QList<FoundRow>> SqliteReader::matching(const TableMap &table)
{
    const Result<SqliteTable> known = described(table.table);
    if (!known)
        return failureOf(known);
    if (!holdsIdentifiers(table, m_matcher))
        return QList<FoundRow>();
    if (const Result<void> fits = checkColumns(table, *known); !fits)
        return failureOf(fits);
    QVariantList values;
    const QString where = condition(table, *known, values);
    const Result<QList<FoundRow>> rows = select(table, where, values, true, mostRows);
    looked = m_sifting.looked;
    return rows;
}

Result<QList<FoundRow>> SqliteReader::linked(const TableMap &table, const QString &column, const QVariantList &values)
{
    QStringList marks;
    for (qsizetype i = 0; i < values.size(); ++i)
        marks << u"?"_s;
    return select(table, u"%1 IN (%2)"_s.arg(quotedName(column), marks.join(u", "_s)), values, false, mostRows);
}

void readColumns(SqliteFile &file, const SqliteTable &described, TableFacts &facts, QStringList &notes)
{
    const QString name = splitTable(described.table).second;
    for (const QVariantList &row :
        all(file, u"SELECT name, type, \"notnull\", pk, hidden FROM pragma_table_xinfo(?1, 'main') ORDER BY cid"_s,
            {name})) {
        if (row.value(4).toInt() > 1)
            notes << u"%1: \"%2\" is computed from other columns and is not looked at; map those."_s.arg(
                facts.table, row.value(0).toString());
        if (row.value(4).toInt() != 0)
            continue;
        facts.columns.append({.name = row.value(0).toString(),
            .type = row.value(1).toString(),
            .isNullable = row.value(2).toInt() == 0 && row.value(3).toInt() == 0});
    }
    for (const QVariantList &row : all(file,
             u"SELECT i.name, l.\"unique\", (SELECT count(*) FROM pragma_index_info(l.name)) FROM "
             u"pragma_index_list(?1) l, "
             u"pragma_index_info(l.name) i WHERE i.seqno = 0 AND l.partial = 0"_s,
             {name})) {
        for (ColumnFacts &column : facts.columns) {
            if (column.name.compare(row.value(0).toString(), Qt::CaseInsensitive) != 0)
                continue;
            column.isIndexed = true;
            column.isUnique = column.isUnique || (row.value(1).toInt() == 1 && row.value(2).toInt() == 1);
        }
    }
    if (described.isRowidNamed) {
        for (ColumnFacts &column : facts.columns) {
            if (described.primaryKey.contains(column.name))
                column.isIndexed = column.isUnique = true;
        }
    }
}

void readSamples(SqliteFile &file, TableFacts &facts)
{
    QStringList selected;
    for (const ColumnFacts &column : facts.columns)
        selected << u"substr(CAST(%1 AS TEXT), 1, 200)"_s.arg(quotedName(column.name));
    if (selected.isEmpty())
        return;
    for (const QVariantList &row :
        all(file, u"SELECT %1 FROM %2 LIMIT 50"_s.arg(selected.join(u", "_s), quotedTable(facts.table)))) {
        for (qsizetype i = 0; i < facts.columns.size(); ++i) {
            if (const QString text = textOf(row.value(i)); !text.isEmpty())
                facts.columns[i].samples << text;
        }
    }
}

/** content='…' of a full-text table's own words. */
void readTextIndex(const QString &sql, TableFacts &facts)
{
    facts.isTextIndex = true;
    const QString flat = QString(sql).remove(u' ').remove(u'\n');
    const qsizetype at = flat.indexOf(u"content="_s, 0, Qt::CaseInsensitive);
    if (at < 0)
        return;
    QString content = flat.mid(at + 8);
    const QChar quote = content.isEmpty() ? QChar() : content.front();
    if (quote == u'\'' || quote == u'"')
        content = content.mid(1, content.indexOf(quote, 1) - 1);
    else
        content = content.left(content.indexOf(content.contains(u',') ? u',' : u')'));
    facts.keepsNoContent = content.isEmpty();
    if (!content.isEmpty())
        facts.contentTable = u"main."_s + content;
}

} // namespace

Result<Driver::Condition> SqliteDriver::test()
{
    const Result<std::unique_ptr<SqliteFile>> file = SqliteFile::open(m_path, {});
    if (!file)
        return failureOf(file);
    Condition condition{.canWrite = QFileInfo(m_path).isWritable() && QFileInfo(QFileInfo(m_path).path()).isWritable(),
        .version = u"SQLite %1, %2"_s.arg(
            QString::fromLatin1(sqlite3_libversion()), (*file)->isWal() ? u"WAL"_s : u"rollback journal"_s)};
    if (!condition.canWrite)
        condition.warnings << u"The file or its folder cannot be written: nothing can be erased there."_s;
    if ((*file)->isCopy())
        condition.warnings << u"Its log was left by a program that ended early; it is read from a private copy."_s;
    return condition;
}

Result<Schema> SqliteDriver::inspect(std::stop_token stop)
{
    const Result<std::unique_ptr<SqliteFile>> opened = SqliteFile::open(m_path, stop);
    if (!opened)
        return failureOf(opened);
    SqliteFile &file = **opened;
    Schema schema;
    for (const QVariantList &row :
        all(file,
            u"SELECT l.name, l.type, s.sql FROM pragma_table_list l LEFT JOIN sqlite_schema s ON s.name = l.name AND "
            u"s.type IN ('table', 'view') WHERE l.schema = 'main' AND l.name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY l.name"_s)) {
        if (stop.stop_requested())
            return failure(ErrorCode::Cancelled, u"The search was stopped."_s);
        const QString name = row.value(0).toString();
        const QString type = row.value(1).toString();
        const QString sql = row.value(2).toString();
        const QString table = u"main."_s + name;
        if (type == u"shadow")
            continue;
        if (type == u"view") {
            schema.notes << u"%1 is a view: it shows rows of other tables and is not looked at."_s.arg(table);
            continue;
        }
        const bool isText = type == u"virtual" && sql.contains(u"using fts"_s, Qt::CaseInsensitive);
        const Result<SqliteTable> described = describeSqliteTable(file.handle(), table);
        if (!described) {
            schema.unreadable << u"%1 could not be read: %2"_s.arg(table, described.error().message);
            continue;
        }
        TableFacts facts{.table = table, .key = described->primaryKey};
        if (facts.key.isEmpty() && !described->rowid.isEmpty())
            facts.key = {described->rowid};
        readColumns(file, *described, facts, schema.notes);
        if (isText)
            readTextIndex(sql, facts);
        else if (type == u"virtual")
            schema.notes << u"%1 is a virtual table: what it shows may stand elsewhere."_s.arg(table);
        if (!facts.keepsNoContent) {
            facts.rows = estimate(file, *described);
            readSamples(file, facts);
        }
        for (const QVariantList &key :
            all(file, u"SELECT \"from\", \"table\", \"to\" FROM pragma_foreign_key_list(?1, 'main')"_s, {name})) {
            QString other = key.value(2).toString();
            if (other.isEmpty()) {
                const Result<SqliteTable> parent =
                    describeSqliteTable(file.handle(), u"main."_s + key.value(1).toString());
                other = parent && parent->primaryKey.size() == 1 ? parent->primaryKey.first() : QString();
            }
            if (!other.isEmpty())
                facts.parents.append({key.value(0).toString(), u"main."_s + key.value(1).toString(), other});
        }
        schema.tables << facts;
    }
    return schema;
}

Result<Found> SqliteDriver::find(
    const SourceMap &map, const Person &person, std::stop_token stop, const Progress &progress)
{
    const Result<std::unique_ptr<SqliteFile>> file = SqliteFile::open(m_path, stop);
    if (!file) {
        if (file.error().code == ErrorCode::Cancelled)
            return failureOf(file);
        return Found{.state = Found::State::Unreadable, .reasons = {file.error().message}};
    }
    const Matcher matcher(person);
    SqliteReader reader(**file, matcher, progress);
    // One transaction: all tables as of one moment.
    sqlite3_exec((*file)->handle(), "BEGIN", nullptr, nullptr, nullptr);
    Result<Found> found = searchRows(reader, map, stop);
    sqlite3_exec((*file)->handle(), "COMMIT", nullptr, nullptr, nullptr);
    if (!found)
        return found;
    found->notes << reader.notes;
    found->looked = reader.looked;
    if (const Result<void> same = (*file)->checkUnchanged(); !same) {
        found->state = Found::State::Partial;
        found->reasons << same.error().message;
    }
    cutLargeValues(*found);
    return found;
}

Result<QList<FoundRow>> SqliteDriver::rows(const TableMap &table, const QList<QVariantList> &keys, std::stop_token stop)
{
    const Result<std::unique_ptr<SqliteFile>> file = SqliteFile::open(m_path, stop);
    if (!file)
        return failureOf(file);
    QList<FoundRow> rows;
    for (const QVariantList &key : keys) {
        const Result<std::optional<FoundRow>> row = readSqliteRow((*file)->handle(), table, key);
        if (!row)
            return failureOf(row);
        if (*row)
            rows << **row;
    }
    return rows;
}

Result<QList<FoundRow>> SqliteDriver::olderThan(const TableMap &table, Instant before, int most, std::stop_token stop)
{
    const Result<std::unique_ptr<SqliteFile>> file = SqliteFile::open(m_path, stop);
    if (!file)
        return failureOf(file);
    const Result<SqliteTable> described = describeSqliteTable((*file)->handle(), table.table);
    if (!described)
        return failureOf(described);
    if (!described->columns.contains(table.dateColumn))
        return failure(
            ErrorCode::InvalidInput, u"%1 has no column \"%2\" to tell the age of its rows by; correct the map."_s.arg(
                                         table.table, table.dateColumn));
    QStringList order;
    for (const QString &column : table.key)
        order << quotedName(described->keyColumn(column));
    const Result<Statement> statement = prepare(
        **file, u"SELECT %1 FROM %2 WHERE %3 IS NOT NULL%4"_s.arg(described->selection(), quotedTable(table.table),
                    quotedName(table.dateColumn), order.isEmpty() ? QString() : u" ORDER BY "_s + order.join(u", "_s)));
    if (!statement)
        return failureOf(statement);
    const int column = int(described->columns.indexOf(table.dateColumn)) + (described->rowid.isEmpty() ? 0 : 1);
    QList<FoundRow> rows;
    int step = SQLITE_ROW;
    while (rows.size() < most && (step = sqlite3_step(statement->get())) == SQLITE_ROW) {
        const std::optional<Instant> at = momentOf(sqliteValue(statement->get(), column));
        if (at && *at < before)
            rows << sqliteRowFrom(statement->get(), *described, table);
    }
    if (step != SQLITE_ROW && step != SQLITE_DONE)
        return tl::unexpected((*file)->lastError());
    return rows;
}

} // namespace steward::sources
