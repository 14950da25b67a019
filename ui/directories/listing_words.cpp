#include "ui/directories/listing_words.h"

#include "ui/widgets/relative_time.h"

using namespace Qt::StringLiterals;

namespace steward::ui {

using namespace directories;
using namespace std::chrono_literals;

QString ListingWords::state(State state)
{
    switch (state) {
    case State::NotChecked: return tr("Not checked");
    case State::Listed: return tr("Listed");
    case State::NotListed: return tr("Not listed");
    case State::Removed: return tr("Removed");
    case State::Closed: return tr("Closed for good");
    case State::TemporarilyClosed: return tr("Closed for a time");
    case State::Pending: return tr("Pending");
    case State::Rejected: return tr("Rejected");
    case State::Duplicate: return tr("Duplicate");
    case State::Blocked: return tr("Blocked");
    case State::RateLimited: return tr("Asked to slow down");
    case State::LoginRequired: return tr("Login required");
    case State::Parked: return tr("Domain parked");
    case State::ServerError: return tr("Server error");
    case State::Unreachable: return tr("Unreachable");
    case State::Unreadable: return tr("Unreadable");
    case State::Offline: return tr("Seat was offline");
    }
    return {};
}

QString ListingWords::state(const Listing &listing)
{
    const QString words = state(listing.state);
    if (listing.state == State::Listed && listing.mismatches > 0)
        return tr("Listed, %n difference(s)", nullptr, listing.mismatches);
    return isLoss(listing.state) && !listing.confirmed ? tr("%1 (suspected)", "a loss seen once only").arg(words)
                                                       : words;
}

Badge ListingWords::badge(State state)
{
    Badge badge{.word = ListingWords::state(state), .shape = Badge::Shape::Ring, .tone = Tone::Unknown};
    if (state == State::NotChecked) {
        badge.shape = Badge::Shape::Dash;
        badge.tone = Tone::Muted;
    } else if (state == State::Listed) {
        badge.shape = Badge::Shape::Tick;
        badge.tone = Tone::Good;
    } else if (isLoss(state)) {
        badge.shape = Badge::Shape::Cross;
        badge.tone = Tone::Bad;
    } else if (state == State::Pending) {
        badge.shape = Badge::Shape::Clock;
        badge.tone = Tone::Neutral;
    } else if (!isUnknown(state)) {
        badge.shape = Badge::Shape::Triangle;
        badge.tone = Tone::Warning;
    }
    return badge;
}

Badge ListingWords::badge(const Listing &listing)
{
    Badge badge = ListingWords::badge(listing.state);
    badge.word = state(listing);
    if (isLoss(listing.state) && !listing.confirmed) {
        badge.shape = Badge::Shape::Half;
        badge.tone = Tone::Warning;
    } else if (listing.state == State::Listed && listing.mismatches > 0) {
        badge.shape = Badge::Shape::Triangle;
        badge.tone = Tone::Warning;
    }
    return badge;
}

Badge ListingWords::badge(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Match: return {ListingWords::verdict(verdict), Badge::Shape::Tick, Tone::Good};
    case Verdict::Mismatch: return {ListingWords::verdict(verdict), Badge::Shape::Cross, Tone::Bad};
    case Verdict::Review: return {ListingWords::verdict(verdict), Badge::Shape::Half, Tone::Warning};
    case Verdict::Missing: return {ListingWords::verdict(verdict), Badge::Shape::Dash, Tone::Muted};
    }
    return {};
}

QString ListingWords::explanation(State state)
{
    if (state == State::NotChecked)
        return tr("Nobody has looked yet; it counts neither as right nor as wrong.");
    if (isUnknown(state))
        return tr(
            "Could not tell: the page could not be read as the listing; it counts neither as right nor as wrong.");
    if (isLoss(state))
        return tr(
            "The page says that the listing is gone. The loss counts once two looks apart in time have found it.");
    if (state == State::Listed)
        return tr("The page shows the business.");
    return tr("The page itself says so.");
}

QString ListingWords::field(Field field)
{
    switch (field) {
    case Field::Name: return tr("Name");
    case Field::Telephone: return tr("Telephone");
    case Field::Street: return tr("Street");
    case Field::Locality: return tr("Town");
    case Field::Region: return tr("Region");
    case Field::PostalCode: return tr("Postal code");
    case Field::Country: return tr("Country");
    case Field::Url: return tr("Website");
    case Field::Email: return tr("E-mail");
    case Field::OpeningHours: return tr("Opening hours");
    }
    return {};
}

QString ListingWords::verdict(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Match: return tr("The same");
    case Verdict::Mismatch: return tr("Different");
    case Verdict::Review: return tr("Please look");
    case Verdict::Missing: return tr("Not shown");
    }
    return {};
}

QString ListingWords::differences(const Listing &listing)
{
    QStringList wrong;
    QStringList unsure;
    for (auto it = listing.fields.cbegin(); it != listing.fields.cend(); ++it) {
        if (it.value() == Verdict::Mismatch)
            wrong.append(field(it.key()));
        else if (it.value() == Verdict::Review)
            unsure.append(field(it.key()));
    }
    const QString comma = tr(", ", "between the fields that differ");
    QStringList parts;
    if (!wrong.isEmpty())
        parts.append(wrong.join(comma));
    if (!unsure.isEmpty())
        parts.append(tr("to look at: %1").arg(unsure.join(comma)));
    return parts.join(u" · "_s);
}

QString ListingWords::importance(int importance)
{
    switch (importance) {
    case 1: return tr("1 marginal");
    case 2: return tr("2 minor");
    case 3: return tr("3 normal");
    case 4: return tr("4 important");
    case 5: return tr("5 decisive");
    default: return QString::number(importance);
    }
}

QString ListingWords::trigger(const QString &trigger)
{
    if (trigger == "schedule"_L1)
        return tr("by schedule");
    if (trigger == "catch_up"_L1)
        return tr("catching up after the seat was off");
    if (trigger == "second_look"_L1)
        return tr("second look at suspected losses");
    return tr("by hand");
}

QString ListingWords::run(const Run &run)
{
    QStringList parts;
    const auto add = [&](int count, const QString &words) {
        if (count > 0)
            parts.append(words);
    };
    parts.append(tr("%n checked", nullptr, run.checked));
    add(run.mismatched, tr("%n with differences", nullptr, run.mismatched));
    add(run.lost, tr("%n lost", nullptr, run.lost));
    add(run.suspected, tr("%n suspected lost", nullptr, run.suspected));
    add(run.unknown, tr("%n unknown", nullptr, run.unknown));
    add(run.failed, tr("%n failed", nullptr, run.failed));
    const int missed = run.planned - run.checked - run.failed;
    if (missed > 0 && run.outcome == "running"_L1)
        parts.append(tr("%n still to come", nullptr, missed));
    else if (missed > 0 && run.outcome == "cancelled"_L1)
        parts.append(tr("%n not run (cancelled)", nullptr, missed));
    else if (missed > 0 && run.outcome == "interrupted"_L1)
        parts.append(tr("%n not run (seat was off)", nullptr, missed));
    else if (missed > 0)
        parts.append(tr("%n not run", nullptr, missed));
    return parts.join(tr(", ", "between the counts of a run"));
}

QString ListingWords::sort(ListingSort sort)
{
    switch (sort) {
    case ListingSort::Customer: return tr("customer");
    case ListingSort::Directory: return tr("directory");
    case ListingSort::State: return tr("state");
    case ListingSort::CheckedAt: return tr("time of the last check");
    case ListingSort::ChangedAt: return tr("time of the last change");
    case ListingSort::Importance: return tr("importance");
    case ListingSort::DueAt: return tr("due time");
    case ListingSort::Id: return tr("order of entry");
    }
    return {};
}

QString ListingWords::filter(const ListingFilter &filter)
{
    QStringList parts;
    if (!filter.states.isEmpty()) {
        QStringList states;
        for (const State wanted : filter.states)
            states.append(state(wanted));
        parts.append(tr("state: %1").arg(states.join(tr(" or ", "between states"))));
    }
    if (filter.onlyMismatched)
        parts.append(tr("with differences"));
    if (filter.onlyAttention)
        parts.append(tr("needing attention (lost, or with differences)"));
    if (filter.onlySuspected)
        parts.append(tr("suspected lost"));
    if (filter.onlyLosses)
        parts.append(tr("confirmed lost"));
    if (filter.onlyUnknown)
        parts.append(tr("could not tell"));
    if (filter.onlyDue)
        parts.append(tr("due for a check"));
    if (filter.onlyUnreviewed)
        parts.append(tr("changed since the last review"));
    if (filter.changedSince)
        parts.append(tr("changed since %1").arg(dateTime(filter.changedSince)));
    if (!filter.customer.isEmpty())
        parts.append(tr("customer %1").arg(filter.customer));
    if (!filter.directory.isEmpty())
        parts.append(tr("directory %1").arg(filter.directory));
    if (!filter.text.isEmpty())
        parts.append(tr("containing “%1”").arg(filter.text));
    return parts.isEmpty() ? tr("All listings") : tr("Listings: %1").arg(parts.join(u" · "_s));
}

QString ListingWords::dateTime(const std::optional<Instant> &at)
{
    return at ? localDateTime(*at) : QString();
}

QString ListingWords::when(const std::optional<Instant> &at, Instant now)
{
    return at ? dateAndRelative(*at, now) : QString();
}

QString ListingWords::due(const std::optional<Instant> &at, Instant now)
{
    if (!at)
        return tr("now");
    const auto late = now - *at;
    if (late < 1h)
        return when(at, now);
    if (late < 24h)
        return tr("%1 (overdue by %n hour(s))", nullptr, int(std::chrono::floor<std::chrono::hours>(late).count()))
            .arg(localDateTime(*at));
    return tr("%1 (overdue by %n day(s))", nullptr, int(std::chrono::floor<std::chrono::days>(late).count()))
        .arg(localDateTime(*at));
}

} // namespace steward::ui
