#pragma once

#include "core/directories/records/listing_reader.h"

#include <QIODevice>

#include <functional>
#include <stop_token>

namespace steward::directories {

/** Every column an export knows, in its usual order: snake_case, as in the contract of the command line. */
const QStringList &listingExportColumns();

/** The cell of a column: states by their names, instants as RFC 3339, several wrong fields joined by "; "; empty where
 * absent. */
QString listingExportCell(const Listing &listing, const QString &column);

/**
 * Calls `take` for every listing of the query in its order, page by page, so that memory stays bounded. Ends early with
 * Cancelled, or with the first error that `take` answers. The answer is how many listings there were.
 */
Result<qint64> forEachListing(store::Store &store, const ListingQuery &query,
    const std::function<Result<void>(const Listing &)> &take, std::stop_token stop = {},
    const std::function<void(qint64)> &progress = {});

/**
 * Writes the listings of the query as CSV in UTF-8, formula-safe as csvLine() writes it, the header first. Unknown
 * columns are refused before anything is written. The answer is the count of rows; `progress` gets it from time to
 * time.
 */
Result<qint64> exportListingsCsv(store::Store &store, const ListingQuery &query, const QStringList &columns,
    QIODevice &device, std::stop_token stop = {}, const std::function<void(qint64)> &progress = {});

} // namespace steward::directories
