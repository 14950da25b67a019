#include "core/compliance/consent/consent_receipt.h"

#include <QJsonArray>

namespace steward::compliance {

using namespace Qt::StringLiterals;

namespace {

QJsonArray controllersOf(const ConsentFields &fields)
{
    QJsonArray controllers;
    for (const ConsentParty &party : fields.controllers) {
        controllers.append(QJsonObject{{u"piiController"_s, party.name}, {u"onBehalf"_s, party.type == u"processor"},
            {u"contact"_s, party.contact}, {u"address"_s, QJsonObject{{u"streetAddress"_s, party.address}}},
            {u"email"_s, party.email}, {u"phone"_s, party.phone}, {u"piiControllerUrl"_s, party.url}});
    }
    return controllers;
}

QJsonArray purposesOf(const ConsentRecord &record)
{
    QJsonArray purposes;
    for (const ConsentPurpose &purpose : record.purposes) {
        const QStringList types = purpose.piiTypes.isEmpty() ? record.fields.piiInformation : purpose.piiTypes;
        purposes.append(QJsonObject{{u"purpose"_s, purpose.purpose},
            {u"purposeCategory"_s, QJsonArray::fromStringList({purpose.category})},
            {u"consentType"_s, purpose.isExplicit ? u"EXPLICIT"_s : u"IMPLICIT"_s},
            {u"piiCategory"_s, QJsonArray::fromStringList(types)}, {u"primaryPurpose"_s, purpose.isPrimary},
            {u"termination"_s, purpose.termination.isEmpty() ? record.fields.withdrawalMethod : purpose.termination},
            {u"thirdPartyDisclosure"_s, !purpose.thirdParties.isEmpty()},
            {u"thirdPartyName"_s, purpose.thirdParties.join(u", "_s)}});
    }
    return purposes;
}

const ConsentEvent *givenEvent(const ConsentRecord &record)
{
    const ConsentEvent *given = nullptr;
    for (const ConsentEvent &event : record.events) {
        if (allowsProcessing(event.state))
            given = &event;
    }
    return given ? given : record.events.isEmpty() ? nullptr : &record.events.first();
}

QJsonArray eventsJson(const ConsentRecord &record)
{
    QJsonArray events;
    for (const ConsentEvent &event : record.events) {
        events.append(QJsonObject{{u"event_time"_s, toRfc3339(event.at)},
            {u"event_state"_s, consentStateName(event.state)}, {u"event_type"_s, event.method},
            {u"entity_id"_s, event.entity},
            {u"validity_duration"_s, event.validUntil ? QJsonValue(toRfc3339(*event.validUntil)) : QJsonValue()},
            {u"purpose"_s, event.purpose ? QJsonValue(record.purposes.value(*event.purpose).purpose) : QJsonValue()},
            {u"recorded_at"_s, toRfc3339(event.recordedAt)},
            {u"notice_sha256"_s, event.noticeSha256.isEmpty()
                                     ? QJsonValue()
                                     : QJsonValue(QString::fromLatin1(event.noticeSha256.toHex()))}});
    }
    return events;
}

} // namespace

QJsonObject kantaraReceipt(const ConsentRecord &record, const ConsentPrincipal &principal, Instant now)
{
    const ConsentEvent *given = givenEvent(record);
    const QStringList sensitive = record.fields.sensitiveCategories + record.fields.specialCategories;
    return {{u"version"_s, u"KI-CR-v1.1.0"_s}, {u"jurisdiction"_s, record.jurisdiction},
        // Seconds since 1970, as the specification asks.
        {u"consentTimestamp"_s, given ? toMillis(given->at) / 1000 : 0}, {u"collectionMethod"_s, record.method},
        {u"consentReceiptID"_s, record.recordId}, {u"publicKey"_s, QString()},
        {u"language"_s, record.newestNotice.language},
        {u"piiPrincipalId"_s, principal.identifiers.isEmpty() ? record.subject : principal.identifiers.first().value},
        {u"piiControllers"_s, controllersOf(record.fields)}, {u"policyUrl"_s, record.fields.policyUrl},
        {u"services"_s,
            QJsonArray{QJsonObject{{u"service"_s, record.fields.service.isEmpty() ? record.purposes.value(0).purpose
                                                                                  : record.fields.service},
                {u"purposes"_s, purposesOf(record)}}}},
        {u"sensitive"_s, !sensitive.isEmpty()}, {u"spiCat"_s, QJsonArray::fromStringList(sensitive)},
        // Beyond the specification: how to end it, and what was shown.
        {u"withdrawalMethod"_s, record.fields.withdrawalMethod},
        {u"noticeSha256"_s, QString::fromLatin1(record.newestNotice.sha256.toHex())},
        {u"noticeVersion"_s, record.newestNotice.version}, {u"state"_s, consentStateName(stateAt(record, now))}};
}

QJsonObject consentJson(const ConsentRecord &record, Instant now)
{
    QJsonObject json = toJson(record.fields);
    QJsonArray purposes;
    for (int i = 0; i < int(record.purposes.size()); ++i) {
        QJsonObject purpose = toJson(record.purposes[i]);
        purpose.insert(u"purpose"_s, record.purposes[i].purpose);
        purpose.insert(u"state"_s, consentStateName(stateAt(record, now, i)));
        purposes.append(purpose);
    }
    const ConsentState state = stateAt(record, now);
    const QStringList invalid = invalidReasons(record);
    json.insert(u"reference"_s, record.reference);
    json.insert(u"record_id"_s, record.recordId);
    json.insert(u"schema_version"_s, record.schemaVersion);
    json.insert(u"pii_principal_id"_s, record.subject);
    json.insert(u"erased"_s, record.isErased);
    json.insert(u"privacy_notice"_s,
        QJsonObject{{u"sha256"_s, QString::fromLatin1(record.newestNotice.sha256.toHex())},
            {u"version"_s, record.newestNotice.version},
            {u"text"_s, record.newestNotice.text.isEmpty() ? QJsonValue() : QJsonValue(record.newestNotice.text)}});
    json.insert(u"language"_s, record.newestNotice.language);
    // What the person saw when they consented first.
    json.insert(u"first_notice_sha256"_s, QString::fromLatin1(record.notice.sha256.toHex()));
    json.insert(u"must_stop"_s, QJsonArray::fromStringList(record.mustStop));
    json.insert(u"collection_method"_s, record.method);
    json.insert(u"jurisdiction"_s, record.jurisdiction);
    json.insert(u"purposes"_s, purposes);
    json.insert(u"events"_s, eventsJson(record));
    json.insert(u"state"_s, consentStateName(state));
    json.insert(u"valid"_s, allowsProcessing(state) && invalid.isEmpty());
    json.insert(u"missing_fields"_s, QJsonArray::fromStringList(missingFields(record)));
    json.insert(u"invalid_reasons"_s, QJsonArray::fromStringList(invalid));
    json.insert(u"made_at"_s, toRfc3339(record.madeAt));
    return json;
}

} // namespace steward::compliance
