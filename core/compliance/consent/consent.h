#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/sources/source.h"

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace steward::compliance {

/** What a consent is, by the W3C Data Privacy Vocabulary 2.3 (w3id.org/dpv#ConsentStatus): only Given and RenewedGiven
 * allow processing. */
enum class ConsentState {
    Unknown,
    Requested,
    RequestDeferred,
    Given,
    RenewedGiven,
    Refused,
    Withdrawn,
    Expired,
    Invalidated,
    Terminated, ///< Ended by the controller; the guide to ISO/IEC TS 27560 calls it so,
    Revoked,    ///< … and the vocabulary itself so.
};

QString consentStateName(ConsentState state); ///< "ConsentGiven", "RenewedConsentGiven", …
/** By that name, or by a short one: "given", "withdrawn", … */
std::optional<ConsentState> consentStateFromName(const QString &name);
bool allowsProcessing(ConsentState state);

/** A party of a record (TS 27560: party fields). */
struct ConsentParty
{
    QString id = {};
    QString name = {};
    QString address = {};
    QString contact = {}; ///< Person or role.
    QString type = {};    ///< "controller", "joint_controller", "processor", "authority", "third_party"
    QString role = {};
    QString email = {};
    QString phone = {};
    QString url = {};
};

/** One thing that the person agreed to. */
struct ConsentPurpose
{
    QString purpose = {};
    QString category = {}; ///< purpose_type
    bool isExplicit = true;
    QStringList piiTypes = {};     ///< Kinds of personal data it needs.
    bool isPrimary = true;         ///< Of the service itself, not beside it.
    QString termination = {};      ///< What ends it.
    QStringList thirdParties = {}; ///< To whom data is given.
};

/** What was shown to the person. */
struct ConsentNotice
{
    QString text = {}; ///< Empty where an import brought the hash only.
    QByteArray sha256 = {};
    QString version = {};
    QString language = {}; ///< BCP 47: "en", "de", "ko"
};

/** The fields of a record beside who, what and when (ISO/IEC TS 27560:2023). Nothing in here is personal. */
struct ConsentFields
{
    QList<ConsentParty> controllers = {};
    QString lawfulBasis = {};        ///< "consent" (GDPR 6(1)(a)), "explicit_consent" (9(2)(a)), …
    QStringList piiInformation = {}; ///< Kinds of personal data of all purposes.
    QStringList sensitiveCategories = {};
    QStringList specialCategories = {}; ///< GDPR 9
    QStringList storageLocations = {};
    QString retentionPeriod = {};
    QStringList processingMethods = {};
    QStringList processingLocations = {};
    QString geographicRestrictions = {};
    QString service = {};
    QStringList recipients = {};   ///< recipient_third_parties; "none" says that there are none.
    QString withdrawalMethod = {}; ///< Told to the person before (GDPR 7(3)).
    QStringList privacyRights = {};
    QString codesOfConduct = {};
    QString impactAssessment = {};
    QString authority = {}; ///< authority_party: to whom a complaint goes.
    QString policyUrl = {};
    bool isBundled = false; ///< Made a condition of something that does not need it (GDPR 7(4)).
};

/** Something that happened to a consent. Events are only ever added; the last one tells the state. */
struct ConsentEvent
{
    qint64 id = 0;
    Instant at = {}; ///< When the person did it.
    ConsentState state = ConsentState::Unknown;
    std::optional<Instant> validUntil = {}; ///< Of one that was given; nothing: until it is withdrawn.
    QString entity = {};                    ///< Who: "principal", "controller" or "system"
    QString method = {};
    std::optional<int> purpose = {}; ///< Index in ConsentRecord::purposes; nothing: all of them.
    Instant recordedAt = {};
    QByteArray noticeSha256 = {}; ///< Of a renewal: what was shown then; empty where nothing else was.
};

/** Who consented; sealed under the person's key. */
struct ConsentPrincipal
{
    QString name = {};
    QList<sources::Identifier> identifiers = {};
};

/** A consent as it is kept. */
struct ConsentRecord
{
    qint64 id = 0;
    QString reference = {}; ///< "CON-2026-0001"
    QString recordId = {};  ///< Of the record in the system it comes from, or a UUID.
    QString schemaVersion = QStringLiteral("ISO/IEC TS 27560:2023");
    QString subject = {};  ///< The person's pseudonym: "subject/…"
    bool isErased = false; ///< The person's key is destroyed: who it was can no longer be read.
    ConsentNotice notice = {};
    QString method = {};       ///< collection_method: "web_form", "paper", "phone", "in_person", "app", …
    QString jurisdiction = {}; ///< "EU", "DE", "UK", "KR", "US-CA"
    ConsentFields fields = {};
    QList<ConsentPurpose> purposes = {};
    QList<ConsentEvent> events = {}; ///< In order of time.
    Instant madeAt = {};
    ConsentNotice newestNotice =
        {};                    ///< What was shown last: of the newest renewal that showed anything, else `notice`.
    QStringList mustStop = {}; ///< Purposes to which the person objects (only of a record read on its own).
};

/** The state at a moment: the last event up to then, expired where its validity has ended. Without `purpose`: valid as
 * long as one purpose is. */
ConsentState stateAt(const ConsentRecord &record, Instant now, std::optional<int> purpose = {});

/** Mandatory fields of TS 27560 that are empty, by their names there, and those the GDPR needs besides where the
 * jurisdiction is in the EU, the EEA or the UK. */
QStringList missingFields(const ConsentRecord &record);
/** Why the consent is not valid although it was given, a sentence each (GDPR 4(11), 7). */
QStringList invalidReasons(const ConsentRecord &record);

/** One field of TS 27560 with whether it has to be there. */
struct ConsentFieldRule
{
    enum class Need { Mandatory, Optional, Gdpr };
    QString name;
    Need need;
};
const QList<ConsentFieldRule> &consentFieldRules();

QJsonObject toJson(const ConsentFields &fields);
ConsentFields consentFieldsFrom(const QJsonObject &json);
QJsonObject toJson(const ConsentPurpose &purpose);
ConsentPurpose consentPurposeFrom(const QString &purpose, const QJsonObject &json);

} // namespace steward::compliance
