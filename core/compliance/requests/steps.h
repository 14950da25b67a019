#pragma once

#include "core/compliance/requests/request.h"

namespace steward::compliance {

/** What can be done to a request. */
enum class Step {
    Acknowledge,
    AskIdentity,
    VerifyIdentity,
    FailIdentity,
    AskClarification,
    Clarify,
    Extend,
    Refuse,
    Withdraw,
    MarkDuplicate,
    Assign,
    AskFee,
    AddIdentifiers,
    Answer,
    Close,
};

QString stepName(Step step); ///< "acknowledge", "ask_identity", …

/** The steps that the state of a request allows, in the order of the table; what a step needs besides is not looked at.
 */
QList<Step> stepsFrom(const Request &request);
/** Refused with what has to happen first. */
Result<void> mayTake(const Request &request, Step step);
/** Whether work on the data may bring the request from its state to another one. */
Result<void> mayMove(const Request &request, RequestState to);

} // namespace steward::compliance
