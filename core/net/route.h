#pragma once

#include "core/net/exchange.h"
#include "core/net/fetcher.h"

namespace steward::net {

/** How one address is reached. */
struct Route
{
    Destination destination;
    bool viaHttpProxy = false; ///< The request names the whole address, and the proxy passes it on.
};

struct RouteFault
{
    Failure failure = Failure::None;
    QString text;
};

/**
 * The way to an address whose name resolved to `addresses` (none: for the given reason).
 *
 * Every address must be allowed, so that a name with a public and a private address cannot be used to reach the latter;
 * the connection is made to one of those very addresses. Through a proxy the name is passed on, checked as far as it
 * resolves here; loopback never goes through a proxy.
 */
tl::expected<Route, RouteFault> routeTo(
    const QUrl &url, const QList<QHostAddress> &addresses, const QString &reason, const FetcherSettings &settings);

} // namespace steward::net
