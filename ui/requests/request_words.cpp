#include "ui/requests/request_words.h"

#include "ui/widgets/relative_time.h"

#include <QLocale>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace steward::ui {

using namespace compliance;
using namespace std::chrono_literals;

QString RequestWords::type(RequestType type)
{
    switch (type) {
    case RequestType::Access: return tr("Access");
    case RequestType::Erasure: return tr("Erasure");
    case RequestType::Rectification: return tr("Rectification");
    case RequestType::Restriction: return tr("Restriction");
    case RequestType::Portability: return tr("Portability");
    case RequestType::Objection: return tr("Objection");
    case RequestType::AutomatedDecision: return tr("Automated decision");
    case RequestType::OptOut: return tr("Opt-out of sale or sharing");
    case RequestType::Limit: return tr("Limit sensitive data");
    case RequestType::Complaint: return tr("Complaint");
    case RequestType::Appeal: return tr("Appeal");
    }
    return {};
}

QString RequestWords::state(RequestState state)
{
    switch (state) {
    case RequestState::Received: return tr("Received");
    case RequestState::AwaitingIdentity: return tr("Waiting for identity");
    case RequestState::AwaitingClarification: return tr("Waiting for clarification");
    case RequestState::Verified: return tr("Identity verified");
    case RequestState::Searched: return tr("Searched");
    case RequestState::Planned: return tr("Planned");
    case RequestState::Applying: return tr("Being applied");
    case RequestState::Applied: return tr("Applied");
    case RequestState::Answered: return tr("Answered");
    case RequestState::Closed: return tr("Closed");
    }
    return {};
}

Badge RequestWords::badge(const Request &request)
{
    Badge badge{.word = state(request.state), .shape = Badge::Shape::Half, .tone = Tone::Accent};
    switch (request.state) {
    case RequestState::Received: badge.shape = Badge::Shape::Dot; break;
    case RequestState::AwaitingIdentity:
    case RequestState::AwaitingClarification:
        badge.shape = Badge::Shape::Clock;
        badge.tone = Tone::Warning;
        break;
    case RequestState::Applying:
        badge.shape = Badge::Shape::Triangle;
        badge.tone = Tone::Warning;
        break;
    case RequestState::Answered:
        badge.shape = Badge::Shape::Tick;
        badge.tone = Tone::Good;
        break;
    case RequestState::Closed:
        badge.shape = request.outcome == Outcome::Fulfilled ? Badge::Shape::Tick : Badge::Shape::Dash;
        badge.tone = Tone::Muted;
        break;
    default: break;
    }
    if (request.outcome != Outcome::None)
        badge.word = tr("%1: %2", "state, outcome").arg(badge.word, outcome(request.outcome));
    return badge;
}

QString RequestWords::outcome(Outcome outcome)
{
    switch (outcome) {
    case Outcome::None: return tr("none yet");
    case Outcome::Fulfilled: return tr("fulfilled");
    case Outcome::PartlyFulfilled: return tr("fulfilled in part");
    case Outcome::Refused: return tr("refused");
    case Outcome::Withdrawn: return tr("withdrawn");
    case Outcome::NotIdentified: return tr("person not identified");
    case Outcome::NoData: return tr("no data held");
    case Outcome::Duplicate: return tr("duplicate");
    }
    return {};
}

QString RequestWords::law(const QString &id)
{
    static const QHash<QString, QString> titles = [] {
        QHash<QString, QString> read;
        for (const Rulebook::Law &law : Rulebook::shipped()->laws())
            read.insert(law.id, law.title);
        return read;
    }();
    return titles.value(id, id);
}

QString RequestWords::laws(const QStringList &ids)
{
    QStringList titles;
    for (const QString &id : ids)
        titles.append(law(id));
    return QLocale().createSeparatedList(titles);
}

QString RequestWords::channel(const QString &id)
{
    if (id == "mail"_L1)
        return tr("E-mail");
    if (id == "letter"_L1)
        return tr("Letter");
    if (id == "form"_L1)
        return tr("Web form");
    if (id == "phone"_L1)
        return tr("Phone");
    return id == "in_person"_L1 ? tr("In person") : id;
}

QString RequestWords::language(const QString &id)
{
    if (id == "en"_L1)
        return tr("English");
    if (id == "de"_L1)
        return tr("German");
    return id == "ko"_L1 ? tr("Korean") : id;
}

QString RequestWords::identifier(sources::IdentifierKind kind)
{
    switch (kind) {
    case sources::IdentifierKind::Email: return tr("E-mail");
    case sources::IdentifierKind::Phone: return tr("Phone");
    case sources::IdentifierKind::Name: return tr("Name");
    case sources::IdentifierKind::BirthDate: return tr("Birth date");
    case sources::IdentifierKind::CustomerNumber: return tr("Customer number");
    }
    return {};
}

QString RequestWords::letter(const QString &name)
{
    static const QHash<QString, const char *> names{
        {u"access_answer"_s, QT_TR_NOOP("Answer to an access request")},
        {u"acknowledgement"_s, QT_TR_NOOP("Acknowledgement of receipt")},
        {u"appeal_decision"_s, QT_TR_NOOP("Decision on an appeal")},
        {u"clarification"_s, QT_TR_NOOP("Question about the request")},
        {u"complaint_acknowledgement"_s, QT_TR_NOOP("Acknowledgement of a complaint")},
        {u"erasure_confirmation"_s, QT_TR_NOOP("Confirmation of an erasure")},
        {u"extension_notice"_s, QT_TR_NOOP("Notice of an extension")},
        {u"fee_notice"_s, QT_TR_NOOP("Notice of a fee")},
        {u"identity_request"_s, QT_TR_NOOP("Request for proof of identity")},
        {u"mandate_request"_s, QT_TR_NOOP("Request for the agent's mandate")},
        {u"no_data"_s, QT_TR_NOOP("No data are held")},
        {u"opt_out_confirmation"_s, QT_TR_NOOP("Confirmation of an opt-out")},
        {u"partial"_s, QT_TR_NOOP("Answer in part")},
        {u"refusal"_s, QT_TR_NOOP("Refusal with remedy")},
    };
    const auto found = names.constFind(name);
    if (found != names.cend())
        return tr(*found);
    QString words = name;
    return words.replace(u'_', u' ');
}

QString RequestWords::step(Step step)
{
    switch (step) {
    case Step::Acknowledge: return tr("Acknowledge receipt…");
    case Step::AskIdentity: return tr("Ask who asks…");
    case Step::VerifyIdentity: return tr("Confirm identity…");
    case Step::FailIdentity: return tr("Identity failed…");
    case Step::AskClarification: return tr("Ask what is meant…");
    case Step::Clarify: return tr("Clarification came…");
    case Step::Extend: return tr("Extend…");
    case Step::Refuse: return tr("Refuse…");
    case Step::Withdraw: return tr("Withdrawn…");
    case Step::MarkDuplicate: return tr("Duplicate of…");
    case Step::Assign: return tr("Assign…");
    case Step::AskFee: return tr("Ask for a fee…");
    case Step::AddIdentifiers: return tr("Add identifier…");
    case Step::Answer: return tr("Record the answer…");
    case Step::Close: return tr("Close…");
    }
    return {};
}

QString RequestWords::stateNamed(const QString &name)
{
    const std::optional<RequestState> known = requestStateFromName(name);
    return known ? state(*known) : name;
}

QString RequestWords::entry(const HistoryEntry &entry)
{
    const auto change = [&entry](const QString &what) {
        if (entry.before.isEmpty())
            return entry.after.isEmpty() ? what : tr("%1: %2", "what, value").arg(what, entry.after);
        return tr("%1: %2 → %3", "what, before, after").arg(what, entry.before, entry.after);
    };
    if (entry.kind == "state"_L1)
        return entry.before.isEmpty()
                   ? stateNamed(entry.after)
                   : tr("%1 → %2", "before, after").arg(stateNamed(entry.before), stateNamed(entry.after));
    if (entry.kind == "clock"_L1)
        return change(tr("Due date"));
    if (entry.kind == "note"_L1)
        return tr("Note");
    if (entry.kind == "letter"_L1)
        return tr("Letter: %1").arg(letter(entry.after));
    if (entry.kind == "attachment"_L1)
        return tr("File added");
    if (entry.kind == "identity"_L1)
        return change(tr("Identity"));
    if (entry.kind == "acknowledged"_L1)
        return tr("Receipt acknowledged");
    if (entry.kind == "assigned"_L1)
        return change(tr("Assigned"));
    if (entry.kind == "extension"_L1)
        return tr("Extended");
    if (entry.kind == "duplicate"_L1)
        return tr("Duplicate of %1").arg(entry.after);
    if (entry.kind == "fee"_L1)
        return tr("Fee asked for");
    if (entry.kind == "search"_L1)
        return change(tr("Search"));
    if (entry.kind == "plan"_L1)
        return change(tr("Plan"));
    return change(entry.kind);
}

QString RequestWords::day(QDate day)
{
    return QLocale().toString(day, QLocale::ShortFormat);
}

QString RequestWords::dueDay(QDate day, Instant end, Instant now)
{
    return tr("%1 (%2)", "date, relative time").arg(RequestWords::day(day), due(end, now));
}

QString RequestWords::due(Instant end, Instant now)
{
    if (end >= now)
        return relativeTime(end, now);
    const qint64 hours = std::chrono::duration_cast<std::chrono::hours>(now - end).count();
    if (hours < 1)
        return tr("overdue by less than an hour");
    return hours < 48 ? tr("overdue by %n hour(s)", nullptr, int(hours))
                      : tr("overdue by %n day(s)", nullptr, int(hours / 24));
}

bool RequestWords::isOverdue(const Request &request, Instant now)
{
    return isRunning(request.state) && request.leadDue && *request.leadDue < now;
}

Badge RequestWords::clock(const Request &request, Instant now)
{
    const auto unknown = std::find_if(request.clocks.cbegin(), request.clocks.cend(),
        [](const RequestClock &clock) { return !clock.unknown.isEmpty(); });
    if (!request.leadDue) {
        if (unknown != request.clocks.cend())
            return {.word = tr("Could not be computed"), .shape = Badge::Shape::Ring, .tone = Tone::Unknown};
        return {.word = tr("Without delay"), .shape = Badge::Shape::Dash, .tone = Tone::Muted};
    }
    const auto lead = std::find_if(request.clocks.cbegin(), request.clocks.cend(),
        [&request](const RequestClock &clock) { return clock.law == request.leadLaw; });
    const bool hasDay = lead != request.clocks.cend() && lead->answer.due && !lead->answer.isHourClock;
    const QString when = hasDay ? day(*lead->answer.due) : localDateTime(*request.leadDue);
    Badge badge;
    if (!isRunning(request.state)) {
        badge = {.word = when, .shape = Badge::Shape::Dash, .tone = Tone::Muted};
    } else {
        badge.word = tr("%1, %2", "date, how long until then").arg(when, due(*request.leadDue, now));
        const bool isLate = *request.leadDue < now;
        const bool isSoon = *request.leadDue < now + 7 * 24h;
        badge.shape = isLate ? Badge::Shape::Cross : isSoon ? Badge::Shape::Triangle : Badge::Shape::Clock;
        badge.tone = isLate ? Tone::Bad : isSoon ? Tone::Warning : Tone::Neutral;
    }
    if (request.laws.size() > 1)
        badge.word = tr("%1 · %2", "clock, law").arg(badge.word, law(request.leadLaw));
    return badge;
}

QString RequestWords::erased()
{
    return tr("(erased)");
}

QString RequestWords::filter(const RequestFilter &filter)
{
    QStringList parts;
    if (filter.onlyOpen)
        parts.append(tr("open"));
    if (filter.onlyOverdue)
        parts.append(tr("overdue"));
    if (filter.dueBefore)
        parts.append(tr("due in 7 days"));
    for (const RequestState one : filter.states)
        parts.append(state(one));
    for (const RequestType one : filter.types)
        parts.append(type(one));
    if (!filter.law.isEmpty())
        parts.append(law(filter.law));
    if (!filter.assignee.isEmpty())
        parts.append(tr("of %1", "assignee").arg(filter.assignee));
    if (!filter.reference.isEmpty())
        parts.append(tr("reference with “%1”").arg(filter.reference));
    if (!filter.identifier.isEmpty())
        parts.append(tr("of the person who was searched for"));
    return QLocale().createSeparatedList(parts);
}

} // namespace steward::ui
