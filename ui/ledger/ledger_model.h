#pragma once

#include "core/ledger/ledger.h"
#include "ui/widgets/reading.h"

#include <QAbstractTableModel>
#include <QHash>

#include <functional>

namespace steward::ui {

/**
 * The trail as a table, newest first, of which only a few pages are in memory whatever its length.
 *
 * Without a filter every row is known by its number, so one can jump anywhere; with one, rows come page by page while
 * scrolling. Shows the trail as it was when load() was called: later entries never move what a person looks at.
 */
class LedgerModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { WhenColumn, ActionColumn, SubjectColumn, ActorColumn, OutcomeColumn, SeqColumn, ColumnCount };

    /** Where the entries come from; both are called on worker threads. */
    struct Source
    {
        /** Up to `count` entries with a seq below `before`, newest first. */
        std::function<Result<QList<ledger::Entry>>(const ledger::EntryFilter &, qint64 before, int count)> page = {};
        /** How many entries there are in all; their numbers are 0 to this less one. */
        std::function<Result<qint64>()> size = {};
    };

    static constexpr int pageSize = 200;
    static constexpr int pagesKept = 24;

    explicit LedgerModel(Source source, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

    /** Reads the trail anew; loaded() or failed() follows. */
    void load(const ledger::EntryFilter &filter);
    /** The entry of a row where its page is in memory. */
    std::optional<ledger::Entry> entry(int row) const;
    /** Entries in all when load() was called. */
    qint64 size() const { return m_size; }
    /** Whether every row that fits the filter is counted. */
    bool isComplete() const { return m_complete; }
    int pagesInMemory() const { return static_cast<int>(m_pages.size()); }

Q_SIGNALS:
    void loaded();
    void failed(const steward::Error &error);
    /** A page has come that was not there before. */
    void pageArrived();

private:
    struct FirstPage
    {
        qint64 size = 0;
        QList<ledger::Entry> entries = {};
    };

    bool isFiltered() const;
    const ledger::Entry *at(int row) const;
    QVariant text(const ledger::Entry &entry, int column) const;
    std::optional<qint64> beforeOf(int page) const;
    void want(int page) const;
    void readWanted();
    void keep(int page, QList<ledger::Entry> entries);
    void letGo();

    Source m_source;
    ledger::EntryFilter m_filter;
    qint64 m_size = 0;
    int m_rows = 0;
    bool m_complete = true;
    bool m_fetching = false;
    QHash<int, qint64> m_before; ///< With a filter: where each page begins.
    QHash<int, QList<ledger::Entry>> m_pages;
    QList<int> m_recent;         ///< Pages in memory, the one used last at the end.
    mutable QList<int> m_wanted; ///< The one wanted last at the end.
    mutable bool m_asked = false;
    Reading<Result<FirstPage>> m_first;
    Reading<Result<QList<ledger::Entry>>> m_next;
    Reading<Result<QList<ledger::Entry>>> m_missing;
};

} // namespace steward::ui
