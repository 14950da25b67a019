#include "core/sources/row_search.h"

#include "core/sources/row_digest.h"

#include <QSet>

#include <algorithm>
#include <deque>

namespace steward::sources {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostRows = 200'000; ///< Of one person in one source: beyond it the map is wrong.
constexpr qsizetype longestValue = 1024 * 1024;
constexpr qsizetype valuesAtOnce = 500;

/** Rows found so far, each once, by table and key. */
class Finds
{
public:
    /** Where the row stands now; whether it is new or has become certain, so that what belongs to it has to be looked
     * for. */
    bool add(const FoundRow &row)
    {
        QVariantMap name;
        for (qsizetype i = 0; i < row.key.size(); ++i)
            name.insert(QString::number(i), row.key[i]);
        // A row without a key of its own is told by what is in it; rows that are alike count once for each key.
        const QByteArray id = row.table.toUtf8() + '\0' + (row.key.isEmpty() ? row.digest : digestOf(name));
        const auto known = m_at.constFind(id);
        if (known == m_at.constEnd()) {
            m_at.insert(id, rows.size());
            rows.append(row);
            return true;
        }
        FoundRow &before = rows[*known];
        for (const QString &by : row.by) {
            if (!before.by.contains(by))
                before.by << by;
        }
        if (before.certainty == Certainty::Certain || row.certainty == Certainty::Possible)
            return false;
        before.certainty = Certainty::Certain;
        return true;
    }

    QList<FoundRow> rows;

private:
    QHash<QByteArray, qsizetype> m_at;
};

struct Step
{
    QString table;
    QList<FoundRow> rows; ///< New ones, whose children are still to be found.
};

} // namespace

QString tableFault(const TableMap &table, const Error &error)
{
    const QString name = table.table.isEmpty() ? u"The file"_s : table.table;
    return u"%1 could not be searched: %2"_s.arg(name, error.message);
}

bool holdsIdentifiers(const TableMap &table, const Matcher &matcher)
{
    return std::any_of(table.columns.begin(), table.columns.end(), [&](const ColumnMap &column) {
        return column.identifies && *column.identifies != IdentifierKind::BirthDate && matcher.has(*column.identifies);
    });
}

Result<Found> searchRows(RowReader &reader, const SourceMap &map, std::stop_token stop)
{
    Found found;
    Finds finds;
    std::deque<Step> steps;
    int failed = 0;
    int asked = 0;
    const auto take = [&](const TableMap &table, Result<QList<FoundRow>> rows) -> Result<void> {
        ++asked;
        if (!rows) {
            if (rows.error().code == ErrorCode::Cancelled || stop.stop_requested())
                return failure(ErrorCode::Cancelled, u"The search was stopped."_s);
            ++failed;
            found.state = Found::State::Partial;
            found.reasons << tableFault(table, rows.error());
            return {};
        }
        Step step{.table = table.table};
        for (const FoundRow &row : *rows) {
            if (finds.rows.size() >= mostRows) {
                found.state = Found::State::Partial;
                found.reasons << u"More than %L1 rows belong to the person by this map; the rest was not read."_s.arg(
                    mostRows);
                break;
            }
            if (finds.add(row))
                step.rows << row;
        }
        if (!step.rows.isEmpty())
            steps.push_back(step);
        return {};
    };
    for (const TableMap &table : map.tables) {
        if (const Result<void> taken = take(table, reader.matching(table)); !taken)
            return failureOf(taken);
    }
    while (!steps.empty() && finds.rows.size() < mostRows) {
        const Step step = steps.front();
        steps.pop_front();
        for (const TableMap &table : map.tables) {
            for (const TableMap::Link &link : table.parents) {
                if (link.otherTable != step.table)
                    continue;
                for (const Certainty certainty : {Certainty::Certain, Certainty::Possible}) {
                    QVariantList values;
                    QSet<QString> known;
                    for (const FoundRow &row : step.rows) {
                        const QVariant value = row.values.value(link.otherColumn);
                        if (row.certainty == certainty && value.isValid() && !known.contains(textOf(value))) {
                            known.insert(textOf(value));
                            values << value;
                        }
                    }
                    for (qsizetype i = 0; i < values.size(); i += valuesAtOnce) {
                        Result<QList<FoundRow>> children =
                            reader.linked(table, link.column, values.mid(i, valuesAtOnce));
                        if (children) {
                            for (FoundRow &child : *children) {
                                child.certainty = certainty;
                                child.by = {u"parent: "_s + step.table};
                            }
                        }
                        if (const Result<void> taken = take(table, std::move(children)); !taken)
                            return failureOf(taken);
                    }
                }
            }
        }
    }
    found.rows = finds.rows;
    if (asked > 0 && failed == asked)
        found.state = Found::State::Unreadable;
    return found;
}

void numberAlike(QList<FoundRow> &rows)
{
    QHash<QByteArray, int> alike;
    for (const FoundRow &row : rows)
        ++alike[row.digest];
    QHash<QByteArray, int> seen;
    for (FoundRow &row : rows)
        row.key = {QString::fromLatin1(row.digest.toHex()), ++seen[row.digest], alike.value(row.digest)};
}

void cutLargeValues(Found &found)
{
    qsizetype cut = 0;
    for (FoundRow &row : found.rows) {
        QStringList columns;
        for (auto value = row.values.begin(); value != row.values.end(); ++value) {
            if (value->typeId() == QMetaType::QByteArray && value->toByteArray().size() > longestValue) {
                *value = value->toByteArray().left(longestValue);
                columns << value.key();
            } else if (value->typeId() == QMetaType::QString && value->toString().size() > longestValue) {
                *value = value->toString().left(longestValue);
                columns << value.key();
            }
        }
        if (!columns.isEmpty()) {
            row.values.insert(u"steward:cut"_s, columns);
            ++cut;
        }
    }
    if (cut > 0)
        found.notes << u"%1 rows have values above 1 MiB; they are shown cut, and are planned and erased whole."_s.arg(
            cut);
}

} // namespace steward::sources
