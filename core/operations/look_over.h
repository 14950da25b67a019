#pragma once

#include "core/operations/verify_backup.h"

namespace steward::operations {

inline constexpr QLatin1String manifestName("manifest.json");
inline constexpr QLatin1String noteName("manifest.note");
inline constexpr QLatin1String sealedName("workspace.sealed");
inline constexpr QLatin1String readmeName("README.txt");

/** The manifest of a backup's folder, without looking at anything else. */
Result<BackupManifest> readManifest(const QString &path);

/**
 * Looks a backup over and unseals it into a new file `plain`, which is left for the caller where the verdict is good
 * and is the caller's to remove in any case. `id` is what the backup must call itself: the name of its folder.
 */
Result<BackupVerdict> lookOver(const QString &path, const QString &id, const QString &plain, const Opening &opening,
    const Clock &clock, const std::stop_token &stop, const Progress &progress);

} // namespace steward::operations
