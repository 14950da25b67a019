#include "ui/widgets/number_tile.h"

#include <QEnterEvent>
#include <QLocale>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace steward::ui {

namespace {

constexpr int padding = 14;

QFont figureFont(const QFont &base)
{
    QFont font = base;
    font.setPointSizeF(base.pointSizeF() * 2);
    font.setWeight(QFont::DemiBold);
    return font;
}

QFont smallFont(const QFont &base)
{
    QFont font = base;
    font.setPointSizeF(std::max(7.5, base.pointSizeF() * 0.9));
    return font;
}

} // namespace

NumberTile::NumberTile(const QString &label, Badge::Shape shape, Tone tone, QWidget *parent)
    : QAbstractButton(parent)
    , m_label(label)
    , m_shape(shape)
    , m_tone(tone)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    tell();
}

void NumberTile::setValue(qint64 value, qint64 total)
{
    m_value = value;
    m_total = total;
    tell();
    update();
}

void NumberTile::setUnknown()
{
    setValue(-1, -1);
}

void NumberTile::setFormula(const QString &formula)
{
    m_formula = formula;
    setToolTip(formula);
    setAccessibleDescription(formula);
}

void NumberTile::tell()
{
    setAccessibleName(denominator().isEmpty()
                          ? tr("%1: %2").arg(m_label, figure())
                          : tr("%1: %2 %3", "label, figure, of how many").arg(m_label, figure(), denominator()));
}

QString NumberTile::figure() const
{
    return m_value < 0 ? u"–"_s : QLocale().toString(m_value);
}

QString NumberTile::denominator() const
{
    return m_total < 0 ? QString() : tr("of %1").arg(QLocale().toString(m_total));
}

QSize NumberTile::sizeHint() const
{
    const QFontMetrics label(font());
    const QFontMetrics number(figureFont(font()));
    const int width = std::max(label.horizontalAdvance(m_label) + label.ascent() + 8,
        number.horizontalAdvance(figure()) + 8 + QFontMetrics(smallFont(font())).horizontalAdvance(denominator()));
    return {width + 2 * padding, label.height() + number.height() + 2 * padding - 4};
}

QSize NumberTile::minimumSizeHint() const
{
    return {QFontMetrics(font()).averageCharWidth() * 12 + 2 * padding, sizeHint().height()};
}

void NumberTile::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF frame = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    const bool hot = isEnabled() && (underMouse() || isDown());
    const QColor accent = toneColor(Tone::Accent, palette());
    painter.setPen(hasFocus() ? QPen(accent, 1.5) : QPen(hot ? accent : lineColor(palette()), 1));
    painter.setBrush(isDown() ? toneGround(Tone::Neutral, palette()) : palette().color(QPalette::Base));
    painter.drawRoundedRect(frame, 7, 7);

    const QRect inner = rect().adjusted(padding, padding - 2, -padding, -padding + 2);
    const bool quiet = m_value <= 0;
    const QColor mark = toneColor(quiet ? Tone::Muted : m_tone, palette());
    const int side = fontMetrics().ascent() - 1;
    const QRect top(inner.left(), inner.top(), inner.width(), fontMetrics().height());
    const Qt::LayoutDirection direction = layoutDirection();
    const QRect square = QStyle::alignedRect(direction, Qt::AlignLeading | Qt::AlignVCenter, {side, side}, top);
    paintShape(painter, square, m_shape, mark);
    QRect words = top;
    direction == Qt::RightToLeft ? words.setRight(square.left() - 7) : words.setLeft(square.right() + 8);
    const int leading = static_cast<int>(QStyle::visualAlignment(direction, Qt::AlignLeading));
    painter.setPen(palette().color(QPalette::PlaceholderText));
    painter.drawText(
        words, leading | Qt::AlignVCenter, fontMetrics().elidedText(m_label, Qt::ElideRight, words.width()));

    const QFont big = figureFont(font());
    const QRect bottom(inner.left(), top.bottom() + 2, inner.width(), inner.bottom() - top.bottom());
    painter.setFont(big);
    painter.setPen(quiet ? palette().color(QPalette::Text) : mark);
    painter.drawText(bottom, leading | Qt::AlignBottom, figure());
    const int taken = QFontMetrics(big).horizontalAdvance(figure()) + 8;
    painter.setFont(smallFont(font()));
    painter.setPen(palette().color(QPalette::PlaceholderText));
    const QRect rest = direction == Qt::RightToLeft ? bottom.adjusted(0, 0, -taken, -QFontMetrics(big).descent() + 2)
                                                    : bottom.adjusted(taken, 0, 0, -QFontMetrics(big).descent() + 2);
    painter.drawText(rest, leading | Qt::AlignBottom, denominator());
}

void NumberTile::enterEvent(QEnterEvent *event)
{
    update();
    QAbstractButton::enterEvent(event);
}

void NumberTile::leaveEvent(QEvent *event)
{
    update();
    QAbstractButton::leaveEvent(event);
}

} // namespace steward::ui
