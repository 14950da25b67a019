#include "core/directories/extract/extract.h"
#include "core/directories/match/match.h"
#include "tests/support/test_main.h"

#include <QElapsedTimer>
#include <QTest>

using namespace steward::directories;
using namespace Qt::StringLiterals;

class PageComparisonTest : public QObject
{
    Q_OBJECT

    static Profile submitted()
    {
        return {.name = u"Copper Kettle Tea Room, LLC"_s,
            .telephone = u"+1 217-555-0142"_s,
            .street = u"418 North Elm Street, Suite 3"_s,
            .locality = u"Springfield"_s,
            .region = u"Illinois"_s,
            .postalCode = u"62701"_s,
            .url = u"https://copper-kettle.example"_s,
            .email = u"desk@copper-kettle.example"_s,
            .openingHours = parsed()};
    }

    static OpeningHours parsed() { return {{u"Mo"_s, {u"09:00-17:00"_s}}, {u"Su"_s, {}}}; }

    /** A page on which a reader found the business in markup. */
    static Page markupPage()
    {
        Page page;
        page.title = u"Copper Kettle Tea Room - Town Guide"_s;
        page.headings = {u"Copper Kettle Tea Room"_s};
        page.profile = {.name = u"Copper Kettle Tea Room"_s,
            .telephone = u"(217) 555-0142"_s,
            .street = u"418 N. Elm St. #3"_s,
            .locality = u"Springfield"_s,
            .region = u"IL"_s,
            .postalCode = u"62701-1234"_s,
            .url = u"http://www.copper-kettle.example/"_s,
            .email = u"desk@copper-kettle.example"_s,
            .openingHours = parsed()};
        page.profiles = {page.profile};
        return page;
    }

    /** A page of which only the text is known. */
    static Page plainPage()
    {
        Page page;
        page.title = u"Town Guide"_s;
        page.text = u"Tea rooms near you\nCopper Kettle Tea Room\n418 N Elm St, Ste 3\nSpringfield, IL 62701\nTel "
                    u"(217) 555-0142 Fax (217) 555-0143\n"
                    "www.copper-kettle.example\nOrder no. 62702 has shipped to 4 guests on Elm Court\n"_s;
        return page;
    }

    static QString verdicts(const Profile &profile, const Page &page)
    {
        QStringList differing;
        const QMap<Field, Comparison> fields = compareWithPage(profile, page);
        for (auto it = fields.begin(); it != fields.end(); ++it) {
            if (it->verdict != Verdict::Match)
                differing.append(fieldName(it.key()) + u' ' + verdictName(it->verdict));
        }
        return differing.join(u", "_s);
    }

private Q_SLOTS:
    void findsNothingWrongWithAnUnchangedProfile()
    {
        QCOMPARE(verdicts(submitted(), markupPage()), QString());
        Profile profile = submitted();
        profile.email.clear();
        profile.openingHours.clear();
        QCOMPARE(verdicts(profile, plainPage()), QString());
    }

    void findsEachChange_data()
    {
        QTest::addColumn<Field>("field");
        QTest::addColumn<QString>("value");
        QTest::newRow("name") << Field::Name << u"Silver Spoon Diner"_s;
        QTest::newRow("telephone digit") << Field::Telephone << u"+1 217-555-0147"_s;
        QTest::newRow("house number") << Field::Street << u"428 North Elm Street, Suite 3"_s;
        QTest::newRow("unit") << Field::Street << u"418 North Elm Street, Suite 4"_s;
        QTest::newRow("street") << Field::Street << u"90 Harbor Road"_s;
        QTest::newRow("locality") << Field::Locality << u"Peoria"_s;
        QTest::newRow("postal code") << Field::PostalCode << u"62704"_s;
    }
    void findsEachChange()
    {
        QFETCH(const Field, field);
        QFETCH(const QString, value);
        Profile profile = submitted();
        profile.setValue(field, value);
        for (const Page &page : {markupPage(), plainPage()}) {
            const QMap<Field, Comparison> fields = compareWithPage(profile, page);
            QCOMPARE(fields.value(field).verdict, Verdict::Mismatch);
            QVERIFY(!fields.value(field).why.isEmpty());
        }
    }

    void findsChangesThatOnlyMarkupShows()
    {
        Profile profile = submitted();
        profile.url = u"https://silver-spoon.example"_s;
        profile.email = u"desk@silver-spoon.example"_s;
        profile.region = u"Ohio"_s;
        profile.openingHours = {{u"Mo"_s, {u"10:00-17:00"_s}}};
        QCOMPARE(verdicts(profile, markupPage()),
            u"region mismatch, url mismatch, email mismatch, opening_hours mismatch"_s);
    }

    void doesNotTakeDigitsElsewhereForThePostalCode()
    {
        Profile profile = submitted();
        profile.postalCode = u"62702"_s; // the number of an order on the page
        QVERIFY(compareWithPage(profile, plainPage()).value(Field::PostalCode).verdict != Verdict::Match);
    }

    void saysMissingWhereThePageIsSilent()
    {
        Page page;
        page.title = u"Copper Kettle Tea Room"_s;
        page.text = u"Copper Kettle Tea Room\nA quiet place."_s;
        QCOMPARE(verdicts(submitted(), page),
            u"telephone missing, street missing, locality missing, region missing, postal_code missing, url missing, email missing, opening_hours missing"_s);
    }

    void comparesOnlyWhatWasSubmitted()
    {
        QVERIFY(compareWithPage({}, markupPage()).isEmpty());
        QCOMPARE(compareWithPage({.name = u"Copper Kettle"_s}, {}).size(), 1);
    }

    void readsKoreanPages()
    {
        Page page;
        page.text = u"푸른하늘 부산점\n부산광역시 해운대구 센텀로 45, 3층\n전화 051-555-0101\n우편번호 48058"_s;
        const Profile profile{.name = u"(주)푸른하늘"_s,
            .telephone = u"+82 51-555-0101"_s,
            .street = u"부산광역시 해운대구 센텀로 45"_s,
            .region = u"부산"_s,
            .country = u"KR"_s};
        const QMap<Field, Comparison> fields = compareWithPage(profile, page);
        for (const Field field : {Field::Name, Field::Telephone, Field::Street, Field::Region})
            QCOMPARE(fields.value(field).verdict, Verdict::Match);
        Profile moved = profile;
        moved.street = u"부산광역시 해운대구 센텀로 54"_s;
        QCOMPARE(compareWithPage(moved, page).value(Field::Street).verdict, Verdict::Mismatch);
    }

    void endsOnAnyPage()
    {
        Page page = plainPage();
        page.text = u"418 elm 62701 217 "_s.repeated(60'000);
        page.headings.fill(QString(10'000, u'|'), 100);
        for (int i = 0; i < 500; ++i)
            page.candidates.append({.field = Field::Street, .value = QString::number(i) + QString(5'000, u'x')});
        QElapsedTimer timer;
        timer.start();
        QVERIFY(!compareWithPage(submitted(), page).isEmpty());
        QVERIFY2(timer.elapsed() < 5'000, "a hostile page must not hold up a check");
    }
};

STEWARD_TEST(PageComparisonTest)
#include "tst_page_comparison.moc"
