#pragma once

#include "core/directories/records/listing_reader.h"

namespace steward::ui {

/** The figures of the overview at one moment; each of the counts is the number of rows that its filter shows. */
struct OverviewFigures
{
    Instant at = {};
    qint64 total = 0;
    qint64 mismatched = 0;
    qint64 lost = 0; ///< Suspected ones included.
    qint64 suspected = 0;
    qint64 unknown = 0; ///< Looked at, and could not tell.
    qint64 due = 0;
    qint64 unreviewed = 0;
    QList<directories::Run> runs = {}; ///< newest first
};

/** Reads them; for a worker thread. */
Result<OverviewFigures> readOverview(store::Store &store, Instant now, int runs, std::stop_token stop);

/** How large a part is of a whole, always with the whole: "12 of 480 (2.5 %)"; "no data" where the whole is nothing. */
QString shareText(qint64 part, qint64 whole);

} // namespace steward::ui
