#pragma once

#include "ui/requests/request_columns.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QTimer>

#include <stop_token>

namespace steward::store {
class Store;
}

namespace steward::ui {

class Background;

/**
 * The requests as a table of any length: only the pages in use are in memory, and who asks is opened from the vault for
 * the rows in sight alone.
 *
 * Pages are read on other threads by keyset; where each page begins is found once, as far down as somebody has looked.
 * A row on its way shows "…". A change re-reads the rows in sight in their places; where rows may have come, gone or
 * changed places the model says so (outdated()) and waits for reload().
 */
class RequestModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    static constexpr int pageSize = 200;
    static constexpr int pagesKept = 40;
    enum Role { ReferenceRole = Qt::UserRole, LoadedRole };

    RequestModel(store::Store &store, vault::Vault &vault, QObject *parent = nullptr);
    ~RequestModel() override;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    /** Shows other requests, or in another order; the rows stay until the first new ones are there. */
    void setQuery(const RequestQuery &query);
    const RequestQuery &query() const { return m_query; }
    void reload() { setQuery(m_query); }
    /** Something has changed: re-reads what is in sight, a few times a second at most. */
    void refresh();
    /** The vault was opened or locked: names come, or go at once. */
    void forgetNames();
    void setVisibleRows(int first, int last);

    /** The request of a row, where its page is there. */
    std::optional<compliance::Request> request(int row) const;
    /** The row of a reference among the pages that are there; -1 where it is not. */
    int rowOf(const QString &reference) const;
    qsizetype pagesInMemory() const { return m_pages.size(); }

Q_SIGNALS:
    /** The first rows of a new query stand in the table, and their number is known. */
    void loaded(qint64 rows);
    void outdated();
    void failed(const steward::Error &error);

private:
    struct Page
    {
        QList<compliance::Request> rows;
        quint64 used = 0;
    };
    struct First;
    struct Walked;
    struct Reread;

    const compliance::Request *at(int row) const;
    QString nameOf(const compliance::Request &request) const;
    void takeFirst(First first);
    void want(int page) const;
    void readWanted();
    void takeWalked(Walked walked);
    void keep(int page, QList<compliance::Request> rows);
    void setRows(int rows);
    void readNames();
    void reread();
    void takeReread(const Reread &reread);
    void tellChanged(int first, int last);

    store::Store &m_store;
    vault::Vault &m_vault;
    std::unique_ptr<Background> m_background;
    RequestQuery m_query;
    std::stop_source m_stop;
    quint64 m_generation = 0; ///< Of the query: answers to an earlier one are dropped.
    QHash<int, Page> m_pages;
    mutable quint64 m_use = 0;
    QList<qint64> m_after; ///< Of each page: the request after which it begins.
    QHash<qint64, QString> m_names;
    quint64 m_namesOf = 0; ///< Grows when the vault opens or locks.
    int m_rows = 0;
    bool m_switching = false;
    bool m_walking = false;
    bool m_naming = false;
    bool m_rereading = false;
    bool m_again = false;
    int m_firstVisible = 0;
    int m_lastVisible = 40;
    mutable std::optional<int> m_wanted; ///< The page that was missed last.
    mutable QTimer m_ask;
    QTimer m_throttle;
};

} // namespace steward::ui
