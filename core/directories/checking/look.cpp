#include "core/directories/checking/look.h"

#include "core/directories/match/region_table.h"
#include "core/directories/records/listing_reader.h"
#include "core/store/settings.h"

namespace steward::directories {

using namespace Qt::StringLiterals;

namespace {

/** Failures that are our own decision or the answer's form, which no evidence on a page can speak to. */
std::optional<State> stateOfFailure(net::Failure failure)
{
    using net::Failure;
    switch (failure) {
    case Failure::Offline: return State::Offline;
    case Failure::RobotsDisallowed: return State::Blocked;
    case Failure::TooLarge:
    case Failure::EncodedBody:
    case Failure::Truncated:
    case Failure::Protocol: return State::Unreadable;
    case Failure::InvalidAddress:
    case Failure::ForbiddenAddress:
    case Failure::ForbiddenRedirect:
    case Failure::RedirectLoop:
    case Failure::TooManyRedirects:
    case Failure::Dns:
    case Failure::Refused:
    case Failure::Tls:
    case Failure::Timeout:
    case Failure::Proxy:
    case Failure::Cancelled: return State::Unreachable;
    case Failure::None: return std::nullopt;
    }
    return std::nullopt;
}

/** robots.txt kept us from the page; what was seen on the way to it may still say why it is not to be had. */
Judgement judgeRefused(const LookTask &task, const net::Fetched &fetched)
{
    if (fetched.hops.isEmpty() && fetched.status >= 500)
        return {.state = State::ServerError, .reason = fetched.failureText};
    if (!fetched.hops.isEmpty() && fetched.hops.last().location.isValid()) {
        // A redirect to a page that may not be visited, as most log-in pages are: the address alone is evidence.
        Response response = responseOf(fetched);
        response.networkError.clear();
        response.status = fetched.hops.last().status;
        response.finalUrl = fetched.hops.last().location;
        response.redirects.append(response.finalUrl);
        const Judgement judgement = judge(response, task.submitted, task.rules);
        if (judgement.state == State::LoginRequired || judgement.state == State::Parked)
            return judgement;
    }
    return {.state = State::Blocked, .reason = fetched.failureText};
}

/** The body of the newest kept response that had the validator of this 304. */
QByteArray keptBody(store::Store &store, qint64 listingId)
{
    const ListingReader reader(store);
    const Result<QVariant> hash = store.read([&](store::Connection &connection) {
        return connection.single(
            u"SELECT body_hash FROM capture WHERE listing_id = ? AND body_hash IS NOT NULL AND status = 200 ORDER BY at DESC, id DESC LIMIT 1"_s,
            {listingId});
    });
    if (!hash || !hash->isValid())
        return {};
    return reader.body(hash->toByteArray()).value_or(QByteArray());
}

} // namespace

Response responseOf(const net::Fetched &fetched)
{
    Response response{.requestUrl = fetched.requestUrl,
        .finalUrl = fetched.finalUrl,
        .status = fetched.status,
        .headers = fetched.headers,
        .body = fetched.body};
    if (fetched.failure != net::Failure::None)
        response.networkError = net::failureName(fetched.failure);
    for (qsizetype i = 1; i < fetched.hops.size(); ++i)
        response.redirects.append(fetched.hops[i].url);
    return response;
}

std::optional<CheckOutcome> outcomeOf(const LookTask &task, const net::Fetched &fetched, store::Store &store)
{
    CheckOutcome outcome{.listingId = task.listingId,
        .response = responseOf(fetched),
        .elapsedMs = int(fetched.elapsed.count()),
        .at = store.clock().now(),
        .notModified = fetched.notModified};
    if (fetched.failure != net::Failure::None)
        outcome.failure = net::failureName(fetched.failure);
    if (fetched.retryAfter)
        outcome.notBefore = outcome.at + *fetched.retryAfter;
    if (fetched.failure == net::Failure::RobotsDisallowed) {
        outcome.judgement = judgeRefused(task, fetched);
        return outcome;
    }
    if (const std::optional<State> state = stateOfFailure(fetched.failure)) {
        outcome.judgement = {.state = *state, .reason = fetched.failureText};
        return outcome;
    }
    if (fetched.notModified) {
        outcome.response.body = keptBody(store, task.listingId);
        if (outcome.response.body.isEmpty())
            return std::nullopt;
        outcome.response.status = 200; // RFC 9110, 15.4.5: the kept answer is to be used as if it were this one
    }
    outcome.judgement = judge(outcome.response, task.submitted, task.rules);
    return outcome;
}

void prepareJudging()
{
    const Profile submitted{.name = u"Nobody"_s, .telephone = u"+49 30 000000"_s, .street = u"1 No Street"_s};
    judge(
        {.status = 200, .body = "<title>Nothing</title><p>1 No Street, 10115 Berlin, Tel. 030 000000</p>"}, submitted);
    RegionTable::instance().countryCode(u"Nowhere"_s);
}

net::FetcherSettings fetcherSettings(store::Store &store, bool offline)
{
    const auto text = [&store](const char16_t *key) { return store::setting(store, QString::fromUtf16(key)); };
    const auto yes = [&](const char16_t *key) {
        return QStringList{u"yes"_s, u"true"_s, u"1"_s}.contains(text(key).toLower());
    };
    net::FetcherSettings settings;
    settings.policy.allowLoopback = yes(u"net.allow_loopback");
    settings.policy.allowPrivate = yes(u"net.allow_private");
    settings.userAgent = net::defaultUserAgent(text(u"net.contact"));
    settings.extraCaFile = text(u"net.extra_ca_file");
    settings.offline = offline;
    const QString mode = text(u"net.proxy_mode");
    using Mode = net::ProxySettings::Mode;
    settings.proxy.mode = mode == u"system"   ? Mode::System
                          : mode == u"http"   ? Mode::Http
                          : mode == u"socks5" ? Mode::Socks5
                                              : Mode::None;
    settings.proxy.host = text(u"net.proxy_host");
    settings.proxy.port = quint16(text(u"net.proxy_port").toUInt());
    return settings;
}

} // namespace steward::directories
