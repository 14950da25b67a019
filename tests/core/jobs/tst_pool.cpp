#include "core/jobs/pool.h"
#include "tests/support/test_main.h"

#include <QFutureWatcher>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>

#include <atomic>
#include <mutex>
#include <stdexcept>
#include <thread>

using namespace steward;
using namespace steward::jobs;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class PoolTest : public QObject
{
    Q_OBJECT

    /** Holds threads of a pool until opened. */
    struct Gate
    {
        QSemaphore entered;
        QSemaphore open;
        auto work()
        {
            return [this](JobContext &) -> Result<void> {
                entered.release();
                open.acquire();
                return {};
            };
        }
    };

private Q_SLOTS:
    void valuesGoInAndComeOut()
    {
        Pool pool(2);
        QFuture<Result<int>> sum =
            pool.run(Priority::Normal, [a = 2, b = 3](JobContext &) -> Result<int> { return a + b; });
        QCOMPARE(*sum.result(), 5);
        QFuture<Result<QString>> named = pool.run<QString>(
            Priority::Normal, [](JobContext &) -> Result<QString> { return failure(ErrorCode::NotFound, u"none"_s); });
        QCOMPARE(named.result().error().code, ErrorCode::NotFound);
        auto moved = pool.run(
            Priority::Normal, [only = std::make_unique<int>(7)](JobContext &) -> Result<int> { return *only; });
        QCOMPARE(*moved.result(), 7);
    }
    void whatTheWorkHoldsIsReleasedBeforeTheAnswer()
    {
        Pool pool(2);
        for (int i = 0; i < 500; ++i) {
            auto held = std::make_shared<int>(i);
            const std::weak_ptr<int> watched = held;
            auto future =
                pool.run(Priority::Normal, [own = std::move(held)](JobContext &) -> Result<int> { return *own; });
            future.waitForFinished();
            QVERIFY(watched.expired());
        }
    }
    void anExceptionBecomesAFailure()
    {
        Pool pool(1);
        auto thrown =
            pool.run(Priority::Normal, [](JobContext &) -> Result<int> { throw std::runtime_error("inside"); });
        QCOMPARE(thrown.result().error().code, ErrorCode::Internal);
        QCOMPARE(thrown.result().error().detail, u"inside"_s);
        auto odd = pool.run(Priority::Normal, [](JobContext &) -> Result<int> { throw 7; });
        QCOMPARE(odd.result().error().code, ErrorCode::Internal);
    }
    void urgentWorkStartsFirst()
    {
        Pool pool(1);
        Gate gate;
        auto first = pool.run(Priority::Normal, gate.work());
        gate.entered.acquire();
        std::mutex mutex;
        QString order;
        const auto note = [&](QChar name) {
            return [&, name](JobContext &) -> Result<void> {
                const std::lock_guard lock(mutex);
                order += name;
                return {};
            };
        };
        auto background = pool.run(Priority::Background, note(u'b'));
        auto normal = pool.run(Priority::Normal, note(u'n'));
        auto interactive = pool.run(Priority::Interactive, note(u'i'));
        gate.open.release();
        background.waitForFinished();
        normal.waitForFinished();
        interactive.waitForFinished();
        QCOMPARE(order, u"inb"_s);
    }
    void backgroundWorkLeavesAThreadFree()
    {
        Pool pool(2);
        Gate gate;
        auto one = pool.run(Priority::Background, gate.work());
        auto two = pool.run(Priority::Background, gate.work());
        gate.entered.acquire();
        auto urgent = pool.run(Priority::Interactive, [](JobContext &) -> Result<int> { return 1; });
        QCOMPARE(*urgent.result(), 1);
        QCOMPARE(gate.entered.available(), 0);
        gate.open.release(2);
        one.waitForFinished();
        two.waitForFinished();
        QVERIFY(one.result() && two.result());
    }
    void everyFutureFinishesWhenThePoolCloses()
    {
        QList<QFuture<Result<int>>> futures;
        auto paused = std::make_shared<RunControl>();
        paused->pause();
        std::atomic<int> finishedWork = 0;
        {
            Pool pool(2);
            QSemaphore started;
            for (int i = 0; i < 500; ++i) {
                const auto priority = Priority(i % 3);
                futures += pool.run(
                    priority,
                    [&](JobContext &context) -> Result<int> {
                        started.release();
                        while (!context.token().stop_requested())
                            std::this_thread::yield();
                        ++finishedWork;
                        return 1;
                    },
                    i % 5 == 0 ? paused : nullptr);
            }
            started.acquire();
        }
        int cancelled = 0;
        for (QFuture<Result<int>> &future : futures) {
            QVERIFY(future.isFinished());
            QCOMPARE(future.resultCount(), 1);
            cancelled += !future.result() && future.result().error().code == ErrorCode::Cancelled ? 1 : 0;
        }
        QCOMPARE(cancelled, 500 - finishedWork);
        QVERIFY(finishedWork >= 1 && finishedWork <= 2);
        paused->resume();
    }
    void cancelReachesRunningAndQueuedWork()
    {
        Pool pool(1);
        auto control = std::make_shared<RunControl>();
        QSemaphore started;
        auto running = pool.run(
            Priority::Normal,
            [&](JobContext &context) -> Result<int> {
                started.release();
                while (!context.isCancelled())
                    std::this_thread::yield();
                return failure(ErrorCode::Cancelled, u"stopped in the middle"_s);
            },
            control);
        auto queued = pool.run(
            Priority::Normal, [](JobContext &) -> Result<int> { return 1; }, control);
        auto other = pool.run(Priority::Normal, [](JobContext &) -> Result<int> { return 2; });
        started.acquire();
        control->cancel();
        QCOMPARE(running.result().error().message, u"stopped in the middle"_s);
        QCOMPARE(queued.result().error().code, ErrorCode::Cancelled);
        QCOMPARE(*other.result(), 2);
    }
    void cancellingTheFutureStopsTheWork()
    {
        Pool pool(1);
        QSemaphore started;
        std::atomic<bool> left = false;
        auto running = pool.run(Priority::Normal, [&](JobContext &context) -> Result<int> {
            started.release();
            while (!context.isCancelled())
                std::this_thread::yield();
            left = true;
            return 1;
        });
        started.acquire();
        running.cancel();
        running.waitForFinished();
        QTRY_VERIFY(left);
        QVERIFY(running.isFinished());
    }
    void pausedWorkHoldsNoThread()
    {
        Pool pool(1);
        auto control = std::make_shared<RunControl>();
        control->pause();
        QList<QFuture<Result<int>>> waiting;
        for (int i = 0; i < 50; ++i)
            waiting += pool.run(
                Priority::Normal, [i](JobContext &) -> Result<int> { return i; }, control);
        auto other = pool.run(Priority::Normal, [](JobContext &) -> Result<int> { return -1; });
        QCOMPARE(*other.result(), -1);
        for (const QFuture<Result<int>> &future : waiting)
            QVERIFY(!future.isFinished());
        control->resume();
        for (int i = 0; i < 50; ++i)
            QCOMPARE(*waiting[i].result(), i);
    }
    void workPausedInTheMiddleLendsItsThread()
    {
        Pool pool(1);
        auto control = std::make_shared<RunControl>();
        QSemaphore started;
        QSemaphore proceed;
        auto long1 = pool.run(
            Priority::Normal,
            [&](JobContext &context) -> Result<int> {
                started.release();
                proceed.acquire();
                return context.waitWhilePaused() ? 1 : 0;
            },
            control);
        started.acquire();
        control->pause();
        proceed.release();
        auto other = pool.run(Priority::Normal, [](JobContext &) -> Result<int> { return 2; });
        QCOMPARE(*other.result(), 2);
        QVERIFY(!long1.isFinished());
        control->resume();
        QCOMPARE(*long1.result(), 1);
    }
    void progressArrivesOnTheFuture()
    {
        Pool pool(1);
        QFutureWatcher<Result<int>> watcher;
        QSignalSpy ended(&watcher, &QFutureWatcherBase::finished);
        watcher.setFuture(pool.run(Priority::Normal, [](JobContext &context) -> Result<int> {
            context.progress(3, 10, u"three of ten"_s);
            return 1;
        }));
        QVERIFY(ended.wait(5000));
        QCOMPARE(watcher.progressMaximum(), 10);
        QCOMPARE(watcher.progressValue(), 3);
        QCOMPARE(watcher.progressText(), u"three of ten"_s);
    }
    void hugeTotalsAreShownInProportion()
    {
        Pool pool(1);
        auto future = pool.run(Priority::Normal, [](JobContext &context) -> Result<int> {
            context.progress(5'000'000'000, 10'000'000'000);
            return 1;
        });
        future.waitForFinished();
        QVERIFY(future.progressMaximum() > 1'000'000'000);
        QVERIFY(qAbs(double(future.progressValue()) / future.progressMaximum() - 0.5) < 0.001);
    }
    void pauseResumeAndCancelFromManyThreadsLoseNothing()
    {
        QList<QFuture<Result<int>>> futures;
        std::atomic<bool> stop = false;
        {
            Pool pool(2);
            auto control = std::make_shared<RunControl>();
            std::jthread impatient([&] {
                while (!stop) {
                    control->pause();
                    std::this_thread::yield();
                    control->resume();
                }
                control->resume();
            });
            for (int i = 0; i < 2000; ++i)
                futures += pool.run(
                    Priority(i % 3),
                    [i](JobContext &context) -> Result<int> {
                        context.waitWhilePaused();
                        return i;
                    },
                    control);
            std::this_thread::sleep_for(20ms);
            stop = true;
            impatient.join();
            for (const QFuture<Result<int>> &future : futures)
                QFuture<Result<int>>(future).waitForFinished();
        }
        for (int i = 0; i < 2000; ++i)
            QCOMPARE(*futures[i].result(), i);
    }
};

STEWARD_TEST(PoolTest)
#include "tst_pool.moc"
