#include "ui/widgets/filter_bar.h"

#include "ui/theme/icons.h"
#include "ui/widgets/flow_layout.h"

#include <QAction>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QPainter>
#include <QTimer>
#include <QVBoxLayout>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace steward::ui {

FilterChip::FilterChip(const QString &text, bool checkable, QWidget *parent)
    : QToolButton(parent)
    , m_label(text)
{
    setCheckable(checkable);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
    connect(this, &QToolButton::toggled, this, [this] {
        updateGeometry();
        tell();
    });
    tell();
}

void FilterChip::setCount(qint64 count)
{
    if (m_count == count)
        return;
    m_count = count;
    tell();
    updateGeometry();
    update();
}

void FilterChip::setLabel(const QString &text)
{
    m_label = text;
    tell();
    updateGeometry();
    update();
}

void FilterChip::tell()
{
    setAccessibleName(shownText());
}

QString FilterChip::shownText() const
{
    return m_count < 0 ? m_label : tr("%1 %2", "filter and its count").arg(m_label, QLocale().toString(m_count));
}

QSize FilterChip::sizeHint() const
{
    const QFontMetrics metrics(font());
    const int mark = isChecked() || menu() ? metrics.ascent() + 5 : 0;
    return {metrics.horizontalAdvance(shownText()) + mark + 22, metrics.height() + 10};
}

void FilterChip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF frame = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    const bool on = isChecked();
    const QColor accent = toneColor(Tone::Accent, palette());
    const QColor text = !isEnabled() ? palette().color(QPalette::Disabled, QPalette::Text)
                        : on         ? accent
                                     : palette().color(QPalette::Text);
    painter.setPen(hasFocus() ? QPen(accent, 1.5) : QPen(on ? accent : lineColor(palette()), 1));
    painter.setBrush(on                                          ? toneGround(Tone::Accent, palette())
                     : isEnabled() && (underMouse() || isDown()) ? toneGround(Tone::Neutral, palette())
                                                                 : palette().color(QPalette::Base));
    painter.drawRoundedRect(frame, frame.height() / 2, frame.height() / 2);
    QRect words = rect().adjusted(11, 0, -11, 0);
    const int side = fontMetrics().ascent() - 2;
    if (on) {
        const QRect mark =
            QStyle::alignedRect(layoutDirection(), Qt::AlignLeading | Qt::AlignVCenter, {side, side}, words);
        QPen pen(accent, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
        painter.setPen(pen);
        const QRectF m = QRectF(mark).adjusted(1, 1, -1, -1);
        painter.drawPolyline(QPolygonF{QPointF(m.left(), m.center().y()),
            QPointF(m.left() + m.width() * 0.36, m.bottom() - 0.5), QPointF(m.right(), m.top() + 1)});
        layoutDirection() == Qt::RightToLeft ? words.setRight(mark.left() - 5) : words.setLeft(mark.right() + 6);
    } else if (menu()) {
        const QRect mark =
            QStyle::alignedRect(layoutDirection(), Qt::AlignTrailing | Qt::AlignVCenter, {side, side}, words);
        steward::ui::icon(u"chevron-down"_s).paint(&painter, mark);
        layoutDirection() == Qt::RightToLeft ? words.setLeft(mark.right() + 5) : words.setRight(mark.left() - 5);
    }
    painter.setPen(text);
    painter.drawText(words,
        Qt::AlignVCenter | static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading)),
        fontMetrics().elidedText(shownText(), Qt::ElideRight, words.width() + 1));
}

FilterBar::FilterBar(QWidget *parent)
    : QWidget(parent)
    , m_search(new QLineEdit(this))
    , m_showing(new QLabel(this))
    , m_clear(new QToolButton(this))
    , m_rest(new QTimer(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 10, 12, 8);
    layout->setSpacing(8);
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    m_line = line;
    m_search->addAction(icon(u"search"_s, Tone::Muted), QLineEdit::LeadingPosition);
    m_search->setClearButtonEnabled(true);
    m_search->setMinimumWidth(180);
    m_search->setMaximumWidth(460);
    setSearchHint(tr("Search"));
    line->addWidget(m_search, 2);
    line->addStretch(1);
    layout->addLayout(line);

    auto *below = new QHBoxLayout;
    below->setSpacing(8);
    auto *chips = new QWidget(this);
    m_chipRow = new FlowLayout(chips);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    chips->setSizePolicy(policy);
    below->addWidget(chips, 1);
    m_clear->setText(tr("Clear filters"));
    m_clear->setIcon(icon(u"close"_s));
    m_clear->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_clear->setAutoRaise(true);
    m_clear->hide();
    below->addWidget(m_clear, 0, Qt::AlignTop);
    m_showing->setTextFormat(Qt::PlainText);
    m_showing->setForegroundRole(QPalette::PlaceholderText);
    m_showing->setMinimumHeight(fontMetrics().height() + 10);
    below->addWidget(m_showing, 0, Qt::AlignTop);
    layout->addLayout(below);

    m_search->installEventFilter(this);
    m_rest->setSingleShot(true);
    m_rest->setInterval(180ms);
    connect(m_rest, &QTimer::timeout, this, &FilterBar::tellSearch);
    connect(m_search, &QLineEdit::textChanged, this, [this] {
        m_rest->start();
        updateClear();
    });
    connect(m_search, &QLineEdit::returnPressed, this, &FilterBar::tellSearch);
    connect(m_clear, &QToolButton::clicked, this, &FilterBar::clear);
}

void FilterBar::setSearchHint(const QString &hint)
{
    m_search->setPlaceholderText(hint);
    m_search->setAccessibleName(hint);
}

QString FilterBar::searchText() const
{
    return m_search->text().trimmed();
}

void FilterBar::setSearchText(const QString &text)
{
    m_search->setText(text);
    m_rest->stop();
    m_told = searchText();
    updateClear();
}

void FilterBar::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

FilterChip *FilterBar::addChip(const QString &id, const QString &text)
{
    auto *made = new FilterChip(text, true, this);
    connect(made, &FilterChip::toggled, this, [this, id](bool on) {
        updateClear();
        Q_EMIT chipToggled(id, on);
    });
    m_chips.insert(id, made);
    m_order.append(id);
    m_chipRow->addWidget(made);
    return made;
}

FilterChip *FilterBar::addMenuChip(const QString &id, const QString &text, QMenu *menu)
{
    auto *made = new FilterChip(text, true, this);
    menu->setParent(made, menu->windowFlags());
    made->setMenu(menu);
    made->setPopupMode(QToolButton::InstantPopup);
    m_chips.insert(id, made);
    m_order.append(id);
    m_chipRow->addWidget(made);
    return made;
}

FilterChip *FilterBar::chip(const QString &id) const
{
    return m_chips.value(id);
}

void FilterBar::setChipOn(const QString &id, bool on)
{
    if (FilterChip *found = m_chips.value(id)) {
        const QSignalBlocker quiet(found);
        found->setChecked(on);
        found->updateGeometry();
        found->update();
        updateClear();
    }
}

QStringList FilterBar::chipsOn() const
{
    QStringList on;
    for (const QString &id : m_order) {
        if (m_chips.value(id)->isChecked())
            on.append(id);
    }
    return on;
}

void FilterBar::addFilterWidget(QWidget *widget)
{
    m_chipRow->addWidget(widget);
}

void FilterBar::addTrailing(QWidget *widget)
{
    m_line->addWidget(widget);
}

void FilterBar::setShowing(qint64 shown, qint64 total)
{
    const QLocale locale;
    m_showing->setText(total < 0 ? tr("Showing %1").arg(locale.toString(shown))
                                 : tr("Showing %1 of %2").arg(locale.toString(shown), locale.toString(total)));
}

void FilterBar::setCounting()
{
    m_showing->setText(tr("Counting…"));
}

void FilterBar::clear()
{
    setSearchText({});
    for (const QString &id : std::as_const(m_order))
        setChipOn(id, false);
    Q_EMIT cleared();
}

bool FilterBar::eventFilter(QObject *watched, QEvent *event)
{
    const bool isKey = event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress;
    if (watched != m_search || !isKey || static_cast<QKeyEvent *>(event)->key() != Qt::Key_Escape)
        return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::ShortcutOverride) {
        event->accept(); // Escape leaves the search before it leaves the pane.
        return true;
    }
    if (m_search->text().isEmpty()) {
        focusNextChild();
    } else {
        m_search->clear();
        tellSearch();
    }
    return true;
}

void FilterBar::tellSearch()
{
    m_rest->stop();
    const QString text = searchText();
    if (text == m_told)
        return;
    m_told = text;
    Q_EMIT searchChanged(text);
}

void FilterBar::updateClear()
{
    m_clear->setVisible(!m_search->text().isEmpty() || !chipsOn().isEmpty());
}

} // namespace steward::ui
