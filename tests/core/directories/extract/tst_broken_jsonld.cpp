#include "core/directories/extract/extract.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace steward::directories;
using namespace Qt::StringLiterals;

/** JSON-LD as it stands in real pages, where strict readers see nothing. */
class BrokenJsonLdTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheWholeProfileFrom_data()
    {
        QTest::addColumn<QByteArray>("script");
        const auto row = [](const char *name, const QByteArray &json,
                             const QByteArray &type = "type=\"application/ld+json\"") {
            QTest::newRow(name) << QByteArray("<script " + type + ">" + json + "</script>");
        };
        const QByteArray members = "\"@context\":\"https://schema.org\",\"@type\":\"Florist\",\"name\":\"Rosa's "
                                   "Blumen\",\"telephone\":\"030 5550142\","
                                   " \"address\":{\"@type\":\"PostalAddress\",\"streetAddress\":\"Am Markt "
                                   "3\",\"addressLocality\":\"Potsdam\",\"postalCode\":\"14467\"}";
        const QByteArray plain = "{" + members + "}";
        row("a byte order mark", "\xef\xbb\xbf" + plain);
        row("a line comment", "// generated\n" + plain);
        row("a block comment inside", "{/* shop */" + members + "}");
        row("a comment after a member", QByteArray(plain).replace("\"name\"", "// the name\n\"name\""));
        row("an HTML comment around", "<!--\n" + plain + "\n-->");
        row("CDATA in comments", "//<![CDATA[\n" + plain + "\n//]]>");
        row("CDATA on one line", "// <![CDATA[ " + plain + " // ]]>");
        row("CDATA in block comments", "/*<![CDATA[*/" + plain + "/*]]>*/");
        row("bare CDATA", "<![CDATA[" + plain + "]]>");
        row("trailing commas", QByteArray(plain).replace("\"14467\"}", "\"14467\",},"));
        row("a missing comma", QByteArray(plain).replace("\"Florist\",", "\"Florist\"\n"));
        row("a raw line break in a string", QByteArray(plain).replace("Am Markt 3", "Am\nMarkt\t3"));
        row("control characters in a string", QByteArray(plain).replace("Am Markt 3", "Am\x01Markt 3"));
        row("a second object behind", "{\"@type\":\"BreadcrumbList\"}\n" + plain);
        row("a second object and a semicolon", "{\"@type\":\"WebSite\",\"name\":\"x\"};" + plain + ";");
        row("an array in an array", "[[" + plain + "]]");
        row("an assignment", "var data = " + plain + ";");
        row("no closing brace", plain.chopped(1));
        row("a prefix", QByteArray(plain)
                            .replace("\"name\"", "\"schema:name\"")
                            .replace("\"Florist\"", "\"schema:Florist\"")
                            .replace("\"address\"", "\"schema:address\""));
        row("full addresses", QByteArray(plain)
                                  .replace("\"name\"", "\"http://schema.org/name\"")
                                  .replace("\"Florist\"", "\"https://schema.org/Florist\""));
        row("lower case keys",
            QByteArray(plain).replace("streetAddress", "streetaddress").replace("postalCode", "postalcode"));
        row("upper case keys", QByteArray(plain)
                                   .replace("\"name\"", "\"Name\"")
                                   .replace("\"address\"", "\"ADDRESS\"")
                                   .replace("@type", "@Type"));
        row("a wrong-case type", QByteArray(plain).replace("\"Florist\"", "\"florist\""));
        row("type without the sign", QByteArray(plain).replace("@type", "type"));
        row("entities", QByteArray(plain).replace("Rosa's", "Rosa&#39;s"));
        row("entities escaped twice", QByteArray(plain).replace("Rosa's", "Rosa&amp;#39;s"));
        row("quotes as entities", QByteArray(plain).replace("\"", "&quot;"));
        row("single quotes", QByteArray(plain).replace("Rosa's", "Rosa\\'s").replace("\"", "'"));
        row("single quotes around an apostrophe", QByteArray(plain).replace("\"", "'"));
        row("unquoted keys", QByteArray(plain)
                                 .replace("\"name\"", "name")
                                 .replace("\"telephone\"", "telephone")
                                 .replace("\"address\"", "address"));
        row("an unescaped quote",
            QByteArray(plain).replace("\"telephone\"", "\"slogan\":\"The \"best\" in town\",\"telephone\""));
        row("a wrong escape", QByteArray(plain).replace("Rosa's", "Rosa\\'s"));
        row("an array of types", QByteArray(plain).replace("\"Florist\"", "[\"Florist\",\"LocalBusiness\"]"));
        row("values in wrappers",
            QByteArray(plain).replace("\"Rosa's Blumen\"", "{\"@value\":\"Rosa's Blumen\",\"@language\":\"de\"}"));
        row("an object put into a string", "\"" + QByteArray(plain).replace("\n", "").replace("\"", "\\\"") + "\"");
        row("type with charset, upper case", plain, "TYPE='Application/LD+JSON; charset=utf-8'");
        row("type without quotes", plain, "type=application/ld+json class=x");
    }
    void readsTheWholeProfileFrom()
    {
        QFETCH(const QByteArray, script);
        const Profile profile = readPage("<!doctype html><meta charset=utf-8><title>T</title>" + script, {}).profile;
        QCOMPARE(profile.name, u"Rosa's Blumen"_s);
        QCOMPARE(profile.telephone, u"030 5550142"_s);
        QCOMPARE(profile.street, u"Am Markt 3"_s);
        QCOMPARE(profile.locality, u"Potsdam"_s);
        QCOMPARE(profile.postalCode, u"14467"_s);
    }

    void keepsTheSpellingOfNumbers()
    {
        const Profile profile = readPage(
            "<script "
            "type=\"application/"
            "ld+json\">{\"@type\":\"Store\",\"telephone\":4155550132,\"address\":{\"postalCode\":02134}}</script>",
            {})
                                    .profile;
        QCOMPARE(profile.telephone, u"4155550132"_s);
        QCOMPARE(profile.postalCode, u"02134"_s);
    }
};

STEWARD_TEST(BrokenJsonLdTest)
#include "tst_broken_jsonld.moc"
