#pragma once

#include "core/compliance/breaches/breach.h"
#include "core/compliance/breaches/sealed_entries.h"

namespace steward::compliance {

/** Puts one entry of the log to what is known of the breach. */
void applyEntry(Breach &breach, const LogEntry &entry);
/** What an entry says, in a sentence, for the history. */
QString wordsOf(const LogEntry &entry);

LogEntry entryOf(const Assessment &assessment);
LogEntry entryOf(const DecisionMade &decision);
LogEntry entryOf(const SentNotice &notice);
QJsonObject toJson(const BreachCount &count);
QString lateKey(const QString &law, Duty duty);

/** Parts that a notice under a law and duty must have and that are not known: ids of breachParts(), "persons",
 * "records". */
QStringList missingParts(const Breach &breach, const QString &law, Duty duty);

} // namespace steward::compliance
