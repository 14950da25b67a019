#include "core/compliance/requests/request.h"

namespace steward::compliance {

using namespace Qt::StringLiterals;

namespace {

// In the order of their enums; they are stored and printed, so they stay as they are.
const QStringList typeNames{u"access"_s, u"erasure"_s, u"rectification"_s, u"restriction"_s, u"portability"_s,
    u"objection"_s, u"automated_decision"_s, u"opt_out"_s, u"limit"_s, u"complaint"_s, u"appeal"_s};
const QStringList stateNames{u"received"_s, u"awaiting_identity"_s, u"awaiting_clarification"_s, u"verified"_s,
    u"searched"_s, u"planned"_s, u"applying"_s, u"applied"_s, u"answered"_s, u"closed"_s};
const QStringList outcomeNames{u"none"_s, u"fulfilled"_s, u"partly_fulfilled"_s, u"refused"_s, u"withdrawn"_s,
    u"not_identified"_s, u"no_data"_s, u"duplicate"_s};

} // namespace

QString typeName(RequestType type)
{
    return typeNames.at(int(type));
}

QString stateName(RequestState state)
{
    return stateNames.at(int(state));
}

std::optional<RequestState> requestStateFromName(const QString &name)
{
    const qsizetype at = stateNames.indexOf(name);
    return at < 0 ? std::nullopt : std::optional(static_cast<RequestState>(at));
}

QString outcomeName(Outcome outcome)
{
    return outcomeNames.at(int(outcome));
}

} // namespace steward::compliance
