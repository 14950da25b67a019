#pragma once

#include "core/vault/key_cache.h"
#include "core/vault/key_row.h"
#include "core/vault/vault.h"

#include <map>

namespace steward::vault {

/** The keys of an open vault, of one generation of its master key. */
struct Opened
{
    int generation = 0;
    crypto::SecretBytes master;
    crypto::SecretBytes root;     ///< What keyed hashes are derived from.
    crypto::SecretBytes scope;    ///< Names subjects in the table of keys.
    crypto::SecretBytes identity; ///< Finds a subject's key by who the subject is.

    static Result<std::shared_ptr<const Opened>> make(
        int generation, crypto::SecretBytes master, crypto::SecretBytes root);
};
using OpenedPtr = std::shared_ptr<const Opened>;

/** What the vault remembers; everything below the mutex is under it. */
struct Vault::Private
{
    explicit Private(const Clock &time)
        : clock(time)
    {
    }

    /** What the file says of its master key and how it opens. */
    Result<void> readFile(store::Connection &connection);
    /** Opens the keys with a master key, and the signing key. */
    Result<void> openWith(store::Connection &connection, crypto::SecretBytes master);
    void close(const QString &reason);
    /** The open keys, or why there are none. */
    Result<OpenedPtr> opened() const;
    /** The open keys that fit what is read from the file; during a change of the master key there are two. */
    Result<OpenedPtr> openedOf(int generation) const;

    Result<quint32> nextId(store::Connection &connection);
    struct NewKey
    {
        KeyRow row;
        std::shared_ptr<const crypto::SecretBytes> key;
    };
    /** Makes a random key and its row; `identity` finds a subject again. */
    Result<NewKey> createKey(store::Transaction &transaction, KeyRow row, const QByteArray &identity = {},
        std::shared_ptr<const crypto::SecretBytes> key = {});
    /** A new key of a purpose in the place of the old one, where there is one. */
    Result<NewKey> createShared(store::Transaction &transaction, const QString &purpose);
    Result<std::shared_ptr<const crypto::SecretBytes>> keyOf(const KeyRow &row);
    /** Wraps every key under the new master key, and keeps the old one under it. */
    Result<void> turnMaster(
        store::Transaction &transaction, const Opened &old, const Opened &fresh, const MasterRef &next);
    QByteArray scopeOf(const Opened &keys, const QString &level, const QString &name) const;
    bool isDue(const KeyRow &row, int rotateDays) const;
    /** Into the cache, unless the keys it was opened with were locked or changed meanwhile. */
    void keepKey(const OpenedPtr &under, quint32 id, KeyCache::Entry entry);
    /** Destroys every key of a subject that is still there, whatever its row says; answers their ids. */
    Result<QList<quint32>> eraseSubject(store::Transaction &transaction, const QString &subject);
    /** The keys of one page that do not unwrap; answers the last id it looked at, or nothing at the end. */
    Result<std::optional<quint32>> checkKeys(store::Connection &connection, quint32 after, QStringList &faults);
    /** The keychain slot or the passphrase slot as facts, renewed after a change. */
    Result<void> reload(store::Store &store);

    const Clock &clock;
    KeyCache cache;
    SealedColumns columns;

    mutable std::mutex mutex;
    VaultState state = VaultState::NotSetUp;
    QString lockReason;
    MasterRef ref;
    int staleGeneration = 0;
    QList<SlotFacts> slotFacts;
    OpenedPtr current;
    OpenedPtr other; ///< The keys under the other master key, while that is being changed.
    std::shared_ptr<const ledger::NoteSigner> signer;
    quint32 lastId = 0; ///< Given out in this session, also by a transaction that was undone.
    std::map<QByteArray, std::shared_ptr<const crypto::SecretBytes>> hashKeys;
};

/** The name of the trail. */
QString originOf(const QString &installation);
/** Signs with a seed, as the trail of an installation. */
Result<std::shared_ptr<const ledger::NoteSigner>> signerFrom(
    const QString &installation, const crypto::SecretBytes &seed);

} // namespace steward::vault
