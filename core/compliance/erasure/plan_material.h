#pragma once

#include "core/compliance/erasure/plan.h"
#include "core/compliance/retention/holds.h"

namespace steward::compliance {

/** Everything a plan is made from, read once. */
struct PlanMaterial
{
    Request request = {};
    SubjectDetails details = {};
    QList<SourceSearch> searches = {};
    QList<FoundItem> items = {};
    QList<sources::Source> sources = {};
    QList<Hold> holds = {};
    std::optional<ErasurePlan> earlier = {};
    QDate today = {};
};

/** InvalidInput or Unavailable with the reason. */
Result<PlanMaterial> gatherForPlan(
    store::Store &store, vault::Vault &vault, const SourceGate &gate, const QString &reference);
/** InvalidInput for grounds that no law here has, and exemptions without a reason. */
Result<void> checkChoices(const PlanChoices &choices);
/** Refused, or InvalidInput, with what has to come first. */
Result<void> checkMayPlan(const PlanMaterial &material, const PlanChoices &choices);

/** The day of a moment in the controller's time zone. */
QDate localDay(store::Store &store, Instant at);

} // namespace steward::compliance
