#pragma once

#include "core/base/result.h"
#include "ui/directories/text_rows_model.h"

#include <QWidget>

#include <functional>

class QSortFilterProxyModel;

namespace steward::ui {

class Background;
class FilterBar;
class NoticeBar;
class RecordTable;
class StackedState;

/** A plain page over some thousands of records: search, sortable table, and an action for each; reads on another
 * thread. */
class RecordsPage final : public QWidget
{
    Q_OBJECT

public:
    struct Texts
    {
        QString name; ///< For remembering the columns.
        QString title;
        QString emptyTitle;
        QString emptyReason;
        QString action; ///< What Enter does, for the tool tip.
        QStringList columns;
        QList<int> widths;
    };
    /** `read` is called on a worker thread. */
    RecordsPage(Texts texts, std::function<Result<QList<TextRow>>()> read, bool writable, QWidget *parent = nullptr);
    ~RecordsPage() override;

    void reload();
    void focusSearch();
    /** A button beside the search. */
    void addTrailing(QWidget *widget);
    void tell(const QString &sentence, bool good);
    /** The records that are selected. */
    QList<TextRow> chosen() const;

Q_SIGNALS:
    void opened(qint64 id, const QString &reference);
    void importWanted();

private:
    void take(const Result<QList<TextRow>> &rows);
    void showCount();

    Texts m_texts;
    std::function<Result<QList<TextRow>>()> m_read;
    bool m_writable;
    std::unique_ptr<Background> m_background;
    quint64 m_asked = 0;
    TextRowsModel *m_model;
    QSortFilterProxyModel *m_sorted;
    FilterBar *m_bar;
    NoticeBar *m_notice;
    RecordTable *m_table;
    StackedState *m_states;
};

} // namespace steward::ui
