#pragma once

#include "core/compliance/requests/request.h"
#include "core/store/store.h"
#include "core/vault/vault.h"

namespace steward::compliance {

/** An identifier as it may stand in the workspace: a keyed hash of its normalised spelling (32 bytes). */
struct HashedIdentifier
{
    sources::IdentifierKind kind = sources::IdentifierKind::Email;
    QByteArray hash = {};
};

/** The country of phone numbers that are written without one: the setting compliance.country. */
QString phoneRegion(store::Connection &connection);

/** Everything that is known to identify the person, the name included, without what is no such identifier and without
 * repetitions. */
QList<sources::Identifier> identifiersOf(const SubjectDetails &details, const QString &region);

/**
 * What the person's key is found by, for Vault::pseudonym(): "person:email:ada@example.org"; the first e-mail, else the
 * first phone, else the first customer number, else name and birth date together. Empty where these do not tell one
 * person from another.
 */
QByteArray personIdentity(const SubjectDetails &details, const QString &region);

/** The same hash wherever a person is looked for: in requests, consents and the list of erased persons. Empty hash
 * where the value cannot be such an identifier. */
Result<QByteArray> identifierHash(
    vault::Vault &vault, store::Connection &connection, const sources::Identifier &identifier, const QString &region);
Result<QList<HashedIdentifier>> identifierHashes(
    vault::Vault &vault, store::Connection &connection, const SubjectDetails &details);

/** Whether the list of erased persons has one of these: an e-mail, a phone, a customer number, or name and birth date
 * of one request. */
Result<bool> wasErased(store::Connection &connection, const QList<HashedIdentifier> &person);
/** Writes the person of a request into the list of erased persons. */
Result<void> noteErased(store::Transaction &transaction, const Request &request);

} // namespace steward::compliance
