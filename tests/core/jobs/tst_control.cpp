#include "core/jobs/control.h"
#include "tests/support/test_main.h"

#include <QTest>

#include <atomic>
#include <thread>

using namespace steward::jobs;
using namespace std::chrono_literals;

class ControlTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pausesUntilResumed()
    {
        RunControl control;
        QVERIFY(control.waitWhilePaused());
        control.pause();
        QVERIFY(control.isPaused());
        std::atomic<bool> wentOn = false;
        std::jthread worker([&] { wentOn = control.waitWhilePaused(); });
        std::this_thread::sleep_for(20ms);
        QVERIFY(!wentOn);
        control.resume();
        worker.join();
        QVERIFY(wentOn);
        QVERIFY(!control.isPaused());
    }
    void cancellingEndsAPauseForGood()
    {
        RunControl control;
        control.pause();
        std::atomic<int> answer = -1;
        std::jthread worker([&] { answer = control.waitWhilePaused(); });
        control.cancel();
        worker.join();
        QCOMPARE(answer.load(), 0);
        QVERIFY(control.token().stop_requested());
        control.pause();
        QVERIFY(!control.isPaused());
        QVERIFY(!control.waitWhilePaused());
    }
    void anotherStopEndsTheWaitToo()
    {
        RunControl control;
        control.pause();
        std::stop_source pool;
        std::atomic<int> answer = -1;
        std::jthread worker([&] { answer = control.waitWhilePaused(pool.get_token()); });
        std::this_thread::sleep_for(5ms);
        pool.request_stop();
        worker.join();
        QCOMPARE(answer.load(), 0);
        QVERIFY(control.isPaused());
    }
    void tellsOnceWhenNoLongerPaused()
    {
        RunControl control;
        int calls = 0;
        control.whenNotPaused([&] { ++calls; });
        QCOMPARE(calls, 1);
        control.pause();
        control.whenNotPaused([&] { ++calls; });
        QCOMPARE(calls, 1);
        control.resume();
        QCOMPARE(calls, 2);
        control.pause();
        control.resume();
        QCOMPARE(calls, 2);
        control.pause();
        control.whenNotPaused([&] { ++calls; });
        control.cancel();
        QCOMPARE(calls, 3);
    }
};

STEWARD_TEST(ControlTest)
#include "tst_control.moc"
