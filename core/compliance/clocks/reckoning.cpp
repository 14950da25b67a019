#include "core/compliance/clocks/reckoning.h"

#include <QDateTime>

#include <algorithm>

namespace steward::compliance {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 hourMs = 3'600'000;
constexpr int furthestMove = 60; ///< No run of holidays is longer; a calendar that has one is wrong.
constexpr QStringView weekdays[] = {
    u"", u"Monday", u"Tuesday", u"Wednesday", u"Thursday", u"Friday", u"Saturday", u"Sunday"};

qint64 addMonths(qint64 day, int months)
{
    return QDate::fromJulianDay(day).addMonths(months).toJulianDay(); // the last day where the month has no such day
}

/** 29 December to 3 January: offices rest (Act on Holidays of Administrative Organs of Japan, Article 1(1)(iii)). */
bool isNewYearRest(qint64 day)
{
    const QDate date = QDate::fromJulianDay(day);
    return (date.month() == 12 && date.day() >= 29) || (date.month() == 1 && date.day() <= 3);
}

} // namespace

void appendIsoDate(QString *text, qint64 julianDay)
{
    int year = 0;
    int month = 0;
    int day = 0;
    QDate::fromJulianDay(julianDay).getDate(&year, &month, &day);
    const auto digit = [](int value) { return QChar(char16_t(u'0' + value % 10)); };
    const QChar out[] = {digit(year / 1000), digit(year / 100), digit(year / 10), digit(year), u'-', digit(month / 10),
        digit(month), u'-', digit(day / 10), digit(day)};
    text->append(out, 10);
}

void Reckoning::sayDay(qint64 day)
{
    say(weekdays[isoWeekday(day)]);
    say(u" ");
    appendIsoDate(&m_words, day);
}

void Reckoning::sayCount(Rule::Unit unit, int count)
{
    m_words += QString::number(count);
    switch (unit) {
    case Rule::Unit::Months: say(count == 1 ? u" month" : u" months"); return;
    case Rule::Unit::BusinessDays: say(u" business days"); return;
    case Rule::Unit::Hours: say(u" hours"); return;
    case Rule::Unit::Days: say(count == 1 ? u" day" : u" calendar days"); return;
    case Rule::Unit::None: return;
    }
}

Result<DayKind> Reckoning::kindOf(qint64 day) const
{
    const DayKind kind = m_calendar.kindOf(day);
    if (kind == DayKind::Unknown)
        return failure(ErrorCode::NotFound,
            u"The calendar %1 covers %2 to %3, and %4 is needed; import the holidays of that year."_s
                .arg(m_calendar.name())
                .arg(m_calendar.firstYear())
                .arg(m_calendar.lastYear())
                .arg(QDate::fromJulianDay(day).toString(Qt::ISODate)));
    return kind;
}

Result<qint64> Reckoning::moved(qint64 day, Rule::Move move, bool says)
{
    if (move == Rule::Move::None)
        return day;
    qint64 at = day;
    for (int step = 0; step < furthestMove; ++step, ++at) {
        const Result<DayKind> kind = kindOf(at);
        if (!kind)
            return failureOf(kind);
        const bool isWeekend = move == Rule::Move::SundayHoliday ? isoWeekday(at) == 7 : *kind == DayKind::Weekend;
        const bool isRest = move == Rule::Move::WeekendHolidayNewYear && isNewYearRest(at);
        if (*kind != DayKind::Holiday && !isWeekend && !isRest) {
            if (at != day && says) {
                say(u" It moves to the end of ");
                sayDay(at);
                say(u", the next day that counts as a working day.");
            }
            return at;
        }
        if (says) {
            say(u" ");
            sayDay(at);
            if (*kind == DayKind::Holiday) {
                say(u" is a public holiday (");
                say(m_calendar.holidayName(at));
                say(u", calendar ");
                say(m_calendar.name());
                say(u").");
            } else {
                say(isWeekend ? u" is on a weekend." : u" is in the rest of the turn of the year.");
            }
        }
    }
    return failure(
        ErrorCode::InvalidInput, u"The calendar %1 has no working day in two months."_s.arg(m_calendar.name()));
}

Result<qint64> Reckoning::businessDays(qint64 from, int count)
{
    qint64 at = from;
    for (int left = count, idle = 0; left > 0;) {
        const Result<DayKind> kind = kindOf(++at);
        if (!kind)
            return failureOf(kind);
        const bool isSaturday = m_rule.isSaturdayBusiness && *kind == DayKind::Weekend && isoWeekday(at) == 6;
        const bool counts = *kind == DayKind::Working || isSaturday;
        idle = counts ? 0 : idle + 1;
        left -= counts ? 1 : 0;
        if (idle > furthestMove)
            return failure(
                ErrorCode::InvalidInput, u"The calendar %1 has no working day in two months."_s.arg(m_calendar.name()));
    }
    return at;
}

Result<void> Reckoning::findStart()
{
    const qint64 received = m_question.received.toJulianDay();
    m_start = received;
    say(u"Received on ");
    sayDay(received);
    say(u".");
    if (m_question.clockStart && m_question.clockStart->toJulianDay() > received) {
        if (m_rule.isLaterStartTaken) {
            m_start = m_question.clockStart->toJulianDay();
            say(u" The clock starts later, on ");
            sayDay(m_start);
            say(u".");
        } else {
            say(u" The later start that was given has no effect under this law.");
        }
    }
    for (const Pause &pause : m_question.pauses) {
        if (pause.reason != u"identity" || m_rule.identity != Rule::Stop::Restart)
            continue;
        if (pause.to.toJulianDay() > m_start) {
            m_start = pause.to.toJulianDay();
            say(u" Identity was shown on ");
            sayDay(m_start);
            say(u": the clock starts anew on that day.");
        }
    }
    return {};
}

/** Which days of the pauses do not count: no day twice, and none before the clock starts. */
Result<void> Reckoning::findStops()
{
    struct Span
    {
        qint64 asked;
        qint64 first;
        qint64 last;
    };
    std::vector<Span> spans;
    for (const Pause &pause : m_question.pauses) {
        if (!pause.from.isValid() || !pause.to.isValid() || pause.to < pause.from)
            return failure(ErrorCode::InvalidInput,
                u"A pause needs the day of the question and, not before it, the day of the answer."_s);
        const bool isIdentity = pause.reason == u"identity";
        if (!isIdentity && pause.reason != u"clarification")
            return failure(
                ErrorCode::InvalidInput, u"The reason of a pause is neither \"identity\" nor \"clarification\"."_s);
        const Rule::Stop stop = isIdentity ? m_rule.identity : m_rule.clarification;
        if (stop == Rule::Stop::Restart)
            continue;
        if (stop == Rule::Stop::None) {
            say(isIdentity ? QStringView(u" Checking identity does not stop this clock.")
                           : QStringView(u" Asking for clarification does not stop this clock."));
            continue;
        }
        const qint64 asked = std::max(pause.from.toJulianDay(), m_start);
        const qint64 last = pause.to.toJulianDay();
        const bool opens = stop == Rule::Stop::Suspend || (stop == Rule::Stop::SuspendSameDay && asked == m_start);
        const Span span{asked, opens ? asked + 1 : asked, last};
        if (span.first <= span.last)
            spans.push_back(span);
    }
    std::sort(spans.begin(), spans.end(), [](const Span &a, const Span &b) { return a.first < b.first; });
    qint64 counted = m_start - 1;
    for (const Span &span : spans) {
        const qint64 first = std::max(span.first, counted + 1);
        if (first <= span.last)
            m_stops.push_back({std::max(span.asked, first - 1), span.last - first + 1});
        counted = std::max(counted, span.last);
    }
    return {};
}

/** The last day of a period with the days added on which the clock stood. */
Result<qint64> Reckoning::end(qint64 nominal, bool says)
{
    qint64 at = nominal;
    for (const Stopped &stop : m_stops) {
        if (stop.from > at) {
            const Result<qint64> last = moved(at, m_rule.move, false);
            if (!last)
                return failureOf(last);
            if (stop.from > *last) {
                if (says)
                    say(u" A pause after the end of the period adds nothing.");
                break;
            }
            at = *last;
        }
        at += stop.days;
        if (says) {
            say(u" The clock stood for ");
            m_words += QString::number(stop.days);
            say(stop.days == 1 ? u" day from " : u" days from ");
            appendIsoDate(&m_words, stop.from);
            const bool isInclusive = m_rule.clarification == Rule::Stop::SuspendInclusive
                                     || m_rule.clarification == Rule::Stop::SuspendSameDay;
            say(isInclusive ? QStringView(u" (the day of the question and that of the answer do not count)")
                            : QStringView(u" (from the question to the answer)"));
            say(u"; the period ends on ");
            sayDay(at);
            say(u".");
        }
    }
    return at;
}

qint64 Reckoning::nominal(Rule::Unit unit, int count) const
{
    if (unit == Rule::Unit::Months)
        return addMonths(m_start, count);
    return m_start + count - (m_rule.isFirstDayCounted ? 1 : 0);
}

Result<void> Reckoning::countAcknowledgement(ClockAnswer *answer)
{
    if (m_rule.acknowledgeUnit == Rule::Unit::None)
        return {};
    const qint64 received = m_question.received.toJulianDay();
    Result<qint64> day = m_rule.acknowledgeUnit == Rule::Unit::BusinessDays
                             ? businessDays(received, m_rule.acknowledgeCount)
                             : Result<qint64>(received + m_rule.acknowledgeCount);
    if (!day)
        return failureOf(day);
    say(u" Acknowledgement: ");
    sayCount(m_rule.acknowledgeUnit, m_rule.acknowledgeCount);
    say(u" after the day of receipt, until ");
    sayDay(*day);
    say(u".");
    day = moved(*day, m_rule.acknowledgeMove, true);
    if (!day)
        return failureOf(day);
    answer->acknowledgeBy = QDate::fromJulianDay(*day);
    return {};
}

Result<void> Reckoning::countExtended(ClockAnswer *answer, qint64 firstEnd)
{
    if (!m_question.isExtended)
        return {};
    if (m_rule.extensionUnit == Rule::Unit::None) {
        say(m_rule.isExtendable ? QStringView(u" The law gives no number of days for a postponement: until the date "
                                              u"above the answer, or the notice with the new date and reasons, is due.")
                                : QStringView(u" This law knows no extension, so none was added."));
        return {};
    }
    const bool isMonths = m_rule.extensionUnit == Rule::Unit::Months;
    const int base = m_rule.count * m_rule.factor;
    Result<qint64> fromStart = end(nominal(m_rule.unit, base + m_rule.extensionCount), false);
    if (!fromStart)
        return failureOf(fromStart);
    const qint64 fromEnd = isMonths ? addMonths(firstEnd, m_rule.extensionCount) : firstEnd + m_rule.extensionCount;
    const qint64 last = m_rule.extendFrom == Rule::ExtendFrom::Start      ? *fromStart
                        : m_rule.extendFrom == Rule::ExtendFrom::FirstEnd ? fromEnd
                                                                          : std::min(*fromStart, fromEnd);
    say(u" Extended by ");
    sayCount(m_rule.extensionUnit, m_rule.extensionCount);
    say(m_rule.extendFrom == Rule::ExtendFrom::Start
            ? QStringView(u", all counted from the start of the clock: it ends on ")
        : m_rule.extendFrom == Rule::ExtendFrom::FirstEnd
            ? QStringView(u", counted from the end of the first period: it ends on ")
            : QStringView(u", the earlier of both ways to count: it ends on "));
    sayDay(last);
    say(u".");
    const Result<qint64> due = moved(last, m_rule.move, true);
    if (!due)
        return failureOf(due);
    answer->due = QDate::fromJulianDay(*due);
    return {};
}

Result<void> Reckoning::countFirst(ClockAnswer *answer)
{
    const int count = m_rule.count * m_rule.factor;
    Result<qint64> first = 0;
    say(u" ");
    if (m_rule.unit == Rule::Unit::BusinessDays) {
        first = businessDays(m_start, count);
        if (!first)
            return failureOf(first);
    } else {
        first = nominal(m_rule.unit, count);
    }
    sayCount(m_rule.unit, count);
    say(m_rule.isFirstDayCounted ? QStringView(u", that day being day 1, end on ")
                                 : (m_rule.unit == Rule::Unit::Months
                                         ? QStringView(u" later, on the same date of the month or its last day, is ")
                                         : QStringView(u", that day not counted, end on ")));
    sayDay(*first);
    say(u".");
    if (m_rule.factor > 1)
        say(u" The number is doubled for a small agent.");
    first = end(*first, true);
    if (!first)
        return failureOf(first);
    const Result<qint64> due = moved(*first, m_rule.move, true);
    if (!due)
        return failureOf(due);
    answer->due = QDate::fromJulianDay(*due);
    if (m_rule.hasExtensionNotice)
        answer->extensionNoticeBy = answer->due;
    if (m_rule.targetDays > 0 && !m_question.isExtended && m_start + m_rule.targetDays < *due) {
        answer->due = QDate::fromJulianDay(m_start + m_rule.targetDays);
        say(u" The own target of 28 days is earlier: ");
        sayDay(m_start + m_rule.targetDays);
        say(u".");
    }
    return countExtended(answer, *first);
}

Result<void> Reckoning::countDays(ClockAnswer *answer)
{
    Result<void> done = findStart();
    if (done)
        done = findStops();
    if (done)
        done = countAcknowledgement(answer);
    if (!done)
        return done;
    if (m_rule.unit == Rule::Unit::None) {
        say(u" The law sets no number of days for the answer: it is due without undue delay.");
        return {};
    }
    return countFirst(answer);
}

/** Article 3(5) of Regulation 1182/71: the later of the end and the moment when so many hours of working days are over.
 */
Result<qint64> Reckoning::withWorkingHours(qint64 startMs, qint64 endMs)
{
    qint64 left = m_rule.workingHours * hourMs;
    qint64 at = startMs;
    for (int step = 0; step < furthestMove && left > 0; ++step) {
        const QDate day = QDateTime::fromMSecsSinceEpoch(at, m_question.zone).date();
        const qint64 next = day.addDays(1).startOfDay(m_question.zone).toMSecsSinceEpoch();
        const Result<DayKind> kind = kindOf(day.toJulianDay());
        if (!kind)
            return failureOf(kind);
        const qint64 worked = *kind == DayKind::Working ? std::min(next - at, left) : 0;
        left -= worked;
        at = left > 0 ? next : at + worked;
    }
    return std::max(at, endMs);
}

Result<void> Reckoning::countHours(ClockAnswer *answer)
{
    if (!m_question.receivedAt)
        return failure(ErrorCode::InvalidInput,
            u"This clock runs in hours; give \"received\" as a date-time with its offset, for example 2026-03-02T16:00:00+01:00."_s);
    qint64 start = toMillis(*m_question.receivedAt);
    say(u"Known at ");
    say(QDateTime::fromMSecsSinceEpoch(start, Qt::UTC).toString(Qt::ISODate));
    say(u".");
    if (m_rule.startsWithNextHour) {
        const qint64 offset =
            qint64(m_question.zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(start, Qt::UTC))) * 1000;
        start = ((start + offset) / hourMs + 1) * hourMs - offset;
        say(u" That hour is not counted: the clock starts with the next full hour.");
    }
    qint64 ends = start + m_rule.count * hourMs;
    say(u" ");
    sayCount(Rule::Unit::Hours, m_rule.count);
    say(u" pass without a stop; nights, weekends, holidays and changes of the clock are included.");
    if (m_rule.workingHours > 0) {
        const Result<qint64> later = withWorkingHours(start, ends);
        if (!later)
            return failureOf(later);
        if (*later != ends)
            say(u" The period has to include two working days, so it ends later.");
        ends = *later;
    }
    if (m_question.isExtended)
        say(u" This clock knows no extension.");
    answer->isHourClock = true;
    answer->dueAt = fromMillis(ends);
    return {};
}

Result<ClockAnswer> Reckoning::answer()
{
    ClockAnswer answer;
    answer.rule = m_entry.id;
    m_words.reserve(700);
    const Result<void> done = m_rule.unit == Rule::Unit::Hours ? countHours(&answer) : countDays(&answer);
    if (!done)
        return failureOf(done);
    answer.calendarVersion = m_calendar.name() + u'/' + m_calendar.version();
    say(u" Source: ");
    say(m_entry.source);
    say(u".");
    answer.explanation = std::move(m_words);
    return answer;
}

} // namespace steward::compliance
