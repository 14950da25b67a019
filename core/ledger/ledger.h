#pragma once

#include "core/ledger/tree.h"
#include "core/store/journal.h"
#include "core/store/store.h"

#include <QByteArray>
#include <QList>

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
    QString reason = {}; ///< In words; null where all is well.
};

/**
 * The append-only trail: each entry canonical JSON (RFC 8785), each with its leaf, over all of them the Merkle tree of
 * RFC 9162.
 *
 * Written by the store's writer in the same transaction as the state it tells of.
 */
class Ledger final : public store::Journal
{
public:
    Result<void> attach(store::Connection &connection) override;
    Result<void> check(const store::Event &event) override;
    Result<void> append(store::Connection &connection, const std::vector<store::Event> &events, Instant at) override;
    void committed() override;
    void rolledBack() override;

private:
    Frontier m_frontier;
    Frontier m_onDisk; ///< As of the last commit; what a rollback returns to.
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
Result<Verification> verify(
    store::Store &store, std::stop_token stop = {}, const std::function<void(qint64)> &progress = {});

} // namespace steward::ledger
