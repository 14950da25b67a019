#include "core/compliance/consent/consents.h"

#include "core/base/hash.h"
#include "core/base/text.h"
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

Result<QString> nextReference(store::Transaction &transaction, int year)
{
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

/** The row of a notice that was shown with an event; nothing where none was, or the one shown before. */
Result<QVariant> noticeRow(store::Transaction &transaction, const ConsentRecord &record, const ConsentNotice &given)
{
    ConsentNotice shown = given;
    if (shown.language.isEmpty())
        shown.language = record.newestNotice.language;
    const QByteArray hash = shown.text.isEmpty() ? shown.sha256 : sha256(shown.text.toUtf8());
    const bool isSame = hash == record.newestNotice.sha256 && shown.version == record.newestNotice.version
                        && shown.language == record.newestNotice.language;
    if (hash.size() != 32 || isSame)
        return QVariant();
    const Result<qint64> id = noticeId(transaction, shown);
    return id ? Result<QVariant>(*id) : failureOf(id);
}

void recordEvent(store::Transaction &transaction, const ConsentRecord &record, const ConsentEvent &event)
{
    transaction.record({.action = u"consent.event"_s,
        .subject = u"consent/"_s + record.reference,
        .detail = {{u"state"_s, consentStateName(event.state)}, {u"at"_s, toRfc3339(event.at)},
            {u"purpose"_s, event.purpose ? QJsonValue(*event.purpose) : QJsonValue()}}});
    transaction.touch(u"consent"_s);
}

} // namespace

ConsentDefaults consentDefaults(store::Connection &connection, Instant now)
{
    const auto setting = [&](const QString &key) { return store::setting(connection, key); };
    const QTimeZone zone(setting(u"time_zone"_s).toUtf8());
    ConsentDefaults defaults{.region = phoneRegion(connection),
        .year = QDateTime::fromMSecsSinceEpoch(toMillis(now), zone.isValid() ? zone : QTimeZone::utc()).date().year()};
    if (!setting(u"organisation"_s).isEmpty())
        defaults.fields.controllers.append({.id = setting(u"organisation"_s),
            .name = setting(u"organisation"_s),
            .address = setting(u"controller.address"_s),
            .contact = setting(u"compliance.contact"_s),
            .type = u"controller"_s,
            .email = setting(u"controller.email"_s),
            .phone = setting(u"controller.phone"_s),
            .url = setting(u"controller.policy_url"_s)});
    defaults.fields.authority = setting(u"controller.authority"_s);
    defaults.fields.policyUrl = setting(u"controller.policy_url"_s);
    return defaults;
}

Result<qint64> recordConsent(
    store::Transaction &transaction, vault::Vault &vault, const NewConsent &given, const ConsentDefaults &defaults)
{
    NewConsent consent = given;
    if (const Result<void> fits = checkNew(consent); !fits)
        return failureOf(fits);
    const SubjectDetails details{.name = consent.principal.name, .identifiers = consent.principal.identifiers};
    const QByteArray identity = personIdentity(details, defaults.region);
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
    if (consent.fields.controllers.isEmpty())
        consent.fields.controllers = defaults.fields.controllers;
    if (consent.fields.authority.isEmpty())
        consent.fields.authority = defaults.fields.authority;
    if (consent.fields.policyUrl.isEmpty())
        consent.fields.policyUrl = defaults.fields.policyUrl;
    const Result<qint64> notice = noticeId(transaction, consent.notice);
    if (!notice)
        return notice;
    const Result<QString> reference = nextReference(transaction, defaults.year);
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

Result<void> appendConsentEvent(store::Transaction &transaction, const ConsentRecord &record, const ConsentEvent &event,
    const ConsentNotice &notice)
{
    if (event.purpose && (*event.purpose < 0 || *event.purpose >= record.purposes.size()))
        return failure(ErrorCode::InvalidInput, u"%1 has no such purpose."_s.arg(record.reference));
    if (!record.events.isEmpty() && event.at < record.events.first().at)
        return failure(ErrorCode::InvalidInput,
            u"This would be before %1, when %2 began."_s.arg(toRfc3339(record.events.first().at), record.reference));
    if (event.at > transaction.now())
        return failure(ErrorCode::InvalidInput, u"This would be in the future; give a time that has passed."_s);
    const Result<QVariant> shown = noticeRow(transaction, record, notice);
    if (!shown)
        return failureOf(shown);
    if (const Result<void> kept = insertEvent(transaction, record.id, event, *shown); !kept)
        return kept;
    recordEvent(transaction, record, event);
    return {};
}

QFuture<Result<ConsentRecord>> Consents::record(const NewConsent &consent)
{
    return m_store.write([&vault = m_vault, consent](store::Transaction &transaction) -> Result<ConsentRecord> {
        const Result<qint64> id =
            recordConsent(transaction, vault, consent, consentDefaults(transaction.sql(), transaction.now()));
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
        const Result<void> added = appendConsentEvent(transaction, *record,
            {.at = when,
                .state = ConsentState::RenewedGiven,
                .validUntil = validUntil,
                .entity = u"principal"_s,
                .method = method.isEmpty() ? record->method : method},
            notice);
        if (!added)
            return failureOf(added);
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
                u"SELECT s.consent, s.position, s.valid_until, c.reference FROM consent_standing s "
                "JOIN consent c ON c.id = s.consent WHERE s.valid_until <= ? "
                "AND s.state IN ('ConsentGiven', 'RenewedConsentGiven') ORDER BY s.consent LIMIT ?"_s,
                {toMillis(now), expiredAtOnce}, [](const store::Rows &row) {
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

} // namespace steward::compliance
