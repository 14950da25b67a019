#pragma once

#include "core/compliance/requests/request.h"
#include "core/store/store.h"
#include "core/vault/vault.h"

#include <QJsonObject>

namespace steward::compliance {

/**
 * What was searched, done, kept and seen, without anything of the person: counts by table and method, grounds, hashes,
 * dates. Sentences that hold a value of the person are left out, and it is said how many.
 */
Result<QJsonObject> makeProof(store::Connection &connection, vault::Vault &vault, const Request &request);

} // namespace steward::compliance
