#include "app/cli/selftest/operations.h"

#include "core/base/hash.h"
#include "core/crypto/argon2.h"
#include "core/crypto/mac.h"

namespace steward::cli::selftest {

using namespace Qt::StringLiterals;

namespace {

QJsonObject runSha256(Fields &fields)
{
    return accepted({{u"out_hex"_s, hex(sha256(fields.bytes(u"message"_s)))}});
}

QJsonObject runHmac(Fields &fields)
{
    crypto::HmacSha256 mac(fields.bytes(u"key"_s));
    const qint64 size = fields.count(u"tag_size"_s, 32, 32);
    const QByteArray code = mac.of(fields.bytes(u"message"_s)).first(size);
    if (size < 16)
        return refused(u"A code is not cut below 16 bytes."_s);
    if (fields.has(u"tag"_s) && !crypto::sameBytes(fields.bytes(u"tag"_s), code))
        return refused(u"The tag is not the code of this message."_s);
    return accepted({{u"out_hex"_s, hex(code)}});
}

QJsonObject runHkdf(Fields &fields)
{
    const Result<crypto::SecretBytes> derived = crypto::hkdfSha256(fields.bytes(u"key"_s),
        fields.optionalBytes(u"salt"_s), fields.optionalBytes(u"info"_s), size_t(fields.count(u"length"_s, 1 << 20)));
    return derived ? accepted({{u"out_hex"_s, hex(derived->view())}}) : refused(derived);
}

crypto::Argon2Cost costFrom(Fields &fields)
{
    return {quint32(fields.count(u"memory_kib"_s, UINT32_MAX)), quint32(fields.count(u"passes"_s, UINT32_MAX)),
        quint32(fields.count(u"lanes"_s, UINT32_MAX))};
}

QJsonObject runArgon2(Fields &fields)
{
    const crypto::Argon2Cost cost = costFrom(fields);
    const QByteArray password = fields.bytes(u"password"_s);
    const QByteArray salt = fields.bytes(u"salt"_s);
    const qint64 length = fields.count(u"length"_s, 1 << 20);
    if (fields.fault())
        return {};
    const Result<crypto::SecretBytes> key = crypto::argon2id(
        password, salt, cost, size_t(length), fields.optionalBytes(u"secret"_s), fields.optionalBytes(u"associated"_s));
    return key ? accepted({{u"out_hex"_s, hex(key->view())}}) : refused(key);
}

QJsonObject runArgon2Cost(Fields &fields)
{
    const Result<void> allowed = crypto::checkCost(costFrom(fields));
    return allowed ? accepted() : refused(allowed);
}

QJsonObject runPassphrase(Fields &fields)
{
    const crypto::Argon2Cost cost = costFrom(fields);
    const QByteArray passphrase = fields.bytes(u"passphrase"_s);
    const QByteArray salt = fields.bytes(u"salt"_s);
    if (fields.fault())
        return {};
    const Result<crypto::SecretBytes> key =
        crypto::keyOfPassphrase(crypto::SecretBytes::copyOf(passphrase), salt, cost);
    return key ? accepted({{u"out_hex"_s, hex(key->view())}}) : refused(key);
}

} // namespace

Operations hashOperations()
{
    return {
        {u"sha256"_s, u"message_hex"_s, u"out_hex"_s, u"SHA-256 (FIPS 180-4)"_s, runSha256},
        {u"hmac-sha256"_s, u"key_hex, message_hex, [tag_hex], [tag_size: number from 16 to 32]"_s, u"out_hex"_s,
            u"HMAC with SHA-256 (RFC 2104); with tag, whether it is the code, all 32 bytes of it unless tag_size says less"_s,
            runHmac},
        {u"hkdf-sha256"_s, u"key_hex, [salt_hex], [info_hex], length: number"_s, u"out_hex"_s,
            u"HKDF with SHA-256 (RFC 5869); more than 8,160 bytes are refused"_s, runHkdf},
        {u"argon2id"_s,
            u"password_hex, salt_hex, [secret_hex], [associated_hex], memory_kib, passes, lanes, length: numbers"_s,
            u"out_hex"_s, u"Argon2id 0x13 (RFC 9106); above 1 GiB, 16 passes or 16 lanes is refused"_s, runArgon2},
        {u"argon2id-cost"_s, u"memory_kib, passes, lanes: numbers"_s, u"nothing"_s,
            u"whether a file may ask for this cost: from 19 MiB and 2 passes to 1 GiB, 16 passes and 16 lanes"_s,
            runArgon2Cost},
        {u"passphrase-key"_s, u"passphrase_hex, salt_hex (16 bytes), memory_kib, passes, lanes: numbers"_s,
            u"out_hex"_s,
            u"the 32-byte key of a passphrase: UTF-8, composed (NFC), then Argon2id; the cost as argon2id-cost"_s,
            runPassphrase},
    };
}

} // namespace steward::cli::selftest
