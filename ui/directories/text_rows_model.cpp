#include "ui/directories/text_rows_model.h"

#include "core/base/text.h"
#include "ui/directories/plain_tip.h"

namespace steward::ui {

int TextRowsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int TextRowsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_titles.size());
}

QVariant TextRowsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const TextRow &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole: return forDisplay(row.cells.value(index.column()));
    case Qt::ToolTipRole: return plainTip(row.tips.value(index.column(), row.cells.value(index.column())));
    case SortRole:
        return row.sortBy.value(index.column()).isValid() ? row.sortBy.at(index.column())
                                                          : row.cells.value(index.column());
    case IdRole: return row.id;
    case ReferenceRole: return row.reference;
    default: return {};
    }
}

QVariant TextRowsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == Qt::DisplayRole)
        return orientation == Qt::Horizontal ? QVariant(m_titles.value(section)) : QVariant(section + 1);
    return {};
}

void TextRowsModel::setRows(QList<TextRow> rows)
{
    bool sameRecords = rows.size() == m_rows.size();
    for (qsizetype i = 0; sameRecords && i < rows.size(); ++i)
        sameRecords = rows.at(i).id == m_rows.at(i).id;
    if (!sameRecords) {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
        return;
    }
    for (int i = 0; i < int(rows.size()); ++i) {
        if (rows.at(i).cells == m_rows.at(i).cells && rows.at(i).tips == m_rows.at(i).tips)
            continue;
        m_rows[i] = rows.at(i);
        Q_EMIT dataChanged(index(i, 0), index(i, columnCount() - 1));
    }
}

} // namespace steward::ui
