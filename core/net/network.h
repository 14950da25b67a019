#pragma once

#include "core/net/fetcher.h"
#include "core/net/host_gate.h"
#include "core/net/idle_sockets.h"
#include "core/net/resolver.h"

#include <QHash>
#include <QMutex>

#include <atomic>
#include <functional>
#include <memory>

namespace steward::net {

class RobotsCache;

/** What hosts asked for by Retry-After; the one thing here that any thread may read. */
class RetryTimes
{
public:
    std::optional<Instant> notBefore(const QString &host, Instant now) const;
    void remember(const QString &host, Instant until, Instant now);

private:
    mutable QMutex m_mutex;
    QHash<QString, Instant> m_until;
};

/** What the fetches of one Fetcher share, on its thread. */
struct Network
{
    const FetcherSettings &settings;
    const Clock &clock;
    const std::atomic<bool> &offline;
    RetryTimes &retryTimes;
    HostGate &gate;
    Resolver &resolver;
    IdleSockets &idle;
    RobotsCache &robots;
    QByteArray userAgent = {};
    std::shared_ptr<const TlsContext> tls = {};
    QString tlsFault = {}; ///< Why no https address can be asked; empty when all is well.
    /** Starts a fetch of our own, beside those that were asked for. */
    std::function<void(FetchRequest, std::function<void(const Fetched &)>)> fetch = {};
};

} // namespace steward::net
