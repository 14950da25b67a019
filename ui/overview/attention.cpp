#include "ui/overview/attention.h"

#include "core/operations/health.h"
#include "ui/widgets/relative_time.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace steward::ui {

using Kind = Attention::Kind;

namespace {

void readKeys(Workspace &workspace, QList<Attention> &items)
{
    if (const QString refusal = workspace.ledger().refusal(); !refusal.isEmpty())
        items.append({.kind = Kind::TrailRefuses, .reason = refusal});
    if (!workspace.whyLocked().isEmpty())
        items.append({.kind = Kind::KeysLocked, .reason = workspace.whyLocked()});
    else if (workspace.vault().state() == vault::VaultState::NotSetUp && workspace.store().isWritable())
        items.append({.kind = Kind::VaultNotSetUp, .reason = workspace.whyNoKeys()});
}

} // namespace

QList<Attention> readAttention(Workspace &workspace)
{
    QList<Attention> items;
    readKeys(workspace, items);
    if (workspace.vault().state() == vault::VaultState::NotSetUp)
        return items; // without keys there are neither backups nor anything to rotate
    if (const auto health = operations::backupHealth(workspace.store(), workspace.clock().now())) {
        if (health->backupOverdueSince)
            items.append({.kind = Kind::BackupOverdue, .since = health->newestGoodAt});
        if (health->damaged > 0)
            items.append({.kind = Kind::BackupsDamaged, .count = health->damaged});
        if (health->lastDrillPassed == false)
            items.append({.kind = Kind::DrillFailed, .since = health->lastDrillAt});
        if (health->drillOverdueSince)
            items.append({.kind = Kind::DrillOverdue, .since = health->lastPassedDrillAt});
    }
    const auto counts = workspace.store().read(
        [&workspace](store::Connection &connection) { return workspace.vault().counts(connection); });
    if (counts && counts->due > 0)
        items.append({.kind = Kind::KeysDue, .count = counts->due});
    return items;
}

AttentionList::AttentionList(QWidget *parent)
    : QWidget(parent)
    , m_lines(new QVBoxLayout(this))
{
    m_lines->setContentsMargins(14, 10, 14, 10);
    m_lines->setSpacing(6);
    setAccessibleName(tr("What needs you today"));
    hide();
}

void AttentionList::setItems(const QList<Attention> &items, Instant now)
{
    if (items == m_items)
        return;
    m_items = items;
    while (QLayoutItem *item = m_lines->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    if (!items.isEmpty()) {
        auto *title = new QLabel(tr("What needs you today"), this);
        QFont font = title->font();
        font.setPointSizeF(font.pointSizeF() * 1.15);
        font.setWeight(QFont::DemiBold);
        title->setFont(font);
        m_lines->addWidget(title);
    }
    for (const Attention &item : items)
        addLine(item, now);
    setVisible(!items.isEmpty());
}

void AttentionList::addLine(const Attention &item, Instant now)
{
    auto *row = new QWidget(this);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(10);
    auto *mark = new StateBadge(row);
    mark->setBadge(badge(item.kind));
    auto *words = new QLabel(sentence(item, now), row);
    words->setTextFormat(Qt::PlainText);
    words->setWordWrap(true);
    line->addWidget(mark);
    line->addWidget(words, 1);
    const bool isBackup = item.kind == Kind::BackupOverdue || item.kind == Kind::BackupsDamaged;
    const bool isDrill = item.kind == Kind::DrillOverdue || item.kind == Kind::DrillFailed;
    auto *go = new QPushButton(item.kind == Kind::TrailRefuses ? tr("Go to the ledger")
                               : isBackup                      ? tr("Go to the backups")
                               : isDrill                       ? tr("Go to the drills")
                                                               : tr("Go to the vault"),
        row);
    go->setAccessibleDescription(words->text());
    line->addWidget(go);
    connect(go, &QPushButton::clicked, this, [this, kind = item.kind, isBackup, isDrill] {
        if (kind == Kind::TrailRefuses)
            Q_EMIT chosen(u"ledger"_s, {});
        else if (isBackup || isDrill)
            Q_EMIT chosen(u"backups"_s, {{u"page"_s, isDrill ? u"drills"_s : u"backups"_s}});
        else
            Q_EMIT chosen(u"settings"_s, {{u"page"_s, u"vault"_s}});
    });
    m_lines->addWidget(row);
}

Badge AttentionList::badge(Kind kind)
{
    switch (kind) {
    case Kind::TrailRefuses: return {tr("Refused"), Badge::Shape::Cross, Tone::Bad};
    case Kind::VaultNotSetUp: return {tr("Not set up"), Badge::Shape::Ring, Tone::Unknown};
    case Kind::KeysLocked: return {tr("Locked"), Badge::Shape::Dash, Tone::Warning};
    case Kind::BackupOverdue:
    case Kind::DrillOverdue: return {tr("Overdue"), Badge::Shape::Clock, Tone::Warning};
    case Kind::BackupsDamaged: return {tr("Damaged"), Badge::Shape::Cross, Tone::Bad};
    case Kind::DrillFailed: return {tr("Failed"), Badge::Shape::Cross, Tone::Bad};
    case Kind::KeysDue: return {tr("Due"), Badge::Shape::Triangle, Tone::Warning};
    }
    return {};
}

QString AttentionList::sentence(const Attention &item, Instant now)
{
    const QString when = item.since ? dateAndRelative(*item.since, now) : QString();
    switch (item.kind) {
    case Kind::TrailRefuses: return tr("The ledger refuses new entries: %1").arg(item.reason);
    case Kind::VaultNotSetUp: return tr("The vault is not set up: the ledger is not signed, and no backups are made.");
    case Kind::KeysLocked: return tr("The keys are locked, so nothing can be changed: %1").arg(item.reason);
    case Kind::BackupOverdue:
        return item.since ? tr("The newest whole backup is of %1.").arg(when)
                          : tr("There is no backup that is known to be whole.");
    case Kind::BackupsDamaged:
        return tr("%n backup(s) were found damaged or gone.", nullptr, static_cast<int>(item.count));
    case Kind::DrillOverdue:
        return item.since ? tr("The last restore drill that passed was %1.").arg(when)
                          : tr("No restore drill has passed yet.");
    case Kind::DrillFailed: return tr("The restore drill of %1 failed.").arg(when);
    case Kind::KeysDue:
        return tr("%n key(s) of the vault are due for rotation.", nullptr, static_cast<int>(item.count));
    }
    return {};
}

} // namespace steward::ui
