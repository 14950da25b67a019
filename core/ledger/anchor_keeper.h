#pragma once

#include "core/ledger/checkpoint.h"

#include <condition_variable>
#include <mutex>
#include <thread>

namespace steward::ledger {

/** The checkpoint that a note bears, signed or (of a trail without a key) as the bare text. */
Result<Checkpoint> checkpointOf(const QByteArray &note);

/**
 * Writes the newest checkpoint to its anchor on a thread of its own: at most one a second, the last one before it goes.
 *
 * Looks before each write whether someone else has written there, which tells that another copy of the workspace lives.
 */
class AnchorKeeper
{
public:
    explicit AnchorKeeper(std::shared_ptr<Anchor> anchor);
    /** Writes what still waits. */
    ~AnchorKeeper();

    Anchor &anchor() const { return *m_anchor; }
    /** The newest note; one that waits is superseded. Never waits for the anchor. */
    void offer(const QByteArray &note);
    /** What the anchor was found to hold, so that it is not taken for someone else's. */
    void knows(const QByteArray &note);

    /** Why the last write failed; empty where it did not. */
    QString fault() const;
    /** Why nothing more may be appended: another copy of this workspace has gone on by itself. Empty: nothing. */
    QString conflict() const;

private:
    void work(const std::stop_token &stop);
    void write(const QByteArray &note, const QByteArray &known);

    const std::shared_ptr<Anchor> m_anchor;
    mutable std::mutex m_mutex;
    std::condition_variable_any m_wake;
    std::optional<QByteArray> m_waiting;
    QByteArray m_known;
    QString m_fault;
    QString m_conflict;
    std::jthread m_thread; ///< Last: ends before what it uses goes.
};

} // namespace steward::ledger
