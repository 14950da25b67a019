#include "core/net/robots.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace steward::net;
using namespace std::chrono_literals;

class RobotsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void decidesByTheRules_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<bool>("allowed");
        const auto row = [](const char *name, QByteArray text, QByteArray path, bool allowed) {
            QTest::newRow(name) << text << path << allowed;
        };
        const QByteArray all = "User-agent: *\n";
        row("empty file", "", "/a", true);
        row("empty rule", all + "Disallow:\n", "/a", true);
        row("everything", all + "Disallow: /\n", "/a", false);
        row("robots.txt itself", all + "Disallow: /\n", "/robots.txt", true);
        row("prefix", all + "Disallow: /a\n", "/about", false);
        row("case of the path", all + "Disallow: /A\n", "/a", true);
        // RFC 9309 5.1 and 5.2
        row("longest match", all + "Allow: /example/page/\nDisallow: /example/page/disallowed.gif\n",
            "/example/page/disallowed.gif", false);
        row("longest match allows", all + "Allow: /example/page/\nDisallow: /example/page/disallowed.gif\n",
            "/example/page/a", true);
        row("allow wins a tie", all + "Disallow: /p\nAllow: /p\n", "/p", true);
        row("order does not matter", all + "Allow: /folder/page\nDisallow: /folder\n", "/folder/page", true);
        row("star", all + "Disallow: /*.gif$\n", "/a/b.gif", false);
        row("star with an end", all + "Disallow: /*.gif$\n", "/a/b.gif?x", true);
        row("star in the middle", all + "Disallow: /a*z\n", "/a/b/z/c", false);
        row("many stars", all + "Disallow: /*a*b*c$\n", "/xxaxxbxxc", false);
        row("star retries", all + "Disallow: /*ab$\n", "/aab", false);
        row("end only", all + "Disallow: /$\n", "/", false);
        row("end only, deeper", all + "Disallow: /$\n", "/a", true);
        row("query", all + "Disallow: /*?session=\n", "/p?session=1", false);
        row("encoded in the file", all + "Disallow: /foo/bar/%E3%83%84\n", "/foo/bar/\xe3\x83\x84", false);
        row("encoded in the address", all + "Disallow: /foo/bar/\xe3\x83\x84\n", "/foo/bar/%e3%83%84", false);
        row("encoded letter", all + "Disallow: /%61bc\n", "/abc", false);
        row("encoded slash stays", all + "Disallow: /a%2Fb\n", "/a/b", true);
        row("own group", all + "Disallow: /\nUser-agent: Steward\nDisallow: /x\n", "/a", true);
        row("own group, token with version", "User-agent: steward/2.0\nDisallow: /x\n", "/x", false);
        row("other group", "User-agent: googlebot\nDisallow: /\n", "/a", true);
        row("several agents in one group", "User-agent: a\nUser-agent: STEWARD\nDisallow: /x\n", "/x", false);
        row("groups for one agent together",
            "User-agent: steward\nDisallow: /x\nUser-agent: *\nAllow: /\nUser-agent: steward\nDisallow: /y\n", "/y",
            false);
        row("longer token is another agent", "User-agent: steward-images\nDisallow: /\n", "/a", true);
        row("rules before any group", "Disallow: /\n", "/a", true);
        row("comments and blanks", "# hello\n  User-Agent : * # all\n\n  DISALLOW : /x # no\n", "/x", false);
        row("carriage returns", "User-agent: *\rDisallow: /x\r\nDisallow: /y", "/y", false);
        row("byte order mark", "\xef\xbb\xbfUser-agent: *\nDisallow: /x\n", "/x", false);
        row("sitemap between", all + "Sitemap: https://example.com/s.xml\nDisallow: /x\n", "/x", false);
        row("a web page instead", "<html><body>Not found</body></html>", "/x", true);
        row("beyond the limit", QByteArray(500 * 1024, '#') + "\n" + all + "Disallow: /\n", "/x", true);
    }
    void decidesByTheRules()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const QByteArray, path);
        QFETCH(const bool, allowed);
        QCOMPARE(Robots::parse(text).allows("Steward/0.1 (listing check)", path), allowed);
    }
    void readsTheDelay()
    {
        const Robots robots = Robots::parse(
            "User-agent: *\nCrawl-delay: 2.5\nUser-agent: slow\nCrawl-delay: 10\nUser-agent: odd\nCrawl-delay: x\n");
        QVERIFY(robots.crawlDelay("Steward") == 3s);
        QVERIFY(robots.crawlDelay("slow") == 10s);
        QVERIFY(!robots.crawlDelay("odd"));
    }
    void bearsHostilePatterns()
    {
        QByteArray pattern = "Disallow: /" + QByteArray("*a").repeated(1000) + "$\n";
        const Robots robots = Robots::parse("User-agent: *\n" + pattern);
        QVERIFY(robots.allows("x", "/" + QByteArray(8000, 'a') + "b"));
    }
};

STEWARD_TEST(RobotsTest)
#include "tst_robots.moc"
