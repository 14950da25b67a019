#pragma once

#include "core/sources/driver.h"

namespace steward::sources {

/**
 * Driver::apply() of a CSV file: the file is written anew beside the old one, with every other record byte for byte,
 * and takes its place in one rename. Killed anywhere, either the old or the new file stands.
 */
Result<Applied> applyToCsv(const QString &path, const SourceMap &map, const QList<Change> &changes,
    std::stop_token stop, const Progress &progress);
/** Driver::restore() of a CSV file: records come back, byte for byte, where they stood. */
Result<Applied> restoreToCsv(const QString &path, const SourceMap &map, const QList<FoundRow> &rows,
    std::stop_token stop, const Progress &progress);
/** Driver::residue() of a CSV file: the whole file, and what a rewrite that was cut off has left beside it. */
Result<Residue> residueOfCsv(
    const QString &path, const SourceMap &map, const QList<QByteArray> &needles, std::stop_token stop);

} // namespace steward::sources
