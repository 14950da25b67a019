#include "app/cli/selftest/operations.h"

#include "core/crypto/aead.h"
#include "core/crypto/gcm.h"
#include "core/vault/sealed_value.h"

namespace steward::cli::selftest {

using namespace Qt::StringLiterals;
using crypto::Aes256Gcm;

namespace {

constexpr qsizetype tagSize = Aes256Gcm::tagSize;

QJsonObject sealedAnswer(const Result<QByteArray> &sealed)
{
    if (!sealed)
        return refused(sealed);
    return accepted({{u"out_hex"_s, hex(*sealed)}, {u"cipher_hex"_s, hex(QByteArrayView(*sealed).chopped(tagSize))},
        {u"tag_hex"_s, hex(QByteArrayView(*sealed).last(tagSize))}});
}

QJsonObject openedAnswer(const Result<crypto::SecretBytes> &plain)
{
    return plain ? accepted({{u"out_hex"_s, hex(plain->view())}}) : refused(plain);
}

/** Ciphertext and tag in one, as the product keeps them; nothing where the tag has another length than 16. */
std::optional<QByteArray> sealedFrom(Fields &fields)
{
    const QByteArray tag = fields.bytes(u"tag"_s);
    const QByteArray sealed = fields.bytes(u"cipher"_s) + tag;
    return tag.size() == tagSize ? std::optional(sealed) : std::nullopt;
}

QJsonObject wrongTag()
{
    return refused(u"A tag has exactly 16 bytes."_s);
}

QJsonObject runSeal(Fields &fields)
{
    Result<Aes256Gcm> cipher = Aes256Gcm::withKey(crypto::SecretBytes::copyOf(fields.bytes(u"key"_s)));
    const QByteArray nonce = fields.bytes(u"nonce"_s);
    const QByteArray plain = fields.bytes(u"plain"_s);
    return cipher ? sealedAnswer(cipher->seal(nonce, fields.optionalBytes(u"aad"_s), plain)) : refused(cipher);
}

QJsonObject runOpen(Fields &fields)
{
    Result<Aes256Gcm> cipher = Aes256Gcm::withKey(crypto::SecretBytes::copyOf(fields.bytes(u"key"_s)));
    const QByteArray nonce = fields.bytes(u"nonce"_s);
    const std::optional<QByteArray> sealed = sealedFrom(fields);
    if (!cipher)
        return refused(cipher);
    return sealed ? openedAnswer(cipher->open(nonce, fields.optionalBytes(u"aad"_s), *sealed)) : wrongTag();
}

QJsonObject runGeneralSeal(Fields &fields)
{
    return sealedAnswer(crypto::sealGcm(
        fields.bytes(u"key"_s), fields.bytes(u"nonce"_s), fields.optionalBytes(u"aad"_s), fields.bytes(u"plain"_s)));
}

QJsonObject runGeneralOpen(Fields &fields)
{
    const std::optional<QByteArray> sealed = sealedFrom(fields);
    if (!sealed)
        return wrongTag();
    return openedAnswer(
        crypto::openGcm(fields.bytes(u"key"_s), fields.bytes(u"nonce"_s), fields.optionalBytes(u"aad"_s), *sealed));
}

QJsonObject runSealFormat(Fields &fields)
{
    const QByteArray sealed = fields.bytes(u"sealed"_s);
    const Result<vault::SealedValue> value = vault::SealedValue::parse(sealed);
    if (!value)
        return refused(value);
    return accepted({{u"key_id"_s, qint64(value->key)}, {u"nonce_hex"_s, hex(value->nonce)},
        {u"cipher_hex"_s, hex(value->body.chopped(tagSize))}, {u"tag_hex"_s, hex(value->body.last(tagSize))}});
}

QJsonObject runSealContext(Fields &fields)
{
    const vault::Place place{fields.text(u"table"_s), fields.text(u"column"_s), fields.text(u"row"_s),
        fields.count(u"version"_s, INT64_MAX)};
    const Result<QByteArray> context = vault::contextOf(place);
    return context ? accepted({{u"out_hex"_s, hex(*context)}}) : refused(context);
}

} // namespace

Operations sealOperations()
{
    return {
        {u"aes-256-gcm-seal"_s, u"key_hex, nonce_hex, [aad_hex], plain_hex"_s,
            u"out_hex (ciphertext and tag), cipher_hex, tag_hex"_s,
            u"AES-256-GCM as values are sealed (SP 800-38D): key 32, nonce 12 bytes, anything else is refused"_s,
            runSeal},
        {u"aes-256-gcm-open"_s, u"key_hex, nonce_hex, [aad_hex], cipher_hex, tag_hex"_s, u"out_hex (the plaintext)"_s,
            u"opens such a value; also a tag that has not exactly 16 bytes is refused"_s, runOpen},
        {u"aes-gcm-seal"_s, u"key_hex, nonce_hex, [aad_hex], plain_hex"_s, u"out_hex, cipher_hex, tag_hex"_s,
            u"AES-GCM with keys of 16, 24 or 32 bytes and nonces of any length from 1"_s, runGeneralSeal},
        {u"aes-gcm-open"_s, u"key_hex, nonce_hex, [aad_hex], cipher_hex, tag_hex"_s, u"out_hex"_s,
            u"opens such a value; a tag that has not exactly 16 bytes is refused"_s, runGeneralOpen},
        {u"seal-format"_s, u"sealed_hex"_s, u"key_id, nonce_hex, cipher_hex, tag_hex"_s,
            u"takes a sealed value of a workspace apart: 0x01, key id (4 bytes, big endian), nonce 12, ciphertext, tag 16"_s,
            runSealFormat},
        {u"seal-context"_s, u"table, column, row: texts; version: number"_s, u"out_hex"_s,
            u"the associated data of a sealed value: steward/v1, table, column, row, version with 0x1F between them"_s,
            runSealContext},
    };
}

} // namespace steward::cli::selftest
