#include "ui/requests/work/sheet_model.h"

#include "core/base/text.h"
#include "ui/directories/plain_tip.h"

namespace steward::ui {

int SheetModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int SheetModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_titles.size());
}

QVariant SheetModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return {};
    const SheetRow &row = m_rows[index.row()];
    const int column = index.column();
    const auto badge = row.badges.constFind(column);
    const QString text = badge != row.badges.cend() ? badge->word : row.cells.value(column);
    switch (role) {
    case Qt::DisplayRole: return forDisplay(text);
    case Qt::ToolTipRole: return plainTip(row.tips.value(column, text));
    case Qt::TextAlignmentRole:
        return m_numbers.contains(column) ? QVariant::fromValue(Qt::Alignment(Qt::AlignTrailing | Qt::AlignVCenter))
                                          : QVariant();
    case StateBadgeDelegate::BadgeRole: return badge != row.badges.cend() ? QVariant::fromValue(*badge) : QVariant();
    case IdRole: return row.id;
    default: return {};
    }
}

QVariant SheetModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::DisplayRole)
        return m_titles.value(section);
    if (role == Qt::TextAlignmentRole && m_numbers.contains(section))
        return QVariant::fromValue(Qt::Alignment(Qt::AlignTrailing | Qt::AlignVCenter));
    return {};
}

void SheetModel::dropMissing(const QList<SheetRow> &rows)
{
    QSet<QString> ids;
    for (const SheetRow &row : rows)
        ids.insert(row.id);
    for (int i = rowCount() - 1; i >= 0; --i) {
        if (ids.contains(m_rows[i].id))
            continue;
        beginRemoveRows({}, i, i);
        m_rows.removeAt(i);
        endRemoveRows();
    }
}

bool SheetModel::hasOrderOf(const QList<SheetRow> &rows) const
{
    qsizetype at = 0;
    for (const SheetRow &row : rows) {
        if (at < m_rows.size() && m_rows[at].id == row.id)
            ++at;
    }
    return at == m_rows.size();
}

void SheetModel::setRows(QList<SheetRow> rows)
{
    dropMissing(rows);
    if (m_rows.isEmpty() || !hasOrderOf(rows)) {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
        return;
    }
    for (int i = 0; i < static_cast<int>(rows.size()); ++i) {
        if (i >= m_rows.size() || m_rows[i].id != rows[i].id) {
            beginInsertRows({}, i, i);
            m_rows.insert(i, rows[i]);
            endInsertRows();
        } else if (m_rows[i] != rows[i]) {
            m_rows[i] = rows[i];
            Q_EMIT dataChanged(index(i, 0), index(i, columnCount() - 1));
        }
    }
}

QString SheetModel::idAt(int row) const
{
    return row >= 0 && row < m_rows.size() ? m_rows[row].id : QString();
}

int SheetModel::rowOf(const QString &id) const
{
    for (int i = 0; i < rowCount(); ++i) {
        if (m_rows[i].id == id)
            return i;
    }
    return -1;
}

} // namespace steward::ui
