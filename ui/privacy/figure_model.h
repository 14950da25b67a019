#pragma once

#include "ui/widgets/state_badge.h"

#include <QAbstractTableModel>
#include <QVariantMap>

namespace steward::ui {

/** A row of figures, and where the things that it counts are shown. */
struct FigureRow
{
    QString id = {};
    QStringList cells = {};
    Badge badge = {}; ///< In the first column, where it has a shape.
    QString tip = {};
    QString pane = {}; ///< Empty: they are shown nowhere else.
    QVariantMap what = {};

    bool operator==(const FigureRow &) const = default;
};

/** A few rows of figures; the first column names them, the others stand at the trailing edge where they are numbers. */
class FigureModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    /** `textColumns`: those after the first that hold words. */
    explicit FigureModel(QStringList headers, QList<int> textColumns = {}, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /** The rows; where the same ones stay, selection and scroll do. */
    void setRows(QList<FigureRow> rows);
    const FigureRow *row(int row) const;

private:
    QStringList m_headers;
    QList<int> m_textColumns;
    QList<FigureRow> m_rows;
};

} // namespace steward::ui
