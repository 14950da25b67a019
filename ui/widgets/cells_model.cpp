#include "ui/widgets/cells_model.h"

#include <QSet>

#include <algorithm>

namespace steward::ui {

int CellsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int CellsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_titles.size());
}

QVariant CellsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return {};
    const Cell cell = m_rows[index.row()].cells.value(index.column());
    const QString text = cell.text.isEmpty() && cell.badge ? cell.badge->word : cell.text;
    switch (role) {
    case Qt::DisplayRole: return text;
    case Qt::ToolTipRole: return (cell.tip.isEmpty() ? text : cell.tip).toHtmlEscaped();
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(
            Qt::Alignment((cell.isNumber ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter));
    case StateBadgeDelegate::BadgeRole: return cell.badge ? QVariant::fromValue(*cell.badge) : QVariant();
    default: return {};
    }
}

QVariant CellsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    return orientation == Qt::Horizontal && role == Qt::DisplayRole ? m_titles.value(section) : QVariant();
}

int CellsModel::rowOf(const QString &key) const
{
    const auto found =
        std::find_if(m_rows.cbegin(), m_rows.cend(), [&key](const CellRow &row) { return row.key == key; });
    return found == m_rows.cend() ? -1 : static_cast<int>(found - m_rows.cbegin());
}

void CellsModel::removeGone(const QList<CellRow> &rows)
{
    QSet<QString> kept;
    for (const CellRow &row : rows)
        kept.insert(row.key);
    for (int i = rowCount() - 1; i >= 0; --i) {
        if (kept.contains(m_rows[i].key))
            continue;
        beginRemoveRows({}, i, i);
        m_rows.removeAt(i);
        endRemoveRows();
    }
}

void CellsModel::setRows(QList<CellRow> rows)
{
    removeGone(rows);
    for (int i = 0; i < rows.size(); ++i) {
        if (i >= rowCount()) {
            appendRows(rows.mid(i));
            return;
        }
        if (m_rows[i].key != rows[i].key) {
            const int from = rowOf(rows[i].key);
            if (from < 0) {
                beginInsertRows({}, i, i);
                m_rows.insert(i, rows[i]);
                endInsertRows();
                continue;
            }
            beginMoveRows({}, from, from, {}, i); // never down: all above stand in their places already
            m_rows.move(from, i);
            endMoveRows();
        }
        if (m_rows[i] == rows[i])
            continue;
        m_rows[i] = rows[i];
        Q_EMIT dataChanged(index(i, 0), index(i, columnCount() - 1));
    }
}

void CellsModel::appendRows(const QList<CellRow> &rows)
{
    if (rows.isEmpty())
        return;
    beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(rows.size()) - 1);
    m_rows.append(rows);
    endInsertRows();
}

void CellsModel::setCell(int row, int column, const Cell &cell)
{
    if (row < 0 || row >= rowCount() || column < 0 || column >= m_rows[row].cells.size()
        || m_rows[row].cells[column] == cell)
        return;
    m_rows[row].cells[column] = cell;
    Q_EMIT dataChanged(index(row, column), index(row, column));
}

} // namespace steward::ui
