#include "core/compliance/requests/register_edit.h"

#include <mutex>

namespace steward::compliance {

using namespace Qt::StringLiterals;
using namespace steps;

namespace {

struct ClosingChecks
{
    std::mutex mutex;
    QList<ClosingCheck> checks;
};

ClosingChecks &closingChecks()
{
    static ClosingChecks checks;
    return checks;
}

/** Everything that is still missing, as one refusal. */
Result<void> nothingMissing(RequestEdit &edit)
{
    QList<ClosingCheck> checks;
    {
        const std::lock_guard held(closingChecks().mutex);
        checks = closingChecks().checks;
    }
    QStringList left;
    for (const ClosingCheck &check : checks) {
        const Result<QStringList> said = check(edit.transaction().sql(), edit.request());
        if (!said)
            return failureOf(said);
        left += *said;
    }
    if (left.isEmpty())
        return {};
    return failure(ErrorCode::Refused, u"%1 cannot be closed yet: %2"_s.arg(edit.request().reference, left.join(u' ')));
}

/** The outcome that a request may be closed with; nothing that it already has is changed. */
Result<void> setOutcome(Request &request, Outcome outcome, const QString &reason)
{
    if (request.outcome != Outcome::None && outcome != Outcome::None && request.outcome != outcome)
        return failure(ErrorCode::Refused, u"%1 has the outcome \"%2\" already; close it with that."_s.arg(
                                               request.reference, outcomeName(request.outcome)));
    if (request.outcome == Outcome::None)
        request.outcome = outcome == Outcome::None ? Outcome::Fulfilled : outcome;
    if (request.outcome == Outcome::PartlyFulfilled && reason.trimmed().isEmpty())
        return missing(u"What was left out has to be said: give the reason for which it was fulfilled in part only."_s);
    const bool needsStep = request.state != RequestState::Answered && request.state != RequestState::Closed;
    if (needsStep && (request.outcome == Outcome::Refused || request.outcome == Outcome::NotIdentified))
        return failure(ErrorCode::Refused,
            u"%1 is not refused by closing it; refuse it with its ground first (or record that the identity failed)."_s
                .arg(request.reference));
    if (needsStep && (request.outcome == Outcome::Withdrawn || request.outcome == Outcome::Duplicate))
        return failure(ErrorCode::Refused, u"%1 is not closed as \"%2\" by hand; record that as its own step."_s.arg(
                                               request.reference, outcomeName(request.outcome)));
    const bool wasWorkedOn = request.state == RequestState::Applied || request.state == RequestState::Answered
                             || request.outcome == Outcome::NoData;
    if (changesData(request.type) && !wasWorkedOn)
        return failure(
            ErrorCode::Refused, u"%1 is not applied yet; search, plan and apply it first."_s.arg(request.reference));
    const bool isLooked = request.state >= RequestState::Searched;
    const bool asksForData = request.type == RequestType::Access || request.type == RequestType::Portability;
    if ((asksForData || request.outcome == Outcome::NoData) && !isLooked)
        return failure(ErrorCode::Refused,
            u"%1 has not been looked for in the sources yet; search first."_s.arg(request.reference));
    return {};
}

} // namespace

QFuture<Result<Request>> Register::markAnswered(const QString &reference, const QString &how, QDate on)
{
    return edit(reference, u"request.answered"_s, [how, on](RequestEdit &edit) -> Result<QJsonObject> {
        Request &request = edit.request();
        if (const Result<void> may = mayTake(request, Step::Answer); !may)
            return failureOf(may);
        if (changesData(request.type) && request.state != RequestState::Applied
            && request.state != RequestState::Searched)
            return failure(ErrorCode::Refused,
                u"%1 is not applied yet; search, plan and apply it first."_s.arg(request.reference));
        const Result<QDate> day = dayOf(edit, on);
        if (!day)
            return failureOf(day);
        request.answeredAt = instantOf(edit, *day);
        if (const Result<void> moved = edit.moveTo(RequestState::Answered, how); !moved)
            return failureOf(moved);
        const bool isLate = request.leadDue && *request.answeredAt > *request.leadDue;
        return QJsonObject{{u"on"_s, day->toString(Qt::ISODate)}, {u"late"_s, isLate}};
    });
}

QFuture<Result<Request>> Register::close(const QString &reference, Outcome outcome, const QString &reason)
{
    return edit(reference, u"request.closed"_s, [outcome, reason](RequestEdit &edit) -> Result<QJsonObject> {
        Request &request = edit.request();
        if (const Result<void> may = mayTake(request, Step::Close); !may)
            return failureOf(may);
        if (const Result<void> fits = setOutcome(request, outcome, reason); !fits)
            return failureOf(fits);
        if (const Result<void> complete = nothingMissing(edit); !complete)
            return failureOf(complete);
        request.closedAt = edit.transaction().now();
        if (!request.answeredAt) {
            request.answeredAt = request.closedAt;
            if (const Result<void> moved = edit.moveTo(RequestState::Answered); !moved)
                return failureOf(moved);
        }
        if (const Result<void> moved = edit.moveTo(RequestState::Closed, reason); !moved)
            return failureOf(moved);
        const bool isLate = request.leadDue && *request.answeredAt > *request.leadDue;
        return QJsonObject{{u"outcome"_s, outcomeName(request.outcome)}, {u"late"_s, isLate}};
    });
}

void addClosingCheck(ClosingCheck check)
{
    const std::lock_guard held(closingChecks().mutex);
    closingChecks().checks.append(std::move(check));
}

} // namespace steward::compliance
