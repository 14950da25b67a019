#include "ui/privacy/figure_model.h"

#include <algorithm>

namespace steward::ui {

FigureModel::FigureModel(QStringList headers, QList<int> textColumns, QObject *parent)
    : QAbstractTableModel(parent)
    , m_headers(std::move(headers))
    , m_textColumns(std::move(textColumns))
{
}

int FigureModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int FigureModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_headers.size());
}

QVariant FigureModel::data(const QModelIndex &index, int role) const
{
    const FigureRow *figure = index.isValid() ? row(index.row()) : nullptr;
    if (!figure)
        return {};
    if (role == Qt::DisplayRole)
        return figure->cells.value(index.column());
    if (role == Qt::ToolTipRole)
        return figure->tip.isEmpty() ? figure->cells.value(index.column()) : figure->tip;
    if (role == StateBadgeDelegate::BadgeRole && index.column() == 0 && figure->badge.shape != Badge::Shape::None)
        return QVariant::fromValue(figure->badge);
    if (role == Qt::TextAlignmentRole && index.column() > 0 && !m_textColumns.contains(index.column()))
        return QVariant::fromValue(Qt::Alignment(Qt::AlignTrailing | Qt::AlignVCenter));
    return {};
}

QVariant FigureModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::DisplayRole)
        return m_headers.value(section);
    if (role == Qt::TextAlignmentRole && section > 0 && !m_textColumns.contains(section))
        return QVariant::fromValue(Qt::Alignment(Qt::AlignTrailing | Qt::AlignVCenter));
    return {};
}

void FigureModel::setRows(QList<FigureRow> rows)
{
    const auto sameId = [](const FigureRow &a, const FigureRow &b) { return a.id == b.id; };
    if (!std::equal(rows.begin(), rows.end(), m_rows.begin(), m_rows.end(), sameId)) {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
        return;
    }
    m_rows = std::move(rows);
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

const FigureRow *FigureModel::row(int row) const
{
    return row >= 0 && row < m_rows.size() ? &m_rows[row] : nullptr;
}

} // namespace steward::ui
