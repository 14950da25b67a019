#pragma once

#include "core/sources/residue_search.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace steward::sources {

/** How a value that stands holds one of the needles. */
enum class Holding {
    Not,
    Inside, ///< Only within a longer word or number: "Person 42" in "Person 420" is somebody else's.
    Word,   ///< As the whole value, or as a word of its own.
};

/** The strongest way in which a value (UTF-8) holds one of the needles (UTF-8). */
Holding holdingOf(const QByteArray &value, const QList<QByteArray> &needles);

/** Whether a needle that was found at an offset of a text file stands there as a word of its own; where that cannot be
 * told (UTF-16), it does. */
bool isWordIn(const ReadAt &read, qint64 offset, const QByteArray &needle);

} // namespace steward::sources
