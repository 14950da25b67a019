#include "tests/support/test_main.h"
#include "vault_world.h"

#include <QJsonObject>

using namespace steward;
using namespace steward::vault;
using namespace Qt::StringLiterals;
using test::secretOf;
using test::VaultWorld;

namespace {

const KeyScope shared{.level = Level::High, .name = u"notes"_s};
const Place place{.table = u"t"_s, .column = u"c"_s, .row = u"r"_s};

// The floor, so that the tests are quick.
const crypto::Argon2Cost cheap{.memoryKiB = 19 * 1024, .passes = 2, .lanes = 1};

/** A keychain that does as it is told: refuses, is gone, or takes no more writes. */
class HostileKeychain final : public Keychain
{
public:
    std::optional<Error> readError;
    std::optional<Error> writeError;
    bool cutsItems = false;
    int reads = 0;

    Result<std::optional<crypto::SecretBytes>> read(const QString &name) override
    {
        ++reads;
        if (readError)
            return tl::unexpected(*readError);
        Result<std::optional<crypto::SecretBytes>> item = m_items->read(name);
        if (cutsItems && item && *item)
            return std::optional(crypto::SecretBytes::copyOf((*item)->view().first(31)));
        return item;
    }
    Result<void> write(const QString &name, const crypto::SecretBytes &secret) override
    {
        return writeError ? Result<void>(tl::unexpected(*writeError)) : m_items->write(name, secret);
    }
    Result<void> remove(const QString &name) override { return m_items->remove(name); }

private:
    std::unique_ptr<Keychain> m_items = memoryKeychain();
};

auto given(QByteArray text)
{
    return [text]() -> Result<std::optional<crypto::SecretBytes>> { return std::optional(secretOf(text)); };
}

const Error silent{ErrorCode::Unavailable, u"The keychain does not answer."_s};

} // namespace

/** The ways into a vault: by the keychain, by a passphrase, by both, and what is said where neither opens it. */
class SlotsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whereTheKeychainDoesNotAnswerThePassphraseKeepsTheKeys()
    {
        auto keychain = std::make_shared<HostileKeychain>();
        keychain->writeError = silent;
        VaultWorld world{{.keychain = keychain, .passphrase = given("correct horse battery")}};
        QCOMPARE(world.why, QString());
        QCOMPARE(world.vault->slotFacts().size(), 1);
        QCOMPARE(world.vault->slotFacts().constFirst().kind, SlotFacts::Kind::Passphrase);
        QCOMPARE(world.vault->slotFacts().constFirst().cost->memoryKiB, 64u * 1024);
        const QByteArray sealed = *world.seal(shared, place, "value");
        world.reopen();
        QCOMPARE(world.vault->state(), VaultState::Open);
        QCOMPARE(keychain->reads, 0); // the file does not say that the keychain has it
        QCOMPARE(world.open(place, sealed)->view().toByteArray(), QByteArray("value"));
    }

    void whereNothingKeepsKeysNothingIsWritten()
    {
        auto keychain = std::make_shared<HostileKeychain>();
        keychain->writeError = silent;
        VaultWorld world{{.keychain = keychain}};
        QCOMPARE(world.why, silent.message);
        QCOMPARE(world.vault->state(), VaultState::NotSetUp);
        QCOMPARE(world.single(u"SELECT count(*) FROM vault_slot"_s).toInt(), 0);
        QCOMPARE(world.single(u"SELECT generation FROM vault"_s).toInt(), 0);
    }

    void aKeychainThatDoesNotOpenLeavesTheVaultLockedWithItsSentence_data()
    {
        QTest::addColumn<QString>("how");
        QTest::addColumn<QString>("says");
        QTest::newRow("silent") << u"silent"_s << u"does not answer"_s;
        QTest::newRow("refusing") << u"refusing"_s << u"refused"_s;
        QTest::newRow("without the item") << u"empty"_s << u"does not have the key"_s;
        QTest::newRow("with a cut item") << u"cut"_s << u"31 bytes"_s;
        QTest::newRow("with another key") << u"other"_s << u"is not the key of this workspace"_s;
        QTest::newRow("not used") << u"none"_s << u"not opened on this seat"_s;
    }
    void aKeychainThatDoesNotOpenLeavesTheVaultLockedWithItsSentence()
    {
        QFETCH(const QString, how);
        QFETCH(const QString, says);
        auto keychain = std::make_shared<HostileKeychain>();
        VaultWorld world{{.keychain = keychain}};
        QCOMPARE(world.why, QString());
        const QString item = masterItem(*world.vault->masterRef());
        if (how == u"silent")
            keychain->readError = silent;
        if (how == u"refusing")
            keychain->readError = Error{ErrorCode::Refused, u"The keychain refused."_s};
        if (how == u"empty")
            QVERIFY(keychain->remove(item));
        if (how == u"cut")
            keychain->cutsItems = true;
        if (how == u"other")
            QVERIFY(keychain->write(item, *crypto::randomSecret(32)));
        if (how == u"none")
            world.access.keychain.reset();
        world.reopen();
        QCOMPARE(world.vault->state(), VaultState::Locked);
        QVERIFY2(world.vault->lockReason().contains(says), qPrintable(world.vault->lockReason()));
        QVERIFY(!world.vault->signer());
        QCOMPARE(world.seal(shared, place, "x").error().message, world.vault->lockReason());
    }

    void aWrongPassphraseIsToldFromDamage()
    {
        VaultWorld world{{.passphrase = given("correct horse battery")}};
        QCOMPARE(world.why, QString());
        world.access.passphrase = given("correct horse batterz");
        world.reopen();
        QCOMPARE(world.vault->lockReason(), u"The passphrase is not the one of this workspace."_s);
        QCOMPARE(world.vault->unlock(*world.store, world.access).error().code, ErrorCode::Refused);
        world.access.passphrase = given("correct horse battery");
        QVERIFY(world.vault->unlock(*world.store, world.access));

        for (const QString &column : {u"salt"_s, u"proof"_s, u"wrapped"_s, u"digest"_s}) {
            const QByteArray whole = world.single(u"SELECT %1 FROM vault_slot"_s.arg(column)).toByteArray();
            QByteArray damaged = whole;
            damaged[5] = char(damaged[5] ^ 0x10);
            QVERIFY(world.run(u"UPDATE vault_slot SET %1 = ?"_s.arg(column), {damaged}));
            world.reopen();
            QCOMPARE(world.vault->state(), VaultState::Locked);
            QVERIFY2(world.vault->lockReason().contains(u"damaged"_s), qPrintable(world.vault->lockReason()));
            QVERIFY(world.run(u"UPDATE vault_slot SET %1 = ?"_s.arg(column), {whole}));
        }
        world.reopen();
        QCOMPARE(world.vault->state(), VaultState::Open);
    }

    void aCostOutsideTheBoundsIsRefusedWithoutBeingRun_data()
    {
        QTest::addColumn<QString>("column");
        QTest::addColumn<qint64>("value");
        QTest::newRow("memory below") << u"memory_kib"_s << qint64(19 * 1024 - 1);
        QTest::newRow("memory above") << u"memory_kib"_s << qint64(1024 * 1024 + 1);
        QTest::newRow("passes below") << u"passes"_s << qint64(1);
        QTest::newRow("passes above") << u"passes"_s << qint64(17);
        QTest::newRow("a thousand million passes") << u"passes"_s << qint64(1'000'000'000);
        QTest::newRow("lanes above") << u"lanes"_s << qint64(17);
    }
    void aCostOutsideTheBoundsIsRefusedWithoutBeingRun()
    {
        QFETCH(const QString, column);
        QFETCH(const qint64, value);
        VaultWorld world{{.passphrase = given("correct horse battery")}};
        QVERIFY(world.run(u"UPDATE vault_slot SET %1 = ?"_s.arg(column), {value}));
        world.reopen();
        QCOMPARE(world.vault->state(), VaultState::Locked);
        QVERIFY2(world.vault->lockReason().contains(u"what is allowed"_s), qPrintable(world.vault->lockReason()));
    }

    void aPassphraseIsTheSameHoweverItsLettersAreComposed()
    {
        // U+00FC against u U+0308: one text by Unicode's canonical equivalence.
        VaultWorld world{{.passphrase = given("schl\xc3\xbcssel bund")}};
        world.access.passphrase = given("schlu\xcc\x88ssel bund");
        world.reopen();
        QCOMPARE(world.vault->lockReason(), QString());
        QCOMPARE(world.vault->state(), VaultState::Open);
    }

    void shortPassphrasesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("fits");
        QTest::newRow("empty") << QByteArray("") << false;
        QTest::newRow("seven letters") << QByteArray("seven77") << false;
        QTest::newRow("eight letters") << QByteArray("eight888") << true;
        QTest::newRow("seven Korean syllables") << QByteArray("가나다라마바사") << false;
        QTest::newRow("eight Korean syllables") << QByteArray("가나다라마바사아") << true;
        QTest::newRow("seven letters with accents apart") << QByteArray("a\xcc\x88o\xcc\x88u\xcc\x88"
                                                                        "aoua")
                                                          << false;
    }
    void shortPassphrasesAreRefused()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const bool, fits);
        QCOMPARE(checkPassphrase(secretOf(text)).has_value(), fits);
        VaultWorld world{{.passphrase = given(text)}};
        QCOMPARE(world.vault->state(), fits ? VaultState::Open : VaultState::NotSetUp);
    }

    void aPassphraseIsAddedChangedAndRemoved()
    {
        VaultWorld world;
        const QByteArray sealed = *world.seal(shared, place, "value");
        const auto opensWith = [&](const char *text) {
            world.access.passphrase = given(text);
            const auto keychain = std::exchange(world.access.keychain, nullptr);
            world.reopen();
            const bool isOpen =
                world.vault->state() == VaultState::Open && world.open(place, sealed)->view().toByteArray() == "value";
            world.access.keychain = keychain;
            world.reopen();
            return isOpen;
        };
        QVERIFY(!opensWith("first passphrase"));
        QVERIFY(world.vault->setPassphrase(*world.store, secretOf("first passphrase"), nullptr, cheap));
        QCOMPARE(world.vault->slotFacts().size(), 2);
        QVERIFY(opensWith("first passphrase"));

        const auto old = secretOf("not the first");
        QCOMPARE(
            world.vault->setPassphrase(*world.store, secretOf("second passphrase")).error().code, ErrorCode::Refused);
        QCOMPARE(world.vault->setPassphrase(*world.store, secretOf("second passphrase"), &old, cheap).error().message,
            u"The passphrase is not the one of this workspace."_s);
        const auto right = secretOf("first passphrase");
        QVERIFY(world.vault->setPassphrase(*world.store, secretOf("second passphrase"), &right, cheap));
        QVERIFY(!opensWith("first passphrase"));
        QVERIFY(opensWith("second passphrase"));

        QVERIFY(world.vault->removePassphrase(*world.store));
        QVERIFY(!opensWith("second passphrase"));
        QCOMPARE(world.vault->removePassphrase(*world.store).error().code, ErrorCode::NotFound);
    }

    void theLastWayInStays()
    {
        VaultWorld world;
        QCOMPARE(world.vault->removeKeychain(*world.store, world.access).error().code, ErrorCode::Refused);
        QVERIFY(world.vault->setPassphrase(*world.store, secretOf("a passphrase"), nullptr, cheap));
        const QString item = masterItem(*world.vault->masterRef());
        QVERIFY(world.access.keychain->read(item)->has_value());
        QVERIFY(world.vault->removeKeychain(*world.store, world.access));
        QVERIFY(!world.access.keychain->read(item)->has_value());
        QCOMPARE(world.vault->removePassphrase(*world.store).error().code, ErrorCode::Refused);
        QVERIFY(world.vault->addKeychain(*world.store, world.access));
        QVERIFY(world.access.keychain->read(item)->has_value());
        QVERIFY(world.vault->removePassphrase(*world.store));
        world.reopen();
        QCOMPARE(world.vault->state(), VaultState::Open);
    }

    void aCopyOpensElsewhereByItsPassphrase()
    {
        VaultWorld world;
        QVERIFY(world.vault->setPassphrase(*world.store, secretOf("a passphrase"), nullptr, cheap));
        const QByteArray sealed = *world.seal(shared, place, "value");
        const QJsonObject told = world.vault->masterRef()->toJson();
        const auto backup = world.read([&](store::Connection &c) { return world.vault->keyFor(c, "backup/1"); });

        // Another seat has a keychain of its own, without this key.
        world.access = {.keychain = memoryKeychain(), .passphrase = given("a passphrase")};
        world.reopen();
        QCOMPARE(world.vault->state(), VaultState::Open);
        QCOMPARE(world.open(place, sealed)->view().toByteArray(), QByteArray("value"));

        // What the manifest of a backup says is enough to open it with the passphrase.
        const auto ref = MasterRef::fromJson(told);
        const auto master = openMaster(*ref, world.access);
        QVERIFY(master.has_value());
        QVERIFY(crypto::sameBytes(derivedKey(*master, "backup/1")->view(), backup->view()));
        QVERIFY(!crypto::sameBytes(derivedKey(*master, "backup/2")->view(), backup->view()));
    }

    void nothingSecretStandsInTheFile()
    {
        VaultWorld world;
        QVERIFY(world.vault->setPassphrase(*world.store, secretOf("a passphrase"), nullptr, cheap));
        QVERIFY(world.seal(shared, place, "a secret value"));
        const auto master = world.access.keychain->read(masterItem(*world.vault->masterRef()));
        const QByteArray bytes = world.bytes();
        QVERIFY(bytes.contains(world.vault->installation().toUtf8())); // the search does find things
        QVERIFY(!bytes.contains((*master)->view().toByteArray()));
        QVERIFY(!bytes.contains("a passphrase"));
        QVERIFY(!bytes.contains("a secret value"));
    }

    void theAnchorIsWhereTheMasterKeyIs()
    {
        QTemporaryDir seat;
        VaultWorld world{{.keychain = memoryKeychain(), .seatFolder = seat.path()}};
        const auto inKeychain = world.vault->anchor(world.access);
        QVERIFY(inKeychain->write("a note"));
        QCOMPARE((*world.access.keychain->read(anchorItem(world.vault->installation())))->view().toByteArray(),
            QByteArray("a note"));

        VaultWorld other{{.passphrase = given("a passphrase"), .seatFolder = seat.path()}};
        const auto inFile = other.vault->anchor(other.access);
        QCOMPARE(*inFile->read(), std::optional<QByteArray>());
        QVERIFY(inFile->write("first note"));
        QVERIFY(inFile->write("second note"));
        QCOMPARE(*inFile->read(), std::optional<QByteArray>("second note"));
        const QString path = seat.filePath(u"anchors/"_s + other.vault->installation());
        QVERIFY(QFile::exists(path));
        QCOMPARE(
            QFile::permissions(path) & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
            QFile::Permissions());
        other.access.seatFolder.clear();
        QVERIFY(!other.vault->anchor(other.access));
    }
};

STEWARD_TEST(SlotsTest)
#include "tst_slots.moc"
