#include "core/compliance/requests/register_edit.h"

#include "core/base/text.h"
#include "core/compliance/clocks/own_calendars.h"
#include "core/compliance/requests/attachments.h"
#include "core/compliance/requests/grounds.h"
#include <algorithm>

namespace steward::compliance {

using namespace Qt::StringLiterals;
using namespace steps;

namespace {

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

} // namespace

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

} // namespace steward::compliance
