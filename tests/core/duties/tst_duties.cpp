#include "../operations/seat.h"

#include "tests/support/test_main.h"

#include "core/duties/background_duties.h"

#include <QSignalSpy>

using namespace steward;
using namespace steward::duties;
using namespace Qt::StringLiterals;
using std::chrono::hours;
using std::chrono::minutes;

/** What Steward does by itself, in simulated time: when it is due, what is kept of it, and what a failure does. */
class DutiesTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::Seat> m_seat;
    std::unique_ptr<DutySchedule> m_schedule;
    std::unique_ptr<jobs::Scheduler> m_scheduler;
    QStringList m_done; ///< Ids, in order.
    std::optional<Error> m_error;
    QByteArray m_inputs = "one";

    Duty duty(const QString &id, std::chrono::milliseconds every)
    {
        return {.id = id,
            .title = u"Test "_s + id,
            .every = every,
            .run = [this, id](Workspace &, std::stop_token) -> Result<DutyResult> {
                m_done.append(id);
                if (m_error)
                    return tl::unexpected(*m_error);
                return DutyResult{3, {}};
            }};
    }
    void schedule(const QList<Duty> &duties)
    {
        m_scheduler.reset();
        m_schedule = std::make_unique<DutySchedule>(m_seat->workspace(), duties);
        m_scheduler = std::make_unique<jobs::Scheduler>(*m_schedule, *m_schedule, m_seat->clock(),
            jobs::SchedulerSettings{}, [this] { return std::chrono::milliseconds(toMillis(m_seat->clock().now())); });
        connect(m_scheduler.get(), &jobs::Scheduler::due, this, [this](const QList<jobs::Due> &items) {
            for (const jobs::Due &item : items) {
                (void)runDuty(m_seat->workspace(), m_schedule->duties().at(item.id));
                m_scheduler->finished(item.id, std::nullopt);
            }
        });
        m_scheduler->start();
    }
    /** What is done at the moment that lies so far ahead. */
    QStringList after(std::chrono::milliseconds span)
    {
        m_done.clear();
        m_seat->clock().advance(span);
        m_scheduler->tick();
        return m_done;
    }
    DutyState state(qsizetype at = 0) { return dutyStates(m_seat->workspace(), m_schedule->duties()).value().at(at); }
    qint64 count(const QString &action) { return ledger::entryCount(m_seat->store(), {.action = action}).value_or(-1); }

private Q_SLOTS:
    void init()
    {
        m_scheduler.reset();
        m_seat = std::make_unique<test::Seat>();
        QVERIFY(m_seat->create());
        m_done.clear();
        m_error.reset();
        m_inputs = "one";
    }
    void cleanupTestCase() { m_scheduler.reset(); }

    void eachIsDoneAtOnceAndThenWhenItsTimeIsOver()
    {
        schedule({duty(u"hourly"_s, hours(1)), duty(u"daily"_s, hours(24))});
        QCOMPARE(m_done, (QStringList{u"hourly"_s, u"daily"_s}));
        QCOMPARE(after(minutes(59)), QStringList());
        QCOMPARE(after(minutes(1)), QStringList{u"hourly"_s});
        QCOMPARE(after(minutes(1)), QStringList());
        QCOMPARE(after(hours(23)), (QStringList{u"hourly"_s, u"daily"_s}));
        QCOMPARE(state().changed, 3);
        QCOMPARE(state().nextAt, m_seat->clock().now() + hours(1));
    }

    void aLongGapIsMadeUpForOnce()
    {
        schedule({duty(u"hourly"_s, hours(1))});
        QCOMPARE(after(hours(24 * 30)), QStringList{u"hourly"_s});
        QCOMPARE(after(minutes(59)), QStringList());
    }

    void theLastRunIsKeptWhileTheWorkspaceIsClosed()
    {
        schedule({duty(u"daily"_s, hours(24))});
        const Instant ran = m_seat->clock().now();
        m_scheduler.reset();
        m_seat->close();
        m_seat->clock().advance(hours(2));
        m_done.clear();
        QVERIFY(m_seat->open());
        schedule({duty(u"daily"_s, hours(24))});
        QCOMPARE(m_done, QStringList());
        QCOMPARE(state().lastGoodAt, std::optional(ran));
        QCOMPARE(after(hours(22)), QStringList{u"daily"_s});
    }

    void aFailureIsKeptWithItsSentenceAndTriedAgainLaterEachTime()
    {
        m_error = Error{ErrorCode::InputOutput, u"The disk of the shop does not answer."_s};
        schedule({duty(u"daily"_s, hours(24))});
        QCOMPARE(m_done.size(), 1);
        QCOMPARE(state().failures, 1);
        QCOMPARE(state().trouble, u"The disk of the shop does not answer."_s);
        QVERIFY(!state().lastGoodAt);
        QCOMPARE(after(minutes(14)), QStringList());
        QCOMPARE(after(minutes(1)).size(), 1); // 15 minutes, then 30, 60, …
        QCOMPARE(after(minutes(29)), QStringList());
        QCOMPARE(after(minutes(1)).size(), 1);
        QCOMPARE(after(minutes(60)).size(), 1);
        QCOMPARE(count(u"duty.failed"_s), 1); // the same failure is told once
        QCOMPARE(retryAfter(20), std::chrono::milliseconds(hours(6)));
        m_error.reset();
        QCOMPARE(after(minutes(120)).size(), 1);
        QCOMPARE(state().failures, 0);
        QCOMPARE(state().trouble, QString());
        QCOMPARE(count(u"duty.recovered"_s), 1);
        QCOMPARE(after(hours(23)), QStringList());
    }

    void anotherFailureIsToldAgain()
    {
        m_error = Error{ErrorCode::InputOutput, u"one"_s};
        schedule({duty(u"daily"_s, hours(24))});
        m_error = Error{ErrorCode::Refused, u"two"_s};
        after(minutes(15));
        QCOMPARE(count(u"duty.failed"_s), 2);
    }

    void whatFailedIsDueAtOnceWhenItIsAskedFor()
    {
        m_error = Error{ErrorCode::InputOutput, u"one"_s};
        schedule({duty(u"daily"_s, hours(24))});
        QCOMPARE(after(minutes(1)), QStringList());
        m_schedule->forgetFailures();
        QCOMPARE(after(minutes(1)).size(), 1);
        QCOMPARE(after(minutes(1)), QStringList()); // once
    }

    void whatWasCancelledIsDueAgainAndNoFailure()
    {
        m_error = Error{ErrorCode::Cancelled, u"stopped"_s};
        schedule({duty(u"daily"_s, hours(24))});
        QCOMPARE(state().failures, 0);
        QVERIFY(!state().lastRunAt);
        QCOMPARE(after(minutes(1)).size(), 1);
        QCOMPARE(count(u"duty.failed"_s), 0);
    }

    void aLockedVaultMakesItWaitAndIsNoFailure()
    {
        Duty needing = duty(u"keys"_s, hours(24));
        needing.needsKeys = true;
        m_seat->workspace().vault().lock();
        schedule({needing});
        QCOMPARE(m_done, QStringList());
        QVERIFY(!state().waits.isEmpty());
        QCOMPARE(state().failures, 0);
        QVERIFY(m_seat->workspace().unlock());
        QCOMPARE(after(minutes(1)).size(), 1);
        QCOMPARE(state().waits, QString());
    }

    void anotherRuleMakesItDueBeforeItsTime()
    {
        Duty clocks = duty(u"clocks"_s, hours(24));
        clocks.inputs = [this](store::Connection &) { return Result<QByteArray>(m_inputs); };
        schedule({clocks});
        QCOMPARE(after(minutes(5)), QStringList());
        m_inputs = "two";
        QCOMPARE(after(minutes(5)).size(), 1);
        QCOMPARE(after(minutes(5)), QStringList());
    }

    void someAreDoneAtEachStart()
    {
        Duty keys = duty(u"keys"_s, hours(24));
        keys.atStart = true;
        schedule({keys});
        QCOMPARE(after(minutes(5)), QStringList());
        m_done.clear();
        schedule({keys});
        QCOMPARE(m_done.size(), 1);
    }

    void aClockThatWasSetBackStopsNothing()
    {
        schedule({duty(u"daily"_s, hours(24))});
        m_done.clear();
        m_seat->clock().advance(-hours(24 * 365));
        m_scheduler->tick();
        QCOMPARE(m_done.size(), 1);
        QCOMPARE(after(hours(23)), QStringList());
        QCOMPARE(after(hours(1)).size(), 1);
    }

    void theThreadDoesThemAndEndsWhenItIsStopped()
    {
        BackgroundDuties background(m_seat->workspace(), {duty(u"hourly"_s, hours(1))});
        QSignalSpy done(&background, &BackgroundDuties::done);
        QSignalSpy failed(&background, &BackgroundDuties::failed);
        background.start();
        QTRY_COMPARE_WITH_TIMEOUT(done.count(), 1, 10000);
        m_seat->clock().advance(hours(2));
        m_error = Error{ErrorCode::InputOutput, u"one"_s};
        background.tryAgain();
        QTRY_COMPARE_WITH_TIMEOUT(failed.count(), 1, 10000);
        background.stop();
        QCOMPARE(m_done.size(), 2);
    }
};

STEWARD_TEST(DutiesTest)
#include "tst_duties.moc"
