#include "ui/vault/key_model.h"

#include "ui/vault/vault_words.h"
#include "ui/widgets/relative_time.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace steward::ui {

int KeyModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_keys.size());
}

int KeyModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant KeyModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_keys.size())
        return {};
    const vault::KeyFacts &key = m_keys[index.row()];
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return text(key, index.column());
    if (role == StateBadgeDelegate::BadgeRole && index.column() == StateColumn)
        return QVariant::fromValue(VaultWords::keyState(key));
    if (role == Qt::TextAlignmentRole && index.column() == UsesColumn)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignTrailing | Qt::AlignVCenter));
    return {};
}

QString KeyModel::text(const vault::KeyFacts &key, int column) const
{
    switch (column) {
    case PurposeColumn: return VaultWords::purpose(key.purpose);
    case ScopeColumn: return key.scope;
    case StateColumn: return VaultWords::keyState(key).word;
    case CreatedColumn: return localDateTime(key.createdAt);
    case AgeColumn: return VaultWords::age(key, m_now, m_rotateDays);
    case UsesColumn: return QLocale().toString(key.uses);
    default: return {};
    }
}

QVariant KeyModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case PurposeColumn: return tr("What for");
    case ScopeColumn: return tr("Scope");
    case StateColumn: return tr("State");
    case CreatedColumn: return tr("Made");
    case AgeColumn: return tr("Age");
    case UsesColumn: return tr("Uses");
    default: return {};
    }
}

void KeyModel::setKeys(QList<vault::KeyFacts> keys, Instant now, int rotateDays)
{
    m_now = now;
    m_rotateDays = rotateDays;
    const bool same = std::equal(keys.begin(), keys.end(), m_keys.begin(), m_keys.end(),
        [](const vault::KeyFacts &a, const vault::KeyFacts &b) { return a.id == b.id; });
    if (same) {
        m_keys = std::move(keys);
        if (!m_keys.isEmpty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_keys = std::move(keys);
    endResetModel();
}

std::optional<vault::KeyFacts> KeyModel::key(int row) const
{
    return row >= 0 && row < m_keys.size() ? std::optional(m_keys[row]) : std::nullopt;
}

int SecretModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int SecretModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant SecretModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size() || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const Row &row = m_rows[index.row()];
    switch (index.column()) {
    case NameColumn: return row.name;
    case CreatedColumn: return localDateTime(row.createdAt);
    case ChangedColumn: return localDateTime(row.changedAt);
    default: return {};
    }
}

QVariant SecretModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn: return tr("Name");
    case CreatedColumn: return tr("Added");
    case ChangedColumn: return tr("Changed");
    default: return {};
    }
}

void SecretModel::setSecrets(const QList<Row> &secrets)
{
    if (secrets == m_rows)
        return;
    beginResetModel();
    m_rows = secrets;
    endResetModel();
}

} // namespace steward::ui
