#pragma once

#include "core/crypto/secret.h"

#include <QString>

#include <memory>
#include <optional>

namespace steward::vault {

/**
 * The operating system's keychain: small secrets under names, outside the workspace file.
 *
 * Every call ends within five seconds, whatever the keychain does: absent, locked, slow and refusing each answer their
 * own sentence (ErrorCode::Unavailable or Refused). There is no fallback to a plain file.
 */
class Keychain
{
public:
    virtual ~Keychain() = default;
    /** Nothing where the keychain works and has no such item. */
    virtual Result<std::optional<crypto::SecretBytes>> read(const QString &name) = 0;
    virtual Result<void> write(const QString &name, const crypto::SecretBytes &secret) = 0;
    /** Removing what is not there is no error. */
    virtual Result<void> remove(const QString &name) = 0;
};

/** The keychain of this desktop session, through QtKeychain; callable from any thread, also without an event loop. */
std::unique_ptr<Keychain> systemKeychain();

/** Items kept in memory, for tests. */
std::unique_ptr<Keychain> memoryKeychain();

} // namespace steward::vault
