#pragma once

#include "core/compliance/breaches/notice_draft.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace steward::ui {

/** A notice as it can be written now, law by law and duty by duty, with the parts that are missing marked "to follow".
 */
class DraftDialog final : public QDialog
{
    Q_OBJECT

public:
    DraftDialog(const compliance::Breach &breach, const QString &law, compliance::Duty duty, QWidget *parent);

Q_SIGNALS:
    /** It has been sent as it stands, and is to be recorded. */
    void recordAsked(const QString &law, steward::compliance::Duty duty, const QString &text);
    void said(const QString &line);

private:
    void showDraft();
    void save();
    const compliance::BreachClock *clock() const;

    compliance::Breach m_breach;
    QComboBox *m_what;
    QLabel *m_missing;
    QPlainTextEdit *m_text;
    QPushButton *m_record;
};

} // namespace steward::ui
