#include "core/net/address_policy.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace steward;
using namespace steward::net;
using namespace Qt::StringLiterals;

class AddressPolicyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void admitsPublicAddressesInOneForm_data()
    {
        QTest::addColumn<QString>("given");
        QTest::addColumn<QByteArray>("form");
        QTest::newRow("plain") << u"https://example.com"_s << QByteArray("https://example.com/");
        QTest::newRow("case, dot, fragment")
            << u" HTTPS://Example.COM./A?b#c "_s << QByteArray("https://example.com/A?b");
        QTest::newRow("port") << u"http://example.com:8080/"_s << QByteArray("http://example.com:8080/");
        QTest::newRow("german name") << u"https://müller.example.de/straße"_s
                                     << QByteArray("https://xn--mller-kva.example.de/stra%C3%9Fe");
        QTest::newRow("korean name") << u"https://한국.kr/"_s << QByteArray("https://xn--3e0b707e.kr/");
        QTest::newRow("public number") << u"http://8.8.8.8/"_s << QByteArray("http://8.8.8.8/");
        QTest::newRow("public IPv6") << u"https://[2606:4700::1111]/"_s << QByteArray("https://[2606:4700::1111]/");
        QTest::newRow("underscore") << u"https://my_shop.example.com/"_s << QByteArray("https://my_shop.example.com/");
    }
    void admitsPublicAddressesInOneForm()
    {
        QFETCH(const QString, given);
        const Result<QUrl> url = admissible(given);
        QVERIFY2(url, qPrintable(url ? QString() : url.error().message));
        QTEST(url->toEncoded(), "form");
    }
    void refusesEverythingElse_data()
    {
        QTest::addColumn<QString>("given");
        // Loopback, in every spelling that some resolver takes for it.
        for (const char *host : {"127.0.0.1", "127.0.0.1.", "127.1", "127.1.", "127.0.1", "127.255.255.254",
                 "2130706433", "0x7f.1", "0x7f000001", "0x7F000001.", "0177.0.0.1", "017700000001", "127.0.0.0x1", "0",
                 "0.0.0.0", "0x0", "[::1]", "[::]", "[0:0:0:0:0:0:0:1]", "[::ffff:127.0.0.1]", "[::ffff:7f00:1]",
                 "[::127.0.0.1]", "[64:ff9b::7f00:1]", "[2002:7f00:1::]", "localhost", "LOCALHOST", "localhost.",
                 "a.localhost", "localhost.localdomain", "%31%32%37.0.0.1", "%6cocalhost"})
            QTest::newRow(host) << u"http://%1/"_s.arg(QString::fromLatin1(host));
        QTest::newRow("fullwidth digits") << u"http://１２７.０.０.１/"_s;
        QTest::newRow("fullwidth dots") << u"http://127。0。0。1/"_s;
        QTest::newRow("circled letters") << u"http://ⓛⓞⓒⓐⓛⓗⓞⓢⓣ/"_s;
        // Private, special and nonsense.
        for (const char *host :
            {"10.0.0.1", "172.16.0.1", "172.31.255.255", "192.168.0.1", "169.254.169.254", "100.64.0.1", "192.0.0.1",
                "192.0.2.1", "192.88.99.1", "198.18.0.1", "198.51.100.1", "203.0.113.1", "224.0.0.1", "240.0.0.1",
                "255.255.255.255", "3232235521", "0xa.1", "012.0.0.1", "[fe80::1]", "[fe80::1%25eth0]", "[fc00::1]",
                "[fd12:3456::1]", "[fec0::1]", "[ff02::1]", "[2001:db8::1]", "[3fff::1]", "[2001::1]", "[64:ff9b:1::1]",
                "[100::1]", "[5f00::1]", "[::ffff:10.0.0.1]", "[64:ff9b::a00:1]", "[2002:a00:1::]", "1.2.3.4.5",
                "256.1.1.1", "1.2.3.4x.5", "4294967296", "intranet", "printer.local", "db.internal", "nas.lan",
                "box.home.arpa", "PRINTER.LOCAL.", "a..b.com", "exa mple.com", "-"})
            QTest::newRow(host) << u"http://%1/"_s.arg(QString::fromLatin1(host));
        QTest::newRow("long label") << u"http://%1.com/"_s.arg(QString(64, u'a'));
        for (const char *url : {"", "example.com", "//example.com/", "ftp://example.com/", "file:///etc/passwd",
                 "javascript:alert(1)", "data:text/html,x", "http://", "http:///path", "http://user@example.com/",
                 "http://user:pw@example.com/", "http://@example.com/", "https://example.com:22/",
                 "https://example.com:0/", "http://example.com:99999/", "http://exa\nmple.com/", "http://[::1",
                 "gopher://example.com:80/"})
            QTest::newRow(*url ? url : "nothing") << QString::fromLatin1(url);
    }
    void refusesEverythingElse()
    {
        QFETCH(const QString, given);
        const Result<QUrl> url = admissible(given);
        QVERIFY2(!url, qPrintable(url ? url->toString() : QString()));
        QVERIFY(!url.error().message.isEmpty());
        QVERIFY(!admissible(QUrl(given)));
    }
    void allowsLoopbackOnAnyPortWhenTold()
    {
        const AddressPolicy policy{.allowLoopback = true};
        QVERIFY(admissible(u"http://127.0.0.1:34567/"_s, policy));
        QVERIFY(admissible(u"https://[::1]:34567/"_s, policy));
        QVERIFY(admissible(u"https://d1.localhost:34567/"_s, policy));
        QVERIFY(!admissible(u"http://10.0.0.1/"_s, policy));
        QVERIFY(!admissible(u"http://0.0.0.0/"_s, policy));
        QVERIFY(!admissible(u"http://8.8.8.8:34567/"_s, policy));
        QVERIFY(!isReachable(QHostAddress(u"8.8.8.8"_s), 34567, policy));
        QVERIFY(isReachable(QHostAddress(u"127.0.0.1"_s), 34567, policy));
        QVERIFY(!isReachable(QHostAddress(u"64:ff9b::7f00:1"_s), policy));
    }
    void allowsPrivateNetworksWhenTold()
    {
        const AddressPolicy policy{.allowPrivate = true};
        QVERIFY(admissible(u"http://192.168.1.10/"_s, policy));
        QVERIFY(admissible(u"http://intranet/"_s, policy));
        QVERIFY(admissible(u"http://[fd00::1]/"_s, policy));
        QVERIFY(isReachable(QHostAddress(u"::ffff:10.0.0.1"_s), policy));
        QVERIFY(!admissible(u"http://127.0.0.1/"_s, policy));
        QVERIFY(!admissible(u"http://169.254.169.254/"_s, policy));
        QVERIFY(!admissible(u"http://224.0.0.1/"_s, policy));
    }
    void takesAnyPortWhenNoneIsNamed() { QVERIFY(admissible(u"http://example.com:2222/"_s, {.ports = {}})); }
    void knowsTheEdgesOfEachRange_data()
    {
        QTest::addColumn<QString>("last");
        QTest::addColumn<QString>("next");
        // The last address inside and the first outside, from the registries' prefixes.
        QTest::newRow("0/8") << u"0.255.255.255"_s << u"1.0.0.0"_s;
        QTest::newRow("10/8") << u"10.255.255.255"_s << u"11.0.0.0"_s;
        QTest::newRow("100.64/10") << u"100.127.255.255"_s << u"100.128.0.0"_s;
        QTest::newRow("127/8") << u"127.255.255.255"_s << u"128.0.0.0"_s;
        QTest::newRow("169.254/16") << u"169.254.255.255"_s << u"169.255.0.0"_s;
        QTest::newRow("172.16/12") << u"172.31.255.255"_s << u"172.32.0.0"_s;
        QTest::newRow("192.168/16") << u"192.168.255.255"_s << u"192.169.0.0"_s;
        QTest::newRow("198.18/15") << u"198.19.255.255"_s << u"198.20.0.0"_s;
        QTest::newRow("mapped") << u"::ffff:10.255.255.255"_s << u"::ffff:11.0.0.0"_s;
        QTest::newRow("nat64") << u"64:ff9b::10.255.255.255"_s << u"64:ff9b::11.0.0.0"_s;
        QTest::newRow("2001::/23") << u"2001:1ff:ffff:ffff:ffff:ffff:ffff:ffff"_s << u"2001:200::"_s;
        QTest::newRow("2002::/16") << u"2002:ffff:ffff:ffff:ffff:ffff:ffff:ffff"_s << u"2003::"_s;
        QTest::newRow("3fff::/20") << u"3fff:fff:ffff:ffff:ffff:ffff:ffff:ffff"_s << u"3fff:1000::"_s;
    }
    void knowsTheEdgesOfEachRange()
    {
        QFETCH(const QString, last);
        QFETCH(const QString, next);
        QVERIFY(!isPublic(QHostAddress(last)));
        QVERIFY(isPublic(QHostAddress(next)));
        QVERIFY(!isPublic(QHostAddress()));
    }
};

STEWARD_TEST(AddressPolicyTest)
#include "tst_address_policy.moc"
