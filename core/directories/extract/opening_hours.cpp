#include "core/directories/extract/opening_hours.h"

#include "core/directories/extract/extract.h"
#include "core/directories/extract/hours_tokens.h"

#include <algorithm>
#include <array>
#include <vector>

namespace steward::directories {

using namespace Qt::StringLiterals;

namespace {

using extract::hoursTokens;
using Kind = extract::HoursKind;
using Token = extract::HoursToken;

const std::array<QString, 7> dayKeys = {u"Mo"_s, u"Tu"_s, u"We"_s, u"Th"_s, u"Fr"_s, u"Sa"_s, u"Su"_s};
constexpr qsizetype maxSpans = 8;

QString clock(int minutes)
{
    return u"%1:%2"_s.arg(minutes / 60, 2, 10, QChar(u'0')).arg(minutes % 60, 2, 10, QChar(u'0'));
}

/** Minutes of both ends after am and pm, said or implied, are counted in; (-1, -1) for no span. */
std::pair<int, int> resolveSpan(const Token &from, const Token &to)
{
    const auto apply = [](int minutes, int half) {
        const int hour = minutes / 60;
        if (half == 2 && hour < 12)
            return minutes + 12 * 60;
        return half == 1 && hour == 12 ? minutes - 12 * 60 : minutes;
    };
    int begin = apply(from.value, from.half);
    int end = apply(to.value, to.half);
    if (from.half == 0 && to.half != 0 && from.value <= 12 * 60 + 59) {
        const int early = from.value % (12 * 60);
        const int late = to.value % (12 * 60);
        // "1-5pm" is in the afternoon, "9-5pm" starts in the morning.
        begin = to.half == 2 && early < late ? early + 12 * 60 : from.value;
    } else if (to.half == 0 && from.half != 0 && end <= begin && end < 12 * 60) {
        end += 12 * 60;
    } else if (from.half == 0 && to.half == 0 && to.bare && end <= begin && begin >= 5 * 60 && begin <= 12 * 60 + 59
               && end < 12 * 60) {
        end += 12 * 60; // "9-5", "9:00-5:30"
    }
    return {begin, end};
}

/** Puts tokens together: days, then their spans; or, where a span comes first, spans and then their days. */
class Assembler
{
public:
    explicit Assembler(const std::vector<Token> &tokens)
        : m_tokens(tokens)
    {
    }

    OpeningHours run()
    {
        for (m_at = 0; m_at < m_tokens.size(); ++m_at)
            step(m_tokens[m_at]);
        if (!m_pending.isEmpty() && m_hours.isEmpty() && m_days.isEmpty())
            return {};
        return m_hours;
    }

private:
    void step(const Token &token)
    {
        switch (token.kind) {
        case Kind::Day: addDay(token.value); return;
        case Kind::Daily: startDays({0, 1, 2, 3, 4, 5, 6}); return;
        case Kind::Weekdays: startDays({0, 1, 2, 3, 4}); return;
        case Kind::Weekend: startDays({5, 6}); return;
        case Kind::Closed: closed(); return;
        case Kind::AllDay:
            if (m_days.isEmpty())
                startDays({0, 1, 2, 3, 4, 5, 6});
            addSpan(u"00:00-24:00"_s);
            return;
        case Kind::Time: time(token); return;
        case Kind::Break: m_closing = false; return;
        default: return;
        }
    }

    void startDays(const QList<int> &days)
    {
        if (m_used)
            m_days.clear(), m_used = false;
        for (const int day : days) {
            if (!m_days.contains(day))
                m_days.append(day);
        }
        m_lastDay = -1;
        daysSaid();
    }

    void addDay(int day)
    {
        const bool range = m_at >= 2 && m_tokens[m_at - 1].kind == Kind::Range && m_lastDay >= 0 && !m_used;
        if (m_used)
            m_days.clear(), m_used = false;
        if (range) {
            for (int next = (m_lastDay + 1) % 7; next != day; next = (next + 1) % 7) {
                if (!m_days.contains(next))
                    m_days.append(next);
            }
        }
        if (!m_days.contains(day))
            m_days.append(day);
        m_lastDay = day;
        // A range may still go on: what waits for days is given to them when they are complete.
        const bool goesOn = m_at + 2 < m_tokens.size() && m_tokens[m_at + 1].kind == Kind::Range
                            && m_tokens[m_at + 2].kind == Kind::Day;
        if (!goesOn)
            daysSaid();
    }

    void daysSaid()
    {
        if (m_closing) {
            for (const int day : std::as_const(m_days))
                m_hours.insert(dayKeys[static_cast<size_t>(day)], {});
            m_used = true;
            return;
        }
        if (!m_timesFirst || m_pending.isEmpty())
            return;
        const bool more = m_at + 2 < m_tokens.size() && m_tokens[m_at + 1].kind == Kind::Comma
                          && m_tokens[m_at + 2].kind == Kind::Day;
        for (const QString &span : std::as_const(m_pending))
            addSpan(span);
        if (more)
            m_used = false;
        else
            m_pending.clear();
    }

    void closed()
    {
        if (m_days.isEmpty() || m_used) {
            m_closing = true;
            return;
        }
        for (const int day : std::as_const(m_days)) {
            if (m_hours.value(dayKeys[static_cast<size_t>(day)]).isEmpty())
                m_hours.insert(dayKeys[static_cast<size_t>(day)], {});
        }
        m_used = true;
    }

    void time(const Token &from)
    {
        size_t next = m_at + 1;
        int ranges = 0;
        while (next < m_tokens.size()
               && (m_tokens[next].kind == Kind::Range || (m_tokens[next].kind == Kind::Ignored && next == m_at + 1))) {
            ranges += m_tokens[next].kind == Kind::Range;
            ++next;
        }
        if (ranges == 0 || next >= m_tokens.size() || m_tokens[next].kind != Kind::Time)
            return;
        const auto [begin, end] = resolveSpan(from, m_tokens[next]);
        m_at = next;
        if (begin < 0 || begin == end)
            return;
        const QString span = clock(begin) + u'-' + clock(end);
        if (m_days.isEmpty() || m_timesFirst) {
            m_timesFirst = true;
            m_closing = false;
            if (m_used)
                m_days.clear(), m_used = false;
            if (m_pending.size() < maxSpans)
                m_pending.append(span);
            return;
        }
        addSpan(span);
    }

    void addSpan(const QString &span)
    {
        m_closing = false;
        for (const int day : std::as_const(m_days)) {
            QStringList &spans = m_hours[dayKeys[static_cast<size_t>(day)]];
            if (!spans.contains(span) && spans.size() < maxSpans)
                spans.append(span);
            spans.sort();
        }
        m_used = true;
    }

    const std::vector<Token> &m_tokens;
    size_t m_at = 0;
    QList<int> m_days;
    int m_lastDay = -1;
    bool m_used = false;    ///< The days have got their spans; the next day starts anew.
    bool m_closing = false; ///< "Closed" was said and waits for its days.
    bool m_timesFirst = false;
    QStringList m_pending;
    OpeningHours m_hours;
};

} // namespace

OpeningHours parseOpeningHours(const QString &text)
{
    if (text.trimmed().isEmpty())
        return {};
    const std::vector<Token> tokens = hoursTokens(text);
    return Assembler(tokens).run();
}

QString formatOpeningHours(const OpeningHours &hours)
{
    QStringList parts;
    for (size_t day = 0; day < dayKeys.size(); ++day) {
        const auto entry = hours.constFind(dayKeys[day]);
        if (entry == hours.constEnd())
            continue;
        size_t last = day;
        while (last + 1 < dayKeys.size() && hours.contains(dayKeys[last + 1])
               && hours.value(dayKeys[last + 1]) == entry.value())
            ++last;
        const QString days = last == day ? dayKeys[day] : dayKeys[day] + u'-' + dayKeys[last];
        parts.append(days + u' ' + (entry.value().isEmpty() ? u"closed"_s : entry.value().join(u',')));
        day = last;
    }
    return parts.join(u"; "_s);
}

namespace extract {

QStringList daysIn(const QString &text)
{
    QString plain = text;
    if (plain.contains(u"schema.org/"_s, Qt::CaseInsensitive))
        plain.replace(u"http://schema.org/"_s, u" "_s).replace(u"https://schema.org/"_s, u" "_s);
    const std::vector<Token> tokens = hoursTokens(plain);
    std::array<bool, 7> named = {};
    int last = -1;
    for (size_t i = 0; i < tokens.size(); ++i) {
        const int value = tokens[i].value;
        const Kind kind = tokens[i].kind;
        if (kind == Kind::Day) {
            if (i > 0 && tokens[i - 1].kind == Kind::Range && last >= 0) {
                for (int next = last; next != value; next = (next + 1) % 7)
                    named[static_cast<size_t>(next)] = true;
            }
            named[static_cast<size_t>(value)] = true;
            last = value;
        }
        for (int day = 0; day < 7; ++day) {
            if (kind == Kind::Daily || (kind == Kind::Weekdays && day < 5) || (kind == Kind::Weekend && day >= 5))
                named[static_cast<size_t>(day)] = true;
        }
    }
    QStringList days;
    for (size_t day = 0; day < 7; ++day) {
        if (named[day])
            days.append(dayKeys[day]);
    }
    return days;
}

QString clockTime(const QString &text)
{
    QString plain = text.trimmed();
    // An instant: the clock time follows the date.
    if (const qsizetype at = plain.indexOf(u'T'); at == 10 && plain.size() > 12)
        plain = plain.mid(11);
    const std::vector<Token> tokens = hoursTokens(plain);
    for (const Token &token : tokens) {
        if (token.kind == Kind::Time) {
            const int hour = token.value / 60;
            const int shift = token.half == 2 && hour < 12 ? 12 * 60 : token.half == 1 && hour == 12 ? -12 * 60 : 0;
            return clock(token.value + shift);
        }
    }
    return {};
}

void mergeHours(OpeningHours &into, const OpeningHours &from)
{
    for (auto it = from.begin(); it != from.end(); ++it) {
        QStringList &spans = into[it.key()];
        for (const QString &span : it.value()) {
            if (!spans.contains(span) && spans.size() < maxSpans)
                spans.append(span);
        }
        spans.sort();
    }
}

bool speaksOfHours(const QString &text)
{
    int days = 0;
    int times = 0;
    for (const Token &token : hoursTokens(text)) {
        days += token.kind == Kind::Day || token.kind == Kind::Daily || token.kind == Kind::Weekdays
                || token.kind == Kind::Weekend;
        times += token.kind == Kind::Time || token.kind == Kind::Closed || token.kind == Kind::AllDay;
    }
    return days > 0 && times > 0;
}

} // namespace extract

} // namespace steward::directories
