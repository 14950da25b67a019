#pragma once

#include "core/store/connection.h"

#include "core/base/clock.h"

#include <QList>
#include <QMap>
#include <QString>

namespace steward::compliance {

/** How long something took, in whole days that have passed; of nothing there is no mean. */
struct DaysTaken
{
    qint64 count = 0;
    std::optional<double> mean = {};
    std::optional<double> median = {};    ///< Of an even number the mean of the two in the middle.
    std::optional<qint64> ninetieth = {}; ///< 90th percentile by nearest rank.
};

/** From days to how many took as long. */
DaysTaken daysTaken(const QMap<qint64, qint64> &counts);

/** Days from receipt to answer of one law and type; a request under two laws counts for both. */
struct LawAndType
{
    QString law = {};
    QString type = {};
    DaysTaken days = {};
    qint64 inTime = 0;
    qint64 withDate = 0; ///< Had a legal date: the denominator of inTime.
};

/** The register of requests in numbers. */
struct RequestFigures
{
    qint64 total = 0;
    qint64 open = 0;    ///< Not answered.
    qint64 overdue = 0; ///< Of the open ones that have a date: past it.
    qint64 openWithDate = 0;
    qint64 answered = 0; ///< Answered or closed; neither withdrawn nor duplicate.
    qint64 answeredWithDate = 0;
    qint64 inTime = 0; ///< Of answeredWithDate.
    QMap<QString, qint64> byState = {};
    QMap<QString, qint64> byLaw = {}; ///< All requests; one under two laws counts for both.
    QMap<QString, qint64> openByLaw = {};
    QMap<QString, qint64> openByType = {};
    qint64 ages[5] = {}; ///< Open ones: received up to 7, 14, 30, 60 days ago, or longer.
    DaysTaken days = {};
    QList<LawAndType> byLawAndType = {}; ///< In the order of law and type.
};

/** Needs no open vault. */
Result<RequestFigures> requestFigures(store::Connection &connection, Instant now);

} // namespace steward::compliance
