#include "core/compliance/requests/register_edit.h"

#include "core/base/text.h"

namespace steward::compliance::steps {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestNote = 65'536;

} // namespace

tl::unexpected<Error> missing(const QString &what)
{
    return failure(ErrorCode::InvalidInput, what);
}

Result<QString> needed(const QString &text, const QString &what)
{
    const QString fit = cleaned(text).trimmed();
    if (fit.isEmpty())
        return missing(what);
    if (fit.size() > longestNote)
        return missing(u"The text has more than %1 characters; attach it as a file instead."_s.arg(longestNote));
    return fit;
}

QDate localDay(RequestEdit &edit)
{
    return QDateTime::fromMSecsSinceEpoch(toMillis(edit.transaction().now()), controllersZone(edit.transaction().sql()))
        .date();
}

Result<QDate> dayOf(RequestEdit &edit, QDate on, std::optional<QDate> from)
{
    const QDate today = localDay(edit);
    const QDate day = on.isValid() ? on : today;
    const QDate first = from.value_or(edit.request().receivedOn);
    if (day > today)
        return missing(u"%1 lies in the future; give the day on which it happened."_s.arg(day.toString(Qt::ISODate)));
    if (day < first)
        return missing(u"%1 lies before %2, when it could first have happened."_s.arg(
            day.toString(Qt::ISODate), first.toString(Qt::ISODate)));
    return day;
}

Instant instantOf(RequestEdit &edit, QDate day)
{
    if (day == localDay(edit))
        return edit.transaction().now();
    const QTimeZone zone = controllersZone(edit.transaction().sql());
    return fromMillis(day.addDays(1).startOfDay(zone).toMSecsSinceEpoch() - 1);
}

} // namespace steward::compliance::steps
