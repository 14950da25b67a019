#include "ui/shell/navigation.h"

#include "ui/theme/icons.h"

#include <QEvent>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace steward::ui {

namespace {

enum Role { IdRole = Qt::UserRole, BadgeTextRole, IconNameRole };
constexpr int iconSide = 18;

/** Draws an entry: a rounded ground where it is in front, and the count in a pill at the trailing edge. */
class NavigationDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const int width = option.fontMetrics.horizontalAdvance(index.data().toString()) + iconSide + 84;
        return {width, option.fontMetrics.height() + 16};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const bool chosen = option.state & QStyle::State_Selected;
        const bool hovered = option.state & QStyle::State_MouseOver;
        const QColor accent = toneColor(Tone::Accent, option.palette);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const QRectF ground = QRectF(option.rect).adjusted(6, 1.5, -6, -1.5);
        if (chosen || hovered) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(toneGround(chosen ? Tone::Accent : Tone::Neutral, option.palette));
            painter->drawRoundedRect(ground, 6, 6);
        }
        if (option.state & QStyle::State_HasFocus && option.state & QStyle::State_KeyboardFocusChange) {
            painter->setPen(QPen(accent, 1.5));
            painter->setBrush(Qt::NoBrush);
            painter->drawRoundedRect(ground.adjusted(0.75, 0.75, -0.75, -0.75), 6, 6);
        }
        const QRect inner = option.rect.adjusted(16, 0, -14, 0);
        const QRect iconRect =
            QStyle::alignedRect(option.direction, Qt::AlignLeading | Qt::AlignVCenter, {iconSide, iconSide}, inner);
        const QString name = index.data(IconNameRole).toString();
        icon(name, chosen ? Tone::Accent : Tone::Muted).paint(painter, iconRect);
        QRect words = option.direction == Qt::RightToLeft ? inner.adjusted(0, 0, -iconSide - 10, 0)
                                                          : inner.adjusted(iconSide + 10, 0, 0, 0);
        const int pillWidth = paintPill(painter, option, index.data(BadgeTextRole).toString(), inner);
        option.direction == Qt::RightToLeft ? words.setLeft(words.left() + pillWidth)
                                            : words.setRight(words.right() - pillWidth);
        QFont font = option.font;
        font.setWeight(chosen ? QFont::DemiBold : QFont::Normal);
        painter->setFont(font);
        painter->setPen(chosen ? accent : option.palette.color(QPalette::WindowText));
        painter->drawText(words,
            static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignLeading)) | Qt::AlignVCenter,
            QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideRight, words.width()));
        painter->restore();
    }

private:
    int paintPill(QPainter *painter, const QStyleOptionViewItem &option, const QString &text, const QRect &inner) const
    {
        if (text.isEmpty())
            return 0;
        QFont font = option.font;
        font.setPointSizeF(std::max(7.0, font.pointSizeF() * 0.86));
        const QFontMetrics metrics(font);
        const int height = metrics.height() + 2;
        const int width = std::max(height, metrics.horizontalAdvance(text) + 12);
        const QRect pill =
            QStyle::alignedRect(option.direction, Qt::AlignTrailing | Qt::AlignVCenter, {width, height}, inner);
        painter->setPen(Qt::NoPen);
        QColor ground = option.palette.color(QPalette::WindowText);
        ground.setAlpha(26);
        painter->setBrush(ground);
        painter->drawRoundedRect(pill, height / 2.0, height / 2.0);
        painter->setFont(font);
        painter->setPen(option.palette.color(QPalette::WindowText));
        painter->drawText(pill, Qt::AlignCenter, text);
        return width + 6;
    }
};

} // namespace

Navigation::Navigation(QWidget *parent)
    : QListWidget(parent)
{
    setItemDelegate(new NavigationDelegate(this));
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    setMouseTracking(true);
    setAccessibleName(tr("Panes"));
    viewport()->setAutoFillBackground(false);
    setViewportMargins(0, 8, 0, 0);
    setUniformItemSizes(true);
    connect(this, &QListWidget::currentItemChanged, this, [this](QListWidgetItem *current) {
        if (current)
            Q_EMIT chosen(current->data(IdRole).toString());
    });
}

void Navigation::addPane(const QString &id, const QString &title, const QString &iconName, const QString &shortcut)
{
    auto *entry = new QListWidgetItem(title, this);
    entry->setData(IdRole, id);
    entry->setData(IconNameRole, iconName);
    entry->setToolTip(shortcut.isEmpty() ? title : tr("%1 (%2)", "pane, shortcut").arg(title, shortcut));
    updateGeometry();
}

QListWidgetItem *Navigation::item(const QString &id) const
{
    for (int row = 0; row < count(); ++row) {
        if (QListWidget::item(row)->data(IdRole).toString() == id)
            return QListWidget::item(row);
    }
    return nullptr;
}

void Navigation::setBadge(const QString &id, const QString &badge)
{
    QListWidgetItem *entry = item(id);
    if (!entry || entry->data(BadgeTextRole).toString() == badge)
        return;
    entry->setData(BadgeTextRole, badge);
    entry->setData(Qt::AccessibleTextRole,
        badge.isEmpty() ? entry->text() : tr("%1, %2", "pane, its count").arg(entry->text(), badge));
}

QString Navigation::badge(const QString &id) const
{
    const QListWidgetItem *entry = item(id);
    return entry ? entry->data(BadgeTextRole).toString() : QString();
}

void Navigation::setCurrentPane(const QString &id)
{
    const QSignalBlocker quiet(this);
    setCurrentItem(item(id));
    viewport()->update();
}

QSize Navigation::sizeHint() const
{
    return {std::clamp(sizeHintForColumn(0) + 4, 168, 260), 200};
}

void Navigation::paintEvent(QPaintEvent *event)
{
    QListWidget::paintEvent(event);
    QPainter painter(viewport());
    painter.setPen(lineColor(palette()));
    const int edge = layoutDirection() == Qt::RightToLeft ? 0 : viewport()->width() - 1;
    painter.drawLine(edge, 0, edge, viewport()->height());
}

void Navigation::changeEvent(QEvent *event)
{
    QListWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}

} // namespace steward::ui
