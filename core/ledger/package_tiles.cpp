#include "core/ledger/package_tiles.h"

#include "core/ledger/subtrees.h"
#include "core/ledger/tree.h"

#include <algorithm>

namespace steward::ledger {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 tileWidth = qint64(1) << storedEvery;
constexpr qsizetype hashSize = 32;

} // namespace

Result<QByteArray> PackageTiles::hash(int level, qint64 index)
{
    const int base = level / storedEvery * storedEvery;
    const int above = level - base;
    const qint64 perTile = tileWidth >> above;
    const Result<Tile *> found = tile(base, index / perTile);
    if (!found)
        return failureOf(found);
    const QByteArray hash = (*found)->rows[above].mid((index % perTile) * hashSize, hashSize);
    if (hash.size() != hashSize)
        return failure(ErrorCode::Corrupt,
            u"The trail is damaged: a hash over the entries from %1 to %2 is missing; run \"ledger verify\"."_s
                .arg(index << level)
                .arg(((index + 1) << level) - 1));
    return hash;
}

Result<PackageTiles::Tile *> PackageTiles::tile(int level, qint64 index)
{
    ++m_uses;
    for (Tile &tile : m_tiles) {
        if (tile.level == level && tile.index == index) {
            tile.usedAt = m_uses;
            return &tile;
        }
    }
    Tile &oldest = *std::min_element(
        m_tiles.begin(), m_tiles.end(), [](const Tile &a, const Tile &b) { return a.usedAt < b.usedAt; });
    oldest = {.level = level, .index = index, .usedAt = m_uses};
    if (const Result<void> filled = fill(oldest); !filled) {
        oldest = {};
        return failureOf(filled);
    }
    return &oldest;
}

Result<void> PackageTiles::fill(Tile &tile)
{
    const qint64 first = tile.index * tileWidth;
    const Result<void> read = m_store.read([&](store::Connection &connection) -> Result<void> {
        Result<store::Rows> rows =
            tile.level == 0
                ? connection.query(u"SELECT seq, leaf FROM audit_entry WHERE seq >= ? AND seq < ? ORDER BY seq"_s,
                    {first, first + tileWidth})
                : connection.query(
                    u"SELECT idx, hash FROM audit_node WHERE level = ? AND idx >= ? AND idx < ? ORDER BY idx"_s,
                    {tile.level, first, first + tileWidth});
        if (!rows)
            return failureOf(rows);
        // Stops at the first that is missing: whoever asks for it or for one behind hears of the damage.
        for (qint64 next = first; rows->next() && rows->integer(0) == next && rows->blob(1).size() == hashSize; ++next)
            tile.rows[0] += rows->blob(1);
        return rows->end();
    });
    if (!read)
        return read;
    Sha256 hash;
    for (int above = 1; above < storedEvery; ++above) {
        const QByteArray &below = tile.rows[above - 1];
        for (qsizetype at = 0; at + 2 * hashSize <= below.size(); at += 2 * hashSize) {
            const QByteArrayView pair = QByteArrayView(below).sliced(at, 2 * hashSize);
            tile.rows[above] += nodeHash(hash, pair.first(hashSize), pair.last(hashSize));
        }
    }
    return {};
}

} // namespace steward::ledger
