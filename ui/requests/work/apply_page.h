#pragma once

#include "ui/requests/work/work_page.h"

class QLineEdit;

namespace steward::ui {

/** The plan is done, source by source, once its reference is typed; what failed is tried again; until the request is
 * closed everything can be undone. */
class ApplyPage final : public WorkPage
{
    Q_OBJECT

public:
    ApplyPage(WorkDesk &desk, QWidget *parent);
    void showFacts() override;

private:
    void showChosen();
    void look();
    void accept();
    void undo();
    QString chosenSource() const;
    QStringList failedSources() const;

    SheetModel m_results;
    QString m_shownFor;
    QLabel *m_summary;
    QWidget *m_confirmBox;
    QLabel *m_confirmLabel;
    QLineEdit *m_typed;
    QAction *m_apply;
    QAction *m_retry;
    QAction *m_accept;
    QAction *m_undo;
    RecordTable *m_table;
    QLabel *m_reasons;
};

} // namespace steward::ui
