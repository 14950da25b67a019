#pragma once

#include <QString>

#include <vector>

namespace steward::directories::extract {

enum class HoursKind { Day, Range, Comma, Break, Time, Closed, AllDay, Daily, Weekdays, Weekend, Ignored };

/** A day, a time or what joins them in a text about opening hours. */
struct HoursToken
{
    HoursKind kind = HoursKind::Ignored;
    int value = 0;     ///< Day of the week from 0, or minutes.
    bool bare = false; ///< A time without minutes, am/pm or a leading zero.
    int half = 0;      ///< 1 for am, 2 for pm, 0 if not said.
};

/** Splits a text into days, times and what joins them; words that mean nothing here come as Ignored. */
std::vector<HoursToken> hoursTokens(const QString &text);

} // namespace steward::directories::extract
