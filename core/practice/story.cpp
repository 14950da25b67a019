#include "core/practice/story.h"

#include <QTimeZone>

#include <algorithm>

namespace steward::practice {

using namespace Qt::StringLiterals;

Instant Story::moment(int daysAgo, int hour, int minute) const
{
    return fromMillis(QDateTime(day(daysAgo), QTime(hour, minute), m_zone).toMSecsSinceEpoch());
}

Result<void> Story::tell(Office &office, StoryClock &clock)
{
    std::stable_sort(m_deeds.begin(), m_deeds.end(),
        [](const Happening &left, const Happening &right) { return left.at < right.at; });
    for (const Happening &happening : std::as_const(m_deeds)) {
        if (office.stop.stop_requested())
            return failure(ErrorCode::Cancelled, u"The practice workspace was not finished."_s);
        // A step takes some time; the trail never goes back.
        clock.set(std::max(happening.at, clock.now() + std::chrono::seconds(7)));
        if (const Result<void> happened = happening.deed(office); !happened)
            return happened;
    }
    clock.set(std::max(m_present, clock.now()));
    return {};
}

} // namespace steward::practice
