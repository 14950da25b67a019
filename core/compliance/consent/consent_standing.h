#pragma once

#include <QString>

namespace steward::compliance {

/** What stands for each purpose of each consent, as a table for FROM: (consent, position, purpose, event, state,
 * valid_until, at) of the event that came last. No view: workspaces are read with views switched off. */
inline QString consentStanding()
{
    return QStringLiteral("(SELECT purpose.consent, purpose.position, purpose.purpose, event.id AS event, event.state, "
                          "event.valid_until, "
                          "event.at FROM consent_purpose AS purpose JOIN consent_event AS event ON event.id = ("
                          "SELECT last.id FROM consent_event AS last WHERE last.consent = purpose.consent "
                          "AND (last.position IS NULL OR last.position = purpose.position) ORDER BY last.at DESC, "
                          "last.id DESC LIMIT 1))");
}

} // namespace steward::compliance
