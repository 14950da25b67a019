#pragma once

#include "core/base/clock.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QUrl>

#include <chrono>
#include <optional>
#include <utility>

namespace steward::net {

/** Why a fetch brought no usable answer; None for every complete answer, whatever its status. */
enum class Failure {
    None,
    InvalidAddress,   ///< Not an address that can be asked for.
    ForbiddenAddress, ///< The policy does not allow the address or what its name resolves to.
    Dns,
    Refused, ///< The server refused or dropped the connection.
    Tls,
    Timeout,
    TooLarge, ///< More body or header than the limits allow.
    RedirectLoop,
    TooManyRedirects,
    ForbiddenRedirect, ///< A redirect to where the policy does not allow, or from https to http.
    Protocol,          ///< Not HTTP as RFC 9112 has it, or no final status.
    EncodedBody,       ///< Compressed although asked not to.
    Truncated,         ///< The connection ended before the whole body was there.
    Cancelled,
    Offline,
    Proxy,
    RobotsDisallowed,
};

/** The stable snake_case name, as stored and printed. */
QString failureName(Failure failure);

/** One answered request of a fetch. */
struct Hop
{
    QUrl url;
    int status = 0;
    QUrl location = {}; ///< Where the answer sent us; empty for the last hop.
    std::chrono::milliseconds elapsed{0};
};

/** What to fetch, with GET, and within which limits. */
struct FetchRequest
{
    QUrl url;
    QByteArray ifNoneMatch = {};     ///< The ETag of the copy at hand.
    QByteArray ifModifiedSince = {}; ///< The Last-Modified of the copy at hand, as it was sent.
    QByteArray acceptLanguage = "en,*;q=0.5";
    std::chrono::milliseconds deadline{15'000}; ///< For everything but the wait that politeness asks for.
    qint64 maxBodyBytes = 8 * 1024 * 1024;
    bool cutLongBody = false;                 ///< A body over the limit is cut there instead of failing as TooLarge.
    std::chrono::milliseconds hostSpacing{0}; ///< Least time between the starts of two requests to one host.
    int hostConnections = 6;                  ///< Requests under way at once to one host; at most six.
    int maxRedirects = 5;
    bool obeyRobots = false;
};

/** What came back: the answer as it was sent, or why there is none; either way with all that was seen on the way. */
struct Fetched
{
    QUrl requestUrl;
    QUrl finalUrl;
    QList<Hop> hops = {}; ///< Every answered request in order; the last one is the answer below.
    int status = 0;
    QList<std::pair<QByteArray, QByteArray>> headers = {};
    QByteArray body = {};
    Failure failure = Failure::None;
    QString failureText = {};                                 ///< One plain sentence, safe to show.
    Instant startedAt = {};                                   ///< When the first request went out.
    std::chrono::milliseconds elapsed{0};                     ///< Total without `waited`.
    std::chrono::milliseconds waited{0};                      ///< Spent in queues for politeness.
    std::chrono::milliseconds firstByte{0};                   ///< Until the header of the last answer was there.
    std::optional<std::chrono::milliseconds> retryAfter = {}; ///< Clamped to one second … one hour.
    QString peerAddress = {};                                 ///< The address connected to.
    bool notModified = false;                                 ///< 304: the copy at hand is still right.

    bool isOk() const { return failure == Failure::None; }
    /** The first value under this name, in any case; null when there is none. */
    QByteArray header(QByteArrayView name) const;
};

/** Retry-After in either form of RFC 9110 10.2.3 (seconds or a date), clamped to one second … one hour. */
std::optional<std::chrono::milliseconds> parseRetryAfter(const QByteArray &value, Instant now);

/** A date as HTTP writes it (RFC 9110 5.6.7): the preferred form and both obsolete ones. */
std::optional<Instant> parseHttpDate(const QByteArray &value);

/** host:port, the unit politeness is counted by; the port is always written. */
QString hostKey(const QUrl &url);

} // namespace steward::net
