#pragma once

#include "core/compliance/breaches/breach.h"

#include <QTimeZone>

namespace steward::compliance {

/** The clocks of a breach under each of its laws, as the rulebook gives them now; states are set by updateStates(). A
 * null rulebook, or an answer that fails, gives ClockState::Unknown with the reason. */
QList<BreachClock> computeClocks(const Breach &breach, const Rulebook *rulebook, const QTimeZone &zone);

/** Sets the state of each clock at a moment, from the decisions and the notices. */
void updateStates(Breach &breach, Instant now);

QJsonArray clocksToJson(const QList<BreachClock> &clocks);
QList<BreachClock> clocksFromJson(const QJsonArray &array);

} // namespace steward::compliance
