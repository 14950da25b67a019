#include "core/directories/extract/extract.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace steward::directories;
using namespace Qt::StringLiterals;

class RdfaTest : public QObject
{
    Q_OBJECT

    static Profile read(const QByteArray &html)
    {
        return readPage("<!doctype html>" + html, {.baseUrl = QUrl(u"https://d.test/x/"_s)}).profile;
    }

private Q_SLOTS:
    void readsRdfaLite()
    {
        const Profile profile =
            read("<div vocab='https://schema.org/' typeof='AutoRepair'><h1 property='name'>Bolt &amp; Nut</h1>"
                 " <div property='address' typeof='PostalAddress'><span property='streetAddress'>77 Forge St</span>"
                 " <span property='addressLocality'>Gary</span> <span property='addressRegion'>IN</span></div>"
                 " <span property='telephone' content='+12195550144'>219-555-0144</span> <a property='url' "
                 "href='http://bolt.test'>web</a>"
                 " <span property='parentOrganization' typeof='Organization'><i property='name'>Bolt "
                 "Holding</i></span></div>");
        QCOMPARE(profile.name, u"Bolt & Nut"_s);
        QCOMPARE(profile.street, u"77 Forge St"_s);
        QCOMPARE(profile.locality, u"Gary"_s);
        QCOMPARE(profile.telephone, u"+12195550144"_s);
        QCOMPARE(profile.url, u"http://bolt.test"_s);
    }

    void readsPrefixesAndSeveralProperties()
    {
        const Profile profile = read("<body prefix='s: http://schema.org/'><p typeof='s:Store' resource='#shop'><b "
                                     "property='s:name s:legalName'>Twin Store</b>"
                                     " <span property='s:location s:address' typeof='s:PostalAddress'><i "
                                     "property='s:postalCode'>46402</i></span></p>");
        QCOMPARE(profile.name, u"Twin Store"_s);
        QCOMPARE(profile.postalCode, u"46402"_s);
    }

    void readsTheRelationsOfRdfaOne()
    {
        const Profile profile =
            read("<div xmlns:v='http://rdf.data-vocabulary.org/#' typeof='v:Organization'><span property='v:name'>Old "
                 "Inn</span>"
                 " <div rel='v:address'><span typeof='v:Address'><span property='v:street-address'>3 Post Rd</span> "
                 "<span property='v:locality'>Rye</span></span></div>"
                 " <span property='v:tel'>555 0150</span> <a rel='v:url' href='http://inn.test/'>x</a></div>");
        QCOMPARE(profile.name, u"Old Inn"_s);
        QCOMPARE(profile.street, u"3 Post Rd"_s);
        QCOMPARE(profile.locality, u"Rye"_s);
        QCOMPARE(profile.telephone, u"555 0150"_s);
        QCOMPARE(profile.url, u"http://inn.test/"_s);
    }

    void joinsResourcesThatReferToEachOther()
    {
        const Profile profile =
            read("<div vocab='http://schema.org/'><div typeof='Store' resource='#s'><b property='name'>Ref Shop</b>"
                 " <link property='address' resource='#a'></div><div resource='#a' typeof='PostalAddress'><i "
                 "property='streetAddress'>6 Link Ave</i></div></div>");
        QCOMPARE(profile.street, u"6 Link Ave"_s);
    }

    void isNotMisledByOpenGraph()
    {
        const Profile profile =
            read("<html prefix='og: http://ogp.me/ns#'><head><meta property='og:title' content='A page'></head>"
                 " <body vocab='http://schema.org/'><p typeof='Store'><b property='name'>Real Shop</b></p>");
        QCOMPARE(profile.name, u"Real Shop"_s);
    }
};

STEWARD_TEST(RdfaTest)
#include "tst_rdfa.moc"
