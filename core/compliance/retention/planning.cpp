#include "core/compliance/retention/planning.h"

#include "core/base/hash.h"
#include "core/base/text.h"
#include "core/sources/masking.h"

#include <QDataStream>
#include <QDateTime>
#include <QIODevice>

#include <algorithm>

namespace steward::compliance {

using namespace Qt::StringLiterals;
using sources::Change;
using sources::ColumnMap;
using sources::FoundRow;
using sources::IdentifierKind;
using sources::Method;
using sources::TableMap;

namespace {

constexpr int mostLooked = 2'000'000; // rows held in memory at once
constexpr int mostNeedles = 4;        // each is looked for in the whole source afterwards

QByteArray keyBytes(const QVariantList &key)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    stream << key;
    return bytes;
}

const sources::TableFacts *factsOf(const sources::Schema &schema, const QString &table)
{
    const auto facts = std::find_if(
        schema.tables.begin(), schema.tables.end(), [&](const sources::TableFacts &one) { return one.table == table; });
    return facts == schema.tables.end() ? nullptr : &*facts;
}

bool hasColumn(const sources::TableFacts &facts, const QString &name)
{
    return std::any_of(facts.columns.begin(), facts.columns.end(),
        [&](const sources::ColumnFacts &column) { return column.name == name; });
}

/** What leads to a person goes: identifiers, and columns that point at a row of theirs. (Other personal columns that
 * are kept without a reason go as well: see plannedAfter().) */
void anonymiseColumns(TableMap &table)
{
    table.method = Method::Anonymise;
    for (ColumnMap &column : table.columns) {
        const bool leads = column.identifies
                           || std::any_of(table.parents.begin(), table.parents.end(),
                               [&](const TableMap::Link &link) { return link.column == column.column; });
        if (leads && column.method == Method::Keep && column.reason.isEmpty())
            column.method = Method::Anonymise;
    }
    for (const TableMap::Link &link : std::as_const(table.parents)) {
        const bool isMapped = std::any_of(table.columns.begin(), table.columns.end(),
            [&](const ColumnMap &column) { return column.column == link.column; });
        if (!isMapped && !table.key.contains(link.column))
            table.columns.append({.column = link.column, .method = Method::Anonymise});
    }
}

/** The rows of persons on whom there is a hold, by table; Unavailable where they could not all be looked for. */
class HeldPersons
{
public:
    HeldPersons(const Planning &planning, OpenSource &open)
        : m_planning(planning)
        , m_open(open)
    {
    }

    Result<void> look(const sources::SourceMap &map, const QString &table, std::stop_token stop)
    {
        for (const Hold &hold : m_planning.holds) {
            const bool concerns = isOnPerson(hold) && (hold.source.isEmpty() || hold.source == m_open.source.reference)
                                  && (hold.table.isEmpty() || hold.table == table);
            if (!concerns)
                continue;
            if (hold.identifiers.isEmpty()) { // unreadable, or without anything to find the person by
                m_keepsAll = hold.reference;
                continue;
            }
            const Result<sources::Found> found = m_open.driver->find(map, {hold.identifiers}, stop, {});
            if (!found)
                return failureOf(found);
            if (found->state != sources::Found::State::Complete)
                return failure(
                    ErrorCode::Unavailable, u"The rows of the person of hold %1 could not all be found: %2"_s.arg(
                                                hold.reference, found->reasons.join(u' ')));
            for (const FoundRow &row : found->rows) {
                if (row.table == table)
                    m_held.insert(keyBytes(row.key), hold.reference);
            }
        }
        return {};
    }

    /** The hold that keeps a row; empty where none does. */
    QString holdOf(const FoundRow &row) const
    {
        if (!m_keepsAll.isEmpty())
            return m_keepsAll;
        for (const Hold &hold : m_planning.holds) {
            if (!isOnPerson(hold) && keepsRow(hold, m_open.source.reference, row.table, row.values))
                return hold.reference;
        }
        return m_held.value(keyBytes(row.key));
    }

private:
    const Planning &m_planning;
    OpenSource &m_open;
    QString m_keepsAll;
    QHash<QByteArray, QString> m_held;
};

/** Sorts the rows of one table into what is due, done, held, and what says no day. */
class TablePlan
{
public:
    TablePlan(const Planning &planning, const TableMap &table, const sources::TableFacts &facts,
        const RetentionSystem &system, const HeldPersons &held)
        : m_planning(planning)
        , m_table(table)
        , m_facts(facts)
        , m_system(system)
        , m_held(held)
    {
    }

    /** False once as many rows are due as one run takes. */
    Result<bool> take(const FoundRow &row, PlannedRows &into)
    {
        if (!m_system.column.isEmpty() && row.values.value(m_system.column).toString() != m_system.value)
            return true;
        const StartDay start = startDay(row.values.value(m_table.dateColumn), m_planning.zone);
        if (!start.day || *start.day >= m_planning.beforeDay)
            return true;
        if (const QString hold = m_held.holdOf(row); !hold.isEmpty()) {
            ++into.facts.held;
            if (!into.facts.holds.contains(hold))
                into.facts.holds.append(hold);
            return true;
        }
        Change change{.table = row.table, .key = row.key, .digestBefore = row.digest};
        if (m_planning.rule.action == RetentionAction::Anonymise) {
            if (m_planning.marks.contains(markOf(m_planning.token, row.digest))) {
                ++into.facts.done;
                return true;
            }
            const Result<sources::Planned> planned = sources::plannedAfter(m_table, m_facts, row, m_planning.token);
            if (!planned)
                return failureOf(planned);
            if (planned->after.isEmpty() || planned->digestAfter == row.digest) {
                ++into.facts.done;
                return true;
            }
            change.method = Method::Anonymise;
            change.after = planned->after;
            change.digestAfter = planned->digestAfter;
        }
        if (into.changes.size() == m_planning.options.mostRows) {
            into.facts.isMore = true;
            return false;
        }
        add(change, row, *start.day, into);
        return true;
    }

private:
    void add(const Change &change, const FoundRow &row, QDate day, PlannedRows &into)
    {
        into.changes.append(change);
        m_digest.add(keyBytes(row.key));
        m_digest.add(row.digest);
        ++into.facts.due;
        into.facts.oldest = std::min(into.facts.oldest.value_or(day), day);
        into.facts.newest = std::max(into.facts.newest.value_or(day), day);
        for (const ColumnMap &column : m_table.columns) {
            const bool isOnesOwn = column.identifies == IdentifierKind::Email
                                   || column.identifies == IdentifierKind::Phone
                                   || column.identifies == IdentifierKind::CustomerNumber;
            const QString value = row.values.value(column.column).toString();
            if (isOnesOwn && !value.isEmpty() && into.needles.size() < mostNeedles)
                into.needles.append({*column.identifies, value});
        }
    }

public:
    QByteArray digest() { return m_digest.finish(); }

private:
    const Planning &m_planning;
    const TableMap &m_table;
    const sources::TableFacts &m_facts;
    const RetentionSystem &m_system;
    const HeldPersons &m_held;
    Sha256 m_digest;
};

Instant startOf(QDate day, const QTimeZone &zone)
{
    return fromMillis(day.startOfDay(zone).toMSecsSinceEpoch());
}

/** Counts rows whose day lies ahead, or says nothing; as far as one look reaches. */
Result<void> lookForOddDays(const Planning &planning, OpenSource &open, const TableMap &table, PlannedSystem &facts,
    const RetentionSystem &system, std::stop_token stop)
{
    const Instant end = startOf(QDate(9999, 1, 1), QTimeZone::utc());
    const Result<QList<FoundRow>> rows = open.driver->olderThan(table, end, planning.options.mostRows, stop);
    if (!rows)
        return failureOf(rows);
    for (const FoundRow &row : *rows) {
        if (!system.column.isEmpty() && row.values.value(system.column).toString() != system.value)
            continue;
        const StartDay start = startDay(row.values.value(table.dateColumn), planning.zone);
        facts.undated += start.day ? 0 : 1;
        facts.inFuture += start.day && *start.day > planning.today ? 1 : 0;
    }
    facts.isPartlySeen = rows->size() >= planning.options.mostRows;
    return {};
}

/** Everything of planTable() whose errors say why the table could not be told. */
Result<void> plan(
    const Planning &planning, OpenSource &open, const RetentionSystem &system, PlannedRows &into, std::stop_token stop)
{
    const Result<sources::SourceMap> map = mapFor(open, planning.rule, system);
    if (!map)
        return failureOf(map);
    into.map = *map;
    const TableMap &table = tableOf(into.map, system.table);
    into.facts.dateColumn = table.dateColumn;
    if (planning.rule.action == RetentionAction::Anonymise && planning.token.isEmpty())
        return failure(ErrorCode::Unavailable, planning.noToken);
    HeldPersons held(planning, open);
    if (const Result<void> looked = held.look(into.map, system.table, stop); !looked)
        return looked;

    // A day later than due: a date without a time may mean any zone. The row's own value decides.
    const Instant before = startOf(planning.beforeDay.addDays(1), planning.zone);
    int most = planning.options.mostRows + 1; // one more than a run takes tells that there is more
    while (true) {
        TablePlan sorting(planning, table, *factsOf(open.schema, system.table), system, held);
        const Result<QList<FoundRow>> rows = open.driver->olderThan(table, before, most, stop);
        if (!rows)
            return failureOf(rows);
        for (const FoundRow &row : *rows) {
            const Result<bool> goesOn = sorting.take(row, into);
            if (!goesOn)
                return failureOf(goesOn);
            if (!*goesOn)
                break;
        }
        into.facts.digest = sorting.digest();
        const bool isAll = rows->size() < most;
        if (isAll || into.changes.size() == planning.options.mostRows)
            break;
        // Rows that stay (held, done before) come first each time; so look further.
        if (most >= mostLooked) {
            into.facts.isMore = true;
            break;
        }
        most = std::min(mostLooked, most * 2 + 1);
        const PlannedSystem known = into.facts;
        into.facts = {.system = known.system, .sourceName = known.sourceName, .dateColumn = known.dateColumn};
        into.changes.clear();
        into.needles.clear();
    }
    return lookForOddDays(planning, open, table, into.facts, system, stop);
}

} // namespace

const TableMap &tableOf(const sources::SourceMap &map, const QString &table)
{
    return *std::find_if(map.tables.begin(), map.tables.end(), [&](const TableMap &one) { return one.table == table; });
}

Result<sources::SourceMap> mapFor(const OpenSource &open, const RetentionRule &rule, const RetentionSystem &system)
{
    sources::SourceMap map = open.source.map;
    const auto table = std::find_if(
        map.tables.begin(), map.tables.end(), [&](const TableMap &one) { return one.table == system.table; });
    const sources::TableFacts *facts = factsOf(open.schema, system.table);
    if (table == map.tables.end() || !facts)
        return failure(ErrorCode::NotFound, u"%1 has no table %2; correct the rule or the source's map."_s.arg(
                                                open.source.reference, forDisplay(system.table)));
    if (!system.dateColumn.isEmpty())
        table->dateColumn = system.dateColumn;
    if (table->dateColumn.isEmpty())
        return failure(ErrorCode::InvalidInput,
            u"The map does not say which column of %1 tells when keeping began; name it in the rule."_s.arg(
                forDisplay(system.table)));
    for (const QString &column : {table->dateColumn, system.column}) {
        // A folder's files have their dates from the disk, not from a column.
        if (!column.isEmpty() && open.source.kind != sources::Kind::Folder && !hasColumn(*facts, column))
            return failure(ErrorCode::NotFound,
                u"%1 has no column %2; correct the rule."_s.arg(forDisplay(system.table), forDisplay(column)));
    }
    if (rule.action == RetentionAction::Anonymise)
        anonymiseColumns(*table);
    return map;
}

Result<PlannedRows> planTable(
    const Planning &planning, OpenSource &open, const RetentionSystem &system, std::stop_token stop)
{
    PlannedRows rows{.facts = {.system = system, .sourceName = open.source.name}};
    const Result<void> planned = plan(planning, open, system, rows, stop);
    if (!planned && planned.error().code == ErrorCode::Cancelled)
        return failureOf(planned);
    if (!planned)
        return PlannedRows{
            .facts = {.system = system, .sourceName = open.source.name, .unknown = planned.error().message}};
    return rows;
}

QByteArray markOf(const QByteArray &token, const QByteArray &digestAfter)
{
    return sha256(token + digestAfter).left(16);
}

QByteArray packed(const QList<Change> &changes, const QList<sources::Identifier> &needles)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    stream << qint32(needles.size());
    for (const sources::Identifier &needle : needles)
        stream << qint32(needle.kind) << needle.value;
    stream << qint32(changes.size());
    for (const Change &change : changes)
        stream << change.table << change.key << qint32(change.method) << change.after << change.digestBefore
               << change.digestAfter;
    return bytes;
}

Result<QList<Change>> unpacked(QByteArrayView bytes, QList<sources::Identifier> *needles)
{
    QDataStream stream(QByteArray::fromRawData(bytes.data(), bytes.size()));
    stream.setVersion(QDataStream::Qt_6_4);
    qint32 count = 0;
    stream >> count;
    for (qint32 i = 0; i < count && stream.status() == QDataStream::Ok; ++i) {
        qint32 kind = 0;
        sources::Identifier needle;
        stream >> kind >> needle.value;
        needle.kind = IdentifierKind(kind);
        needles->append(needle);
    }
    QList<Change> changes;
    stream >> count;
    for (qint32 i = 0; i < count && stream.status() == QDataStream::Ok; ++i) {
        Change change;
        qint32 method = 0;
        stream >> change.table >> change.key >> method >> change.after >> change.digestBefore >> change.digestAfter;
        change.method = Method(method);
        changes.append(change);
    }
    if (stream.status() != QDataStream::Ok)
        return failure(ErrorCode::Corrupt, u"What the run had planned cannot be read; plan it anew."_s);
    return changes;
}

} // namespace steward::compliance
