#pragma once

#include "core/compliance/erasure/plan.h"

namespace steward::compliance {

/** What became of one source. */
struct SourceResult
{
    QString source = {};
    SourceStep step = SourceStep::Planned;
    QStringList reasons = {};
    QStringList notes = {};
    qint64 done = 0;
    qint64 kept = 0;
    qint64 changed = 0; ///< Not touched: somebody else changed the row since it was planned.
    qint64 failed = 0;
};

struct ApplyOptions
{
    QString plan = {};        ///< The hash that was looked at; Refused where another plan stands. Empty: what stands.
    QStringList sources = {}; ///< Empty: all.
    std::stop_token stop = {};
    sources::Progress progress = {};
};

/**
 * Does what the plan says, source by source. Each step is in the journal before and after it is done, so that a start
 * that was killed goes on with the same call: what is done stays done, nothing is done twice. Sources that failed are
 * tried again; those that are partial need a new search and plan.
 */
Result<QList<SourceResult>> applyPlan(store::Store &store, vault::Vault &vault, const SourceGate &gate,
    const QString &reference, const ApplyOptions &options);

/** Puts every row back from its sealed image and looks whether it stands as before. Refused once closed, and where no
 * images were kept (setting erasure.keep_undo). Safe to call again. */
Result<QList<SourceResult>> undoErasure(store::Store &store, vault::Vault &vault, const SourceGate &gate,
    const QString &reference, const ApplyOptions &options);

/**
 * Ends a taking back that cannot come to its end in one source (a trigger stamps the rows, another row has taken a
 * value that may be there once, the source is gone): what does not stand as before is left as it is, and undoErasure()
 * goes on with the rest. Refused where taking back is not under way there; InvalidInput without a reason.
 */
Result<void> acceptNotUndone(
    store::Store &store, vault::Vault &vault, const QString &reference, const QString &source, const QString &reason);

/** Lets the request be closed although a source is partial or failed. */
Result<void> acceptPartial(
    store::Store &store, vault::Vault &vault, const QString &reference, const QString &source, const QString &reason);

Result<QList<SourceResult>> resultsOf(const ErasurePlan &plan);

} // namespace steward::compliance
