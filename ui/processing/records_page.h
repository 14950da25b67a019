#pragma once

#include "core/compliance/processing/processing_register.h"
#include "ui/widgets/cells_model.h"
#include "ui/widgets/detail_panel.h"

#include <QAction>
#include <QDate>

namespace steward::ui {

class FilterBar;
class RecordTable;
class StackedState;

/** What a page of the records shows. */
enum class ProcessingView { Controller, Processor, Dpia };

/** Records of processing as a table with the chosen one beside it: its fields by the letters of Article 30, or its
 * screening and impact assessment. Starts no work. */
class ProcessingRecordsPage final : public QWidget
{
    Q_OBJECT

public:
    /** `rowActions` stand with the chosen record, `actions` above the table; neither is owned. */
    ProcessingRecordsPage(
        ProcessingView view, const QList<QAction *> &actions, const QList<QAction *> &rowActions, QWidget *parent);

    void setRecords(const QList<compliance::ProcessingRecord> &records, Instant now);
    std::optional<compliance::ProcessingRecord> chosen() const;
    void choose(const QString &reference);
    void focusSearch();
    RecordTable *table() { return m_table; }
    QList<compliance::ProcessingRecord> shown() const;

Q_SIGNALS:
    void chosenChanged();
    void opened();
    void firstAsked(); ///< The action of the empty page.

private:
    void makeTable();
    void showRows();
    CellRow rowOf(const compliance::ProcessingRecord &record) const;
    bool fits(const compliance::ProcessingRecord &record) const;
    void showChosen();
    void showFields(const compliance::ProcessingRecord &record);
    void showScreening(const compliance::ProcessingRecord &record);
    void showAssessment(const compliance::ProcessingRecord &record);
    QDate today() const;

    ProcessingView m_view;
    FilterBar *m_filters;
    StackedState *m_state;
    RecordTable *m_table;
    DetailPanel *m_detail;
    CellsModel m_model;
    QList<compliance::ProcessingRecord> m_records;
    Instant m_now = {};
};

} // namespace steward::ui
