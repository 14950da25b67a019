#include "core/net/fetch.h"
#include "core/net/response_parser.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace steward;
using namespace steward::net;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class FetchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsRetryAfter_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<qint64>("seconds"); // -1: none
        QTest::newRow("seconds") << QByteArray("120") << qint64(120);
        QTest::newRow("blanks") << QByteArray(" 120 ") << qint64(120);
        QTest::newRow("zero") << QByteArray("0") << qint64(1);
        QTest::newRow("a day") << QByteArray("86400") << qint64(3600);
        QTest::newRow("beyond numbers") << QByteArray("99999999999999999999999") << qint64(3600);
        QTest::newRow("date") << QByteArray("Sun, 06 Nov 1994 08:49:37 GMT") << qint64(97);
        QTest::newRow("old date") << QByteArray("Sunday, 06-Nov-94 08:49:37 GMT") << qint64(97);
        QTest::newRow("C date") << QByteArray("Sun Nov  6 08:49:37 1994") << qint64(97);
        QTest::newRow("past date") << QByteArray("Sat, 05 Nov 1994 08:49:37 GMT") << qint64(1);
        QTest::newRow("far date") << QByteArray("Mon, 07 Nov 1994 08:49:37 GMT") << qint64(3600);
        QTest::newRow("negative") << QByteArray("-5") << qint64(-1);
        QTest::newRow("words") << QByteArray("soon") << qint64(-1);
        QTest::newRow("nothing") << QByteArray() << qint64(-1);
        QTest::newRow("no such day") << QByteArray("Sun, 31 Feb 1994 08:49:37 GMT") << qint64(-1);
        QTest::newRow("fraction") << QByteArray("1.5") << qint64(-1);
    }
    void readsRetryAfter()
    {
        QFETCH(const QByteArray, value);
        QFETCH(const qint64, seconds);
        const Instant now = fromMillis(784'111'680'000); // 1994-11-06T08:48:00Z
        const auto wait = parseRetryAfter(value, now);
        QCOMPARE(wait ? wait->count() / 1000 : -1, seconds);
    }
    void readsAllThreeDateForms()
    {
        // RFC 9110 5.6.7 gives these three as the same moment; 784111777 in Unix time.
        for (const char *text :
            {"Sun, 06 Nov 1994 08:49:37 GMT", "Sunday, 06-Nov-94 08:49:37 GMT", "Sun Nov  6 08:49:37 1994"})
            QVERIFY(parseHttpDate(text) == fromMillis(784'111'777'000));
        QVERIFY(!parseHttpDate("1994-11-06T08:49:37Z"));
    }
    void namesHostsWithTheirPort()
    {
        QCOMPARE(hostKey(QUrl(u"https://Example.com/a"_s)), u"example.com:443"_s);
        QCOMPARE(hostKey(QUrl(u"http://example.com:8080"_s)), u"example.com:8080"_s);
    }
    void namesEveryFailureOnce()
    {
        QSet<QString> names;
        for (int i = 0; i <= int(Failure::RobotsDisallowed); ++i)
            names.insert(failureName(Failure(i)));
        QCOMPARE(names.size(), int(Failure::RobotsDisallowed) + 1);
        QVERIFY(!names.contains(QString()));
        QCOMPARE(failureName(Failure::TooManyRedirects), u"too_many_redirects"_s);
    }
    void readsTheSameHoweverTheBytesArrive_data()
    {
        QTest::addColumn<int>("step");
        for (const int step : {1, 2, 3, 7, 1000})
            QTest::addRow("%d at once", step) << step;
    }
    void readsTheSameHoweverTheBytesArrive()
    {
        QFETCH(const int, step);
        const QByteArray bytes =
            "HTTP/1.1 103 Early Hints\r\nA: b\r\n\r\nHTTP/1.1 200 OK\r\nFolded: a\r\n  b\r\nno colon here\r\n"
            "Transfer-Encoding: Chunked\r\n\r\n5;x\r\nhello\r\n1\r\n!\r\n0\r\nT: v\r\n\r\n";
        ResponseParser parser(100);
        for (qsizetype at = 0; at < bytes.size(); at += step) {
            QVERIFY(!parser.isFinished());
            parser.feed(QByteArrayView(bytes).sliced(at, std::min<qsizetype>(step, bytes.size() - at)));
        }
        QVERIFY(parser.isFinished());
        QVERIFY(parser.isReusable());
        QCOMPARE(parser.failure(), Failure::None);
        QCOMPARE(parser.header("folded"), "a b");
        QCOMPARE(parser.header("A"), QByteArray());
        QCOMPARE(parser.takeBody(), "hello!");
    }
    void cutsTheBodyAtTheLimit()
    {
        ResponseParser whole(5);
        whole.feed("HTTP/1.1 200 OK\r\n\r\nhello");
        whole.close(true);
        QCOMPARE(whole.failure(), Failure::None);
        ResponseParser more(4);
        more.feed("HTTP/1.1 200 OK\r\n\r\nhello");
        QCOMPARE(more.failure(), Failure::TooLarge);
        QCOMPARE(more.takeBody(), "hell");
    }
    void doesNotReuseWhatMayBeOutOfStep_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<bool>("reusable");
        QTest::newRow("framed") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 1\r\n\r\na") << true;
        QTest::newRow("more than announced") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 1\r\n\r\nab") << false;
        QTest::newRow("told to close") << QByteArray(
            "HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: 1\r\n\r\na")
                                       << false;
        QTest::newRow("1.0") << QByteArray("HTTP/1.0 200 OK\r\nContent-Length: 1\r\n\r\na") << false;
        QTest::newRow("1.0 that stays") << QByteArray(
            "HTTP/1.0 200 OK\r\nConnection: Keep-Alive\r\nContent-Length: 1\r\n\r\na")
                                        << true;
    }
    void doesNotReuseWhatMayBeOutOfStep()
    {
        QFETCH(const QByteArray, bytes);
        ResponseParser parser(100);
        parser.feed(bytes);
        QVERIFY(parser.isFinished());
        QTEST(parser.isReusable(), "reusable");
    }
};

STEWARD_TEST(FetchTest)
#include "tst_fetch.moc"
