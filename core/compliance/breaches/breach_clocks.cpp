#include "core/compliance/breaches/breach_clocks.h"

#include "core/compliance/breaches/duties.h"

#include <QDateTime>
#include <QJsonArray>

#include <algorithm>

namespace steward::compliance {

using namespace Qt::StringLiterals;

namespace {

QJsonValue millisOrNull(const std::optional<Instant> &at)
{
    return at ? QJsonValue(toMillis(*at)) : QJsonValue();
}

std::optional<Instant> instantOf(const QJsonValue &value)
{
    return value.isDouble() ? std::optional(fromMillis(value.toInteger())) : std::nullopt;
}

/** The request of the rulebook that times a duty; empty where it has none. */
QString requestFor(const Rulebook &rulebook, const QString &law, const LawDuty &duty)
{
    for (const Rulebook::Law &known : rulebook.laws()) {
        if (known.id != law)
            continue;
        for (const QString &request : duty.requests) {
            if (known.requests.contains(request))
                return request;
        }
    }
    return {};
}

BreachClock clockOf(
    const Breach &breach, const QString &law, const LawDuty &duty, const Rulebook *rulebook, const QTimeZone &zone)
{
    BreachClock clock{.law = law, .duty = duty.duty, .state = ClockState::NoDate, .why = duty.words};
    clock.startedAt = breach.awareAt;
    if (duty.after) {
        const SentNotice *first = breach.firstNotice(law, *duty.after);
        clock.startedAt = first ? std::optional(first->sentAt) : std::nullopt;
        if (!first) {
            clock.state = ClockState::Waits;
            clock.why = u"Begins with the %1: %2."_s.arg(dutyWords(*duty.after), duty.words);
            return clock;
        }
    }
    if (duty.requests.isEmpty())
        return clock;
    if (!rulebook) {
        clock.state = ClockState::Unknown;
        clock.why = u"The rules of the laws are not at hand, so no date could be computed."_s;
        return clock;
    }
    const QString request = requestFor(*rulebook, law, duty);
    if (request.isEmpty())
        return clock;
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(toMillis(*clock.startedAt), zone);
    const Result<ClockAnswer> answer = rulebook->answer({.law = law,
        .request = request,
        .received = local.date(),
        .receivedAt = clock.startedAt,
        .calendar = breach.calendars.value(law),
        .zone = zone,
        .policy = breach.readings});
    if (!answer) {
        clock.state = ClockState::Unknown;
        clock.why = answer.error().message;
        return clock;
    }
    clock.answer = *answer;
    clock.dueAt = answer->dueAt;
    if (!clock.dueAt && answer->due) // a day ends at 24:00
        clock.dueAt = fromMillis(answer->due->addDays(1).startOfDay(zone).toMSecsSinceEpoch());
    if (clock.dueAt) {
        clock.state = ClockState::Running;
        clock.why = answer->explanation;
    }
    return clock;
}

QJsonObject toJson(const BreachClock &clock)
{
    return {{u"law"_s, clock.law}, {u"duty"_s, dutyName(clock.duty)}, {u"state"_s, clockStateName(clock.state)},
        {u"started_at"_s, millisOrNull(clock.startedAt)}, {u"due_at"_s, millisOrNull(clock.dueAt)},
        {u"why"_s, clock.why}, {u"rule"_s, clock.answer.rule}, {u"calendar"_s, clock.answer.calendarVersion},
        {u"due"_s, clock.answer.due ? QJsonValue(clock.answer.due->toString(Qt::ISODate)) : QJsonValue()},
        {u"safe"_s, clock.answer.safe ? QJsonValue(clock.answer.safe->toString(Qt::ISODate)) : QJsonValue()},
        {u"hours"_s, clock.answer.isHourClock}, {u"explanation"_s, clock.answer.explanation},
        {u"inputs"_s, clock.answer.inputs}};
}

ClockState storedState(const QString &name)
{
    for (const ClockState state : {ClockState::Running, ClockState::Waits, ClockState::NoDate}) {
        if (clockStateName(state) == name)
            return state;
    }
    return ClockState::Unknown;
}

} // namespace

QList<BreachClock> computeClocks(const Breach &breach, const Rulebook *rulebook, const QTimeZone &zone)
{
    QList<BreachClock> clocks;
    for (const QString &id : breach.laws) {
        const BreachLaw *law = breachLaw(id);
        if (!law)
            continue;
        for (const LawDuty &duty : law->duties)
            clocks.append(clockOf(breach, id, duty, rulebook, zone));
    }
    return clocks;
}

void updateStates(Breach &breach, Instant now)
{
    for (BreachClock &clock : breach.clocks) {
        if (clock.duty == Duty::Assessment && breach.assessment) {
            clock.metAt = breach.assessment->at;
        } else if (const SentNotice *first = breach.firstNotice(clock.law, clock.duty)) {
            clock.metAt = first->sentAt;
        }
        if (clock.metAt) {
            clock.state = clock.dueAt && *clock.metAt > *clock.dueAt ? ClockState::MetLate : ClockState::Met;
            continue;
        }
        const Audience audience = clock.duty == Duty::Persons ? Audience::Persons : Audience::Authority;
        if (clock.duty != Duty::Assessment && breach.decisionFor(audience, clock.law).decision == NotifyDecision::No) {
            clock.state = ClockState::NotNeeded;
            continue;
        }
        // Additions are owed only where the notice left something to follow.
        const SentNotice *notice = breach.lastNotice(clock.law, Duty::Authority);
        if (clock.duty == Duty::Final && notice && notice->toFollow.isEmpty()) {
            clock.state = ClockState::NotNeeded;
            continue;
        }
        if (clock.state == ClockState::Running && clock.dueAt && now > *clock.dueAt)
            clock.state = ClockState::RunOut;
    }
}

QJsonArray clocksToJson(const QList<BreachClock> &clocks)
{
    QJsonArray array;
    for (const BreachClock &clock : clocks)
        array.append(toJson(clock));
    return array;
}

QList<BreachClock> clocksFromJson(const QJsonArray &array)
{
    QList<BreachClock> clocks;
    for (const QJsonValue &value : array) {
        const QJsonObject one = value.toObject();
        BreachClock clock{.law = one.value(u"law"_s).toString(),
            .duty = dutyFromName(one.value(u"duty"_s).toString()).value_or(Duty::Authority),
            .state = storedState(one.value(u"state"_s).toString()),
            .startedAt = instantOf(one.value(u"started_at"_s)),
            .dueAt = instantOf(one.value(u"due_at"_s)),
            .why = one.value(u"why"_s).toString()};
        const auto day = [&one](const QString &key) {
            const QDate date = QDate::fromString(one.value(key).toString(), Qt::ISODate);
            return date.isValid() ? std::optional(date) : std::nullopt;
        };
        clock.answer = {.due = day(u"due"_s),
            .dueAt = clock.dueAt,
            .isHourClock = one.value(u"hours"_s).toBool(),
            .safe = day(u"safe"_s),
            .rule = one.value(u"rule"_s).toString(),
            .calendarVersion = one.value(u"calendar"_s).toString(),
            .explanation = one.value(u"explanation"_s).toString(),
            .inputs = one.value(u"inputs"_s).toObject()};
        clocks.append(clock);
    }
    return clocks;
}

} // namespace steward::compliance
