#include "ui/overview/overview_figures.h"

#include <QCoreApplication>
#include <QLocale>

#include <limits>

namespace steward::ui {

namespace {

/** The words of a share. */
struct Share
{
    Q_DECLARE_TR_FUNCTIONS(Share)

public:
    static QString none() { return tr("no data"); }
    static QString of(const QString &part, const QString &whole, const QString &percent)
    {
        return tr("%1 of %2 (%3)", "part, whole, percentage").arg(part, whole, percent);
    }
    static QString percent(const QString &number) { return tr("%1 %", "percentage").arg(number); }
};

Result<qint64> countOf(
    const directories::ListingReader &reader, const directories::ListingFilter &filter, std::stop_token stop)
{
    qint64 total = 0;
    const directories::ListingQuery query{.filter = filter, .sort = directories::ListingSort::Id};
    const auto keys = reader.anchors(query, std::numeric_limits<int>::max(), total, stop);
    if (!keys)
        return failureOf(keys);
    return total;
}

} // namespace

Result<OverviewFigures> readOverview(store::Store &store, Instant now, int runs, std::stop_token stop)
{
    const directories::ListingReader reader(store);
    OverviewFigures figures{.at = now};
    const Result<directories::ListingCounts> counts = reader.counts();
    if (!counts)
        return failureOf(counts);
    figures.total = counts->total;
    figures.mismatched = counts->mismatched;
    figures.lost = counts->lost();
    for (auto state = counts->byState.begin(); state != counts->byState.end(); ++state) {
        if (directories::isUnknown(state.key()) && state.key() != directories::State::NotChecked)
            figures.unknown += state.value();
    }
    const std::pair<directories::ListingFilter, qint64 OverviewFigures::*> counted[] = {
        {{.onlySuspected = true, .now = now}, &OverviewFigures::suspected},
        {{.onlyUnreviewed = true, .now = now}, &OverviewFigures::unreviewed},
        {{.onlyDue = true, .now = now}, &OverviewFigures::due},
    };
    for (const auto &[filter, figure] : counted) {
        const Result<qint64> count = countOf(reader, filter, stop);
        if (!count)
            return failureOf(count);
        figures.*figure = *count;
    }
    Result<QList<directories::Run>> newest = reader.runs(runs);
    if (!newest)
        return failureOf(newest);
    figures.runs = std::move(*newest);
    return figures;
}

QString shareText(qint64 part, qint64 whole)
{
    if (whole <= 0)
        return Share::none();
    const QLocale locale;
    const double percent = 100.0 * static_cast<double>(part) / static_cast<double>(whole);
    return Share::of(locale.toString(part), locale.toString(whole), Share::percent(locale.toString(percent, 'f', 1)));
}

} // namespace steward::ui
