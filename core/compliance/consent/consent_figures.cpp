#include "core/compliance/consent/consent_figures.h"

#include "core/store/rows.h"

namespace steward::compliance {

using namespace Qt::StringLiterals;

namespace {

struct Count
{
    QString purpose;
    QString state;
    qint64 records = 0;
    qint64 ended = 0;
    qint64 soon = 0;
};

void add(ConsentFigures &figures, PurposeFigures &purpose, const Count &one)
{
    const bool isGiven = one.state == u"ConsentGiven" || one.state == u"RenewedConsentGiven";
    // What has ended counts as expired whether or not that was recorded.
    const qint64 ended = isGiven ? one.ended : 0;
    const qint64 stands = one.records - ended;
    if (stands > 0)
        figures.byState[one.state] += stands;
    if (ended > 0)
        figures.byState[u"ConsentExpired"_s] += ended;
    purpose.asked += one.records;
    if (isGiven)
        purpose.valid += stands;
    else if (one.state == u"ConsentWithdrawn")
        purpose.withdrawn += stands;
    figures.standings += one.records;
    figures.expiredNotRecorded += ended;
    figures.expiringIn30Days += isGiven ? one.soon : 0;
}

Result<void> countStandings(store::Connection &connection, Instant now, ConsentFigures &figures)
{
    const qint64 at = toMillis(now);
    constexpr qint64 thirtyDays = qint64(30) * 24 * 3600 * 1000;
    // Grouped in the order of the index, so that nothing is sorted.
    const auto counts = store::readAll(connection,
        u"SELECT purpose, state, count(*), sum(valid_until <= ?), sum(valid_until > ? AND valid_until <= ?) "
        "FROM consent_standing INDEXED BY consent_standing_by_purpose GROUP BY purpose, state"_s,
        {at, at, at + thirtyDays}, [](const store::Rows &row) {
            return Count{row.text(0), row.text(1), row.integer(2), row.integer(3), row.integer(4)};
        });
    if (!counts)
        return failureOf(counts);
    for (const Count &one : *counts) {
        if (figures.byPurpose.isEmpty() || figures.byPurpose.last().purpose != one.purpose)
            figures.byPurpose.append({.purpose = one.purpose});
        add(figures, figures.byPurpose.last(), one);
    }
    return {};
}

} // namespace

Result<ConsentFigures> consentFigures(store::Connection &connection, Instant now)
{
    ConsentFigures figures;
    if (const Result<void> counted = countStandings(connection, now, figures); !counted)
        return failureOf(counted);
    const auto heads = store::readOne(connection,
        u"SELECT (SELECT count(*) FROM consent), (SELECT count(*) FROM (SELECT 1 FROM consent_standing "
        "WHERE state IN ('ConsentGiven', 'RenewedConsentGiven') AND (valid_until IS NULL OR valid_until > ?) "
        "GROUP BY consent))"_s,
        {toMillis(now)}, [](const store::Rows &row) { return std::pair(row.integer(0), row.integer(1)); });
    if (!heads)
        return failureOf(heads);
    figures.records = (*heads)->first;
    figures.valid = (*heads)->second;
    const auto reactions = store::readAll(connection,
        u"SELECT recorded_at - at FROM consent_event WHERE state = 'ConsentWithdrawn' ORDER BY 1"_s, {},
        [](const store::Rows &row) { return row.integer(0); });
    if (!reactions)
        return failureOf(reactions);
    figures.withdrawals = reactions->size();
    if (!reactions->isEmpty()) {
        const qsizetype middle = reactions->size() / 2;
        figures.medianReactionMs =
            reactions->size() % 2 ? (*reactions)[middle] : ((*reactions)[middle - 1] + (*reactions)[middle]) / 2;
        figures.longestReactionMs = reactions->last();
    }
    return figures;
}

} // namespace steward::compliance
