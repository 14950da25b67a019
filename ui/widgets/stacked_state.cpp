#include "ui/widgets/stacked_state.h"

#include "ui/theme/icons.h"

#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace steward::ui {

namespace {

constexpr int iconSide = 40;
constexpr int columnWidth = 480;

QLabel *centredLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setAlignment(Qt::AlignCenter);
    label->setWordWrap(true);
    return label;
}

/** One column of fixed width in the middle of the page, so that wrapped text gets the height it needs. */
void centre(QWidget *page, std::initializer_list<QWidget *> widgets)
{
    auto *column = new QWidget(page);
    column->setFixedWidth(columnWidth);
    auto *inner = new QVBoxLayout(column);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->setSpacing(10);
    for (QWidget *widget : widgets)
        inner->addWidget(widget, 0, qobject_cast<QLabel *>(widget) ? Qt::Alignment() : Qt::AlignHCenter);
    auto *layout = new QGridLayout(page);
    // Stretches and not an alignment: an aligned item gets the height of its hint, not that of its wrapped text.
    layout->setRowStretch(0, 2);
    layout->setColumnStretch(0, 1);
    layout->addWidget(column, 1, 1);
    layout->setColumnStretch(2, 1);
    layout->setRowStretch(2, 3);
}

} // namespace

StackedState::StackedState(QWidget *content, QWidget *parent)
    : QStackedWidget(parent)
    , m_content(content)
    , m_patience(new QTimer(this))
{
    m_loading = makeLoading();
    m_empty = makeEmpty();
    m_error = makeError();
    auto *blank = new QWidget(this);
    addWidget(blank);
    addWidget(m_loading);
    addWidget(m_empty);
    addWidget(m_error);
    addWidget(m_content);
    setCurrentWidget(blank);
    m_patience->setSingleShot(true);
    m_patience->setInterval(150ms);
    connect(m_patience, &QTimer::timeout, this, [this] { setCurrentWidget(m_loading); });
}

QWidget *StackedState::makeLoading()
{
    auto *page = new QWidget(this);
    m_loadingText = centredLabel(page);
    m_loadingText->setForegroundRole(QPalette::PlaceholderText);
    auto *bar = new QProgressBar(page);
    bar->setRange(0, 0);
    bar->setTextVisible(false);
    bar->setFixedSize(160, 4);
    centre(page, {m_loadingText, bar});
    return page;
}

QWidget *StackedState::makeEmpty()
{
    auto *page = new QWidget(this);
    m_emptyIcon = centredLabel(page);
    m_emptyTitle = centredLabel(page);
    QFont bold = font();
    bold.setPointSizeF(bold.pointSizeF() * 1.25);
    bold.setWeight(QFont::DemiBold);
    m_emptyTitle->setFont(bold);
    m_emptyReason = centredLabel(page);
    m_emptyReason->setForegroundRole(QPalette::PlaceholderText);
    m_emptyAction = new QPushButton(page);
    m_emptyAction->setDefault(true);
    connect(m_emptyAction, &QPushButton::clicked, this, &StackedState::actionChosen);
    centre(page, {m_emptyIcon, m_emptyTitle, m_emptyReason, m_emptyAction});
    return page;
}

QWidget *StackedState::makeError()
{
    auto *page = new QWidget(this);
    QLabel *mark = centredLabel(page);
    mark->setPixmap(icon(u"error"_s, Tone::Bad).pixmap(QSize(iconSide, iconSide), devicePixelRatioF()));
    m_errorText = centredLabel(page);
    m_errorText->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *buttons = new QWidget(page);
    auto *row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    auto *retry = new QPushButton(icon(u"refresh"_s), tr("Try again"), buttons);
    auto *copy = new QPushButton(icon(u"copy"_s), tr("Copy details"), buttons);
    row->addWidget(retry);
    row->addWidget(copy);
    connect(retry, &QPushButton::clicked, this, &StackedState::retryChosen);
    connect(copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_errorDetail); });
    centre(page, {mark, m_errorText, buttons});
    return page;
}

void StackedState::showLoading(const QString &sentence)
{
    m_loadingText->setText(sentence.isEmpty() ? tr("Loading…") : sentence);
    if (currentWidget() != m_loading)
        m_patience->start();
}

void StackedState::showEmpty(
    const QString &title, const QString &reason, const QString &actionText, const QString &iconName)
{
    m_patience->stop();
    m_emptyIcon->setPixmap(icon(iconName.isEmpty() ? u"info"_s : iconName, Tone::Muted)
                               .pixmap(QSize(iconSide, iconSide), devicePixelRatioF()));
    m_emptyTitle->setText(title);
    m_emptyReason->setText(reason);
    m_emptyAction->setText(actionText);
    m_emptyAction->setVisible(!actionText.isEmpty());
    setCurrentWidget(m_empty);
}

void StackedState::showError(const Error &error)
{
    m_patience->stop();
    m_errorText->setText(error.message);
    m_errorDetail = u"%1\n%2\n%3"_s.arg(error.message, errorCodeName(error.code), error.detail);
    setCurrentWidget(m_error);
}

void StackedState::showContent()
{
    m_patience->stop();
    setCurrentWidget(m_content);
}

} // namespace steward::ui
