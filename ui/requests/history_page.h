#pragma once

#include "ui/requests/request_content.h"

#include <QWidget>

class QPlainTextEdit;
class QPushButton;
class QTreeWidget;

namespace steward::ui {

/** What happened to a request, newest first, the words of the chosen entry, and a field for a note. */
class HistoryPage final : public QWidget
{
    Q_OBJECT

public:
    explicit HistoryPage(QWidget *parent = nullptr);
    void setContent(const RequestContent &content, Instant now, bool mayWrite);
    /** The note is on disk: the field is emptied. */
    void noteKept();
    void focusNote();

Q_SIGNALS:
    void noteAsked(const QString &text);

private:
    void showText();

    QTreeWidget *m_entries;
    QPlainTextEdit *m_text;
    QPlainTextEdit *m_note;
    QPushButton *m_add;
    QString m_reference;
    bool m_mayWrite = false;
};

} // namespace steward::ui
