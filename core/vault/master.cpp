#include "core/vault/master.h"

#include "core/base/hash.h"
#include "core/crypto/aead.h"
#include "core/crypto/mac.h"

#include <algorithm>

namespace steward::vault {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t keySize = 32;
constexpr qsizetype nonceSize = crypto::Aes256Gcm::nonceSize;
constexpr qsizetype proofSize = 16;
constexpr int fewestCharacters = 8;

/** What stands around a wrapped master key, bound into the wrapping and covered by the digest. */
QByteArray contextOf(const MasterRef &ref, const PassphraseSlot &slot)
{
    const QByteArray unit(1, '\x1f');
    return "steward/slot/v1" + unit + "passphrase" + unit + ref.installation.toUtf8() + unit
           + QByteArray::number(ref.generation) + unit + QByteArray::number(slot.cost.memoryKiB) + unit
           + QByteArray::number(slot.cost.passes) + unit + QByteArray::number(slot.cost.lanes) + unit
           + slot.salt.toHex();
}

QByteArray digestOf(const MasterRef &ref, const PassphraseSlot &slot)
{
    return sha256(contextOf(ref, slot) + '\x1f' + slot.proof.toHex() + '\x1f' + slot.wrapped.toHex());
}

/** The two keys of a stretched passphrase: what wraps, and what proves it right. */
struct Stretched
{
    crypto::SecretBytes wrap;
    QByteArray proof;
};

Result<Stretched> stretched(const crypto::SecretBytes &passphrase, const PassphraseSlot &slot)
{
    const Result<crypto::SecretBytes> key = crypto::keyOfPassphrase(passphrase, slot.salt, slot.cost);
    if (!key)
        return failureOf(key);
    Result<crypto::SecretBytes> wrap = crypto::hkdfSha256(key->view(), {}, "steward/slot/wrap/v1", keySize);
    if (!wrap)
        return failureOf(wrap);
    const Result<crypto::SecretBytes> proof =
        crypto::hkdfSha256(key->view(), {}, "steward/slot/proof/v1", size_t(proofSize));
    if (!proof)
        return failureOf(proof);
    return Stretched{std::move(*wrap), proof->view().toByteArray()};
}

tl::unexpected<Error> damagedSlot()
{
    return failure(ErrorCode::Corrupt,
        u"What the workspace keeps for its passphrase is damaged, so the passphrase cannot be tried. Restore a backup."_s);
}

Result<crypto::SecretBytes> checked(crypto::SecretBytes master, const MasterRef &ref, const QString &wrong)
{
    const Result<QByteArray> proof = masterProof(master, ref.installation, ref.generation);
    if (!proof)
        return failureOf(proof);
    if (!crypto::sameBytes(*proof, ref.proof))
        return failure(ErrorCode::Corrupt, wrong);
    return master;
}

Result<crypto::SecretBytes> openByKeychain(const MasterRef &ref, Keychain &keychain)
{
    Result<std::optional<crypto::SecretBytes>> item = keychain.read(masterItem(ref));
    if (!item)
        return failureOf(item);
    if (!*item)
        return failure(ErrorCode::Unavailable,
            u"The keychain of this seat does not have the key of this workspace. Open it on the seat where it was made, or with its passphrase."_s);
    if ((*item)->size() != keySize)
        return failure(ErrorCode::Corrupt,
            u"The key of this workspace in the keychain is damaged (it has %1 bytes, not "
            u"32). Open the workspace with its passphrase, or restore a backup."_s.arg((*item)->size()));
    return checked(std::move(**item), ref,
        u"The key in the keychain is not the key of this workspace: one of the two was changed. Open it with its passphrase, or restore a backup."_s);
}

QByteArray bytesFrom(const QJsonObject &object, const QString &key)
{
    return QByteArray::fromBase64(object.value(key).toString().toLatin1());
}

} // namespace

QJsonObject MasterRef::toJson() const
{
    const auto text = [](const QByteArray &bytes) { return QString::fromLatin1(bytes.toBase64()); };
    QJsonObject object{{u"installation"_s, installation}, {u"generation"_s, generation}, {u"proof"_s, text(proof)},
        {u"keychain"_s, inKeychain}};
    if (passphrase)
        object.insert(u"passphrase"_s,
            QJsonObject{{u"memory_kib"_s, qint64(passphrase->cost.memoryKiB)},
                {u"passes"_s, qint64(passphrase->cost.passes)}, {u"lanes"_s, qint64(passphrase->cost.lanes)},
                {u"salt"_s, text(passphrase->salt)}, {u"proof"_s, text(passphrase->proof)},
                {u"wrapped"_s, text(passphrase->wrapped)}, {u"digest"_s, text(passphrase->digest)}});
    return object;
}

Result<MasterRef> MasterRef::fromJson(const QJsonObject &object)
{
    MasterRef ref{.installation = object.value(u"installation"_s).toString(),
        .generation = object.value(u"generation"_s).toInt(),
        .proof = bytesFrom(object, u"proof"_s),
        .inKeychain = object.value(u"keychain"_s).toBool()};
    if (ref.installation.isEmpty() || ref.generation < 1 || ref.proof.size() != qsizetype(keySize))
        return failure(ErrorCode::Corrupt, u"What is said of the master key is damaged or incomplete."_s);
    if (object.contains(u"passphrase"_s)) {
        const QJsonObject slot = object.value(u"passphrase"_s).toObject();
        const auto number = [&slot](const QString &key) { return quint32(std::max(0, slot.value(key).toInt())); };
        ref.passphrase = PassphraseSlot{
            .cost = {.memoryKiB = number(u"memory_kib"_s), .passes = number(u"passes"_s), .lanes = number(u"lanes"_s)},
            .salt = bytesFrom(slot, u"salt"_s),
            .proof = bytesFrom(slot, u"proof"_s),
            .wrapped = bytesFrom(slot, u"wrapped"_s),
            .digest = bytesFrom(slot, u"digest"_s)};
    }
    return ref;
}

QString masterItem(const MasterRef &ref)
{
    return u"steward/%1/master/%2/%3"_s.arg(
        ref.installation, QString::number(ref.generation), QString::fromLatin1(ref.proof.toHex().first(16)));
}

QString anchorItem(const QString &installation)
{
    return u"steward/%1/anchor"_s.arg(installation);
}

Result<QByteArray> masterProof(const crypto::SecretBytes &master, const QString &installation, int generation)
{
    const QByteArray info =
        "steward/master/proof/v1\x1f" + installation.toUtf8() + '\x1f' + QByteArray::number(generation);
    const Result<crypto::SecretBytes> proof = crypto::hkdfSha256(master.view(), {}, info, keySize);
    if (!proof)
        return failureOf(proof);
    return proof->view().toByteArray();
}

Result<crypto::SecretBytes> openMaster(const MasterRef &ref, const crypto::SecretBytes &passphrase)
{
    if (!ref.passphrase)
        return failure(ErrorCode::Unavailable, u"This workspace has no passphrase; it opens by the keychain only."_s);
    const PassphraseSlot &slot = *ref.passphrase;
    // A cost outside what is allowed is named as such, and never run.
    if (const Result<void> allowed = crypto::checkCost(slot.cost); !allowed)
        return failureOf(allowed);
    if (!isWhole(ref, slot))
        return damagedSlot();
    const Result<Stretched> keys = stretched(passphrase, slot);
    if (!keys)
        return failureOf(keys);
    if (!crypto::sameBytes(keys->proof, slot.proof))
        return failure(ErrorCode::Refused, u"The passphrase is not the one of this workspace."_s);
    Result<crypto::Aes256Gcm> cipher = crypto::Aes256Gcm::withKey(keys->wrap);
    if (!cipher)
        return failureOf(cipher);
    const QByteArrayView wrapped(slot.wrapped);
    if (wrapped.size() != nonceSize + qsizetype(keySize) + crypto::Aes256Gcm::tagSize)
        return damagedSlot();
    Result<crypto::SecretBytes> master =
        cipher->open(wrapped.first(nonceSize), contextOf(ref, slot), wrapped.sliced(nonceSize));
    if (!master)
        return damagedSlot();
    return checked(std::move(*master), ref,
        u"The passphrase is right, but the key it opens is not the key of this workspace: the file is damaged. Restore a backup."_s);
}

Result<crypto::SecretBytes> openMaster(const MasterRef &ref, const KeyAccess &access)
{
    std::optional<Error> byKeychain;
    if (ref.inKeychain && access.keychain) {
        Result<crypto::SecretBytes> master = openByKeychain(ref, *access.keychain);
        if (master)
            return master;
        byKeychain = master.error();
    }
    if (ref.passphrase && access.passphrase) {
        const Result<std::optional<crypto::SecretBytes>> passphrase = access.passphrase();
        if (!passphrase)
            return failureOf(passphrase);
        if (*passphrase)
            return openMaster(ref, **passphrase);
    }
    if (byKeychain)
        return tl::unexpected(*byKeychain);
    if (ref.passphrase)
        return failure(ErrorCode::Unavailable, u"The vault is locked: give the passphrase of the workspace."_s);
    return failure(ErrorCode::Unavailable,
        u"The vault is locked: its key is in a keychain, and this seat uses none. Open the workspace where its keychain is."_s);
}

Result<PassphraseSlot> wrapMaster(const crypto::SecretBytes &master, const MasterRef &ref,
    const crypto::SecretBytes &passphrase, const crypto::Argon2Cost &cost)
{
    if (const Result<void> fit = checkPassphrase(passphrase); !fit)
        return failureOf(fit);
    const Result<QByteArray> salt = crypto::randomBytes(16);
    if (!salt)
        return failureOf(salt);
    PassphraseSlot slot{.cost = cost, .salt = *salt};
    const Result<Stretched> keys = stretched(passphrase, slot);
    if (!keys)
        return failureOf(keys);
    slot.proof = keys->proof;
    Result<crypto::Aes256Gcm> cipher = crypto::Aes256Gcm::withKey(keys->wrap);
    if (!cipher)
        return failureOf(cipher);
    const Result<QByteArray> nonce = crypto::randomBytes(nonceSize);
    if (!nonce)
        return failureOf(nonce);
    const Result<QByteArray> wrapped = cipher->seal(*nonce, contextOf(ref, slot), master.view());
    if (!wrapped)
        return failureOf(wrapped);
    slot.wrapped = *nonce + *wrapped;
    slot.digest = digestOf(ref, slot);
    return slot;
}

bool isWhole(const MasterRef &ref, const PassphraseSlot &slot)
{
    return slot.proof.size() == proofSize && crypto::sameBytes(slot.digest, digestOf(ref, slot));
}

Result<void> checkPassphrase(const crypto::SecretBytes &passphrase)
{
    // Counted as people see characters: neither the further bytes of UTF-8 nor the accents that may follow a letter
    // (U+0300 to U+036F, the bytes CC 80 to CD AF).
    const QByteArrayView bytes = passphrase.view();
    int characters = 0;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const auto byte = static_cast<unsigned char>(bytes[i]);
        const auto next = i + 1 < bytes.size() ? static_cast<unsigned char>(bytes[i + 1]) : 0;
        const bool isAccent = byte == 0xcc || (byte == 0xcd && next <= 0xaf);
        if ((byte & 0xc0) != 0x80 && !isAccent)
            ++characters;
    }
    if (characters < fewestCharacters)
        return failure(ErrorCode::InvalidInput,
            u"The passphrase is too short: it needs at least %1 characters; several words are best."_s.arg(
                fewestCharacters));
    return {};
}

Result<crypto::SecretBytes> derivedKey(const crypto::SecretBytes &master, QByteArrayView info)
{
    return crypto::hkdfSha256(master.view(), {}, info, keySize);
}

} // namespace steward::vault
