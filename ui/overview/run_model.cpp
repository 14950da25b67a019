#include "ui/overview/run_model.h"

#include "ui/directories/listing_words.h"
#include "ui/overview/overview_figures.h"
#include "ui/widgets/relative_time.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace steward::ui {

using directories::Run;

int RunModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_runs.size());
}

int RunModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RunModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_runs.size())
        return {};
    const Run &run = m_runs[index.row()];
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return text(run, index.column());
    if (role == StateBadgeDelegate::BadgeRole && index.column() == OutcomeColumn)
        return QVariant::fromValue(outcomeBadge(run));
    return {};
}

QString RunModel::text(const Run &run, int column) const
{
    switch (column) {
    case StartedColumn: return localDateTime(run.startedAt);
    case TriggerColumn: return ListingWords::trigger(run.trigger);
    case OutcomeColumn: return outcomeBadge(run).word;
    case CheckedColumn: return shareText(run.checked, run.planned);
    case ListedColumn: return shareText(run.listed, run.checked);
    case MismatchedColumn: return shareText(run.mismatched, run.listed);
    case LostColumn: return shareText(run.lost, run.checked);
    case SuspectedColumn: return shareText(run.suspected, run.checked);
    case UnknownColumn: return shareText(run.unknown, run.checked);
    case FailedColumn: return shareText(run.failed, run.planned);
    case DurationColumn:
        return run.finishedAt
                   ? spanText(std::chrono::duration_cast<std::chrono::seconds>(*run.finishedAt - run.startedAt))
                   : QString();
    default: return {};
    }
}

QVariant RunModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::DisplayRole) {
        switch (section) {
        case StartedColumn: return tr("Started");
        case TriggerColumn: return tr("Started by");
        case OutcomeColumn: return tr("Outcome");
        case CheckedColumn: return tr("Checked");
        case ListedColumn: return tr("Listed");
        case MismatchedColumn: return tr("Mismatched");
        case LostColumn: return tr("Lost");
        case SuspectedColumn: return tr("Suspected");
        case UnknownColumn: return tr("Could not tell");
        case FailedColumn: return tr("Failed");
        case DurationColumn: return tr("Took");
        default: return {};
        }
    }
    if (role == Qt::ToolTipRole) {
        switch (section) {
        case CheckedColumn: return tr("Of the listings that the run was to look at");
        case ListedColumn: return tr("Found on the directory, of those checked");
        case MismatchedColumn: return tr("With at least one wrong field, of those found");
        case LostColumn: return tr("Gone on two looks apart in time, of those checked");
        case SuspectedColumn: return tr("Gone for the first time, of those checked");
        case UnknownColumn:
            return tr("Blocked, login, timeout and the like, of those checked; counted neither as found nor as gone");
        case FailedColumn: return tr("The check itself broke, of those planned");
        default: return {};
        }
    }
    return {};
}

bool RunModel::sameOrder(const QList<Run> &runs) const
{
    return std::equal(runs.begin(), runs.end(), m_runs.begin(), m_runs.end(),
        [](const Run &a, const Run &b) { return a.id == b.id; });
}

void RunModel::setRuns(QList<Run> runs)
{
    if (sameOrder(runs)) {
        m_runs = std::move(runs);
        if (!m_runs.isEmpty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    qsizetype added = 0;
    if (!m_runs.isEmpty()) {
        while (added < runs.size() && runs[added].id != m_runs.first().id)
            ++added;
    }
    if (m_runs.isEmpty() || added == runs.size()) {
        beginResetModel();
        m_runs = std::move(runs);
        endResetModel();
        return;
    }
    if (added > 0) {
        beginInsertRows({}, 0, static_cast<int>(added) - 1);
        m_runs = runs.mid(0, added) + m_runs;
        endInsertRows();
    }
    if (m_runs.size() > runs.size()) {
        beginRemoveRows({}, static_cast<int>(runs.size()), static_cast<int>(m_runs.size()) - 1);
        m_runs.resize(runs.size());
        endRemoveRows();
    }
    if (m_runs.size() < runs.size()) {
        beginInsertRows({}, static_cast<int>(m_runs.size()), static_cast<int>(runs.size()) - 1);
        m_runs = std::move(runs);
        endInsertRows();
    } else {
        m_runs = std::move(runs);
    }
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

Badge RunModel::outcomeBadge(const Run &run)
{
    if (run.outcome == "running"_L1)
        return {tr("Running"), Badge::Shape::Half, Tone::Accent};
    if (run.outcome == "cancelled"_L1)
        return {tr("Cancelled"), Badge::Shape::Dash, Tone::Warning};
    if (run.outcome == "interrupted"_L1)
        return {tr("Interrupted"), Badge::Shape::Triangle, Tone::Warning};
    return {tr("Done"), Badge::Shape::Tick, Tone::Good};
}

} // namespace steward::ui
