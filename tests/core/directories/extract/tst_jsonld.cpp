#include "core/directories/extract/extract.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace steward::directories;
using namespace Qt::StringLiterals;

class JsonLdTest : public QObject
{
    Q_OBJECT

    /** The page with the JSON, which is written here with single quotes for double ones. */
    static Page read(QByteArray json)
    {
        json.replace('\'', '"');
        return readPage("<!doctype html><title>Page</title><script type=\"application/ld+json\">" + json + "</script>",
            {.baseUrl = QUrl(u"https://directory.test/biz/7"_s)});
    }

private Q_SLOTS:
    void readsEveryFieldOfABusiness()
    {
        const Profile profile = read(
            "{'@context':'https://schema.org','@type':'Bakery','name':'Korn &amp; Krume','telephone':'+49 30 5550142',"
            " 'faxNumber':'+49 30 5550143','email':'mailto:brot@kornkrume.test','url':'/shop','openingHours':['Mo-Fr "
            "07:00-18:00','Sa 08:00-13:00'],"
            " 'address':{'@type':'PostalAddress','streetAddress':'Lindenweg "
            "4','addressLocality':'Berlin','addressRegion':'BE','postalCode':'10115',"
            " 'addressCountry':{'@type':'Country','name':'DE'}}}")
                                    .profile;
        QCOMPARE(profile.name, u"Korn & Krume"_s);
        QCOMPARE(profile.telephone, u"+49 30 5550142"_s);
        QCOMPARE(profile.email, u"brot@kornkrume.test"_s);
        QCOMPARE(profile.url, u"https://directory.test/shop"_s);
        QCOMPARE(profile.street, u"Lindenweg 4"_s);
        QCOMPARE(profile.locality, u"Berlin"_s);
        QCOMPARE(profile.region, u"BE"_s);
        QCOMPARE(profile.postalCode, u"10115"_s);
        QCOMPARE(profile.country, u"DE"_s);
        QCOMPARE(formatOpeningHours(profile.openingHours), u"Mo-Fr 07:00-18:00; Sa 08:00-13:00"_s);
    }

    void choosesTheBusinessThatThePageIsAbout_data()
    {
        QTest::addColumn<QByteArray>("json");
        const QByteArray cafe = "{'@type':'CafeOrCoffeeShop','name':'Cafe Nord','telephone':'555 "
                                "0101','address':{'streetAddress':'1 Quay Rd'}}";
        QTest::newRow("after the breadcrumb") << QByteArray("[{'@type':'BreadcrumbList','name':'Home'}," + cafe + "]");
        QTest::newRow("beside a publisher with an address") << QByteArray(
            "{'@type':'WebPage','publisher':{'@type':'Organization','name':'Directory Ltd','telephone':'555 0999',"
            " 'address':{'streetAddress':'9 Press St'}},'mainEntity':"
            + cafe + "}");
        QTest::newRow("reviewed") << QByteArray(
            "{'@type':'Review','author':{'@type':'Person','name':'A. Guest','telephone':'555 0888'},'itemReviewed':"
            + cafe + "}");
        QTest::newRow("in a graph beside the site's organisation")
            << QByteArray("{'@graph':[{'@type':'WebSite','name':'Directory'},{'@type':'Organization','name':'Directory "
                          "Ltd','url':'https://directory.test'},"
                          + cafe + "]}");
        QTest::newRow("place of an event")
            << QByteArray("{'@type':'Event','name':'Jazz night','location':" + cafe + "}");
        QTest::newRow("with departments of its own")
            << QByteArray(cafe.chopped(1)
                          + ",'department':[{'@type':'Store','name':'Beans','telephone':'555 "
                            "0777','address':{'streetAddress':'2 Quay Rd'}}]}");
    }
    void choosesTheBusinessThatThePageIsAbout()
    {
        QFETCH(const QByteArray, json);
        const Page page = read(json);
        QCOMPARE(page.profile.name, u"Cafe Nord"_s);
        QCOMPARE(page.profile.telephone, u"555 0101"_s);
        QCOMPARE(page.profile.street, u"1 Quay Rd"_s);
        QCOMPARE(page.profiles.first().name, u"Cafe Nord"_s);
    }

    void takesTheProviderWhereNobodyElseIsDescribed()
    {
        const Page page =
            read("{'@type':'Service','serviceType':'Cleaning','provider':{'@type':'LocalBusiness','name':'Tidy Up'}}");
        QCOMPARE(page.profile.name, u"Tidy Up"_s);
    }

    void followsReferencesById()
    {
        const Profile profile =
            read("{'@graph':[{'@type':'Hotel','name':'Haus am See','address':{'@id':'#a'}},"
                 " {'@id':'#a','@type':'PostalAddress','streetAddress':'Uferstr. 2','postalCode':'78462'}]}")
                .profile;
        QCOMPARE(profile.street, u"Uferstr. 2"_s);
        QCOMPARE(profile.postalCode, u"78462"_s);
    }

    void takesTheTelephoneOfAContactPointButNotAFax()
    {
        const Profile profile =
            read("{'@type':'OnlineStore','name':'Shop','contactPoint':[{'contactType':'fax','telephone':'555 0100'},"
                 " {'contactType':'sales','telephone':'555 0199','email':'sales@shop.test'}]}")
                .profile;
        QCOMPARE(profile.telephone, u"555 0199"_s);
        QCOMPARE(profile.email, QString());
    }

    void readsOpeningHoursSpecifications()
    {
        const Profile profile =
            read("{'@type':'Store','name':'S','openingHoursSpecification':["
                 " {'dayOfWeek':['https://schema.org/Monday','Tuesday'],'opens':'09:00:00','closes':'12:30'},"
                 " {'dayOfWeek':'http://schema.org/Monday','opens':'14:00','closes':'18:00'},"
                 " {'dayOfWeek':'Sunday','opens':'00:00','closes':'00:00'},"
                 " {'validFrom':'2026-12-24','validThrough':'2026-12-24','opens':'09:00','closes':'10:00'}]}")
                .profile;
        QCOMPARE(formatOpeningHours(profile.openingHours), u"Mo 09:00-12:30,14:00-18:00; Tu 09:00-12:30; Su closed"_s);
    }

    void keepsEveryValueAsACandidateOfItsProfile()
    {
        const Page page =
            read("[{'@type':'Store','name':'Main','telephone':['555 0101','555 0102'],'alternateName':'M'},"
                 " {'@type':'Store','name':'Other','telephone':'555 0103'}]");
        QStringList main;
        QStringList other;
        for (const Candidate &candidate : page.candidates) {
            if (candidate.origin == Origin::JsonLd)
                (candidate.group == 0 ? main : other).append(candidate.value);
        }
        QCOMPARE(main, (QStringList{u"Main"_s, u"M"_s, u"555 0101"_s, u"555 0102"_s}));
        QCOMPARE(other, (QStringList{u"Other"_s, u"555 0103"_s}));
    }

    void givesAnAddressWithoutPartsAsText()
    {
        const Page page = read("{'@type':'Museum','name':'M','address':'Old Mill, 3 Mill Lane, Townley'}");
        QCOMPARE(page.profile.street, QString());
        QCOMPARE(page.addressText, u"Old Mill, 3 Mill Lane, Townley"_s);
    }

    void doesNotMixInOtherTelephonesOfThePage()
    {
        const Page page = readPage(
            "<script type='application/ld+json'>{\"@type\":\"Store\",\"name\":\"S\",\"address\":{\"streetAddress\":\"1 "
            "A St\"}}</script>"
            " <p>Questions about this directory? Call us: 1 800 555 0177</p>",
            {});
        QCOMPARE(page.profile.telephone, QString());
        QVERIFY(std::any_of(page.candidates.begin(), page.candidates.end(),
            [](const Candidate &c) { return c.field == Field::Telephone; }));
    }
};

STEWARD_TEST(JsonLdTest)
#include "tst_jsonld.moc"
