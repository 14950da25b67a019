#include "core/operations/backup_keys.h"

#include "core/crypto/mac.h"
#include "core/operations/look_over.h"

namespace steward::operations {

using namespace Qt::StringLiterals;

namespace {

const QByteArray rootUse = "steward/backups/v1";

bool isSameMaster(const vault::MasterRef &left, const vault::MasterRef &right)
{
    return left.installation == right.installation && left.generation == right.generation && left.proof == right.proof;
}

} // namespace

Result<BackupKeysPtr> backupKeys(Workspace &workspace)
{
    const vault::VaultState state = workspace.vault().state();
    if (state == vault::VaultState::NotSetUp)
        return failure(ErrorCode::Refused,
            u"This workspace has no keys, so a backup could not be encrypted and none is made. Give it a passphrase or a keychain first (vault setup)."_s);
    if (state == vault::VaultState::Locked)
        return failure(ErrorCode::Unavailable,
            u"The vault is locked, so a backup can be neither encrypted nor opened. Unlock it and try again."_s,
            workspace.vault().lockReason());
    auto keys = std::make_shared<BackupKeys>();
    keys->origin = workspace.vault().origin();
    keys->signer = workspace.vault().signer();
    const Result<vault::MasterRef> master = workspace.vault().masterRef();
    if (!master)
        return failureOf(master);
    keys->master = *master;
    Result<crypto::SecretBytes> root = workspace.store().read(
        [&](store::Connection &connection) { return workspace.vault().keyFor(connection, rootUse); });
    if (!root)
        return failureOf(root);
    if (!keys->signer)
        return failure(ErrorCode::Refused, u"The trail of this workspace is not signed, so no backup is made."_s);
    keys->root = std::move(*root);
    return BackupKeysPtr(std::move(keys));
}

Opening openingOf(Workspace &workspace)
{
    Opening opening{.workspace = &workspace, .access = workspace.keyAccess()};
    if (const Result<BackupKeysPtr> keys = backupKeys(workspace))
        opening.keys = *keys;
    opening.known = ledger::trailKeys(workspace.store()).value_or(QList<ledger::VerifierKey>());
    return opening;
}

Result<void> recallKeys(Workspace &workspace, const QString &backup)
{
    const Result<BackupManifest> manifest = readManifest(backup);
    if (!manifest)
        return failureOf(manifest);
    vault::Vault &vault = workspace.vault();
    const std::shared_ptr<vault::Keychain> keychain = workspace.keyAccess().keychain;
    if (!keychain || !manifest->master.inKeychain || vault.state() != vault::VaultState::Open
        || vault.installation() != manifest->master.installation || vault.generation() == manifest->master.generation)
        return {};
    return workspace.store().read([&](store::Connection &connection) {
        return vault.recallMaster(connection, manifest->master.generation, *keychain);
    });
}

Result<crypto::SecretBytes> keyOf(const BackupManifest &manifest, const crypto::SecretBytes &root)
{
    return crypto::hkdfSha256(root.view(), manifest.salt, "steward/backup/v1\x1F" + manifest.id.toLatin1(), 32);
}

Result<crypto::SecretBytes> keyOf(const BackupManifest &manifest, const Opening &opening)
{
    if (opening.keys && isSameMaster(opening.keys->master, manifest.master))
        return keyOf(manifest, opening.keys->root);
    Workspace *workspace = opening.workspace;
    if (workspace && workspace->vault().state() == vault::VaultState::Open
        && workspace->vault().installation() == manifest.master.installation) {
        const Result<crypto::SecretBytes> root = workspace->store().read([&](store::Connection &connection) {
            return workspace->vault().keyFor(connection, rootUse, manifest.master.generation);
        });
        if (root)
            return keyOf(manifest, *root);
    }
    const Result<crypto::SecretBytes> master = vault::openMaster(manifest.master, opening.access);
    if (!master)
        return failureOf(master);
    const Result<crypto::SecretBytes> root = vault::derivedKey(*master, rootUse);
    if (!root)
        return failureOf(root);
    return keyOf(manifest, *root);
}

} // namespace steward::operations
