#include "ui/breaches/breach_form.h"

#include "ui/theme/tone.h"
#include "ui/widgets/reading.h"

#include <QCheckBox>
#include <QDateTimeEdit>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace steward::ui {

using namespace compliance;

namespace {

constexpr int formCharacters = 96;

QDateTime localOf(Instant at)
{
    return QDateTime::fromMSecsSinceEpoch(toMillis(at));
}

} // namespace

CountField::CountField(const BreachCount &count, const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_number(new QLineEdit(this))
    , m_about(new QCheckBox(tr("approximate"), this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    m_number->setObjectName(name);
    m_number->setPlaceholderText(tr("not known"));
    m_number->setMaxLength(13);
    m_number->setMaximumWidth(fontMetrics().averageCharWidth() * 18);
    if (count.value)
        m_number->setText(QString::number(*count.value));
    m_about->setChecked(count.isApproximate);
    layout->addWidget(m_number);
    layout->addWidget(m_about);
    layout->addStretch(1);
    setFocusProxy(m_number);
}

BreachCount CountField::count() const
{
    QString digits;
    for (const QChar c : m_number->text()) {
        if (c.isDigit())
            digits += QString::number(c.digitValue());
    }
    bool isNumber = false;
    const qint64 value = digits.toLongLong(&isNumber);
    if (!isNumber)
        return {};
    return {.value = value, .isApproximate = m_about->isChecked()};
}

BreachForm::BreachForm(const QString &title, const QString &explanation, const QString &doIt, QWidget *parent)
    : QDialog(parent)
    , m_fields(new QFormLayout)
    , m_scroll(new QScrollArea(this))
    , m_fault(new QLabel(this))
    , m_do(new QPushButton(doIt, this))
{
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 14);
    layout->setSpacing(10);
    if (!explanation.isEmpty()) {
        auto *words = new QLabel(explanation, this);
        words->setTextFormat(Qt::PlainText);
        words->setWordWrap(true);
        layout->addWidget(words);
    }
    auto *page = new QWidget(this);
    m_fields->setContentsMargins(0, 0, 8, 0);
    m_fields->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_fields->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_fields->setVerticalSpacing(8);
    page->setLayout(m_fields);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
    m_scroll->setWidget(page);
    page->setAutoFillBackground(false);
    m_scroll->viewport()->setAutoFillBackground(false);
    layout->addWidget(m_scroll, 1);
    m_fault->setTextFormat(Qt::PlainText);
    m_fault->setWordWrap(true);
    m_fault->setObjectName(u"fault"_s);
    m_fault->setTextInteractionFlags(Qt::TextSelectableByMouse);
    QPalette colored = m_fault->palette();
    colored.setColor(QPalette::WindowText, toneColor(Tone::Bad, colored));
    m_fault->setPalette(colored);
    m_fault->hide();
    layout->addWidget(m_fault);
    auto *buttons = new QHBoxLayout;
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setAutoDefault(false);
    m_do->setObjectName(u"do"_s);
    m_do->setDefault(true);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_do);
    layout->addLayout(buttons);
    resize(fontMetrics().averageCharWidth() * formCharacters, sizeHint().height());
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_do, &QPushButton::clicked, this, &BreachForm::submit);
}

void BreachForm::addRow(const QString &label, QWidget *field)
{
    m_fields->addRow(label, field);
    if (field->accessibleName().isEmpty())
        field->setAccessibleName(QString(label).remove(u'&'));
}

void BreachForm::addWide(QWidget *field)
{
    m_fields->addRow(field);
}

QLineEdit *BreachForm::addLine(const QString &label, const QString &name, const QString &value)
{
    auto *line = new QLineEdit(value, this);
    line->setCursorPosition(0);
    line->setObjectName(name);
    addRow(label, line);
    connect(line, &QLineEdit::textChanged, this, &BreachForm::look);
    return line;
}

QPlainTextEdit *BreachForm::addSentences(const QString &label, const QString &name, const QString &value, int lines)
{
    auto *text = new QPlainTextEdit(value, this);
    text->setObjectName(name);
    text->setTabChangesFocus(true);
    text->setFixedHeight(fontMetrics().lineSpacing() * lines + 14);
    addRow(label, text);
    connect(text, &QPlainTextEdit::textChanged, this, &BreachForm::look);
    return text;
}

QDateTimeEdit *BreachForm::addMoment(const QString &label, const QString &name, Instant value, Instant now)
{
    auto *edit = new QDateTimeEdit(localOf(std::min(value, now)), this);
    edit->setObjectName(name);
    edit->setCalendarPopup(true);
    edit->setDisplayFormat(u"yyyy-MM-dd HH:mm"_s);
    edit->setMaximumDateTime(localOf(now));
    addRow(label, edit);
    connect(edit, &QDateTimeEdit::dateTimeChanged, this, &BreachForm::look);
    return edit;
}

void BreachForm::setRowVisible(QWidget *field, bool isVisible)
{
    m_fields->setRowVisible(field, isVisible);
}

QLabel *BreachForm::addHint(const QString &text)
{
    auto *hint = new QLabel(text, this);
    hint->setTextFormat(Qt::PlainText);
    hint->setWordWrap(true);
    hint->setForegroundRole(QPalette::PlaceholderText);
    m_fields->addRow(hint);
    return hint;
}

void BreachForm::setReady(std::function<bool()> ready)
{
    m_ready = std::move(ready);
    look();
}

void BreachForm::look()
{
    m_do->setEnabled(!m_isBusy && (!m_ready || m_ready()));
}

Instant BreachForm::instantOf(const QDateTimeEdit *edit)
{
    return fromMillis(edit->dateTime().toMSecsSinceEpoch());
}

void BreachForm::showEvent(QShowEvent *event)
{
    // As high as its fields, so that nothing has to be scrolled to where the screen has room for it.
    const int width = fontMetrics().averageCharWidth() * formCharacters;
    const int fields = std::max(m_fields->totalSizeHint().height(), m_fields->totalHeightForWidth(width - 56));
    m_scroll->setMinimumHeight(std::min(fields + 4, screen()->availableGeometry().height() * 3 / 5));
    resize(width, sizeHint().height());
    QDialog::showEvent(event);
}

void BreachForm::setBusy(bool isBusy)
{
    m_isBusy = isBusy;
    look();
}

void BreachForm::submit()
{
    if (m_isBusy || !m_step)
        return;
    m_fault->hide();
    setBusy(true);
    whenDone(this, m_step(), [this](const Answer &answer) { finish(answer); });
}

void BreachForm::finish(const Answer &answer)
{
    setBusy(false);
    if (!answer) {
        m_fault->setText(answer.error().message);
        m_fault->show();
        return;
    }
    const Step second = m_then ? m_then(*answer) : Step();
    if (!second) {
        Q_EMIT kept(*answer);
        accept();
        return;
    }
    setBusy(true);
    whenDone(this, second(), [this, first = *answer](const Answer &more) {
        if (more)
            Q_EMIT kept(*more);
        else
            Q_EMIT keptInPart(first, more.error().message);
        accept();
    });
}

} // namespace steward::ui
