#include "app/cli/selftest/operations.h"

#include "core/crypto/ed25519.h"
#include "core/ledger/checkpoint.h"
#include "core/ledger/note.h"
#include "core/ledger/proof.h"
#include "core/ledger/tree.h"

#include <QJsonArray>

#include <algorithm>

namespace steward::cli::selftest {

using namespace Qt::StringLiterals;
using ledger::Checkpoint;
using ledger::Note;
using ledger::VerifierKey;

namespace {

class SeedSigner final : public ledger::NoteSigner
{
public:
    SeedSigner(const QString &name, crypto::SigningKey key)
        : m_name(name)
        , m_key(std::move(key))
    {
    }
    VerifierKey key() const override { return {m_name, m_key.publicKey()}; }
    Result<QByteArray> sign(QByteArrayView text) const override { return m_key.sign(text); }

private:
    QString m_name;
    crypto::SigningKey m_key;
};

Result<QList<VerifierKey>> keysFrom(Fields &fields)
{
    QList<VerifierKey> keys;
    for (const QString &text : fields.texts(u"vkeys"_s)) {
        const Result<VerifierKey> key = VerifierKey::parse(text);
        if (!key)
            return failureOf(key);
        keys.append(*key);
    }
    return keys;
}

QJsonArray namesOf(const QList<VerifierKey> &keys)
{
    QJsonArray names;
    for (const VerifierKey &key : keys)
        names.append(key.name);
    return names;
}

QJsonArray unknownIn(const Note &note, const QList<VerifierKey> &known)
{
    QJsonArray names;
    for (const Note::Line &line : note.lines) {
        const bool isKnown = std::any_of(known.begin(), known.end(),
            [&line](const VerifierKey &key) { return key.name == line.name && key.keyId() == line.keyId; });
        if (!isKnown)
            names.append(line.name);
    }
    return names;
}

QJsonObject runKey(Fields &fields)
{
    const Result<VerifierKey> key = VerifierKey::parse(fields.text(u"vkey"_s));
    if (!key)
        return refused(key);
    return accepted(
        {{u"name"_s, key->name}, {u"key_id_hex"_s, hex(key->keyId())}, {u"public_key_hex"_s, hex(key->publicKey)}});
}

QJsonObject runMakeKey(Fields &fields)
{
    const VerifierKey key{fields.text(u"name"_s), fields.bytes(u"public_key"_s)};
    const Result<VerifierKey> parsed = VerifierKey::parse(key.text());
    if (!parsed)
        return refused(parsed);
    return accepted({{u"vkey"_s, key.text()}, {u"key_id_hex"_s, hex(key.keyId())}});
}

QJsonObject runVerify(Fields &fields)
{
    const QByteArray bytes = fields.bytes(u"note"_s);
    const Result<QList<VerifierKey>> keys = keysFrom(fields);
    if (!keys)
        return refused(keys);
    const Result<Note> note = Note::parse(bytes);
    if (!note)
        return refused(note);
    const Result<QList<VerifierKey>> verified = note->verify(*keys);
    if (!verified)
        return refused(verified);
    return accepted({{u"text"_s, QString::fromUtf8(note->text)}, {u"text_hex"_s, hex(note->text)},
        {u"verified"_s, namesOf(*verified)}, {u"unknown"_s, unknownIn(*note, *keys)}});
}

QJsonObject runSign(Fields &fields)
{
    const QByteArray text = fields.bytes(u"text"_s);
    Result<crypto::SigningKey> key = crypto::SigningKey::fromSeed(crypto::SecretBytes::copyOf(fields.bytes(u"seed"_s)));
    if (!key)
        return refused(key);
    const SeedSigner signer(fields.text(u"name"_s), std::move(*key));
    const Result<Note> note = Note::signedBy(text, {&signer});
    if (!note)
        return refused(note);
    return accepted({{u"note"_s, QString::fromUtf8(note->bytes())}, {u"out_hex"_s, hex(note->bytes())},
        {u"vkey"_s, signer.key().text()}});
}

QJsonObject factsOf(const Checkpoint &checkpoint)
{
    return {{u"origin"_s, checkpoint.origin}, {u"size"_s, checkpoint.size}, {u"root_hex"_s, hex(checkpoint.root)}};
}

QJsonObject runCheckpoint(Fields &fields)
{
    if (!fields.has(u"note"_s)) {
        const Result<Checkpoint> checkpoint = Checkpoint::parse(fields.bytes(u"text"_s));
        return checkpoint ? accepted(factsOf(*checkpoint)) : refused(checkpoint);
    }
    QJsonObject verified = runVerify(fields);
    if (!verified.value(u"ok"_s).toBool())
        return verified;
    const Result<Checkpoint> checkpoint =
        Checkpoint::parse(QByteArray::fromHex(verified.value(u"text_hex"_s).toString().toLatin1()));
    if (!checkpoint)
        return refused(checkpoint);
    QJsonObject facts = factsOf(*checkpoint);
    facts.insert(u"verified"_s, verified.value(u"verified"_s));
    facts.insert(u"unknown"_s, verified.value(u"unknown"_s));
    return accepted(facts);
}

QJsonObject runMakeCheckpoint(Fields &fields)
{
    const std::optional<qint64> size = fields.number(u"size"_s);
    if (!size)
        return refused(u"A size is a number from 0 to 2^63 - 1."_s);
    const QByteArray text = Checkpoint{fields.text(u"origin"_s), *size, fields.bytes(u"root"_s)}.text();
    const Result<Checkpoint> checkpoint = Checkpoint::parse(text);
    return checkpoint ? accepted({{u"text"_s, QString::fromUtf8(text)}, {u"out_hex"_s, hex(text)}})
                      : refused(checkpoint);
}

QByteArray leafFrom(Fields &fields)
{
    if (fields.has(u"leaf_hash"_s))
        return fields.bytes(u"leaf_hash"_s);
    Sha256 sha;
    return ledger::leafHash(sha, fields.bytes(u"entry"_s));
}

QJsonObject runTlogProof(Fields &fields)
{
    const QByteArray leaf = leafFrom(fields);
    const Result<QList<VerifierKey>> keys = keysFrom(fields);
    if (!keys)
        return refused(keys);
    const Result<ledger::TlogProof> proof = ledger::TlogProof::parse(fields.bytes(u"proof"_s));
    if (!proof)
        return refused(proof);
    const Result<Note> note = Note::parse(proof->checkpoint);
    const Result<QList<VerifierKey>> verified = note ? note->verify(*keys) : failureOf(note);
    if (!verified)
        return refused(verified);
    const Result<Checkpoint> checkpoint = Checkpoint::parse(note->text);
    if (!checkpoint)
        return refused(checkpoint);
    if (fields.has(u"origin"_s) && checkpoint->origin != fields.text(u"origin"_s))
        return refused(u"The checkpoint is of another origin: %1."_s.arg(checkpoint->origin));
    const Result<void> included =
        ledger::verifyInclusion(leaf, proof->index, checkpoint->size, proof->hashes, checkpoint->root);
    if (!included)
        return refused(included);
    QJsonObject facts = factsOf(*checkpoint);
    facts.insert(u"index"_s, proof->index);
    facts.insert(u"verified"_s, namesOf(*verified));
    return accepted(facts);
}

} // namespace

Operations noteOperations()
{
    return {
        {u"vkey"_s, u"vkey: text"_s, u"name, key_id_hex, public_key_hex"_s,
            u"takes a verifier key apart (c2sp.org/signed-note): name+key id+base64(0x01 and public key)"_s, runKey},
        {u"vkey-make"_s, u"name: text, public_key_hex"_s, u"vkey, key_id_hex"_s, u"spells a verifier key"_s,
            runMakeKey},
        {u"note-verify"_s, u"note_hex, vkeys: list of texts"_s,
            u"text, text_hex, verified and unknown: lists of names"_s,
            u"verifies a signed note: at least one signature by a given key, none of a given key wrong, those of other "
            u"keys "
            u"passed over; at most 1 MiB and 100 signatures"_s,
            runVerify},
        {u"note-sign"_s, u"text_hex, name: text, seed_hex"_s, u"note, out_hex, vkey"_s,
            u"signs a text that ends with a newline"_s, runSign},
        {u"checkpoint"_s, u"text_hex; or note_hex and vkeys: list of texts"_s,
            u"origin, size, root_hex; of a note also verified, unknown"_s,
            u"reads a checkpoint (c2sp.org/tlog-checkpoint): three lines, no extension lines"_s, runCheckpoint},
        {u"checkpoint-make"_s, u"origin: text, size: number, root_hex (32 bytes)"_s, u"text, out_hex"_s,
            u"spells a checkpoint"_s, runMakeCheckpoint},
        {u"tlog-proof"_s, u"proof_hex (the file), entry_hex or leaf_hash_hex, vkeys: list of texts, [origin: text]"_s,
            u"origin, size, root_hex, index, verified"_s,
            u"verifies a proof file (c2sp.org/tlog-proof@v1): its checkpoint's signature and the way from the entry to its root"_s,
            runTlogProof},
    };
}

} // namespace steward::cli::selftest
