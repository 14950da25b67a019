#include "core/directories/extract/extract.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace steward::directories;
using namespace Qt::StringLiterals;

class MicroformatsTest : public QObject
{
    Q_OBJECT

    static Profile read(const QByteArray &html)
    {
        return readPage("<!doctype html>" + html, {.baseUrl = QUrl(u"http://d.test/x/"_s)}).profile;
    }

private Q_SLOTS:
    void readsAnHCardWithAnAddress()
    {
        const Profile profile =
            read("<div class='h-card'><a class='p-name u-url' href='/me'>Tide Pool</a> <p class='p-adr h-adr'>"
                 " <span class='p-street-address'>2 Pier</span> <span class='p-locality'>Hull</span> <span "
                 "class='p-postal-code'>HU1 1AA</span>"
                 " <span class='p-country-name'>UK</span></p> <span class='p-tel'><b class='value'>01482</b><i> – "
                 "</i><b class='value'>555010</b></span>"
                 " <a class='u-email' href='mailto:hi@tide.test'>mail</a></div>");
        QCOMPARE(profile.name, u"Tide Pool"_s);
        QCOMPARE(profile.url, u"http://d.test/me"_s);
        QCOMPARE(profile.street, u"2 Pier"_s);
        QCOMPARE(profile.locality, u"Hull"_s);
        QCOMPARE(profile.postalCode, u"HU1 1AA"_s);
        QCOMPARE(profile.telephone, u"01482555010"_s);
        QCOMPARE(profile.email, u"hi@tide.test"_s);
    }

    void impliesNameAndAddress_data()
    {
        QTest::addColumn<QByteArray>("html");
        QTest::newRow("a link") << QByteArray("<a class='h-card' href='http://ada.test/'>Ada Weiss</a>");
        QTest::newRow("a picture in a link")
            << QByteArray("<a class='h-card' href='http://ada.test/'><img alt='Ada Weiss' src='a.png'></a>");
        QTest::newRow("an abbreviation in a link")
            << QByteArray("<a class='h-card' href='http://ada.test/'><abbr title='Ada Weiss'>AW</abbr></a>");
        QTest::newRow("a link in a paragraph")
            << QByteArray("<p class='h-card'><a href='http://ada.test/'>Ada Weiss</a></p>");
        QTest::newRow("an area") << QByteArray(
            "<map><area class='h-card' href='http://ada.test/' alt='Ada Weiss'></map>");
    }
    void impliesNameAndAddress()
    {
        QFETCH(const QByteArray, html);
        const Profile profile = read(html);
        QCOMPARE(profile.name, u"Ada Weiss"_s);
        QCOMPARE(profile.url, u"http://ada.test/"_s);
    }

    void readsClassicHCards()
    {
        const Profile profile =
            read("<div class='vcard'><abbr class='fn org' title='Bee Line Ltd'>Bee Line</abbr> <a class='url' "
                 "href='http://bee.test'>w</a>"
                 " <div class='adr'><span class='street-address'>12 Hive Ln</span> <span class='locality'>Comb</span> "
                 "<span class='region'>KS</span></div>"
                 " <div class='tel'><span class='type'>Fax</span> <span class='value'>555 0161</span></div>"
                 " <div class='tel'><span class='type'>Work</span> <span class='value'>555 0160</span></div></div>");
        QCOMPARE(profile.name, u"Bee Line Ltd"_s);
        QCOMPARE(profile.street, u"12 Hive Ln"_s);
        QCOMPARE(profile.region, u"KS"_s);
        QCOMPARE(profile.telephone, u"555 0160"_s);
        QCOMPARE(profile.url, u"http://bee.test"_s);
    }

    void findsTheReviewedNotTheReviewer()
    {
        const Profile classic = read("<div class='hreview'><span class='reviewer vcard'><b class='fn'>Guest</b></span>"
                                     " <div class='item vcard'><span class='fn org'>Soup Bar</span> <span "
                                     "class='tel'>555 0162</span></div></div>");
        QCOMPARE(classic.name, u"Soup Bar"_s);
        const Profile modern =
            read("<div class='h-review'><b class='p-name'>Nice!</b><a class='p-author h-card' href='/g'>Guest</a>"
                 " <p class='p-item h-card'><span class='p-name'>Soup Bar</span></p></div>");
        QCOMPARE(modern.name, u"Soup Bar"_s);
    }

    void doesNotMixClassicPropertiesIntoNewCards()
    {
        const Profile profile = read("<div class='h-card'><b class='p-name'>New Card</b><p class='adr'><i "
                                     "class='locality'>Oldtown</i></p></div>");
        QCOMPARE(profile.name, u"New Card"_s);
        QCOMPARE(profile.locality, QString());
    }

    void isNotMisledByStyleSheetNames()
    {
        const Profile profile =
            read("<div class='h-card'><div class='h-100 p-4 h-full'><b class='p-name'>Grid Shop</b></div></div>");
        QCOMPARE(profile.name, u"Grid Shop"_s);
    }

    void isCaseSensitive()
    {
        const Profile profile = read(
            "<p class='h-adr'><i class='p-name'>Barn</i> <i class='p-locality'>Ash</i> <i class='P-Region'>XX</i></p>");
        QCOMPARE(profile.name, u"Barn"_s);
        QCOMPARE(profile.locality, u"Ash"_s);
        QCOMPARE(profile.region, QString());
    }

    void followsIncludes()
    {
        const Profile profile = read(
            "<p id='who'><span class='fn'>Inge Holm</span></p><div class='vcard'><a class='include' href='#who'></a>"
            " <span class='tel'>555 0163</span></div>");
        QCOMPARE(profile.name, u"Inge Holm"_s);
        QCOMPARE(profile.telephone, u"555 0163"_s);
    }
};

STEWARD_TEST(MicroformatsTest)
#include "tst_microformats.moc"
