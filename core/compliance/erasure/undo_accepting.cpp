#include "core/base/text.h"
#include "core/compliance/erasure/apply.h"
#include "core/compliance/erasure/journal.h"
#include "core/compliance/requests/register.h"

#include <algorithm>

namespace steward::compliance {

using namespace Qt::StringLiterals;

Result<void> acceptNotUndone(
    store::Store &store, vault::Vault &vault, const QString &reference, const QString &source, const QString &reason)
{
    const QString why = cleaned(reason).trimmed();
    if (why.isEmpty())
        return failure(ErrorCode::InvalidInput, u"Say why the rest of %1 is left as it is."_s.arg(forDisplay(source)));
    const Result<Request> request = Register(store, vault).find(reference);
    if (!request)
        return failureOf(request);
    if (request->state == RequestState::Closed)
        return failure(ErrorCode::Refused, u"%1 is closed; what was done stays done."_s.arg(reference));
    const Result<QList<ErasurePlan>> plans =
        store.read([&](store::Connection &connection) { return begunPlansOf(connection, vault, *request); });
    if (!plans)
        return failureOf(plans);
    for (const ErasurePlan &plan : *plans) {
        const auto found = std::find_if(plan.sources.cbegin(), plan.sources.cend(),
            [&source](const SourcePlan &one) { return one.source == source && one.step == SourceStep::Undoing; });
        if (plan.state != ErasurePlan::State::Superseded && found != plan.sources.cend())
            return StepJournal(store, vault, *request, plan).acceptUndo(*found, why);
    }
    return failure(ErrorCode::Refused,
        u"Nothing is being taken back in %1; there is nothing to leave as it is."_s.arg(forDisplay(source)));
}

} // namespace steward::compliance
