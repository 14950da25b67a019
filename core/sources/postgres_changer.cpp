#include "core/sources/postgres_changer.h"

#include "core/sources/names.h"
#include "core/sources/postgres_rows.h"
#include "core/sources/postgres_tools_changer.h"

#include <QHash>
#include <QSet>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

#include <algorithm>

namespace steward::sources {

using namespace Qt::StringLiterals;

namespace {

/** A condition for one row, with its values. */
struct Where
{
    QString sql = {};
    QVariantList values = {};
};

bool isKeyless(const TableMap &table)
{
    return table.key == QStringList{u"ctid"_s};
}

Where byKey(const TableMap &table, const QVariantList &key)
{
    Where where;
    QStringList parts;
    for (qsizetype i = 0; i < table.key.size(); ++i) {
        if (key.at(i).isNull()) {
            parts.append(quotedName(table.key.at(i)) + u" IS NULL"_s);
            continue;
        }
        parts.append(quotedName(table.key.at(i)) + u" = ?"_s);
        where.values.append(key.at(i));
    }
    where.sql = parts.join(u" AND "_s);
    return where;
}

QVariantList keyAfter(const TableMap &table, QVariantList key, const QVariantMap &after)
{
    for (qsizetype i = 0; i < table.key.size() && i < key.size(); ++i)
        key[i] = after.value(table.key.at(i), key.at(i));
    return key;
}

/** Where rows of tables without a key stand in this transaction, by their digests. */
using Standing = QHash<QByteArray, QStringList>;

/** The changes of one apply() or restore(), inside one transaction. */
class PostgresChanges
{
public:
    PostgresChanges(QSqlDatabase &database, const SourceMap &map)
        : m_database(database)
        , m_map(map)
    {
    }

    /** Finds the rows of tables without a key, by the digests wanted. */
    Result<void> locate(const QHash<QString, QSet<QByteArray>> &wanted);
    /** For tables without a key: how many of the rows alike the plan takes away. */
    void setPlanned(QHash<QByteArray, qint64> planned) { m_planned = std::move(planned); }

    Result<ChangeOutcome> change(const Change &change);
    Result<ChangeOutcome> restore(const FoundRow &row);
    /** Refused where rules of the database have deleted rows that nobody planned; notes what triggers did otherwise. */
    Result<QStringList> checkSideEffects();

private:
    Result<const TableMap *> mapped(const QString &table) const;
    Result<const PostgresTable *> described(const QString &table);
    Result<ChangeOutcome> changeKeyless(const TableMap &table, const Change &change);
    Result<ChangeOutcome> restoreKeyless(const TableMap &table, const FoundRow &row);
    Result<bool> holds(const TableMap &table, const QVariantList &key, const QVariantMap &after);
    Result<void> changeOne(const TableMap &table, const Where &where, const Change &change);
    Result<void> write(const QString &table, const Where &where, const QVariantMap &after);
    Result<void> insert(const FoundRow &row);
    Result<ChangeOutcome> putBack(const TableMap &table, const FoundRow &row, const std::optional<FoundRow> &standing);
    Result<void> isOne(const TableMap &table, const QSqlQuery &query) const;
    Where takeStanding(const QString &table, const QByteArray &digest);

    QSqlDatabase &m_database;
    const SourceMap &m_map;
    QHash<QString, PostgresTable> m_tables;
    QHash<QString, Standing> m_standing;
    QHash<QString, QHash<QByteArray, qint64>> m_counts; ///< Before the first change.
    QHash<QByteArray, qint64> m_planned;
    QHash<QString, qint64> m_deleted;
    QSet<QString> m_changed;
};

Result<const TableMap *> PostgresChanges::mapped(const QString &table) const
{
    const auto found = std::ranges::find(m_map.tables, table, &TableMap::table);
    if (found == m_map.tables.cend())
        return failure(ErrorCode::InvalidInput,
            u"The plan names a table that the map of the source does not have. Search and plan again."_s, table);
    return &*found;
}

Result<const PostgresTable *> PostgresChanges::described(const QString &table)
{
    if (const auto known = m_tables.constFind(table); known != m_tables.cend())
        return &*known;
    const Result<QList<PostgresTable>> found = describePostgresTables(m_database, {table});
    if (!found)
        return failureOf(found);
    if (found->isEmpty())
        return failure(
            ErrorCode::NotFound, u"There is no table %1 any more, or this role may not see it."_s.arg(table));
    return &*m_tables.insert(table, found->first());
}

Result<void> PostgresChanges::locate(const QHash<QString, QSet<QByteArray>> &wanted)
{
    for (auto table = wanted.cbegin(); table != wanted.cend(); ++table) {
        const Result<const TableMap *> map = mapped(table.key());
        if (!map)
            return failureOf(map);
        if (!isKeyless(**map))
            continue;
        const Result<const PostgresTable *> known = described(table.key());
        if (!known)
            return failureOf(known);
        QSqlQuery query(m_database);
        query.setForwardOnly(true);
        if (!query.exec(
                u"SELECT %1, ctid::text FROM %2 ORDER BY ctid"_s.arg((*known)->selection(), quotedTable(table.key()))))
            return tl::unexpected<Error>(postgresError(query.lastError()));
        Standing &standing = m_standing[table.key()];
        while (query.next()) {
            const FoundRow row = postgresRowFrom(query, **known, **map);
            if (!table->contains(row.digest))
                continue;
            standing[row.digest].append(query.value(int((*known)->columns.size())).toString());
            ++m_counts[table.key()][row.digest];
        }
        if (query.lastError().isValid())
            return tl::unexpected<Error>(postgresError(query.lastError()));
    }
    return {};
}

Where PostgresChanges::takeStanding(const QString &table, const QByteArray &digest)
{
    return {.sql = u"ctid = ?::tid"_s, .values = {m_standing[table][digest].takeFirst()}};
}

Result<bool> PostgresChanges::holds(const TableMap &table, const QVariantList &key, const QVariantMap &after)
{
    const Result<const PostgresTable *> known = described(table.table);
    if (!known)
        return failureOf(known);
    Where where = byKey(table, key);
    for (auto value = after.cbegin(); value != after.cend(); ++value) {
        const PostgresTable::Column *column = (*known)->column(value.key());
        if (!column)
            return false;
        // As text: not every type can be compared (json, xml).
        where.sql += value->isNull() ? u" AND %1 IS NULL"_s.arg(quotedName(value.key()))
                                     : u" AND %1::text = (?::%2)::text"_s.arg(quotedName(value.key()), column->type);
        if (!value->isNull())
            where.values.append(*value);
    }
    const Result<QVariant> count = postgresValue(
        m_database, u"SELECT count(*) FROM %1 WHERE %2"_s.arg(quotedTable(table.table), where.sql), where.values);
    if (!count)
        return failureOf(count);
    return count->toLongLong() == 1;
}

Result<void> PostgresChanges::isOne(const TableMap &table, const QSqlQuery &query) const
{
    if (query.numRowsAffected() == 1)
        return {};
    if (query.numRowsAffected() == 0)
        return failure(ErrorCode::Refused,
            u"A rule or trigger of the database kept a row of %1 from being changed. Nothing was changed."_s.arg(
                table.table));
    return failure(ErrorCode::Refused,
        u"The key columns of %1 do not tell its rows apart. Nothing was changed: correct the key in the map, then search and plan again."_s
            .arg(table.table));
}

Result<void> PostgresChanges::changeOne(const TableMap &table, const Where &where, const Change &change)
{
    m_changed.insert(table.table);
    if (change.method != Method::Delete)
        return change.after.isEmpty() ? Result<void>() : write(table.table, where, change.after);
    const Result<QSqlQuery> query =
        queryPostgres(m_database, u"DELETE FROM %1 WHERE %2"_s.arg(quotedTable(table.table), where.sql), where.values);
    if (!query)
        return failureOf(query);
    ++m_deleted[table.table];
    return isOne(table, *query);
}

Result<void> PostgresChanges::write(const QString &table, const Where &where, const QVariantMap &after)
{
    QStringList parts;
    for (const QString &column : after.keys())
        parts.append(quotedName(column) + u" = ?"_s);
    const Result<QSqlQuery> query = queryPostgres(m_database,
        u"UPDATE %1 SET "_s.arg(quotedTable(table)) + parts.join(u", "_s) + u" WHERE "_s + where.sql,
        after.values() + where.values);
    if (!query)
        return failureOf(query);
    const Result<const TableMap *> map = mapped(table);
    return map ? isOne(**map, *query) : failureOf(map);
}

ChangeOutcome changedMeanwhile()
{
    return {
        .state = ChangeState::Changed, .reason = u"The row was changed since the plan was made; it was not touched."_s};
}

/** Rows alike are as many as were planned, or as many as should be left (see stillToDo() of CSV files). */
Result<ChangeOutcome> PostgresChanges::changeKeyless(const TableMap &table, const Change &change)
{
    const qint64 alike = std::max<qint64>(change.key.value(2).toLongLong(), 1);
    const QHash<QByteArray, qint64> &counts = m_counts[table.table];
    const qint64 standing = counts.value(change.digestBefore);
    if (standing == alike && !m_standing[table.table][change.digestBefore].isEmpty()) {
        const Where where = takeStanding(table.table, change.digestBefore);
        const Result<const PostgresTable *> known = described(table.table);
        if (!known)
            return failureOf(known);
        {
            Result<QSqlQuery> query = queryPostgres(m_database,
                u"SELECT %1 FROM %2 WHERE ctid = ?::tid FOR UPDATE"_s.arg(
                    (*known)->selection(), quotedTable(table.table)),
                where.values);
            if (!query)
                return failureOf(query);
            if (!query->next() || postgresRowFrom(*query, **known, table).digest != change.digestBefore)
                return changedMeanwhile();
        }
        const Result<void> done = changeOne(table, where, change);
        return done ? Result<ChangeOutcome>(ChangeOutcome{}) : failureOf(done);
    }
    const bool isGone = standing == alike - m_planned.value(change.digestBefore);
    if (isGone && (change.method == Method::Delete || counts.value(change.digestAfter) > 0))
        return ChangeOutcome{};
    return changedMeanwhile();
}

Result<ChangeOutcome> PostgresChanges::change(const Change &change)
{
    const Result<const TableMap *> found = mapped(change.table);
    if (!found)
        return failureOf(found);
    const TableMap &table = **found;
    if (change.method == Method::Keep)
        return ChangeOutcome{};
    if (isKeyless(table))
        return changeKeyless(table, change);
    if (change.key.size() != table.key.size() || table.key.isEmpty())
        return failure(ErrorCode::InvalidInput,
            u"The map of %1 has changed since the plan was made. Search and plan again."_s.arg(change.table));
    const Result<std::optional<FoundRow>> row = readPostgresRow(m_database, table, change.key, true);
    if (!row)
        return failureOf(row);
    if (*row && (*row)->digest == change.digestBefore) {
        const Result<void> done = changeOne(table, byKey(table, change.key), change);
        return done ? Result<ChangeOutcome>(ChangeOutcome{}) : failureOf(done);
    }
    if (change.method == Method::Delete)
        return *row ? changedMeanwhile() : ChangeOutcome{};
    if (*row && (*row)->digest == change.digestAfter)
        return ChangeOutcome{};
    // An earlier start may have changed the key itself.
    const Result<bool> isDone =
        holds(table, *row ? change.key : keyAfter(table, change.key, change.after), change.after);
    if (!isDone)
        return failureOf(isDone);
    return *isDone ? ChangeOutcome{} : changedMeanwhile();
}

Result<void> PostgresChanges::insert(const FoundRow &row)
{
    const Result<const PostgresTable *> known = described(row.table);
    if (!known)
        return failureOf(known);
    QStringList names;
    QStringList marks;
    QVariantList values;
    for (const PostgresTable::Column &column : (*known)->columns) {
        if (!row.values.contains(column.name))
            continue;
        names.append(quotedName(column.name));
        marks.append(u"?"_s);
        values.append(row.values.value(column.name));
    }
    m_changed.insert(row.table);
    return runPostgres(m_database,
        u"INSERT INTO %1(%2) OVERRIDING SYSTEM VALUE VALUES(%3)"_s.arg(
            quotedTable(row.table), names.join(u", "_s), marks.join(u", "_s)),
        values);
}

/** What has to be written so that a row stands as it was. */
QVariantMap differences(const FoundRow &standing, const FoundRow &wanted)
{
    QVariantMap differ;
    for (auto value = wanted.values.cbegin(); value != wanted.values.cend(); ++value)
        if (!value.key().startsWith("steward:"_L1) && standing.values.value(value.key()) != *value)
            differ.insert(value.key(), *value);
    return differ;
}

Result<ChangeOutcome> PostgresChanges::restoreKeyless(const TableMap &table, const FoundRow &row)
{
    qint64 &standing = m_counts[table.table][row.digest];
    if (standing >= std::max<qint64>(row.key.value(2).toLongLong(), 1))
        return ChangeOutcome{};
    ++standing;
    const QByteArray after = row.values.value(u"steward:after"_s).toByteArray();
    QVariantMap values;
    for (auto value = row.values.cbegin(); value != row.values.cend(); ++value)
        if (!value.key().startsWith("steward:"_L1))
            values.insert(value.key(), *value);
    m_changed.insert(table.table);
    const Result<void> done = !after.isEmpty() && !m_standing[table.table][after].isEmpty()
                                  ? write(table.table, takeStanding(table.table, after), values)
                                  : insert(row);
    return done ? Result<ChangeOutcome>(ChangeOutcome{}) : failureOf(done);
}

/** The row as it has to be found to be put back: nothing where it was deleted, else what the plan made of it. */
Result<ChangeOutcome> PostgresChanges::putBack(
    const TableMap &table, const FoundRow &row, const std::optional<FoundRow> &standing)
{
    const QVariantMap written = row.values.value(u"steward:written"_s).toMap();
    const QByteArray digestAfter = row.values.value(u"steward:after"_s).toByteArray();
    const QVariantList key = standing ? row.key : keyAfter(table, row.key, written);
    const bool isAsPlanned = standing && !digestAfter.isEmpty() && standing->digest == digestAfter;
    const Result<bool> isOurs = isAsPlanned || written.isEmpty() ? Result<bool>(isAsPlanned)
                                : key == row.key && !standing    ? Result<bool>(false)
                                                                 : holds(table, key, written);
    if (!isOurs)
        return failureOf(isOurs);
    if (standing && !*isOurs)
        return ChangeOutcome{.state = ChangeState::Changed,
            .reason = u"Another row stands in the place of one that was deleted or changed; it was not touched."_s};
    QVariantMap before;
    for (auto value = written.cbegin(); value != written.cend(); ++value)
        before.insert(value.key(), row.values.value(value.key()));
    // What others have changed in the row since is theirs.
    const Result<void> done = !*isOurs      ? insert(row)
                              : isAsPlanned ? write(row.table, byKey(table, key), differences(*standing, row))
                                            : write(row.table, byKey(table, key), before);
    return done ? Result<ChangeOutcome>(ChangeOutcome{}) : failureOf(done);
}

Result<ChangeOutcome> PostgresChanges::restore(const FoundRow &row)
{
    const Result<const TableMap *> table = mapped(row.table);
    if (!table)
        return failureOf(table);
    if (isKeyless(**table))
        return restoreKeyless(**table, row);
    const Result<std::optional<FoundRow>> standing = readPostgresRow(m_database, **table, row.key, true);
    if (!standing)
        return failureOf(standing);
    if (*standing && (*standing)->digest == row.digest)
        return ChangeOutcome{};
    const Result<ChangeOutcome> done = putBack(**table, row, *standing);
    if (!done || done->state != ChangeState::Done)
        return done;
    const Result<std::optional<FoundRow>> after = readPostgresRow(m_database, **table, row.key, false);
    if (!after)
        return failureOf(after);
    if (!*after || (*after)->digest != row.digest)
        return ChangeOutcome{.state = ChangeState::Failed,
            .reason =
                u"The planned values are back; others, or rules of the database itself, have changed more of the row."_s};
    return ChangeOutcome{};
}

Result<QStringList> PostgresChanges::checkSideEffects()
{
    // What is deleted from a partitioned table is counted at its partitions.
    const Result<QList<QVariantList>> counts = postgresRows(m_database,
        u"SELECT s.schemaname::text, s.relname::text, s.n_tup_ins, s.n_tup_upd, s.n_tup_del, n.nspname::text, c.relname::text FROM pg_stat_xact_user_tables s JOIN pg_class c ON c.oid = COALESCE(pg_partition_root(s.relid), s.relid) JOIN pg_namespace n ON n.oid = c.relnamespace WHERE s.n_tup_ins + s.n_tup_upd + s.n_tup_del > 0"_s);
    if (!counts)
        return failureOf(counts);
    QStringList notes;
    QHash<QString, qint64> besides;
    for (const QVariantList &row : *counts) {
        const QString table = joinedTable(row.value(0).toString(), row.value(1).toString());
        const QString root = joinedTable(row.value(5).toString(), row.value(6).toString());
        if (!besides.contains(root))
            besides.insert(root, -m_deleted.value(root));
        besides[root] += row.value(4).toLongLong() - (table == root ? 0 : m_deleted.value(table));
        if (!m_changed.contains(table) && !m_changed.contains(root))
            notes.append(u"Rules of the database (triggers) changed or added %1 row(s) of %2."_s
                             .arg(row.value(2).toLongLong() + row.value(3).toLongLong())
                             .arg(table));
    }
    for (auto count = besides.cbegin(); count != besides.cend(); ++count)
        if (*count > 0)
            return failure(ErrorCode::Refused,
                u"Rules of the database (a cascade or a trigger) would delete %1 row(s) of %2 that are not planned. Nothing was changed: plan those rows too, or mask the rows that they belong to."_s
                    .arg(*count)
                    .arg(count.key()));
    return notes;
}

/** Does each item, those that a foreign key holds back after the others. */
template<typename Item, typename One>
Result<QList<ChangeOutcome>> inTurns(
    QSqlDatabase &database, const QList<Item> &items, std::stop_token stop, const Progress &progress, One one)
{
    QList<ChangeOutcome> outcomes(items.size());
    QList<qsizetype> due(items.size());
    std::ranges::generate(due, [next = qsizetype(0)]() mutable { return next++; });
    qint64 done = 0;
    while (!due.isEmpty()) {
        QList<qsizetype> later;
        Error why;
        for (const qsizetype at : due) {
            if (stop.stop_requested())
                return failure(ErrorCode::Cancelled, u"The work on this source was ended; nothing was changed."_s);
            if (const Result<void> point = runPostgres(database, u"SAVEPOINT one"_s); !point)
                return failureOf(point);
            const Result<ChangeOutcome> outcome = one(items.at(at));
            if (!outcome && outcome.error().detail != "23503"_L1)
                return failureOf(outcome);
            const QString end = outcome ? u"RELEASE SAVEPOINT one"_s : u"ROLLBACK TO SAVEPOINT one"_s;
            if (const Result<void> ended = runPostgres(database, end); !ended)
                return failureOf(ended);
            if (!outcome) {
                later.append(at);
                why = outcome.error();
                continue;
            }
            outcomes[at] = *outcome;
            if (progress)
                progress(++done, items.size());
        }
        if (later.size() == due.size())
            return tl::unexpected<Error>(why);
        due = later;
    }
    return outcomes;
}

template<typename Item, typename Wanted, typename One>
Result<Applied> inOneTransaction(QSqlDatabase &database, PostgresChanges &changes, const QList<Item> &items,
    std::stop_token stop, const Progress &progress, Wanted wanted, One one)
{
    if (const Result<void> begun = runPostgres(database, u"BEGIN"_s); !begun)
        return failureOf(begun);
    const auto work = [&]() -> Result<Applied> {
        (void)runPostgres(database, u"SET CONSTRAINTS ALL DEFERRED"_s);
        if (const Result<void> set = runPostgres(database, u"SET LOCAL lock_timeout = '30s'"_s); !set)
            return failureOf(set);
        QHash<QString, QSet<QByteArray>> digests;
        for (const Item &item : items)
            digests[item.table] += wanted(item);
        if (const Result<void> located = changes.locate(digests); !located)
            return failureOf(located);
        Result<QList<ChangeOutcome>> outcomes = inTurns(database, items, stop, progress, one);
        if (!outcomes)
            return failureOf(outcomes);
        Result<QStringList> notes = changes.checkSideEffects();
        if (!notes)
            return failureOf(notes);
        return Applied{.outcomes = std::move(*outcomes), .notes = std::move(*notes)};
    }();
    const Result<void> ended = runPostgres(database, work ? u"COMMIT"_s : u"ROLLBACK"_s);
    if (work && !ended)
        return failureOf(ended);
    return work;
}

QStringList tablesOf(const QList<Change> &changes)
{
    QStringList tables;
    for (const Change &change : changes)
        if (change.method != Method::Keep && !tables.contains(change.table))
            tables.append(change.table);
    return tables;
}

} // namespace

Result<Applied> applyToPostgres(QSqlDatabase &database, const SourceMap &map, const QList<Change> &changes,
    std::stop_token stop, const Progress &progress, const RewriteLimits &limits)
{
    PostgresChanges work(database, map);
    QHash<QByteArray, qint64> planned;
    for (const Change &change : changes)
        planned[change.digestBefore] += change.method != Method::Keep;
    work.setPlanned(planned);
    Result<Applied> applied = inOneTransaction(
        database, work, changes, stop, progress,
        [](const Change &change) {
            return QSet<QByteArray>{change.digestBefore, change.digestAfter};
        },
        [&](const Change &change) { return work.change(change); });
    if (applied)
        applied->notes += clearPostgres(database, tablesOf(changes), limits.mostBytes, limits.lockTimeoutMs);
    return applied;
}

Result<Applied> restoreToPostgres(QSqlDatabase &database, const SourceMap &map, const QList<FoundRow> &rows,
    std::stop_token stop, const Progress &progress)
{
    PostgresChanges work(database, map);
    return inOneTransaction(
        database, work, rows, stop, progress,
        [](const FoundRow &row) {
            return QSet<QByteArray>{row.digest, row.values.value(u"steward:after"_s).toByteArray()};
        },
        [&](const FoundRow &row) { return work.restore(row); });
}

} // namespace steward::sources
