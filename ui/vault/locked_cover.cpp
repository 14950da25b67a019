#include "ui/vault/locked_cover.h"

#include "ui/theme/icons.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace steward::ui {

namespace {

constexpr int iconSide = 24;

} // namespace

LockedCover::LockedCover(QWidget *content, QWidget *parent)
    : QStackedWidget(parent)
    , m_cover(new QWidget(this))
    , m_reason(new QLabel(m_cover))
{
    auto *layout = new QHBoxLayout(m_cover);
    layout->setContentsMargins(0, 12, 0, 12);
    layout->setSpacing(12);
    auto *mark = new QLabel(m_cover);
    mark->setPixmap(icon(u"lock"_s, Tone::Muted).pixmap(QSize(iconSide, iconSide), devicePixelRatioF()));
    m_reason->setTextFormat(Qt::PlainText);
    m_reason->setWordWrap(true);
    m_reason->setForegroundRole(QPalette::PlaceholderText);
    auto *unlock = new QPushButton(icon(u"unlock"_s), tr("Unlock"), m_cover);
    unlock->setObjectName(u"unlock"_s);
    layout->addWidget(mark);
    layout->addWidget(m_reason, 1);
    layout->addWidget(unlock);
    connect(unlock, &QPushButton::clicked, this, &LockedCover::unlockAsked);
    addWidget(content);
    addWidget(m_cover);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
}

void LockedCover::setCovered(bool covered, const QString &reason)
{
    m_reason->setText(reason);
    setCurrentIndex(covered ? 1 : 0);
}

bool LockedCover::isCovered() const
{
    return currentWidget() == m_cover;
}

} // namespace steward::ui
