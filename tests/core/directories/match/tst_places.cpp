#include "core/directories/match/places.h"
#include "core/directories/match/spelling.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace steward::directories;
using namespace Qt::StringLiterals;

class PlacesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comparesRegions_data()
    {
        QTest::addColumn<QString>("country");
        QTest::addColumn<QString>("submitted");
        QTest::addColumn<QString>("displayed");
        QTest::addColumn<Verdict>("verdict");
        QTest::newRow("code") << u"US"_s << u"OH"_s << u"Ohio"_s << Verdict::Match;
        QTest::newRow("dotted code") << u"US"_s << u"N.Y."_s << u"New York"_s << Verdict::Match;
        QTest::newRow("old abbreviation") << u"US"_s << u"Penn."_s << u"PA"_s << Verdict::Match;
        QTest::newRow("native") << u"JP"_s << u"大阪府"_s << u"Osaka"_s << Verdict::Match;
        QTest::newRow("Chinese with its kind") << u"CN"_s << u"四川省"_s << u"Sichuan"_s << Verdict::Match;
        QTest::newRow("Korean short form") << u"KR"_s << u"충청남도"_s << u"충남"_s << Verdict::Match;
        QTest::newRow("Korean in Latin") << u"KR"_s << u"제주특별자치도"_s << u"Jeju-do"_s << Verdict::Match;
        QTest::newRow("German in English") << u"DE"_s << u"Bayern"_s << u"Bavaria"_s << Verdict::Match;
        QTest::newRow("Mexican abbreviation") << u"MX"_s << u"Jal."_s << u"Jalisco"_s << Verdict::Match;
        QTest::newRow("Thai") << u"TH"_s << u"ภูเก็ต"_s << u"Phuket"_s << Verdict::Match;
        QTest::newRow("transliterated otherwise")
            << u"RU"_s << u"Тульская область"_s << u"Tulskaya oblast"_s << Verdict::Match;
        QTest::newRow("no country known") << QString() << u"Ohio"_s << u"OH"_s << Verdict::Match;
        QTest::newRow("other state") << u"US"_s << u"OH"_s << u"Oklahoma"_s << Verdict::Mismatch;
        QTest::newRow("other province") << u"KR"_s << u"경남"_s << u"경상북도"_s << Verdict::Mismatch;
        QTest::newRow("city and county of one name") << u"TW"_s << u"新竹市"_s << u"新竹縣"_s << Verdict::Mismatch;
    }
    void comparesRegions()
    {
        QFETCH(const QString, country);
        QFETCH(const QString, submitted);
        QFETCH(const QString, displayed);
        QTEST(compareRegions(submitted, displayed, country).verdict, "verdict");
        QTEST(compareRegions(displayed, submitted, country).verdict, "verdict");
    }

    void comparesCountries()
    {
        for (const QString &name :
            {u"KR"_s, u"KOR"_s, u"South Korea"_s, u"Republic of Korea"_s, u"대한민국"_s, u"Südkorea"_s, u"大韓民国"_s})
            QCOMPARE(countryCodeOf(name), u"KR"_s);
        QCOMPARE(countryCodeOf(u"U.S.A."_s), u"US"_s);
        QCOMPARE(countryCodeOf(u"The Netherlands"_s), u"NL"_s);
        QCOMPARE(countryCodeOf(u"nowhere"_s), QString());
        QCOMPARE(compareCountries(u"AT"_s, u"Österreich"_s).verdict, Verdict::Match);
        QCOMPARE(compareCountries(u"AT"_s, u"AU"_s).verdict, Verdict::Mismatch);
    }

    void comparesLocalities_data()
    {
        QTest::addColumn<QString>("submitted");
        QTest::addColumn<QString>("displayed");
        QTest::addColumn<Verdict>("verdict");
        QTest::newRow("short form") << u"Ft. Collins"_s << u"Fort Collins"_s << Verdict::Match;
        QTest::newRow("hyphen") << u"Stratford-upon-Avon"_s << u"Stratford upon Avon"_s << Verdict::Match;
        QTest::newRow("city") << u"New York"_s << u"New York City"_s << Verdict::Match;
        QTest::newRow("two languages") << u"München"_s << u"Munich"_s << Verdict::Match;
        QTest::newRow("umlaut") << u"Düsseldorf"_s << u"Duesseldorf"_s << Verdict::Match;
        QTest::newRow("Korean city") << u"강릉시"_s << u"Gangneung-si"_s << Verdict::Match;
        QTest::newRow("Korean county") << u"울릉군"_s << u"Ulleung"_s << Verdict::Match;
        QTest::newRow("holds the other") << u"Frankfurt an der Oder"_s << u"Frankfurt"_s << Verdict::Review;
        QTest::newRow("other script") << u"横須賀市"_s << u"Yokosuka"_s << Verdict::Review;
        QTest::newRow("near") << u"Pittsburg"_s << u"Pittsburgh"_s << Verdict::Review;
        QTest::newRow("other") << u"Springfield"_s << u"Shelbyville"_s << Verdict::Mismatch;
        QTest::newRow("other Korean") << u"강릉시"_s << u"속초시"_s << Verdict::Mismatch;
    }
    void comparesLocalities()
    {
        QFETCH(const QString, submitted);
        QFETCH(const QString, displayed);
        QTEST(compareLocalities(submitted, displayed, QString()).verdict, "verdict");
    }

    void comparesPostalCodes_data()
    {
        QTest::addColumn<QString>("submitted");
        QTest::addColumn<QString>("displayed");
        QTest::addColumn<Verdict>("verdict");
        QTest::newRow("space") << u"EC1A 1BB"_s << u"ec1a1bb"_s << Verdict::Match;
        QTest::newRow("zip+4") << u"62701"_s << u"62701-1234"_s << Verdict::Match;
        QTest::newRow("country prefix") << u"D-10115"_s << u"10115"_s << Verdict::Match;
        QTest::newRow("postal mark") << u"〒530-0001"_s << u"5300001"_s << Verdict::Match;
        QTest::newRow("other +4") << u"62701-1234"_s << u"62701-4321"_s << Verdict::Review;
        QTest::newRow("lost zero") << u"02134"_s << u"2134"_s << Verdict::Review;
        QTest::newRow("first half") << u"EC1A 1BB"_s << u"EC1A"_s << Verdict::Review;
        QTest::newRow("digit") << u"62701"_s << u"62702"_s << Verdict::Mismatch;
        QTest::newRow("letter") << u"EC1A 1BB"_s << u"EC1A 1BD"_s << Verdict::Mismatch;
    }
    void comparesPostalCodes()
    {
        QFETCH(const QString, submitted);
        QFETCH(const QString, displayed);
        QTEST(comparePostalCodes(submitted, displayed).verdict, "verdict");
    }

    // Examples of the Revised Romanisation from the National Institute of Korean Language.
    void romanisesKorean_data()
    {
        QTest::addColumn<QString>("korean");
        QTest::addColumn<QString>("latin");
        const QList<std::pair<QString, QString>> examples{{u"구미"_s, u"gumi"_s}, {u"영동"_s, u"yeongdong"_s},
            {u"백암"_s, u"baegam"_s}, {u"옥천"_s, u"okcheon"_s}, {u"합덕"_s, u"hapdeok"_s}, {u"호법"_s, u"hobeop"_s},
            {u"구리"_s, u"guri"_s}, {u"설악"_s, u"seorak"_s}, {u"칠곡"_s, u"chilgok"_s}, {u"임실"_s, u"imsil"_s},
            {u"울릉"_s, u"ulleung"_s}, {u"백마"_s, u"baengma"_s}, {u"종로"_s, u"jongno"_s},
            {u"왕십리"_s, u"wangsimni"_s}, {u"신라"_s, u"silla"_s}, {u"압구정"_s, u"apgujeong"_s},
            {u"대관령"_s, u"daegwallyeong"_s}};
        for (const auto &[korean, latin] : examples)
            QTest::newRow(qPrintable(latin)) << korean << latin;
    }
    void romanisesKorean()
    {
        QFETCH(const QString, korean);
        QTEST(koreanInLatin(korean), "latin");
    }
};

STEWARD_TEST(PlacesTest)
#include "tst_places.moc"
