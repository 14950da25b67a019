#pragma once

#include "core/crypto/secret.h"

namespace steward::crypto {

/** What a passphrase is stretched with (RFC 9106). Kept beside what it protects; refused outside floor and ceiling. */
struct Argon2Cost
{
    quint32 memoryKiB = 64 * 1024; ///< RFC 9106, 4: the second recommended choice.
    quint32 passes = 3;
    quint32 lanes = 4;
};

/** Floor 19 MiB and 2 passes (OWASP Password Storage), against a cost that was lowered in the file; ceiling 1 GiB and
 * 16 passes and 16 lanes, against one that exhausts memory. */
Result<void> checkCost(const Argon2Cost &cost);

/** Argon2id version 0x13, raw: any cost that the algorithm takes, up to the ceiling. */
Result<SecretBytes> argon2id(QByteArrayView password, QByteArrayView salt, const Argon2Cost &cost, size_t length,
    QByteArrayView secret = {}, QByteArrayView associated = {});

/** The 32-byte key of a passphrase, taken as UTF-8 after NFC; the cost must pass checkCost(), the salt have 16 bytes.
 */
Result<SecretBytes> keyOfPassphrase(const SecretBytes &passphrase, QByteArrayView salt, const Argon2Cost &cost);

} // namespace steward::crypto
