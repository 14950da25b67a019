#pragma once

#include "core/vault/vault.h"

namespace steward::vault {

/** A named secret as people see it; never the secret. */
struct SecretFacts
{
    QString name = {};
    Instant createdAt = {};
    Instant changedAt = {};
    quint32 key = 0;
};

/** The purpose under which named secrets are sealed. */
QString secretsPurpose();

/** Keeps a secret (a password of a proxy, a mail server, a database) under a name, in the place of an older one. Names
 * have letters, digits, dots, dashes and underscores, at most 64; a secret has 1 to 65,536 bytes. */
Result<void> setSecret(
    Vault &vault, store::Transaction &transaction, const QString &name, const crypto::SecretBytes &secret);
/** ErrorCode::NotFound where there is none of that name. */
Result<crypto::SecretBytes> secret(Vault &vault, store::Connection &connection, const QString &name);
Result<void> removeSecret(store::Transaction &transaction, const QString &name);
Result<QList<SecretFacts>> secrets(store::Connection &connection);

} // namespace steward::vault
