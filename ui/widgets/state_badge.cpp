#include "ui/widgets/state_badge.h"

#include <QApplication>
#include <QFontMetrics>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace steward::ui {

namespace {

constexpr int gap = 6;

int shapeSide(const QFont &font)
{
    return std::max(9, QFontMetrics(font).ascent() - 1);
}

} // namespace

QSize badgeSize(const Badge &badge, const QFont &font)
{
    const QFontMetrics metrics(font);
    const int shape = badge.shape == Badge::Shape::None ? 0 : shapeSide(font) + gap;
    return {shape + metrics.horizontalAdvance(badge.word), metrics.height()};
}

void paintShape(QPainter &painter, const QRectF &square, Badge::Shape shape, const QColor &color)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal side = std::min(square.width(), square.height());
    const QRectF box(square.center() - QPointF(side, side) / 2, QSizeF(side, side));
    const qreal weight = std::max(1.4, side / 7);
    const QRectF inner = box.adjusted(weight / 2, weight / 2, -weight / 2, -weight / 2);
    QPen pen(color, weight, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    const auto at = [&inner](qreal x, qreal y) {
        return QPointF(inner.left() + x * inner.width(), inner.top() + y * inner.height());
    };
    switch (shape) {
    case Badge::Shape::None: break;
    case Badge::Shape::Tick: painter.drawPolyline(QPolygonF{at(0.05, 0.55), at(0.38, 0.88), at(0.95, 0.15)}); break;
    case Badge::Shape::Cross:
        painter.drawLine(at(0.12, 0.12), at(0.88, 0.88));
        painter.drawLine(at(0.88, 0.12), at(0.12, 0.88));
        break;
    case Badge::Shape::Triangle:
        painter.setBrush(color);
        painter.drawPolygon(QPolygonF{at(0.5, 0.05), at(1, 0.92), at(0, 0.92)});
        break;
    case Badge::Shape::Ring: painter.drawEllipse(inner); break;
    case Badge::Shape::Dot:
        painter.setPen(Qt::NoPen);
        painter.setBrush(color);
        painter.drawEllipse(box.adjusted(side * 0.12, side * 0.12, -side * 0.12, -side * 0.12));
        break;
    case Badge::Shape::Half: {
        painter.drawEllipse(inner);
        QPainterPath half;
        half.moveTo(inner.center());
        half.arcTo(inner, 90, -180);
        half.closeSubpath();
        painter.fillPath(half, color);
        break;
    }
    case Badge::Shape::Dash: painter.drawLine(at(0.1, 0.5), at(0.9, 0.5)); break;
    case Badge::Shape::Clock:
        painter.drawEllipse(inner);
        painter.drawPolyline(QPolygonF{at(0.5, 0.22), at(0.5, 0.5), at(0.72, 0.64)});
        break;
    }
    painter.restore();
}

void paintBadge(QPainter &painter, const QRect &rect, const Badge &badge, const QFont &font, const QPalette &palette,
    Qt::LayoutDirection direction)
{
    const QColor color = toneColor(badge.tone, palette);
    int taken = 0;
    if (badge.shape != Badge::Shape::None) {
        const int side = shapeSide(font);
        const QRect square =
            QStyle::alignedRect(direction, Qt::AlignVCenter | Qt::AlignLeading, QSize(side, side), rect);
        paintShape(painter, square, badge.shape, color);
        taken = side + gap;
    }
    const QRect words = direction == Qt::RightToLeft ? rect.adjusted(0, 0, -taken, 0) : rect.adjusted(taken, 0, 0, 0);
    painter.save();
    painter.setFont(font);
    painter.setPen(color);
    painter.drawText(words, static_cast<int>(QStyle::visualAlignment(direction, Qt::AlignLeading | Qt::AlignVCenter)),
        QFontMetrics(font).elidedText(badge.word, Qt::ElideRight, words.width()));
    painter.restore();
}

void StateBadgeDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QVariant value = index.data(BadgeRole);
    if (!value.canConvert<Badge>()) {
        QStyledItemDelegate::paint(painter, option, index);
        return;
    }
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    cell.text.clear();
    const QStyle *style = cell.widget ? cell.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);
    const int margin = style->pixelMetric(QStyle::PM_FocusFrameHMargin, &cell, cell.widget) + 1;
    paintBadge(*painter, cell.rect.adjusted(margin, 0, -margin, 0), value.value<Badge>(), cell.font, cell.palette,
        cell.direction);
}

QSize StateBadgeDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QVariant value = index.data(BadgeRole);
    if (!value.canConvert<Badge>())
        return QStyledItemDelegate::sizeHint(option, index);
    return badgeSize(value.value<Badge>(), option.font) + QSize(12, 6);
}

StateBadge::StateBadge(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
}

void StateBadge::setBadge(const Badge &badge)
{
    m_badge = badge;
    setAccessibleName(badge.word);
    setVisible(!badge.word.isEmpty());
    updateGeometry();
    update();
}

QSize StateBadge::sizeHint() const
{
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    return badgeSize(m_badge, bold) + QSize(18, 6);
}

void StateBadge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(toneGround(m_badge.tone, palette()));
    painter.drawRoundedRect(rect(), height() / 2.0, height() / 2.0);
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    paintBadge(painter, rect().adjusted(9, 0, -8, 0), m_badge, bold, palette(), layoutDirection());
}

} // namespace steward::ui
