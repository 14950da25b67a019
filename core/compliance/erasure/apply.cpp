#include "core/compliance/erasure/apply.h"

#include "core/base/text.h"
#include "core/compliance/erasure/journal.h"
#include "core/compliance/erasure/plan_material.h"
#include "core/compliance/erasure/suppression.h"
#include "core/compliance/erasure/verify.h"
#include "core/compliance/requests/register.h"
#include "core/compliance/retention/holds.h"
#include "core/store/rows.h"
#include "core/store/settings.h"

#include <QDateTime>
#include <QTimeZone>

#include <algorithm>

namespace steward::compliance {

using namespace Qt::StringLiterals;
using sources::ChangeState;
using sources::Method;

namespace {

tl::unexpected<Error> stopped()
{
    return failure(ErrorCode::Cancelled,
        u"It was stopped between two steps; what is done stays done, and the same command goes on."_s);
}

bool isOpen(ChangeStep step)
{
    return step == ChangeStep::Planned || step == ChangeStep::Begun || step == ChangeStep::Failed;
}

QList<const PlannedChange *> changesOf(const ErasurePlan &plan, const QString &source)
{
    QList<const PlannedChange *> list;
    for (const PlannedChange &change : plan.changes) {
        if (change.source == source && change.change.method != Method::Keep)
            list.append(&change);
    }
    return list;
}

const sources::TableMap *tableOf(const sources::SourceMap &map, const QString &table)
{
    const auto found =
        std::find_if(map.tables.cbegin(), map.tables.cend(), [&table](const auto &one) { return one.table == table; });
    return found == map.tables.cend() ? nullptr : &*found;
}

/** The source as it is registered now, with the map that the plan was made with. */
Result<sources::Source> registered(const SourceGate &gate, const SourcePlan &planned)
{
    const Result<QList<sources::Source>> active = gate.active();
    if (!active)
        return failureOf(active);
    for (const sources::Source &source : *active) {
        if (source.reference != planned.source)
            continue;
        sources::Source same = source;
        same.map = planned.map;
        return same;
    }
    return failure(ErrorCode::NotFound, u"%1 is not active any more."_s.arg(planned.source));
}

using Images = QList<std::pair<const PlannedChange *, sources::FoundRow>>;

/** The rows as they stand right before they are changed; of a row that has changed since planning there is none. */
Result<Images> imagesOf(sources::Driver &driver, const SourcePlan &source, const QList<const PlannedChange *> &changes,
    std::stop_token stop)
{
    Images images;
    QHash<QString, QList<const PlannedChange *>> byTable;
    for (const PlannedChange *change : changes) {
        if (!change->hasUndo)
            byTable[change->change.table].append(change);
    }
    for (auto it = byTable.cbegin(); it != byTable.cend(); ++it) {
        const sources::TableMap *table = tableOf(source.map, it.key());
        if (!table)
            continue;
        QList<QVariantList> keys;
        for (const PlannedChange *change : *it)
            keys.append(change->change.key);
        const Result<QList<sources::FoundRow>> rows = driver.rows(*table, keys, stop);
        if (!rows)
            return failureOf(rows);
        QHash<QByteArray, const sources::FoundRow *> byKey;
        for (const sources::FoundRow &row : *rows)
            byKey.insert(bytesOfKey(row.key), &row);
        for (const PlannedChange *change : *it) {
            const sources::FoundRow *row = byKey.value(bytesOfKey(change->change.key));
            if (row && row->digest == change->change.digestBefore)
                images.append({change, *row});
        }
    }
    return images;
}

SourceStep stepFor(const QList<StepOutcome> &outcomes, QStringList &reasons)
{
    qsizetype done = 0;
    qsizetype changed = 0;
    qsizetype failed = 0;
    for (const StepOutcome &outcome : outcomes) {
        done += outcome.step == ChangeStep::Done;
        changed += outcome.step == ChangeStep::Changed;
        failed += outcome.step == ChangeStep::Failed;
        if (outcome.step == ChangeStep::Failed && !outcome.reason.isEmpty())
            reasons.append(outcome.reason);
    }
    reasons.removeDuplicates();
    if (changed > 0)
        reasons.append(
            u"%1 rows were changed by somebody else since they were planned and were not touched; search and plan again for them."_s
                .arg(changed));
    if (changed + failed == 0)
        return SourceStep::Removed;
    return done + changed == 0 ? SourceStep::Failed : SourceStep::Partial;
}

/** A sentence about a hold that has come since the plan was made and keeps rows that have not been begun; empty where
 * there is none. */
Result<QString> heldSince(
    store::Store &store, vault::Vault &vault, const Request &request, const ErasurePlan &plan, const SourcePlan &source)
{
    if (request.type != RequestType::Erasure)
        return QString();
    const QDate today = localDay(store, store.clock().now());
    return store.read([&](store::Connection &connection) -> Result<QString> {
        const Result<QList<Hold>> inForce = holdsInForce(connection, vault, today);
        if (!inForce || inForce->isEmpty())
            return inForce ? Result<QString>(QString()) : failureOf(inForce);
        const Result<QList<FoundItem>> items = foundRows(connection, vault, request);
        if (!items)
            return failureOf(items);
        qsizetype rows = 0;
        QString reference;
        for (const PlannedChange *change : changesOf(plan, source.source)) {
            if (change->step != ChangeStep::Planned && change->step != ChangeStep::Failed)
                continue;
            const auto item = std::find_if(items->cbegin(), items->cend(), [change](const FoundItem &one) {
                return one.number == change->number && one.source == change->source;
            });
            const Hold *hold = holdFor(*inForce, request.subject, source.source, change->change.table,
                item == items->cend() ? QVariantMap() : item->row.values);
            if (!hold)
                continue;
            reference = hold->reference;
            ++rows;
        }
        return rows == 0
                   ? QString()
                   : u"%1 keeps %2 planned row(s) of %3 since the plan was made; nothing was changed there. Search and plan again."_s
                         .arg(reference)
                         .arg(rows)
                         .arg(source.source);
    });
}

/** Does the open changes of one source; the answer is about the journal, not about the source. `held` says why nothing
 * of it may be changed. */
Result<void> applySource(StepJournal &journal, const SourceGate &gate, const ErasurePlan &plan,
    const SourcePlan &source, const QString &held, const ApplyOptions &options)
{
    QList<const PlannedChange *> open;
    const QList<const PlannedChange *> all = changesOf(plan, source.source);
    for (const PlannedChange *change : all) {
        if (isOpen(change->step))
            open.append(change);
    }
    if (all.isEmpty())
        return journal.endSource(source, SourceStep::NotApplicable, {}, {}, {});
    if (open.isEmpty())
        return {};
    const auto fail = [&](const Error &error) -> Result<void> {
        if (error.code == ErrorCode::Cancelled)
            return stopped();
        QList<StepOutcome> outcomes;
        for (const PlannedChange *change : open)
            outcomes.append({change, ChangeStep::Failed, error.message});
        const bool hasDone = std::any_of(
            all.cbegin(), all.cend(), [](const PlannedChange *one) { return one->step == ChangeStep::Done; });
        return journal.endSource(
            source, hasDone ? SourceStep::Partial : SourceStep::Failed, outcomes, {error.message}, {});
    };
    if (!held.isEmpty())
        return fail({ErrorCode::Refused, held, {}});
    const Result<sources::Source> known = registered(gate, source);
    if (!known)
        return fail(known.error());
    const Result<std::unique_ptr<sources::Driver>> driver = gate.open(*known);
    if (!driver)
        return fail(driver.error());
    Images images;
    if (plan.keepsUndo) {
        Result<Images> taken = imagesOf(**driver, source, open, options.stop);
        if (!taken)
            return fail(taken.error());
        images = std::move(*taken);
    }
    if (const Result<void> begun = journal.beginSource(source, images); !begun)
        return begun;
    QList<sources::Change> changes;
    for (const PlannedChange *change : open)
        changes.append(change->change);
    const Result<sources::Applied> applied = (*driver)->apply(source.map, changes, options.stop, options.progress);
    if (!applied)
        return fail(applied.error());
    QList<StepOutcome> outcomes;
    for (const PlannedChange *change : all) {
        const qsizetype at = open.indexOf(change);
        if (at < 0) {
            outcomes.append({change, change->step, change->reason});
            continue;
        }
        if (at >= applied->outcomes.size()) {
            outcomes.append({change, ChangeStep::Failed, u"The source gave no answer for this row."_s});
            continue;
        }
        const sources::ChangeOutcome &outcome = applied->outcomes[at];
        const ChangeStep step = outcome.state == ChangeState::Done      ? ChangeStep::Done
                                : outcome.state == ChangeState::Changed ? ChangeStep::Changed
                                                                        : ChangeStep::Failed;
        outcomes.append({change, step, outcome.reason});
    }
    QStringList reasons;
    const SourceStep step = stepFor(outcomes, reasons);
    return journal.endSource(source, step, outcomes, reasons, applied->notes);
}

/** A restriction is an entry that says what has to stop and, where all use does, a hold on everything of the person:
 * nothing is deleted or changed while it lasts. */
Result<void> restrict(store::Store &store, vault::Vault &vault, const Request &request, const QStringList &purposes)
{
    const Result<SubjectDetails> details = Register(store, vault).details(request);
    if (!details)
        return failureOf(details);
    return store
        .write([&](store::Transaction &transaction) -> Result<void> {
            const Result<Suppression> recorded = suppress(transaction, vault, request, *details, purposes);
            if (!recorded || request.type != RequestType::Restriction)
                return recorded ? Result<void>() : failureOf(recorded);
            const Result<QList<Hold>> there = holds(transaction.sql(), vault);
            if (!there)
                return failureOf(there);
            for (const Hold &hold : *there) {
                if (hold.request == request.reference && hold.kind == Hold::Kind::Restriction && !hold.endedAt)
                    return {};
            }
            const Result<Hold> added = addHold(transaction, vault,
                {.kind = Hold::Kind::Restriction,
                    .subject = request.subject,
                    .identifiers = personOf(*details).identifiers,
                    .request = request.reference,
                    .reason = u"Restriction asked for in %1 (GDPR, Article 18)."_s.arg(request.reference),
                    .from = localDay(store, transaction.now())});
            return added ? Result<void>() : failureOf(added);
        })
        .result();
}

/** Takes a restriction back: the entry ends, and its hold. */
Result<void> liftRestriction(store::Store &store, vault::Vault &vault, const Request &request)
{
    return store
        .write([&](store::Transaction &transaction) -> Result<void> {
            const Result<void> ended = endSuppression(transaction, request);
            const Result<QList<Hold>> there = holds(transaction.sql(), vault);
            if (!ended || !there)
                return ended ? failureOf(there) : ended;
            for (const Hold &hold : *there) {
                if (hold.request != request.reference || hold.kind != Hold::Kind::Restriction || hold.endedAt)
                    continue;
                const Result<Hold> lifted = endHold(transaction, vault, hold.reference, u"Taken back."_s);
                if (!lifted)
                    return failureOf(lifted);
            }
            return {};
        })
        .result();
}

Result<Request> openRequest(store::Store &store, vault::Vault &vault, const QString &reference)
{
    Result<Request> request = Register(store, vault).find(reference);
    if (!request)
        return request;
    if (request->state == RequestState::Closed)
        return failure(ErrorCode::Refused, u"%1 is closed; what was done stays done."_s.arg(reference));
    return request;
}

Result<ErasurePlan> currentPlan(store::Store &store, vault::Vault &vault, const Request &request)
{
    Result<std::optional<ErasurePlan>> plan =
        store.read([&](store::Connection &connection) { return planOf(connection, vault, request); });
    if (!plan)
        return failureOf(plan);
    if (!*plan)
        return failure(ErrorCode::Refused,
            u"There is no plan for %1; `requests plan` makes one and changes nothing."_s.arg(request.reference));
    return std::move(**plan);
}

bool isWanted(const ApplyOptions &options, const QString &source)
{
    return options.sources.isEmpty() || options.sources.contains(source);
}

Result<void> checkOptions(const ErasurePlan &plan, const ApplyOptions &options)
{
    if (!options.plan.isEmpty() && plan.hash != options.plan.toLower())
        return failure(ErrorCode::Refused,
            u"Another plan stands for %1 than the one that was looked at; look at it again (`requests plan`)."_s.arg(
                plan.request));
    for (const QString &source : options.sources) {
        const bool isThere = std::any_of(plan.sources.cbegin(), plan.sources.cend(),
            [&source](const SourcePlan &one) { return one.source == source; });
        if (!isThere)
            return failure(ErrorCode::InvalidInput, u"The plan has no source %1."_s.arg(forDisplay(source)));
    }
    for (const SourcePlan &source : plan.sources) {
        if (source.step == SourceStep::Undoing)
            return failure(ErrorCode::Refused,
                u"Taking back was begun in %1; end it first with `requests undo`."_s.arg(source.source));
    }
    return {};
}

} // namespace

Result<QList<SourceResult>> resultsOf(const ErasurePlan &plan)
{
    QList<SourceResult> results;
    for (const SourcePlan &source : plan.sources) {
        SourceResult result{
            .source = source.source, .step = source.step, .reasons = source.reasons, .notes = source.notes};
        for (const PlannedChange &change : plan.changes) {
            if (change.source != source.source)
                continue;
            result.done += change.step == ChangeStep::Done;
            result.kept += change.step == ChangeStep::Kept;
            result.changed += change.step == ChangeStep::Changed;
            result.failed += change.step == ChangeStep::Failed;
        }
        results.append(result);
    }
    return results;
}

Result<QList<SourceResult>> applyPlan(store::Store &store, vault::Vault &vault, const SourceGate &gate,
    const QString &reference, const ApplyOptions &options)
{
    const Result<Request> request = openRequest(store, vault, reference);
    if (!request)
        return failureOf(request);
    const Result<ErasurePlan> plan = currentPlan(store, vault, *request);
    if (!plan)
        return failureOf(plan);
    if (const Result<void> fit = checkOptions(*plan, options); !fit)
        return failureOf(fit);
    const bool isOver = plan->state == ErasurePlan::State::Applied
                        && std::none_of(plan->changes.cbegin(), plan->changes.cend(),
                            [](const PlannedChange &change) { return isOpen(change.step); });
    if (isOver)
        return resultsOf(*plan);
    StepJournal journal(store, vault, *request, *plan);
    if (const Result<void> begun = journal.beginPlan(); !begun)
        return failureOf(begun);
    if (leavesRestriction(request->type)) {
        if (const Result<void> held = restrict(store, vault, *request, plan->purposes); !held)
            return failureOf(held);
    }
    for (const SourcePlan &source : plan->sources) {
        if (!isWanted(options, source.source))
            continue;
        if (options.stop.stop_requested())
            return stopped();
        const Result<QString> held = heldSince(store, vault, *request, *plan, source);
        if (!held)
            return failureOf(held);
        if (const Result<void> done = applySource(journal, gate, *plan, source, *held, options); !done)
            return failureOf(done);
    }
    Result<ErasurePlan> after = currentPlan(store, vault, *request);
    if (!after)
        return failureOf(after);
    const auto isAny = [&after](std::initializer_list<SourceStep> steps) {
        return std::any_of(after->sources.cbegin(), after->sources.cend(), [&steps](const SourcePlan &source) {
            return std::find(steps.begin(), steps.end(), source.step) != steps.end();
        });
    };
    if (!isAny({SourceStep::Planned, SourceStep::Begun})) {
        const bool isWhole = !isAny({SourceStep::Partial, SourceStep::Failed});
        if (const Result<void> ended = journal.endPlan(isWhole); !ended)
            return failureOf(ended);
    }
    if (!leavesRestriction(request->type)) {
        const Result<QList<SourceCheck>> checked =
            checkErasure(store, vault, gate, reference, options.sources, options.stop);
        if (!checked)
            return failureOf(checked);
    }
    return resultsOf(*after);
}

namespace {

/** Puts the rows of one source back; the answer is about the journal. */
Result<bool> undoSource(StepJournal &journal, const SourceGate &gate, const ErasurePlan &plan, const SourcePlan &source,
    const ApplyOptions &options)
{
    QList<const PlannedChange *> changes;
    QList<sources::FoundRow> images;
    const QList<const PlannedChange *> all = changesOf(plan, source.source);
    // Parents come back before the rows that point at them.
    for (auto it = all.crbegin(); it != all.crend(); ++it) {
        const bool isUntouched = (*it)->step == ChangeStep::Planned || (*it)->step == ChangeStep::Changed;
        if (!(*it)->hasUndo || (*it)->step == ChangeStep::Undone || isUntouched)
            continue;
        Result<sources::FoundRow> image = journal.imageOf(**it);
        if (!image)
            return failureOf(image);
        changes.append(*it);
        // What the row became: by that it is found, and told from one that somebody else has put there.
        if ((*it)->change.method != Method::Delete) {
            image->values.insert(u"steward:after"_s, (*it)->change.digestAfter);
            image->values.insert(u"steward:written"_s, (*it)->change.after);
        }
        images.append(std::move(*image));
    }
    const auto fail = [&](const Error &error) -> Result<bool> {
        if (error.code == ErrorCode::Cancelled)
            return stopped();
        const Result<void> ended = journal.endSource(source, SourceStep::Undoing, {}, {error.message}, {});
        return ended ? Result<bool>(false) : failureOf(ended);
    };
    if (images.isEmpty()) {
        const Result<void> ended = journal.endSource(source, SourceStep::Undone, {}, {}, {});
        return ended ? Result<bool>(true) : failureOf(ended);
    }
    if (const Result<void> begun = journal.beginUndo(source); !begun)
        return failureOf(begun);
    const Result<sources::Source> known = registered(gate, source);
    const Result<std::unique_ptr<sources::Driver>> driver = known ? gate.open(*known) : failureOf(known);
    if (!driver)
        return fail(driver.error());
    const Result<sources::Applied> restored = (*driver)->restore(source.map, images, options.stop, options.progress);
    if (!restored)
        return fail(restored.error());
    QList<StepOutcome> outcomes;
    QStringList reasons;
    for (qsizetype i = 0; i < changes.size(); ++i) {
        const sources::ChangeOutcome outcome = restored->outcomes.value(
            i, {.state = ChangeState::Failed, .reason = u"The source gave no answer for this row."_s});
        bool stands = outcome.state == ChangeState::Done;
        QString reason = outcome.reason;
        if (const sources::TableMap *table = tableOf(source.map, images[i].table); stands && table) {
            const Result<QList<sources::FoundRow>> now = (*driver)->rows(*table, {images[i].key}, options.stop);
            if (now && !now->isEmpty() && now->first().digest != images[i].digest) {
                stands = false;
                reason = u"The row does not stand as it did before."_s;
            }
        }
        if (!stands && !reason.isEmpty())
            reasons.append(reason);
        // What somebody else has put in a row's place is left, and that is the end of it.
        const ChangeStep left = outcome.state == ChangeState::Changed ? ChangeStep::Changed : changes[i]->step;
        outcomes.append({changes[i], stands ? ChangeStep::Undone : left, reason});
    }
    const bool isWhole = std::all_of(outcomes.cbegin(), outcomes.cend(), [](const StepOutcome &outcome) {
        return outcome.step == ChangeStep::Undone || outcome.step == ChangeStep::Changed;
    });
    reasons.removeDuplicates();
    const Result<void> ended = journal.endSource(
        source, isWhole ? SourceStep::Undone : SourceStep::Undoing, outcomes, reasons, restored->notes);
    return ended ? Result<bool>(isWhole) : failureOf(ended);
}

} // namespace

Result<QList<SourceResult>> undoErasure(store::Store &store, vault::Vault &vault, const SourceGate &gate,
    const QString &reference, const ApplyOptions &options)
{
    const Result<Request> request = openRequest(store, vault, reference);
    if (!request)
        return failureOf(request);
    const auto read = [&] {
        return store.read([&](store::Connection &connection) { return begunPlansOf(connection, vault, *request); });
    };
    const Result<QList<ErasurePlan>> plans = read();
    if (!plans)
        return failureOf(plans);
    const auto isOver = [](const ErasurePlan &plan) { return plan.state == ErasurePlan::State::Superseded; };
    if (std::all_of(plans->cbegin(), plans->cend(), isOver))
        return failure(ErrorCode::Refused, u"Nothing was done for %1 that could be taken back."_s.arg(reference));
    if (std::any_of(plans->cbegin(), plans->cend(),
            [&isOver](const ErasurePlan &plan) { return !isOver(plan) && !plan.keepsUndo; }))
        return failure(ErrorCode::Refused,
            u"No images were kept for %1 (setting erasure.keep_undo), so it cannot be taken back."_s.arg(reference));
    for (auto plan = plans->crbegin(); plan != plans->crend(); ++plan) {
        if (isOver(*plan))
            continue;
        StepJournal journal(store, vault, *request, *plan);
        bool isWhole = true;
        for (const SourcePlan &source : plan->sources) {
            if (source.step == SourceStep::Undone)
                continue;
            const Result<bool> done = undoSource(journal, gate, *plan, source, options);
            if (!done)
                return failureOf(done);
            isWhole = isWhole && *done;
        }
        if (!isWhole)
            break;
        if (leavesRestriction(request->type)) {
            if (const Result<void> lifted = liftRestriction(store, vault, *request); !lifted)
                return failureOf(lifted);
        }
        if (const Result<void> ended = journal.endUndo(); !ended)
            return failureOf(ended);
    }
    const Result<QList<ErasurePlan>> after = read();
    if (!after)
        return failureOf(after);
    QList<SourceResult> results;
    for (const ErasurePlan &plan : *after) {
        const Result<QList<SourceResult>> some = resultsOf(plan);
        if (some)
            results += *some;
    }
    return results;
}

Result<void> acceptPartial(
    store::Store &store, vault::Vault &vault, const QString &reference, const QString &source, const QString &reason)
{
    const QString why = cleaned(reason).trimmed();
    if (why.isEmpty())
        return failure(ErrorCode::InvalidInput, u"Say why the rest of %1 stays."_s.arg(forDisplay(source)));
    const Result<Request> request = openRequest(store, vault, reference);
    if (!request)
        return failureOf(request);
    const Result<ErasurePlan> plan = currentPlan(store, vault, *request);
    if (!plan)
        return failureOf(plan);
    const auto found = std::find_if(plan->sources.cbegin(), plan->sources.cend(),
        [&source](const SourcePlan &one) { return one.source == source; });
    if (found == plan->sources.cend() || (found->step != SourceStep::Partial && found->step != SourceStep::Failed))
        return failure(ErrorCode::Refused,
            u"%1 is neither partial nor failed; there is nothing to accept."_s.arg(forDisplay(source)));
    const bool isLast = std::all_of(plan->sources.cbegin(), plan->sources.cend(), [&source](const SourcePlan &one) {
        return one.source == source || one.acceptedAt || one.step == SourceStep::Removed
               || one.step == SourceStep::NotApplicable;
    });
    return store
        .write([&](store::Transaction &transaction) -> Result<void> {
            Result<PersonSeal> seal = PersonSeal::begin(transaction, vault, request->subject);
            if (!seal)
                return failureOf(seal);
            const Result<QByteArray> sealed = (*seal)(u"erasure_source"_s, u"accepted"_s, found->row, why.toUtf8());
            if (!sealed)
                return failureOf(sealed);
            const Result<void> done =
                transaction.sql().run(u"UPDATE erasure_source SET accepted_at = ?, accepted = ? WHERE id = ?"_s,
                    {toMillis(transaction.now()), *sealed, found->id});
            if (!done)
                return done;
            transaction.record({.action = u"request.partial_accepted"_s,
                .subject = u"request/"_s + reference,
                .detail = {{u"source"_s, source}}});
            transaction.touch(u"erasure"_s);
            return isLast ? moveRequest(transaction, reference, request->state, {RequestState::Applied})
                          : Result<void>();
        })
        .result();
}

} // namespace steward::compliance
