#include "core/ledger/tree_hasher.h"

#include <bit>
#include <cstring>

#if defined(__x86_64__)
#include <cpuid.h>
#include <immintrin.h>
#endif

namespace steward::ledger {

namespace {

constexpr size_t blockSize = 64;
constexpr size_t batch = 128;   // messages that are hashed at once: their blocks stay in the nearest caches
constexpr size_t mostAlike = 8; // blocks of messages that are looked for to be hashed sixteen at once

#if defined(__x86_64__)

// FIPS 180-4, 4.2.2.
alignas(16) constexpr uint32_t roundConstants[64] = {0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b,
    0x59f111f1, 0x923f82a4, 0xab1c5ed5, 0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe,
    0x9bdc06a7, 0xc19bf174, 0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc,
    0x76f988da, 0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
    0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85, 0xa2bfe8a1,
    0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070, 0x19a4c116, 0x1e376c08,
    0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3, 0x748f82ee, 0x78a5636f, 0x84c87814,
    0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2};

#define STEWARD_SHA __attribute__((target("sha,sse4.1,ssse3")))

bool hasShaInstructions()
{
    unsigned a = 0;
    unsigned b = 0;
    unsigned c = 0;
    unsigned d = 0;
    if (!__get_cpuid(1, &a, &b, &c, &d) || !(c & bit_SSSE3) || !(c & bit_SSE4_1))
        return false;
    return __get_cpuid_count(7, 0, &a, &b, &c, &d) && (b & (1u << 29));
}

/** One message on its way: the eight words in the order the instructions want, and sixteen words of its schedule. */
struct Lane
{
    __m128i abef;
    __m128i cdgh;
    __m128i abefBefore;
    __m128i cdghBefore;
    __m128i words[4];
};

STEWARD_SHA inline void begin(Lane &lane)
{
    // FIPS 180-4, 5.3.3.
    lane.abef = _mm_set_epi32(0x6a09e667, static_cast<int>(0xbb67ae85), 0x510e527f, static_cast<int>(0x9b05688c));
    lane.cdgh = _mm_set_epi32(0x3c6ef372, static_cast<int>(0xa54ff53a), 0x1f83d9ab, 0x5be0cd19);
}

STEWARD_SHA inline void load(Lane &lane, const unsigned char *block)
{
    const __m128i swap = _mm_set_epi64x(0x0c0d0e0f08090a0bLL, 0x0405060700010203LL);
    for (int i = 0; i < 4; ++i)
        lane.words[i] = _mm_shuffle_epi8(_mm_loadu_si128(reinterpret_cast<const __m128i *>(block + 16 * i)), swap);
    lane.abefBefore = lane.abef;
    lane.cdghBefore = lane.cdgh;
}

/** Rounds 4 * step to 4 * step + 3. */
template<int step>
STEWARD_SHA inline void fourRounds(Lane &lane)
{
    __m128i &word = lane.words[step % 4];
    if constexpr (step >= 4) {
        const __m128i sum = _mm_add_epi32(_mm_sha256msg1_epu32(word, lane.words[(step + 1) % 4]),
            _mm_alignr_epi8(lane.words[(step + 3) % 4], lane.words[(step + 2) % 4], 4));
        word = _mm_sha256msg2_epu32(sum, lane.words[(step + 3) % 4]);
    }
    const __m128i keyed =
        _mm_add_epi32(word, _mm_load_si128(reinterpret_cast<const __m128i *>(roundConstants + 4 * step)));
    lane.cdgh = _mm_sha256rnds2_epu32(lane.cdgh, lane.abef, keyed);
    lane.abef = _mm_sha256rnds2_epu32(lane.abef, lane.cdgh, _mm_shuffle_epi32(keyed, 0x0e));
}

STEWARD_SHA inline void end(Lane &lane)
{
    lane.abef = _mm_add_epi32(lane.abef, lane.abefBefore);
    lane.cdgh = _mm_add_epi32(lane.cdgh, lane.cdghBefore);
}

template<int... steps>
STEWARD_SHA inline void compress(Lane &lane, std::integer_sequence<int, steps...>)
{
    (fourRounds<steps>(lane), ...);
}

template<int... steps>
STEWARD_SHA inline void compressBoth(Lane &left, Lane &right, std::integer_sequence<int, steps...>)
{
    ((fourRounds<steps>(left), fourRounds<steps>(right)), ...);
}

STEWARD_SHA inline void store(const Lane &lane, TreeHash &hash)
{
    const uint32_t words[8] = {static_cast<uint32_t>(_mm_extract_epi32(lane.abef, 3)),
        static_cast<uint32_t>(_mm_extract_epi32(lane.abef, 2)), static_cast<uint32_t>(_mm_extract_epi32(lane.cdgh, 3)),
        static_cast<uint32_t>(_mm_extract_epi32(lane.cdgh, 2)), static_cast<uint32_t>(_mm_extract_epi32(lane.abef, 1)),
        static_cast<uint32_t>(_mm_extract_epi32(lane.abef, 0)), static_cast<uint32_t>(_mm_extract_epi32(lane.cdgh, 1)),
        static_cast<uint32_t>(_mm_extract_epi32(lane.cdgh, 0))};
    for (int i = 0; i < 8; ++i) {
        const uint32_t bigEndian = __builtin_bswap32(words[i]);
        std::memcpy(hash.data() + 4 * i, &bigEndian, 4);
    }
}

// GCC 12 takes the don't-care operands inside its own AVX-512 header for values that were never set
// (gcc.gnu.org/PR105593).
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#pragma GCC diagnostic ignored "-Wuninitialized"

#define STEWARD_AVX512 __attribute__((target("avx512f")))

// Sixteen messages side by side, a word of each in one register.

STEWARD_AVX512 inline __m512i xorOfThree(__m512i a, __m512i b, __m512i c)
{
    return _mm512_ternarylogic_epi32(a, b, c, 0x96);
}

/** Round t, FIPS 180-4, 6.2.2; the eight working variables move on by one place a round. */
template<int t>
STEWARD_AVX512 inline void oneRound(__m512i (&v)[8], __m512i (&w)[16])
{
    __m512i &word = w[t % 16];
    if constexpr (t >= 16) {
        const __m512i w15 = w[(t + 1) % 16];
        const __m512i w2 = w[(t + 14) % 16];
        const __m512i s0 = xorOfThree(_mm512_ror_epi32(w15, 7), _mm512_ror_epi32(w15, 18), _mm512_srli_epi32(w15, 3));
        const __m512i s1 = xorOfThree(_mm512_ror_epi32(w2, 17), _mm512_ror_epi32(w2, 19), _mm512_srli_epi32(w2, 10));
        word = _mm512_add_epi32(_mm512_add_epi32(word, s0), _mm512_add_epi32(w[(t + 9) % 16], s1));
    }
    const __m512i a = v[(64 - t) % 8];
    const __m512i b = v[(65 - t) % 8];
    const __m512i c = v[(66 - t) % 8];
    __m512i &d = v[(67 - t) % 8];
    const __m512i e = v[(68 - t) % 8];
    const __m512i f = v[(69 - t) % 8];
    const __m512i g = v[(70 - t) % 8];
    __m512i &h = v[(71 - t) % 8];
    const __m512i sum1 = xorOfThree(_mm512_ror_epi32(e, 6), _mm512_ror_epi32(e, 11), _mm512_ror_epi32(e, 25));
    const __m512i choice = _mm512_ternarylogic_epi32(e, f, g, 0xca);
    const __m512i keyed = _mm512_add_epi32(word, _mm512_set1_epi32(static_cast<int>(roundConstants[t])));
    const __m512i t1 = _mm512_add_epi32(_mm512_add_epi32(h, sum1), _mm512_add_epi32(choice, keyed));
    const __m512i sum0 = xorOfThree(_mm512_ror_epi32(a, 2), _mm512_ror_epi32(a, 13), _mm512_ror_epi32(a, 22));
    const __m512i majority = _mm512_ternarylogic_epi32(a, b, c, 0xe8);
    d = _mm512_add_epi32(d, t1);
    h = _mm512_add_epi32(t1, _mm512_add_epi32(sum0, majority));
}

template<int... rounds>
STEWARD_AVX512 inline void allRounds(__m512i (&v)[8], __m512i (&w)[16], std::integer_sequence<int, rounds...>)
{
    (oneRound<rounds>(v, w), ...);
}

/** The hashes of sixteen messages of as many blocks, which begin at these places of `bytes`. */
STEWARD_AVX512 void hashSixteenMessages(
    const unsigned char *bytes, const int (&places)[16], size_t blocks, TreeHash *(&hashes)[16])
{
    constexpr uint32_t initial[8] = {
        0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19};
    __m512i state[8];
    for (int i = 0; i < 8; ++i)
        state[i] = _mm512_set1_epi32(static_cast<int>(initial[i]));
    __m512i at = _mm512_loadu_si512(places);
    for (size_t block = 0; block < blocks; ++block) {
        __m512i words[16];
        for (int i = 0; i < 16; ++i) {
            const __m512i word = _mm512_i32gather_epi32(at, bytes + 4 * i, 1);
            words[i] = _mm512_ternarylogic_epi32(_mm512_rol_epi32(word, 8), _mm512_ror_epi32(word, 8),
                _mm512_set1_epi32(0x00ff00ff), 0xe4); // big endian
        }
        __m512i v[8];
        for (int i = 0; i < 8; ++i)
            v[i] = state[i];
        allRounds(v, words, std::make_integer_sequence<int, 64>());
        for (int i = 0; i < 8; ++i)
            state[i] = _mm512_add_epi32(state[i], v[i]);
        at = _mm512_add_epi32(at, _mm512_set1_epi32(static_cast<int>(blockSize)));
    }
    alignas(64) uint32_t out[8][16];
    for (int i = 0; i < 8; ++i)
        _mm512_store_si512(out[i], state[i]);
    for (int lane = 0; lane < 16; ++lane) {
        for (int i = 0; i < 8; ++i) {
            const uint32_t bigEndian = __builtin_bswap32(out[i][lane]);
            std::memcpy(hashes[lane]->data() + 4 * i, &bigEndian, 4);
        }
    }
}

bool hasAvx512()
{
    return __builtin_cpu_supports("avx512f");
}

#pragma GCC diagnostic pop

using AllSteps = std::make_integer_sequence<int, 16>;

/** The hashes of two messages, each padded to whole blocks. */
STEWARD_SHA void hashPair(const unsigned char *left, size_t leftBlocks, TreeHash &leftHash, const unsigned char *right,
    size_t rightBlocks, TreeHash &rightHash)
{
    Lane a;
    Lane b;
    begin(a);
    begin(b);
    const size_t common = std::min(leftBlocks, rightBlocks);
    for (size_t i = 0; i < common; ++i) {
        load(a, left + i * blockSize);
        load(b, right + i * blockSize);
        compressBoth(a, b, AllSteps());
        end(a);
        end(b);
    }
    for (size_t i = common; i < leftBlocks; ++i) {
        load(a, left + i * blockSize);
        compress(a, AllSteps());
        end(a);
    }
    for (size_t i = common; i < rightBlocks; ++i) {
        load(b, right + i * blockSize);
        compress(b, AllSteps());
        end(b);
    }
    store(a, leftHash);
    store(b, rightHash);
}

#else

bool hasShaInstructions()
{
    return false;
}

void hashPair(const unsigned char *, size_t, TreeHash &, const unsigned char *, size_t, TreeHash &) {}

bool hasAvx512()
{
    return false;
}

void hashSixteenMessages(const unsigned char *, const int (&)[16], size_t, TreeHash *(&)[16]) {}

#endif

} // namespace

TreeHasher::Way TreeHasher::fastest()
{
    static const Way way = !hasShaInstructions() ? Way::OneByOne : hasAvx512() ? Way::Sixteen : Way::Pairs;
    return way;
}

TreeHasher::TreeHasher(Way way)
    : m_way(std::min(way, fastest()))
{
}

/** Takes a message, and closes it (FIPS 180-4, 5.1.1). */
void TreeHasher::add(unsigned char prefix, const void *bytes, size_t size)
{
    const size_t place = m_hashes.size();
    m_hashes.emplace_back();
    if (m_way == Way::OneByOne) {
        const QByteArray hash = m_single.of({QByteArrayView(reinterpret_cast<const char *>(&prefix), 1),
            QByteArrayView(static_cast<const char *>(bytes), static_cast<qsizetype>(size))});
        std::memcpy(m_hashes.back().data(), hash.constData(), sizeof(TreeHash));
        return;
    }
    const size_t blocks = (1 + size + 1 + 8 + blockSize - 1) / blockSize;
    const size_t end = m_used + blocks * blockSize;
    if (m_blocks.size() < end)
        m_blocks.resize(2 * end);
    unsigned char *message = m_blocks.data() + m_used;
    message[0] = prefix;
    if (size > 0) // an emptied entry has no bytes to point at
        std::memcpy(message + 1, bytes, size);
    message[1 + size] = 0x80;
    std::memset(message + 2 + size, 0, blocks * blockSize - size - 2 - 8);
    const uint64_t bits = __builtin_bswap64((1 + size) * 8);
    std::memcpy(message + blocks * blockSize - 8, &bits, 8);
    m_messages.push_back({m_used, blocks, place});
    m_used = end;
    if (m_messages.size() == batch)
        hashAll();
}

/** Those of so many blocks, as long as there are sixteen of them. */
void TreeHasher::hashSixteens(size_t blocks)
{
    int places[16];
    TreeHash *hashes[16];
    size_t taken[16];
    size_t count = 0;
    for (size_t i = 0; i < m_messages.size(); ++i) {
        const Message &message = m_messages[i];
        if (message.blocks != blocks)
            continue;
        places[count] = static_cast<int>(message.at);
        hashes[count] = &m_hashes[message.place];
        taken[count] = i;
        if (++count < 16)
            continue;
        hashSixteenMessages(m_blocks.data(), places, blocks, hashes);
        for (const size_t done : taken)
            m_messages[done].blocks = 0;
        count = 0;
    }
}

void TreeHasher::hashAll()
{
    if (m_way == Way::Sixteen && m_messages.size() >= 16) {
        size_t alike[mostAlike + 1] = {};
        for (const Message &message : m_messages)
            ++alike[std::min(message.blocks, mostAlike)];
        for (size_t blocks = 1; blocks < mostAlike; ++blocks) {
            if (alike[blocks] >= 16)
                hashSixteens(blocks);
        }
        std::erase_if(m_messages, [](const Message &message) { return message.blocks == 0; });
    }
    for (size_t i = 0; i < m_messages.size(); i += 2) {
        const Message &left = m_messages[i];
        const bool isPair = i + 1 < m_messages.size();
        const Message &right = isPair ? m_messages[i + 1] : left;
        hashPair(m_blocks.data() + left.at, left.blocks, m_hashes[left.place], m_blocks.data() + right.at, right.blocks,
            m_hashes[right.place]);
    }
    m_messages.clear();
    m_used = 0;
}

std::vector<TreeHash> TreeHasher::take()
{
    hashAll();
    return std::exchange(m_hashes, {});
}

TreeHash TreeHasher::rootOver(std::span<const TreeHash> hashes)
{
    std::vector<TreeHash> level(hashes.begin(), hashes.end());
    if (level.empty()) {
        TreeHash nothing;
        std::memcpy(nothing.data(), sha256({}).constData(), nothing.size());
        return nothing;
    }
    while (level.size() > 1) {
        m_hashes.reserve(level.size() / 2 + 1);
        for (size_t i = 0; i + 1 < level.size(); i += 2)
            add(0x01, level[i].data(), 2 * sizeof(TreeHash)); // both lie side by side
        std::vector<TreeHash> above = take();
        if (level.size() % 2)
            above.push_back(level.back()); // has no sibling yet, and rises as it is
        level = std::move(above);
    }
    return level.front();
}

} // namespace steward::ledger
