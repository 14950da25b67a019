#include "ui/vault/secret_dialog.h"

#include "ui/vault/passphrase_field.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace steward::ui {

namespace {

// As core/vault/secrets.h takes names.
const QRegularExpression &validName()
{
    static const QRegularExpression name(u"^[A-Za-z0-9._-]{1,64}$"_s);
    return name;
}

} // namespace

SecretDialog::SecretDialog(QWidget *parent)
    : QDialog(parent)
    , m_name(new QLineEdit(this))
    , m_value(new PassphraseField(this))
    , m_hint(new QLabel(this))
    , m_keep(new QPushButton(tr("Keep it"), this))
{
    setWindowTitle(tr("Named secret"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 16);
    layout->setSpacing(10);
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->setVerticalSpacing(8);
    m_name->setObjectName(u"secretName"_s);
    m_name->setPlaceholderText(u"proxy.password"_s);
    m_value->setObjectName(u"secretValue"_s);
    m_value->setMaxLength(16384);
    form->addRow(tr("&Name"), m_name);
    form->addRow(tr("&Secret"), m_value);
    layout->addLayout(form);
    m_hint->setTextFormat(Qt::PlainText);
    m_hint->setWordWrap(true);
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    m_hint->setText(tr("A name has letters, digits, dots, dashes and underscores, at most 64. One that is there "
                       "already is replaced."));
    layout->addWidget(m_hint);
    auto *buttons = new QHBoxLayout;
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setAutoDefault(false);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_keep);
    layout->addLayout(buttons);
    m_keep->setDefault(true);
    setFixedWidth(fontMetrics().averageCharWidth() * 64);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_keep, &QPushButton::clicked, this, &QDialog::accept);
    for (QLineEdit *field : {m_name, static_cast<QLineEdit *>(m_value)})
        connect(field, &QLineEdit::textChanged, this, &SecretDialog::look);
    look();
}

QString SecretDialog::name() const
{
    return m_name->text().trimmed();
}

crypto::SecretBytes SecretDialog::take()
{
    return m_value->take();
}

void SecretDialog::look()
{
    m_keep->setEnabled(validName().match(name()).hasMatch() && !m_value->text().isEmpty());
}

} // namespace steward::ui
