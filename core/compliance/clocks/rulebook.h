#pragma once

#include "core/compliance/clocks/holiday_calendar.h"
#include "core/compliance/clocks/rules.h"

#include <memory>

namespace steward::compliance {

/** What a rulebook has besides, or in place of, what is shipped. */
struct RulebookChanges
{
    QList<HolidayCalendar> calendars = {};          ///< Each stands for the shipped one of its name.
    QHash<QString, QString> policy = {};            ///< Readings that hold where a question gives none.
    QHash<QString, QString> standardCalendars = {}; ///< By law.
};

/** The shipped laws with changes. InvalidInput for an unknown reading, law or calendar. */
Result<std::shared_ptr<const Rulebook>> rulebookWith(const RulebookChanges &changes);

/** The readings and facts that a policy can name; read without the laws. */
QList<ReadingInfo> shippedReadings();

/** The shipped calendar of a name; nothing where there is none. */
std::optional<HolidayCalendar> shippedCalendar(const QString &name);

} // namespace steward::compliance
