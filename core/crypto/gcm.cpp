#include "core/crypto/gcm.h"

#include <QtEndian>

#include <openssl/evp.h>

#include <algorithm>
#include <climits>

namespace steward::crypto {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype tagSize = 16;
constexpr qsizetype longestNonce = 128; // what OpenSSL 3.0 takes

using Context = std::unique_ptr<EVP_CIPHER_CTX, decltype(&EVP_CIPHER_CTX_free)>;
using Cipher = std::unique_ptr<EVP_CIPHER, decltype(&EVP_CIPHER_free)>;

const unsigned char *bytesOf(QByteArrayView view)
{
    return reinterpret_cast<const unsigned char *>(view.data());
}

/** AES of this key length in a mode; null where there is no such length. */
Cipher cipherFor(QByteArrayView key, QLatin1StringView mode)
{
    if (key.size() != 16 && key.size() != 24 && key.size() != 32)
        return {nullptr, &EVP_CIPHER_free};
    const QByteArray name = "AES-" + QByteArray::number(8 * key.size()) + '-' + QByteArray(mode.data(), mode.size());
    return {EVP_CIPHER_fetch(nullptr, name.constData(), nullptr), &EVP_CIPHER_free};
}

/** An element of GF(2^128) in the bit order of SP 800-38D, 6.3. */
struct Element
{
    quint64 high = 0;
    quint64 low = 0;

    static Element of(const char *bytes)
    {
        return {qFromBigEndian<quint64>(bytes), qFromBigEndian<quint64>(bytes + 8)};
    }
    Element operator^(Element other) const { return {high ^ other.high, low ^ other.low}; }
    Element operator*(Element other) const
    {
        Element product;
        for (int bit = 127; bit >= 0; --bit) {
            if (((bit >= 64 ? high : low) >> (bit % 64)) & 1)
                product = product ^ other;
            const bool carry = other.low & 1;
            other.low = (other.low >> 1) | (other.high << 63);
            other.high = (other.high >> 1) ^ (carry ? 0xE100000000000000 : 0);
        }
        return product;
    }
    /** The power 2^128 - 2, which is the inverse. */
    Element inverse() const
    {
        Element power = *this * *this;
        Element product = power;
        for (int i = 2; i < 128; ++i) {
            power = power * power;
            product = product * power;
        }
        return product;
    }
};

/**
 * The nonce of 16 bytes that leads to the same first counter block as a longer one (SP 800-38D, 7.1, step 2), since
 * OpenSSL refuses longer ones.
 */
Result<QByteArray> equivalentNonce(QByteArrayView key, QByteArrayView nonce)
{
    const Cipher ecb = cipherFor(key, "ECB"_L1);
    const Context context(EVP_CIPHER_CTX_new(), &EVP_CIPHER_CTX_free);
    const unsigned char zeros[16] = {};
    char block[16];
    int written = 0;
    if (!ecb || !context || EVP_EncryptInit_ex2(context.get(), ecb.get(), bytesOf(key), nullptr, nullptr) != 1
        || EVP_EncryptUpdate(context.get(), reinterpret_cast<unsigned char *>(block), &written, zeros, 16) != 1)
        return failure(ErrorCode::Unavailable, u"OpenSSL does not offer AES; check its installation."_s);
    const Element h = Element::of(block);
    Element hash;
    for (qsizetype at = 0; at < nonce.size(); at += 16) {
        const QByteArray part = nonce.sliced(at, std::min<qsizetype>(16, nonce.size() - at)).toByteArray();
        hash = (hash ^ Element::of(part.leftJustified(16, '\0').constData())) * h;
    }
    const Element first = (hash ^ Element{0, quint64(nonce.size()) * 8}) * h;
    const Element same = ((first * h.inverse()) ^ Element{0, 128}) * h.inverse();
    QByteArray equivalent(16, Qt::Uninitialized);
    qToBigEndian(same.high, equivalent.data());
    qToBigEndian(same.low, equivalent.data() + 8);
    return equivalent;
}

/** A context with key and nonce set, for sealing or for opening. */
Result<Context> begin(QByteArrayView key, QByteArrayView nonce, QByteArrayView associated, bool seals)
{
    const Cipher gcm = cipherFor(key, "GCM"_L1);
    if (!gcm)
        return failure(
            ErrorCode::InvalidInput, u"A key for AES has 16, 24 or 32 bytes, this one %1."_s.arg(key.size()));
    if (nonce.isEmpty() || nonce.size() > INT_MAX)
        return failure(ErrorCode::InvalidInput, u"A nonce has at least one byte."_s);
    QByteArray used = nonce.toByteArray();
    if (nonce.size() > longestNonce) {
        const Result<QByteArray> equivalent = equivalentNonce(key, nonce);
        if (!equivalent)
            return failureOf(equivalent);
        used = *equivalent;
    }
    Context context(EVP_CIPHER_CTX_new(), &EVP_CIPHER_CTX_free);
    const int length = int(used.size());
    int written = 0;
    if (!context || EVP_CipherInit_ex2(context.get(), gcm.get(), nullptr, nullptr, seals, nullptr) != 1
        || EVP_CIPHER_CTX_ctrl(context.get(), EVP_CTRL_AEAD_SET_IVLEN, length, nullptr) != 1
        || EVP_CipherInit_ex2(context.get(), nullptr, bytesOf(key), bytesOf(used), seals, nullptr) != 1
        || (!associated.isEmpty()
            && EVP_CipherUpdate(context.get(), nullptr, &written, bytesOf(associated), int(associated.size())) != 1))
        return failure(ErrorCode::Internal, u"OpenSSL refused the key or the nonce."_s);
    return context;
}

} // namespace

Result<QByteArray> sealGcm(QByteArrayView key, QByteArrayView nonce, QByteArrayView context, QByteArrayView plain)
{
    const Result<Context> begun = begin(key, nonce, context, true);
    if (!begun)
        return failureOf(begun);
    QByteArray sealed(plain.size() + tagSize, Qt::Uninitialized);
    auto *out = reinterpret_cast<unsigned char *>(sealed.data());
    int written = 0;
    if ((!plain.isEmpty()
            && EVP_CipherUpdate(begun->get(), out, &written, bytesOf(plain), static_cast<int>(plain.size())) != 1)
        || EVP_CipherFinal_ex(begun->get(), out + plain.size(), &written) != 1
        || EVP_CIPHER_CTX_ctrl(begun->get(), EVP_CTRL_AEAD_GET_TAG, tagSize, out + plain.size()) != 1)
        return failure(ErrorCode::Internal, u"OpenSSL could not seal the value."_s);
    return sealed;
}

Result<SecretBytes> openGcm(QByteArrayView key, QByteArrayView nonce, QByteArrayView context, QByteArrayView sealed)
{
    if (sealed.size() < tagSize)
        return failure(ErrorCode::Corrupt, u"The sealed value is cut: it is shorter than its seal."_s);
    const Result<Context> begun = begin(key, nonce, context, false);
    if (!begun)
        return failureOf(begun);
    const QByteArrayView cipherText = sealed.chopped(tagSize);
    QByteArray tag = sealed.last(tagSize).toByteArray();
    SecretBytes plain(static_cast<size_t>(cipherText.size()));
    unsigned char nothing = 0;
    int written = 0;
    if (EVP_CIPHER_CTX_ctrl(begun->get(), EVP_CTRL_AEAD_SET_TAG, tagSize, tag.data()) != 1
        || (!cipherText.isEmpty()
            && EVP_CipherUpdate(
                   begun->get(), plain.data(), &written, bytesOf(cipherText), static_cast<int>(cipherText.size()))
                   != 1)
        || EVP_CipherFinal_ex(begun->get(), &nothing, &written) != 1)
        return failure(
            ErrorCode::Corrupt, u"The sealed value does not open: its key, its place or its bytes differ."_s);
    return plain;
}

} // namespace steward::crypto
