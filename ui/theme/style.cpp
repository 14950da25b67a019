#include "ui/theme/style.h"

#include "ui/theme/tone.h"

#include <QAbstractSpinBox>
#include <QPainter>
#include <QStyleOptionButton>
#include <QStyleOptionComboBox>
#include <QStyleOptionFrame>
#include <QStyleOptionHeader>
#include <QStyleOptionProgressBar>
#include <QStyleOptionSlider>
#include <QStyleOptionSpinBox>

#include <QWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace steward::ui {

namespace {

constexpr qreal radius = 5;

QRectF hairline(const QRect &rect)
{
    return QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5);
}

} // namespace

Style::Style()
    : QProxyStyle(u"Fusion"_s)
{
}

void Style::drawPrimitive(
    PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    switch (element) {
    case PE_PanelButtonCommand: drawButton(option, painter); return;
    case PE_PanelLineEdit: drawField(option, painter); return;
    case PE_PanelButtonTool:
        if (option->state & (State_MouseOver | State_On | State_Sunken) && option->state & State_Enabled) {
            painter->save();
            painter->setRenderHint(QPainter::Antialiasing);
            painter->setPen(Qt::NoPen);
            QColor ground = option->palette.color(QPalette::WindowText);
            ground.setAlpha(option->state & (State_On | State_Sunken) ? 34 : 18);
            painter->setBrush(ground);
            painter->drawRoundedRect(option->rect, radius, radius);
            painter->restore();
        }
        return;
    case PE_FrameFocusRect: {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(toneColor(Tone::Accent, option->palette), 1.5));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(option->rect).adjusted(0.75, 0.75, -0.75, -0.75), radius - 1, radius - 1);
        painter->restore();
        return;
    }
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck: drawCheckBox(option, painter); return;
    case PE_IndicatorRadioButton: drawRadioButton(option, painter); return;
    case PE_FrameTabBarBase:
        painter->fillRect(
            option->rect.left(), option->rect.bottom(), option->rect.width(), 1, lineColor(option->palette));
        return;
    case PE_PanelScrollAreaCorner: painter->fillRect(option->rect, option->palette.brush(QPalette::Window)); return;
    case PE_FrameTabWidget: return;
    case PE_Frame:
    case PE_FrameMenu:
    case PE_FrameGroupBox:
        painter->save();
        painter->setPen(lineColor(option->palette));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(hairline(option->rect));
        painter->restore();
        return;
    default: QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void Style::drawButton(const QStyleOption *option, QPainter *painter) const
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    const bool isDefault = button && button->features & QStyleOptionButton::DefaultButton;
    const bool isFlat = button && button->features & QStyleOptionButton::Flat;
    const bool isDown = option->state & (State_Sunken | State_On);
    const bool isHovered = option->state & State_MouseOver && option->state & State_Enabled;
    if (isFlat && !isDown && !isHovered && !(option->state & State_HasFocus))
        return;
    QColor ground = option->palette.color(QPalette::Button);
    if (isDown)
        ground = isDark(option->palette) ? ground.lighter(135) : ground.darker(110);
    else if (isHovered)
        ground = isDark(option->palette) ? ground.lighter(118) : ground.darker(103);
    QColor line = lineColor(option->palette);
    if (isDefault && option->state & State_Enabled)
        line = toneColor(Tone::Accent, option->palette);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(line, 1));
    painter->setBrush(ground);
    painter->drawRoundedRect(hairline(option->rect), radius, radius);
    painter->restore();
}

void Style::drawField(const QStyleOption *option, QPainter *painter) const
{
    const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
    painter->save();
    if (frame && frame->lineWidth <= 0) {
        painter->fillRect(option->rect, option->palette.brush(QPalette::Base));
    } else {
        const bool focused = option->state & State_HasFocus;
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(
            focused ? QPen(toneColor(Tone::Accent, option->palette), 1.5) : QPen(lineColor(option->palette), 1));
        painter->setBrush(option->palette.brush(QPalette::Base));
        painter->drawRoundedRect(hairline(option->rect), radius, radius);
    }
    painter->restore();
}

void Style::drawControl(
    ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    switch (element) {
    case CE_HeaderSection:
    case CE_HeaderEmptyArea: drawHeader(option, painter); return;
    case CE_TabBarTabShape: drawTab(option, painter); return;
    case CE_ProgressBarGroove: return;
    case CE_ProgressBarContents: drawProgress(option, painter); return;
    case CE_HeaderLabel: {
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option)) {
            QStyleOptionHeader quiet = *header;
            quiet.palette.setColor(QPalette::ButtonText, toneColor(Tone::Muted, option->palette));
            QProxyStyle::drawControl(element, &quiet, painter, widget);
            return;
        }
        break;
    }
    case CE_MenuBarItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option)) {
            painter->fillRect(option->rect, option->palette.window());
            if (option->state & State_Selected && option->state & State_Enabled) {
                painter->save();
                painter->setRenderHint(QPainter::Antialiasing);
                painter->setPen(Qt::NoPen);
                painter->setBrush(toneGround(Tone::Accent, option->palette));
                painter->drawRoundedRect(option->rect.adjusted(1, 2, -1, -2), radius, radius);
                painter->restore();
            }
            const int flags = Qt::AlignCenter | Qt::TextShowMnemonic | Qt::TextDontClip | Qt::TextSingleLine;
            drawItemText(painter, option->rect, flags, option->palette, option->state & State_Enabled, item->text,
                QPalette::WindowText);
            return;
        }
        break;
    case CE_MenuBarEmptyArea: painter->fillRect(option->rect, option->palette.window()); return;
    default: break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void Style::drawTab(const QStyleOption *option, QPainter *painter) const
{
    const bool chosen = option->state & State_Selected;
    if (!chosen && !(option->state & State_MouseOver))
        return;
    const QColor color = chosen ? toneColor(Tone::Accent, option->palette) : lineColor(option->palette);
    painter->fillRect(QRect(option->rect.left() + 4, option->rect.bottom() - 1, option->rect.width() - 8, 2), color);
}

void Style::drawProgress(const QStyleOption *option, QPainter *painter) const
{
    const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option);
    if (!bar)
        return;
    const QRectF groove = option->rect;
    const qreal round = std::min(groove.height(), groove.width()) / 2;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    QColor veil = option->palette.color(QPalette::WindowText);
    veil.setAlpha(32);
    painter->setBrush(veil);
    painter->drawRoundedRect(groove, round, round);
    const qint64 span = qint64(bar->maximum) - bar->minimum;
    QRectF done = groove;
    if (span > 0) {
        done.setWidth(groove.width() * double(bar->progress - bar->minimum) / double(span));
        if (option->direction == Qt::RightToLeft)
            done.moveRight(groove.right());
    } else {
        done.setWidth(groove.width() / 3); // How much there is to do is not known.
        done.moveCenter(groove.center());
    }
    if (done.width() > 0) {
        painter->setBrush(toneColor(Tone::Accent, option->palette));
        painter->drawRoundedRect(done, std::min(round, done.width() / 2), round);
    }
    painter->restore();
}

void Style::drawComplexControl(
    ComplexControl control, const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    if (control == CC_ScrollBar)
        drawScrollBar(option, painter, widget);
    else if (control == CC_SpinBox)
        drawSpinBox(option, painter, widget);
    else if (control == CC_ComboBox)
        drawComboBox(option, painter, widget);
    else
        QProxyStyle::drawComplexControl(control, option, painter, widget);
}

void Style::drawRadioButton(const QStyleOption *option, QPainter *painter) const
{
    const bool on = option->state & State_On;
    const bool enabled = option->state & State_Enabled;
    const QColor accent =
        enabled ? toneColor(Tone::Accent, option->palette) : option->palette.color(QPalette::Disabled, QPalette::Text);
    const qreal side = std::min(option->rect.width(), option->rect.height());
    QRectF ring(0, 0, side, side);
    ring.moveCenter(QRectF(option->rect).center());
    ring.adjust(0.5, 0.5, -0.5, -0.5);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(on || option->state & State_HasFocus ? accent : toneColor(Tone::Muted, option->palette), 1));
    painter->setBrush(on ? accent : option->palette.color(QPalette::Base));
    painter->drawEllipse(ring);
    if (on) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(option->palette.color(QPalette::Base));
        painter->drawEllipse(ring.center(), side / 6, side / 6);
    }
    painter->restore();
}

void Style::drawCheckBox(const QStyleOption *option, QPainter *painter) const
{
    const bool on = option->state & (State_On | State_NoChange);
    const bool enabled = option->state & State_Enabled;
    const QColor accent =
        enabled ? toneColor(Tone::Accent, option->palette) : option->palette.color(QPalette::Disabled, QPalette::Text);
    const qreal side = std::min(option->rect.width(), option->rect.height());
    QRectF box(0, 0, side, side);
    box.moveCenter(QRectF(option->rect).center());
    box.adjust(0.5, 0.5, -0.5, -0.5);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(on || option->state & State_HasFocus ? accent : toneColor(Tone::Muted, option->palette), 1));
    painter->setBrush(on ? accent : option->palette.color(QPalette::Base));
    painter->drawRoundedRect(box, 3, 3);
    painter->setPen(QPen(option->palette.color(QPalette::Base), side / 7, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const auto at = [&box](qreal x, qreal y) {
        return QPointF(box.left() + x * box.width(), box.top() + y * box.height());
    };
    if (option->state & State_NoChange)
        painter->drawLine(at(0.25, 0.5), at(0.75, 0.5));
    else if (on)
        painter->drawPolyline(QPolygonF{at(0.22, 0.52), at(0.43, 0.73), at(0.79, 0.29)});
    painter->restore();
}

namespace {

void drawArrow(QPainter *painter, const QRect &rect, bool up, const QColor &color)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(color, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const QPointF middle = QRectF(rect).center();
    const qreal rise = up ? -2 : 2;
    painter->drawPolyline(
        QPolygonF{middle + QPointF(-4, -rise), middle + QPointF(0, rise), middle + QPointF(4, -rise)});
    painter->restore();
}

} // namespace

void Style::drawSpinBox(const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
    if (!spin)
        return;
    QStyleOptionFrame frame;
    frame.QStyleOption::operator=(*option);
    frame.lineWidth = spin->frame ? 1 : 0;
    drawField(&frame, painter);
    if (spin->buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    for (const auto &[part, step] : {std::pair(SC_SpinBoxUp, QAbstractSpinBox::StepUpEnabled),
             std::pair(SC_SpinBoxDown, QAbstractSpinBox::StepDownEnabled)}) {
        const bool possible = spin->stepEnabled & step && option->state & State_Enabled;
        const QColor color = possible ? toneColor(Tone::Muted, option->palette)
                                      : option->palette.color(QPalette::Disabled, QPalette::Text);
        drawArrow(painter, subControlRect(CC_SpinBox, option, part, widget), part == SC_SpinBoxUp, color);
    }
}

void Style::drawComboBox(const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
    if (!combo)
        return;
    QStyleOptionFrame frame;
    frame.QStyleOption::operator=(*option);
    frame.lineWidth = combo->frame ? 1 : 0;
    drawField(&frame, painter);
    const QColor color = option->state & State_Enabled ? toneColor(Tone::Muted, option->palette)
                                                       : option->palette.color(QPalette::Disabled, QPalette::Text);
    drawArrow(painter, subControlRect(CC_ComboBox, option, SC_ComboBoxArrow, widget), false, color);
}

void Style::drawScrollBar(const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (!bar)
        return;
    painter->fillRect(option->rect, option->palette.brush(QPalette::Window));
    if (bar->maximum <= bar->minimum)
        return;
    const bool active = option->state & State_MouseOver || bar->activeSubControls & SC_ScrollBarSlider;
    QRectF handle = subControlRect(CC_ScrollBar, option, SC_ScrollBarSlider, widget);
    handle = bar->orientation == Qt::Vertical ? handle.adjusted(3, 1, -3, -1) : handle.adjusted(1, 3, -1, -3);
    QColor color = option->palette.color(QPalette::WindowText);
    color.setAlpha(option->state & State_Sunken ? 140 : active ? 105 : 70);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(color);
    const qreal round = std::min(handle.width(), handle.height()) / 2;
    painter->drawRoundedRect(handle, round, round);
    painter->restore();
}

QRect Style::subControlRect(
    ComplexControl control, const QStyleOptionComplex *option, SubControl part, const QWidget *widget) const
{
    const auto *bar = control == CC_ScrollBar ? qstyleoption_cast<const QStyleOptionSlider *>(option) : nullptr;
    if (!bar)
        return QProxyStyle::subControlRect(control, option, part, widget);
    // A handle in a groove, without the arrow buttons that nobody presses.
    const bool upright = bar->orientation == Qt::Vertical;
    const int length = upright ? bar->rect.height() : bar->rect.width();
    const qint64 range = qint64(bar->maximum) - bar->minimum;
    int handle = length;
    if (range > 0)
        handle = std::clamp(
            static_cast<int>(qint64(bar->pageStep) * length / (range + bar->pageStep)), std::min(28, length), length);
    const int start =
        sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition, length - handle, bar->upsideDown);
    const auto piece = [&](int from, int size) {
        const QRect rect = upright ? QRect(0, from, bar->rect.width(), size) : QRect(from, 0, size, bar->rect.height());
        return visualRect(bar->direction, bar->rect, rect.translated(bar->rect.topLeft()));
    };
    switch (part) {
    case SC_ScrollBarGroove: return bar->rect;
    case SC_ScrollBarSlider: return piece(start, handle);
    case SC_ScrollBarSubPage: return piece(0, start);
    case SC_ScrollBarAddPage: return piece(start + handle, length - start - handle);
    default: return {};
    }
}

void Style::drawHeader(const QStyleOption *option, QPainter *painter) const
{
    painter->save();
    painter->fillRect(option->rect, option->palette.brush(QPalette::Window));
    if (option->state & State_MouseOver && option->state & State_Enabled) {
        QColor veil = option->palette.color(QPalette::WindowText);
        veil.setAlpha(14);
        painter->fillRect(option->rect, veil);
    }
    painter->setPen(lineColor(option->palette));
    painter->drawLine(option->rect.bottomLeft(), option->rect.bottomRight());
    painter->restore();
}

QRect Style::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    const auto *frame = element == SE_LineEditContents ? qstyleoption_cast<const QStyleOptionFrame *>(option) : nullptr;
    return frame && frame->lineWidth > 0 ? rect.adjusted(4, 0, -4, 0) : rect;
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_FocusFrameHMargin: return 5; // the padding of cells
    case PM_HeaderMargin: return 6;
    case PM_TabBarTabHSpace: return 24;
    case PM_TabBarTabVSpace: return 14;
    case PM_TabBarTabShiftVertical: return 0;
    case PM_MenuBarVMargin: return 1;
    case PM_MenuHMargin: return 1;
    case PM_MenuVMargin: return 4;
    case PM_ScrollBarExtent: return 12;
    case PM_DefaultFrameWidth: return 1;
    case PM_ToolBarIconSize:
    case PM_SmallIconSize: return 16;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical: return 0;
    default: return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *answer) const
{
    switch (hint) {
    case SH_EtchDisabledText: return 0;
    case SH_ItemView_ShowDecorationSelected: return 1;
    case SH_ScrollBar_Transient: return 0;
    case SH_Menu_Scrollable: return 1;
    default: return QProxyStyle::styleHint(hint, option, widget, answer);
    }
}

QSize Style::sizeFromContents(
    ContentsType type, const QStyleOption *option, const QSize &size, const QWidget *widget) const
{
    QSize answer = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_PushButton: answer += QSize(8, 4); break;
    case CT_LineEdit:
    case CT_SpinBox: answer += QSize(0, 4); break;
    case CT_ComboBox: answer += QSize(4, 4); break;
    case CT_ToolButton: answer += QSize(4, 4); break;
    case CT_MenuItem: answer += QSize(6, 4); break;
    default: break;
    }
    return answer;
}

} // namespace steward::ui
