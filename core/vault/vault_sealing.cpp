#include "core/vault/sealed_value.h"
#include "core/vault/vault_private.h"

#include "core/base/text.h"
#include "core/crypto/aead.h"
#include "core/crypto/mac.h"
#include "core/store/settings.h"

namespace steward::vault {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 noncesAtOnce = 256;
constexpr qsizetype longestPurpose = 100;
constexpr qint64 largestBlock = 4096;
constexpr size_t mostHashKeys = 256;

tl::unexpected<Error> erased()
{
    return failure(ErrorCode::NotFound, u"The key of this value was destroyed: what it held was erased for good."_s);
}

Result<void> checkScope(const KeyScope &scope)
{
    if (scope.level == Level::Medium)
        return failure(ErrorCode::InvalidInput, u"Medium values are kept as a keyed hash, which cannot be sealed."_s);
    // A purpose stands in the table of keys: what is bound into the key has to be what is read back.
    if (scope.level == Level::High && (scope.name.size() > longestPurpose || cleaned(scope.name) != scope.name))
        return failure(ErrorCode::InvalidInput,
            u"A purpose has at most %1 characters, none of them invisible."_s.arg(longestPurpose));
    if (scope.name.trimmed().isEmpty())
        return failure(ErrorCode::InvalidInput, u"A sealed value needs a subject (critical) or a purpose (high)."_s);
    return {};
}

} // namespace

/** Where the values of one scope go, for the time of a transaction. */
struct Sealer::Private
{
    store::Transaction &transaction;
    const SealedColumns &columns;
    quint32 id;
    bool isShared;
    bool isOutside;
    crypto::Aes256Gcm cipher;
    qint64 counted; ///< Uses that the table has counted and that are still to be made.
    qint64 block = 1;
    PlaceSpeller speller = {};
    QByteArray nonces = {}; ///< Random ones in store: one call of the generator costs more than sealing a short value.
    qsizetype nonceAt = 0;

    Result<QByteArrayView> nextNonce()
    {
        constexpr qsizetype size = crypto::Aes256Gcm::nonceSize;
        if (nonceAt + size > nonces.size()) {
            const Result<QByteArray> fresh = crypto::randomBytes(size * std::min<qint64>(counted, noncesAtOnce));
            if (!fresh)
                return failureOf(fresh);
            nonces = *fresh;
            nonceAt = 0;
        }
        nonceAt += size;
        return QByteArrayView(nonces).sliced(nonceAt - size, size);
    }
    Result<void> reserve()
    {
        const Result<void> counts =
            transaction.sql().run(u"UPDATE vault_key SET uses = uses + ? WHERE id = ?"_s, {block, id});
        if (!counts)
            return counts;
        counted += block;
        block = std::min(block * 8, largestBlock);
        return {};
    }
    void giveBack()
    {
        // Where this fails, more uses are counted than were made, which is the safe side.
        if (const qint64 unused = std::exchange(counted, 0); unused > 0)
            (void)transaction.sql().run(u"UPDATE vault_key SET uses = uses - ? WHERE id = ?"_s, {unused, id});
    }
    Result<void> noteOutside(const Place &place)
    {
        if (!isShared || isOutside || columns.knows(place.table, place.column))
            return {};
        isOutside = true;
        return transaction.sql().run(u"UPDATE vault_key SET outside = 1 WHERE id = ?"_s, {id});
    }
};

Sealer::Sealer(std::unique_ptr<Private> own)
    : d(std::move(own))
{
}

Sealer::Sealer(Sealer &&) noexcept = default;

Sealer &Sealer::operator=(Sealer &&other) noexcept
{
    if (d)
        d->giveBack();
    d = std::move(other.d);
    return *this;
}

Sealer::~Sealer()
{
    if (d)
        d->giveBack();
}

quint32 Sealer::keyId() const
{
    return d->id;
}

Result<QByteArray> Sealer::seal(const Place &place, QByteArrayView plain)
{
    const Result<QByteArrayView> context = d->speller.context(place);
    if (!context)
        return failureOf(context);
    if (const Result<void> noted = d->noteOutside(place); !noted)
        return failureOf(noted);
    if (d->counted == 0) {
        if (const Result<void> reserved = d->reserve(); !reserved)
            return failureOf(reserved);
    }
    const Result<QByteArrayView> nonce = d->nextNonce();
    if (!nonce)
        return failureOf(nonce);
    QByteArray sealed(SealedValue::headerSize + plain.size() + crypto::Aes256Gcm::tagSize, Qt::Uninitialized);
    SealedValue::writeHeader(sealed.data(), d->id, *nonce);
    --d->counted;
    const Result<void> done = d->cipher.sealInto(*nonce, *context, plain, sealed.data() + SealedValue::headerSize);
    if (!done)
        return failureOf(done);
    return sealed;
}

Result<Sealer> Vault::sealer(store::Transaction &transaction, const KeyScope &scope)
{
    if (const Result<void> fits = checkScope(scope); !fits)
        return failureOf(fits);
    const Result<OpenedPtr> keys = d->opened();
    if (!keys)
        return failureOf(keys);
    const bool isShared = scope.level == Level::High;
    const QString level = isShared ? u"high"_s : u"critical"_s;
    const QByteArray scopeHash = d->scopeOf(**keys, level, scope.name);
    Result<std::optional<KeyRow>> found = activeKeyRow(transaction.sql(), level, scopeHash);
    if (!found)
        return failureOf(found);
    const bool isFresh =
        *found && (!isShared || !d->isDue(**found, store::settingAsInt(transaction.sql(), u"vault.rotate_days"_s)));
    Private::NewKey use;
    bool isNew = false;
    if (isFresh) {
        use.row = std::move(**found);
        const std::optional<KeyCache::Entry> cached = d->cache.find(use.row.id);
        if (cached) {
            use.key = cached->key;
        } else {
            const auto key = d->keyOf(use.row);
            if (!key)
                return failureOf(key);
            use.key = *key;
        }
    } else {
        // The first use is counted with the row, which saves a statement where each subject has one value.
        Result<Private::NewKey> made = isShared
                                           ? d->createShared(transaction, scope.name)
                                           : d->createKey(transaction, {.level = level, .scope = scopeHash, .uses = 1});
        if (!made)
            return failureOf(made);
        use = std::move(*made);
        isNew = !isShared;
    }
    d->keepKey(*keys, use.row.id, {use.key, isShared});
    Result<crypto::Aes256Gcm> cipher = crypto::Aes256Gcm::withKey(*use.key);
    if (!cipher)
        return failureOf(cipher);
    return Sealer(std::unique_ptr<Sealer::Private>(new Sealer::Private{.transaction = transaction,
        .columns = d->columns,
        .id = use.row.id,
        .isShared = isShared,
        .isOutside = use.row.isOutside,
        .cipher = std::move(*cipher),
        .counted = isNew ? 1 : 0}));
}

Result<QByteArray> Vault::seal(
    store::Transaction &transaction, const KeyScope &scope, const Place &place, QByteArrayView plain)
{
    // Before a key is made for a value that cannot be sealed.
    if (const Result<QByteArray> fits = contextOf(place); !fits)
        return failureOf(fits);
    Result<Sealer> own = sealer(transaction, scope);
    if (!own)
        return failureOf(own);
    return own->seal(place, plain);
}

Result<crypto::SecretBytes> Vault::open(store::Connection &connection, const Place &place, QByteArrayView sealed)
{
    const Result<SealedValue> value = SealedValue::parse(sealed);
    if (!value)
        return failureOf(value);
    const Result<QByteArray> context = contextOf(place);
    if (!context)
        return failureOf(context);
    const Result<OpenedPtr> keys = d->opened();
    if (!keys)
        return failureOf(keys);
    std::optional<KeyCache::Entry> entry = d->cache.find(value->key);
    if (!entry || !entry->isShared) {
        // A subject's key may have been destroyed since it was last used: its row decides.
        const Result<std::optional<KeyRow>> row = keyRow(connection, value->key);
        if (!row)
            return failureOf(row);
        if (!*row || ((*row)->level != u"critical" && (*row)->level != u"high"))
            return failure(ErrorCode::Corrupt,
                u"The sealed value names key %1, which is none of this workspace's."_s.arg(value->key));
        if ((*row)->state == u"destroyed") {
            d->cache.drop(value->key);
            return erased();
        }
        if (!entry) {
            const auto key = d->keyOf(**row);
            if (!key)
                return failureOf(key);
            entry = KeyCache::Entry{*key, (*row)->level == u"high"};
            d->keepKey(*keys, value->key, *entry);
        }
    }
    Result<crypto::Aes256Gcm> cipher = crypto::Aes256Gcm::withKey(*entry->key);
    if (!cipher)
        return failureOf(cipher);
    Result<crypto::SecretBytes> plain = cipher->open(value->nonce, *context, value->body);
    if (!plain)
        return failure(ErrorCode::Corrupt,
            u"The sealed value does not open: it was changed, or moved from where it was sealed (%1.%2)."_s.arg(
                place.table, place.column),
            plain.error().detail);
    return plain;
}

Result<QByteArray> Vault::keyedHash(
    store::Connection &, const QString &table, const QString &column, QByteArrayView value)
{
    const Result<OpenedPtr> keys = d->opened();
    if (!keys)
        return failureOf(keys);
    const QByteArray info = "steward/hmac/" + table.toUtf8() + '.' + column.toUtf8() + "/v1";
    std::shared_ptr<const crypto::SecretBytes> key;
    {
        const std::lock_guard held(d->mutex);
        if (const auto found = d->hashKeys.find(info); found != d->hashKeys.end())
            key = found->second;
    }
    if (!key) {
        Result<crypto::SecretBytes> made = crypto::hkdfSha256((*keys)->root.view(), {}, info, 32);
        if (!made)
            return failureOf(made);
        key = std::make_shared<const crypto::SecretBytes>(std::move(*made));
        const std::lock_guard held(d->mutex);
        if (d->hashKeys.size() >= mostHashKeys)
            d->hashKeys.clear();
        if (d->current == *keys)
            d->hashKeys[info] = key;
    }
    return crypto::HmacSha256(key->view()).of(value);
}

Result<QString> Vault::pseudonym(store::Transaction &transaction, QByteArrayView identity)
{
    const Result<OpenedPtr> keys = d->opened();
    if (!keys)
        return failureOf(keys);
    if (identity.isEmpty())
        return failure(ErrorCode::InvalidInput, u"A pseudonym needs something that tells who the person is."_s);
    const QByteArray finds = crypto::HmacSha256((*keys)->identity.view()).of(identity);
    const auto nameUnder = [&](const crypto::SecretBytes &key) -> Result<QString> {
        const Result<crypto::SecretBytes> own = crypto::hkdfSha256(key.view(), {}, "steward/pseudonym/v1", 32);
        if (!own)
            return failureOf(own);
        const QByteArray code = crypto::HmacSha256(own->view()).of(identity);
        return u"subject/"_s + QString::fromLatin1(code.first(8).toHex());
    };
    const Result<QList<KeyRow>> rows = keyRows(transaction.sql(), u"identity = ?"_s, {finds});
    if (!rows)
        return failureOf(rows);
    if (!rows->isEmpty()) {
        const auto key = d->keyOf(rows->constFirst());
        if (!key)
            return failureOf(key);
        return nameUnder(**key);
    }
    Result<crypto::SecretBytes> random = crypto::randomSecret(32);
    if (!random)
        return failureOf(random);
    const auto key = std::make_shared<const crypto::SecretBytes>(std::move(*random));
    const Result<QString> name = nameUnder(*key);
    if (!name)
        return name;
    const Result<Private::NewKey> made = d->createKey(
        transaction, {.level = u"critical"_s, .scope = d->scopeOf(**keys, u"critical"_s, *name)}, finds, key);
    if (!made)
        return failureOf(made);
    return name;
}

} // namespace steward::vault
