#include "ui/directories/listing_view.h"

#include "core/directories/records/listing_export.h"
#include "ui/directories/listing_columns.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace steward::ui {

using namespace directories;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ListingViews)
};

/** Sorts by their kept names. */
const QList<std::pair<ListingSort, QString>> &sortNames()
{
    static const QList<std::pair<ListingSort, QString>> names{{ListingSort::Customer, u"customer"_s},
        {ListingSort::Directory, u"directory"_s}, {ListingSort::State, u"state"_s},
        {ListingSort::CheckedAt, u"checked_at"_s}, {ListingSort::ChangedAt, u"changed_at"_s},
        {ListingSort::Importance, u"importance"_s}, {ListingSort::DueAt, u"due_at"_s}, {ListingSort::Id, u"id"_s}};
    return names;
}

using Flag = bool ListingFilter::*;

const QList<std::pair<QString, Flag>> &flags()
{
    static const QList<std::pair<QString, Flag>> all{{u"mismatched"_s, &ListingFilter::onlyMismatched},
        {u"unknown"_s, &ListingFilter::onlyUnknown}, {u"lost"_s, &ListingFilter::onlyLosses},
        {u"due"_s, &ListingFilter::onlyDue}, {u"unreviewed"_s, &ListingFilter::onlyUnreviewed},
        {u"suspected"_s, &ListingFilter::onlySuspected}, {u"attention"_s, &ListingFilter::onlyAttention}};
    return all;
}

} // namespace

QJsonObject toJson(const ListingView &view)
{
    QJsonObject definition;
    const ListingFilter &filter = view.query.filter;
    for (const auto &[name, flag] : flags())
        if (filter.*flag)
            definition.insert(name, true);
    QJsonArray states;
    for (const State state : filter.states)
        states.append(stateName(state));
    if (!states.isEmpty())
        definition.insert("states"_L1, states);
    for (const auto &[name, text] :
        {std::pair{"text"_L1, filter.text}, {"customer"_L1, filter.customer}, {"directory"_L1, filter.directory}})
        if (!text.isEmpty())
            definition.insert(name, text);
    if (filter.changedSince)
        definition.insert("changed_since"_L1, toRfc3339(*filter.changedSince));
    for (const auto &[sort, name] : sortNames())
        if (sort == view.query.sort)
            definition.insert("sort"_L1, name);
    definition.insert("descending"_L1, view.query.descending);
    QJsonArray columns;
    for (const int column : view.columns)
        columns.append(ListingColumns::exportNames(column).value(0));
    definition.insert("columns"_L1, columns);
    return definition;
}

ListingView listingViewFrom(const QString &name, const QJsonObject &definition)
{
    ListingView view{.name = name};
    ListingFilter &filter = view.query.filter;
    for (const auto &[key, flag] : flags())
        filter.*flag = definition.value(key).toBool();
    for (const QJsonValue &value : definition.value("states"_L1).toArray())
        if (const std::optional<State> state = stateFromName(value.toString()))
            filter.states.append(*state);
    filter.text = definition.value("text"_L1).toString();
    filter.customer = definition.value("customer"_L1).toString();
    filter.directory = definition.value("directory"_L1).toString();
    filter.changedSince = fromRfc3339(definition.value("changed_since"_L1).toString());
    for (const auto &[sort, key] : sortNames())
        if (definition.value("sort"_L1).toString() == key)
            view.query.sort = sort;
    view.query.descending = definition.value("descending"_L1).toBool();
    for (const QJsonValue &value : definition.value("columns"_L1).toArray())
        for (int column = 0; column < ListingColumns::Count; ++column)
            if (ListingColumns::exportNames(column).value(0) == value.toString())
                view.columns.append(column);
    return view;
}

QList<ListingView> builtInListingViews()
{
    return {
        {.name = Words::tr("All listings")},
        {.name = Words::tr("Changed since last review"),
            .query = {.filter = {.onlyUnreviewed = true}, .sort = ListingSort::Importance, .descending = true}},
        {.name = Words::tr("Needs attention"),
            .query = {.filter = {.onlyAttention = true}, .sort = ListingSort::Importance, .descending = true}},
        {.name = Words::tr("Could not tell"),
            .query = {.filter = {.onlyUnknown = true}, .sort = ListingSort::Importance, .descending = true}},
        {.name = Words::tr("Due for a check"), .query = {.filter = {.onlyDue = true}, .sort = ListingSort::DueAt}},
    };
}

} // namespace steward::ui
