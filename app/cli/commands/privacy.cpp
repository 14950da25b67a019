#include "app/cli/output.h"
#include "app/cli/session.h"

#include "core/compliance/overview/privacy_figures.h"

#include <QJsonArray>

#include <cmath>

namespace steward::cli {

using namespace Qt::StringLiterals;
using namespace steward::compliance;

namespace {

/** Rounded to one digit after the point, as people read it. */
QJsonValue rounded(const std::optional<double> &number)
{
    return number ? QJsonValue(std::round(*number * 10) / 10) : QJsonValue();
}

QJsonObject componentJson(const ScoreComponent &component)
{
    const std::optional<double> value = component.value();
    return {{u"component"_s, component.id}, {u"title"_s, component.title}, {u"weight"_s, component.weight},
        {u"percent"_s, rounded(value ? std::optional(*value * 100) : std::nullopt)},
        {u"numerator"_s, component.numerator}, {u"denominator"_s, component.denominator},
        {u"formula"_s, component.formula}, {u"query"_s, component.query}, {u"where"_s, component.where},
        {u"unknown"_s, textOrNull(component.unknown)}};
}

template<typename Map>
QJsonObject countsJson(const Map &counts)
{
    QJsonObject json;
    for (auto it = counts.begin(); it != counts.end(); ++it)
        json.insert(it.key(), it.value());
    return json;
}

QJsonObject daysJson(const DaysTaken &days)
{
    return {{u"requests"_s, days.count}, {u"mean_days"_s, rounded(days.mean)}, {u"median_days"_s, rounded(days.median)},
        {u"p90_days"_s, days.ninetieth ? QJsonValue(*days.ninetieth) : QJsonValue()}};
}

QJsonObject requestsJson(const RequestFigures &figures)
{
    QJsonArray table;
    for (const LawAndType &one : figures.byLawAndType) {
        QJsonObject line = daysJson(one.days);
        line.insert(u"law"_s, one.law);
        line.insert(u"type"_s, one.type);
        line.insert(u"in_time"_s, one.inTime);
        line.insert(u"with_date"_s, one.withDate);
        table.append(line);
    }
    return {{u"total"_s, figures.total}, {u"open"_s, figures.open}, {u"overdue"_s, figures.overdue},
        {u"by_state"_s, countsJson(figures.byState)}, {u"open_by_law"_s, countsJson(figures.openByLaw)},
        {u"open_by_type"_s, countsJson(figures.openByType)},
        {u"open_by_age"_s, QJsonObject{{u"up_to_7_days"_s, figures.ages[0]}, {u"up_to_14_days"_s, figures.ages[1]},
                               {u"up_to_30_days"_s, figures.ages[2]}, {u"up_to_60_days"_s, figures.ages[3]},
                               {u"longer"_s, figures.ages[4]}}},
        {u"answered"_s, daysJson(figures.days)}, {u"by_law_and_type"_s, table}};
}

int score(Invocation &call)
{
    const Result<std::unique_ptr<Workspace>> workspace = openWorkspace(call, false);
    if (!workspace)
        return fail(workspace.error());
    const Result<PrivacyFigures> figures = privacyFigures((*workspace)->store(), systemClock().now());
    if (!figures)
        return fail(figures.error());
    QJsonArray components;
    for (const ScoreComponent &component : figures->components)
        components.append(componentJson(component));
    QJsonArray due;
    for (const DueRule &rule : figures->retention.due)
        due.append(rule.reference);
    call.out.object({{u"score"_s, rounded(figures->score.percent)}, {u"told"_s, figures->score.told},
        {u"components_in_all"_s, figures->score.components}, {u"weight_told"_s, figures->score.weightTold},
        {u"weight"_s, figures->score.weight}, {u"sentence"_s, textOrNull(figures->score.sentence)},
        {u"components"_s, components}, {u"requests"_s, requestsJson(figures->requests)}, {u"retention_due"_s, due},
        {u"troubles"_s, QJsonArray::fromStringList(figures->troubles)}});
    return Done;
}

} // namespace

Commands privacyCommands()
{
    return {
        {u"privacy score"_s, u"The privacy score with every part it is made of"_s, {},
            u"steward-cli --workspace acme.steward privacy score --format json"_s, {}, score},
    };
}

} // namespace steward::cli
