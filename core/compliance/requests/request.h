#pragma once

#include "core/compliance/clocks/clock.h"
#include "core/sources/source.h"

namespace steward::compliance {

/** What a person asks for; the laws name them differently and not each knows all. */
enum class RequestType {
    Access,            ///< GDPR 15; "know" of California
    Erasure,           ///< GDPR 17; "delete"
    Rectification,     ///< GDPR 16; "correct"
    Restriction,       ///< GDPR 18; "suspend" of Korea
    Portability,       ///< GDPR 20
    Objection,         ///< GDPR 21
    AutomatedDecision, ///< GDPR 22
    OptOut,            ///< of sale or sharing
    Limit,             ///< the use of sensitive data
    Complaint,
    Appeal,
};

enum class RequestState {
    Received,
    AwaitingIdentity,      ///< The person was asked for proof.
    AwaitingClarification, ///< The person was asked what is meant.
    Verified,              ///< Who asks is known well enough; nothing about data happens before.
    Searched,
    Planned,  ///< Of an erasure, rectification or restriction: a plan stands.
    Applying, ///< Begun, and not at the end.
    Applied,  ///< Done and looked at again.
    Answered, ///< The answer went out.
    Closed,
};

enum class Outcome { None, Fulfilled, PartlyFulfilled, Refused, Withdrawn, NotIdentified, NoData, Duplicate };

/** What a request says about the person; sealed in the workspace under the person's own key. */
struct SubjectDetails
{
    QString name = {};
    QString postalAddress = {};
    QList<sources::Identifier> identifiers = {}; ///< The first e-mail, else the first of any kind, names the person.
    QString agentName = {};                      ///< Who asks for the person; empty where the person does.
    QString agentMandate = {};                   ///< What shows that the agent may.
    QString text = {};                           ///< The request in the person's own words.
};

/** One legal clock of a request as it was last computed. */
struct RequestClock
{
    QString law = {};
    QString calendar = {};
    ClockAnswer answer = {};
    QString unknown = {}; ///< Why no date could be computed (a calendar year is missing); empty where one could.
    Instant computedAt = {};
};

/**
 * A request as the register keeps it. Nothing in here names the person, except `subject` while it is open.
 *
 * The words of a step (extensionReason, fee, refusalReason, identityMethod) are sealed as well: Register::find() opens
 * them, pages leave them empty, and they are empty while the vault is locked and once the person is erased.
 */
struct Request
{
    qint64 id = 0;
    QString reference = {}; ///< "REQ-2026-0007"
    RequestType type = RequestType::Access;
    QStringList laws = {}; ///< All that may apply, in the order given.
    RequestState state = RequestState::Received;
    Outcome outcome = Outcome::None;
    QDate receivedOn = {}; ///< Local day in the controller's time zone
    Instant receivedAt = {};
    QString channel = {};  ///< "mail", "letter", "form", "phone", "in_person"
    QString language = {}; ///< "en", "de", "ko": of the letters
    QString assignee = {};
    QString subject = {};  ///< The person's name in the trail: "subject/7c1e…"
    bool isErased = false; ///< The person's key is destroyed: who it was can no longer be read.
    bool isExtended = false;
    QString extensionReason = {};
    QList<Pause> pauses = {};
    std::optional<QDate> clockStart = {};         ///< Of laws that begin anew when the identity is shown (UK).
    std::optional<QDate> askedOn = {};            ///< Since when an answer of the person is awaited.
    std::optional<RequestState> stateBefore = {}; ///< To which a clarification leads back.
    QHash<QString, QString> calendars = {};       ///< By law, where it is not the law's own.
    QString fee = {};                             ///< In words, where one was asked for.
    QString refusalGround = {};                   ///< Id of the ground in the law's list
    QString refusalReason = {};
    std::optional<Instant> acknowledgedAt = {};
    std::optional<Instant> verifiedAt = {};
    QString identityMethod = {}; ///< What was checked, in words; never the evidence itself.
    std::optional<Instant> answeredAt = {};
    std::optional<Instant> closedAt = {};
    qint64 duplicateOf = 0;
    QList<RequestClock> clocks = {};     ///< One a law; the earliest leads.
    std::optional<Instant> leadDue = {}; ///< When the first clock runs out; nothing where none sets a date.
    QString leadLaw = {};
    qint64 version = 1;
};

QString typeName(RequestType type); ///< "access", "erasure", "opt_out", …
std::optional<RequestType> typeFromName(
    const QString &name);              ///< Also what laws call it: "know", "delete", "correct", "suspend"
QString stateName(RequestState state); ///< "received", "awaiting_identity", …
std::optional<RequestState> requestStateFromName(const QString &name);
QString outcomeName(Outcome outcome); ///< "none", "fulfilled", …
std::optional<Outcome> outcomeFromName(const QString &name);
/** Whether the law lets the controller check who asks: not for an opt-out or a limit (11 CCR 7060(b)), and nobody has
 * to prove who they are to complain or to appeal. */
bool needsIdentity(RequestType type);
/** Erasure, rectification, restriction: what is done to the data is planned and applied. */
bool changesData(RequestType type);
/** Received up to Applied: the clocks run. */
bool isRunning(RequestState state);
/** What a law calls a type in its clocks: (ccpa, Access) -> "know"; empty where the law does not know it. */
QString requestInLaw(const QString &law, RequestType type);

} // namespace steward::compliance
