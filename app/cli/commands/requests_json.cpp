#include "app/cli/commands/requests_json.h"

#include "app/cli/session.h"

#include "core/compliance/answers/access_answer.h"
#include "core/compliance/erasure/closing.h"
#include "core/compliance/requests/letters.h"
#include "core/compliance/requests/steps.h"

#include <QJsonArray>

namespace steward::cli {

using namespace Qt::StringLiterals;
using namespace steward::compliance;

namespace {

QJsonValue dateJson(const std::optional<QDate> &date)
{
    return date ? QJsonValue(date->toString(Qt::ISODate)) : QJsonValue();
}

QJsonObject clockJson(const RequestClock &clock)
{
    const ClockAnswer &answer = clock.answer;
    return {{u"law"_s, clock.law}, {u"calendar"_s, textOrNull(clock.calendar)},
        {u"ack_by"_s, dateJson(answer.acknowledgeBy)}, {u"extension_notice_by"_s, dateJson(answer.extensionNoticeBy)},
        {u"due"_s, dateJson(answer.due)}, {u"due_at"_s, instantJson(answer.dueAt)}, {u"safe"_s, dateJson(answer.safe)},
        {u"rule"_s, textOrNull(answer.rule)}, {u"calendar_version"_s, textOrNull(answer.calendarVersion)},
        {u"explanation"_s, textOrNull(answer.explanation)}, {u"inputs"_s, answer.inputs},
        {u"unknown"_s, textOrNull(clock.unknown)}, {u"computed_at"_s, toRfc3339(clock.computedAt)}};
}

/** The local day on which the first clock runs out. */
QJsonValue dueJson(const Request &request)
{
    for (const RequestClock &clock : request.clocks) {
        if (clock.law == request.leadLaw && clock.answer.due)
            return clock.answer.due->toString(Qt::ISODate);
    }
    return {};
}

QJsonObject personJson(const SubjectDetails &details)
{
    QJsonArray identifiers;
    for (const sources::Identifier &one : details.identifiers)
        identifiers.append(QJsonObject{{u"kind"_s, sources::identifierName(one.kind)}, {u"value"_s, one.value}});
    return {{u"name"_s, textOrNull(details.name)}, {u"address"_s, textOrNull(details.postalAddress)},
        {u"identifiers"_s, identifiers}, {u"agent"_s, textOrNull(details.agentName)},
        {u"mandate"_s, textOrNull(details.agentMandate)}, {u"text"_s, textOrNull(details.text)}};
}

QJsonArray historyJson(const QList<HistoryEntry> &history)
{
    QJsonArray list;
    for (const HistoryEntry &entry : history)
        list.append(QJsonObject{{u"at"_s, toRfc3339(entry.at)}, {u"actor"_s, textOrNull(entry.actor)},
            {u"kind"_s, entry.kind}, {u"before"_s, textOrNull(entry.before)}, {u"after"_s, textOrNull(entry.after)},
            {u"text"_s, textOrNull(entry.text)}});
    return list;
}

Result<void> addFiles(QJsonObject &json, Register &requests, Workspace &workspace, const QString &reference)
{
    const Result<QList<Attachment>> attachments = requests.attachments(reference);
    if (!attachments)
        return failureOf(attachments);
    QJsonArray files;
    for (const Attachment &one : *attachments)
        files.append(QJsonObject{{u"id"_s, one.id}, {u"name"_s, textOrNull(one.name)},
            {u"media_type"_s, textOrNull(one.mediaType)}, {u"sha256"_s, textOrNull(one.sha256)},
            {u"bytes"_s, one.bytes}, {u"identity_evidence"_s, one.isEvidence},
            {u"added_at"_s, toRfc3339(one.addedAt)}});
    json.insert(u"attachments"_s, files);
    const Result<QList<KeptLetter>> kept = keptLetters(workspace.store(), workspace.vault(), reference);
    if (!kept)
        return failureOf(kept);
    QJsonArray letters;
    for (const KeptLetter &one : *kept)
        letters.append(QJsonObject{{u"id"_s, one.id}, {u"letter"_s, one.name}, {u"language"_s, one.language},
            {u"made_at"_s, toRfc3339(one.madeAt)}, {u"hash"_s, QString::fromLatin1(one.hash.toHex())},
            {u"text"_s, textOrNull(one.text)}});
    json.insert(u"letters"_s, letters);
    return {};
}

} // namespace

bool isOverdue(const Request &request, Instant now)
{
    return isRunning(request.state) && request.leadDue && *request.leadDue < now;
}

QJsonObject requestJson(const Request &request, Instant now)
{
    QJsonArray clocks;
    for (const RequestClock &clock : request.clocks)
        clocks.append(clockJson(clock));
    QJsonArray pauses;
    for (const Pause &pause : request.pauses)
        pauses.append(QJsonObject{{u"from"_s, pause.from.toString(Qt::ISODate)},
            {u"to"_s, pause.to.toString(Qt::ISODate)}, {u"reason"_s, pause.reason}});
    QJsonArray next;
    for (const Step step : stepsFrom(request))
        next.append(stepName(step));
    return {{u"reference"_s, request.reference}, {u"type"_s, typeName(request.type)},
        {u"laws"_s, QJsonArray::fromStringList(request.laws)}, {u"state"_s, stateName(request.state)},
        {u"outcome"_s, request.outcome == Outcome::None ? QJsonValue() : QJsonValue(outcomeName(request.outcome))},
        {u"received_on"_s, request.receivedOn.toString(Qt::ISODate)}, {u"due"_s, dueJson(request)},
        {u"due_utc"_s, instantJson(request.leadDue)}, {u"lead_law"_s, textOrNull(request.leadLaw)},
        {u"overdue"_s, isOverdue(request, now)}, {u"channel"_s, request.channel}, {u"language"_s, request.language},
        {u"assignee"_s, textOrNull(request.assignee)}, {u"person"_s, request.subject}, {u"erased"_s, request.isErased},
        {u"extended"_s, request.isExtended}, {u"extension_reason"_s, textOrNull(request.extensionReason)},
        {u"pauses"_s, pauses}, {u"fee"_s, textOrNull(request.fee)},
        {u"refusal_ground"_s, textOrNull(request.refusalGround)},
        {u"refusal_reason"_s, textOrNull(request.refusalReason)},
        {u"identity_method"_s, textOrNull(request.identityMethod)},
        {u"acknowledged_at"_s, instantJson(request.acknowledgedAt)},
        {u"verified_at"_s, instantJson(request.verifiedAt)}, {u"answered_at"_s, instantJson(request.answeredAt)},
        {u"closed_at"_s, instantJson(request.closedAt)}, {u"clocks"_s, clocks}, {u"next_steps"_s, next}};
}

QJsonArray restrictionsJson(const QList<Suppression> &restrictions)
{
    QJsonArray list;
    for (const Suppression &one : restrictions)
        list.append(QJsonObject{{u"restriction"_s, one.reference}, {u"request"_s, one.request},
            {u"type"_s, typeName(one.type)}, {u"purposes"_s, QJsonArray::fromStringList(one.purposes)},
            {u"since"_s, one.since.toString(Qt::ISODate)}, {u"ended_at"_s, instantJson(one.endedAt)}});
    return list;
}

Result<QJsonObject> wholeJson(Workspace &workspace, const QString &reference)
{
    Register requests(workspace.store(), workspace.vault());
    const Result<Request> request = requests.find(reference);
    if (!request)
        return failureOf(request);
    QJsonObject json = requestJson(*request, systemClock().now());
    const bool canOpen = workspace.vault().state() == vault::VaultState::Open && !request->isErased;
    json.insert(u"details"_s, QJsonValue());
    if (canOpen) {
        const Result<SubjectDetails> details = requests.details(*request);
        if (!details)
            return failureOf(details);
        json.insert(u"details"_s, personJson(*details));
        if (const Result<void> added = addFiles(json, requests, workspace, request->reference); !added)
            return failureOf(added);
    }
    const Result<QList<HistoryEntry>> history = requests.history(reference);
    if (!history)
        return failureOf(history);
    json.insert(u"history"_s, historyJson(*history));
    const Result<QList<Suppression>> restrictions = workspace.store().read(
        [&](store::Connection &connection) { return suppressionsOfRequest(connection, request->id); });
    if (!restrictions)
        return failureOf(restrictions);
    json.insert(u"restrictions"_s, restrictionsJson(*restrictions));
    if (request->type == RequestType::Erasure || leavesRestriction(request->type)) {
        const Result<QJsonObject> proof = proofOf(workspace.store(), workspace.vault(), request->reference);
        json.insert(u"proof"_s, proof ? QJsonValue(*proof) : QJsonValue());
    }
    return json;
}

QString typeNamesInWords()
{
    QStringList names;
    for (int type = 0; type <= int(RequestType::Appeal); ++type)
        names.append(typeName(RequestType(type)));
    return names.join(u", "_s);
}

int failStep(const Error &error)
{
    const int code = fail(error);
    return error.code == ErrorCode::Refused ? int(AnswerIsNo) : code;
}

void registerClosingChecks()
{
    registerErasureChecks();
    registerAnswerChecks();
}

} // namespace steward::cli
