#pragma once

#include "core/base/hash.h"

#include <array>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace steward::ledger {

using TreeHash = std::array<unsigned char, 32>;

/**
 * Hashes the leaves and nodes of a Merkle tree (RFC 9162, 2.1.1) in bulk, for one thread.
 *
 * One short message after the other leaves most of the processor waiting for the last round of SHA-256: with AVX-512
 * sixteen of the same length are computed side by side, with the SHA instructions two; elsewhere OpenSSL does them one
 * by one.
 */
class TreeHasher
{
public:
    enum class Way { OneByOne, Pairs, Sixteen };
    /** The fastest that this processor has. */
    static Way fastest();

    explicit TreeHasher(Way way = fastest());

    /** Takes the next leaf's entry, which is copied. */
    void addEntry(std::string_view entry) { add(0x00, entry.data(), entry.size()); }
    /** The hashes of the leaves that were added since the last time, in order. */
    std::vector<TreeHash> takeLeaves() { return take(); }
    /** The root over hashes of the same level, MTH of RFC 9162. Of none it is the hash of nothing. */
    TreeHash rootOver(std::span<const TreeHash> hashes);

private:
    struct Message
    {
        size_t at;     ///< In m_blocks, padded to whole blocks.
        size_t blocks; ///< Of 64 bytes.
        size_t place;  ///< Of its hash.
    };

    void add(unsigned char prefix, const void *bytes, size_t size);
    void hashAll();
    void hashSixteens(size_t blocks);
    std::vector<TreeHash> take();

    const Way m_way;
    Sha256 m_single;
    std::vector<unsigned char> m_blocks; ///< Grows and stays; m_used of it are filled.
    size_t m_used = 0;
    std::vector<Message> m_messages;
    std::vector<TreeHash> m_hashes;
};

} // namespace steward::ledger
