#include "core/jobs/cron.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace steward;
using namespace steward::jobs;
using namespace Qt::StringLiterals;

/** Expected moments are worked by hand from the calendar and the zones' published rules. */
class CronTest : public QObject
{
    Q_OBJECT

    static QString nextOf(const QString &expression, const QString &after, const char *zone)
    {
        const Result<Cron> cron = Cron::parse(expression);
        if (!cron)
            return cron.error().message;
        const std::optional<Instant> at = cron->next(fromRfc3339(after).value(), QTimeZone(zone));
        return at ? toRfc3339(*at).remove(u".000"_s) : u"never"_s;
    }

private Q_SLOTS:
    void findsTheNextRun_data()
    {
        QTest::addColumn<QString>("expression");
        QTest::addColumn<QString>("after");
        QTest::addColumn<QString>("next");
        const auto row = [](const char *name, const QString &expression, const QString &after, const QString &next) {
            QTest::newRow(name) << expression << after << next;
        };
        // 2026-11-21 is a Saturday.
        row("every minute", u"* * * * *"_s, u"2026-11-21T10:00:00Z"_s, u"2026-11-21T10:01:00Z"_s);
        row("within a minute", u"* * * * *"_s, u"2026-11-21T10:00:59.999Z"_s, u"2026-11-21T10:01:00Z"_s);
        row("not at the moment itself", u"0 10 * * *"_s, u"2026-11-21T10:00:00Z"_s, u"2026-11-22T10:00:00Z"_s);
        row("just before", u"0 10 * * *"_s, u"2026-11-21T09:59:59.999Z"_s, u"2026-11-21T10:00:00Z"_s);
        row("step", u"*/15 * * * *"_s, u"2026-11-21T10:46:00Z"_s, u"2026-11-21T11:00:00Z"_s);
        row("step that does not divide", u"*/25 * * * *"_s, u"2026-11-21T10:51:00Z"_s, u"2026-11-21T11:00:00Z"_s);
        row("step in a range", u"10-40/15 8 * * *"_s, u"2026-11-21T08:26:00Z"_s, u"2026-11-21T08:40:00Z"_s);
        row("list", u"5,50,20 8 * * *"_s, u"2026-11-21T08:20:00Z"_s, u"2026-11-21T08:50:00Z"_s);
        row("working days", u"0 9 * * MON-FRI"_s, u"2026-11-21T10:00:00Z"_s, u"2026-11-23T09:00:00Z"_s);
        row("range into sunday", u"0 9 * * fri-sun"_s, u"2026-11-21T10:00:00Z"_s, u"2026-11-22T09:00:00Z"_s);
        row("sunday is 0", u"0 0 * * 0"_s, u"2026-11-21T00:00:00Z"_s, u"2026-11-22T00:00:00Z"_s);
        row("sunday is 7", u"0 0 * * 7"_s, u"2026-11-21T00:00:00Z"_s, u"2026-11-22T00:00:00Z"_s);
        row("month by name", u"0 0 1 jan *"_s, u"2026-11-21T00:00:00Z"_s, u"2027-01-01T00:00:00Z"_s);
        row("short months are left out", u"0 0 31 * *"_s, u"2026-11-21T00:00:00Z"_s, u"2026-12-31T00:00:00Z"_s);
        row("31st after january", u"0 0 31 * *"_s, u"2027-01-31T00:00:00Z"_s, u"2027-03-31T00:00:00Z"_s);
        row("leap day", u"0 0 29 2 *"_s, u"2026-11-21T00:00:00Z"_s, u"2028-02-29T00:00:00Z"_s);
        row("leap day around 2100", u"0 0 29 2 *"_s, u"2096-03-01T00:00:00Z"_s, u"2104-02-29T00:00:00Z"_s);
        // 29 February on a Sunday: 2032, then 2060.
        row("leap day on a sunday", u"0 0 29 2 */7"_s, u"2032-03-01T00:00:00Z"_s, u"2060-02-29T00:00:00Z"_s);
        // POSIX: both day fields restricted, either matches. 2026-12-01 is a Tuesday, 11-27 a Friday.
        row("either day, weekday first", u"0 0 1,15 * FRI"_s, u"2026-11-21T00:00:00Z"_s, u"2026-11-27T00:00:00Z"_s);
        row("either day, date first", u"0 0 1,15 * FRI"_s, u"2026-11-27T00:00:00Z"_s, u"2026-12-01T00:00:00Z"_s);
        // A field that begins with * does not restrict: odd days that are Mondays. 2026-11-23.
        row("star with a step and a weekday", u"0 0 */2 * MON"_s, u"2026-11-21T00:00:00Z"_s, u"2026-11-23T00:00:00Z"_s);
        row("and the next of them", u"0 0 */2 * MON"_s, u"2026-11-23T00:00:00Z"_s, u"2026-12-07T00:00:00Z"_s);
        row("@hourly", u"@hourly"_s, u"2026-11-21T10:30:00Z"_s, u"2026-11-21T11:00:00Z"_s);
        row("@daily", u"@daily"_s, u"2026-11-21T10:30:00Z"_s, u"2026-11-22T00:00:00Z"_s);
        row("@midnight", u"@Midnight"_s, u"2026-11-21T10:30:00Z"_s, u"2026-11-22T00:00:00Z"_s);
        row("@weekly", u"@weekly"_s, u"2026-11-22T00:00:00Z"_s, u"2026-11-29T00:00:00Z"_s);
        row("@monthly", u"@monthly"_s, u"2026-11-21T10:30:00Z"_s, u"2026-12-01T00:00:00Z"_s);
        row("@yearly", u"@yearly"_s, u"2026-11-21T10:30:00Z"_s, u"2027-01-01T00:00:00Z"_s);
        row("@annually", u"@annually"_s, u"2026-11-21T10:30:00Z"_s, u"2027-01-01T00:00:00Z"_s);
        row("blanks and tabs", u"  0\t9  * * *  "_s, u"2026-11-21T10:00:00Z"_s, u"2026-11-22T09:00:00Z"_s);
        row("before 1970", u"30 12 * * *"_s, u"1969-12-30T12:30:00Z"_s, u"1969-12-31T12:30:00Z"_s);
    }
    void findsTheNextRun()
    {
        QFETCH(const QString, expression);
        QFETCH(const QString, after);
        QTEST(nextOf(expression, after, "UTC"), "next");
    }
    void followsTheLocalClock_data()
    {
        QTest::addColumn<QString>("expression");
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<QString>("after");
        QTest::addColumn<QString>("next");
        const auto row = [](const char *name, const QString &expression, const char *zone, const QString &after,
                             const QString &next) {
            QTest::newRow(name) << expression << QByteArray(zone) << after << next;
        };
        row("seoul", u"0 9 * * *"_s, "Asia/Seoul", u"2026-11-21T00:00:00Z"_s, u"2026-11-22T00:00:00Z"_s);
        row("half-hour zone", u"0 9 * * *"_s, "Asia/Kolkata", u"2026-11-21T00:00:00Z"_s, u"2026-11-21T03:30:00Z"_s);
        row("half-hour zone, every hour", u"0 * * * *"_s, "Asia/Kolkata", u"2026-11-21T00:00:00Z"_s,
            u"2026-11-21T00:30:00Z"_s);
        // Berlin: 2026-03-29 02:00 CET -> 03:00 CEST at 01:00Z; 2026-10-25 03:00 CEST -> 02:00 CET at 01:00Z.
        const char *berlin = "Europe/Berlin";
        row("winter day", u"30 2 * * *"_s, berlin, u"2026-03-27T12:00:00Z"_s, u"2026-03-28T01:30:00Z"_s);
        row("skipped runs after the gap", u"30 2 * * *"_s, berlin, u"2026-03-28T12:00:00Z"_s,
            u"2026-03-29T01:00:00Z"_s);
        row("and only once", u"30 2 * * *"_s, berlin, u"2026-03-29T01:00:00Z"_s, u"2026-03-30T00:30:00Z"_s);
        row("several skipped run once", u"0,15,30 2,3 * * *"_s, berlin, u"2026-03-29T01:00:00Z"_s,
            u"2026-03-29T01:15:00Z"_s);
        row("through the gap every quarter", u"*/15 * * * *"_s, berlin, u"2026-03-29T00:45:00Z"_s,
            u"2026-03-29T01:00:00Z"_s);
        row("repeated runs the first time", u"30 2 * * *"_s, berlin, u"2026-10-24T12:00:00Z"_s,
            u"2026-10-25T00:30:00Z"_s);
        row("and not the second", u"30 2 * * *"_s, berlin, u"2026-10-25T00:30:00Z"_s, u"2026-10-26T01:30:00Z"_s);
        row("from inside the second pass", u"45 2 * * *"_s, berlin, u"2026-10-25T01:10:00Z"_s,
            u"2026-10-26T01:45:00Z"_s);
        row("the hour after the repeated one", u"0 3 * * *"_s, berlin, u"2026-10-25T00:59:00Z"_s,
            u"2026-10-25T02:00:00Z"_s);
        row("every hour goes on, first pass", u"15 * * * *"_s, berlin, u"2026-10-25T00:15:00Z"_s,
            u"2026-10-25T01:15:00Z"_s);
        row("every hour goes on, second pass", u"15 * * * *"_s, berlin, u"2026-10-25T01:15:00Z"_s,
            u"2026-10-25T02:15:00Z"_s);
        row("a list of all hours runs once", u"15 0-23 * * *"_s, berlin, u"2026-10-25T00:15:00Z"_s,
            u"2026-10-25T02:15:00Z"_s);
        // Samoa had no 30 December 2011: 10:00Z that day is 2011-12-31T00:00 local.
        row("a skipped day", u"0 9 30 12 *"_s, "Pacific/Apia", u"2011-12-29T00:00:00Z"_s, u"2011-12-30T10:00:00Z"_s);
        // Lord Howe moves by half an hour: 2026-10-04 02:00 +10:30 -> 02:30 +11:00 at 15:30Z on the 3rd.
        row("half an hour of gap", u"15 2 4 10 *"_s, "Australia/Lord_Howe", u"2026-10-03T00:00:00Z"_s,
            u"2026-10-03T15:30:00Z"_s);
        // Midnight itself is skipped: Beirut, 2024-03-31 00:00 +02 -> 01:00 +03 at 22:00Z on the 30th.
        row("skipped midnight", u"@daily"_s, "Asia/Beirut", u"2024-03-30T12:00:00Z"_s, u"2024-03-30T22:00:00Z"_s);
        row("skipped midnight, every hour that day", u"30 * 31 3 *"_s, "Asia/Beirut", u"2024-03-30T12:00:00Z"_s,
            u"2024-03-30T22:30:00Z"_s);
    }
    void followsTheLocalClock()
    {
        QFETCH(const QString, expression);
        QFETCH(const QByteArray, zone);
        QFETCH(const QString, after);
        QTEST(nextOf(expression, after, zone.constData()), "next");
    }
    void everyDayOfAYearHasItsRun()
    {
        for (const char *zone : {"Europe/Berlin", "America/New_York", "Asia/Seoul", "Pacific/Chatham"}) {
            const Cron cron = Cron::parse(u"30 2 * * *"_s).value();
            Instant at = fromRfc3339(u"2026-01-01T12:00:00Z"_s).value();
            const Instant end = at + std::chrono::hours(365 * 24);
            int runs = 0;
            for (auto next = cron.next(at, QTimeZone(zone)); next && *next <= end;
                 next = cron.next(at, QTimeZone(zone))) {
                QVERIFY(*next > at);
                at = *next;
                ++runs;
            }
            QCOMPARE(runs, 365);
        }
    }
    void refusesWhatItCannotRead_data()
    {
        QTest::addColumn<QString>("expression");
        QTest::addColumn<QString>("named");
        const auto row = [](const QString &expression, const QString &named) {
            QTest::newRow(qPrintable(expression.left(40))) << expression << named;
        };
        row(u""_s, u"five fields"_s);
        row(u"* * * *"_s, u"five fields"_s);
        row(u"* * * * * *"_s, u"five fields"_s);
        row(u"@reboot"_s, u"five fields"_s);
        row(u"60 * * * *"_s, u"minute"_s);
        row(u"-1 * * * *"_s, u"minute"_s);
        row(u"+1 * * * *"_s, u"minute"_s);
        row(u"1,,2 * * * *"_s, u"minute"_s);
        row(u"1, * * * *"_s, u"minute"_s);
        row(u"5/10 * * * *"_s, u"minute"_s);
        row(u"*/0 * * * *"_s, u"minute"_s);
        row(u"*/ * * * *"_s, u"minute"_s);
        row(u"*/-5 * * * *"_s, u"minute"_s);
        row(u"30-10 * * * *"_s, u"minute"_s);
        row(u"1-2-3 * * * *"_s, u"minute"_s);
        row(u"%2%3%4 * * * *"_s, u"“%2%3%4” cannot be the minute"_s);
        row(u"* 24 * * *"_s, u"hour"_s);
        row(u"* 1.5 * * *"_s, u"hour"_s);
        row(u"* * 0 * *"_s, u"day of the month"_s);
        row(u"* * 32 * *"_s, u"day of the month"_s);
        row(u"* * L * *"_s, u"day of the month"_s);
        row(u"* * ? * *"_s, u"day of the month"_s);
        row(u"* * * 13 *"_s, u"month"_s);
        row(u"* * * foo *"_s, u"month"_s);
        row(u"* * * * 8"_s, u"day of the week"_s);
        row(u"* * * * MONDAY"_s, u"day of the week"_s);
        row(u"٣ * * * *"_s, u"minute"_s);
        row(u"0 0 30 2 *"_s, u"never happens"_s);
        row(u"0 0 31 4,6,9,11 *"_s, u"never happens"_s);
        row(QString(100'000, u'9') + u" * * * *"_s, u"minute"_s);
    }
    void refusesWhatItCannotRead()
    {
        QFETCH(const QString, expression);
        QFETCH(const QString, named);
        const Result<Cron> cron = Cron::parse(expression);
        QVERIFY(!cron);
        QCOMPARE(cron.error().code, ErrorCode::InvalidInput);
        QVERIFY2(cron.error().message.contains(named), qPrintable(cron.error().message));
        QVERIFY(cron.error().message.size() < 400);
    }
    void anUnknownZoneHasNoRuns()
    {
        QVERIFY(!Cron::parse(u"@daily"_s).value().next(fromMillis(0), QTimeZone("Nowhere/Atlantis")));
    }
    void spellsItselfOut()
    {
        QCOMPARE(Cron::parse(u" @weekly "_s).value().text(), u"0 0 * * 0"_s);
        QCOMPARE(Cron::parse(u"0  9 * *\tmon-fri"_s).value().text(), u"0 9 * * mon-fri"_s);
    }
};

STEWARD_TEST(CronTest)
#include "tst_cron.moc"
