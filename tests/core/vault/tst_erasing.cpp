#include "tests/support/test_main.h"
#include "vault_world.h"

#include <QElapsedTimer>

#include <sqlite3.h>

using namespace steward;
using namespace steward::vault;
using namespace Qt::StringLiterals;
using test::VaultWorld;

namespace {

Place placeOf(int i)
{
    return {.table = u"note"_s, .column = u"sealed"_s, .row = QString::number(i)};
}
QString subjectOf(int i)
{
    return u"person-%1@example.org"_s.arg(i);
}

} // namespace

/** Crypto-shredding: one key gone, and one person with it; in the file, in its log, and in copies of it. */
class ErasingTest : public QObject
{
    Q_OBJECT

    /** Subjects with a sealed note each; the notes stand in the file. */
    static QList<QByteArray> populate(VaultWorld &world, int subjects)
    {
        QList<QByteArray> sealed;
        for (int from = 0; from < subjects; from += 2000) {
            const Result<void> done = world.write([&, from](store::Transaction &tx) -> Result<void> {
                for (int i = from; i < std::min(subjects, from + 2000); ++i) {
                    const auto one = world.vault->seal(tx, {.level = Level::Critical, .name = subjectOf(i)}, placeOf(i),
                        "plain text of person " + QByteArray::number(i));
                    if (!one)
                        return failureOf(one);
                    sealed.append(*one);
                    if (const auto kept = tx.sql().run(u"INSERT INTO soak(record) VALUES(?)"_s, {*one}); !kept)
                        return kept;
                }
                return {};
            });
            if (!done)
                qFatal("%s", qPrintable(done.error().message));
        }
        return sealed;
    }

    static QStringList faults(VaultWorld &world)
    {
        return *world.read([&](store::Connection &c) { return world.vault->check(c); });
    }
    static void onWriter(VaultWorld &world, const std::function<void(sqlite3 *)> &f)
    {
        const Result<void> done = world.write([&](store::Transaction &tx) -> Result<void> {
            f(tx.sql().handle());
            return {};
        });
        QVERIFY(done.has_value());
    }
    /** Where the file holds no right key any more, only one in memory could open the value. */
    static void expectNotCached(VaultWorld &world, const Place &place, const QByteArray &sealed)
    {
        QVERIFY(world.run(
            u"UPDATE vault_key SET state = 'active', wrapped = zeroblob(60) WHERE id = ?"_s, {*keyIdOf(sealed)}));
        const Result<crypto::SecretBytes> opened = world.open(place, sealed);
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, ErrorCode::Corrupt);
    }

private Q_SLOTS:
    void whoIsErasedCannotBeReadAgainAndTheOthersCan()
    {
        VaultWorld world;
        const QList<QByteArray> sealed = populate(world, 3);
        QCOMPARE(world.open(placeOf(1), sealed[1])->view().toByteArray(), QByteArray("plain text of person 1"));
        QCOMPARE(*world.vault->erase(*world.store, {subjectOf(1)}), QStringList());
        for (int round = 0; round < 2; ++round) {
            QCOMPARE(world.open(placeOf(1), sealed[1]).error().code, ErrorCode::NotFound);
            QCOMPARE(world.open(placeOf(0), sealed[0])->view().toByteArray(), QByteArray("plain text of person 0"));
            QCOMPARE(world.open(placeOf(2), sealed[2])->view().toByteArray(), QByteArray("plain text of person 2"));
            world.reopen();
        }
    }

    void theTrailNamesNobody()
    {
        VaultWorld world;
        populate(world, 1);
        QVERIFY(world.vault->erase(*world.store, {subjectOf(0)}));
        const store::Event event = world.journal->events().constLast();
        QCOMPARE(event.action, u"subject.erased"_s);
        QVERIFY(event.subject.startsWith(u"key/"_s));
        QVERIFY(event.detail.isEmpty());
        QVERIFY(!world.bytes().contains("person-0"));
    }

    void whoIsUnknownIsSaid()
    {
        VaultWorld world;
        populate(world, 1);
        QCOMPARE(*world.vault->erase(*world.store, {u"nobody"_s, subjectOf(0)}), QStringList{u"nobody"_s});
        QCOMPARE(*world.vault->erase(*world.store, {subjectOf(0)}), QStringList{subjectOf(0)}); // gone already
        const Result<void> alone = world.write([&](store::Transaction &tx) { return world.vault->erase(tx, u"x"_s); });
        QCOMPARE(alone.error().code, ErrorCode::NotFound);
    }

    void oneOfManyIsErasedInMillisecondsAndNothingOfItsKeyIsLeft()
    {
        constexpr int subjects = 20'000;
        VaultWorld world;
        QElapsedTimer timer;
        timer.start();
        const QList<QByteArray> sealed = populate(world, subjects);
        qInfo("sealed %d subjects in %lld ms", subjects, timer.elapsed());
        const auto wrappedOf = [&](int i) {
            return world.single(u"SELECT wrapped FROM vault_key WHERE id = ?"_s, {*keyIdOf(sealed[i])}).toByteArray();
        };
        // What could be found of a key: as it is wrapped. Found before, not found after.
        QList<QByteArray> wrapped;
        QList<int> erased;
        for (int i = 37; i < subjects; i += 997) {
            erased.append(i);
            wrapped.append(wrappedOf(i));
        }
        QVERIFY(world.bytes().contains(wrapped.constFirst()));
        qint64 slowest = 0;
        for (const int i : erased) {
            timer.restart();
            QCOMPARE(*world.vault->erase(*world.store, {subjectOf(i)}), QStringList());
            slowest = std::max(slowest, timer.elapsed());
        }
        qInfo("slowest erasure of %lld: %lld ms", qint64(erased.size()), slowest);
        const QByteArray bytes = world.bytes();
        for (const QByteArray &one : wrapped)
            QVERIFY(!bytes.contains(one));
        QVERIFY(bytes.contains(wrappedOf(1)));
        QVERIFY(!bytes.contains("plain text"));
        for (const int i : erased)
            QCOMPARE(world.open(placeOf(i), sealed[i]).error().code, ErrorCode::NotFound);
        const auto counts = world.read([&](store::Connection &c) { return world.vault->counts(c); });
        QCOMPARE(counts->subjects, subjects - erased.size());
        QCOMPARE(counts->erased, erased.size());
    }

    void aRestoredCopyIsErasedAgainByItsTombstones()
    {
        VaultWorld world;
        const QList<QByteArray> sealed = populate(world, 5);
        const QString copy = world.dir.filePath(u"copy.steward"_s);
        QVERIFY(world.store->copyTo(copy));
        world.clock.advance(std::chrono::minutes(5));
        QVERIFY(world.vault->erase(*world.store, {subjectOf(2), subjectOf(4)}));
        const auto stones = world.read([&](store::Connection &c) { return world.vault->tombstones(c); });
        QCOMPARE(stones->size(), 2);
        for (const Tombstone &stone : *stones)
            QCOMPARE(*Tombstone::fromJson(stone.toJson()), stone);

        world.path = copy;
        world.reopen();
        QCOMPARE(world.open(placeOf(2), sealed[2])->view().toByteArray(), QByteArray("plain text of person 2"));
        // Someone new, under the number that the copy gives next.
        const QByteArray fresh = *world.seal({.level = Level::Critical, .name = u"new"_s}, placeOf(9), "new");
        const auto apply = [&] {
            return *world.write([&](store::Transaction &tx) { return world.vault->applyTombstones(tx, *stones); });
        };
        QCOMPARE(apply(), 2);
        QCOMPARE(apply(), 0);
        QCOMPARE(world.open(placeOf(2), sealed[2]).error().code, ErrorCode::NotFound);
        QCOMPARE(world.open(placeOf(4), sealed[4]).error().code, ErrorCode::NotFound);
        QCOMPARE(world.open(placeOf(3), sealed[3])->view().toByteArray(), QByteArray("plain text of person 3"));
        QCOMPARE(world.open(placeOf(9), fresh)->view().toByteArray(), QByteArray("new"));
        QCOMPARE(world.read([&](store::Connection &c) { return world.vault->tombstones(c); })->size(), 2);
    }

    void aTombstoneStrikesNoOtherKeyOfTheSameNumber()
    {
        VaultWorld world;
        const QList<QByteArray> sealed = populate(world, 1);
        const Tombstone stone{.key = *keyIdOf(sealed[0]), .scope = QByteArray(32, 'x')};
        QCOMPARE(*world.write([&](store::Transaction &tx) { return world.vault->applyTombstones(tx, {stone}); }), 0);
        QVERIFY(world.open(placeOf(0), sealed[0]).has_value());
    }

    void aKeyThatIsMarkedAsSomethingElseIsFoundAndErased_data()
    {
        QTest::addColumn<QString>("state");
        QTest::newRow("retired") << u"retired"_s;
        QTest::newRow("destroyed") << u"destroyed"_s;
    }
    void aKeyThatIsMarkedAsSomethingElseIsFoundAndErased()
    {
        QFETCH(const QString, state);
        VaultWorld world;
        const QList<QByteArray> sealed = populate(world, 2);
        QCOMPARE(faults(world), QStringList());
        QVERIFY(world.run(u"UPDATE vault_key SET state = ? WHERE level = 'critical'"_s, {state}));
        QCOMPARE(faults(world).size(), 2);
        // And a second key of the same person, as the next value gets.
        const QByteArray later = *world.seal({.level = Level::Critical, .name = subjectOf(0)}, placeOf(0), "later");
        QVERIFY(keyIdOf(later) != keyIdOf(sealed[0]));
        QCOMPARE(*world.vault->erase(*world.store, {subjectOf(0)}), QStringList());
        QCOMPARE(world.open(placeOf(0), sealed[0]).error().code, ErrorCode::NotFound);
        QCOMPARE(world.open(placeOf(0), later).error().code, ErrorCode::NotFound);
        QCOMPARE(
            world.single(u"SELECT count(*) FROM vault_key WHERE level = 'critical' AND wrapped IS NULL"_s).toInt(), 2);
        QCOMPARE(world.single(u"SELECT count(*) FROM vault_tombstone"_s).toInt(), 2);
        QCOMPARE(faults(world).size(), 1);
    }

    void anErasedKeyThatWasPutBackIsAFault()
    {
        VaultWorld world;
        const QList<QByteArray> sealed = populate(world, 2);
        const quint32 id = *keyIdOf(sealed[0]);
        const QByteArray wrapped = world.single(u"SELECT wrapped FROM vault_key WHERE id = ?"_s, {id}).toByteArray();
        QVERIFY(world.vault->erase(*world.store, {subjectOf(0)}));
        QCOMPARE(faults(world), QStringList());
        QVERIFY(world.run(u"UPDATE vault_key SET wrapped = ?, state = 'active' WHERE id = ?"_s, {wrapped, id}));
        const QStringList found = faults(world);
        QCOMPARE(found.size(), 1);
        QVERIFY2(found.constFirst().startsWith(u"Key %1 was erased"_s.arg(id)), qPrintable(found.constFirst()));
        world.vault->lock();
        QCOMPARE(faults(world), found); // no key is needed to see it
    }

    void aReaderDuringTheCommitLeavesNoErasedKeyBehind()
    {
        VaultWorld world;
        const QList<QByteArray> sealed = populate(world, 1);
        bool wasRead = false;
        const std::function<void()> read = [&] { wasRead |= world.open(placeOf(0), sealed[0]).has_value(); };
        onWriter(world, [&](sqlite3 *handle) {
            sqlite3_commit_hook(
                handle,
                [](void *own) {
                    (*static_cast<const std::function<void()> *>(own))();
                    return 0;
                },
                const_cast<std::function<void()> *>(&read));
        });
        wasRead = false;
        QVERIFY(world.vault->erase(*world.store, {subjectOf(0)}));
        QVERIFY(wasRead);
        onWriter(world, [](sqlite3 *handle) { sqlite3_commit_hook(handle, nullptr, nullptr); });
        expectNotCached(world, placeOf(0), sealed[0]);
    }

    void whatIsSealedWhileTheVaultIsLockedLeavesNoKeyBehind()
    {
        VaultWorld world;
        onWriter(world, [&](sqlite3 *handle) {
            // The row of the new key is written after the key was made and before it is kept.
            sqlite3_update_hook(
                handle,
                [](void *vault, int, const char *, const char *table, sqlite3_int64) {
                    if (qstrcmp(table, "vault_key") == 0)
                        static_cast<Vault *>(vault)->lock();
                },
                world.vault.get());
        });
        const Result<QByteArray> sealed =
            world.seal({.level = Level::Critical, .name = subjectOf(0)}, placeOf(0), "under way");
        onWriter(world, [](sqlite3 *handle) { sqlite3_update_hook(handle, nullptr, nullptr); });
        QVERIFY(sealed.has_value());
        QCOMPARE(world.vault->state(), VaultState::Locked);
        QVERIFY(world.vault->unlock(*world.store, world.access));
        expectNotCached(world, placeOf(0), *sealed);
    }

    void whoComesAgainHasAnotherKey()
    {
        VaultWorld world;
        const QList<QByteArray> sealed = populate(world, 1);
        QVERIFY(world.vault->erase(*world.store, {subjectOf(0)}));
        const QByteArray again =
            *world.seal({.level = Level::Critical, .name = subjectOf(0)}, placeOf(0), "a second life");
        QVERIFY(keyIdOf(again) != keyIdOf(sealed[0]));
        QCOMPARE(world.open(placeOf(0), sealed[0]).error().code, ErrorCode::NotFound);
        const auto stones = world.read([&](store::Connection &c) { return world.vault->tombstones(c); });
        QCOMPARE(*world.write([&](store::Transaction &tx) { return world.vault->applyTombstones(tx, *stones); }), 0);
        QCOMPARE(world.open(placeOf(0), again)->view().toByteArray(), QByteArray("a second life"));
    }
};

STEWARD_TEST(ErasingTest)
#include "tst_erasing.moc"
