#pragma once

#include "core/compliance/clocks/clock.h"

#include <QList>
#include <QStringList>

#include <vector>

namespace steward::compliance {

/** The closed vocabulary in which resources/laws states a legal clock; what a word does is in reckoning.cpp. */
struct Rule
{
    enum class Unit { None, Days, Months, BusinessDays, Hours };
    enum class Move {
        None,
        WeekendHoliday,        ///< Past weekend days and holidays of the calendar.
        SundayHoliday,         ///< Past Sundays and holidays, not past Saturdays.
        WeekendHolidayNewYear, ///< Past weekends, holidays and 29 December to 3 January.
    };
    enum class Stop {
        None,
        Suspend,          ///< The days from the question to the answer do not count.
        SuspendInclusive, ///< Neither the day of the question nor that of the answer counts.
        SuspendSameDay,   ///< As before, but a question on the day the clock starts adds no day for that day.
        Restart,          ///< The clock starts anew on the day of the answer.
    };
    enum class ExtendFrom { Start, FirstEnd, Earlier };

    Unit unit = Unit::None;
    int count = 0;
    int factor = 1;
    bool isFirstDayCounted = false;
    Move move = Move::None;
    Unit acknowledgeUnit = Unit::None;
    int acknowledgeCount = 0;
    Move acknowledgeMove = Move::None;
    bool isExtendable = false;
    Unit extensionUnit = Unit::None;
    int extensionCount = 0;
    ExtendFrom extendFrom = ExtendFrom::Start;
    bool hasExtensionNotice = false;
    Stop identity = Stop::None;
    Stop clarification = Stop::None;
    bool isLaterStartTaken = false;
    bool startsWithNextHour = false;
    int workingHours = 0; ///< So many hours of working days lie in an hour clock at least; 0 where it does not matter.
    bool isSaturdayBusiness = false;
    int targetDays = 0;    ///< An own target that is kept where no extension was taken; 0 for none.
    QString calendar = {}; ///< Stands for the calendar of the question; empty for none.

    bool operator==(const Rule &) const = default;
};

/** A rule with its days of validity, its source, and what each reading changes in it. */
struct RuleEntry
{
    struct Reading
    {
        QString key = {};
        QString value = {};
        bool isFact = false; ///< Says what is, not how the law is read: it is no alternative for the safe date.
        Rule rule = {};      ///< The rule under this reading alone.
        QJsonObject fields = {};
    };

    QString id = {};
    QStringList requests = {};
    QDate validFrom = {};
    QDate validTo = {}; ///< Invalid where it is in force.
    QString source = {};
    Rule rule = {};
    QList<Reading> readings = {};

    bool isValidOn(QDate day) const { return day >= validFrom && (!validTo.isValid() || day <= validTo); }
};

/** A law as data. */
struct LawEntry
{
    Rulebook::Law law = {};
    std::vector<RuleEntry> rules = {};
};

/** Reads one file of resources/laws. The error names the word that is not of the vocabulary. */
Result<LawEntry> parseLaw(const QByteArray &json, const QList<ReadingInfo> &readings);
/** Reads resources/laws/readings.json. */
Result<QList<ReadingInfo>> parseReadings(const QByteArray &json);
/** A rule with the changes of one reading. */
Result<Rule> changedBy(Rule rule, const QJsonObject &fields);

/** The standard key and value for what a person wrote: synonyms, booleans, numbers; an error that names what there is.
 */
Result<std::pair<QString, QString>> resolveReading(
    const QList<ReadingInfo> &readings, const QString &key, const QString &value);

} // namespace steward::compliance
