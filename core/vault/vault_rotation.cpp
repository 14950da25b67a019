#include "core/vault/vault_private.h"

#include "core/ledger/ledger.h"
#include "core/store/settings.h"

namespace steward::vault {

using namespace Qt::StringLiterals;

namespace {

// Small enough that other writes wait for some milliseconds only.
constexpr int atOnce = 200;

/** One round of sealing anew: where it goes on, and what it did. */
struct Round
{
    qint64 last = 0; ///< Row id up to which the column was looked at.
    int seen = 0;
    int resealed = 0;
    int unreadable = 0;
};

struct SealedRow
{
    qint64 id;
    Place place;
    QByteArray sealed;
};

Result<QList<SealedRow>> rowsUnder(
    store::Connection &connection, const SealedColumn &column, quint32 key, qint64 after, int limit)
{
    Result<store::Rows> rows =
        connection.query(u"SELECT %1, %2, %3, %4 FROM %5 WHERE %6 = ? AND %1 > ? ORDER BY %1 LIMIT ?"_s.arg(
                             column.id, column.row, column.version, column.sealed, column.table, column.key),
            {key, after, limit});
    if (!rows)
        return failureOf(rows);
    QList<SealedRow> list;
    while (rows->next())
        list.append({rows->integer(0),
            {.table = column.table, .column = column.sealed, .row = rows->text(1), .version = rows->integer(2)},
            rows->blob(3)});
    if (const Result<void> end = rows->end(); !end)
        return failureOf(end);
    return list;
}

/** Opens and seals the next rows of a column in one transaction. What does not open is left as it is, and counted. */
Result<Round> resealSome(
    Vault &vault, store::Transaction &transaction, const SealedColumn &column, quint32 key, qint64 after)
{
    const Result<QList<SealedRow>> rows = rowsUnder(transaction.sql(), column, key, after, atOnce);
    if (!rows)
        return failureOf(rows);
    Round round{.last = after, .seen = int(rows->size())};
    if (rows->isEmpty())
        return round;
    Result<Sealer> sealer = vault.sealer(transaction, {.level = Level::High, .name = column.purpose});
    if (!sealer)
        return failureOf(sealer);
    const QString update =
        u"UPDATE %1 SET %2 = ?, %3 = ? WHERE %4 = ?"_s.arg(column.table, column.sealed, column.key, column.id);
    for (const SealedRow &row : *rows) {
        round.last = row.id;
        const Result<crypto::SecretBytes> plain = vault.open(transaction.sql(), row.place, row.sealed);
        if (!plain && plain.error().code != ErrorCode::Corrupt)
            return failureOf(plain);
        if (!plain) {
            ++round.unreadable;
            continue;
        }
        const Result<QByteArray> sealed = sealer->seal(row.place, plain->view());
        if (!sealed)
            return failureOf(sealed);
        const Result<void> kept = transaction.sql().run(update, {*sealed, sealer->keyId(), row.id});
        if (!kept)
            return failureOf(kept);
        ++round.resealed;
    }
    return round;
}

/** Destroys a retired key that nothing uses any more; answers whether it did. */
Result<bool> destroyIfUnused(store::Transaction &transaction, const SealedColumns &columns, quint32 id)
{
    const Result<std::optional<KeyRow>> row = keyRow(transaction.sql(), id);
    if (!row)
        return failureOf(row);
    if (!*row || (*row)->state != u"retired" || (*row)->isOutside)
        return false;
    for (const SealedColumn &column : columns.all()) {
        const Result<QVariant> used = transaction.sql().single(
            u"SELECT EXISTS(SELECT 1 FROM %1 WHERE %2 = ?)"_s.arg(column.table, column.key), {id});
        if (!used)
            return failureOf(used);
        if (used->toBool())
            return false;
    }
    transaction.record({.action = u"vault.key_destroyed"_s,
        .subject = u"key/%1"_s.arg(id),
        .detail = {{u"purpose"_s, (*row)->purpose}}});
    transaction.touch(u"vault"_s);
    const Result<void> gone = destroyKeyRow(transaction.sql(), id, toMillis(transaction.now()));
    if (!gone)
        return failureOf(gone);
    return true;
}

tl::unexpected<Error> cutOff()
{
    return failure(ErrorCode::Cancelled,
        u"The rotation was stopped; what is left is sealed anew the next time (\"vault rotate --all-due\")."_s);
}

/** Every key of the file under another master key; the keys themselves stay as they are. */
Result<qint64> rewrapAll(store::Transaction &transaction, const Opened &from, const Opened &to)
{
    constexpr int page = 1000;
    qint64 count = 0;
    qint64 after = 0;
    while (true) {
        const Result<QList<KeyRow>> rows =
            keyRows(transaction.sql(), u"wrapped IS NOT NULL AND id > ? AND id <= ?"_s, {after, after + page});
        if (!rows)
            return failureOf(rows);
        for (const KeyRow &row : *rows) {
            const Result<crypto::SecretBytes> key = unwrapKey(from.master, row);
            if (!key)
                return failureOf(key);
            const Result<QByteArray> wrapped = wrapKey(to.master, row, *key);
            if (!wrapped)
                return failureOf(wrapped);
            const Result<void> kept =
                transaction.sql().run(u"UPDATE vault_key SET wrapped = ? WHERE id = ?"_s, {*wrapped, row.id});
            if (!kept)
                return failureOf(kept);
            ++count;
        }
        after += page;
        const Result<QVariant> newest = transaction.sql().single(u"SELECT max(id) FROM vault_key"_s);
        if (!newest)
            return failureOf(newest);
        if (after >= newest->toLongLong())
            return count;
    }
}

} // namespace

Result<Rotation> Vault::rotateShared(
    store::Store &store, const QString &purpose, std::stop_token stop, const std::function<void(qint64)> &progress)
{
    const Result<void> turned =
        store
            .write([this, purpose](store::Transaction &transaction) -> Result<void> {
                const Result<OpenedPtr> keys = d->opened();
                if (!keys)
                    return failureOf(keys);
                const Result<std::optional<KeyRow>> old =
                    activeKeyRow(transaction.sql(), u"high"_s, d->scopeOf(**keys, u"high"_s, purpose));
                if (!old)
                    return failureOf(old);
                if (!*old)
                    return failure(ErrorCode::NotFound,
                        u"There is no shared key for \"%1\"; \"vault keys\" lists the keys."_s.arg(purpose.left(80)));
                const Result<Private::NewKey> made = d->createShared(transaction, purpose);
                return made ? Result<void>() : failureOf(made);
            })
            .result();
    if (!turned)
        return failureOf(turned);
    return resumeRotations(store, std::move(stop), progress);
}

Result<Rotation> Vault::rotateDue(
    store::Store &store, std::stop_token stop, const std::function<void(qint64)> &progress)
{
    const Result<void> turned =
        store
            .write([this](store::Transaction &transaction) -> Result<void> {
                const Result<QList<KeyRow>> rows = keyRows(transaction.sql(), u"level = 'high' AND state = 'active'"_s);
                if (!rows)
                    return failureOf(rows);
                const int days = store::settingAsInt(transaction.sql(), u"vault.rotate_days"_s);
                for (const KeyRow &row : *rows) {
                    if (!d->isDue(row, days))
                        continue;
                    const Result<Private::NewKey> made = d->createShared(transaction, row.purpose);
                    if (!made)
                        return failureOf(made);
                }
                return {};
            })
            .result();
    if (!turned)
        return failureOf(turned);
    return resumeRotations(store, std::move(stop), progress);
}

Result<Rotation> Vault::resumeRotations(
    store::Store &store, std::stop_token stop, const std::function<void(qint64)> &progress)
{
    if (const Result<OpenedPtr> keys = d->opened(); !keys)
        return failureOf(keys);
    const Result<QList<KeyRow>> retired = store.read([](store::Connection &connection) {
        return keyRows(connection, u"level = 'high' AND state = 'retired' AND wrapped IS NOT NULL"_s);
    });
    if (!retired)
        return failureOf(retired);
    Rotation rotation;
    for (const KeyRow &key : *retired) {
        for (const SealedColumn &column : d->columns.of(key.purpose)) {
            Round round;
            do {
                if (stop.stop_requested())
                    return cutOff();
                const Result<Round> next =
                    store
                        .write([this, column, id = key.id, after = round.last](store::Transaction &transaction) {
                            return resealSome(*this, transaction, column, id, after);
                        })
                        .result();
                if (!next)
                    return failureOf(next);
                round = *next;
                rotation.resealed += round.resealed;
                rotation.unreadable += round.unreadable;
                if (progress)
                    progress(rotation.resealed);
            } while (round.seen == atOnce);
        }
        const Result<bool> gone = store
                                      .write([this, id = key.id](store::Transaction &transaction) {
                                          return destroyIfUnused(transaction, d->columns, id);
                                      })
                                      .result();
        if (!gone)
            return failureOf(gone);
        (*gone ? rotation.destroyed : rotation.kept) += 1;
        if (*gone)
            d->cache.drop(key.id);
    }
    if (rotation.destroyed > 0)
        (void)store.truncateLog().result();
    return rotation;
}

Result<void> Vault::rotateMaster(store::Store &store, const KeyAccess &access)
{
    const Result<OpenedPtr> old = d->opened();
    const Result<MasterRef> ref = masterRef();
    if (!old || !ref)
        return old ? failureOf(ref) : failureOf(old);
    Result<crypto::SecretBytes> master = crypto::randomSecret(32);
    if (!master)
        return failureOf(master);
    MasterRef next{.installation = ref->installation, .generation = ref->generation + 1, .inKeychain = ref->inKeychain};
    const Result<QByteArray> proof = masterProof(*master, next.installation, next.generation);
    if (!proof)
        return failureOf(proof);
    next.proof = *proof;
    if (ref->passphrase) {
        const auto passphrase = access.passphrase ? access.passphrase() : std::optional<crypto::SecretBytes>();
        if (!passphrase)
            return failureOf(passphrase);
        if (!*passphrase)
            return failure(ErrorCode::Unavailable,
                u"The workspace also opens with a passphrase: give it, so that it opens the new master key too."_s);
        if (const Result<crypto::SecretBytes> right = openMaster(*ref, **passphrase); !right)
            return failureOf(right);
        const Result<PassphraseSlot> slot = wrapMaster(*master, next, **passphrase, ref->passphrase->cost);
        if (!slot)
            return failureOf(slot);
        next.passphrase = *slot;
    }
    if (ref->inKeychain && !access.keychain)
        return failure(ErrorCode::Unavailable,
            u"The workspace also opens by the keychain, and this seat uses none; change the master key where it is."_s);
    const Result<OpenedPtr> fresh = Opened::make(next.generation, std::move(*master), (*old)->root.clone());
    if (!fresh)
        return failureOf(fresh);
    // First the keychain, then the file, then the old item: killed anywhere, the file finds the key of its generation.
    if (next.inKeychain) {
        const Result<void> kept = access.keychain->write(masterItem(next), (*fresh)->master);
        if (!kept)
            return kept;
    }
    {
        const std::lock_guard held(d->mutex);
        d->other = *fresh;
    }
    const Result<void> turned = store
                                    .write([this, old = *old, fresh = *fresh, next](store::Transaction &transaction) {
                                        return d->turnMaster(transaction, *old, *fresh, next);
                                    })
                                    .result();
    if (!turned) {
        // The new item stays: a commit that answers an error may still have reached the disk.
        const std::lock_guard held(d->mutex);
        d->other.reset();
        return turned;
    }
    {
        const std::lock_guard held(d->mutex);
        // Locked meanwhile: it stays locked, and opens with the new key.
        if (d->current)
            d->current = *fresh;
        d->other = d->current ? *old : nullptr; // for readers that began before the commit
    }
    (void)store.truncateLog().result();
    if (next.inKeychain && access.keychain->remove(masterItem(*ref))) {
        const Result<void> noted = store
                                       .write([](store::Transaction &transaction) {
                                           return transaction.sql().run(u"UPDATE vault SET stale_generation = NULL"_s);
                                       })
                                       .result();
        if (!noted)
            return noted;
    }
    {
        const std::lock_guard held(d->mutex);
        d->other.reset();
    }
    return d->reload(store);
}

Result<void> Vault::Private::turnMaster(
    store::Transaction &transaction, const Opened &old, const Opened &fresh, const MasterRef &next)
{
    const qint64 now = toMillis(transaction.now());
    const Result<QVariant> generation = transaction.sql().single(u"SELECT generation FROM vault"_s);
    if (!generation)
        return failureOf(generation);
    if (generation->toInt() != old.generation)
        return failure(ErrorCode::Busy, u"The master key was changed meanwhile; try again."_s);
    const Result<qint64> count = rewrapAll(transaction, old, fresh);
    if (!count)
        return failureOf(count);
    Result<void> done =
        transaction.sql().run(u"UPDATE vault SET generation = ?, proof = ?, rotated_at = ?, stale_generation = ?"_s,
            {next.generation, next.proof, now, next.inKeychain ? QVariant(old.generation) : QVariant()});
    if (done && next.passphrase)
        done = transaction.sql().run(
            u"UPDATE vault_slot SET salt = ?, proof = ?, wrapped = ?, digest = ? WHERE kind = 'passphrase'"_s,
            {next.passphrase->salt, next.passphrase->proof, next.passphrase->wrapped, next.passphrase->digest});
    if (!done)
        return done;
    // Backups made under the old one stay readable for whoever opens this workspace.
    const QString period = QString::number(old.generation);
    const Result<NewKey> kept = createKey(transaction,
        {.level = u"master"_s, .scope = scopeOf(old, u"master"_s, period), .purpose = u"master"_s, .period = period},
        {}, std::make_shared<const crypto::SecretBytes>(old.master.clone()));
    if (!kept)
        return failureOf(kept);
    if (const Result<void> retired = retireKeyRow(transaction.sql(), kept->row.id, now); !retired)
        return retired;
    transaction.record({.action = u"vault.master_rotated"_s,
        .subject = u"vault"_s,
        .detail = {{u"generation"_s, next.generation}, {u"keys"_s, *count}}});
    transaction.touch(u"vault"_s);
    return {};
}

Result<void> Vault::rotateSigning(store::Store &store, ledger::Ledger &ledger)
{
    if (const Result<OpenedPtr> keys = d->opened(); !keys)
        return failureOf(keys);
    Result<crypto::SecretBytes> seed = crypto::randomSecret(32);
    if (!seed)
        return failureOf(seed);
    const auto fresh = signerFrom(installation(), *seed);
    if (!fresh)
        return failureOf(fresh);
    const auto key = std::make_shared<const crypto::SecretBytes>(std::move(*seed));
    const Result<void> turned =
        store
            .write([this, &ledger, key, signer = *fresh](store::Transaction &transaction) -> Result<void> {
                const Result<QList<KeyRow>> old =
                    keyRows(transaction.sql(), u"level = 'signing' AND state = 'active'"_s);
                if (!old)
                    return failureOf(old);
                for (const KeyRow &row : *old) {
                    const qint64 now = toMillis(transaction.now());
                    Result<void> gone = retireKeyRow(transaction.sql(), row.id, now);
                    if (gone)
                        gone = destroyKeyRow(transaction.sql(), row.id, now);
                    if (!gone)
                        return gone;
                }
                const Result<Private::NewKey> made =
                    d->createKey(transaction, {.level = u"signing"_s, .purpose = u"signing"_s}, {}, key);
                if (!made)
                    return failureOf(made);
                transaction.touch(u"vault"_s);
                return ledger.rotateSigner(transaction, signer);
            })
            .result();
    if (!turned)
        return turned;
    {
        const std::lock_guard held(d->mutex);
        d->signer = *fresh;
    }
    (void)store.truncateLog().result();
    return {};
}

} // namespace steward::vault
