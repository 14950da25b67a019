#pragma once

#include "core/compliance/erasure/plan_store.h"

namespace steward::compliance {

/** What became of one change, to be written down. */
struct StepOutcome
{
    const PlannedChange *change = nullptr;
    ChangeStep step = ChangeStep::Done;
    QString reason = {};
};

/** The journal of the steps of a plan: every entry is on disk when it answers. */
class StepJournal
{
public:
    StepJournal(store::Store &store, vault::Vault &vault, const Request &request, const ErasurePlan &plan)
        : m_store(store)
        , m_vault(vault)
        , m_request(request)
        , m_plan(plan)
    {
    }

    /** The whole plan is being applied; the request says so. */
    Result<void> beginPlan();
    /** A source is about to be changed. `images`: rows as they stand, by change; those that have one keep it. */
    Result<void> beginSource(
        const SourcePlan &source, const QList<std::pair<const PlannedChange *, sources::FoundRow>> &images);
    Result<void> endSource(const SourcePlan &source, SourceStep step, const QList<StepOutcome> &outcomes,
        const QStringList &reasons, const QStringList &notes);
    /** Every source has ended; `isWhole`: none is partial or failed. */
    Result<void> endPlan(bool isWhole);
    Result<void> beginUndo(const SourcePlan &source);
    /** A person leaves the rows of a source that could not be put back as they are. */
    Result<void> acceptUndo(const SourcePlan &source, const QString &reason);
    /** Everything stands as it was: the plan counts no more. */
    Result<void> endUndo();
    Result<sources::FoundRow> imageOf(const PlannedChange &change);

private:
    QString subject() const { return QStringLiteral("request/") + m_request.reference; }

    store::Store &m_store;
    vault::Vault &m_vault;
    const Request &m_request;
    const ErasurePlan &m_plan;
};

/** Moves a request to a state over those between; where it stands there already, nothing happens. */
Result<void> moveRequest(
    store::Transaction &transaction, const QString &reference, RequestState now, const QList<RequestState> &over);

} // namespace steward::compliance
