#include "ui/directories/listing_filters.h"

#include "ui/directories/listing_words.h"
#include "ui/widgets/filter_bar.h"

#include <QAction>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace steward::ui {

using namespace directories;

namespace {

const QString stateChip = u"state"_s;
const QString scopeChip = u"scope"_s;
const QString notCheckedChip = u"not_checked"_s;

using Flag = bool ListingFilter::*;

const QList<std::pair<QString, Flag>> &flagChips()
{
    static const QList<std::pair<QString, Flag>> chips{{u"attention"_s, &ListingFilter::onlyAttention},
        {u"mismatched"_s, &ListingFilter::onlyMismatched}, {u"lost"_s, &ListingFilter::onlyLosses},
        {u"suspected"_s, &ListingFilter::onlySuspected}, {u"unknown"_s, &ListingFilter::onlyUnknown},
        {u"due"_s, &ListingFilter::onlyDue}, {u"unreviewed"_s, &ListingFilter::onlyUnreviewed}};
    return chips;
}

} // namespace

ListingFilters::ListingFilters(FilterBar &bar)
    : QObject(&bar)
    , m_bar(bar)
{
    bar.setSearchHint(tr("Find customer, directory or address"));
    const auto add = [&bar](const QString &id, const QString &text, const QString &tip) {
        bar.addChip(id, text)->setToolTip(tip);
    };
    // No filter of its own: it is on where no other one is, and so is no reason to clear anything.
    m_all = new FilterChip(tr("All"), true, &bar);
    m_all->setToolTip(tr("Every listing of the workspace"));
    bar.addFilterWidget(m_all);
    connect(m_all, &FilterChip::clicked, this, [this] {
        setFilter({});
        Q_EMIT changed();
    });
    add(u"attention"_s, tr("Needs attention"), tr("Lost, or shown with data that differs from what was submitted"));
    add(u"mismatched"_s, tr("Differences"), tr("Listings on which at least one field differs from what was submitted"));
    add(u"lost"_s, tr("Lost"), tr("Losses that two looks apart in time have found"));
    add(u"suspected"_s, tr("Suspected"), tr("Losses that one look has found; a second look decides"));
    add(u"unknown"_s, tr("Could not tell"),
        tr("Looked at, but blocked, unreachable, unreadable or the like: neither right nor wrong"));
    add(u"due"_s, tr("Due"), tr("The next check is due now"));
    add(u"unreviewed"_s, tr("Changed since review"), tr("Changed since somebody last marked it as reviewed"));
    add(notCheckedChip, tr("Not checked"), tr("Nobody has looked yet"));
    addStateChip();
    addScopeChip();
    connect(&bar, &FilterBar::chipToggled, this, &ListingFilters::toggled);
    connect(&bar, &FilterBar::searchChanged, this, [this] {
        showStates();
        Q_EMIT changed();
    });
    connect(&bar, &FilterBar::cleared, this, [this] {
        setFilter({});
        Q_EMIT changed();
    });
    setFilter({});
}

void ListingFilters::addStateChip()
{
    auto *menu = new QMenu;
    for (int i = int(State::Listed); i <= int(State::Offline); ++i) {
        QAction *action = menu->addAction(ListingWords::state(State(i)));
        action->setCheckable(true);
        action->setData(i);
        m_stateActions.append(action);
        connect(action, &QAction::triggered, this, [this] {
            m_bar.setChipOn(notCheckedChip, false);
            showStates();
            Q_EMIT changed();
        });
    }
    m_bar.addMenuChip(stateChip, tr("State"), menu);
}

void ListingFilters::addScopeChip()
{
    m_bar.addChip(scopeChip, QString())->hide();
}

QList<State> ListingFilters::statesOn() const
{
    QList<State> states;
    for (const QAction *action : m_stateActions)
        if (action->isChecked())
            states.append(State(action->data().toInt()));
    return states;
}

void ListingFilters::showStates()
{
    const QList<State> states = statesOn();
    m_bar.setChipOn(stateChip, !states.isEmpty());
    m_bar.chip(stateChip)->setLabel(states.isEmpty()     ? tr("State")
                                    : states.size() == 1 ? tr("State: %1").arg(ListingWords::state(states.constFirst()))
                                                         : tr("State: %n chosen", nullptr, int(states.size())));
    m_all->setChecked(filter({}).isEmpty());
}

void ListingFilters::showScope()
{
    const bool any = !m_scope.isEmpty();
    FilterChip *chip = m_bar.chip(scopeChip);
    if (any) {
        QStringList parts;
        if (!m_scope.customer.isEmpty())
            parts.append(tr("Customer %1").arg(m_scope.customer));
        if (!m_scope.directory.isEmpty())
            parts.append(tr("Directory %1").arg(m_scope.directory));
        if (m_scope.changedSince)
            parts.append(tr("Changed since %1").arg(ListingWords::dateTime(m_scope.changedSince)));
        chip->setLabel(parts.join(u" · "_s));
    }
    m_bar.setChipOn(scopeChip, any);
    chip->setVisible(any);
}

void ListingFilters::toggled(const QString &id, bool on)
{
    if (id == scopeChip) {
        m_scope = {};
        showScope();
    }
    if (id == notCheckedChip && on)
        for (QAction *action : std::as_const(m_stateActions))
            action->setChecked(false);
    showStates();
    Q_EMIT changed();
}

ListingFilter ListingFilters::filter(Instant now) const
{
    ListingFilter filter = m_scope;
    for (const auto &[id, flag] : flagChips())
        filter.*flag = m_bar.chip(id)->isChecked();
    filter.states = statesOn();
    if (m_bar.chip(notCheckedChip)->isChecked())
        filter.states = {State::NotChecked};
    filter.text = m_bar.searchText();
    filter.now = now;
    return filter;
}

void ListingFilters::setFilter(const ListingFilter &filter)
{
    for (const auto &[id, flag] : flagChips())
        m_bar.setChipOn(id, filter.*flag);
    m_bar.setChipOn(notCheckedChip, filter.states == QList{State::NotChecked});
    for (QAction *action : std::as_const(m_stateActions))
        action->setChecked(filter.states.contains(State(action->data().toInt())));
    m_bar.setSearchText(filter.text);
    m_scope = {.customer = filter.customer, .directory = filter.directory, .changedSince = filter.changedSince};
    showScope();
    showStates();
}

void ListingFilters::setCounts(const ListingCounts &counts, qint64 due)
{
    const auto set = [this](const QString &id, qint64 count) { m_bar.chip(id)->setCount(count); };
    m_all->setCount(counts.total);
    set(u"mismatched"_s, counts.mismatched);
    set(u"lost"_s, counts.lost());
    set(u"suspected"_s, counts.suspected());
    set(u"unknown"_s, counts.unknown());
    set(u"due"_s, due);
    set(notCheckedChip, counts.byState.value(State::NotChecked));
    for (QAction *action : std::as_const(m_stateActions)) {
        const State state = State(action->data().toInt());
        action->setText(
            tr("%1 (%L2)", "state, count").arg(ListingWords::state(state)).arg(counts.byState.value(state)));
    }
}

} // namespace steward::ui
