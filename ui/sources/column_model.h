#pragma once

#include "core/sources/driver.h"

#include <QAbstractTableModel>
#include <QStyledItemDelegate>

namespace steward::ui {

/** The columns of one table of a map, to be corrected in place; samples are shown masked. */
class ColumnModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        NameColumn,
        IdentifiesColumn,
        PersonalColumn,
        MethodColumn,
        CategoryColumn,
        MeaningColumn,
        ReasonColumn,
        SamplesColumn,
        ColumnCount
    };

    using QAbstractTableModel::QAbstractTableModel;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

    void setColumns(QList<sources::ColumnMap> columns, bool isEditable);
    const QList<sources::ColumnMap> &columns() const { return m_columns; }
    /** What the source itself says of the columns; null takes the samples away. */
    void setFacts(const sources::TableFacts *facts);

Q_SIGNALS:
    /** A person changed something. */
    void edited();

private:
    QList<sources::ColumnMap> m_columns;
    QHash<QString, sources::ColumnFacts> m_facts;
    bool m_isEditable = false;
};

/** Edits what a column identifies and its method by a list of choices, everything else as text. */
class ColumnDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
};

} // namespace steward::ui
