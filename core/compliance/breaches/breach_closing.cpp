#include "core/compliance/breaches/breach_fold.h"
#include "core/compliance/breaches/breach_register.h"
#include "core/compliance/breaches/duties.h"

#include <algorithm>

namespace steward::compliance {

using namespace Qt::StringLiterals;

namespace {

/** Why a sent notice does not end what is to be said: parts that were to follow, and did not. */
QStringList stillToFollow(const Breach &breach, const BreachClock &clock)
{
    const SentNotice *last = breach.lastNotice(clock.law, clock.duty);
    if (!last || last->toFollow.isEmpty())
        return {};
    const SentNotice *final = breach.lastNotice(clock.law, Duty::Final);
    if (final && final->toFollow.isEmpty() && clock.duty != Duty::Persons)
        return {};
    return last->toFollow;
}

QString describe(const BreachClock &clock)
{
    return u"%1 under %2"_s.arg(dutyWords(clock.duty), clock.law);
}

void keepsOpenByClock(const Breach &breach, const BreachClock &clock, QStringList &reasons)
{
    switch (clock.state) {
    case ClockState::Running:
    case ClockState::RunOut:
    case ClockState::NoDate:
    case ClockState::Waits:
        if (clock.duty != Duty::Assessment)
            reasons.append(u"The %1 is not recorded as sent, and it was not decided that it is not needed."_s.arg(
                describe(clock)));
        break;
    case ClockState::Unknown:
        reasons.append(u"The clock of the %1 could not be computed: %2"_s.arg(describe(clock), clock.why));
        break;
    case ClockState::MetLate:
        if (!breach.lateReasonKeys.contains(lateKey(clock.law, clock.duty)) && clock.duty != Duty::Assessment)
            reasons.append(u"The %1 was late, and the reason is missing."_s.arg(describe(clock)));
        break;
    case ClockState::Met:
    case ClockState::NotNeeded: break;
    }
    if (const QStringList parts = stillToFollow(breach, clock); !parts.isEmpty())
        reasons.append(u"Of the %1 still to follow: %2."_s.arg(describe(clock), parts.join(u", "_s)));
}

void keepsOpenByDecision(const Breach &breach, const BreachLaw &law, QStringList &reasons)
{
    QList<Audience> audiences;
    for (const LawDuty &duty : law.duties) {
        if (!audiences.contains(duty.audience))
            audiences.append(duty.audience);
    }
    for (const Audience audience : audiences) {
        const DecisionMade made = breach.decisionFor(audience, law.id);
        const QString whom = audience == Audience::Authority ? u"the authority"_s : u"the persons concerned"_s;
        if (made.decision == NotifyDecision::None || made.decision == NotifyDecision::NotYet)
            reasons.append(u"It is not decided whether %1 are told under %2."_s.arg(whom, law.id)
                               .replace(u"authority are"_s, u"authority is"_s));
        if (audience != Audience::Persons || made.decision != NotifyDecision::No || breach.risk() != Risk::High)
            continue;
        if (made.exception == TellingException::None)
            reasons.append(
                u"The risk is high and the persons are not told under %1: name the exception that allows it."_s.arg(
                    law.id));
        const bool isPublic = std::any_of(
            breach.notices.begin(), breach.notices.end(), [](const SentNotice &notice) { return notice.isPublic; });
        if (made.exception == TellingException::Disproportionate && !isPublic)
            reasons.append(
                u"Instead of telling each person under %1 a public notice is needed; none is recorded."_s.arg(law.id));
    }
}

} // namespace

QStringList whatKeepsOpen(const Breach &breach)
{
    QStringList reasons;
    if (!breach.assessment)
        reasons.append(u"The risk is not assessed."_s);
    // GDPR 33(5): facts, effects and remedial action of every breach.
    for (const auto &[part, words] :
        {std::pair{u"nature"_s, u"the facts (nature)"_s}, std::pair{u"consequences"_s, u"the effects (consequences)"_s},
            std::pair{u"measures"_s, u"the remedial action (measures)"_s}}) {
        if (!breach.filledParts.contains(part))
            reasons.append(u"The register says nothing of %1."_s.arg(words));
    }
    for (const QString &id : breach.laws) {
        if (const BreachLaw *law = breachLaw(id))
            keepsOpenByDecision(breach, *law, reasons);
    }
    for (const BreachClock &clock : breach.clocks)
        keepsOpenByClock(breach, clock, reasons);
    return reasons;
}

} // namespace steward::compliance
