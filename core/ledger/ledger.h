#pragma once

#include "core/ledger/checkpoint.h"
#include "core/ledger/tree.h"
#include "core/store/journal.h"
#include "core/store/store.h"

#include <QByteArray>
#include <QList>

#include <memory>
#include <optional>
#include <stop_token>

namespace steward::ledger {

/** An entry of the trail as people read it. */
struct Entry
{
    qint64 seq = 0;
    Instant at = {};
    QString actor = {};
    QString action = {};
    QString subject = {};
    QString outcome = {};
    QJsonObject detail = {};
};

/** Which entries are meant; every condition that is set must hold. */
struct EntryFilter
{
    std::optional<Instant> since = {};
    std::optional<Instant> until = {};
    QString actor = {};
    QString action = {}; ///< whole, or a prefix that ends with a dot: "listing."
    QString subject = {};
    QString text = {}; ///< in actor, action or subject
};

/** What a verification found. */
struct Verification
{
    bool ok = false;
    qint64 size = 0;
    QByteArray root = {}; ///< SHA-256, 32 bytes
    std::optional<qint64> firstBadSeq = {};
    QString reason = {};          ///< In words; null where all is well.
    bool isSigned = false;        ///< A signed checkpoint covers the last entry.
    QList<VerifierKey> keys = {}; ///< The keys that the trail was signed with, oldest first.
    QString notChecked = {}; ///< What could not be looked at, in words (no anchor on this seat, …); null: nothing.
};

/** What a verification is held against besides the file itself. */
struct VerifyOptions
{
    std::optional<VerifierKey> key = {}; ///< The key the newest checkpoint must be signed with, where one is known.
    Anchor *anchor = nullptr;            ///< Where this seat keeps the newest checkpoint; null: not compared.
};

/**
 * The append-only trail: each entry canonical JSON (RFC 8785), each with its leaf, over all of them the Merkle tree of
 * RFC 9162, and over that a checkpoint that is signed in the same transaction.
 *
 * Written by the store's writer with the state it tells of. An entry `vault.created`, `key.rotate` or `key.named` bears
 * the key (`vkey`) that signs from there on; `key.rotate` is the last of its group, and that group's checkpoint bears
 * both signatures. A trail without a key keeps its checkpoints unsigned.
 */
class Ledger final : public store::Journal
{
public:
    Ledger();
    /** Writes the newest checkpoint to its anchor, if that still waits. */
    ~Ledger() override;

    /** From the next group on, entries are covered by a checkpoint that is signed in the same transaction. Before the
     * store opens, or on the writer's thread. */
    void setSigner(std::shared_ptr<const NoteSigner> signer);
    /** Compared when the file opens and before appending; written after the commit, on a thread of its own. Before the
     * store opens, or on the writer's thread. */
    void setAnchor(std::shared_ptr<Anchor> anchor);
    /** Ends the old key: records `key.rotate` with the new verifier key, and the checkpoint of this group bears both
     * signatures. Within a write; once for a group. */
    Result<void> rotateSigner(store::Transaction &transaction, std::shared_ptr<const NoteSigner> successor);
    /** Why nothing may be appended (the file is older than its anchor, or another history); empty where all is well. On
     * any thread. */
    QString refusal() const;
    /** Why the newest checkpoint could not be kept outside the file at the last try; empty where it could. On any
     * thread.
     */
    QString anchorFault() const;

    Result<void> attach(store::Connection &connection) override;
    Result<void> check(const store::Event &event) override;
    Result<void> append(store::Connection &connection, const std::vector<store::Event> &events, Instant at) override;
    void committed() override;
    void rolledBack() override;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

/** Entries with seq below `before` (or the newest), newest first. */
Result<QList<Entry>> newestEntries(
    store::Store &store, const EntryFilter &filter, std::optional<qint64> before, int count);
/** Entries with seq from `from` on, oldest first. */
Result<QList<Entry>> entriesFrom(store::Store &store, const EntryFilter &filter, qint64 from, int count);
Result<qint64> entryCount(store::Store &store, const EntryFilter &filter = {});

/**
 * Reads every entry again: sequence without gaps, canonical bytes, leaf, tree and head. Names the first entry that is
 * not as it was written. `progress` gets the count of entries read.
 */
Result<Verification> verify(store::Store &store, std::stop_token stop = {},
    const std::function<void(qint64)> &progress = {}, const VerifyOptions &options = {});

/** The newest signed checkpoint as it is stored; nothing where the trail is not signed. */
Result<std::optional<QByteArray>> newestCheckpoint(store::Store &store);
/** The keys of the trail, oldest first, as the trail itself names them. */
Result<QList<VerifierKey>> trailKeys(store::Store &store);

/** An entry with what proves it, all of one moment. */
struct ProvenEntry
{
    QByteArray entry; ///< Its RFC 8785 bytes.
    qint64 seq = 0;
    qint64 size = 0; ///< Of the tree.
    QByteArray root;
    QList<QByteArray> proof;
    QByteArray checkpoint; ///< The signed note over size and root; empty where the trail is not signed.
};
Result<ProvenEntry> prove(store::Store &store, qint64 seq);
/** The consistency proof between two sizes of this trail. */
Result<QList<QByteArray>> consistency(store::Store &store, qint64 oldSize, qint64 newSize);
/** The root the trail had at a size. */
Result<QByteArray> rootAt(store::Store &store, qint64 size);

} // namespace steward::ledger
