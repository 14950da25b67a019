#include "../operations/seat.h"

#include "tests/support/test_main.h"

#include "core/compliance/consent/consents.h"
#include "core/compliance/requests/register.h"
#include "core/compliance/retention/deleted_records.h"
#include "core/compliance/retention/holds.h"
#include "core/compliance/retention/rule.h"
#include "core/duties/standard_duties.h"

using namespace steward;
using namespace Qt::StringLiterals;
using compliance::Consents;
using compliance::Register;
using duties::DutyResult;
using std::chrono::days;
using std::chrono::hours;

/** Each of the standard duties over a real workspace with keys. */
class StandardDutiesTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::Seat> m_seat;

    Result<DutyResult> run(const QString &id)
    {
        for (const duties::Duty &duty : duties::standardDuties()) {
            if (duty.id == id)
                return duties::runDuty(m_seat->workspace(), duty);
        }
        return failure(ErrorCode::NotFound, u"There is no duty "_s + id);
    }
    duties::DutyState state(const QString &id)
    {
        const auto states = duties::dutyStates(m_seat->workspace(), duties::standardDuties());
        for (const duties::DutyState &one : *states) {
            if (one.id == id)
                return one;
        }
        return {};
    }
    vault::Vault &vault() { return m_seat->workspace().vault(); }
    QVariant single(const QString &sql)
    {
        return m_seat->store()
            .read([&](store::Connection &connection) { return connection.single(sql); })
            .value_or(QVariant());
    }

private Q_SLOTS:
    void init()
    {
        m_seat = std::make_unique<test::Seat>();
        m_seat->clock().set(*fromRfc3339(u"2026-11-21T09:00:00Z"_s));
        QVERIFY(m_seat->create());
    }

    void allAreFineInANewWorkspaceAndHaveNothingToDo()
    {
        for (const duties::Duty &duty : duties::standardDuties()) {
            const Result<DutyResult> result = duties::runDuty(m_seat->workspace(), duty);
            QVERIFY2(result, test::words(result).constData());
            QCOMPARE(result->changed, 0);
            QCOMPARE(result->note, QString());
        }
    }

    void sharedKeysThatAreDueAreReplacedAndEverythingStaysReadable()
    {
        const Result<compliance::Hold> held =
            m_seat->store()
                .write([&](store::Transaction &transaction) {
                    return compliance::addHold(transaction, vault(),
                        {.reason = u"The Quillfeather case"_s, .from = QDate(2026, 11, 1), .by = u"officer"_s});
                })
                .result();
        QVERIFY2(held, test::words(held).constData());
        const auto before = vault::keyIdOf(single(u"SELECT content FROM legal_hold"_s).toByteArray());
        m_seat->clock().advance(days(91)); // vault.rotate_days is 90
        const Result<DutyResult> result = run(u"keys"_s);
        QVERIFY2(result, test::words(result).constData());
        QVERIFY(result->changed >= 2);
        const auto after = vault::keyIdOf(single(u"SELECT content FROM legal_hold"_s).toByteArray());
        QVERIFY(before && after && *before != *after);
        QCOMPARE(single(u"SELECT state FROM vault_key WHERE id = %1"_s.arg(*before)).toString(), u"destroyed"_s);
        const auto holds =
            m_seat->store().read([&](store::Connection &connection) { return compliance::holds(connection, vault()); });
        QCOMPARE(holds->first().reason, u"The Quillfeather case"_s);
        QVERIFY(m_seat->workspace().check()->isEmpty());
    }

    void stepsOfARunThatWasCutOffSurviveARotation()
    {
        // Sealed as a run does it: under the purpose "retention", at its own place.
        const Result<void> planted =
            m_seat->store()
                .write([&](store::Transaction &transaction) -> Result<void> {
                    const auto rule = compliance::addRule(transaction, {.dataType = u"Orders"_s,
                                                                           .purpose = u"Contracts"_s,
                                                                           .legalBasis = u"Article 6(1)(b)"_s,
                                                                           .period = u"P1Y"_s});
                    if (!rule)
                        return failureOf(rule);
                    Result<vault::Sealer> sealer = vault().sealer(transaction, {.name = u"retention"_s});
                    if (!sealer)
                        return failureOf(sealer);
                    const Result<QByteArray> sealed =
                        sealer->seal({u"retention_step"_s, u"changes"_s, u"RUN-0001/0"_s}, "rows of the run");
                    if (!sealed)
                        return failureOf(sealed);
                    Result<void> done = transaction.sql().run(
                        u"INSERT INTO retention_run(id, reference, rule, rule_version, plan, day, before_day, state,"
                        " actor, started_at) VALUES(1, 'RUN-0001', ?, 1, 'x', '2026-11-21', '2025-11-21', 'applying',"
                        " 'x', 1)"_s,
                        {rule->id});
                    if (done)
                        done = transaction.sql().run(
                            u"INSERT INTO retention_step(run, position, system, state, name, planned, changes, key)"
                            " VALUES(1, 0, 0, 'planned', 'RUN-0001/0', 1, ?, ?)"_s,
                            {*sealed, qint64(sealer->keyId())});
                    return done;
                })
                .result();
        QVERIFY2(planted, test::words(planted).constData());
        m_seat->clock().advance(days(91));
        QVERIFY(run(u"keys"_s));
        const QByteArray sealed = single(u"SELECT changes FROM retention_step"_s).toByteArray();
        const auto plain = m_seat->store().read([&](store::Connection &connection) {
            return vault().open(connection, {u"retention_step"_s, u"changes"_s, u"RUN-0001/0"_s}, sealed);
        });
        QVERIFY2(plain, test::words(plain).constData());
        QCOMPARE(plain->view().toByteArray(), QByteArray("rows of the run"));
    }

    void aConsentWhoseValidityEndedNoLongerCounts()
    {
        compliance::NewConsent consent{.validUntil = m_seat->clock().now() + days(1)};
        consent.principal.identifiers = {{sources::IdentifierKind::Email, u"ada@example.org"_s}};
        consent.notice.text = u"We send you our news."_s;
        consent.notice.language = u"en"_s;
        consent.method = u"form"_s;
        consent.purposes = {{.purpose = u"News"_s}};
        const auto recorded = Consents(m_seat->store(), vault()).record(consent).result();
        QVERIFY2(recorded, test::words(recorded).constData());
        m_seat->clock().advance(hours(23));
        QCOMPARE(run(u"consents"_s)->changed, 0);
        m_seat->clock().advance(hours(2));
        QVERIFY(state(u"consents"_s).nextAt <= m_seat->clock().now());
        QCOMPARE(run(u"consents"_s)->changed, 1);
        QCOMPARE(run(u"consents"_s)->changed, 0);
    }

    void anotherReadingMovesTheClocksOfOpenRequestsAtOnce()
    {
        compliance::NewRequest request{
            .type = compliance::RequestType::Access, .laws = {u"ccpa"_s}, .receivedOn = QDate(2026, 11, 20)};
        request.details.name = u"Ada Lovelace"_s;
        request.details.identifiers = {{sources::IdentifierKind::Email, u"ada@example.org"_s}};
        const auto opened = Register(m_seat->store(), vault()).open(request).result();
        QVERIFY2(opened, test::words(opened).constData());
        QCOMPARE(run(u"clocks"_s)->changed, 0);
        const QDate before = *opened->request.clocks.first().answer.due;
        QVERIFY(state(u"clocks"_s).nextAt > m_seat->clock().now());
        QVERIFY(m_seat->workspace().setSetting(u"organisation"_s, u"Other"_s).result());
        QVERIFY(state(u"clocks"_s).nextAt > m_seat->clock().now()); // no date depends on it
        QVERIFY(m_seat->workspace().setSetting(u"clocks.california_receipt_day"_s, u"day_1"_s).result());
        QVERIFY(state(u"clocks"_s).nextAt <= m_seat->clock().now());
        QCOMPARE(run(u"clocks"_s)->changed, 1);
        const auto found = Register(m_seat->store(), vault()).find(opened->request.reference);
        QCOMPARE(*found->clocks.first().answer.due, before.addDays(-1)); // the day of receipt is the first
        QVERIFY(state(u"clocks"_s).nextAt > m_seat->clock().now());
    }

    void deletedRecordsGoWhenTheirTimeHasRunOut()
    {
        const Result<QString> deleted =
            m_seat->store()
                .write([&](store::Transaction &transaction) -> Result<QString> {
                    const auto rule = compliance::addRule(transaction, {.dataType = u"Orders"_s,
                                                                           .purpose = u"Contracts"_s,
                                                                           .legalBasis = u"Article 6(1)(b)"_s,
                                                                           .period = u"P1Y"_s});
                    if (!rule)
                        return failureOf(rule);
                    const auto record = compliance::deleteRecord(
                        transaction, u"officer"_s, u"retention_rule"_s, rule->reference, u"Made twice"_s);
                    return record ? Result<QString>(rule->reference) : failureOf(record);
                })
                .result();
        QVERIFY2(deleted, test::words(deleted).constData());
        m_seat->clock().advance(days(30) - hours(1));
        QCOMPARE(run(u"deleted_records"_s)->changed, 0);
        m_seat->clock().advance(hours(2));
        QCOMPARE(run(u"deleted_records"_s)->changed, 1);
    }

    void ownRecordsGoByAnAutomaticRuleAndOthersAreOnlyTold()
    {
        compliance::NewRequest request{
            .type = compliance::RequestType::Access, .laws = {u"gdpr"_s}, .receivedOn = QDate(2026, 11, 20)};
        request.details.name = u"Ada Lovelace"_s;
        request.details.identifiers = {{sources::IdentifierKind::Email, u"ada@example.org"_s}};
        Register desk(m_seat->store(), vault());
        const auto opened = desk.open(request).result();
        QVERIFY2(opened, test::words(opened).constData());
        QVERIFY(desk.withdraw(opened->request.reference, u"changed her mind"_s).result());
        QString reference;
        const Result<void> added = m_seat->store()
                                       .write([&](store::Transaction &transaction) -> Result<void> {
                                           const auto rule =
                                               compliance::addRule(transaction, compliance::standardRules().first());
                                           if (!rule)
                                               return failureOf(rule);
                                           reference = rule->reference;
                                           return {};
                                       })
                                       .result();
        QVERIFY2(added, test::words(added).constData());
        m_seat->clock().advance(days(366));
        const Result<DutyResult> told = run(u"retention"_s);
        QVERIFY2(told, test::words(told).constData());
        QCOMPARE(told->changed, 0);
        QVERIFY2(told->note.contains(reference), qPrintable(told->note));
        QVERIFY(desk.details(*desk.find(opened->request.reference)));
        const Result<void> changed = m_seat->store()
                                         .write([&](store::Transaction &transaction) -> Result<void> {
                                             auto rule = compliance::rule(transaction.sql(), reference);
                                             if (!rule)
                                                 return failureOf(rule);
                                             rule->isAutomatic = true;
                                             const auto kept = compliance::changeRule(transaction, *rule);
                                             return kept ? Result<void>() : failureOf(kept);
                                         })
                                         .result();
        QVERIFY2(changed, test::words(changed).constData());
        m_seat->clock().advance(days(1));
        const Result<DutyResult> applied = run(u"retention"_s);
        QVERIFY2(applied, test::words(applied).constData());
        QCOMPARE(applied->changed, 1);
        QCOMPARE(desk.details(*desk.find(opened->request.reference)).error().code, ErrorCode::NotFound);
    }

    void aSourceThatIsGoneIsAFailureWithItsSentence()
    {
        const Result<void> added = m_seat->store()
                                       .write([&](store::Transaction &transaction) -> Result<void> {
                                           const auto rule = compliance::addRule(transaction,
                                               {.dataType = u"Orders"_s,
                                                   .purpose = u"Contracts"_s,
                                                   .legalBasis = u"Article 6(1)(b)"_s,
                                                   .period = u"P1Y"_s,
                                                   .systems = {{.source = u"SRC-0009"_s, .table = u"main.orders"_s}},
                                                   .isAutomatic = true});
                                           return rule ? Result<void>() : failureOf(rule);
                                       })
                                       .result();
        QVERIFY2(added, test::words(added).constData());
        const Result<DutyResult> result = run(u"retention"_s);
        QVERIFY(!result);
        QVERIFY2(result.error().message.contains(u"SRC-0009"_s), qPrintable(result.error().message));
        QCOMPARE(state(u"retention"_s).failures, 1);
    }
};

STEWARD_TEST(StandardDutiesTest)
#include "tst_standard_duties.moc"
