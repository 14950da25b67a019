#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"

#include <QDialog>
#include <QHash>
#include <QList>

class QLabel;
class QPushButton;

namespace steward::ui {

/** One line of a form. */
struct FormField
{
    enum class Kind {
        Heading, ///< A line of its own above what follows.
        Line,
        Day, ///< A line that takes a day of the calendar, or nothing.
        Text,
        File, ///< A text that can be read from a file (UTF-8, up to 1 MiB).
        Choice,
        Check,
    };

    Kind kind = Kind::Line;
    QString id = {};
    QString label = {};
    QString hint = {};
    QString value = {};                              ///< At first; of a check "yes".
    QList<std::pair<QString, QString>> choices = {}; ///< Value and words.
    bool isNeeded = false;
    int lines = 3; ///< Of a text.
};

/** What a form asks for. */
struct Form
{
    QString title = {};
    QString explanation = {}; ///< What it does, and what follows from it.
    QString verb = {};        ///< The word for doing it.
    QList<FormField> fields = {};
};

/**
 * Asks for some facts and stays open until they are on disk: what is refused stands in the dialog as a sentence.
 *
 * Long forms scroll. wanted() is answered by accept() or showError().
 */
class FormDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit FormDialog(const Form &form, QWidget *parent);

    /** Without blanks around it; of a choice its value, of a check "yes" or nothing. */
    QString value(const QString &id) const;
    /** The entries of a text: a line each, without empty ones. */
    QStringList lines(const QString &id) const;
    /** Of a day: its begin here; nothing where it is empty. */
    std::optional<Instant> instant(const QString &id) const;
    /** Fields whose day cannot be read, by their labels. */
    QStringList badDays() const;
    /** One sentence below the fields that follows what is typed. */
    void setNote(const QString &text);
    QString note() const;
    void setBusy(bool busy);
    void showError(const QString &sentence);
    QString errorText() const;

Q_SIGNALS:
    void wanted();
    void changed();

private:
    QWidget *makeField(const FormField &field);
    QWidget *withFileButton(const FormField &field, QWidget *text);
    void readFile(const FormField &field, const QString &path);
    void want();
    void look();

    Form m_form;
    QHash<QString, QWidget *> m_fields;
    QLabel *m_note;
    QLabel *m_error;
    QPushButton *m_do;
    bool m_isBusy = false;
};

} // namespace steward::ui
