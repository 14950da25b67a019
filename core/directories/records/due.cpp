#include "core/directories/records/due.h"

#include <algorithm>

namespace steward::directories {

using namespace Qt::StringLiterals;
using namespace std::chrono;

namespace {

constexpr hours longest{24 * 60};
constexpr int steadyLooks = 6;
constexpr double volatileShare = 0.25;

QString counted(qint64 n, const QString &unit)
{
    return n == 1 ? u"1 "_s + unit : u"%1 %2s"_s.arg(n).arg(unit);
}

QString inWords(minutes interval)
{
    if (interval < hours(2))
        return counted(interval.count(), u"minute"_s);
    if (interval < hours(48))
        return counted(duration_cast<hours>(interval).count(), u"hour"_s);
    return counted(duration_cast<hours>(interval).count() / 24, u"day"_s);
}

hours intervalOfImportance(int importance)
{
    return hours(24) * (1 << (5 - std::clamp(importance, 1, 5)));
}

/** While a directory could not be read: sooner than usual at first, then longer and longer. */
minutes afterFailure(int failures, minutes usual)
{
    const minutes wait = minutes(30) * (1 << std::min(failures, 8));
    return std::min(wait, usual);
}

} // namespace

DueDate nextDue(const DueFacts &facts)
{
    const Listing &listing = facts.listing;
    const bool set = facts.intervalHours.has_value();
    minutes interval = set ? hours(*facts.intervalHours) : intervalOfImportance(listing.importance);
    QString why = set ? u"every %1, as set for the directory"_s.arg(inWords(interval))
                      : u"every %1 at importance %2"_s.arg(inWords(interval)).arg(listing.importance);

    if (isLoss(listing.state) && !listing.confirmed) {
        interval = minutes(facts.lossConfirmMinutes);
        why = u"second look at a suspected loss, %1 after the first"_s.arg(inWords(interval));
    } else if (isUnknown(listing.state)) {
        interval = afterFailure(listing.failures, interval);
        why = u"could not tell %1 in a row: another look after %2"_s.arg(
            counted(listing.failures, u"time"_s), inWords(interval));
    } else if (listing.mismatches > 0 || listing.state == State::Pending) {
        interval = std::min<minutes>(interval, hours(48));
        why = u"something is wrong or pending: every %1"_s.arg(inWords(interval));
    } else if (!set && listing.looks >= 3 && listing.changes >= listing.looks * volatileShare) {
        interval = interval / 2;
        why = u"changes often: every %1 instead of twice that"_s.arg(inWords(interval));
    } else if (!set && listing.looks >= steadyLooks && listing.changes <= 1) {
        interval = interval * 2;
        why = u"has not changed in %1: every %2"_s.arg(counted(listing.looks, u"look"_s), inWords(interval));
    }
    interval = std::clamp<minutes>(interval, minutes(1), longest);
    // Up to a tenth later, so that what was imported together is not asked for together for ever.
    const auto spread = duration_cast<milliseconds>(interval) / 10;
    Instant at = facts.now + interval + milliseconds(qint64(double(spread.count()) * facts.jitter));
    if (facts.notBefore && *facts.notBefore > at) {
        at = *facts.notBefore;
        why = u"the directory asked to wait until then"_s;
    }
    return {at, why};
}

} // namespace steward::directories
