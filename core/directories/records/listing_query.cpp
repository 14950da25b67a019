#include "core/directories/records/listing_query.h"

namespace steward::directories {

using namespace Qt::StringLiterals;

namespace {

QString columnOf(ListingSort sort)
{
    switch (sort) {
    case ListingSort::Customer: return u"l.customer_name"_s;
    case ListingSort::Directory: return u"l.directory_name"_s;
    case ListingSort::State: return u"l.state"_s;
    case ListingSort::CheckedAt: return u"l.checked_at"_s;
    case ListingSort::ChangedAt: return u"l.changed_at"_s;
    case ListingSort::Importance: return u"l.importance"_s;
    case ListingSort::DueAt: return u"l.due_at"_s;
    case ListingSort::Id: return u"l.id"_s;
    }
    return u"l.id"_s;
}

void addStates(ListingSql &sql, const QList<State> &states)
{
    if (states.isEmpty())
        return;
    QStringList marks;
    for (const State state : states) {
        marks.append(u"?"_s);
        sql.values.append(stateName(state));
    }
    sql.conditions.append(u"l.state IN (%1)"_s.arg(marks.join(u',')));
}

QList<State> statesWhere(bool (*holds)(State))
{
    QList<State> states;
    for (int i = 0; i <= int(State::Offline); ++i) {
        if (holds(State(i)))
            states.append(State(i));
    }
    return states;
}

} // namespace

QString ListingSql::where() const
{
    return conditions.isEmpty() ? QString() : u" WHERE "_s + conditions.join(u" AND "_s);
}

QString ListingSql::order() const
{
    const QString direction = descending ? u" DESC"_s : QString();
    if (column == u"l.id")
        return u" ORDER BY l.id"_s + direction;
    return u" ORDER BY %1%2, l.id%2"_s.arg(column, direction);
}

void ListingSql::startAt(const ListingKey &key, bool inclusive)
{
    const QString compare = (descending ? u"<"_s : u">"_s) + (inclusive ? u"="_s : QString());
    if (column == u"l.id") {
        conditions.append(u"l.id %1 ?"_s.arg(compare));
        values.append(key.id);
        return;
    }
    conditions.append(u"(%1, l.id) %2 (?, ?)"_s.arg(column, compare));
    values.append(key.value);
    values.append(key.id);
}

ListingSql toSql(const ListingQuery &query)
{
    ListingSql sql{.column = columnOf(query.sort), .descending = query.descending};
    const ListingFilter &filter = query.filter;
    addStates(sql, filter.states);
    if (filter.onlyUnknown)
        addStates(sql, statesWhere([](State s) { return isUnknown(s) && s != State::NotChecked; }));
    if (filter.onlyLosses) {
        addStates(sql, statesWhere(isLoss));
        sql.conditions.append(u"l.confirmed = 1"_s);
    }
    if (filter.onlySuspected) {
        addStates(sql, statesWhere(isLoss));
        sql.conditions.append(u"l.confirmed = 0"_s);
    }
    if (filter.onlyAttention) {
        QStringList marks;
        for (const State state : statesWhere(isLoss)) {
            marks.append(u"?"_s);
            sql.values.append(stateName(state));
        }
        sql.conditions.append(u"(l.mismatches > 0 OR l.state IN (%1))"_s.arg(marks.join(u',')));
    }
    if (filter.onlyMismatched)
        sql.conditions.append(u"l.mismatches > 0"_s);
    if (filter.onlyUnreviewed)
        sql.conditions.append(u"l.changed_at > l.reviewed_at"_s);
    const auto add = [&sql](const QString &condition, const QVariant &value) {
        sql.conditions.append(condition);
        sql.values.append(value);
    };
    if (!filter.customer.isEmpty())
        add(u"l.customer_id = (SELECT id FROM customer WHERE reference = ?)"_s, filter.customer);
    if (!filter.directory.isEmpty())
        add(u"l.directory_id = (SELECT id FROM directory WHERE reference = ?)"_s, filter.directory);
    if (filter.changedSince)
        add(u"l.changed_at >= ?"_s, toMillis(*filter.changedSince));
    if (filter.onlyDue)
        add(u"l.due_at <= ?"_s, toMillis(filter.now));
    if (!filter.text.isEmpty()) {
        // instr, since the full-text index finds nothing for two Korean syllables.
        add(u"instr(fold(l.customer_name || ' ' || l.directory_name || ' ' || l.url), ?) > 0"_s,
            filter.text.toCaseFolded());
    }
    return sql;
}

} // namespace steward::directories
