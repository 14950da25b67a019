#include "seat.h"

#include "tests/support/test_main.h"

#include "core/operations/background.h"
#include "core/operations/tombstones.h"

#include <QElapsedTimer>
#include <QSignalSpy>

using namespace steward;
using namespace steward::operations;
using namespace Qt::StringLiterals;
using std::chrono::hours;
using std::chrono::milliseconds;

/** When something is due, when it is too old, and that the background sees to it. */
class BackupHealthTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::Seat> m_seat;
    Instant m_start;

    BackupHealth health() { return backupHealth(m_seat->store(), m_seat->clock().now()).value(); }
    qint64 count(const QString &action) { return ledger::entryCount(m_seat->store(), {.action = action}).value_or(-1); }

private Q_SLOTS:
    void init()
    {
        m_seat = std::make_unique<test::Seat>();
        QVERIFY(m_seat->create());
        m_start = m_seat->clock().now();
        QVERIFY(m_seat->workspace().setSetting(u"backups.folder"_s, m_seat->backups()).result());
    }

    void aNewWorkspaceIsFineAndGetsItsFirstBackupSoon()
    {
        const BackupHealth now = health();
        QVERIFY2(now.isFine(), qPrintable(now.sentences.join(u' ')));
        QCOMPARE(now.nextBackupAt, std::optional(m_start + hours(1)));
        QCOMPARE(now.nextDrillAt, std::nullopt); // nothing to restore from yet
    }

    void theNextOnesFollowTheSettings()
    {
        m_seat->clock().advance(hours(1));
        QVERIFY(m_seat->backUp());
        BackupHealth now = health();
        QCOMPARE(now.nextBackupAt, std::optional(m_start + hours(25)));
        QCOMPARE(now.nextDrillAt, std::optional(m_start + hours(25)));
        QCOMPARE(now.good, 1);
        QVERIFY(m_seat->workspace().setSetting(u"backups.every_hours"_s, u"0"_s).result());
        QVERIFY(m_seat->workspace().setSetting(u"backups.drill_every_days"_s, u"0"_s).result());
        now = health();
        QCOMPARE(now.nextBackupAt, std::nullopt);
        QCOMPARE(now.nextDrillAt, std::nullopt);
        m_seat->clock().advance(hours(24 * 400));
        QVERIFY(health().isFine()); // by hand only
    }

    void tooOldIsRecordedOnceAndMadeUpFor()
    {
        m_seat->clock().advance(hours(48));
        QVERIFY(!health().backupOverdueSince); // at the limit
        m_seat->clock().advance(milliseconds(1));
        QCOMPARE(health().backupOverdueSince, std::optional(m_start + hours(48)));
        QVERIFY(!health().isFine());
        QCOMPARE(nextOverdueAt(m_seat->store()).value(), std::optional(m_start + hours(48) + milliseconds(1)));
        QCOMPARE(noteOverdue(m_seat->store()).value(), QStringList{u"backup"_s});
        QCOMPARE(noteOverdue(m_seat->store()).value(), QStringList());
        QCOMPARE(count(u"backup.overdue"_s), 1);
        QVERIFY(m_seat->backUp());
        QVERIFY(!health().backupOverdueSince);
        QCOMPARE(noteOverdue(m_seat->store()).value(), QStringList());
        m_seat->clock().advance(hours(49));
        QCOMPARE(noteOverdue(m_seat->store()).value(), QStringList{u"backup"_s});
        QCOMPARE(count(u"backup.overdue"_s), 2);
    }

    void aDrillIsTooOldAQuarterAfterItsTime()
    {
        QVERIFY(m_seat->backUp());
        QVERIFY(runDrill(m_seat->workspace()));
        QVERIFY(health().lastDrillPassed.value_or(false));
        m_seat->clock().advance(hours(24 * 37 + 12)); // 30 days and a quarter
        QVERIFY(!health().drillOverdueSince);
        m_seat->clock().advance(hours(1));
        QVERIFY(health().drillOverdueSince);
    }

    void withoutKeysItSaysWhyThereAreNone()
    {
        test::Seat bare;
        bare.access() = {};
        QVERIFY(bare.create());
        const BackupHealth now = backupHealth(bare.store(), bare.clock().now()).value();
        QCOMPARE(now.nextBackupAt, std::nullopt);
        QVERIFY(now.sentences.first().contains(u"no keys"_s));
    }

    void whatIsDueIsDoneInTheBackground()
    {
        m_seat->clock().advance(hours(30)); // the seat was off; it is made up for once
        BackgroundBackups background(m_seat->workspace());
        QSignalSpy made(&background, &BackgroundBackups::made);
        background.start();
        QTRY_COMPARE_WITH_TIMEOUT(made.count(), 1, 20000);
        QCOMPARE(count(u"backup.made"_s), 1);
        QSignalSpy drilled(&background, &BackgroundBackups::drilled);
        m_seat->clock().advance(hours(24));
        background.tryAgain();
        QTRY_COMPARE_WITH_TIMEOUT(drilled.count(), 1, 20000);
        QTRY_COMPARE_WITH_TIMEOUT(count(u"drill.passed"_s), 1, 20000);
        background.stop();
        QCOMPARE(m_seat->leftOvers(), QStringList());
    }

    void aLockedVaultDoesNotKeepTheNightsUncovered()
    {
        BackgroundBackups background(m_seat->workspace());
        QSignalSpy made(&background, &BackgroundBackups::made);
        background.start();
        QTest::qWait(50); // it takes its keys
        m_seat->workspace().vault().lock();
        m_seat->clock().advance(hours(2));
        QVERIFY(m_seat->workspace().setSetting(u"backups.keep"_s, u"3"_s).result()); // it looks again
        QTRY_COMPARE_WITH_TIMEOUT(made.count(), 1, 20000);
    }

    void whatAKilledRunLeftGoesAtTheNextStart()
    {
        const QString left = m_seat->file(u".steward-work-0123456789abcdef"_s);
        QVERIFY(QDir().mkpath(left) && test::writeFile(left + u"/copy"_s, "a plain copy"));
        BackgroundBackups background(m_seat->workspace());
        background.start();
        QTRY_VERIFY_WITH_TIMEOUT(!QFile::exists(left), 10000);
    }

    void anErasureIsCarriedToTheBackupsAtOnce()
    {
        QVERIFY(m_seat->backUp());
        BackgroundBackups background(m_seat->workspace());
        background.start();
        vault::Vault &vault = m_seat->workspace().vault();
        QString subject;
        QVERIFY(m_seat->store()
                    .write([&](store::Transaction &transaction) -> Result<void> {
                        subject = vault.pseudonym(transaction, "jane@example.org").value();
                        return {};
                    })
                    .result());
        QVERIFY(vault.erase(m_seat->store(), {subject}));
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(tombstoneFile(m_seat->backups(), vault.origin())), 10000);
    }

    void aFailureIsToldOnceAndTriedAgainLater()
    {
        QVERIFY(m_seat->workspace().setSetting(u"backups.folder"_s, m_seat->file(u"unplugged"_s)).result());
        m_seat->clock().advance(hours(2));
        BackgroundBackups background(m_seat->workspace());
        QSignalSpy failed(&background, &BackgroundBackups::failed);
        QSignalSpy made(&background, &BackgroundBackups::made);
        background.start();
        QTRY_COMPARE_WITH_TIMEOUT(failed.count(), 1, 20000);
        background.tryAgain();
        QTRY_COMPARE_WITH_TIMEOUT(failed.count(), 2, 20000);
        QTRY_COMPARE_WITH_TIMEOUT(count(u"backup.failed"_s), 1, 20000);
        QDir().mkpath(m_seat->file(u"unplugged"_s));
        background.tryAgain();
        QTRY_COMPARE_WITH_TIMEOUT(made.count(), 1, 20000);
    }

    void stoppingDoesNotWaitForABackup()
    {
        m_seat->clock().advance(hours(2));
        QElapsedTimer timer;
        timer.start();
        {
            BackgroundBackups background(m_seat->workspace());
            background.start();
        }
        QVERIFY(timer.elapsed() < 5000);
        QCOMPARE(m_seat->leftOvers(), QStringList());
    }
};

STEWARD_TEST(BackupHealthTest)
#include "tst_backup_health.moc"
