#pragma once

#include "core/crypto/argon2.h"
#include "core/vault/key_access.h"

#include <QJsonObject>

namespace steward::vault {

/** A master key wrapped under a passphrase, as it stands in the file and in a backup's manifest; holds nothing secret.
 */
struct PassphraseSlot
{
    crypto::Argon2Cost cost = {};
    QByteArray salt = {};    ///< 16 bytes
    QByteArray proof = {};   ///< Derived from the stretched passphrase; 16 bytes.
    QByteArray wrapped = {}; ///< nonce 12 | key 32 | tag 16
    QByteArray digest = {};  ///< SHA-256 over all of it, so that damage is told from a wrong passphrase.
};

/** Which master key is meant and how it can be opened: what a copy of the workspace has to know of it. */
struct MasterRef
{
    QString installation = {}; ///< UUID of the workspace.
    int generation = 0;
    QByteArray proof = {}; ///< Derived from the master key; 32 bytes.
    bool inKeychain = false;
    std::optional<PassphraseSlot> passphrase = {};

    QJsonObject toJson() const;
    static Result<MasterRef> fromJson(const QJsonObject &object);
};

/**
 * The keychain item of a master key: steward/<installation>/master/<generation>/<first 16 hex digits of its proof>.
 * Named by the key itself, so that no other file of the same installation (a copy, or one that was made to look like
 * it) can overwrite or remove it.
 */
QString masterItem(const MasterRef &ref);
/** The keychain item of the newest checkpoint: steward/<installation>/anchor. */
QString anchorItem(const QString &installation);

/** What proves a master key right; 32 bytes. */
Result<QByteArray> masterProof(const crypto::SecretBytes &master, const QString &installation, int generation);

/**
 * Opens a master key: by the keychain if it is there, else by the passphrase. Errors: Unavailable (the keychain does
 * not answer, no passphrase was given), Refused (wrong passphrase), Corrupt (damaged).
 */
Result<crypto::SecretBytes> openMaster(const MasterRef &ref, const KeyAccess &access);
/** Opens it by the passphrase alone. */
Result<crypto::SecretBytes> openMaster(const MasterRef &ref, const crypto::SecretBytes &passphrase);
Result<PassphraseSlot> wrapMaster(const crypto::SecretBytes &master, const MasterRef &ref,
    const crypto::SecretBytes &passphrase, const crypto::Argon2Cost &cost = {});

/** Whether what is kept of a passphrase is as it was written; needs no secret. */
bool isWhole(const MasterRef &ref, const PassphraseSlot &slot);

/** Whether a passphrase may be set: UTF-8 of at least 8 characters after NFC. */
Result<void> checkPassphrase(const crypto::SecretBytes &passphrase);

/** A key for something outside the file, such as one backup: HKDF-SHA-256(master, info); 32 bytes. */
Result<crypto::SecretBytes> derivedKey(const crypto::SecretBytes &master, QByteArrayView info);

} // namespace steward::vault
