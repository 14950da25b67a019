#include "core/compliance/erasure/journal.h"

#include "core/base/text.h"
#include "core/compliance/requests/register.h"
#include "core/store/rows.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace steward::compliance {

using namespace Qt::StringLiterals;

namespace {

QJsonArray listOf(const QStringList &texts)
{
    QJsonArray array;
    for (const QString &text : texts)
        array.append(cleaned(text));
    return array;
}

Result<RequestState> stateOf(store::Connection &connection, qint64 request)
{
    const Result<QVariant> name = connection.single(u"SELECT state FROM request WHERE id = ?"_s, {request});
    if (!name)
        return failureOf(name);
    return requestStateFromName(name->toString()).value_or(RequestState::Received);
}

} // namespace

Result<void> moveRequest(
    store::Transaction &transaction, const QString &reference, RequestState now, const QList<RequestState> &over)
{
    for (const RequestState state : over) {
        if (state == now)
            continue;
        const Result<Request> moved = setRequestState(transaction, reference, state);
        if (!moved)
            return failureOf(moved);
        now = state;
    }
    return {};
}

Result<void> StepJournal::beginPlan()
{
    return m_store
        .write([this](store::Transaction &transaction) -> Result<void> {
            const Result<void> done = transaction.sql().run(
                u"UPDATE erasure_plan SET state = 'applying', begun_at = coalesce(begun_at, ?) WHERE id = ?"_s,
                {toMillis(transaction.now()), m_plan.id});
            const Result<RequestState> state = stateOf(transaction.sql(), m_request.id);
            if (!done || !state)
                return done ? failureOf(state) : done;
            transaction.touch(u"erasure"_s);
            if (m_plan.state == ErasurePlan::State::Standing)
                transaction.record(
                    {.action = u"request.apply_begun"_s, .subject = subject(), .detail = {{u"plan"_s, m_plan.hash}}});
            if (*state == RequestState::Applied)
                return moveRequest(
                    transaction, m_request.reference, *state, {RequestState::Planned, RequestState::Applying});
            return moveRequest(transaction, m_request.reference, *state, {RequestState::Applying});
        })
        .result();
}

Result<void> StepJournal::beginSource(
    const SourcePlan &source, const QList<std::pair<const PlannedChange *, sources::FoundRow>> &images)
{
    return m_store
        .write([&](store::Transaction &transaction) -> Result<void> {
            store::Connection &sql = transaction.sql();
            Result<void> done =
                sql.run(u"UPDATE erasure_source SET state = 'begun', begun_at = coalesce(begun_at, ?) WHERE id = ?"_s,
                    {toMillis(transaction.now()), source.id});
            if (done)
                done = sql.run(
                    u"UPDATE erasure_change SET state = 'begun' WHERE plan = ? AND source = ? AND state IN ('planned', 'failed')"_s,
                    {m_plan.id, source.source});
            if (!done || images.isEmpty())
                return done;
            Result<PersonSeal> seal = PersonSeal::begin(transaction, m_vault, m_request.subject);
            if (!seal)
                return failureOf(seal);
            for (const auto &[change, row] : images) {
                const Result<QByteArray> sealed = (*seal)(u"erasure_change"_s, u"undo"_s, change->row, bytesOf(row));
                if (!sealed)
                    return failureOf(sealed);
                done = sql.run(
                    u"UPDATE erasure_change SET undo = ? WHERE id = ? AND undo IS NULL"_s, {*sealed, change->id});
                if (!done)
                    return done;
            }
            return {};
        })
        .result();
}

Result<void> StepJournal::endSource(const SourcePlan &source, SourceStep step, const QList<StepOutcome> &outcomes,
    const QStringList &reasons, const QStringList &notes)
{
    return m_store
        .write([&](store::Transaction &transaction) -> Result<void> {
            Result<PersonSeal> seal = PersonSeal::begin(transaction, m_vault, m_request.subject);
            if (!seal)
                return failureOf(seal);
            store::Connection &sql = transaction.sql();
            const Result<QByteArray> said = (*seal)(u"erasure_source"_s, u"sealed"_s, source.row,
                QJsonObject{{u"reasons"_s, listOf(reasons)}, {u"notes"_s, listOf(notes)}});
            if (!said)
                return failureOf(said);
            Result<void> done = sql.run(u"UPDATE erasure_source SET state = ?, ended_at = ?, sealed = ? WHERE id = ?"_s,
                {sourceStepName(step), toMillis(transaction.now()), *said, source.id});
            QJsonObject counts;
            for (const StepOutcome &outcome : outcomes) {
                const QString name = changeStepName(outcome.step);
                counts.insert(name, counts.value(name).toInteger() + 1);
                Result<QByteArray> reason =
                    (*seal)(u"erasure_change"_s, u"reason"_s, outcome.change->row, cleaned(outcome.reason).toUtf8());
                if (!reason)
                    return failureOf(reason);
                if (done)
                    done = sql.run(u"UPDATE erasure_change SET state = ?, reason = ? WHERE id = ?"_s,
                        {name, *reason, outcome.change->id});
            }
            transaction.record({.action = u"request.source_"_s + sourceStepName(step),
                .subject = subject(),
                .detail = {{u"source"_s, source.source}, {u"plan"_s, m_plan.hash}, {u"rows"_s, counts}}});
            transaction.touch(u"erasure"_s);
            return done;
        })
        .result();
}

Result<void> StepJournal::endPlan(bool isWhole)
{
    return m_store
        .write([&](store::Transaction &transaction) -> Result<void> {
            const Result<void> done =
                transaction.sql().run(u"UPDATE erasure_plan SET state = 'applied', applied_at = ? WHERE id = ?"_s,
                    {toMillis(transaction.now()), m_plan.id});
            const Result<RequestState> state = stateOf(transaction.sql(), m_request.id);
            if (!done || !state)
                return done ? failureOf(state) : done;
            transaction.touch(u"erasure"_s);
            return isWhole ? moveRequest(transaction, m_request.reference, *state, {RequestState::Applied})
                           : Result<void>();
        })
        .result();
}

Result<void> StepJournal::beginUndo(const SourcePlan &source)
{
    return m_store
        .write([&](store::Transaction &transaction) -> Result<void> {
            transaction.touch(u"erasure"_s);
            return transaction.sql().run(u"UPDATE erasure_source SET state = 'undoing' WHERE id = ?"_s, {source.id});
        })
        .result();
}

Result<void> StepJournal::acceptUndo(const SourcePlan &source, const QString &reason)
{
    const qint64 left =
        std::count_if(m_plan.changes.cbegin(), m_plan.changes.cend(), [&source](const PlannedChange &change) {
            return change.source == source.source && change.hasUndo && change.step != ChangeStep::Undone
                   && change.step != ChangeStep::Planned && change.step != ChangeStep::Changed;
        });
    const QStringList notes =
        source.notes
        + QStringList{u"%1 rows do not stand as they did before and were left as they are: %2"_s.arg(left).arg(reason)};
    return m_store
        .write([&](store::Transaction &transaction) -> Result<void> {
            Result<PersonSeal> seal = PersonSeal::begin(transaction, m_vault, m_request.subject);
            if (!seal)
                return failureOf(seal);
            const Result<QByteArray> accepted =
                (*seal)(u"erasure_source"_s, u"accepted"_s, source.row, reason.toUtf8());
            const Result<QByteArray> said = (*seal)(u"erasure_source"_s, u"sealed"_s, source.row,
                QJsonObject{{u"reasons"_s, listOf(source.reasons)}, {u"notes"_s, listOf(notes)}});
            if (!accepted || !said)
                return accepted ? failureOf(said) : failureOf(accepted);
            transaction.record({.action = u"request.undo_accepted"_s,
                .subject = subject(),
                .detail = {{u"source"_s, source.source}, {u"plan"_s, m_plan.hash}, {u"rows_left"_s, left}}});
            transaction.touch(u"erasure"_s);
            return transaction.sql().run(
                u"UPDATE erasure_source SET state = 'undone', ended_at = ?, accepted_at = ?, accepted = ?, sealed = ? WHERE id = ?"_s,
                {toMillis(transaction.now()), toMillis(transaction.now()), *accepted, *said, source.id});
        })
        .result();
}

Result<void> StepJournal::endUndo()
{
    return m_store
        .write([&](store::Transaction &transaction) -> Result<void> {
            store::Connection &sql = transaction.sql();
            Result<void> done = sql.run(u"UPDATE erasure_plan SET state = 'superseded' WHERE id = ?"_s, {m_plan.id});
            if (done)
                done = sql.run(u"DELETE FROM erasure_check WHERE request = ?"_s, {m_request.id});
            const Result<RequestState> state = stateOf(sql, m_request.id);
            if (!done || !state)
                return done ? failureOf(state) : done;
            transaction.record(
                {.action = u"request.undone"_s, .subject = subject(), .detail = {{u"plan"_s, m_plan.hash}}});
            transaction.touch(u"erasure"_s);
            if (*state == RequestState::Applying)
                return moveRequest(
                    transaction, m_request.reference, *state, {RequestState::Planned, RequestState::Searched});
            return moveRequest(transaction, m_request.reference, *state, {RequestState::Searched});
        })
        .result();
}

Result<sources::FoundRow> StepJournal::imageOf(const PlannedChange &change)
{
    return m_store.read([&](store::Connection &connection) -> Result<sources::FoundRow> {
        const Result<QVariant> sealed =
            connection.single(u"SELECT undo FROM erasure_change WHERE id = ?"_s, {change.id});
        if (!sealed)
            return failureOf(sealed);
        const Result<QByteArray> bytes =
            unsealed(connection, m_vault, u"erasure_change"_s, u"undo"_s, change.row, sealed->toByteArray());
        if (!bytes)
            return failureOf(bytes);
        return foundRowFrom(*bytes);
    });
}

} // namespace steward::compliance
