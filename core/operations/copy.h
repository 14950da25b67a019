#pragma once

#include "core/operations/manifest.h"
#include "core/operations/progress.h"

#include "core/ledger/ledger.h"

#include <stop_token>

namespace steward::operations {

/** A workspace file that is not the one in use: a copy to be sealed, or one that was unsealed. */
struct CopyFacts
{
    int schema = 0;
    QMap<QString, qint64> rows; ///< By table.
    QByteArray checkpoint;      ///< The newest one, signed.
    std::optional<Instant> newestAt;
};

/** Writes a consistent copy into a new file, readable by its owner alone, while the workspace stays in use. */
Result<void> copyWorkspace(store::Store &store, const QString &target, const std::stop_token &stop);

/** What a copy of this program's schema holds. */
Result<CopyFacts> factsOfCopy(const QString &path, const Clock &clock);

/** What was found in a copy that came out of a backup. */
struct CopyVerdict
{
    QStringList faults;
    QList<ledger::VerifierKey> keys; ///< Of its trail.
};

/**
 * Looks a copy over: integrity, references, rows, trail and checkpoint as the manifest says. A copy of an older schema
 * is brought to this program's on the way. The file must be the caller's own.
 */
Result<CopyVerdict> lookOverCopy(const QString &path, const BackupManifest &manifest, const Clock &clock,
    const std::stop_token &stop, const Progress &progress);

} // namespace steward::operations
