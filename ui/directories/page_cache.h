#pragma once

#include "core/directories/records/records.h"

#include <QHash>

namespace steward::ui {

/**
 * Pages of listings that were read, at most `capacity` of them; the ones not used for longest go first.
 *
 * Every row remembers the state of the world it was read in, so that a change makes rows old without throwing them
 * away.
 */
class PageCache
{
public:
    static constexpr int pageSize = 200;

    explicit PageCache(int capacity)
        : m_capacity(capacity)
    {
    }

    bool has(int page) const { return m_pages.contains(page); }
    /** The listing of a row, or null where its page is not here. */
    const directories::Listing *at(int row) const;
    void insert(int page, QList<directories::Listing> rows, quint64 world);
    /** Puts a newer reading in the place of a row; whether anything in it differs. */
    bool replace(int row, const directories::Listing &listing, quint64 world);
    /** Rows from first to last that are here and were read before the world was as it is now. */
    QList<std::pair<int, qint64>> oldRows(int first, int last, quint64 world) const;
    void clear() { m_pages.clear(); }
    qsizetype size() const { return m_pages.size(); }

private:
    struct Page
    {
        QList<directories::Listing> rows;
        QList<quint64> readIn;
        mutable quint64 used = 0;
    };
    void makeRoom();

    int m_capacity;
    QHash<int, Page> m_pages;
    mutable quint64 m_clock = 0;
};

/** Whether two readings of one listing show the same. */
bool showTheSame(const directories::Listing &left, const directories::Listing &right);

} // namespace steward::ui
