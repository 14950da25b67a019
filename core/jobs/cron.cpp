#include "core/jobs/cron.h"

#include "core/base/text.h"

#include <QDate>
#include <QDateTime>
#include <QStringList>

#include <algorithm>
#include <array>

namespace steward::jobs {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 minuteMs = 60'000;
constexpr qint64 dayMs = 86'400'000;
/** Leap days on one weekday can be 40 years apart (around a year like 2100, which is not a leap year). */
constexpr int yearsAhead = 60;

/** What one field may hold. */
struct FieldRule
{
    QString name;
    int low = 0;
    int high = 0;
    QStringList names; ///< In order, the first one meaning `low`.
    bool isWeekday = false;
};

/** A range of a list: from, to, every step. */
struct Span
{
    int from = 0;
    int to = 0;
    int step = 1;
};

const QStringList &monthNames()
{
    static const QStringList names = u"JAN FEB MAR APR MAY JUN JUL AUG SEP OCT NOV DEC"_s.split(u' ');
    return names;
}

const QStringList &weekdayNames()
{
    static const QStringList names = u"SUN MON TUE WED THU FRI SAT"_s.split(u' ');
    return names;
}

std::optional<int> valueOf(QStringView text, const FieldRule &rule)
{
    const qsizetype named = rule.names.indexOf(text.toString().toUpper());
    if (named >= 0)
        return rule.low + int(named);
    const bool digits = std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    if (text.isEmpty() || text.size() > 2 || !digits)
        return std::nullopt;
    const int value = text.toInt();
    return value >= rule.low && value <= rule.high ? std::optional(value) : std::nullopt;
}

/// `*`, `a`, `a-b`, or one of the ranges with a step behind a slash.
std::optional<Span> spanOf(QStringView text, const FieldRule &rule)
{
    Span span{rule.low, rule.high};
    const qsizetype slash = text.indexOf(u'/');
    const QStringView range = slash < 0 ? text : text.first(slash);
    const qsizetype dash = range.indexOf(u'-');
    if (slash >= 0) {
        bool isNumber = false;
        span.step = text.sliced(slash + 1).toInt(&isNumber);
        if (!isNumber || span.step < 1 || span.step > rule.high || (dash < 0 && range != "*"_L1))
            return std::nullopt;
    }
    if (range == "*"_L1) {
        // Sunday is 0 and 7; a step over all days counts seven of them.
        span.to -= rule.isWeekday ? 1 : 0;
        return span;
    }
    const std::optional<int> from = valueOf(dash < 0 ? range : range.first(dash), rule);
    std::optional<int> to = dash < 0 ? from : valueOf(range.sliced(dash + 1), rule);
    if (rule.isWeekday && dash >= 0 && to == 0 && from > 0)
        to = 7;
    if (!from || !to || *from > *to)
        return std::nullopt;
    span.from = *from;
    span.to = *to;
    return span;
}

std::optional<std::bitset<60>> fieldOf(const QString &text, const FieldRule &rule)
{
    std::bitset<60> values;
    for (const QStringView part : QStringView(text).split(u',')) {
        const std::optional<Span> span = spanOf(part, rule);
        if (!span)
            return std::nullopt;
        for (int value = span->from; value <= span->to; value += span->step)
            values.set(size_t(rule.isWeekday && value == 0 ? 7 : value));
    }
    return values;
}

template<size_t Size>
std::bitset<Size> narrowed(const std::bitset<60> &values)
{
    return std::bitset<Size>(values.to_ullong());
}

QString spelledOut(const QString &text)
{
    static const std::array<std::pair<QLatin1StringView, QLatin1StringView>, 7> names{{
        {"@yearly"_L1, "0 0 1 1 *"_L1},
        {"@annually"_L1, "0 0 1 1 *"_L1},
        {"@monthly"_L1, "0 0 1 * *"_L1},
        {"@weekly"_L1, "0 0 * * 0"_L1},
        {"@daily"_L1, "0 0 * * *"_L1},
        {"@midnight"_L1, "0 0 * * *"_L1},
        {"@hourly"_L1, "0 * * * *"_L1},
    }};
    for (const auto &[name, fields] : names) {
        if (text.compare(name, Qt::CaseInsensitive) == 0)
            return fields;
    }
    return text;
}

qint64 offsetMs(qint64 utc, const QTimeZone &zone)
{
    return qint64(zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(utc, Qt::UTC))) * 1000;
}

/** Local times are handled as if they were UTC milliseconds. */
qint64 localMs(const QDate &date, int hour, int minute)
{
    return QDateTime(date, QTime(hour, minute), Qt::UTC).toMSecsSinceEpoch();
}

QDateTime localOf(qint64 utc, const QTimeZone &zone)
{
    return QDateTime::fromMSecsSinceEpoch(utc + offsetMs(utc, zone), Qt::UTC);
}

/** When this local time comes: the first time if it is repeated, the first moment after the gap if it is skipped. */
qint64 resolved(qint64 local, const QTimeZone &zone)
{
    const qint64 before = offsetMs(local - dayMs, zone);
    const qint64 after = offsetMs(local + dayMs, zone);
    const qint64 earlier = local - std::max(before, after);
    const qint64 later = local - std::min(before, after);
    if (earlier + offsetMs(earlier, zone) == local)
        return earlier;
    if (later + offsetMs(later, zone) == local)
        return later;
    // Skipped: the offset changes somewhere between the two; halving finds the first moment of the new one.
    qint64 old = earlier;
    qint64 changed = later;
    const qint64 oldOffset = offsetMs(old, zone);
    while (changed - old > 1) {
        const qint64 middle = old + (changed - old) / 2;
        (offsetMs(middle, zone) == oldOffset ? old : changed) = middle;
    }
    return changed;
}

} // namespace

static tl::unexpected<Error> notFiveFields(const QString &text)
{
    const QString sentence = Cron::tr(
        "“%1” is not a schedule: it needs five fields (minute, hour, day of the month, month, day of the week) "
        "or one of @hourly, @daily, @weekly, @monthly, @yearly. Example: 0 9 * * MON-FRI.");
    return failure(ErrorCode::InvalidInput, sentence.arg(forDisplay(text.left(80))));
}

static tl::unexpected<Error> unreadable(const QString &field, const FieldRule &rule)
{
    const QString sentence = Cron::tr(
        "“%1” cannot be the %2 of a schedule: give values from %3 to %4, *, lists (1,3), ranges (1-5) or steps (*/2).");
    return failure(ErrorCode::InvalidInput,
        sentence.arg(forDisplay(field.left(80)), rule.name, QString::number(rule.low), QString::number(rule.high)));
}

Result<Cron> Cron::parse(const QString &text)
{
    const QStringList fields = spelledOut(text.simplified()).split(u' ', Qt::SkipEmptyParts);
    if (fields.size() != 5)
        return notFiveFields(text);
    const std::array<FieldRule, 5> rules{{
        {tr("minute"), 0, 59, {}},
        {tr("hour"), 0, 23, {}},
        {tr("day of the month"), 1, 31, {}},
        {tr("month"), 1, 12, monthNames()},
        {tr("day of the week"), 0, 7, weekdayNames(), true},
    }};
    std::array<std::bitset<60>, 5> values;
    for (size_t i = 0; i < rules.size(); ++i) {
        const auto value = fieldOf(fields[qsizetype(i)], rules[i]);
        if (!value)
            return unreadable(fields[qsizetype(i)], rules[i]);
        values[i] = *value;
    }
    Cron cron;
    cron.m_minutes = values[0];
    cron.m_hours = narrowed<24>(values[1]);
    cron.m_days = narrowed<32>(values[2]);
    cron.m_months = narrowed<13>(values[3]);
    cron.m_weekdays = narrowed<8>(values[4]);
    cron.m_everyHour = fields[1] == "*"_L1;
    cron.m_anyDay = fields[2].startsWith(u'*');
    cron.m_anyWeekday = fields[4].startsWith(u'*');
    cron.m_text = fields.join(u' ');
    if (!cron.everHappens())
        return failure(ErrorCode::InvalidInput,
            tr("“%1” never happens: none of its months has such a day. Choose another day or month.").arg(cron.m_text));
    return cron;
}

bool Cron::matches(const QDate &date) const
{
    if (!m_months.test(size_t(date.month())))
        return false;
    const bool day = m_days.test(size_t(date.day()));
    const bool weekday = m_weekdays.test(size_t(date.dayOfWeek()));
    return m_anyDay || m_anyWeekday ? day && weekday : day || weekday;
}

bool Cron::everHappens() const
{
    return matchingDateFrom(QDate(2000, 1, 1)).has_value();
}

/** The first matching date from this one on. */
std::optional<QDate> Cron::matchingDateFrom(const QDate &from) const
{
    const QDate end = from.addYears(yearsAhead);
    for (QDate date = from; date < end;) {
        if (!m_months.test(size_t(date.month())))
            date = QDate(date.year(), date.month(), 1).addMonths(1);
        else if (matches(date))
            return date;
        else
            date = date.addDays(1);
    }
    return std::nullopt;
}

std::optional<Instant> Cron::next(Instant after, const QTimeZone &zone) const
{
    if (!zone.isValid())
        return std::nullopt;
    return m_everyHour ? nextOfEveryHour(after, zone) : nextOfTimes(after, zone);
}

/** Local times in their order; resolved() keeps the order, so the first one later than `after` is the answer. */
std::optional<Instant> Cron::nextOfTimes(Instant after, const QTimeZone &zone) const
{
    const qint64 localAfter = toMillis(after) + offsetMs(toMillis(after), zone);
    const QDate firstDate = QDateTime::fromMSecsSinceEpoch(localAfter, Qt::UTC).date();
    const QDate end = firstDate.addYears(yearsAhead);
    for (auto date = matchingDateFrom(firstDate); date && *date < end; date = matchingDateFrom(date->addDays(1))) {
        for (size_t hour = 0; hour < m_hours.size(); ++hour) {
            for (size_t minute = 0; m_hours.test(hour) && minute < m_minutes.size(); ++minute) {
                const qint64 local = localMs(*date, int(hour), int(minute));
                if (!m_minutes.test(minute) || local + minuteMs <= localAfter)
                    continue;
                const qint64 at = resolved(local, zone);
                if (at > toMillis(after))
                    return fromMillis(at);
            }
        }
    }
    return std::nullopt;
}

/** Real minutes one after the other, whatever the local clock does. */
std::optional<Instant> Cron::nextOfEveryHour(Instant after, const QTimeZone &zone) const
{
    const qint64 ms = toMillis(after);
    qint64 at = ms - (ms % minuteMs + minuteMs) % minuteMs + minuteMs;
    const QDate end = localOf(at, zone).date().addYears(yearsAhead);
    while (true) {
        const QDateTime local = localOf(at, zone);
        if (local.date() >= end)
            return std::nullopt;
        if (!matches(local.date())) {
            const std::optional<QDate> date = matchingDateFrom(local.date().addDays(1));
            if (!date)
                return std::nullopt;
            at = std::max(at + minuteMs, resolved(localMs(*date, 0, 0), zone));
        } else if (m_minutes.test(size_t(local.time().minute()))) {
            return fromMillis(at);
        } else {
            at += minuteMs;
        }
    }
}

} // namespace steward::jobs
