#include "core/base/clock.h"

#include <QDateTime>
#include <QRegularExpression>
#include <QTimeZone>

namespace steward {

using namespace Qt::StringLiterals;

Instant SystemClock::now() const
{
    return std::chrono::time_point_cast<std::chrono::milliseconds>(std::chrono::system_clock::now());
}

QString toRfc3339(Instant at)
{
    return QDateTime::fromMSecsSinceEpoch(toMillis(at), Qt::UTC).toString(u"yyyy-MM-dd'T'HH:mm:ss.zzz'Z'"_s);
}

std::optional<Instant> fromRfc3339(const QString &text)
{
    // QDateTime takes a time without an offset for local time; RFC 3339 requires the offset.
    static const QRegularExpression withOffset(
        u"^\\d{4}-\\d\\d-\\d\\d[Tt ]\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?([Zz]|[+-]\\d\\d:\\d\\d)$"_s);
    static const QRegularExpression dateOnly(u"^\\d{4}-\\d\\d-\\d\\d$"_s);
    if (dateOnly.match(text).hasMatch()) {
        const QDate date = QDate::fromString(text, Qt::ISODate);
        if (!date.isValid())
            return std::nullopt;
        return fromMillis(date.startOfDay(QTimeZone::utc()).toMSecsSinceEpoch());
    }
    if (!withOffset.match(text).hasMatch())
        return std::nullopt;
    const QDateTime at = QDateTime::fromString(text.toUpper(), Qt::ISODateWithMs);
    if (!at.isValid())
        return std::nullopt;
    return fromMillis(at.toMSecsSinceEpoch());
}

} // namespace steward
