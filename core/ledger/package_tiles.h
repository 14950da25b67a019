#pragma once

#include "core/base/result.h"
#include "core/store/store.h"

#include <QByteArray>

#include <array>

namespace steward::ledger {

/**
 * The hashes of full subtrees, read a tile of 256 at a time and kept while they are near: proofs of neighbours share
 * nearly all of theirs.
 *
 * Holds a few tiles however large the trail is. Full subtrees never change, so that no transaction has to stand around
 * it.
 */
class PackageTiles
{
public:
    explicit PackageTiles(store::Store &store)
        : m_store(store)
    {
    }

    /** See SubtreeHash in core/ledger/proof.h. */
    Result<QByteArray> hash(int level, qint64 index);

private:
    struct Tile
    {
        int level = -1; ///< Of its lowest hashes: a multiple of 8.
        qint64 index = 0;
        qint64 usedAt = 0;
        QByteArray rows[8] = {}; ///< By level in the tile: 256 hashes, 128, … 2, one after the other.
    };

    Result<Tile *> tile(int level, qint64 index);
    Result<void> fill(Tile &tile);

    store::Store &m_store;
    std::array<Tile, 24> m_tiles; // three for each stored level that a trail can have
    qint64 m_uses = 0;
};

} // namespace steward::ledger
