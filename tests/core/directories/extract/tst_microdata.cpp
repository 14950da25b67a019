#include "core/directories/extract/extract.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace steward::directories;
using namespace Qt::StringLiterals;

class MicrodataTest : public QObject
{
    Q_OBJECT

    static Profile read(const QByteArray &html)
    {
        return readPage("<!doctype html>" + html, {.baseUrl = QUrl(u"https://d.test/x/"_s)}).profile;
    }

private Q_SLOTS:
    void readsNestedItems()
    {
        const Profile profile =
            read("<div itemscope itemtype='http://schema.org/Dentist'><h1 itemprop='name'>Dr. <b>Ada</b> Weiss</h1>"
                 " <div itemprop='address' itemscope itemtype='http://schema.org/PostalAddress'><span "
                 "itemprop='streetAddress'>8 Elm Ct<br>Suite 2</span>"
                 " <span itemprop='addressLocality'>Salem</span> <abbr itemprop='addressRegion' "
                 "title='Oregon'>OR</abbr> <span itemprop='postalCode'>97301</span></div>"
                 " <a itemprop='telephone' href='tel:+15035550110'>(503) 555-0110</a> <span itemprop='faxNumber'>(503) "
                 "555-0111</span>"
                 " <a itemprop='url' href='../home'>site</a> <a itemprop='email' "
                 "href='mailto:ada@weiss.test'>write</a></div>");
        QCOMPARE(profile.name, u"Dr. Ada Weiss"_s);
        QCOMPARE(profile.street, u"8 Elm Ct Suite 2"_s);
        QCOMPARE(profile.region, u"OR"_s);
        QCOMPARE(profile.telephone, u"(503) 555-0110"_s);
        QCOMPARE(profile.url, u"https://d.test/home"_s);
        QCOMPARE(profile.email, u"ada@weiss.test"_s);
    }

    void takesValuesFromTheirAttributes()
    {
        const Profile profile = read(
            "<div itemscope itemtype='https://schema.org/Store'><meta itemprop='name' content='Lamp Shop'>"
            " <data itemprop='telephone' value='555 0120'>call</data><link itemprop='url' href='https://lamp.test/'>"
            " <time itemprop='openingHours' datetime='Mo-Fr 10:00-18:00'>weekdays</time></div>");
        QCOMPARE(profile.name, u"Lamp Shop"_s);
        QCOMPARE(profile.telephone, u"555 0120"_s);
        QCOMPARE(profile.url, u"https://lamp.test/"_s);
        QCOMPARE(formatOpeningHours(profile.openingHours), u"Mo-Fr 10:00-18:00"_s);
    }

    void followsItemref()
    {
        const Profile profile =
            read("<div itemscope itemtype='https://schema.org/Store' itemref='where tel'><span itemprop='name'>Far "
                 "Shop</span></div>"
                 " <p id='tel'>Call <span itemprop='telephone'>555 0130</span></p>"
                 " <div id='where' itemprop='address' itemscope><span itemprop='streetAddress'>5 Far Rd</span></div>");
        QCOMPARE(profile.telephone, u"555 0130"_s);
        QCOMPARE(profile.street, u"5 Far Rd"_s);
    }

    void leavesOutWhatBelongsToReviewers()
    {
        const Profile profile = read("<div itemscope itemtype='https://schema.org/Restaurant'><div itemprop='review' "
                                     "itemscope itemtype='https://schema.org/Review'>"
                                     " <span itemprop='name'>Great!</span><span itemprop='author' itemscope "
                                     "itemtype='https://schema.org/Person'><b itemprop='name'>Guest</b></span></div>"
                                     " <span itemprop='name'>Trattoria Uno</span></div>");
        QCOMPARE(profile.name, u"Trattoria Uno"_s);
    }

    void readsHoursSpecificationsWithContent()
    {
        const Profile profile = read("<div itemscope itemtype='https://schema.org/Library'><i itemprop='name'>Lib</i>"
                                     " <div itemprop='openingHoursSpecification' itemscope "
                                     "itemtype='https://schema.org/OpeningHoursSpecification'>"
                                     " <link itemprop='dayOfWeek' href='https://schema.org/Wednesday'><time "
                                     "itemprop='opens' content='10:00:00'>10</time>"
                                     " <time itemprop='closes' content='17:30:00'>5:30</time></div></div>");
        QCOMPARE(formatOpeningHours(profile.openingHours), u"We 10:00-17:30"_s);
    }
};

STEWARD_TEST(MicrodataTest)
#include "tst_microdata.moc"
