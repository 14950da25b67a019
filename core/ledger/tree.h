#pragma once

#include "core/base/hash.h"

#include <QByteArray>
#include <QList>

#include <functional>

namespace steward::ledger {

/** Leaf hash of an entry: SHA-256(0x00 || entry). RFC 9162, section 2.1.1. */
QByteArray leafHash(Sha256 &hash, QByteArrayView entry);
/** Inner node: SHA-256(0x01 || left || right). */
QByteArray nodeHash(Sha256 &hash, QByteArrayView left, QByteArrayView right);

/**
 * The right edge of a Merkle tree that grows: the full subtrees from which the root is made (RFC 9162, section 2.1.1).
 *
 * Takes leaves one after the other in O(1) on average; tells of each full subtree as it closes.
 */
class Frontier
{
public:
    /** level 1 and up, the index within the level, the hash. */
    using Closed = std::function<void(int level, qint64 index, const QByteArray &hash)>;

    qint64 size() const { return m_size; }
    void append(const QByteArray &leaf, const Closed &closed = {});
    /** The root over all leaves; of none it is the hash of nothing. */
    QByteArray root() const;

    /** The levels that have a peak at a size, highest first, with the index of each. */
    static QList<std::pair<int, qint64>> peaksOf(qint64 size);
    /** A frontier as it was at `size`, from its peaks in the order of peaksOf(). */
    static Frontier fromPeaks(qint64 size, const QList<QByteArray> &peaks);

private:
    qint64 m_size = 0;
    QList<QByteArray> m_peaks; ///< By level; empty where the size has no such subtree.
};

} // namespace steward::ledger
