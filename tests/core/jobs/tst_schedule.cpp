#include "core/jobs/schedule.h"
#include "tests/support/fake_clock.h"
#include "tests/support/test_main.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <map>

using namespace steward;
using namespace steward::jobs;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

/** Schedule and presence as a workspace would keep them: they outlive a scheduler. */
class MemoryWorkspace final : public DueSource, public GapSource
{
public:
    struct Item
    {
        Due due;
        bool isStarted = false;
    };
    struct RecordedGap
    {
        Instant from;
        Instant to;
        qint64 missed = 0;
    };

    Result<QList<Due>> nextDue(int limit, Instant now) override
    {
        ++reads;
        if (isBroken)
            return failure(ErrorCode::InputOutput, u"disk gone"_s);
        QList<Due> found;
        for (const auto &[id, item] : items) {
            if (!item.isStarted && item.due.dueAt <= now)
                found.append(item.due);
        }
        std::stable_sort(
            found.begin(), found.end(), [](const Due &a, const Due &b) { return a.priority > b.priority; });
        return found.first(std::min<qsizetype>(limit, found.size()));
    }
    Result<std::optional<Instant>> earliestDueAt() override
    {
        std::optional<Instant> earliest;
        for (const auto &[id, item] : items) {
            if (!item.isStarted && (!earliest || item.due.dueAt < *earliest))
                earliest = item.due.dueAt;
        }
        return earliest;
    }
    Result<qint64> countDue(Instant from, Instant to) override
    {
        return std::count_if(items.begin(), items.end(),
            [&](const auto &item) { return item.second.due.dueAt >= from && item.second.due.dueAt <= to; });
    }
    Result<void> markStarted(const QList<qint64> &ids, Instant) override
    {
        for (const qint64 id : ids)
            items[id].isStarted = true;
        return {};
    }
    Result<void> markFinished(qint64 id, std::optional<Instant> nextDueAt) override
    {
        items[id].isStarted = false;
        if (nextDueAt)
            items[id].due.dueAt = *nextDueAt;
        else
            items.erase(id);
        return {};
    }
    Result<void> releaseStarted() override
    {
        for (auto &[id, item] : items)
            item.isStarted = false;
        return {};
    }
    Result<std::optional<Instant>> lastSeen() override { return seen; }
    Result<void> recordSeen(Instant at) override
    {
        seen = at;
        return {};
    }
    Result<void> recordGap(Instant from, Instant to, qint64 missed) override
    {
        gaps.append({from, to, missed});
        return {};
    }

    void add(qint64 id, Instant dueAt, int priority = 0) { items[id].due = {id, dueAt, priority, u"interval"_s}; }

    std::map<qint64, Item> items;
    QList<RecordedGap> gaps;
    std::optional<Instant> seen;
    bool isBroken = false;
    int reads = 0;
};

class ScheduleTest : public QObject
{
    Q_OBJECT

    /** A scheduler in simulated time; both clocks move only when told. */
    struct Desk
    {
        explicit Desk(MemoryWorkspace &workspace, test::FakeClock &clock, SchedulerSettings settings = {})
            : scheduler(workspace, workspace, clock, settings, [this] { return monotonic; })
            , m_clock(clock)
        {
            connect(&scheduler, &Scheduler::due, &scheduler, [this](const QList<Due> &items) {
                for (const Due &item : items)
                    handed.append(item.id);
            });
        }
        void pass(milliseconds time)
        {
            m_clock.advance(time);
            monotonic += time;
        }
        QList<qint64> take() { return std::exchange(handed, {}); }

        milliseconds monotonic{1000};
        Scheduler scheduler;
        QList<qint64> handed;

    private:
        test::FakeClock &m_clock;
    };

    const SchedulerSettings m_settings;

private Q_SLOTS:
    void sleepsUntilTheEarliestAndNeverSpins_data()
    {
        QTest::addColumn<qint64>("dueIn");
        QTest::addColumn<qint64>("wait");
        QTest::newRow("overdue") << qint64(-5000) << qint64(1000);
        QTest::newRow("now") << qint64(0) << qint64(1000);
        QTest::newRow("rounded up") << qint64(1001) << qint64(2000);
        QTest::newRow("exact") << qint64(90'000) << qint64(90'000);
        QTest::newRow("at most five minutes") << qint64(300'001) << qint64(300'000);
        QTest::newRow("next year") << qint64(31'536'000'000) << qint64(300'000);
    }
    void sleepsUntilTheEarliestAndNeverSpins()
    {
        QFETCH(const qint64, dueIn);
        const Instant now = fromMillis(1'790'000'000'123);
        QTEST(qint64(waitUntil(now + milliseconds(dueIn), now, m_settings).count()), "wait");
        QCOMPARE(waitUntil(std::nullopt, now, m_settings), m_settings.longestWait);
    }
    void handsOutWhatIsDueAndNothingElse()
    {
        test::FakeClock clock;
        MemoryWorkspace workspace;
        workspace.add(1, clock.now() + 60s);
        workspace.add(2, clock.now() + 30s);
        workspace.add(3, clock.now() + 1h);
        Desk desk(workspace, clock);
        desk.scheduler.start();
        QVERIFY(desk.take().isEmpty());
        QCOMPARE(desk.scheduler.tick(), 30s);
        desk.pass(30s);
        QCOMPARE(desk.scheduler.tick(), 30s);
        QCOMPARE(desk.take(), (QList<qint64>{2}));
        QVERIFY(desk.scheduler.tick() > 0s);
        QVERIFY(desk.take().isEmpty());
        desk.scheduler.finished(2, clock.now() + 24h);
        desk.pass(30s);
        desk.scheduler.tick();
        QCOMPARE(desk.take(), (QList<qint64>{1}));
        QCOMPARE(desk.scheduler.outstanding(), 1);
        QVERIFY(workspace.gaps.isEmpty());
    }
    void catchesUpAfterAGapEachItemOnceByPriority()
    {
        test::FakeClock clock;
        MemoryWorkspace workspace;
        // Hourly work, so that ten hours of sleep are ten missed periods of each.
        workspace.add(1, clock.now() + 1h, 0);
        workspace.add(2, clock.now() + 2h, 9);
        workspace.add(3, clock.now() + 90min, 9);
        workspace.add(4, clock.now() + 20h, 9);
        Desk desk(workspace, clock);
        QSignalSpy gap(&desk.scheduler, &Scheduler::gapFound);
        desk.scheduler.start();
        const Instant asleep = clock.now();
        clock.advance(10h); // the monotonic clock stands still while the machine sleeps
        desk.scheduler.tick();
        QCOMPARE(desk.take(), (QList<qint64>{3, 2, 1}));
        QCOMPARE(gap.count(), 1);
        QCOMPARE(workspace.gaps.size(), 1);
        QCOMPARE(workspace.gaps[0].from, asleep);
        QCOMPARE(workspace.gaps[0].to, clock.now());
        QCOMPARE(workspace.gaps[0].missed, 3);
        for (const qint64 id : {1, 2, 3})
            desk.scheduler.finished(id, clock.now() + 1h);
        desk.scheduler.tick();
        QVERIFY(desk.take().isEmpty());
        QCOMPARE(workspace.gaps.size(), 1);
    }
    void noticesThatTheProgramWasClosed()
    {
        test::FakeClock clock;
        MemoryWorkspace workspace;
        workspace.add(1, clock.now() + 1h);
        {
            Desk desk(workspace, clock);
            desk.scheduler.start();
            desk.pass(4min);
        }
        const Instant closed = clock.now();
        QCOMPARE(workspace.seen, closed);
        clock.advance(48h);
        Desk desk(workspace, clock);
        desk.scheduler.start();
        QCOMPARE(desk.take(), (QList<qint64>{1}));
        QCOMPARE(workspace.gaps.size(), 1);
        QCOMPARE(workspace.gaps[0].from, closed);
        QCOMPARE(workspace.gaps[0].missed, 1);
    }
    void aQuickRestartIsNoGap()
    {
        test::FakeClock clock;
        MemoryWorkspace workspace;
        {
            Desk desk(workspace, clock);
            desk.scheduler.start();
        }
        clock.advance(90s);
        Desk desk(workspace, clock);
        desk.scheduler.start();
        QVERIFY(workspace.gaps.isEmpty());
    }
    void aFirstStartIsNoGap()
    {
        test::FakeClock clock;
        MemoryWorkspace workspace;
        workspace.add(1, clock.now() - 24h);
        Desk desk(workspace, clock);
        desk.scheduler.start();
        QCOMPARE(desk.take(), (QList<qint64>{1}));
        QVERIFY(workspace.gaps.isEmpty());
    }
    void whatACrashLeftStartedIsDueAgain()
    {
        test::FakeClock clock;
        MemoryWorkspace workspace;
        workspace.add(1, clock.now());
        Desk crashed(workspace, clock);
        crashed.scheduler.start();
        QCOMPARE(crashed.take(), (QList<qint64>{1}));
        Desk next(workspace, clock);
        next.scheduler.start();
        QCOMPARE(next.take(), (QList<qint64>{1}));
    }
    void aClockSetBackIsToldAndRepeatsNothing()
    {
        test::FakeClock clock;
        MemoryWorkspace workspace;
        workspace.add(1, clock.now() + 10s);
        Desk desk(workspace, clock);
        QSignalSpy setBack(&desk.scheduler, &Scheduler::clockSetBack);
        desk.scheduler.start();
        desk.pass(10s);
        desk.scheduler.tick();
        QCOMPARE(desk.take(), (QList<qint64>{1}));
        desk.scheduler.finished(1, clock.now() + 1h);
        clock.advance(-3h);
        QCOMPARE(desk.scheduler.tick(), m_settings.longestWait);
        QCOMPARE(setBack.count(), 1);
        QCOMPARE(qvariant_cast<milliseconds>(setBack[0][0]), milliseconds(3h));
        QVERIFY(desk.take().isEmpty());
        QVERIFY(workspace.gaps.isEmpty());
        // Four hours of looks every five minutes: due again once the clock is there, once.
        for (int i = 0; i < 48; ++i) {
            desk.pass(5min);
            desk.scheduler.tick();
        }
        QCOMPARE(desk.take(), (QList<qint64>{1}));
        QVERIFY(workspace.gaps.isEmpty());
        QCOMPARE(setBack.count(), 1);
    }
    void aClockSetForwardMakesWorkDueOnce()
    {
        test::FakeClock clock;
        MemoryWorkspace workspace;
        workspace.add(1, clock.now() + 12h);
        Desk desk(workspace, clock);
        desk.scheduler.start();
        desk.pass(1min);
        clock.advance(24h);
        desk.scheduler.tick();
        QCOMPARE(desk.take(), (QList<qint64>{1}));
        QCOMPARE(workspace.gaps.size(), 1);
        desk.scheduler.tick();
        QVERIFY(desk.take().isEmpty());
    }
    void theProgramStartedWithAClockBehindIsToldSo()
    {
        test::FakeClock clock;
        MemoryWorkspace workspace;
        workspace.seen = clock.now() + 24h;
        Desk desk(workspace, clock);
        QSignalSpy setBack(&desk.scheduler, &Scheduler::clockSetBack);
        desk.scheduler.start();
        QCOMPARE(setBack.count(), 1);
        QVERIFY(workspace.gaps.isEmpty());
        QCOMPARE(workspace.seen, clock.now());
    }
    void handsOutNoMoreThanMayBeOutAtOnce()
    {
        test::FakeClock clock;
        MemoryWorkspace workspace;
        for (qint64 id = 1; id <= 25; ++id)
            workspace.add(id, clock.now());
        Desk desk(workspace, clock, {.atOnce = 10});
        desk.scheduler.start();
        QCOMPARE(desk.take().size(), 10);
        QCOMPARE(desk.scheduler.tick(), m_settings.longestWait);
        QVERIFY(desk.take().isEmpty());
        for (qint64 id = 1; id <= 5; ++id)
            desk.scheduler.finished(id, clock.now() + 24h);
        // Half are back: it looks again by itself.
        QTRY_COMPARE(desk.handed.size(), 5);
        QCOMPARE(desk.scheduler.outstanding(), 10);
    }
    void looksAgainWhenSomethingBecomesDueEarlier()
    {
        test::FakeClock clock;
        MemoryWorkspace workspace;
        Desk desk(workspace, clock);
        desk.scheduler.start();
        workspace.add(7, clock.now());
        desk.scheduler.reconsider();
        QTRY_COMPARE(desk.handed, (QList<qint64>{7}));
        const int reads = workspace.reads;
        desk.scheduler.finished(7, clock.now() + 24h);
        QTest::qWait(20);
        QCOMPARE(workspace.reads, reads);
        workspace.items[7].isStarted = true;
        desk.scheduler.finished(7, clock.now() + 10s);
        QTRY_VERIFY(workspace.reads > reads);
    }
    void aBrokenSourceIsToldAndTriedAgain()
    {
        test::FakeClock clock;
        MemoryWorkspace workspace;
        workspace.add(1, clock.now());
        workspace.isBroken = true;
        Desk desk(workspace, clock);
        QSignalSpy failed(&desk.scheduler, &Scheduler::failed);
        desk.scheduler.start();
        QCOMPARE(failed.count(), 1);
        QCOMPARE(desk.scheduler.tick(), m_settings.retryAfterFailure);
        workspace.isBroken = false;
        desk.pass(1min);
        desk.scheduler.tick();
        QCOMPARE(desk.take(), (QList<qint64>{1}));
    }
    void whatIsFinishedAfterTheStopIsStillKept()
    {
        test::FakeClock clock;
        MemoryWorkspace workspace;
        workspace.add(1, clock.now());
        Desk desk(workspace, clock);
        desk.scheduler.start();
        desk.scheduler.stop();
        desk.scheduler.finished(1, clock.now() + 24h);
        QCOMPARE(workspace.items[1].due.dueAt, clock.now() + 24h);
        QVERIFY(!workspace.items[1].isStarted);
        desk.pass(48h);
        desk.scheduler.tick();
        QCOMPARE(desk.handed, (QList<qint64>{1}));
    }
    void anIdleDayOf520DailyItemsTakesFewLooks()
    {
        test::FakeClock clock;
        MemoryWorkspace workspace;
        for (qint64 id = 1; id <= 520; ++id)
            workspace.add(id, clock.now() + 24h);
        Desk desk(workspace, clock);
        desk.scheduler.start();
        milliseconds passed{0};
        int looks = 0;
        while (passed < 24h) {
            const milliseconds wait = desk.scheduler.tick();
            desk.pass(wait);
            passed += wait;
            ++looks;
        }
        QCOMPARE(looks, 288); // every five minutes
        QVERIFY(desk.take().isEmpty());
        desk.scheduler.tick();
        QCOMPARE(desk.take().size(), 520);
        QVERIFY(workspace.gaps.isEmpty());
    }
};

STEWARD_TEST(ScheduleTest)
#include "tst_schedule.moc"
