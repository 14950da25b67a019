#include "ui/shell/record_search.h"

#include "core/directories/records/listing_reader.h"
#include "ui/shell/fuzzy.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace steward::ui {

namespace {

constexpr qsizetype mostRecords = 14;
constexpr int askStopEvery = 256;

/** The words beside a found record. */
struct RecordSearch
{
    Q_DECLARE_TR_FUNCTIONS(RecordSearch)

public:
    static QString customer(const QString &reference) { return tr("Customer · %1").arg(reference); }
    static QString directory(const QString &reference) { return tr("Directory · %1").arg(reference); }
};

struct Fit
{
    int score;
    Command command;
};

void keepBest(QList<Fit> &fits)
{
    std::stable_sort(fits.begin(), fits.end(), [](const Fit &a, const Fit &b) { return a.score > b.score; });
    if (fits.size() > mostRecords)
        fits.resize(mostRecords);
}

void consider(QList<Fit> &fits, const QString &query, const QString &name, const QString &reference, Command command)
{
    if (const std::optional<int> score = fuzzyScore(query, name + u' ' + reference)) {
        fits.append({*score, std::move(command)});
        if (fits.size() > 4 * mostRecords)
            keepBest(fits);
    }
}

} // namespace

QList<Command> findRecords(store::Store &store, const QString &query, std::stop_token stop)
{
    const directories::ListingReader reader(store);
    QList<Fit> fits;
    int seen = 0;
    const auto stopped = [&] { return ++seen % askStopEvery == 0 && stop.stop_requested(); };
    if (const Result<QList<directories::Customer>> customers = reader.customers()) {
        for (const directories::Customer &customer : *customers) {
            if (stopped())
                return {};
            consider(fits, query, customer.profile.name, customer.reference,
                {.title = customer.profile.name,
                    .context = RecordSearch::customer(customer.reference),
                    .icon = u"building"_s,
                    .pane = u"directories"_s,
                    .what = {{u"customer"_s, customer.reference}}});
        }
    }
    if (const Result<QList<directories::Directory>> directories = reader.directories()) {
        for (const directories::Directory &directory : *directories) {
            if (stopped())
                return {};
            consider(fits, query, directory.name, directory.reference,
                {.title = directory.name,
                    .context = RecordSearch::directory(directory.reference),
                    .icon = u"globe"_s,
                    .pane = u"directories"_s,
                    .what = {{u"directory"_s, directory.reference}}});
        }
    }
    keepBest(fits);
    QList<Command> found;
    for (Fit &fit : fits)
        found.append(std::move(fit.command));
    return found;
}

} // namespace steward::ui
