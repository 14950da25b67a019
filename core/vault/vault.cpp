#include "core/vault/vault.h"

#include "core/vault/anchor.h"
#include "core/vault/vault_private.h"

#include "core/store/settings.h"

#include <QDir>

namespace steward::vault {

using namespace Qt::StringLiterals;

namespace {

/** A way in for a workspace that has none: the keychain where it answers, else the passphrase. */
struct FirstSlot
{
    bool inKeychain = false;
    std::optional<PassphraseSlot> passphrase = {};
};

Result<FirstSlot> firstSlot(const MasterRef &ref, const crypto::SecretBytes &master, const KeyAccess &access)
{
    QString why =
        u"Nothing can keep the keys of this workspace here: there is no keychain, and no passphrase was given."_s;
    if (access.keychain) {
        const Result<void> kept = access.keychain->write(masterItem(ref), master);
        if (kept)
            return FirstSlot{.inKeychain = true};
        why = kept.error().message;
    }
    if (access.passphrase) {
        const Result<std::optional<crypto::SecretBytes>> passphrase = access.passphrase();
        if (!passphrase)
            return failureOf(passphrase);
        if (*passphrase) {
            Result<PassphraseSlot> slot = wrapMaster(master, ref, **passphrase);
            if (!slot)
                return failureOf(slot);
            return FirstSlot{.passphrase = std::move(*slot)};
        }
    }
    return failure(ErrorCode::Unavailable, why);
}

Result<void> insertFirstSlot(store::Transaction &transaction, const FirstSlot &slot)
{
    const qint64 now = toMillis(transaction.now());
    if (slot.inKeychain)
        return transaction.sql().run(u"INSERT INTO vault_slot(kind, created_at) VALUES('keychain', ?)"_s, {now});
    const PassphraseSlot &own = *slot.passphrase;
    return transaction.sql().run(u"INSERT INTO vault_slot VALUES('passphrase', ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {now, own.cost.memoryKiB, own.cost.passes, own.cost.lanes, own.salt, own.proof, own.wrapped, own.digest});
}

} // namespace

Vault::Vault(const Clock &clock)
    : d(std::make_shared<Private>(clock))
{
}

Vault::~Vault() = default;

Result<void> Vault::attach(store::Connection &connection, const KeyAccess &access)
{
    // What was erased must not stay behind in a page's free space.
    if (const Result<QVariant> set = connection.single(u"PRAGMA secure_delete=ON"_s); !set)
        return failureOf(set);
    if (const Result<void> read = d->readFile(connection); !read)
        return read;
    if (state() != VaultState::Locked)
        return {};
    if (!access.keychain && !access.passphrase) {
        if (lockReason().isEmpty())
            d->close(u"The vault is locked: it was not opened on this seat."_s);
        return {};
    }
    Result<crypto::SecretBytes> master = openMaster(d->ref, access);
    Result<void> opened = master ? d->openWith(connection, std::move(*master)) : failureOf(master);
    if (!opened) {
        d->close(opened.error().message);
        return {};
    }
    if (d->staleGeneration > 0 && access.keychain && removeStaleItem(connection, d->staleGeneration, *access.keychain))
        (void)connection.run(u"UPDATE vault SET stale_generation = NULL"_s); // a file opened for reading keeps it
    return {};
}

/** A change of the master key was cut off after its commit: the old item is of no use any more. Which one that is, the
 * key says that is wrapped under the present one, not what the file claims. */
Result<void> Vault::removeStaleItem(store::Connection &connection, int generation, Keychain &keychain)
{
    const Result<MasterRef> old = earlierRef(connection, generation);
    if (!old)
        return failureOf(old);
    return keychain.remove(masterItem(*old));
}

Result<void> Vault::setUp(store::Transaction &transaction, const KeyAccess &access)
{
    if (state() != VaultState::NotSetUp)
        return failure(ErrorCode::Refused, u"This workspace has its keys already."_s);
    Result<crypto::SecretBytes> master = crypto::randomSecret(32);
    Result<crypto::SecretBytes> root = crypto::randomSecret(32);
    if (!master || !root)
        return failureOf(master ? root : master);
    MasterRef ref{.installation = installation(), .generation = 1};
    const Result<QByteArray> proof = masterProof(*master, ref.installation, ref.generation);
    if (!proof)
        return failureOf(proof);
    ref.proof = *proof;
    const Result<FirstSlot> slot = firstSlot(ref, *master, access);
    if (!slot)
        return failureOf(slot);
    const qint64 now = toMillis(transaction.now());
    Result<void> kept = insertFirstSlot(transaction, *slot);
    if (kept)
        kept = transaction.sql().run(
            u"UPDATE vault SET generation = 1, proof = ?, created_at = ? WHERE id = 0"_s, {ref.proof, now});
    if (!kept)
        return kept;
    const auto rootKey = std::make_shared<const crypto::SecretBytes>(root->clone());
    const Result<OpenedPtr> keys = Opened::make(1, master->clone(), std::move(*root));
    if (!keys)
        return failureOf(keys);
    {
        const std::lock_guard held(d->mutex);
        d->current = *keys;
    }
    const auto rooted = d->createKey(transaction, {.level = u"root"_s, .purpose = u"hash"_s}, {}, rootKey);
    const auto signing = d->createKey(transaction, {.level = u"signing"_s, .purpose = u"signing"_s});
    const Result<void> opened = !rooted    ? failureOf(rooted)
                                : !signing ? failureOf(signing)
                                           : d->openWith(transaction.sql(), std::move(*master));
    if (!opened) {
        if (slot->inKeychain)
            access.keychain->remove(masterItem(ref));
        const std::lock_guard held(d->mutex);
        d->current.reset();
        return opened;
    }
    return d->readFile(transaction.sql());
}

VaultState Vault::state() const
{
    const std::lock_guard held(d->mutex);
    return d->state;
}

QString Vault::lockReason() const
{
    const std::lock_guard held(d->mutex);
    return d->lockReason;
}

void Vault::lock()
{
    d->close(u"The vault is locked. Unlock it to go on."_s);
}

Result<void> Vault::unlock(store::Store &store, const KeyAccess &access)
{
    if (state() == VaultState::Open)
        return {};
    return store.read([&](store::Connection &connection) -> Result<void> {
        if (const Result<void> read = d->readFile(connection); !read)
            return read;
        if (state() == VaultState::NotSetUp)
            return failureOf(d->opened());
        MasterRef ref;
        {
            const std::lock_guard held(d->mutex);
            ref = d->ref;
        }
        Result<crypto::SecretBytes> master = openMaster(ref, access);
        if (!master)
            return failureOf(master);
        return d->openWith(connection, std::move(*master));
    });
}

std::shared_ptr<const ledger::NoteSigner> Vault::signer() const
{
    const std::lock_guard held(d->mutex);
    return d->signer;
}

std::shared_ptr<ledger::Anchor> Vault::anchor(const KeyAccess &access) const
{
    const std::lock_guard held(d->mutex);
    const QString &installation = d->ref.installation;
    if (installation.isEmpty())
        return nullptr;
    const auto inKeychain =
        access.keychain ? keychainAnchor(access.keychain, anchorItem(installation)) : std::shared_ptr<ledger::Anchor>();
    const auto inFile = access.seatFolder.isEmpty()
                            ? std::shared_ptr<ledger::Anchor>()
                            : fileAnchor(QDir(access.seatFolder).filePath(u"anchors/"_s + installation));
    // The rows of the file say only where the next one is kept: what is kept already is asked wherever it is.
    return d->ref.inKeychain && inKeychain ? joinedAnchor(inKeychain, inFile) : joinedAnchor(inFile, inKeychain);
}

QString Vault::origin() const
{
    return originOf(installation());
}

QString Vault::installation() const
{
    const std::lock_guard held(d->mutex);
    return d->ref.installation;
}

int Vault::generation() const
{
    const std::lock_guard held(d->mutex);
    return d->ref.generation;
}

QList<SlotFacts> Vault::slotFacts() const
{
    const std::lock_guard held(d->mutex);
    return d->slotFacts;
}

SealedColumns &Vault::columns()
{
    return d->columns;
}

Result<QList<KeyFacts>> Vault::keys(store::Connection &connection, int limit, quint32 after) const
{
    Result<store::Rows> rows = connection.query(
        u"SELECT id, level, scope, purpose, period, state, created_at, retired_at, uses FROM vault_key "
        u"WHERE id > ? AND NOT (level = 'critical' AND state = 'destroyed') ORDER BY id LIMIT ?"_s,
        {after, limit});
    if (!rows)
        return failureOf(rows);
    QList<KeyFacts> list;
    while (rows->next()) {
        const QString level = rows->text(1);
        const bool isShared = level == u"high";
        const bool isSubject = level == u"critical";
        list.append({.id = quint32(rows->integer(0)),
            .purpose = isSubject  ? u"subject"_s
                       : isShared ? u"shared/"_s + rows->text(3)
                                  : rows->text(3),
            .scope = isSubject ? QString::fromLatin1(rows->blob(2).toHex().left(16)) : rows->text(4),
            .state = rows->text(5),
            .createdAt = fromMillis(rows->integer(6)),
            .retiredAt = rows->isNull(7) ? std::nullopt : std::optional(fromMillis(rows->integer(7))),
            .uses = rows->integer(8)});
    }
    if (const Result<void> end = rows->end(); !end)
        return failureOf(end);
    const int days = store::settingAsInt(connection, u"vault.rotate_days"_s);
    for (KeyFacts &key : list)
        key.isDue = key.state == u"active" && key.purpose.startsWith("shared/"_L1)
                    && d->isDue({.createdAt = toMillis(key.createdAt), .uses = key.uses}, days);
    return list;
}

Result<Vault::Counts> Vault::counts(store::Connection &connection) const
{
    Counts counts;
    {
        Result<store::Rows> rows = connection.query(
            u"SELECT state <> 'destroyed', count(*) FROM vault_key WHERE level = 'critical' GROUP BY 1"_s);
        if (!rows)
            return failureOf(rows);
        while (rows->next())
            (rows->integer(0) ? counts.subjects : counts.erased) = rows->integer(1);
        if (const Result<void> end = rows->end(); !end)
            return failureOf(end);
    }
    const Result<QList<KeyRow>> shared = keyRows(connection, u"level = 'high' AND state <> 'destroyed'"_s);
    if (!shared)
        return failureOf(shared);
    const int days = store::settingAsInt(connection, u"vault.rotate_days"_s);
    counts.shared = shared->size();
    for (const KeyRow &row : *shared)
        counts.due += row.state == u"active" && d->isDue(row, days) ? 1 : 0;
    return counts;
}

Result<MasterRef> Vault::masterRef() const
{
    const std::lock_guard held(d->mutex);
    if (d->ref.generation == 0)
        return failure(ErrorCode::NotFound, u"This workspace has no keys yet."_s);
    return d->ref;
}

static Result<KeyRow> earlierMaster(store::Connection &connection, int generation)
{
    const Result<QList<KeyRow>> rows =
        keyRows(connection, u"level = 'master' AND period = ?"_s, {QString::number(generation)});
    if (!rows)
        return failureOf(rows);
    if (rows->isEmpty())
        return failure(ErrorCode::NotFound,
            u"The master key of generation %1 is not known to this workspace; open what was made under it with its passphrase."_s
                .arg(generation));
    return rows->constFirst();
}

Result<crypto::SecretBytes> Vault::keyFor(store::Connection &connection, QByteArrayView info, int generation)
{
    const Result<OpenedPtr> keys = d->opened();
    if (!keys)
        return failureOf(keys);
    if (generation == 0 || generation == (*keys)->generation)
        return derivedKey((*keys)->master, info);
    const Result<KeyRow> row = earlierMaster(connection, generation);
    if (!row)
        return failureOf(row);
    const auto master = d->keyOf(*row);
    if (!master)
        return failureOf(master);
    return derivedKey(**master, info);
}

Result<MasterRef> Vault::earlierRef(store::Connection &connection, int generation)
{
    const Result<KeyRow> row = earlierMaster(connection, generation);
    if (!row)
        return failureOf(row);
    const auto master = d->keyOf(*row);
    if (!master)
        return failureOf(master);
    const Result<QByteArray> proof = masterProof(**master, installation(), generation);
    if (!proof)
        return failureOf(proof);
    return MasterRef{.installation = installation(), .generation = generation, .proof = *proof};
}

Result<void> Vault::recallMaster(store::Connection &connection, int generation, Keychain &keychain)
{
    const Result<MasterRef> ref = earlierRef(connection, generation);
    if (!ref)
        return failureOf(ref);
    const Result<KeyRow> row = earlierMaster(connection, generation);
    if (!row)
        return failureOf(row);
    const auto master = d->keyOf(*row);
    if (!master)
        return failureOf(master);
    return keychain.write(masterItem(*ref), **master);
}

} // namespace steward::vault
