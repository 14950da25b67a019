#pragma once

#include "ui/requests/request_columns.h"

#include <functional>
#include <stop_token>

namespace steward::ui {

/** What an export of requests holds. */
struct RequestExport
{
    RequestQuery query = {};
    QList<int> columns = {};  ///< As shown; RequestColumns::Person is left out unless withPersons.
    bool withPersons = false; ///< Adds name and identifiers, opened from the vault.
};

/**
 * Writes the requests that a query has to a CSV file (0600), the same columns as are shown, dates as ISO 8601; answers
 * how many. For a worker. A file that is there is replaced only once the new one is whole.
 */
Result<qint64> exportRequests(store::Store &store, vault::Vault &vault, const RequestExport &what, const QString &path,
    std::stop_token stop = {}, const std::function<void(qint64)> &progress = {});

} // namespace steward::ui
