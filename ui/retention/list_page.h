#pragma once

#include "ui/widgets/cells_model.h"

#include <QAction>
#include <QWidget>

namespace steward::ui {

class RecordTable;
class StackedState;

/** A plain list with its actions above it and a sentence for when it is empty. Starts no work. */
class ListPage final : public QWidget
{
    Q_OBJECT

public:
    struct Words
    {
        QString name = {}; ///< Of the table: for its columns and for readers.
        QString id = {};
        QStringList titles = {};
        QList<int> widths = {};
        int badgeColumn = -1;
        QString emptyTitle = {};
        QString emptyReason = {};
        QString icon = {};
    };

    ListPage(const Words &words, const QList<QAction *> &actions, QWidget *parent);

    void setRows(QList<CellRow> rows);
    QString chosenKey() const;
    RecordTable *table() { return m_table; }
    const CellsModel &model() const { return m_model; }

Q_SIGNALS:
    void chosenChanged();

private:
    Words m_words;
    CellsModel m_model;
    RecordTable *m_table;
    StackedState *m_state;
};

} // namespace steward::ui
