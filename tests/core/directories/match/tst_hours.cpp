#include "core/directories/match/hours.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace steward::directories;
using namespace Qt::StringLiterals;

class HoursTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comparesWeeks_data()
    {
        QTest::addColumn<OpeningHours>("submitted");
        QTest::addColumn<OpeningHours>("displayed");
        QTest::addColumn<Verdict>("verdict");
        const OpeningHours week{{u"Mo"_s, {u"09:00-12:00"_s, u"13:00-17:00"_s}}, {u"Tu"_s, {u"09:00-17:00"_s}}};
        QTest::newRow("same") << week << week << Verdict::Match;
        QTest::newRow("a closed day left out") << OpeningHours{{u"Mo"_s, {u"09:00-17:00"_s}}, {u"Su"_s, {}}}
                                               << OpeningHours{{u"Mo"_s, {u"09:00-17:00"_s}}} << Verdict::Match;
        QTest::newRow("joined spans") << OpeningHours{{u"Mo"_s, {u"09:00-12:00"_s, u"12:00-17:00"_s}}}
                                      << OpeningHours{{u"Mo"_s, {u"09:00-17:00"_s}}} << Verdict::Match;
        QTest::newRow("midnight") << OpeningHours{{u"Mo"_s, {u"18:00-24:00"_s}}}
                                  << OpeningHours{{u"Mo"_s, {u"18:00-00:00"_s}}} << Verdict::Match;
        QTest::newRow("a day missing") << week << OpeningHours{{u"Tu"_s, {u"09:00-17:00"_s}}} << Verdict::Review;
        QTest::newRow("unreadable") << week << OpeningHours{} << Verdict::Review;
        QTest::newRow("another hour") << week
                                      << OpeningHours{{u"Mo"_s, {u"09:00-12:00"_s, u"13:00-18:00"_s}},
                                             {u"Tu"_s, {u"09:00-17:00"_s}}}
                                      << Verdict::Mismatch;
        QTest::newRow("closed instead") << week << OpeningHours{{u"Mo"_s, {}}, {u"Tu"_s, {u"09:00-17:00"_s}}}
                                        << Verdict::Mismatch;
    }
    void comparesWeeks()
    {
        QFETCH(const OpeningHours, submitted);
        QFETCH(const OpeningHours, displayed);
        QTEST(compareOpeningHours(submitted, displayed).verdict, "verdict");
    }
};

STEWARD_TEST(HoursTest)
#include "tst_hours.moc"
