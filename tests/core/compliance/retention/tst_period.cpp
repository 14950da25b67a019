#include "core/compliance/retention/period.h"
#include "tests/support/test_main.h"

#include <QDateTime>
#include <QTest>

using namespace steward;
using namespace steward::compliance;
using namespace Qt::StringLiterals;

class PeriodTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsIso8601_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("years");
        QTest::addColumn<int>("months");
        QTest::addColumn<int>("days");
        QTest::newRow("years") << u"P7Y"_s << 7 << 0 << 0;
        QTest::newRow("days") << u"P365D"_s << 0 << 0 << 365;
        QTest::newRow("weeks") << u"P2W"_s << 0 << 0 << 14;
        QTest::newRow("mixed") << u"p1y6m3d"_s << 1 << 6 << 3;
    }
    void readsIso8601()
    {
        QFETCH(const QString, text);
        const Result<Period> period = periodFromText(text);
        QVERIFY(period);
        QTEST(period->years, "years");
        QTEST(period->months, "months");
        QTEST(period->days, "days");
    }
    void refusesWhatIsNoPeriodOfDays_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"", "P", "7Y", "P0D", "PT24H", "P1.5Y", "-P1Y", "P1Y ago", "P9999Y", "P1D1M"})
            QTest::newRow(text) << QString::fromLatin1(text);
    }
    void refusesWhatIsNoPeriodOfDays()
    {
        QFETCH(const QString, text);
        const Result<Period> period = periodFromText(text);
        QVERIFY(!period);
        QCOMPARE(period.error().code, ErrorCode::InvalidInput);
    }

    void endsOnTheLastDayOfAShortMonth_data()
    {
        QTest::addColumn<QDate>("start");
        QTest::addColumn<QString>("period");
        QTest::addColumn<QDate>("end");
        QTest::newRow("January 31 and a month") << QDate(2026, 1, 31) << u"P1M"_s << QDate(2026, 2, 28);
        QTest::newRow("of a leap year") << QDate(2028, 1, 31) << u"P1M"_s << QDate(2028, 2, 29);
        QTest::newRow("leap day and a year") << QDate(2024, 2, 29) << u"P1Y"_s << QDate(2025, 2, 28);
        QTest::newRow("leap day and four years") << QDate(2024, 2, 29) << u"P4Y"_s << QDate(2028, 2, 29);
        QTest::newRow("months before days") << QDate(2026, 1, 31) << u"P1M1D"_s << QDate(2026, 3, 1);
    }
    void endsOnTheLastDayOfAShortMonth()
    {
        QFETCH(const QDate, start);
        QFETCH(const QString, period);
        QTEST(periodEnd(start, *periodFromText(period)), "end");
    }

    // What began on day d is due on the day after periodEnd(d): not earlier, and not later either.
    void everyStartIsDueTheDayAfterItsEnd_data()
    {
        QTest::addColumn<QString>("period");
        for (const char *text : {"P1M", "P1D", "P1Y", "P7Y", "P18M", "P1M1D", "P365D", "P1Y2M30D"})
            QTest::newRow(text) << QString::fromLatin1(text);
    }
    void everyStartIsDueTheDayAfterItsEnd()
    {
        QFETCH(const QString, period);
        const Period kept = *periodFromText(period);
        for (QDate start(2023, 12, 1); start < QDate(2025, 4, 1); start = start.addDays(1)) {
            const QDate end = periodEnd(start, kept);
            QVERIFY2(start >= firstDayKept(end, kept), qPrintable(start.toString(Qt::ISODate)));
            QVERIFY2(start < firstDayKept(end.addDays(1), kept), qPrintable(start.toString(Qt::ISODate)));
        }
    }

    void readsDaysInTheControllersZone_data()
    {
        QTest::addColumn<QVariant>("value");
        QTest::addColumn<QDate>("day");
        // 2026-01-31 16:00 UTC is 2026-02-01 01:00 in Seoul.
        QTest::newRow("UTC text") << QVariant(u"2026-01-31T16:00:00Z"_s) << QDate(2026, 2, 1);
        QTest::newRow("blank before the time") << QVariant(u"2026-01-31 16:00:00+00"_s) << QDate(2026, 2, 1);
        QTest::newRow("with fractions") << QVariant(u"2026-01-31 16:00:00.123456+00:00"_s) << QDate(2026, 2, 1);
        QTest::newRow("without an offset: local") << QVariant(u"2026-01-31 16:00:00"_s) << QDate(2026, 1, 31);
        QTest::newRow("a day alone") << QVariant(u"2026-01-31"_s) << QDate(2026, 1, 31);
        QTest::newRow("digits alone") << QVariant(u"20260131"_s) << QDate(2026, 1, 31);
        QTest::newRow("seconds") << QVariant(qlonglong(1769875200)) << QDate(2026, 2, 1);
        QTest::newRow("milliseconds") << QVariant(qlonglong(1769875200000)) << QDate(2026, 2, 1);
        QTest::newRow("a date") << QVariant(QDate(2026, 1, 31)) << QDate(2026, 1, 31);
    }
    void readsDaysInTheControllersZone()
    {
        QFETCH(const QVariant, value);
        const StartDay start = startDay(value, QTimeZone("Asia/Seoul"));
        QVERIFY(start.day);
        QTEST(*start.day, "day");
    }
    void whatIsNoDayIsUnknown_data()
    {
        QTest::addColumn<QVariant>("value");
        QTest::newRow("words") << QVariant(u"last spring"_s);
        QTest::newRow("no such day") << QVariant(u"2026-02-30"_s);
        QTest::newRow("a small number") << QVariant(qlonglong(42));
        QTest::newRow("nothing") << QVariant();
        QTest::newRow("blank") << QVariant(u" "_s);
    }
    void whatIsNoDayIsUnknown()
    {
        QFETCH(const QVariant, value);
        QVERIFY(!startDay(value, QTimeZone::utc()).day);
    }
};

STEWARD_TEST(PeriodTest)
#include "tst_period.moc"
