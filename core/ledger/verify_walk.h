#pragma once

#include "core/ledger/ledger.h"
#include "core/ledger/tree_hasher.h"

#include <map>
#include <mutex>

namespace steward::ledger {

/** Entries that are read in one go: as many as lie between two kept checkpoints. */
inline constexpr qint64 walkStep = 65'536;

/** What is not as it was written, and the first entry that it concerns. */
struct Finding
{
    std::optional<qint64> seq = {};
    QString reason = {};
};

/** What one step of the walk came to. */
struct WalkedStep
{
    TreeHash root = {}; ///< Over the entries of the step.
    std::optional<Finding> finding = {};
    QList<std::pair<qint64, QString>> keys = {}; ///< The entries that name a key, and the key's text.
};

/**
 * Recomputes the entries of a trail, step by step on as many threads as there are processors: spelling, number, leaf,
 * the stored hashes of level 8, and the index. Every thread reads with a connection of its own; the trail only grows,
 * so that all see the same entries below the size they were given.
 */
class Walk
{
public:
    Walk(store::Connection &connection, qint64 size, std::stop_token stop, const std::function<void(qint64)> &progress);

    /** Until the end, or to the end of the first step with a finding. Progress is told on the calling thread. */
    Result<void> run();

    /** By number; whole up to the first one with a finding. */
    const std::map<qint64, WalkedStep> &steps() const { return m_steps; }

private:
    Result<void> work(bool tells);
    std::optional<qint64> nextStep();

    store::Connection &m_connection;
    const qint64 m_size;
    const std::stop_token m_stop;
    const std::function<void(qint64)> &m_progress;

    std::mutex m_mutex;
    qint64 m_next = 0;
    qint64 m_done = 0; ///< Entries.
    bool m_ends = false;
    std::map<qint64, WalkedStep> m_steps;
};

} // namespace steward::ledger
