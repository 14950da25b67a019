#include "core/compliance/clocks/clock.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace steward;
using namespace steward::compliance;
using namespace Qt::StringLiterals;

namespace {

QDate day(const QString &text)
{
    return QDate::fromString(text, Qt::ISODate);
}

QString text(const std::optional<QDate> &date)
{
    return date ? date->toString(Qt::ISODate) : QString(u""_s);
}

/** The sixth cell: pauses "identity:2026-03-05..2026-03-12", joined by commas, or a later start "start:2026-03-10". */
void readStops(const QString &cell, ClockQuestion *question)
{
    for (const QString &part : cell.split(u',', Qt::SkipEmptyParts)) {
        const QString kind = part.section(u':', 0, 0);
        const QString days = part.section(u':', 1);
        if (kind == u"start")
            question->clockStart = day(days);
        else
            question->pauses.append({day(days.left(10)), day(days.right(10)), kind});
    }
}

/** law, request, received, "ext" or "", calendar, stops, policy, ack_by, extension_notice_by, due. */
struct Row
{
    const char *name;
    const char *cells[10];
};

// Worked out by hand with a wall calendar from the articles that resources/laws names.
const Row rows[] = {
    {"gdpr: the same date falls on a Sunday",
        {"gdpr", "access", "2026-01-15", "", "DE", "", "", "", "2026-02-16", "2026-02-16"}},
    {"gdpr: February has no 31st, and the 28th is a Saturday",
        {"gdpr", "access", "2026-01-31", "", "DE", "", "", "", "2026-03-02", "2026-03-02"}},
    {"gdpr: last day of a leap February",
        {"gdpr", "access", "2024-01-31", "", "DE", "", "", "", "2024-02-29", "2024-02-29"}},
    {"gdpr: the leap day itself", {"gdpr", "access", "2024-01-29", "", "NONE", "", "", "", "2024-02-29", "2024-02-29"}},
    {"gdpr: leap day to Good Friday and over Easter",
        {"gdpr", "erasure", "2024-02-29", "", "DE", "", "", "", "2024-04-02", "2024-04-02"}},
    {"gdpr: Good Friday to the Tuesday after Easter",
        {"gdpr", "access", "2026-03-03", "", "DE", "", "", "", "2026-04-07", "2026-04-07"}},
    {"gdpr: extended: three months from receipt",
        {"gdpr", "access", "2026-03-03", "ext", "DE", "", "", "", "2026-04-07", "2026-06-03"}},
    {"gdpr: Corpus Christi in Bavaria",
        {"gdpr", "access", "2026-03-04", "ext", "DE-BY", "", "", "", "2026-04-07", "2026-06-05"}},
    {"gdpr: Corpus Christi is no holiday of every state",
        {"gdpr", "access", "2026-03-04", "ext", "DE", "", "", "", "2026-04-07", "2026-06-04"}},
    {"gdpr: three months end on a Sunday at the end of February",
        {"gdpr", "portability", "2026-11-30", "ext", "DE", "", "", "", "2026-12-30", "2027-03-01"}},
    {"gdpr: from the end of the year",
        {"gdpr", "access", "2025-12-31", "ext", "DE", "", "", "", "2026-02-02", "2026-03-31"}},
    {"gdpr: two after the first: from 31 January",
        {"gdpr", "access", "2025-12-31", "ext", "DE", "", "extension_reading=two_after_first", "", "2026-02-02",
            "2026-03-31"}},
    {"gdpr: three months of the 31st",
        {"gdpr", "access", "2026-01-31", "ext", "NONE", "", "", "", "2026-03-02", "2026-04-30"}},
    {"gdpr: two after the first: from 28 February",
        {"gdpr", "access", "2026-01-31", "ext", "NONE", "", "extension_reading=two_after_first", "", "2026-03-02",
            "2026-04-28"}},
    {"gdpr: the earlier of both", {"gdpr", "access", "2026-01-31", "ext", "NONE", "", "extension_reading=earlier", "",
                                      "2026-03-02", "2026-04-28"}},
    {"gdpr: over Christmas and a weekend",
        {"gdpr", "access", "2026-11-25", "", "DE", "", "", "", "2026-12-28", "2026-12-28"}},
    {"gdpr: 14 July in France", {"gdpr", "access", "2026-06-14", "", "FR", "", "", "", "2026-07-15", "2026-07-15"}},
    {"gdpr: 14 July without a calendar",
        {"gdpr", "access", "2026-06-14", "", "NONE", "", "", "", "2026-07-14", "2026-07-14"}},
    {"gdpr: 3 October is a Saturday",
        {"gdpr", "access", "2026-09-03", "", "DE", "", "", "", "2026-10-05", "2026-10-05"}},
    {"gdpr: identity suspends seven days", {"gdpr", "access", "2026-03-02", "", "DE", "identity:2026-03-05..2026-03-12",
                                               "", "", "2026-04-09", "2026-04-09"}},
    {"gdpr: identity without effect", {"gdpr", "access", "2026-03-02", "", "DE", "identity:2026-03-05..2026-03-12",
                                          "identity_pause=none", "", "2026-04-02", "2026-04-02"}},
    {"gdpr: identity restarts the clock", {"gdpr", "access", "2026-03-02", "", "DE", "identity:2026-03-05..2026-03-12",
                                              "identity_pause=restart", "", "2026-04-13", "2026-04-13"}},
    {"gdpr: the policy of identity leaves clarification alone",
        {"gdpr", "access", "2026-03-02", "", "DE", "clarification:2026-03-05..2026-03-12", "identity_pause=none", "",
            "2026-04-09", "2026-04-09"}},
    {"gdpr: a pause moves notice and end", {"gdpr", "access", "2026-03-02", "ext", "DE",
                                               "identity:2026-03-05..2026-03-12", "", "", "2026-04-09", "2026-06-09"}},
    {"gdpr: overlapping pauses count once", {"gdpr", "access", "2026-03-02", "", "DE",
                                                "identity:2026-03-05..2026-03-12,clarification:2026-03-10..2026-03-16",
                                                "", "", "2026-04-13", "2026-04-13"}},
    {"gdpr: asked and answered on one day", {"gdpr", "access", "2026-03-02", "", "DE",
                                                "identity:2026-03-05..2026-03-05", "", "", "2026-04-02", "2026-04-02"}},
    {"gdpr: a pause after the end adds nothing",
        {"gdpr", "access", "2026-03-02", "", "DE", "identity:2026-05-05..2026-05-12", "", "", "2026-04-02",
            "2026-04-02"}},
    {"gdpr: own target of 28 days",
        {"gdpr", "access", "2026-03-02", "", "DE", "", "internal_target=28_days", "", "2026-04-02", "2026-03-30"}},
    {"gdpr: no move",
        {"gdpr", "access", "2026-01-15", "", "DE", "", "weekend_move=none", "", "2026-02-15", "2026-02-15"}},
    {"uk_gdpr: Easter Monday in England",
        {"uk_gdpr", "access", "2026-03-03", "", "UK-ENG", "", "", "", "2026-04-07", "2026-04-07"}},
    {"uk_gdpr: no Easter Monday in Scotland",
        {"uk_gdpr", "access", "2026-03-03", "", "UK-SCT", "", "", "", "2026-04-06", "2026-04-06"}},
    {"uk_gdpr: received on a Saturday: the same date all the same, 28 March is a Saturday",
        {"uk_gdpr", "access", "2026-02-28", "", "UK-ENG", "", "", "", "2026-03-30", "2026-03-30"}},
    {"uk_gdpr: summer bank holiday",
        {"uk_gdpr", "access", "2026-07-31", "", "UK-ENG", "", "", "", "2026-09-01", "2026-09-01"}},
    {"uk_gdpr: 12 July is kept on Monday",
        {"uk_gdpr", "access", "2026-06-12", "", "UK-NIR", "", "", "", "2026-07-14", "2026-07-14"}},
    {"uk_gdpr: the bank holiday of 15 June 2026",
        {"uk_gdpr", "access", "2026-05-15", "", "UK-SCT", "", "", "", "2026-06-16", "2026-06-16"}},
    {"uk_gdpr: three months from the original start",
        {"uk_gdpr", "access", "2025-11-30", "ext", "UK-ENG", "", "", "", "2025-12-30", "2026-03-02"}},
    {"uk_gdpr: clarification: six days, both ends out",
        {"uk_gdpr", "access", "2026-03-03", "", "UK-ENG", "clarification:2026-03-05..2026-03-10", "", "", "2026-04-09",
            "2026-04-09"}},
    {"uk_gdpr: clarification moves the notice too",
        {"uk_gdpr", "access", "2026-03-03", "ext", "UK-ENG", "clarification:2026-03-05..2026-03-10", "", "",
            "2026-04-09", "2026-06-09"}},
    {"uk_gdpr: asked on the day of receipt: eight days, to Saturday",
        {"uk_gdpr", "access", "2026-03-03", "", "UK-ENG", "clarification:2026-03-03..2026-03-10", "", "", "2026-04-13",
            "2026-04-13"}},
    {"uk_gdpr: seven days from 4 April: Saturday the 11th",
        {"uk_gdpr", "access", "2026-03-04", "", "UK-ENG", "clarification:2026-03-04..2026-03-10", "", "", "2026-04-13",
            "2026-04-13"}},
    {"uk_gdpr: two days from 2 April", {"uk_gdpr", "access", "2026-03-02", "", "UK-ENG",
                                           "clarification:2026-03-02..2026-03-03", "", "", "2026-04-07", "2026-04-07"}},
    {"uk_gdpr: asked on the day of receipt, other reading: three days from 9 April, Sunday",
        {"uk_gdpr", "access", "2026-03-09", "", "UK-ENG", "clarification:2026-03-09..2026-03-12",
            "uk_clarification=same_day", "", "2026-04-13", "2026-04-13"}},
    {"uk_gdpr: other reading: four days, Monday",
        {"uk_gdpr", "access", "2026-03-09", "", "UK-ENG", "clarification:2026-03-09..2026-03-13",
            "uk_clarification=same_day", "", "2026-04-13", "2026-04-13"}},
    {"uk_gdpr: standard reading: five days, Tuesday",
        {"uk_gdpr", "access", "2026-03-09", "", "UK-ENG", "clarification:2026-03-09..2026-03-13", "", "", "2026-04-14",
            "2026-04-14"}},
    {"uk_gdpr: identity restarts", {"uk_gdpr", "access", "2026-03-03", "", "UK-ENG", "identity:2026-03-04..2026-03-10",
                                       "", "", "2026-04-10", "2026-04-10"}},
    {"uk_gdpr: a fee paid later",
        {"uk_gdpr", "access", "2026-03-03", "", "UK-ENG", "start:2026-03-10", "", "", "2026-04-10", "2026-04-10"}},
    {"uk_gdpr: extension from the later start",
        {"uk_gdpr", "access", "2026-03-03", "ext", "UK-ENG", "start:2026-03-10", "", "", "2026-04-10", "2026-06-10"}},
    {"uk_gdpr: complaint: acknowledged in 30 days",
        {"uk_gdpr", "complaint", "2026-06-20", "", "UK-ENG", "", "", "2026-07-20", "", ""}},
    {"uk_gdpr: complaint: bank holiday of Scotland",
        {"uk_gdpr", "complaint", "2026-07-04", "", "UK-SCT", "", "", "2026-08-04", "", ""}},
    {"uk_gdpr: complaint: 26 July is a Sunday",
        {"uk_gdpr", "complaint", "2026-06-26", "", "UK-ENG", "", "", "2026-07-27", "", ""}},
    {"uk_gdpr: complaint: no time before 19 June 2026",
        {"uk_gdpr", "complaint", "2026-06-18", "", "UK-ENG", "", "", "", "", ""}},
    {"ccpa: federal holidays observed on Friday",
        {"ccpa", "know", "2026-06-19", "ext", "US-FED", "", "", "2026-07-06", "2026-08-03", "2026-09-17"}},
    {"ccpa: plain", {"ccpa", "know", "2026-03-02", "", "US-FED", "", "", "2026-03-16", "2026-04-16", "2026-04-16"}},
    {"ccpa: 90 days end on a Sunday and stay",
        {"ccpa", "delete", "2026-03-02", "ext", "US-FED", "", "", "2026-03-16", "2026-04-16", "2026-05-31"}},
    {"ccpa: received on a Saturday",
        {"ccpa", "correct", "2026-03-07", "", "US-FED", "", "", "2026-03-20", "2026-04-21", "2026-04-21"}},
    {"ccpa: identity does not stop the clock",
        {"ccpa", "know", "2026-03-02", "", "US-FED", "identity:2026-03-03..2026-03-20", "", "2026-03-16", "2026-04-16",
            "2026-04-16"}},
    {"ccpa: a later start has no effect",
        {"ccpa", "know", "2026-03-02", "", "US-FED", "start:2026-03-20", "", "2026-03-16", "2026-04-16", "2026-04-16"}},
    {"ccpa: receipt as day 1", {"ccpa", "know", "2026-03-02", "", "US-FED", "", "california_receipt_day=day_1",
                                   "2026-03-16", "2026-04-15", "2026-04-15"}},
    {"ccpa: moved from Sunday", {"ccpa", "know", "2026-03-05", "", "US-FED", "", "california_weekend_move=moved",
                                    "2026-03-19", "2026-04-20", "2026-04-20"}},
    {"ccpa: Sunday stays",
        {"ccpa", "know", "2026-03-05", "", "US-FED", "", "", "2026-03-19", "2026-04-19", "2026-04-19"}},
    {"ccpa: 90 more", {"ccpa", "know", "2026-03-02", "ext", "US-FED", "", "ccpa_extension_total=45_plus_90",
                          "2026-03-16", "2026-04-16", "2026-07-15"}},
    {"ccpa: both holidays of the turn of the year are kept on Fridays",
        {"ccpa", "know", "2027-12-20", "", "US-FED", "", "", "2028-01-05", "2028-02-03", "2028-02-03"}},
    {"ccpa: fifteen business days over Thanksgiving",
        {"ccpa", "opt_out", "2026-11-20", "", "US-FED", "", "", "", "", "2026-12-14"}},
    {"ccpa: no extension for limit", {"ccpa", "limit", "2026-11-20", "ext", "US-FED", "", "", "", "", "2026-12-14"}},
    {"ccpa: Saturdays as business days", {"ccpa", "opt_out", "2026-03-02", "", "US-FED", "",
                                             "california_business_days=saturday_counts", "", "", "2026-03-19"}},
    {"ccpa: Cesar Chavez Day and Good Friday in California",
        {"ccpa", "opt_out", "2026-03-20", "", "US-FED", "", "california_business_days=state_holidays", "", "",
            "2026-04-14"}},
    {"ccpa: no state holidays", {"ccpa", "opt_out", "2026-03-20", "", "US-FED", "", "", "", "", "2026-04-10"}},
    {"kr_pipa: over Chuseok", {"kr_pipa", "access", "2026-09-14", "", "KR", "", "", "", "2026-09-28", "2026-09-28"}},
    {"kr_pipa: over Seollal", {"kr_pipa", "access", "2026-02-06", "", "KR", "", "", "", "2026-02-19", "2026-02-19"}},
    {"kr_pipa: Children's Day", {"kr_pipa", "access", "2026-04-25", "", "KR", "", "", "", "2026-05-06", "2026-05-06"}},
    {"kr_pipa: Constitution Day and a weekend",
        {"kr_pipa", "suspend", "2026-07-07", "", "KR", "", "", "", "", "2026-07-20"}},
    {"kr_pipa: substitute for Buddha's Birthday",
        {"kr_pipa", "delete", "2026-05-15", "", "KR", "", "", "", "", "2026-05-26"}},
    {"kr_pipa: no move", {"kr_pipa", "delete", "2026-05-15", "", "KR", "", "korea_move=none", "", "", "2026-05-25"}},
    {"kr_pipa: plain", {"kr_pipa", "correct", "2026-03-10", "", "KR", "", "", "", "", "2026-03-20"}},
    {"kr_pipa: from Saturday to Monday",
        {"kr_pipa", "access", "2026-03-11", "", "KR", "", "", "", "2026-03-23", "2026-03-23"}},
    {"kr_pipa: temporary holiday before Seollal 2025",
        {"kr_pipa", "access", "2025-01-17", "", "KR", "", "", "", "2025-01-31", "2025-01-31"}},
    {"kr_pipa: no pause", {"kr_pipa", "access", "2026-03-10", "", "KR", "identity:2026-03-11..2026-03-15", "", "",
                              "2026-03-20", "2026-03-20"}},
    {"lgpd: plain", {"lgpd", "access", "2026-03-02", "", "BR", "", "", "", "", "2026-03-17"}},
    {"lgpd: no extension", {"lgpd", "access", "2026-03-02", "ext", "BR", "", "", "", "", "2026-03-17"}},
    {"lgpd: double for a small agent",
        {"lgpd", "access", "2026-03-02", "", "BR", "", "small_agent=true", "", "", "2026-04-01"}},
    {"lgpd: Sunday stays", {"lgpd", "access", "2026-02-28", "", "BR", "", "", "", "", "2026-03-15"}},
    {"lgpd: Sunday moves in the other reading",
        {"lgpd", "access", "2026-02-28", "", "BR", "", "brazil_move=next_business_day", "", "", "2026-03-16"}},
    {"lgpd: 20 November is a holiday",
        {"lgpd", "breach_authority", "2026-11-19", "", "BR", "", "", "", "", "2026-11-25"}},
    {"lgpd: additions, 20 November is a holiday",
        {"lgpd", "breach_final", "2026-11-17", "", "BR", "", "", "", "", "2026-12-16"}},
    {"lgpd: additions of a small agent, past Christmas and New Year",
        {"lgpd", "breach_final", "2026-11-17", "", "BR", "", "small_agent=true", "", "", "2027-01-15"}},
    {"lgpd: six business days",
        {"lgpd", "breach_authority", "2026-11-19", "", "BR", "", "small_agent=yes", "", "", "2026-11-30"}},
    {"lgpd: Good Friday", {"lgpd", "breach_authority", "2026-04-01", "", "BR", "", "", "", "", "2026-04-07"}},
    {"lgpd: Carnival is no holiday",
        {"lgpd", "breach_authority", "2026-02-13", "", "BR", "", "", "", "", "2026-02-18"}},
    {"pipeda: thirty and thirty",
        {"pipeda", "access", "2026-03-02", "ext", "CA-FED", "", "", "", "2026-04-01", "2026-05-01"}},
    {"pipeda: Saturday stays",
        {"pipeda", "access", "2026-03-05", "", "CA-FED", "", "", "", "2026-04-04", "2026-04-04"}},
    {"pipeda: Sunday and Easter Monday",
        {"pipeda", "access", "2026-03-06", "", "CA-FED", "", "", "", "2026-04-07", "2026-04-07"}},
    {"pipeda: Easter Monday", {"pipeda", "access", "2026-03-07", "", "CA-FED", "", "", "", "2026-04-07", "2026-04-07"}},
    {"pipeda: no Boxing Day, and it is a Saturday",
        {"pipeda", "access", "2026-11-25", "", "CA-FED", "", "", "", "2026-12-26", "2026-12-26"}},
    {"pipeda: Truth and Reconciliation",
        {"pipeda", "access", "2026-08-31", "", "CA-FED", "", "", "", "2026-10-01", "2026-10-01"}},
    {"jp_appi: day of knowledge is day 1",
        {"jp_appi", "breach_preliminary", "2026-03-02", "", "JP", "", "", "", "", "2026-03-06"}},
    {"jp_appi: weekends count",
        {"jp_appi", "breach_preliminary", "2026-03-04", "", "JP", "", "", "", "", "2026-03-08"}},
    {"jp_appi: next day is day 1",
        {"jp_appi", "breach_preliminary", "2026-03-02", "", "JP", "", "japan_day_one=next_day", "", "", "2026-03-07"}},
    {"jp_appi: thirty days", {"jp_appi", "breach_final", "2026-03-02", "", "JP", "", "", "", "", "2026-03-31"}},
    {"jp_appi: rest of the turn of the year",
        {"jp_appi", "breach_final", "2026-12-01", "", "JP", "", "", "", "", "2027-01-04"}},
    {"jp_appi: sixty days",
        {"jp_appi", "breach_final", "2026-03-02", "", "JP", "", "wrongful_purpose=true", "", "", "2026-04-30"}},
    {"jp_appi: over Golden Week with its substitute day",
        {"jp_appi", "breach_final", "2026-03-05", "", "JP", "", "wrongful_purpose=1", "", "", "2026-05-07"}},
    {"jp_appi: over the day between two holidays",
        {"jp_appi", "breach_final", "2026-08-23", "", "JP", "", "", "", "", "2026-09-24"}},
    {"jp_appi: without delay", {"jp_appi", "access", "2026-03-02", "", "JP", "", "", "", "", ""}},
    {"vcdpa: Sunday stays", {"vcdpa", "access", "2026-03-02", "ext", "NONE", "", "", "", "2026-04-16", "2026-05-31"}},
    {"vcdpa: first period on a Sunday",
        {"vcdpa", "delete", "2026-03-05", "", "NONE", "", "", "", "2026-04-19", "2026-04-19"}},
    {"vcdpa: moved in the other reading",
        {"vcdpa", "access", "2026-03-05", "", "US-FED", "", "weekend_move=move", "", "2026-04-20", "2026-04-20"}},
    {"vcdpa: appeal in sixty days", {"vcdpa", "appeal", "2026-03-02", "", "NONE", "", "", "", "", "2026-05-01"}},
    {"colorado: Cabrini Day",
        {"colorado", "access", "2026-08-21", "", "US-CO", "", "", "", "2026-10-06", "2026-10-06"}},
    {"colorado: Columbus Day is no holiday in Colorado",
        {"colorado", "access", "2026-08-28", "", "US-CO", "", "", "", "2026-10-12", "2026-10-12"}},
    {"colorado: 90 days from Sunday to Monday",
        {"colorado", "access", "2026-03-02", "ext", "US-CO", "", "", "", "2026-04-16", "2026-06-01"}},
    {"colorado: 45 and 60",
        {"colorado", "appeal", "2026-03-02", "ext", "US-CO", "", "", "", "2026-04-16", "2026-06-15"}},
    {"colorado: appeal moved from Sunday",
        {"colorado", "appeal", "2026-03-05", "", "US-CO", "", "", "", "2026-04-20", "2026-04-20"}},
    {"ch_fadp: thirty days", {"ch_fadp", "access", "2026-03-02", "", "NONE", "", "", "", "2026-04-01", "2026-04-01"}},
    {"ch_fadp: Sunday stays", {"ch_fadp", "access", "2026-01-30", "", "NONE", "", "", "", "2026-03-01", "2026-03-01"}},
    {"ch_fadp: fee reflection restarts",
        {"ch_fadp", "access", "2026-03-02", "", "NONE", "start:2026-03-12", "", "", "2026-04-11", "2026-04-11"}},
    {"au_app: no extension, Sunday stays",
        {"au_app", "access", "2026-01-30", "ext", "NONE", "", "", "", "", "2026-03-01"}},
    {"ca_breach: first day of the thirty-day rule",
        {"ca_breach", "breach_subjects", "2026-01-01", "", "NONE", "", "", "", "", "2026-01-31"}},
    {"ca_breach: without unreasonable delay before 2026",
        {"ca_breach", "breach_subjects", "2025-12-31", "", "NONE", "", "", "", "", ""}},
    {"ca_breach: fifteen days from telling the residents",
        {"ca_breach", "breach_ag_copy", "2026-03-02", "", "NONE", "", "", "", "", "2026-03-17"}},
};

} // namespace

/** The dates of every law on chosen days, each worked out by hand. */
class LegalDatesTest : public QObject
{
    Q_OBJECT

    static ClockQuestion question(const QStringList &cells)
    {
        ClockQuestion question{.law = cells.at(0),
            .request = cells.at(1),
            .received = day(cells.at(2)),
            .isExtended = cells.at(3) == u"ext",
            .calendar = cells.at(4)};
        readStops(cells.at(5), &question);
        for (const QString &one : cells.at(6).split(u',', Qt::SkipEmptyParts))
            question.policy.insert(one.section(u'=', 0, 0), one.section(u'=', 1));
        return question;
    }
    static Result<ClockAnswer> hours(
        const QString &law, const char *known, const char *zone, const QHash<QString, QString> &policy = {})
    {
        const Instant at = fromRfc3339(QString::fromLatin1(known)).value_or(Instant{});
        return Rulebook::shipped()->answer({.law = law,
            .request = u"breach_authority"_s,
            .received = QDateTime::fromMSecsSinceEpoch(toMillis(at), QTimeZone(zone)).date(),
            .receivedAt = at,
            .calendar = law == u"kr_pipa" ? u"KR"_s : u"DE"_s,
            .zone = QTimeZone(zone),
            .policy = policy});
    }

private Q_SLOTS:
    void aDateIsTheOneWorkedOutByHand_data()
    {
        QTest::addColumn<QStringList>("cells");
        for (const Row &row : rows) {
            QStringList cells;
            for (const char *cell : row.cells)
                cells.append(QString::fromUtf8(cell));
            QTest::newRow(row.name) << cells;
        }
    }
    void aDateIsTheOneWorkedOutByHand()
    {
        QFETCH(const QStringList, cells);
        const Result<ClockAnswer> answer = Rulebook::shipped()->answer(question(cells));
        QVERIFY2(answer, answer ? "" : qPrintable(answer.error().message));
        QCOMPARE(text(answer->acknowledgeBy), cells.at(7));
        QCOMPARE(text(answer->extensionNoticeBy), cells.at(8));
        QCOMPARE(text(answer->due), cells.at(9));
        QVERIFY(!answer->isHourClock);
        QVERIFY(answer->explanation.contains(cells.at(2)) && !answer->calendarVersion.isEmpty());
        QVERIFY(!answer->due || (answer->safe && *answer->safe <= *answer->due));
    }

    void seventyTwoHoursPassThroughEveryChangeOfTheClock_data()
    {
        QTest::addColumn<QString>("law");
        QTest::addColumn<QByteArray>("known");
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<QString>("policy");
        QTest::addColumn<QString>("due");
        QTest::newRow("winter to summer") << u"gdpr"_s << QByteArray("2026-03-27T16:00:00+01:00")
                                          << QByteArray("Europe/Berlin") << u""_s << u"2026-03-30T15:00:00.000Z"_s;
        QTest::newRow("summer to winter") << u"gdpr"_s << QByteArray("2026-10-23T12:00:00+02:00")
                                          << QByteArray("Europe/Berlin") << u""_s << u"2026-10-26T10:00:00.000Z"_s;
        QTest::newRow("London") << u"uk_gdpr"_s << QByteArray("2026-03-28T00:30:00+00:00")
                                << QByteArray("Europe/London") << u""_s << u"2026-03-31T00:30:00.000Z"_s;
        QTest::newRow("Seoul") << u"kr_pipa"_s << QByteArray("2026-09-25T10:00:00+09:00") << QByteArray("Asia/Seoul")
                               << u""_s << u"2026-09-28T01:00:00.000Z"_s;
        QTest::newRow("Article 3(1): next full hour")
            << u"gdpr"_s << QByteArray("2026-11-17T16:20:00+01:00") << QByteArray("Europe/Berlin")
            << u"hour_start=next_hour"_s << u"2026-11-20T16:00:00.000Z"_s;
        QTest::newRow("Article 3(5): Friday to Tuesday")
            << u"gdpr"_s << QByteArray("2026-11-20T16:00:00+01:00") << QByteArray("Europe/Berlin")
            << u"two_working_days=yes"_s << u"2026-11-24T15:00:00.000Z"_s;
        QTest::newRow("Article 3(5): Monday to Thursday")
            << u"gdpr"_s << QByteArray("2026-11-16T16:00:00+01:00") << QByteArray("Europe/Berlin")
            << u"two_working_days=yes"_s << u"2026-11-19T15:00:00.000Z"_s;
        QTest::newRow("Omnibus: 96 hours")
            << u"gdpr"_s << QByteArray("2026-11-16T16:00:00+01:00") << QByteArray("Europe/Berlin")
            << u"digital_omnibus=on"_s << u"2026-11-20T15:00:00.000Z"_s;
    }
    void seventyTwoHoursPassThroughEveryChangeOfTheClock()
    {
        QFETCH(const QString, law);
        QFETCH(const QByteArray, known);
        QFETCH(const QByteArray, zone);
        QFETCH(const QString, policy);
        QHash<QString, QString> policies;
        if (!policy.isEmpty())
            policies.insert(policy.section(u'=', 0, 0), policy.section(u'=', 1));
        const Result<ClockAnswer> answer = hours(law, known.constData(), zone.constData(), policies);
        QVERIFY(answer && answer->isHourClock && answer->dueAt);
        QTEST(toRfc3339(*answer->dueAt), "due");
    }

    void aYearThatNoCalendarCoversIsAnErrorOnlyWhereItIsNeeded()
    {
        const auto ask = [](const char *law, const char *calendar) {
            return Rulebook::shipped()->answer({.law = QString::fromLatin1(law),
                .request = u"access"_s,
                .received = QDate(2028, 12, 10),
                .calendar = QString::fromLatin1(calendar)});
        };
        QCOMPARE(ask("gdpr", "DE").error().code, ErrorCode::NotFound);
        QCOMPARE(ask("gdpr", "NONE")->due, QDate(2029, 1, 10));
        QCOMPARE(ask("vcdpa", "US-FED")->due, QDate(2029, 1, 24));
    }

    void whatIsNotKnownIsRefused()
    {
        const auto code = [](ClockQuestion question) { return Rulebook::shipped()->answer(question).error().code; };
        const ClockQuestion good{
            .law = u"gdpr"_s, .request = u"access"_s, .received = QDate(2026, 3, 2), .calendar = u"DE"_s};
        ClockQuestion other = good;
        other.law = u"none"_s;
        QCOMPARE(code(other), ErrorCode::InvalidInput);
        other = good;
        other.request = u"know"_s;
        QCOMPARE(code(other), ErrorCode::InvalidInput);
        other = good;
        other.calendar = u"XX"_s;
        QCOMPARE(code(other), ErrorCode::InvalidInput);
        other = good;
        other.policy = {{u"moon"_s, u"full"_s}};
        QCOMPARE(code(other), ErrorCode::InvalidInput);
        other = good;
        other.policy = {{u"identity_pause"_s, u"sometimes"_s}};
        QCOMPARE(code(other), ErrorCode::InvalidInput);
        other = good;
        other.pauses = {{QDate(2026, 3, 9), QDate(2026, 3, 5), u"identity"_s}};
        QCOMPARE(code(other), ErrorCode::InvalidInput);
        other = good;
        other.request = u"breach_authority"_s;
        QCOMPARE(code(other), ErrorCode::InvalidInput);
        other = good;
        other.received = QDate(2017, 3, 2);
        QCOMPARE(code(other), ErrorCode::NotFound);
    }

    void anExtensionIsNeverEarlierAndNoDateIsBeforeReceipt()
    {
        const auto book = Rulebook::shipped();
        for (const Rulebook::Law &law : book->laws()) {
            for (const QString &request : law.requests) {
                for (QDate received(2026, 1, 1); received < QDate(2027, 3, 1); received = received.addDays(11)) {
                    ClockQuestion asked{.law = law.id,
                        .request = request,
                        .received = received,
                        .receivedAt = fromMillis(received.startOfDay(Qt::UTC).toMSecsSinceEpoch())};
                    const Result<ClockAnswer> plain = book->answer(asked);
                    asked.isExtended = true;
                    const Result<ClockAnswer> extended = book->answer(asked);
                    QVERIFY(plain && extended);
                    QCOMPARE(plain->due.has_value(), extended->due.has_value());
                    if (!plain->due)
                        continue;
                    QVERIFY(*plain->due > received && *extended->due >= *plain->due);
                    QVERIFY(*plain->safe <= *plain->due && *plain->safe >= received);
                    QVERIFY(!plain->extensionNoticeBy || *plain->extensionNoticeBy <= *extended->due);
                }
            }
        }
    }

    void everyPolicyIsKnownByItsOwnName()
    {
        const auto book = Rulebook::shipped();
        for (const ReadingInfo &reading : book->readings()) {
            QVERIFY(reading.values.contains(reading.standard));
            for (const QString &value : reading.values.keys()) {
                const Result<ClockAnswer> answer = book->answer({.law = u"gdpr"_s,
                    .request = u"access"_s,
                    .received = QDate(2026, 3, 2),
                    .calendar = u"DE"_s,
                    .policy = {{reading.key, value}}});
                QVERIFY2(answer, qPrintable(reading.key));
                QCOMPARE(answer->inputs[u"policy"_s][reading.key].toString(), value);
            }
        }
    }
};

STEWARD_TEST(LegalDatesTest)
#include "tst_legal_dates.moc"
