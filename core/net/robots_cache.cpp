#include "core/net/robots_cache.h"

#include "core/net/network.h"

#include <QCoreApplication>
#include <QDeadlineTimer>

namespace steward::net {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qint64 keepMs = 24 * 3600 * 1000; // RFC 9309 2.4
constexpr qint64 keepFailureMs = 5 * 60 * 1000;
constexpr qsizetype maxEntries = 4096;
constexpr qint64 maxBytes = 500 * 1024; // RFC 9309 2.5
constexpr std::chrono::milliseconds longestDelay = 60s;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(RobotsCache)
};

qint64 nowMs()
{
    return QDeadlineTimer::current(Qt::CoarseTimer).deadline();
}

} // namespace

RobotsCache::RobotsCache(Network &network, QByteArray userAgent)
    : m_network(network)
    , m_userAgent(std::move(userAgent))
{
}

void RobotsCache::ask(const QUrl &url, const FetchRequest &request, const void *owner, Answer answer)
{
    const QString origin = url.scheme() + u"://"_s + hostKey(url);
    if (const auto it = m_entries.constFind(origin); it != m_entries.constEnd() && it->until > nowMs())
        return answer(judge(*it, url));
    const bool isFirst = !m_waiting.contains(origin);
    m_waiting[origin].append({url, owner, std::move(answer)});
    if (!isFirst)
        return;
    FetchRequest robots{.url = url.resolved(QUrl(u"/robots.txt"_s))};
    robots.deadline = request.deadline;
    robots.maxBodyBytes = maxBytes;
    robots.cutLongBody = true;
    robots.hostSpacing = request.hostSpacing;
    robots.hostConnections = request.hostConnections;
    m_network.fetch(robots, [this, origin](const Fetched &fetched) { onFetched(origin, fetched); });
}

void RobotsCache::withdraw(const void *owner)
{
    for (QList<Waiting> &waiting : m_waiting)
        waiting.removeIf([owner](const Waiting &one) { return one.owner == owner; });
}

void RobotsCache::onFetched(const QString &origin, const Fetched &fetched)
{
    const Entry entry = read(fetched);
    if (m_entries.size() >= maxEntries)
        m_entries.clear();
    if (entry.failure == Failure::RobotsDisallowed)
        m_entries.insert(origin, entry);
    // One at a time: an answer may end other fetches, which then withdraw.
    while (!m_waiting.value(origin).isEmpty()) {
        const Waiting next = m_waiting[origin].takeFirst();
        next.answer(judge(entry, next.url));
    }
    m_waiting.remove(origin);
}

/** Whether no server was there to answer, or none was asked. */
static bool neverReached(Failure failure)
{
    switch (failure) {
    case Failure::Dns:
    case Failure::Refused:
    case Failure::Tls:
    case Failure::Timeout:
    case Failure::Proxy:
    case Failure::ForbiddenAddress:
    case Failure::Cancelled:
    case Failure::Offline: return true;
    default: return false;
    }
}

RobotsCache::Entry RobotsCache::read(const Fetched &fetched)
{
    Entry entry;
    entry.until = nowMs() + keepMs;
    if (fetched.isOk() && fetched.status >= 200 && fetched.status < 300) {
        entry.reach = Reach::Known;
        entry.robots = Robots::parse(fetched.body);
    } else if ((fetched.status >= 300 && fetched.status < 500 && fetched.isOk())
               || fetched.failure == Failure::TooManyRedirects || fetched.failure == Failure::RedirectLoop
               || (fetched.status >= 400 && fetched.status < 500)) {
        entry.reach = Reach::Absent;
    } else {
        entry.until = nowMs() + keepFailureMs;
        entry.fault =
            fetched.isOk() ? Words::tr("it answered with status %1").arg(fetched.status) : fetched.failureText;
        entry.status = fetched.status;
        // Where the site itself was not reached, that is what there is to say, and not what its file would have said.
        if (fetched.hops.isEmpty() && neverReached(fetched.failure))
            entry.failure = fetched.failure;
    }
    return entry;
}

RobotsAnswer RobotsCache::judge(const Entry &entry, const QUrl &url) const
{
    if (entry.reach == Reach::Absent)
        return {};
    if (entry.failure != Failure::RobotsDisallowed)
        return {entry.failure, entry.fault};
    if (entry.reach == Reach::Unreachable) {
        return {Failure::RobotsDisallowed,
            Words::tr("The site's robots.txt could not be read, which counts as a refusal (RFC 9309): %1")
                .arg(entry.fault),
            0ms, entry.status};
    }
    const QByteArray path = url.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority | QUrl::RemoveFragment);
    if (!entry.robots.allows(m_userAgent, path))
        return {Failure::RobotsDisallowed,
            Words::tr("The site's robots.txt asks programs not to visit this page, so it was not asked.")};
    const auto delay = entry.robots.crawlDelay(m_userAgent);
    return {Failure::None, {}, delay ? std::min<std::chrono::milliseconds>(*delay, longestDelay) : 0ms};
}

} // namespace steward::net
