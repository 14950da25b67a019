#pragma once

#include "core/ledger/package.h"

namespace steward::ledger {

/** README.txt of a package: what it holds, and the commands that verify it without Steward. */
QByteArray packageReadme(const PackageFacts &facts, const QList<QByteArray> &reportNames, bool hasOlderCheckpoint);

} // namespace steward::ledger
