#pragma once

#include "core/operations/backup_keys.h"
#include "core/operations/progress.h"

#include <stop_token>

namespace steward::operations {

/** What is to be backed up where. */
struct BackupRequest
{
    QString folder = {};                        ///< Empty: the folder of the settings (see backupFolder()).
    QString trigger = QStringLiteral("person"); ///< "person" or "schedule"
    BackupKeysPtr keys = {};                    ///< Empty: taken from the vault, which must be open.
};

/** A backup as a person sees it in a list: what stands in the folder, with what the workspace remembers of it. */
struct BackupFacts
{
    QString id = {};
    QString path = {}; ///< Its folder.
    Instant madeAt = {};
    qint64 bytes = 0;     ///< On disk, sealed.
    qint64 trailSize = 0; ///< Entries of the trail in it.
    int schema = 0;
    bool isThere = true;                    ///< False where it is remembered and its folder is gone.
    std::optional<Instant> verifiedAt = {}; ///< Last found whole.
    QString fault = {};     ///< Why it cannot be used, as far as is known; empty where nothing is known against it.
    bool isForeign = false; ///< Of another workspace.

    bool isGood() const { return isThere && fault.isEmpty() && verifiedAt && !isForeign; }
};

/** A backup that was made and verified. */
struct MadeBackup
{
    BackupFacts facts;
    std::chrono::milliseconds took{0};
    QStringList removed = {}; ///< Older ones that backups.keep let go.
    QString warning = {};     ///< In words: made and verified, and something beside it did not work. Empty: nothing.
};

/** Where backups go: the setting backups.folder, or `NAME-backups` beside NAME.steward. On the same disk that guards
 * against mistakes and damage to the file, not against the loss of the disk. */
QString backupFolder(Workspace &workspace);
/** Whether that folder stands on the disk of the workspace itself, so that both would be lost with it. False where it
 * is not there. */
bool isOnSameDisk(Workspace &workspace);

/**
 * Makes a backup, reads it again from the disk and verifies it whole, and only then records it (table backup, entry
 * backup.made).
 *
 * Runs on the calling thread, which must not be the window's; the workspace stays usable meanwhile. Whatever happens,
 * no plain copy and no half backup is left; what a killed run left is removed first. Errors, each its own sentence:
 * NotFound (folder), ReadOnly, Refused (no keys, unwritable), Unavailable (locked), DiskFull, InputOutput, Corrupt,
 * Cancelled.
 */
Result<MadeBackup> makeBackup(
    Workspace &workspace, const BackupRequest &request, std::stop_token stop = {}, const Progress &progress = {});

/** The backups of a folder (empty: of the settings) and those the workspace remembers, newest first. Reads manifests
 * only; whether one is whole, verifyBackup() tells. */
Result<QList<BackupFacts>> listBackups(Workspace &workspace, const QString &folder = {});

} // namespace steward::operations
