#include "core/directories/match/links.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace steward::directories;
using namespace Qt::StringLiterals;

class LinksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comparesWebAddresses_data()
    {
        QTest::addColumn<QString>("submitted");
        QTest::addColumn<QString>("displayed");
        QTest::addColumn<Verdict>("verdict");
        const auto same = [](const char *tag, const QString &a, const QString &b) {
            QTest::newRow(tag) << a << b << Verdict::Match;
        };
        same("scheme and www", u"http://www.oak.example"_s, u"https://oak.example/"_s);
        same("no scheme", u"oak.example"_s, u"https://oak.example"_s);
        same("protocol relative", u"//oak.example/a"_s, u"https://oak.example/a"_s);
        same("default port", u"https://oak.example:443/"_s, u"https://oak.example"_s);
        same("mobile host", u"https://m.oak.example/menu"_s, u"https://www.oak.example/menu"_s);
        same("closing dot", u"https://oak.example./"_s, u"https://oak.example"_s);
        same("user", u"https://me:secret@oak.example"_s, u"https://oak.example"_s);
        same("fragment", u"https://oak.example/a#b"_s, u"https://oak.example/a"_s);
        same("tracking", u"https://oak.example/?utm_source=x&gclid=1"_s, u"https://oak.example"_s);
        same("query order", u"https://oak.example/?b=2&a=1"_s, u"https://oak.example/?a=1&b=2"_s);
        same("empty query", u"https://oak.example/?"_s, u"https://oak.example"_s);
        same("escapes", u"https://oak.example/%7Ejo/%c3%a9"_s, u"https://oak.example/~jo/é"_s);
        same("broken escape", u"https://oak.example/100%"_s, u"https://oak.example/100%25"_s);
        same("dot segments", u"https://oak.example/a/../b/./c"_s, u"https://oak.example/b/c"_s);
        same("doubled slashes", u"https://oak.example//a///b/"_s, u"https://oak.example/a/b"_s);
        same("international host", u"https://bäckerei.example"_s, u"https://xn--bckerei-5wa.example"_s);
        same("index page", u"https://oak.example/index.html"_s, u"https://oak.example/"_s);
        QTest::newRow("page within") << u"https://oak.example"_s << u"https://oak.example/contact"_s << Verdict::Review;
        QTest::newRow("other host of the domain")
            << u"https://shop.oak.example"_s << u"https://oak.example"_s << Verdict::Review;
        QTest::newRow("capitals in the path")
            << u"https://oak.example/Menu"_s << u"https://oak.example/menu"_s << Verdict::Review;
        QTest::newRow("other ending") << u"https://oak.com"_s << u"https://oak.net"_s << Verdict::Mismatch;
        QTest::newRow("other port") << u"https://oak.example:8443"_s << u"https://oak.example"_s << Verdict::Mismatch;
        QTest::newRow("other name under co.uk")
            << u"https://oak.co.uk"_s << u"https://elm.co.uk"_s << Verdict::Mismatch;
        QTest::newRow("other page") << u"https://oak.example/a"_s << u"https://oak.example/b"_s << Verdict::Mismatch;
        QTest::newRow("social page") << u"https://oak.example"_s << u"https://social.test/oak"_s << Verdict::Mismatch;
    }
    void comparesWebAddresses()
    {
        QFETCH(const QString, submitted);
        QFETCH(const QString, displayed);
        QTEST(compareUrls(submitted, displayed).verdict, "verdict");
        QTEST(compareUrls(displayed, submitted).verdict, "verdict");
    }

    void comparesEmails_data()
    {
        QTest::addColumn<QString>("submitted");
        QTest::addColumn<QString>("displayed");
        QTest::addColumn<Verdict>("verdict");
        QTest::newRow("case") << u"Desk@Oak.example"_s << u"desk@oak.example"_s << Verdict::Match;
        QTest::newRow("mailto") << u"desk@oak.example"_s << u"mailto:desk@oak.example?subject=Hi"_s << Verdict::Match;
        QTest::newRow("spelled signs") << u"desk@oak.example"_s << u"desk (at) oak [dot] example"_s << Verdict::Match;
        QTest::newRow("mailbox") << u"desk@oak.example"_s << u"sales@oak.example"_s << Verdict::Review;
        QTest::newRow("mailbox of a provider") << u"oak@gmail.com"_s << u"elm@gmail.com"_s << Verdict::Mismatch;
        QTest::newRow("domain") << u"desk@oak.example"_s << u"desk@oak.test"_s << Verdict::Mismatch;
    }
    void comparesEmails()
    {
        QFETCH(const QString, submitted);
        QFETCH(const QString, displayed);
        QTEST(compareEmails(submitted, displayed).verdict, "verdict");
    }

    void endsOnAnyInput()
    {
        const QString long1 = u"https://"_s + u"a."_s.repeated(50'000);
        QVERIFY(!compareUrls(long1, u"?"_s.repeated(100'000)).why.isEmpty());
        QVERIFY(!compareEmails(u"@"_s.repeated(100'000), u"a at b dot c"_s).why.isEmpty());
    }
};

STEWARD_TEST(LinksTest)
#include "tst_links.moc"
