#include "core/directories/extract/extract.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace steward::directories;
using namespace Qt::StringLiterals;

class OpeningHoursTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void understands_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("week");
        const auto row = [](const QString &text, const QString &week) {
            QTest::newRow(qPrintable(text)) << text << week;
        };
        row(u"Mo-Fr 09:00-17:00"_s, u"Mo-Fr 09:00-17:00"_s);
        row(u"Mo,Tu,We 09:00-12:00,13:00-17:00"_s, u"Mo-We 09:00-12:00,13:00-17:00"_s);
        row(u"Mo-Th 09:00-18:00; Fr 09:00-20:00; Sa 10:00-14:00; Su off"_s,
            u"Mo-Th 09:00-18:00; Fr 09:00-20:00; Sa 10:00-14:00; Su closed"_s);
        row(u"Mo-Su"_s, u""_s);
        row(u"24/7"_s, u"Mo-Su 00:00-24:00"_s);
        row(u"Open 24 hours"_s, u"Mo-Su 00:00-24:00"_s);
        row(u"Monday - Friday: 9am - 5:30pm, Saturday 10am-2pm, Sunday closed"_s,
            u"Mo-Fr 09:00-17:30; Sa 10:00-14:00; Su closed"_s);
        row(u"Mon, Wed & Fri 8 a.m. to noon"_s, u"Mo 08:00-12:00; We 08:00-12:00; Fr 08:00-12:00"_s);
        row(u"Mon–Fri 9–5"_s, u"Mo-Fr 09:00-17:00"_s);
        row(u"Fri-Sat 6pm-2am"_s, u"Fr-Sa 18:00-02:00"_s);
        row(u"Fr-Sa 18:00-02:00"_s, u"Fr-Sa 18:00-02:00"_s);
        row(u"Daily 11:30am till 11pm"_s, u"Mo-Su 11:30-23:00"_s);
        row(u"Tue 1-5pm"_s, u"Tu 13:00-17:00"_s);
        row(u"9am-5pm Monday-Friday, 10am-2pm Saturday"_s, u"Mo-Fr 09:00-17:00; Sa 10:00-14:00"_s);
        row(u"Closed Sundays"_s, u"Su closed"_s);
        row(u"Sat - Mon 10:00 - 16:00"_s, u"Mo 10:00-16:00; Sa-Su 10:00-16:00"_s);
        row(u"Montag bis Freitag 8.30 bis 18 Uhr, Samstag 9–13 Uhr"_s, u"Mo-Fr 08:30-18:00; Sa 09:00-13:00"_s);
        row(u"Mo-Fr 8-12 und 14-18 Uhr"_s, u"Mo-Fr 08:00-12:00,14:00-18:00"_s);
        row(u"Mo: Ruhetag; Di-So 17-23 Uhr"_s, u"Mo closed; Tu-Su 17:00-23:00"_s);
        row(u"täglich 10 bis 22 Uhr"_s, u"Mo-Su 10:00-22:00"_s);
        row(u"Sa/So geschlossen"_s, u"Sa-Su closed"_s);
        row(u"월-금 09:00-18:00, 토 10:00~15:00, 일요일 휴무"_s, u"Mo-Fr 09:00-18:00; Sa 10:00-15:00; Su closed"_s);
        row(u"평일 오전 9시 ~ 오후 6시 30분"_s, u"Mo-Fr 09:00-18:30"_s);
        row(u"매일 11:00~22:00"_s, u"Mo-Su 11:00-22:00"_s);
        row(u"월화수목금 10시~19시"_s, u"Mo-Fr 10:00-19:00"_s);
        row(u"주말 오후 1시-오후 5시"_s, u"Sa-Su 13:00-17:00"_s);
        row(u"no hours here"_s, u""_s);
        row(u"Call 555-0100"_s, u""_s);
        row(u"Mo-Fr 99:99-12:00"_s, u""_s);
    }
    void understands()
    {
        QFETCH(const QString, text);
        QTEST(formatOpeningHours(parseOpeningHours(text)), "week");
    }

    void readsWhatItWrites_data()
    {
        QTest::addColumn<QString>("week");
        for (const QString &week :
            {u"Mo-Fr 09:00-17:00; Sa closed"_s, u"Mo 08:00-12:00,13:00-17:00; We-Th 18:00-02:00; Su 00:00-24:00"_s})
            QTest::newRow(qPrintable(week)) << week;
    }
    void readsWhatItWrites()
    {
        QFETCH(const QString, week);
        QCOMPARE(formatOpeningHours(parseOpeningHours(week)), week);
    }
};

STEWARD_TEST(OpeningHoursTest)
#include "tst_opening_hours.moc"
