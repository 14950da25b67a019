#include "core/compliance/clocks/own_calendars.h"
#include "core/compliance/requests/attachments.h"
#include "core/compliance/requests/grounds.h"
#include "core/compliance/requests/person.h"
#include "core/compliance/requests/register.h"
#include "core/compliance/requests/request_clocks.h"
#include "core/compliance/requests/steps.h"

#include "core/base/text.h"

#include <algorithm>
#include <mutex>

namespace steward::compliance {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestNote = 65'536;

tl::unexpected<Error> missing(const QString &what)
{
    return failure(ErrorCode::InvalidInput, what);
}

/** A text that a step cannot do without. */
Result<QString> needed(const QString &text, const QString &what)
{
    const QString fit = cleaned(text).trimmed();
    if (fit.isEmpty())
        return missing(what);
    if (fit.size() > longestNote)
        return missing(u"The text has more than %1 characters; attach it as a file instead."_s.arg(longestNote));
    return fit;
}

QDate localDay(RequestEdit &edit)
{
    return QDateTime::fromMSecsSinceEpoch(toMillis(edit.transaction().now()), controllersZone(edit.transaction().sql()))
        .date();
}

/** A day on which something happened: not before the receipt (or `from`), and not in the future. */
Result<QDate> dayOf(RequestEdit &edit, QDate on, std::optional<QDate> from = {})
{
    const QDate today = localDay(edit);
    const QDate day = on.isValid() ? on : today;
    const QDate first = from.value_or(edit.request().receivedOn);
    if (day > today)
        return missing(u"%1 lies in the future; give the day on which it happened."_s.arg(day.toString(Qt::ISODate)));
    if (day < first)
        return missing(u"%1 lies before %2, when it could first have happened."_s.arg(
            day.toString(Qt::ISODate), first.toString(Qt::ISODate)));
    return day;
}

/** The instant of a day: now where it is today, else its end. */
Instant instantOf(RequestEdit &edit, QDate day)
{
    if (day == localDay(edit))
        return edit.transaction().now();
    const QTimeZone zone = controllersZone(edit.transaction().sql());
    return fromMillis(day.addDays(1).startOfDay(zone).toMSecsSinceEpoch() - 1);
}

/** Ends a question that is open: the days until the answer are a pause. */
void endQuestion(Request &request, QDate on, const QString &reason)
{
    if (!request.askedOn)
        return;
    request.pauses.append({.from = *request.askedOn, .to = on, .reason = reason});
    request.askedOn.reset();
}

/** The last day on which the person can be told of an extension: the earliest of the laws that have one. */
std::optional<QDate> lastNoticeDay(const Request &request)
{
    std::optional<QDate> last;
    for (const RequestClock &clock : request.clocks) {
        if (clock.answer.extensionNoticeBy && (!last || *clock.answer.extensionNoticeBy < *last))
            last = clock.answer.extensionNoticeBy;
    }
    return last;
}

struct ClosingChecks
{
    std::mutex mutex;
    QList<ClosingCheck> checks;
};

ClosingChecks &closingChecks()
{
    static ClosingChecks checks;
    return checks;
}

/** Everything that is still missing, as one refusal. */
Result<void> nothingMissing(RequestEdit &edit)
{
    QList<ClosingCheck> checks;
    {
        const std::lock_guard held(closingChecks().mutex);
        checks = closingChecks().checks;
    }
    QStringList left;
    for (const ClosingCheck &check : checks) {
        const Result<QStringList> said = check(edit.transaction().sql(), edit.request());
        if (!said)
            return failureOf(said);
        left += *said;
    }
    if (left.isEmpty())
        return {};
    return failure(ErrorCode::Refused, u"%1 cannot be closed yet: %2"_s.arg(edit.request().reference, left.join(u' ')));
}

/** The outcome that a request may be closed with; nothing that it already has is changed. */
Result<void> setOutcome(Request &request, Outcome outcome, const QString &reason)
{
    if (request.outcome != Outcome::None && outcome != Outcome::None && request.outcome != outcome)
        return failure(ErrorCode::Refused, u"%1 has the outcome \"%2\" already; close it with that."_s.arg(
                                               request.reference, outcomeName(request.outcome)));
    if (request.outcome == Outcome::None)
        request.outcome = outcome == Outcome::None ? Outcome::Fulfilled : outcome;
    if (request.outcome == Outcome::PartlyFulfilled && reason.trimmed().isEmpty())
        return missing(u"What was left out has to be said: give the reason for which it was fulfilled in part only."_s);
    const bool needsStep = request.state != RequestState::Answered && request.state != RequestState::Closed;
    if (needsStep && (request.outcome == Outcome::Refused || request.outcome == Outcome::NotIdentified))
        return failure(ErrorCode::Refused,
            u"%1 is not refused by closing it; refuse it with its ground first (or record that the identity failed)."_s
                .arg(request.reference));
    if (needsStep && (request.outcome == Outcome::Withdrawn || request.outcome == Outcome::Duplicate))
        return failure(ErrorCode::Refused, u"%1 is not closed as \"%2\" by hand; record that as its own step."_s.arg(
                                               request.reference, outcomeName(request.outcome)));
    const bool wasWorkedOn = request.state == RequestState::Applied || request.state == RequestState::Answered
                             || request.outcome == Outcome::NoData;
    if (changesData(request.type) && !wasWorkedOn)
        return failure(
            ErrorCode::Refused, u"%1 is not applied yet; search, plan and apply it first."_s.arg(request.reference));
    const bool isLooked = request.state >= RequestState::Searched;
    const bool asksForData = request.type == RequestType::Access || request.type == RequestType::Portability;
    if ((asksForData || request.outcome == Outcome::NoData) && !isLooked)
        return failure(ErrorCode::Refused,
            u"%1 has not been looked for in the sources yet; search first."_s.arg(request.reference));
    return {};
}

} // namespace

template<typename F>
QFuture<Result<Request>> Register::edit(const QString &reference, const QString &action, F change)
{
    return m_store.write([&vault = m_vault, reference, action, change, actor = m_store.actor()](
                             store::Transaction &transaction) -> Result<Request> {
        Result<RequestEdit> edit = RequestEdit::begin(transaction, vault, reference, actor);
        if (!edit)
            return failureOf(edit);
        const Result<QJsonObject> detail = change(*edit);
        if (!detail)
            return failureOf(detail);
        return edit->save(action, *detail);
    });
}

QFuture<Result<Request>> Register::acknowledge(const QString &reference, std::optional<Instant> at)
{
    return edit(reference, u"request.acknowledged"_s, [at](RequestEdit &edit) -> Result<QJsonObject> {
        Request &request = edit.request();
        if (const Result<void> may = mayTake(request, Step::Acknowledge); !may)
            return failureOf(may);
        if (request.acknowledgedAt)
            return failure(ErrorCode::Refused,
                u"%1 was acknowledged already, on %2."_s.arg(request.reference, toRfc3339(*request.acknowledgedAt)));
        const Instant when = at.value_or(edit.transaction().now());
        if (when > edit.transaction().now() || when < request.receivedAt)
            return missing(
                u"%1 is no moment at which it can have been acknowledged: it lies before the receipt or in the future."_s
                    .arg(toRfc3339(when)));
        request.acknowledgedAt = when;
        if (const Result<void> told = edit.addHistory(u"acknowledged"_s, {}, {}, toRfc3339(when)); !told)
            return failureOf(told);
        return QJsonObject{{u"at"_s, toRfc3339(when)}};
    });
}

QFuture<Result<Request>> Register::askIdentity(const QString &reference, const QString &what, QDate on)
{
    return edit(reference, u"request.identity_asked"_s, [what, on](RequestEdit &edit) -> Result<QJsonObject> {
        Request &request = edit.request();
        if (const Result<void> may = mayTake(request, Step::AskIdentity); !may)
            return failureOf(may);
        const Result<QString> words =
            needed(what, u"Say what the person is asked to show, and no more than is needed."_s);
        if (!words)
            return failureOf(words);
        const Result<QDate> day = dayOf(edit, on);
        if (!day)
            return failureOf(day);
        if (!request.askedOn)
            request.askedOn = *day;
        if (const Result<void> moved = edit.moveTo(RequestState::AwaitingIdentity, *words); !moved)
            return failureOf(moved);
        return QJsonObject{{u"on"_s, day->toString(Qt::ISODate)}};
    });
}

QFuture<Result<Request>> Register::verifyIdentity(const QString &reference, const QString &method, QDate on)
{
    return edit(reference, u"request.identity_verified"_s,
        [method, on, rules = rulebookOf(m_store)](RequestEdit &edit) -> Result<QJsonObject> {
            Request &request = edit.request();
            if (const Result<void> may = mayTake(request, Step::VerifyIdentity); !may)
                return failureOf(may);
            if (request.verifiedAt)
                return failure(ErrorCode::Refused, u"Who asks in %1 was verified already."_s.arg(request.reference));
            const Result<QString> words = needed(
                method, u"Say what was compared, so that it can be shown later how the person was identified."_s);
            if (!words)
                return failureOf(words);
            const bool hasAsked = request.state == RequestState::AwaitingIdentity && request.askedOn;
            const Result<QDate> day = dayOf(edit, on, hasAsked ? request.askedOn : std::nullopt);
            if (!day)
                return failureOf(day);
            if (hasAsked) {
                endQuestion(request, *day, u"identity"_s);
                request.clockStart = *day;
            }
            request.identityMethod = *words;
            request.verifiedAt = instantOf(edit, *day);
            if (const Result<void> told = edit.addHistory(u"identity"_s, *words, {}, day->toString(Qt::ISODate)); !told)
                return failureOf(told);
            if (request.state == RequestState::AwaitingClarification) {
                request.stateBefore = RequestState::Verified;
            } else if (const Result<void> moved = edit.moveTo(RequestState::Verified); !moved) {
                return failureOf(moved);
            }
            const Result<int> gone = destroyEvidence(edit);
            if (!gone)
                return failureOf(gone);
            if (!rules)
                return failureOf(rules);
            if (const Result<bool> fresh = refreshClocks(edit, **rules); !fresh)
                return failureOf(fresh);
            return QJsonObject{{u"on"_s, day->toString(Qt::ISODate)}, {u"evidence_destroyed"_s, *gone}};
        });
}

QFuture<Result<Request>> Register::identityFailed(const QString &reference, const QString &reason)
{
    return edit(reference, u"request.identity_failed"_s, [reason](RequestEdit &edit) -> Result<QJsonObject> {
        Request &request = edit.request();
        if (const Result<void> may = mayTake(request, Step::FailIdentity); !may)
            return failureOf(may);
        const Result<QString> words =
            needed(reason, u"Say why the person could not be identified: they have to be told."_s);
        if (!words)
            return failureOf(words);
        request.askedOn.reset();
        request.outcome = Outcome::NotIdentified;
        request.refusalReason = *words;
        request.answeredAt = edit.transaction().now();
        if (const Result<void> moved = edit.moveTo(RequestState::Answered, *words); !moved)
            return failureOf(moved);
        const Result<int> gone = destroyEvidence(edit);
        if (!gone)
            return failureOf(gone);
        return QJsonObject{{u"evidence_destroyed"_s, *gone}};
    });
}

QFuture<Result<Request>> Register::askClarification(const QString &reference, const QString &what, QDate on)
{
    return edit(reference, u"request.clarification_asked"_s, [what, on](RequestEdit &edit) -> Result<QJsonObject> {
        Request &request = edit.request();
        if (const Result<void> may = mayTake(request, Step::AskClarification); !may)
            return failureOf(may);
        const Result<QString> words = needed(what, u"Say what the person is asked to make clear."_s);
        if (!words)
            return failureOf(words);
        const Result<QDate> day = dayOf(edit, on);
        if (!day)
            return failureOf(day);
        request.askedOn = *day;
        request.stateBefore = request.state;
        if (const Result<void> moved = edit.moveTo(RequestState::AwaitingClarification, *words); !moved)
            return failureOf(moved);
        return QJsonObject{{u"on"_s, day->toString(Qt::ISODate)}};
    });
}

QFuture<Result<Request>> Register::clarified(const QString &reference, QDate on)
{
    return edit(
        reference, u"request.clarified"_s, [on, rules = rulebookOf(m_store)](RequestEdit &edit) -> Result<QJsonObject> {
            Request &request = edit.request();
            if (const Result<void> may = mayTake(request, Step::Clarify); !may)
                return failureOf(may);
            const Result<QDate> day = dayOf(edit, on, request.askedOn);
            if (!day)
                return failureOf(day);
            endQuestion(request, *day, u"clarification"_s);
            const RequestState back = request.stateBefore.value_or(RequestState::Received);
            request.stateBefore.reset();
            if (const Result<void> moved = edit.moveTo(back); !moved)
                return failureOf(moved);
            if (!rules)
                return failureOf(rules);
            if (const Result<bool> fresh = refreshClocks(edit, **rules); !fresh)
                return failureOf(fresh);
            return QJsonObject{{u"on"_s, day->toString(Qt::ISODate)}};
        });
}

QFuture<Result<Request>> Register::extend(const QString &reference, const QString &reason, const QString &late)
{
    return edit(reference, u"request.extended"_s,
        [reason, late, rules = rulebookOf(m_store)](RequestEdit &edit) -> Result<QJsonObject> {
            Request &request = edit.request();
            if (const Result<void> may = mayTake(request, Step::Extend); !may)
                return failureOf(may);
            if (request.isExtended)
                return failure(ErrorCode::Refused,
                    u"%1 was extended already; no law lets that happen twice."_s.arg(request.reference));
            const std::optional<QDate> last = lastNoticeDay(request);
            if (!last)
                return failure(ErrorCode::Refused,
                    u"The date of %1 cannot be extended: none of its laws (%2) has an extension that can be computed."_s
                        .arg(request.reference, request.laws.join(u", "_s)));
            const Result<QString> words =
                needed(reason, u"Give the reason for the extension: the person has to be told it."_s);
            if (!words)
                return failureOf(words);
            const QString lateWords = cleaned(late).trimmed();
            const bool isLate = localDay(edit) > *last;
            if (isLate && lateWords.isEmpty())
                return missing(
                    u"The person had to be told of an extension by %1, which is over; give the reason for being late, or answer now."_s
                        .arg(last->toString(Qt::ISODate)));
            request.isExtended = true;
            request.extensionReason = isLate ? *words + u"\n"_s + lateWords : *words;
            if (const Result<void> told = edit.addHistory(u"extension"_s, request.extensionReason); !told)
                return failureOf(told);
            if (!rules)
                return failureOf(rules);
            if (const Result<bool> fresh = refreshClocks(edit, **rules); !fresh)
                return failureOf(fresh);
            return QJsonObject{{u"late"_s, isLate}, {u"notice_by"_s, last->toString(Qt::ISODate)}};
        });
}

QFuture<Result<Request>> Register::refuse(const QString &reference, const QString &ground, const QString &reason)
{
    return edit(reference, u"request.refused"_s, [ground, reason](RequestEdit &edit) -> Result<QJsonObject> {
        Request &request = edit.request();
        if (const Result<void> may = mayTake(request, Step::Refuse); !may)
            return failureOf(may);
        const Result<RefusalGround> known = groundOf(request.laws, ground);
        if (!known)
            return failureOf(known);
        const Result<QString> words =
            needed(reason, u"Give the reason for the refusal: the person has to be told it."_s);
        if (!words)
            return failureOf(words);
        request.askedOn.reset();
        request.outcome = Outcome::Refused;
        request.refusalGround = known->id;
        request.refusalReason = *words;
        request.answeredAt = edit.transaction().now();
        if (const Result<void> moved = edit.moveTo(RequestState::Answered, *words); !moved)
            return failureOf(moved);
        const Result<int> gone = destroyEvidence(edit);
        if (!gone)
            return failureOf(gone);
        return QJsonObject{{u"ground"_s, known->id}};
    });
}

QFuture<Result<Request>> Register::withdraw(const QString &reference, const QString &reason)
{
    return edit(reference, u"request.withdrawn"_s, [reason](RequestEdit &edit) -> Result<QJsonObject> {
        Request &request = edit.request();
        if (const Result<void> may = mayTake(request, Step::Withdraw); !may)
            return failureOf(may);
        request.askedOn.reset();
        request.outcome = Outcome::Withdrawn;
        request.closedAt = edit.transaction().now();
        if (const Result<void> moved = edit.moveTo(RequestState::Closed, reason); !moved)
            return failureOf(moved);
        if (const Result<int> gone = destroyEvidence(edit); !gone)
            return failureOf(gone);
        return QJsonObject{};
    });
}

QFuture<Result<Request>> Register::markDuplicate(const QString &reference, const QString &of)
{
    return edit(reference, u"request.marked_duplicate"_s, [of](RequestEdit &edit) -> Result<QJsonObject> {
        Request &request = edit.request();
        if (const Result<void> may = mayTake(request, Step::MarkDuplicate); !may)
            return failureOf(may);
        const Result<Request> other = requestNamed(edit.transaction().sql(), of);
        if (!other)
            return failureOf(other);
        if (other->id == request.id)
            return missing(u"A request is no duplicate of itself; name the other one."_s);
        if (other->outcome == Outcome::Duplicate)
            return failure(ErrorCode::Refused,
                u"%1 is a duplicate itself; name the request that is worked on."_s.arg(other->reference));
        request.askedOn.reset();
        request.outcome = Outcome::Duplicate;
        request.duplicateOf = other->id;
        request.closedAt = edit.transaction().now();
        if (const Result<void> told = edit.addHistory(u"duplicate"_s, {}, {}, other->reference); !told)
            return failureOf(told);
        if (const Result<void> moved = edit.moveTo(RequestState::Closed); !moved)
            return failureOf(moved);
        if (const Result<int> gone = destroyEvidence(edit); !gone)
            return failureOf(gone);
        return QJsonObject{{u"of"_s, other->reference}};
    });
}

QFuture<Result<Request>> Register::assign(const QString &reference, const QString &assignee)
{
    return edit(reference, u"request.assigned"_s, [assignee](RequestEdit &edit) -> Result<QJsonObject> {
        Request &request = edit.request();
        if (const Result<void> may = mayTake(request, Step::Assign); !may)
            return failureOf(may);
        const QString before = request.assignee;
        request.assignee = cleaned(assignee).simplified().left(200);
        if (const Result<void> told = edit.addHistory(u"assigned"_s, {}, before, request.assignee); !told)
            return failureOf(told);
        return QJsonObject{};
    });
}

QFuture<Result<Request>> Register::askFee(const QString &reference, const QString &fee)
{
    return edit(reference, u"request.fee_asked"_s, [fee](RequestEdit &edit) -> Result<QJsonObject> {
        Request &request = edit.request();
        if (const Result<void> may = mayTake(request, Step::AskFee); !may)
            return failureOf(may);
        const Result<QString> words =
            needed(fee, u"Say how much is asked for and why: the person is told before it is charged."_s);
        if (!words)
            return failureOf(words);
        const bool mayCharge = std::any_of(request.laws.begin(), request.laws.end(),
            [](const QString &law) { return !refusalRules(law).fee.isEmpty(); });
        if (!mayCharge || !needsIdentity(request.type))
            return failure(ErrorCode::Refused,
                u"No fee can be asked for in %1: the law does not allow one for such a request."_s.arg(
                    request.reference));
        request.fee = *words;
        if (const Result<void> told = edit.addHistory(u"fee"_s, *words); !told)
            return failureOf(told);
        return QJsonObject{};
    });
}

QFuture<Result<void>> Register::note(const QString &reference, const QString &text)
{
    return m_store.write(
        [&vault = m_vault, reference, text, actor = m_store.actor()](store::Transaction &transaction) -> Result<void> {
            Result<RequestEdit> edit = RequestEdit::begin(transaction, vault, reference, actor);
            if (!edit)
                return failureOf(edit);
            if (const Result<void> lives = edit->mustNotBeErased(); !lives)
                return lives;
            const Result<QString> words = needed(text, u"The note is empty; write what is to be kept."_s);
            if (!words)
                return failureOf(words);
            if (const Result<void> told = edit->addHistory(u"note"_s, *words); !told)
                return told;
            transaction.record({.action = u"request.noted"_s, .subject = u"request/"_s + edit->request().reference});
            transaction.touch(u"requests"_s);
            return {};
        });
}

QFuture<Result<Request>> Register::addIdentifiers(
    const QString &reference, const QList<sources::Identifier> &identifiers)
{
    return edit(reference, u"request.identifiers_added"_s, [identifiers](RequestEdit &edit) -> Result<QJsonObject> {
        Request &request = edit.request();
        store::Connection &connection = edit.transaction().sql();
        if (const Result<void> may = mayTake(request, Step::AddIdentifiers); !may)
            return failureOf(may);
        const auto row = store::readOne(connection, u"SELECT details, details_version FROM request WHERE id = ?"_s,
            {request.id}, [](const store::Rows &one) { return std::pair(one.blob(0), one.integer(1)); });
        if (!row)
            return failureOf(row);
        const auto &[sealed, version] = **row;
        const Result<QJsonObject> json =
            openJson(edit.vault(), connection, detailsPlace(request.reference, version), sealed);
        if (!json)
            return failureOf(json);
        SubjectDetails details = detailsFromJson(*json);
        const QString region = phoneRegion(connection);
        const qsizetype before = identifiersOf(details, region).size();
        for (sources::Identifier one : identifiers) {
            one.value = cleaned(one.value).simplified();
            if (identifiersOf({.identifiers = {one}}, region).isEmpty())
                return missing(
                    u"The %1 given for the person is none; correct it."_s.arg(sources::identifierName(one.kind)));
            details.identifiers.append(one);
        }
        const qsizetype added = identifiersOf(details, region).size() - before;
        const Result<QByteArray> fresh =
            edit.seal(detailsPlace(request.reference, version + 1), bytesOf(toJson(details)));
        if (!fresh)
            return failureOf(fresh);
        const Result<void> kept = connection.run(
            u"UPDATE request SET details = ?, details_version = ? WHERE id = ?"_s, {*fresh, version + 1, request.id});
        if (!kept)
            return failureOf(kept);
        const Result<QList<HashedIdentifier>> hashes = identifierHashes(edit.vault(), connection, details);
        if (!hashes)
            return failureOf(hashes);
        for (const HashedIdentifier &one : *hashes) {
            const Result<void> noted =
                connection.run(u"INSERT OR IGNORE INTO request_identifier(request, kind, hash) VALUES(?, ?, ?)"_s,
                    {request.id, sources::identifierName(one.kind), one.hash});
            if (!noted)
                return failureOf(noted);
        }
        if (const Result<void> told = edit.addHistory(u"identifiers"_s); !told)
            return failureOf(told);
        // What was found before does not know them.
        if (request.state == RequestState::Searched && added > 0) {
            const RequestState back = request.verifiedAt ? RequestState::Verified : RequestState::Received;
            if (const Result<void> moved = edit.moveTo(back); !moved)
                return failureOf(moved);
        }
        return QJsonObject{{u"added"_s, added}};
    });
}

QFuture<Result<Request>> Register::markAnswered(const QString &reference, const QString &how, QDate on)
{
    return edit(reference, u"request.answered"_s, [how, on](RequestEdit &edit) -> Result<QJsonObject> {
        Request &request = edit.request();
        if (const Result<void> may = mayTake(request, Step::Answer); !may)
            return failureOf(may);
        if (changesData(request.type) && request.state != RequestState::Applied
            && request.state != RequestState::Searched)
            return failure(ErrorCode::Refused,
                u"%1 is not applied yet; search, plan and apply it first."_s.arg(request.reference));
        const Result<QDate> day = dayOf(edit, on);
        if (!day)
            return failureOf(day);
        request.answeredAt = instantOf(edit, *day);
        if (const Result<void> moved = edit.moveTo(RequestState::Answered, how); !moved)
            return failureOf(moved);
        const bool isLate = request.leadDue && *request.answeredAt > *request.leadDue;
        return QJsonObject{{u"on"_s, day->toString(Qt::ISODate)}, {u"late"_s, isLate}};
    });
}

QFuture<Result<Request>> Register::close(const QString &reference, Outcome outcome, const QString &reason)
{
    return edit(reference, u"request.closed"_s, [outcome, reason](RequestEdit &edit) -> Result<QJsonObject> {
        Request &request = edit.request();
        if (const Result<void> may = mayTake(request, Step::Close); !may)
            return failureOf(may);
        if (const Result<void> fits = setOutcome(request, outcome, reason); !fits)
            return failureOf(fits);
        if (const Result<void> complete = nothingMissing(edit); !complete)
            return failureOf(complete);
        request.closedAt = edit.transaction().now();
        if (!request.answeredAt) {
            request.answeredAt = request.closedAt;
            if (const Result<void> moved = edit.moveTo(RequestState::Answered); !moved)
                return failureOf(moved);
        }
        if (const Result<void> moved = edit.moveTo(RequestState::Closed, reason); !moved)
            return failureOf(moved);
        const bool isLate = request.leadDue && *request.answeredAt > *request.leadDue;
        return QJsonObject{{u"outcome"_s, outcomeName(request.outcome)}, {u"late"_s, isLate}};
    });
}

QFuture<Result<int>> Register::recompute()
{
    return m_store.write([&vault = m_vault, rules = rulebookOf(m_store), actor = m_store.actor()](
                             store::Transaction &transaction) -> Result<int> {
        if (!rules)
            return failureOf(rules);
        const auto references = store::readAll(transaction.sql(),
            u"SELECT reference FROM request WHERE state_rank < 8 AND deleted_at IS NULL ORDER BY id"_s, {},
            [](const store::Rows &row) { return row.text(0); });
        if (!references)
            return failureOf(references);
        int changed = 0;
        for (const QString &reference : *references) {
            Result<RequestEdit> edit = RequestEdit::begin(transaction, vault, reference, actor);
            if (!edit)
                return failureOf(edit);
            const Result<bool> fresh = refreshClocks(*edit, **rules);
            if (!fresh)
                return failureOf(fresh);
            if (!*fresh)
                continue;
            if (const Result<Request> saved = edit->save(u"request.recomputed"_s); !saved)
                return failureOf(saved);
            ++changed;
        }
        return changed;
    });
}

void addClosingCheck(ClosingCheck check)
{
    const std::lock_guard held(closingChecks().mutex);
    closingChecks().checks.append(std::move(check));
}

Result<Request> setRequestState(
    store::Transaction &transaction, const QString &reference, RequestState state, const QString &actor)
{
    Result<Request> request = requestNamed(transaction.sql(), reference);
    if (!request)
        return request;
    if (const Result<void> may = mayMove(*request, state); !may)
        return failureOf(may);
    if (request->state == state)
        return request;
    const QString before = stateName(request->state);
    const Result<void> moved =
        transaction.sql().run(u"UPDATE request SET state = ?, state_rank = ?, version = version + 1 WHERE id = ?"_s,
            {stateName(state), int(state), request->id});
    if (!moved)
        return failureOf(moved);
    const Result<void> told = transaction.sql().run(
        u"INSERT INTO request_history(request, row, at, actor, kind, before, after) VALUES(?, ?, ?, ?, 'state', ?, ?)"_s,
        {request->id, newRowId(), toMillis(transaction.now()), actor.isNull() ? u""_s : actor, before,
            stateName(state)});
    if (!told)
        return failureOf(told);
    request->state = state;
    ++request->version;
    transaction.touch(u"requests"_s);
    return request;
}

Result<void> addHistory(store::Transaction &transaction, vault::Vault &vault, const Request &request,
    const QString &kind, const QString &text, const QString &actor)
{
    Result<RequestEdit> edit = RequestEdit::begin(transaction, vault, request.reference, actor);
    if (!edit)
        return failureOf(edit);
    transaction.touch(u"requests"_s);
    return edit->addHistory(kind, text);
}

} // namespace steward::compliance
