#include "core/vault/keychain.h"
#include "tests/support/fake_clock.h"
#include "tests/support/test_main.h"
#include "ui/backups/backup_model.h"
#include "ui/backups/backup_words.h"
#include "ui/backups/drill_page.h"
#include "ui/backups/restore_dialog.h"
#include "ui/overview/attention.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QLineEdit>
#include <QLocale>
#include <QPersistentModelIndex>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace steward;
using namespace steward::ui;
using namespace std::chrono_literals;
using steward::operations::BackupFacts;
using steward::operations::DrillReport;

class BackupsTest : public QObject
{
    Q_OBJECT

    const Instant m_now = fromMillis(1'790'000'000'000);

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void cleanupTestCase() { QLocale::setDefault(QLocale::system()); }

    void everyStateHasItsWordAndShape()
    {
        const BackupFacts good{.id = u"a"_s, .verifiedAt = m_now};
        BackupFacts gone = good;
        gone.isThere = false;
        BackupFacts damaged = good;
        damaged.fault = u"manifest.json differs."_s;
        BackupFacts unverified = good;
        unverified.verifiedAt.reset();
        BackupFacts foreign = good;
        foreign.isForeign = true;
        QSet<QString> words;
        QSet<Badge::Shape> shapes;
        for (const BackupFacts &facts : {good, gone, damaged, unverified, foreign}) {
            words.insert(BackupWords::state(facts).word);
            shapes.insert(BackupWords::state(facts).shape);
        }
        QCOMPARE(words.size(), 5);
        QCOMPARE(shapes.size(), 5);
    }

    void aNewBackupDoesNotMoveTheOnesBelow()
    {
        BackupModel model;
        const QAbstractItemModelTester tester(&model);
        model.setBackups({{.id = u"2"_s}, {.id = u"1"_s}}, m_now);
        const QPersistentModelIndex chosen = model.index(1, 0);
        model.setBackups({{.id = u"3"_s}, {.id = u"2"_s}, {.id = u"1"_s}}, m_now);
        QCOMPARE(chosen.row(), 2);
        QCOMPARE(model.backup(2)->id, u"1"_s);
        model.setBackups({}, m_now);
        QCOMPARE(model.rowCount(), 0);
    }

    void aDrillIsToldAgainstItsTargets()
    {
        DrillModel model;
        const QAbstractItemModelTester tester(&model);
        model.setDrills({DrillReport{.passed = true, .rpo = 0ms, .rto = 1200ms, .rpoTarget = 24h, .rtoTarget = 1h},
            DrillReport{.passed = false, .reason = u"No backup."_s, .rpoTarget = 24h, .rtoTarget = 1h}});
        const auto text = [&](int row, int column) { return model.index(row, column).data().toString(); };
        QVERIFY(text(0, DrillModel::RtoColumn).startsWith(u"1.2 s of 1 h"_s));
        QCOMPARE(text(0, DrillModel::OutcomeColumn), u"Passed"_s);
        QCOMPARE(text(1, DrillModel::RtoColumn), u"not measured"_s);
        QCOMPARE(text(1, DrillModel::ReasonColumn), u"No backup."_s);
    }

    void whatIsOverdueIsSaidAndWhatIsFineIsNot()
    {
        QVERIFY(BackupWords::troubles({.newestGoodAt = m_now}, m_now).isEmpty());
        const QStringList none = BackupWords::troubles({.backupOverdueSince = m_now}, m_now);
        QCOMPARE(none, QStringList{u"There is no backup that is known to be whole."_s});
        const QStringList all = BackupWords::troubles(
            {.lastDrillPassed = false, .damaged = 2, .backupOverdueSince = m_now, .drillOverdueSince = m_now}, m_now);
        QCOMPARE(all.size(), 4);
    }

    void theRunbookTicksWhileADrillRuns()
    {
        DrillPage page(nullptr);
        page.setRunbook({{u"choose"_s, {}, {}}, {u"verify"_s, {}, {}}, {u"clean"_s, {}, {}}});
        const auto words = [&page] {
            QStringList list;
            for (const StateBadge *badge : page.findChildren<StateBadge *>())
                list.append(badge->accessibleName());
            return list;
        };
        QCOMPARE(words(), (QStringList{u"To do"_s, u"To do"_s, u"To do"_s}));
        page.showRunning(u"verify"_s);
        QCOMPARE(words(), (QStringList{u"Done"_s, u"Under way"_s, u"To do"_s}));
        page.setDrills({DrillReport{.passed = false,
            .steps = {{.id = u"choose"_s, .outcome = u"passed"_s}, {.id = u"verify"_s, .outcome = u"failed"_s},
                {.id = u"clean"_s, .outcome = u"skipped"_s}}}});
        page.showIdle();
        QCOMPARE(words(), (QStringList{u"Done"_s, u"Failed"_s, u"Passed over"_s}));
    }

    void replacingAsksForTheNameToBeTyped()
    {
        const QTemporaryDir folder;
        auto *dialog =
            new RestoreDialog({{.id = u"20261121T145400Z-1"_s, .path = u"/b"_s, .madeAt = m_now, .trailSize = 10},
                                  folder.filePath(u"hafen.steward"_s), 14},
                nullptr);
        QSignalSpy asked(dialog, &RestoreDialog::asked);
        auto *doIt = dialog->findChild<QPushButton *>(u"restore"_s);
        QVERIFY(doIt->isEnabled()); // a copy replaces nothing
        dialog->findChild<QRadioButton *>(u"replace"_s)->setChecked(true);
        QVERIFY(!doIt->isEnabled());
        dialog->findChild<QLineEdit *>(u"typedName"_s)->setText(u"hafe"_s);
        QVERIFY(!doIt->isEnabled());
        dialog->findChild<QLineEdit *>(u"typedName"_s)->setText(u"hafen"_s);
        QVERIFY(doIt->isEnabled());
        dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        doIt->click();
        const auto request = asked[0][0].value<operations::RestoreRequest>();
        QVERIFY(request.replace);
        QCOMPARE(request.target, folder.filePath(u"hafen.steward"_s));
        delete dialog;
    }

    void theOverviewNamesWhatNeedsAPerson()
    {
        const QTemporaryDir folder;
        test::FakeClock clock;
        const auto bare = Workspace::create(folder.filePath(u"bare.steward"_s), {u"A"_s, u"UTC"_s}, clock);
        QVERIFY(bare.has_value());
        QList<Attention> items = readAttention(**bare);
        QCOMPARE(items.size(), 1);
        QCOMPARE(items[0].kind, Attention::Kind::VaultNotSetUp);
        const auto kept = Workspace::create(folder.filePath(u"kept.steward"_s), {u"A"_s, u"UTC"_s}, clock,
            {.keychain = vault::memoryKeychain(), .seatFolder = folder.filePath(u"seat"_s)});
        QVERIFY(kept.has_value());
        QVERIFY(readAttention(**kept).isEmpty());
        clock.advance(24h * 90);
        items = readAttention(**kept);
        QVERIFY(!items.isEmpty());
        QCOMPARE(items[0].kind, Attention::Kind::BackupOverdue);
        AttentionList list(nullptr);
        QSignalSpy chosen(&list, &AttentionList::chosen);
        list.setItems(items, clock.now());
        list.findChild<QPushButton *>()->click();
        QCOMPARE(chosen[0][0].toString(), u"backups"_s);
    }
};

STEWARD_TEST(BackupsTest)
#include "tst_backups.moc"
