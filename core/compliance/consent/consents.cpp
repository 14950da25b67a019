#include "core/compliance/consent/consents.h"

#include "core/base/hash.h"
#include "core/base/text.h"
#include "core/compliance/consent/consent_standing.h"
#include "core/compliance/erasure/sealing.h"
#include "core/compliance/requests/person.h"
#include "core/store/rows.h"
#include "core/store/settings.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTimeZone>
#include <QUuid>

#include <algorithm>

namespace steward::compliance {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestRecordId = 200;
constexpr qsizetype mostPurposes = 100;
constexpr int expiredAtOnce = 500;

QJsonObject principalJson(const ConsentPrincipal &principal)
{
    QJsonArray identifiers;
    for (const sources::Identifier &one : principal.identifiers)
        identifiers.append(
            QJsonObject{{u"kind"_s, sources::identifierName(one.kind)}, {u"value"_s, cleaned(one.value)}});
    return {{u"name"_s, cleaned(principal.name)}, {u"identifiers"_s, identifiers}};
}

ConsentPrincipal principalFrom(const QJsonObject &json)
{
    ConsentPrincipal principal{.name = json.value(u"name"_s).toString()};
    for (const QJsonValue &one : json.value(u"identifiers"_s).toArray()) {
        if (const auto kind = sources::identifierFromName(one[u"kind"_s].toString()))
            principal.identifiers.append({*kind, one[u"value"_s].toString()});
    }
    return principal;
}

/** What nobody wrote into the record and the settings know. */
void fillFromSettings(store::Connection &connection, ConsentFields &fields)
{
    const auto setting = [&](const QString &key) { return store::setting(connection, key); };
    if (fields.controllers.isEmpty() && !setting(u"organisation"_s).isEmpty())
        fields.controllers.append({.id = setting(u"organisation"_s),
            .name = setting(u"organisation"_s),
            .address = setting(u"controller.address"_s),
            .contact = setting(u"compliance.contact"_s),
            .type = u"controller"_s,
            .email = setting(u"controller.email"_s),
            .phone = setting(u"controller.phone"_s),
            .url = setting(u"controller.policy_url"_s)});
    if (fields.authority.isEmpty())
        fields.authority = setting(u"controller.authority"_s);
    if (fields.policyUrl.isEmpty())
        fields.policyUrl = setting(u"controller.policy_url"_s);
}

Result<qint64> noticeId(store::Transaction &transaction, const ConsentNotice &notice)
{
    const QByteArray hash = notice.text.isEmpty() ? notice.sha256 : sha256(notice.text.toUtf8());
    if (const Result<void> kept = transaction.sql().run(
            u"INSERT INTO consent_notice(sha256, version, language, text, first_used_at) VALUES(?, ?, ?, ?, ?) "
            "ON CONFLICT(sha256, version, language) DO UPDATE SET text = coalesce(text, excluded.text)"_s,
            {hash, cleaned(notice.version), cleaned(notice.language),
                notice.text.isEmpty() ? QVariant(QMetaType::fromType<QString>()) : QVariant(notice.text),
                toMillis(transaction.now())});
        !kept)
        return failureOf(kept);
    const Result<QVariant> id =
        transaction.sql().single(u"SELECT id FROM consent_notice WHERE sha256 = ? AND version = ? AND language = ?"_s,
            {hash, cleaned(notice.version), cleaned(notice.language)});
    if (!id)
        return failureOf(id);
    return id->toLongLong();
}

Result<QString> nextReference(store::Transaction &transaction)
{
    const QTimeZone zone(store::setting(transaction.sql(), u"time_zone"_s).toUtf8());
    const int year = QDateTime::fromMSecsSinceEpoch(toMillis(transaction.now()), zone).date().year();
    if (const Result<void> kept = transaction.sql().run(
            u"INSERT INTO consent_number(year, last) VALUES(?, 1) ON CONFLICT(year) DO UPDATE SET last = last + 1"_s,
            {year});
        !kept)
        return failureOf(kept);
    const Result<QVariant> number =
        transaction.sql().single(u"SELECT last FROM consent_number WHERE year = ?"_s, {year});
    if (!number)
        return failureOf(number);
    return u"CON-%1-%2"_s.arg(year).arg(number->toLongLong(), 4, 10, QChar(u'0'));
}

Result<void> checkNew(const NewConsent &consent)
{
    const auto wrong = [](const QString &sentence) { return failure(ErrorCode::InvalidInput, sentence); };
    if (consent.purposes.isEmpty() || consent.purposes.size() > mostPurposes
        || std::any_of(consent.purposes.begin(), consent.purposes.end(),
            [](const ConsentPurpose &purpose) { return purpose.purpose.trimmed().isEmpty(); }))
        return wrong(u"A consent names what it is for: give at least one purpose (at most 100), none of them empty."_s);
    for (qsizetype i = 0; i < consent.purposes.size(); ++i) {
        for (qsizetype j = 0; j < i; ++j) {
            if (consent.purposes[i].purpose == consent.purposes[j].purpose)
                return wrong(u"The purpose \"%1\" is named twice."_s.arg(consent.purposes[i].purpose));
        }
    }
    if (consent.notice.text.isEmpty() && consent.notice.sha256.size() != 32)
        return wrong(
            u"What was shown to the person is missing: give the notice's text, or its SHA-256 where the text is "
            "kept elsewhere."_s);
    if (consent.notice.language.isEmpty())
        return wrong(u"The language of the notice is missing (en, de, ko, …)."_s);
    if (consent.recordId.size() > longestRecordId || consent.recordId.contains(u'@'))
        return wrong(u"A record id has at most 200 characters and is no e-mail address: it is not sealed."_s);
    if (consent.validUntil && consent.at && *consent.validUntil <= *consent.at)
        return wrong(u"The consent would end before it was given."_s);
    return {};
}

Result<void> keepIdentifiers(
    store::Transaction &transaction, vault::Vault &vault, qint64 id, const SubjectDetails &details)
{
    const Result<QList<HashedIdentifier>> hashes = identifierHashes(vault, transaction.sql(), details);
    if (!hashes)
        return failureOf(hashes);
    for (const HashedIdentifier &one : *hashes) {
        const Result<void> kept =
            transaction.sql().run(u"INSERT OR IGNORE INTO consent_identifier(consent, kind, hash) VALUES(?, ?, ?)"_s,
                {id, sources::identifierName(one.kind), one.hash});
        if (!kept)
            return kept;
    }
    return {};
}

Result<void> keepPurposes(store::Transaction &transaction, qint64 id, const QList<ConsentPurpose> &purposes)
{
    for (qsizetype i = 0; i < purposes.size(); ++i) {
        const Result<void> kept = transaction.sql().run(
            u"INSERT INTO consent_purpose(consent, position, purpose, fields) VALUES(?, ?, ?, ?)"_s,
            {id, int(i), cleaned(purposes[i].purpose.trimmed()),
                QString::fromUtf8(QJsonDocument(toJson(purposes[i])).toJson(QJsonDocument::Compact))});
        if (!kept)
            return kept;
    }
    return {};
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
    const auto events = store::readAll(connection,
        u"SELECT id, at, state, valid_until, entity, method, position, recorded_at FROM consent_event WHERE consent = "
        u"? "
        "ORDER BY at, id"_s,
        {record.id}, [](const store::Rows &row) {
            return ConsentEvent{.id = row.integer(0),
                .at = fromMillis(row.integer(1)),
                .state = consentStateFromName(row.text(2)).value_or(ConsentState::Unknown),
                .validUntil = row.isNull(3) ? std::nullopt : std::optional(fromMillis(row.integer(3))),
                .entity = row.text(4),
                .method = row.text(5),
                .purpose = row.isNull(6) ? std::nullopt : std::optional(int(row.integer(6))),
                .recordedAt = fromMillis(row.integer(7))};
        });
    if (!events)
        return failureOf(events);
    record.purposes = *purposes;
    record.events = *events;
    return {};
}

QVariant millisOrNull(const std::optional<Instant> &at)
{
    return at ? QVariant(toMillis(*at)) : QVariant(QMetaType::fromType<qlonglong>());
}

Result<void> insertEvent(
    store::Transaction &transaction, qint64 consent, const ConsentEvent &event, const QVariant &notice = {})
{
    return transaction.sql().run(
        u"INSERT INTO consent_event(consent, position, at, state, valid_until, entity, method, notice, recorded_at) "
        "VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {consent, event.purpose ? QVariant(*event.purpose) : QVariant(QMetaType::fromType<int>()), toMillis(event.at),
            consentStateName(event.state), millisOrNull(event.validUntil), event.entity, cleaned(event.method),
            notice.isValid() ? notice : QVariant(QMetaType::fromType<qlonglong>()), toMillis(transaction.now())});
}

void recordEvent(store::Transaction &transaction, const ConsentRecord &record, const ConsentEvent &event)
{
    transaction.record({.action = u"consent.event"_s,
        .subject = u"consent/"_s + record.reference,
        .detail = {{u"state"_s, consentStateName(event.state)}, {u"at"_s, toRfc3339(event.at)},
            {u"purpose"_s, event.purpose ? QJsonValue(*event.purpose) : QJsonValue()}}});
    transaction.touch(u"consent"_s);
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
            u"EXISTS (SELECT 1 FROM %1 s WHERE s.consent = c.id AND %2%3)"_s.arg(consentStanding(), stands, purpose));
    }
    return parts.join(u" AND "_s);
}

} // namespace

Result<qint64> recordConsent(store::Transaction &transaction, vault::Vault &vault, const NewConsent &given)
{
    NewConsent consent = given;
    if (const Result<void> fits = checkNew(consent); !fits)
        return failureOf(fits);
    const SubjectDetails details{.name = consent.principal.name, .identifiers = consent.principal.identifiers};
    const QByteArray identity = personIdentity(details, phoneRegion(transaction.sql()));
    if (identity.isEmpty())
        return failure(ErrorCode::InvalidInput,
            u"The person cannot be told from others: give an e-mail, a phone, a customer number, or name and birth date."_s);
    if (consent.recordId.isEmpty())
        consent.recordId = freshRowId();
    const Result<QVariant> taken =
        transaction.sql().single(u"SELECT reference FROM consent WHERE record_id = ?"_s, {consent.recordId});
    if (!taken)
        return failureOf(taken);
    if (taken->isValid())
        return failure(
            ErrorCode::Refused, u"There is a consent with this record id already: %1."_s.arg(taken->toString()));
    const Result<QString> subject = vault.pseudonym(transaction, identity);
    if (!subject)
        return failureOf(subject);
    Result<PersonSeal> seal = PersonSeal::begin(transaction, vault, *subject);
    if (!seal)
        return failureOf(seal);
    const Result<QByteArray> sealed =
        (*seal)(u"consent"_s, u"principal"_s, consent.recordId, principalJson(consent.principal));
    if (!sealed)
        return failureOf(sealed);
    fillFromSettings(transaction.sql(), consent.fields);
    const Result<qint64> notice = noticeId(transaction, consent.notice);
    if (!notice)
        return notice;
    const Result<QString> reference = nextReference(transaction);
    if (!reference)
        return failureOf(reference);
    const Result<void> kept = transaction.sql().run(
        u"INSERT INTO consent(reference, record_id, schema_version, subject, key, principal, notice, language, method, "
        "jurisdiction, fields, imported_from, made_at) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {*reference, consent.recordId, ConsentRecord().schemaVersion, *subject, vault::keyIdOf(*sealed).value_or(0),
            *sealed, *notice, cleaned(consent.notice.language), cleaned(consent.method), cleaned(consent.jurisdiction),
            QString::fromUtf8(QJsonDocument(toJson(consent.fields)).toJson(QJsonDocument::Compact)),
            consent.importedFrom, toMillis(transaction.now())});
    if (!kept)
        return failureOf(kept);
    const qint64 id = transaction.sql().lastInsertId();
    if (const Result<void> done = keepPurposes(transaction, id, consent.purposes); !done)
        return failureOf(done);
    if (const Result<void> done = keepIdentifiers(transaction, vault, id, details); !done)
        return failureOf(done);
    const ConsentEvent first{.at = consent.at.value_or(transaction.now()),
        .state = consent.state,
        .validUntil = allowsProcessing(consent.state) ? consent.validUntil : std::nullopt,
        .entity = u"principal"_s,
        .method = consent.method.isEmpty() ? u"unknown"_s : consent.method};
    if (const Result<void> done = insertEvent(transaction, id, first); !done)
        return failureOf(done);
    transaction.record({.action = u"consent.recorded"_s,
        .subject = u"consent/"_s + *reference,
        .detail = {{u"person"_s, *subject}, {u"state"_s, consentStateName(consent.state)},
            {u"purposes"_s, int(consent.purposes.size())},
            {u"notice_sha256"_s,
                QString::fromLatin1(
                    (consent.notice.text.isEmpty() ? consent.notice.sha256 : sha256(consent.notice.text.toUtf8()))
                        .toHex())}}});
    transaction.touch(u"consent"_s);
    return id;
}

Result<ConsentRecord> readConsent(store::Connection &connection, const QString &reference)
{
    Result<std::optional<ConsentRecord>> record = store::readOne(
        connection, headSql() + u"WHERE c.reference = ? OR c.record_id = ?"_s, {reference, reference}, headOf);
    if (!record)
        return failureOf(record);
    if (!*record)
        return failure(ErrorCode::NotFound,
            u"There is no consent %1; \"consent list\" names those there are."_s.arg(reference.left(longestRecordId)));
    if (const Result<void> read = readParts(connection, **record); !read)
        return failureOf(read);
    return **record;
}

Result<void> appendConsentEvent(store::Transaction &transaction, const ConsentRecord &record, const ConsentEvent &event)
{
    if (event.purpose && (*event.purpose < 0 || *event.purpose >= record.purposes.size()))
        return failure(ErrorCode::InvalidInput, u"%1 has no such purpose."_s.arg(record.reference));
    if (!record.events.isEmpty() && event.at < record.events.first().at)
        return failure(ErrorCode::InvalidInput,
            u"This would be before %1, when %2 began."_s.arg(toRfc3339(record.events.first().at), record.reference));
    if (event.at > transaction.now())
        return failure(ErrorCode::InvalidInput, u"This would be in the future; give a time that has passed."_s);
    if (const Result<void> kept = insertEvent(transaction, record.id, event); !kept)
        return kept;
    recordEvent(transaction, record, event);
    return {};
}

QFuture<Result<ConsentRecord>> Consents::record(const NewConsent &consent)
{
    return m_store.write([this, consent](store::Transaction &transaction) -> Result<ConsentRecord> {
        const Result<qint64> id = recordConsent(transaction, m_vault, consent);
        if (!id)
            return failureOf(id);
        const Result<QVariant> reference =
            transaction.sql().single(u"SELECT reference FROM consent WHERE id = ?"_s, {*id});
        if (!reference)
            return failureOf(reference);
        return readConsent(transaction.sql(), reference->toString());
    });
}

QFuture<Result<ConsentRecord>> Consents::withdraw(
    const QString &reference, const QString &method, const QStringList &purposes, std::optional<Instant> at)
{
    return m_store.write([=](store::Transaction &transaction) -> Result<ConsentRecord> {
        const Result<ConsentRecord> record = readConsent(transaction.sql(), reference);
        if (!record)
            return record;
        QList<std::optional<int>> which;
        for (const QString &purpose : purposes) {
            const auto found = std::find_if(record->purposes.begin(), record->purposes.end(),
                [&purpose](const ConsentPurpose &one) { return one.purpose == purpose; });
            if (found == record->purposes.end())
                return failure(
                    ErrorCode::InvalidInput, u"%1 has no purpose \"%2\"; \"consent show\" names its purposes."_s.arg(
                                                 record->reference, purpose));
            which.append(int(found - record->purposes.begin()));
        }
        if (which.isEmpty())
            which.append(std::nullopt);
        for (const std::optional<int> &purpose : std::as_const(which)) {
            if (stateAt(*record, transaction.now(), purpose) == ConsentState::Withdrawn)
                continue;
            const Result<void> added = appendConsentEvent(transaction, *record,
                {.at = at.value_or(transaction.now()),
                    .state = ConsentState::Withdrawn,
                    .entity = u"principal"_s,
                    .method = method.isEmpty() ? u"told_controller"_s : method,
                    .purpose = purpose});
            if (!added)
                return failureOf(added);
        }
        return readConsent(transaction.sql(), record->reference);
    });
}

QFuture<Result<ConsentRecord>> Consents::renew(const QString &reference, const QString &method,
    const ConsentNotice &notice, std::optional<Instant> validUntil, std::optional<Instant> at)
{
    return m_store.write([=](store::Transaction &transaction) -> Result<ConsentRecord> {
        const Result<ConsentRecord> record = readConsent(transaction.sql(), reference);
        if (!record)
            return record;
        if (record->isErased)
            return failure(ErrorCode::Refused,
                u"%1 is of a person who was erased; record a new consent."_s.arg(record->reference));
        const Instant when = at.value_or(transaction.now());
        if (when > transaction.now() || when < record->events.first().at || (validUntil && *validUntil <= when))
            return failure(ErrorCode::InvalidInput,
                u"A renewal comes after the first consent, not in the future, and before its own end."_s);
        QVariant noticeRow;
        if (!notice.text.isEmpty()) {
            ConsentNotice shown = notice;
            if (shown.language.isEmpty())
                shown.language = record->notice.language;
            const Result<qint64> id = noticeId(transaction, shown);
            if (!id)
                return failureOf(id);
            noticeRow = *id;
        }
        const ConsentEvent event{.at = when,
            .state = ConsentState::RenewedGiven,
            .validUntil = validUntil,
            .entity = u"principal"_s,
            .method = method.isEmpty() ? record->method : method};
        if (const Result<void> kept = insertEvent(transaction, record->id, event, noticeRow); !kept)
            return failureOf(kept);
        recordEvent(transaction, *record, event);
        return readConsent(transaction.sql(), record->reference);
    });
}

QFuture<Result<ConsentRecord>> Consents::add(const QString &reference, const ConsentEvent &event)
{
    return m_store.write([=](store::Transaction &transaction) -> Result<ConsentRecord> {
        const Result<ConsentRecord> record = readConsent(transaction.sql(), reference);
        if (!record)
            return record;
        if (const Result<void> added = appendConsentEvent(transaction, *record, event); !added)
            return failureOf(added);
        return readConsent(transaction.sql(), record->reference);
    });
}

QFuture<Result<int>> Consents::expireDue(Instant now)
{
    return m_store.write([now](store::Transaction &transaction) -> Result<int> {
        struct Due
        {
            qint64 consent;
            int position;
            qint64 end;
            QString reference;
        };
        int expired = 0;
        while (true) {
            const auto due = store::readAll(transaction.sql(),
                u"SELECT s.consent, s.position, s.valid_until, c.reference FROM %1 s "
                "JOIN consent c ON c.id = s.consent WHERE s.consent IN "
                "(SELECT consent FROM consent_event WHERE valid_until <= ?) AND s.valid_until <= ? "
                "AND s.state IN ('ConsentGiven', 'RenewedConsentGiven') ORDER BY s.consent LIMIT ?"_s.arg(
                    consentStanding()),
                {toMillis(now), toMillis(now), expiredAtOnce}, [](const store::Rows &row) {
                    return Due{row.integer(0), int(row.integer(1)), row.integer(2), row.text(3)};
                });
            if (!due)
                return failureOf(due);
            for (const Due &one : *due) {
                const ConsentEvent event{.at = fromMillis(one.end),
                    .state = ConsentState::Expired,
                    .entity = u"system"_s,
                    .method = u"end_of_validity"_s,
                    .purpose = one.position};
                if (const Result<void> kept = insertEvent(transaction, one.consent, event); !kept)
                    return failureOf(kept);
                recordEvent(transaction, {.reference = one.reference}, event);
                ++expired;
            }
            if (due->size() < expiredAtOnce)
                return expired;
        }
    });
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
