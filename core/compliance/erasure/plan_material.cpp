#include "core/compliance/erasure/plan_material.h"

#include "core/base/text.h"
#include "core/compliance/erasure/suppression.h"
#include "core/compliance/requests/register.h"
#include "core/store/settings.h"

#include <QDateTime>
#include <QTimeZone>

#include <algorithm>

namespace steward::compliance {

using namespace Qt::StringLiterals;

namespace {

/** The purposes that the maps name, for a person to choose from. */
QString knownPurposes(const PlanMaterial &material)
{
    QStringList purposes;
    for (const sources::Source &source : material.sources) {
        for (const sources::TableMap &table : source.map.tables) {
            if (!table.purpose.isEmpty())
                purposes.append(u'"' + forDisplay(table.purpose) + u'"');
        }
    }
    purposes.removeDuplicates();
    purposes.sort();
    return purposes.isEmpty() ? u"The maps of the sources name none yet."_s
                              : u"The maps of the sources name %1."_s.arg(purposes.join(u", "_s));
}

} // namespace

QDate localDay(store::Store &store, Instant at)
{
    const QTimeZone zone(store::setting(store, u"time_zone"_s).toLatin1());
    return QDateTime::fromMSecsSinceEpoch(toMillis(at), zone.isValid() ? zone : QTimeZone::utc()).date();
}

Result<void> checkMayPlan(const PlanMaterial &material, const PlanChoices &choices)
{
    const Request &request = material.request;
    const bool restricts = leavesRestriction(request.type);
    const bool fits = request.type == RequestType::Erasure || request.type == RequestType::Rectification || restricts;
    if (!fits)
        return failure(ErrorCode::Refused,
            u"A request of the type %1 changes no data, so there is nothing to plan; answer it and close it."_s.arg(
                typeName(request.type)));
    if (request.state == RequestState::Closed)
        return failure(ErrorCode::Refused, u"%1 is closed."_s.arg(request.reference));
    if (!request.verifiedAt && needsIdentity(request.type))
        return failure(ErrorCode::Refused,
            u"It is not known yet who asks in %1: verify the identity first."_s.arg(request.reference));
    if (material.searches.isEmpty() && !restricts)
        return failure(ErrorCode::Refused,
            u"Nothing was searched for %1 yet; `requests search` comes before a plan."_s.arg(request.reference));
    if (material.earlier && material.earlier->state == ErasurePlan::State::Applying)
        return failure(ErrorCode::Refused,
            u"The plan of %1 is half applied; go on with `requests apply`, or take it back with `requests undo`."_s.arg(
                request.reference));
    if (material.earlier && material.earlier->state == ErasurePlan::State::Applied) {
        const bool isOld = std::any_of(material.searches.cbegin(), material.searches.cend(), [&](const auto &search) {
            return search.searchedAt <= material.earlier->appliedAt.value_or(material.earlier->madeAt);
        });
        if (isOld && !restricts)
            return failure(ErrorCode::Refused,
                u"The last search of %1 is older than what was done since; search again, then plan the rest."_s.arg(
                    request.reference));
    }
    if (!choices.purposes.isEmpty() && !restricts)
        return failure(ErrorCode::InvalidInput,
            u"--purpose names what has to stop; a request of the type %1 stops nothing."_s.arg(typeName(request.type)));
    if (request.type == RequestType::Objection && choices.purposes.isEmpty())
        return failure(ErrorCode::InvalidInput,
            u"Say to what the person objects: --purpose P, once for each purpose that has to stop. %1"_s.arg(
                knownPurposes(material)));
    if (request.type == RequestType::Rectification && choices.corrections.isEmpty())
        return failure(ErrorCode::InvalidInput,
            u"Say what is to be corrected: --set SOURCE/TABLE.COLUMN=VALUE, once for each column."_s);
    return {};
}

Result<void> checkChoices(const PlanChoices &choices)
{
    for (const Exemption &exemption : choices.exemptions) {
        const bool isKnown = std::any_of(exemptionGrounds().cbegin(), exemptionGrounds().cend(),
            [&exemption](const ExemptionGround &ground) { return ground.id == exemption.ground; });
        if (!isKnown)
            return failure(ErrorCode::InvalidInput,
                u"No law here has the ground %1; 17(3)(a) to (e) and 1798.105(d)(1) to (8) are known."_s.arg(
                    forDisplay(exemption.ground)));
        if (exemption.reason.trimmed().isEmpty())
            return failure(ErrorCode::InvalidInput, u"An exemption needs a reason in words."_s);
    }
    return {};
}

Result<PlanMaterial> gatherForPlan(
    store::Store &store, vault::Vault &vault, const SourceGate &gate, const QString &reference)
{
    PlanMaterial material;
    Register requests(store, vault);
    Result<Request> request = requests.find(reference);
    if (!request)
        return failureOf(request);
    material.request = *request;
    material.today = localDay(store, store.clock().now());
    const Result<void> read = store.read([&](store::Connection &connection) -> Result<void> {
        auto searches = searchesOf(connection, vault, *request);
        auto items = foundRows(connection, vault, *request);
        auto earlier = planOf(connection, vault, *request);
        auto holds = holdsInForce(connection, vault, material.today);
        if (!searches || !items)
            return searches ? failureOf(items) : failureOf(searches);
        if (!earlier || !holds)
            return earlier ? failureOf(holds) : failureOf(earlier);
        material.searches = std::move(*searches);
        material.items = std::move(*items);
        material.earlier = std::move(*earlier);
        material.holds = std::move(*holds);
        return {};
    });
    if (!read)
        return failureOf(read);
    Result<SubjectDetails> details = requests.details(*request);
    Result<QList<sources::Source>> active = gate.active();
    if (!details || !active)
        return details ? failureOf(active) : failureOf(details);
    material.details = std::move(*details);
    material.sources = std::move(*active);
    return material;
}

} // namespace steward::compliance
