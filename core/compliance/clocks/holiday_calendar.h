#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QDate>
#include <QHash>
#include <QList>
#include <QString>

#include <map>
#include <vector>

namespace steward::compliance {

/** What a calendar says of a day. */
enum class DayKind { Working, Weekend, Holiday, Unknown };

/**
 * The public holidays of one place, for whole years; a day outside those years is unknown, never a working day.
 *
 * A calendar without any holiday ("NONE") knows every year. Days are Julian day numbers, as in QDate.
 */
class HolidayCalendar
{
public:
    HolidayCalendar() = default;
    HolidayCalendar(QString name, QString version, QList<int> weekendIsoWeekdays, std::map<QDate, QString> holidays,
        int firstYear = 0, int lastYear = 0);

    /** Reads {"DE": {note, version, weekend_iso_weekdays, years, holidays: {"2026-01-01": "…"}}, …}. */
    static Result<QList<HolidayCalendar>> parse(const QByteArray &json);

    QString name() const { return m_name; }
    QString version() const { return m_version; }
    int firstYear() const { return m_firstYear; } ///< 0 where it knows every year.
    int lastYear() const { return m_lastYear; }
    const std::map<QDate, QString> &holidays() const { return m_holidays; }
    QList<int> weekend() const;

    DayKind kindOf(qint64 julianDay) const;
    /** The names of a holiday; empty for another day. */
    QString holidayName(qint64 julianDay) const;

private:
    QString m_name;
    QString m_version;
    std::map<QDate, QString> m_holidays;
    std::vector<DayKind> m_days; ///< From m_firstDay on; empty where it knows every year.
    qint64 m_firstDay = 0;
    int m_firstYear = 0;
    int m_lastYear = 0;
    bool m_isWeekend[8] = {}; ///< By ISO weekday.
};

/** 1 is Monday, 7 is Sunday (ISO 8601). */
inline int isoWeekday(qint64 julianDay)
{
    return int(julianDay % 7) + 1;
}

} // namespace steward::compliance
