#include "core/compliance/retention/deleted_records.h"
#include "erasure_world.h"
#include "tests/support/test_main.h"

using namespace steward;
using namespace steward::compliance;
using namespace Qt::StringLiterals;
using test::ErasureWorld;

/** What an erasure meets at its edges: requests set aside, files nobody can look into, rows that do not come back. */
class ErasureEdgesTest : public QObject
{
    Q_OBJECT

    static void tellAll(ErasureWorld &world)
    {
        for (const ThirdParty &party : world.parties())
            QVERIFY(recordTold(*world.store, *world.vault, world.reference, party.id, {}));
    }
    static bool erase(ErasureWorld &world) { return world.search() && world.plan() && world.apply(); }

private Q_SLOTS:
    void aRequestThatWasSetAsideDoesNotKeepAnotherOpen()
    {
        ErasureWorld world;
        QVERIFY(erase(world));
        tellAll(world);
        const QString other = world.open(RequestType::Access);
        QVERIFY(world.obstacles().contains(other));
        const auto aside = world.write([&](store::Transaction &transaction) {
            return deleteRecord(transaction, u"dpo"_s, u"request"_s, other, u"opened by mistake"_s);
        });
        QVERIFY2(aside, qPrintable(aside ? QString() : aside.error().message));
        QCOMPARE(world.obstacles(), QString());
        QVERIFY(mayFinishErasure(*world.store, *world.vault, world.reference));
        const auto proof = finishErasure(*world.store, *world.vault, world.reference);
        QVERIFY2(proof, qPrintable(proof ? QString() : proof.error().message));
    }

    void aPackedFileLeavesTheCheckUnknownUntilItIsExplained()
    {
        ErasureWorld world;
        world.crm.closed = 2;
        QVERIFY(erase(world));
        tellAll(world);
        const QList<SourceCheck> checks = world.checks();
        QCOMPARE(checks.at(0).state, SourceCheck::State::Clean);
        QCOMPARE(checks.at(1).state, SourceCheck::State::Unknown);
        QVERIFY2(checks.at(1).reasons.join(u' ').contains(u"2 file(s) of packed formats"_s),
            qPrintable(checks.at(1).reasons.join(u' ')));
        QCOMPARE(world.obstacles(),
            u"Whether anything is left in SRC-0002 could not be told; check again, or explain it."_s);
        QVERIFY(!finishErasure(*world.store, *world.vault, world.reference));
        QVERIFY(explainLeft(*world.store, *world.vault, world.reference, u"SRC-0002"_s, u"Opened: two price lists"_s));
        QCOMPARE(world.obstacles(), QString());
        QVERIFY(finishErasure(*world.store, *world.vault, world.reference));
    }

    void aPackedFileOutweighsNothingThatIsLeft()
    {
        ErasureWorld world;
        world.crm.closed = 1;
        world.crm.residue = {"xx ada@example.org yy"};
        QVERIFY(erase(world));
        QCOMPARE(world.checks().at(1).state, SourceCheck::State::Left);
    }

    void anUndoThatCannotPutARowBackIsAcceptedAndTheRequestGoesOn()
    {
        ErasureWorld world;
        const auto shop = world.shop.rows;
        QVERIFY(erase(world));
        const auto accept = [&](const QString &source, const QString &why) {
            return acceptNotUndone(*world.store, *world.vault, world.reference, source, why);
        };
        QCOMPARE(accept(u"SRC-0002"_s, u"why"_s).error().code, ErrorCode::Refused); // nothing is being taken back
        world.crm.stamp = u"changed by a trigger"_s;
        for (int i = 0; i < 2; ++i) {
            const auto undone = world.undo();
            QVERIFY2(undone, qPrintable(undone ? QString() : undone.error().message));
            QCOMPARE(undone->at(0).step, SourceStep::Undone);
            QCOMPARE(undone->at(1).step, SourceStep::Undoing);
        }
        QVERIFY(!world.apply());
        QCOMPARE(accept(u"SRC-0002"_s, u" "_s).error().code, ErrorCode::InvalidInput);
        QCOMPARE(accept(u"SRC-0001"_s, u"why"_s).error().code, ErrorCode::Refused);
        const auto accepted = accept(u"SRC-0002"_s, u"The trigger stamps every row"_s);
        QVERIFY2(accepted, qPrintable(accepted ? QString() : accepted.error().message));
        const auto ended = world.undo();
        QVERIFY2(ended, qPrintable(ended ? QString() : ended.error().message));
        QCOMPARE(ended->at(1).step, SourceStep::Undone);
        QVERIFY2(ended->at(1).notes.join(u' ').contains(u"1 rows do not stand as they did before"_s),
            qPrintable(ended->at(1).notes.join(u' ')));
        QCOMPARE(world.shop.rows, shop);
        QCOMPARE(world.crm.rows.at({u"customers"_s, 1}).value(u"street"_s).toString(), u"changed by a trigger"_s);
        QCOMPARE(world.request().state, RequestState::Searched);
        QVERIFY(erase(world));
        QVERIFY(!world.crm.rows.contains({u"customers"_s, 1}));
        tellAll(world);
        QCOMPARE(world.obstacles(), QString());
    }

    void aFileNameIsNoMatterForMasking()
    {
        ErasureWorld world;
        sources::Source &folder = world.crm.source;
        folder.kind = sources::Kind::Folder;
        folder.map.tables = {{.table = u"customers"_s,
            .key = {u"id"_s},
            .columns = {{.column = u"path"_s, .identifies = sources::IdentifierKind::Email}},
            .method = sources::Method::Mask}};
        world.crm.add(u"customers"_s, 7, {{u"path"_s, u"ada@example.org"_s}});
        QVERIFY(world.search());
        const auto plan = world.plan();
        QVERIFY(!plan);
        QCOMPARE(plan.error().code, ErrorCode::InvalidInput);
        QVERIFY2(plan.error().message.contains(u"never its name"_s), qPrintable(plan.error().message));
    }
};

STEWARD_TEST(ErasureEdgesTest)
#include "tst_erasure_edges.moc"
