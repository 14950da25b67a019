#include "core/vault/vault_private.h"

#include <QJsonObject>

namespace steward::vault {

using namespace Qt::StringLiterals;

namespace {

tl::unexpected<Error> lastWayIn()
{
    return failure(ErrorCode::Refused,
        u"This is the only way to open the vault, so it stays. Add another one first (a passphrase, or the keychain)."_s);
}

tl::unexpected<Error> changedMeanwhile()
{
    return failure(ErrorCode::Busy, u"The master key was changed meanwhile; try again."_s);
}

/** Whether the file still has the master key that a slot was made for. */
Result<void> checkGeneration(store::Transaction &transaction, int generation)
{
    const Result<QVariant> present = transaction.sql().single(u"SELECT generation FROM vault"_s);
    if (!present)
        return failureOf(present);
    return present->toInt() == generation ? Result<void>() : changedMeanwhile();
}

void recordSlot(store::Transaction &transaction, const QString &action, const QString &kind)
{
    transaction.record({.action = action, .subject = u"vault"_s, .detail = {{u"slot"_s, kind}}});
    transaction.touch(u"vault"_s);
}

} // namespace

Result<void> Vault::setPassphrase(store::Store &store, const crypto::SecretBytes &passphrase,
    const crypto::SecretBytes *old, const crypto::Argon2Cost &cost)
{
    const Result<OpenedPtr> keys = d->opened();
    if (!keys)
        return failureOf(keys);
    const Result<MasterRef> ref = masterRef();
    if (!ref)
        return failureOf(ref);
    const bool isChange = ref->passphrase.has_value();
    if (isChange && !old)
        return failure(ErrorCode::Refused,
            u"The workspace has a passphrase already; change it by giving the old one, or remove it first."_s);
    if (isChange) {
        if (const Result<crypto::SecretBytes> right = openMaster(*ref, *old); !right)
            return failureOf(right);
    }
    if (const Result<void> allowed = crypto::checkCost(cost); !allowed)
        return allowed;
    const Result<PassphraseSlot> slot = wrapMaster((*keys)->master, *ref, passphrase, cost);
    if (!slot)
        return failureOf(slot);
    const Result<void> kept =
        store
            .write([own = *slot, generation = ref->generation, isChange](
                       store::Transaction &transaction) -> Result<void> {
                if (const Result<void> same = checkGeneration(transaction, generation); !same)
                    return same;
                const Result<void> done = transaction.sql().run(
                    u"INSERT OR REPLACE INTO vault_slot VALUES('passphrase', ?, ?, ?, ?, ?, ?, ?, ?)"_s,
                    {toMillis(transaction.now()), own.cost.memoryKiB, own.cost.passes, own.cost.lanes, own.salt,
                        own.proof, own.wrapped, own.digest});
                recordSlot(transaction, isChange ? u"vault.slot_changed"_s : u"vault.slot_added"_s, u"passphrase"_s);
                return done;
            })
            .result();
    if (!kept)
        return kept;
    // What the old passphrase opened must not stay behind in the log.
    if (isChange)
        (void)store.truncateLog().result();
    return d->reload(store);
}

Result<void> Vault::removePassphrase(store::Store &store)
{
    const Result<MasterRef> ref = masterRef();
    if (!ref)
        return failureOf(ref);
    if (!ref->passphrase)
        return failure(ErrorCode::NotFound, u"The workspace has no passphrase."_s);
    if (const Result<OpenedPtr> keys = d->opened(); !keys)
        return failureOf(keys);
    const Result<void> gone =
        store
            .write([](store::Transaction &transaction) -> Result<void> {
                const Result<QVariant> others =
                    transaction.sql().single(u"SELECT count(*) FROM vault_slot WHERE kind <> 'passphrase'"_s);
                if (!others)
                    return failureOf(others);
                if (others->toInt() == 0)
                    return lastWayIn();
                recordSlot(transaction, u"vault.slot_removed"_s, u"passphrase"_s);
                return transaction.sql().run(u"DELETE FROM vault_slot WHERE kind = 'passphrase'"_s);
            })
            .result();
    if (!gone)
        return gone;
    (void)store.truncateLog().result();
    return d->reload(store);
}

Result<void> Vault::addKeychain(store::Store &store, const KeyAccess &access)
{
    const Result<OpenedPtr> keys = d->opened();
    if (!keys)
        return failureOf(keys);
    if (!access.keychain)
        return failure(ErrorCode::Unavailable, u"This seat uses no keychain."_s);
    const Result<MasterRef> ref = masterRef();
    if (!ref)
        return failureOf(ref);
    const int generation = (*keys)->generation;
    if (ref->generation != generation)
        return failure(ErrorCode::Busy, u"The master key was changed meanwhile; try again."_s);
    // Also where the file says so already: a copy that came to this seat has its key in another seat's keychain.
    if (const Result<void> kept = access.keychain->write(masterItem(*ref), (*keys)->master); !kept)
        return kept;
    const Result<void> added =
        store
            .write([generation](store::Transaction &transaction) -> Result<void> {
                if (const Result<void> same = checkGeneration(transaction, generation); !same)
                    return same;
                recordSlot(transaction, u"vault.slot_added"_s, u"keychain"_s);
                return transaction.sql().run(
                    u"INSERT OR REPLACE INTO vault_slot(kind, created_at) VALUES('keychain', ?)"_s,
                    {toMillis(transaction.now())});
            })
            .result();
    return added ? d->reload(store) : added;
}

Result<void> Vault::removeKeychain(store::Store &store, const KeyAccess &access)
{
    const Result<MasterRef> ref = masterRef();
    if (!ref)
        return failureOf(ref);
    if (!ref->inKeychain)
        return failure(ErrorCode::NotFound, u"The workspace does not open by the keychain."_s);
    const Result<void> gone = store
                                  .write([](store::Transaction &transaction) -> Result<void> {
                                      const Result<QVariant> others = transaction.sql().single(
                                          u"SELECT count(*) FROM vault_slot WHERE kind <> 'keychain'"_s);
                                      if (!others)
                                          return failureOf(others);
                                      if (others->toInt() == 0)
                                          return lastWayIn();
                                      recordSlot(transaction, u"vault.slot_removed"_s, u"keychain"_s);
                                      return transaction.sql().run(u"DELETE FROM vault_slot WHERE kind = 'keychain'"_s);
                                  })
                                  .result();
    if (!gone)
        return gone;
    if (access.keychain)
        (void)access.keychain->remove(masterItem(*ref));
    return d->reload(store);
}

} // namespace steward::vault
