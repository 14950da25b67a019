#pragma once

#include "core/directories/checking/look.h"

#include <QHash>

#include <deque>
#include <queue>

namespace steward::directories {

/**
 * What is still to be looked at, so ordered that no directory is asked faster or more at once than it wants.
 *
 * Directories take turns; the looks of one directory keep their order. For one thread.
 */
class LookQueue
{
public:
    void setPoliteness(qint64 directoryId, const Politeness &politeness);
    void add(LookTask task);
    /** A look that has to be done once more goes to the front of its directory. */
    void putBack(LookTask task);

    /** The next look that may begin now; counts its directory as being asked. */
    std::optional<LookTask> take(Instant now);
    void finished(qint64 directoryId);
    /** The directory asked not to be looked at before, or failed and gets a rest. */
    void holdUntil(qint64 directoryId, Instant until);
    /** How much at once has proved good for the directory: never more than it wants, never less than one. */
    void setLevel(qint64 directoryId, int atOnce);

    qsizetype size() const { return m_size; }
    /** When take() may have something again, where time is what holds it back. */
    std::optional<Instant> nextAt() const;
    const Politeness &politeness(qint64 directoryId) const;
    /** Takes out every look of a directory, e.g. because it asked to wait longer than a run lasts. */
    std::deque<LookTask> drop(qint64 directoryId);

private:
    struct Site
    {
        Politeness politeness = {};
        std::deque<LookTask> tasks = {};
        int asked = 0; ///< Under way now.
        int level = 6; ///< What has proved good, within politeness.connections.
        Instant nextAt = {};
        bool isQueued = false; ///< Stands in m_turns or m_later.
    };
    int room(const Site &site) const { return std::min(site.level, site.politeness.connections) - site.asked; }
    using Later = std::pair<Instant, qint64>;

    void enqueue(qint64 directoryId, Site &site);

    QHash<qint64, Site> m_sites;
    std::deque<qint64> m_turns;                                             ///< Directories that may be asked at once.
    std::priority_queue<Later, std::vector<Later>, std::greater<>> m_later; ///< Those that have to wait, soonest first.
    qsizetype m_size = 0;
};

} // namespace steward::directories
