#pragma once

#include "core/operations/backup.h"

namespace steward::operations {

/** What looking a backup over found. */
struct BackupVerdict
{
    QString path = {};
    QStringList faults = {};      ///< In words, each naming the file it concerns; none: it is whole.
    BackupManifest manifest = {}; ///< As far as it could be read.
    std::chrono::milliseconds took{0};

    bool ok() const { return faults.isEmpty(); }
};

/**
 * Looks a backup over as if it came from a stranger: its folder's name and files, manifest (canonical, signed), hashes;
 * it is unsealed into a private place under `workFolder`, opened, its integrity, references, trail, checkpoint and row
 * counts compared; the place is removed. An error only where it could not be looked at (no keys, disk, cancelled).
 */
Result<BackupVerdict> verifyBackup(const QString &path, const Opening &opening, const QString &workFolder,
    const Clock &clock, std::stop_token stop = {}, const Progress &progress = {});

/** The same with what the workspace knows, and what was found is recorded (table backup, entry backup.verified or
 * backup.damaged) where the workspace can be written. */
Result<BackupVerdict> verifyBackup(
    Workspace &workspace, const QString &path, std::stop_token stop = {}, const Progress &progress = {});

} // namespace steward::operations
