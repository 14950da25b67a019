#include "core/directories/match/match.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace steward::directories;
using namespace Qt::StringLiterals;

class SamenessTest : public QObject
{
    Q_OBJECT

    static Profile profile(
        const QString &name, const QString &street, const QString &locality, const QString &telephone)
    {
        return {.name = name, .telephone = telephone, .street = street, .locality = locality};
    }

private Q_SLOTS:
    void decides_data()
    {
        QTest::addColumn<Profile>("left");
        QTest::addColumn<Profile>("right");
        QTest::addColumn<bool>("same");
        QTest::newRow("the same, written otherwise")
            << profile(u"max's delicatessen"_s, u"77 w. oak blvd."_s, u"springfield"_s, u"217/555-0161"_s)
            << profile(u"Max's Deli"_s, u"77 West Oak Boulevard"_s, u"Springfield"_s, u"217-555-0161"_s) << true;
        QTest::newRow("words turned round")
            << profile(u"hotel blue heron"_s, u"1 lake dr."_s, u"peoria"_s, u"309/555-0110"_s)
            << profile(u"blue heron hotel"_s, u"1 lake drive"_s, u"peoria"_s, u"309-555-0110"_s) << true;
        QTest::newRow("place in brackets, suburb for city")
            << profile(u"the birch"_s, u"9001 sunset rd."_s, u"springfield"_s, u"217/555-0115"_s)
            << profile(u"birch  the (springfield)"_s, u"9001 sunset rd."_s, u"w. springfield"_s, u"217-555-0115"_s)
            << true;
        QTest::newRow("cross streets and another telephone")
            << profile(u"uncle ned's"_s, u"747 9th ave. between 50th and 51st sts."_s, u"new york"_s, u"212/555-0117"_s)
            << profile(u"uncle ned's"_s, u"747 ninth ave."_s, u"new york city"_s, u"212-555-0190"_s) << true;
        QTest::newRow("long and short name")
            << profile(u"ling's gourmet noodle palace"_s, u"67 n. raymond ave."_s, u"pasadena"_s, u"818/555-0118"_s)
            << profile(u"ling's"_s, u"67 n. raymond ave."_s, u"pasadena"_s, u"818-555-0118"_s) << true;
        QTest::newRow("no telephone") << profile(u"Copper Kettle"_s, u"418 Elm St"_s, u"Springfield"_s,
            {}) << profile(u"The Copper Kettle"_s, u"418 Elm Street"_s, u"Springfield"_s, u"217 555 0142"_s)
                                      << true;
        QTest::newRow("two rooms of one hotel")
            << profile(u"grand hyatt cafe"_s, u"34 peachtree rd."_s, u"atlanta"_s, u"404/555-0120"_s)
            << profile(u"dining room  grand hyatt"_s, u"34 peachtree rd."_s, u"atlanta"_s, u"404-555-0120"_s) << false;
        QTest::newRow("two businesses of one telephone")
            << profile(u"falcon room"_s, u"3570 desert blvd."_s, u"las vegas"_s, u"702/555-0121"_s)
            << profile(u"garden buffet"_s, u"3570 desert blvd."_s, u"las vegas"_s, u"702-555-0121"_s) << false;
        QTest::newRow("branches of a chain")
            << profile(u"carlo's"_s, u"2450 broadway"_s, u"new york"_s, u"212/555-0122"_s)
            << profile(u"carlo's"_s, u"200 w. 44th st."_s, u"new york city"_s, u"212-555-0188"_s) << false;
        QTest::newRow("neighbours") << profile(u"cafe orchid"_s, u"12 main st."_s, u"peoria"_s, u"309/555-0123"_s)
                                    << profile(u"cafe tulip"_s, u"14 main st."_s, u"peoria"_s, u"309-555-0177"_s)
                                    << false;
        QTest::newRow("nothing known") << Profile{} << Profile{} << false;
    }
    void decides()
    {
        QFETCH(const Profile, left);
        QFETCH(const Profile, right);
        QFETCH(const bool, same);
        for (const Sameness &sameness : {sameBusiness(left, right), sameBusiness(right, left)}) {
            QCOMPARE(sameness.match, same);
            QCOMPARE(sameness.score >= 0.5, same);
            QVERIFY(sameness.score <= 1 && !sameness.why.isEmpty());
        }
    }
};

STEWARD_TEST(SamenessTest)
#include "tst_sameness.moc"
