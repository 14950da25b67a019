#pragma once

#include "ui/requests/work/work_page.h"

namespace steward::ui {

class FilterChip;
class RowPeek;

/** Where the person's data was looked for, what could not be read and why, and whose the rows are that were found. */
class SearchPage final : public WorkPage
{
    Q_OBJECT

public:
    SearchPage(WorkDesk &desk, QWidget *parent);
    void showFacts() override;

Q_SIGNALS:
    /** There is no source to search: the pane of sources is asked for. */
    void sourcesAsked();

private:
    void showSources();
    void showChosenSource();
    void showRows();
    void look();
    void acceptUnsearched();
    void decide(bool isIncluded);
    QString chosenSource() const;
    QList<int> chosenRows() const;

    SheetModel m_sources;
    SheetModel m_rows;
    QLabel *m_summary;
    QAction *m_search;
    QAction *m_retry;
    QAction *m_one;
    QAction *m_accept;
    QAction *m_register;
    RecordTable *m_sourceTable;
    QLabel *m_reasons;
    QLabel *m_rowsHeading;
    FilterChip *m_onlyUndecided;
    QAction *m_include;
    QAction *m_exclude;
    RecordTable *m_rowTable;
    RowPeek *m_peek;
};

} // namespace steward::ui
