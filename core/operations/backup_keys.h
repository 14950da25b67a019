#pragma once

#include "core/operations/manifest.h"
#include "core/workspace/workspace.h"

namespace steward::operations {

/**
 * What seals and signs the backups of one workspace.
 *
 * Derived from the master key and no way back to it; may be kept while the vault is locked, since what it opens (the
 * workspace file as a whole) stands beside it on the disk anyhow, with its values still sealed.
 */
struct BackupKeys
{
    crypto::SecretBytes root;
    vault::MasterRef master; ///< As of the time they were derived.
    std::shared_ptr<const ledger::NoteSigner> signer;
    QString origin;
};
using BackupKeysPtr = std::shared_ptr<const BackupKeys>;

/** The keys of an open vault. Refused where the workspace has no keys, Unavailable where they are locked. */
Result<BackupKeysPtr> backupKeys(Workspace &workspace);

/** With what a backup is opened on this seat, in this order: keys that fit, an open workspace that knows the master key
 * of that time, then the keychain or the passphrase. */
struct Opening
{
    BackupKeysPtr keys = {};
    Workspace *workspace = nullptr;
    vault::KeyAccess access = {};
    /** The verifier keys of the workspace where they are known; otherwise the backup's own trail names them, which only
     * the holder of the master key could have sealed. */
    QList<ledger::VerifierKey> known = {};
};

/** What a workspace that is open knows; the keys are left out where its vault is locked. */
Opening openingOf(Workspace &workspace);

/** Sees to it that a backup of an earlier master key opens on this seat once it is restored: puts that key back into
 * the keychain. Needs the workspace open, so before it is closed to be replaced; nothing to do for any other backup. */
Result<void> recallKeys(Workspace &workspace, const QString &backup);

/** The key of one backup: HKDF-SHA-256(root, salt, "steward/backup/v1" 0x1F id), where root is derived from the master
 * key for "steward/backups/v1". Errors as vault::openMaster()'s. */
Result<crypto::SecretBytes> keyOf(const BackupManifest &manifest, const Opening &opening);
Result<crypto::SecretBytes> keyOf(const BackupManifest &manifest, const crypto::SecretBytes &root);

} // namespace steward::operations
