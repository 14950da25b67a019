#include "core/directories/extract/extract.h"
#include "core/directories/extract/markup_limits.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace steward::directories;
using extract::LeanPage;
using extract::leanPage;
using namespace Qt::StringLiterals;

namespace {

const QByteArray longScript = "var bundle = ['0123456789abcdef', '</div><h1>not a heading</h1>'];";

} // namespace

class LeanPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void setsScriptsAndStyleSheetsBesideTheMarkup()
    {
        const QByteArray style = ".listing-name { font-weight: bold; color: #222222 }";
        const LeanPage page = leanPage("<head><style>" + style + "</style></head><body><SCRIPT async>" + longScript
                                       + "</Script><p>After</p></body>");
        QCOMPARE(page.markup, "<head><style> </style></head><body><SCRIPT async> </Script><p>After</p></body>"_ba);
        QCOMPARE(page.taken.size(), 2U);
        QCOMPARE(page.taken[0].text, std::string_view(style));
        QCOMPARE(page.taken[0].at, size_t(page.markup.indexOf(" </style>")));
        QCOMPARE(page.taken[1].text, std::string_view(longScript));
        QCOMPARE(page.taken[1].at, size_t(page.markup.indexOf(" </Script>")));
    }
    void leavesWhatIsNoScript_data()
    {
        QTest::addColumn<QByteArray>("source");
        QTest::newRow("in a comment") << "<!-- <script>" + longScript + "</script> --><p>x</p>";
        QTest::newRow("in a text field") << "<textarea><script>" + longScript + "</script></textarea>";
        QTest::newRow("in the title") << "<title><script>" + longScript + "</script></title>";
        QTest::newRow("in an attribute") << "<p title='<script>" + QByteArray(longScript).replace('\'', ' ')
                                                + "</script>'>x</p>";
        QTest::newRow("in a drawing") << "<svg><script>" + longScript + "</script></svg>";
        QTest::newRow("beginning a comment") << "<script><!-- <script>" + longScript + "</script> --></script>";
        QTest::newRow("short") << "<script>a=1</script>"_ba;
        QTest::newRow("blank") << "<script>" + QByteArray(64, '\n') + "</script>";
        QTest::newRow("a tag that never ends") << "<p>text</p><script src='a.js"_ba;
    }
    void leavesWhatIsNoScript()
    {
        QFETCH(const QByteArray, source);
        const LeanPage page = leanPage(source);
        QCOMPARE(page.markup, source);
        QVERIFY(page.taken.empty());
    }
    void takesAScriptThatNeverEnds()
    {
        const LeanPage page = leanPage("<p>text</p><script>" + longScript);
        QCOMPARE(page.markup, "<p>text</p><script> "_ba);
        QCOMPARE(page.taken.size(), 1U);
    }
    void scriptsAreReadAllTheSame()
    {
        const QByteArray data =
            R"({"@context":"https://schema.org","@type":"Bakery","name":"Invented Bread","telephone":"+49 30 901820"})";
        const Page page = readPage("<!DOCTYPE html><title>T</title><script>" + longScript
                                       + "</script><script type=\"application/ld+json\">" + data
                                       + "</script><h1>Shown</h1><script>window._cf_chl_opt={cvId:'3',cType:'managed'}"
                                         "</script><p>End</p>",
            {});
        QCOMPARE(page.profile.name, u"Invented Bread"_s);
        QCOMPARE(page.profile.telephone, u"+49 30 901820"_s);
        QCOMPARE(page.headings, QStringList{u"Shown"_s});
        QCOMPARE(page.text, u"Shown\nEnd"_s);
        QVERIFY(page.hasCaptcha);
    }
};

STEWARD_TEST(LeanPageTest)
#include "tst_lean_page.moc"
