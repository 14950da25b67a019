#include "core/crypto/argon2.h"

#include <argon2.h>
#include <unicode/unorm2.h>
#include <unicode/ustring.h>

#include <algorithm>

namespace steward::crypto {

using namespace Qt::StringLiterals;

namespace {

constexpr Argon2Cost floorCost{19 * 1024, 2, 1};
constexpr Argon2Cost ceilingCost{1024 * 1024, 16, 16};
constexpr qsizetype saltSize = 16;
constexpr size_t keySize = 32;
constexpr size_t longestPassphrase = 4096;
constexpr size_t longestInput = 1024 * 1024;

Result<void> belowCeiling(const Argon2Cost &cost)
{
    if (cost.memoryKiB > ceilingCost.memoryKiB || cost.passes > ceilingCost.passes || cost.lanes > ceilingCost.lanes)
        return failure(ErrorCode::Refused,
            u"The cost of the passphrase (%1 KiB, %2 passes, %3 lanes) is above what is allowed (1 GiB, 16, 16); "
            u"the file may have been changed."_s.arg(cost.memoryKiB)
                .arg(cost.passes)
                .arg(cost.lanes));
    return {};
}

uint8_t *bytesOf(QByteArrayView view)
{
    // The library takes pointers to mutable memory, and writes to it only when flags ask for that.
    return view.isEmpty() ? nullptr : reinterpret_cast<uint8_t *>(const_cast<char *>(view.data()));
}

/** UTF-16 that is overwritten when it goes: what SecretBytes is for bytes. */
class SecretText
{
public:
    explicit SecretText(size_t units)
        : m_bytes(units * sizeof(UChar))
    {
    }
    UChar *data() { return reinterpret_cast<UChar *>(m_bytes.data()); }
    int32_t size() const { return static_cast<int32_t>(m_bytes.size() / sizeof(UChar)); }

private:
    SecretBytes m_bytes;
};

bool isAscii(QByteArrayView text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

/** NFC by ICU in memory of our own; QString would leave copies behind. */
Result<SecretBytes> composed(const SecretBytes &text)
{
    if (isAscii(text.view()))
        return text.clone();
    UErrorCode status = U_ZERO_ERROR;
    const UNormalizer2 *nfc = unorm2_getNFCInstance(&status);
    SecretText decoded(text.size());
    int32_t decodedSize = 0;
    u_strFromUTF8(decoded.data(), decoded.size(), &decodedSize, text.view().data(), int32_t(text.size()), &status);
    SecretText normal(3 * text.size());
    const int32_t normalSize =
        unorm2_normalize(nfc, decoded.data(), decodedSize, normal.data(), normal.size(), &status);
    SecretBytes spelt(9 * text.size());
    int32_t speltSize = 0;
    u_strToUTF8(
        reinterpret_cast<char *>(spelt.data()), int32_t(spelt.size()), &speltSize, normal.data(), normalSize, &status);
    if (U_FAILURE(status))
        return failure(ErrorCode::InvalidInput, u"The passphrase is no valid UTF-8; type it again."_s);
    return SecretBytes::copyOf(spelt.view().first(speltSize));
}

} // namespace

Result<void> checkCost(const Argon2Cost &cost)
{
    if (cost.memoryKiB < floorCost.memoryKiB || cost.passes < floorCost.passes || cost.lanes < floorCost.lanes)
        return failure(ErrorCode::Refused,
            u"The cost of the passphrase (%1 KiB, %2 passes, %3 lanes) is below what is allowed (19 MiB, 2, 1); "
            u"the file may have been changed."_s.arg(cost.memoryKiB)
                .arg(cost.passes)
                .arg(cost.lanes));
    return belowCeiling(cost);
}

Result<SecretBytes> argon2id(QByteArrayView password, QByteArrayView salt, const Argon2Cost &cost, size_t length,
    QByteArrayView secret, QByteArrayView associated)
{
    if (const Result<void> allowed = belowCeiling(cost); !allowed)
        return failureOf(allowed);
    if (length > longestInput)
        return failure(ErrorCode::InvalidInput, u"Argon2id is asked for more than 1 MiB."_s);
    for (const QByteArrayView input : {password, salt, secret, associated}) {
        if (input.size() > qsizetype(longestInput))
            return failure(ErrorCode::InvalidInput, u"An input of Argon2id is longer than 1 MiB."_s);
    }
    SecretBytes key(length);
    argon2_context context{};
    context.out = key.data();
    context.outlen = static_cast<uint32_t>(length);
    context.pwd = bytesOf(password);
    context.pwdlen = static_cast<uint32_t>(password.size());
    context.salt = bytesOf(salt);
    context.saltlen = static_cast<uint32_t>(salt.size());
    context.secret = bytesOf(secret);
    context.secretlen = static_cast<uint32_t>(secret.size());
    context.ad = bytesOf(associated);
    context.adlen = static_cast<uint32_t>(associated.size());
    context.t_cost = cost.passes;
    context.m_cost = cost.memoryKiB;
    context.lanes = cost.lanes;
    context.threads = cost.lanes;
    context.flags = ARGON2_DEFAULT_FLAGS;
    context.version = ARGON2_VERSION_13;
    const int done = argon2id_ctx(&context);
    if (done == ARGON2_MEMORY_ALLOCATION_ERROR)
        return failure(ErrorCode::Unavailable,
            u"There is not enough memory for the passphrase (%1 KiB); close other programs and try again."_s.arg(
                cost.memoryKiB));
    if (done != ARGON2_OK)
        return failure(ErrorCode::InvalidInput,
            u"Argon2id refuses its input: %1."_s.arg(QString::fromLatin1(argon2_error_message(done))));
    return key;
}

Result<SecretBytes> keyOfPassphrase(const SecretBytes &passphrase, QByteArrayView salt, const Argon2Cost &cost)
{
    if (passphrase.isEmpty())
        return failure(ErrorCode::InvalidInput, u"The passphrase is empty; type one."_s);
    if (passphrase.size() > longestPassphrase)
        return failure(ErrorCode::InvalidInput, u"The passphrase is longer than 4,096 bytes; shorten it."_s);
    if (salt.size() != saltSize)
        return failure(ErrorCode::Corrupt, u"The salt of the passphrase has %1 bytes, not 16."_s.arg(salt.size()));
    if (const Result<void> allowed = checkCost(cost); !allowed)
        return failureOf(allowed);
    const Result<SecretBytes> text = composed(passphrase);
    if (!text)
        return failureOf(text);
    return argon2id(text->view(), salt, cost, keySize);
}

} // namespace steward::crypto
