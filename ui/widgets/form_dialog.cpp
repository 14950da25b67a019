#include "ui/widgets/form_dialog.h"

#include "ui/theme/icons.h"
#include "ui/theme/tone.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDate>
#include <QFile>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace steward::ui {

namespace {

constexpr int charactersWide = 84;
constexpr int labelCharacters = 30;
constexpr qint64 largestFile = 1 << 20;
constexpr double mostOfScreen = 0.82;

QLabel *sentence(QWidget *parent, const QString &text = {})
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setText(text);
    label->setVisible(!text.isEmpty());
    return label;
}

QLabel *headingLabel(QWidget *parent, const QString &text)
{
    QLabel *label = sentence(parent, text);
    QFont bold = label->font();
    bold.setWeight(QFont::DemiBold);
    label->setFont(bold);
    label->setContentsMargins(0, 8, 0, 0);
    return label;
}

/** The scrolled part asks for its whole height, as far as the screen has it. */
class FormScroll final : public QScrollArea
{
public:
    using QScrollArea::QScrollArea;

    QSize sizeHint() const override
    {
        const int width = fontMetrics().averageCharWidth() * charactersWide;
        const int most = static_cast<int>(screen()->availableSize().height() * mostOfScreen) - 200;
        const int wanted =
            widget()->hasHeightForWidth() ? widget()->heightForWidth(width) : widget()->sizeHint().height();
        return {width, std::clamp(wanted + 4, 20, std::max(200, most))};
    }
};

} // namespace

FormDialog::FormDialog(const Form &form, QWidget *parent)
    : QDialog(parent)
    , m_form(form)
    , m_note(sentence(this))
    , m_error(sentence(this))
    , m_do(new QPushButton(form.verb, this))
{
    setWindowTitle(form.title);
    setAttribute(Qt::WA_DeleteOnClose);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 16);
    layout->setSpacing(10);
    layout->addWidget(sentence(this, form.explanation));
    auto *scroll = new FormScroll(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *page = new QWidget(scroll);
    auto *rows = new QFormLayout(page);
    rows->setContentsMargins(0, 0, 8, 0);
    rows->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    rows->setLabelAlignment(Qt::AlignLeading | Qt::AlignTop);
    rows->setVerticalSpacing(8);
    rows->setHorizontalSpacing(14);
    for (const FormField &field : form.fields) {
        if (field.kind == FormField::Kind::Heading) {
            rows->addRow(headingLabel(page, field.label));
            continue;
        }
        QWidget *made = makeField(field);
        made->setParent(page);
        made->setObjectName(field.id);
        made->setAccessibleName(field.label);
        m_fields.insert(field.id, made);
        QWidget *placed = field.kind == FormField::Kind::File ? withFileButton(field, made) : made;
        if (field.kind == FormField::Kind::Check) { // its own words stand beside the box
            rows->addRow(placed);
            continue;
        }
        QLabel *label = sentence(page, field.label);
        label->setBuddy(made);
        label->setFixedWidth(fontMetrics().averageCharWidth() * labelCharacters);
        rows->addRow(label, placed);
    }
    scroll->setWidget(page);
    page->setAutoFillBackground(false);
    scroll->viewport()->setAutoFillBackground(false);
    layout->addWidget(scroll, 1);
    m_note->setForegroundRole(QPalette::PlaceholderText);
    m_note->setObjectName(u"formNote"_s);
    layout->addWidget(m_note);
    m_error->setObjectName(u"formError"_s);
    m_error->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    QPalette colored = m_error->palette();
    colored.setColor(QPalette::WindowText, toneColor(Tone::Bad, colored));
    m_error->setPalette(colored);
    layout->addWidget(m_error);
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
    connect(m_do, &QPushButton::clicked, this, &FormDialog::want);
    look();
}

QWidget *FormDialog::makeField(const FormField &field)
{
    switch (field.kind) {
    case FormField::Kind::Text:
    case FormField::Kind::File: {
        auto *text = new QPlainTextEdit(field.value, this);
        text->setPlaceholderText(field.hint);
        text->setTabChangesFocus(true);
        text->setFixedHeight(text->fontMetrics().lineSpacing() * field.lines + 14);
        connect(text, &QPlainTextEdit::textChanged, this, &FormDialog::look);
        return text;
    }
    case FormField::Kind::Choice: {
        auto *choice = new QComboBox(this);
        choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        for (const auto &[value, words] : field.choices)
            choice->addItem(words, value);
        choice->setCurrentIndex(std::max(0, choice->findData(field.value)));
        choice->setToolTip(field.hint.toHtmlEscaped());
        connect(choice, &QComboBox::currentIndexChanged, this, &FormDialog::look);
        return choice;
    }
    case FormField::Kind::Check: {
        auto *check = new QCheckBox(field.label, this);
        check->setChecked(field.value == "yes"_L1);
        check->setToolTip(field.hint.toHtmlEscaped());
        connect(check, &QCheckBox::toggled, this, &FormDialog::look);
        return check;
    }
    default: break;
    }
    auto *line = new QLineEdit(field.value, this);
    line->setCursorPosition(0);
    line->setPlaceholderText(
        field.kind == FormField::Kind::Day && field.hint.isEmpty() ? tr("YYYY-MM-DD") : field.hint);
    connect(line, &QLineEdit::textChanged, this, &FormDialog::look);
    return line;
}

QWidget *FormDialog::withFileButton(const FormField &field, QWidget *text)
{
    auto *box = new QWidget(text->parentWidget());
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(text);
    auto *button = new QPushButton(icon(u"folder"_s), tr("Take it from a file…"), box);
    button->setAutoDefault(false);
    layout->addWidget(button, 0, Qt::AlignLeading);
    connect(button, &QPushButton::clicked, this, [this, field] {
        auto *dialog = new QFileDialog(this, field.label);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(
            dialog, &QFileDialog::fileSelected, this, [this, field](const QString &path) { readFile(field, path); });
        dialog->open();
    });
    return box;
}

void FormDialog::readFile(const FormField &field, const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > largestFile) {
        showError(tr("The file cannot be read, or has more than 1 MiB; choose another one."));
        return;
    }
    const QByteArray bytes = file.readAll();
    const QString text = QString::fromUtf8(bytes);
    auto *edit = qobject_cast<QPlainTextEdit *>(m_fields.value(field.id));
    edit->setPlainText(text);
    if (edit->toPlainText().toUtf8() != bytes)
        showError(tr("The file is no plain UTF-8 text with Unix line ends, so that the hash of what stands here is not "
                     "the hash of the file."));
}

QString FormDialog::value(const QString &id) const
{
    const QWidget *field = m_fields.value(id);
    if (const auto *line = qobject_cast<const QLineEdit *>(field))
        return line->text().trimmed();
    if (const auto *text = qobject_cast<const QPlainTextEdit *>(field))
        return text->toPlainText();
    if (const auto *choice = qobject_cast<const QComboBox *>(field))
        return choice->currentData().toString();
    if (const auto *check = qobject_cast<const QCheckBox *>(field))
        return check->isChecked() ? u"yes"_s : QString();
    return {};
}

QStringList FormDialog::lines(const QString &id) const
{
    QStringList entries;
    for (const QString &line : value(id).split(u'\n')) {
        if (!line.trimmed().isEmpty())
            entries.append(line.trimmed());
    }
    return entries;
}

std::optional<Instant> FormDialog::instant(const QString &id) const
{
    const QDate day = QDate::fromString(value(id), Qt::ISODate);
    if (!day.isValid())
        return {};
    return fromMillis(day.startOfDay().toMSecsSinceEpoch());
}

QStringList FormDialog::badDays() const
{
    QStringList bad;
    for (const FormField &field : m_form.fields) {
        if (field.kind == FormField::Kind::Day && !value(field.id).isEmpty()
            && !QDate::fromString(value(field.id), Qt::ISODate).isValid())
            bad.append(field.label);
    }
    return bad;
}

void FormDialog::setNote(const QString &text)
{
    m_note->setText(text);
    m_note->setVisible(!text.isEmpty());
}

QString FormDialog::note() const
{
    return m_note->text();
}

void FormDialog::setBusy(bool busy)
{
    m_isBusy = busy;
    look();
}

void FormDialog::showError(const QString &sentence)
{
    m_isBusy = false;
    m_error->setText(sentence);
    m_error->setAccessibleName(sentence);
    m_error->show();
    look();
}

QString FormDialog::errorText() const
{
    return m_error->isHidden() ? QString() : m_error->text();
}

void FormDialog::want()
{
    m_error->hide();
    if (const QStringList bad = badDays(); !bad.isEmpty()) {
        showError(tr("A day is written as 2026-11-21; look at: %1.").arg(bad.join(u", "_s)));
        return;
    }
    setBusy(true);
    Q_EMIT wanted();
}

void FormDialog::look()
{
    const bool isWhole = std::all_of(m_form.fields.cbegin(), m_form.fields.cend(),
        [this](const FormField &field) { return !field.isNeeded || !value(field.id).trimmed().isEmpty(); });
    m_do->setEnabled(!m_isBusy && isWhole);
    Q_EMIT changed();
}

} // namespace steward::ui
