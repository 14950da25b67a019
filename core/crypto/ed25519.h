#pragma once

#include "core/crypto/secret.h"

#include <memory>

struct evp_pkey_st;

namespace steward::crypto {

/** An Ed25519 key that signs (RFC 8032, PureEdDSA). Safe to use from several threads. */
class SigningKey
{
public:
    /** The seed (private key) has 32 bytes. */
    static Result<SigningKey> fromSeed(const SecretBytes &seed);
    SigningKey(SigningKey &&) noexcept = default;
    SigningKey &operator=(SigningKey &&) noexcept = default;

    /** 32 bytes. */
    QByteArray publicKey() const { return m_publicKey; }
    /** 64 bytes. */
    Result<QByteArray> sign(QByteArrayView message) const;

private:
    SigningKey() = default;
    struct Free
    {
        void operator()(evp_pkey_st *key) const;
    };
    std::unique_ptr<evp_pkey_st, Free> m_key;
    QByteArray m_publicKey;
};

/**
 * Whether the signature is right. Refuses public keys whose encoding is not canonical (RFC 8032, 5.1.3), which OpenSSL
 * accepts.
 */
bool verifyEd25519(QByteArrayView publicKey, QByteArrayView message, QByteArrayView signature);

/** Whether 32 bytes are the canonical encoding of a point of the curve that is not of small order: what a verifier key
 * from outside must be. */
bool isUsablePublicKey(QByteArrayView publicKey);

} // namespace steward::crypto
