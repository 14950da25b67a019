#pragma once

#include "core/base/clock.h"

#include <QLocale>
#include <QString>

namespace steward::ui {

/** "in 3 days", "2 hours ago", "now". */
QString relativeTime(Instant at, Instant now);
/** The date and time in the person's place and manner: "21 Nov 2026, 10:30". */
QString localDateTime(Instant at, const QLocale &locale = QLocale());
/** Both: "21 Nov 2026, 10:30 (in 3 days)". */
QString dateAndRelative(Instant at, Instant now, const QLocale &locale = QLocale());
/** How long something has until it is due: "3 days left", "5 h 12 min left", "overdue by 2 days". */
QString deadlineText(Instant dueAt, Instant now);
/** A span of time in its largest fitting unit: "3 h 20 min", "45 s". */
QString spanText(std::chrono::seconds span);

} // namespace steward::ui
