#include "ui/shell/header_bar.h"

#include "ui/theme/icons.h"
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeySequence>
#include <QLabel>
#include <QPainter>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace steward::ui {

HeaderBar::HeaderBar(QWidget *parent)
    : QWidget(parent)
    , m_organisation(new QLabel(this))
    , m_file(new QLabel(this))
    , m_readOnly(new StateBadge(this))
    , m_ledger(new QToolButton(this))
    , m_vault(new QToolButton(this))
    , m_deadline(new QToolButton(this))
    , m_clock(new QToolButton(this))
    , m_search(new QToolButton(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(14, 6, 10, 6);
    layout->setSpacing(10);
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    m_organisation->setFont(bold);
    m_organisation->setTextFormat(Qt::PlainText);
    m_file->setTextFormat(Qt::PlainText);
    m_file->setForegroundRole(QPalette::PlaceholderText);
    m_readOnly->hide();
    layout->addWidget(m_organisation);
    layout->addWidget(m_file);
    layout->addWidget(m_readOnly);
    layout->addStretch(1);
    m_clock->setIcon(icon(u"clock"_s, Tone::Muted));
    m_search->setIcon(icon(u"search"_s, Tone::Muted));
    m_search->setText(tr("Go to anything  %1").arg(QKeySequence(u"Ctrl+K"_s).toString(QKeySequence::NativeText)));
    m_search->setToolTip(tr("Find a pane, an action, a customer or a directory"));
    m_ledger->setObjectName(u"ledgerState"_s);
    m_vault->setObjectName(u"vaultState"_s);
    m_deadline->setObjectName(u"deadline"_s);
    for (QToolButton *button : {m_deadline, m_ledger, m_vault, m_clock, m_search}) {
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
        button->setVisible(button == m_search);
        layout->addWidget(button);
    }
    connect(m_ledger, &QToolButton::clicked, this, &HeaderBar::ledgerChosen);
    connect(m_vault, &QToolButton::clicked, this, &HeaderBar::vaultChosen);
    connect(m_search, &QToolButton::clicked, this, &HeaderBar::paletteAsked);
    connect(m_clock, &QToolButton::clicked, this, &HeaderBar::clockChosen);
    connect(m_deadline, &QToolButton::clicked, this, &HeaderBar::deadlineChosen);
}

void HeaderBar::setWorkspace(const QString &organisation, const QString &path)
{
    const QString file = QFileInfo(path).fileName();
    m_organisation->setText(organisation.isEmpty() ? QFileInfo(path).completeBaseName() : organisation);
    m_file->setText(path.isEmpty() ? QString() : file);
    m_file->setToolTip(QDir::toNativeSeparators(path));
}

void HeaderBar::setReadOnly(const QString &words, const QString &explanation)
{
    m_readOnly->setBadge({.word = words, .shape = Badge::Shape::Dash, .tone = Tone::Warning});
    m_readOnly->setToolTip(explanation);
    m_readOnly->setAccessibleDescription(explanation);
}

void HeaderBar::setClock(const QString &words, const QString &explanation)
{
    m_clock->setText(words);
    m_clock->setToolTip(explanation);
    m_clock->setAccessibleDescription(explanation);
    m_clock->setVisible(!words.isEmpty());
}

void HeaderBar::setDeadline(const QString &words, Tone tone, const QString &explanation)
{
    m_deadline->setIcon(icon(tone == Tone::Bad ? u"warning"_s : u"clock"_s, tone));
    m_deadline->setText(words);
    m_deadline->setToolTip(explanation);
    m_deadline->setAccessibleDescription(explanation);
    m_deadline->setVisible(!words.isEmpty());
}

void HeaderBar::setLedger(const Badge &badge, const QString &explanation)
{
    const QString name = badge.shape == Badge::Shape::Cross  ? u"error"_s
                         : badge.shape == Badge::Shape::Ring ? u"info"_s
                                                             : u"shield"_s;
    m_ledger->setIcon(icon(name, badge.tone));
    m_ledger->setText(badge.word);
    m_ledger->setToolTip(explanation);
    m_ledger->setAccessibleDescription(explanation);
    m_ledger->setVisible(!badge.word.isEmpty());
}

void HeaderBar::setVault(const QString &words, const QString &iconName, Tone tone, const QString &explanation)
{
    m_vault->setIcon(icon(iconName, tone));
    m_vault->setText(words);
    m_vault->setToolTip(explanation);
    m_vault->setAccessibleDescription(explanation);
    m_vault->setVisible(!words.isEmpty());
}

void HeaderBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(lineColor(palette()));
    painter.drawLine(rect().bottomLeft(), rect().bottomRight());
}

} // namespace steward::ui
