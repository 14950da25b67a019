#include "core/compliance/consent/consents.h"
#include "core/compliance/erasure/sealing.h"
#include "core/compliance/erasure/suppression.h"
#include "core/compliance/requests/person.h"
#include "core/store/rows.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

// Consents as they are read: one, by pages, and who gave them.
namespace steward::compliance {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shownOfReference = 200;

ConsentPrincipal principalFrom(const QJsonObject &json)
{
    ConsentPrincipal principal{.name = json.value(u"name"_s).toString()};
    for (const QJsonValue &one : json.value(u"identifiers"_s).toArray()) {
        if (const auto kind = sources::identifierFromName(one[u"kind"_s].toString()))
            principal.identifiers.append({*kind, one[u"value"_s].toString()});
    }
    return principal;
}

const QString &headSql()
{
    static const QString sql =
        u"SELECT c.id, c.reference, c.record_id, c.schema_version, c.subject, k.state = 'destroyed', n.text, n.sha256, "
        "n.version, n.language, c.method, c.jurisdiction, c.fields, c.made_at FROM consent c "
        "JOIN consent_notice n ON n.id = c.notice JOIN vault_key k ON k.id = c.key "_s;
    return sql;
}

ConsentRecord headOf(const store::Rows &row)
{
    return {.id = row.integer(0),
        .reference = row.text(1),
        .recordId = row.text(2),
        .schemaVersion = row.text(3),
        .subject = row.text(4),
        .isErased = row.integer(5) != 0,
        .notice = {.text = row.text(6), .sha256 = row.blob(7), .version = row.text(8), .language = row.text(9)},
        .method = row.text(10),
        .jurisdiction = row.text(11),
        .fields = consentFieldsFrom(QJsonDocument::fromJson(row.text(12).toUtf8()).object()),
        .madeAt = fromMillis(row.integer(13))};
}

Result<void> readParts(store::Connection &connection, ConsentRecord &record)
{
    const auto purposes =
        store::readAll(connection, u"SELECT purpose, fields FROM consent_purpose WHERE consent = ? ORDER BY position"_s,
            {record.id}, [](const store::Rows &row) {
                return consentPurposeFrom(row.text(0), QJsonDocument::fromJson(row.text(1).toUtf8()).object());
            });
    if (!purposes)
        return failureOf(purposes);
    record.newestNotice = record.notice;
    const auto events = store::readAll(connection,
        u"SELECT e.id, e.at, e.state, e.valid_until, e.entity, e.method, e.position, e.recorded_at, n.text, n.sha256, "
        "n.version, n.language FROM consent_event e LEFT JOIN consent_notice n ON n.id = e.notice "
        "WHERE e.consent = ? ORDER BY e.at, e.id"_s,
        {record.id}, [&record](const store::Rows &row) {
            if (!row.isNull(9))
                record.newestNotice = {
                    .text = row.text(8), .sha256 = row.blob(9), .version = row.text(10), .language = row.text(11)};
            return ConsentEvent{.id = row.integer(0),
                .at = fromMillis(row.integer(1)),
                .state = consentStateFromName(row.text(2)).value_or(ConsentState::Unknown),
                .validUntil = row.isNull(3) ? std::nullopt : std::optional(fromMillis(row.integer(3))),
                .entity = row.text(4),
                .method = row.text(5),
                .purpose = row.isNull(6) ? std::nullopt : std::optional(int(row.integer(6))),
                .recordedAt = fromMillis(row.integer(7)),
                .noticeSha256 = row.blob(9)};
        });
    if (!events)
        return failureOf(events);
    record.purposes = *purposes;
    record.events = *events;
    return {};
}

/** The condition of a filter, with its values. */
Result<QString> conditionOf(
    store::Connection &connection, vault::Vault &vault, const ConsentFilter &filter, QVariantList &values)
{
    QStringList parts{u"1"_s};
    if (!filter.subject.isEmpty()) {
        parts.append(u"c.subject = ?"_s);
        values.append(filter.subject);
    }
    if (!filter.identifier.value.isEmpty()) {
        const Result<QByteArray> hash = identifierHash(vault, connection, filter.identifier, phoneRegion(connection));
        if (!hash)
            return failureOf(hash);
        parts.append(u"c.id IN (SELECT consent FROM consent_identifier WHERE hash = ?)"_s);
        values.append(*hash);
    }
    if (!filter.purpose.isEmpty()) {
        parts.append(u"c.id IN (SELECT consent FROM consent_purpose WHERE purpose = ?)"_s);
        values.append(filter.purpose);
    }
    if (filter.state) {
        const qint64 now = toMillis(filter.now);
        const QString inTime = u"(s.valid_until IS NULL OR s.valid_until > %1)"_s.arg(now);
        const QString given = u"s.state IN ('ConsentGiven', 'RenewedConsentGiven')"_s;
        QString stands = u"s.state = '%1'"_s.arg(consentStateName(*filter.state));
        if (allowsProcessing(*filter.state))
            stands += u" AND "_s + inTime;
        else if (*filter.state == ConsentState::Expired)
            stands = u"(%1 OR (%2 AND NOT %3))"_s.arg(stands, given, inTime);
        QString purpose;
        if (!filter.purpose.isEmpty()) {
            purpose = u" AND s.purpose = ?"_s;
            values.append(filter.purpose);
        }
        parts.append(
            u"EXISTS (SELECT 1 FROM consent_standing s WHERE s.consent = c.id AND %1%2)"_s.arg(stands, purpose));
    }
    return parts.join(u" AND "_s);
}

} // namespace

Result<ConsentRecord> readConsent(store::Connection &connection, const QString &reference)
{
    Result<std::optional<ConsentRecord>> record = store::readOne(
        connection, headSql() + u"WHERE c.reference = ? OR c.record_id = ?"_s, {reference, reference}, headOf);
    if (!record)
        return failureOf(record);
    if (!*record)
        return failure(ErrorCode::NotFound,
            u"There is no consent %1; \"consent list\" names those there are."_s.arg(reference.left(shownOfReference)));
    if (const Result<void> read = readParts(connection, **record); !read)
        return failureOf(read);
    const Result<QList<Suppression>> restrictions = suppressionsOfConsent(connection, (*record)->id);
    if (!restrictions)
        return failureOf(restrictions);
    for (const ConsentPurpose &purpose : (*record)->purposes) {
        const bool mustStop = std::any_of(restrictions->cbegin(), restrictions->cend(),
            [&purpose](const Suppression &one) { return one.stops(purpose.purpose); });
        if (mustStop)
            (*record)->mustStop.append(purpose.purpose);
    }
    return **record;
}

Result<ConsentRecord> Consents::find(const QString &reference)
{
    return m_store.read([&](store::Connection &connection) { return readConsent(connection, reference); });
}

Result<ConsentPrincipal> Consents::principal(const ConsentRecord &record)
{
    return m_store.read([&](store::Connection &connection) -> Result<ConsentPrincipal> {
        const Result<QVariant> sealed = connection.single(u"SELECT principal FROM consent WHERE id = ?"_s, {record.id});
        if (!sealed)
            return failureOf(sealed);
        const Result<QJsonObject> json =
            unsealedJson(connection, m_vault, u"consent"_s, u"principal"_s, record.recordId, sealed->toByteArray());
        if (!json)
            return failureOf(json);
        return principalFrom(*json);
    });
}

Result<QList<ConsentRecord>> Consents::page(const ConsentFilter &filter, qint64 afterId, int limit)
{
    return m_store.read([&](store::Connection &connection) -> Result<QList<ConsentRecord>> {
        QVariantList values;
        const Result<QString> condition = conditionOf(connection, m_vault, filter, values);
        if (!condition)
            return failureOf(condition);
        values << afterId << limit;
        Result<QList<ConsentRecord>> records = store::readAll(connection,
            headSql() + u"WHERE "_s + *condition + u" AND c.id > ? ORDER BY c.id LIMIT ?"_s, values, headOf);
        if (!records)
            return records;
        for (ConsentRecord &record : *records) {
            if (const Result<void> read = readParts(connection, record); !read)
                return failureOf(read);
        }
        return records;
    });
}

Result<qint64> Consents::count(const ConsentFilter &filter)
{
    return m_store.read([&](store::Connection &connection) -> Result<qint64> {
        QVariantList values;
        const Result<QString> condition = conditionOf(connection, m_vault, filter, values);
        if (!condition)
            return failureOf(condition);
        const Result<QVariant> count =
            connection.single(u"SELECT count(*) FROM consent c WHERE "_s + *condition, values);
        if (!count)
            return failureOf(count);
        return count->toLongLong();
    });
}

Result<HeldConsents> heldConsents(store::Connection &connection, const QString &subject)
{
    const auto references = store::readAll(connection, u"SELECT reference FROM consent WHERE subject = ? ORDER BY id"_s,
        {subject}, [](const store::Rows &row) { return row.text(0); });
    if (!references)
        return failureOf(references);
    const Result<QVariant> events = connection.single(
        u"SELECT count(*) FROM consent_event WHERE consent IN (SELECT id FROM consent WHERE subject = ?)"_s, {subject});
    if (!events)
        return failureOf(events);
    return HeldConsents{
        .records = references->size(), .events = events->toLongLong(), .references = QStringList(*references)};
}

} // namespace steward::compliance
