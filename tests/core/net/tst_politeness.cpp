#include "core/net/fetcher.h"
#include "core/net/host_gate.h"
#include "tests/support/scripted_server.h"
#include "tests/support/test_main.h"

#include <QTest>

#include <mutex>

using namespace steward;
using namespace steward::net;
using namespace steward::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

FetcherSettings onLoopback()
{
    FetcherSettings settings;
    settings.policy.allowLoopback = true;
    return settings;
}

Fetched await(const QFuture<Fetched> &future)
{
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, 30'000))
        qFatal("a fetch never finished");
    return future.result();
}

/** Notes when requests arrive, and what they ask for. */
struct Log
{
    std::mutex mutex;
    QList<std::chrono::steady_clock::time_point> times;
    QList<QByteArray> paths;

    QByteArray note(const QByteArray &request)
    {
        const std::lock_guard lock(mutex);
        times.append(std::chrono::steady_clock::now());
        paths.append(request.split(' ').value(1));
        return paths.last();
    }
};

/** Serves robots.txt as given and a page for the rest. */
ScriptedServer::Script site(QByteArray robots, Log &log)
{
    return [robots, &log](Peer &peer) {
        while (true) {
            const QByteArray request = peer.request();
            if (request.isEmpty())
                return;
            peer.send(log.note(request) == "/robots.txt" ? robots : page("page"));
        }
    };
}

} // namespace

class PolitenessTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsRequestsToOneHostApart()
    {
        Log log;
        ScriptedServer server(site({}, log));
        Fetcher fetcher(onLoopback());
        QList<QFuture<Fetched>> futures;
        for (int i = 0; i < 4; ++i)
            futures += fetcher.fetch({.url = server.url(u"/%1"_s.arg(i)), .deadline = 1s, .hostSpacing = 400ms});
        for (const QFuture<Fetched> &future : futures)
            QCOMPARE(failureName(await(future).failure), u"none"_s); // the wait does not count against the deadline
        QCOMPARE(log.paths, (QList<QByteArray>{"/0", "/1", "/2", "/3"}));
        for (int i = 1; i < 4; ++i)
            QVERIFY(log.times[i] - log.times[i - 1] >= 300ms);
        QVERIFY(futures[3].result().waited >= 1100ms);
        QVERIFY(futures[3].result().elapsed < 1s);
    }
    void neverOpensMoreThanTheAllowedConnections()
    {
        ScriptedServer server([](Peer &peer) {
            peer.request();
            peer.pause(30ms);
            peer.send("HTTP/1.1 200 OK\r\nConnection: close\r\n\r\nx");
        });
        Fetcher fetcher(onLoopback());
        QList<QFuture<Fetched>> futures;
        for (int i = 0; i < 30; ++i)
            futures += fetcher.fetch({.url = server.url(), .hostConnections = 3});
        for (const QFuture<Fetched> &future : futures)
            QCOMPARE(await(future).body, "x");
        QVERIFY2(server.peak() <= 3, qPrintable(QString::number(server.peak())));
        for (int i = 0; i < 30; ++i)
            futures += fetcher.fetch({.url = server.url(), .hostConnections = 100});
        for (const QFuture<Fetched> &future : futures)
            await(future);
        QVERIFY2(server.peak() <= 6, qPrintable(QString::number(server.peak())));
    }
    void countsRedirectsAtTheirTarget()
    {
        ScriptedServer target([](Peer &peer) {
            peer.request();
            peer.pause(30ms);
            peer.send("HTTP/1.1 200 OK\r\nConnection: close\r\n\r\nx");
        });
        ScriptedServer source([&](Peer &peer) {
            peer.request();
            peer.send("HTTP/1.1 302 Found\r\nConnection: close\r\nLocation: " + target.url().toEncoded() + "\r\n\r\n");
        });
        Fetcher fetcher(onLoopback());
        QList<QFuture<Fetched>> futures;
        for (int i = 0; i < 20; ++i)
            futures += fetcher.fetch({.url = source.url(), .hostConnections = 2});
        for (const QFuture<Fetched> &future : futures)
            QCOMPARE(await(future).body, "x");
        QVERIFY2(target.peak() <= 2, qPrintable(QString::number(target.peak())));
    }
    void spreadsStartsOverAllHosts()
    {
        Log log;
        ScriptedServer one(site({}, log));
        ScriptedServer two(site({}, log));
        FetcherSettings settings = onLoopback();
        settings.globalRate = 20;
        Fetcher fetcher(settings);
        QList<QFuture<Fetched>> futures;
        for (int i = 0; i < 5; ++i)
            futures += fetcher.fetch({.url = one.url(u"/one"_s)});
        for (int i = 0; i < 5; ++i)
            futures += fetcher.fetch({.url = two.url(u"/two"_s)});
        for (const QFuture<Fetched> &future : futures)
            QCOMPARE(await(future).body, "page");
        QVERIFY(
            log.times.last() - log.times.first() >= 300ms); // nine intervals of 50 ms, less what a busy machine adds
        QVERIFY2(log.paths.first(6).count("/two") >= 2, "a host that came later waits for all of another's requests");
    }
    void boundsConnectionsOverAllHosts()
    {
        int open = 0;
        int most = 0;
        HostGate gate(0, 4);
        QList<QString> admitted;
        for (int i = 0; i < 100; ++i) {
            const QString host = QString::number(i % 20);
            gate.enter(host, {nullptr, 0ms, 6, [&, host] {
                                  most = std::max(most, ++open);
                                  admitted.append(host);
                              }});
        }
        QCOMPARE(open, 4);
        for (int i = 0; i < 100; ++i) {
            QVERIFY(i < admitted.size());
            --open;
            gate.leave(admitted[i]);
        }
        QCOMPARE(admitted.size(), 100);
        QCOMPARE(most, 4);
    }
    void forgetsThoseWhoWithdraw()
    {
        HostGate gate(0, 10);
        int one = 0;
        int two = 0;
        const auto enter = [&](int &who) { gate.enter(u"h"_s, {&who, 0ms, 1, [&who] { ++who; }}); };
        enter(one);
        enter(two);
        gate.withdraw(u"h"_s, &two);
        gate.leave(u"h"_s);
        QCOMPARE(one, 1);
        QCOMPARE(two, 0);
        QVERIFY(!gate.hasWaiting(u"h"_s));
        enter(two);
        QCOMPARE(two, 1);
    }
    void asksForRobotsOnceAndObeys()
    {
        Log log;
        ScriptedServer server(site(page("User-agent: *\nDisallow: /private\n"), log));
        Fetcher fetcher(onLoopback());
        QList<QFuture<Fetched>> futures;
        for (const char16_t *path : {u"/open", u"/private/1", u"/open?2"})
            futures +=
                fetcher.fetch({.url = server.url(QString::fromUtf16(path)), .hostConnections = 1, .obeyRobots = true});
        QCOMPARE(await(futures[0]).body, "page");
        QCOMPARE(failureName(await(futures[1]).failure), u"robots_disallowed"_s);
        QCOMPARE(await(futures[2]).body, "page");
        QCOMPARE(log.paths.count("/robots.txt"), 1);
        QVERIFY(!log.paths.contains("/private/1"));
        QCOMPARE(log.paths.first(), "/robots.txt");
    }
    void readsMissingRobotsAsRfc9309Says_data()
    {
        QTest::addColumn<QByteArray>("robots");
        QTest::addColumn<Failure>("failure");
        QTest::newRow("not found") << page("no", "404 Not Found") << Failure::None;
        QTest::newRow("forbidden") << page("no", "403 Forbidden") << Failure::None;
        QTest::newRow("server error") << page("no", "503 Unavailable") << Failure::RobotsDisallowed;
        QTest::newRow("not HTTP") << QByteArray("nonsense\r\n\r\n") << Failure::RobotsDisallowed;
        QTest::newRow("longer than anyone reads")
            << page("User-agent: *\nDisallow: /a\n" + QByteArray(600'000, '#')) << Failure::None;
        QTest::newRow("redirects in a circle")
            << QByteArray("HTTP/1.1 302 Found\r\nContent-Length: 0\r\nLocation: /robots.txt\r\n\r\n") << Failure::None;
    }
    void readsMissingRobotsAsRfc9309Says()
    {
        QFETCH(const QByteArray, robots);
        QFETCH(const Failure, failure);
        Log log;
        ScriptedServer server(site(robots, log));
        Fetcher fetcher(onLoopback());
        const Fetched fetched = await(fetcher.fetch({.url = server.url(u"/page"_s), .obeyRobots = true}));
        QCOMPARE(failureName(fetched.failure), failureName(failure));
        if (failure != Failure::None)
            QVERIFY(fetched.failureText.contains(u"robots.txt"));
    }
    void waitsAsLongAsRobotsAsks()
    {
        Log log;
        ScriptedServer server(site(page("User-agent: steward\nCrawl-delay: 1\n"), log));
        Fetcher fetcher(onLoopback());
        const Fetched fetched =
            await(fetcher.fetch({.url = server.url(u"/page"_s), .deadline = 500ms, .obeyRobots = true}));
        QCOMPARE(fetched.body, "page");
        QVERIFY(fetched.waited >= 900ms);
    }
};

STEWARD_TEST(PolitenessTest)
#include "tst_politeness.moc"
