#pragma once

#include <QByteArrayView>

#include <bit>
#include <cstdint>
#include <cstring>

// What the readers and writers of JSON text share: the bytes of strings, and the order of keys.
namespace steward::json {

constexpr int maxDepth = 64;

/** The end of the printable ASCII without quote and backslash that begins at `at`; looks at eight bytes at a time. */
inline const char *skipPlain(const char *at, const char *end)
{
    constexpr uint64_t ones = 0x0101010101010101;
    constexpr uint64_t high = 0x8080808080808080;
    if constexpr (std::endian::native == std::endian::little) {
        while (end - at >= 8) {
            uint64_t word;
            std::memcpy(&word, at, 8);
            const uint64_t quote = word ^ (ones * '"');
            const uint64_t slash = word ^ (ones * '\\');
            // The lowest marked byte is exact; above it a borrow may mark more.
            const uint64_t marks =
                ((word - ones * 0x20) | ((quote - ones) & ~quote) | ((slash - ones) & ~slash) | word) & high;
            if (marks)
                return at + (std::countr_zero(marks) >> 3);
            at += 8;
        }
    }
    while (at < end && static_cast<unsigned char>(*at) >= 0x20 && static_cast<unsigned char>(*at) < 0x80 && *at != '"'
           && *at != '\\')
        ++at;
    return at;
}

/** The bytes of the well-formed UTF-8 sequence at `at` (Unicode 15, table 3-7), 2 to 4; 0 where there is none. */
inline int sequenceLength(const char *text, const char *end)
{
    const auto *at = reinterpret_cast<const unsigned char *>(text);
    const auto left = end - text;
    const auto follows = [at](int i) { return (at[i] & 0xC0) == 0x80; };
    if (at[0] >= 0xC2 && at[0] <= 0xDF)
        return left >= 2 && follows(1) ? 2 : 0;
    if (at[0] >= 0xE0 && at[0] <= 0xEF) {
        if (left < 3 || !follows(1) || !follows(2))
            return 0;
        const bool overlong = at[0] == 0xE0 && at[1] < 0xA0;
        const bool surrogate = at[0] == 0xED && at[1] > 0x9F;
        return overlong || surrogate ? 0 : 3;
    }
    if (at[0] >= 0xF0 && at[0] <= 0xF4) {
        if (left < 4 || !follows(1) || !follows(2) || !follows(3))
            return 0;
        const bool overlong = at[0] == 0xF0 && at[1] < 0x90;
        const bool beyond = at[0] == 0xF4 && at[1] > 0x8F;
        return overlong || beyond ? 0 : 4;
    }
    return 0;
}

/** U+FDD0 to U+FDEF, and the last two of each plane; `length` as sequenceLength() told it. */
inline bool isNoncharacter(const char *text, int length)
{
    const auto *at = reinterpret_cast<const unsigned char *>(text);
    if (length == 3)
        return at[0] == 0xEF && ((at[1] == 0xB7 && at[2] >= 0x90 && at[2] <= 0xAF) || (at[1] == 0xBF && at[2] >= 0xBE));
    return length == 4 && (at[1] & 0x0F) == 0x0F && at[2] == 0xBF && at[3] >= 0xBE;
}

/** -1, 0 or 1: two texts in UTF-8 in the order of their UTF-16 code units (RFC 8785, 3.2.3). */
int compareUtf16(QByteArrayView left, QByteArrayView right);

} // namespace steward::json
