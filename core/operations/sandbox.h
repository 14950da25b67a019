#pragma once

#include "core/vault/key_access.h"

namespace steward::operations {

/**
 * What opens keys on this seat, and leaves no trace there: the keychain's keys can be read, what would be written to it
 * or removed from it stays here, and there is no seat folder. The anchor of the real workspace is neither seen nor
 * moved.
 */
vault::KeyAccess withoutTraces(const vault::KeyAccess &access);

} // namespace steward::operations
