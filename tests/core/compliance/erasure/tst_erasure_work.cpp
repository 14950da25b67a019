#include "erasure_world.h"
#include "tests/support/test_main.h"

#include "core/compliance/retention/holds.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace steward;
using namespace steward::compliance;
using namespace Qt::StringLiterals;
using test::ErasureWorld;

/** A person's data from the search to the closed file, over sources in memory that fail when they are told to. */
class ErasureWorkTest : public QObject
{
    Q_OBJECT

    static SourceStep stepOf(const QList<SourceResult> &results, const QString &source)
    {
        for (const SourceResult &result : results) {
            if (result.source == source)
                return result.step;
        }
        return SourceStep::Undoing;
    }
    static void tellAll(ErasureWorld &world)
    {
        for (const ThirdParty &party : world.parties())
            QVERIFY(recordTold(*world.store, *world.vault, world.reference, party.id, {}));
    }

private Q_SLOTS:
    void nothingIsSearchedBeforeItIsKnownWhoAsks()
    {
        ErasureWorld world;
        world.reference = world.open(RequestType::Erasure);
        const auto searched = world.search();
        QVERIFY(!searched);
        QCOMPARE(searched.error().code, ErrorCode::Refused);
        QCOMPARE(world.single(u"SELECT count(*) FROM data_search"_s).toInt(), 0);
    }

    void anUnreadableSourceIsUnknownAndKeepsTheRequestOpenUntilItIsAccepted()
    {
        ErasureWorld world;
        world.crm.unreadable = u"The file cannot be opened."_s;
        const auto searched = world.search();
        QVERIFY2(searched, qPrintable(searched ? QString() : searched.error().message));
        QCOMPARE(searched->at(1).state, sources::Found::State::Unreadable);
        QVERIFY(searched->at(1).isUnknown());
        QVERIFY(world.obstacles().contains(u"SRC-0002 could not be searched wholly"_s));
        QVERIFY(!acceptUnsearched(*world.store, *world.vault, world.reference, u"SRC-0002"_s, u" "_s));
        QVERIFY(!acceptUnsearched(*world.store, *world.vault, world.reference, u"SRC-0001"_s, u"no"_s));
        QVERIFY(acceptUnsearched(*world.store, *world.vault, world.reference, u"SRC-0002"_s, u"The disk is lost"_s));
        QVERIFY(!world.obstacles().contains(u"SRC-0002 could not"_s));
        // Tried again and readable: what was unknown is known now.
        world.crm.unreadable.clear();
        const auto again = world.search({.onlyUnknown = true});
        QCOMPARE(again->at(1).rows, 1);
        QVERIFY(!again->at(1).isUnknown());
    }

    void aNameAloneWaitsForADecisionThatStaysWithTheRow()
    {
        ErasureWorld world;
        world.crm.add(u"customers"_s, 3, ErasureWorld::person("other@example.org", "Ada Quillfeather", "Elsewhere"));
        QVERIFY(world.search());
        const auto rows =
            *world.read([&](store::Connection &sql) { return foundRows(sql, *world.vault, world.request()); });
        int number = 0;
        for (const FoundItem &item : rows)
            number = item.isUndecided() ? item.number : number;
        QVERIFY(number > 0);
        QVERIFY(world.obstacles().contains(u"Whether row %1"_s.arg(number)));
        const auto plan = world.plan();
        QVERIFY(plan->warnings.join(u' ').contains(u"wait for a decision"_s));
        QVERIFY(world.plan({.exclude = {number}}));
        QVERIFY(world.search());
        QVERIFY(!world.obstacles().contains(u"Whether row"_s));
        QVERIFY(world.apply());
        QVERIFY(world.crm.rows.contains({u"customers"_s, 3}));
        QCOMPARE(world.checks().at(1).state, SourceCheck::State::Clean);
    }

    void aPlanChangesNothingAndSaysWhatStaysAndWhy()
    {
        ErasureWorld world;
        QVERIFY(world.search());
        const auto before = world.shop.rows;
        const auto plan = world.plan({.exemptions = {{.source = u"SRC-0001"_s,
                                          .table = u"orders"_s,
                                          .ground = u"17(3)(e)"_s,
                                          .reason = u"a claim is pending"_s}}});
        QVERIFY2(plan, qPrintable(plan ? QString() : plan.error().message));
        QCOMPARE(world.shop.rows, before);
        QMap<QString, QString> grounds;
        for (const PlannedChange &change : plan->changes) {
            if (change.source == u"SRC-0001")
                grounds.insert(change.change.table, change.ground);
        }
        QCOMPARE(grounds,
            (QMap<QString, QString>{{u"customers"_s, u""_s}, {u"invoices"_s, u"map"_s}, {u"orders"_s, u"17(3)(e)"_s}}));
        QCOMPARE(plan->hash.size(), 64);
        QCOMPARE(plan->thirdParties.size(), 2);
        QCOMPARE(plan->own.value(u"requests"_s), 1);
        QVERIFY(plan->backupsGoneBy.has_value());
        // The neighbour's street is hers alone; Ada's e-mail stands in the invoice that stays.
        QCOMPARE(plan->needles.value(u"SRC-0001"_s).spellings,
            (QStringList{u"Ada Quillfeather"_s, u"Sable Lane 17, Ulm"_s}));
        QVERIFY(plan->needles.value(u"SRC-0002"_s).spellings.contains(u"ada@example.org"_s));
        QVERIFY(!world.apply({.plan = u"00"_s}));
        const auto unknown = world.plan({.exemptions = {{.number = 1, .ground = u"18(1)"_s, .reason = u"x"_s}}});
        QCOMPARE(unknown.error().code, ErrorCode::InvalidInput);
    }

    void aHoldWinsOverEverything()
    {
        ErasureWorld world;
        QVERIFY(world.search());
        QVERIFY(world.write([&](store::Transaction &tx) {
            return addHold(tx, *world.vault,
                {.source = u"SRC-0001"_s, .table = u"customers"_s, .reason = u"audit"_s, .from = QDate(2026, 1, 1)});
        }));
        QVERIFY(world.plan());
        QVERIFY(world.apply());
        QVERIFY(world.shop.rows.contains({u"customers"_s, 1}));
        QVERIFY(!world.shop.rows.contains({u"orders"_s, 5}));
        QVERIFY(!world.crm.rows.contains({u"customers"_s, 1}));
    }

    void aHoldThatComesAfterThePlanStillWins()
    {
        ErasureWorld world;
        QVERIFY(world.search());
        QVERIFY(world.plan());
        QVERIFY(world.write([&](store::Transaction &tx) {
            return addHold(tx, *world.vault,
                {.source = u"SRC-0001"_s, .table = u"customers"_s, .reason = u"audit"_s, .from = QDate(2026, 1, 1)});
        }));
        const auto results = world.apply();
        QVERIFY2(results, qPrintable(results ? QString() : results.error().message));
        QCOMPARE(stepOf(*results, u"SRC-0001"_s), SourceStep::Failed);
        QVERIFY2(results->first().reasons.join(u' ').contains(u"HLD-0001 keeps 1 planned row(s) of SRC-0001"_s),
            qPrintable(results->first().reasons.join(u' ')));
        QVERIFY(world.shop.rows.contains({u"customers"_s, 1}));
        QVERIFY(world.shop.rows.contains({u"orders"_s, 5}));
        QVERIFY(!world.crm.rows.contains({u"customers"_s, 1}));
        QVERIFY(world.search());
        QVERIFY(world.plan());
        QVERIFY(world.apply());
        QVERIFY(world.shop.rows.contains({u"customers"_s, 1}));
        QVERIFY(!world.shop.rows.contains({u"orders"_s, 5}));
    }

    void applyRemovesChildrenFirstLeavesNeighboursAndIsIdempotent()
    {
        ErasureWorld world;
        QVERIFY(world.search());
        QVERIFY(world.plan());
        const auto results = world.apply();
        QVERIFY2(results, qPrintable(results ? QString() : results.error().message));
        QCOMPARE(stepOf(*results, u"SRC-0001"_s), SourceStep::Removed);
        QCOMPARE(world.shop.order, (QStringList{u"orders"_s, u"customers"_s}));
        QCOMPARE(world.shop.rows.size(), 2U);
        QVERIFY(world.shop.rows.contains({u"customers"_s, 2}));
        QCOMPARE(world.request().state, RequestState::Applied);
        const int writes = world.shop.writes;
        QVERIFY(world.apply());
        QCOMPARE(world.shop.writes, writes);
        for (const SourceCheck &check : world.checks())
            QCOMPARE(check.state, SourceCheck::State::Clean);
    }

    void aFailedSourceIsTriedAgainAndAChangedRowIsLeftAlone()
    {
        ErasureWorld world;
        QVERIFY(world.search());
        QVERIFY(world.plan());
        world.crm.unwritable = u"The database went away."_s;
        world.shop.rows[{u"customers"_s, 1}][u"street"_s] = u"Moved Road 3"_s;
        auto results = world.apply();
        QCOMPARE(stepOf(*results, u"SRC-0001"_s), SourceStep::Partial);
        QCOMPARE(stepOf(*results, u"SRC-0002"_s), SourceStep::Failed);
        QVERIFY(world.shop.rows.contains({u"customers"_s, 1}));
        QVERIFY(world.obstacles().contains(u"SRC-0001 is only partly done"_s));
        QVERIFY(world.obstacles().contains(u"SRC-0002 failed"_s));
        world.crm.unwritable.clear();
        results = world.apply();
        QCOMPARE(stepOf(*results, u"SRC-0002"_s), SourceStep::Removed);
        QCOMPARE(stepOf(*results, u"SRC-0001"_s), SourceStep::Partial);
        QCOMPARE(world.plan().error().code, ErrorCode::Refused); // an old search would plan what is gone
        QVERIFY(world.search());
        const auto rest = world.plan();
        QVERIFY2(rest, qPrintable(rest ? QString() : rest.error().message));
        results = world.apply();
        QVERIFY2(results, qPrintable(results ? QString() : results.error().message));
        QVERIFY(!world.shop.rows.contains({u"customers"_s, 1}));
        tellAll(world);
        QCOMPARE(world.obstacles(), QString());
    }

    void whatIsLeftBehindIsNamedAndHasToBeExplained()
    {
        ErasureWorld world;
        world.crm.residue = {"xx ada@example.org yy"};
        QVERIFY(world.search());
        QVERIFY(world.plan());
        QVERIFY(world.apply());
        const SourceCheck check = world.checks().at(1);
        QCOMPARE(check.state, SourceCheck::State::Left);
        QCOMPARE(check.places.size(), 1);
        QVERIFY(check.notSeen.contains(u"Copies of the disk."_s));
        QVERIFY(world.obstacles().contains(u"Something is left in SRC-0002"_s));
        QVERIFY(explainLeft(*world.store, *world.vault, world.reference, u"SRC-0002"_s, u"Vacuumed tonight"_s));
        QVERIFY(!world.obstacles().contains(u"SRC-0002"_s + u" "_s + u"Something"_s));
        tellAll(world);
        QCOMPARE(world.obstacles(), QString());
    }

    void undoPutsEveryRowBack()
    {
        ErasureWorld world;
        const auto shop = world.shop.rows;
        const auto crm = world.crm.rows;
        QVERIFY(world.search());
        QVERIFY(world.plan());
        QVERIFY(!world.undo());
        QVERIFY(world.apply());
        const auto undone = world.undo();
        QVERIFY2(undone, qPrintable(undone ? QString() : undone.error().message));
        QCOMPARE(stepOf(*undone, u"SRC-0001"_s), SourceStep::Undone);
        QCOMPARE(world.shop.rows, shop);
        QCOMPARE(world.crm.rows, crm);
        QCOMPARE(world.request().state, RequestState::Searched);
        QVERIFY(world.search());
        QVERIFY(world.plan());
        QVERIFY(world.apply());
        QVERIFY(!world.crm.rows.contains({u"customers"_s, 1}));
    }

    void policyMayKeepNoUndo()
    {
        ErasureWorld world;
        QVERIFY(world.run(u"INSERT INTO setting(key, value) VALUES('erasure.keep_undo', 'no')"_s));
        QVERIFY(world.search());
        QVERIFY(world.plan());
        QVERIFY(world.apply());
        QCOMPARE(world.single(u"SELECT count(*) FROM erasure_change WHERE undo IS NOT NULL"_s).toInt(), 0);
        QCOMPARE(world.undo().error().code, ErrorCode::Refused);
    }

    void closingKeepsProofWithoutThePersonAndDestroysTheKey()
    {
        ErasureWorld world;
        QVERIFY(world.search());
        QVERIFY(world.plan());
        QVERIFY(world.apply());
        QVERIFY(world.obstacles().contains(u"Parcel Service AG"_s));
        QCOMPARE(finishErasure(*world.store, *world.vault, world.reference).error().code, ErrorCode::Refused);
        tellAll(world);
        const QString mine = world.reference;
        const QString other = world.open(RequestType::Access);
        QVERIFY(world.obstacles().contains(other));
        QVERIFY(!finishErasure(*world.store, *world.vault, mine));
        QVERIFY(world.requests().withdraw(other, u"by phone"_s).result());
        const auto proof = finishErasure(*world.store, *world.vault, mine);
        QVERIFY2(proof, qPrintable(proof ? QString() : proof.error().message));
        const QByteArray text = QJsonDocument(*proof).toJson();
        for (const char *personal : {"ada", "Quillfeather", "Sable"})
            QVERIFY2(!text.toLower().contains(QByteArray(personal).toLower()), text.constData());
        QVERIFY(text.contains("Parcel Service AG"));
        QCOMPARE(*finishErasure(*world.store, *world.vault, mine), *proof);
        QVERIFY(world.request().isErased);
        for (const QString &table : {u"found_row"_s, u"erasure_plan"_s, u"erasure_change"_s, u"data_search"_s})
            QCOMPARE(world.single(u"SELECT count(*) FROM "_s + table).toInt(), 0);
        QVERIFY(world.single(u"SELECT count(*) FROM erased_person"_s).toInt() > 0);
        QCOMPARE(world.undo().error().code, ErrorCode::Refused);
        QVERIFY(!world.search());
    }

    void aHoldOnThePersonKeepsTheKeyUntilItHasEnded()
    {
        ErasureWorld world;
        const Request request = world.request();
        QVERIFY(world.search());
        const auto hold = world.write([&](store::Transaction &tx) {
            return addHold(tx, *world.vault,
                {.source = u"SRC-0002"_s,
                    .subject = request.subject,
                    .reason = u"a claim"_s,
                    .from = QDate(2026, 1, 1)});
        });
        QVERIFY2(hold, qPrintable(hold ? QString() : hold.error().message));
        QVERIFY(world.plan());
        QVERIFY(world.apply());
        QVERIFY(world.crm.rows.contains({u"customers"_s, 1}));
        tellAll(world);
        const auto proof = finishErasure(*world.store, *world.vault, world.reference);
        QVERIFY2(proof, qPrintable(proof ? QString() : proof.error().message));
        QCOMPARE(proof->value(u"key_destroyed"_s), QJsonValue(false));
        QVERIFY(!world.request().isErased);
        QVERIFY(world.write(
            [&](store::Transaction &tx) { return endHold(tx, *world.vault, hold->reference, u"settled"_s); }));
        const auto later = finishErasure(*world.store, *world.vault, world.reference);
        QCOMPARE(later->value(u"key_destroyed"_s), QJsonValue(true));
        QVERIFY(world.request().isErased);
    }

    void aRecipientOfAPlanThatNeverBeganIsNotWaitedFor()
    {
        ErasureWorld world;
        QVERIFY(world.search());
        QVERIFY(world.plan());
        QCOMPARE(world.parties().size(), 2);
        QVERIFY(world.plan({.exemptions = {{.source = u"SRC-0002"_s, .ground = u"17(3)(e)"_s, .reason = u"claim"_s}}}));
        QCOMPARE(world.parties().size(), 1);
    }

    void rectificationWritesTheNewValueAndIsLookedAtAgain()
    {
        ErasureWorld world(RequestType::Rectification);
        QVERIFY(world.search());
        QCOMPARE(world.plan().error().code, ErrorCode::InvalidInput);
        const auto plan = world.plan(
            {.corrections = {
                 {.source = u"SRC-0001"_s, .table = u"customers"_s, .column = u"street"_s, .value = u"New Lane 1"_s}}});
        QVERIFY2(plan, qPrintable(plan ? QString() : plan.error().message));
        QVERIFY(world.apply());
        QCOMPARE(world.shop.rows.at({u"customers"_s, 1}).value(u"street"_s).toString(), u"New Lane 1"_s);
        QCOMPARE(world.shop.rows.at({u"customers"_s, 2}).value(u"street"_s).toString(), u"Sable Lane 18, Ulm"_s);
        QCOMPARE(world.checks().at(0).state, SourceCheck::State::Clean);
        QVERIFY(world.undo());
        QCOMPARE(world.shop.rows.at({u"customers"_s, 1}).value(u"street"_s).toString(), u"Sable Lane 17, Ulm"_s);
    }

    void restrictionHoldsThePersonAndChangesNoRow()
    {
        ErasureWorld world(RequestType::Restriction);
        const auto before = world.shop.rows;
        QVERIFY(world.search());
        QVERIFY(world.plan());
        QVERIFY(world.apply());
        QVERIFY(world.apply());
        QCOMPARE(world.shop.rows, before);
        const auto all = *world.read([&](store::Connection &sql) { return holds(sql, *world.vault); });
        QCOMPARE(all.size(), 1);
        QCOMPARE(all.first().kind, Hold::Kind::Restriction);
        QCOMPARE(all.first().subject, world.request().subject);
    }

    void theWorkspaceHoldsNoPersonalValueInClear()
    {
        ErasureWorld world;
        QVERIFY(world.search());
        QVERIFY(world.plan(
            {.exemptions = {{.source = u"SRC-0002"_s, .ground = u"17(3)(b)"_s, .reason = u"Ada owes tax"_s}}}));
        QVERIFY(world.apply());
        for (const store::Event &event : world.journal->events()) {
            const QByteArray detail = QJsonDocument(event.detail).toJson() + event.subject.toUtf8();
            QVERIFY2(!detail.contains("ada@") && !detail.contains("Quill"), detail.constData());
        }
        QVERIFY(world.store->truncateLog().result());
        const QByteArray bytes = world.bytes();
        for (const char *personal : {"ada@example.org", "Quillfeather", "Sable Lane", "owes tax"}) {
            QVERIFY2(!bytes.contains(personal), personal);
            const QString wide = QString::fromLatin1(personal);
            QVERIFY(!bytes.contains(QByteArray(reinterpret_cast<const char *>(wide.utf16()), wide.size() * 2)));
        }
    }
};

STEWARD_TEST(ErasureWorkTest)
#include "tst_erasure_work.moc"
