#pragma once

#include "core/base/result.h"

#include <QHostAddress>
#include <QSet>
#include <QUrl>

namespace steward::net {

/**
 * Which addresses a fetch may reach: the public Internet on the usual ports, unless the workspace allows more.
 *
 * Allowing loopback also admits `localhost`, and any port there: the practice world listens where it finds room.
 */
struct AddressPolicy
{
    bool allowLoopback = false;
    bool allowPrivate =
        false; ///< RFC 1918, carrier-shared and unique local networks, and names that only mean something there.
    QSet<quint16> ports = {80, 443, 8080, 8443}; ///< Empty admits every port.
};

/**
 * The address as it may be asked for: http or https, no user name, a host that may be public, the host in ASCII (IDNA)
 * without a trailing dot, no fragment. Hosts given as numbers are checked here; names must be checked again once
 * resolved.
 */
Result<QUrl> admissible(const QUrl &url, const AddressPolicy &policy = {});
/** The same for text that a person or a file gave; parsed strictly. */
Result<QUrl> admissible(const QString &text, const AddressPolicy &policy = {});

/**
 * Whether the address is global unicast and in no entry of the IANA special-purpose registries. IPv4-mapped and NAT64
 * forms are as public as the IPv4 address inside; 6to4 and Teredo are not.
 */
bool isPublic(const QHostAddress &address);
/** 127.0.0.0/8, also IPv4-mapped, and ::1. */
bool isLoopback(const QHostAddress &address);
/** Whether the host itself says so: a loopback address, or `localhost` and the names below it (RFC 6761 6.3). */
bool isLoopbackHost(const QString &host);
/** Whether a connection to this address is allowed. */
bool isReachable(const QHostAddress &address, const AddressPolicy &policy = {});
/** The same for an address and a port: what decides once a name is resolved. */
bool isReachable(const QHostAddress &address, quint16 port, const AddressPolicy &policy);

} // namespace steward::net
