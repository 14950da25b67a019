#include "core/net/fetcher.h"
#include "tests/support/fake_clock.h"
#include "tests/support/scripted_server.h"
#include "tests/support/test_main.h"

#include <QFile>
#include <QTest>

#include <algorithm>

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

Fetched fetchOne(const QUrl &url, std::chrono::milliseconds deadline = 3s)
{
    Fetcher fetcher(onLoopback());
    return await(fetcher.fetch({.url = url, .deadline = deadline}));
}

[[maybe_unused]] qint64 residentKilobytes()
{
    QFile file(u"/proc/self/statm"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readAll().split(' ').value(1).toLongLong() * 4;
}

/** The bytes sent to every request of a connection; the connection then ends. */
ScriptedServer::Script sending(QByteArray bytes)
{
    return [bytes](Peer &peer) {
        peer.request();
        peer.send(bytes);
    };
}

ScriptedServer::Script flooding(QByteArray first, QByteArray again)
{
    return [first, again](Peer &peer) {
        peer.request();
        peer.send(first);
        peer.flood(again);
    };
}

ScriptedServer::Script dripping(QByteArray first)
{
    return [first](Peer &peer) {
        peer.request();
        peer.send(first);
        while (peer.pause(100ms) && peer.send("x")) {
        }
    };
}

ScriptedServer::Script redirecting(QByteArray location)
{
    return sending("HTTP/1.1 302 Found\r\nLocation: " + location + "\r\nContent-Length: 0\r\n\r\n");
}

} // namespace

class FetcherTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bringsThePageWithWhatWasSeen()
    {
        QByteArray asked;
        ScriptedServer server([&](Peer &peer) {
            asked = peer.request();
            peer.send(page("hello", "200 Fine", "X-One: a\r\nx-two:b \r\nETag: \"v1\"\r\n"));
        });
        FakeClock clock;
        Fetcher fetcher(onLoopback(), clock);
        const Fetched fetched = await(fetcher.fetch({.url = server.url(u"/a%20b?q=1#part"_s)}));
        QCOMPARE(fetched.failure, Failure::None);
        QCOMPARE(fetched.status, 200);
        QCOMPARE(fetched.body, "hello");
        QCOMPARE(fetched.header("x-one"), "a");
        QCOMPARE(fetched.header("X-TWO"), "b");
        QCOMPARE(fetched.startedAt, clock.now());
        QCOMPARE(fetched.peerAddress, u"127.0.0.1"_s);
        QCOMPARE(fetched.hops.size(), 1);
        QVERIFY(asked.startsWith("GET /a%20b?q=1 HTTP/1.1\r\n"));
        QVERIFY(asked.contains("\r\nHost: 127.0.0.1:" + QByteArray::number(server.port()) + "\r\n"));
        QVERIFY(asked.contains("\r\nAccept-Encoding: identity\r\n"));
        QVERIFY(asked.contains("\r\nUser-Agent: Steward/"));
        QVERIFY(!asked.contains("Cookie") && !asked.contains("Authorization"));
    }
    void endsEachFaultInItsOwnFailure_data()
    {
        QTest::addColumn<ScriptedServer::Script>("script");
        QTest::addColumn<Failure>("failure");
        const QByteArray ok = "HTTP/1.1 200 OK\r\n";
        const QByteArray big(64 * 1024, 'a');
        const auto row = [](const char *name, ScriptedServer::Script script, Failure failure) {
            QTest::newRow(name) << std::move(script) << failure;
        };
        row("endless body", flooding(ok + "\r\n", big), Failure::TooLarge);
        row("endless chunks", flooding(ok + "Transfer-Encoding: chunked\r\n\r\n", "10000\r\n" + big + "\r\n"),
            Failure::TooLarge);
        row("one-byte chunks",
            flooding(ok + "Transfer-Encoding: chunked\r\n\r\n", QByteArray("1\r\na\r\n").repeated(4000)),
            Failure::TooLarge);
        row("announced over the limit", flooding(ok + "Content-Length: 99999999999\r\n\r\n", big), Failure::TooLarge);
        row("header flood", flooding(ok, "X-Filler: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\r\n"), Failure::TooLarge);
        row("one endless header", flooding(ok + "X: ", big), Failure::TooLarge);
        row("endless status line", flooding("HTTP/1.1 200 ", big), Failure::TooLarge);
        row("endless chunk extension", flooding(ok + "Transfer-Encoding: chunked\r\n\r\n5;", big), Failure::Protocol);
        row("endless trailers", flooding(ok + "Transfer-Encoding: chunked\r\n\r\n0\r\n", "X: a\r\n"),
            Failure::TooLarge);
        row("endless early hints", flooding({}, "HTTP/1.1 103 Early Hints\r\nLink: </a.css>\r\n\r\n"),
            Failure::Protocol);
        row("slow body", dripping(ok + "Content-Length: 5000\r\n\r\n"), Failure::Timeout);
        row("slow header", dripping(ok + "X: "), Failure::Timeout);
        row("slow status line", dripping({}), Failure::Timeout);
        row(
            "silence after the request", [](Peer &peer) { peer.pause(20s); }, Failure::Timeout);
        row(
            "silence in the body",
            [=](Peer &peer) {
                peer.request();
                peer.send(ok + "Content-Length: 10\r\n\r\nabc");
                peer.pause(20s);
            },
            Failure::Timeout);
        row("garbage", sending(QByteArray("\x00\x01\xff garbage\r\n\r\n", 15)), Failure::Protocol);
        row("garbage without a line", sending("SSH-2.0-OpenSSH_9.2"), Failure::Protocol);
        row("another protocol", sending("RTSP/1.0 200 OK\r\n\r\n"), Failure::Protocol);
        row("status without digits", sending("HTTP/1.1 abc OK\r\n\r\n"), Failure::Protocol);
        row("NUL in a header", sending(ok + QByteArray("X: a\0b\r\n\r\n", 10)), Failure::Protocol);
        row("two lengths", sending(ok + "Content-Length: 3\r\nContent-Length: 4\r\n\r\nabcd"), Failure::Protocol);
        row("negative length", sending(ok + "Content-Length: -1\r\n\r\n"), Failure::Protocol);
        row("bad chunk size", sending(ok + "Transfer-Encoding: chunked\r\n\r\nzz\r\nabc\r\n"), Failure::Protocol);
        row("huge chunk size", sending(ok + "Transfer-Encoding: chunked\r\n\r\nffffffffffffffffff\r\nabc\r\n"),
            Failure::Protocol);
        row("chunk longer than its size", sending(ok + "Transfer-Encoding: chunked\r\n\r\n2\r\nabcdef\r\n0\r\n\r\n"),
            Failure::Protocol);
        row("early hints only", sending("HTTP/1.1 103 Early Hints\r\nLink: </a.css>\r\n\r\n"), Failure::Protocol);
        row("switches the protocol", sending("HTTP/1.1 101 Switching Protocols\r\nUpgrade: h2c\r\n\r\n"),
            Failure::Protocol);
        row("half a header", sending(ok + "Content-Ty"), Failure::Truncated);
        row("short body", sending(ok + "Content-Length: 10\r\n\r\nabc"), Failure::Truncated);
        row("chunks without an end", sending(ok + "Transfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n"),
            Failure::Truncated);
        row(
            "reset in the body",
            [=](Peer &peer) {
                peer.request();
                peer.send(ok + "Content-Length: 10\r\n\r\nabc");
                peer.pause(100ms);
                peer.reset();
            },
            Failure::Truncated);
        row("empty reply", sending({}), Failure::Refused);
        row(
            "reset at once", [](Peer &peer) { peer.reset(); }, Failure::Refused);
        row("gzip", sending(ok + "Content-Encoding: gzip\r\nContent-Length: 3\r\n\r\n\x1f\x8b\x08"),
            Failure::EncodedBody);
        row("gzip bomb", flooding(ok + "Content-Encoding: gzip\r\n\r\n\x1f\x8b\x08", big), Failure::EncodedBody);
        row("brotli", sending(ok + "Content-Encoding: br\r\nContent-Length: 3\r\n\r\nabc"), Failure::EncodedBody);
        row("compressed transfer", sending(ok + "Transfer-Encoding: gzip, chunked\r\n\r\n3\r\nabc\r\n0\r\n\r\n"),
            Failure::EncodedBody);
        row("redirect to itself", redirecting("/"), Failure::RedirectLoop);
        row("redirect to a file", redirecting("file:///etc/passwd"), Failure::ForbiddenRedirect);
        row("redirect to ftp", redirecting("ftp://example.com/"), Failure::ForbiddenRedirect);
        row("redirect to script", redirecting("javascript:alert(1)"), Failure::ForbiddenRedirect);
        row("redirect to a private network", redirecting("http://192.168.1.1/"), Failure::ForbiddenRedirect);
        row("redirect to cloud credentials", redirecting("http://169.254.169.254/latest/"), Failure::ForbiddenRedirect);
        row("redirect with credentials", redirecting("http://user:pw@127.0.0.1/"), Failure::ForbiddenRedirect);
        row("redirect to nonsense", redirecting("http://[::1"), Failure::Protocol);
    }
    void endsEachFaultInItsOwnFailure()
    {
        QFETCH(const ScriptedServer::Script, script);
        QFETCH(const Failure, failure);
        ScriptedServer server(script);
        [[maybe_unused]] const qint64 before = residentKilobytes();
        const Fetched fetched = fetchOne(server.url(), failure == Failure::Timeout ? 300ms : 5s);
        QCOMPARE(failureName(fetched.failure), failureName(failure));
        QVERIFY(!fetched.failureText.isEmpty());
        QVERIFY2(fetched.elapsed < 4s, qPrintable(QString::number(fetched.elapsed.count())));
        QVERIFY(fetched.body.size() <= 8 * 1024 * 1024);
#ifndef __SANITIZE_ADDRESS__ // which keeps freed memory for a while
        QVERIFY2(residentKilobytes() - before < 64 * 1024, qPrintable(QString::number(residentKilobytes() - before)));
#endif
    }
    void aFloodingHostDoesNotHoldUpOthers()
    {
        ScriptedServer flood(
            flooding("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n", QByteArray("1\r\na\r\n").repeated(2000)));
        ScriptedServer good(sending(page("fine")));
        Fetcher fetcher(onLoopback());
        const QFuture<Fetched> flooded =
            fetcher.fetch({.url = flood.url(), .deadline = 5s, .maxBodyBytes = 1'000'000'000});
        QTest::qWait(200);
        const Fetched fetched = await(fetcher.fetch({.url = good.url(), .deadline = 2s}));
        QCOMPARE(fetched.body, "fine");
        QVERIFY(fetched.elapsed < 1500ms);
        QVERIFY(!flooded.isFinished());
    }
    void readsWhatHonestServersSend_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        const QByteArray ok = "HTTP/1.1 200 OK\r\n";
        QTest::newRow("until the end") << ok + "\r\nabc" << 200 << QByteArray("abc");
        QTest::newRow("HTTP/1.0") << QByteArray("HTTP/1.0 200 OK\r\n\r\nabc") << 200 << QByteArray("abc");
        QTest::newRow("no reason") << QByteArray("HTTP/1.1 404\r\nContent-Length: 1\r\n\r\nx") << 404
                                   << QByteArray("x");
        QTest::newRow("bare line feeds") << QByteArray("HTTP/1.1 200 OK\nContent-Length: 3\n\nabc") << 200
                                         << QByteArray("abc");
        QTest::newRow("equal lengths") << ok + "Content-Length: 3, 3\r\n\r\nabc" << 200 << QByteArray("abc");
        QTest::newRow("chunks with extensions and trailers")
            << ok + "Transfer-Encoding: chunked\r\n\r\n3;a=b\r\nabc\r\n2 \r\nde\r\n0\r\nX: y\r\n\r\n"
            << 200 << QByteArray("abcde");
        QTest::newRow("early hints before the answer")
            << "HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n" + page("late") << 200 << QByteArray("late");
        QTest::newRow("no content") << QByteArray("HTTP/1.1 204 No Content\r\n\r\n") << 204 << QByteArray();
        QTest::newRow("identity named") << ok + "Content-Encoding: identity\r\nContent-Length: 1\r\n\r\nx" << 200
                                        << QByteArray("x");
        QTest::newRow("basic challenge") << page("no", "401 Unauthorized", "WWW-Authenticate: Basic realm=\"x\"\r\n")
                                         << 401 << QByteArray("no");
        QTest::newRow("ntlm challenge") << page("no", "401 Unauthorized", "WWW-Authenticate: NTLM\r\n") << 401
                                        << QByteArray("no");
        QTest::newRow("proxy challenge") << page("no", "407 Proxy", "Proxy-Authenticate: Basic realm=\"x\"\r\n") << 407
                                         << QByteArray("no");
        QTest::newRow("status of its own") << page("go away", "999 Request denied") << 999 << QByteArray("go away");
        QTest::newRow("redirect without a place") << page("lost", "302 Found") << 302 << QByteArray("lost");
    }
    void readsWhatHonestServersSend()
    {
        QFETCH(const QByteArray, answer);
        ScriptedServer server(sending(answer));
        const Fetched fetched = fetchOne(server.url());
        QCOMPARE(failureName(fetched.failure), u"none"_s);
        QTEST(fetched.status, "status");
        QTEST(fetched.body, "body");
        QCOMPARE(server.connections(), 1);
    }
    void asksOnlyOnceWhenAServerHangsUp()
    {
        ScriptedServer server(sending({}));
        QCOMPARE(fetchOne(server.url()).failure, Failure::Refused);
        QCOMPARE(server.connections(), 1);
    }
    void recordsEachRedirect()
    {
        ScriptedServer server([](Peer &peer) {
            while (true) {
                const QByteArray asked = peer.request();
                if (asked.isEmpty())
                    return;
                if (asked.startsWith("GET /1 "))
                    peer.send(page("moved", "301 Moved", "Location: /2?a=b#c\r\n"));
                else if (asked.startsWith("GET /2?a=b "))
                    peer.send(page("", "308 Moved", "Location: last\r\n"));
                else
                    peer.send(page("there"));
            }
        });
        const Fetched fetched = fetchOne(server.url(u"/1"_s));
        QCOMPARE(fetched.failure, Failure::None);
        QCOMPARE(fetched.body, "there");
        QCOMPARE(fetched.finalUrl, server.url(u"/last"_s));
        QCOMPARE(fetched.requestUrl, server.url(u"/1"_s));
        QCOMPARE(fetched.hops.size(), 3);
        QCOMPARE(fetched.hops[0].status, 301);
        QCOMPARE(fetched.hops[0].location, server.url(u"/2?a=b"_s));
        QCOMPARE(fetched.hops[1].status, 308);
        QCOMPARE(fetched.hops[2].status, 200);
        QVERIFY(fetched.hops[2].location.isEmpty());
        QCOMPARE(server.connections(), 1);
    }
    void asksAgainWhenAKeptConnectionIsDead()
    {
        std::atomic<int> asked = 0;
        ScriptedServer server([&](Peer &peer) {
            peer.request();
            peer.send(page(QByteArray::number(++asked)));
            peer.request(); // and hangs up instead of answering
        });
        Fetcher fetcher(onLoopback());
        QCOMPARE(await(fetcher.fetch({.url = server.url()})).body, "1");
        QCOMPARE(await(fetcher.fetch({.url = server.url()})).body, "2");
        QCOMPARE(server.connections(), 2);
    }
    void stopsAfterTheAllowedRedirects()
    {
        std::atomic<int> asked = 0;
        ScriptedServer server([&](Peer &peer) {
            peer.request();
            peer.send(
                "HTTP/1.1 302 Found\r\nConnection: close\r\nLocation: /" + QByteArray::number(++asked) + "\r\n\r\n");
        });
        const Fetched fetched = fetchOne(server.url());
        QCOMPARE(fetched.failure, Failure::TooManyRedirects);
        QCOMPARE(asked.load(), 6); // the request and five redirects
        QCOMPARE(fetched.hops.size(), 6);
    }
    void doesNotWaitForThePageOfARedirect()
    {
        ScriptedServer good(sending(page("there")));
        ScriptedServer slow([&](Peer &peer) {
            peer.request();
            peer.send("HTTP/1.1 302 Found\r\nContent-Length: 100\r\nLocation: " + good.url().toEncoded() + "\r\n\r\nx");
            peer.pause(5s);
        });
        const Fetched fetched = fetchOne(slow.url());
        QCOMPARE(fetched.body, "there");
        QVERIFY(fetched.elapsed < 1s);
    }
    void sendsWhatMakesARequestConditional()
    {
        QByteArray asked;
        ScriptedServer server([&](Peer &peer) {
            asked = peer.request();
            peer.send("HTTP/1.1 304 Not Modified\r\nContent-Length: 500\r\nETag: \"v1\"\r\n\r\n");
        });
        Fetcher fetcher(onLoopback());
        const Fetched fetched = await(fetcher.fetch({.url = server.url(),
            .ifNoneMatch = "\"v1\"",
            .ifModifiedSince = "Sun, 06 Nov 1994 08:49:37 GMT",
            .acceptLanguage = "ko\r\nX-Smuggled: 1"}));
        QCOMPARE(fetched.failure, Failure::None);
        QVERIFY(fetched.notModified);
        QVERIFY(fetched.body.isEmpty());
        QVERIFY(asked.contains("\r\nIf-None-Match: \"v1\"\r\n"));
        QVERIFY(asked.contains("\r\nIf-Modified-Since: Sun, 06 Nov 1994 08:49:37 GMT\r\n"));
        QVERIFY(!asked.contains("Smuggled"));
    }
    void remembersWhenAHostWantsToBeAskedAgain()
    {
        ScriptedServer server(sending(page("later", "429 Too Many Requests", "Retry-After: 120\r\n")));
        FakeClock clock;
        Fetcher fetcher(onLoopback(), clock);
        QVERIFY(!fetcher.notBefore(hostKey(server.url())));
        const Fetched fetched = await(fetcher.fetch({.url = server.url()}));
        QCOMPARE(fetched.status, 429);
        QVERIFY(fetched.retryAfter == 120s);
        QVERIFY(fetcher.notBefore(hostKey(server.url())) == clock.now() + 120s);
        clock.advance(121s);
        QVERIFY(!fetcher.notBefore(hostKey(server.url())));
    }
    void refusesWhatThePolicyForbids()
    {
        ScriptedServer server(sending(page("secret")));
        Fetcher strict;
        QCOMPARE(await(strict.fetch({.url = server.url()})).failure, Failure::ForbiddenAddress);
        QCOMPARE(await(strict.fetch({.url = QUrl(u"http://localhost/"_s)})).failure, Failure::ForbiddenAddress);
        QCOMPARE(await(strict.fetch({.url = QUrl(u"nonsense"_s)})).failure, Failure::InvalidAddress);
        QCOMPARE(server.connections(), 0);
    }
    void reachesNamesBelowLocalhostWithoutAskingAnyone()
    {
        QByteArray asked;
        ScriptedServer server([&](Peer &peer) {
            asked = peer.request();
            peer.send(page("here"));
        });
        const QByteArray host = "d042.directory.localhost:" + QByteArray::number(server.port());
        QCOMPARE(fetchOne(QUrl::fromEncoded("http://" + host + "/")).body, "here");
        QVERIFY(asked.contains("\r\nHost: " + host + "\r\n"));
    }
    void saysThatAPortIsClosed()
    {
        quint16 port = 0;
        {
            ScriptedServer server(sending({}));
            port = server.port();
        }
        QCOMPARE(fetchOne(QUrl(u"http://127.0.0.1:%1/"_s.arg(port))).failure, Failure::Refused);
    }
    void opensNoSocketOffline()
    {
        ScriptedServer server(sending(page("x")));
        FetcherSettings settings = onLoopback();
        settings.offline = true;
        Fetcher fetcher(settings);
        const QFuture<Fetched> future = fetcher.fetch({.url = server.url()});
        QVERIFY(future.isFinished());
        QCOMPARE(future.result().failure, Failure::Offline);
        fetcher.setOffline(false);
        QCOMPARE(await(fetcher.fetch({.url = server.url()})).body, "x");
        QCOMPARE(server.connections(), 1);
    }
    void cancelsByToken()
    {
        ScriptedServer server([](Peer &peer) { peer.pause(20s); });
        Fetcher fetcher(onLoopback());
        std::stop_source stop;
        const QFuture<Fetched> future = fetcher.fetch({.url = server.url()}, stop.get_token());
        QTRY_COMPARE(server.connections(), 1);
        stop.request_stop();
        QCOMPARE(await(future).failure, Failure::Cancelled);
        QCOMPARE(await(fetcher.fetch({.url = server.url()}, stop.get_token())).failure, Failure::Cancelled);
        QCOMPARE(server.connections(), 1);
    }
    void answersEverythingWhenItGoes()
    {
        ScriptedServer server([](Peer &peer) { peer.pause(20s); });
        QList<QFuture<Fetched>> futures;
        {
            Fetcher fetcher(onLoopback());
            for (int i = 0; i < 20; ++i)
                futures += fetcher.fetch({.url = server.url()});
            futures += fetcher.fetch({.url = server.url(), .obeyRobots = true});
            QTRY_COMPARE(server.connections(), 6);
            futures += fetcher.fetch({.url = server.url()});
        }
        for (const QFuture<Fetched> &future : futures) {
            QVERIFY(future.isFinished());
            QCOMPARE(future.resultCount(), 1);
            QCOMPARE(future.result().failure, Failure::Cancelled);
        }
    }
    void fetchesManyHostsAtOnce()
    {
        std::vector<std::unique_ptr<ScriptedServer>> servers;
        for (int i = 0; i < 40; ++i)
            servers.push_back(std::make_unique<ScriptedServer>(sending(page(QByteArray(30'000, char('a' + i % 26))))));
        Fetcher fetcher(onLoopback());
        QList<QFuture<Fetched>> futures;
        for (int i = 0; i < 200; ++i)
            futures += fetcher.fetch({.url = servers[size_t(i % 40)]->url()});
        for (int i = 0; i < 200; ++i)
            QCOMPARE(await(futures[i]).body, QByteArray(30'000, char('a' + i % 40 % 26)));
    }
    void goesThroughAnHttpProxyByName()
    {
        QByteArray asked;
        ScriptedServer proxy([&](Peer &peer) {
            asked = peer.request();
            peer.send(page("by proxy"));
        });
        FetcherSettings settings;
        settings.proxy = {ProxySettings::Mode::Http, u"127.0.0.1"_s, proxy.port()};
        Fetcher fetcher(settings);
        QCOMPARE(await(fetcher.fetch({.url = QUrl(u"http://directory.invalid/page?x=1"_s)})).body, "by proxy");
        QVERIFY(asked.startsWith("GET http://directory.invalid/page?x=1 HTTP/1.1\r\nHost: directory.invalid\r\n"));
    }
    void opensATunnelToTheNameForSecurePages()
    {
        QByteArray asked;
        ScriptedServer proxy([&](Peer &peer) {
            asked = peer.request();
            peer.send("HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n");
        });
        FetcherSettings settings;
        settings.proxy = {ProxySettings::Mode::Http, u"127.0.0.1"_s, proxy.port()};
        Fetcher fetcher(settings);
        const Fetched fetched = await(fetcher.fetch({.url = QUrl(u"https://directory.invalid/"_s)}));
        QVERIFY(asked.startsWith("CONNECT directory.invalid:443 HTTP/1.1\r\n"));
        QCOMPARE(failureName(fetched.failure), u"refused"_s);
        QVERIFY(fetched.failureText.contains(u"proxy", Qt::CaseInsensitive));
    }
    void saysThatANameDoesNotExist()
    {
        QCOMPARE(fetchOne(QUrl(u"https://directory.invalid/"_s)).failure, Failure::Dns);
    }
    void saysThatTheProxyIsTheTrouble()
    {
        quint16 port = 0;
        {
            ScriptedServer server(sending({}));
            port = server.port();
        }
        FetcherSettings settings;
        settings.proxy = {ProxySettings::Mode::Socks5, u"127.0.0.1"_s, port};
        Fetcher fetcher(settings);
        QCOMPARE(failureName(await(fetcher.fetch({.url = QUrl(u"https://directory.invalid/"_s)})).failure), u"proxy"_s);
        settings.proxy.mode = ProxySettings::Mode::Http;
        Fetcher other(settings);
        QCOMPARE(failureName(await(other.fetch({.url = QUrl(u"http://directory.invalid/"_s)})).failure), u"proxy"_s);
    }
};

STEWARD_TEST(FetcherTest)
#include "tst_fetcher.moc"
