#include "ui/settings/setting_row.h"

#include "ui/settings/setting_words.h"
#include "ui/theme/icons.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QFileDialog>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTimeZone>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace steward::ui {

namespace {

constexpr int titleWidth = 210;

QStringList timeZones()
{
    QStringList names;
    for (const QByteArray &id : QTimeZone::availableTimeZoneIds()) {
        if (id.contains('/') || id == "UTC")
            names.append(QString::fromLatin1(id));
    }
    return names;
}

// A wheel over a long page is meant to scroll it, not to change what lies below the pointer.
class StillFilter final : public QObject
{
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Wheel && !static_cast<QWidget *>(watched)->hasFocus()) {
            event->ignore();
            return true;
        }
        return false;
    }
};

} // namespace

SettingRow::SettingRow(const SettingInfo &info, QWidget *parent)
    : QWidget(parent)
    , m_info(info)
    , m_editor(nullptr)
    , m_standard(new QLabel(this))
    , m_fault(new QLabel(this))
    , m_reset(new QToolButton(this))
{
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(0, 6, 0, 6);
    layout->setHorizontalSpacing(14);
    layout->setVerticalSpacing(3);
    layout->setColumnStretch(1, 1);
    const QString title = SettingWords::title(info.key);
    auto *name = new QLabel(title, this);
    name->setFixedWidth(titleWidth);
    name->setWordWrap(true);
    m_editor = makeEditor();
    m_editor->setAccessibleName(title);
    m_editor->setAccessibleDescription(SettingWords::explanation(info));
    name->setBuddy(m_editor);
    auto *line = new QHBoxLayout;
    line->addWidget(m_editor, 1);
    m_reset->setIcon(icon(u"undo"_s));
    m_reset->setAutoRaise(true);
    m_reset->setToolTip(tr("Back to the standard"));
    m_reset->setAccessibleName(tr("%1: back to the standard").arg(title));
    line->addWidget(m_reset);
    QSizePolicy keepsPlace = m_reset->sizePolicy();
    keepsPlace.setRetainSizeWhenHidden(true);
    m_reset->setSizePolicy(keepsPlace);
    layout->addWidget(name, 0, 0, Qt::AlignTop);
    layout->addLayout(line, 0, 1);
    for (QLabel *label : {m_standard, m_fault}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_standard->setForegroundRole(QPalette::PlaceholderText);
    const QString explanation = SettingWords::explanation(info);
    m_standard->setText(info.standard.isEmpty() ? explanation
                                                : tr("%1 Standard: %2.", "explanation, value")
                                                      .arg(explanation, SettingWords::valueText(info, info.standard)));
    QPalette colored = m_fault->palette();
    colored.setColor(QPalette::WindowText, toneColor(Tone::Bad, colored));
    m_fault->setPalette(colored);
    m_fault->hide();
    layout->addWidget(m_fault, 1, 1);
    layout->addWidget(m_standard, 2, 1);
    connect(m_reset, &QToolButton::clicked, this, [this] {
        m_showInEditor(m_info.standard);
        give(m_info.standard);
    });
    setValue(info.standard);
}

QWidget *SettingRow::makeEditor()
{
    switch (SettingWords::kind(m_info)) {
    case SettingWords::Kind::YesNo: {
        auto *box = new QCheckBox(tr("Yes"), this);
        m_showInEditor = [box](const QString &value) { box->setChecked(value == "yes"_L1); };
        connect(box, &QCheckBox::clicked, this, [this](bool on) { give(on ? u"yes"_s : u"no"_s); });
        return box;
    }
    case SettingWords::Kind::Number: {
        const QString unit = SettingWords::unit(m_info.key);
        auto *box = new QSpinBox(this);
        box->setRange(static_cast<int>(m_info.least), static_cast<int>(m_info.most));
        box->setGroupSeparatorShown(m_info.key != "net.proxy_port"_L1);
        box->setSuffix(unit.isEmpty() ? QString() : u' ' + unit);
        box->setKeyboardTracking(false);
        box->setFocusPolicy(Qt::StrongFocus);
        box->installEventFilter(new StillFilter(box));
        m_showInEditor = [box](const QString &value) { box->setValue(value.toInt()); };
        connect(box, &QSpinBox::editingFinished, this, [this, box] { give(QString::number(box->value())); });
        return box;
    }
    case SettingWords::Kind::Choice: {
        auto *box = new QComboBox(this);
        for (const auto &[value, words] : SettingWords::choices(m_info.key))
            box->addItem(words, value);
        box->setFocusPolicy(Qt::StrongFocus);
        box->installEventFilter(new StillFilter(box));
        m_showInEditor = [box](const QString &value) { box->setCurrentIndex(box->findData(value)); };
        connect(box, &QComboBox::activated, this, [this, box] { give(box->currentData().toString()); });
        return box;
    }
    case SettingWords::Kind::File:
    case SettingWords::Kind::Folder: return makeFileEditor();
    case SettingWords::Kind::TimeZone: {
        auto *edit = new QLineEdit(this);
        auto *completer = new QCompleter(timeZones(), edit);
        completer->setFilterMode(Qt::MatchContains);
        completer->setCaseSensitivity(Qt::CaseInsensitive);
        edit->setCompleter(completer);
        m_showInEditor = [edit](const QString &value) { edit->setText(value); };
        connect(edit, &QLineEdit::editingFinished, this, [this, edit] { give(edit->text().trimmed()); });
        return edit;
    }
    case SettingWords::Kind::Text: break;
    }
    auto *edit = new QLineEdit(this);
    m_showInEditor = [edit](const QString &value) { edit->setText(value); };
    connect(edit, &QLineEdit::editingFinished, this, [this, edit] { give(edit->text().trimmed()); });
    return edit;
}

QWidget *SettingRow::makeFileEditor()
{
    auto *both = new QWidget(this);
    auto *line = new QHBoxLayout(both);
    line->setContentsMargins(0, 0, 0, 0);
    auto *edit = new QLineEdit(both);
    auto *browse = new QPushButton(icon(u"folder"_s), tr("Choose…"), both);
    edit->setAccessibleName(SettingWords::title(m_info.key));
    line->addWidget(edit, 1);
    line->addWidget(browse);
    both->setFocusProxy(edit);
    m_showInEditor = [edit](const QString &value) { edit->setText(value); };
    connect(edit, &QLineEdit::editingFinished, this, [this, edit] { give(edit->text().trimmed()); });
    connect(browse, &QPushButton::clicked, this, [this, edit] {
        const bool folder = SettingWords::kind(m_info) == SettingWords::Kind::Folder;
        auto *dialog = new QFileDialog(this, SettingWords::title(m_info.key), edit->text(),
            folder ? QString() : tr("Certificates (*.pem *.crt);;All files (*)"));
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setFileMode(folder ? QFileDialog::Directory : QFileDialog::ExistingFile);
        connect(dialog, &QFileDialog::fileSelected, this, [this, edit](const QString &path) {
            edit->setText(path);
            give(path);
        });
        dialog->open();
    });
    return both;
}

void SettingRow::setValue(const QString &value)
{
    m_value = value;
    m_reset->setVisible(m_value != m_info.standard);
    if (!m_editor->hasFocus() && !(m_editor->focusProxy() && m_editor->focusProxy()->hasFocus()))
        m_showInEditor(value);
}

void SettingRow::setEditable(bool editable)
{
    m_editor->setEnabled(editable);
    m_reset->setEnabled(editable);
}

void SettingRow::setFault(const QString &sentence)
{
    m_fault->setText(sentence);
    m_fault->setVisible(!sentence.isEmpty());
}

bool SettingRow::fits(const QString &words) const
{
    return words.isEmpty() || SettingWords::title(m_info.key).contains(words, Qt::CaseInsensitive)
           || m_info.key.contains(words, Qt::CaseInsensitive)
           || m_standard->text().contains(words, Qt::CaseInsensitive);
}

void SettingRow::give(const QString &value)
{
    if (value == m_value) {
        setFault({});
        return;
    }
    const std::optional<QString> fault = SettingWords::fault(m_info, value);
    setFault(fault.value_or(QString()));
    if (fault)
        return;
    m_value = value;
    m_reset->setVisible(m_value != m_info.standard);
    Q_EMIT changed(value);
}

} // namespace steward::ui
