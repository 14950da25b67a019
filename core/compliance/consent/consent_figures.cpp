#include "core/compliance/consent/consent_figures.h"

#include "core/store/rows.h"

namespace steward::compliance {

using namespace Qt::StringLiterals;

namespace {

/** What stands, with what has ended counted as expired whether or not that was recorded. */
QString standingNow(Instant now)
{
    return u"(SELECT consent, purpose, valid_until, state IN ('ConsentGiven', 'RenewedConsentGiven') AS given, "
           "CASE WHEN state IN ('ConsentGiven', 'RenewedConsentGiven') AND valid_until <= "_s
           + QString::number(toMillis(now)) + u" THEN 'ConsentExpired' ELSE state END AS now FROM consent_standing)"_s;
}

struct Count
{
    QString purpose;
    QString state;
    qint64 records = 0;
    qint64 unrecorded = 0;
    qint64 soon = 0;
};

Result<void> countStandings(store::Connection &connection, Instant now, ConsentFigures &figures)
{
    const qint64 at = toMillis(now);
    constexpr qint64 thirtyDays = qint64(30) * 24 * 3600 * 1000;
    const auto counts = store::readAll(connection,
        u"SELECT purpose, now, count(*), sum(given AND valid_until <= %1), "
        "sum(given AND valid_until > %1 AND valid_until <= %2) FROM "_s.arg(at)
                .arg(at + thirtyDays)
            + standingNow(now) + u" GROUP BY purpose, now ORDER BY purpose, now"_s,
        {}, [](const store::Rows &row) {
            return Count{row.text(0), row.text(1), row.integer(2), row.integer(3), row.integer(4)};
        });
    if (!counts)
        return failureOf(counts);
    for (const Count &one : *counts) {
        if (figures.byPurpose.isEmpty() || figures.byPurpose.last().purpose != one.purpose)
            figures.byPurpose.append({.purpose = one.purpose});
        PurposeFigures &purpose = figures.byPurpose.last();
        purpose.asked += one.records;
        if (one.state == u"ConsentGiven" || one.state == u"RenewedConsentGiven")
            purpose.valid += one.records;
        else if (one.state == u"ConsentWithdrawn")
            purpose.withdrawn += one.records;
        figures.byState[one.state] += one.records;
        figures.standings += one.records;
        figures.expiredNotRecorded += one.unrecorded;
        figures.expiringIn30Days += one.soon;
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
