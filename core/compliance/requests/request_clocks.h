#pragma once

#include "core/compliance/requests/request_rows.h"

namespace steward::compliance {

/** Every clock of the request as the rules give it now, by law; a law whose date cannot be computed says why. */
QList<RequestClock> computeClocks(
    const Request &request, const Rulebook &rulebook, const QTimeZone &zone, Instant computedAt);

/**
 * Computes the clocks anew, keeps the earlier ones as replaced, and writes a history entry for each due date that
 * moved. Answers whether anything changed. The caller saves the edit.
 */
Result<bool> refreshClocks(RequestEdit &edit, const Rulebook &rules);

/** Writes a computation into the table of clocks. */
Result<void> writeClock(store::Transaction &transaction, qint64 request, const RequestClock &clock);
/** leadDue and leadLaw from the clocks: the earliest leads. */
void chooseLead(Request &request);

/** The time zone of the controller (setting time_zone). */
QTimeZone controllersZone(store::Connection &connection);

} // namespace steward::compliance
