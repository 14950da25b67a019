#pragma once

#include "core/ledger/lookup.h"
#include "core/ledger/tree.h"

namespace steward::ledger {

/** A checkpoint at each multiple of this many entries is kept for good; so is that of a key's rotation. */
inline constexpr qint64 milestoneEvery = 65'536;

/** What checkpoints of a trail without a key are made out to. */
QString unsignedOrigin();

/** How far a trail has come: what has to be known to append to it. */
struct TrailState
{
    Frontier frontier = {};
    Segment segment = {}; ///< The entries that no row of audit_lookup tells of yet.
    QList<VerifierKey> keys = {};
    QByteArray note = {}; ///< The newest checkpoint as it is stored; empty where there are no entries.
    qint64 noteSize = 0;
    bool noteIsKept = false; ///< The next one does not take its place.
    Sha256 hash = {};

    /** Reads it from the file. ErrorCode::Corrupt where entries, hashes, checkpoint and keys do not fit each other. */
    Result<void> load(store::Connection &connection);
};

/** Makes what a migration by SQL alone cannot: index rows, and the checkpoints that are kept, of a trail without a key.
 */
Result<void> completeMigration(store::Connection &connection);

/** The keys that the trail itself names, oldest first; `seqs` gets the entries that name them. */
Result<QList<VerifierKey>> keysOf(store::Connection &connection, QList<qint64> *seqs = nullptr);

} // namespace steward::ledger
