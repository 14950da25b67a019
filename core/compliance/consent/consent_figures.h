#pragma once

#include "core/base/clock.h"
#include "core/store/connection.h"

#include <QHash>
#include <QMap>
#include <QString>

#include <optional>

namespace steward::compliance {

/** Consents of one purpose. */
struct PurposeFigures
{
    QString purpose = {};
    qint64 asked = 0; ///< Persons' records that name the purpose: the denominator of both rates.
    qint64 valid = 0; ///< Given or renewed, and not at its end.
    qint64 withdrawn = 0;
};

/** Counts of consents with their denominators. A rate of 0 in 0 is no data. */
struct ConsentFigures
{
    qint64 records = 0;
    qint64 valid = 0;                   ///< Records of which at least one purpose may be processed now.
    QMap<QString, qint64> byState = {}; ///< By purpose and record, named as in the vocabulary; sums to `standings`.
    qint64 standings = 0;               ///< Purposes of all records.
    QList<PurposeFigures> byPurpose = {};
    qint64 withdrawals = 0;                      ///< Withdrawals by persons, ever.
    std::optional<qint64> medianReactionMs = {}; ///< From what the person said to when it stood here.
    std::optional<qint64> longestReactionMs = {};
    qint64 expiringIn30Days = 0;   ///< Valid purposes whose validity ends within 30 days.
    qint64 expiredNotRecorded = 0; ///< Ended, and expireDue() has not run since.
};

/** Needs no open vault. */
Result<ConsentFigures> consentFigures(store::Connection &connection, Instant now);

} // namespace steward::compliance
