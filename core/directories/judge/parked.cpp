#include "core/directories/judge/case.h"

namespace steward::directories::judging {

using namespace Qt::StringLiterals;

namespace {

Evidence parked(const QString &reason)
{
    return {State::Parked, reason};
}

/** ww1., ww25. and their like: the hosts to which parking services send visitors. */
bool isParkingHost(const QString &host)
{
    if (!host.startsWith(u"ww"_s) || host.startsWith(u"www"_s))
        return false;
    const qsizetype dot = host.indexOf(u'.');
    if (dot < 3 || dot > 4)
        return false;
    return std::all_of(host.begin() + 2, host.begin() + dot, [](QChar c) { return c.isDigit(); });
}

std::optional<Evidence> hostEvidence(const QUrl &url, const QUrl &requested)
{
    const QString host = url.host().toLower();
    if (host.isEmpty() || host == requested.host().toLower())
        return std::nullopt;
    if (isParkingHost(host) && !isParkingHost(requested.host()))
        return parked(u"The address leads to %1, as parked domains do."_s.arg(host));
    const QString service = parkingService(host);
    if (!service.isNull() && parkingService(requested.host()) != service)
        return parked(u"The address leads to %1, a market for domains (%2)."_s.arg(host, service));
    return std::nullopt;
}

/** Whether the phrase stands in what the page says, and not only in its footer or menu. */
bool standsInContent(const Case &given, Kind kind)
{
    const Zones aside = Zone::Footer | Zone::Navigation;
    for (const Block &block : given.outline()) {
        if (!(block.zones & aside) && firstPhrase(block.text, kind))
            return true;
    }
    return false;
}

} // namespace

std::optional<Evidence> parkedEvidence(const Case &given)
{
    if (given.presence().isFull())
        return std::nullopt;
    QList<QUrl> addresses = given.response().redirects;
    addresses.append(given.arrived());
    addresses.append(QUrl(given.page().metaRefreshUrl));
    const QUrl location = given.requested().resolved(QUrl(QString::fromUtf8(given.header("location"))));
    addresses.append(location);
    for (const QUrl &address : addresses) {
        if (const auto evidence = hostEvidence(address, given.requested()))
            return evidence;
    }
    if (given.presence().nameProminent)
        return std::nullopt;
    constexpr qsizetype shortPage = 2000;
    if (const auto hit = given.inTop(Kind::Parked))
        return parked(u"The domain is parked or for sale: the page says %1."_s.arg(quoted(hit->phrase)));
    constexpr qsizetype longPage = 8000;
    if (given.presence().name || given.length() >= longPage)
        return std::nullopt;
    const auto hit = given.inText(Kind::Parked);
    if (hit && given.length() < shortPage && standsInContent(given, Kind::Parked))
        return parked(u"The domain is parked or for sale: the page says %1."_s.arg(quoted(hit->phrase)));
    for (const Marker &marker : given.markers()) {
        if (marker.kind == u"parked" && (hit || given.length() < 800))
            return parked(u"The page is built by a parking service (%1)."_s.arg(marker.service));
    }
    return std::nullopt;
}

} // namespace steward::directories::judging
