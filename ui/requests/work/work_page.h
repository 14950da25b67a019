#pragma once

#include "ui/requests/work/sheet_model.h"
#include "ui/requests/work/work_desk.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace steward::ui {

class FlowLayout;
class RecordTable;

/** A step of the work on data as a page: its own scroll area, one column, the same parts everywhere. */
class WorkPage : public QWidget
{
    Q_OBJECT

public:
    WorkPage(WorkDesk &desk, QWidget *parent);

    /** Shows what the desk holds now; keeps selection and scroll. */
    virtual void showFacts() = 0;
    QList<QAction *> pageActions() const { return m_actions; }

protected:
    /** The column that everything stands in. */
    QVBoxLayout *column() const { return m_column; }
    QWidget *body() const { return m_body; }
    QLabel *addSentence(const QString &text = {}, bool isMuted = false);
    QLabel *addHeading(const QString &text);
    /** A line of buttons that goes on below where the width ends. */
    FlowLayout *addButtonLine();
    /** An action with its button; it stands in the command palette too. */
    QAction *addButton(FlowLayout *line, const QString &text, const QString &icon, std::function<void()> what);
    RecordTable *addTable(const QString &name, const QString &accessibleName, bool selectsMany);
    /** As high as its rows are, at most `most` of them. */
    static void fitTable(RecordTable *table, int rows, int most);
    /** Sentences one below the other, each as a line of its own. */
    static QString lines(const QStringList &sentences);

    WorkDesk &m_desk;

private:
    QWidget *m_body;
    QVBoxLayout *m_column;
    QList<QAction *> m_actions;
};

} // namespace steward::ui
