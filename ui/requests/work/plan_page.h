#pragma once

#include "ui/requests/work/work_page.h"

namespace steward::ui {

class RowPeek;

/** What will be done with each row, counted and row by row; what stays and on what ground. Changes no source. */
class PlanPage final : public WorkPage
{
    Q_OBJECT

public:
    PlanPage(WorkDesk &desk, QWidget *parent);
    void showFacts() override;

private:
    void showSummary();
    void showCounts();
    void showRows();
    void look();
    /** Plans what has to stop; asks for its purposes. */
    void restrict();
    void exempt();
    void correct();
    void dropExemption();
    QList<int> chosenRows() const;

    SheetModel m_counts;
    SheetModel m_rows;
    QLabel *m_summary;
    QAction *m_make;
    QAction *m_exempt;
    QAction *m_drop;
    QAction *m_correct;
    QLabel *m_countsHeading;
    RecordTable *m_countTable;
    QLabel *m_rest;
    QLabel *m_rowsHeading;
    RecordTable *m_rowTable;
    RowPeek *m_peek;
};

} // namespace steward::ui
