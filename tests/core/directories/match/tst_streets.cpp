#include "core/directories/match/streets.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace steward::directories;
using namespace Qt::StringLiterals;

class StreetsTest : public QObject
{
    Q_OBJECT

    static Verdict compare(const QString &submitted, const QString &displayed, const QString &country)
    {
        return compareStreets(StreetKey(submitted, country), StreetKey(displayed, country)).verdict;
    }

private Q_SLOTS:
    void knowsOneAddressInItsSpellings_data()
    {
        QTest::addColumn<QString>("country");
        QTest::addColumn<QString>("submitted");
        QTest::addColumn<QString>("displayed");
        QTest::newRow("type and direction") << u"US"_s << u"410 North Elm Street"_s << u"410 N. Elm St."_s;
        QTest::newRow("spaced direction") << u"US"_s << u"7 Oak Avenue Northwest"_s << u"7 Oak Ave NORTH WEST"_s;
        QTest::newRow("ordinal in words") << u"US"_s << u"88 Twenty-First Street"_s << u"88 21st St"_s;
        QTest::newRow("suite as number sign") << u"US"_s << u"12 Pine Rd, Suite 300"_s << u"12 Pine Road #300"_s;
        QTest::newRow("floor") << u"US"_s << u"12 Pine Rd, Third Floor"_s << u"12 Pine Rd Fl 3"_s;
        QTest::newRow("interstate") << u"US"_s << u"900 I-70"_s << u"900 Interstate 70"_s;
        QTest::newRow("county road") << u"US"_s << u"31 County Road 9"_s << u"31 Co. Rd. 9"_s;
        QTest::newRow("rare abbreviation") << u"US"_s << u"5 Birch Hollow"_s << u"5 Birch Hllw"_s;
        QTest::newRow("misspelled type") << u"US"_s << u"5 Birch Crescent"_s << u"5 Birch Crecent"_s;
        QTest::newRow("post box") << u"US"_s << u"P.O. Box 77"_s << u"PO Box 77"_s;
        QTest::newRow("with its place") << u"US"_s << u"5 Birch Lane"_s << u"5 Birch Ln, Springfield, IL 62701"_s;
        QTest::newRow("German") << u"DE"_s << u"Lindenstraße 14"_s << u"Lindenstr. 14"_s;
        QTest::newRow("German apart") << u"DE"_s << u"Berliner Straße 3"_s << u"Berliner Str. 3"_s;
        QTest::newRow("French") << u"FR"_s << u"12 boulevard Saint-Michel"_s << u"12 bd St Michel"_s;
        QTest::newRow("Spanish") << u"ES"_s << u"Calle del Olmo, 9"_s << u"C/ del Olmo 9"_s;
        QTest::newRow("Spanish avenue") << u"ES"_s << u"Avenida de los Pinos nº 4"_s << u"Avda. de los Pinos, 4"_s;
        QTest::newRow("Italian") << u"IT"_s << u"Piazza Verdi 2"_s << u"P.zza Verdi, 2"_s;
        QTest::newRow("Portuguese") << u"PT"_s << u"Rua das Flores 8"_s << u"R. das Flores, nº 8"_s;
        QTest::newRow("Korean joined") << u"KR"_s << u"부산광역시 해운대구 센텀로 45"_s
                                       << u"부산광역시 해운대구 센텀로45"_s;
        QTest::newRow("Japanese blocks") << u"JP"_s << u"大阪府大阪市北区梅田3丁目1番2号"_s
                                         << u"大阪府大阪市北区梅田3-1-2"_s;
    }
    void knowsOneAddressInItsSpellings()
    {
        QFETCH(const QString, country);
        QFETCH(const QString, submitted);
        QFETCH(const QString, displayed);
        QCOMPARE(compare(submitted, displayed, country), Verdict::Match);
        QCOMPARE(compare(displayed, submitted, country), Verdict::Match);
    }

    void tellsAddressesApart_data()
    {
        QTest::addColumn<QString>("country");
        QTest::addColumn<QString>("submitted");
        QTest::addColumn<QString>("displayed");
        QTest::newRow("number") << u"US"_s << u"410 N Elm St"_s << u"412 N Elm St"_s;
        QTest::newRow("direction") << u"US"_s << u"410 N Elm St"_s << u"410 S Elm St"_s;
        QTest::newRow("type") << u"US"_s << u"410 Elm St"_s << u"410 Elm Ct"_s;
        QTest::newRow("standard abbreviation of another type") << u"US"_s << u"410 Elm Center"_s << u"410 Elm Ct"_s;
        QTest::newRow("name") << u"US"_s << u"410 Elm St"_s << u"410 Maple St"_s;
        QTest::newRow("unit") << u"US"_s << u"410 Elm St Apt 3"_s << u"410 Elm St Apt 4"_s;
        QTest::newRow("numbered street") << u"US"_s << u"20 W 14th St"_s << u"20 W 41st St"_s;
        QTest::newRow("square for street") << u"DE"_s << u"Lindenstraße 14"_s << u"Lindenplatz 14"_s;
        QTest::newRow("Korean number") << u"KR"_s << u"센텀로 45"_s << u"센텀로 54"_s;
        QTest::newRow("Korean side road") << u"KR"_s << u"센텀로 4길 12"_s << u"센텀로 5길 12"_s;
        QTest::newRow("Japanese number") << u"JP"_s << u"北区梅田3-1-2"_s << u"北区梅田3-1-4"_s;
    }
    void tellsAddressesApart()
    {
        QFETCH(const QString, country);
        QFETCH(const QString, submitted);
        QFETCH(const QString, displayed);
        QCOMPARE(compare(submitted, displayed, country), Verdict::Mismatch);
    }

    void leavesToAPersonWhatIsPartial()
    {
        QCOMPARE(compare(u"410 Elm St Apt 3"_s, u"410 Elm St"_s, u"US"_s), Verdict::Review);
        QCOMPARE(compare(u"410 N Elm St"_s, u"410 Elm St"_s, u"US"_s), Verdict::Review);
        QCOMPARE(compare(u"부산 해운대구 우동 1500"_s, u"부산 해운대구 센텀로 45"_s, u"KR"_s), Verdict::Review);
    }

    void findsAnAddressInText()
    {
        const StreetKey street(u"410 N Elm St Suite 5"_s, u"US"_s);
        const auto find = [&street](
                              const QString &text) { return findStreet(street, StreetKey(text, u"US"_s)).verdict; };
        QCOMPARE(find(u"visit us at 410 North Elm Street, Suite 5, Springfield, IL 62701 or call"_s), Verdict::Match);
        QCOMPARE(find(u"visit us at 410 North Elm Street, Springfield"_s), Verdict::Review);
        QCOMPARE(find(u"visit us at 410 North Elm Street, Suite 6, Springfield"_s), Verdict::Mismatch);
        QCOMPARE(find(u"visit us at 430 North Elm Street, Suite 5, Springfield"_s), Verdict::Mismatch);
        QCOMPARE(find(u"Elm Tea Room 410 N Elm St, Suite 5"_s), Verdict::Match);
        QCOMPARE(find(u"410 guests came to the fair in May"_s), Verdict::Missing);
    }

    void endsOnAnyInput()
    {
        const QString many = u"1 st "_s.repeated(30'000);
        QVERIFY(!compareStreets(StreetKey(many, QString()), StreetKey(many + u"2"_s, QString())).why.isEmpty());
        QVERIFY(!compareStreets(StreetKey(QString(100'000, u'#'), QString()), StreetKey(u"&&&"_s, QString()))
                     .why.isEmpty());
    }
};

STEWARD_TEST(StreetsTest)
#include "tst_streets.moc"
