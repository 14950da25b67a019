#pragma once

#include "core/ledger/ledger.h"

namespace steward::ui {

/**
 * Writes every entry that fits the filter and has a seq below `before` to a CSV file, newest first; for a worker
 * thread.
 *
 * The file appears whole or not at all, readable by its owner only. Answers how many entries it holds.
 */
Result<qint64> exportLedger(
    store::Store &store, const ledger::EntryFilter &filter, qint64 before, const QString &path, std::stop_token stop);

} // namespace steward::ui
