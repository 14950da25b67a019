#include "ui/backups/backup_model.h"

#include "ui/backups/backup_words.h"
#include "ui/widgets/relative_time.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace steward::ui {

using operations::BackupFacts;
using operations::DrillReport;

int BackupModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_backups.size());
}

int BackupModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant BackupModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_backups.size())
        return {};
    const BackupFacts &backup = m_backups[index.row()];
    if (role == Qt::ToolTipRole && index.column() == StateColumn && !backup.fault.isEmpty())
        return backup.fault;
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return text(backup, index.column());
    if (role == StateBadgeDelegate::BadgeRole && index.column() == StateColumn)
        return QVariant::fromValue(BackupWords::state(backup));
    if (role == Qt::TextAlignmentRole && (index.column() == SizeColumn || index.column() == EntriesColumn))
        return QVariant::fromValue(Qt::Alignment(Qt::AlignTrailing | Qt::AlignVCenter));
    return {};
}

QString BackupModel::text(const BackupFacts &backup, int column) const
{
    switch (column) {
    case MadeColumn: return dateAndRelative(backup.madeAt, m_now);
    case StateColumn: return BackupWords::state(backup).word;
    case SizeColumn: return QLocale().formattedDataSize(backup.bytes);
    case EntriesColumn: return QLocale().toString(backup.trailSize);
    case VerifiedColumn: return backup.verifiedAt ? localDateTime(*backup.verifiedAt) : tr("never");
    case IdColumn: return backup.id;
    default: return {};
    }
}

QVariant BackupModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case MadeColumn: return tr("Made");
    case StateColumn: return tr("State");
    case SizeColumn: return tr("Size");
    case EntriesColumn: return tr("Entries");
    case VerifiedColumn: return tr("Found whole");
    case IdColumn: return tr("Folder");
    default: return {};
    }
}

void BackupModel::setBackups(QList<BackupFacts> backups, Instant now)
{
    m_now = now;
    const auto sameId = [](const BackupFacts &a, const BackupFacts &b) { return a.id == b.id; };
    const bool same = std::equal(backups.begin(), backups.end(), m_backups.begin(), m_backups.end(), sameId);
    if (same) {
        m_backups = std::move(backups);
        if (!m_backups.isEmpty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    // One that has just been made stands at the top; what is below must not move.
    const qsizetype added = backups.size() - m_backups.size();
    if (added > 0 && !m_backups.isEmpty()
        && std::equal(backups.begin() + added, backups.end(), m_backups.begin(), m_backups.end(), sameId)) {
        beginInsertRows({}, 0, static_cast<int>(added) - 1);
        m_backups = std::move(backups);
        endInsertRows();
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_backups = std::move(backups);
    endResetModel();
}

std::optional<BackupFacts> BackupModel::backup(int row) const
{
    return row >= 0 && row < m_backups.size() ? std::optional(m_backups[row]) : std::nullopt;
}

int DrillModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_drills.size());
}

int DrillModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant DrillModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_drills.size())
        return {};
    const DrillReport &drill = m_drills[index.row()];
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return text(drill, index.column());
    if (role == StateBadgeDelegate::BadgeRole && index.column() == OutcomeColumn)
        return QVariant::fromValue(BackupWords::outcome(drill));
    return {};
}

QString DrillModel::text(const DrillReport &drill, int column) const
{
    switch (column) {
    case StartedColumn: return localDateTime(drill.startedAt);
    case OutcomeColumn: return BackupWords::outcome(drill).word;
    case RpoColumn: return BackupWords::against(drill.rpo, drill.rpoTarget);
    case RtoColumn: return BackupWords::against(drill.rto, drill.rtoTarget);
    case MissingColumn: return drill.missingRecords ? QLocale().toString(*drill.missingRecords) : tr("not measured");
    case BackupColumn: return drill.backup;
    case ReasonColumn: return drill.reason;
    default: return {};
    }
}

QVariant DrillModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::ToolTipRole) {
        switch (section) {
        case RpoColumn: return tr("How much work would have been lost, in time (recovery point objective)");
        case RtoColumn: return tr("From the start until a first new record was acknowledged (recovery time objective)");
        case MissingColumn: return tr("Records acknowledged before the drill that are not in the backup");
        default: return {};
        }
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case StartedColumn: return tr("Started");
    case OutcomeColumn: return tr("Outcome");
    case RpoColumn: return tr("Lost work (RPO)");
    case RtoColumn: return tr("Time taken (RTO)");
    case MissingColumn: return tr("Missing records");
    case BackupColumn: return tr("Backup");
    case ReasonColumn: return tr("Why not");
    default: return {};
    }
}

void DrillModel::setDrills(QList<DrillReport> drills)
{
    beginResetModel();
    m_drills = std::move(drills);
    endResetModel();
}

} // namespace steward::ui
