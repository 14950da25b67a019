#include "ui/requests/checklist.h"

#include "core/compliance/erasure/suppression.h"
#include "ui/requests/request_words.h"
#include "ui/widgets/relative_time.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace steward::ui {

using namespace compliance;
using Kind = ChecklistItem::Kind;
using State = ChecklistItem::State;

namespace {

/** The state that a request is in once the stage is done. */
RequestState reachedBy(Kind kind)
{
    switch (kind) {
    case Kind::Search: return RequestState::Searched;
    case Kind::Plan: return RequestState::Planned;
    case Kind::Apply: return RequestState::Applied;
    case Kind::Answer: return RequestState::Answered;
    default: return RequestState::Closed;
    }
}

/** The state that counts: while the person is asked, the one before. */
RequestState standing(const Request &request)
{
    return request.state == RequestState::AwaitingClarification ? request.stateBefore.value_or(RequestState::Received)
                                                                : request.state;
}

/** Whether it ended without the work on data: refused, withdrawn, a duplicate, nobody known. */
bool endedEarly(const Request &request)
{
    return request.outcome == Outcome::Refused || request.outcome == Outcome::Withdrawn
           || request.outcome == Outcome::Duplicate || request.outcome == Outcome::NotIdentified;
}

std::optional<QDate> acknowledgeBy(const Request &request)
{
    std::optional<QDate> first;
    for (const RequestClock &clock : request.clocks) {
        if (clock.answer.acknowledgeBy && (!first || *clock.answer.acknowledgeBy < *first))
            first = clock.answer.acknowledgeBy;
    }
    return first;
}

} // namespace

Badge Checklist::badge(State state)
{
    switch (state) {
    case State::Done: return {tr("Done"), Badge::Shape::Tick, Tone::Good};
    case State::Next: return {tr("Next"), Badge::Shape::Half, Tone::Accent};
    case State::Waiting: return {tr("Waiting"), Badge::Shape::Clock, Tone::Warning};
    case State::AtAnyTime: return {tr("To do"), Badge::Shape::Dot, Tone::Accent};
    case State::Later: return {tr("Later"), Badge::Shape::Ring, Tone::Muted};
    case State::NotNeeded: return {tr("Not needed"), Badge::Shape::Dash, Tone::Muted};
    }
    return {};
}

ChecklistItem Checklist::acknowledgement(const Request &request)
{
    ChecklistItem item{.kind = Kind::Acknowledge, .title = tr("Acknowledge receipt")};
    const std::optional<QDate> by = acknowledgeBy(request);
    if (request.acknowledgedAt) {
        item.state = State::Done;
        item.sentence = tr("Acknowledged %1.").arg(localDateTime(*request.acknowledgedAt));
    } else if (!isRunning(request.state)) {
        item.state = State::NotNeeded;
        item.sentence = tr("Ended without an acknowledgement.");
    } else {
        item.state = State::AtAnyTime; // it holds up nothing else
        item.sentence = by ? tr("The law asks for it by %1.").arg(RequestWords::day(*by))
                           : tr("No law sets a date for it; at once is good practice.");
        item.steps = {Step::Acknowledge};
    }
    return item;
}

ChecklistItem Checklist::identity(const Request &request)
{
    ChecklistItem item{.kind = Kind::Identity, .title = tr("Know who asks")};
    if (request.verifiedAt) {
        item.state = State::Done;
        item.sentence = request.identityMethod.isEmpty()
                            ? tr("Verified %1.").arg(localDateTime(*request.verifiedAt))
                            : tr("Verified %1: %2").arg(localDateTime(*request.verifiedAt), request.identityMethod);
    } else if (request.outcome == Outcome::NotIdentified) {
        item.state = State::Done;
        item.sentence = tr("The person could not be identified.");
    } else if (!needsIdentity(request.type) || endedEarly(request)) {
        item.state = State::NotNeeded;
        item.sentence = tr("Nobody has to prove who they are for this.");
    } else if (request.state == RequestState::AwaitingIdentity) {
        item.state = State::Waiting;
        item.sentence =
            request.askedOn ? tr("Asked on %1; no answer yet.").arg(RequestWords::day(*request.askedOn)) : QString();
        item.steps = {Step::VerifyIdentity, Step::FailIdentity};
    } else {
        item.state = State::Next;
        item.sentence = tr("Nothing about data happens before it is settled. Compare what is known already; ask for "
                           "more only on reasonable doubt.");
        item.steps = {Step::VerifyIdentity, Step::AskIdentity, Step::FailIdentity};
    }
    return item;
}

QString Checklist::workTitle(Kind kind)
{
    switch (kind) {
    case Kind::Search: return tr("Search the sources");
    case Kind::Plan: return tr("Plan what happens to the data");
    case Kind::Apply: return tr("Apply, and look again");
    case Kind::Answer: return tr("Answer the person");
    default: return tr("Close the file");
    }
}

QList<ChecklistItem> Checklist::of(const Request &request)
{
    QList<ChecklistItem> items{acknowledgement(request), identity(request)};
    if (request.state == RequestState::AwaitingClarification) {
        ChecklistItem item{.kind = Kind::Clarification, .state = State::Waiting, .title = tr("Hear what is meant")};
        if (request.askedOn)
            item.sentence = tr("Asked on %1; no answer yet.").arg(RequestWords::day(*request.askedOn));
        item.steps = {Step::Clarify};
        items.append(item);
    }
    const bool asksForData = request.type == RequestType::Access || request.type == RequestType::Portability;
    QList<Kind> kinds;
    if (asksForData || changesData(request.type))
        kinds.append(Kind::Search);
    if (changesData(request.type) || leavesRestriction(request.type))
        kinds += {Kind::Plan, Kind::Apply};
    kinds += {Kind::Answer, Kind::Close};
    bool isTaken = std::any_of(items.cbegin() + 1, items.cend(),
        [](const ChecklistItem &item) { return item.state == State::Next || item.state == State::Waiting; });
    const RequestState now = standing(request);
    for (const Kind kind : std::as_const(kinds)) {
        ChecklistItem item{.kind = kind, .title = workTitle(kind)};
        const bool isWork = kind == Kind::Search || kind == Kind::Plan || kind == Kind::Apply;
        const bool isReached = kind == Kind::Answer ? request.answeredAt.has_value() : now >= reachedBy(kind);
        if (isWork && endedEarly(request)) {
            item.state = State::NotNeeded;
        } else if (isReached) {
            item.state = State::Done;
            if (kind == Kind::Answer)
                item.sentence = tr("Answered %1.").arg(localDateTime(*request.answeredAt));
            if (kind == Kind::Close && request.closedAt)
                item.sentence = tr("Closed %1.").arg(localDateTime(*request.closedAt));
        } else if (request.state == RequestState::Closed) {
            item.state = State::NotNeeded;
        } else if (!isTaken) {
            isTaken = true;
            item.state = State::Next;
            if (isWork)
                item.sentence =
                    asksForData ? tr("It is done under “Search and answer”.") : tr("It is done under “Work on data”.");
            if (kind == Kind::Answer)
                item.steps = {Step::Answer};
            if (kind == Kind::Close)
                item.steps = {Step::Close};
        }
        items.append(item);
    }
    return items;
}

} // namespace steward::ui
