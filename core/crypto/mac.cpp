#include "core/crypto/mac.h"

#include <openssl/core_names.h>
#include <openssl/evp.h>
#include <openssl/params.h>

#include <algorithm>
#include <cstring>

namespace steward::crypto {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t hashSize = 32;

/** Fetched once: looking an algorithm up costs more than hashing a short text. */
EVP_MAC *algorithm()
{
    static const std::unique_ptr<EVP_MAC, decltype(&EVP_MAC_free)> mac(
        EVP_MAC_fetch(nullptr, "HMAC", nullptr), &EVP_MAC_free);
    return mac.get();
}

/** A missing HMAC must never pass for one; there is nothing to go on with where OpenSSL has no SHA-256. */
void require(bool done)
{
    if (!done)
        qFatal("OpenSSL does not offer HMAC-SHA-256; its installation is broken.");
}

const unsigned char *bytesOf(QByteArrayView view)
{
    static const unsigned char nothing = 0;
    return view.isEmpty() ? &nothing : reinterpret_cast<const unsigned char *>(view.data());
}

} // namespace

void HmacSha256::Free::operator()(evp_mac_ctx_st *context) const
{
    EVP_MAC_CTX_free(context);
}

HmacSha256::HmacSha256(QByteArrayView key)
    : m_context(algorithm() ? EVP_MAC_CTX_new(algorithm()) : nullptr)
{
    require(m_context != nullptr);
    char digest[] = "SHA256";
    const OSSL_PARAM parameters[] = {
        OSSL_PARAM_construct_utf8_string(OSSL_MAC_PARAM_DIGEST, digest, 0), OSSL_PARAM_construct_end()};
    require(EVP_MAC_init(m_context.get(), bytesOf(key), static_cast<size_t>(key.size()), parameters) == 1);
}

HmacSha256::~HmacSha256() = default;

QByteArray HmacSha256::of(QByteArrayView message)
{
    QByteArray code(hashSize, Qt::Uninitialized);
    size_t written = 0;
    require(EVP_MAC_init(m_context.get(), nullptr, 0, nullptr) == 1
            && EVP_MAC_update(m_context.get(), bytesOf(message), static_cast<size_t>(message.size())) == 1
            && EVP_MAC_final(m_context.get(), reinterpret_cast<unsigned char *>(code.data()), &written, hashSize) == 1
            && written == hashSize);
    return code;
}

Result<SecretBytes> hkdfSha256(QByteArrayView key, QByteArrayView salt, QByteArrayView info, size_t length)
{
    if (length > 255 * hashSize)
        return failure(ErrorCode::InvalidInput, u"HKDF with SHA-256 gives at most 8,160 bytes, not %1."_s.arg(length));
    QByteArray extracted = HmacSha256(salt).of(key);
    HmacSha256 expand(extracted);
    cleanse(extracted);
    SecretBytes derived(length);
    QByteArray block;
    for (size_t at = 0, counter = 1; at < length; at += hashSize, ++counter) {
        QByteArray message = block + info.toByteArray() + char(counter);
        cleanse(block);
        block = expand.of(message);
        cleanse(message);
        std::memcpy(derived.data() + at, block.constData(), std::min(hashSize, length - at));
    }
    cleanse(block);
    return derived;
}

} // namespace steward::crypto
