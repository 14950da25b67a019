#pragma once

#include "core/compliance/requests/register.h"

#include <QCoreApplication>
#include <QVariant>

namespace steward::ui {

/** Which requests are shown, and in what order. */
struct RequestQuery
{
    compliance::RequestFilter filter = {};
    compliance::RequestSort sort = compliance::RequestSort::Due;
    bool descending = false;
};

/** Whether it leaves out nothing. */
bool isEmpty(const compliance::RequestFilter &filter);

/** The columns of the requests: their titles, their texts, and what they sort by. */
class RequestColumns
{
    Q_DECLARE_TR_FUNCTIONS(RequestColumns)

public:
    enum Column { Reference, Person, Type, Laws, Received, Clock, State, Assignee, Count };

    static QString title(int column);
    /** What a model answers for the cell under a role; `person` is what may be shown of who asks. */
    static QVariant data(const compliance::Request &request, const QString &person, int column, int role, Instant now);
    static std::optional<compliance::RequestSort> sort(int column);
    static int columnOf(compliance::RequestSort sort);
    static QList<int> sortable();
    /** The width it starts with, in characters. */
    static int width(int column);
};

} // namespace steward::ui
