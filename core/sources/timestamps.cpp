#include "core/sources/timestamps.h"

#include "core/sources/matcher.h"

#include <QDateTime>
#include <QTimeZone>

#include <cmath>

namespace steward::sources {

using namespace Qt::StringLiterals;

namespace {

constexpr double secondsBelow = 1e11; ///< As milliseconds that would be March 1973.

std::optional<Instant> fromNumber(double number)
{
    if (!std::isfinite(number) || std::abs(number) > 1e15)
        return std::nullopt;
    return fromMillis(qint64(std::abs(number) < secondsBelow ? number * 1000 : number));
}

} // namespace

std::optional<Instant> momentOf(const QVariant &value)
{
    if (value.typeId() == QMetaType::LongLong || value.typeId() == QMetaType::Double)
        return fromNumber(value.toDouble());
    QString text = textOf(value).trimmed();
    if (text.isEmpty() || text.size() > 64)
        return std::nullopt;
    bool isNumber = false;
    if (const double number = text.toDouble(&isNumber); isNumber && text.size() >= 9)
        return fromNumber(number);
    // "2024-01-31 10:00:00+00" is how databases write what ISO 8601 writes with a T and minutes of the offset.
    if (text.size() > 10 && text[10] == u' ')
        text[10] = u'T';
    if (text.size() > 19 && (text[text.size() - 3] == u'+' || text[text.size() - 3] == u'-'))
        text += u":00"_s;
    QDateTime at = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (at.isValid()) {
        if (at.timeSpec() == Qt::LocalTime)
            at = QDateTime(at.date(), at.time(), QTimeZone::utc());
        return fromMillis(at.toMSecsSinceEpoch());
    }
    for (const QString &form : {u"yyyy-MM-dd"_s, u"yyyy/MM/dd"_s, u"yyyy.MM.dd"_s, u"yyyyMMdd"_s, u"dd.MM.yyyy"_s}) {
        if (const QDate date = QDate::fromString(text.left(10), form); date.isValid())
            return fromMillis(QDateTime(date, QTime(0, 0), QTimeZone::utc()).toMSecsSinceEpoch());
    }
    return std::nullopt;
}

} // namespace steward::sources
