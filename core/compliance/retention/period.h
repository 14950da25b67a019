#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"

#include <QDate>
#include <QString>
#include <QTimeZone>
#include <QVariant>

namespace steward::compliance {

/** A whole number of years, months and days, as ISO 8601 writes it: P7Y, P18M, P365D, P2W, P1Y6M. */
struct Period
{
    int years = 0;
    int months = 0;
    int days = 0; ///< Weeks are seven of them.

    bool operator==(const Period &) const = default;
};

/** InvalidInput for anything else, for a period of nothing, and for more than 200 years. */
Result<Period> periodFromText(const QString &text);
/** In words: "7 years", "1 year and 6 months". */
QString periodInWords(const Period &period);

/** The last day of a period that began on a day: months first, ending on the last day of a month that is too short,
 * then days. */
QDate periodEnd(QDate start, const Period &period);
/** What started before this day has run out on `today`: the period's last day lies before `today`. */
QDate firstDayKept(QDate today, const Period &period);

/** What a date column says. */
struct StartDay
{
    std::optional<QDate> day = {}; ///< In the controller's time zone; nothing where it could not be read.
    bool isEmpty = false;          ///< There is none.
};

/** Reads dates, ISO 8601 texts (without an offset they are local), and seconds or milliseconds since 1970. */
StartDay startDay(const QVariant &value, const QTimeZone &zone);

} // namespace steward::compliance
