#pragma once

#include "core/base/result.h"
#include "core/store/connection.h"

#include <QByteArray>

namespace steward::ledger {

/** Only levels that are multiples of this are stored (as c2sp.org/tlog-tiles does); what lies between is computed. */
inline constexpr int storedEvery = 8;

/**
 * The hash of a full subtree, from the nearest level that is stored: at most 2^7 hashes are read for it.
 *
 * Level 0 are the leaves. ErrorCode::Corrupt where one is missing or has not 32 bytes.
 */
Result<QByteArray> storedSubtree(store::Connection &connection, int level, qint64 index);

/** How many entries there are, by the last of them. */
Result<qint64> storedSize(store::Connection &connection);

} // namespace steward::ledger
