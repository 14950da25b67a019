#pragma once

#include "core/base/result.h"

#include <QDate>
#include <QDialog>
#include <QHash>
#include <QList>

class QLabel;
class QPushButton;

namespace steward::ui {

/** What a step asks a person for. */
struct StepForm
{
    struct Field
    {
        enum class Kind { Line, Text, Day, Moment, Choice };
        Kind kind = Kind::Text;
        QString id = {};
        QString label = {};
        QString hint = {};
        QString value = {};                              ///< At first; of a day "YYYY-MM-DD".
        QList<std::pair<QString, QString>> choices = {}; ///< Value and words.
        bool isNeeded = true;
    };

    QString title = {};
    QString explanation = {}; ///< What it does, and what follows from it.
    QString verb = {};        ///< The word for doing it.
    QList<Field> fields = {};
};

/**
 * Asks for what a step of a request needs, and stays until the step is on disk: what the register refuses stands in the
 * dialog, each missing thing as a line of its own.
 */
class StepDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit StepDialog(const StepForm &form, QWidget *parent = nullptr);

    QString value(const QString &id) const;
    QDate day(const QString &id) const;
    /** Below the fields; for what belongs to one step only. */
    void addNote(const QString &text);
    /** The step is under way. */
    void setBusy(bool busy);
    void showError(const Error &error);
    QString errorText() const;

Q_SIGNALS:
    /** The person wants it done; accept() or showError() is the answer. */
    void wanted();

private:
    QWidget *makeField(const StepForm::Field &field);
    void look();

    StepForm m_form;
    QHash<QString, QWidget *> m_fields;
    QLabel *m_error;
    QLabel *m_notes;
    QPushButton *m_do;
    bool m_isBusy = false;
};

} // namespace steward::ui
