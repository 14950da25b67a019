#include "core/crypto/ed25519.h"

#include <openssl/bn.h>
#include <openssl/evp.h>

#include <algorithm>
#include <array>

namespace steward::crypto {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype keySize = 32;
constexpr size_t signatureSize = 64;

const unsigned char *bytesOf(QByteArrayView view)
{
    return reinterpret_cast<const unsigned char *>(view.data());
}

using Context = std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)>;
using Number = std::unique_ptr<BIGNUM, decltype(&BN_free)>;

Number number()
{
    return {BN_new(), &BN_free};
}

/** The prime of the field, 2^255 - 19. */
Number prime()
{
    Number p = number();
    BN_set_bit(p.get(), 255);
    BN_sub_word(p.get(), 19);
    return p;
}

/** The y of an encoded point, without the sign bit of x. */
Number yOf(QByteArrayView publicKey)
{
    std::array<unsigned char, keySize> bytes;
    std::copy_n(bytesOf(publicKey), keySize, bytes.begin());
    bytes.back() &= 0x7f;
    return {BN_lebin2bn(bytes.data(), int(bytes.size()), nullptr), &BN_free};
}

bool hasSign(QByteArrayView publicKey)
{
    return (bytesOf(publicKey)[keySize - 1] & 0x80) != 0;
}

/** RFC 8032, 5.1.3: y below the prime, and no sign where x is zero (y is 1 or -1). */
bool isCanonical(QByteArrayView publicKey)
{
    const Number p = prime();
    const Number y = yOf(publicKey);
    if (!y || BN_cmp(y.get(), p.get()) >= 0)
        return false;
    BN_sub_word(p.get(), 1);
    return !hasSign(publicKey) || !(BN_is_one(y.get()) || BN_cmp(y.get(), p.get()) == 0);
}

/** Whether x^2 = (y^2 - 1) / (d y^2 + 1) has a solution: whether the product of both sides is a square. */
bool isOnCurve(const BIGNUM *y)
{
    const std::unique_ptr<BN_CTX, decltype(&BN_CTX_free)> work(BN_CTX_new(), &BN_CTX_free);
    const Number p = prime();
    BIGNUM *constant = nullptr; // d = -121665/121666, RFC 8032, 5.1
    BN_hex2bn(&constant, "52036cee2b6ffe738cc740797779e89800700a4d4141d8ab75eb4dca135978a3");
    const Number d(constant, &BN_free);
    const Number square = number();
    const Number left = number();
    const Number right = number();
    if (BN_mod_sqr(square.get(), y, p.get(), work.get()) != 1
        || BN_mod_sub(left.get(), square.get(), BN_value_one(), p.get(), work.get()) != 1
        || BN_mod_mul(right.get(), d.get(), square.get(), p.get(), work.get()) != 1 || BN_add_word(right.get(), 1) != 1
        || BN_mod_mul(left.get(), left.get(), right.get(), p.get(), work.get()) != 1)
        return false;
    const int symbol = BN_kronecker(left.get(), p.get(), work.get());
    return symbol == 0 || symbol == 1;
}

/** The y of the points whose order divides 8, as bytes from the least: 1, -1, 0, and the four points of order 8. */
bool isOfSmallOrder(QByteArrayView publicKey)
{
    static const std::array<QByteArray, 5> small{
        QByteArray::fromHex("0100000000000000000000000000000000000000000000000000000000000000"),
        QByteArray::fromHex("ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f"),
        QByteArray::fromHex("0000000000000000000000000000000000000000000000000000000000000000"),
        QByteArray::fromHex("26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05"),
        QByteArray::fromHex("c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a"),
    };
    QByteArray unsignedKey = publicKey.toByteArray();
    unsignedKey.back() = char(unsignedKey.back() & 0x7f);
    return std::find(small.begin(), small.end(), unsignedKey) != small.end();
}

} // namespace

void SigningKey::Free::operator()(evp_pkey_st *key) const
{
    EVP_PKEY_free(key);
}

Result<SigningKey> SigningKey::fromSeed(const SecretBytes &seed)
{
    if (seed.size() != keySize)
        return failure(
            ErrorCode::InvalidInput, u"The seed of a signing key has 32 bytes, this one %1."_s.arg(seed.size()));
    SigningKey key;
    key.m_key.reset(EVP_PKEY_new_raw_private_key_ex(nullptr, "ED25519", nullptr, seed.data(), seed.size()));
    key.m_publicKey.resize(keySize);
    size_t written = keySize;
    if (!key.m_key
        || EVP_PKEY_get_raw_public_key(
               key.m_key.get(), reinterpret_cast<unsigned char *>(key.m_publicKey.data()), &written)
               != 1
        || written != keySize)
        return failure(ErrorCode::Unavailable, u"OpenSSL does not offer Ed25519; check its installation."_s);
    return key;
}

Result<QByteArray> SigningKey::sign(QByteArrayView message) const
{
    const Context context(EVP_MD_CTX_new(), &EVP_MD_CTX_free);
    QByteArray signature(signatureSize, Qt::Uninitialized);
    size_t written = signatureSize;
    if (!context || EVP_DigestSignInit_ex(context.get(), nullptr, nullptr, nullptr, nullptr, m_key.get(), nullptr) != 1
        || EVP_DigestSign(context.get(), reinterpret_cast<unsigned char *>(signature.data()), &written,
               bytesOf(message), static_cast<size_t>(message.size()))
               != 1
        || written != signatureSize)
        return failure(ErrorCode::Internal, u"OpenSSL could not sign."_s);
    return signature;
}

bool verifyEd25519(QByteArrayView publicKey, QByteArrayView message, QByteArrayView signature)
{
    if (publicKey.size() != keySize || signature.size() != qsizetype(signatureSize) || !isCanonical(publicKey))
        return false;
    const std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)> key(
        EVP_PKEY_new_raw_public_key_ex(nullptr, "ED25519", nullptr, bytesOf(publicKey), keySize), &EVP_PKEY_free);
    const Context context(EVP_MD_CTX_new(), &EVP_MD_CTX_free);
    return key && context
           && EVP_DigestVerifyInit_ex(context.get(), nullptr, nullptr, nullptr, nullptr, key.get(), nullptr) == 1
           && EVP_DigestVerify(context.get(), bytesOf(signature), signatureSize, bytesOf(message),
                  static_cast<size_t>(message.size()))
                  == 1;
}

bool isUsablePublicKey(QByteArrayView publicKey)
{
    return publicKey.size() == keySize && isCanonical(publicKey) && !isOfSmallOrder(publicKey)
           && isOnCurve(yOf(publicKey).get());
}

} // namespace steward::crypto
