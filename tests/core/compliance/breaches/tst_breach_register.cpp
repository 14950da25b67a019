#include "breach_world.h"

#include "core/compliance/breaches/breach_figures.h"
#include "tests/support/test_main.h"

using namespace steward;
using namespace steward::compliance;
using namespace Qt::StringLiterals;
using test::assessmentOf;
using test::at;
using test::BreachWorld;

namespace {

const BreachClock *clockOf(const Breach &breach, const QString &law, Duty duty)
{
    for (const BreachClock &clock : breach.clocks) {
        if (clock.law == law && clock.duty == duty)
            return &clock;
    }
    return nullptr;
}

DecisionMade decided(Audience audience, NotifyDecision decision, const QString &reason = u"because"_s)
{
    return {.audience = audience, .decision = decision, .reason = reason};
}

const QMap<QString, QString> allFacts{{u"nature"_s, u"a lost laptop"_s}, {u"consequences"_s, u"spam"_s},
    {u"measures"_s, u"wiped"_s}, {u"contact"_s, u"dpo@example.org"_s}, {u"subject_categories"_s, u"customers"_s},
    {u"data_categories"_s, u"contact data"_s}};

} // namespace

/** The register of breaches: awareness, clocks, decisions, notices in phases, lateness and closing. */
class BreachRegisterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void referencesCountWithinTheYear()
    {
        BreachWorld world;
        QCOMPARE(world.open().reference, u"BR-2026-1"_s);
        QCOMPARE(world.open().reference, u"BR-2026-2"_s);
        // Already 2027 in Berlin.
        world.clock.set(at(u"2026-12-31T23:30:00Z"_s));
        QCOMPARE(world.open().reference, u"BR-2027-1"_s);
    }

    void openingNeedsAReasonAPastMomentAndAKnownLaw()
    {
        BreachWorld world;
        const NewBreach good{.awareAt = at(u"2026-11-20T11:00:00Z"_s), .awareReason = u"seen"_s};
        NewBreach bad = good;
        bad.awareReason = u"  "_s;
        QCOMPARE(world.desk().open(bad).result().error().code, ErrorCode::InvalidInput);
        bad = good;
        bad.awareAt = at(u"2026-11-20T12:00:01Z"_s);
        QCOMPARE(world.desk().open(bad).result().error().code, ErrorCode::InvalidInput);
        bad = good;
        bad.laws = QStringList{u"lex_mars"_s};
        QVERIFY(world.desk().open(bad).result().error().message.contains(u"lex_mars"_s));
        QCOMPARE(world.desk().list(false, world.clock.now())->size(), 0);
        QVERIFY(world.desk().open(good).result());
    }

    void awarenessCanBeCorrectedAndBothStay()
    {
        BreachWorld world;
        const QString reference = world.open().reference;
        QCOMPARE(world.desk().setAwareness(reference, at(u"2026-11-19T08:00:00Z"_s), u""_s).result().error().code,
            ErrorCode::InvalidInput);
        const auto moved =
            world.desk().setAwareness(reference, at(u"2026-11-19T08:00:00Z"_s), u"the mail was read before"_s).result();
        QVERIFY(moved);
        QVERIFY(moved->awarenessWasChanged);
        QCOMPARE(*clockOf(*moved, u"gdpr"_s, Duty::Authority)->dueAt, at(u"2026-11-22T08:00:00Z"_s));
        QString whole;
        const QList<BreachEvent> history = world.desk().history(reference).value();
        for (const BreachEvent &event : history)
            whole += event.text + u'\n';
        QVERIFY(whole.contains(u"2026-11-20T11:00:00"_s));
        QVERIFY(whole.contains(u"2026-11-19T08:00:00"_s));
        QVERIFY(whole.contains(u"Told by Xavier Quillfeather"_s));
        QVERIFY(whole.contains(u"the mail was read before"_s));
    }

    void aDecisionWithoutReasonIsRefused()
    {
        BreachWorld world;
        const QString reference = world.open().reference;
        for (const NotifyDecision decision : {NotifyDecision::Yes, NotifyDecision::No, NotifyDecision::NotYet}) {
            const auto made = world.desk().decide(reference, decided(Audience::Authority, decision, u" "_s)).result();
            QCOMPARE(made.error().code, ErrorCode::InvalidInput);
        }
        QCOMPARE(world.desk().find(reference, world.clock.now())->decisions.size(), 0);
    }

    void aRiskIsNotUnlikelyWhileSomethingIsUnknown()
    {
        BreachWorld world;
        const QString reference = world.open().reference;
        Assessment assessment = assessmentOf(Risk::Unlikely);
        assessment.criteria[u"encryption"_s].weight = Weight::Unknown;
        QVERIFY(world.desk().assess(reference, assessment).result().error().message.contains(u"encryption"_s));
        assessment.risk = Risk::Risk;
        QVERIFY(world.desk().assess(reference, assessment).result());
        assessment.criteria.remove(u"volume"_s);
        QVERIFY(world.desk().assess(reference, assessment).result().error().message.contains(u"volume"_s));
    }

    void aLateNoticeNeedsItsReason()
    {
        BreachWorld world;
        const QString reference = world.open().reference; // due 2026-11-23T11:00Z
        world.clock.set(at(u"2026-11-24T00:00:00Z"_s));
        SentNotice notice{.law = u"gdpr"_s, .sentAt = at(u"2026-11-23T11:00:00.001Z"_s), .reference = u"A1"_s};
        const auto refused = world.desk().recordNotice(reference, notice).result();
        QCOMPARE(refused.error().code, ErrorCode::InvalidInput);
        QVERIFY(refused.error().message.contains(u"2026-11-23T11:00:00"_s));
        notice.lateReason = u"the provider told us late"_s;
        const auto kept = world.desk().recordNotice(reference, notice).result();
        QVERIFY(kept);
        QCOMPARE(clockOf(*kept, u"gdpr"_s, Duty::Authority)->state, ClockState::MetLate);

        const QString second = world.open({u"gdpr"_s}, u"2026-11-20T11:00:00Z"_s).reference;
        notice.lateReason.clear();
        notice.sentAt = at(u"2026-11-23T11:00:00Z"_s); // the very moment
        const auto inTime = world.desk().recordNotice(second, notice).result();
        QVERIFY(inTime);
        QCOMPARE(clockOf(*inTime, u"gdpr"_s, Duty::Authority)->state, ClockState::Met);
        QCOMPARE(*inTime->minutesToNotice(), std::chrono::minutes(72 * 60));
    }

    void aNoticeThatBecameLateKeepsTheBreachOpenUntilItIsExplained()
    {
        BreachWorld world;
        const QString reference = world.open().reference;
        world.clock.set(at(u"2026-11-23T10:00:00Z"_s));
        QVERIFY(world.desk()
                    .recordNotice(reference, {.law = u"gdpr"_s, .sentAt = world.clock.now(), .reference = u"A1"_s})
                    .result());
        const auto earlier =
            world.desk().setAwareness(reference, at(u"2026-11-18T11:00:00Z"_s), u"log shows it"_s).result();
        QVERIFY(whatKeepsOpen(*earlier).join(u'\n').contains(u"was late, and the reason is missing"_s));
        const auto explained =
            world.desk().addLateReason(reference, u"gdpr"_s, Duty::Authority, u"not seen before"_s).result();
        QVERIFY(!whatKeepsOpen(*explained).join(u'\n').contains(u"was late"_s));
    }

    void closingNamesEveryReasonAtOnceAndPassesWhenAllIsThere()
    {
        BreachWorld world;
        const QString reference = world.open().reference;
        const auto refused = world.desk().close(reference, {}).result();
        QCOMPARE(refused.error().code, ErrorCode::Refused);
        for (const QString &part : {u"risk is not assessed"_s, u"the facts"_s, u"the effects"_s, u"remedial action"_s,
                 u"whether the authority is told"_s, u"whether the persons concerned are told"_s,
                 u"notice to the authority under gdpr is not recorded"_s})
            QVERIFY2(refused.error().message.contains(part), qPrintable(part));

        QVERIFY(world.desk().assess(reference, assessmentOf(Risk::High)).result());
        QVERIFY(world.desk().decide(reference, decided(Audience::Authority, NotifyDecision::Yes)).result());
        QVERIFY(world.desk().decide(reference, decided(Audience::Persons, NotifyDecision::No)).result());
        const auto first =
            world.desk()
                .recordNotice(reference, {.law = u"gdpr"_s, .sentAt = world.clock.now(), .reference = u"2026/77"_s})
                .result();
        QCOMPARE(first->notices.first().toFollow.size(), 8); // all parts of 33(3), both counts with them
        const QString second = world.desk().close(reference, {}).result().error().message;
        QVERIFY(second.contains(u"name the exception"_s));
        QVERIFY(second.contains(u"still to follow: nature"_s));

        QVERIFY(world.desk()
                    .learn(reference,
                        {.facts = allFacts, .persons = BreachCount{120, true}, .records = BreachCount{300, false}})
                    .result());
        const auto followed =
            world.desk()
                .recordNotice(reference, {.law = u"gdpr"_s, .sentAt = world.clock.now(), .reference = u"2026/78"_s})
                .result();
        QCOMPARE(followed->notices.last().phase, 2);
        QCOMPARE(followed->notices.last().toFollow, QStringList());
        DecisionMade exempt = decided(Audience::Persons, NotifyDecision::No);
        exempt.exception = TellingException::Disproportionate;
        QVERIFY(world.desk().decide(reference, exempt).result());
        QVERIFY(world.desk().close(reference, {}).result().error().message.contains(u"public notice"_s));
        exempt.exception = TellingException::Unintelligible;
        QVERIFY(world.desk().decide(reference, exempt).result());
        const auto closed = world.desk().close(reference, u"encrypt laptops"_s).result();
        QVERIFY2(closed, closed ? "" : qPrintable(closed.error().message));
        QVERIFY(!closed->isOpen());
        QCOMPARE(world.desk().note(reference, u"more"_s).result().error().code, ErrorCode::Refused);
        QVERIFY(world.desk().reopen(reference, u"more was found"_s).result()->isOpen());
    }

    void whatCouldNotBeComputedIsUnknownAndNeverInTime()
    {
        BreachWorld world;
        const Breach breach = world.open({u"lgpd"_s});
        QCOMPARE(clockOf(breach, u"lgpd"_s, Duty::Authority)->state, ClockState::Unknown);
        QVERIFY(whatKeepsOpen(breach).join(u'\n').contains(u"has no year 2031"_s));
        const auto figures = breachFigures(world.workspace->store(), world.clock.now());
        QCOMPARE(figures->inTime.denominator, 0);
        QCOMPARE(figures->unknownClocks, 2); // authority and persons
    }

    void theAttorneyGeneralsCopyRunsFromTellingThePersons()
    {
        BreachWorld world;
        const QString reference = world.open({u"ca_breach"_s}).reference;
        Breach breach = *world.desk().find(reference, world.clock.now());
        QCOMPARE(clockOf(breach, u"ca_breach"_s, Duty::AgCopy)->state, ClockState::Waits);
        breach = *world.desk()
                      .recordNotice(reference, {.law = u"ca_breach"_s,
                                                   .duty = Duty::Persons,
                                                   .sentAt = at(u"2026-11-20T12:00:00Z"_s),
                                                   .reference = u"M"_s})
                      .result();
        QCOMPARE(*clockOf(breach, u"ca_breach"_s, Duty::AgCopy)->dueAt, at(u"2026-11-30T12:00:00Z"_s));
    }

    void theHeaderShowsTheEarliestClockThatStillAsks()
    {
        BreachWorld world;
        const QString late = world.open({u"gdpr"_s}, u"2026-11-20T11:00:00Z"_s).reference;
        const QString early = world.open({u"gdpr"_s}, u"2026-11-19T11:00:00Z"_s).reference;
        auto next = nextBreachClock(world.workspace->store(), world.clock.now());
        QCOMPARE((*next)->reference, early);
        QCOMPARE((*next)->dueAt, at(u"2026-11-22T11:00:00Z"_s));
        QVERIFY(!(*next)->isRunOut);
        world.workspace->vault().lock(); // it is shown while the vault is locked
        next = nextBreachClock(world.workspace->store(), at(u"2026-11-22T11:00:01Z"_s));
        QVERIFY((*next)->isRunOut);
        QVERIFY(world.workspace->unlock());
        QVERIFY(world.desk().decide(early, decided(Audience::Authority, NotifyDecision::No)).result());
        QCOMPARE((*nextBreachClock(world.workspace->store(), world.clock.now()))->reference, late);
    }

    void figuresCarryTheirDenominators()
    {
        BreachWorld world;
        const auto none = breachFigures(world.workspace->store(), world.clock.now());
        QCOMPARE(none->open.denominator, 0);
        QVERIFY(!none->left && !none->meanToNotice);
        const QString first = world.open().reference;
        const QString second = world.open().reference;
        world.open();
        QVERIFY(world.desk()
                    .recordNotice(first, {.law = u"gdpr"_s, .sentAt = world.clock.now(), .reference = u"A"_s})
                    .result());
        QVERIFY(world.desk().decide(second, decided(Audience::Authority, NotifyDecision::No)).result());
        const auto found = breachFigures(world.workspace->store(), at(u"2026-11-23T12:00:00Z"_s));
        QCOMPARE(found->open.numerator, 3);
        QCOMPARE(found->inTime.numerator, 1);
        QCOMPARE(found->runOut.numerator, 1);
        QCOMPARE(found->inTime.denominator, 2);
        QCOMPARE(found->notNotified.numerator, 1);
        QCOMPARE(found->notNotified.denominator, 3);
        QCOMPARE(*found->left, std::chrono::minutes(-60));
        QCOMPARE(*found->meanToNotice, std::chrono::minutes(60));
    }

    void entriesCanBeNeitherChangedNorRemoved()
    {
        BreachWorld world;
        world.open();
        for (const QString &sql : {u"UPDATE breach_entry SET clear = '{}'"_s, u"UPDATE breach_entry SET at = 0"_s,
                 u"DELETE FROM breach_entry"_s, u"DELETE FROM breach"_s, u"UPDATE breach SET reference = 'BR-1'"_s}) {
            const auto done = world.workspace->store()
                                  .write([sql](store::Transaction &transaction) { return transaction.sql().run(sql); })
                                  .result();
            QVERIFY2(!done, qPrintable(sql));
        }
    }

    void aChangeThatMovesNoClockAddsNoClocks()
    {
        BreachWorld world;
        const Breach opened = world.open();
        const auto noted = world.desk().note(opened.reference, u"called the provider"_s).result();
        QCOMPARE(noted->entries, opened.entries + 1);
        QCOMPARE(world.desk().recompute().result().value(), 0);
    }

    void noFreeTextIsInTheFileAndRotationKeepsItReadable()
    {
        BreachWorld world;
        const QString reference = world.open().reference;
        QVERIFY(world.desk().learn(reference, {.facts = {{u"nature"_s, u"Mail to Quillfeather's list"_s}}}).result());
        QVERIFY(world.desk()
                    .decide(reference, decided(Audience::Persons, NotifyDecision::NotYet, u"Quillfeather is asked"_s))
                    .result());
        QVERIFY(world.desk()
                    .recordNotice(reference, {.law = u"gdpr"_s,
                                                 .sentAt = world.clock.now(),
                                                 .to = u"Quillfeather"_s,
                                                 .reference = u"Quillfeather-1"_s,
                                                 .text = u"Dear Quillfeather"_s})
                    .result());
        QVERIFY(world.desk().note(reference, u"Quillfeather called"_s).result());
        const auto rotated = world.workspace->vault().rotateShared(world.workspace->store(), u"breaches"_s);
        QVERIFY(rotated && rotated->resealed >= 5 && rotated->unreadable == 0);
        const auto found = world.desk().find(reference, world.clock.now());
        QCOMPARE(found->facts.value(u"nature"_s), u"Mail to Quillfeather's list"_s);
        QCOMPARE(world.workspace->check().value(), QStringList());
        QVERIFY(!world.bytes().contains("Quillfeather"));
        QVERIFY(!world.bytes().contains(QByteArray::fromHex("5100750069006c006c")));
    }

    void withoutAnOpenVaultNothingIsWrittenAndClocksStillShow()
    {
        BreachWorld world;
        const QString reference = world.open().reference;
        world.workspace->vault().lock();
        const auto refused = world.desk().note(reference, u"x"_s).result();
        QCOMPARE(refused.error().code, ErrorCode::Unavailable);
        const auto found = world.desk().find(reference, world.clock.now());
        QVERIFY(found && !found->isReadable);
        QCOMPARE(found->title, QString());
        QCOMPARE(clockOf(*found, u"gdpr"_s, Duty::Authority)->state, ClockState::Running);
    }
};

STEWARD_TEST(BreachRegisterTest)
#include "tst_breach_register.moc"
