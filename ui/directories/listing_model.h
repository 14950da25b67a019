#pragma once

#include "core/directories/records/listing_reader.h"
#include "ui/directories/page_cache.h"

#include <QAbstractTableModel>
#include <QTimer>

#include <functional>
#include <stop_token>

namespace steward::ui {

class Background;

/**
 * The listings as a table of any length: only the pages in use are in memory, the rest are places that fill when they
 * come into sight.
 *
 * Rows are read on other threads by keyset; the keys of every 200th row let it jump anywhere. A row whose page is on
 * its way shows "…". A change in the workspace re-reads the rows in sight in their places; where it may have changed
 * which rows there are or their order, the model says so (outdated()) and waits for reload(). No change of its own ever
 * moves a row.
 */
class ListingModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role { IdRole = Qt::UserRole, LoadedRole };

    explicit ListingModel(store::Store &store, QObject *parent = nullptr);
    ~ListingModel() override;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    /** Shows other listings, or in another order. The rows stay until the first new ones are there. */
    void setQuery(const directories::ListingQuery &query);
    const directories::ListingQuery &query() const { return m_query; }
    /** Reads everything anew by the same query. */
    void reload() { setQuery(m_query); }
    /** Something has changed in the workspace: re-reads what is in sight, a few times a second at most. */
    void refresh();
    /** The rows in sight, so that they come first and stay true. */
    void setVisibleRows(int first, int last);

    /** The listing of a row, where its page is there. */
    std::optional<directories::Listing> listing(int row) const;
    /** Finds the rows of listings anywhere in the list; the answer comes later and leaves out those that are not in it.
     */
    void locate(const QList<qint64> &ids, std::function<void(const QList<int> &)> answer);
    /** The ids of rows anywhere in the list, whether they are there or must be read. */
    void collectIds(const QList<int> &rows, std::function<void(const Result<QList<qint64>> &)> answer);
    /** Whether the number of rows is final. */
    bool isCounted() const { return m_counted; }
    bool isLoading() const { return m_loading; }

Q_SIGNALS:
    /** The first rows of a new query stand in the table. */
    void loaded();
    /** How many rows the query has is known. */
    void counted(qint64 rows);
    /** The list may have other rows or another order by now. */
    void outdated();
    void failed(const steward::Error &error);

private:
    struct FirstRows;

    void takeFirst(FirstRows first);
    void readAnchors();
    void takeAnchors(const QList<directories::ListingKey> &anchors, qint64 total);
    void setRows(int rows);
    void requestPages();
    void requestPage(int page);
    void takePage(int page, const Result<QList<directories::Listing>> &rows, quint64 world);
    void rereadVisible();
    void takeReread(const QList<std::pair<int, directories::Listing>> &rows, quint64 world, qint64 total);
    bool isOrderVolatile() const;
    void tellChanged(int first, int last);

    store::Store &m_store;
    std::unique_ptr<Background> m_background;
    directories::ListingQuery m_query;
    std::stop_source m_stop;  ///< Of the query: another query ends its reading.
    quint64 m_generation = 0; ///< Of the query: answers to an earlier one are dropped.
    quint64 m_world = 1;      ///< Grows with every change in the workspace.
    PageCache m_cache{40};
    QList<directories::ListingKey> m_anchors;
    int m_rows = 0;
    qint64 m_total = -1; ///< Listings in the workspace when the query was read.
    bool m_counted = false;
    bool m_loading = false;
    bool m_switching = false; ///< The rows shown belong to the query before.
    int m_firstVisible = 0;
    int m_lastVisible = 50;
    mutable QList<int> m_missed; ///< Pages that were asked for and are not here, newest last.
    QList<int> m_inFlight;
    bool m_rereading = false;
    bool m_rereadAgain = false;
    mutable QTimer m_ask;
    QTimer m_throttle;
};

} // namespace steward::ui
