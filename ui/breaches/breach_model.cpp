#include "ui/breaches/breach_model.h"

#include "core/base/csv.h"
#include "core/compliance/breaches/breach_clocks.h"
#include "ui/breaches/breach_words.h"
#include "ui/widgets/relative_time.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace steward::ui {

using namespace compliance;

bool BreachFilter::fits(const Breach &breach) const
{
    if ((onlyOpen || onlyUndecided || onlyRunOut) && !breach.isOpen())
        return false;
    const auto hasRunOut = [](const BreachClock &clock) { return clock.state == ClockState::RunOut; };
    if (onlyRunOut && std::none_of(breach.clocks.begin(), breach.clocks.end(), hasRunOut))
        return false;
    if (onlyUndecided) {
        const NotifyDecision made = BreachWords::overall(breach, Audience::Authority);
        if (made != NotifyDecision::None && made != NotifyDecision::NotYet)
            return false;
    }
    if (text.isEmpty() || breach.reference.contains(text, Qt::CaseInsensitive)
        || breach.title.contains(text, Qt::CaseInsensitive))
        return true;
    return std::any_of(breach.laws.begin(), breach.laws.end(), [this](const QString &law) {
        return law.contains(text, Qt::CaseInsensitive) || BreachWords::law(law).contains(text, Qt::CaseInsensitive);
    });
}

int BreachModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int BreachModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant BreachModel::data(const QModelIndex &index, int role) const
{
    const Breach *breach = index.isValid() ? this->breach(index.row()) : nullptr;
    if (!breach)
        return {};
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return text(*breach, index.column());
    if (role == Qt::TextAlignmentRole && index.column() == PersonsColumn)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignTrailing | Qt::AlignVCenter));
    if (role != StateBadgeDelegate::BadgeRole)
        return {};
    switch (index.column()) {
    case ClockColumn:
        if (const BreachClock *lead = breach->isOpen() ? BreachWords::leading(*breach) : nullptr)
            return QVariant::fromValue(BreachWords::clock(*lead, m_now));
        return {};
    case DecisionColumn:
        return QVariant::fromValue(BreachWords::decision(BreachWords::overall(*breach, Audience::Authority)));
    case StateColumn: return QVariant::fromValue(BreachWords::state(*breach));
    default: return {};
    }
}

QString BreachModel::lawsText(const Breach &breach) const
{
    QStringList laws;
    for (const QString &id : breach.laws) {
        // Of the clocks of one law the earliest that still asks says how it stands; else the first.
        const BreachClock *shown = nullptr;
        for (const BreachClock &clock : breach.clocks) {
            if (clock.law != id)
                continue;
            const bool asks = clock.state == ClockState::Running || clock.state == ClockState::RunOut;
            const bool shownAsks = shown && (shown->state == ClockState::Running || shown->state == ClockState::RunOut);
            if (!shown || (asks && (!shownAsks || (clock.dueAt && shown->dueAt && *clock.dueAt < *shown->dueAt))))
                shown = &clock;
        }
        laws.append(shown ? tr("%1: %2", "law, how its clock stands")
                                .arg(BreachWords::law(id), BreachWords::clock(*shown, m_now).word)
                          : BreachWords::law(id));
    }
    return laws.join(u" · "_s);
}

QString BreachModel::text(const Breach &breach, int column) const
{
    switch (column) {
    case ReferenceColumn: return breach.reference;
    case TitleColumn: return breach.isReadable ? breach.title : tr("(sealed)");
    case AwareColumn: return dateAndRelative(breach.awareAt, m_now);
    case ClockColumn:
        if (const BreachClock *lead = breach.isOpen() ? BreachWords::leading(breach) : nullptr)
            return BreachWords::clock(*lead, m_now).word;
        return breach.isOpen() ? tr("Nothing is due") : QString();
    case LawsColumn: return lawsText(breach);
    case DecisionColumn: return BreachWords::decisionWord(BreachWords::overall(breach, Audience::Authority));
    case RiskColumn: return BreachWords::risk(breach.risk());
    case PersonsColumn: return BreachWords::count(breach.persons);
    case StateColumn: return BreachWords::state(breach).word;
    default: return {};
    }
}

QVariant BreachModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::ToolTipRole && section == DecisionColumn)
        return tr("Whether the authority is told; of several laws the one that is least decided");
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case ReferenceColumn: return tr("Reference");
    case TitleColumn: return tr("What happened");
    case AwareColumn: return tr("Aware since");
    case ClockColumn: return tr("Runs out first");
    case LawsColumn: return tr("By law");
    case DecisionColumn: return tr("Notify");
    case RiskColumn: return tr("Risk");
    case PersonsColumn: return tr("Persons");
    case StateColumn: return tr("State");
    default: return {};
    }
}

void BreachModel::setBreaches(QList<Breach> breaches, Instant now)
{
    m_now = now;
    m_all = std::move(breaches);
    setFilter(m_filter);
}

void BreachModel::setFilter(const BreachFilter &filter)
{
    m_filter = filter;
    QList<Breach> shown;
    std::copy_if(m_all.begin(), m_all.end(), std::back_inserter(shown),
        [&filter](const Breach &breach) { return filter.fits(breach); });
    show(std::move(shown));
}

void BreachModel::show(QList<Breach> shown)
{
    const auto contains = [](const QList<Breach> &list, const QString &reference) {
        return std::any_of(list.begin(), list.end(), [&](const Breach &one) { return one.reference == reference; });
    };
    for (int row = rowCount() - 1; row >= 0; --row) {
        if (contains(shown, m_shown[row].reference))
            continue;
        beginRemoveRows({}, row, row);
        m_shown.removeAt(row);
        endRemoveRows();
    }
    // The order of the register never changes, so what is left stands in the order of the new list.
    for (int row = 0; row < shown.size(); ++row) {
        if (row < m_shown.size() && m_shown[row].reference == shown[row].reference)
            continue;
        beginInsertRows({}, row, row);
        m_shown.insert(row, shown[row]);
        endInsertRows();
    }
    m_shown = std::move(shown);
    if (!m_shown.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void BreachModel::setNow(Instant now)
{
    m_now = now;
    for (QList<Breach> *list : {&m_all, &m_shown}) {
        for (Breach &breach : *list)
            updateStates(breach, now);
    }
    if (!m_shown.isEmpty())
        Q_EMIT dataChanged(index(0, AwareColumn), index(rowCount() - 1, StateColumn));
}

const Breach *BreachModel::breach(int row) const
{
    return row >= 0 && row < m_shown.size() ? &m_shown[row] : nullptr;
}

int BreachModel::rowOf(const QString &reference) const
{
    for (int row = 0; row < m_shown.size(); ++row) {
        if (m_shown[row].reference == reference)
            return row;
    }
    return -1;
}

qsizetype BreachModel::count(const BreachFilter &filter) const
{
    return std::count_if(m_all.begin(), m_all.end(), [&](const Breach &breach) { return filter.fits(breach); });
}

QByteArray BreachModel::csv(const QList<int> &columns) const
{
    QStringList names;
    for (const int column : columns)
        names.append(headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
    QByteArray lines = csvLine(names);
    for (const Breach &breach : m_shown) {
        QStringList cells;
        for (const int column : columns)
            cells.append(column == AwareColumn ? toRfc3339(breach.awareAt) : text(breach, column));
        lines += csvLine(cells);
    }
    return lines;
}

} // namespace steward::ui
