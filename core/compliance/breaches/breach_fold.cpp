#include "core/compliance/breaches/breach_fold.h"

#include "core/compliance/breaches/breach_clocks.h"
#include "core/compliance/breaches/duties.h"

#include <QJsonArray>

namespace steward::compliance {

using namespace Qt::StringLiterals;

namespace {

Instant instantOf(const QJsonValue &value)
{
    return fromMillis(value.toInteger());
}

QStringList listOf(const QJsonValue &value)
{
    QStringList list;
    for (const QJsonValue &one : value.toArray())
        list.append(one.toString());
    return list;
}

QHash<QString, QString> textsOf(const QJsonValue &value)
{
    QHash<QString, QString> texts;
    const QJsonObject object = value.toObject();
    for (auto one = object.begin(); one != object.end(); ++one)
        texts.insert(one.key(), one.value().toString());
    return texts;
}

BreachCount countOf(const QJsonValue &value)
{
    const QJsonObject object = value.toObject();
    BreachCount count{.isApproximate = object.value(u"approximate"_s).toBool()};
    if (object.value(u"value"_s).isDouble())
        count.value = object.value(u"value"_s).toInteger();
    return count;
}

void applyLaws(Breach &breach, const QJsonObject &clear)
{
    breach.laws = listOf(clear.value(u"laws"_s));
    breach.calendars = textsOf(clear.value(u"calendars"_s));
    breach.readings = textsOf(clear.value(u"readings"_s));
}

void applyFacts(Breach &breach, const LogEntry &entry)
{
    const QJsonObject facts = entry.secret.value(u"facts"_s).toObject();
    for (auto fact = facts.begin(); fact != facts.end(); ++fact)
        breach.facts.insert(fact.key(), fact.value().toString());
    for (const QString &part : listOf(entry.clear.value(u"filled"_s))) {
        if (!breach.filledParts.contains(part))
            breach.filledParts.append(part);
    }
    for (const QString &part : listOf(entry.clear.value(u"emptied"_s))) {
        breach.filledParts.removeAll(part);
        breach.facts.remove(part);
    }
    if (entry.clear.contains(u"persons"_s))
        breach.persons = countOf(entry.clear.value(u"persons"_s));
    if (entry.clear.contains(u"records"_s))
        breach.records = countOf(entry.clear.value(u"records"_s));
    if (entry.secret.contains(u"title"_s))
        breach.title = entry.secret.value(u"title"_s).toString();
}

Assessment assessmentOf(const LogEntry &entry)
{
    Assessment assessment{.risk = riskFromName(entry.clear.value(u"risk"_s).toString()).value_or(Risk::NotAssessed),
        .reason = entry.secret.value(u"reason"_s).toString(),
        .at = entry.at};
    const QJsonObject weights = entry.clear.value(u"criteria"_s).toObject();
    const QJsonObject reasons = entry.secret.value(u"reasons"_s).toObject();
    for (auto weight = weights.begin(); weight != weights.end(); ++weight)
        assessment.criteria.insert(
            weight.key(), {.weight = weightFromName(weight.value().toString()).value_or(Weight::Unknown),
                              .reason = reasons.value(weight.key()).toString()});
    return assessment;
}

DecisionMade decisionOf(const LogEntry &entry)
{
    return {
        .audience = entry.clear.value(u"audience"_s).toString() == u"persons" ? Audience::Persons : Audience::Authority,
        .law = entry.clear.value(u"law"_s).toString(),
        .decision = decisionFromName(entry.clear.value(u"decision"_s).toString()).value_or(NotifyDecision::None),
        .reason = entry.secret.value(u"reason"_s).toString(),
        .exception = exceptionFromName(entry.clear.value(u"exception"_s).toString()).value_or(TellingException::None),
        .at = entry.at};
}

SentNotice noticeOf(const LogEntry &entry)
{
    const QJsonObject &clear = entry.clear;
    SentNotice notice{.law = clear.value(u"law"_s).toString(),
        .duty = dutyFromName(clear.value(u"duty"_s).toString()).value_or(Duty::Authority),
        .phase = clear.value(u"phase"_s).toInt(1),
        .sentAt = instantOf(clear.value(u"sent_at"_s)),
        .to = entry.secret.value(u"to"_s).toString(),
        .reference = entry.secret.value(u"reference"_s).toString(),
        .how = entry.secret.value(u"how"_s).toString(),
        .text = entry.secret.value(u"text"_s).toString(),
        .lateReason = entry.secret.value(u"late"_s).toString(),
        .persons = countOf(clear.value(u"persons"_s)),
        .isPublic = clear.value(u"public"_s).toBool(),
        .toFollow = listOf(clear.value(u"to_follow"_s)),
        .recordedAt = entry.at};
    const QDate follow = QDate::fromString(clear.value(u"follow_up_on"_s).toString(), Qt::ISODate);
    if (follow.isValid())
        notice.followUpOn = follow;
    return notice;
}

void applyNotice(Breach &breach, const LogEntry &entry)
{
    const SentNotice notice = noticeOf(entry);
    breach.notices.append(notice);
    if (entry.clear.value(u"late_reason"_s).toBool()) {
        breach.lateReasonKeys.append(lateKey(notice.law, notice.duty));
        breach.lateReasons.insert(lateKey(notice.law, notice.duty), notice.lateReason);
    }
}

void applyAwareness(Breach &breach, const LogEntry &entry)
{
    breach.awareAt = instantOf(entry.clear.value(u"aware_at"_s));
    breach.awareReason = entry.secret.value(u"reason"_s).toString();
}

} // namespace

QString lateKey(const QString &law, Duty duty)
{
    return law + u'/' + dutyName(duty);
}

QJsonObject toJson(const BreachCount &count)
{
    return {
        {u"value"_s, count.value ? QJsonValue(*count.value) : QJsonValue()}, {u"approximate"_s, count.isApproximate}};
}

void applyEntry(Breach &breach, const LogEntry &entry)
{
    breach.entries = entry.number;
    breach.isReadable = breach.isReadable && entry.isReadable;
    if (entry.kind == u"opened") {
        applyAwareness(breach, entry);
        applyLaws(breach, entry.clear);
        breach.title = entry.secret.value(u"title"_s).toString();
    } else if (entry.kind == u"awareness") {
        applyAwareness(breach, entry);
        breach.awarenessWasChanged = true;
    } else if (entry.kind == u"laws") {
        applyLaws(breach, entry.clear);
    } else if (entry.kind == u"facts") {
        applyFacts(breach, entry);
    } else if (entry.kind == u"contained") {
        breach.containedAt = instantOf(entry.clear.value(u"contained_at"_s));
    } else if (entry.kind == u"assessment") {
        breach.assessment = assessmentOf(entry);
    } else if (entry.kind == u"decision") {
        breach.decisions.append(decisionOf(entry));
    } else if (entry.kind == u"notice") {
        applyNotice(breach, entry);
    } else if (entry.kind == u"late_reason") {
        breach.lateReasonKeys.append(entry.clear.value(u"for"_s).toString());
        breach.lateReasons.insert(entry.clear.value(u"for"_s).toString(), entry.secret.value(u"reason"_s).toString());
    } else if (entry.kind == u"clocks") {
        breach.clocks = clocksFromJson(entry.clear.value(u"clocks"_s).toArray());
    } else if (entry.kind == u"closed") {
        breach.closedAt = entry.at;
    } else if (entry.kind == u"reopened") {
        breach.closedAt.reset();
    }
}

LogEntry entryOf(const Assessment &assessment)
{
    QJsonObject weights;
    QJsonObject reasons;
    for (auto one = assessment.criteria.begin(); one != assessment.criteria.end(); ++one) {
        weights.insert(one.key(), weightName(one->weight));
        reasons.insert(one.key(), one->reason);
    }
    return {.kind = u"assessment"_s,
        .clear = {{u"risk"_s, riskName(assessment.risk)}, {u"criteria"_s, weights}},
        .secret = {{u"reason"_s, assessment.reason}, {u"reasons"_s, reasons}}};
}

LogEntry entryOf(const DecisionMade &decision)
{
    return {.kind = u"decision"_s,
        .clear = {{u"audience"_s, audienceName(decision.audience)}, {u"law"_s, decision.law},
            {u"decision"_s, decisionName(decision.decision)}, {u"exception"_s, exceptionName(decision.exception)}},
        .secret = {{u"reason"_s, decision.reason}}};
}

LogEntry entryOf(const SentNotice &notice)
{
    return {.kind = u"notice"_s,
        .clear = {{u"law"_s, notice.law}, {u"duty"_s, dutyName(notice.duty)}, {u"phase"_s, notice.phase},
            {u"sent_at"_s, toMillis(notice.sentAt)}, {u"persons"_s, toJson(notice.persons)},
            {u"public"_s, notice.isPublic}, {u"to_follow"_s, QJsonArray::fromStringList(notice.toFollow)},
            {u"late_reason"_s, !notice.lateReason.isEmpty()},
            {u"follow_up_on"_s,
                notice.followUpOn ? QJsonValue(notice.followUpOn->toString(Qt::ISODate)) : QJsonValue()}},
        .secret = {{u"to"_s, notice.to}, {u"reference"_s, notice.reference}, {u"how"_s, notice.how},
            {u"text"_s, notice.text}, {u"late"_s, notice.lateReason}}};
}

QStringList missingParts(const Breach &breach, const QString &law, Duty duty)
{
    QStringList missing;
    const BreachLaw *known = breachLaw(law);
    if (!known)
        return missing;
    for (const NoticeSection &section : sectionsOf(*known, duty)) {
        for (const QString &part : section.parts) {
            const bool isThere = part == u"persons"   ? breach.persons.value.has_value()
                                 : part == u"records" ? breach.records.value.has_value()
                                                      : breach.filledParts.contains(part);
            if (!isThere && !missing.contains(part))
                missing.append(part);
        }
    }
    return missing;
}

QString wordsOf(const LogEntry &entry)
{
    const QString reason = entry.secret.value(u"reason"_s).toString();
    const QJsonObject &clear = entry.clear;
    if (entry.kind == u"opened" || entry.kind == u"awareness")
        return u"Aware at %1. %2"_s.arg(toRfc3339(instantOf(clear.value(u"aware_at"_s))), reason).trimmed();
    if (entry.kind == u"laws")
        return u"Laws: %1"_s.arg(listOf(clear.value(u"laws"_s)).join(u", "_s));
    if (entry.kind == u"facts")
        return u"Now known: %1"_s.arg(
            (listOf(clear.value(u"filled"_s)) + listOf(clear.value(u"counts"_s))).join(u", "_s));
    if (entry.kind == u"assessment")
        return u"Risk: %1. %2"_s.arg(clear.value(u"risk"_s).toString(), reason).trimmed();
    if (entry.kind == u"decision")
        return u"Tell the %1: %2. %3"_s
            .arg(clear.value(u"audience"_s).toString(), clear.value(u"decision"_s).toString(), reason)
            .trimmed();
    if (entry.kind == u"notice") {
        const SentNotice notice = noticeOf(entry);
        return u"%1 under %2, phase %3, sent %4"_s.arg(dutyWords(notice.duty), notice.law)
            .arg(notice.phase)
            .arg(toRfc3339(notice.sentAt));
    }
    if (entry.kind == u"clocks")
        return u"Clocks computed"_s;
    const QString text = entry.secret.value(u"text"_s).toString();
    return text.isEmpty() ? reason : text;
}

} // namespace steward::compliance
