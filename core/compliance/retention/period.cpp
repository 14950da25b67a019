#include "core/compliance/retention/period.h"

#include <QDateTime>
#include <QRegularExpression>

namespace steward::compliance {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 leastSeconds = 100'000'000;          // 1973: smaller numbers are no instants
constexpr qint64 leastMilliseconds = 100'000'000'000; // seconds of the year 5138

QString counted(int number, const QString &unit)
{
    return u"%1 %2%3"_s.arg(number).arg(unit, number == 1 ? u""_s : u"s"_s);
}

std::optional<QDate> fromNumber(double number, const QTimeZone &zone)
{
    if (number < double(leastSeconds) || number > 1e14)
        return std::nullopt;
    const qint64 whole = qint64(number);
    return QDateTime::fromMSecsSinceEpoch(whole >= leastMilliseconds ? whole : whole * 1000, zone).date();
}

std::optional<QDate> fromText(const QString &text, const QTimeZone &zone)
{
    bool isNumber = false;
    const double number = text.toDouble(&isNumber);
    if (isNumber && text.size() != 8)
        return fromNumber(number, zone);
    if (text.size() == 10 || text.size() == 8) {
        const QDate day = isNumber ? QDate::fromString(text, u"yyyyMMdd"_s) : QDate::fromString(text, Qt::ISODate);
        return day.isValid() ? std::optional(day) : std::nullopt;
    }
    QString spelt = text;
    // PostgreSQL and SQLite write a blank before the time, and PostgreSQL an offset of hours alone.
    if (spelt.size() > 10 && spelt.at(10) == u' ')
        spelt[10] = u'T';
    static const QRegularExpression shortOffset(u"[+-]\\d{2}$"_s);
    if (spelt.size() > 16 && shortOffset.match(spelt).hasMatch())
        spelt += u":00"_s;
    QDateTime at = QDateTime::fromString(spelt, Qt::ISODateWithMs);
    if (!at.isValid())
        return std::nullopt;
    // Without an offset the text is read as the machine's local time: what it says is meant in the controller's zone.
    return at.timeSpec() == Qt::LocalTime ? at.date() : at.toTimeZone(zone).date();
}

} // namespace

Result<Period> periodFromText(const QString &text)
{
    static const QRegularExpression form(u"^P(?:(\\d{1,4})Y)?(?:(\\d{1,4})M)?(?:(\\d{1,5})W)?(?:(\\d{1,5})D)?$"_s);
    const QRegularExpressionMatch match = form.match(text.trimmed().toUpper());
    const Period period{.years = match.captured(1).toInt(),
        .months = match.captured(2).toInt(),
        .days = match.captured(3).toInt() * 7 + match.captured(4).toInt()};
    const double inYears = period.years + period.months / 12.0 + period.days / 365.0;
    if (!match.hasMatch() || inYears <= 0 || inYears > 200)
        return failure(ErrorCode::InvalidInput,
            u"A period is written like P7Y, P18M, P2W or P365D (ISO 8601), and lasts from one day to 200 years."_s);
    return period;
}

QString periodInWords(const Period &period)
{
    QStringList parts;
    if (period.years)
        parts.append(counted(period.years, u"year"_s));
    if (period.months)
        parts.append(counted(period.months, u"month"_s));
    if (period.days)
        parts.append(counted(period.days, u"day"_s));
    const QString last = parts.takeLast();
    return parts.isEmpty() ? last : parts.join(u", "_s) + u" and "_s + last;
}

QDate periodEnd(QDate start, const Period &period)
{
    return start.addMonths(period.years * 12 + period.months).addDays(period.days);
}

QDate firstDayKept(QDate today, const Period &period)
{
    // Going back from today and going forward from the start differ at the ends of months; the start decides.
    QDate day = today.addDays(-period.days).addMonths(-(period.years * 12 + period.months)).addDays(-4);
    while (periodEnd(day, period) < today)
        day = day.addDays(1);
    return day;
}

StartDay startDay(const QVariant &value, const QTimeZone &zone)
{
    if (value.isNull())
        return {.isEmpty = true};
    switch (value.typeId()) {
    case QMetaType::QDate: return {.day = value.toDate()};
    case QMetaType::QDateTime: {
        const QDateTime at = value.toDateTime();
        return {.day = at.timeSpec() == Qt::LocalTime ? at.date() : at.toTimeZone(zone).date()};
    }
    case QMetaType::Int:
    case QMetaType::LongLong:
    case QMetaType::UInt:
    case QMetaType::ULongLong:
    case QMetaType::Double: return {.day = fromNumber(value.toDouble(), zone)};
    default: break;
    }
    const QString text = value.toString().trimmed();
    return text.isEmpty() ? StartDay{.isEmpty = true} : StartDay{.day = fromText(text, zone)};
}

} // namespace steward::compliance
