#include "ui/requests/request_filters.h"

#include "ui/requests/request_words.h"
#include "ui/widgets/filter_bar.h"

#include <QAction>
#include <QActionGroup>
#include <QLocale>
#include <QMenu>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace steward::ui {

using namespace compliance;

namespace {

const QString openChip = u"open"_s;
const QString overdueChip = u"overdue"_s;
const QString soonChip = u"soon"_s;
const QString stateChip = u"state"_s;
const QString typeChip = u"type"_s;
const QString lawChip = u"law"_s;
const QString mineChip = u"mine"_s;
constexpr int soonDays = 7;

template<typename T>
QList<T> chosen(const QList<QAction *> &actions)
{
    QList<T> list;
    for (const QAction *action : actions) {
        if (action->isChecked())
            list.append(T(action->data().toInt()));
    }
    return list;
}

} // namespace

bool RequestFilters::isReference(const QString &text)
{
    static const QRegularExpression reference(
        u"^(REQ.*|\\d{4}-\\d*|\\d{1,4})$"_s, QRegularExpression::CaseInsensitiveOption);
    return reference.match(text).hasMatch();
}

RequestFilters::RequestFilters(FilterBar &bar, const QString &me)
    : QObject(&bar)
    , m_bar(bar)
    , m_me(me)
{
    bar.setSearchHint(tr("Find a reference, or a whole e-mail, phone or customer number"));
    m_all = new FilterChip(tr("All"), true, &bar);
    m_all->setToolTip(tr("Every request of the register, closed ones too"));
    bar.addFilterWidget(m_all);
    connect(m_all, &FilterChip::clicked, this, [this] {
        setFilter({});
        Q_EMIT changed();
    });
    const auto add = [&bar](const QString &id, const QString &text, const QString &tip) {
        bar.addChip(id, text)->setToolTip(tip);
    };
    add(openChip, tr("Open"), tr("Not closed yet"));
    add(overdueChip, tr("Overdue"), tr("The first legal date is over, and no answer was recorded"));
    add(soonChip, tr("Due in 7 days"), tr("Open, and due within seven days or overdue"));
    QList<std::pair<QString, int>> states;
    for (int i = 0; i <= int(RequestState::Closed); ++i)
        states.append({RequestWords::state(RequestState(i)), i});
    m_states = addMenu(stateChip, tr("State"), states);
    QList<std::pair<QString, int>> types;
    for (int i = 0; i <= int(RequestType::Appeal); ++i)
        types.append({RequestWords::type(RequestType(i)), i});
    m_types = addMenu(typeChip, tr("Type"), types);
    m_lawMenu = new QMenu;
    bar.addMenuChip(lawChip, tr("Law"), m_lawMenu);
    add(mineChip, tr("Mine"), tr("Assigned to %1").arg(me));
    connect(&bar, &FilterBar::chipToggled, this, &RequestFilters::toggled);
    connect(&bar, &FilterBar::searchChanged, this, [this] {
        showMenus();
        Q_EMIT changed();
    });
    connect(&bar, &FilterBar::cleared, this, [this] {
        setFilter({});
        Q_EMIT changed();
    });
    setFilter({.onlyOpen = true});
}

QList<QAction *> RequestFilters::addMenu(
    const QString &id, const QString &text, const QList<std::pair<QString, int>> &entries)
{
    auto *menu = new QMenu;
    QList<QAction *> actions;
    for (const auto &[words, value] : entries) {
        QAction *action = menu->addAction(words);
        action->setCheckable(true);
        action->setData(value);
        actions.append(action);
        connect(action, &QAction::triggered, this, [this] {
            showMenus();
            Q_EMIT changed();
        });
    }
    m_bar.addMenuChip(id, text, menu);
    return actions;
}

void RequestFilters::fillLaws()
{
    if (!m_lawMenu->isEmpty())
        return;
    auto *group = new QActionGroup(m_lawMenu);
    group->setExclusionPolicy(QActionGroup::ExclusionPolicy::ExclusiveOptional);
    for (const Rulebook::Law &law : Rulebook::shipped()->laws()) {
        QAction *action = m_lawMenu->addAction(law.title);
        action->setCheckable(true);
        action->setData(law.id);
        action->setChecked(law.id == m_law);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, id = law.id](bool on) {
            m_law = on ? id : QString();
            showMenus();
            Q_EMIT changed();
        });
    }
}

void RequestFilters::showMenus()
{
    const auto states = chosen<RequestState>(m_states);
    m_bar.setChipOn(stateChip, !states.isEmpty());
    m_bar.chip(stateChip)->setLabel(states.isEmpty()     ? tr("State")
                                    : states.size() == 1 ? tr("State: %1").arg(RequestWords::state(states.first()))
                                                         : tr("State: %n chosen", nullptr, int(states.size())));
    const auto types = chosen<RequestType>(m_types);
    m_bar.setChipOn(typeChip, !types.isEmpty());
    m_bar.chip(typeChip)->setLabel(types.isEmpty()     ? tr("Type")
                                   : types.size() == 1 ? tr("Type: %1").arg(RequestWords::type(types.first()))
                                                       : tr("Type: %n chosen", nullptr, int(types.size())));
    m_bar.setChipOn(lawChip, !m_law.isEmpty());
    m_bar.chip(lawChip)->setLabel(m_law.isEmpty() ? tr("Law") : tr("Law: %1").arg(RequestWords::law(m_law)));
    m_bar.setChipOn(mineChip, !m_assignee.isEmpty());
    m_bar.chip(mineChip)->setLabel(
        m_assignee.isEmpty() || m_assignee == m_me ? tr("Mine") : tr("Assigned to %1").arg(m_assignee));
    m_all->setChecked(isEmpty(filter({})));
}

void RequestFilters::toggled(const QString &id, bool on)
{
    if (id == mineChip)
        m_assignee = on ? m_me : QString();
    showMenus();
    Q_EMIT changed();
}

RequestFilter RequestFilters::filter(Instant now) const
{
    RequestFilter filter{.states = chosen<RequestState>(m_states),
        .types = chosen<RequestType>(m_types),
        .law = m_law,
        .assignee = m_assignee,
        .onlyOpen = m_bar.chip(openChip)->isChecked(),
        .onlyOverdue = m_bar.chip(overdueChip)->isChecked(),
        .now = now};
    if (m_bar.chip(soonChip)->isChecked()) {
        filter.onlyOpen = true;
        filter.dueBefore = now + std::chrono::days(soonDays);
    }
    const QString text = m_bar.searchText();
    (isReference(text) ? filter.reference : filter.identifier) = text;
    return filter;
}

void RequestFilters::setFilter(const RequestFilter &filter)
{
    m_bar.setChipOn(openChip, filter.onlyOpen);
    m_bar.setChipOn(overdueChip, filter.onlyOverdue);
    m_bar.setChipOn(soonChip, filter.dueBefore.has_value());
    for (QAction *action : std::as_const(m_states))
        action->setChecked(filter.states.contains(RequestState(action->data().toInt())));
    for (QAction *action : std::as_const(m_types))
        action->setChecked(filter.types.contains(RequestType(action->data().toInt())));
    m_law = filter.law;
    for (QAction *action : m_lawMenu->actions())
        action->setChecked(action->data().toString() == m_law);
    m_assignee = filter.assignee;
    m_bar.setSearchText(filter.reference.isEmpty() ? filter.identifier : filter.reference);
    showMenus();
}

void RequestFilters::setCounts(const RequestCounts &counts, qint64 all)
{
    m_all->setCount(all);
    m_bar.chip(openChip)->setCount(counts.open);
    m_bar.chip(overdueChip)->setCount(counts.overdue);
    m_bar.chip(soonChip)->setCount(counts.overdue + counts.dueIn7Days);
    for (QAction *action : std::as_const(m_states)) {
        const auto state = RequestState(action->data().toInt());
        action->setText(
            tr("%1 (%L2)", "state, count").arg(RequestWords::state(state)).arg(counts.byState.value(stateName(state))));
    }
}

} // namespace steward::ui
