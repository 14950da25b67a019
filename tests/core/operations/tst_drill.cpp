#include "seat.h"

#include "tests/support/test_main.h"

#include "core/operations/drill.h"

using namespace steward;
using namespace steward::operations;
using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

/** A drill shows what a restore now would lose and cost, and leaves nothing but its record. */
class DrillTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::Seat> m_seat;

    Result<DrillReport> drill() { return runDrill(m_seat->workspace(), m_seat->backups()); }
    static QStringList outcomes(const DrillReport &report)
    {
        QStringList list;
        for (const DrillStep &step : report.steps)
            list.append(step.id + u'=' + step.outcome);
        return list;
    }
    QString newestAction() { return ledger::newestEntries(m_seat->store(), {}, {}, 1)->first().action; }

private Q_SLOTS:
    void init()
    {
        m_seat = std::make_unique<test::Seat>();
        QVERIFY(m_seat->create());
        QVERIFY(m_seat->write(5));
    }

    void theRunbookIsTickedStepByStep()
    {
        QVERIFY(m_seat->backUp());
        const Result<DrillReport> report = drill();
        QVERIFY2(report, test::words(report));
        QVERIFY2(report->passed, qPrintable(report->reason));
        QCOMPARE(outcomes(*report),
            (QStringList{u"choose=passed"_s, u"verify=passed"_s, u"restore=passed"_s, u"keys=passed"_s,
                u"erasures=passed"_s, u"record=passed"_s, u"trail=passed"_s, u"clean=passed"_s}));
        const Result<QList<RunbookStep>> runbook = restoreRunbook();
        QVERIFY(runbook);
        QCOMPARE(runbook->size(), report->steps.size());
        for (qsizetype i = 0; i < runbook->size(); ++i)
            QCOMPARE(runbook->at(i).id, report->steps[i].id);
        QVERIFY(report->rto && *report->rto > milliseconds(0) && *report->rto < report->rtoTarget);
        QCOMPARE(m_seat->leftOvers(), QStringList());
        QCOMPARE(newestAction(), u"drill.passed"_s);
        const Result<QList<DrillReport>> history = drills(m_seat->store(), 5);
        QVERIFY(history && history->size() == 1);
        QCOMPARE(history->first().steps.size(), 8);
        QCOMPARE(history->first().rto, report->rto);
        QVERIFY(history->first().passed);
    }

    void whatWouldBeLostIsCounted()
    {
        QVERIFY(m_seat->backUp());
        Result<DrillReport> report = drill();
        QVERIFY2(report, test::words(report));
        QCOMPARE(report->missingRecords, std::optional<qint64>(0)); // what tells of backups is no work
        QCOMPARE(report->rpo, std::optional(milliseconds(0)));
        QVERIFY(m_seat->write(3)); // a second each, the backup's newest record a moment before
        report = drill();
        QVERIFY2(report, test::words(report));
        QCOMPARE(report->missingRecords, std::optional<qint64>(3));
        QCOMPARE(report->rpo, std::optional(milliseconds(3000)));
        QVERIFY(report->passed);
    }

    void aTargetThatIsMissedFailsTheDrill()
    {
        QVERIFY(m_seat->workspace().setSetting(u"backups.rpo_target_minutes"_s, u"1"_s).result());
        QVERIFY(m_seat->backUp());
        m_seat->clock().advance(std::chrono::minutes(5));
        QVERIFY(m_seat->write(1));
        const Result<DrillReport> report = drill();
        QVERIFY2(report, test::words(report));
        QVERIFY(!report->passed);
        QVERIFY2(report->reason.contains(u"5 minutes of work"_s), qPrintable(report->reason));
        QCOMPARE(newestAction(), u"drill.failed"_s);
    }

    void theWorkspaceItselfGetsNothingButTheRecord()
    {
        QVERIFY(m_seat->backUp());
        const qint64 before = ledger::entryCount(m_seat->store()).value_or(0);
        QVERIFY(drill());
        QCOMPARE(ledger::entryCount(m_seat->store()).value_or(0), before + 1);
        QVERIFY(m_seat->write(1)); // its anchor was not moved
        m_seat->close();
        QVERIFY(m_seat->open());
        QVERIFY(m_seat->write(1));
        const Result<ledger::Verification> found =
            ledger::verify(m_seat->store(), {}, {}, m_seat->workspace().verifyOptions());
        QVERIFY(found && found->ok);
    }

    void withoutABackupItFailsAtTheFirstStep()
    {
        const Result<DrillReport> report = drill();
        QVERIFY2(report, test::words(report));
        QVERIFY(!report->passed);
        QCOMPARE(outcomes(*report).first(), u"choose=failed"_s);
        QCOMPARE(outcomes(*report).at(1), u"verify=skipped"_s);
        QCOMPARE(outcomes(*report).last(), u"clean=passed"_s);
        QCOMPARE(report->rto, std::nullopt);
        QCOMPARE(report->missingRecords, std::nullopt);
    }

    void aDamagedBackupFailsItAndIsNamed()
    {
        const Result<MadeBackup> made = m_seat->backUp();
        QVERIFY2(made, test::words(made));
        QByteArray sealed = test::readFile(made->facts.path + u"/workspace.sealed"_s);
        sealed[1000] = char(sealed[1000] ^ 1);
        QVERIFY(test::writeFile(made->facts.path + u"/workspace.sealed"_s, sealed));
        const Result<DrillReport> report = drill();
        QVERIFY2(report, test::words(report));
        QVERIFY(!report->passed);
        QCOMPARE(outcomes(*report).at(1), u"verify=failed"_s);
        QVERIFY(report->reason.startsWith(u"workspace.sealed"_s));
        QCOMPARE(m_seat->leftOvers(), QStringList());
    }

    void aStoppedDrillIsNotRecorded()
    {
        QVERIFY(m_seat->backUp());
        const qint64 before = ledger::entryCount(m_seat->store()).value_or(0);
        std::stop_source stop;
        stop.request_stop();
        const Result<DrillReport> report = runDrill(m_seat->workspace(), m_seat->backups(), {}, stop.get_token());
        QVERIFY(!report);
        QCOMPARE(report.error().code, ErrorCode::Cancelled);
        QCOMPARE(ledger::entryCount(m_seat->store()).value_or(0), before);
        QCOMPARE(m_seat->leftOvers(), QStringList());
    }
};

STEWARD_TEST(DrillTest)
#include "tst_drill.moc"
