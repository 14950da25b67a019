#pragma once

#include "core/operations/drill.h"

namespace steward::operations {

/** A row of table backup. */
struct BackupRow
{
    qint64 id = 0;
    QString reference = {};
    QString folder = {};
    Instant madeAt = {};
    QString madeBy = {};
    qint64 bytes = 0;
    std::chrono::milliseconds took{0};
    int schema = 0;
    qint64 trailSize = 0;
    std::optional<Instant> newestAt = {};
    QByteArray manifest = {}; ///< SHA-256 of manifest.json
    QString state = {};       ///< "good", "damaged", "removed"
    std::optional<Instant> verifiedAt = {};
    QString fault = {};

    QString path() const { return folder + u'/' + reference; }
};

/** What the manifest of a backup in a folder says, as a row that was just found whole. */
BackupRow rowOf(
    const BackupManifest &manifest, const QString &folder, const QByteArray &manifestJson, Instant verifiedAt);

/** Those that were not removed, newest first. */
Result<QList<BackupRow>> backupRows(store::Connection &connection);
/** Adds it, or takes the place of what was known under that name in that folder. */
Result<void> keepRow(store::Transaction &transaction, const BackupRow &row);
Result<void> keepState(
    store::Transaction &transaction, const BackupRow &row, const QString &state, const QString &fault);
Result<void> keepDrill(store::Transaction &transaction, DrillReport &report);

} // namespace steward::operations
