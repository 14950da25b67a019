#include "core/sources/sqlite_changer.h"

#include "core/sources/names.h"
#include "core/sources/row_digest.h"
#include "core/sources/sqlite_clearing_changer.h"
#include "core/sources/sqlite_rows.h"
#include "core/sources/sqlite_writer_changer.h"

#include <QHash>
#include <QSet>

#include <sqlite3.h>

#include <algorithm>

namespace steward::sources {

using namespace Qt::StringLiterals;

namespace {

Result<const TableMap *> mapped(const SourceMap &map, const QString &table)
{
    const auto found = std::ranges::find(map.tables, table, &TableMap::table);
    if (found == map.tables.cend())
        return failure(ErrorCode::InvalidInput,
            u"The plan names a table that the map of the source does not have. Search and plan again."_s, table);
    return &*found;
}

QString whereKey(const TableMap &table)
{
    QStringList parts;
    for (const QString &column : table.key)
        parts.append(u"%1 IS ?"_s.arg(quotedName(column)));
    return u" WHERE "_s + parts.join(u" AND "_s);
}

/** Rows that others of the file's rows point to and that are not there, by table. */
using Orphans = QHash<QString, qint64>;

/** Counts what the file's triggers change besides what was planned. */
struct SideEffects
{
    QHash<QByteArray, qint64> changes;
    QHash<QByteArray, qint64> deletes;

    static void seen(void *self, int action, const char *, const char *table, sqlite3_int64)
    {
        auto *const effects = static_cast<SideEffects *>(self);
        ++effects->changes[QByteArray(table)];
        if (action == SQLITE_DELETE)
            ++effects->deletes[QByteArray(table)];
    }
};

/** The changes of one apply(), inside one transaction. */
class SqliteChanges
{
public:
    SqliteChanges(SqliteWriter &writer, const SourceMap &map)
        : m_writer(writer)
        , m_map(map)
    {
        sqlite3_update_hook(writer.handle(), &SideEffects::seen, &m_effects);
    }
    ~SqliteChanges() { sqlite3_update_hook(m_writer.handle(), nullptr, nullptr); }
    SqliteChanges(const SqliteChanges &) = delete;
    SqliteChanges &operator=(const SqliteChanges &) = delete;

    Result<void> begin();
    Result<ChangeOutcome> change(const Change &change);
    Result<ChangeOutcome> restore(const FoundRow &row);

    /** Names without schema. */
    QSet<QString> touched() const { return m_touched; }
    /** Refused where triggers have deleted rows that nobody planned; notes what they did otherwise. */
    Result<QStringList> checkSideEffects();

private:
    Result<QHash<QString, qint64>> rowsOutOfSight();
    qint64 plannedDeletes(const QString &name) const;
    Result<bool> holds(const TableMap &table, const QVariantList &key, const QVariantMap &after);
    Result<ChangeOutcome> missing(const TableMap &table, const Change &change);
    Result<void> remove(const TableMap &table, const QVariantList &key);
    Result<void> write(const TableMap &table, const QVariantList &key, const QVariantMap &after);
    Result<void> finishOne(const TableMap &table, SqliteStatement &statement);
    Result<void> insert(const TableMap &table, const FoundRow &row, const SqliteTable &described);
    Result<ChangeOutcome> putBack(const TableMap &table, const FoundRow &row, const std::optional<FoundRow> &standing,
        const SqliteTable &described);

    SqliteWriter &m_writer;
    const SourceMap &m_map;
    SideEffects m_effects;
    QSet<QString> m_touched;
    QHash<QString, qint64> m_rowsOutOfSight;
    QHash<QString, qint64> m_deleted; ///< Rows whose deletion is planned, without schema.
};

Result<bool> SqliteChanges::holds(const TableMap &table, const QVariantList &key, const QVariantMap &after)
{
    QString sql = u"SELECT count(*) FROM %1"_s.arg(quotedTable(table.table)) + whereKey(table);
    for (auto value = after.cbegin(); value != after.cend(); ++value)
        sql += u" AND %1 IS ?"_s.arg(quotedName(value.key()));
    SqliteStatement statement(m_writer.handle(), sql);
    for (const QVariant &part : key)
        statement.bind(part);
    for (const QVariant &value : after)
        statement.bind(value);
    const Result<bool> row = statement.step();
    if (!row)
        return failureOf(row);
    return *row && statement.value(0).toLongLong() == 1;
}

QVariantList keyAfter(const TableMap &table, QVariantList key, const QVariantMap &after)
{
    for (qsizetype i = 0; i < table.key.size() && i < key.size(); ++i)
        key[i] = after.value(table.key.at(i), key.at(i));
    return key;
}

/** No row has the key: it is gone, or an earlier start has changed the key itself. */
Result<ChangeOutcome> SqliteChanges::missing(const TableMap &table, const Change &change)
{
    if (change.method == Method::Delete) {
        ++m_deleted[splitTable(table.table).second]; // perhaps by a trigger, with another row
        return ChangeOutcome{};
    }
    const QVariantList key = keyAfter(table, change.key, change.after);
    const Result<bool> isThere = key == change.key ? false : holds(table, key, change.after);
    if (!isThere)
        return failureOf(isThere);
    if (*isThere)
        return ChangeOutcome{};
    return ChangeOutcome{.state = ChangeState::Changed, .reason = u"The row is not there any more."_s};
}

/** Runs a change of one row; an error where the key is of more than one. */
Result<void> SqliteChanges::finishOne(const TableMap &table, SqliteStatement &statement)
{
    const Result<bool> done = statement.step();
    if (!done)
        return failureOf(done);
    if (sqlite3_changes(m_writer.handle()) > 1)
        return failure(ErrorCode::Refused,
            u"The key columns of %1 do not tell its rows apart. Nothing was changed: correct the key in the map, then search and plan again."_s
                .arg(table.table));
    return {};
}

Result<void> SqliteChanges::remove(const TableMap &table, const QVariantList &key)
{
    SqliteStatement statement(m_writer.handle(), u"DELETE FROM %1"_s.arg(quotedTable(table.table)) + whereKey(table));
    for (const QVariant &part : key)
        statement.bind(part);
    ++m_deleted[splitTable(table.table).second];
    return finishOne(table, statement);
}

Result<void> SqliteChanges::write(const TableMap &table, const QVariantList &key, const QVariantMap &after)
{
    QStringList parts;
    for (const QString &column : after.keys())
        parts.append(u"%1=?"_s.arg(quotedName(column)));
    SqliteStatement statement(
        m_writer.handle(), u"UPDATE %1 SET "_s.arg(quotedTable(table.table)) + parts.join(u", "_s) + whereKey(table));
    for (const QVariant &value : after)
        statement.bind(value);
    for (const QVariant &part : key)
        statement.bind(part);
    return finishOne(table, statement);
}

Result<ChangeOutcome> SqliteChanges::change(const Change &change)
{
    const Result<const TableMap *> found = mapped(m_map, change.table);
    if (!found)
        return failureOf(found);
    const TableMap &table = **found;
    if (change.key.size() != table.key.size() || table.key.isEmpty())
        return failure(ErrorCode::InvalidInput,
            u"The map of %1 has changed since the plan was made. Search and plan again."_s.arg(change.table));
    m_touched.insert(splitTable(change.table).second);
    if (change.method == Method::Keep)
        return ChangeOutcome{};
    const Result<std::optional<FoundRow>> row = readSqliteRow(m_writer.handle(), table, change.key);
    if (!row)
        return failureOf(row);
    if (!*row)
        return missing(table, change);
    if ((*row)->digest == change.digestBefore) {
        if (change.method != Method::Delete && change.after.isEmpty())
            return ChangeOutcome{};
        const Result<void> done =
            change.method == Method::Delete ? remove(table, change.key) : write(table, change.key, change.after);
        if (!done)
            return failureOf(done);
        return ChangeOutcome{};
    }
    if (change.method != Method::Delete) {
        const Result<bool> isDone =
            (*row)->digest == change.digestAfter ? Result<bool>(true) : holds(table, change.key, change.after);
        if (!isDone)
            return failureOf(isDone);
        if (*isDone)
            return ChangeOutcome{};
    }
    return ChangeOutcome{
        .state = ChangeState::Changed, .reason = u"The row was changed since the plan was made; it was not touched."_s};
}

Result<void> SqliteChanges::insert(const TableMap &table, const FoundRow &row, const SqliteTable &described)
{
    QStringList names;
    QStringList marks;
    QVariantList values;
    for (const QString &column : described.columns) {
        if (!row.values.contains(column))
            continue;
        names.append(quotedName(column));
        marks.append(u"?"_s);
        values.append(row.values.value(column));
    }
    if (row.values.contains(u"steward:rowid"_s) && !described.rowid.isEmpty()) {
        names.append(described.rowid);
        marks.append(u"?"_s);
        values.append(row.values.value(u"steward:rowid"_s));
    }
    SqliteStatement statement(m_writer.handle(),
        u"INSERT INTO %1(%2) VALUES(%3)"_s.arg(quotedTable(table.table), names.join(u", "_s), marks.join(u", "_s)));
    for (const QVariant &value : values)
        statement.bind(value);
    const Result<bool> done = statement.step();
    return done ? Result<void>() : failureOf(done);
}

/** The row as it has to be found to be put back: nothing where it was deleted, else what the plan made of it. */
Result<ChangeOutcome> SqliteChanges::putBack(
    const TableMap &table, const FoundRow &row, const std::optional<FoundRow> &standing, const SqliteTable &described)
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
    if (!standing && !*isOurs) {
        const Result<void> done = insert(table, row, described);
        return done ? Result<ChangeOutcome>(ChangeOutcome{}) : failureOf(done);
    }
    if (!*isOurs)
        return ChangeOutcome{.state = ChangeState::Changed,
            .reason = u"Another row stands in the place of one that was deleted or changed; it was not touched."_s};
    // What others have changed in the row since is theirs.
    const bool isWhole = isAsPlanned || !standing;
    QVariantMap before;
    for (const QString &column : described.columns)
        if (row.values.contains(column) && (isWhole || written.contains(column)))
            before.insert(column, row.values.value(column));
    const Result<void> done = write(table, key, before);
    return done ? Result<ChangeOutcome>(ChangeOutcome{}) : failureOf(done);
}

Result<ChangeOutcome> SqliteChanges::restore(const FoundRow &row)
{
    const Result<const TableMap *> found = mapped(m_map, row.table);
    if (!found)
        return failureOf(found);
    m_touched.insert(splitTable(row.table).second);
    const Result<std::optional<FoundRow>> standing = readSqliteRow(m_writer.handle(), **found, row.key);
    const Result<SqliteTable> described = describeSqliteTable(m_writer.handle(), row.table);
    if (!standing || !described)
        return standing ? failureOf(described) : failureOf(standing);
    if (*standing && (*standing)->digest == row.digest)
        return ChangeOutcome{};
    const Result<ChangeOutcome> done = putBack(**found, row, *standing, *described);
    if (!done || done->state != ChangeState::Done)
        return done;
    // A trigger may have stamped the row: what a person wants back is the row as it was.
    const Result<std::optional<FoundRow>> after = readSqliteRow(m_writer.handle(), **found, row.key);
    if (!after)
        return failureOf(after);
    if (!*after || (*after)->digest != row.digest)
        return ChangeOutcome{.state = ChangeState::Failed,
            .reason =
                u"The planned values are back; others, or rules of the file itself, have changed more of the row."_s};
    return ChangeOutcome{};
}

tl::unexpected<Error> deletedBesides(qint64 rows, const QString &table)
{
    return failure(ErrorCode::Refused,
        u"Triggers of the file would delete %1 row(s) of %2 that are not planned. Nothing was changed: plan those rows too, or mask the rows that they belong to."_s
            .arg(rows)
            .arg(table));
}

Result<void> SqliteChanges::begin()
{
    Result<QHash<QString, qint64>> rows = rowsOutOfSight();
    if (!rows)
        return failureOf(rows);
    m_rowsOutOfSight = std::move(*rows);
    return {};
}

/** The rows of tables WITHOUT ROWID, whose changes SQLite does not report; nothing where the file has no triggers. */
Result<QHash<QString, qint64>> SqliteChanges::rowsOutOfSight()
{
    QHash<QString, qint64> rows;
    const Result<QStringList> names = m_writer.listOf(
        u"SELECT name FROM pragma_table_list WHERE schema='main' AND type='table' AND wr=1 AND EXISTS(SELECT 1 FROM sqlite_schema WHERE type='trigger')"_s);
    if (!names)
        return failureOf(names);
    for (const QString &name : *names) {
        const Result<QVariant> count = m_writer.valueOf(u"SELECT count(*) FROM main."_s + quotedName(name));
        if (!count)
            return failureOf(count);
        rows.insert(name, count->toLongLong());
    }
    return rows;
}

qint64 SqliteChanges::plannedDeletes(const QString &name) const
{
    qint64 planned = 0;
    for (auto count = m_deleted.cbegin(); count != m_deleted.cend(); ++count)
        planned += count.key().compare(name, Qt::CaseInsensitive) == 0 ? *count : 0;
    return planned;
}

Result<QStringList> SqliteChanges::checkSideEffects()
{
    const Result<QStringList> shadows =
        m_writer.listOf(u"SELECT name FROM pragma_table_list WHERE schema='main' AND type='shadow'"_s);
    if (!shadows)
        return failureOf(shadows);
    QStringList notes;
    for (auto table = m_effects.changes.cbegin(); table != m_effects.changes.cend(); ++table) {
        const QString name = QString::fromUtf8(table.key());
        if (shadows->contains(name))
            continue;
        if (const qint64 besides = m_effects.deletes.value(table.key()) - plannedDeletes(name); besides > 0)
            return deletedBesides(besides, name);
        if (!m_touched.contains(name))
            notes.append(u"Triggers of the file changed %1 row(s) of %2."_s.arg(table.value()).arg(name));
    }
    const Result<QHash<QString, qint64>> left = rowsOutOfSight();
    if (!left)
        return failureOf(left);
    for (auto rows = m_rowsOutOfSight.cbegin(); rows != m_rowsOutOfSight.cend(); ++rows)
        if (const qint64 besides = *rows - left->value(rows.key()) - plannedDeletes(rows.key()); besides > 0)
            return deletedBesides(besides, rows.key());
    return notes;
}

/** Tables with a foreign key to one of `parents`. */
Result<QStringList> childrenOf(SqliteWriter &writer, const QSet<QString> &parents)
{
    SqliteStatement statement(writer.handle(),
        u"SELECT s.name, f.\"table\" FROM sqlite_schema s, pragma_foreign_key_list(s.name) f WHERE s.type='table'"_s);
    QStringList children;
    for (;;) {
        const Result<bool> row = statement.step();
        if (!row)
            return failureOf(row);
        if (!*row)
            return children;
        const QString parent = statement.value(1).toString();
        const bool isTouched = std::ranges::any_of(
            parents, [&](const QString &name) { return name.compare(parent, Qt::CaseInsensitive) == 0; });
        if (isTouched && !children.contains(statement.value(0).toString()))
            children.append(statement.value(0).toString());
    }
}

Result<Orphans> orphansBelow(SqliteWriter &writer, const QSet<QString> &parents)
{
    const Result<QStringList> children = childrenOf(writer, parents);
    if (!children)
        return failureOf(children);
    Orphans orphans;
    for (const QString &child : *children) {
        SqliteStatement statement(
            writer.handle(), u"SELECT count(*) FROM pragma_foreign_key_check(%1)"_s.arg(quotedText(child)));
        const Result<bool> row = statement.step();
        if (!row)
            return failureOf(row);
        orphans.insert(child, statement.value(0).toLongLong());
    }
    return orphans;
}

Result<void> checkOrphans(const Orphans &before, const Orphans &after)
{
    for (auto child = after.cbegin(); child != after.cend(); ++child)
        if (child.value() > before.value(child.key()))
            return failure(ErrorCode::Refused,
                u"%1 row(s) of %2 point to rows that the plan deletes, by a foreign key of the file. Nothing was changed: plan those rows too, or mask the rows that they point to."_s
                    .arg(child.value() - before.value(child.key()))
                    .arg(child.key()));
    return {};
}

QSet<QString> tablesOf(const auto &items)
{
    QSet<QString> names;
    for (const auto &item : items)
        names.insert(splitTable(item.table).second);
    return names;
}

/** One transaction around `one(item)` for each item; what is an error takes all back. */
template<typename Item, typename One>
Result<Applied> inOneTransaction(SqliteWriter &writer, const SourceMap &map, const QList<Item> &items,
    std::stop_token stop, const Progress &progress, One one)
{
    if (const Result<void> begun = writer.run(u"BEGIN IMMEDIATE"_s); !begun)
        return failureOf(begun);
    const auto work = [&]() -> Result<Applied> {
        const Result<Orphans> before = orphansBelow(writer, tablesOf(items));
        if (!before)
            return failureOf(before);
        Applied applied;
        SqliteChanges changes(writer, map);
        if (const Result<void> begun = changes.begin(); !begun)
            return failureOf(begun);
        for (const Item &item : items) {
            if (stop.stop_requested())
                return failure(ErrorCode::Cancelled, u"The work on this source was ended; nothing was changed."_s);
            Result<ChangeOutcome> outcome = one(changes, item);
            if (!outcome)
                return failureOf(outcome);
            applied.outcomes.append(std::move(*outcome));
            if (progress)
                progress(applied.outcomes.size(), items.size());
        }
        const Result<Orphans> after = orphansBelow(writer, tablesOf(items));
        if (!after)
            return failureOf(after);
        if (const Result<void> whole = checkOrphans(*before, *after); !whole)
            return failureOf(whole);
        Result<QStringList> notes = changes.checkSideEffects();
        if (!notes)
            return failureOf(notes);
        applied.notes = std::move(*notes);
        return applied;
    }();
    const Result<void> ended = work ? writer.run(u"COMMIT"_s) : Result<void>();
    if (!work || !ended) {
        if (!sqlite3_get_autocommit(writer.handle()))
            (void)writer.run(u"ROLLBACK"_s);
        return work ? failureOf(ended) : work;
    }
    return work;
}

} // namespace

Result<Applied> applyToSqlite(const QString &path, const SourceMap &map, const QList<Change> &changes,
    std::stop_token stop, const Progress &progress)
{
    const Result<std::unique_ptr<SqliteWriter>> writer = SqliteWriter::open(path, stop);
    if (!writer)
        return failureOf(writer);
    Result<Applied> applied = inOneTransaction(**writer, map, changes, stop, progress,
        [](SqliteChanges &work, const Change &change) { return work.change(change); });
    if (!applied)
        return applied;
    (*writer)->ignoreStop();
    applied->notes += clearSqlite(**writer, path, tablesOf(changes));
    return applied;
}

Result<Applied> restoreToSqlite(const QString &path, const SourceMap &map, const QList<FoundRow> &rows,
    std::stop_token stop, const Progress &progress)
{
    const Result<std::unique_ptr<SqliteWriter>> writer = SqliteWriter::open(path, stop);
    if (!writer)
        return failureOf(writer);
    return inOneTransaction(**writer, map, rows, stop, progress,
        [](SqliteChanges &work, const FoundRow &row) { return work.restore(row); });
}

} // namespace steward::sources
