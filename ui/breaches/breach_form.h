#pragma once

#include "core/compliance/breaches/breach_register.h"

#include <QDialog>

#include <functional>

class QCheckBox;
class QDateTimeEdit;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QScrollArea;

namespace steward::ui {

/** A number that may be approximate or not known, to be filled in. */
class CountField final : public QWidget
{
    Q_OBJECT

public:
    CountField(const compliance::BreachCount &count, const QString &name, QWidget *parent);
    compliance::BreachCount count() const;

private:
    QLineEdit *m_number;
    QCheckBox *m_about;
};

/**
 * A form for one step of a breach: fields, what is wrong in a sentence below them, and the step when it is agreed to.
 *
 * It stays open until the step is on disk, so that nothing that was typed is lost when it is refused.
 */
class BreachForm : public QDialog
{
    Q_OBJECT

public:
    using Answer = Result<compliance::Breach>;
    using Step = std::function<QFuture<Answer>()>;

    BreachForm(const QString &title, const QString &explanation, const QString &doIt, QWidget *parent);

    void addRow(const QString &label, QWidget *field);
    void addWide(QWidget *field);
    QLineEdit *addLine(const QString &label, const QString &name, const QString &value = {});
    /** For sentences; several lines high. */
    QPlainTextEdit *addSentences(const QString &label, const QString &name, const QString &value = {}, int lines = 3);
    /** In the time of this machine, never later than now. */
    QDateTimeEdit *addMoment(const QString &label, const QString &name, Instant value, Instant now);
    void setRowVisible(QWidget *field, bool isVisible);
    QLabel *addHint(const QString &text = {});

    /** What is done with the fields; run when the form is agreed to. */
    void setStep(Step step) { m_step = std::move(step); }
    /** A second step after the first has been kept, such as the first facts after opening. */
    void setThen(std::function<Step(const compliance::Breach &)> then) { m_then = std::move(then); }
    /** Agreeing makes sense only while this holds; asked whenever a field changes. */
    void setReady(std::function<bool()> ready);
    void look();

    static Instant instantOf(const QDateTimeEdit *edit);

Q_SIGNALS:
    /** It is on disk. */
    void kept(const steward::compliance::Breach &breach);
    /** The first step is kept and the second was refused, with its sentence. */
    void keptInPart(const steward::compliance::Breach &breach, const QString &sentence);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void submit();
    void finish(const Answer &answer);
    void setBusy(bool isBusy);

    QFormLayout *m_fields;
    QScrollArea *m_scroll;
    QLabel *m_fault;
    QPushButton *m_do;
    Step m_step;
    std::function<Step(const compliance::Breach &)> m_then;
    std::function<bool()> m_ready;
    bool m_isBusy = false;
};

} // namespace steward::ui
