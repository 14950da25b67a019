#pragma once

#include "core/crypto/secret.h"

namespace steward::crypto {

// AES-GCM in the whole breadth of NIST SP 800-38D but for tags, which have 16 bytes: keys of 16, 24 or 32 bytes, nonces
// of any length from one byte. Published vectors are checked with it; what Steward seals goes through Aes256Gcm.

/** Ciphertext with its tag behind it. */
Result<QByteArray> sealGcm(QByteArrayView key, QByteArrayView nonce, QByteArrayView context, QByteArrayView plain);
/** The plaintext, or an error (ErrorCode::Corrupt) where anything differs. */
Result<SecretBytes> openGcm(QByteArrayView key, QByteArrayView nonce, QByteArrayView context, QByteArrayView sealed);

} // namespace steward::crypto
