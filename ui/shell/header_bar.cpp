#include "ui/shell/header_bar.h"

#include "ui/theme/icons.h"
#include "ui/widgets/state_badge.h"

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
    m_clock->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_clock->setAutoRaise(true);
    m_clock->hide();
    layout->addWidget(m_clock);
    m_search->setIcon(icon(u"search"_s, Tone::Muted));
    m_search->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_search->setAutoRaise(true);
    m_search->setText(tr("Go to anything  %1").arg(QKeySequence(u"Ctrl+K"_s).toString(QKeySequence::NativeText)));
    m_search->setToolTip(tr("Find a pane, an action, a customer or a directory"));
    layout->addWidget(m_search);
    for (QToolButton *button : {m_clock, m_search})
        button->setFocusPolicy(Qt::TabFocus);
    connect(m_search, &QToolButton::clicked, this, &HeaderBar::paletteAsked);
    connect(m_clock, &QToolButton::clicked, this, &HeaderBar::clockChosen);
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

void HeaderBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(lineColor(palette()));
    painter.drawLine(rect().bottomLeft(), rect().bottomRight());
}

} // namespace steward::ui
