#include "core/compliance/requests/register_edit.h"

#include "core/compliance/clocks/own_calendars.h"
#include "core/compliance/requests/attachments.h"

namespace steward::compliance {

using namespace Qt::StringLiterals;
using namespace steps;

namespace {

/** Ends a question that is open: the days until the answer are a pause. */
void endQuestion(Request &request, QDate on, const QString &reason)
{
    if (!request.askedOn)
        return;
    request.pauses.append({.from = *request.askedOn, .to = on, .reason = reason});
    request.askedOn.reset();
}

} // namespace

QFuture<Result<Request>> Register::acknowledge(const QString &reference, std::optional<Instant> at)
{
    return edit(reference, u"request.acknowledged"_s, [at](RequestEdit &edit) -> Result<QJsonObject> {
        Request &request = edit.request();
        if (const Result<void> may = mayTake(request, Step::Acknowledge); !may)
            return failureOf(may);
        if (request.acknowledgedAt)
            return failure(ErrorCode::Refused,
                u"%1 was acknowledged already, on %2."_s.arg(request.reference, toRfc3339(*request.acknowledgedAt)));
        const Instant when = at.value_or(edit.transaction().now());
        if (when > edit.transaction().now() || when < request.receivedAt)
            return missing(
                u"%1 is no moment at which it can have been acknowledged: it lies before the receipt or in the future."_s
                    .arg(toRfc3339(when)));
        request.acknowledgedAt = when;
        if (const Result<void> told = edit.addHistory(u"acknowledged"_s, {}, {}, toRfc3339(when)); !told)
            return failureOf(told);
        return QJsonObject{{u"at"_s, toRfc3339(when)}};
    });
}

QFuture<Result<Request>> Register::askIdentity(const QString &reference, const QString &what, QDate on)
{
    return edit(reference, u"request.identity_asked"_s, [what, on](RequestEdit &edit) -> Result<QJsonObject> {
        Request &request = edit.request();
        if (const Result<void> may = mayTake(request, Step::AskIdentity); !may)
            return failureOf(may);
        const Result<QString> words =
            needed(what, u"Say what the person is asked to show, and no more than is needed."_s);
        if (!words)
            return failureOf(words);
        const Result<QDate> day = dayOf(edit, on);
        if (!day)
            return failureOf(day);
        if (!request.askedOn)
            request.askedOn = *day;
        if (const Result<void> moved = edit.moveTo(RequestState::AwaitingIdentity, *words); !moved)
            return failureOf(moved);
        return QJsonObject{{u"on"_s, day->toString(Qt::ISODate)}};
    });
}

QFuture<Result<Request>> Register::verifyIdentity(const QString &reference, const QString &method, QDate on)
{
    return edit(reference, u"request.identity_verified"_s,
        [method, on, rules = rulebookOf(m_store)](RequestEdit &edit) -> Result<QJsonObject> {
            Request &request = edit.request();
            if (const Result<void> may = mayTake(request, Step::VerifyIdentity); !may)
                return failureOf(may);
            if (request.verifiedAt)
                return failure(ErrorCode::Refused, u"Who asks in %1 was verified already."_s.arg(request.reference));
            const Result<QString> words = needed(
                method, u"Say what was compared, so that it can be shown later how the person was identified."_s);
            if (!words)
                return failureOf(words);
            const bool hasAsked = request.state == RequestState::AwaitingIdentity && request.askedOn;
            const Result<QDate> day = dayOf(edit, on, hasAsked ? request.askedOn : std::nullopt);
            if (!day)
                return failureOf(day);
            if (hasAsked) {
                endQuestion(request, *day, u"identity"_s);
                request.clockStart = *day;
            }
            request.identityMethod = *words;
            request.verifiedAt = instantOf(edit, *day);
            if (const Result<void> told = edit.addHistory(u"identity"_s, *words, {}, day->toString(Qt::ISODate)); !told)
                return failureOf(told);
            if (request.state == RequestState::AwaitingClarification) {
                request.stateBefore = RequestState::Verified;
            } else if (const Result<void> moved = edit.moveTo(RequestState::Verified); !moved) {
                return failureOf(moved);
            }
            const Result<int> gone = destroyEvidence(edit);
            if (!gone)
                return failureOf(gone);
            if (!rules)
                return failureOf(rules);
            if (const Result<bool> fresh = refreshClocks(edit, **rules); !fresh)
                return failureOf(fresh);
            return QJsonObject{{u"on"_s, day->toString(Qt::ISODate)}, {u"evidence_destroyed"_s, *gone}};
        });
}

QFuture<Result<Request>> Register::identityFailed(const QString &reference, const QString &reason)
{
    return edit(reference, u"request.identity_failed"_s, [reason](RequestEdit &edit) -> Result<QJsonObject> {
        Request &request = edit.request();
        if (const Result<void> may = mayTake(request, Step::FailIdentity); !may)
            return failureOf(may);
        const Result<QString> words =
            needed(reason, u"Say why the person could not be identified: they have to be told."_s);
        if (!words)
            return failureOf(words);
        request.askedOn.reset();
        request.outcome = Outcome::NotIdentified;
        request.refusalReason = *words;
        request.answeredAt = edit.transaction().now();
        if (const Result<void> moved = edit.moveTo(RequestState::Answered, *words); !moved)
            return failureOf(moved);
        const Result<int> gone = destroyEvidence(edit);
        if (!gone)
            return failureOf(gone);
        return QJsonObject{{u"evidence_destroyed"_s, *gone}};
    });
}

QFuture<Result<Request>> Register::askClarification(const QString &reference, const QString &what, QDate on)
{
    return edit(reference, u"request.clarification_asked"_s, [what, on](RequestEdit &edit) -> Result<QJsonObject> {
        Request &request = edit.request();
        if (const Result<void> may = mayTake(request, Step::AskClarification); !may)
            return failureOf(may);
        const Result<QString> words = needed(what, u"Say what the person is asked to make clear."_s);
        if (!words)
            return failureOf(words);
        const Result<QDate> day = dayOf(edit, on);
        if (!day)
            return failureOf(day);
        request.askedOn = *day;
        request.stateBefore = request.state;
        if (const Result<void> moved = edit.moveTo(RequestState::AwaitingClarification, *words); !moved)
            return failureOf(moved);
        return QJsonObject{{u"on"_s, day->toString(Qt::ISODate)}};
    });
}

QFuture<Result<Request>> Register::clarified(const QString &reference, QDate on)
{
    return edit(
        reference, u"request.clarified"_s, [on, rules = rulebookOf(m_store)](RequestEdit &edit) -> Result<QJsonObject> {
            Request &request = edit.request();
            if (const Result<void> may = mayTake(request, Step::Clarify); !may)
                return failureOf(may);
            const Result<QDate> day = dayOf(edit, on, request.askedOn);
            if (!day)
                return failureOf(day);
            endQuestion(request, *day, u"clarification"_s);
            const RequestState back = request.stateBefore.value_or(RequestState::Received);
            request.stateBefore.reset();
            if (const Result<void> moved = edit.moveTo(back); !moved)
                return failureOf(moved);
            if (!rules)
                return failureOf(rules);
            if (const Result<bool> fresh = refreshClocks(edit, **rules); !fresh)
                return failureOf(fresh);
            return QJsonObject{{u"on"_s, day->toString(Qt::ISODate)}};
        });
}

} // namespace steward::compliance
