#include "core/directories/match/hours.h"

#include "core/directories/extract/extract.h"

#include <algorithm>

namespace steward::directories {

using namespace Qt::StringLiterals;

namespace {

/** Midnight is written in two ways, and a whole day in several. */
QStringList plainSpans(QStringList spans)
{
    for (QString &span : spans) {
        span.remove(u' ');
        if (span.size() == 10)
            span.prepend(u'0');
        if (span.endsWith(u"-24:00"_s) || span.endsWith(u"-23:59"_s))
            span = span.first(span.size() - 5) + u"00:00"_s;
    }
    spans.sort();
    spans.removeDuplicates();
    // "09:00-12:00", "12:00-17:00" is one span.
    for (qsizetype i = 0; i + 1 < spans.size();) {
        if (spans[i].section(u'-', 1) == spans[i + 1].section(u'-', 0, 0)) {
            spans[i] = spans[i].section(u'-', 0, 0) + u'-' + spans[i + 1].section(u'-', 1);
            spans.removeAt(i + 1);
        } else {
            ++i;
        }
    }
    return spans;
}

QString dayText(const QString &day, const QStringList &spans)
{
    return day + u' ' + (spans.isEmpty() ? u"closed"_s : spans.join(u", "_s));
}

} // namespace

Comparison compareOpeningHours(const OpeningHours &left, const OpeningHours &right)
{
    Comparison result{.displayed = formatOpeningHours(right)};
    if (left.isEmpty() || right.isEmpty()) {
        result.verdict = Verdict::Review;
        result.why = u"One of the two could not be read as opening hours."_s;
        return result;
    }
    QStringList missing;
    for (auto it = left.begin(); it != left.end(); ++it) {
        const auto other = right.constFind(it.key());
        if (other == right.cend()) {
            // A day that is closed is often left out.
            if (!it->isEmpty())
                missing.append(it.key());
            continue;
        }
        if (plainSpans(*it) != plainSpans(*other)) {
            result.verdict = Verdict::Mismatch;
            result.why = u"%1 was submitted, %2 is shown."_s.arg(dayText(it.key(), *it), dayText(it.key(), *other));
            return result;
        }
    }
    for (auto it = right.begin(); it != right.end(); ++it) {
        if (!left.contains(it.key()) && !it->isEmpty())
            missing.append(it.key());
    }
    result.verdict = missing.isEmpty() ? Verdict::Match : Verdict::Review;
    result.why = missing.isEmpty() ? u"The same hours on every day."_s
                                   : u"Only one gives hours for %1."_s.arg(missing.join(u", "_s));
    return result;
}

} // namespace steward::directories
