#pragma once

#include "ui/requests/work/work_page.h"

namespace steward::ui {

/** What a second look saw in each source: rows, what its storage leaves behind, and what could not be looked at. */
class VerifyPage final : public WorkPage
{
    Q_OBJECT

public:
    VerifyPage(WorkDesk &desk, QWidget *parent);
    void showFacts() override;

private:
    void showChosen();
    void look();
    void explain();
    QString chosenSource() const;

    SheetModel m_checks;
    SheetModel m_places;
    QLabel *m_summary;
    QAction *m_check;
    QAction *m_explain;
    RecordTable *m_table;
    QLabel *m_placesHeading;
    RecordTable *m_placeTable;
    QLabel *m_notSeenHeading;
    QLabel *m_notSeen;
};

/** Whom the data was given to, and whether they were told (GDPR, Article 19). */
class PartiesPage final : public WorkPage
{
    Q_OBJECT

public:
    PartiesPage(WorkDesk &desk, QWidget *parent);
    void showFacts() override;

private:
    void look();
    void notTold();
    qint64 chosen() const;

    SheetModel m_parties;
    QLabel *m_summary;
    QAction *m_told;
    QAction *m_notTold;
    RecordTable *m_table;
};

} // namespace steward::ui
