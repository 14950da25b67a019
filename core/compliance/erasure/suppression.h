#pragma once

#include "core/compliance/requests/person.h"

namespace steward::compliance {

/** A recorded restriction: processing of a person's data for named purposes has to stop, for good or until it is ended.
 * It outlasts the request and knows the person by keyed hashes only. */
struct Suppression
{
    qint64 id = 0;
    QString reference = {}; ///< "SUP-0001"
    QString request = {};   ///< Reference of the request it came from.
    RequestType type = RequestType::Objection;
    QStringList purposes = {}; ///< everyPurpose: everything but keeping the data.
    QDate since = {};          ///< The local day on which the person said so.
    Instant recordedAt = {};
    qint64 consentsWithdrawn = 0; ///< Purposes of consents that were withdrawn in the same step.
    std::optional<Instant> endedAt = {};

    /** Whether it forbids a purpose; upper and lower case are the same. */
    bool stops(const QString &purpose) const;
};

/** Stands for all processing but storage (GDPR, Article 18(2)). */
inline const QString everyPurpose = QStringLiteral("*");

/** Requests that are fulfilled by such an entry: restriction, objection, automated decision, opt-out and limit (GDPR,
 * Articles 18, 21 and 22; California Civil Code 1798.120 and 1798.121). */
bool leavesRestriction(RequestType type);
/** What has to stop where nobody named it; empty for an objection, which names it. */
QStringList standardPurposes(RequestType type);

/**
 * Records the restriction of a request and, in the same transaction, withdraws the person's consents to the same
 * purposes (those that were given anew since the request came in stand) and notes California's choice. Once only:
 * answers what stands where it was recorded before.
 */
Result<Suppression> suppress(store::Transaction &transaction, vault::Vault &vault, const Request &request,
    const SubjectDetails &details, const QStringList &purposes);
/** Ends what stands for a request; consents that were withdrawn stay so. */
Result<void> endSuppression(store::Transaction &transaction, const Request &request);

/** Of one request, also ended ones. */
Result<QList<Suppression>> suppressionsFrom(store::Connection &connection, const QString &request);
/** All that stand, newest first. */
Result<QList<Suppression>> standingSuppressions(store::Connection &connection);
/** Those that stand for a person, by an e-mail, a phone, a customer number, or name and birth date together. */
Result<QList<Suppression>> suppressionsOf(store::Connection &connection, const QList<HashedIdentifier> &person);
/** Those that stand for the person of a request, its own among them; needs no vault. */
Result<QList<Suppression>> suppressionsOfRequest(store::Connection &connection, qint64 request);
/** Those that stand for the person of a consent; needs no vault. */
Result<QList<Suppression>> suppressionsOfConsent(store::Connection &connection, qint64 consent);

/** Refused, with the reason, where the restriction of a request does not stand, or a consent to one of its purposes
 * still does. */
Result<void> checkRestriction(store::Connection &connection, const Request &request);

} // namespace steward::compliance
