#pragma once

#include "core/compliance/requests/mail_paste.h"
#include "core/compliance/requests/register.h"
#include "ui/requests/request_preview.h"
#include "ui/shell/pane.h"
#include "ui/widgets/reading.h"

#include <QDialog>
#include <QMap>

class QComboBox;
class QDateEdit;
class QFormLayout;
class QLabel;
class QLineEdit;
class QMenu;
class QPlainTextEdit;
class QPushButton;
class QTimer;

namespace steward::ui {

class DetailPanel;

/**
 * Opens a request: a mail that is pasted fills the form, with what was recognised marked; the clocks that would run,
 * and whether the person is known already, stand beside it while it is typed.
 *
 * Nothing is written before "Open the request".
 */
class NewRequestDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit NewRequestDialog(Session &session, QWidget *parent = nullptr);

    /** What stands in the form. */
    compliance::NewRequest request() const;
    /** Fills the form from a mail, as a paste does. */
    void takeMail(const QByteArray &raw);

Q_SIGNALS:
    void opened(const steward::compliance::Register::Opened &opened);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makePaste();
    QWidget *makeForm();
    void addRow(QFormLayout *form, const QString &id, const QString &label, QWidget *field);
    void mark(const QString &id, bool on);
    void fill(const compliance::MailProposal &mail);
    void readDefaults();
    void fillLaws();
    QStringList laws() const;
    void setLaws(const QStringList &laws);
    void lawsChanged();
    void changed();
    void preview();
    void showPreview(const RequestPreview &preview);
    void look();
    void submit();

    Session &m_session;
    QPlainTextEdit *m_mail;
    QLabel *m_mailSaid;
    QComboBox *m_type;
    QPushButton *m_laws;
    QMenu *m_lawMenu;
    QWidget *m_calendarBox;
    QMap<QString, QComboBox *> m_calendars; ///< By law.
    QDateEdit *m_received;
    QComboBox *m_channel;
    QComboBox *m_language;
    QMap<QString, QLineEdit *> m_lines;
    QPlainTextEdit *m_address;
    QPlainTextEdit *m_text;
    QMap<QString, QLabel *> m_marks;
    DetailPanel *m_preview;
    QLabel *m_error;
    QPushButton *m_open;
    QTimer *m_mailRest;
    QTimer *m_rest;
    std::optional<Instant> m_receivedAt; ///< Of the mail; holds while its day is not changed.
    QDate m_receivedAtDay;
    bool m_isFilling = false;
    bool m_isBusy = false;
    bool m_hasDefaults = false;
    Reading<compliance::MailProposal> m_readingMail;
    Reading<RequestPreview> m_previewing;
    Reading<QString> m_defaults;
};

} // namespace steward::ui

Q_DECLARE_METATYPE(steward::compliance::Register::Opened)
