#include "core/ledger/proof.h"
#include "core/vault/keychain.h"
#include "sample_workspace.h"
#include "tests/support/fake_clock.h"
#include "tests/support/test_main.h"
#include "ui/ledger/entry_detail.h"
#include "ui/ledger/package_dialog.h"
#include "ui/ledger/trail_panel.h"
#include "ui/ledger/trail_state.h"
#include "ui/ledger/verify_package_dialog.h"
#include "ui/shell/job_line.h"
#include "ui/widgets/job.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace steward;
using namespace steward::ui;
using namespace std::chrono_literals;

class EvidenceTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    test::FakeClock m_clock;
    std::unique_ptr<Workspace> m_workspace;

    void make(bool withKeys)
    {
        vault::KeyAccess access;
        if (withKeys)
            access = {.keychain = vault::memoryKeychain(), .seatFolder = m_folder->filePath(u"seat"_s)};
        auto made = Workspace::create(m_folder->filePath(u"w.steward"_s), {u"Hafen GmbH"_s, u"UTC"_s}, m_clock, access);
        QVERIFY(made.has_value());
        m_workspace = std::move(*made);
        for (int i = 0; i < 20; ++i)
            QVERIFY(m_workspace->setSetting(u"organisation"_s, u"Hafen %1"_s.arg(i)).result().has_value());
    }

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void cleanupTestCase() { QLocale::setDefault(QLocale::system()); }
    void init()
    {
        QSettings().clear();
        m_folder = std::make_unique<QTemporaryDir>();
    }
    void cleanup()
    {
        m_workspace.reset();
        m_folder.reset();
    }

    void anEntryIsProvenAgainstTheSignedCheckpoint()
    {
        make(true);
        const qint64 size = ledger::entryCount(m_workspace->store()).value();
        const auto proven = EntryDetail::proven(m_workspace->store(), 7);
        QVERIFY(proven.has_value());
        QVERIFY2(proven->fault.isEmpty(), qPrintable(proven->fault));
        QVERIFY(proven->isSigned);
        QCOMPARE(proven->entry.size, size);
        // SHA-256 over 0x00 and the entry (RFC 9162, 2.1.1), by Qt's own hash.
        QCOMPARE(proven->leaf,
            QCryptographicHash::hash(QByteArray(1, '\0') + proven->entry.entry, QCryptographicHash::Sha256));
    }

    void withoutKeysTheProofLeadsToARootThatNothingSigns()
    {
        make(false);
        const auto proven = EntryDetail::proven(m_workspace->store(), 3);
        QVERIFY(proven.has_value());
        QVERIFY2(proven->fault.isEmpty(), qPrintable(proven->fault));
        QVERIFY(!proven->isSigned);
    }

    void theStateIsSaidInWordsForEachKindOfTrail()
    {
        make(true);
        TrailState trail(*m_workspace);
        QSignalSpy changed(&trail, &TrailState::changed);
        trail.read(true);
        QVERIFY(changed.wait(10'000));
        QCOMPARE(trail.badge().word, u"Ledger signed"_s);
        QCOMPARE(trail.facts()->signedSize, trail.facts()->size);
        QCOMPARE(trail.facts()->keys.size(), 1);
        trail.setVerification(ledger::verify(m_workspace->store(), {}, {}, m_workspace->verifyOptions()));
        QCOMPARE(trail.badge().word, u"Ledger verified"_s);
        trail.setVerification(ledger::Verification{.ok = false, .size = 5, .reason = u"Entry 3 differs."_s});
        QCOMPARE(trail.badge().word, u"Ledger altered"_s);
        QCOMPARE(trail.explanation(), u"Entry 3 differs."_s);
    }

    void theLastVerificationIsRememberedOnThisSeat()
    {
        make(true);
        {
            TrailState trail(*m_workspace);
            trail.setVerification(ledger::Verification{.ok = true, .size = 21, .notChecked = u"the anchor"_s});
        }
        const TrailState again(*m_workspace);
        QVERIFY(again.verification().has_value());
        QCOMPARE(again.verification()->size, 21);
        QCOMPARE(again.verification()->notChecked, u"the anchor"_s);
    }

    void theVerifierKeyIsCopiedAsItIsPassedOn()
    {
        make(true);
        TrailState trail(*m_workspace);
        TrailPanel panel(trail, nullptr);
        QSignalSpy changed(&trail, &TrailState::changed);
        trail.read(true);
        QVERIFY(changed.wait(10'000));
        panel.findChild<QPushButton *>(u"copyVerifierKey"_s)->click();
        const auto key = ledger::VerifierKey::parse(QGuiApplication::clipboard()->text());
        QVERIFY(key.has_value());
        QCOMPARE(key->text(), m_workspace->vault().signer()->key().text());
    }

    void aPackageIsVerifiedWithTheKeyAndNotWithAnother()
    {
        make(true);
        const QString target = m_folder->filePath(u"evidence.zip"_s);
        const auto signer = m_workspace->vault().signer();
        const auto made =
            ledger::writePackage(m_workspace->store(), *signer, {.target = target, .first = 2, .last = 9});
        QVERIFY2(made.has_value(), made ? "" : qPrintable(made.error().message));
        auto *dialog = new VerifyPackageDialog(signer->key().text(), nullptr);
        dialog->setPackage(target);
        dialog->setKey(signer->key().text());
        dialog->verify();
        QTRY_VERIFY2_WITH_TIMEOUT(
            dialog->verdictText().contains(u"8 entries from no. 2"_s), qPrintable(dialog->verdictText()), 10'000);
        dialog->setKey({});
        dialog->verify();
        QTRY_VERIFY_WITH_TIMEOUT(dialog->verdictText().contains(u"signed by"_s), 10'000);
        dialog->setKey(u"no key at all"_s);
        dialog->verify();
        QVERIFY(!dialog->verdictText().contains(u"Whole"_s));
        delete dialog;
    }

    void aPackageTakesTheRangeThatIsShown()
    {
        make(true);
        auto *dialog = new PackageDialog(m_workspace->store(), {.action = u"setting."_s}, true, nullptr);
        QSignalSpy asked(dialog, &PackageDialog::asked);
        dialog->findChild<QLineEdit *>(u"target"_s)->setText(m_folder->filePath(u"e.zip"_s));
        QPushButton *doIt = nullptr;
        for (auto *button : dialog->findChildren<QPushButton *>()) {
            if (button->isDefault())
                doIt = button;
        }
        QVERIFY(doIt);
        QTRY_VERIFY(doIt->isEnabled());
        doIt->click();
        QCOMPARE(asked.size(), 1);
        const auto request = asked[0][0].value<ledger::PackageRequest>();
        const auto first = ledger::entriesFrom(m_workspace->store(), {.action = u"setting."_s}, 0, 1);
        QCOMPARE(request.first, first->first().seq);
        QCOMPARE(request.last.value(), ledger::entryCount(m_workspace->store()).value() - 1);
        delete dialog;
    }

    void theTrayTellsHowFarAJobIsAndGoesWithIt()
    {
        QCOMPARE(JobLine::paceWords(0, 0, 5s), QString());
        QCOMPARE(JobLine::paceWords(1, 2, 1s), u"50 %"_s);
        QCOMPARE(JobLine::paceWords(1, 4, 10s), u"25 % · 30 s left"_s);
        QObject owner;
        auto *job = new Job(u"Making a backup"_s, &owner);
        QPointer<JobLine> line = new JobLine(job, nullptr);
        job->progress()->tell(1, 2);
        QVERIFY(!job->isCancelled());
        line->findChild<QToolButton *>()->click();
        QVERIFY(job->stopToken().stop_requested());
        job->end();
        QTRY_VERIFY(!line);
    }
};

STEWARD_TEST(EvidenceTest)
#include "tst_evidence.moc"
