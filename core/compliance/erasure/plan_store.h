#pragma once

#include "core/compliance/erasure/plan.h"
#include "core/compliance/erasure/sealing.h"

namespace steward::compliance {

/** Writes a plan in the place of one that was not begun. */
Result<void> insertPlan(
    store::Transaction &transaction, vault::Vault &vault, const Request &request, const ErasurePlan &plan);

// Unknown names answer what keeps a request open.
ChangeStep changeStepFrom(const QString &name);
SourceStep sourceStepFrom(const QString &name);
ErasurePlan::State planStateFrom(const QString &name);

} // namespace steward::compliance
