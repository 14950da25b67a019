#pragma once

#include "core/operations/backup_keys.h"

namespace steward::operations {

/**
 * The erasures of a workspace as a file that stands beside its backups and in the seat's own folder: a signed note
 * whose text is the header `steward-erasures/v1`, the origin, and a line `<key> <scope in hex> <key made, ms> <erased,
 * ms>` for each, in that order. Names nobody.
 */
struct TombstoneList
{
    QString origin;
    QList<vault::Tombstone> tombstones;

    QByteArray text() const;
    static Result<TombstoneList> parse(const QByteArray &text);
};

/** <folder>/erasures-<first 16 hex of SHA-256(origin)>.note */
QString tombstoneFile(const QString &folder, const QString &origin);
/** <seat folder>/tombstones/<installation> */
QString seatTombstoneFile(const QString &seatFolder, const QString &installation);

/** What a file said. */
struct ReadTombstones
{
    QList<vault::Tombstone> tombstones = {};
    bool isVouched = true; ///< Signed with a known key; of none otherwise, such as one that the trail was given later.
};

/** Those of a file; none where there is no file. Corrupt where it does not parse, or a known key's signature is wrong:
 * somebody may have taken lines out. */
Result<ReadTombstones> readTombstones(
    const QString &file, const QString &origin, const QList<ledger::VerifierKey> &known);

/** Each erasure once, the earliest time of it. */
QList<vault::Tombstone> united(const QList<QList<vault::Tombstone>> &lists);

/** Writes what the workspace knows, and what stood there before, to the folder of its backups and to the seat's own; to
 * be called after an erasure and with every backup. Answers how many erasures there are. */
Result<qint64> spreadTombstones(Workspace &workspace, const QString &folder = {});

} // namespace steward::operations
