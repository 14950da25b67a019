#include "ui/vault/passphrase_dialog.h"

#include "ui/theme/icons.h"
#include "ui/vault/passphrase_field.h"

#include <QAccessible>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace steward::ui {

namespace {

constexpr int dialogWidth = 460;

QLabel *sentence(QWidget *parent, const QString &text = {})
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

PassphraseDialog::PassphraseDialog(Kind kind, const QString &title, const QString &explanation, QWidget *parent)
    : QDialog(parent)
    , m_kind(kind)
    , m_first(new PassphraseField(this))
    , m_fault(sentence(this))
    , m_accept(new QPushButton(kind == Kind::Ask ? tr("Unlock") : tr("Use this passphrase"), this))
    , m_reject(new QPushButton(tr("Cancel"), this))
{
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 16);
    layout->setSpacing(10);
    layout->addWidget(sentence(this, explanation));
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->setVerticalSpacing(8);
    form->setHorizontalSpacing(12);
    if (kind == Kind::Change) {
        m_present = new PassphraseField(this);
        m_present->setObjectName(u"passphraseNow"_s);
        form->addRow(tr("&Now"), m_present);
    }
    m_first->setObjectName(u"passphrase"_s);
    form->addRow(kind == Kind::Change ? tr("New &passphrase") : tr("&Passphrase"), m_first);
    if (kind != Kind::Ask) {
        m_second = new PassphraseField(this);
        m_second->setObjectName(u"passphraseAgain"_s);
        form->addRow(tr("&Once more"), m_second);
    }
    layout->addLayout(form);
    if (kind != Kind::Ask) {
        m_strength = sentence(this);
        m_strength->setForegroundRole(QPalette::PlaceholderText);
        layout->addWidget(m_strength);
    }
    QPalette colored = m_fault->palette();
    colored.setColor(QPalette::WindowText, toneColor(Tone::Bad, colored));
    m_fault->setPalette(colored);
    m_fault->setObjectName(u"fault"_s);
    m_fault->hide();
    layout->addWidget(m_fault);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_reject);
    buttons->addWidget(m_accept);
    layout->addLayout(buttons);
    m_accept->setObjectName(u"accept"_s);
    m_accept->setDefault(true);
    m_reject->setAutoDefault(false);
    setFixedWidth(std::max(dialogWidth, fontMetrics().averageCharWidth() * 64));
    connect(m_accept, &QPushButton::clicked, this, &PassphraseDialog::give);
    connect(m_reject, &QPushButton::clicked, this, &QDialog::reject);
    for (PassphraseField *field : {m_present, m_first, m_second}) {
        if (field)
            connect(field, &QLineEdit::textChanged, this, &PassphraseDialog::look);
    }
    look();
    (m_present ? m_present : m_first)->setFocus();
}

void PassphraseDialog::setButtons(const QString &accept, const QString &reject)
{
    m_accept->setText(accept);
    m_reject->setText(reject);
}

crypto::SecretBytes PassphraseDialog::take()
{
    if (m_second)
        m_second->wipe();
    return m_first->take();
}

crypto::SecretBytes PassphraseDialog::takePresent()
{
    return m_present ? m_present->take() : crypto::SecretBytes();
}

void PassphraseDialog::tellWrong(const QString &words)
{
    setBusy(false);
    m_fault->setText(words);
    m_fault->setVisible(!words.isEmpty());
    (m_present ? m_present : m_first)->setFocus();
    QAccessibleEvent spoken(m_fault, QAccessible::Alert);
    QAccessible::updateAccessibility(&spoken);
}

void PassphraseDialog::setBusy(bool busy)
{
    m_busy = busy;
    m_first->setEnabled(!busy);
    for (PassphraseField *field : {m_present, m_second}) {
        if (field)
            field->setEnabled(!busy);
    }
    look();
}

void PassphraseDialog::look()
{
    if (m_kind == Kind::Ask) {
        m_accept->setEnabled(!m_busy && !m_first->text().isEmpty());
        return;
    }
    const PassphraseStrength strength = strengthOf(m_first->text());
    const bool same = m_first->text() == m_second->text();
    m_strength->setText(m_first->text().isEmpty() ? tr("It cannot be recovered: whoever forgets it has lost what it "
                                                       "protects. Keep a copy in a safe place.")
                        : strength.isEnough() && !same && !m_second->text().isEmpty() ? tr("The two differ.")
                                                                                      : strength.words);
    m_accept->setEnabled(!m_busy && strength.isEnough() && same && (!m_present || !m_present->text().isEmpty()));
}

void PassphraseDialog::give()
{
    if (!m_accept->isEnabled())
        return;
    m_fault->hide();
    setBusy(true);
    Q_EMIT given();
}

} // namespace steward::ui
