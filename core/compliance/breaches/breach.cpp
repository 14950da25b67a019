#include "core/compliance/breaches/breach.h"

#include "core/base/enum_names.h"

namespace steward::compliance {

using namespace Qt::StringLiterals;

namespace {

const EnumNames<Duty> duties{u"authority"_s, u"persons"_s, u"ag_copy"_s, u"preliminary"_s, u"final"_s, u"assessment"_s};
const EnumNames<NotifyDecision> decisions{u"none"_s, u"not_yet"_s, u"no"_s, u"yes"_s};
const EnumNames<Risk> risks{u"not_assessed"_s, u"unlikely"_s, u"risk"_s, u"high"_s};
const EnumNames<Weight> weights{u"unknown"_s, u"low"_s, u"medium"_s, u"high"_s};
const EnumNames<TellingException> exceptions{u"none"_s, u"unintelligible"_s, u"risk_removed"_s, u"disproportionate"_s};
const EnumNames<ClockState> clockStates{
    u"running"_s, u"run_out"_s, u"met"_s, u"met_late"_s, u"not_needed"_s, u"waits"_s, u"no_date"_s, u"unknown"_s};

} // namespace

DecisionMade Breach::decisionFor(Audience audience, const QString &law) const
{
    for (auto made = decisions.crbegin(); made != decisions.crend(); ++made) {
        if (made->audience == audience && (made->law.isEmpty() || made->law == law))
            return *made;
    }
    return {.audience = audience, .law = law};
}

const SentNotice *Breach::firstNotice(const QString &law, Duty duty) const
{
    const SentNotice *first = nullptr;
    for (const SentNotice &notice : notices) {
        if (notice.law == law && notice.duty == duty && (!first || notice.sentAt < first->sentAt))
            first = &notice;
    }
    return first;
}

const SentNotice *Breach::lastNotice(const QString &law, Duty duty) const
{
    for (auto notice = notices.crbegin(); notice != notices.crend(); ++notice) {
        if (notice->law == law && notice->duty == duty)
            return &*notice;
    }
    return nullptr;
}

std::optional<std::chrono::minutes> Breach::minutesToNotice() const
{
    std::optional<Instant> first;
    for (const SentNotice &notice : notices) {
        if ((notice.duty == Duty::Authority || notice.duty == Duty::Preliminary) && (!first || notice.sentAt < *first))
            first = notice.sentAt;
    }
    if (!first)
        return std::nullopt;
    return std::chrono::floor<std::chrono::minutes>(*first - awareAt);
}

const QList<BreachPart> &breachParts()
{
    static const QList<BreachPart> parts{
        {u"nature"_s, u"What happened"_s},
        {u"cause"_s, u"How it came about"_s},
        {u"occurred"_s, u"When it happened and how long it lasted"_s},
        {u"subject_categories"_s, u"Categories of persons concerned"_s},
        {u"data_categories"_s, u"Categories of personal data"_s},
        {u"contact"_s, u"Contact for more information (data protection officer or other)"_s},
        {u"consequences"_s, u"Likely consequences"_s},
        {u"measures"_s, u"Measures taken or proposed"_s},
        {u"security_measures"_s, u"Security measures that protected the data"_s},
        {u"self_protection"_s, u"What persons can do to protect themselves"_s},
        {u"remedy"_s, u"How persons are helped and how damage is remedied"_s},
        {u"rights"_s, u"Rights of the persons and how to claim"_s},
        {u"delay"_s, u"Reasons for a delay"_s},
        {u"prevention"_s, u"How it is kept from happening again"_s},
        {u"informing"_s, u"How persons are being told"_s},
        {u"publication"_s, u"Whether and how it is made public"_s},
        {u"other"_s, u"Anything else that matters"_s},
    };
    return parts;
}

const QStringList &breachCriteria()
{
    static const QStringList criteria{
        u"sensitivity"_s, u"volume"_s, u"identifiability"_s, u"encryption"_s, u"consequences"_s};
    return criteria;
}

QString dutyName(Duty duty)
{
    return duties.of(duty);
}

std::optional<Duty> dutyFromName(const QString &name)
{
    return duties.from(name);
}

QString dutyWords(Duty duty)
{
    switch (duty) {
    case Duty::Authority: return u"notice to the authority"_s;
    case Duty::Persons: return u"notice to the persons concerned"_s;
    case Duty::AgCopy: return u"copy to the Attorney General"_s;
    case Duty::Preliminary: return u"preliminary report to the authority"_s;
    case Duty::Final: return u"final report to the authority"_s;
    case Duty::Assessment: return u"assessment of the harm"_s;
    }
    return {};
}

QString audienceName(Audience audience)
{
    return audience == Audience::Authority ? u"authority"_s : u"persons"_s;
}

QString decisionName(NotifyDecision decision)
{
    return decisions.of(decision);
}

std::optional<NotifyDecision> decisionFromName(const QString &name)
{
    return decisions.from(QString(name).replace(u'-', u'_'));
}

QString riskName(Risk risk)
{
    return risks.of(risk);
}

std::optional<Risk> riskFromName(const QString &name)
{
    return risks.from(name);
}

QString weightName(Weight weight)
{
    return weights.of(weight);
}

std::optional<Weight> weightFromName(const QString &name)
{
    return weights.from(name);
}

QString exceptionName(TellingException exception)
{
    return exceptions.of(exception);
}

std::optional<TellingException> exceptionFromName(const QString &name)
{
    return exceptions.from(QString(name).replace(u'-', u'_'));
}

QString clockStateName(ClockState state)
{
    return clockStates.of(state);
}

} // namespace steward::compliance
