#include "core/compliance/clocks/holiday_calendar.h"

#include "core/base/text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace steward::compliance {

using namespace Qt::StringLiterals;

namespace {

constexpr int earliestYear = 1900;
constexpr int latestYear = 2200;

QDate isoDate(const QString &text)
{
    return text.size() == 10 ? QDate::fromString(text, u"yyyy-MM-dd"_s) : QDate();
}

Result<HolidayCalendar> calendarFrom(const QString &name, const QJsonObject &object)
{
    const auto wrong = [&name](const QString &what) {
        return failure(ErrorCode::InvalidInput, u"The calendar %1 cannot be used: %2."_s.arg(name, what));
    };
    QList<int> weekend;
    const QJsonValue given = object.value(u"weekend_iso_weekdays"_s);
    for (const QJsonValue &day : given.toArray()) {
        if (day.toInt() < 1 || day.toInt() > 7)
            return wrong(u"a weekend day is no number from 1 (Monday) to 7 (Sunday)"_s);
        weekend.append(day.toInt());
    }
    if (!given.isArray())
        weekend = {6, 7};
    std::map<QDate, QString> holidays;
    const QJsonObject days = object.value(u"holidays"_s).toObject();
    for (auto it = days.begin(); it != days.end(); ++it) {
        const QDate day = isoDate(it.key());
        if (!day.isValid() || day.year() < earliestYear || day.year() > latestYear)
            return wrong(u"\"%1\" is no date; write YYYY-MM-DD"_s.arg(forDisplay(it.key()).left(40)));
        holidays[day] = cleaned(it.value().toString());
    }
    int first = holidays.empty() ? 0 : holidays.begin()->first.year();
    int last = holidays.empty() ? 0 : holidays.rbegin()->first.year();
    const QJsonArray years = object.value(u"years"_s).toArray();
    if (years.size() == 2) {
        first = years.at(0).toInt();
        last = years.at(1).toInt();
        if (first < earliestYear || last > latestYear || last < first)
            return wrong(u"its years are not [first, last]"_s);
    }
    return HolidayCalendar(name, object.value(u"version"_s).toString(u"given"_s), weekend, holidays, first, last);
}

} // namespace

HolidayCalendar::HolidayCalendar(QString name, QString version, QList<int> weekendIsoWeekdays,
    std::map<QDate, QString> holidays, int firstYear, int lastYear)
    : m_name(std::move(name))
    , m_version(std::move(version))
    , m_holidays(std::move(holidays))
    , m_firstYear(firstYear)
    , m_lastYear(lastYear)
{
    for (const int day : weekendIsoWeekdays)
        m_isWeekend[day] = true;
    if (firstYear == 0)
        return;
    m_firstDay = QDate(firstYear, 1, 1).toJulianDay();
    m_days.resize(size_t(QDate(lastYear, 12, 31).toJulianDay() - m_firstDay + 1));
    for (size_t at = 0; at < m_days.size(); ++at)
        m_days[at] = m_isWeekend[isoWeekday(m_firstDay + qint64(at))] ? DayKind::Weekend : DayKind::Working;
    for (const auto &[day, label] : m_holidays) {
        const qint64 at = day.toJulianDay() - m_firstDay;
        if (at >= 0 && at < qint64(m_days.size()))
            m_days[size_t(at)] = DayKind::Holiday;
    }
}

Result<QList<HolidayCalendar>> HolidayCalendar::parse(const QByteArray &json)
{
    QJsonParseError parse;
    const QJsonDocument document = QJsonDocument::fromJson(json, &parse);
    if (!document.isObject())
        return failure(ErrorCode::InvalidInput,
            u"The calendars are not a JSON object (%1 at byte %2)."_s.arg(parse.errorString()).arg(parse.offset));
    QList<HolidayCalendar> calendars;
    const QJsonObject object = document.object();
    for (auto it = object.begin(); it != object.end(); ++it) {
        const Result<HolidayCalendar> calendar = calendarFrom(forDisplay(it.key()), it.value().toObject());
        if (!calendar)
            return failureOf(calendar);
        calendars.append(*calendar);
    }
    return calendars;
}

QList<int> HolidayCalendar::weekend() const
{
    QList<int> days;
    for (int day = 1; day <= 7; ++day) {
        if (m_isWeekend[day])
            days.append(day);
    }
    return days;
}

DayKind HolidayCalendar::kindOf(qint64 julianDay) const
{
    if (m_firstYear == 0)
        return m_isWeekend[isoWeekday(julianDay)] ? DayKind::Weekend : DayKind::Working;
    const qint64 at = julianDay - m_firstDay;
    return at < 0 || at >= qint64(m_days.size()) ? DayKind::Unknown : m_days[size_t(at)];
}

QString HolidayCalendar::holidayName(qint64 julianDay) const
{
    const auto found = m_holidays.find(QDate::fromJulianDay(julianDay));
    return found == m_holidays.end() ? QString() : found->second;
}

} // namespace steward::compliance
