#include "ui/requests/request_columns.h"

#include "ui/directories/plain_tip.h"
#include "ui/requests/request_words.h"

using namespace Qt::StringLiterals;

namespace steward::ui {

using namespace compliance;

bool isEmpty(const RequestFilter &filter)
{
    return filter.states.isEmpty() && filter.types.isEmpty() && filter.law.isEmpty() && filter.assignee.isEmpty()
           && !filter.onlyOpen && !filter.onlyOverdue && !filter.dueBefore && filter.reference.isEmpty()
           && filter.identifier.isEmpty();
}

QString RequestColumns::title(int column)
{
    switch (column) {
    case Reference: return tr("Reference");
    case Person: return tr("Person");
    case Type: return tr("Type");
    case Laws: return tr("Laws");
    case Received: return tr("Received");
    case Clock: return tr("Due");
    case State: return tr("State");
    case Assignee: return tr("Assignee");
    default: return {};
    }
}

namespace {

QString text(const Request &request, const QString &person, int column, Instant now)
{
    switch (column) {
    case RequestColumns::Reference: return request.reference;
    case RequestColumns::Person: return person;
    case RequestColumns::Type: return RequestWords::type(request.type);
    case RequestColumns::Laws: return RequestWords::laws(request.laws);
    case RequestColumns::Received: return RequestWords::day(request.receivedOn);
    case RequestColumns::Clock: return RequestWords::clock(request, now).word;
    case RequestColumns::State: return RequestWords::badge(request).word;
    case RequestColumns::Assignee: return request.assignee;
    default: return {};
    }
}

/** Every clock in a line of its own. */
QString clocksTip(const Request &request)
{
    QStringList lines;
    for (const RequestClock &clock : request.clocks) {
        const QString said = !clock.unknown.isEmpty() ? clock.unknown : clock.answer.explanation;
        lines.append(RequestWords::law(clock.law) + u": "_s + said);
    }
    return lines.join(u'\n');
}

} // namespace

QVariant RequestColumns::data(const Request &request, const QString &person, int column, int role, Instant now)
{
    switch (role) {
    case Qt::DisplayRole: return text(request, person, column, now);
    case Qt::ToolTipRole: return plainTip(column == Clock ? clocksTip(request) : text(request, person, column, now));
    case StateBadgeDelegate::BadgeRole:
        if (column == Clock)
            return QVariant::fromValue(RequestWords::clock(request, now));
        return column == State ? QVariant::fromValue(RequestWords::badge(request)) : QVariant();
    default: return {};
    }
}

std::optional<RequestSort> RequestColumns::sort(int column)
{
    switch (column) {
    case Reference: return RequestSort::Reference;
    case Type: return RequestSort::Type;
    case Laws: return RequestSort::Law;
    case Received: return RequestSort::ReceivedOn;
    case Clock: return RequestSort::Due;
    case State: return RequestSort::State;
    case Assignee: return RequestSort::Assignee;
    default: return {};
    }
}

int RequestColumns::columnOf(RequestSort wanted)
{
    for (int column = 0; column < Count; ++column) {
        if (sort(column) == wanted)
            return column;
    }
    return -1;
}

QList<int> RequestColumns::sortable()
{
    QList<int> columns;
    for (int column = 0; column < Count; ++column) {
        if (sort(column))
            columns.append(column);
    }
    return columns;
}

int RequestColumns::width(int column)
{
    switch (column) {
    case Reference: return 14;
    case Person: return 20;
    case Type: return 13;
    case Laws: return 15;
    case Received: return 10;
    case Clock: return 32;
    case State: return 17;
    default: return 12;
    }
}

} // namespace steward::ui
