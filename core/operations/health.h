#pragma once

#include "core/base/clock.h"
#include "core/store/store.h"

namespace steward::operations {

/** Whether there is something to come back to, at one moment. */
struct BackupHealth
{
    std::optional<Instant> lastMadeAt = {};
    std::optional<Instant> lastVerifiedAt = {}; ///< When a backup was last found whole.
    std::optional<Instant> newestGoodAt = {};   ///< When the newest backup that is known to be whole was made.
    std::optional<Instant> lastDrillAt = {};
    std::optional<bool> lastDrillPassed = {};
    std::optional<Instant> lastPassedDrillAt = {};
    qint64 good = 0;                          ///< Backups known to be whole.
    qint64 damaged = 0;                       ///< Backups found damaged or gone.
    std::optional<Instant> nextBackupAt = {}; ///< Nothing where backups.every_hours is 0 (by hand only).
    std::optional<Instant> nextDrillAt = {};
    std::optional<Instant> backupOverdueSince = {}; ///< Since when the newest good backup is too old, or there is none.
    std::optional<Instant> drillOverdueSince = {};
    QStringList sentences = {}; ///< What is wrong, in words; none: all is well.

    bool isFine() const { return sentences.isEmpty(); }
};

/** Reads the records, not the disk: cheap enough for a header. */
Result<BackupHealth> backupHealth(store::Store &store, Instant now);

/** When the next thing becomes overdue that is not recorded as such yet; nothing where nothing can. */
Result<std::optional<Instant>> nextOverdueAt(store::Store &store);

/** Records backup.overdue and drill.overdue once each time they become so. Answers which are news: "backup", "drill".
 */
Result<QStringList> noteOverdue(store::Store &store);

} // namespace steward::operations
