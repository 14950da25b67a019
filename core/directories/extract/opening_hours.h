#pragma once

#include "core/directories/profile.h"

#include <QString>
#include <QStringList>

namespace steward::directories::extract {

/** The day keys that a text names: "Mon-Wed", "https://schema.org/Friday", "월요일"; in order of the week. */
QStringList daysIn(const QString &text);
/** "9 AM", "09:00:00", "T09:00+01:00" as "09:00"; null if it is no time. */
QString clockTime(const QString &text);

/** Adds the hours of one to the other; a day with spans in both has all of them, each once. */
void mergeHours(OpeningHours &into, const OpeningHours &from);

/** Whether the text names a day, a time span or a word for "closed" so that it is worth parsing. */
bool speaksOfHours(const QString &text);

} // namespace steward::directories::extract
