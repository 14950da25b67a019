#include "tests/support/test_main.h"
#include "vault_world.h"

#include "core/vault/secrets.h"

using namespace steward;
using namespace steward::vault;
using namespace Qt::StringLiterals;
using test::secretOf;
using test::VaultWorld;

namespace {

const Place place{.table = u"t"_s, .column = u"c"_s, .row = u"r"_s};

Result<void> keep(VaultWorld &world, const QString &name, const QByteArray &value)
{
    return world.write([&](store::Transaction &tx) { return setSecret(*world.vault, tx, name, secretOf(value)); });
}

QByteArray look(VaultWorld &world, const QString &name)
{
    const auto found = world.read([&](store::Connection &c) { return secret(*world.vault, c, name); });
    return found ? found->view().toByteArray() : QByteArray("(" + found.error().message.toUtf8() + ")");
}

qint64 count(VaultWorld &world, const QString &condition)
{
    return world.single(u"SELECT count(*) FROM vault_key WHERE "_s + condition).toLongLong();
}

} // namespace

/** New keys for old ones: shared, master; what was cut off goes on, and nothing is lost on the way. */
class RotationTest : public QObject
{
    Q_OBJECT

    static void fill(VaultWorld &world, int secrets)
    {
        QVERIFY(world.write([&](store::Transaction &tx) -> Result<void> {
            for (int i = 0; i < secrets; ++i) {
                const auto kept =
                    setSecret(*world.vault, tx, u"name-%1"_s.arg(i), secretOf("value " + QByteArray::number(i)));
                if (!kept)
                    return kept;
            }
            return {};
        }));
    }

private Q_SLOTS:
    void aNamedSecretIsKeptReplacedAndRemoved()
    {
        VaultWorld world;
        QVERIFY(keep(world, u"proxy"_s, "first word"));
        QCOMPARE(look(world, u"proxy"_s), QByteArray("first word"));
        QVERIFY(keep(world, u"proxy"_s, "second word"));
        QCOMPARE(look(world, u"proxy"_s), QByteArray("second word"));
        const auto listed = world.read([](store::Connection &c) { return secrets(c); });
        QCOMPARE(listed->size(), 1);
        QCOMPARE(listed->constFirst().name, u"proxy"_s);
        QVERIFY(!world.bytes().contains("second word"));
        QVERIFY(world.write([&](store::Transaction &tx) { return removeSecret(tx, u"proxy"_s); }));
        QCOMPARE(world.write([&](store::Transaction &tx) { return removeSecret(tx, u"proxy"_s); }).error().code,
            ErrorCode::NotFound);
        QCOMPARE(keep(world, u"pro xy"_s, "x").error().code, ErrorCode::InvalidInput);
        QCOMPARE(keep(world, u"proxy"_s, "").error().code, ErrorCode::InvalidInput);
    }

    void whatStoodUnderTheOldKeyIsSealedAnewAndTheOldKeyIsDestroyed()
    {
        VaultWorld world;
        fill(world, 450); // more than two rounds
        const quint32 old = world.single(u"SELECT DISTINCT key FROM vault_secret"_s).toUInt();
        const QByteArray wrapped = world.single(u"SELECT wrapped FROM vault_key WHERE id = ?"_s, {old}).toByteArray();
        const Result<Rotation> done = world.vault->rotateShared(*world.store, secretsPurpose());
        QVERIFY2(done.has_value(), done ? "" : qPrintable(done.error().message));
        QCOMPARE(done->resealed, 450);
        QCOMPARE(done->destroyed, 1);
        QCOMPARE(done->kept, 0);
        QCOMPARE(world.single(u"SELECT count(*) FROM vault_secret WHERE key = ?"_s, {old}).toInt(), 0);
        QCOMPARE(count(world, u"id = %1 AND state = 'destroyed' AND wrapped IS NULL"_s.arg(old)), 1);
        QVERIFY(!world.bytes().contains(wrapped));
        for (const int i : {0, 199, 200, 449})
            QCOMPARE(look(world, u"name-%1"_s.arg(i)), "value " + QByteArray::number(i));
        world.reopen();
        QCOMPARE(look(world, u"name-7"_s), QByteArray("value 7"));
    }

    void aRotationThatIsStoppedGoesOn()
    {
        VaultWorld world;
        fill(world, 1000);
        std::stop_source stop;
        const Result<Rotation> cut = world.vault->rotateShared(
            *world.store, secretsPurpose(), stop.get_token(), [&](qint64) { stop.request_stop(); });
        QCOMPARE(cut.error().code, ErrorCode::Cancelled);
        QCOMPARE(world.single(u"SELECT count(DISTINCT key) FROM vault_secret"_s).toInt(), 2);
        world.reopen();
        QCOMPARE(look(world, u"name-3"_s), QByteArray("value 3"));
        QCOMPARE(look(world, u"name-900"_s), QByteArray("value 900"));
        const Result<Rotation> rest = world.vault->resumeRotations(*world.store);
        QCOMPARE(rest->resealed, 800);
        QCOMPARE(rest->destroyed, 1);
        QCOMPARE(look(world, u"name-900"_s), QByteArray("value 900"));
        QCOMPARE(world.vault->resumeRotations(*world.store)->destroyed, 0);
    }

    void aKeyWhoseValuesStandOutsideIsKept()
    {
        VaultWorld world;
        const QByteArray outside = *world.seal({.level = Level::High, .name = secretsPurpose()}, place, "outside");
        QVERIFY(keep(world, u"inside"_s, "inside"));
        const Result<Rotation> done = world.vault->rotateShared(*world.store, secretsPurpose());
        QCOMPARE(done->resealed, 1);
        QCOMPARE(done->destroyed, 0);
        QCOMPARE(done->kept, 1);
        QCOMPARE(world.open(place, outside)->view().toByteArray(), QByteArray("outside"));
        QCOMPARE(look(world, u"inside"_s), QByteArray("inside"));
    }

    void aValueThatDoesNotOpenIsLeftAndItsKeyKept()
    {
        VaultWorld world;
        fill(world, 3);
        const QByteArray broken =
            world.single(u"SELECT sealed FROM vault_secret WHERE name = 'name-1'"_s).toByteArray();
        QVERIFY(world.run(u"UPDATE vault_secret SET sealed = ? WHERE name = 'name-1'"_s, {QByteArray(broken + '\0')}));
        const Result<Rotation> done = world.vault->rotateShared(*world.store, secretsPurpose());
        QCOMPARE(done->resealed, 2);
        QCOMPARE(done->unreadable, 1);
        QCOMPARE(done->destroyed, 0);
        QVERIFY(world.run(u"UPDATE vault_secret SET sealed = ? WHERE name = 'name-1'"_s, {broken}));
        QCOMPARE(look(world, u"name-1"_s), QByteArray("value 1"));
    }

    void allThatIsDueIsRotated()
    {
        VaultWorld world;
        fill(world, 2);
        QVERIFY(world.seal({.level = Level::High, .name = u"other"_s}, place, "x"));
        QCOMPARE(world.vault->rotateDue(*world.store)->destroyed, 0);
        world.clock.advance(std::chrono::hours(24 * 91));
        QCOMPARE(world.read([&](store::Connection &c) { return world.vault->counts(c); })->due, 2);
        const Result<Rotation> done = world.vault->rotateDue(*world.store);
        QCOMPARE(done->resealed, 2);
        QCOMPARE(done->destroyed, 1);
        QCOMPARE(done->kept, 1); // "other" stands outside
        QCOMPARE(world.read([&](store::Connection &c) { return world.vault->counts(c); })->due, 0);
    }

    void anUnknownPurposeIsNotFound()
    {
        VaultWorld world;
        QCOMPARE(world.vault->rotateShared(*world.store, u"nothing"_s).error().code, ErrorCode::NotFound);
    }

    void theMasterKeyChangesAndEverythingOpensAsBefore()
    {
        VaultWorld world;
        const QByteArray hers = *world.seal({.level = Level::Critical, .name = u"ada"_s}, place, "hers");
        fill(world, 3);
        const QString vkey = world.vault->signer()->key().text();
        const QString first = masterItem(*world.vault->masterRef());
        const auto old = world.access.keychain->read(first);
        const auto backup = world.read([&](store::Connection &c) { return world.vault->keyFor(c, "backup/1"); });
        const QByteArray wrapped =
            world.single(u"SELECT wrapped FROM vault_key WHERE level = 'critical'"_s).toByteArray();

        const Result<void> done = world.vault->rotateMaster(*world.store, world.access);
        QVERIFY2(done.has_value(), done ? "" : qPrintable(done.error().message));
        QCOMPARE(world.vault->generation(), 2);
        const QString second = masterItem(*world.vault->masterRef());
        QVERIFY(!world.access.keychain->read(first)->has_value());
        QVERIFY(world.access.keychain->read(second)->has_value());
        QVERIFY(world.single(u"SELECT stale_generation FROM vault"_s).isNull());
        QVERIFY(!world.bytes().contains(wrapped));
        for (int round = 0; round < 2; ++round) {
            QCOMPARE(world.open(place, hers)->view().toByteArray(), QByteArray("hers"));
            QCOMPARE(look(world, u"name-2"_s), QByteArray("value 2"));
            QCOMPARE(world.vault->signer()->key().text(), vkey);
            // Backups from before are still to be read.
            const auto again = world.read([&](store::Connection &c) { return world.vault->keyFor(c, "backup/1", 1); });
            QVERIFY(crypto::sameBytes(again->view(), backup->view()));
            world.reopen();
        }
        // The old key opens nothing any more.
        QVERIFY(world.access.keychain->write(second, **old));
        world.reopen();
        QCOMPARE(world.vault->state(), VaultState::Locked);
    }

    void aMasterKeyIsChangedWithItsPassphraseOrNotAtAll()
    {
        const crypto::Argon2Cost cheap{.memoryKiB = 19 * 1024, .passes = 2, .lanes = 1};
        VaultWorld world;
        QVERIFY(world.vault->setPassphrase(*world.store, secretOf("a passphrase"), nullptr, cheap));
        QCOMPARE(world.vault->rotateMaster(*world.store, world.access).error().code, ErrorCode::Unavailable);
        const auto given = [](const char *text) {
            return [text]() -> Result<std::optional<crypto::SecretBytes>> { return std::optional(secretOf(text)); };
        };
        world.access.passphrase = given("another one");
        QCOMPARE(world.vault->rotateMaster(*world.store, world.access).error().code, ErrorCode::Refused);
        QCOMPARE(world.vault->generation(), 1);
        world.access.passphrase = given("a passphrase");
        QVERIFY(world.vault->rotateMaster(*world.store, world.access));
        world.access.keychain.reset();
        world.reopen();
        QCOMPARE(world.vault->lockReason(), QString());
        QCOMPARE(world.vault->generation(), 2);
    }

    void aChangeOfTheMasterKeyThatIsCutOffOpens_data()
    {
        QTest::addColumn<bool>("committed");
        QTest::newRow("after the keychain, before the commit") << false;
        QTest::newRow("after the commit, before the old item goes") << true;
    }
    void aChangeOfTheMasterKeyThatIsCutOffOpens()
    {
        QFETCH(const bool, committed);
        /** Takes writes and reads, but removes nothing: as if the program had ended before. */
        class KeepsAll final : public Keychain
        {
        public:
            std::shared_ptr<Keychain> under = memoryKeychain();
            bool removes = false;
            QString newest;
            Result<std::optional<crypto::SecretBytes>> read(const QString &name) override { return under->read(name); }
            Result<void> write(const QString &name, const crypto::SecretBytes &secret) override
            {
                newest = name;
                return under->write(name, secret);
            }
            Result<void> remove(const QString &name) override
            {
                return removes ? under->remove(name)
                               : Result<void>(failure(ErrorCode::Unavailable, u"The program has ended."_s));
            }
        };
        auto keychain = std::make_shared<KeepsAll>();
        VaultWorld world{{.keychain = keychain}};
        const QByteArray hers = *world.seal({.level = Level::Critical, .name = u"ada"_s}, place, "hers");
        const QString first = masterItem(*world.vault->masterRef());
        world.journal->failing = !committed;
        QCOMPARE(world.vault->rotateMaster(*world.store, world.access).has_value(), committed);
        QVERIFY(keychain->newest != first);
        QVERIFY(keychain->read(first)->has_value());
        QVERIFY(keychain->read(keychain->newest)->has_value());
        if (!committed) // what goes on in the same session uses the old key
            QCOMPARE(world.open(place, hers)->view().toByteArray(), QByteArray("hers"));
        keychain->removes = true;
        world.reopen();
        QCOMPARE(world.vault->lockReason(), QString());
        QCOMPARE(world.vault->generation(), committed ? 2 : 1);
        QCOMPARE(world.open(place, hers)->view().toByteArray(), QByteArray("hers"));
        QCOMPARE(keychain->read(first)->has_value(), !committed);
        QVERIFY(world.vault->rotateMaster(*world.store, world.access));
        world.reopen();
        QCOMPARE(world.open(place, hers)->view().toByteArray(), QByteArray("hers"));
    }

    void aFileThatClaimsToBeTheSameWorkspaceCannotTakeItsKeyAway()
    {
        VaultWorld world;
        const QByteArray hers = *world.seal({.level = Level::Critical, .name = u"ada"_s}, place, "hers");
        const QString item = masterItem(*world.vault->masterRef());
        const auto key = world.access.keychain->read(item);
        // Says that the present key is what a change left over.
        QVERIFY(world.run(u"UPDATE vault SET stale_generation = generation"_s));
        world.reopen();
        QCOMPARE(world.open(place, hers)->view().toByteArray(), QByteArray("hers"));
        // Another file with the same installation gets keys of its own.
        VaultWorld other{{.keychain = world.access.keychain}, world.vault->installation()};
        QCOMPARE(other.vault->installation(), world.vault->installation());
        QVERIFY(crypto::sameBytes((*world.access.keychain->read(item))->view(), (*key)->view()));
        world.reopen();
        QCOMPARE(world.open(place, hers)->view().toByteArray(), QByteArray("hers"));
    }

    void keysMadeWhileTheMasterKeyChangesOpen()
    {
        VaultWorld world;
        std::vector<std::pair<Place, QFuture<Result<QByteArray>>>> sealed;
        const auto sealSome = [&](int from) {
            for (int i = from; i < from + 200; ++i) {
                Place own = place;
                own.row = QString::number(i);
                sealed.emplace_back(own, world.store->write([&world, own](store::Transaction &tx) {
                    return world.vault->seal(tx, {.level = Level::Critical, .name = own.row}, own, "v");
                }));
            }
        };
        sealSome(0);
        for (int turn = 0; turn < 5; ++turn) {
            std::thread other([&] { sealSome((turn + 1) * 1000); });
            QVERIFY(world.vault->rotateMaster(*world.store, world.access));
            other.join();
        }
        world.reopen();
        for (const auto &[own, value] : sealed) {
            const Result<crypto::SecretBytes> opened = world.open(own, *value.result());
            QVERIFY2(opened.has_value(), opened ? "" : qPrintable(opened.error().message));
        }
    }
};

STEWARD_TEST(RotationTest)
#include "tst_rotation.moc"
