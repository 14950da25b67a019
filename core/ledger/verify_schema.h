#pragma once

#include "core/base/result.h"
#include "core/store/connection.h"

#include <QStringList>

namespace steward::ledger {

/**
 * What in the file's schema is not as Steward makes it, in sentences: a table of the trail with another definition, and
 * any trigger, view or index that touches it or does not belong to a workspace at all.
 */
Result<QStringList> schemaFindings(store::Connection &connection);

} // namespace steward::ledger
