#include "core/compliance/consent/consent.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

namespace steward::compliance {

using namespace Qt::StringLiterals;

namespace {

struct StateName
{
    ConsentState state;
    QLatin1StringView name;
    QLatin1StringView brief;
};

constexpr std::array stateNames{
    StateName{ConsentState::Unknown, "ConsentUnknown"_L1, "unknown"_L1},
    StateName{ConsentState::Requested, "ConsentRequested"_L1, "requested"_L1},
    StateName{ConsentState::RequestDeferred, "ConsentRequestDeferred"_L1, "deferred"_L1},
    StateName{ConsentState::Given, "ConsentGiven"_L1, "given"_L1},
    StateName{ConsentState::RenewedGiven, "RenewedConsentGiven"_L1, "renewed"_L1},
    StateName{ConsentState::Refused, "ConsentRefused"_L1, "refused"_L1},
    StateName{ConsentState::Withdrawn, "ConsentWithdrawn"_L1, "withdrawn"_L1},
    StateName{ConsentState::Expired, "ConsentExpired"_L1, "expired"_L1},
    StateName{ConsentState::Invalidated, "ConsentInvalidated"_L1, "invalidated"_L1},
    StateName{ConsentState::Terminated, "ConsentTerminated"_L1, "terminated"_L1},
    StateName{ConsentState::Revoked, "ConsentRevoked"_L1, "revoked"_L1},
};

QJsonArray arrayOf(const QStringList &list)
{
    return QJsonArray::fromStringList(list);
}

QStringList listFrom(const QJsonValue &value)
{
    if (value.isString())
        return value.toString().isEmpty() ? QStringList() : QStringList{value.toString()};
    QStringList list;
    for (const QJsonValue &one : value.toArray()) {
        if (!one.toString().isEmpty())
            list.append(one.toString());
    }
    return list;
}

QJsonObject partyJson(const ConsentParty &party)
{
    return {{u"party_id"_s, party.id}, {u"party_name"_s, party.name}, {u"party_address"_s, party.address},
        {u"party_contact"_s, party.contact}, {u"party_type"_s, party.type}, {u"party_role"_s, party.role},
        {u"party_email"_s, party.email}, {u"party_phone"_s, party.phone}, {u"party_url"_s, party.url}};
}

ConsentParty partyFrom(const QJsonObject &json)
{
    const auto text = [&json](const QString &key) { return json.value(key).toString(); };
    return {.id = text(u"party_id"_s),
        .name = text(u"party_name"_s),
        .address = text(u"party_address"_s),
        .contact = text(u"party_contact"_s),
        .type = text(u"party_type"_s),
        .role = text(u"party_role"_s),
        .email = text(u"party_email"_s),
        .phone = text(u"party_phone"_s),
        .url = text(u"party_url"_s)};
}

/** Of the record as a whole, or of each purpose. */
bool hasPiiTypes(const ConsentRecord &record)
{
    return !record.fields.piiInformation.isEmpty()
           || (!record.purposes.isEmpty()
               && std::all_of(record.purposes.begin(), record.purposes.end(),
                   [](const ConsentPurpose &purpose) { return !purpose.piiTypes.isEmpty(); }));
}

bool everyController(const ConsentRecord &record, QString ConsentParty::*field)
{
    const QList<ConsentParty> &all = record.fields.controllers;
    return !all.isEmpty() && std::all_of(all.begin(), all.end(), [field](const ConsentParty &party) {
        return !(party.*field).isEmpty();
    });
}

bool everyEvent(const ConsentRecord &record, QString ConsentEvent::*field)
{
    return !record.events.isEmpty()
           && std::all_of(record.events.begin(), record.events.end(),
               [field](const ConsentEvent &event) { return !(event.*field).isEmpty(); });
}

/** Whether a field of the record has something in it. */
bool isFilled(const ConsentRecord &record, const QString &name)
{
    const ConsentFields &fields = record.fields;
    static const QHash<QString, bool (*)(const ConsentRecord &)> looks{
        {u"schema_version"_s, [](const ConsentRecord &r) { return !r.schemaVersion.isEmpty(); }},
        {u"record_id"_s, [](const ConsentRecord &r) { return !r.recordId.isEmpty(); }},
        {u"pii_principal_id"_s, [](const ConsentRecord &r) { return !r.subject.isEmpty(); }},
        {u"privacy_notice"_s, [](const ConsentRecord &r) { return r.notice.sha256.size() == 32; }},
        {u"language"_s, [](const ConsentRecord &r) { return !r.notice.language.isEmpty(); }},
        {u"purposes"_s, [](const ConsentRecord &r) { return !r.purposes.isEmpty(); }},
        {u"pii_controllers"_s, [](const ConsentRecord &r) { return !r.fields.controllers.isEmpty(); }},
        {u"pii_type"_s, hasPiiTypes},
        {u"party_id"_s, [](const ConsentRecord &r) { return everyController(r, &ConsentParty::id); }},
        {u"party_name"_s, [](const ConsentRecord &r) { return everyController(r, &ConsentParty::name); }},
        {u"party_address"_s, [](const ConsentRecord &r) { return everyController(r, &ConsentParty::address); }},
        {u"party_contact"_s, [](const ConsentRecord &r) { return everyController(r, &ConsentParty::contact); }},
        {u"party_type"_s, [](const ConsentRecord &r) { return everyController(r, &ConsentParty::type); }},
        {u"event_time"_s, [](const ConsentRecord &r) { return !r.events.isEmpty(); }},
        {u"event_type"_s, [](const ConsentRecord &r) { return everyEvent(r, &ConsentEvent::method); }},
        {u"event_state"_s, [](const ConsentRecord &r) { return !r.events.isEmpty(); }},
        {u"entity_id"_s, [](const ConsentRecord &r) { return everyEvent(r, &ConsentEvent::entity); }},
    };
    if (const auto look = looks.find(name); look != looks.end())
        return (*look)(record);
    if (name == u"pii_information")
        return !fields.piiInformation.isEmpty();
    if (name == u"storage_locations")
        return !fields.storageLocations.isEmpty();
    if (name == u"retention_period")
        return !fields.retentionPeriod.isEmpty();
    if (name == u"jurisdiction")
        return !record.jurisdiction.isEmpty();
    if (name == u"recipient_third_parties")
        return !fields.recipients.isEmpty();
    if (name == u"withdrawal_method")
        return !fields.withdrawalMethod.isEmpty();
    if (name == u"lawful_basis")
        return !fields.lawfulBasis.isEmpty();
    if (name == u"privacy_rights")
        return !fields.privacyRights.isEmpty();
    if (name == u"authority_party")
        return !fields.authority.isEmpty();
    return true; // validity_duration: an open end is one
}

/** EU, EEA and UK, where the GDPR or its twin applies. */
bool isUnderGdpr(const QString &jurisdiction)
{
    static const QStringList places{u"EU"_s, u"EEA"_s, u"UK"_s, u"GB"_s, u"AT"_s, u"BE"_s, u"BG"_s, u"CY"_s, u"CZ"_s,
        u"DE"_s, u"DK"_s, u"EE"_s, u"ES"_s, u"FI"_s, u"FR"_s, u"GR"_s, u"HR"_s, u"HU"_s, u"IE"_s, u"IS"_s, u"IT"_s,
        u"LI"_s, u"LT"_s, u"LU"_s, u"LV"_s, u"MT"_s, u"NL"_s, u"NO"_s, u"PL"_s, u"PT"_s, u"RO"_s, u"SE"_s, u"SI"_s,
        u"SK"_s};
    const QString country = jurisdiction.section(u'-', 0, 0).trimmed().toUpper();
    return places.contains(country) || country == u"GDPR";
}

} // namespace

QString consentStateName(ConsentState state)
{
    return stateNames[size_t(state)].name;
}

std::optional<ConsentState> consentStateFromName(const QString &name)
{
    for (const StateName &one : stateNames) {
        if (name.compare(one.name, Qt::CaseInsensitive) == 0 || name.compare(one.brief, Qt::CaseInsensitive) == 0)
            return one.state;
    }
    return std::nullopt;
}

bool allowsProcessing(ConsentState state)
{
    return state == ConsentState::Given || state == ConsentState::RenewedGiven;
}

ConsentState stateAt(const ConsentRecord &record, Instant now, std::optional<int> purpose)
{
    if (!purpose) {
        // Valid in part is valid; otherwise what happened last to any of them.
        ConsentState last = ConsentState::Unknown;
        Instant lastAt{};
        for (int i = 0; i < int(record.purposes.size()); ++i) {
            const ConsentState state = stateAt(record, now, i);
            if (allowsProcessing(state))
                return state;
            for (const ConsentEvent &event : record.events) {
                if ((!event.purpose || *event.purpose == i) && event.at <= now && event.at >= lastAt) {
                    lastAt = event.at;
                    last = state;
                }
            }
        }
        return last;
    }
    const ConsentEvent *last = nullptr;
    for (const ConsentEvent &event : record.events) {
        if ((!event.purpose || event.purpose == purpose) && event.at <= now && (!last || event.at >= last->at))
            last = &event;
    }
    if (!last)
        return ConsentState::Unknown;
    if (allowsProcessing(last->state) && last->validUntil && *last->validUntil <= now)
        return ConsentState::Expired;
    return last->state;
}

// ISO/IEC TS 27560:2023 as the W3C Data Privacy Vocabularies group reports it (guides/consent-27560, 15 February 2026);
// what GDPR needs besides: Articles 7 and 13(1)(c), (2)(b), (d).
const QList<ConsentFieldRule> &consentFieldRules()
{
    using Need = ConsentFieldRule::Need;
    static const QList<ConsentFieldRule> rules{
        {u"schema_version"_s, Need::Mandatory},
        {u"record_id"_s, Need::Mandatory},
        {u"pii_principal_id"_s, Need::Mandatory},
        {u"privacy_notice"_s, Need::Mandatory},
        {u"language"_s, Need::Mandatory},
        {u"purposes"_s, Need::Mandatory},
        {u"purpose_type"_s, Need::Optional},
        {u"lawful_basis"_s, Need::Gdpr},
        {u"pii_information"_s, Need::Mandatory},
        {u"pii_controllers"_s, Need::Mandatory},
        {u"collection_method"_s, Need::Optional},
        {u"processing_method"_s, Need::Optional},
        {u"storage_locations"_s, Need::Mandatory},
        {u"retention_period"_s, Need::Mandatory},
        {u"processing_locations"_s, Need::Optional},
        {u"geographic_restrictions"_s, Need::Optional},
        {u"service"_s, Need::Optional},
        {u"jurisdiction"_s, Need::Mandatory},
        {u"recipient_third_parties"_s, Need::Mandatory},
        {u"withdrawal_method"_s, Need::Mandatory},
        {u"privacy_rights"_s, Need::Gdpr},
        {u"codes_of_conduct"_s, Need::Optional},
        {u"impact_assessment"_s, Need::Optional},
        {u"authority_party"_s, Need::Gdpr},
        {u"pii_type"_s, Need::Mandatory},
        {u"sensitive_pii_category"_s, Need::Optional},
        {u"special_pii_category"_s, Need::Optional},
        {u"party_id"_s, Need::Mandatory},
        {u"party_address"_s, Need::Mandatory},
        {u"party_name"_s, Need::Mandatory},
        {u"party_contact"_s, Need::Mandatory},
        {u"party_type"_s, Need::Mandatory},
        {u"party_role"_s, Need::Optional},
        {u"event_time"_s, Need::Mandatory},
        {u"validity_duration"_s, Need::Mandatory},
        {u"entity_id"_s, Need::Mandatory},
        {u"event_type"_s, Need::Mandatory},
        {u"event_state"_s, Need::Mandatory},
    };
    return rules;
}

QStringList missingFields(const ConsentRecord &record)
{
    const bool isGdpr = isUnderGdpr(record.jurisdiction);
    QStringList missing;
    for (const ConsentFieldRule &rule : consentFieldRules()) {
        const bool isNeeded =
            rule.need == ConsentFieldRule::Need::Mandatory || (rule.need == ConsentFieldRule::Need::Gdpr && isGdpr);
        if (isNeeded && !isFilled(record, rule.name))
            missing.append(rule.name);
    }
    return missing;
}

QStringList invalidReasons(const ConsentRecord &record)
{
    static const QStringList noAct{
        u"pre_ticked"_s, u"preticked"_s, u"silence"_s, u"inactivity"_s, u"opt_out"_s, u"implied"_s, u"scrolling"_s};
    QStringList reasons;
    if (noAct.contains(record.method))
        reasons.append(
            u"It was collected by \"%1\", which is no clear affirmative act (GDPR, Article 4(11) and recital 32)."_s
                .arg(record.method));
    if (record.fields.withdrawalMethod.isEmpty())
        reasons.append(u"The person was not told how to withdraw before consenting (GDPR, Article 7(3))."_s);
    if (record.fields.isBundled)
        reasons.append(u"It was made a condition of something that does not need it (GDPR, Article 7(4))."_s);
    if (record.fields.controllers.isEmpty())
        reasons.append(u"It does not say who the controller is, so it was not informed (GDPR, recital 42)."_s);
    if (!record.fields.specialCategories.isEmpty()
        && std::any_of(record.purposes.begin(), record.purposes.end(),
            [](const ConsentPurpose &purpose) { return !purpose.isExplicit; }))
        reasons.append(
            u"It covers special categories of data and is not explicit for every purpose (GDPR, Article 9(2)(a))."_s);
    return reasons;
}

QJsonObject toJson(const ConsentFields &fields)
{
    QJsonArray controllers;
    for (const ConsentParty &party : fields.controllers)
        controllers.append(partyJson(party));
    return {{u"pii_controllers"_s, controllers}, {u"lawful_basis"_s, fields.lawfulBasis},
        {u"pii_information"_s, arrayOf(fields.piiInformation)},
        {u"sensitive_pii_category"_s, arrayOf(fields.sensitiveCategories)},
        {u"special_pii_category"_s, arrayOf(fields.specialCategories)},
        {u"storage_locations"_s, arrayOf(fields.storageLocations)}, {u"retention_period"_s, fields.retentionPeriod},
        {u"processing_method"_s, arrayOf(fields.processingMethods)},
        {u"processing_locations"_s, arrayOf(fields.processingLocations)},
        {u"geographic_restrictions"_s, fields.geographicRestrictions}, {u"service"_s, fields.service},
        {u"recipient_third_parties"_s, arrayOf(fields.recipients)}, {u"withdrawal_method"_s, fields.withdrawalMethod},
        {u"privacy_rights"_s, arrayOf(fields.privacyRights)}, {u"codes_of_conduct"_s, fields.codesOfConduct},
        {u"impact_assessment"_s, fields.impactAssessment}, {u"authority_party"_s, fields.authority},
        {u"policy_url"_s, fields.policyUrl}, {u"bundled"_s, fields.isBundled}};
}

ConsentFields consentFieldsFrom(const QJsonObject &json)
{
    const auto text = [&json](const QString &key) { return json.value(key).toString(); };
    const auto list = [&json](const QString &key) { return listFrom(json.value(key)); };
    ConsentFields fields{.lawfulBasis = text(u"lawful_basis"_s),
        .piiInformation = list(u"pii_information"_s),
        .sensitiveCategories = list(u"sensitive_pii_category"_s),
        .specialCategories = list(u"special_pii_category"_s),
        .storageLocations = list(u"storage_locations"_s),
        .retentionPeriod = text(u"retention_period"_s),
        .processingMethods = list(u"processing_method"_s),
        .processingLocations = list(u"processing_locations"_s),
        .geographicRestrictions = text(u"geographic_restrictions"_s),
        .service = text(u"service"_s),
        .recipients = list(u"recipient_third_parties"_s),
        .withdrawalMethod = text(u"withdrawal_method"_s),
        .privacyRights = list(u"privacy_rights"_s),
        .codesOfConduct = text(u"codes_of_conduct"_s),
        .impactAssessment = text(u"impact_assessment"_s),
        .authority = text(u"authority_party"_s),
        .policyUrl = text(u"policy_url"_s),
        .isBundled = json.value(u"bundled"_s).toBool()};
    for (const QJsonValue &party : json.value(u"pii_controllers"_s).toArray())
        fields.controllers.append(partyFrom(party.toObject()));
    return fields;
}

QJsonObject toJson(const ConsentPurpose &purpose)
{
    return {{u"purpose_type"_s, purpose.category}, {u"explicit"_s, purpose.isExplicit},
        {u"pii_type"_s, arrayOf(purpose.piiTypes)}, {u"primary"_s, purpose.isPrimary},
        {u"termination"_s, purpose.termination}, {u"third_parties"_s, arrayOf(purpose.thirdParties)}};
}

ConsentPurpose consentPurposeFrom(const QString &purpose, const QJsonObject &json)
{
    return {.purpose = purpose,
        .category = json.value(u"purpose_type"_s).toString(),
        .isExplicit = json.value(u"explicit"_s).toBool(true),
        .piiTypes = listFrom(json.value(u"pii_type"_s)),
        .isPrimary = json.value(u"primary"_s).toBool(true),
        .termination = json.value(u"termination"_s).toString(),
        .thirdParties = listFrom(json.value(u"third_parties"_s))};
}

} // namespace steward::compliance
