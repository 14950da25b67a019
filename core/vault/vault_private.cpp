#include "core/vault/vault_private.h"

#include "core/crypto/ed25519.h"
#include "core/crypto/mac.h"
#include "core/store/settings.h"

namespace steward::vault {

using namespace Qt::StringLiterals;

namespace {

// Half of what NIST SP 800-38D, 8.3 allows for random nonces under one key (2^32).
constexpr qint64 mostUses = qint64(1) << 31;
constexpr qint64 dayMillis = 86'400'000;
constexpr size_t keySize = 32;

class TrailSigner final : public ledger::NoteSigner
{
public:
    TrailSigner(QString origin, crypto::SigningKey key)
        : m_verifier{std::move(origin), key.publicKey()}
        , m_key(std::move(key))
    {
    }
    ledger::VerifierKey key() const override { return m_verifier; }
    Result<QByteArray> sign(QByteArrayView text) const override { return m_key.sign(text); }

private:
    ledger::VerifierKey m_verifier;
    crypto::SigningKey m_key;
};

std::optional<PassphraseSlot> passphraseSlotOf(const store::Rows &rows)
{
    return PassphraseSlot{.cost = {.memoryKiB = quint32(rows.integer(2)),
                              .passes = quint32(rows.integer(3)),
                              .lanes = quint32(rows.integer(4))},
        .salt = rows.blob(5),
        .proof = rows.blob(6),
        .wrapped = rows.blob(7),
        .digest = rows.blob(8)};
}

} // namespace

QString originOf(const QString &installation)
{
    return u"steward.example/audit/"_s + installation;
}

Result<std::shared_ptr<const ledger::NoteSigner>> signerFrom(
    const QString &installation, const crypto::SecretBytes &seed)
{
    Result<crypto::SigningKey> key = crypto::SigningKey::fromSeed(seed);
    if (!key)
        return failureOf(key);
    return std::make_shared<const TrailSigner>(originOf(installation), std::move(*key));
}

Result<OpenedPtr> Opened::make(int generation, crypto::SecretBytes master, crypto::SecretBytes root)
{
    auto keys = std::make_shared<Opened>();
    keys->generation = generation;
    Result<crypto::SecretBytes> scope = crypto::hkdfSha256(root.view(), {}, "steward/scope/v1", keySize);
    if (!scope)
        return failureOf(scope);
    Result<crypto::SecretBytes> identity = crypto::hkdfSha256(root.view(), {}, "steward/identity/v1", keySize);
    if (!identity)
        return failureOf(identity);
    keys->master = std::move(master);
    keys->root = std::move(root);
    keys->scope = std::move(*scope);
    keys->identity = std::move(*identity);
    return OpenedPtr(std::move(keys));
}

Result<void> Vault::Private::readFile(store::Connection &connection)
{
    MasterRef read;
    QList<SlotFacts> facts;
    int stale = 0;
    {
        Result<store::Rows> rows =
            connection.query(u"SELECT installation, generation, proof, stale_generation FROM vault WHERE id = 0"_s);
        if (!rows)
            return failureOf(rows);
        if (!rows->next())
            return failure(
                ErrorCode::Corrupt, u"The workspace does not say which installation it is of; restore a backup."_s);
        read = {.installation = rows->text(0), .generation = int(rows->integer(1)), .proof = rows->blob(2)};
        stale = int(rows->integer(3));
    }
    Result<store::Rows> rows = connection.query(
        u"SELECT kind, created_at, memory_kib, passes, lanes, salt, proof, wrapped, digest FROM vault_slot ORDER BY kind"_s);
    if (!rows)
        return failureOf(rows);
    while (rows->next()) {
        SlotFacts slot{.createdAt = fromMillis(rows->integer(1))};
        if (rows->text(0) == u"keychain") {
            read.inKeychain = true;
        } else {
            slot.kind = SlotFacts::Kind::Passphrase;
            read.passphrase = passphraseSlotOf(*rows);
            slot.cost = read.passphrase->cost;
        }
        facts.append(slot);
    }
    if (const Result<void> end = rows->end(); !end)
        return end;
    const std::lock_guard held(mutex);
    ref = read;
    slotFacts = facts;
    staleGeneration = stale;
    if (ref.generation == 0)
        state = VaultState::NotSetUp;
    else if (state == VaultState::NotSetUp)
        state = VaultState::Locked;
    return {};
}

Result<void> Vault::Private::reload(store::Store &store)
{
    return store.read([this](store::Connection &connection) { return readFile(connection); });
}

Result<void> Vault::Private::openWith(store::Connection &connection, crypto::SecretBytes master)
{
    const Result<QList<KeyRow>> rows = keyRows(connection, u"level IN ('root', 'signing') AND state = 'active'"_s);
    if (!rows)
        return failureOf(rows);
    std::optional<crypto::SecretBytes> root;
    std::shared_ptr<const ledger::NoteSigner> signing;
    quint32 generationRead = 0;
    for (const KeyRow &row : *rows) {
        Result<crypto::SecretBytes> key = unwrapKey(master, row);
        if (!key)
            return failureOf(key);
        generationRead = quint32(row.generation);
        if (row.level == u"root") {
            root = std::move(*key);
            continue;
        }
        const auto made = signerFrom(ref.installation, *key);
        if (!made)
            return failureOf(made);
        signing = *made;
    }
    if (!root || !signing)
        return failure(ErrorCode::Corrupt, u"Keys are missing from the vault; restore a backup."_s);
    const Result<OpenedPtr> keys = Opened::make(int(generationRead), std::move(master), std::move(*root));
    if (!keys)
        return failureOf(keys);
    const std::lock_guard held(mutex);
    current = *keys;
    other.reset();
    signer = signing;
    state = VaultState::Open;
    lockReason.clear();
    return {};
}

void Vault::Private::close(const QString &reason)
{
    const std::lock_guard held(mutex);
    if (state == VaultState::NotSetUp)
        return;
    state = VaultState::Locked;
    lockReason = reason;
    current.reset();
    other.reset();
    hashKeys.clear();
    cache.clear();
}

Result<OpenedPtr> Vault::Private::opened() const
{
    const std::lock_guard held(mutex);
    if (current)
        return current;
    if (state == VaultState::NotSetUp)
        return failure(ErrorCode::Unavailable,
            u"This workspace has no keys yet, so nothing can be sealed. Make them with \"vault setup\" (it needs a keychain or a passphrase)."_s);
    return failure(ErrorCode::Unavailable, lockReason);
}

Result<OpenedPtr> Vault::Private::openedOf(int generation) const
{
    Result<OpenedPtr> keys = opened();
    if (!keys || (*keys)->generation == generation)
        return keys;
    const std::lock_guard held(mutex);
    if (other && other->generation == generation)
        return other;
    return failure(
        ErrorCode::Unavailable, u"The master key was changed meanwhile; lock the vault and unlock it again."_s);
}

Result<quint32> Vault::Private::nextId(store::Connection &connection)
{
    // Erased keys of a copy that was made after this one count too: no number may ever mean two keys.
    const Result<QVariant> newest = connection.single(
        u"SELECT max(coalesce((SELECT max(id) FROM vault_key), 0), coalesce((SELECT max(key) FROM vault_tombstone), 0))"_s);
    if (!newest)
        return failureOf(newest);
    const std::lock_guard held(mutex);
    const quint64 next = std::max(newest->toULongLong(), quint64(lastId)) + 1;
    if (next > std::numeric_limits<quint32>::max())
        return failure(ErrorCode::Refused, u"The vault has no number left for another key."_s);
    lastId = quint32(next);
    return lastId;
}

Result<Vault::Private::NewKey> Vault::Private::createKey(store::Transaction &transaction, KeyRow row,
    const QByteArray &identity, std::shared_ptr<const crypto::SecretBytes> key)
{
    const Result<QVariant> generation = transaction.sql().single(u"SELECT generation FROM vault"_s);
    if (!generation)
        return failureOf(generation);
    const Result<OpenedPtr> keys = openedOf(generation->toInt());
    if (!keys)
        return failureOf(keys);
    const Result<quint32> id = nextId(transaction.sql());
    if (!id)
        return failureOf(id);
    if (!key) {
        Result<crypto::SecretBytes> random = crypto::randomSecret(keySize);
        if (!random)
            return failureOf(random);
        key = std::make_shared<const crypto::SecretBytes>(std::move(*random));
    }
    row.id = *id;
    row.state = u"active"_s;
    row.createdAt = toMillis(transaction.now());
    row.generation = (*keys)->generation;
    const Result<QByteArray> wrapped = wrapKey((*keys)->master, row, *key);
    if (!wrapped)
        return failureOf(wrapped);
    row.wrapped = *wrapped;
    if (const Result<void> kept = insertKeyRow(transaction.sql(), row, identity); !kept)
        return failureOf(kept);
    return NewKey{std::move(row), std::move(key)};
}

Result<Vault::Private::NewKey> Vault::Private::createShared(store::Transaction &transaction, const QString &purpose)
{
    const Result<OpenedPtr> keys = opened();
    if (!keys)
        return failureOf(keys);
    const QByteArray scope = scopeOf(**keys, u"high"_s, purpose);
    const Result<std::optional<KeyRow>> old = activeKeyRow(transaction.sql(), u"high"_s, scope);
    if (!old)
        return failureOf(old);
    if (*old) {
        const Result<void> retired = retireKeyRow(transaction.sql(), (*old)->id, toMillis(transaction.now()));
        if (!retired)
            return failureOf(retired);
    }
    Result<NewKey> made = createKey(transaction,
        {.level = u"high"_s, .scope = scope, .purpose = purpose, .period = toRfc3339(transaction.now()).left(10)});
    if (!made)
        return made;
    if (*old)
        transaction.record({.action = u"vault.key_rotated"_s,
            .subject = u"key/%1"_s.arg((*old)->id),
            .detail = {{u"purpose"_s, purpose}, {u"successor"_s, qint64(made->row.id)}, {u"uses"_s, (*old)->uses}}});
    transaction.touch(u"vault"_s);
    return made;
}

Result<std::shared_ptr<const crypto::SecretBytes>> Vault::Private::keyOf(const KeyRow &row)
{
    const Result<OpenedPtr> keys = openedOf(row.generation);
    if (!keys)
        return failureOf(keys);
    Result<crypto::SecretBytes> key = unwrapKey((*keys)->master, row);
    if (!key)
        return failureOf(key);
    return std::make_shared<const crypto::SecretBytes>(std::move(*key));
}

QByteArray Vault::Private::scopeOf(const Opened &keys, const QString &level, const QString &name) const
{
    return crypto::HmacSha256(keys.scope.view()).of(level.toUtf8() + '\x1f' + name.toUtf8());
}

void Vault::Private::keepKey(const OpenedPtr &under, quint32 id, KeyCache::Entry entry)
{
    const std::lock_guard held(mutex);
    if (current == under)
        cache.keep(id, std::move(entry));
}

bool Vault::Private::isDue(const KeyRow &row, int rotateDays) const
{
    return row.uses >= mostUses || toMillis(clock.now()) - row.createdAt >= rotateDays * dayMillis;
}

} // namespace steward::vault
