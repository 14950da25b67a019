#include "core/compliance/requests/steps.h"

#include <algorithm>

namespace steward::compliance {

using namespace Qt::StringLiterals;

namespace {

using enum RequestState;

/** From which states a step may be taken. What closing and answering need besides depends on the type. */
struct Rule
{
    Step step;
    QString name;
    QList<RequestState> from;
};

const QList<Rule> &rules()
{
    static const QList<RequestState> untilPlanned{
        Received, AwaitingIdentity, AwaitingClarification, Verified, Searched, Planned};
    static const QList<RequestState> running = untilPlanned + QList<RequestState>{Applying, Applied};
    static const QList<Rule> table{
        {Step::Acknowledge, u"acknowledge"_s, running},
        {Step::AskIdentity, u"ask_identity"_s, {Received, AwaitingIdentity}},
        {Step::VerifyIdentity, u"verify_identity"_s, {Received, AwaitingIdentity, AwaitingClarification}},
        {Step::FailIdentity, u"fail_identity"_s, {Received, AwaitingIdentity}},
        {Step::AskClarification, u"ask_clarification"_s, {Received, Verified, Searched}},
        {Step::Clarify, u"clarify"_s, {AwaitingClarification}},
        {Step::Extend, u"extend"_s, running},
        {Step::Refuse, u"refuse"_s, untilPlanned},
        {Step::Withdraw, u"withdraw"_s, untilPlanned},
        {Step::MarkDuplicate, u"mark_duplicate"_s, untilPlanned},
        {Step::Assign, u"assign"_s, running + QList<RequestState>{Answered}},
        {Step::AskFee, u"ask_fee"_s, untilPlanned},
        {Step::AddIdentifiers, u"add_identifiers"_s,
            {Received, AwaitingIdentity, AwaitingClarification, Verified, Searched}},
        {Step::Answer, u"answer"_s, {Received, Verified, Searched, Planned, Applied}},
        {Step::Close, u"close"_s, {Received, Verified, Searched, Planned, Applied, Answered}},
    };
    return table;
}

const Rule &ruleOf(Step step)
{
    return *std::find_if(rules().begin(), rules().end(), [step](const Rule &rule) { return rule.step == step; });
}

tl::unexpected<Error> refused(const Request &request, const QString &why)
{
    return failure(ErrorCode::Refused, u"%1 %2"_s.arg(request.reference, why));
}

/** Why a state keeps a step from being taken, and what has to happen first. */
QString obstacle(const Request &request, Step step)
{
    switch (request.state) {
    case Received:
        return step == Step::Clarify ? u"has no question that is open; ask for clarification first."_s
                                     : u"has just been received; verify who asks first."_s;
    case AwaitingIdentity:
        return u"waits for proof of who asks; verify the identity first, or record that it failed."_s;
    case AwaitingClarification: return u"waits for what the person means; record the clarification first."_s;
    case Verified:
        return step == Step::Clarify ? u"has no question that is open; ask for clarification first."_s
                                     : u"is past the identity step, which was decided already."_s;
    case Searched: return u"is past that step: the sources were searched already."_s;
    case Planned: return u"has a plan; apply it, or search and plan anew first."_s;
    case Applying: return u"is being applied; let it end (apply again), or undo it first."_s;
    case Applied: return u"is applied already; answer and close it, or undo it first."_s;
    case Answered: return u"is answered already; it can only be closed."_s;
    case Closed: return u"is closed; nothing about it changes any more."_s;
    }
    return {};
}

/** Whether nothing but the answer is left to do, in words where that is not so. */
QString unfinished(const Request &request)
{
    const bool isUnidentified = needsIdentity(request.type) && !request.verifiedAt;
    if (request.state != Answered && isUnidentified)
        return u"has nobody verified yet; verify who asks first."_s;
    if (changesData(request.type) && request.state == Planned)
        return u"has a plan that is not applied; apply it first."_s;
    return {};
}

/** The ways of the data steps; everything else leads back to the search. */
const QHash<RequestState, QList<RequestState>> &ways()
{
    static const QHash<RequestState, QList<RequestState>> table{
        {Received, {Searched, Planned}}, // of types that need no identity
        {Verified, {Searched, Planned}},
        {Searched, {Verified, Searched, Planned}},
        {Planned, {Verified, Searched, Planned, Applying, Applied}},
        {Applying, {Planned, Searched, Applying, Applied}},
        {Applied, {Verified, Searched, Planned, Applying, Applied}},
    };
    return table;
}

} // namespace

QString stepName(Step step)
{
    return ruleOf(step).name;
}

QList<Step> stepsFrom(const Request &request)
{
    QList<Step> steps;
    for (const Rule &rule : rules()) {
        if (mayTake(request, rule.step))
            steps.append(rule.step);
    }
    return steps;
}

Result<void> mayTake(const Request &request, Step step)
{
    if (!ruleOf(step).from.contains(request.state))
        return refused(request, obstacle(request, step));
    const bool isAboutIdentity = step == Step::AskIdentity || step == Step::FailIdentity;
    if (isAboutIdentity && !needsIdentity(request.type))
        return refused(request,
            u"is a request of type %1, for which nobody has to prove who they are; go on without that step."_s.arg(
                typeName(request.type)));
    if (step == Step::Answer || step == Step::Close) {
        if (const QString left = unfinished(request); !left.isEmpty())
            return refused(request, left);
    }
    return {};
}

Result<void> mayMove(const Request &request, RequestState to)
{
    if (request.state == Received && needsIdentity(request.type))
        return refused(request, obstacle(request, Step::Answer));
    if (ways().value(request.state).contains(to))
        return {};
    if (to == Applying || to == Applied)
        return refused(request, request.state == Searched || request.state == Verified
                                    ? u"has no plan; plan first."_s
                                    : obstacle(request, Step::Answer));
    return refused(request, obstacle(request, Step::Answer));
}

} // namespace steward::compliance
