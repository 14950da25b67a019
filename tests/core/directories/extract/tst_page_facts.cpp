#include "core/directories/extract/extract.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace steward::directories;
using namespace Qt::StringLiterals;

class PageFactsTest : public QObject
{
    Q_OBJECT

    static Page read(const QByteArray &html) { return readPage(html, {.baseUrl = QUrl(u"https://d.test/a/b"_s)}); }

private Q_SLOTS:
    void readsTheFrame()
    {
        const Page page =
            read("<html lang='de-AT'><head><title> Ein &amp; Alles </title><link rel='canonical' href='/c'>"
                 " <meta http-equiv=\"Refresh\" content=\"3; URL='../next'\"><meta name=\"robots\" "
                 "content=\"noindex,follow\"></head>"
                 " <body><h1>Eins</h1><h3>no</h3><h2>Zwei <b>drei</b></h2><form><input "
                 "type='PASSWORD'></form></body></html>");
        QCOMPARE(page.title, u"Ein & Alles"_s);
        QCOMPARE(page.language, u"de-at"_s);
        QCOMPARE(page.canonicalUrl, u"https://d.test/c"_s);
        QCOMPARE(page.metaRefreshUrl, u"https://d.test/next"_s);
        QCOMPARE(page.headings, (QStringList{u"Eins"_s, u"Zwei drei"_s}));
        QVERIFY(page.noIndex);
        QVERIFY(page.hasPasswordField);
        QVERIFY(!page.hasCaptcha);
    }

    void showsOnlyVisibleText()
    {
        const Page page = read(
            "<style>p{}</style><script>var x = \"secret\";</script><p>One <b>line</b><br>two</p><div hidden>no</div>"
            " <div style='display: "
            "none'>no</div><select><option>no</select><ul><li>three<li>four</ul><template>no</template>");
        QCOMPARE(page.text, u"One line\ntwo\nthree\nfour"_s);
    }

    void recognisesCaptchas_data()
    {
        QTest::addColumn<QByteArray>("html");
        QTest::newRow("reCAPTCHA") << QByteArray("<script src='https://www.google.com/recaptcha/api.js'></script>");
        QTest::newRow("hCaptcha") << QByteArray("<div class='h-captcha' data-sitekey='k'></div>");
        QTest::newRow("Turnstile") << QByteArray("<div class='cf-turnstile'></div>");
        QTest::newRow("Cloudflare challenge")
            << QByteArray("<script>(function(){window._cf_chl_opt={cvId:'3'}}())</script>");
        QTest::newRow("DataDome") << QByteArray(
            "<iframe src='https://geo.captcha-delivery.com/captcha/?x=1'></iframe>");
        QTest::newRow("GeeTest") << QByteArray("<script src='https://static.geetest.com/static/tools/gt.js'></script>");
    }
    void recognisesCaptchas()
    {
        QFETCH(const QByteArray, html);
        QVERIFY(read(html).hasCaptcha);
    }

    void readsOpenGraphContactData()
    {
        const Page page = read("<meta property=\"og:type\" content=\"business.business\"><meta property=\"og:title\" "
                               "content=\"Otto's Bikes\">"
                               " <meta property='og:site_name' content='Bike Directory'><meta "
                               "property='business:contact_data:street_address' content='9 Spoke St'>"
                               " <meta property='business:contact_data:locality' content='Ulm'><meta "
                               "property='business:contact_data:postal_code' content='89073'>"
                               " <meta property='business:contact_data:country_name' content='Germany'><meta "
                               "property='business:contact_data:phone_number' content='+49 731 555010'>");
        QCOMPARE(page.profile.name, u"Otto's Bikes"_s);
        QCOMPARE(page.profile.street, u"9 Spoke St"_s);
        QCOMPARE(page.profile.locality, u"Ulm"_s);
        QCOMPARE(page.profile.telephone, u"+49 731 555010"_s);
        QCOMPARE(page.profile.country, u"Germany"_s);
    }

    void givesAnEmptyPageForNoPage()
    {
        QVERIFY(read("").profile.isEmpty());
        QVERIFY(read("  \n").text.isEmpty());
        QVERIFY(read(QByteArray(64, '\0')).profile.isEmpty());
    }

    void decodesCharacterSets_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("contentType");
        QTest::addColumn<QString>("text");
        const QByteArray korean = "\xc7\xd1\xba\xfb \xb5\xb5\xbc\xad\xb0\xfc"; // "한빛 도서관" in EUC-KR
        const QString koreanText = u"한빛 도서관"_s;
        const auto wide = [](const QString &text, bool big) {
            QByteArray bytes;
            for (const QChar c : text) {
                const char low = static_cast<char>(c.unicode() & 0xff);
                const char high = static_cast<char>(c.unicode() >> 8);
                bytes += big ? high : low;
                bytes += big ? low : high;
            }
            return bytes;
        };
        QTest::newRow("UTF-8") << QByteArray("<p>M\xc3\xbcller") << QByteArray() << u"Müller"_s;
        QTest::newRow("UTF-8 with a mark")
            << QByteArray("\xef\xbb\xbf<p>M\xc3\xbcller") << QByteArray("text/html; charset=iso-8859-1") << u"Müller"_s;
        QTest::newRow("Latin 1 by header")
            << QByteArray("<p>M\xfcller") << QByteArray("text/html; charset=ISO-8859-1") << u"Müller"_s;
        QTest::newRow("windows-1252 by meta")
            << QByteArray("<meta charset='windows-1252'><p>\x80 5") << QByteArray() << u"€ 5"_s;
        QTest::newRow("windows-1252 undeclared")
            << QByteArray("<p>M\xfcller & S\xf6hne") << QByteArray() << u"Müller & Söhne"_s;
        QTest::newRow("EUC-KR by meta") << QByteArray(
            "<meta http-equiv=content-type content='text/html; charset=euc-kr'><p>" + korean)
                                        << QByteArray() << koreanText;
        QTest::newRow("EUC-KR by header")
            << QByteArray("<p>" + korean) << QByteArray("text/html;charset=EUC-KR") << koreanText;
        QTest::newRow("EUC-KR undeclared") << QByteArray("<p>" + korean) << QByteArray() << koreanText;
        QTest::newRow("EUC-KR declared as UTF-8")
            << QByteArray("<meta charset=utf-8><p>" + korean) << QByteArray() << koreanText;
        QTest::newRow("UTF-16 little endian")
            << QByteArray("\xff\xfe" + wide(u"<p>Müller"_s, false)) << QByteArray() << u"Müller"_s;
        QTest::newRow("UTF-16 big endian")
            << QByteArray("\xfe\xff" + wide(u"<p>Müller"_s, true)) << QByteArray() << u"Müller"_s;
        QTest::newRow("UTF-16 without a mark")
            << wide(u"<html><p>Plain text"_s, false) << QByteArray() << u"Plain text"_s;
        QTest::newRow("a few broken bytes")
            << QByteArray("<meta charset=utf-8><p>\xc3\xa4\xc3\xb6\xc3\xbc\xc3\x9f\xff\xc3\xa4") << QByteArray()
            << u"äöüß\uFFFDä"_s;
    }
    void decodesCharacterSets()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QByteArray, contentType);
        QTEST(readPage(bytes, {.contentType = contentType}).text, "text");
    }
};

STEWARD_TEST(PageFactsTest)
#include "tst_page_facts.moc"
