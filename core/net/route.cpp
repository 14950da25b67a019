#include "core/net/route.h"

#include "core/base/text.h"

#include <QCoreApplication>
#include <QNetworkProxyFactory>

#include <algorithm>

namespace steward::net {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Route)
};

std::optional<QNetworkProxy> proxyFor(const QUrl &url, const ProxySettings &settings)
{
    QNetworkProxy proxy(QNetworkProxy::NoProxy);
    switch (settings.mode) {
    case ProxySettings::Mode::None: break;
    case ProxySettings::Mode::System:
        proxy = QNetworkProxyFactory::systemProxyForQuery(QNetworkProxyQuery(url)).value(0, proxy);
        break;
    case ProxySettings::Mode::Http:
        proxy = QNetworkProxy(QNetworkProxy::HttpProxy, settings.host, settings.port);
        break;
    case ProxySettings::Mode::Socks5:
        proxy = QNetworkProxy(QNetworkProxy::Socks5Proxy, settings.host, settings.port);
        break;
    }
    if (proxy.type() == QNetworkProxy::NoProxy || proxy.type() == QNetworkProxy::DefaultProxy)
        return std::nullopt;
    return proxy;
}

} // namespace

tl::expected<Route, RouteFault> routeTo(
    const QUrl &url, const QList<QHostAddress> &addresses, const QString &reason, const FetcherSettings &settings)
{
    const bool tls = url.scheme() == "https"_L1;
    const auto port = quint16(url.port(tls ? 443 : 80));
    const bool areAllowed = std::all_of(addresses.begin(), addresses.end(),
        [&](const QHostAddress &address) { return isReachable(address, port, settings.policy); });
    if (!areAllowed) {
        return tl::unexpected(RouteFault{Failure::ForbiddenAddress,
            Words::tr("The name %1 leads into a private or special network or to an unusual port, so it was not asked.")
                .arg(forDisplay(url.host()))});
    }
    Route route;
    route.destination = {.host = url.host(QUrl::FullyEncoded), .port = port, .tls = tls, .addresses = addresses};
    const bool isLocal = !addresses.isEmpty() && std::all_of(addresses.begin(), addresses.end(), &isLoopback);
    const std::optional<QNetworkProxy> proxy = isLocal ? std::nullopt : proxyFor(url, settings.proxy);
    if (!proxy && addresses.isEmpty()) {
        return tl::unexpected(RouteFault{
            Failure::Dns, Words::tr("The name %1 could not be looked up: %2. Check the address and the connection.")
                              .arg(forDisplay(url.host()), reason)});
    }
    if (!proxy)
        return route;
    route.destination.addresses.clear();
    // Proxies take plain requests whole, and often open tunnels to port 443 only.
    route.viaHttpProxy = !tls && proxy->type() == QNetworkProxy::HttpProxy;
    if (route.viaHttpProxy) {
        route.destination.connectHost = proxy->hostName();
        route.destination.port = proxy->port();
    } else {
        route.destination.connectHost = route.destination.host;
        route.destination.proxy = *proxy;
    }
    return route;
}

} // namespace steward::net
