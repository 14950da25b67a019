#include "core/directories/extract/extract.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace steward::directories;
using namespace Qt::StringLiterals;

class PlainPagesTest : public QObject
{
    Q_OBJECT

    static Page read(const QString &html, const QString &address = u"https://d.test/contact"_s)
    {
        return readPage((u"<!doctype html><meta charset=utf-8>"_s + html).toUtf8(), {.baseUrl = QUrl(address)});
    }
    static QStringList values(const Page &page, Field field)
    {
        QStringList found;
        for (const Candidate &candidate : page.candidates) {
            if (candidate.field == field)
                found.append(candidate.value);
        }
        return found;
    }

private Q_SLOTS:
    void readsAddressBlocks_data()
    {
        QTest::addColumn<QString>("html");
        QTest::addColumn<QString>("street");
        QTest::addColumn<QString>("locality");
        QTest::addColumn<QString>("region");
        QTest::addColumn<QString>("postalCode");
        const auto row = [](const char *name, const QString &html, const char *street, const char *locality,
                             const char *region, const char *code) {
            QTest::newRow(name) << html << QString::fromUtf8(street) << QString::fromUtf8(locality)
                                << QString::fromUtf8(region) << QString::fromUtf8(code);
        };
        row("American, by lines", u"<p>Maple Dental<br>410 Oak Hill Rd.<br>Suite 12<br>Dayton, OH 45402"_s,
            "410 Oak Hill Rd., Suite 12", "Dayton", "OH", "45402");
        row("American, one line", u"<p>410 Oak Hill Rd, Dayton, OH 45402 | Phone 937-555-0107"_s, "410 Oak Hill Rd",
            "Dayton", "OH", "45402");
        row("American, no comma before the city", u"<p>410 Oak Hill Road Dayton, Ohio 45402"_s, "410 Oak Hill Road",
            "Dayton", "Ohio", "45402");
        row("American, ZIP on its own line", u"<p>7 Main Street<br>New York, NY<br>10128"_s, "7 Main Street",
            "New York", "NY", "10128");
        row("American, box", u"<p>P.O. Box 611<br>Juneau, AK 99801-1234"_s, "P.O. Box 611", "Juneau", "AK",
            "99801-1234");
        row("American, after a label", u"<p>Address: 410 Oak Hill Rd, Dayton, OH 45402"_s, "410 Oak Hill Rd", "Dayton",
            "OH", "45402");
        row("Canadian", u"<p>88 Rideau Street<br>Ottawa, ON K1N 5X8"_s, "88 Rideau Street", "Ottawa", "ON", "K1N 5X8");
        row("Australian", u"<p>5 Harbour Street<br>Sydney NSW 2000"_s, "5 Harbour Street", "Sydney", "NSW", "2000");
        row("British with a county", u"<p>Unit 4<br>19 Mill Lane<br>Ashford<br>Kent<br>TN23 1AA"_s,
            "Unit 4, 19 Mill Lane", "Ashford", "Kent", "TN23 1AA");
        row("British, one line", u"<p>19-21 Mill Lane, London, EC2A 4NE"_s, "19-21 Mill Lane", "London", "",
            "EC2A 4NE");
        row("British, street without a number", u"<p>Unit 4, Mill Lane, Bank Trading Estate, Leeds, LS1 4AP"_s,
            "Unit 4, Mill Lane, Bank Trading Estate", "Leeds", "", "LS1 4AP");
        row("German", u"<p>Bäckerei Huber<br>Lange Straße 12a<br>80331 München<br>Tel. 089 5550123"_s,
            "Lange Straße 12a", "München", "", "80331");
        row("German with country code", u"<p>Am Ring 5, D-50667 Köln"_s, "Am Ring 5", "Köln", "", "50667");
        row("Austrian", u"<p>Hauptplatz 3<br>8010 Graz<br>Österreich"_s, "Hauptplatz 3", "Graz", "", "8010");
        row("French", u"<p>12 rue des Lilas<br>75011 Paris"_s, "12 rue des Lilas", "Paris", "", "75011");
        row("Spanish", u"<p>Calle Mayor 7<br>28013 Madrid<br>España"_s, "Calle Mayor 7", "Madrid", "", "28013");
        row("Dutch", u"<p>Kerkstraat 21<br>1017 GC Amsterdam"_s, "Kerkstraat 21", "Amsterdam", "", "1017 GC");
        row("Korean", u"<p>주소: 서울특별시 강남구 테헤란로 152 3층 (우) 06236"_s, "테헤란로 152", "강남구",
            "서울특별시", "06236");
        row("Korean lot", u"<p>경기도 성남시 분당구 정자동 178-1"_s, "정자동 178-1", "성남시 분당구", "경기도", "");
        row("Japanese", u"<p>〒100-0005 東京都千代田区丸の内1-9-1"_s, "丸の内1-9-1", "千代田区", "東京都", "100-0005");
        row("nothing but years", u"<p>From 1995 Models to 2014 Editions<p>May 19, 2014, News"_s, "", "", "", "");
    }
    void readsAddressBlocks()
    {
        QFETCH(const QString, html);
        const Profile profile = read(html).profile;
        QTEST(profile.street + u""_s, "street");
        QTEST(profile.locality + u""_s, "locality");
        QTEST(profile.region + u""_s, "region");
        QTEST(profile.postalCode + u""_s, "postalCode");
    }

    void tellsTelephonesFromFaxes_data()
    {
        QTest::addColumn<QString>("html");
        QTest::addColumn<QString>("telephone");
        const auto row = [](const char *name, const QString &html, const QString &telephone) {
            QTest::newRow(name) << html << telephone;
        };
        row("labels in words", u"<p>Fax: (937) 555-0108<br>Phone: (937) 555-0107"_s, u"(937) 555-0107"_s);
        row("labels of one letter", u"<p>F 937.555.0108<br>P 937.555.0107"_s, u"937.555.0107"_s);
        row("labels behind", u"<p>(937) 555-0108 fax<br>(937) 555-0107 phone"_s, u"(937) 555-0107"_s);
        row("labels above", u"<div>Fax</div><div>937-555-0108</div><div>Call us</div><div>937-555-0107</div>"_s,
            u"937-555-0107"_s);
        row("both in one label", u"<p>Tel/Fax: 937-555-0107"_s, u"937-555-0107"_s);
        row("a link", u"<p>937-555-0108<p><a href='tel:+19375550107'>937-555-0107</a>"_s, u"937-555-0107"_s);
        row("one line", u"<p>12 Elm St, Dayton, OH 45402  TEL: 937-555-0107  FAX: 937-555-0108"_s, u"937-555-0107"_s);
        row("letters", u"<p>Call 1-800-FLOWERS today"_s, u"1-800-FLOWERS"_s);
        row("German", u"<p>Lange Straße 12<br>80331 München<br>Telefax 089 5550124<br>Telefon 089 5550123"_s,
            u"089 5550123"_s);
        row("Korean", u"<html lang=ko><p>팩스 02-555-0124<p>전화 02-555-0123"_s, u"02-555-0123"_s);
        row("two numbers with a dash between", u"<p>Phone: 909.555.0142 – 909.555.0143"_s, u"909.555.0142"_s);
        row("no telephone", u"<p>Since 2004-2014. Order 12345-6789. 52.520008, 13.404954. Reg. no. 07123456"_s,
            QString());
        row("only a fax", u"<p>Fax: (937) 555-0108"_s, QString());
    }
    void tellsTelephonesFromFaxes()
    {
        QFETCH(const QString, html);
        QTEST(read(html).profile.telephone, "telephone");
    }

    void findsTheNameOnWhichThePageAgrees_data()
    {
        QTest::addColumn<QString>("html");
        QTest::newRow("title and copyright")
            << u"<title>Contact Us | Maple Dental</title><h1>Contact Us</h1><p>© 2014 Maple Dental. All rights reserved."_s;
        QTest::newRow("above the address")
            << u"<title>Contact</title><p>Maple Dental<br>410 Oak Hill Rd.<br>Dayton, OH 45402"_s;
        QTest::newRow("logo and host")
            << u"<title>Home - braces and more</title><img src=logo.png alt='Maple Dental logo'>"_s;
        QTest::newRow("heading and title") << u"<title>Welcome to Maple Dental</title><h1>Maple Dental</h1><p>Smile."_s;
    }
    void findsTheNameOnWhichThePageAgrees()
    {
        QFETCH(const QString, html);
        QCOMPARE(read(html, u"http://www.mapledental.test/"_s).profile.name, u"Maple Dental"_s);
    }

    void collectsEveryValueForTheMatcher()
    {
        const Page page =
            read(u"<p>Shop one: 410 Oak Hill Rd, Dayton, OH 45402, 937-555-0107"
                 u"<p>Shop two: 22 Elm Street, Troy, OH 45373, 937-555-0109 <a href='mailto:two@maple.test'>mail</a>"
                 u"<a href='http://elsewhere.test/'>partner</a>"_s);
        QVERIFY(values(page, Field::Street).contains(u"410 Oak Hill Rd"_s));
        QVERIFY(values(page, Field::Street).contains(u"22 Elm Street"_s));
        QVERIFY(values(page, Field::Telephone).contains(u"937-555-0107"_s));
        QVERIFY(values(page, Field::Telephone).contains(u"937-555-0109"_s));
        QVERIFY(values(page, Field::PostalCode).contains(u"45373"_s));
        QCOMPARE(values(page, Field::Email), QStringList{u"two@maple.test"_s});
        QCOMPARE(values(page, Field::Url), QStringList{u"http://elsewhere.test/"_s});
        QCOMPARE(page.profiles.size(), 2);
        QCOMPARE(page.profiles[1].telephone, u"937-555-0109"_s);
    }

    void readsTextThatIsWrittenLineByLine()
    {
        const Profile profile =
            read(u"<body>\nMaple Dental\n410 Oak Hill Rd\nDayton, OH 45402\n(937) 555-0107\n</body>"_s).profile;
        QCOMPARE(profile.street, u"410 Oak Hill Rd"_s);
        QCOMPARE(profile.name, u"Maple Dental"_s);
    }
};

STEWARD_TEST(PlainPagesTest)
#include "tst_plain_pages.moc"
