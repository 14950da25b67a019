#include "ui/requests/step_dialog.h"

#include "ui/theme/tone.h"

#include <QComboBox>
#include <QDateEdit>
#include <QDateTimeEdit>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace steward::ui {

namespace {

constexpr int charactersWide = 72;
constexpr int linesHigh = 4;

QLabel *sentence(QWidget *parent, const QString &text = {})
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setText(text);
    label->setVisible(!text.isEmpty());
    return label;
}

} // namespace

StepDialog::StepDialog(const StepForm &form, QWidget *parent)
    : QDialog(parent)
    , m_form(form)
    , m_error(sentence(this))
    , m_notes(sentence(this))
    , m_do(new QPushButton(form.verb, this))
{
    setWindowTitle(form.title);
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"stepDialog"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 16);
    layout->setSpacing(10);
    layout->addWidget(sentence(this, form.explanation));
    auto *rows = new QFormLayout;
    rows->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    rows->setRowWrapPolicy(QFormLayout::WrapLongRows);
    rows->setVerticalSpacing(8);
    for (const StepForm::Field &field : form.fields) {
        QWidget *made = makeField(field);
        made->setObjectName(field.id);
        made->setAccessibleName(field.label);
        m_fields.insert(field.id, made);
        rows->addRow(field.label, made);
    }
    layout->addLayout(rows);
    m_notes->setForegroundRole(QPalette::PlaceholderText);
    layout->addWidget(m_notes);
    m_error->setObjectName(u"stepError"_s);
    m_error->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    QPalette red = m_error->palette();
    red.setColor(QPalette::WindowText, toneColor(Tone::Bad, palette()));
    m_error->setPalette(red);
    layout->addWidget(m_error);
    layout->addStretch(1);
    auto *buttons = new QHBoxLayout;
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setAutoDefault(false);
    m_do->setObjectName(u"do"_s);
    m_do->setDefault(true);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_do);
    layout->addLayout(buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * charactersWide);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_do, &QPushButton::clicked, this, [this] {
        m_error->hide();
        Q_EMIT wanted();
    });
    look();
}

QWidget *StepDialog::makeField(const StepForm::Field &field)
{
    switch (field.kind) {
    case StepForm::Field::Kind::Line: {
        auto *line = new QLineEdit(field.value, this);
        line->setCursorPosition(0);
        line->setPlaceholderText(field.hint);
        connect(line, &QLineEdit::textChanged, this, &StepDialog::look);
        return line;
    }
    case StepForm::Field::Kind::Text: {
        auto *text = new QPlainTextEdit(field.value, this);
        text->setPlaceholderText(field.hint);
        text->setTabChangesFocus(true);
        text->setFixedHeight(text->fontMetrics().lineSpacing() * (linesHigh + 1));
        connect(text, &QPlainTextEdit::textChanged, this, &StepDialog::look);
        return text;
    }
    case StepForm::Field::Kind::Day: {
        auto *day = new QDateEdit(QDate::fromString(field.value, Qt::ISODate), this);
        day->setCalendarPopup(true);
        day->setToolTip(field.hint);
        return day;
    }
    case StepForm::Field::Kind::Moment: {
        auto *moment = new QDateTimeEdit(QDateTime::fromString(field.value, Qt::ISODate), this);
        moment->setCalendarPopup(true);
        moment->setToolTip(field.hint);
        return moment;
    }
    case StepForm::Field::Kind::Choice: break;
    }
    auto *choice = new QComboBox(this);
    choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    choice->setMinimumContentsLength(charactersWide / 2);
    for (const auto &[value, words] : field.choices) {
        choice->addItem(words, value);
        choice->setItemData(choice->count() - 1, words, Qt::ToolTipRole);
    }
    choice->setCurrentIndex(std::max(0, choice->findData(field.value)));
    connect(choice, &QComboBox::currentIndexChanged, this, &StepDialog::look);
    return choice;
}

QString StepDialog::value(const QString &id) const
{
    const QWidget *field = m_fields.value(id);
    if (const auto *line = qobject_cast<const QLineEdit *>(field))
        return line->text().trimmed();
    if (const auto *text = qobject_cast<const QPlainTextEdit *>(field))
        return text->toPlainText().trimmed();
    if (const auto *choice = qobject_cast<const QComboBox *>(field))
        return choice->currentData().toString();
    if (const auto *moment = qobject_cast<const QDateTimeEdit *>(field))
        return moment->dateTime().toString(Qt::ISODate);
    return {};
}

QDate StepDialog::day(const QString &id) const
{
    const auto *day = qobject_cast<const QDateTimeEdit *>(m_fields.value(id));
    return day ? day->date() : QDate();
}

void StepDialog::addNote(const QString &text)
{
    m_notes->setText(m_notes->text().isEmpty() ? text : m_notes->text() + u'\n' + text);
    m_notes->show();
}

void StepDialog::setBusy(bool busy)
{
    m_isBusy = busy;
    look();
}

void StepDialog::showError(const Error &error)
{
    setBusy(false);
    m_error->setText(error.message);
    m_error->show();
    m_error->setAccessibleName(error.message);
}

QString StepDialog::errorText() const
{
    return m_error->isHidden() ? QString() : m_error->text();
}

void StepDialog::look()
{
    const bool isWhole = std::all_of(m_form.fields.cbegin(), m_form.fields.cend(),
        [this](const StepForm::Field &field) { return !field.isNeeded || !value(field.id).isEmpty(); });
    m_do->setEnabled(!m_isBusy && isWhole);
}

} // namespace steward::ui
