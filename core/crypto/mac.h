#pragma once

#include "core/crypto/secret.h"

#include <memory>

struct evp_mac_ctx_st;

namespace steward::crypto {

/** HMAC-SHA-256 under one key (RFC 2104, FIPS 198-1) of any length; belongs to one thread at a time. */
class HmacSha256
{
public:
    explicit HmacSha256(QByteArrayView key);
    ~HmacSha256();
    HmacSha256(const HmacSha256 &) = delete;
    HmacSha256 &operator=(const HmacSha256 &) = delete;

    /** 32 bytes. */
    QByteArray of(QByteArrayView message);

private:
    struct Free
    {
        void operator()(evp_mac_ctx_st *context) const;
    };
    std::unique_ptr<evp_mac_ctx_st, Free> m_context;
};

/** HKDF with SHA-256 (RFC 5869): `length` bytes, at most 255 * 32. */
Result<SecretBytes> hkdfSha256(QByteArrayView key, QByteArrayView salt, QByteArrayView info, size_t length);

} // namespace steward::crypto
