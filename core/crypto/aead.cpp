#include "core/crypto/aead.h"

#include <openssl/evp.h>

#include <climits>

namespace steward::crypto {

using namespace Qt::StringLiterals;

namespace {

/** Fetched once: looking an algorithm up costs more than sealing a short value. */
const EVP_CIPHER *algorithm()
{
    static const std::unique_ptr<EVP_CIPHER, decltype(&EVP_CIPHER_free)> cipher(
        EVP_CIPHER_fetch(nullptr, "AES-256-GCM", nullptr), &EVP_CIPHER_free);
    return cipher.get();
}

const unsigned char *bytesOf(QByteArrayView view)
{
    return reinterpret_cast<const unsigned char *>(view.data());
}

bool fits(QByteArrayView view)
{
    return view.size() <= INT_MAX - 64;
}

bool update(EVP_CIPHER_CTX *context, unsigned char *out, QByteArrayView in)
{
    int written = 0;
    return in.isEmpty() || EVP_CipherUpdate(context, out, &written, bytesOf(in), static_cast<int>(in.size())) == 1;
}

} // namespace

void Aes256Gcm::Free::operator()(evp_cipher_ctx_st *context) const
{
    EVP_CIPHER_CTX_free(context);
}

Aes256Gcm::Aes256Gcm(Aes256Gcm &&) noexcept = default;
Aes256Gcm &Aes256Gcm::operator=(Aes256Gcm &&) noexcept = default;
Aes256Gcm::~Aes256Gcm() = default;

Result<Aes256Gcm> Aes256Gcm::withKey(const SecretBytes &key)
{
    if (key.size() != keySize)
        return failure(ErrorCode::InvalidInput, u"A key for AES-256-GCM has 32 bytes, this one %1."_s.arg(key.size()));
    Aes256Gcm cipher;
    cipher.m_seal.reset(EVP_CIPHER_CTX_new());
    cipher.m_open.reset(EVP_CIPHER_CTX_new());
    if (!algorithm() || !cipher.m_seal || !cipher.m_open
        || EVP_EncryptInit_ex2(cipher.m_seal.get(), algorithm(), key.data(), nullptr, nullptr) != 1
        || EVP_DecryptInit_ex2(cipher.m_open.get(), algorithm(), key.data(), nullptr, nullptr) != 1)
        return failure(ErrorCode::Unavailable, u"OpenSSL does not offer AES-256-GCM; check its installation."_s);
    return cipher;
}

Result<void> Aes256Gcm::sealInto(QByteArrayView nonce, QByteArrayView context, QByteArrayView plain, char *out)
{
    if (nonce.size() != nonceSize)
        return failure(ErrorCode::InvalidInput, u"A nonce has 12 bytes, this one %1."_s.arg(nonce.size()));
    if (!fits(plain) || !fits(context))
        return failure(ErrorCode::InvalidInput, u"The value is too large to be sealed in one piece."_s);
    unsigned char *sealed = reinterpret_cast<unsigned char *>(out);
    unsigned char *tag = sealed + plain.size();
    int written = 0;
    if (EVP_EncryptInit_ex2(m_seal.get(), nullptr, nullptr, bytesOf(nonce), nullptr) != 1
        || !update(m_seal.get(), nullptr, context) || !update(m_seal.get(), sealed, plain)
        || EVP_EncryptFinal_ex(m_seal.get(), tag, &written) != 1
        || EVP_CIPHER_CTX_ctrl(m_seal.get(), EVP_CTRL_AEAD_GET_TAG, tagSize, tag) != 1)
        return failure(ErrorCode::Internal, u"OpenSSL could not seal the value."_s);
    return {};
}

Result<QByteArray> Aes256Gcm::seal(QByteArrayView nonce, QByteArrayView context, QByteArrayView plain)
{
    QByteArray sealed(plain.size() + tagSize, Qt::Uninitialized);
    if (const Result<void> done = sealInto(nonce, context, plain, sealed.data()); !done)
        return failureOf(done);
    return sealed;
}

Result<SecretBytes> Aes256Gcm::open(QByteArrayView nonce, QByteArrayView context, QByteArrayView sealed)
{
    if (nonce.size() != nonceSize)
        return failure(ErrorCode::InvalidInput, u"A nonce has 12 bytes, this one %1."_s.arg(nonce.size()));
    if (sealed.size() < tagSize || !fits(sealed) || !fits(context))
        return failure(ErrorCode::Corrupt, u"The sealed value is cut: it is shorter than its seal."_s);
    const QByteArrayView cipherText = sealed.chopped(tagSize);
    QByteArray tag = sealed.last(tagSize).toByteArray();
    SecretBytes plain(static_cast<size_t>(cipherText.size()));
    unsigned char nothing = 0;
    int written = 0;
    if (EVP_DecryptInit_ex2(m_open.get(), nullptr, nullptr, bytesOf(nonce), nullptr) != 1
        || EVP_CIPHER_CTX_ctrl(m_open.get(), EVP_CTRL_AEAD_SET_TAG, tagSize, tag.data()) != 1
        || !update(m_open.get(), nullptr, context) || !update(m_open.get(), plain.data(), cipherText)
        || EVP_DecryptFinal_ex(m_open.get(), &nothing, &written) != 1)
        return failure(
            ErrorCode::Corrupt, u"The sealed value does not open: its key, its place or its bytes differ."_s);
    return plain;
}

} // namespace steward::crypto
