#include "core/ledger/anchor_keeper.h"
#include "core/workspace/workspace.h"
#include "tests/support/fake_clock.h"
#include "tests/support/test_main.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace steward;
using namespace Qt::StringLiterals;

/** What the rows of a file say must not decide whether an older or a stripped copy is seen. */
class AnchorAttacksTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_dir;
    test::FakeClock m_clock;
    vault::KeyAccess m_access;

    QString path() const { return m_dir->filePath(u"acme.steward"_s); }
    Result<std::unique_ptr<Workspace>> open(bool readOnly = false)
    {
        return Workspace::open(path(), m_clock, readOnly, m_access);
    }
    static Result<void> append(Workspace &workspace)
    {
        return workspace.store()
            .write([](store::Transaction &transaction) -> Result<void> {
                transaction.record({.action = u"test.written"_s, .subject = u"workspace"_s});
                return {};
            })
            .result();
    }
    /** With plain SQLite, as somebody would who has the file. */
    void change(const QStringList &statements)
    {
        const Result<std::unique_ptr<store::Connection>> file =
            store::Connection::open(path(), store::Connection::Mode::ReadWrite);
        QVERIFY(file);
        QVERIFY((*file)->run(u"PRAGMA foreign_keys=OFF"_s));
        for (const QString &statement : statements) {
            const Result<void> done = (*file)->run(statement);
            QVERIFY2(done, done ? "" : qPrintable(statement + u": "_s + done.error().message));
        }
    }
    /** The file as if it never had keys: its newest checkpoint bare, with the same size and root. */
    void strip()
    {
        QByteArray bare;
        {
            const auto workspace = open(true);
            QVERIFY(workspace);
            const auto note = ledger::newestCheckpoint((*workspace)->store());
            QVERIFY(note && *note);
            ledger::Checkpoint checkpoint = ledger::checkpointOf(**note).value();
            checkpoint.origin = u"steward.example/audit/unsigned"_s;
            bare = checkpoint.text();
        }
        change({u"DELETE FROM audit_key"_s, u"DELETE FROM vault_slot"_s, u"DELETE FROM vault_secret"_s,
            u"DELETE FROM vault_key"_s, u"UPDATE vault SET generation = 0, proof = NULL, created_at = NULL"_s,
            u"UPDATE audit_checkpoint SET note = x'%1'"_s.arg(QString::fromLatin1(bare.toHex()))});
    }

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_access = {.keychain = std::shared_ptr<vault::Keychain>(vault::memoryKeychain()),
            .passphrase =
                [] {
                    return Result<std::optional<crypto::SecretBytes>>(
                        crypto::SecretBytes::copyOf("a passphrase of the test"));
                },
            .seatFolder = m_dir->filePath(u"seat"_s)};
        const auto made = Workspace::create(path(), {u"Acme"_s, u"UTC"_s}, m_clock, m_access);
        QVERIFY(made);
        QVERIFY(
            (*made)->vault().setPassphrase((*made)->store(), crypto::SecretBytes::copyOf("a passphrase of the test"),
                nullptr, {.memoryKiB = 19 * 1024, .passes = 2, .lanes = 1}));
        QVERIFY(append(**made));
    }

    void anOlderCopyWithoutItsKeychainSlotIsSeen()
    {
        const QString older = m_dir->filePath(u"older"_s);
        QVERIFY(QFile::copy(path(), older));
        {
            const auto workspace = open();
            QVERIFY(workspace && append(**workspace));
        }
        QVERIFY(QFile::remove(path()) && QFile::rename(older, path()));
        change({u"DELETE FROM vault_slot WHERE kind = 'keychain'"_s});
        const auto workspace = open();
        QVERIFY2(workspace, workspace ? "" : qPrintable(workspace.error().message));
        QVERIFY((*workspace)->vault().anchor(m_access)->place().startsWith(u"the file"_s)); // as the rows say
        QVERIFY((*workspace)->ledger().refusal().contains(u"older"_s));
        QVERIFY((*workspace)->ledger().refusal().contains(u"the keychain"_s));
        QVERIFY(!append(**workspace));
    }

    void bothPlacesGoOnOnceBothHaveOne()
    {
        {
            const auto workspace = open();
            QVERIFY((*workspace)->vault().removeKeychain((*workspace)->store(), m_access));
        }
        for (int round = 0; round < 2; ++round) {
            const auto workspace = open();
            QVERIFY(workspace);
            QCOMPARE((*workspace)->ledger().refusal(), QString());
            QVERIFY(append(**workspace));
        }
        const auto workspace = open(true);
        const QString installation = (*workspace)->vault().installation();
        const auto inKeychain = m_access.keychain->read(vault::anchorItem(installation));
        QFile inFile(m_access.seatFolder + u"/anchors/"_s + installation);
        QVERIFY(inKeychain && *inKeychain && inFile.open(QIODevice::ReadOnly));
        QCOMPARE((*inKeychain)->view().toByteArray(), inFile.readAll());
    }

    void aStrippedFileGetsNoNewKeys()
    {
        strip();
        const auto workspace = open();
        QVERIFY2(workspace, workspace ? "" : qPrintable(workspace.error().message));
        QCOMPARE((*workspace)->vault().state(), vault::VaultState::NotSetUp);
        QVERIFY((*workspace)->ledger().refusal().contains(u"signatures were taken off"_s));
        QCOMPARE((*workspace)->whyNoKeys(), (*workspace)->ledger().refusal());
        QVERIFY(!append(**workspace));
        const auto kept = (*workspace)->anchor()->read();
        QVERIFY(kept && *kept && (*kept)->contains("\n\n")); // still the signed one
    }

    void norWhereNothingIsKeptOutsideOfIt()
    {
        strip();
        m_access.keychain = std::shared_ptr<vault::Keychain>(vault::memoryKeychain());
        const auto workspace = open();
        QVERIFY2(workspace, workspace ? "" : qPrintable(workspace.error().message));
        QCOMPARE((*workspace)->vault().state(), vault::VaultState::NotSetUp);
        QVERIFY((*workspace)->whyNoKeys().contains(u"taken out"_s));
        const Result<QStringList> faults = (*workspace)->check();
        QVERIFY(faults);
        QVERIFY2(faults->join(u' ').contains((*workspace)->whyNoKeys()), qPrintable(faults->join(u' ')));
    }

    void aCheckLeavesALockedVaultLocked()
    {
        const auto workspace = open(true);
        QVERIFY(workspace);
        QCOMPARE((*workspace)->vault().state(), vault::VaultState::Locked);
        const Result<QStringList> faults = (*workspace)->check();
        QVERIFY(faults);
        QCOMPARE(*faults, QStringList());
        QCOMPARE((*workspace)->notChecked(), QString());
        QCOMPARE((*workspace)->vault().state(), vault::VaultState::Locked);
    }
};

STEWARD_TEST(AnchorAttacksTest)
#include "tst_anchor_attacks.moc"
