#pragma once

#include "core/compliance/clocks/clock.h"

#include <QByteArray>
#include <QDate>

#include <map>

namespace steward::store {
class Store;
}

namespace steward::compliance {

/** A file of holidays that was read. */
struct CalendarFile
{
    std::map<QDate, QString> days = {};
    QByteArray hash = {}; ///< SHA-256 of the file.
};

/**
 * Reads holidays from CSV (date, name; a header line is passed over) or from iCalendar (RFC 5545: VEVENT with an
 * all-day DTSTART, and RRULE with FREQ=YEARLY at most, which gives the day in each of the years named).
 *
 * A line or rule that is not understood is an error that names it: a holiday that is left out would give a wrong date.
 */
Result<CalendarFile> readCalendarFile(const QByteArray &bytes, int firstYear, int lastYear);

/** What to do with the file that was read. */
struct CalendarImport
{
    QString calendar = {};    ///< "DE-HE", or a name of one's own.
    bool isReplacing = false; ///< Stands for the shipped calendar of that name, and does not add to it.
    int firstYear = 0;        ///< The years whose holidays the file holds; 0 for those of its days.
    int lastYear = 0;
};

/** A calendar of the workspace. */
struct OwnCalendar
{
    QString name = {};
    bool isReplacing = false;
    int firstYear = 0;
    int lastYear = 0;
    int days = 0;
    Instant importedAt = {};
};

/** Keeps the holidays in the workspace, in place of what it had for the same calendar, and records it. */
Result<OwnCalendar> importCalendar(store::Store &store, const CalendarFile &file, const CalendarImport &import);
Result<QList<OwnCalendar>> ownCalendars(store::Store &store);

/** The shipped laws with the calendars and the readings (settings `clocks.…`) of a workspace. */
Result<std::shared_ptr<const Rulebook>> rulebookOf(store::Store &store);

} // namespace steward::compliance
