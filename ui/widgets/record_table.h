#pragma once

#include <QList>
#include <QTableView>

namespace steward::ui {

/**
 * A table of records, set up the same everywhere: whole rows, keyboard first, columns that a person chooses and orders.
 *
 * J and K move, Space selects or unselects, Enter opens (opened()). Choice, order and width of the columns are
 * remembered per name in QSettings. Row height follows the font. Sorting by a click on a header only tells
 * (sortAsked()); the model's owner sorts.
 */
class RecordTable : public QTableView
{
    Q_OBJECT

public:
    explicit RecordTable(const QString &name, QWidget *parent = nullptr);

    /** Also brings back the remembered columns. */
    void setModel(QAbstractItemModel *model) override;
    /** The columns shown where nothing is remembered, in their order; all of them if never called. Call before
     * setModel(). */
    void setStandardColumns(const QList<int> &columns);
    /** The width a column starts with, in characters of the font. Call before setModel(). */
    void setStandardWidth(int column, int characters);
    /** The columns one can sort by; a click on another header does nothing. */
    void setSortableColumns(const QList<int> &columns);
    void setSortIndicator(int column, Qt::SortOrder order);
    /** Logical columns as they are shown now, from the leading edge. */
    QList<int> shownColumns() const;
    void setShownColumns(const QList<int> &columns);
    /** Back to the standard columns and widths. */
    void resetColumns();
    /** Rows that are selected, ascending. */
    QList<int> selectedRows() const;

Q_SIGNALS:
    /** Enter or a double click. */
    void opened(const QModelIndex &index);
    /** The row under the cursor is another one (-1: none). */
    void currentRowChanged(int row);
    void sortAsked(int column, Qt::SortOrder order);
    void columnsChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void keyboardSearch(const QString &search) override;

private:
    void fitRows();
    void showColumnMenu(const QPoint &position);
    void remember();
    bool recall();
    void applyStandard();
    void moveBy(int rows, bool extend);

    QString m_name;
    QList<int> m_standardColumns;
    QHash<int, int> m_standardWidths;
    QList<int> m_sortable;
    bool m_recalling = false;
};

} // namespace steward::ui
