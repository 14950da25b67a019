#pragma once

#include "core/operations/backup.h"
#include "core/operations/drill.h"

#include <QAbstractTableModel>

namespace steward::ui {

/** The backups as a table, newest first: when, state, size, entries, when found whole. */
class BackupModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { MadeColumn, StateColumn, SizeColumn, EntriesColumn, VerifiedColumn, IdColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /** Replaces the list; rows that stay keep their place, selection and scroll. */
    void setBackups(QList<operations::BackupFacts> backups, Instant now);
    std::optional<operations::BackupFacts> backup(int row) const;

private:
    QString text(const operations::BackupFacts &backup, int column) const;

    QList<operations::BackupFacts> m_backups;
    Instant m_now = {};
};

/** The drills as a table, newest first: when, outcome, measured RPO and RTO against their targets. */
class DrillModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        StartedColumn,
        OutcomeColumn,
        RpoColumn,
        RtoColumn,
        MissingColumn,
        BackupColumn,
        ReasonColumn,
        ColumnCount
    };

    using QAbstractTableModel::QAbstractTableModel;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    void setDrills(QList<operations::DrillReport> drills);
    const QList<operations::DrillReport> &drills() const { return m_drills; }

private:
    QString text(const operations::DrillReport &drill, int column) const;

    QList<operations::DrillReport> m_drills;
};

} // namespace steward::ui
