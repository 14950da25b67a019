#include "core/compliance/erasure/needles.h"
#include "core/compliance/erasure/plan_material.h"
#include "core/compliance/erasure/plan_store.h"
#include "core/compliance/erasure/suppression.h"

#include "core/base/canonical_json.h"
#include "core/base/hash.h"
#include "core/base/text.h"
#include "core/compliance/consent/consents.h"
#include "core/compliance/requests/register.h"
#include "core/compliance/retention/holds.h"
#include "core/crypto/secret.h"
#include "core/sources/masking.h"
#include "core/store/settings.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace steward::compliance {

using namespace Qt::StringLiterals;
using sources::Method;

namespace {

constexpr qsizetype tokenBytes = 32;

/** The system that holds the rows has to stop using them, and only the people who run it can see to that. */
ThirdParty systemToTell(const sources::Source &source)
{
    return {.source = source.reference, .recipient = u"The system %1 itself"_s.arg(cleaned(source.name).trimmed())};
}

const sources::TableMap *tableOf(const sources::SourceMap &map, const QString &table)
{
    const auto found =
        std::find_if(map.tables.cbegin(), map.tables.cend(), [&table](const auto &one) { return one.table == table; });
    return found == map.tables.cend() ? nullptr : &*found;
}

/** How far a table is from one that no other table of the map is the parent of: children go first. */
int depthOf(const sources::SourceMap &map, const QString &table, int left)
{
    const sources::TableMap *own = tableOf(map, table);
    int depth = 0;
    for (qsizetype i = 0; own && left > 0 && i < own->parents.size(); ++i) {
        if (own->parents[i].otherTable != table)
            depth = std::max(depth, 1 + depthOf(map, own->parents[i].otherTable, left - 1));
    }
    return depth;
}

const Exemption *exemptionFor(const QList<Exemption> &exemptions, const FoundItem &item)
{
    const Exemption *best = nullptr;
    int bestFit = 0;
    for (const Exemption &one : exemptions) {
        const bool isRow = one.number != 0;
        const bool fits = isRow ? one.number == item.number
                                : one.source == item.source && (one.table.isEmpty() || one.table == item.row.table);
        const int fit = isRow ? 3 : one.table.isEmpty() ? 1 : 2;
        if (fits && fit > bestFit) {
            best = &one;
            bestFit = fit;
        }
    }
    return best;
}

/** Makes the changes of one source. */
class SourcePlanner
{
public:
    SourcePlanner(const PlanMaterial &material, const PlanChoices &choices, const SourceGate &gate,
        const sources::Source &source, const QByteArray &token, std::stop_token stop)
        : m_material(material)
        , m_choices(choices)
        , m_gate(gate)
        , m_source(source)
        , m_token(token)
        , m_stop(std::move(stop))
    {
    }

    Result<void> run(ErasurePlan &plan);

private:
    Result<PlannedChange> changeFor(const FoundItem &item);
    Result<void> keepOrChange(PlannedChange &planned, const FoundItem &item);
    Result<void> mask(PlannedChange &planned, const sources::TableMap &table, const FoundItem &item);
    Result<void> correct(PlannedChange &planned, const FoundItem &item);
    Result<sources::FoundRow> wholeRow(const FoundItem &item);
    Result<sources::Driver *> driver();
    Result<sources::TableFacts> facts(const QString &table);
    static void keep(PlannedChange &planned, const QString &ground, const QString &reason);

    const PlanMaterial &m_material;
    const PlanChoices &m_choices;
    const SourceGate &m_gate;
    const sources::Source &m_source;
    const QByteArray &m_token;
    std::stop_token m_stop;
    std::unique_ptr<sources::Driver> m_driver;
    std::optional<sources::Schema> m_schema;
    NeedleRows m_rows;
};

void SourcePlanner::keep(PlannedChange &planned, const QString &ground, const QString &reason)
{
    planned.change.method = Method::Keep;
    planned.change.digestAfter = planned.change.digestBefore;
    planned.step = ChangeStep::Kept;
    planned.ground = ground;
    planned.reason = reason;
}

Result<sources::Driver *> SourcePlanner::driver()
{
    if (!m_driver) {
        Result<std::unique_ptr<sources::Driver>> opened = m_gate.open(m_source);
        if (!opened)
            return failureOf(opened);
        m_driver = std::move(*opened);
    }
    return m_driver.get();
}

Result<sources::TableFacts> SourcePlanner::facts(const QString &table)
{
    if (m_source.kind == sources::Kind::Folder)
        return sources::TableFacts{.table = table};
    if (!m_schema) {
        const Result<sources::Driver *> opened = driver();
        if (!opened)
            return failureOf(opened);
        Result<sources::Schema> schema = (*opened)->inspect(m_stop);
        if (!schema)
            return failureOf(schema);
        m_schema = std::move(*schema);
    }
    for (const sources::TableFacts &one : m_schema->tables) {
        if (one.table == table)
            return one;
    }
    return failure(ErrorCode::NotFound,
        u"%1 has no table %2 any more; mend its map, then search and plan again."_s.arg(m_source.reference, table));
}

/** The row as it stands now and in full: what a search answers may be cut. */
Result<sources::FoundRow> SourcePlanner::wholeRow(const FoundItem &item)
{
    const sources::TableMap *table = tableOf(m_source.map, item.row.table);
    const Result<sources::Driver *> opened = driver();
    if (!opened)
        return failureOf(opened);
    if (table) {
        Result<QList<sources::FoundRow>> rows = (*opened)->rows(*table, {item.row.key}, m_stop);
        if (!rows)
            return failureOf(rows);
        if (!rows->isEmpty() && rows->first().digest == item.row.digest)
            return rows->first();
    }
    return failure(
        ErrorCode::Refused, u"Row %1 in %2 has changed since the search; search again, then plan."_s.arg(item.number)
                                .arg(m_source.reference));
}

Result<void> SourcePlanner::mask(PlannedChange &planned, const sources::TableMap &table, const FoundItem &item)
{
    Result<sources::FoundRow> row = wholeRow(item);
    const Result<sources::TableFacts> known = row ? facts(table.table) : failureOf(row);
    if (!known)
        return failureOf(known);
    if (m_source.kind == sources::Kind::Folder) {
        if (item.row.by.contains(u"path"_s))
            return failure(ErrorCode::InvalidInput,
                u"The name of file %1 in %2 tells the person. Masking changes what is in a file, never its name: let the map delete files there, rename it by hand and search again, or exempt the row."_s
                    .arg(item.number)
                    .arg(m_source.reference));
        // Only the search knows what of the person stands in a file.
        row->values.insert(u"matches"_s, item.row.values.value(u"matches"_s));
    }
    Result<sources::Planned> after = sources::plannedAfter(table, *known, *row, m_token);
    if (!after)
        return failureOf(after);
    if (after->after.isEmpty()) {
        keep(planned, u"map"_s, u"The map names no column of this row that has to change."_s);
        m_rows.staying.append(row->values);
        return {};
    }
    planned.change.after = after->after;
    planned.change.digestAfter = after->digestAfter;
    m_rows.going.append(item.row);
    QVariantMap left = row->values;
    for (auto it = after->after.cbegin(); it != after->after.cend(); ++it)
        left.insert(it.key(), *it);
    // A masked file says where it stands, not what else is in it.
    m_rows.staying.append(left);
    return {};
}

Result<void> SourcePlanner::correct(PlannedChange &planned, const FoundItem &item)
{
    planned.change.method = Method::Mask;
    for (const Correction &correction : m_choices.corrections) {
        if (correction.source != item.source || correction.table != item.row.table)
            continue;
        if (!item.row.values.contains(correction.column))
            return failure(ErrorCode::InvalidInput,
                u"%1 has no column %2."_s.arg(forDisplay(correction.table), forDisplay(correction.column)));
        QVariant value(correction.value);
        const QVariant before = item.row.values.value(correction.column);
        if (before.isValid() && !before.isNull() && before.typeId() != QMetaType::QString
            && !value.convert(before.metaType()))
            return failure(ErrorCode::InvalidInput,
                u"The value given for %1 does not fit what the column holds."_s.arg(forDisplay(correction.column)));
        planned.change.after.insert(correction.column, value);
    }
    if (planned.change.after.isEmpty()) {
        keep(planned, u"map"_s, u"Nothing of this row is to be corrected."_s);
        return {};
    }
    const Result<sources::FoundRow> row = wholeRow(item);
    if (!row)
        return failureOf(row);
    planned.change.digestAfter = sources::digestAfterOf(*row, planned.change.after);
    return {};
}

Result<void> SourcePlanner::keepOrChange(PlannedChange &planned, const FoundItem &item)
{
    if (m_material.request.type == RequestType::Rectification)
        return correct(planned, item);
    const auto stay = [&](const QString &ground, const QString &reason) -> Result<void> {
        keep(planned, ground, reason);
        m_rows.staying.append(item.row.values);
        return {};
    };
    if (leavesRestriction(m_material.request.type))
        return stay(u"restriction"_s, m_material.request.type == RequestType::Restriction
                                          ? u"Kept, and not used: the person asked for restriction."_s
                                          : u"Kept, and no longer used for the purposes that have to stop."_s);
    if (const Hold *hold =
            holdFor(m_material.holds, m_material.request.subject, item.source, item.row.table, item.row.values)) {
        planned.hold = hold->reference;
        return stay(u"hold"_s, hold->reason);
    }
    if (const Exemption *exemption = exemptionFor(m_choices.exemptions, item))
        return stay(exemption->ground, cleaned(exemption->reason).trimmed());
    const sources::TableMap *table = tableOf(m_source.map, item.row.table);
    if (!table)
        return failure(ErrorCode::NotFound,
            u"The map of %1 does not know the table of row %2 any more; search again."_s.arg(m_source.reference)
                .arg(item.number));
    if (table->method == Method::Keep)
        return stay(u"map"_s, table->reason);
    planned.change.method = table->method;
    if (table->method == Method::Delete) {
        m_rows.going.append(item.row);
        return {};
    }
    return mask(planned, *table, item);
}

Result<PlannedChange> SourcePlanner::changeFor(const FoundItem &item)
{
    PlannedChange planned{.number = item.number, .source = item.source};
    planned.change = {.table = item.row.table, .key = item.row.key, .digestBefore = item.row.digest};
    const Result<void> done = keepOrChange(planned, item);
    if (!done)
        return failureOf(done);
    return planned;
}

Result<void> SourcePlanner::run(ErasurePlan &plan)
{
    QList<PlannedChange> changes;
    for (const FoundItem &item : m_material.items) {
        if (item.source != m_source.reference)
            continue;
        if (!item.belongs()) {
            m_rows.staying.append(item.row.values);
            continue;
        }
        Result<PlannedChange> change = changeFor(item);
        if (!change)
            return failureOf(change);
        changes.append(std::move(*change));
    }
    const int most = int(m_source.map.tables.size());
    QHash<QString, int> depths;
    for (const PlannedChange &change : changes) {
        if (!depths.contains(change.change.table))
            depths.insert(change.change.table, depthOf(m_source.map, change.change.table, std::min(most, 16)));
    }
    std::stable_sort(changes.begin(), changes.end(), [&depths](const auto &a, const auto &b) {
        return depths.value(a.change.table) > depths.value(b.change.table);
    });
    if (m_material.request.type == RequestType::Erasure && !m_rows.going.isEmpty()) {
        const Result<sources::Driver *> opened = driver();
        plan.needles.insert(m_source.reference,
            needlesFor(m_source, opened ? *opened : nullptr, personOf(m_material.details), m_rows, m_stop));
    }
    for (const PlannedChange &change : changes) {
        const sources::TableMap *table = tableOf(m_source.map, change.change.table);
        const bool isTouched = change.change.method != Method::Keep || change.ground == u"restriction"_s;
        if (!table || table->recipients.trimmed().isEmpty() || !isTouched)
            continue;
        const bool isListed = std::any_of(plan.thirdParties.cbegin(), plan.thirdParties.cend(),
            [&](const ThirdParty &party) { return party.source == m_source.reference && party.table == table->table; });
        if (!isListed)
            plan.thirdParties.append(
                {.source = m_source.reference, .table = table->table, .recipient = table->recipients.trimmed()});
    }
    if (leavesRestriction(m_material.request.type) && !changes.isEmpty())
        plan.thirdParties.append(systemToTell(m_source));
    plan.sources.append({.source = m_source.reference, .map = m_source.map});
    plan.changes += changes;
    return {};
}

/** What a person has to know before the plan is applied. */
QStringList warningsFor(const PlanMaterial &material)
{
    QStringList warnings;
    qsizetype undecided = 0;
    QStringList gone;
    for (const FoundItem &item : material.items) {
        undecided += item.isUndecided() ? 1 : 0;
        const bool isActive = std::any_of(material.sources.cbegin(), material.sources.cend(),
            [&item](const auto &source) { return source.reference == item.source; });
        if (!isActive && !gone.contains(item.source))
            gone.append(item.source);
    }
    if (undecided > 0)
        warnings.append(
            u"%1 rows match the name alone and wait for a decision; the plan leaves them out (--include, --exclude)."_s
                .arg(undecided));
    for (const QString &source : gone)
        warnings.append(u"%1 is not active any more; its rows are left out."_s.arg(source));
    for (const sources::Source &source : material.sources) {
        const auto search = std::find_if(material.searches.cbegin(), material.searches.cend(),
            [&source](const SourceSearch &one) { return one.source == source.reference; });
        if (search == material.searches.cend())
            warnings.append(u"%1 was not searched yet."_s.arg(source.reference));
        else if (search->isUnknown())
            warnings.append(u"%1 could not be searched wholly: what it holds is not known."_s.arg(source.reference));
        const bool hasRows = std::any_of(material.items.cbegin(), material.items.cend(),
            [&source](const FoundItem &item) { return item.source == source.reference; });
        if (hasRows && !source.map.isConfirmed)
            warnings.append(
                u"Nobody has confirmed the map of %1 yet; look at it before applying (`sources map`)."_s.arg(
                    source.reference));
    }
    return warnings;
}

QString hexOf(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toHex());
}

/** What is planned as one canonical JSON, and its hash: two plans that differ in anything differ in this. */
Result<QString> hashOf(const ErasurePlan &plan, const QByteArray &token)
{
    QJsonArray changes;
    for (const PlannedChange &planned : plan.changes)
        changes.append(QJsonObject{{u"number"_s, planned.number}, {u"source"_s, planned.source},
            {u"change"_s, hexOf(sha256(token + bytesOf(planned.change)))}, {u"ground"_s, planned.ground},
            {u"hold"_s, planned.hold}, {u"reason"_s, hexOf(sha256(token + planned.reason.toUtf8()))}});
    QJsonArray maps;
    for (const SourcePlan &source : plan.sources)
        maps.append(QJsonObject{{u"source"_s, source.source}, {u"map"_s, source.map.version}});
    const Result<QByteArray> canonical = canonicalJson(
        {{u"request"_s, plan.request}, {u"changes"_s, changes}, {u"sources"_s, maps}, {u"undo"_s, plan.keepsUndo},
            {u"purposes"_s, QJsonArray::fromStringList(plan.purposes)}, {u"made_at"_s, toMillis(plan.madeAt)}});
    if (!canonical)
        return failureOf(canonical);
    return hexOf(sha256(*canonical));
}

/** Steward's own records of the person: what destroying the key erases. */
Result<QMap<QString, qint64>> ownRecords(store::Connection &connection, const Request &request)
{
    QMap<QString, qint64> own;
    for (const auto &[kind, sql] :
        {
            std::pair{u"requests"_s, u"SELECT count(*) FROM request WHERE subject = ?"_s},
            std::pair{u"attachments"_s,
                u"SELECT count(*) FROM request_attachment WHERE request IN (SELECT id FROM request WHERE subject = ?)"_s},
            std::pair{u"letters"_s,
                u"SELECT count(*) FROM request_letter WHERE request IN (SELECT id FROM request WHERE subject = ?)"_s},
        }) {
        const Result<QVariant> count = connection.single(sql, {request.subject});
        if (!count)
            return failureOf(count);
        own.insert(kind, count->toLongLong());
    }
    const Result<HeldConsents> consents = heldConsents(connection, request.subject);
    if (!consents)
        return failureOf(consents);
    own.insert(u"consents"_s, consents->records);
    return own;
}

/** When the last backup of the workspace that still has the sealed rows is gone; their key is destroyed long before. */
std::optional<QDate> backupsGoneBy(store::Store &store, QDate today)
{
    const int hours = store::setting(store, u"backups.every_hours"_s).toInt();
    const int keep = store::setting(store, u"backups.keep"_s).toInt();
    if (hours <= 0 || keep <= 0)
        return std::nullopt;
    return today.addDays((qint64(hours) * keep + 23) / 24 + 1);
}

QJsonObject eventOf(const ErasurePlan &plan)
{
    QJsonObject methods;
    for (const PlannedChange &change : plan.changes) {
        const QString name = sources::methodName(change.change.method);
        methods.insert(name, methods.value(name).toInteger() + 1);
    }
    return {{u"hash"_s, plan.hash}, {u"rows"_s, plan.changes.size()}, {u"methods"_s, methods}};
}

} // namespace

Result<ErasurePlan> makePlan(store::Store &store, vault::Vault &vault, const SourceGate &gate, const QString &reference,
    const PlanChoices &choices, std::stop_token stop)
{
    if (const Result<void> fit = checkChoices(choices); !fit)
        return failureOf(fit);
    if (!choices.include.isEmpty() || !choices.exclude.isEmpty()) {
        const Result<void> decided = decideRows(store, reference, choices.include, choices.exclude);
        if (!decided)
            return failureOf(decided);
    }
    const Result<PlanMaterial> material = gatherForPlan(store, vault, gate, reference);
    if (!material)
        return failureOf(material);
    if (const Result<void> may = checkMayPlan(*material, choices); !may)
        return failureOf(may);
    const Result<QByteArray> token = crypto::randomBytes(tokenBytes);
    if (!token)
        return failureOf(token);
    ErasurePlan plan{.request = reference, .madeAt = store.clock().now()};
    plan.keepsUndo = store::setting(store, u"erasure.keep_undo"_s) != u"no"_s;
    if (leavesRestriction(material->request.type)) {
        plan.keepsUndo = true; // no image is needed
        for (const QString &purpose : choices.purposes)
            plan.purposes.append(cleaned(purpose).trimmed());
        plan.purposes.removeAll(QString());
        plan.purposes.removeDuplicates();
        if (plan.purposes.isEmpty())
            plan.purposes = standardPurposes(material->request.type);
    } else {
        plan.backupsGoneBy = backupsGoneBy(store, material->today);
    }
    plan.warnings = warningsFor(*material);
    for (const sources::Source &source : material->sources) {
        const bool isSearched = std::any_of(material->searches.cbegin(), material->searches.cend(),
            [&source](const SourceSearch &search) { return search.source == source.reference; });
        if (!isSearched) {
            if (leavesRestriction(material->request.type))
                plan.thirdParties.append(systemToTell(source));
            continue;
        }
        const Result<void> planned = SourcePlanner(*material, choices, gate, source, *token, stop).run(plan);
        if (!planned)
            return failureOf(planned);
    }
    const Result<QMap<QString, qint64>> own =
        store.read([&](store::Connection &connection) { return ownRecords(connection, material->request); });
    const Result<QString> hash = hashOf(plan, *token);
    if (!own || !hash)
        return own ? failureOf(hash) : failureOf(own);
    plan.own = *own;
    plan.hash = *hash;
    const Result<void> kept =
        store
            .write([&](store::Transaction &transaction) -> Result<void> {
                const Result<void> written = insertPlan(transaction, vault, material->request, plan);
                if (!written)
                    return written;
                transaction.record(
                    {.action = u"request.planned"_s, .subject = u"request/"_s + reference, .detail = eventOf(plan)});
                transaction.touch(u"erasure"_s);
                if (material->request.state == RequestState::Planned)
                    return {};
                const Result<Request> moved = setRequestState(transaction, reference, RequestState::Planned);
                return moved ? Result<void>() : failureOf(moved);
            })
            .result();
    if (!kept)
        return failureOf(kept);
    Result<std::optional<ErasurePlan>> stands =
        store.read([&](store::Connection &connection) { return planOf(connection, vault, material->request); });
    if (!stands)
        return failureOf(stands);
    if (!*stands)
        return failure(ErrorCode::Internal, u"The plan could not be read back."_s);
    return std::move(**stands);
}

} // namespace steward::compliance
