#include "ui/directories/page_cache.h"

#include <algorithm>

namespace steward::ui {

using directories::Listing;

const Listing *PageCache::at(int row) const
{
    const auto found = m_pages.constFind(row / pageSize);
    if (found == m_pages.cend())
        return nullptr;
    found->used = ++m_clock;
    const int within = row % pageSize;
    return within < found->rows.size() ? &found->rows.at(within) : nullptr;
}

void PageCache::insert(int page, QList<Listing> rows, quint64 world)
{
    if (!m_pages.contains(page))
        makeRoom();
    QList<quint64> readIn(rows.size(), world);
    m_pages.insert(page, {std::move(rows), std::move(readIn), ++m_clock});
}

bool PageCache::replace(int row, const Listing &listing, quint64 world)
{
    const auto found = m_pages.find(row / pageSize);
    const int within = row % pageSize;
    if (found == m_pages.end() || within >= found->rows.size() || found->rows.at(within).id != listing.id)
        return false;
    found->readIn[within] = world;
    if (showTheSame(found->rows.at(within), listing))
        return false;
    found->rows[within] = listing;
    return true;
}

QList<std::pair<int, qint64>> PageCache::oldRows(int first, int last, quint64 world) const
{
    QList<std::pair<int, qint64>> old;
    for (int row = std::max(first, 0); row <= last; ++row) {
        const auto found = m_pages.constFind(row / pageSize);
        const int within = row % pageSize;
        if (found != m_pages.cend() && within < found->rows.size() && found->readIn.at(within) < world)
            old.append({row, found->rows.at(within).id});
    }
    return old;
}

void PageCache::makeRoom()
{
    while (m_pages.size() >= m_capacity) {
        const auto oldest = std::min_element(
            m_pages.begin(), m_pages.end(), [](const Page &left, const Page &right) { return left.used < right.used; });
        m_pages.erase(oldest);
    }
}

bool showTheSame(const Listing &left, const Listing &right)
{
    return left.id == right.id && left.state == right.state && left.confirmed == right.confirmed
           && left.fields == right.fields && left.checkedAt == right.checkedAt && left.changedAt == right.changedAt
           && left.reviewedAt == right.reviewedAt && left.dueAt == right.dueAt && left.importance == right.importance
           && left.reason == right.reason && left.dueWhy == right.dueWhy && left.url == right.url
           && left.customerName == right.customerName && left.directoryName == right.directoryName;
}

} // namespace steward::ui
