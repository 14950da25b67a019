#pragma once

#include "core/directories/records/listing_reader.h"

#include <QIODevice>

#include <functional>
#include <stop_token>

namespace steward::ui {

/** What a listing document is made of. */
struct ListingDocument
{
    directories::ListingQuery query = {};
    QList<int> columns = {}; ///< Of ListingColumns, in the order they are shown.
    QString organisation = {};
    Instant at = {};
};

/**
 * Writes the listings of the query as a PDF/A-1b table: title, filter and order in words, the counts with their
 * denominators, a header row on every page, page numbers, and how the states are judged. Streams by pages; callable on
 * any thread.
 *
 * The answer is the count of rows; `progress` gets rows done and rows in all.
 */
Result<qint64> writeListingPdf(store::Store &store, const ListingDocument &document, QIODevice &device,
    std::stop_token stop = {}, const std::function<void(qint64, qint64)> &progress = {});

} // namespace steward::ui
