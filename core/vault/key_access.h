#pragma once

#include "core/vault/keychain.h"

#include <functional>

namespace steward::vault {

/** What this seat can open a workspace's keys with. Without either the vault stays locked, and a new workspace is made
 * without one. */
struct KeyAccess
{
    /** The OS keychain; null where the seat is to use none. */
    std::shared_ptr<Keychain> keychain = {};
    /** The passphrase, where one was given (UTF-8): asked for only when it is needed. */
    std::function<Result<std::optional<crypto::SecretBytes>>()> passphrase = {};
    /** Folder of this seat's own files (anchors, tombstones): $XDG_DATA_HOME/steward; empty keeps none. */
    QString seatFolder = {};
};

} // namespace steward::vault
