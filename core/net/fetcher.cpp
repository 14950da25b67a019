#include "core/net/fetcher.h"

#include "core/net/fetch_task.h"
#include "core/net/network.h"

#include <QCoreApplication>
#include <QMutexLocker>
#include <QPromise>
#include <QThread>

#include <openssl/crypto.h>

#include <unordered_map>

namespace steward::net {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype manyRetryTimes = 1024;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Fetcher)
};

/** The machine's clock for fetchers that were given none. */
const Clock &systemClock()
{
    static const SystemClock clock;
    return clock;
}

/** The answer to a fetch that is not begun. */
QFuture<Fetched> refused(const FetchRequest &request, Failure failure, const QString &text, Instant now)
{
    Fetched fetched{request.url, request.url};
    fetched.failure = failure;
    fetched.failureText = text;
    fetched.startedAt = now;
    QPromise<Fetched> promise;
    promise.start();
    promise.addResult(std::move(fetched));
    promise.finish();
    return promise.future();
}

/** Lives on the fetching thread and owns all that is under way there. */
class Engine final : public QObject
{
public:
    Engine(
        const FetcherSettings &settings, const Clock &clock, const std::atomic<bool> &offline, RetryTimes &retryTimes)
        : m_gate(settings.globalRate, settings.maxConnections)
        , m_robots(m_network, userAgentOf(settings))
        , m_network{settings, clock, offline, retryTimes, m_gate, m_resolver, m_idle, m_robots}
    {
        m_network.userAgent = userAgentOf(settings);
        m_network.fetch = [this](FetchRequest request, std::function<void(const Fetched &)> done) {
            start(std::move(request), {}, [done = std::move(done)](Fetched &&fetched) { done(fetched); });
        };
        if (auto tls = TlsContext::make(settings.extraCaFile))
            m_network.tls = std::move(*tls);
        else
            m_network.tlsFault = tls.error().message;
    }
    ~Engine() override { cancelAll(); }

    void start(FetchRequest request, std::stop_token stop, std::function<void(Fetched &&)> done)
    {
        auto task = std::make_unique<FetchTask>(
            m_network, std::move(request), [this, done = std::move(done)](FetchTask *finished, Fetched &&fetched) {
                if (const auto it = m_tasks.find(finished); it != m_tasks.end()) {
                    it->second.release()->deleteLater();
                    m_tasks.erase(it);
                }
                done(std::move(fetched));
            });
        FetchTask *started = task.get();
        m_tasks.emplace(started, std::move(task));
        started->start(std::move(stop));
    }

private:
    static QByteArray userAgentOf(const FetcherSettings &settings)
    {
        return (settings.userAgent.isEmpty() ? defaultUserAgent() : settings.userAgent).toUtf8();
    }

    void cancelAll()
    {
        m_network.fetch = [](const FetchRequest &, const std::function<void(const Fetched &)> &) {};
        while (!m_tasks.empty())
            m_tasks.begin()->first->cancel();
    }

    HostGate m_gate;
    Resolver m_resolver;
    IdleSockets m_idle;
    RobotsCache m_robots;
    Network m_network;
    std::unordered_map<FetchTask *, std::unique_ptr<FetchTask>> m_tasks;
};

} // namespace

std::optional<Instant> RetryTimes::notBefore(const QString &host, Instant now) const
{
    const QMutexLocker lock(&m_mutex);
    const auto it = m_until.constFind(host);
    return it == m_until.constEnd() || *it <= now ? std::nullopt : std::optional<Instant>(*it);
}

void RetryTimes::remember(const QString &host, Instant until, Instant now)
{
    const QMutexLocker lock(&m_mutex);
    if (m_until.size() >= manyRetryTimes)
        m_until.removeIf([now](const std::pair<const QString &, Instant &> &entry) { return entry.second <= now; });
    m_until.insert(host, until);
}

QString defaultUserAgent(const QString &contact)
{
    const QString product = u"Steward/"_s + QStringLiteral(STEWARD_VERSION);
    return contact.isEmpty() ? product + u" (listing check)"_s : product + u" (+"_s + contact + u"; listing check)"_s;
}

class Fetcher::Private
{
public:
    Private(FetcherSettings given, const Clock &givenClock)
        : settings(std::move(given))
        , clock(givenClock)
        , offline(settings.offline)
    {
    }

    const FetcherSettings settings;
    const Clock &clock;
    std::atomic<bool> offline;
    std::atomic<bool> closing = false;
    RetryTimes retryTimes;
    QThread thread;
    QObject door;                   ///< Receives on the thread what is posted to it.
    std::unique_ptr<Engine> engine; ///< Touched on the thread only.
};

Fetcher::Fetcher(FetcherSettings settings)
    : Fetcher(std::move(settings), systemClock())
{
}

Fetcher::Fetcher(FetcherSettings settings, const Clock &clock)
    : d(std::make_unique<Private>(std::move(settings), clock))
{
    d->thread.setObjectName(u"fetch"_s);
    d->door.moveToThread(&d->thread);
    d->thread.start();
    QMetaObject::invokeMethod(
        &d->door, [this] { d->engine = std::make_unique<Engine>(d->settings, d->clock, d->offline, d->retryTimes); },
        Qt::QueuedConnection);
}

Fetcher::~Fetcher()
{
    d->closing = true;
    // Last in the queue, so that every fetch posted before is started, and then ended with an answer.
    QMetaObject::invokeMethod(
        &d->door,
        [this] {
            d->engine.reset();
            OPENSSL_thread_stop(); // QThread::wait() answers before the thread's own clean-up has run
            d->thread.quit();
        },
        Qt::QueuedConnection);
    d->thread.wait();
}

QFuture<Fetched> Fetcher::fetch(FetchRequest request, std::stop_token stop)
{
    if (d->closing)
        return refused(
            request, Failure::Cancelled, Words::tr("The check was cancelled before it was done."), d->clock.now());
    if (d->offline)
        return refused(
            request, Failure::Offline, Words::tr("Steward is working offline, so nothing was asked."), d->clock.now());
    const auto promise = std::make_shared<QPromise<Fetched>>();
    promise->start();
    const QFuture<Fetched> future = promise->future();
    QMetaObject::invokeMethod(
        &d->door,
        [this, promise, request = std::move(request), stop = std::move(stop)]() mutable {
            d->engine->start(std::move(request), std::move(stop), [promise](Fetched &&fetched) {
                promise->addResult(std::move(fetched));
                promise->finish();
            });
        },
        Qt::QueuedConnection);
    return future;
}

void Fetcher::setOffline(bool offline)
{
    d->offline = offline;
}

bool Fetcher::isOffline() const
{
    return d->offline;
}

std::optional<Instant> Fetcher::notBefore(const QString &host) const
{
    return d->retryTimes.notBefore(host, d->clock.now());
}

} // namespace steward::net
