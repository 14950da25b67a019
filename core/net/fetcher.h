#pragma once

#include "core/net/address_policy.h"
#include "core/net/fetch.h"

#include <QFuture>
#include <QString>

#include <memory>
#include <optional>
#include <stop_token>

namespace steward::net {

/** How to reach the network: directly, as the system is set up, or through a named proxy. */
struct ProxySettings
{
    enum class Mode { None, System, Http, Socks5 };
    Mode mode = Mode::None;
    QString host = {};
    quint16 port = 0;
};

/** What holds for every fetch of one Fetcher. */
struct FetcherSettings
{
    AddressPolicy policy = {};
    QString userAgent = {};   ///< Empty: defaultUserAgent().
    QString extraCaFile = {}; ///< PEM file of further authorities, trusted beside the system's.
    ProxySettings proxy = {};
    bool offline = false;
    int globalRate = 0;       ///< Requests started per second over all hosts; 0 for no limit.
    int maxConnections = 256; ///< Requests under way at once over all hosts; each takes a file descriptor.
};

/** Names the product, its version and what it is doing; contact is a page or an address for site owners. */
QString defaultUserAgent(const QString &contact = {});

/**
 * Fetches pages on an event-loop thread of its own, guarded against hostile servers and polite to each host.
 *
 * May be made, used and destroyed on any thread once a QCoreApplication exists. Every future finishes with exactly one
 * Fetched: failures are answers too. Continuations without a context object run on the fetching thread and must be
 * short.
 */
class Fetcher
{
public:
    explicit Fetcher(FetcherSettings settings = {});
    /** The clock gives dates (Retry-After, startedAt); it must outlive the Fetcher. */
    Fetcher(FetcherSettings settings, const Clock &clock);
    /** Ends what is under way or waiting with Failure::Cancelled, then the thread. */
    ~Fetcher();
    Fetcher(const Fetcher &) = delete;
    Fetcher &operator=(const Fetcher &) = delete;

    QFuture<Fetched> fetch(FetchRequest request, std::stop_token stop = {});

    /** From now on every new fetch answers Failure::Offline without opening a socket, or no longer does. */
    void setOffline(bool offline);
    bool isOffline() const;

    /** Until when the host (see hostKey) asked not to be asked again, by Retry-After on a 429 or 503; nothing when it
     * may be asked. */
    std::optional<Instant> notBefore(const QString &host) const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace steward::net
