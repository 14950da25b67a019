#pragma once

#include "core/compliance/requests/register.h"

namespace steward::compliance {

/** Opens a request in a transaction: seals the person, gives the reference, computes the clocks, looks for duplicates.
 */
Result<Register::Opened> openRequest(store::Transaction &transaction, vault::Vault &vault, const Rulebook &rules,
    const NewRequest &request, const QString &actor);

} // namespace steward::compliance
