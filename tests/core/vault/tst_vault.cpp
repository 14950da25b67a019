#include "tests/support/test_main.h"
#include "vault_world.h"

#include "core/crypto/aead.h"
#include "core/vault/secrets.h"

#include <QSet>

using namespace steward;
using namespace steward::vault;
using namespace Qt::StringLiterals;
using test::secretOf;
using test::VaultWorld;

namespace {

const Place place{.table = u"request"_s, .column = u"note"_s, .row = u"REQ-2026-0007"_s, .version = 3};
const KeyScope shared{.level = Level::High, .name = u"notes"_s};
const KeyScope subject{.level = Level::Critical, .name = u"subject/7c1e"_s};

} // namespace

/** Sealing and opening: what is bound into a seal, what is counted, and what nobody else may open. */
class VaultTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsSealedOpensInItsPlaceOnly_data()
    {
        QTest::addColumn<Place>("elsewhere");
        const auto with = [](auto change) {
            Place other = place;
            change(other);
            return other;
        };
        QTest::newRow("another table") << with([](Place &p) { p.table = u"requests"_s; });
        QTest::newRow("another column") << with([](Place &p) { p.column = u"notes"_s; });
        QTest::newRow("another row") << with([](Place &p) { p.row = u"REQ-2026-0008"_s; });
        QTest::newRow("an older version") << with([](Place &p) { p.version = 2; });
        QTest::newRow("the same letters, cut elsewhere") << with([](Place &p) {
            p.table = u"requestn"_s;
            p.column = u"ote"_s;
        });
    }
    void whatIsSealedOpensInItsPlaceOnly()
    {
        QFETCH(const Place, elsewhere);
        VaultWorld world;
        const Result<QByteArray> sealed = world.seal(shared, place, "forty-two");
        QVERIFY2(sealed.has_value(), sealed ? "" : qPrintable(sealed.error().message));
        QCOMPARE(world.open(place, *sealed)->view().toByteArray(), QByteArray("forty-two"));
        QCOMPARE(world.open(elsewhere, *sealed).error().code, ErrorCode::Corrupt);
    }

    void everyChangedBitIsSeen()
    {
        VaultWorld world;
        const QByteArray sealed = *world.seal(subject, place, "x");
        // 0x01, key id, nonce, one byte, tag
        QCOMPARE(sealed.size(), 1 + 4 + 12 + 1 + 16);
        for (qsizetype bit = 0; bit < sealed.size() * 8; ++bit) {
            QByteArray changed = sealed;
            changed[bit / 8] = char(changed[bit / 8] ^ (1 << (bit % 8)));
            QVERIFY2(!world.open(place, changed), qPrintable(QString::number(bit)));
        }
        for (qsizetype size = 0; size < sealed.size(); ++size)
            QVERIFY(!world.open(place, sealed.first(size)));
    }

    void theFormatIsWhatIsWrittenDown()
    {
        // 0x01 | key id u32 BE | nonce 12 | cipher | tag 16; AAD: "steward/v1" and the four parts, 0x1F between them.
        VaultWorld world;
        const QByteArray sealed = *world.seal(shared, place, "a value");
        QCOMPARE(sealed.at(0), '\x01');
        const quint32 id = world.single(u"SELECT id FROM vault_key WHERE level = 'high'"_s).toUInt();
        QCOMPARE(sealed.mid(1, 4).toHex(), QByteArray::number(id, 16).rightJustified(8, '0'));
        const auto key = dataKey(world, id);
        auto cipher = crypto::Aes256Gcm::withKey(key);
        const QByteArray context("steward/v1\x1frequest\x1fnote\x1fREQ-2026-0007\x1f"
                                 "3");
        const auto plain = cipher->open(sealed.mid(5, 12), context, QByteArrayView(sealed).sliced(17));
        QVERIFY(plain.has_value());
        QCOMPARE(plain->view().toByteArray(), QByteArray("a value"));
    }

    void noTwoSealsHaveTheSameNonce()
    {
        VaultWorld world;
        QSet<QByteArray> nonces;
        const Result<void> done = world.write([&](store::Transaction &tx) -> Result<void> {
            Result<Sealer> sealer = world.vault->sealer(tx, shared);
            for (int i = 0; i < 20'000; ++i)
                nonces.insert(sealer->seal(place, "same")->mid(5, 12));
            return {};
        });
        QVERIFY(done.has_value());
        QCOMPARE(nonces.size(), 20'000);
    }

    void usesAreCountedExactly_data()
    {
        QTest::addColumn<KeyScope>("scope");
        QTest::newRow("shared") << shared;
        QTest::newRow("subject") << subject;
    }
    void usesAreCountedExactly()
    {
        QFETCH(const KeyScope, scope);
        VaultWorld world;
        const auto uses = [&] {
            return world.single(u"SELECT sum(uses) FROM vault_key WHERE level IN ('high', 'critical')"_s).toLongLong();
        };
        QVERIFY(world.seal(scope, place, "one").has_value());
        QCOMPARE(uses(), 1);
        QVERIFY(world.seal(scope, place, "two").has_value());
        QCOMPARE(uses(), 2);
        QVERIFY(world.write([&](store::Transaction &tx) -> Result<void> {
            Result<Sealer> sealer = world.vault->sealer(tx, scope);
            for (int i = 0; i < 1000; ++i)
                (void)sealer->seal(place, "many");
            return {};
        }));
        QCOMPARE(uses(), 1002);
        QCOMPARE(world.single(u"SELECT count(*) FROM vault_key WHERE level IN ('high', 'critical')"_s).toInt(), 1);
    }

    void aSubjectHasItsOwnKey()
    {
        VaultWorld world;
        const QByteArray one = *world.seal(subject, place, "one");
        const QByteArray two = *world.seal({.level = Level::Critical, .name = u"subject/8888"_s}, place, "two");
        QVERIFY(keyIdOf(one) != keyIdOf(two));
        QCOMPARE(keyIdOf(*world.seal(subject, place, "three")), keyIdOf(one));
    }

    void aSharedKeyThatIsDueIsReplacedAtTheNextSeal_data()
    {
        QTest::addColumn<int>("days");
        QTest::addColumn<qint64>("uses");
        QTest::addColumn<bool>("replaced");
        QTest::newRow("young") << 89 << qint64(5) << false;
        QTest::newRow("90 days old") << 90 << qint64(5) << true;
        QTest::newRow("almost worn out") << 1 << (qint64(1) << 31) - 1 << false;
        QTest::newRow("used 2^31 times") << 1 << (qint64(1) << 31) << true;
    }
    void aSharedKeyThatIsDueIsReplacedAtTheNextSeal()
    {
        QFETCH(const int, days);
        QFETCH(const qint64, uses);
        QFETCH(const bool, replaced);
        VaultWorld world;
        const QByteArray before = *world.seal(shared, place, "before");
        QVERIFY(world.run(u"UPDATE vault_key SET uses = ? WHERE level = 'high'"_s, {uses}));
        world.clock.advance(std::chrono::hours(24 * days));
        const auto facts = world.read([&](store::Connection &c) { return world.vault->keys(c, 100); });
        QCOMPARE(facts->constLast().purpose, u"shared/notes"_s);
        QCOMPARE(facts->constLast().isDue, replaced);
        const QByteArray after = *world.seal(shared, place, "after");
        QCOMPARE(keyIdOf(before) != keyIdOf(after), replaced);
        QCOMPARE(world.open(place, before)->view().toByteArray(), QByteArray("before"));
        QCOMPARE(world.open(place, after)->view().toByteArray(), QByteArray("after"));
    }

    void aRolledBackKeyIsNeverMistakenForItsSuccessor()
    {
        VaultWorld world;
        world.journal->failing = true;
        QByteArray lost;
        const Result<void> failed = world.write([&](store::Transaction &tx) -> Result<void> {
            lost = *world.vault->seal(tx, subject, place, "never kept");
            tx.record({.action = u"test.done"_s, .subject = u"test"_s});
            return {};
        });
        QCOMPARE(failed.error().code, ErrorCode::DiskFull);
        world.journal->failing = false;
        const QByteArray kept = *world.seal({.level = Level::Critical, .name = u"another"_s}, place, "kept");
        QVERIFY(keyIdOf(kept) != keyIdOf(lost));
        world.reopen();
        QCOMPARE(world.open(place, kept)->view().toByteArray(), QByteArray("kept"));
        QVERIFY(!world.open(place, lost));
    }

    void keyedHashesAreStableAndDifferByColumn()
    {
        VaultWorld world;
        const auto hash = [&](const QString &table, const QString &column, QByteArrayView value) {
            return *world.read([&](store::Connection &c) { return world.vault->keyedHash(c, table, column, value); });
        };
        const QByteArray one = hash(u"customer"_s, u"email"_s, "ada@example.org");
        QCOMPARE(one.size(), 32);
        QVERIFY(hash(u"customer"_s, u"phone"_s, "ada@example.org") != one);
        QVERIFY(hash(u"customer"_s, u"email"_s, "bob@example.org") != one);
        world.reopen();
        QCOMPARE(hash(u"customer"_s, u"email"_s, "ada@example.org"), one);
        VaultWorld other;
        QVERIFY(*other.read([&](store::Connection &c) {
            return other.vault->keyedHash(c, u"customer"_s, u"email"_s, "ada@example.org");
        }) != one);
    }

    void aPseudonymIsTheSubjectsKeyScope()
    {
        VaultWorld world;
        const auto name = [&](QByteArrayView who) {
            return *world.write([&](store::Transaction &tx) { return world.vault->pseudonym(tx, who); });
        };
        const QString ada = name("ada@example.org");
        QVERIFY(ada.startsWith(u"subject/"_s));
        QCOMPARE(ada.size(), qsizetype(8 + 16));
        QCOMPARE(name("ada@example.org"), ada);
        QVERIFY(name("bob@example.org") != ada);
        const QByteArray sealed = *world.seal({.level = Level::Critical, .name = ada}, place, "hers");
        QCOMPARE(world.single(u"SELECT count(*) FROM vault_key WHERE level = 'critical'"_s).toInt(), 2);
        QVERIFY(world.write([&](store::Transaction &tx) { return world.vault->erase(tx, ada); }));
        QCOMPARE(world.open(place, sealed).error().code, ErrorCode::NotFound);
        QVERIFY(name("ada@example.org") != ada); // who comes again is somebody new
        QVERIFY(!world.bytes().contains("ada@example.org"));
    }

    void aWorkspaceWithoutKeysSealsNothing()
    {
        VaultWorld world{{}};
        QVERIFY(!world.why.isEmpty());
        QCOMPARE(world.vault->state(), VaultState::NotSetUp);
        QCOMPARE(world.single(u"SELECT count(*) FROM vault_key"_s).toInt(), 0);
        const Result<QByteArray> sealed = world.seal(shared, place, "forty-two words");
        QCOMPARE(sealed.error().code, ErrorCode::Unavailable);
        QVERIFY(!world.bytes().contains("forty-two words"));
        QVERIFY(!world.vault->signer());
    }

    void lockingForgetsTheDataKeysAndKeepsTheSignature()
    {
        VaultWorld world;
        const QByteArray sealed = *world.seal(shared, place, "secret");
        const QString vkey = world.vault->signer()->key().text();
        world.vault->lock();
        QCOMPARE(world.vault->state(), VaultState::Locked);
        QCOMPARE(world.open(place, sealed).error().code, ErrorCode::Unavailable);
        QVERIFY(!world.seal(shared, place, "more"));
        QVERIFY(!world.vault->lockReason().isEmpty());
        QCOMPARE(world.vault->signer()->key().text(), vkey);
        QVERIFY(world.vault->unlock(*world.store, world.access));
        QVERIFY(world.vault->lockReason().isEmpty());
        QCOMPARE(world.open(place, sealed)->view().toByteArray(), QByteArray("secret"));
        QCOMPARE(world.vault->signer()->key().text(), vkey);
    }

    void theTrailsKeyIsTheSameAfterReopening()
    {
        VaultWorld world;
        const auto signer = world.vault->signer();
        const QString vkey = signer->key().text();
        QCOMPARE(signer->key().name, u"steward.example/audit/"_s + world.vault->installation());
        world.reopen();
        QCOMPARE(world.vault->signer()->key().text(), vkey);
        QCOMPARE(signer->sign("text")->size(), 64);
    }

    void aChangedKeyRowIsDamage()
    {
        VaultWorld world;
        const QByteArray sealed = *world.seal(subject, place, "secret");
        QVERIFY(world.run(u"UPDATE vault_key SET created_at = created_at + 1 WHERE level = 'critical'"_s));
        world.reopen();
        const Result<crypto::SecretBytes> opened = world.open(place, sealed);
        QCOMPARE(opened.error().code, ErrorCode::Corrupt);
        QVERIFY(opened.error().message.contains(u"Key "_s));
    }

    void aCheckFindsWhatDoesNotOpen()
    {
        VaultWorld world;
        const auto faults = [&] { return *world.read([&](store::Connection &c) { return world.vault->check(c); }); };
        QVERIFY(world.write(
            [&](store::Transaction &tx) { return setSecret(*world.vault, tx, u"mail"_s, secretOf("word")); }));
        QVERIFY(world.seal(subject, place, "hers"));
        QCOMPARE(faults(), QStringList());
        QVERIFY(world.write([&](store::Transaction &tx) { return world.vault->erase(tx, subject.name); }));
        QCOMPARE(faults(), QStringList()); // what was erased is no fault
        QVERIFY(world.run(u"UPDATE vault_secret SET version = version + 1"_s));
        QCOMPARE(faults().size(), 1);
        QVERIFY(world.run(u"UPDATE vault_secret SET version = version - 1"_s));
        QVERIFY(world.run(u"UPDATE vault_key SET purpose = 'other' WHERE level = 'high'"_s));
        world.reopen();
        QCOMPARE(faults().size(), 2); // the key, and the value under it
    }

    void aSecretOpensUnderItsOwnNameOnly()
    {
        VaultWorld world;
        const auto keep = [&](const QString &name, QByteArrayView word) {
            return world.write(
                [&](store::Transaction &tx) { return setSecret(*world.vault, tx, name, secretOf(word)); });
        };
        const auto look = [&](const QString &name) {
            return world.read([&](store::Connection &c) { return secret(*world.vault, c, name); });
        };
        QVERIFY(keep(u"mail"_s, "of the mail") && keep(u"proxy"_s, "of the proxy"));
        for (const QString &sql : {u"UPDATE vault_secret SET name = 'x' WHERE name = 'mail'"_s,
                 u"UPDATE vault_secret SET name = 'mail' WHERE name = 'proxy'"_s,
                 u"UPDATE vault_secret SET name = 'proxy' WHERE name = 'x'"_s})
            QVERIFY(world.run(sql));
        QCOMPARE(look(u"mail"_s).error().code, ErrorCode::Corrupt);
        QCOMPARE(look(u"proxy"_s).error().code, ErrorCode::Corrupt);
        QCOMPARE(world.read([&](store::Connection &c) { return world.vault->check(c); })->size(), 2);
        QVERIFY(keep(u"mail"_s, "set anew"));
        QCOMPARE(look(u"mail"_s)->view().toByteArray(), QByteArray("set anew"));
    }

    void namesThatCouldHideAnotherPlaceAreRefused()
    {
        VaultWorld world;
        Place crooked = place;
        crooked.row = u"a\u001fb"_s;
        QCOMPARE(world.seal(shared, crooked, "x").error().code, ErrorCode::InvalidInput);
        QCOMPARE(
            world.seal({.level = Level::Critical, .name = u" "_s}, place, "x").error().code, ErrorCode::InvalidInput);
        QCOMPARE(
            world.seal({.level = Level::Medium, .name = u"x"_s}, place, "x").error().code, ErrorCode::InvalidInput);
        QCOMPARE(world.single(u"SELECT count(*) FROM vault_key WHERE level IN ('high', 'critical')"_s).toInt(), 0);
    }

private:
    /** The raw key of an id, unwrapped as the format says: AES-256-GCM, nonce first, every fact of the row bound in. */
    static crypto::SecretBytes dataKey(VaultWorld &world, quint32 id)
    {
        const auto master = world.access.keychain->read(masterItem(*world.vault->masterRef()));
        auto cipher = crypto::Aes256Gcm::withKey(**master);
        const auto column = [&](const char *name) {
            return world.single(u"SELECT %1 FROM vault_key WHERE id = ?"_s.arg(QLatin1StringView(name)), {id});
        };
        const QByteArray wrapped = column("wrapped").toByteArray();
        const QByteArray unit(1, '\x1f');
        const QByteArray context = "steward/key/v1" + unit + QByteArray::number(id) + unit
                                   + column("level").toByteArray() + unit + column("scope").toByteArray().toHex() + unit
                                   + column("purpose").toByteArray() + unit + column("period").toByteArray() + unit
                                   + column("created_at").toByteArray();
        return *cipher->open(wrapped.first(12), context, QByteArrayView(wrapped).sliced(12));
    }
};

STEWARD_TEST(VaultTest)
#include "tst_vault.moc"
