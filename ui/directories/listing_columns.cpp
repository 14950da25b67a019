#include "ui/directories/listing_columns.h"

#include "ui/directories/listing_words.h"
#include "ui/directories/plain_tip.h"
#include "ui/widgets/state_badge.h"

using namespace Qt::StringLiterals;

namespace steward::ui {

using namespace directories;

namespace {

constexpr qsizetype longestCell = 160; ///< A cell shows no more than that; the detail shows all.

QString shortened(const QString &text)
{
    return text.size() <= longestCell ? text : text.left(longestCell) + u'…';
}

} // namespace

QString ListingColumns::title(int column)
{
    switch (column) {
    case Customer: return tr("Customer");
    case Directory: return tr("Directory");
    case State: return tr("State");
    case Differences: return tr("Differences");
    case Reason: return tr("Reason");
    case Checked: return tr("Checked");
    case Changed: return tr("Changed");
    case Due: return tr("Due");
    case Importance: return tr("Importance");
    case Address: return tr("Address");
    default: return {};
    }
}

QString ListingColumns::text(const Listing &listing, int column, Instant now)
{
    switch (column) {
    case Customer: return listing.customerName;
    case Directory: return listing.directoryName;
    case State: return ListingWords::state(listing);
    case Differences: return ListingWords::differences(listing);
    case Reason: return listing.reason;
    case Checked: return ListingWords::when(listing.checkedAt, now);
    case Changed: return ListingWords::when(listing.changedAt, now);
    case Due: return ListingWords::due(listing.dueAt, now);
    case Importance: return ListingWords::importance(listing.importance);
    case Address: return listing.url;
    default: return {};
    }
}

QVariant ListingColumns::data(const Listing &listing, int column, int role, Instant now)
{
    switch (role) {
    case Qt::DisplayRole: return shortened(text(listing, column, now));
    case StateBadgeDelegate::BadgeRole:
        return column == State ? QVariant::fromValue(ListingWords::badge(listing)) : QVariant();
    case Qt::ToolTipRole:
        switch (column) {
        case Customer: return plainTip(u"%1 · %2"_s.arg(listing.customer, listing.customerName));
        case Directory: return plainTip(u"%1 · %2"_s.arg(listing.directory, listing.directoryName));
        case State: return plainTip(ListingWords::explanation(listing.state));
        case Due: return plainTip(listing.dueWhy);
        default: return plainTip(text(listing, column, now));
        }
    default: return {};
    }
}

std::optional<ListingSort> ListingColumns::sort(int column)
{
    switch (column) {
    case Customer: return ListingSort::Customer;
    case Directory: return ListingSort::Directory;
    case State: return ListingSort::State;
    case Checked: return ListingSort::CheckedAt;
    case Changed: return ListingSort::ChangedAt;
    case Due: return ListingSort::DueAt;
    case Importance: return ListingSort::Importance;
    default: return {};
    }
}

std::optional<int> ListingColumns::columnOf(ListingSort wanted)
{
    for (int column = 0; column < Count; ++column)
        if (sort(column) == wanted)
            return column;
    return {};
}

QList<int> ListingColumns::sortable()
{
    QList<int> columns;
    for (int column = 0; column < Count; ++column)
        if (sort(column))
            columns.append(column);
    return columns;
}

QStringList ListingColumns::exportNames(int column)
{
    switch (column) {
    case Customer: return {u"customer"_s, u"customer_name"_s};
    case Directory: return {u"directory"_s, u"directory_name"_s};
    case State: return {u"state"_s, u"confirmed"_s};
    case Differences: return {u"mismatched"_s, u"to_review"_s};
    case Reason: return {u"reason"_s};
    case Checked: return {u"checked_at"_s};
    case Changed: return {u"changed_at"_s};
    case Due: return {u"due_at"_s, u"due_why"_s};
    case Importance: return {u"importance"_s};
    case Address: return {u"url"_s};
    default: return {};
    }
}

int ListingColumns::width(int column)
{
    switch (column) {
    case Customer:
    case Directory: return 24;
    case State: return 24;
    case Differences: return 26;
    case Reason: return 40;
    case Checked:
    case Changed: return 28;
    case Due: return 34;
    case Importance: return 13;
    default: return 40;
    }
}

} // namespace steward::ui
