#pragma once

#include "core/compliance/clocks/holiday_calendar.h"
#include "core/compliance/clocks/rules.h"

namespace steward::compliance {

/**
 * Counts one question by one rule and one calendar, and says in words what it did.
 *
 * Days are Julian day numbers. A day that the calendar does not cover ends the count with ErrorCode::NotFound.
 */
class Reckoning
{
public:
    Reckoning(const ClockQuestion &question, const RuleEntry &entry, const Rule &rule, const HolidayCalendar &calendar)
        : m_question(question)
        , m_entry(entry)
        , m_rule(rule)
        , m_calendar(calendar)
    {
    }

    Result<ClockAnswer> answer();

private:
    struct Stopped
    {
        qint64 from = 0;
        qint64 days = 0;
    };

    Result<void> findStart();
    Result<void> findStops();
    Result<qint64> end(qint64 nominal, bool says);
    Result<qint64> moved(qint64 day, Rule::Move move, bool says);
    Result<qint64> businessDays(qint64 from, int count);
    Result<DayKind> kindOf(qint64 day) const;
    qint64 nominal(Rule::Unit unit, int count) const;
    Result<void> countDays(ClockAnswer *answer);
    Result<void> countFirst(ClockAnswer *answer);
    Result<void> countExtended(ClockAnswer *answer, qint64 firstEnd);
    Result<void> countHours(ClockAnswer *answer);
    Result<qint64> withWorkingHours(qint64 startMs, qint64 endMs);
    Result<void> countAcknowledgement(ClockAnswer *answer);

    void say(QStringView text) { m_words += text; }
    void sayDay(qint64 day);
    void sayCount(Rule::Unit unit, int count);

    const ClockQuestion &m_question;
    const RuleEntry &m_entry;
    const Rule &m_rule;
    const HolidayCalendar &m_calendar;
    qint64 m_start = 0;
    std::vector<Stopped> m_stops;
    QString m_words;
};

/** "2026-03-02" of a Julian day. */
void appendIsoDate(QString *text, qint64 julianDay);

} // namespace steward::compliance
