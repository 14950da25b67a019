#pragma once

#include "core/directories/records/records.h"
#include "ui/widgets/state_badge.h"

#include <QAbstractTableModel>

namespace steward::ui {

/** The newest runs as a table: when, why, how they ended, and every figure with what it is a share of. */
class RunModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        StartedColumn,
        OutcomeColumn,
        CheckedColumn,
        ListedColumn,
        MismatchedColumn,
        LostColumn,
        SuspectedColumn,
        UnknownColumn,
        FailedColumn,
        DurationColumn,
        TriggerColumn,
        ColumnCount
    };

    using QAbstractTableModel::QAbstractTableModel;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /** Replaces the runs; rows that stay the same run keep their place, selection and scroll. */
    void setRuns(QList<directories::Run> runs);
    const directories::Run &run(int row) const { return m_runs[row]; }

    static Badge outcomeBadge(const directories::Run &run);

private:
    QString text(const directories::Run &run, int column) const;
    bool sameOrder(const QList<directories::Run> &runs) const;

    QList<directories::Run> m_runs;
};

} // namespace steward::ui
