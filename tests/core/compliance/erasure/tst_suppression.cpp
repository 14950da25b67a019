#include "core/compliance/consent/consent_import.h"
#include "core/compliance/consent/consents.h"
#include "core/compliance/consent/privacy_choice.h"
#include "core/compliance/erasure/proof.h"
#include "core/compliance/erasure/suppression.h"
#include "core/compliance/retention/holds.h"
#include "erasure_world.h"
#include "tests/support/test_main.h"

#include <QBuffer>
#include <QJsonArray>
#include <QTest>

using namespace steward;
using namespace steward::compliance;
using namespace steward::test;
using namespace Qt::StringLiterals;

namespace {

NewConsent consentOf(const char *email, const QStringList &purposes, const QString &id)
{
    NewConsent consent{.recordId = id,
        .principal = {.identifiers = {{sources::IdentifierKind::Email, QString::fromLatin1(email)}}},
        .notice = {.text = u"We write to you."_s, .language = u"en"_s},
        .method = u"web_form"_s,
        .jurisdiction = u"DE"_s,
        .at = fromRfc3339(u"2026-01-02"_s)};
    for (const QString &purpose : purposes)
        consent.purposes.append({.purpose = purpose});
    return consent;
}

ConsentState stateOf(ErasureWorld &world, const QString &id, int purpose)
{
    const Result<ConsentRecord> record = Consents(*world.store, *world.vault).find(id);
    return record ? stateAt(*record, world.store->clock().now(), purpose) : ConsentState::Unknown;
}

} // namespace

/** Objection, opt-out, limit, automated decision and restriction: what must stop is recorded and noticed again. */
class SuppressionTest : public QObject
{
    Q_OBJECT

    static QList<Suppression> entries(ErasureWorld &world)
    {
        return *world.read([&](store::Connection &sql) { return suppressionsFrom(sql, world.reference); });
    }

private Q_SLOTS:
    void anObjectionStopsItsPurposesAndNothingElse()
    {
        ErasureWorld world(RequestType::Objection);
        Consents consents(*world.store, *world.vault);
        QVERIFY(consents.record(consentOf("Ada@example.org", {u"Newsletter"_s, u"Profiling"_s}, u"one"_s)).result());
        QVERIFY(consents.record(consentOf("ben@example.org", {u"Newsletter"_s}, u"two"_s)).result());
        QVERIFY(world.search());
        QCOMPARE(world.plan().error().code, ErrorCode::InvalidInput);
        const auto before = world.shop.rows;
        const auto plan = world.plan({.purposes = {u"newsletter"_s}});
        QVERIFY2(plan, qPrintable(plan ? QString() : plan.error().message));
        QCOMPARE(plan->purposes, QStringList{u"newsletter"_s});
        for (const PlannedChange &change : plan->changes)
            QCOMPARE(change.change.method, sources::Method::Keep);
        QCOMPARE(stateOf(world, u"one"_s, 0), ConsentState::Given); // a plan changes nothing
        QVERIFY(world.obstacles().contains(u"is not recorded yet"_s));
        const auto applied = world.apply();
        QVERIFY2(applied, qPrintable(applied ? QString() : applied.error().message));
        QVERIFY(world.apply());
        QCOMPARE(world.shop.rows, before);
        QCOMPARE(world.shop.writes, 0);
        QCOMPARE(entries(world).size(), 1);
        QCOMPARE(entries(world).first().since, QDate(2026, 9, 1));
        QCOMPARE(entries(world).first().consentsWithdrawn, 1);
        QCOMPARE(stateOf(world, u"one"_s, 0), ConsentState::Withdrawn);
        QCOMPARE(stateOf(world, u"one"_s, 1), ConsentState::Given);
        QCOMPARE(stateOf(world, u"two"_s, 0), ConsentState::Given);
        QCOMPARE(world.request().state, RequestState::Applied);
        QVERIFY(compliance::checkErasure(*world.store, *world.vault, world.gate, world.reference));

        // The systems that hold rows and those who were given them have to be told.
        QStringList told;
        for (const ThirdParty &party : world.parties()) {
            told.append(party.recipient);
            QVERIFY(world.obstacles().contains(party.recipient));
            QVERIFY(recordTold(*world.store, *world.vault, world.reference, party.id, {}));
        }
        QVERIFY2(told.contains(u"Parcel Service AG"_s) && told.contains(u"The system shop itself"_s),
            qPrintable(told.join(u'|')));
        QCOMPARE(world.obstacles(), QString());
        const auto proof =
            world.read([&](store::Connection &sql) { return makeProof(sql, *world.vault, world.request()); });
        QCOMPARE((*proof)[u"restrictions"_s][0][u"purposes"_s][0].toString(), u"newsletter"_s);
    }

    void thePersonIsNoticedInRequestsConsentsAndImports()
    {
        ErasureWorld world(RequestType::Objection);
        QVERIFY(world.plan({.purposes = {u"newsletter"_s}}));
        QVERIFY(world.apply());
        const auto again =
            world.requests()
                .open({.type = RequestType::Access,
                    .laws = {u"gdpr"_s},
                    .receivedOn = QDate(2026, 9, 3),
                    .channel = u"mail"_s,
                    .language = u"en"_s,
                    .details = {.identifiers = {{sources::IdentifierKind::Email, u"ADA@example.org"_s}}}})
                .result();
        QVERIFY(again);
        QCOMPARE(again->restrictions.size(), 1);
        QCOMPARE(again->restrictions.first().request, world.reference);
        Consents consents(*world.store, *world.vault);
        const auto consent =
            consents.record(consentOf("ada@example.org", {u"Newsletter"_s, u"Profiling"_s}, u"one"_s)).result();
        QCOMPARE(consent->mustStop, QStringList{u"Newsletter"_s});
        QBuffer file;
        file.setData("record_id,email,purpose,state,event_time,notice_text,language\r\n"
                     "a,ben@example.org,newsletter,given,2026-02-01,Text,en\r\n"
                     "b,ada@example.org,newsletter,given,2026-02-01,Text,en\r\n");
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto imported = importConsents(*world.store, *world.vault, file, ConsentImportForm::Csv);
        QVERIFY(imported);
        QCOMPARE(imported->added, 2);
        QCOMPARE(imported->mustStop.size(), 1);
        QCOMPARE(imported->mustStop.first().line, 3);
        QVERIFY(!imported->mustStop.first().reason.contains(u"ada"_s));
    }

    void aConsentThatWasGivenAnewStands()
    {
        ErasureWorld world(RequestType::Objection);
        Consents consents(*world.store, *world.vault);
        QVERIFY(consents.record(consentOf("ada@example.org", {u"newsletter"_s}, u"one"_s)).result());
        world.clock.advance(std::chrono::hours(24));
        QVERIFY(consents.renew(u"one"_s, u"web_form"_s, {}, {}).result());
        QVERIFY(world.plan({.purposes = {u"newsletter"_s}}));
        QVERIFY(world.apply());
        QCOMPARE(stateOf(world, u"one"_s, 0), ConsentState::RenewedGiven);
    }

    void anOptOutNeedsNoIdentityAndNoSearch()
    {
        ErasureWorld world(RequestType::Objection);
        const auto opened =
            world.requests()
                .open({.type = RequestType::OptOut,
                    .laws = {u"ccpa"_s},
                    .receivedOn = QDate(2026, 9, 1),
                    .channel = u"form"_s,
                    .language = u"en"_s,
                    .details = {.identifiers = {{sources::IdentifierKind::Email, u"cai@example.org"_s}}}})
                .result();
        QVERIFY(opened);
        world.reference = opened->request.reference;
        const auto plan = world.plan();
        QVERIFY2(plan, qPrintable(plan ? QString() : plan.error().message));
        QCOMPARE(plan->purposes, QStringList{u"sale_sharing"_s});
        QCOMPARE(plan->thirdParties.size(), 2); // nobody knows which system holds the person
        QVERIFY(world.apply());
        const auto standing = world.read([&](store::Connection &sql) {
            return privacyStanding(sql, *world.vault, PrivacyRight::SaleSharing, {},
                {sources::IdentifierKind::Email, u"cai@example.org"_s});
        });
        QVERIFY(standing && standing->isOptedOut);
    }

    void aRestrictionIsAnEntryAndAHoldAndBothEndWhenTakenBack()
    {
        ErasureWorld world(RequestType::Restriction);
        QVERIFY(world.search());
        QVERIFY(world.plan());
        QVERIFY(world.apply());
        QCOMPARE(entries(world).first().purposes, QStringList{everyPurpose});
        QVERIFY(entries(world).first().stops(u"anything"_s));
        const auto undone = world.undo();
        QVERIFY2(undone, qPrintable(undone ? QString() : undone.error().message));
        QVERIFY(entries(world).first().endedAt.has_value());
        const auto all = *world.read([&](store::Connection &sql) { return holds(sql, *world.vault); });
        QVERIFY(all.first().endedAt.has_value());
        QVERIFY(!compliance::checkErasure(*world.store, *world.vault, world.gate, world.reference));
    }

    void nothingOfThePersonStandsInTheFile()
    {
        ErasureWorld world(RequestType::Objection);
        QVERIFY(world.search());
        QVERIFY(world.plan({.purposes = {u"newsletter"_s}}));
        QVERIFY(world.apply());
        QVERIFY(world.store->truncateLog().result());
        QVERIFY(!world.bytes().contains("ada@example.org"));
        QVERIFY(!world.bytes().contains("Quillfeather"));
    }
};

STEWARD_TEST(SuppressionTest)
#include "tst_suppression.moc"
