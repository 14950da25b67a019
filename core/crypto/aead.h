#pragma once

#include "core/crypto/secret.h"

#include <memory>

struct evp_cipher_ctx_st;

namespace steward::crypto {

/**
 * AES-256-GCM under one key (NIST SP 800-38D): nonces of exactly 12 bytes, tags of exactly 16.
 *
 * Keeps its OpenSSL contexts for the next call; belongs to one thread at a time. Every length is checked here, since
 * OpenSSL accepts shortened tags.
 */
class Aes256Gcm
{
public:
    static constexpr qsizetype keySize = 32;
    static constexpr qsizetype nonceSize = 12;
    static constexpr qsizetype tagSize = 16;

    /** The key must have 32 bytes. */
    static Result<Aes256Gcm> withKey(const SecretBytes &key);
    Aes256Gcm(Aes256Gcm &&) noexcept;
    Aes256Gcm &operator=(Aes256Gcm &&) noexcept;
    ~Aes256Gcm();

    /** Writes ciphertext and tag (plain.size() + 16 bytes) to `out`; `nonce` must never be used twice under this key.
     */
    Result<void> sealInto(QByteArrayView nonce, QByteArrayView context, QByteArrayView plain, char *out);
    /** Ciphertext with its tag behind it. */
    Result<QByteArray> seal(QByteArrayView nonce, QByteArrayView context, QByteArrayView plain);
    /** The plaintext, or an error (ErrorCode::Corrupt) where key, nonce, context or a single bit differ. */
    Result<SecretBytes> open(QByteArrayView nonce, QByteArrayView context, QByteArrayView sealed);

private:
    Aes256Gcm() = default;
    struct Free
    {
        void operator()(evp_cipher_ctx_st *context) const;
    };
    std::unique_ptr<evp_cipher_ctx_st, Free> m_seal;
    std::unique_ptr<evp_cipher_ctx_st, Free> m_open;
};

} // namespace steward::crypto
