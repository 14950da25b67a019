#pragma once

#include "core/store/store.h"

#include <functional>

namespace steward::directories {

/**
 * Drops response captures older than `captures.keep_days`, but never a listing's newest good or newest bad one. The
 * looks, their reasons and the hashes in the trail stay. Answers how many went; call it on a worker thread.
 */
Result<qint64> dropOldCaptures(store::Store &store, const std::function<bool()> &isCancelled = {});

} // namespace steward::directories
