#include "core/base/clock.h"
#include "core/compliance/clocks/own_calendars.h"
#include "core/compliance/clocks/rulebook.h"
#include "core/store/journal.h"
#include "core/store/store.h"
#include "core/workspace/workspace.h"
#include "tests/support/test_main.h"

#include <QTemporaryDir>
#include <QTest>

using namespace steward;
using namespace steward::compliance;
using namespace Qt::StringLiterals;

/** The shipped calendars against published days, and calendars that a workspace brings in. */
class CalendarsTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;
    SystemClock m_clock;

    std::unique_ptr<Workspace> workspace(const QString &name, const QString &timeZone = u"UTC"_s) const
    {
        auto made = Workspace::create(m_dir.filePath(name), {.timeZone = timeZone}, m_clock);
        return made ? std::move(*made) : nullptr;
    }
    static ClockQuestion access(QDate received, const QString &calendar)
    {
        return {.law = u"gdpr"_s, .request = u"access"_s, .received = received, .calendar = calendar};
    }

private Q_SLOTS:
    void aDayIsWhatThePublishedListsSay_data()
    {
        QTest::addColumn<QString>("calendar");
        QTest::addColumn<QDate>("day");
        QTest::addColumn<bool>("isHoliday");
        const auto row = [](const char *calendar, QDate day, bool isHoliday) {
            QTest::addRow("%s %s", calendar, qPrintable(day.toString(Qt::ISODate)))
                << QString::fromLatin1(calendar) << day << isHoliday;
        };
        row("DE", {2025, 6, 9}, true);  // Whit Monday
        row("DE", {2026, 6, 4}, false); // Corpus Christi in some states only
        row("DE-NW", {2026, 6, 4}, true);
        row("DE-SN", {2026, 11, 18}, true); // Repentance and Prayer
        row("DE-SN", {2028, 11, 22}, true);
        row("DE-TH", {2026, 9, 20}, true);
        row("FR", {2026, 4, 3}, false);      // Good Friday
        row("UK-ENG", {2027, 12, 28}, true); // Boxing Day on a Sunday
        row("UK-ENG", {2028, 1, 3}, true);
        row("UK-SCT", {2028, 1, 4}, true);
        row("UK-SCT", {2026, 4, 6}, false);
        row("UK-NIR", {2025, 7, 14}, true);
        row("US-FED", {2026, 7, 3}, true);
        row("US-FED", {2027, 12, 31}, true); // New Year's Day 2028 is a Saturday
        row("US-CO", {2026, 10, 5}, true);
        row("US-CO", {2026, 10, 12}, false);
        row("CA-FED", {2026, 12, 26}, false);
        row("CA-FED", {2026, 5, 18}, true);
        row("KR", {2024, 10, 1}, true);
        row("KR", {2025, 10, 8}, true);
        row("KR", {2026, 7, 17}, true);
        row("KR", {2025, 7, 17}, false);
        row("KR", {2026, 9, 28}, false); // Chuseok's Saturday has no substitute
        row("KR", {2027, 2, 9}, true);
        row("KR", {2028, 10, 5}, true);
        row("JP", {2026, 5, 6}, true);
        row("JP", {2026, 9, 22}, true); // between two holidays
        row("JP", {2027, 3, 22}, true);
        row("BR", {2026, 2, 17}, false); // Carnival
        row("BR", {2026, 11, 20}, true);
    }
    void aDayIsWhatThePublishedListsSay()
    {
        QFETCH(const QString, calendar);
        QFETCH(const QDate, day);
        QTEST(Rulebook::shipped()->holidays(calendar).contains(day), "isHoliday");
    }

    void everyShippedCalendarCoversTheSameYears()
    {
        const auto book = Rulebook::shipped();
        for (const QString &name : book->calendars())
            QCOMPARE(book->years(name), name == u"NONE" ? std::pair(0, 0) : std::pair(2024, 2028));
    }

    void aFileOfCalendarsStandsForTheShippedOnes()
    {
        const auto calendars = HolidayCalendar::parse(
            R"({"DE": {"weekend_iso_weekdays": [5, 6], "holidays": {"2026-04-02": "Own day", "2027-01-01": "x"}}})");
        QVERIFY(calendars);
        const auto book = rulebookWith({.calendars = *calendars});
        QVERIFY(book);
        // Thursday the 2nd is the own day, Friday and Saturday are the weekend.
        QCOMPARE((*book)->answer(access({2026, 3, 2}, u"DE"_s))->due, QDate(2026, 4, 5));
        QCOMPARE((*book)->answer(access({2028, 3, 2}, u"DE"_s)).error().code, ErrorCode::NotFound);
        QVERIFY(!HolidayCalendar::parse(R"({"DE": {"holidays": {"2026-02-30": "x"}}})"));
        QVERIFY(!HolidayCalendar::parse("[]"));
    }

    void csvIsReadWholeOrNotAtAll()
    {
        const auto file = readCalendarFile("date,name\n2029-01-01,New Year\n2029-12-25,Christmas\n", 0, 0);
        QVERIFY(file);
        QCOMPARE(file->days.size(), 2u);
        QCOMPARE(file->days.at(QDate(2029, 12, 25)), u"Christmas"_s);
        QVERIFY(!readCalendarFile("2029-01-01,New Year\n25.12.2029,Christmas\n", 0, 0));
        QVERIFY(!readCalendarFile("date,name\n", 0, 0));
    }

    void icsGivesWholeDaysAndYearlyOnes()
    {
        const QByteArray ics =
            "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART;VALUE=DATE:20290402\r\nDTEND;VALUE=DATE:20290404\r\n"
            "SUMMARY:Two\r\n  days\\, folded\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nDTSTART;VALUE=DATE:20200501\r\n"
            "RRULE:FREQ=YEARLY\r\nSUMMARY:May Day\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
        const auto file = readCalendarFile(ics, 2029, 2030);
        QVERIFY(file);
        QCOMPARE(file->days.size(), 4u);
        QCOMPARE(file->days.at(QDate(2029, 4, 3)), u"Two days, folded"_s);
        QVERIFY(file->days.contains(QDate(2030, 5, 1)));
        QVERIFY(!readCalendarFile(ics, 0, 0)); // for which years?
        QVERIFY(!readCalendarFile(QByteArray(ics).replace("FREQ=YEARLY", "FREQ=MONTHLY"), 2029, 2030));
    }

    void anImportedYearEndsTheErrorAndIsInTheVersion()
    {
        const auto workspace = this->workspace(u"years.steward"_s);
        QVERIFY(workspace);
        store::Store &store = workspace->store();
        const ClockQuestion question = access({2028, 12, 1}, u"DE"_s); // 1 January 2029 is a holiday
        QCOMPARE((*rulebookOf(store))->answer(question).error().code, ErrorCode::NotFound);
        const auto file = readCalendarFile("2029-01-01,New Year\n2029-12-25,Christmas\n", 2029, 2029);
        QVERIFY(importCalendar(store, *file, {.calendar = u"de"_s, .firstYear = 2029, .lastYear = 2029}));
        const Result<ClockAnswer> answer = (*rulebookOf(store))->answer(question);
        QVERIFY(answer);
        QCOMPARE(answer->due, QDate(2029, 1, 2));
        QVERIFY(answer->calendarVersion.contains(u'+'));
        QCOMPARE(ownCalendars(store)->size(), 1);
        // The shipped days stay, and a calendar that replaces has only its own.
        QCOMPARE((*rulebookOf(store))->answer(access({2026, 3, 3}, u"DE"_s))->due, QDate(2026, 4, 7));
        QVERIFY(importCalendar(
            store, *file, {.calendar = u"DE"_s, .isReplacing = true, .firstYear = 2029, .lastYear = 2029}));
        QCOMPARE((*rulebookOf(store))->answer(access({2026, 3, 3}, u"DE"_s)).error().code, ErrorCode::NotFound);
    }

    void aReadingOfTheSettingsHoldsWhereTheQuestionGivesNone()
    {
        const auto workspace = this->workspace(u"readings.steward"_s);
        QVERIFY(workspace);
        store::Store &store = workspace->store();
        const auto set = [&store](const QString &key, const QString &value) {
            return store
                .write([key, value](store::Transaction &transaction) -> Result<void> {
                    return transaction.sql().run(u"INSERT INTO setting(key, value) VALUES(?, ?)"_s, {key, value});
                })
                .result();
        };
        QVERIFY(set(u"clocks.identity_pause"_s, u"none"_s));
        QVERIFY(set(u"clocks.default_calendar.gdpr"_s, u"DE"_s));
        ClockQuestion question = access({2026, 3, 3}, {});
        question.pauses = {{QDate(2026, 3, 5), QDate(2026, 3, 12), u"identity"_s}};
        const auto book = rulebookOf(store);
        QVERIFY(book);
        QCOMPARE((*book)->answer(question)->due, QDate(2026, 4, 7));
        question.policy = {{u"identity_pause"_s, u"suspend"_s}};
        QCOMPARE((*book)->answer(question)->due, QDate(2026, 4, 10));
    }

    // 3 April 2026 is Good Friday, a holiday in Germany; the Monday after it is one too.
    void theTimeZoneTellsTheMemberState_data()
    {
        QTest::addColumn<QString>("timeZone");
        QTest::addColumn<QString>("calendar");
        QTest::addColumn<QDate>("due");
        QTest::newRow("Germany") << u"Europe/Berlin"_s << u"DE"_s << QDate(2026, 4, 7);
        QTest::newRow("Ireland") << u"Europe/Dublin"_s << u"IE"_s << QDate(2026, 4, 3);
        QTest::newRow("no Member State") << u"Asia/Seoul"_s << u"NONE"_s << QDate(2026, 4, 3);
        QTest::newRow("no country") << u"UTC"_s << u"NONE"_s << QDate(2026, 4, 3);
    }
    void theTimeZoneTellsTheMemberState()
    {
        QFETCH(const QString, timeZone);
        QFETCH(const QString, calendar);
        const auto workspace = this->workspace(u"zone-%1.steward"_s.arg(calendar + timeZone.left(3)), timeZone);
        QVERIFY(workspace);
        const auto book = rulebookOf(workspace->store());
        QVERIFY(book);
        for (const Rulebook::Law &law : (*book)->laws()) {
            if (law.id == u"gdpr")
                QCOMPARE(law.standardCalendar, calendar);
        }
        QTEST((*book)->answer(access({2026, 3, 3}, {}))->due.value(), "due");
    }
};

STEWARD_TEST(CalendarsTest)
#include "tst_calendars.moc"
