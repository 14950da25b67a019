#include "core/net/fetch_task.h"

#include "core/base/text.h"
#include "core/net/network.h"
#include "core/net/route.h"

#include <QCoreApplication>
#include <QStringDecoder>
#include <QTimerEvent>

#include <algorithm>

namespace steward::net {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using std::chrono::milliseconds;
using std::chrono::steady_clock;

namespace {

constexpr int maxHostConnections = 6;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(FetchTask)
};

bool isTls(const QUrl &url)
{
    return url.scheme() == "https"_L1;
}

/** A header value that stays on its line; anything else is not sent. */
bool isFieldValue(const QByteArray &value)
{
    return !value.isEmpty() && std::none_of(value.begin(), value.end(), [](char c) {
        return (static_cast<unsigned char>(c) < 0x20 && c != '\t') || c == 0x7f;
    });
}

QByteArray field(const char *name, const QByteArray &value)
{
    return isFieldValue(value) ? name + (": " + value) + "\r\n" : QByteArray();
}

milliseconds since(steady_clock::time_point start)
{
    return std::chrono::duration_cast<milliseconds>(steady_clock::now() - start);
}

} // namespace

FetchTask::FetchTask(Network &network, FetchRequest request, std::function<void(FetchTask *, Fetched &&)> done)
    : m_network(network)
    , m_request(std::move(request))
    , m_done(std::move(done))
{
    m_fetched.requestUrl = m_request.url;
    m_fetched.finalUrl = m_request.url;
    m_fetched.startedAt = m_network.clock.now();
}

FetchTask::~FetchTask() = default;

void FetchTask::start(std::stop_token stop)
{
    // Set up first: a stop that is already asked for calls back at once.
    if (stop.stop_possible())
        m_onStop.emplace(stop, [this] { QMetaObject::invokeMethod(this, &FetchTask::cancel, Qt::QueuedConnection); });
    if (stop.stop_requested())
        return cancel();
    const Result<QUrl> url = admissible(m_request.url, m_network.settings.policy);
    if (!url) {
        const bool isInvalid = url.error().code == ErrorCode::InvalidInput;
        return finish(isInvalid ? Failure::InvalidAddress : Failure::ForbiddenAddress, url.error().message);
    }
    startHop(*url);
}

void FetchTask::cancel()
{
    finish(Failure::Cancelled, Words::tr("The check was cancelled before it was done."));
}

void FetchTask::startHop(const QUrl &url)
{
    stopClock();
    m_url = url;
    m_host = hostKey(url);
    m_fetched.finalUrl = url;
    m_visited.insert(url);
    if (m_network.offline)
        return finish(Failure::Offline, Words::tr("Steward is working offline, so nothing was asked."));
    if (isTls(url) && !m_network.tlsFault.isEmpty())
        return finish(Failure::Tls, m_network.tlsFault);
    m_waitingSince = steady_clock::now();
    if (m_request.obeyRobots)
        askRobots();
    else
        queueUp(0ms);
}

void FetchTask::askRobots()
{
    leaveHost(); // the file may have to be fetched from there first
    m_network.robots.ask(m_url, m_request, this, [this](const RobotsAnswer &answer) {
        if (answer.failure == Failure::None)
            return queueUp(answer.crawlDelay);
        if (m_fetched.hops.isEmpty())
            m_fetched.status = answer.status;
        finish(answer.failure, answer.reason);
    });
}

/** A redirect within the host goes on in the place it has; elsewhere it queues like everyone. */
void FetchTask::queueUp(milliseconds crawlDelay)
{
    if (m_heldHost == m_host)
        return onAdmitted();
    leaveHost();
    HostGate::Visitor visitor{this, std::max(m_request.hostSpacing, crawlDelay)};
    visitor.connections = std::clamp(m_request.hostConnections, 1, maxHostConnections);
    visitor.admitted = [this] {
        m_heldHost = m_host;
        onAdmitted();
    };
    m_network.gate.enter(m_host, std::move(visitor));
}

void FetchTask::onAdmitted()
{
    m_fetched.waited += since(m_waitingSince);
    if (m_fetched.hops.isEmpty())
        m_fetched.startedAt = m_network.clock.now();
    if (m_network.offline)
        return finish(Failure::Offline, Words::tr("Steward is working offline, so nothing was asked."));
    m_hopStart = steady_clock::now();
    runClock();
    send(true);
}

void FetchTask::send(bool mayReuse)
{
    m_viaHttpProxy = false;
    if (Connection *kept = mayReuse ? m_network.idle.take(place()) : nullptr) {
        newExchange();
        m_exchange->start(kept);
        return;
    }
    m_network.resolver.resolve(m_url.host(QUrl::FullyEncoded), this,
        [this](const QList<QHostAddress> &addresses, const QString &reason) { connectTo(addresses, reason); });
}

void FetchTask::connectTo(const QList<QHostAddress> &addresses, const QString &reason)
{
    if (m_isDone)
        return;
    const auto route = routeTo(m_url, addresses, reason, m_network.settings);
    if (!route) {
        const bool isRedirected = route.error().failure == Failure::ForbiddenAddress && !m_fetched.hops.isEmpty();
        return finish(isRedirected ? Failure::ForbiddenRedirect : route.error().failure, route.error().text);
    }
    m_viaHttpProxy = route->viaHttpProxy;
    newExchange();
    m_exchange->start(route->destination, m_network.tls);
}

void FetchTask::newExchange()
{
    const auto overLimit = m_request.cutLongBody ? ResponseParser::OverLimit::Cut : ResponseParser::OverLimit::Fail;
    ResponseParser response(m_request.maxBodyBytes, overLimit);
    m_exchange = std::make_unique<Exchange>(requestHead(), std::move(response), [this] { onAnswered(); });
}

QByteArray FetchTask::requestHead() const
{
    const QUrl::FormattingOptions whole = QUrl::RemoveFragment | QUrl::FullyEncoded;
    const QByteArray target =
        m_url.toEncoded(m_viaHttpProxy ? whole : whole | QUrl::RemoveScheme | QUrl::RemoveAuthority);
    QByteArray host = m_url.host(QUrl::FullyEncoded).toLatin1();
    if (host.contains(':'))
        host = '[' + host + ']';
    if (const int port = m_url.port(); port > 0 && port != (isTls(m_url) ? 443 : 80))
        host += ':' + QByteArray::number(port);
    return "GET " + target + " HTTP/1.1\r\nHost: " + host + "\r\n" + field("User-Agent", m_network.userAgent)
           + "Accept: text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8\r\n"
           + field("Accept-Language", m_request.acceptLanguage) + "Accept-Encoding: identity\r\n"
           + field("If-None-Match", m_request.ifNoneMatch) + field("If-Modified-Since", m_request.ifModifiedSince)
           + "\r\n";
}

void FetchTask::onAnswered()
{
    if (m_isDone)
        return;
    if (m_exchange->isStale()) {
        dropExchange();
        return send(false);
    }
    ResponseParser &response = m_exchange->response();
    const Failure failure = m_exchange->failure();
    if (!m_viaHttpProxy) {
        if (Connection *connection = m_exchange->takeConnection())
            m_network.idle.keep(place(), connection);
    }
    if (failure != Failure::None || !response.isRedirect())
        return finish(failure, m_exchange->failureText());
    const QUrl target = redirectTarget(response);
    m_fetched.hops.append({m_url, response.status(), target, since(m_hopStart)});
    takeAnswer(response);
    dropExchange();
    follow(target);
}

/** Where Location leads; servers also write it unencoded, in UTF-8 or Latin-1. */
QUrl FetchTask::redirectTarget(const ResponseParser &response) const
{
    const QByteArray location = response.header("Location");
    QStringDecoder utf8(QStringDecoder::Utf8);
    QString text = utf8(location);
    if (utf8.hasError())
        text = QString::fromLatin1(location);
    const QUrl target(text, QUrl::TolerantMode);
    return target.isValid() ? m_url.resolved(target).adjusted(QUrl::RemoveFragment) : QUrl();
}

void FetchTask::follow(const QUrl &target)
{
    if (!target.isValid())
        return finish(Failure::Protocol, Words::tr("The server redirects to something that is not an address."));
    const Result<QUrl> url = admissible(target, m_network.settings.policy);
    if (!url)
        return finish(Failure::ForbiddenRedirect,
            Words::tr("The server redirects to a forbidden address. %1").arg(url.error().message));
    if (isTls(m_url) && !isTls(*url)) {
        return finish(Failure::ForbiddenRedirect,
            Words::tr("The server redirects from a secure to an insecure address, which was not followed."));
    }
    if (m_visited.contains(*url))
        return finish(
            Failure::RedirectLoop, Words::tr("The server redirects in a circle, so there is no page to read."));
    if (m_fetched.hops.size() > m_request.maxRedirects)
        return finish(Failure::TooManyRedirects,
            Words::tr("The server redirects more often than allowed (%1).").arg(m_request.maxRedirects));
    startHop(*url);
}

void FetchTask::takeAnswer(ResponseParser &response)
{
    m_fetched.status = response.status();
    m_fetched.headers = response.headers();
    m_fetched.body = response.takeBody();
    m_fetched.notModified = response.status() == 304;
    m_fetched.peerAddress = m_exchange->peerAddress();
    m_fetched.firstByte = std::chrono::duration_cast<milliseconds>(m_exchange->headAt() - m_hopStart);
    const Instant now = m_network.clock.now();
    m_fetched.retryAfter = parseRetryAfter(response.header("Retry-After"), now);
    if (m_fetched.retryAfter && (response.status() == 429 || response.status() == 503))
        m_network.retryTimes.remember(m_host, now + *m_fetched.retryAfter, now);
}

void FetchTask::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_deadline.timerId())
        return;
    const double seconds = double(m_request.deadline.count()) / 1000.0;
    finish(Failure::Timeout,
        Words::tr("The server did not answer completely within %1 seconds. Check again later.").arg(seconds));
}

void FetchTask::runClock()
{
    m_runningSince = steady_clock::now();
    const auto left = std::chrono::ceil<milliseconds>(m_request.deadline - m_used);
    m_deadline.start(int(std::clamp<qint64>(left.count(), 0, 24 * 3600 * 1000)), Qt::PreciseTimer, this);
}

void FetchTask::stopClock()
{
    m_deadline.stop();
    if (m_runningSince)
        m_used += steady_clock::now() - *std::exchange(m_runningSince, std::nullopt);
}

void FetchTask::leaveHost()
{
    if (!m_heldHost.isEmpty())
        m_network.gate.leave(std::exchange(m_heldHost, {}));
}

/** The exchange may be the caller, so it goes when the event loop is back in charge. */
void FetchTask::dropExchange()
{
    if (m_exchange)
        m_exchange.release()->deleteLater();
}

void FetchTask::finish(Failure failure, const QString &text)
{
    if (std::exchange(m_isDone, true))
        return;
    m_onStop.reset();
    stopClock();
    m_network.resolver.withdraw(this);
    if (m_request.obeyRobots)
        m_network.robots.withdraw(this);
    m_network.gate.withdraw(m_host, this);
    if (m_exchange && m_exchange->response().isHeadDone()) {
        m_fetched.hops.append({m_url, m_exchange->response().status(), {}, since(m_hopStart)});
        takeAnswer(m_exchange->response());
    }
    dropExchange();
    m_fetched.failure = failure;
    m_fetched.failureText = failure == Failure::None ? QString() : text;
    m_fetched.elapsed = std::chrono::duration_cast<milliseconds>(m_used);
    leaveHost();
    m_done(this, std::move(m_fetched));
}

} // namespace steward::net
