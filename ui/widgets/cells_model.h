#pragma once

#include "ui/widgets/state_badge.h"

#include <QAbstractTableModel>
#include <QStringList>

#include <optional>

namespace steward::ui {

/** What one place of a table shows. */
struct Cell
{
    QString text = {};
    QString tip = {};
    std::optional<Badge> badge = {}; ///< Shown by a StateBadgeDelegate; its word where `text` is empty.
    bool isNumber = false;

    bool operator==(const Cell &) const = default;
};

/** One record: by what it is known again, and its cells. */
struct CellRow
{
    QString key = {};
    QList<Cell> cells = {};

    bool operator==(const CellRow &) const = default;
};

/** A table of finished cells for lists that fit in memory; new rows never move the ones that stay. */
class CellsModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit CellsModel(QStringList titles, QObject *parent = nullptr)
        : QAbstractTableModel(parent)
        , m_titles(std::move(titles))
    {
    }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /** Replaces the list; keys are different from each other. Rows that stay keep selection and scroll. */
    void setRows(QList<CellRow> rows);
    void appendRows(const QList<CellRow> &rows);
    void setCell(int row, int column, const Cell &cell);
    /** Empty where there is no such row. */
    QString key(int row) const { return row >= 0 && row < m_rows.size() ? m_rows[row].key : QString(); }
    /** -1 where there is none. */
    int rowOf(const QString &key) const;
    const QList<CellRow> &rows() const { return m_rows; }
    const QStringList &titles() const { return m_titles; }

private:
    void removeGone(const QList<CellRow> &rows);

    QStringList m_titles;
    QList<CellRow> m_rows;
};

} // namespace steward::ui
