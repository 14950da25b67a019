#include "core/directories/checking/queue.h"
#include "core/directories/records/due.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace steward;
using namespace steward::directories;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class DueTest : public QObject
{
    Q_OBJECT

    const Instant m_now = fromMillis(1'790'000'000'000);

    std::chrono::hours hoursUntil(
        const Listing &listing, std::optional<int> interval = {}, std::optional<Instant> notBefore = {})
    {
        return std::chrono::duration_cast<std::chrono::hours>(
            nextDue({listing, interval, notBefore, 60, m_now, 0.0}).at - m_now);
    }

private Q_SLOTS:
    void importanceDecidesFirst_data()
    {
        QTest::addColumn<int>("importance");
        QTest::addColumn<int>("hours");
        QTest::newRow("decisive") << 5 << 24;
        QTest::newRow("usual") << 3 << 96;
        QTest::newRow("marginal") << 1 << 384;
    }
    void importanceDecidesFirst()
    {
        QFETCH(const int, importance);
        QTEST(int(hoursUntil({.importance = importance, .state = State::Listed, .looks = 1}).count()), "hours");
    }
    void whatChangesOftenIsSeenMoreOftenAndWhatNeverDoesLess()
    {
        QCOMPARE(hoursUntil({.importance = 5, .state = State::Listed, .looks = 8, .changes = 4}), 12h);
        QCOMPARE(hoursUntil({.importance = 5, .state = State::Listed, .looks = 8, .changes = 0}), 48h);
    }
    void whatIsWrongIsSeenWithinTwoDays()
    {
        QCOMPARE(hoursUntil({.importance = 1, .state = State::Listed, .mismatches = 1, .looks = 1}), 48h);
    }
    void failuresWaitLongerEachTimeButNotLongerThanUsual()
    {
        std::chrono::hours last = 0h;
        for (int failures = 1; failures < 12; ++failures) {
            const auto wait = hoursUntil({.importance = 4, .state = State::Unreachable, .failures = failures});
            QVERIFY(wait >= last);
            QVERIFY(wait <= 48h);
            last = wait;
        }
        QCOMPARE(last, 48h);
    }
    void aPersonsIntervalWins() { QCOMPARE(hoursUntil({.importance = 1, .state = State::Listed, .looks = 9}, 6), 6h); }
    void aDirectoryThatAsksForTimeGetsIt()
    {
        QCOMPARE(hoursUntil({.importance = 5, .state = State::RateLimited, .failures = 1}, {}, m_now + 100h), 100h);
    }

    void oneDirectoryIsNeverAskedFasterOrMoreThanItWants()
    {
        LookQueue queue;
        queue.setPoliteness(1, {.spacing = 100ms, .connections = 2});
        for (int i = 0; i < 5; ++i)
            queue.add({.listingId = i, .directoryId = 1});
        Instant now = m_now;
        QVERIFY(queue.take(now));
        QVERIFY(!queue.take(now));
        QCOMPARE(*queue.nextAt(), now + 100ms);
        now += 100ms;
        QVERIFY(queue.take(now));
        now += 100ms;
        QVERIFY(!queue.take(now)); // two are under way
        queue.finished(1);
        QVERIFY(queue.take(now));
    }
    void aDirectoryThatStrugglesIsAskedForLessAtOnce()
    {
        LookQueue queue;
        queue.setPoliteness(1, {.spacing = 0ms, .connections = 4});
        for (int i = 0; i < 6; ++i)
            queue.add({.listingId = i, .directoryId = 1});
        Instant now = m_now;
        queue.setLevel(1, 1);
        QVERIFY(queue.take(now));
        QVERIFY(!queue.take(now + 1ms));
        queue.setLevel(1, 9); // politeness still holds
        int taken = 1;
        while (queue.take(now += 1ms))
            ++taken;
        QCOMPARE(taken, 4);
    }
    void directoriesTakeTurns()
    {
        LookQueue queue;
        for (qint64 directory = 1; directory <= 3; ++directory) {
            queue.setPoliteness(directory, {.spacing = 0ms, .connections = 6});
            for (int i = 0; i < 2; ++i)
                queue.add({.listingId = directory * 10 + i, .directoryId = directory});
        }
        QList<qint64> order;
        Instant now = m_now;
        while (queue.size() > 0) {
            if (const auto task = queue.take(now))
                order.append(task->directoryId);
            now += 1ms;
        }
        QCOMPARE(order, (QList<qint64>{1, 2, 3, 1, 2, 3}));
    }
    void aHeldDirectoryWaitsAndOthersGoOn()
    {
        LookQueue queue;
        queue.setPoliteness(1, {.spacing = 0ms, .connections = 2, .notBefore = m_now + 10s});
        queue.setPoliteness(2, {.spacing = 0ms, .connections = 2});
        queue.add({.listingId = 1, .directoryId = 1});
        queue.add({.listingId = 2, .directoryId = 2});
        QCOMPARE(queue.take(m_now)->listingId, 2);
        QVERIFY(!queue.take(m_now));
        QCOMPARE(queue.take(m_now + 10s)->listingId, 1);
        queue.add({.listingId = 3, .directoryId = 2});
        QCOMPARE(queue.drop(2).size(), size_t(1));
        QCOMPARE(queue.size(), 0);
        QVERIFY(!queue.take(m_now + 20s));
    }
};

STEWARD_TEST(DueTest)
#include "tst_due.moc"
