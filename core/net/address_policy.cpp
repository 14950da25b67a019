#include "core/net/address_policy.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <array>

namespace steward::net {

using namespace Qt::StringLiterals;

namespace {

struct Range4
{
    quint32 first;
    int bits;
};

struct Range6
{
    std::array<quint16, 8> first;
    int bits;
};

constexpr quint32 ip4(quint32 a, quint32 b, quint32 c, quint32 d)
{
    return a << 24 | b << 16 | c << 8 | d;
}

// IANA IPv4 Special-Purpose Address Registry (iana.org/assignments/iana-ipv4-special-registry), whole, and the
// multicast block of the IPv4 Address Space registry. The few entries there that are globally reachable serve no web
// pages and stay refused.
constexpr std::array special4{
    Range4{ip4(0, 0, 0, 0), 8},
    Range4{ip4(10, 0, 0, 0), 8},
    Range4{ip4(100, 64, 0, 0), 10},
    Range4{ip4(127, 0, 0, 0), 8},
    Range4{ip4(169, 254, 0, 0), 16},
    Range4{ip4(172, 16, 0, 0), 12},
    Range4{ip4(192, 0, 0, 0), 24},
    Range4{ip4(192, 0, 2, 0), 24},
    Range4{ip4(192, 31, 196, 0), 24},
    Range4{ip4(192, 52, 193, 0), 24},
    Range4{ip4(192, 88, 99, 0), 24},
    Range4{ip4(192, 168, 0, 0), 16},
    Range4{ip4(192, 175, 48, 0), 24},
    Range4{ip4(198, 18, 0, 0), 15},
    Range4{ip4(198, 51, 100, 0), 24},
    Range4{ip4(203, 0, 113, 0), 24},
    Range4{ip4(224, 0, 0, 0), 4},
    Range4{ip4(240, 0, 0, 0), 4},
};

// IANA IPv6 Special-Purpose Address Registry (iana.org/assignments/iana-ipv6-special-registry): the entries inside
// 2000::/3, the only block given out as global unicast. 2001::/23 holds Teredo, ORCHID and benchmarking; 2002::/16 is
// 6to4 (RFC 7526: historic).
constexpr std::array special6{
    Range6{{0x2001, 0, 0, 0, 0, 0, 0, 0}, 23},
    Range6{{0x2001, 0x0db8, 0, 0, 0, 0, 0, 0}, 32},
    Range6{{0x2002, 0, 0, 0, 0, 0, 0, 0}, 16},
    Range6{{0x2620, 0x004f, 0x8000, 0, 0, 0, 0, 0}, 48},
    Range6{{0x3fff, 0, 0, 0, 0, 0, 0, 0}, 20},
};
constexpr Range6 globalUnicast{{0x2000, 0, 0, 0, 0, 0, 0, 0}, 3};
constexpr Range6 uniqueLocal{{0xfc00, 0, 0, 0, 0, 0, 0, 0}, 7};
constexpr Range6 mappedIp4{{0, 0, 0, 0, 0, 0xffff, 0, 0}, 96};          // RFC 4291 2.5.5.2
constexpr Range6 translatedIp4{{0x0064, 0xff9b, 0, 0, 0, 0, 0, 0}, 96}; // NAT64, RFC 6052 2.1

// RFC 1918 and, for networks behind a carrier, RFC 6598. Link-local stays out: cloud hosts serve their credentials
// there.
constexpr std::array private4{
    Range4{ip4(10, 0, 0, 0), 8},
    Range4{ip4(172, 16, 0, 0), 12},
    Range4{ip4(192, 168, 0, 0), 16},
    Range4{ip4(100, 64, 0, 0), 10},
};

bool isIn(quint32 address, Range4 range)
{
    return (address ^ range.first) >> (32 - range.bits) == 0;
}

bool isIn(const Q_IPV6ADDR &address, const Range6 &range)
{
    for (int bit = 0; bit < range.bits; bit += 8) {
        const quint8 wanted = quint8(range.first[size_t(bit / 16)] >> (bit % 16 == 0 ? 8 : 0));
        const int used = std::min(8, range.bits - bit);
        if ((address[bit / 8] ^ wanted) >> (8 - used) != 0)
            return false;
    }
    return true;
}

quint32 lastFourBytes(const Q_IPV6ADDR &address)
{
    return ip4(address[12], address[13], address[14], address[15]);
}

bool isPublic4(quint32 address)
{
    return std::none_of(special4.begin(), special4.end(), [&](Range4 range) { return isIn(address, range); });
}

/** The IPv4 address that this one is, or is another spelling of. */
std::optional<quint32> plainIp4(const QHostAddress &address)
{
    if (address.protocol() == QAbstractSocket::IPv4Protocol)
        return address.toIPv4Address();
    if (address.protocol() == QAbstractSocket::IPv6Protocol && isIn(address.toIPv6Address(), mappedIp4))
        return lastFourBytes(address.toIPv6Address());
    return std::nullopt;
}

bool isPrivate(const QHostAddress &address)
{
    if (const std::optional<quint32> plain = plainIp4(address))
        return std::any_of(private4.begin(), private4.end(), [&](Range4 range) { return isIn(*plain, range); });
    return isIn(address.toIPv6Address(), uniqueLocal);
}

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(AddressPolicy)
};

tl::unexpected<Error> invalid(const QString &sentence)
{
    return failure(ErrorCode::InvalidInput, sentence);
}
tl::unexpected<Error> refused(const QString &sentence)
{
    return failure(ErrorCode::Refused, sentence);
}

/** The rule for when a host is meant as an IPv4 address: its last label is a number (url.spec.whatwg.org, "ends in a
 * number"). */
bool endsInNumber(QStringView host)
{
    const QStringView last = host.sliced(host.lastIndexOf(u'.') + 1);
    if (last.startsWith(u"0x"))
        return std::all_of(
            last.begin() + 2, last.end(), [](QChar c) { return c.isDigit() || (c >= u'a' && c <= u'f'); });
    return !last.isEmpty() && std::all_of(last.begin(), last.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

bool isHostName(const QString &host)
{
    if (host.size() > 253)
        return false;
    const QList<QStringView> labels = QStringView(host).split(u'.');
    return std::all_of(labels.begin(), labels.end(), [](QStringView label) {
        return !label.isEmpty() && label.size() <= 63 && std::all_of(label.begin(), label.end(), [](QChar c) {
            return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-' || c == u'_';
        });
    });
}

bool isLoopbackName(const QString &host)
{
    return host == "localhost"_L1 || host.endsWith(".localhost"_L1) || host == "localhost.localdomain"_L1;
}

/** Names that mean something else on each network: one label, mDNS, and the endings set aside for private use. */
bool isLocalName(const QString &host)
{
    // RFC 6762 (.local), RFC 8375 (home.arpa), ICANN resolution 2024.07.29.06 (.internal); .lan by habit of home
    // routers.
    static const QStringList endings{u".local"_s, u".internal"_s, u".lan"_s, u".home.arpa"_s, u".localdomain"_s};
    return !host.contains(u'.') || host == "home.arpa"_L1
           || std::any_of(endings.begin(), endings.end(), [&](const QString &ending) { return host.endsWith(ending); });
}

std::optional<QHostAddress> literal(const QString &host)
{
    QHostAddress address;
    if (!address.setAddress(host))
        return std::nullopt;
    return address;
}

Result<QUrl> checkedHost(const QUrl &url, const AddressPolicy &policy)
{
    const QString host = url.host(QUrl::FullyEncoded);
    const auto port = quint16(url.port(url.scheme() == "https"_L1 ? 443 : 80));
    const bool usualPort = policy.ports.isEmpty() || policy.ports.contains(port);
    if (const std::optional<QHostAddress> address = literal(host)) {
        if (!address->scopeId().isEmpty() || !isReachable(*address, policy))
            return refused(
                Words::tr("The address leads into a private or special network. Only public addresses may be asked."));
        if (!isReachable(*address, port, policy))
            return refused(Words::tr("The address names a port that web pages do not use."));
        return url;
    }
    if (endsInNumber(host) || !isHostName(host))
        return invalid(Words::tr("The address has no valid host name."));
    if (isLoopbackName(host)) {
        if (!policy.allowLoopback)
            return refused(Words::tr("The address leads to this computer. Only public addresses may be asked."));
        return url;
    }
    if (isLocalName(host) && !policy.allowPrivate)
        return refused(
            Words::tr("The host name only means something on a private network. Only public addresses may be asked."));
    // A name may turn out to be loopback, where any port goes; then the port is checked with the address.
    if (!usualPort && !policy.allowLoopback)
        return refused(Words::tr("The address names a port that web pages do not use."));
    return url;
}

} // namespace

Result<QUrl> admissible(const QUrl &given, const AddressPolicy &policy)
{
    if (!given.isValid() || given.isRelative())
        return invalid(Words::tr("This is not a complete web address. It should look like https://example.com/page."));
    const QString scheme = given.scheme();
    if (scheme != "http"_L1 && scheme != "https"_L1)
        return refused(Words::tr("Only http and https addresses can be asked."));
    if (!given.userInfo().isEmpty() || given.authority().contains(u'@'))
        return refused(
            Words::tr("The address carries a user name or password. Addresses with credentials are not asked."));
    QUrl url = given.adjusted(QUrl::RemoveFragment);
    QString host = url.host(QUrl::FullyEncoded).toLower();
    if (host.endsWith(u'.'))
        host.chop(1);
    url.setHost(host, QUrl::StrictMode); // also brings what was behind the dot (127.1.) into its one form
    if (!url.isValid() || url.host().isEmpty() || url.port(80) == 0)
        return invalid(Words::tr("The address has no valid host name."));
    if (url.path().isEmpty())
        url.setPath(u"/"_s);
    return checkedHost(url, policy);
}

Result<QUrl> admissible(const QString &text, const AddressPolicy &policy)
{
    return admissible(QUrl(text.trimmed(), QUrl::StrictMode), policy);
}

bool isPublic(const QHostAddress &address)
{
    if (const std::optional<quint32> plain = plainIp4(address))
        return isPublic4(*plain);
    if (address.protocol() != QAbstractSocket::IPv6Protocol)
        return false;
    const Q_IPV6ADDR bytes = address.toIPv6Address();
    if (isIn(bytes, translatedIp4))
        return isPublic4(lastFourBytes(bytes));
    return isIn(bytes, globalUnicast)
           && std::none_of(special6.begin(), special6.end(), [&](const Range6 &range) { return isIn(bytes, range); });
}

bool isLoopback(const QHostAddress &address)
{
    if (const std::optional<quint32> plain = plainIp4(address))
        return isIn(*plain, Range4{ip4(127, 0, 0, 0), 8});
    return address == QHostAddress(QHostAddress::LocalHostIPv6);
}

bool isLoopbackHost(const QString &host)
{
    const std::optional<QHostAddress> address = literal(host);
    return address ? isLoopback(*address) : isLoopbackName(host);
}

bool isReachable(const QHostAddress &address, const AddressPolicy &policy)
{
    if (isPublic(address) || (policy.allowLoopback && isLoopback(address)))
        return true;
    return policy.allowPrivate && !address.isNull() && isPrivate(address);
}

bool isReachable(const QHostAddress &address, quint16 port, const AddressPolicy &policy)
{
    if (!isReachable(address, policy))
        return false;
    return policy.ports.isEmpty() || policy.ports.contains(port) || (policy.allowLoopback && isLoopback(address));
}

} // namespace steward::net
