#include "core/vault/idle_lock.h"
#include "tests/support/fake_clock.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace steward;
using namespace std::chrono_literals;
using vault::IdleLock;

/** When nobody is there, the vault locks: in simulated time. */
class IdleLockTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void locksAfterTheTimeWithoutActivity()
    {
        test::FakeClock clock;
        IdleLock lock(clock, 15min);
        QVERIFY(!lock.isDue());
        QCOMPARE(lock.wait().value(), 15min);
        clock.advance(14min);
        QVERIFY(!lock.isDue());
        lock.activity();
        clock.advance(14min);
        QVERIFY(!lock.isDue());
        QCOMPARE(lock.wait().value(), 1min);
        clock.advance(1min);
        QVERIFY(lock.isDue());
        QCOMPARE(lock.wait().value(), 0ms);
    }

    void zeroNeverLocks()
    {
        test::FakeClock clock;
        IdleLock lock(clock, 0min);
        clock.advance(1000h);
        QVERIFY(!lock.isDue());
        QVERIFY(!lock.dueAt());
        QVERIFY(!lock.wait());
        lock.setAfter(1min);
        QVERIFY(lock.isDue());
    }

    void aClockSetBackDoesNotPutItOff()
    {
        test::FakeClock clock;
        IdleLock lock(clock, 15min);
        clock.advance(-48h);
        QVERIFY(lock.isDue());
    }
};

STEWARD_TEST(IdleLockTest)
#include "tst_idle_lock.moc"
