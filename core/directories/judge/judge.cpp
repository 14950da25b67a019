#include "core/directories/judge/judge.h"

#include "core/directories/judge/case.h"

namespace steward::directories {

using namespace Qt::StringLiterals;

namespace {

struct StateEntry
{
    State state;
    QLatin1StringView name;
};

constexpr StateEntry states[] = {
    {State::NotChecked, "not_checked"_L1},
    {State::Listed, "listed"_L1},
    {State::NotListed, "not_listed"_L1},
    {State::Removed, "removed"_L1},
    {State::Closed, "closed"_L1},
    {State::TemporarilyClosed, "temporarily_closed"_L1},
    {State::Pending, "pending"_L1},
    {State::Rejected, "rejected"_L1},
    {State::Duplicate, "duplicate"_L1},
    {State::Blocked, "blocked"_L1},
    {State::RateLimited, "rate_limited"_L1},
    {State::LoginRequired, "login_required"_L1},
    {State::Parked, "parked"_L1},
    {State::ServerError, "server_error"_L1},
    {State::Unreachable, "unreachable"_L1},
    {State::Unreadable, "unreadable"_L1},
    {State::Offline, "offline"_L1},
};

} // namespace

QString stateName(State state)
{
    for (const StateEntry &entry : states) {
        if (entry.state == state)
            return entry.name;
    }
    return u"not_checked"_s;
}

std::optional<State> stateFromName(const QString &name)
{
    for (const StateEntry &entry : states) {
        if (entry.name == name)
            return entry.state;
    }
    return std::nullopt;
}

bool isUnknown(State state)
{
    switch (state) {
    case State::NotChecked:
    case State::Blocked:
    case State::RateLimited:
    case State::LoginRequired:
    case State::Parked:
    case State::ServerError:
    case State::Unreachable:
    case State::Unreadable:
    case State::Offline: return true;
    default: return false;
    }
}

bool isLoss(State state)
{
    return state == State::NotListed || state == State::Removed || state == State::Closed || state == State::Rejected;
}

namespace {

using namespace judging;

constexpr int linkedInRefusal = 999; // what LinkedIn answers to programs

bool showsProfile(State state)
{
    return state == State::Listed || state == State::Closed || state == State::TemporarilyClosed
           || state == State::Pending || state == State::Duplicate;
}

Evidence listed(const Case &given)
{
    const Presence &presence = given.presence();
    QStringList found;
    if (presence.name)
        found.append(u"name"_s);
    else if (presence.nameNear)
        found.append(u"name (nearly)"_s);
    if (presence.phone)
        found.append(u"phone number"_s);
    if (presence.street)
        found.append(u"street"_s);
    const bool several = found.size() > 1;
    const QString last = several ? u" and "_s + found.takeLast() : QString();
    QString reason =
        u"The business's %1%2 %3 on the page."_s.arg(found.join(u", "_s), last, several ? u"stand"_s : u"stands"_s);
    if (const auto claim = given.inText(Kind::Unclaimed))
        reason = reason.chopped(1) + u"; nobody has claimed the listing yet (\"%1\")."_s.arg(claim->phrase);
    if (given.response().status >= 400)
        reason = reason.chopped(1) + u", although the site answered with status %1."_s.arg(given.response().status);
    return {State::Listed, reason};
}

/** The first of several kinds of evidence that is there. */
template<typename... Look>
std::optional<Evidence> firstEvidence(const Case &given, Look... look)
{
    std::optional<Evidence> evidence;
    ((evidence = look(given)) || ...);
    return evidence;
}

Evidence refused(const Case &given)
{
    if (const auto evidence = firstEvidence(given, challengePageEvidence, rateEvidence, parkedEvidence, loginEvidence))
        return *evidence;
    return {State::Blocked, u"The site refused the request with status %1."_s.arg(given.response().status)};
}

Evidence serverFailed(const Case &given)
{
    const int status = given.response().status;
    // 520 to 530 are Cloudflare's own words for a site behind it that fails.
    if (status < 520) {
        if (const auto evidence = firstEvidence(given, challengePageEvidence, rateEvidence, parkedEvidence))
            return *evidence;
    }
    return {State::ServerError, u"The server failed with status %1."_s.arg(status)};
}

Evidence notThere(const Case &given)
{
    if (const auto evidence = firstEvidence(given, ruleEvidence, challengePageEvidence, parkedEvidence))
        return *evidence;
    if (given.presence().isFull() && !goneEvidence(given)) {
        const auto notice = noticeEvidence(given);
        return notice ? *notice : listed(given);
    }
    return {State::Removed, u"The site says that the page is not there (status %1)."_s.arg(given.response().status)};
}

/** A redirect that was not followed: only its target can be judged. */
Evidence pointedElsewhere(const Case &given)
{
    if (const auto evidence = parkedEvidence(given))
        return *evidence;
    const QByteArray location = given.header("location");
    const QUrl target = given.arrived().resolved(QUrl(QString::fromUtf8(location)));
    if (!location.isEmpty() && isLoginAddress(target))
        return {State::LoginRequired, u"The site sends visitors to its sign-in page (%1)."_s.arg(target.path())};
    const QList<QUrl> &hops = given.response().redirects;
    const bool circles =
        std::any_of(hops.begin(), hops.end(), [&hops](const QUrl &hop) { return hops.count(hop) > 1; });
    if (circles || (!location.isEmpty() && target == given.requested()))
        return {State::Unreachable, u"The site sends the request round in circles."_s};
    if (const QString page = location.isEmpty() ? QString() : generalPage(target, given.requested()); !page.isNull())
        return {
            State::Removed, u"The listing's address leads to %1 (%2)."_s.arg(page, target.toDisplayString().left(120))};
    return {State::Unreadable,
        u"The answer points elsewhere (status %1) and shows no page."_s.arg(given.response().status)};
}

/** A page that answers well: what it says decides. */
Evidence judgePage(const Case &given)
{
    if (given.presence().isFull()) {
        const auto evidence = firstEvidence(given, ruleEvidence, goneEvidence, noticeEvidence);
        return evidence ? *evidence : listed(given);
    }
    if (const auto evidence = firstEvidence(given, ruleEvidence, challengePageEvidence, parkedEvidence, rateEvidence,
            loginEvidence, noticeEvidence, goneEvidence, consentEvidence, failureEvidence, redirectEvidence))
        return *evidence;
    if (given.presence().isAny())
        return listed(given);
    if (const auto hit = given.inText(Kind::NoResults))
        return {State::NotListed, u"The site's own search finds nothing: the page says %1."_s.arg(quoted(hit->phrase))};
    if (const auto evidence = unreadableEvidence(given))
        return *evidence;
    return {State::NotListed,
        u"The page is a normal page of the site, and neither the name nor phone and street stand on it."_s};
}

/** What the status alone says; the pages behind it are read only where they may say otherwise. */
std::optional<Evidence> statusEvidence(const Case &given)
{
    const int status = given.response().status;
    if (status == 401 || status == 407 || status == 511)
        return Evidence{State::LoginRequired, u"The site asks to sign in (status %1)."_s.arg(status)};
    if (status == linkedInRefusal)
        return Evidence{State::Blocked, u"The site refuses programs (status 999)."_s};
    if (status == 429) {
        const auto challenge = challengePageEvidence(given);
        return challenge ? challenge : Evidence{State::RateLimited, u"The site asks to slow down (status 429)."_s};
    }
    if (status == 408)
        return Evidence{State::Unreachable, u"The server gave up waiting (status 408)."_s};
    if (status == 404 || status == 410)
        return notThere(given);
    if (status >= 500)
        return serverFailed(given);
    if (status >= 400)
        return refused(given);
    return std::nullopt;
}

Evidence weigh(const Case &given)
{
    if (const auto evidence = challengeHeaderEvidence(given))
        return *evidence;
    if (const auto evidence = statusEvidence(given))
        return *evidence;
    const Response &response = given.response();
    const bool empty = response.body.trimmed().isEmpty();
    if (response.status >= 300 && response.status < 400 && (empty || given.presence().isAny() == false))
        return pointedElsewhere(given);
    if (empty) {
        const auto parked = parkedEvidence(given);
        return parked
                   ? *parked
                   : Evidence{State::ServerError, u"The server sent an empty page (status %1)."_s.arg(response.status)};
    }
    if (const auto foreign = foreignContentEvidence(response, given.header("content-type"))) {
        const auto challenge = challengePageEvidence(given);
        return challenge ? *challenge : *foreign;
    }
    return judgePage(given);
}

} // namespace

Judgement judge(const Response &response, const Profile &submitted, const SiteRules &rules)
{
    Judgement judgement;
    if (const auto evidence = networkEvidence(response)) {
        judgement.state = evidence->state;
        judgement.reason = evidence->reason;
        return judgement;
    }
    const Case given(response, submitted, rules);
    const Evidence evidence = weigh(given);
    judgement.state = evidence.state;
    judgement.reason = evidence.reason;
    if (evidence.state == State::NotListed && submitted.isEmpty()) {
        // Nothing can be absent of which nothing is known.
        judgement.state = State::Unreadable;
        judgement.reason = u"Nothing was submitted that the page could be searched for."_s;
    }
    judgement.profile = given.page().profile;
    if (showsProfile(evidence.state))
        judgement.fields = given.fields();
    return judgement;
}

} // namespace steward::directories
