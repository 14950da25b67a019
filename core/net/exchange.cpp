#include "core/net/exchange.h"

#include "core/base/text.h"

#include <QCoreApplication>

#include <utility>

namespace steward::net {

namespace {

constexpr qint64 chunkBytes = 16 * 1024;
constexpr int chunksPerTurn = 16; ///< So that a server faster than us cannot hold the event loop.

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Exchange)
};

} // namespace

Exchange::Exchange(QByteArray request, ResponseParser response, std::function<void()> done)
    : m_request(std::move(request))
    , m_parser(std::move(response))
    , m_done(std::move(done))
{
}

Exchange::~Exchange()
{
    if (m_connection)
        m_connection->disconnect(this);
}

void Exchange::start(const Destination &destination, std::shared_ptr<const TlsContext> tls)
{
    m_destination = destination;
    m_tls = std::move(tls);
    connectNext();
}

void Exchange::start(Connection *kept)
{
    m_isKept = true;
    m_destination.tls = kept->isSecure();
    m_isConnected = true;
    adopt(kept);
    send();
}

void Exchange::connectNext()
{
    releaseConnection();
    const bool byName = m_destination.addresses.isEmpty();
    const QString target = byName ? m_destination.connectHost : m_destination.addresses.at(m_nextAddress++).toString();
    auto *connection = new Connection;
    adopt(connection);
    connect(connection, &Connection::opened, this, &Exchange::send);
    connection->open(
        target, m_destination.port, m_destination.proxy, m_destination.tls ? m_tls : nullptr, m_destination.host);
}

void Exchange::adopt(Connection *connection)
{
    m_connection = connection;
    m_connection->setParent(this);
    connect(m_connection, &Connection::readable, this, &Exchange::read);
    connect(m_connection, &Connection::failed, this, &Exchange::onError);
    connect(m_connection, &Connection::closed, this, &Exchange::onClosed);
}

void Exchange::send()
{
    m_isConnected = true;
    m_peerAddress = m_connection->peerAddress();
    m_connection->write(m_request);
}

void Exchange::read()
{
    if (m_isFinished)
        return;
    char chunk[chunkBytes];
    bool isDrained = false;
    for (int i = 0; i < chunksPerTurn; ++i) {
        const qint64 length = m_connection->read(chunk, sizeof chunk);
        isDrained = length <= 0; // of what can be decrypted: a part of a record may be left
        if (isDrained)
            break;
        m_parser.feed(QByteArrayView(chunk, length));
        if (m_parser.isHeadDone() && m_headAt == std::chrono::steady_clock::time_point{})
            m_headAt = std::chrono::steady_clock::now();
        if (m_parser.isFinished())
            return finish();
    }
    if (m_parser.isRedirect())
        return finish(); // its page is not worth waiting for
    if (!isDrained)
        QMetaObject::invokeMethod(this, &Exchange::read, Qt::QueuedConnection);
}

void Exchange::onError(QAbstractSocket::SocketError error)
{
    if (m_isFinished)
        return;
    switch (error) {
    case QAbstractSocket::ProxyAuthenticationRequiredError:
    case QAbstractSocket::ProxyConnectionRefusedError:
    case QAbstractSocket::ProxyConnectionClosedError:
    case QAbstractSocket::ProxyConnectionTimeoutError:
    case QAbstractSocket::ProxyNotFoundError:
    case QAbstractSocket::ProxyProtocolError:
        return fail(Failure::Proxy, Words::tr("The proxy could not be used: %1. Check the proxy settings.")
                                        .arg(forDisplay(m_connection->errorString())));
    case QAbstractSocket::SslHandshakeFailedError:
    case QAbstractSocket::SslInternalError:
    case QAbstractSocket::SslInvalidUserDataError:
        if (!m_isConnected)
            return fail(Failure::Tls, tlsSentence());
        break;
    case QAbstractSocket::HostNotFoundError:
        return fail(Failure::Dns, Words::tr("The host name does not exist or could not be looked up."));
    default: break;
    }
    if (m_isConnected)
        return onClosed();
    if (m_nextAddress < m_destination.addresses.size())
        return connectNext();
    if (isToProxy())
        return fail(Failure::Proxy, Words::tr("The proxy could not be reached: %1. Check the proxy settings.")
                                        .arg(forDisplay(m_connection->errorString())));
    if (error == QAbstractSocket::SocketTimeoutError)
        return fail(Failure::Timeout, Words::tr("The server did not answer in time. Check again later."));
    fail(Failure::Refused,
        error == QAbstractSocket::ConnectionRefusedError && !m_destination.addresses.isEmpty()
            ? Words::tr("The server refused the connection. Check again later.")
            : Words::tr("The server could not be reached: %1.").arg(forDisplay(m_connection->errorString())));
}

void Exchange::onClosed()
{
    if (m_isFinished)
        return;
    for (qint64 left = m_connection->bytesAvailable(), before = left + 1; !m_isFinished && left > 0 && left < before;) {
        read();
        before = std::exchange(left, m_isFinished ? 0 : m_connection->bytesAvailable());
    }
    if (m_isFinished)
        return;
    if (!m_isConnected)
        return onError(
            m_destination.tls ? QAbstractSocket::SslHandshakeFailedError : QAbstractSocket::ConnectionRefusedError);
    if (m_isKept && m_parser.isEmpty()) {
        m_isStale = true;
        return finish();
    }
    m_parser.close(m_connection->isClosedInOrder());
    finish();
}

/** Whether the other end is a proxy that takes the request itself, not one that only passes bytes on. */
bool Exchange::isToProxy() const
{
    return m_destination.addresses.isEmpty() && m_destination.proxy.type() == QNetworkProxy::NoProxy;
}

QString Exchange::tlsSentence() const
{
    if (m_connection->isUntrusted())
        return Words::tr("The server's certificate is not to be trusted, so nothing was asked: %1.")
            .arg(forDisplay(m_connection->errorString()));
    return Words::tr("No secure connection could be made: %1.").arg(forDisplay(m_connection->errorString()));
}

void Exchange::fail(Failure failure, const QString &text)
{
    m_failure = failure;
    m_failureText = text;
    finish();
}

void Exchange::finish()
{
    if (std::exchange(m_isFinished, true))
        return;
    if (m_failure == Failure::None) {
        m_failure = m_parser.failure();
        m_failureText = m_parser.failureText();
    }
    m_done();
}

Connection *Exchange::takeConnection()
{
    if (!m_connection || !m_parser.isReusable() || !m_connection->isOpen() || m_connection->bytesAvailable() > 0)
        return nullptr;
    m_connection->disconnect(this);
    m_connection->setParent(nullptr);
    return std::exchange(m_connection, nullptr);
}

void Exchange::releaseConnection()
{
    if (!m_connection)
        return;
    m_connection->disconnect(this);
    m_connection->abort();
    std::exchange(m_connection, nullptr)->deleteLater();
}

} // namespace steward::net
