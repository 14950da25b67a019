#include "ui/shell/command_palette.h"

#include "ui/shell/fuzzy.h"
#include "ui/theme/icons.h"

#include <QApplication>
#include <QEvent>
#include <QGraphicsDropShadowEffect>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace steward::ui {

namespace {

constexpr int rowsShown = 11;
constexpr int paletteWidth = 620;
constexpr qsizetype shortestRecordQuery = 2;

/** A row of the palette: icon, title, where it belongs, and its shortcut at the trailing edge. */
class CommandDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {100, option.fontMetrics.height() + 14};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (option.state & QStyle::State_Selected) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(option.palette.color(QPalette::Active, QPalette::Highlight));
            painter->drawRoundedRect(QRectF(option.rect).adjusted(4, 1, -4, -1), 6, 6);
        }
        const int side = 16;
        QRect inner = option.rect.adjusted(14, 0, -14, 0);
        const int leading =
            static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignLeading)) | Qt::AlignVCenter;
        const int trailing =
            static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignTrailing)) | Qt::AlignVCenter;
        icon(index.data(CommandModel::IconRole).toString(), Tone::Muted)
            .paint(painter,
                QStyle::alignedRect(option.direction, Qt::AlignLeading | Qt::AlignVCenter, {side, side}, inner));
        const bool mirrored = option.direction == Qt::RightToLeft;
        mirrored ? inner.setRight(inner.right() - side - 10) : inner.setLeft(inner.left() + side + 10);
        const QFontMetrics &metrics = option.fontMetrics;
        painter->setPen(option.palette.color(QPalette::PlaceholderText));
        const QString shortcut = index.data(CommandModel::ShortcutRole).toString();
        painter->drawText(inner, trailing, shortcut);
        const int taken = shortcut.isEmpty() ? 0 : metrics.horizontalAdvance(shortcut) + 16;
        mirrored ? inner.setLeft(inner.left() + taken) : inner.setRight(inner.right() - taken);
        const QString context = index.data(CommandModel::ContextRole).toString();
        const int contextWidth = std::min(metrics.horizontalAdvance(context), inner.width() / 2);
        const QString title =
            metrics.elidedText(index.data().toString(), Qt::ElideRight, inner.width() - contextWidth - 12);
        painter->setPen(option.palette.color(QPalette::Text));
        painter->drawText(inner, leading, title);
        const int titleWidth = metrics.horizontalAdvance(title) + 12;
        mirrored ? inner.setRight(inner.right() - titleWidth) : inner.setLeft(inner.left() + titleWidth);
        painter->setPen(option.palette.color(QPalette::PlaceholderText));
        painter->drawText(inner, leading, metrics.elidedText(context, Qt::ElideRight, inner.width()));
        painter->restore();
    }
};

} // namespace

int CommandModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

QVariant CommandModel::data(const QModelIndex &index, int role) const
{
    const Command *shown = index.isValid() ? command(index.row()) : nullptr;
    if (!shown)
        return {};
    switch (role) {
    case Qt::DisplayRole: return shown->title;
    case Qt::AccessibleTextRole:
        return shown->context.isEmpty() ? shown->title
                                        : tr("%1, %2", "command, where it belongs").arg(shown->title, shown->context);
    case ContextRole: return shown->context;
    case ShortcutRole: return shown->shortcut;
    case IconRole: return shown->icon;
    default: return {};
    }
}

const Command *CommandModel::command(int row) const
{
    return row >= 0 && row < m_shown.size() ? &m_shown[row] : nullptr;
}

void CommandModel::setCommands(QList<Command> commands)
{
    m_commands = std::move(commands);
    m_records.clear();
    m_query.clear();
    filter();
}

void CommandModel::setRecords(QList<Command> records)
{
    m_records = std::move(records);
    filter();
}

void CommandModel::setQuery(const QString &query)
{
    m_query = query;
    m_records.clear();
    filter();
}

void CommandModel::filter()
{
    struct Fit
    {
        int score;
        qsizetype at;
    };
    std::vector<Fit> fits;
    for (qsizetype i = 0; i < m_commands.size(); ++i) {
        const std::optional<int> byTitle = fuzzyScore(m_query, m_commands[i].title);
        const std::optional<int> byBoth = fuzzyScore(m_query, m_commands[i].title + u' ' + m_commands[i].context);
        if (byTitle || byBoth)
            fits.push_back({std::max(byTitle.value_or(-1000), byBoth.value_or(-1000)), i});
    }
    if (!m_query.isEmpty())
        std::stable_sort(fits.begin(), fits.end(), [](const Fit &a, const Fit &b) { return a.score > b.score; });
    beginResetModel();
    m_shown.clear();
    for (const Fit &fit : fits)
        m_shown.append(m_commands[fit.at]);
    m_shown.append(m_records);
    if (m_shown.size() > most)
        m_shown.resize(most);
    endResetModel();
}

CommandPalette::CommandPalette(QWidget *window)
    : QFrame(window)
    , m_field(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_none(new QLabel(tr("Nothing fits. Try fewer letters."), this))
    , m_rest(new QTimer(this))
{
    setAccessibleName(tr("Command palette"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->setSpacing(6);
    m_field->setPlaceholderText(tr("Type a pane, an action, a customer or a directory"));
    m_field->setAccessibleName(m_field->placeholderText());
    m_field->addAction(icon(u"search"_s, Tone::Muted), QLineEdit::LeadingPosition);
    layout->addWidget(m_field);
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new CommandDelegate(m_list));
    m_list->setFrameShape(NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->viewport()->setAutoFillBackground(false);
    m_list->setAccessibleName(tr("What fits"));
    layout->addWidget(m_list, 1);
    m_none->setForegroundRole(QPalette::PlaceholderText);
    m_none->setAlignment(Qt::AlignCenter);
    m_none->hide();
    layout->addWidget(m_none);
    auto *shadow = new QGraphicsDropShadowEffect(this);
    shadow->setBlurRadius(28);
    shadow->setOffset(0, 6);
    shadow->setColor(QColor(0, 0, 0, 90));
    setGraphicsEffect(shadow);
    m_rest->setSingleShot(true);
    m_rest->setInterval(120ms);
    connect(m_rest, &QTimer::timeout, this, &CommandPalette::searchRecords);
    connect(m_field, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_reading.cancel();
        m_model.setQuery(text.trimmed());
        m_rest->start();
    });
    connect(m_list, &QListView::clicked, this, &CommandPalette::choose);
    connect(&m_model, &QAbstractItemModel::modelReset, this, [this] {
        m_none->setVisible(m_model.rowCount() == 0);
        m_list->setCurrentIndex(m_model.index(0));
    });
    m_field->installEventFilter(this);
    window->installEventFilter(this);
    hide();
}

void CommandPalette::setRecordSearch(RecordSearch search, std::function<void(const Command &)> open)
{
    m_reading.cancel();
    m_search = std::move(search);
    m_openRecord = std::move(open);
}

void CommandPalette::popup(QList<Command> commands)
{
    if (isVisible()) {
        leave();
        return;
    }
    m_focusBefore = QApplication::focusWidget();
    m_field->clear();
    m_model.setCommands(std::move(commands));
    place();
    show();
    raise();
    m_field->setFocus(Qt::PopupFocusReason);
}

void CommandPalette::place()
{
    const QSize window = parentWidget()->size();
    const int width = std::min(paletteWidth, window.width() - 40);
    const int height =
        std::min((fontMetrics().height() + 14) * rowsShown + m_field->sizeHint().height() + 24, window.height() - 80);
    setGeometry((window.width() - width) / 2, std::min(90, window.height() / 8), width, height);
}

void CommandPalette::leave()
{
    m_reading.cancel();
    m_rest->stop();
    hide();
    if (m_focusBefore)
        m_focusBefore->setFocus(Qt::PopupFocusReason);
}

void CommandPalette::choose(const QModelIndex &index)
{
    const Command *found = m_model.command(index.row());
    if (!found)
        return;
    const Command command = *found;
    leave();
    if (command.run)
        command.run();
    else if (m_openRecord)
        m_openRecord(command);
}

void CommandPalette::move(int rows)
{
    if (m_model.rowCount() == 0)
        return;
    const int row = std::clamp(m_list->currentIndex().row() + rows, 0, m_model.rowCount() - 1);
    m_list->setCurrentIndex(m_model.index(row));
}

void CommandPalette::searchRecords()
{
    const QString query = m_field->text().trimmed();
    if (!m_search || query.size() < shortestRecordQuery)
        return;
    m_reading.start([search = m_search, query](std::stop_token stop) { return search(query, stop); },
        [this](QList<Command> found) {
            const int row = m_list->currentIndex().row();
            m_model.setRecords(std::move(found));
            m_list->setCurrentIndex(m_model.index(std::max(0, row)));
        });
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        place();
    if (watched != m_field)
        return QFrame::eventFilter(watched, event);
    if (event->type() == QEvent::FocusOut && isVisible()) {
        const Qt::FocusReason reason = static_cast<QFocusEvent *>(event)->reason();
        if (reason == Qt::MouseFocusReason || reason == Qt::TabFocusReason)
            leave();
        return false;
    }
    // Taken before any shortcut of the window gets them.
    if (event->type() == QEvent::ShortcutOverride) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Escape || key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_Return
            || key == Qt::Key_Slash)
            event->accept();
        return false;
    }
    if (event->type() != QEvent::KeyPress)
        return false;
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Escape: leave(); return true;
    case Qt::Key_Up: move(-1); return true;
    case Qt::Key_Down: move(1); return true;
    case Qt::Key_PageUp: move(-rowsShown + 1); return true;
    case Qt::Key_PageDown: move(rowsShown - 1); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter: choose(m_list->currentIndex()); return true;
    default: return false;
    }
}

void CommandPalette::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(lineColor(palette()), 1));
    painter.setBrush(palette().color(QPalette::Base));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 9, 9);
}

} // namespace steward::ui
