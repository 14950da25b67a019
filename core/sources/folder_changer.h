#pragma once

#include "core/sources/driver.h"

namespace steward::sources {

/**
 * Driver::apply() of a folder, file by file: a file that goes is overwritten once and removed; in a file that stays the
 * spellings found are overwritten by as many bytes, in a new file that takes the old one's place. Symbolic links are
 * never followed, in no part of a path.
 */
Result<Applied> applyToFolder(const QString &path, const SourceMap &map, const QList<Change> &changes,
    std::stop_token stop, const Progress &progress);
/** Driver::restore() of a folder: contents and modes as they were. */
Result<Applied> restoreToFolder(const QString &path, const SourceMap &map, const QList<FoundRow> &rows,
    std::stop_token stop, const Progress &progress);
/** Driver::residue() of a folder: the bytes of every file. */
Result<Residue> residueOfFolder(
    const QString &path, const SourceMap &map, const QList<QByteArray> &needles, std::stop_token stop);

} // namespace steward::sources
