#include "core/compliance/breaches/breach_figures.h"

#include "core/compliance/breaches/breach_clocks.h"
#include "core/compliance/breaches/breach_register.h"
#include "core/vault/vault.h"

#include <algorithm>

namespace steward::compliance {

using namespace Qt::StringLiterals;

namespace {

bool isAuthorityDuty(Duty duty)
{
    return duty == Duty::Authority || duty == Duty::Preliminary || duty == Duty::Final || duty == Duty::AgCopy;
}

void countClocks(const Breach &breach, BreachFigures &figures)
{
    for (const BreachClock &clock : breach.clocks) {
        figures.unknownClocks += clock.state == ClockState::Unknown;
        if (!isAuthorityDuty(clock.duty) || !clock.dueAt)
            continue;
        figures.inTime.numerator += clock.state == ClockState::Met;
        figures.late.numerator += clock.state == ClockState::MetLate;
        figures.runOut.numerator += clock.state == ClockState::RunOut;
    }
}

void countDecisions(const Breach &breach, BreachFigures &figures)
{
    const auto decided = [&breach](NotifyDecision decision) {
        return [&breach, decision](
                   const QString &law) { return breach.decisionFor(Audience::Authority, law).decision == decision; };
    };
    const bool isNone =
        !breach.laws.isEmpty() && std::all_of(breach.laws.begin(), breach.laws.end(), decided(NotifyDecision::No));
    figures.notNotified.numerator += isNone;
    const bool isOpen = std::any_of(breach.laws.begin(), breach.laws.end(), decided(NotifyDecision::None))
                        || std::any_of(breach.laws.begin(), breach.laws.end(), decided(NotifyDecision::NotYet));
    figures.undecided.numerator += breach.isOpen() && isOpen;
}

} // namespace

Result<BreachFigures> breachFigures(store::Store &store, Instant now)
{
    // Figures come from what is in clear: a vault of its own, never opened, reads no text.
    vault::Vault closed(store.clock());
    const Result<QList<Breach>> breaches = Breaches(store, closed, nullptr).list(false, now);
    if (!breaches)
        return failureOf(breaches);
    BreachFigures figures;
    std::chrono::minutes total{0};
    for (const Breach &breach : *breaches) {
        figures.open.numerator += breach.isOpen();
        countClocks(breach, figures);
        countDecisions(breach, figures);
        if (const auto took = breach.minutesToNotice()) {
            total += *took;
            ++figures.noticed;
        }
    }
    figures.open.denominator = figures.notNotified.denominator = breaches->size();
    figures.undecided.denominator = figures.open.numerator;
    const qint64 ended = figures.inTime.numerator + figures.late.numerator + figures.runOut.numerator;
    figures.inTime.denominator = figures.late.denominator = figures.runOut.denominator = ended;
    if (figures.noticed > 0)
        figures.meanToNotice = total / figures.noticed;
    const Result<std::optional<NextBreachClock>> next = nextBreachClock(store, now);
    if (!next)
        return failureOf(next);
    if (*next)
        figures.left = std::chrono::floor<std::chrono::minutes>((*next)->dueAt - now);
    return figures;
}

} // namespace steward::compliance
