#include "core/vault/secrets.h"
#include "tests/support/fake_clock.h"
#include "tests/support/test_main.h"
#include "ui/shell/main_window.h"
#include "ui/theme/theme.h"
#include "ui/vault/key_model.h"
#include "ui/vault/locked_cover.h"
#include "ui/vault/passphrase_dialog.h"
#include "ui/vault/passphrase_field.h"
#include "ui/vault/screen_lock.h"
#include "ui/vault/vault_facts.h"
#include "ui/vault/vault_guard.h"
#include "ui/vault/vault_words.h"
#include "ui/widgets/notice_bar.h"
#include "ui/widgets/stacked_state.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QLineEdit>
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
using steward::vault::VaultState;

namespace {

/** A keychain that can be made to answer nothing any more. */
class FickleKeychain final : public vault::Keychain
{
public:
    Result<std::optional<crypto::SecretBytes>> read(const QString &name) override
    {
        if (m_refuses)
            return failure(ErrorCode::Unavailable, u"The keychain is locked."_s);
        return m_items->read(name);
    }
    Result<void> write(const QString &name, const crypto::SecretBytes &secret) override
    {
        if (m_refuses)
            return failure(ErrorCode::Unavailable, u"The keychain is locked."_s);
        return m_items->write(name, secret);
    }
    Result<void> remove(const QString &name) override { return m_items->remove(name); }

    void refuse(bool refuses) { m_refuses = refuses; }

private:
    std::unique_ptr<vault::Keychain> m_items = vault::memoryKeychain();
    std::atomic<bool> m_refuses = false;
};

crypto::SecretBytes secretOf(const QByteArray &text)
{
    return crypto::SecretBytes::copyOf(text);
}

} // namespace

class VaultTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    test::FakeClock m_clock;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<MainWindow> m_window;
    std::shared_ptr<FickleKeychain> m_keychain;

    QString path() const { return m_folder->filePath(u"w.steward"_s); }
    QString seat() const { return m_folder->filePath(u"seat"_s); }

    /** Makes a workspace whose keys are kept by a passphrase alone. */
    void makeWithPassphrase(const QByteArray &passphrase)
    {
        const vault::KeyAccess access{
            .passphrase = [&]() -> Result<std::optional<crypto::SecretBytes>> { return secretOf(passphrase); },
            .seatFolder = seat()};
        const auto made = Workspace::create(path(), {u"Hafen GmbH"_s, u"UTC"_s}, m_clock, access);
        QVERIFY2(made.has_value(), made ? "" : qPrintable(made.error().message));
        QCOMPARE((*made)->vault().state(), VaultState::Open);
    }

    void openInWindow()
    {
        QSignalSpy opened(m_window.get(), &MainWindow::opened);
        m_window->openWorkspace(path());
        QVERIFY(opened.wait(20'000));
    }

    QString headerWords(const QString &button) const
    {
        const auto *found = m_window->findChild<QToolButton *>(button);
        return found ? found->text() : QString();
    }

    void typePassphrase(const QString &passphrase)
    {
        QTRY_VERIFY_WITH_TIMEOUT(m_window->findChild<PassphraseDialog *>(), 20'000);
        auto *dialog = m_window->findChild<PassphraseDialog *>();
        auto *field = dialog->findChild<QLineEdit *>(u"passphrase"_s);
        QTRY_VERIFY_WITH_TIMEOUT(field->isEnabled(), 20'000);
        QTest::keyClicks(field, passphrase);
        dialog->findChild<QPushButton *>(u"accept"_s)->click();
        QVERIFY(field->text().isEmpty()); // handed over and wiped at once
    }

private Q_SLOTS:
    void init()
    {
        QSettings().clear();
        m_folder = std::make_unique<QTemporaryDir>();
        m_theme = std::make_unique<Theme>(*qApp);
        m_keychain = std::make_shared<FickleKeychain>();
        m_window = std::make_unique<MainWindow>(m_clock, *m_theme);
        m_window->setSeat(m_keychain, seat());
        m_window->show();
    }
    void cleanup()
    {
        m_window.reset();
        m_theme.reset();
        m_folder.reset();
    }

    void aNewWorkspaceGetsItsKeysSilentlyWhereThereIsAKeychain()
    {
        QSignalSpy opened(m_window.get(), &MainWindow::opened);
        m_window->createWorkspace(path(), {u"Hafen GmbH"_s, u"UTC"_s});
        QVERIFY(opened.wait(20'000));
        QVERIFY(!m_window->findChild<PassphraseDialog *>());
        QCOMPARE(m_window->vaultGuard()->state(), VaultState::Open);
        QCOMPARE(headerWords(u"vaultState"_s), u"Vault open"_s);
        QTRY_COMPARE(headerWords(u"ledgerState"_s), u"Ledger signed"_s);
    }

    void withoutAKeychainANewWorkspaceOffersAPassphrase()
    {
        m_window->setSeat(nullptr, seat());
        QSignalSpy opened(m_window.get(), &MainWindow::opened);
        m_window->createWorkspace(path(), {u"Hafen GmbH"_s, u"UTC"_s});
        QVERIFY(opened.wait(20'000));
        auto *dialog = m_window->findChild<PassphraseDialog *>();
        QVERIFY(dialog);
        QTest::keyClicks(dialog->findChild<QLineEdit *>(u"passphrase"_s), u"harbour lamp violet"_s);
        QTest::keyClicks(dialog->findChild<QLineEdit *>(u"passphraseAgain"_s), u"harbour lamp violet"_s);
        dialog->findChild<QPushButton *>(u"accept"_s)->click();
        QVERIFY(opened.wait(20'000)); // opened anew, with its keys
        QTRY_COMPARE(headerWords(u"vaultState"_s), u"Vault open"_s);
        QTRY_COMPARE(headerWords(u"ledgerState"_s), u"Ledger signed"_s);
    }

    void whoContinuesWithoutKeysIsWarned()
    {
        m_window->setSeat(nullptr, seat());
        QSignalSpy opened(m_window.get(), &MainWindow::opened);
        m_window->createWorkspace(path(), {u"Hafen GmbH"_s, u"UTC"_s});
        QVERIFY(opened.wait(20'000));
        m_window->findChild<PassphraseDialog *>()->reject();
        QVERIFY(m_window->findChild<NoticeBar *>()->text().contains(u"not signed"_s));
        QCOMPARE(headerWords(u"vaultState"_s), u"No vault"_s);
        QTRY_COMPARE(headerWords(u"ledgerState"_s), u"Ledger not signed"_s);
    }

    void thePassphraseOpensItAtTheSecondTry()
    {
        makeWithPassphrase("harbour lamp violet");
        QSignalSpy opened(m_window.get(), &MainWindow::opened);
        m_window->openWorkspace(path());
        typePassphrase(u"something else"_s);
        typePassphrase(u"harbour lamp violet"_s);
        QTRY_COMPARE_WITH_TIMEOUT(opened.size(), 1, 20'000);
        QCOMPARE(m_window->vaultGuard()->state(), VaultState::Open);
    }

    void afterThreeWrongPassphrasesItOpensReadOnly()
    {
        makeWithPassphrase("harbour lamp violet");
        QSignalSpy opened(m_window.get(), &MainWindow::opened);
        m_window->openWorkspace(path());
        for (int i = 0; i < 3; ++i)
            typePassphrase(u"wrong and wrong %1"_s.arg(i));
        QTRY_COMPARE_WITH_TIMEOUT(opened.size(), 1, 20'000);
        QCOMPARE(m_window->vaultGuard()->state(), VaultState::Locked);
        QCOMPARE(headerWords(u"vaultState"_s), u"Vault locked"_s);
        QVERIFY(m_window->findChild<NoticeBar *>()->text().contains(u"read-only"_s));
    }

    void cancellingTheQuestionOpensReadOnly()
    {
        makeWithPassphrase("harbour lamp violet");
        QSignalSpy opened(m_window.get(), &MainWindow::opened);
        m_window->openWorkspace(path());
        QTRY_VERIFY_WITH_TIMEOUT(m_window->findChild<PassphraseDialog *>(), 20'000);
        m_window->findChild<PassphraseDialog *>()->reject();
        QTRY_COMPARE_WITH_TIMEOUT(opened.size(), 1, 20'000);
        QCOMPARE(m_window->vaultGuard()->state(), VaultState::Locked);
    }

    void aKeychainThatIsLockedIsToldAndCanBeTriedAgain()
    {
        {
            const vault::KeyAccess access{.keychain = m_keychain, .seatFolder = seat()};
            QVERIFY(Workspace::create(path(), {u"Hafen GmbH"_s, u"UTC"_s}, m_clock, access).has_value());
        }
        m_keychain->refuse(true);
        openInWindow();
        auto *notice = m_window->findChild<NoticeBar *>();
        QVERIFY2(notice->text().contains(u"keychain"_s), qPrintable(notice->text()));
        QCOMPARE(m_window->vaultGuard()->state(), VaultState::Locked);
        m_keychain->refuse(false);
        QSignalSpy opened(m_window.get(), &MainWindow::opened);
        notice->act();
        QVERIFY(opened.wait(20'000));
        QCOMPARE(m_window->vaultGuard()->state(), VaultState::Open);
    }

    void theVaultLocksAfterTheTimeWithoutAKeyOrTheMouse()
    {
        QSignalSpy opened(m_window.get(), &MainWindow::opened);
        m_window->createWorkspace(path(), {u"Hafen GmbH"_s, u"UTC"_s});
        QVERIFY(opened.wait(20'000));
        VaultGuard *guard = m_window->vaultGuard();
        guard->setIdleTime(15min);
        m_clock.advance(14min);
        QTest::keyClick(m_window.get(), Qt::Key_Shift);
        m_clock.advance(14min);
        guard->lockIfIdle();
        QCOMPARE(guard->state(), VaultState::Open);
        m_clock.advance(1min);
        guard->lockIfIdle();
        QCOMPARE(guard->state(), VaultState::Locked);
        QCOMPARE(headerWords(u"vaultState"_s), u"Vault locked"_s);
    }

    void aLockedVaultDoesNotStopTheTrail()
    {
        const vault::KeyAccess access{.keychain = m_keychain, .seatFolder = seat()};
        auto workspace = Workspace::create(path(), {u"Hafen GmbH"_s, u"UTC"_s}, m_clock, access);
        QVERIFY(workspace.has_value());
        Workspace *kept = workspace->get();
        m_window->adopt(std::move(*workspace));
        m_window->vaultGuard()->lock();
        QVERIFY(kept->setSetting(u"organisation"_s, u"Kai GmbH"_s).result().has_value());
        const auto verified = ledger::verify(kept->store());
        QVERIFY(verified.has_value());
        QVERIFY(verified->ok && verified->isSigned);
    }

    void lockingAndUnlockingGoByOneKey()
    {
        QSignalSpy opened(m_window.get(), &MainWindow::opened);
        m_window->createWorkspace(path(), {u"Hafen GmbH"_s, u"UTC"_s});
        QVERIFY(opened.wait(20'000));
        QTest::keyClick(m_window.get(), Qt::Key_L, Qt::ControlModifier);
        QCOMPARE(m_window->vaultGuard()->state(), VaultState::Locked);
        QTest::keyClick(m_window.get(), Qt::Key_L, Qt::ControlModifier);
        QTRY_COMPARE(m_window->vaultGuard()->state(), VaultState::Open);
    }

    void theVaultLocksWithTheScreen()
    {
        QSignalSpy opened(m_window.get(), &MainWindow::opened);
        m_window->createWorkspace(path(), {u"Hafen GmbH"_s, u"UTC"_s});
        QVERIFY(opened.wait(20'000));
        auto *screen = m_window->findChild<ScreenLock *>();
        QVERIFY(screen);
        screen->screenSaverChanged(false);
        screen->sleepPrepared(false);
        QCOMPARE(m_window->vaultGuard()->state(), VaultState::Open);
        screen->screenSaverChanged(true);
        QCOMPARE(m_window->vaultGuard()->state(), VaultState::Locked);
    }

    void namedSecretsAreCoveredWhileItIsLocked()
    {
        QSignalSpy opened(m_window.get(), &MainWindow::opened);
        m_window->createWorkspace(path(), {u"Hafen GmbH"_s, u"UTC"_s});
        QVERIFY(opened.wait(20'000));
        m_window->goTo(u"settings"_s, {{u"page"_s, u"vault"_s}});
        auto *cover = m_window->findChild<LockedCover *>();
        QVERIFY(cover);
        QTRY_VERIFY(cover->isVisible());
        QVERIFY(!cover->isCovered());
        m_window->vaultGuard()->lock();
        QTRY_VERIFY(cover->isCovered());
        cover->findChild<QPushButton *>(u"unlock"_s)->click();
        QTRY_VERIFY(!cover->isCovered());
    }

    void theFactsTellOfKeysAndSecretsButNeverTheirValues()
    {
        const vault::KeyAccess access{.keychain = m_keychain, .seatFolder = seat()};
        auto made = Workspace::create(path(), {u"Hafen GmbH"_s, u"UTC"_s}, m_clock, access);
        QVERIFY(made.has_value());
        Workspace &workspace = **made;
        const crypto::SecretBytes secret = secretOf("hunter2 and more");
        const Result<void> kept =
            workspace.store()
                .write([&](store::Transaction &transaction) {
                    return vault::setSecret(workspace.vault(), transaction, u"proxy.password"_s, secret);
                })
                .result();
        QVERIFY2(kept.has_value(), kept ? "" : qPrintable(kept.error().message));
        const Result<VaultFacts> facts = readVaultFacts(workspace);
        QVERIFY(facts.has_value());
        QCOMPARE(facts->secrets.size(), 1);
        QCOMPARE(facts->secrets[0].name, u"proxy.password"_s);
        QCOMPARE(facts->counts.shared, 1);
        QVERIFY(facts->has(vault::SlotFacts::Kind::Keychain));
        QVERIFY(!facts->has(vault::SlotFacts::Kind::Passphrase));
        KeyModel model;
        const QAbstractItemModelTester tester(&model);
        model.setKeys(facts->keys, m_clock.now(), facts->rotateDays);
        QVERIFY(model.rowCount() >= 3); // the shared key, the hash key, the signing key
        for (int row = 0; row < model.rowCount(); ++row) {
            for (int column = 0; column < KeyModel::ColumnCount; ++column)
                QVERIFY(!model.index(row, column).data().toString().contains(u"hunter2"_s));
        }
        QCOMPARE(countSealed(workspace, vault::secretsPurpose()).value_or(-1), 1);
    }

    void aKeyIsDueInWordsAndShape()
    {
        const vault::KeyFacts young{
            .purpose = u"shared/secrets"_s, .state = u"active"_s, .createdAt = m_clock.now() - 12 * 24h};
        vault::KeyFacts old = young;
        old.isDue = true;
        QCOMPARE(VaultWords::keyState(young).word, u"In use"_s);
        QCOMPARE(VaultWords::keyState(old).word, u"Due for rotation"_s);
        QVERIFY(VaultWords::keyState(young).shape != VaultWords::keyState(old).shape);
        QCOMPARE(VaultWords::age(young, m_clock.now(), 90), u"12 of 90 days"_s);
    }

    void aPassphraseIsJudgedInWords_data()
    {
        QTest::addColumn<QString>("passphrase");
        QTest::addColumn<int>("grade");
        using Grade = PassphraseStrength::Grade;
        // NIST SP 800-63B-4, 3.1.1.2: 8 at the least, 15 where it stands alone.
        QTest::newRow("nothing") << QString() << int(Grade::TooShort);
        QTest::newRow("seven") << u"abcdefg"_s << int(Grade::TooShort);
        QTest::newRow("eight") << u"abcdefgh"_s << int(Grade::Weak);
        QTest::newRow("fourteen") << u"abcdefghijklmn"_s << int(Grade::Weak);
        QTest::newRow("fifteen") << u"abcdefghijklmno"_s << int(Grade::Fair);
        QTest::newRow("twenty of one letter") << u"aaaaaaaaaaaaaaaaaaaa"_s << int(Grade::Weak);
        QTest::newRow("words") << u"harbour lamp violet nine"_s << int(Grade::Strong);
    }
    void aPassphraseIsJudgedInWords()
    {
        QFETCH(const QString, passphrase);
        const PassphraseStrength strength = strengthOf(passphrase);
        QTEST(int(strength.grade), "grade");
        QVERIFY(!strength.words.isEmpty());
    }

    void aPassphraseGoesOutInNormalFormAndTheFieldIsEmptied()
    {
        PassphraseField field;
        field.setText(u"Mu\u0308nze"_s); // u with a combining diaeresis
        const crypto::SecretBytes secret = field.take();
        QCOMPARE(secret.view().toByteArray(), QByteArrayLiteral("M\xc3\xbcnze"));
        QVERIFY(field.text().isEmpty());
    }

    void choosingAsksForTheSameTwice()
    {
        PassphraseDialog dialog(PassphraseDialog::Kind::Choose, u"t"_s, u"e"_s, nullptr);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        auto *accept = dialog.findChild<QPushButton *>(u"accept"_s);
        auto *first = dialog.findChild<QLineEdit *>(u"passphrase"_s);
        auto *second = dialog.findChild<QLineEdit *>(u"passphraseAgain"_s);
        QVERIFY(!accept->isEnabled());
        first->setText(u"harbour lamp violet"_s);
        second->setText(u"harbour lamp viole"_s);
        QVERIFY(!accept->isEnabled());
        second->setText(u"harbour lamp violet"_s);
        QVERIFY(accept->isEnabled());
    }
};

STEWARD_TEST(VaultTest)
#include "tst_vault.moc"
