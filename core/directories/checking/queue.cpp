#include "core/directories/checking/queue.h"

namespace steward::directories {

void LookQueue::setPoliteness(qint64 directoryId, const Politeness &politeness)
{
    Site &site = m_sites[directoryId];
    site.politeness = politeness;
    if (politeness.notBefore)
        site.nextAt = std::max(site.nextAt, *politeness.notBefore);
}

void LookQueue::add(LookTask task)
{
    const qint64 id = task.directoryId;
    Site &site = m_sites[id];
    site.tasks.push_back(std::move(task));
    ++m_size;
    enqueue(id, site);
}

void LookQueue::putBack(LookTask task)
{
    const qint64 id = task.directoryId;
    Site &site = m_sites[id];
    site.tasks.push_front(std::move(task));
    ++m_size;
    enqueue(id, site);
}

void LookQueue::enqueue(qint64 directoryId, Site &site)
{
    if (site.isQueued || site.tasks.empty() || room(site) <= 0)
        return;
    site.isQueued = true;
    if (site.nextAt == Instant{})
        m_turns.push_back(directoryId);
    else
        m_later.push({site.nextAt, directoryId});
}

std::optional<LookTask> LookQueue::take(Instant now)
{
    while (!m_later.empty() && m_later.top().first <= now) {
        m_turns.push_back(m_later.top().second);
        m_later.pop();
    }
    if (m_turns.empty())
        return std::nullopt;
    const qint64 id = m_turns.front();
    m_turns.pop_front();
    Site &site = m_sites[id];
    site.isQueued = false;
    if (site.tasks.empty())
        return take(now);
    if (site.nextAt > now) { // held back while it stood in line
        enqueue(id, site);
        return take(now);
    }
    LookTask task = std::move(site.tasks.front());
    site.tasks.pop_front();
    --m_size;
    ++site.asked;
    site.nextAt = now + site.politeness.spacing;
    enqueue(id, site);
    return task;
}

void LookQueue::finished(qint64 directoryId)
{
    Site &site = m_sites[directoryId];
    site.asked = std::max(0, site.asked - 1);
    enqueue(directoryId, site);
}

void LookQueue::setLevel(qint64 directoryId, int atOnce)
{
    Site &site = m_sites[directoryId];
    site.level = std::max(1, atOnce);
    enqueue(directoryId, site);
}

void LookQueue::holdUntil(qint64 directoryId, Instant until)
{
    Site &site = m_sites[directoryId];
    site.nextAt = std::max(site.nextAt, until);
}

std::optional<Instant> LookQueue::nextAt() const
{
    return m_later.empty() ? std::nullopt : std::optional(m_later.top().first);
}

const Politeness &LookQueue::politeness(qint64 directoryId) const
{
    static const Politeness standard;
    const auto it = m_sites.constFind(directoryId);
    return it == m_sites.constEnd() ? standard : it->politeness;
}

std::deque<LookTask> LookQueue::drop(qint64 directoryId)
{
    Site &site = m_sites[directoryId];
    std::deque<LookTask> dropped = std::exchange(site.tasks, {});
    m_size -= qsizetype(dropped.size());
    // The entry in a line of waiting directories stays; take() passes over a site without tasks.
    return dropped;
}

} // namespace steward::directories
