#include "core/jobs/progress.h"
#include "tests/support/test_main.h"

#include <QTest>

#include <thread>
#include <vector>

using namespace steward;
using namespace steward::jobs;
using namespace std::chrono_literals;

class ProgressTest : public QObject
{
    Q_OBJECT

    const Instant m_start = fromMillis(1'790'000'000'000);

    /** Adds one item every 100 ms. */
    static Instant work(Progress &progress, Instant from, int items)
    {
        for (int i = 0; i < items; ++i) {
            from += 100ms;
            progress.add(from);
        }
        return from;
    }

private Q_SLOTS:
    void knowsNothingBeforeTheStart()
    {
        const ProgressSnapshot state = Progress().snapshot(m_start);
        QVERIFY(!state.startedAt && !state.remaining && !state.share());
        QCOMPARE(state.perSecond, 0.0);
        QCOMPARE(state.total, -1);
    }
    void zeroOfZeroHasNoShare()
    {
        Progress progress;
        progress.start(m_start, 0);
        QVERIFY(!progress.snapshot(m_start).share());
    }
    void showsASteadyPaceFromTheFirstItems()
    {
        Progress progress;
        progress.start(m_start, 100);
        const Instant early = work(progress, m_start, 5);
        QVERIFY(qAbs(progress.snapshot(early).perSecond - 10) < 1);
        const Instant later = work(progress, early, 45);
        const ProgressSnapshot state = progress.snapshot(later);
        QVERIFY(qAbs(state.perSecond - 10) < 0.5);
        QCOMPARE(state.done, 50);
        QCOMPARE(*state.share(), 0.5);
        QCOMPARE(state.worked, 5s);
        // 50 left at 10 a second.
        QVERIFY(state.remaining && qAbs((*state.remaining - 5s).count()) < 250);
    }
    void weighsRecentSecondsMost()
    {
        Progress progress(10s);
        progress.start(m_start, 10'000);
        Instant now = work(progress, m_start, 1000); // 100 s at 10 a second
        for (int i = 0; i < 20; ++i)
            progress.add(now += 1s); // 20 s at 1 a second
        // e^-2 of the old pace is left: 1 + 9 * 0.135
        QVERIFY(qAbs(progress.snapshot(now).perSecond - 2.22) < 0.15);
        // Nothing for 30 s more: e^-3 of that.
        QVERIFY(qAbs(progress.snapshot(now + 30s).perSecond - 0.11) < 0.02);
    }
    void doesNotCountPauses()
    {
        Progress progress;
        progress.start(m_start, 100);
        Instant now = work(progress, m_start, 20);
        const double before = progress.snapshot(now).perSecond;
        progress.pause(now);
        progress.pause(now + 1s);
        const ProgressSnapshot paused = progress.snapshot(now + 1h);
        QVERIFY(paused.isPaused);
        QCOMPARE(paused.worked, 2s);
        QCOMPARE(paused.perSecond, before);
        QVERIFY(paused.remaining.has_value());
        now += 2h;
        progress.resume(now);
        now = work(progress, now, 20);
        QCOMPARE(progress.snapshot(now).worked, 4s);
        QVERIFY(qAbs(progress.snapshot(now).perSecond - 10) < 1);
    }
    void theRateOfAFinishedRunIsItsAverage()
    {
        Progress progress;
        progress.start(m_start, 30);
        progress.add(m_start + 1s, 10, 2);
        progress.add(m_start + 5s, 20, 1);
        progress.finish(m_start + 6s);
        const ProgressSnapshot state = progress.snapshot(m_start + 24h);
        QCOMPARE(state.perSecond, 5.0);
        QCOMPARE(state.failures, 3);
        QCOMPARE(state.worked, 6s);
        QVERIFY(!state.remaining && state.finishedAt == m_start + 6s);
    }
    void sayNothingOfTheRestWhenNothingIsKnown()
    {
        Progress progress;
        progress.start(m_start);
        progress.add(m_start + 1s);
        QVERIFY(!progress.snapshot(m_start + 1s).remaining);
        progress.setTotal(10);
        QVERIFY(progress.snapshot(m_start + 1s).remaining);
        progress.start(m_start, 10);
        QVERIFY(!progress.snapshot(m_start + 1h).remaining);
    }
    void survivesAClockThatIsSetBack()
    {
        Progress progress;
        progress.start(m_start, 100);
        progress.add(m_start + 10s, 10);
        progress.add(m_start - 1h, 10);
        const ProgressSnapshot state = progress.snapshot(m_start - 1h);
        QCOMPARE(state.done, 20);
        QVERIFY(state.worked >= 0ms);
        QVERIFY(std::isfinite(progress.snapshot(m_start + 11s).perSecond));
    }
    void countsEveryItemOfManyThreads()
    {
        Progress progress;
        progress.start(m_start, 40'000);
        {
            std::vector<std::jthread> threads;
            for (int t = 0; t < 4; ++t)
                threads.emplace_back([&progress, at = m_start] {
                    for (int i = 0; i < 10'000; ++i) {
                        progress.add(at + std::chrono::milliseconds(i), 1, i % 2);
                        if (i % 500 == 0)
                            progress.snapshot(at);
                    }
                });
        }
        QCOMPARE(progress.snapshot(m_start + 10s).done, 40'000);
        QCOMPARE(progress.snapshot(m_start + 10s).failures, 20'000);
    }
};

STEWARD_TEST(ProgressTest)
#include "tst_progress.moc"
