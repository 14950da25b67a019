#include "core/compliance/overview/request_figures.h"

#include "core/store/rows.h"

#include <QHash>

namespace steward::compliance {

using namespace Qt::StringLiterals;

namespace {

// Ranks of request.state_rank: 8 is answered, 9 closed.
constexpr int answeredRank = 8;

/** Requests of one type, law, state and outcome. */
struct Group
{
    QString type;
    QStringList laws;
    QString state;
    bool isOpen = false;
    bool counts = false; ///< Neither withdrawn nor duplicate.
    qint64 number = 0;
    qint64 withDate = 0;
    qint64 good = 0;           ///< In time; of open ones: not past their date.
    QMap<qint64, qint64> days; ///< Taken, or their age while they are open; how many each.
};

/** "3,17,3" as counts. */
QMap<qint64, qint64> countsFrom(const QString &list)
{
    QHash<qint64, qint64> counts;
    for (const QStringView number : QStringView(list).tokenize(u','))
        ++counts[number.toLongLong()];
    QMap<qint64, qint64> sorted;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        sorted.insert(it.key(), it.value());
    return sorted;
}

Group groupFrom(const store::Rows &row)
{
    const QString outcome = row.text(4);
    return {.type = row.text(0),
        .laws = row.text(1).split(u' ', Qt::SkipEmptyParts),
        .state = row.text(2),
        .isOpen = row.integer(3) < answeredRank,
        .counts = outcome != u"withdrawn" && outcome != u"duplicate",
        .number = row.integer(5),
        .withDate = row.integer(6),
        .good = row.integer(7),
        .days = countsFrom(row.text(8))};
}

void addCounts(QMap<qint64, qint64> &into, const QMap<qint64, qint64> &counts)
{
    for (auto it = counts.begin(); it != counts.end(); ++it)
        into[it.key()] += it.value();
}

int ageBucket(qint64 days)
{
    constexpr qint64 ends[] = {7, 14, 30, 60};
    int bucket = 0;
    for (const qint64 end : ends)
        bucket += days > end ? 1 : 0;
    return bucket;
}

/** Sums groups up; days are kept as counts, from which middle and percentile are exact. */
class Sum
{
public:
    void add(const Group &group)
    {
        m_figures.total += group.number;
        m_figures.byState[group.state] += group.number;
        for (const QString &law : group.laws)
            m_figures.byLaw[law] += group.number;
        if (group.isOpen)
            addOpen(group);
        else if (group.counts)
            addAnswered(group);
    }

    RequestFigures finish()
    {
        m_figures.days = daysTaken(m_days);
        for (auto it = m_byKey.begin(); it != m_byKey.end(); ++it) {
            it->second.days = daysTaken(it->first);
            it->second.law = it.key().first;
            it->second.type = it.key().second;
            m_figures.byLawAndType.append(it->second);
        }
        return m_figures;
    }

private:
    void addOpen(const Group &group)
    {
        m_figures.open += group.number;
        m_figures.openWithDate += group.withDate;
        m_figures.overdue += group.withDate - group.good;
        m_figures.openByType[group.type] += group.number;
        for (auto it = group.days.begin(); it != group.days.end(); ++it)
            m_figures.ages[ageBucket(it.key())] += it.value();
        for (const QString &law : group.laws)
            m_figures.openByLaw[law] += group.number;
    }

    void addAnswered(const Group &group)
    {
        m_figures.answered += group.number;
        m_figures.answeredWithDate += group.withDate;
        m_figures.inTime += group.good;
        addCounts(m_days, group.days);
        for (const QString &law : group.laws) {
            auto &[days, sum] = m_byKey[{law, group.type}];
            addCounts(days, group.days);
            sum.inTime += group.good;
            sum.withDate += group.withDate;
        }
    }

    RequestFigures m_figures;
    QMap<qint64, qint64> m_days;
    QMap<std::pair<QString, QString>, std::pair<QMap<qint64, qint64>, LawAndType>> m_byKey;
};

} // namespace

DaysTaken daysTaken(const QMap<qint64, qint64> &counts)
{
    DaysTaken taken;
    double sum = 0;
    for (auto it = counts.begin(); it != counts.end(); ++it) {
        taken.count += it.value();
        sum += double(it.key()) * double(it.value());
    }
    if (taken.count == 0)
        return taken;
    const auto atRank = [&counts](qint64 rank) { // from 1
        qint64 passed = 0;
        for (auto it = counts.begin(); it != counts.end(); ++it) {
            passed += it.value();
            if (passed >= rank)
                return it.key();
        }
        return counts.lastKey();
    };
    taken.mean = sum / double(taken.count);
    taken.median = (double(atRank((taken.count + 1) / 2)) + double(atRank(taken.count / 2 + 1))) / 2;
    taken.ninetieth = atRank((taken.count * 9 + 9) / 10);
    return taken;
}

Result<RequestFigures> requestFigures(store::Connection &connection, Instant now)
{
    const qint64 at = toMillis(now);
    // Grouped in the order of the index, so that nothing is sorted; the days come as a list, since their middle and
    // percentile need each of them.
    const Result<QList<Group>> groups = store::readAll(connection,
        u"SELECT type, laws, state, max(state_rank), outcome, count(*), count(lead_due),"
        " total(CASE WHEN state_rank < 8 THEN ? ELSE ifnull(answered_at, closed_at) END <= lead_due),"
        " group_concat(max(0,"
        " (CASE WHEN state_rank < 8 THEN ? ELSE ifnull(answered_at, closed_at) END - received_at) / 86400000))"
        " FROM request INDEXED BY request_figures WHERE deleted_at IS NULL GROUP BY type, laws, state, outcome"_s,
        {at, at}, groupFrom);
    if (!groups)
        return failureOf(groups);
    Sum sum;
    for (const Group &group : *groups)
        sum.add(group);
    return sum.finish();
}

} // namespace steward::compliance
