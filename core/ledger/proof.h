#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QList>

#include <functional>
#include <optional>

namespace steward::ledger {

/**
 * Inclusion of a leaf (RFC 9162, 2.1.3.2). All hashes have 32 bytes. Refuses an index outside the tree and a proof of
 * any other length than the place asks for.
 */
Result<void> verifyInclusion(
    const QByteArray &leafHash, qint64 index, qint64 size, const QList<QByteArray> &proof, const QByteArray &root);
/** That the first tree is the beginning of the second (RFC 9162, 2.1.4.2). Trees of one size need an empty proof and
 * one root; from a tree of size 0 there is no proof, and whoever asks for one is refused. */
Result<void> verifyConsistency(qint64 oldSize, qint64 newSize, const QByteArray &oldRoot, const QByteArray &newRoot,
    const QList<QByteArray> &proof);

/** Where the hash of a full subtree comes from: level 0 are the leaf hashes. */
using SubtreeHash = std::function<Result<QByteArray>(int level, qint64 index)>;

/** The proofs over a tree of which full subtrees can be had; O(log n) of them are asked for. */
Result<QByteArray> rootOf(qint64 size, const SubtreeHash &hashes);
Result<QList<QByteArray>> proveInclusion(qint64 index, qint64 size, const SubtreeHash &hashes);
/** Empty where the sizes are the same or the older is 0. */
Result<QList<QByteArray>> proveConsistency(qint64 oldSize, qint64 newSize, const SubtreeHash &hashes);

/** An inclusion proof as a file (c2sp.org/tlog-proof@v1): header, index, hashes in base64, blank line, checkpoint. */
struct TlogProof
{
    qint64 index = 0;
    QList<QByteArray> hashes;
    QByteArray checkpoint;                ///< The signed note, whole.
    std::optional<QByteArray> extra = {}; ///< Data of others beside the proof; nothing vouches for it.

    QByteArray bytes() const;
    static Result<TlogProof> parse(const QByteArray &bytes);
};

} // namespace steward::ledger
