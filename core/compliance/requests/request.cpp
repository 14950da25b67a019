#include "core/compliance/requests/request.h"

#include "core/base/enum_names.h"

namespace steward::compliance {

using namespace Qt::StringLiterals;

namespace {

// In the order of their enums; they are stored and printed, so they stay as they are.
const EnumNames<RequestType> typeNames{u"access"_s, u"erasure"_s, u"rectification"_s, u"restriction"_s,
    u"portability"_s, u"objection"_s, u"automated_decision"_s, u"opt_out"_s, u"limit"_s, u"complaint"_s, u"appeal"_s};
const EnumNames<RequestState> stateNames{u"received"_s, u"awaiting_identity"_s, u"awaiting_clarification"_s,
    u"verified"_s, u"searched"_s, u"planned"_s, u"applying"_s, u"applied"_s, u"answered"_s, u"closed"_s};
const EnumNames<Outcome> outcomeNames{u"none"_s, u"fulfilled"_s, u"partly_fulfilled"_s, u"refused"_s, u"withdrawn"_s,
    u"not_identified"_s, u"no_data"_s, u"duplicate"_s};

/** What laws and people call a type besides its own name. */
const QHash<QString, RequestType> &otherTypeNames()
{
    static const QHash<QString, RequestType> names{{u"know"_s, RequestType::Access},
        {u"know_categories"_s, RequestType::Access}, {u"know_specific"_s, RequestType::Access},
        {u"delete"_s, RequestType::Erasure}, {u"deletion"_s, RequestType::Erasure},
        {u"correct"_s, RequestType::Rectification}, {u"correction"_s, RequestType::Rectification},
        {u"suspend"_s, RequestType::Restriction}, {u"suspension"_s, RequestType::Restriction},
        {u"restrict"_s, RequestType::Restriction}, {u"export"_s, RequestType::Portability},
        {u"object"_s, RequestType::Objection}, {u"opt-out"_s, RequestType::OptOut}, {u"optout"_s, RequestType::OptOut}};
    return names;
}

/** What a law calls a type where it has a word of its own (deadline rules are looked up by it). */
const QHash<QString, QHash<RequestType, QString>> &wordsOfLaws()
{
    static const QHash<QString, QHash<RequestType, QString>> words{
        {u"ccpa"_s, {{RequestType::Access, u"know"_s}, {RequestType::Portability, u"know"_s},
                        {RequestType::Erasure, u"delete"_s}, {RequestType::Rectification, u"correct"_s},
                        {RequestType::OptOut, u"opt_out"_s}, {RequestType::Limit, u"limit"_s}}},
        {u"kr_pipa"_s, {{RequestType::Access, u"access"_s}, {RequestType::Rectification, u"correct"_s},
                           {RequestType::Erasure, u"delete"_s}, {RequestType::Restriction, u"suspend"_s},
                           {RequestType::Objection, u"suspend"_s}}},
    };
    return words;
}

/** The types that a law without words of its own knows, by the law's id. */
const QHash<QString, QList<RequestType>> &typesOfLaws()
{
    using enum RequestType;
    static const QList<RequestType> european{
        Access, Erasure, Rectification, Restriction, Portability, Objection, AutomatedDecision};
    static const QList<RequestType> american{Access, Erasure, Rectification, Portability, OptOut, Appeal};
    static const QHash<QString, QList<RequestType>> types{{u"gdpr"_s, european},
        {u"uk_gdpr"_s, european + QList<RequestType>{Complaint}}, {u"vcdpa"_s, american}, {u"colorado"_s, american},
        {u"lgpd"_s, {Access, Erasure, Rectification, Portability}}, {u"pipeda"_s, {Access, Rectification}},
        {u"jp_appi"_s, {Access, Rectification, Restriction}},
        {u"ch_fadp"_s, {Access, Rectification, Portability, Erasure}}, {u"au_app"_s, {Access, Rectification}}};
    return types;
}

} // namespace

QString typeName(RequestType type)
{
    return typeNames.of(type);
}

std::optional<RequestType> typeFromName(const QString &name)
{
    const QString lower = name.trimmed().toLower();
    if (const auto own = typeNames.from(lower))
        return own;
    const auto other = otherTypeNames().constFind(lower);
    return other == otherTypeNames().constEnd() ? std::nullopt : std::optional(*other);
}

QString stateName(RequestState state)
{
    return stateNames.of(state);
}

std::optional<RequestState> requestStateFromName(const QString &name)
{
    return stateNames.from(name);
}

QString outcomeName(Outcome outcome)
{
    return outcomeNames.of(outcome);
}

std::optional<Outcome> outcomeFromName(const QString &name)
{
    return outcomeNames.from(name);
}

bool needsIdentity(RequestType type)
{
    return type != RequestType::OptOut && type != RequestType::Limit && type != RequestType::Complaint
           && type != RequestType::Appeal;
}

bool changesData(RequestType type)
{
    return type == RequestType::Erasure || type == RequestType::Rectification || type == RequestType::Restriction;
}

bool isRunning(RequestState state)
{
    return state < RequestState::Answered;
}

QString requestInLaw(const QString &law, RequestType type)
{
    if (const auto words = wordsOfLaws().constFind(law); words != wordsOfLaws().constEnd())
        return words->value(type);
    return typesOfLaws().value(law).contains(type) ? typeName(type) : QString();
}

} // namespace steward::compliance
