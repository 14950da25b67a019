#include "core/compliance/erasure/plan_store.h"

#include "core/base/text.h"
#include "core/compliance/requests/register.h"
#include "core/store/rows.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>

namespace steward::compliance {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array changeSteps{ChangeStep::Planned, ChangeStep::Begun, ChangeStep::Done, ChangeStep::Changed,
    ChangeStep::Failed, ChangeStep::Kept, ChangeStep::Undone};
constexpr std::array sourceSteps{SourceStep::Planned, SourceStep::Begun, SourceStep::Removed, SourceStep::NotApplicable,
    SourceStep::Partial, SourceStep::Failed, SourceStep::Undoing, SourceStep::Undone};
constexpr std::array planStates{ErasurePlan::State::Standing, ErasurePlan::State::Applying, ErasurePlan::State::Applied,
    ErasurePlan::State::Superseded};

QStringList textsOf(const QJsonValue &array)
{
    QStringList texts;
    for (const QJsonValue &text : array.toArray())
        texts.append(text.toString());
    return texts;
}

QJsonObject jsonOf(const QMap<QString, qint64> &counts)
{
    QJsonObject object;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        object.insert(it.key(), *it);
    return object;
}

std::optional<Instant> instantOf(const store::Rows &row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(fromMillis(row.integer(column)));
}

void readContent(ErasurePlan &plan, const QJsonObject &content)
{
    plan.warnings = textsOf(content.value(u"warnings"_s));
    const QJsonObject own = content.value(u"own"_s).toObject();
    for (auto it = own.begin(); it != own.end(); ++it)
        plan.own.insert(it.key(), it.value().toInteger());
    const QString gone = content.value(u"backups_gone_by"_s).toString();
    if (!gone.isEmpty())
        plan.backupsGoneBy = QDate::fromString(gone, Qt::ISODate);
    plan.purposes = textsOf(content.value(u"purposes"_s));
    const QJsonObject needles = content.value(u"needles"_s).toObject();
    for (auto it = needles.begin(); it != needles.end(); ++it) {
        const QJsonObject one = it.value().toObject();
        plan.needles.insert(
            it.key(), {.spellings = textsOf(one.value(u"look"_s)), .notLookedFor = textsOf(one.value(u"not"_s))});
    }
}

Result<void> readSources(store::Connection &connection, vault::Vault &vault, ErasurePlan &plan)
{
    struct Raw
    {
        SourcePlan source = {};
        QByteArray sealed = {};
        QByteArray accepted = {};
        QByteArray map = {};
    };
    auto raws = store::readAll(connection,
        u"SELECT id, source, state, begun_at, ended_at, accepted_at, row, sealed, accepted, map FROM erasure_source WHERE plan = ? ORDER BY source"_s,
        {plan.id}, [](const store::Rows &row) {
            Raw raw{.sealed = row.blob(7), .accepted = row.blob(8), .map = row.text(9).toUtf8()};
            raw.source = {.id = row.integer(0),
                .source = row.text(1),
                .step = sourceStepFrom(row.text(2)),
                .begunAt = instantOf(row, 3),
                .endedAt = instantOf(row, 4),
                .acceptedAt = instantOf(row, 5),
                .row = row.text(6)};
            return raw;
        });
    if (!raws)
        return failureOf(raws);
    for (Raw &raw : *raws) {
        const Result<QJsonObject> said =
            unsealedJson(connection, vault, u"erasure_source"_s, u"sealed"_s, raw.source.row, raw.sealed);
        const Result<QByteArray> accepted =
            unsealed(connection, vault, u"erasure_source"_s, u"accepted"_s, raw.source.row, raw.accepted);
        Result<sources::SourceMap> map = sources::mapFromJson(QJsonDocument::fromJson(raw.map).object());
        if (!said || !accepted || !map)
            return !said ? failureOf(said) : !accepted ? failureOf(accepted) : failureOf(map);
        raw.source.reasons = textsOf(said->value(u"reasons"_s));
        raw.source.notes = textsOf(said->value(u"notes"_s));
        raw.source.acceptedReason = QString::fromUtf8(*accepted);
        raw.source.map = std::move(*map);
        plan.sources.append(std::move(raw.source));
    }
    return {};
}

Result<void> readChanges(store::Connection &connection, vault::Vault &vault, ErasurePlan &plan)
{
    struct Raw
    {
        PlannedChange change = {};
        QByteArray sealed = {};
        QByteArray reason = {};
    };
    auto raws = store::readAll(connection,
        u"SELECT id, number, source, state, ground, hold, undo IS NOT NULL, row, sealed, reason FROM erasure_change WHERE plan = ? ORDER BY id"_s,
        {plan.id}, [](const store::Rows &row) {
            Raw raw{.sealed = row.blob(8), .reason = row.blob(9)};
            raw.change = {.id = row.integer(0),
                .number = int(row.integer(1)),
                .source = row.text(2),
                .step = changeStepFrom(row.text(3)),
                .ground = row.text(4),
                .hold = row.text(5),
                .hasUndo = row.integer(6) != 0,
                .row = row.text(7)};
            return raw;
        });
    if (!raws)
        return failureOf(raws);
    for (Raw &raw : *raws) {
        const Result<QByteArray> bytes =
            unsealed(connection, vault, u"erasure_change"_s, u"sealed"_s, raw.change.row, raw.sealed);
        const Result<QByteArray> reason =
            unsealed(connection, vault, u"erasure_change"_s, u"reason"_s, raw.change.row, raw.reason);
        if (!bytes || !reason)
            return bytes ? failureOf(reason) : failureOf(bytes);
        Result<sources::Change> change = changeFrom(*bytes);
        if (!change)
            return failureOf(change);
        raw.change.change = std::move(*change);
        raw.change.reason = QString::fromUtf8(*reason);
        plan.changes.append(std::move(raw.change));
    }
    return {};
}

Result<QList<ErasurePlan>> plansWhere(
    store::Connection &connection, vault::Vault &vault, const Request &request, const QString &which)
{
    struct Raw
    {
        ErasurePlan plan = {};
        QByteArray sealed = {};
    };
    auto raws = store::readAll(connection,
        u"SELECT id, state, hash, keeps_undo, made_at, begun_at, applied_at, row, sealed FROM erasure_plan WHERE request = ? AND %1"_s
            .arg(which),
        {request.id}, [](const store::Rows &row) {
            Raw raw{.sealed = row.blob(8)};
            raw.plan = {.id = row.integer(0),
                .state = planStateFrom(row.text(1)),
                .hash = QString::fromLatin1(row.blob(2).toHex()),
                .keepsUndo = row.integer(3) != 0,
                .madeAt = fromMillis(row.integer(4)),
                .begunAt = instantOf(row, 5),
                .appliedAt = instantOf(row, 6),
                .row = row.text(7)};
            return raw;
        });
    const Result<QList<ThirdParty>> parties = thirdPartiesOf(connection, vault, request);
    if (!raws || !parties)
        return raws ? failureOf(parties) : failureOf(raws);
    QList<ErasurePlan> plans;
    for (Raw &raw : *raws) {
        raw.plan.request = request.reference;
        raw.plan.thirdParties = *parties;
        const Result<QJsonObject> content =
            unsealedJson(connection, vault, u"erasure_plan"_s, u"sealed"_s, raw.plan.row, raw.sealed);
        if (!content)
            return failureOf(content);
        readContent(raw.plan, *content);
        Result<void> read = readSources(connection, vault, raw.plan);
        if (read)
            read = readChanges(connection, vault, raw.plan);
        if (!read)
            return failureOf(read);
        plans.append(std::move(raw.plan));
    }
    return plans;
}

QJsonObject contentOf(const ErasurePlan &plan)
{
    QJsonObject needles;
    for (auto it = plan.needles.cbegin(); it != plan.needles.cend(); ++it)
        needles.insert(it.key(), QJsonObject{{u"look"_s, QJsonArray::fromStringList(it->spellings)},
                                     {u"not"_s, QJsonArray::fromStringList(it->notLookedFor)}});
    return {{u"warnings"_s, QJsonArray::fromStringList(plan.warnings)}, {u"own"_s, jsonOf(plan.own)},
        {u"backups_gone_by"_s, plan.backupsGoneBy ? plan.backupsGoneBy->toString(Qt::ISODate) : QString()},
        {u"purposes"_s, QJsonArray::fromStringList(plan.purposes)}, {u"needles"_s, needles}};
}

Result<void> insertChange(store::Transaction &transaction, PersonSeal &seal, qint64 plan, const PlannedChange &change)
{
    const QString row = freshRowId();
    const Result<QByteArray> sealed = seal(u"erasure_change"_s, u"sealed"_s, row, bytesOf(change.change));
    const Result<QByteArray> reason = seal(u"erasure_change"_s, u"reason"_s, row, change.reason.toUtf8());
    if (!sealed || !reason)
        return sealed ? failureOf(reason) : failureOf(sealed);
    return transaction.sql().run(
        u"INSERT INTO erasure_change(plan, source, number, tbl, method, ground, hold, state, row, sealed, reason) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {plan, change.source, change.number, change.change.table, sources::methodName(change.change.method),
            change.ground.isNull() ? u""_s : change.ground, change.hold.isNull() ? u""_s : change.hold,
            changeStepName(change.step), row, *sealed, *reason});
}

} // namespace

QString changeStepName(ChangeStep step)
{
    static const QStringList names{
        u"planned"_s, u"begun"_s, u"done"_s, u"changed"_s, u"failed"_s, u"kept"_s, u"undone"_s};
    return names.value(int(step));
}

QString sourceStepName(SourceStep step)
{
    static const QStringList names{u"planned"_s, u"begun"_s, u"removed"_s, u"not_applicable"_s, u"partial"_s,
        u"failed"_s, u"undoing"_s, u"undone"_s};
    return names.value(int(step));
}

QString planStateName(ErasurePlan::State state)
{
    static const QStringList names{u"standing"_s, u"applying"_s, u"applied"_s, u"superseded"_s};
    return names.value(int(state));
}

ChangeStep changeStepFrom(const QString &name)
{
    for (const ChangeStep step : changeSteps) {
        if (changeStepName(step) == name)
            return step;
    }
    return ChangeStep::Failed;
}

SourceStep sourceStepFrom(const QString &name)
{
    for (const SourceStep step : sourceSteps) {
        if (sourceStepName(step) == name)
            return step;
    }
    return SourceStep::Failed;
}

ErasurePlan::State planStateFrom(const QString &name)
{
    for (const ErasurePlan::State state : planStates) {
        if (planStateName(state) == name)
            return state;
    }
    return ErasurePlan::State::Superseded;
}

Result<std::optional<ErasurePlan>> planOf(store::Connection &connection, vault::Vault &vault, const Request &request)
{
    Result<QList<ErasurePlan>> plans =
        plansWhere(connection, vault, request, u"state <> 'superseded' ORDER BY id DESC LIMIT 1"_s);
    if (!plans)
        return failureOf(plans);
    return plans->isEmpty() ? std::nullopt : std::optional(std::move(plans->first()));
}

Result<QList<ErasurePlan>> begunPlansOf(store::Connection &connection, vault::Vault &vault, const Request &request)
{
    return plansWhere(connection, vault, request, u"begun_at IS NOT NULL ORDER BY id"_s);
}

Result<void> insertPlan(
    store::Transaction &transaction, vault::Vault &vault, const Request &request, const ErasurePlan &plan)
{
    Result<PersonSeal> seal = PersonSeal::begin(transaction, vault, request.subject);
    if (!seal)
        return failureOf(seal);
    store::Connection &sql = transaction.sql();
    const QString row = freshRowId();
    const Result<QByteArray> content = (*seal)(u"erasure_plan"_s, u"sealed"_s, row, contentOf(plan));
    if (!content)
        return failureOf(content);
    // A plan that was never begun has left no trace in any source.
    Result<void> done = sql.run(
        u"UPDATE erasure_plan SET state = 'superseded', sealed = NULL WHERE request = ? AND state = 'standing'"_s,
        {request.id});
    if (done)
        done = sql.run(
            u"INSERT INTO erasure_plan(request, state, hash, keeps_undo, made_at, row, sealed) VALUES(?, 'standing', ?, ?, ?, ?, ?)"_s,
            {request.id, QByteArray::fromHex(plan.hash.toLatin1()), plan.keepsUndo ? 1 : 0, toMillis(transaction.now()),
                row, *content});
    const qint64 id = sql.lastInsertId();
    for (const SourcePlan &source : plan.sources) {
        if (done)
            done = sql.run(u"INSERT INTO erasure_source(plan, source, state, map, row) VALUES(?, ?, ?, ?, ?)"_s,
                {id, source.source, sourceStepName(source.step),
                    QString::fromUtf8(QJsonDocument(sources::toJson(source.map)).toJson(QJsonDocument::Compact)),
                    freshRowId()});
    }
    for (const PlannedChange &change : plan.changes) {
        if (done)
            done = insertChange(transaction, *seal, id, change);
    }
    // Who was on the list of a plan that never began was given nothing that went.
    if (done)
        done = sql.run(
            u"DELETE FROM third_party WHERE request = ? AND told_at IS NULL AND reason IS NULL AND NOT EXISTS(SELECT 1 FROM erasure_plan WHERE request = ? AND begun_at IS NOT NULL AND state <> 'superseded')"_s,
            {request.id, request.id});
    for (const ThirdParty &party : plan.thirdParties) {
        if (done)
            done = sql.run(
                u"INSERT OR IGNORE INTO third_party(request, source, tbl, recipient, row) VALUES(?, ?, ?, ?, ?)"_s,
                {request.id, party.source, party.table, party.recipient, freshRowId()});
    }
    return done;
}

Result<void> recordTold(
    store::Store &store, vault::Vault &vault, const QString &reference, qint64 party, const QString &reason)
{
    const Result<Request> request = Register(store, vault).find(reference);
    if (!request)
        return failureOf(request);
    const QString why = cleaned(reason).trimmed();
    return store
        .write([&](store::Transaction &transaction) -> Result<void> {
            const Result<QVariant> row = transaction.sql().single(
                u"SELECT row FROM third_party WHERE id = ? AND request = ?"_s, {party, request->id});
            if (!row)
                return failureOf(row);
            if (!row->isValid())
                return failure(ErrorCode::NotFound,
                    u"%1 has no third party with the number %2; `requests plan` names them."_s.arg(reference).arg(
                        party));
            Result<PersonSeal> seal = PersonSeal::begin(transaction, vault, request->subject);
            if (!seal)
                return failureOf(seal);
            Result<QByteArray> sealed;
            if (!why.isEmpty())
                sealed = (*seal)(u"third_party"_s, u"reason"_s, row->toString(), why.toUtf8());
            if (!sealed)
                return failureOf(sealed);
            transaction.record({.action = why.isEmpty() ? u"request.recipient_told"_s : u"request.recipient_not_told"_s,
                .subject = u"request/"_s + reference,
                .detail = {{u"recipient"_s, party}}});
            transaction.touch(u"erasure"_s);
            return transaction.sql().run(u"UPDATE third_party SET told_at = ?, reason = ? WHERE id = ?"_s,
                {why.isEmpty() ? QVariant(toMillis(transaction.now())) : QVariant(),
                    why.isEmpty() ? QVariant() : QVariant(*sealed), party});
        })
        .result();
}

Result<QList<ThirdParty>> thirdPartiesOf(store::Connection &connection, vault::Vault &vault, const Request &request)
{
    struct Raw
    {
        ThirdParty party = {};
        QString row = {};
        QByteArray reason = {};
    };
    auto raws = store::readAll(connection,
        u"SELECT id, source, tbl, recipient, told_at, row, reason FROM third_party WHERE request = ? ORDER BY id"_s,
        {request.id}, [](const store::Rows &row) {
            return Raw{.party = {.id = row.integer(0),
                           .source = row.text(1),
                           .table = row.text(2),
                           .recipient = row.text(3),
                           .toldAt = instantOf(row, 4)},
                .row = row.text(5),
                .reason = row.blob(6)};
        });
    if (!raws)
        return failureOf(raws);
    QList<ThirdParty> parties;
    for (Raw &raw : *raws) {
        const Result<QByteArray> reason =
            unsealed(connection, vault, u"third_party"_s, u"reason"_s, raw.row, raw.reason);
        if (!reason)
            return failureOf(reason);
        raw.party.reason = QString::fromUtf8(*reason);
        parties.append(raw.party);
    }
    return parties;
}

} // namespace steward::compliance
