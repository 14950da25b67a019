#include "core/base/hash.h"

#include <openssl/evp.h>

namespace steward {

namespace {

/** Fetched once: looking an algorithm up costs more than hashing a short text. */
const EVP_MD *algorithm()
{
    static const std::unique_ptr<EVP_MD, decltype(&EVP_MD_free)> md(
        EVP_MD_fetch(nullptr, "SHA256", nullptr), &EVP_MD_free);
    return md.get();
}

} // namespace

Sha256::Sha256()
    : m_context(EVP_MD_CTX_new())
{
}

Sha256::~Sha256()
{
    EVP_MD_CTX_free(m_context);
}

void Sha256::add(QByteArrayView bytes)
{
    if (!m_begun)
        EVP_DigestInit_ex2(m_context, algorithm(), nullptr);
    m_begun = true;
    EVP_DigestUpdate(m_context, bytes.data(), static_cast<size_t>(bytes.size()));
}

QByteArray Sha256::finish()
{
    if (!m_begun)
        add({});
    QByteArray digest(32, Qt::Uninitialized);
    EVP_DigestFinal_ex(m_context, reinterpret_cast<unsigned char *>(digest.data()), nullptr);
    m_begun = false;
    return digest;
}

QByteArray Sha256::of(std::initializer_list<QByteArrayView> parts)
{
    for (const QByteArrayView part : parts)
        add(part);
    return finish();
}

QByteArray sha256(QByteArrayView bytes)
{
    static thread_local Sha256 hash;
    return hash.of({bytes});
}

} // namespace steward
