#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <functional>
#include <stop_token>

namespace steward::sources {

/** Reads at most `size` bytes from `offset`; 0 at the end, -1 (with errno) for an error. */
using ReadAt = std::function<qint64(char *to, qsizetype size, qint64 offset)>;

/** ReadAt over an open file. */
ReadAt readerOf(int file);

/**
 * Looks for byte strings in a file, in pieces that overlap: memory stays the same however large the file is.
 * `found(offset, needle)` is called for each place, in order of the pieces, and ends the search by answering false.
 */
Result<void> searchBytes(const ReadAt &read, const QString &name, const QList<QByteArray> &needles,
    std::stop_token stop, const std::function<bool(qint64 offset, qsizetype needle)> &found);

/** The same over bytes at hand; `offset` is that of the first. */
bool searchPiece(QByteArrayView piece, qint64 offset, const QList<QByteArray> &needles,
    const std::function<bool(qint64 offset, qsizetype needle)> &found);

/** Needles in every encoding that a source may keep them in: as given, and as UTF-16 in both orders. */
QList<QByteArray> widened(const QList<QByteArray> &needles);

} // namespace steward::sources
