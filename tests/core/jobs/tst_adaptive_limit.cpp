#include "core/jobs/adaptive_limit.h"
#include "core/jobs/host_limits.h"
#include "load_simulation.h"
#include "tests/support/test_main.h"

#include <QTest>

#include <thread>

using namespace steward;
using namespace steward::jobs;
using namespace steward::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class AdaptiveLimitTest : public QObject
{
    Q_OBJECT

    /** Servers that all answer after the same time, give or take. */
    static LoadSimulation::World steady(Random &random, double latencyMs, double spread = 0)
    {
        return [&random, latencyMs, spread](
                   double, int) { return SimulatedReply{latencyMs * (1 - spread + 2 * spread * random.uniform())}; };
    }

private Q_SLOTS:
    void usesTheWholeRangeWhenServersOnlyTakeTime_data()
    {
        QTest::addColumn<double>("latency");
        QTest::addColumn<double>("spread");
        QTest::newRow("100 ms") << 100.0 << 0.0;
        QTest::newRow("50 to 150 ms") << 100.0 << 0.5;
        QTest::newRow("0 to 2 s") << 1000.0 << 1.0;
        QTest::newRow("20 ms") << 20.0 << 0.2;
    }
    void usesTheWholeRangeWhenServersOnlyTakeTime()
    {
        QFETCH(const double, latency);
        QFETCH(const double, spread);
        for (quint64 seed = 1; seed <= 20; ++seed) {
            SeededRandom random(seed);
            AdaptiveLimit limit;
            LoadSimulation run(limit, steady(random, latency, spread));
            run.run(100);
            QVERIFY2(limit.limit() >= 50, qPrintable(u"seed %1: %2 after 100"_s.arg(seed).arg(limit.limit())));
            run.run(1400);
            QVERIFY2(limit.limit() >= 150, qPrintable(u"seed %1: %2 after 1,500"_s.arg(seed).arg(limit.limit())));
            run.forgetFigures();
            run.run(20'000);
            // Little's law: 200 in flight, one each `latency`.
            const double most = 200 * 1000 / latency;
            QVERIFY2(run.perSecond() > 0.85 * most,
                qPrintable(u"seed %1: %2 of %3 per second"_s.arg(seed).arg(run.perSecond()).arg(most)));
        }
    }
    void settlesNearTheCapacityOfAServerThatQueues()
    {
        AdaptiveLimit limit;
        LoadSimulation run(limit, QueueingServer(20, 100));
        run.run(1500);
        run.forgetFigures();
        run.run(20'000);
        QVERIFY2(run.lowest >= 15 && run.highest <= 60, qPrintable(u"%1 to %2"_s.arg(run.lowest).arg(run.highest)));
        QVERIFY2(run.perSecond() > 190, qPrintable(QString::number(run.perSecond())));
    }
    void staysBelowTheLevelThatBringsErrors_data()
    {
        QTest::addColumn<double>("errorAfterMs");
        QTest::newRow("refused at once") << 3.0;
        QTest::newRow("refused after a while") << 30.0;
        QTest::newRow("as late as an answer") << 100.0;
    }
    void staysBelowTheLevelThatBringsErrors()
    {
        QFETCH(const double, errorAfterMs);
        AdaptiveLimit limit;
        SeededRandom random;
        LoadSimulation run(limit, [&](double, int inFlight) {
            if (inFlight > 50)
                return SimulatedReply{errorAfterMs, OutcomeKind::Dropped};
            return SimulatedReply{80 + 40 * random.uniform()};
        });
        run.run(20'000);
        QVERIFY2(run.highest < 80, qPrintable(u"highest %1"_s.arg(run.highest)));
        QVERIFY2(run.errorShare() < 0.05, qPrintable(u"errors %1"_s.arg(run.errorShare())));
        // 50 in flight at 100 ms would be 500.
        QVERIFY2(run.perSecond() > 350, qPrintable(u"%1 per second"_s.arg(run.perSecond())));
    }
    void isNotHeldDownByAFewVerySlowHosts()
    {
        for (quint64 seed = 1; seed <= 20; ++seed) {
            SeededRandom random(seed);
            AdaptiveLimit limit;
            LoadSimulation run(limit, [&](double, int) {
                if (random.uniform() < 0.02)
                    return SimulatedReply{20'000};
                return SimulatedReply{50 + 100 * random.uniform()};
            });
            run.run(300);
            run.forgetFigures();
            run.run(5000);
            QVERIFY2(run.lowest >= 50, qPrintable(u"seed %1: down to %2"_s.arg(seed).arg(run.lowest)));
            QVERIFY2(limit.limit() >= 150, qPrintable(u"seed %1: %2 at the end"_s.arg(seed).arg(limit.limit())));
        }
    }
    void takesDeadHostsForTheirOwnFault_data()
    {
        QTest::addColumn<double>("share");
        QTest::addColumn<double>("afterMs");
        QTest::newRow("1 in 20 refuses") << 0.05 << 2.0;
        QTest::newRow("1 in 8 refuses") << 0.125 << 2.0;
        QTest::newRow("1 in 20 times out") << 0.05 << 10'000.0;
        QTest::newRow("1 in 3 refuses") << 0.33 << 2.0;
    }
    void takesDeadHostsForTheirOwnFault()
    {
        QFETCH(const double, share);
        QFETCH(const double, afterMs);
        for (quint64 seed = 1; seed <= 20; ++seed) {
            SeededRandom random(seed);
            AdaptiveLimit limit;
            LoadSimulation run(limit, [&](double, int) {
                if (random.uniform() < share)
                    return SimulatedReply{afterMs, OutcomeKind::Dropped};
                return SimulatedReply{100 + 200 * random.uniform()};
            });
            run.run(3000);
            QVERIFY2(limit.limit() >= 100, qPrintable(u"seed %1: %2"_s.arg(seed).arg(limit.limit())));
        }
    }
    void stopsGrowingWhenOurProcessorIsTheLimit_data()
    {
        QTest::addColumn<double>("meanLatency");
        QTest::newRow("servers at once") << 1.0;
        QTest::newRow("servers within 100 ms") << 50.0;
        QTest::newRow("servers within 400 ms") << 200.0;
    }
    void stopsGrowingWhenOurProcessorIsTheLimit()
    {
        QFETCH(const double, meanLatency);
        for (quint64 seed = 1; seed <= 20; ++seed) {
            SeededRandom random(seed);
            AdaptiveLimit limit;
            LoadSimulation run(limit, steady(random, meanLatency, 1.0), 3.5);
            run.run(3000);
            run.forgetFigures();
            run.run(5000);
            // One processor at 3.5 ms a check does 286 a second, with this many in flight.
            const double knee = 286 * (meanLatency + 3.5) / 1000;
            QVERIFY2(run.perSecond() > 0.9 * 286,
                qPrintable(u"seed %1: %2 per second at %3"_s.arg(seed).arg(run.perSecond()).arg(limit.limit())));
            QVERIFY2(run.highest < 2 * knee + 50,
                qPrintable(u"seed %1: up to %2, knee %3"_s.arg(seed).arg(run.highest).arg(knee)));
        }
    }
    void aRunOf520MixedHostsIsNearTheBestLevel()
    {
        double seconds = 0;
        for (quint64 seed = 1; seed <= 20; ++seed) {
            SeededRandom random(seed);
            AdaptiveLimit limit;
            LoadSimulation run(limit, steady(random, 1000, 1.0), 3.5);
            run.run(520);
            seconds += run.nowMs / 1000 / 20;
        }
        // 200 in flight from the start need 520 / 200 latencies of 1 s, and the ramp about 2.5 s more.
        QVERIFY2(seconds < 7, qPrintable(u"%1 s"_s.arg(seconds)));
    }
    void comesBackAfterAnOutage_data()
    {
        QTest::addColumn<double>("errorAfterMs");
        QTest::addColumn<OutcomeKind>("kind");
        QTest::newRow("refused") << 2.0 << OutcomeKind::Dropped;
        QTest::newRow("timed out") << 3000.0 << OutcomeKind::Timeout;
    }
    void comesBackAfterAnOutage()
    {
        QFETCH(const double, errorAfterMs);
        QFETCH(const OutcomeKind, kind);
        bool isOut = false;
        AdaptiveLimit limit;
        SeededRandom random;
        LoadSimulation run(limit, [&](double, int) {
            return isOut ? SimulatedReply{errorAfterMs, kind} : SimulatedReply{50 + 100 * random.uniform()};
        });
        run.run(2000);
        QVERIFY(limit.limit() >= 150);
        isOut = true;
        run.runFor(30'000);
        QVERIFY2(limit.limit() <= 25, qPrintable(QString::number(limit.limit())));
        isOut = false;
        run.run(limit.inFlight());
        run.run(1500);
        QVERIFY2(limit.limit() >= 150, qPrintable(QString::number(limit.limit())));
    }
    void followsServersThatBecomeSlower()
    {
        double latency = 5;
        AdaptiveLimit limit;
        SeededRandom random;
        LoadSimulation run(
            limit, [&](double, int) { return SimulatedReply{latency * (0.5 + random.uniform())}; }, 3.5);
        run.run(2000);
        QVERIFY2(limit.limit() <= 45, qPrintable(QString::number(limit.limit())));
        latency = 1000;
        run.run(800);
        QVERIFY2(limit.limit() >= 120, qPrintable(QString::number(limit.limit())));
    }
    void doesNotGrowWhenTheRunDoesNotUseIt()
    {
        AdaptiveLimit limit;
        Instant now = fromMillis(1'790'000'000'000);
        for (int i = 0; i < 2000; ++i) {
            QVERIFY(limit.tryAcquire());
            now += 10ms;
            limit.release({.latency = 10ms, .kind = OutcomeKind::Ok, .at = now});
        }
        QCOMPARE(limit.limit(), 20);
    }
    void aNamedLevelStandsStill()
    {
        AdaptiveLimit limit(AdaptiveSettings::fixed(8));
        LoadSimulation run(limit, [](double, int inFlight) {
            return SimulatedReply{10, inFlight % 2 ? OutcomeKind::Timeout : OutcomeKind::Ok};
        });
        run.run(2000);
        QCOMPARE(run.lowest, 8);
        QCOMPARE(run.highest, 8);
    }
    void givesPlacesBackWithoutALesson()
    {
        AdaptiveLimit limit(AdaptiveSettings::fixed(2));
        QVERIFY(limit.tryAcquire());
        QVERIFY(limit.tryAcquire());
        QVERIFY(!limit.tryAcquire());
        limit.releaseUnused();
        QCOMPARE(limit.inFlight(), 1);
        QVERIFY(limit.tryAcquire());
        QVERIFY(limit.history().isEmpty());
    }
    void survivesAClockThatIsSetBack()
    {
        AdaptiveLimit limit;
        Instant now = fromMillis(1'790'000'000'000);
        for (int i = 0; i < 4000; ++i) {
            while (limit.tryAcquire()) {
            }
            now += i == 1000 ? std::chrono::milliseconds(-7'200'000) : 1ms;
            limit.release({.latency = 100ms, .kind = OutcomeKind::Ok, .at = now});
        }
        QVERIFY(limit.limit() >= 20);
        QVERIFY(limit.history().last().at == now || now - limit.history().last().at < 10s);
    }
    void keepsABoundedHistoryOfTheWholeRun()
    {
        AdaptiveLimit limit({.historyLength = 64});
        SeededRandom random;
        LoadSimulation run(limit, steady(random, 100, 0.2));
        run.run(100'000);
        const QList<LimitSample> history = limit.history();
        QVERIFY(history.size() <= 64 && history.size() >= 32);
        for (qsizetype i = 1; i < history.size(); ++i)
            QVERIFY(history[i - 1].at < history[i].at);
        QVERIFY(history.last().p50 >= 90ms && history.last().p50 <= 110ms);
        QCOMPARE(history.last().errors, 0);
        QVERIFY(history.last().perSecond > 1700 && history.last().perSecond < 2300);
    }
    void hostsStayWithinTheirOwnSmallLimit()
    {
        HostLimits hosts;
        const QString host = u"directory.example"_s;
        QCOMPARE(hosts.limit(host), 2);
        Instant now = fromMillis(1'790'000'000'000);
        for (int i = 0; i < 200; ++i) {
            while (hosts.tryAcquire(host)) {
            }
            QVERIFY(hosts.inFlight(host) <= 6);
            now += 20ms;
            hosts.release(host, {.latency = 100ms, .kind = OutcomeKind::Ok, .at = now});
        }
        QCOMPARE(hosts.limit(host), 6);
        QCOMPARE(hosts.limit(u"another.example"_s), 2);
        for (int i = 0; i < 40; ++i) {
            hosts.tryAcquire(host);
            now += 20ms;
            hosts.release(host, {.latency = 10ms, .kind = OutcomeKind::Error, .at = now});
        }
        QCOMPARE(hosts.limit(host), 1);
    }
    void forgetsHostsLongUnusedButNoneInUse()
    {
        HostLimits hosts(AdaptiveSettings::perHost(), 10);
        QVERIFY(hosts.tryAcquire(u"busy.example"_s));
        for (int i = 0; i < 1000; ++i) {
            const QString host = u"host%1.example"_s.arg(i);
            QVERIFY(hosts.tryAcquire(host));
            hosts.releaseUnused(host);
        }
        QCOMPARE(hosts.inFlight(u"busy.example"_s), 1);
    }
    void countsRightUnderManyThreads()
    {
        AdaptiveLimit limit(AdaptiveSettings::fixed(5));
        std::atomic<int> inside = 0;
        std::atomic<int> most = 0;
        std::vector<std::jthread> threads;
        for (int t = 0; t < 4; ++t) {
            threads.emplace_back([&] {
                for (int i = 0; i < 5000; ++i) {
                    if (!limit.tryAcquire())
                        continue;
                    const int now = ++inside;
                    int seen = most;
                    while (now > seen && !most.compare_exchange_weak(seen, now)) {
                    }
                    --inside;
                    limit.release({.latency = 1ms, .kind = OutcomeKind::Ok, .at = fromMillis(i)});
                    if (i % 100 == 0)
                        limit.history();
                }
            });
        }
        threads.clear();
        QVERIFY(most <= 5);
        QCOMPARE(limit.inFlight(), 0);
    }
};

STEWARD_TEST(AdaptiveLimitTest)
#include "tst_adaptive_limit.moc"
