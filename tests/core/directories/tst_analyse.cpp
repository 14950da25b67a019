#include "core/directories/catalogue/analyse.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace steward::directories;
using namespace Qt::StringLiterals;

namespace {

/** A directory that nothing stands in the way of: its points and hours are easy to work out by hand. */
DirectoryFacts plain()
{
    return {.importance = 3,
        .country = u"DE"_s,
        .language = u"de"_s,
        .robots = RobotsVerdict::Allows,
        .hasStructuredData = true,
        .addressPatternKnown = true,
        .listings = 10,
        .customers = 10,
        .customersInCountry = 4,
        .looks = 8,
        .volatility = 0.05,
        .hoursSinceGoodLook = 20};
}

DirectoryFacts with(void (*change)(DirectoryFacts &))
{
    DirectoryFacts facts = plain();
    change(facts);
    return facts;
}

} // namespace

Q_DECLARE_METATYPE(steward::directories::DirectoryFacts)

class AnalyseTest : public QObject
{
    Q_OBJECT

    using Facts = DirectoryFacts;

private Q_SLOTS:
    void ranksByImportanceAndFit_data()
    {
        QTest::addColumn<Facts>("facts");
        QTest::addColumn<QString>("priority");
        QTest::newRow("middling") << plain() << u"medium"_s;
        QTest::newRow("decisive") << with([](Facts &f) { f.importance = 5; }) << u"high"_s;
        QTest::newRow("marginal") << with([](Facts &f) { f.importance = 1; }) << u"low"_s;
        QTest::newRow("decisive in a country without customers")
            << with([](Facts &f) { f.importance = 5, f.customersInCountry = 0; }) << u"medium"_s;
        QTest::newRow("middling, but fits country and trade") << with([](Facts &f) {
            f.customersInCountry = 9, f.categories = QStringList{u"dentist"_s}, f.customersInCategories = 8;
        }) << u"high"_s;
        QTest::newRow("nothing expected there") << with([](Facts &f) { f.listings = 0; }) << u"low"_s;
        QTest::newRow("out of range counts as decisive") << with([](Facts &f) { f.importance = 99; }) << u"high"_s;
    }
    void ranksByImportanceAndFit()
    {
        QFETCH(const Facts, facts);
        const Analysis analysis = analyse(facts);
        QTEST(priorityName(analysis.priority), "priority");
        QVERIFY(!analysis.priorityReasons.isEmpty());
    }

    void judgesDifficultyByWhatStandsInTheWay_data()
    {
        QTest::addColumn<Facts>("facts");
        QTest::addColumn<QString>("difficulty");
        QTest::newRow("nothing") << plain() << u"easy"_s;
        QTest::newRow("text only") << with([](Facts &f) { f.hasStructuredData = false; }) << u"easy"_s;
        QTest::newRow("text only, unknown addresses")
            << with([](Facts &f) { f.hasStructuredData = false, f.addressPatternKnown = false; }) << u"moderate"_s;
        QTest::newRow("sign-in") << with([](Facts &f) { f.needsLogin = true; }) << u"moderate"_s;
        QTest::newRow("sign-in and robots")
            << with([](Facts &f) { f.needsLogin = true, f.robots = RobotsVerdict::Forbids; }) << u"hard"_s;
        QTest::newRow("mostly refused, text only")
            << with([](Facts &f) { f.blockRate = 0.6, f.hasStructuredData = false; }) << u"hard"_s;
        QTest::newRow("refused once in two looks")
            << with([](Facts &f) { f.blockRate = 0.5, f.looks = 2; }) << u"easy"_s;
        QTest::newRow("slow and in Finnish")
            << with([](Facts &f) { f.crawlDelaySeconds = 60, f.language = u"fi"_s; }) << u"moderate"_s;
    }
    void judgesDifficultyByWhatStandsInTheWay()
    {
        QFETCH(const Facts, facts);
        const Analysis analysis = analyse(facts);
        QTEST(difficultyName(analysis.difficulty), "difficulty");
        QVERIFY(!analysis.difficultyReasons.isEmpty());
    }

    void saysWhoCanLook_data()
    {
        QTest::addColumn<Facts>("facts");
        QTest::addColumn<QString>("feasibility");
        QTest::newRow("the program") << plain() << u"automatic"_s;
        QTest::newRow("robots forbids") << with([](Facts &f) { f.robots = RobotsVerdict::Forbids; }) << u"manual"_s;
        QTest::newRow("robots unknown") << with([](Facts &f) { f.robots = RobotsVerdict::Unknown; }) << u"automatic"_s;
        QTest::newRow("sign-in") << with([](Facts &f) { f.needsLogin = true; }) << u"manual"_s;
        QTest::newRow("refused now and then") << with([](Facts &f) { f.blockRate = 0.25; }) << u"assisted"_s;
        QTest::newRow("refused nearly always") << with([](Facts &f) { f.blockRate = 0.85; }) << u"manual"_s;
        QTest::newRow("fails now and then") << with([](Facts &f) { f.failureRate = 0.4; }) << u"assisted"_s;
        QTest::newRow("dead") << with([](Facts &f) { f.failureRate = 1, f.looks = 12; }) << u"impossible"_s;
        QTest::newRow("no address to look at")
            << with([](Facts &f) { f.addressPatternKnown = false, f.listings = 0; }) << u"assisted"_s;
        QTest::newRow("the worst counts")
            << with([](Facts &f) { f.needsLogin = true, f.blockRate = 0.3; }) << u"manual"_s;
    }
    void saysWhoCanLook()
    {
        QFETCH(const Facts, facts);
        const Analysis analysis = analyse(facts);
        QTEST(feasibilityName(analysis.feasibility), "feasibility");
        QVERIFY(!analysis.feasibilityReasons.isEmpty());
    }

    void proposesAnInterval_data()
    {
        QTest::addColumn<Facts>("facts");
        QTest::addColumn<int>("hours");
        QTest::newRow("importance 3") << plain() << 72;
        QTest::newRow("importance 5") << with([](Facts &f) { f.importance = 5; }) << 24;
        QTest::newRow("importance 1") << with([](Facts &f) { f.importance = 1; }) << 336;
        QTest::newRow("changes often") << with([](Facts &f) { f.volatility = 0.4; }) << 36;
        QTest::newRow("never changes") << with([](Facts &f) { f.volatility = 0, f.looks = 20; }) << 144;
        QTest::newRow("refuses some") << with([](Facts &f) { f.blockRate = 0.25; }) << 144;
        QTest::newRow("sign-in: a person, weekly") << with([](Facts &f) { f.needsLogin = true; }) << 168;
        // 500 listings at 10 seconds are 1.39 hours; a tenth of the interval, so 13.9 hours: shorter than 72.
        QTest::newRow("short delay") << with([](Facts &f) { f.listings = 500, f.crawlDelaySeconds = 10; }) << 72;
        // 3,600 listings at 10 seconds are 10 hours, so 100 hours.
        QTest::newRow("long delay") << with([](Facts &f) { f.listings = 3600, f.crawlDelaySeconds = 10; }) << 100;
        QTest::newRow("never longer than 30 days")
            << with([](Facts &f) { f.listings = 1'000'000, f.crawlDelaySeconds = 60; }) << 720;
        QTest::newRow("dead: once in 30 days") << with([](Facts &f) { f.failureRate = 1, f.looks = 12; }) << 720;
    }
    void proposesAnInterval()
    {
        QFETCH(const Facts, facts);
        const Analysis analysis = analyse(facts);
        QTEST(analysis.intervalHours, "hours");
        QVERIFY(!analysis.intervalReasons.isEmpty());
    }
};

STEWARD_TEST(AnalyseTest)
#include "tst_analyse.moc"
