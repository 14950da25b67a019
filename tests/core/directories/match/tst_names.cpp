#include "core/directories/match/names.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace steward::directories;
using namespace Qt::StringLiterals;

class NamesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comparesNames_data()
    {
        QTest::addColumn<QString>("submitted");
        QTest::addColumn<QString>("displayed");
        QTest::addColumn<Verdict>("verdict");
        const auto same = [](const char *tag, const QString &a, const QString &b) {
            QTest::newRow(tag) << a << b << Verdict::Match;
        };
        same("legal form", u"Hillside Bakery, LLC"_s, u"HILLSIDE BAKERY L.L.C."_s);
        same("legal form missing", u"Hillside Bakery Inc."_s, u"Hillside Bakery"_s);
        same("GmbH & Co. KG", u"Bergmann GmbH & Co. KG"_s, u"Bergmann"_s);
        same("Polish", u"Zielony Dom sp. z o.o."_s, u"Zielony Dom"_s);
        same("Italian", u"Officine Verdi S.p.A."_s, u"Officine Verdi"_s);
        same("Cyrillic in front", u"ООО «Ромашка»"_s, u"Ромашка"_s);
        same("Japanese", u"株式会社青空"_s, u"青空"_s);
        same("Korean", u"(주)푸른하늘"_s, u"푸른하늘 주식회사"_s);
        same("ampersand", u"Finch & Sparrow"_s, u"Finch and Sparrow"_s);
        same("twice encoded", u"Finch &amp; Sparrow"_s, u"Finch & Sparrow"_s);
        same("article", u"The Copper Kettle"_s, u"Copper Kettle"_s);
        same("saint", u"St. Anne Clinic"_s, u"Saint Anne Clinic"_s);
        same("initials", u"B.B.C. Plumbing"_s, u"BBC Plumbing"_s);
        same("spacing", u"Lakeview Dental"_s, u"Lake View Dental"_s);
        same("umlaut", u"Jäger Optik"_s, u"Jaeger Optik"_s);
        same("accent", u"Café Orléans"_s, u"Cafe Orleans"_s);
        same("trade mark", u"Corner Oven®"_s, u"Corner Oven"_s);
        QTest::newRow("branch") << u"Corner Oven"_s << u"Corner Oven #417"_s << Verdict::Review;
        QTest::newRow("near spelling") << u"Harper Flooring"_s << u"Harpur Flooring"_s << Verdict::Review;
        QTest::newRow("site added") << u"Finch Law"_s << u"Finch Law | Town Guide"_s << Verdict::Review;
        QTest::newRow("another script") << u"Hanul Trading"_s << u"한울상사"_s << Verdict::Review;
        QTest::newRow("other branch") << u"Corner Oven #417"_s << u"Corner Oven #418"_s << Verdict::Mismatch;
        QTest::newRow("other word") << u"Green Meadow Florist"_s << u"Green Meadow Tree Care"_s << Verdict::Mismatch;
        QTest::newRow("other company") << u"Northwind Systems Ltd"_s << u"Eastgate Mining Ltd"_s << Verdict::Mismatch;
    }
    void comparesNames()
    {
        QFETCH(const QString, submitted);
        QFETCH(const QString, displayed);
        QTEST(compareNames(submitted, displayed).verdict, "verdict");
        QTEST(compareNames(displayed, submitted).verdict, "verdict");
    }

    void keepsANameThatIsOnlyALegalForm()
    {
        QCOMPARE(compareNames(u"Limited"_s, u"Limited"_s).verdict, Verdict::Match);
        QCOMPARE(compareNames(u"AS"_s, u"SE"_s).verdict, Verdict::Mismatch);
    }

    void endsOnAnyInput()
    {
        const QString words = u"ab "_s.repeated(50'000);
        QVERIFY(!compareNames(words, words + u"x"_s).why.isEmpty());
        QVERIFY(!compareNames(QString(100'000, u'|'), u"#"_s).why.isEmpty());
        QVERIFY(!compareNames(QString(10, QChar(0xd800)), u"x"_s).why.isEmpty());
    }
};

STEWARD_TEST(NamesTest)
#include "tst_names.moc"
