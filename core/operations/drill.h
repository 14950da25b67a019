#pragma once

#include "core/operations/runbook.h"
#include "core/operations/verify_backup.h"

namespace steward::operations {

/** How a step of a drill went. */
struct DrillStep
{
    QString id = {};      ///< Of the runbook.
    QString outcome = {}; ///< "passed", "failed", "skipped"
    QString detail = {};  ///< What was seen, or why not.
    std::chrono::milliseconds took{0};
};

/** One drill: whether the newest verified backup could be worked from, how much it would have lost and how long it
 * took. */
struct DrillReport
{
    qint64 id = 0;
    Instant startedAt = {};
    Instant finishedAt = {};
    QString backup = {};                               ///< Id of the backup; empty where none could be found.
    bool passed = false;                               ///< Every step passed and both targets were met.
    QString reason = {};                               ///< Why not, in words.
    std::optional<qint64> missingRecords = {};         ///< Acknowledged before the start and not in the backup.
    std::optional<std::chrono::milliseconds> rpo = {}; ///< From the backup's newest record to the newest one missing.
    std::optional<std::chrono::milliseconds> rto = {}; ///< From the start to the first new record acknowledged.
    std::chrono::milliseconds rpoTarget{0};
    std::chrono::milliseconds rtoTarget{0};
    QList<DrillStep> steps = {};
};

/**
 * Restores the newest verified backup into a place of its own, opens it, verifies it, applies erasures, writes and
 * acknowledges a first new record there, and removes the place. The workspace itself gets nothing but the record of it
 * (table drill, entry drill.passed or drill.failed). Entries about backups and drills do not count as missing records.
 * A drill that fails is an answer, not an error; errors are: cancelled, read-only, nothing could be recorded.
 */
Result<DrillReport> runDrill(Workspace &workspace, const QString &folder = {}, BackupKeysPtr keys = {},
    std::stop_token stop = {}, const Progress &progress = {});

/** The newest drills first, with their steps. */
Result<QList<DrillReport>> drills(store::Store &store, int limit);

} // namespace steward::operations
