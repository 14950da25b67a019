#pragma once

#include "core/directories/catalogue/analyse.h"
#include "core/directories/records/records.h"
#include "core/store/store.h"

#include <QHash>
#include <QSet>

namespace steward::directories {

/**
 * What the workspace knows about each directory of the catalogue (by id), for analyse().
 *
 * Rates are taken over the newest look at each listing, so that no more than one pass over the listings is needed.
 */
Result<QHash<qint64, DirectoryFacts>> directoryFacts(
    store::Store &store, const QList<Directory> &directories, Instant now);

} // namespace steward::directories
