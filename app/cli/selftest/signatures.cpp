#include "app/cli/selftest/operations.h"

#include "core/crypto/ed25519.h"

namespace steward::cli::selftest {

using namespace Qt::StringLiterals;

namespace {

Result<crypto::SigningKey> keyFrom(Fields &fields)
{
    return crypto::SigningKey::fromSeed(crypto::SecretBytes::copyOf(fields.bytes(u"seed"_s)));
}

QJsonObject runPublic(Fields &fields)
{
    const Result<crypto::SigningKey> key = keyFrom(fields);
    return key ? accepted({{u"out_hex"_s, hex(key->publicKey())}}) : refused(key);
}

QJsonObject runSign(Fields &fields)
{
    const Result<crypto::SigningKey> key = keyFrom(fields);
    if (!key)
        return refused(key);
    const Result<QByteArray> signature = key->sign(fields.bytes(u"message"_s));
    return signature ? accepted({{u"out_hex"_s, hex(*signature)}}) : refused(signature);
}

QJsonObject runVerify(Fields &fields)
{
    const QByteArray key = fields.bytes(u"public_key"_s);
    const QByteArray message = fields.bytes(u"message"_s);
    const QByteArray signature = fields.bytes(u"signature"_s);
    if (key.size() != 32 || signature.size() != 64)
        return refused(u"A public key has 32 bytes and a signature 64."_s);
    return crypto::verifyEd25519(key, message, signature)
               ? accepted()
               : refused(u"The signature is wrong, or the public key is no canonical point."_s);
}

QJsonObject runUsable(Fields &fields)
{
    return crypto::isUsablePublicKey(fields.bytes(u"public_key"_s))
               ? accepted()
               : refused(
                   u"These are not 32 bytes that spell a point of the curve canonically, or it is of small order."_s);
}

} // namespace

Operations signatureOperations()
{
    return {
        {u"ed25519-public"_s, u"seed_hex"_s, u"out_hex"_s, u"the public key of a 32-byte seed (RFC 8032)"_s, runPublic},
        {u"ed25519-sign"_s, u"seed_hex, message_hex"_s, u"out_hex"_s, u"the 64-byte signature"_s, runSign},
        {u"ed25519-verify"_s, u"public_key_hex, message_hex, signature_hex"_s, u"nothing"_s,
            u"whether it is right; a public key whose spelling is not canonical is refused (RFC 8032, 5.1.3)"_s,
            runVerify},
        {u"ed25519-key"_s, u"public_key_hex"_s, u"nothing"_s,
            u"whether it may be a verifier key: canonical, on the curve, not of small order"_s, runUsable},
    };
}

} // namespace steward::cli::selftest
