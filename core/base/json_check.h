#pragma once

#include <QByteArrayView>

namespace steward {

/**
 * Whether the bytes are one JSON object spelt as RFC 8785 asks, within what an entry of the trail may hold: whole
 * numbers of which |n| < 2^53, no noncharacters, at most 64 levels.
 *
 * One pass without allocation, for verifying millions of entries. Safe for bytes from anywhere.
 */
bool isCanonicalEntry(QByteArrayView json);

} // namespace steward
