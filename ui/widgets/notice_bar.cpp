#include "ui/widgets/notice_bar.h"

#include "ui/theme/icons.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QTimer>
#include <QToolButton>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace steward::ui {

NoticeBar::NoticeBar(QWidget *parent)
    : QWidget(parent)
    , m_icon(new QLabel(this))
    , m_text(new QLabel(this))
    , m_action(new QPushButton(this))
    , m_leave(new QTimer(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(14, 6, 8, 6);
    layout->setSpacing(10);
    layout->addWidget(m_icon);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_action);
    auto *close = new QToolButton(this);
    close->setIcon(icon(u"close"_s));
    close->setAutoRaise(true);
    close->setToolTip(tr("Dismiss"));
    close->setAccessibleName(tr("Dismiss this notice"));
    layout->addWidget(close);
    connect(close, &QToolButton::clicked, this, &NoticeBar::dismiss);
    m_action->setAutoDefault(true); // Enter presses it
    connect(m_action, &QPushButton::clicked, this, &NoticeBar::act);
    m_leave->setSingleShot(true);
    m_leave->setInterval(7s);
    connect(m_leave, &QTimer::timeout, this, &NoticeBar::dismiss);
    hide();
}

void NoticeBar::tell(const QString &text, Tone tone)
{
    tell(text, tone, {}, {});
}

void NoticeBar::tell(const QString &text, Tone tone, const QString &actionText, std::function<void()> action)
{
    m_tone = tone;
    m_do = std::move(action);
    m_text->setText(text);
    m_text->setAccessibleName(text);
    m_action->setText(actionText);
    m_action->setVisible(!actionText.isEmpty());
    recolor();
    show();
    QAccessibleEvent spoken(m_text, QAccessible::Alert);
    QAccessible::updateAccessibility(&spoken);
    const bool stays = tone == Tone::Bad || tone == Tone::Warning || !actionText.isEmpty();
    stays ? m_leave->stop() : m_leave->start();
}

void NoticeBar::dismiss()
{
    m_leave->stop();
    m_do = nullptr;
    hide();
}

void NoticeBar::focusAction()
{
    m_action->setFocus(Qt::OtherFocusReason);
}

void NoticeBar::act()
{
    const std::function<void()> what = m_do;
    dismiss();
    if (what)
        what();
}

QString NoticeBar::text() const
{
    return isHidden() ? QString() : m_text->text();
}

void NoticeBar::recolor()
{
    const QString name = m_tone == Tone::Bad       ? u"error"_s
                         : m_tone == Tone::Warning ? u"warning"_s
                         : m_tone == Tone::Good    ? u"check"_s
                                                   : u"info"_s;
    m_icon->setPixmap(icon(name, m_tone).pixmap(QSize(18, 18), devicePixelRatioF()));
    update();
}

void NoticeBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        recolor();
}

void NoticeBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), toneGround(m_tone, palette()));
    painter.setPen(lineColor(palette()));
    painter.drawLine(rect().bottomLeft(), rect().bottomRight());
}

} // namespace steward::ui
