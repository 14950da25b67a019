#include "core/directories/match/phones.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace steward::directories;
using namespace Qt::StringLiterals;

class PhonesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsOneNumberInItsSpellings_data()
    {
        QTest::addColumn<QString>("country");
        QTest::addColumn<QString>("submitted");
        QTest::addColumn<QString>("displayed");
        QTest::newRow("international") << u"GB"_s << u"020 7946 0321"_s << u"+44 20 7946 0321"_s;
        QTest::newRow("optional zero") << u"GB"_s << u"020 7946 0321"_s << u"+44 (0)20 7946 0321"_s;
        QTest::newRow("00 for plus") << u"DE"_s << u"089 123456"_s << u"0049 89 123456"_s;
        QTest::newRow("00 where the country dials 0011") << u"AU"_s << u"+61 2 5550 1234"_s << u"0061 2 5550 1234"_s;
        QTest::newRow("tel address") << u"US"_s << u"(312) 555-0181"_s << u"tel:+1-312-555-0181"_s;
        QTest::newRow("letters") << u"US"_s << u"1-800-555-CAFE"_s << u"1 800 555 2233"_s;
        QTest::newRow("fax beside it") << u"US"_s << u"312 555 0181"_s << u"Phone: 312-555-0181 Fax: 312-555-0199"_s;
        QTest::newRow("Korean labels") << u"KR"_s << u"02-555-0101"_s << u"전화 02-555-0101 / 팩스 02-555-0102"_s;
        QTest::newRow("Korean nationwide") << u"KR"_s << u"1588-0101"_s << u"15880101"_s;
        QTest::newRow("slash and dots") << u"DE"_s << u"030/555 01 23"_s << u"030.5550123"_s;
        QTest::newRow("extension spelled") << u"US"_s << u"312-555-0181 ext. 12"_s << u"312-555-0181 x12"_s;
        QTest::newRow("no country known") << QString() << u"+44 1632 960123"_s << u"01632 960123"_s;
        QTest::newRow("full width") << u"JP"_s << u"03-5555-0123"_s << u"０３－５５５５－０１２３"_s;
    }
    void knowsOneNumberInItsSpellings()
    {
        QFETCH(const QString, country);
        QFETCH(const QString, submitted);
        QFETCH(const QString, displayed);
        QCOMPARE(PhoneMatcher(submitted, country).compare(displayed).verdict, Verdict::Match);
        QCOMPARE(PhoneMatcher(displayed, country).compare(submitted).verdict, Verdict::Match);
    }

    void tellsNumbersApart_data()
    {
        QTest::addColumn<QString>("country");
        QTest::addColumn<QString>("submitted");
        QTest::addColumn<QString>("displayed");
        QTest::newRow("a digit") << u"US"_s << u"312 555 0181"_s << u"312 555 0187"_s;
        QTest::newRow("swapped") << u"FR"_s << u"01 99 00 12 34"_s << u"01 99 00 12 43"_s;
        QTest::newRow("area") << u"KR"_s << u"031-555-0101"_s << u"032-555-0101"_s;
        QTest::newRow("country") << u"GB"_s << u"+44 1632 960123"_s << u"+33 1632 960123"_s;
        QTest::newRow("extension") << u"US"_s << u"312 555 0181 ext 12"_s << u"312 555 0181 ext 13"_s;
        QTest::newRow("the fax of the same place")
            << u"US"_s << u"312 555 0199"_s << u"Tel 312 555 0181 | Fax 312 555 0199"_s;
    }
    void tellsNumbersApart()
    {
        QFETCH(const QString, country);
        QFETCH(const QString, submitted);
        QFETCH(const QString, displayed);
        QCOMPARE(PhoneMatcher(submitted, country).compare(displayed).verdict, Verdict::Mismatch);
    }

    void leavesToAPersonWhatIsPartial()
    {
        QCOMPARE(
            PhoneMatcher(u"(312) 555-0181 ext. 12"_s, u"US"_s).compare(u"312-555-0181"_s).verdict, Verdict::Review);
        QCOMPARE(PhoneMatcher(u"(312) 555-0181"_s, u"US"_s).compare(u"555-0181"_s).verdict, Verdict::Review);
        QCOMPARE(PhoneMatcher(u"call us"_s, u"US"_s).compare(u"312-555-0181"_s).verdict, Verdict::Review);
    }

    void findsANumberInRunningText()
    {
        const PhoneMatcher matcher(u"+1 312-555-0181"_s, u"US"_s);
        const auto find = [&matcher](const QString &text) { return matcher.findIn(text, DigitText(text)); };
        QCOMPARE(find(u"Call (312) 555 - 0181 today"_s), PhoneMatcher::Presence::Present);
        QCOMPARE(find(u"Tel/Fax: 312-555-0181"_s), PhoneMatcher::Presence::Present);
        QCOMPARE(find(u"Tel 312-555-0180, Fax 312-555-0181"_s), PhoneMatcher::Presence::Fax);
        QCOMPARE(find(u"Call (312) 555-0182 today"_s), PhoneMatcher::Presence::Near);
        QCOMPARE(find(u"Order 93125550181442 was sent"_s), PhoneMatcher::Presence::Absent);
        QCOMPARE(find(u"312 rooms, 555 beds, 0181 is our code"_s), PhoneMatcher::Presence::Absent);
    }

    void endsOnAnyInput()
    {
        const QString digits(100'000, u'7');
        QVERIFY(!PhoneMatcher(digits, u"US"_s).compare(QString(100'000, u'/')).why.isEmpty());
        QVERIFY(!PhoneMatcher(QString(50'000, u'('), QString()).compare(digits).why.isEmpty());
    }
};

STEWARD_TEST(PhonesTest)
#include "tst_phones.moc"
