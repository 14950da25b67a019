#pragma once

#include "ui/theme/tone.h"

#include <QStyledItemDelegate>

class QPainter;

namespace steward::ui {

/** A state as it is shown: its word, its shape and its tone, so that colour never speaks alone. */
struct Badge
{
    enum class Shape { None, Tick, Cross, Triangle, Ring, Dot, Half, Dash, Clock };

    QString word = {};
    Shape shape = Shape::None;
    Tone tone = Tone::Neutral;

    bool operator==(const Badge &) const = default;
};

/** The room a badge needs on one line. */
QSize badgeSize(const Badge &badge, const QFont &font);
/** Draws a badge at the leading edge of the rectangle, vertically in its middle; the word is elided where it must be.
 */
void paintBadge(QPainter &painter, const QRect &rect, const Badge &badge, const QFont &font, const QPalette &palette,
    Qt::LayoutDirection direction = Qt::LeftToRight);
/** The shape alone, in a square. */
void paintShape(QPainter &painter, const QRectF &square, Badge::Shape shape, const QColor &color);

/** Shows the Badge that an index holds under BadgeRole; other indexes as usual. The words stay in DisplayRole for
 * readers. */
class StateBadgeDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    static constexpr int BadgeRole = Qt::UserRole + 900;

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

/** One badge as a widget, with an accessible name. */
class StateBadge final : public QWidget
{
    Q_OBJECT

public:
    explicit StateBadge(QWidget *parent = nullptr);
    void setBadge(const Badge &badge);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Badge m_badge;
};

} // namespace steward::ui

Q_DECLARE_METATYPE(steward::ui::Badge)
