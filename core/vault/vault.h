#pragma once

#include "core/ledger/checkpoint.h"
#include "core/store/store.h"
#include "core/vault/key_access.h"
#include "core/vault/master.h"
#include "core/vault/sealed_columns.h"

#include <memory>
#include <stop_token>

namespace steward::ledger {
class Ledger;
}

namespace steward::vault {

/** How well a value has to be kept, by what its loss would do. */
enum class Level {
    Critical, ///< A key for each data subject: destroying it erases the person everywhere.
    High,     ///< A key for each purpose and period.
    Medium,   ///< Keyed hash only; cannot be read back.
};

/** Where a sealed value stands; bound into the seal, so that it opens nowhere else. */
struct Place
{
    QString table;
    QString column;
    QString row;        ///< The row's own lasting id (a UUID or a printed reference).
    qint64 version = 1; ///< Of the row.
};

/** What a key is for: a data subject (Critical) or a purpose (High). */
struct KeyScope
{
    Level level = Level::High;
    QString name; ///< Pseudonymous reference of the subject ("subject/7c1e…"), or the purpose ("credentials").
};

enum class VaultState {
    NotSetUp, ///< The workspace has no keys: nothing is signed, nothing can be sealed.
    Locked,   ///< There are keys, and this seat has not opened them; see lockReason().
    Open,
};

/** One key as people see it; never the key itself. */
struct KeyFacts
{
    quint32 id = 0;
    QString purpose = {}; ///< "subject", "shared/credentials", "hash", "signing"
    QString scope = {};   ///< Subject reference or period
    QString state = {};   ///< "active", "retired", "destroyed"
    Instant createdAt = {};
    std::optional<Instant> retiredAt = {};
    qint64 uses = 0;
    bool isDue = false; ///< Older than vault.rotate_days, or used 2^31 times.
};

/** A way to open the master key, as people see it. */
struct SlotFacts
{
    enum class Kind { Keychain, Passphrase };
    Kind kind = Kind::Keychain;
    Instant createdAt = {};
    std::optional<crypto::Argon2Cost> cost = {}; ///< Of a passphrase.
};

/** A subject that was erased: the key that was destroyed, for copies of the file that still have it. Holds no personal
 * data. */
struct Tombstone
{
    quint32 key = 0;
    QByteArray scope = {};  ///< Keyed hash of the subject; 32 bytes.
    Instant createdAt = {}; ///< Of the key.
    Instant erasedAt = {};

    QJsonObject toJson() const;
    static Result<Tombstone> fromJson(const QJsonObject &object);
    bool operator==(const Tombstone &) const = default;
};

/** What became of a rotation. */
struct Rotation
{
    qint64 resealed = 0; ///< Values that were sealed anew.
    int unreadable = 0;  ///< Values that did not open and were left as they are.
    int destroyed = 0;   ///< Old keys that nothing needs any more, and that are gone.
    int kept = 0;        ///< Old keys kept to open values that stand outside the workspace.
};

/**
 * Seals many values of one scope within one transaction: its key is fetched once, its uses are counted in blocks ahead
 * of use, and what was not used is given back when the sealer goes. On the writer's thread; must not outlive the
 * transaction.
 */
class Sealer
{
public:
    Sealer(Sealer &&) noexcept;
    Sealer &operator=(Sealer &&) noexcept;
    ~Sealer();

    Result<QByteArray> seal(const Place &place, QByteArrayView plain);
    /** What goes into the key column of a SealedColumn. */
    quint32 keyId() const;

private:
    friend class Vault;
    struct Private;
    explicit Sealer(std::unique_ptr<Private> own);
    std::unique_ptr<Private> d;
};

/** The key that a sealed value names; nothing where it is no sealed value. */
std::optional<quint32> keyIdOf(QByteArrayView sealed);

/**
 * The workspace's keys: a random master key, opened by the OS keychain or by a passphrase, wraps the data keys that are
 * in the file; values are sealed under those with AES-256-GCM and their place bound in.
 *
 * Sealed value: 0x01 | key id u32 BE | nonce 12 | ciphertext | tag 16. AAD: "steward/v1" 0x1F table 0x1F column 0x1F
 * row 0x1F version. Writes happen inside the caller's transaction on the writer's thread; reading is safe from any
 * thread.
 */
class Vault
{
public:
    explicit Vault(const Clock &clock);
    ~Vault();

    /** Reads what the file has, and opens it if it can. Never fails for a missing keychain: then it is Locked. */
    Result<void> attach(store::Connection &connection, const KeyAccess &access);
    /**
     * Makes the keys of a workspace that has none, in the caller's transaction, and is open from then on. Where nothing
     * can keep them (no keychain that answers, no passphrase) it answers ErrorCode::Unavailable and has written
     * nothing.
     */
    Result<void> setUp(store::Transaction &transaction, const KeyAccess &access);

    VaultState state() const;
    /** Why it is locked, in a sentence; empty while it is open. */
    QString lockReason() const;
    /** Forgets the master key and every data key; the signing key stays, so that the trail goes on. */
    void lock();
    /** Opens it again. Unavailable or Refused as openMaster() says; open already is no error. */
    Result<void> unlock(store::Store &store, const KeyAccess &access);

    /** The trail's signing key; null while it has not been opened. */
    std::shared_ptr<const ledger::NoteSigner> signer() const;
    /** Where this seat keeps the newest checkpoint: the keychain where that opens the vault, else a file of the seat
     * folder; whichever it is, what the other one holds already counts as well. Null where there is neither. Before
     * setUp() too. */
    std::shared_ptr<ledger::Anchor> anchor(const KeyAccess &access) const;
    /** The name under which this workspace's trail is known: steward.example/audit/<installation uuid>. */
    QString origin() const;
    QString installation() const;
    /** Of the master key; 0 where there is none. */
    int generation() const;

    /** Seals a value; makes the scope's key where there is none yet, or where the shared one is due, and counts the
     * use. */
    Result<QByteArray> seal(
        store::Transaction &transaction, const KeyScope &scope, const Place &place, QByteArrayView plain);
    /** The same for many values of one scope. */
    Result<Sealer> sealer(store::Transaction &transaction, const KeyScope &scope);
    /** Opens a sealed value. ErrorCode::NotFound where its key was destroyed (erased), Corrupt where it was changed. */
    Result<crypto::SecretBytes> open(store::Connection &connection, const Place &place, QByteArrayView sealed);
    /** HMAC-SHA-256 under a key derived for the column (`steward/hmac/<table>.<column>/v1`); 32 bytes. */
    Result<QByteArray> keyedHash(
        store::Connection &connection, const QString &table, const QString &column, QByteArrayView value);
    /** The name of a person in the trail: HMAC under the subject's own key, gone with it. "subject/<16 hex>"; it is the
     * name of the subject's KeyScope too. */
    Result<QString> pseudonym(store::Transaction &transaction, QByteArrayView identity);

    /**
     * Destroys a subject's key and leaves a tombstone; what was sealed under it can never be read again. NotFound where
     * the subject has no key. The caller truncates the log afterwards (Store::truncateLog), or takes the other erase().
     */
    Result<void> erase(store::Transaction &transaction, const QString &subject);
    /** The same for many, committed and cleared out of the log when it answers; answers those that had no key. */
    Result<QStringList> erase(store::Store &store, const QStringList &subjects);
    Result<QList<Tombstone>> tombstones(store::Connection &connection) const;
    /** Destroys the keys that a restored copy still has; answers how many. Needs no open vault. */
    Result<int> applyTombstones(store::Transaction &transaction, const QList<Tombstone> &tombstones);

    /** Without the keys of subjects that were destroyed: of those only counts() tells. */
    Result<QList<KeyFacts>> keys(store::Connection &connection, int limit, quint32 after = 0) const;
    struct Counts
    {
        qint64 subjects = 0; ///< Subjects with a key.
        qint64 erased = 0;
        qint64 shared = 0; ///< Shared keys that are not destroyed.
        qint64 due = 0;
    };
    Result<Counts> counts(store::Connection &connection) const;

    /**
     * What is wrong with the keys, a sentence each; none means all is well. Locked, it sees damage to the passphrase
     * slot only; open, it unwraps every key and opens every value of a registered column.
     */
    Result<QStringList> check(store::Connection &connection, std::stop_token stop = {});

    /** The ways to open it, as of the last attach or change. */
    QList<SlotFacts> slotFacts() const;
    /** Puts a passphrase beside what there is, or in the place of the older one (`old` must then be right). The vault
     * must be open. */
    Result<void> setPassphrase(store::Store &store, const crypto::SecretBytes &passphrase,
        const crypto::SecretBytes *old = nullptr, const crypto::Argon2Cost &cost = {});
    /** Refused where it is the last way in. */
    Result<void> removePassphrase(store::Store &store);
    Result<void> addKeychain(store::Store &store, const KeyAccess &access);
    Result<void> removeKeychain(store::Store &store, const KeyAccess &access);

    /** The columns that rotation seals anew. */
    SealedColumns &columns();
    /** A new key for a purpose; what was sealed under the old one is sealed anew in small transactions. Cancelled by
     * `stop`, or killed, it goes on with resumeRotations(). */
    Result<Rotation> rotateShared(store::Store &store, const QString &purpose, std::stop_token stop = {},
        const std::function<void(qint64)> &progress = {});
    /** Rotates every shared key that is due, and ends what was begun. */
    Result<Rotation> rotateDue(
        store::Store &store, std::stop_token stop = {}, const std::function<void(qint64)> &progress = {});
    /** Seals anew what still stands under retired shared keys. */
    Result<Rotation> resumeRotations(
        store::Store &store, std::stop_token stop = {}, const std::function<void(qint64)> &progress = {});
    /** A new master key; every key is wrapped anew in one transaction. Where there is a passphrase slot, `access` must
     * give the passphrase. */
    Result<void> rotateMaster(store::Store &store, const KeyAccess &access);
    /** A new signing key; the trail bears both signatures at the turn. */
    Result<void> rotateSigning(store::Store &store, ledger::Ledger &ledger);

    /** What a backup has to say of the master key it was made under. NotFound where there are no keys. */
    Result<MasterRef> masterRef() const;
    /** derivedKey() of the master key of a generation (0: the present one): earlier ones stay known to the file. */
    Result<crypto::SecretBytes> keyFor(store::Connection &connection, QByteArrayView info, int generation = 0);
    /** Puts an earlier master key back into the keychain, so that a backup of that time opens on this seat once it is
     * restored. The vault must be open; NotFound where the file does not know that key. */
    Result<void> recallMaster(store::Connection &connection, int generation, Keychain &keychain);

private:
    struct Private;
    Result<MasterRef> earlierRef(store::Connection &connection, int generation);
    Result<void> removeStaleItem(store::Connection &connection, int generation, Keychain &keychain);
    std::shared_ptr<Private> d;
};

} // namespace steward::vault
