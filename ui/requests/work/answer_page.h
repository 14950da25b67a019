#pragma once

#include "ui/requests/work/work_page.h"

class QCheckBox;
class QPlainTextEdit;

namespace steward::ui {

/** The answer to an access request item by item, and the export of the person's data for access and portability. */
class AnswerPage final : public WorkPage
{
    Q_OBJECT

public:
    AnswerPage(WorkDesk &desk, QWidget *parent);
    void showFacts() override;

private:
    void showItem();
    void showExport(const compliance::Exported &done);
    void look();
    void set(compliance::AnswerState state, const QString &text);
    void notApplicable();
    void exportData();
    const compliance::AnswerEntry *chosen() const;

    SheetModel m_items;
    QLabel *m_summary;
    QLabel *m_missing;
    QAction *m_acceptAll;
    RecordTable *m_table;
    QWidget *m_editor;
    QLabel *m_title;
    QPlainTextEdit *m_text;
    QLabel *m_proposal;
    QAction *m_save;
    QAction *m_accept;
    QAction *m_none;
    QAction *m_notApplicable;
    QAction *m_clear;
    QLabel *m_exportHeading;
    QLabel *m_exportText;
    QCheckBox *m_wholeRange;
    QAction *m_export;
    QAction *m_openFolder;
    QLabel *m_exported;
    QString m_exportedTo;
    QString m_shown; ///< Request and item that the editor holds, so that an update never takes what is being typed.
};

} // namespace steward::ui
