#pragma once

#include "core/operations/backup.h"
#include "core/operations/restore.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;
class QRadioButton;

namespace steward::ui {

/** What a restore would mean for the workspace that is open. */
struct RestorePlan
{
    operations::BackupFacts backup = {};
    QString workspace = {}; ///< Path of the open file.
    qint64 entriesNow = 0;
};

/**
 * The plan of a restore before anything is done: what is replaced, what is set aside, what would be missing; replacing
 * asks for the name of the workspace to be typed.
 */
class RestoreDialog final : public QDialog
{
    Q_OBJECT

public:
    RestoreDialog(const RestorePlan &plan, QWidget *parent);

    bool replaces() const;

Q_SIGNALS:
    void asked(const steward::operations::RestoreRequest &request);

private:
    void look();
    void give();

    RestorePlan m_plan;
    QString m_name;
    QRadioButton *m_copy;
    QRadioButton *m_replace;
    QWidget *m_copyPart;
    QWidget *m_replacePart;
    QLineEdit *m_target;
    QLineEdit *m_typed;
    QLabel *m_fault;
    QPushButton *m_do;
};

} // namespace steward::ui
