#include "core/ledger/note.h"
#include "core/ledger/proof.h"
#include "core/ledger/tree.h"
#include "core/store/migrate.h"
#include "core/store/store.h"
#include "plain_file.h"
#include "signed_trail.h"
#include "tests/support/fake_clock.h"
#include "tests/support/test_main.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace steward;
using namespace Qt::StringLiterals;
using test::PlainFile;

namespace {

using Open = store::Store::Open;

/** A trail with its store, as a workspace would hold them. */
struct Trail
{
    std::unique_ptr<ledger::Ledger> ledger = std::make_unique<ledger::Ledger>();
    std::unique_ptr<store::Store> store = {};

    Result<void> open(const QString &path, Open how, const Clock &clock)
    {
        Result<std::unique_ptr<store::Store>> opened = store::Store::open(path, how, *ledger, clock);
        if (!opened)
            return failureOf(opened);
        store = std::move(*opened);
        return {};
    }
    Result<void> record(qint64 entries, const QString &action = u"test.recorded"_s)
    {
        return store
            ->write([=](store::Transaction &t) -> Result<void> {
                for (qint64 i = 0; i < entries; ++i)
                    t.record({.action = action, .subject = u"thing/%1"_s.arg(i)});
                return {};
            })
            .result();
    }
    Result<void> rotate(std::shared_ptr<const ledger::NoteSigner> successor)
    {
        return store
            ->write([&](store::Transaction &t) {
                t.record({.action = u"test.before"_s});
                const Result<void> begun = ledger->rotateSigner(t, successor);
                t.record({.action = u"test.after"_s});
                return begun;
            })
            .result();
    }
    QList<QString> actions() { return actionsOf(*ledger::entriesFrom(*store, {}, 0, 1000)); }
    static QList<QString> actionsOf(const QList<ledger::Entry> &entries)
    {
        QList<QString> actions;
        for (const ledger::Entry &entry : entries)
            actions.append(entry.action);
        return actions;
    }
};

} // namespace

class SignedTrailTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;
    test::FakeClock m_clock;
    int m_files = 0;
    const std::shared_ptr<test::WordSigner> m_first = std::make_shared<test::WordSigner>("first");
    const std::shared_ptr<test::WordSigner> m_second = std::make_shared<test::WordSigner>("second");

    QString newPath() { return m_dir.filePath(u"t%1.steward"_s.arg(++m_files)); }
    Trail trail(const QString &path, Open how, std::shared_ptr<const ledger::NoteSigner> signer = {},
        std::shared_ptr<ledger::Anchor> anchor = {})
    {
        Trail trail;
        trail.ledger->setSigner(std::move(signer));
        if (anchor)
            trail.ledger->setAnchor(std::move(anchor));
        const Result<void> opened = trail.open(path, how, m_clock);
        if (!opened)
            qWarning("%s %s", qPrintable(opened.error().message), qPrintable(opened.error().detail));
        return trail;
    }

private Q_SLOTS:
    void eachGroupIsCoveredByASignedCheckpoint()
    {
        Trail t = trail(newPath(), Open::Create, m_first);
        for (qint64 size = 2; size < 9; ++size) {
            QVERIFY(t.record(1));
            const auto note = ledger::newestCheckpoint(*t.store);
            QVERIFY(note && *note);
            const auto parsed = ledger::Note::parse(**note);
            QVERIFY(parsed && parsed->verify({m_first->key()}));
            const auto checkpoint = ledger::Checkpoint::parse(parsed->text);
            QCOMPARE(checkpoint->size, size); // the entry that names the key came first
            QCOMPARE(checkpoint->origin, m_first->key().name);
            QCOMPARE(checkpoint->root, *ledger::rootAt(*t.store, size));
        }
        QCOMPARE(*ledger::trailKeys(*t.store), QList{m_first->key()});
        const auto found = ledger::verify(*t.store);
        QVERIFY2(found->ok && found->isSigned, qPrintable(found->reason));
        QVERIFY(!found->notChecked.isEmpty()); // nothing is kept outside
    }

    void theVaultsOwnEntryNamesTheKey()
    {
        Trail t = trail(newPath(), Open::Create);
        QVERIFY(t.record(3));
        QVERIFY(!*ledger::newestCheckpoint(*t.store));
        QVERIFY(
            t.store
                ->write([&](store::Transaction &transaction) -> Result<void> {
                    t.ledger->setSigner(m_first);
                    transaction.record({.action = u"vault.created"_s, .detail = {{u"vkey"_s, m_first->key().text()}}});
                    return {};
                })
                .result());
        QVERIFY(t.record(1));
        QVERIFY(!t.actions().contains(u"key.named"_s));
        const auto found = ledger::verify(*t.store);
        QVERIFY2(found->ok && found->isSigned, qPrintable(found->reason));
        QCOMPARE(found->keys, QList{m_first->key()});
    }

    void anEntryCannotNameAStrangersKey()
    {
        Trail t = trail(newPath(), Open::Create, m_first);
        for (const QString &action : {u"key.rotate"_s, u"key.named"_s, u"vault.created"_s}) {
            const auto done =
                t.store
                    ->write([&](store::Transaction &transaction) -> Result<void> {
                        transaction.record({.action = action, .detail = {{u"vkey"_s, m_second->key().text()}}});
                        return {};
                    })
                    .result();
            QVERIFY(!done);
        }
        QVERIFY(t.record(1));
        QVERIFY(ledger::verify(*t.store)->ok);
    }

    void aRotationEndsItsGroupAndBearsBothSignatures()
    {
        const QString path = newPath();
        Trail t = trail(path, Open::Create, m_first);
        QVERIFY(t.record(2));
        QVERIFY(t.rotate(m_second));
        QCOMPARE(t.actions().last(), u"key.rotate"_s);
        const auto note = ledger::Note::parse(**ledger::newestCheckpoint(*t.store));
        QCOMPARE(note->verify({m_first->key(), m_second->key()})->size(), 2);
        QVERIFY(t.record(2));
        QVERIFY(ledger::Note::parse(**ledger::newestCheckpoint(*t.store))->verify({m_second->key()}));
        QCOMPARE(*ledger::trailKeys(*t.store), (QList{m_first->key(), m_second->key()}));
        QVERIFY2(ledger::verify(*t.store)->ok, qPrintable(ledger::verify(*t.store)->reason));
        t.store.reset();

        Trail old = trail(path, Open::Existing, m_first);
        QVERIFY(old.ledger->refusal().contains(m_second->key().text()));
        QVERIFY(!old.record(1));
        old.store.reset();
        Trail none = trail(path, Open::Existing);
        QVERIFY(!none.ledger->refusal().isEmpty());
        QVERIFY(!none.record(1));
        QCOMPARE(none.actions().size(), 8);
        none.store.reset();
        Trail again = trail(path, Open::Existing, m_second);
        QVERIFY(again.record(1));
        QVERIFY(ledger::verify(*again.store)->ok);
    }

    void aRotationThatIsUndoneLeavesTheOldKey()
    {
        Trail t = trail(newPath(), Open::Create, m_first);
        const auto undone = t.store
                                ->write([&](store::Transaction &transaction) -> Result<void> {
                                    if (const auto begun = t.ledger->rotateSigner(transaction, m_second); !begun)
                                        return begun;
                                    return failure(ErrorCode::Refused, u"Not today."_s);
                                })
                                .result();
        QVERIFY(!undone);
        QVERIFY(t.record(1));
        QVERIFY(t.rotate(m_second));
        QVERIFY(t.record(1));
        QVERIFY2(ledger::verify(*t.store)->ok, qPrintable(ledger::verify(*t.store)->reason));
    }

    void aGroupThatIsUndoneLeavesTheTrailAsItWas()
    {
        Trail t = trail(newPath(), Open::Create, m_first);
        QVERIFY(t.record(300));
        const auto before = *ledger::newestCheckpoint(*t.store);
        const auto limit = [&t](const QString &pages) {
            return t.store
                ->write([&](store::Transaction &transaction) -> Result<void> {
                    const Result<QVariant> set = transaction.sql().single(u"PRAGMA max_page_count="_s + pages);
                    return set ? Result<void>() : failureOf(set);
                })
                .result();
        };
        QVERIFY(limit(u"1"_s)); // as many as there are
        QVERIFY(!t.record(5000));
        QCOMPARE(*ledger::newestCheckpoint(*t.store), before);
        QVERIFY(ledger::verify(*t.store)->ok);
        QVERIFY(limit(u"1000000"_s));
        QVERIFY(t.record(5000));
        const auto found = ledger::verify(*t.store);
        QVERIFY2(found->ok, qPrintable(found->reason));
        QCOMPARE(found->size, 5301);
    }

    void theAnchorFollowsWithoutHoldingUpTheWriter()
    {
        const auto anchor = std::make_shared<test::MemoryAnchor>();
        {
            Trail t = trail(newPath(), Open::Create, m_first, anchor);
            for (int i = 0; i < 50; ++i)
                QVERIFY(t.record(1));
            QTRY_VERIFY(anchor->writes() > 0);
            t.store.reset();
            t.ledger.reset();
        }
        QVERIFY(anchor->writes() < 10);
        const auto kept = ledger::Checkpoint::parse(ledger::Note::parse(*anchor->note())->text);
        QCOMPARE(kept->size, 51);
    }

    void anAnchorThatFailsIsSaidAndStopsNothing()
    {
        const auto anchor = std::make_shared<test::MemoryAnchor>();
        Trail t = trail(newPath(), Open::Create, m_first, anchor);
        QVERIFY(t.record(1));
        anchor->setFails(true);
        QVERIFY(t.record(1));
        QTRY_VERIFY_WITH_TIMEOUT(t.ledger->anchorFault().contains(u"It does not answer."), 5000);
        QVERIFY(t.record(1));
        anchor->setFails(false);
        QVERIFY(t.record(1));
        QTRY_VERIFY_WITH_TIMEOUT(t.ledger->anchorFault().isEmpty(), 5000);
    }

    void anAnchorThatCannotBeReadKeepsTheTrailFromGoingOn()
    {
        const QString path = newPath();
        const auto anchor = std::make_shared<test::MemoryAnchor>();
        QVERIFY(trail(path, Open::Create, m_first, anchor).record(1));
        anchor->setFails(true);
        Trail t = trail(path, Open::Existing, m_first, anchor);
        QVERIFY(!t.record(1));
        QVERIFY(t.ledger->refusal().contains(u"It does not answer."));
        QCOMPARE(t.actions().size(), 2);
        QVERIFY(
            ledger::verify(*t.store, {}, {}, {.anchor = anchor.get()})->notChecked.contains(u"It does not answer."));
    }

    void aCopyThatWentOnByItselfIsNoticed()
    {
        const QString path = newPath();
        const auto anchor = std::make_shared<test::MemoryAnchor>();
        Trail t = trail(path, Open::Create, m_first, anchor);
        QVERIFY(t.record(1));
        const QString copy = newPath();
        QVERIFY(t.store->copyTo(copy));
        QTRY_VERIFY(anchor->note());
        {
            Trail other = trail(copy, Open::Existing, m_first, anchor);
            QVERIFY(other.record(7));
        }
        QTRY_VERIFY_WITH_TIMEOUT(!t.record(1), 5000); // seen within the second that lies between two writes
        QVERIFY(t.ledger->refusal().contains(u"Another copy"));
    }

    void proofsOfEveryKindHold()
    {
        Trail t = trail(newPath(), Open::Create, m_first);
        constexpr qint64 size = 70'001; // two levels of stored hashes, and a kept checkpoint
        QVERIFY(t.record(size - 1));
        const QByteArray root = *ledger::rootAt(*t.store, size);
        Sha256 hash;
        for (const qint64 seq :
            {qint64(0), qint64(1), qint64(255), qint64(256), qint64(65'535), qint64(65'536), size - 1}) {
            const auto proven = ledger::prove(*t.store, seq);
            QVERIFY(proven);
            QCOMPARE(proven->size, size);
            QCOMPARE(proven->root, root);
            QVERIFY(ledger::verifyInclusion(
                ledger::leafHash(hash, proven->entry), seq, proven->size, proven->proof, proven->root));
            QCOMPARE(ledger::Checkpoint::parse(ledger::Note::parse(proven->checkpoint)->text)->root, root);
        }
        for (const qint64 old : {qint64(1), qint64(255), qint64(257), qint64(65'536), qint64(65'537), size}) {
            const auto proof = ledger::consistency(*t.store, old, size);
            QVERIFY(proof);
            QVERIFY(ledger::verifyConsistency(old, size, *ledger::rootAt(*t.store, old), root, *proof));
        }
        QCOMPARE(ledger::prove(*t.store, size).error().code, ErrorCode::NotFound);
        QVERIFY(!ledger::consistency(*t.store, 5, size + 1));
        const auto found = ledger::verify(*t.store);
        QVERIFY2(found->ok, qPrintable(found->reason));
        QCOMPARE(found->root, root);
    }

    void aKeptCheckpointThatIsTakenOutIsNamed()
    {
        const QString path = newPath();
        QVERIFY(trail(path, Open::Create, m_first).record(70'000));
        for (const auto &[sql, named] :
            {std::pair<QByteArray, QString>{
                 "DELETE FROM audit_checkpoint WHERE size = 65536", u"first 65536 entries is missing"_s},
                {"DELETE FROM audit_node WHERE level = 16", u"from 0 to 65535"_s}}) {
            const QString copy = newPath();
            QVERIFY(QFile::copy(path, copy));
            PlainFile(copy).run(sql);
            Trail t = trail(copy, Open::ReadOnly);
            const auto found = ledger::verify(*t.store);
            QVERIFY(!found->ok);
            QVERIFY2(found->reason.contains(named), qPrintable(found->reason));
        }
    }

    void entriesAreFoundInFullSegmentsAndBehindThem()
    {
        Trail t = trail(newPath(), Open::Create, m_first);
        QVERIFY(t.record(4'500, u"test.many"_s));
        m_clock.advance(std::chrono::hours(1));
        const Instant later = m_clock.now();
        QVERIFY(t.record(4'500, u"test.Größe"_s));
        store::Store &store = *t.store;
        QCOMPARE(*ledger::entryCount(store), 9'001);
        QCOMPARE(*ledger::entryCount(store, {.action = u"test.many"_s}), 4'500);
        QCOMPARE(*ledger::entryCount(store, {.action = u"test."_s}), 9'000);
        QCOMPARE(*ledger::entryCount(store, {.actor = u"system"_s}), 9'001);
        QCOMPARE(*ledger::entryCount(store, {.since = later}), 4'500);
        QCOMPARE(*ledger::entryCount(store, {.until = later}), 4'501);
        QCOMPARE(*ledger::entryCount(store, {.subject = u"thing/4499"_s}), 2);
        QCOMPARE(*ledger::entryCount(store, {.text = u"GRÖSSE thing/44"_s}), 0);
        QCOMPARE(*ledger::entryCount(store, {.text = u"GRÖẞE thing/449"_s}), 11);
        QCOMPARE(ledger::newestEntries(store, {.subject = u"thing/0"_s}, std::nullopt, 5)->first().seq, 4'501);
        QCOMPARE(ledger::newestEntries(store, {.subject = u"thing/0"_s}, 4'501, 5)->first().seq, 1);
        const auto page = ledger::entriesFrom(store, {.action = u"test.many"_s}, 4'000, 200);
        QCOMPARE(page->size(), 200);
        QCOMPARE(page->first().seq, 4'000);
        QCOMPARE(page->last().seq, 4'199);
    }

    void anOlderFileIsBroughtUpToDate()
    {
        const QString path = newPath();
        constexpr qint64 size = 70'000;
        {
            PlainFile file(path);
            file.run("PRAGMA journal_mode=WAL; PRAGMA application_id=1398036292; BEGIN");
            for (const int number : {1, 2})
                for (const QString &statement : store::migrationStatements(number))
                    file.run(statement.toUtf8());
            Sha256 hash;
            ledger::Frontier frontier;
            for (qint64 seq = 0; seq < size; ++seq) {
                const QByteArray at = QByteArray::number(seq);
                const QByteArray entry = "{\"action\":\"test.old\",\"actor\":\"u:1\",\"detail\":{},\"object\":\"thing/"
                                         + at + "\",\"outcome\":\"ok\",\"seq\":" + at
                                         + ",\"ts\":\"2026-11-21T09:00:00.000Z\",\"v\":1}";
                const QByteArray leaf = ledger::leafHash(hash, entry);
                file.run("INSERT INTO audit_entry VALUES(" + at + ",?,?)", {entry, leaf});
                frontier.append(leaf, [&](int level, qint64 index, const QByteArray &node) {
                    if (level % 4 == 0) // all levels were kept; these are enough to see which go
                        file.run("INSERT INTO audit_node VALUES(" + QByteArray::number(level) + ','
                                     + QByteArray::number(index) + ",?)",
                            {node});
                });
            }
            file.run("INSERT INTO audit_head VALUES(0, 70000, ?); PRAGMA user_version=2; COMMIT", {frontier.root()});
        }
        Trail t = trail(path, Open::Existing);
        QVERIFY(t.store);
        const auto found = ledger::verify(*t.store);
        QVERIFY2(found->ok, qPrintable(found->reason));
        QCOMPARE(found->size, size);
        QVERIFY(!found->isSigned);
        QCOMPARE(*ledger::entryCount(*t.store, {.subject = u"thing/69999"_s}), 1);
        t.ledger->setSigner(m_first);
        QVERIFY(t.record(1));
        const auto then = ledger::verify(*t.store);
        QVERIFY2(then->ok && then->isSigned, qPrintable(then->reason));
    }

    void anotherProgramsChangeIsNoticedBeforeAppending()
    {
        const QString path = newPath();
        Trail t = trail(path, Open::Create, m_first);
        QVERIFY(t.record(3));
        PlainFile(path).run("DELETE FROM soak");
        QVERIFY(t.record(1));
        PlainFile(path).run("DELETE FROM audit_entry WHERE seq = 4");
        QVERIFY(!t.record(1));
        PlainFile(path).run("UPDATE audit_entry SET leaf = zeroblob(32) WHERE seq = 2");
        QVERIFY(!t.record(1));
    }
};

STEWARD_TEST(SignedTrailTest)
#include "tst_signed_trail.moc"
