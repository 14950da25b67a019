#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"

#include <QCoreApplication>
#include <QString>
#include <QTimeZone>

#include <bitset>
#include <optional>

class QDate;

namespace steward::jobs {

/**
 * A five-field cron expression: minute, hour, day of the month, month, day of the week.
 *
 * Fields and the rule for the two day fields are those of POSIX (crontab, "INPUT FILES"): lists, ranges, and when
 * both the day of the month and the day of the week are restricted, a day matches that fits either. Understood too,
 * as in crontab(5) of Vixie cron: steps (a range or `*` followed by /n), names (JAN, MON), 7 for Sunday, and in place
 * of the fields one of `@yearly`, `@annually`, `@monthly`, `@weekly`, `@daily`, `@midnight`, `@hourly`. A field that
 * begins with `*` is not restricted. A range may end in Sunday.
 *
 * When the clocks go forward, a local time that is skipped runs at the first moment after the gap; several that are
 * skipped together run once. When they go back, a repeated local time runs once, the first time; an expression for
 * every hour (hour field `*`) keeps its rhythm through the repeated hour instead.
 */
class Cron
{
    Q_DECLARE_TR_FUNCTIONS(steward::jobs::Cron)

public:
    /** Reads an expression; failure(InvalidInput) names the field that cannot be read and what would be right. */
    static Result<Cron> parse(const QString &text);

    /** The first run after this moment (never at it) by the zone's local time; nothing when none is near (60 years). */
    std::optional<Instant> next(Instant after, const QTimeZone &zone) const;

    /** The five fields as they were given, single spaces between them; @-names are spelt out. */
    QString text() const { return m_text; }

private:
    Cron() = default;

    bool matches(const QDate &date) const;
    bool everHappens() const;
    std::optional<QDate> matchingDateFrom(const QDate &date) const;
    std::optional<Instant> nextOfTimes(Instant after, const QTimeZone &zone) const;
    std::optional<Instant> nextOfEveryHour(Instant after, const QTimeZone &zone) const;

    std::bitset<60> m_minutes;
    std::bitset<24> m_hours;
    std::bitset<32> m_days;    ///< 1 to 31.
    std::bitset<13> m_months;  ///< 1 to 12.
    std::bitset<8> m_weekdays; ///< 1 Monday to 7 Sunday, as QDate counts.
    bool m_everyHour = false;
    bool m_anyDay = false; ///< The day of the month is not restricted.
    bool m_anyWeekday = false;
    QString m_text;
};

} // namespace steward::jobs
