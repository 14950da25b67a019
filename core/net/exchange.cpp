#include "core/net/exchange.h"

#include "core/base/text.h"

#include <QCoreApplication>
#include <QSslError>
#include <QSslSocket>

#include <utility>

namespace steward::net {

namespace {

constexpr qint64 chunkBytes = 16 * 1024;
constexpr int chunksPerTurn = 16; ///< So that a server faster than us cannot hold the event loop.
constexpr qint64 socketBufferBytes = 64 * 1024;

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
    if (m_socket)
        m_socket->disconnect(this);
}

void Exchange::start(const Destination &destination, const QSslConfiguration &tls)
{
    m_destination = destination;
    m_tls = tls;
    connectNext();
}

void Exchange::start(QTcpSocket *kept)
{
    m_isKept = true;
    m_destination.tls = qobject_cast<QSslSocket *>(kept) != nullptr;
    m_isConnected = true;
    adopt(kept);
    send();
}

void Exchange::connectNext()
{
    releaseSocket();
    const bool byName = m_destination.addresses.isEmpty();
    const QString target = byName ? m_destination.connectHost : m_destination.addresses.at(m_nextAddress++).toString();
    if (m_destination.tls) {
        auto *socket = new QSslSocket;
        socket->setSslConfiguration(m_tls);
        socket->setProxy(m_destination.proxy);
        adopt(socket);
        connect(socket, &QSslSocket::encrypted, this, &Exchange::send);
        socket->connectToHostEncrypted(target, m_destination.port, m_destination.host);
    } else {
        auto *socket = new QTcpSocket;
        socket->setProxy(m_destination.proxy);
        adopt(socket);
        connect(socket, &QTcpSocket::connected, this, &Exchange::send);
        socket->connectToHost(target, m_destination.port);
    }
}

void Exchange::adopt(QTcpSocket *socket)
{
    m_socket = socket;
    m_socket->setParent(this);
    m_socket->setReadBufferSize(socketBufferBytes);
    connect(m_socket, &QTcpSocket::readyRead, this, &Exchange::read);
    connect(m_socket, &QTcpSocket::errorOccurred, this, &Exchange::onError);
    connect(m_socket, &QTcpSocket::disconnected, this, &Exchange::onClosed);
}

void Exchange::send()
{
    m_isConnected = true;
    m_peerAddress = m_socket->peerAddress().toString();
    m_socket->write(m_request);
}

void Exchange::read()
{
    if (m_isFinished)
        return;
    char chunk[chunkBytes];
    for (int i = 0; i < chunksPerTurn; ++i) {
        const qint64 length = m_socket->read(chunk, sizeof chunk);
        if (length <= 0)
            return;
        m_parser.feed(QByteArrayView(chunk, length));
        if (m_parser.isHeadDone() && m_headAt == std::chrono::steady_clock::time_point{})
            m_headAt = std::chrono::steady_clock::now();
        if (m_parser.isFinished())
            return finish();
        if (m_parser.isRedirect() && m_socket->bytesAvailable() == 0)
            break;
    }
    if (m_parser.isRedirect())
        return finish(); // its page is not worth waiting for
    if (m_socket->bytesAvailable() > 0)
        QMetaObject::invokeMethod(this, &Exchange::read, Qt::QueuedConnection);
}

void Exchange::onError(QAbstractSocket::SocketError error)
{
    if (m_isFinished)
        return;
    if (error == QAbstractSocket::RemoteHostClosedError) {
        // disconnected() follows after the last bytes; but after TLS's closing message only once the server hangs up.
        if (isClosedByTls()) {
            m_isClosedInOrder = true;
            const auto closeThis = [this, socket = m_socket] {
                if (socket == m_socket)
                    onClosed();
            };
            QMetaObject::invokeMethod(this, closeThis, Qt::QueuedConnection);
        }
        return;
    }
    switch (error) {
    case QAbstractSocket::ProxyAuthenticationRequiredError:
    case QAbstractSocket::ProxyConnectionRefusedError:
    case QAbstractSocket::ProxyConnectionClosedError:
    case QAbstractSocket::ProxyConnectionTimeoutError:
    case QAbstractSocket::ProxyNotFoundError:
    case QAbstractSocket::ProxyProtocolError:
        return fail(Failure::Proxy, Words::tr("The proxy could not be used: %1. Check the proxy settings.")
                                        .arg(forDisplay(m_socket->errorString())));
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
                                        .arg(forDisplay(m_socket->errorString())));
    if (error == QAbstractSocket::SocketTimeoutError)
        return fail(Failure::Timeout, Words::tr("The server did not answer in time. Check again later."));
    fail(Failure::Refused,
        error == QAbstractSocket::ConnectionRefusedError && !m_destination.addresses.isEmpty()
            ? Words::tr("The server refused the connection. Check again later.")
            : Words::tr("The server could not be reached: %1.").arg(forDisplay(m_socket->errorString())));
}

void Exchange::onClosed()
{
    if (m_isFinished)
        return;
    for (qint64 left = m_socket->bytesAvailable(), before = left + 1; !m_isFinished && left > 0 && left < before;) {
        read();
        before = std::exchange(left, m_isFinished ? 0 : m_socket->bytesAvailable());
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
    m_parser.close(!m_destination.tls || m_isClosedInOrder);
    finish();
}

/** Whether TLS said goodbye while the connection below was still up; Qt reports both ends as the same error. */
bool Exchange::isClosedByTls() const
{
    if (!qobject_cast<QSslSocket *>(m_socket))
        return false;
    const auto *below = m_socket->findChild<QTcpSocket *>(QString(), Qt::FindDirectChildrenOnly);
    return !below || below->error() != QAbstractSocket::RemoteHostClosedError;
}

/** Whether the other end is a proxy that takes the request itself, not one that only passes bytes on. */
bool Exchange::isToProxy() const
{
    return m_destination.addresses.isEmpty() && m_destination.proxy.type() == QNetworkProxy::NoProxy;
}

QString Exchange::tlsSentence() const
{
    const auto *socket = qobject_cast<QSslSocket *>(m_socket);
    const QList<QSslError> errors = socket ? socket->sslHandshakeErrors() : QList<QSslError>();
    if (!errors.isEmpty())
        return Words::tr("The server's certificate is not to be trusted, so nothing was asked: %1.")
            .arg(forDisplay(errors.first().errorString()));
    return Words::tr("No secure connection could be made: %1.").arg(forDisplay(m_socket->errorString()));
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

QTcpSocket *Exchange::takeConnection()
{
    if (!m_socket || !m_parser.isReusable() || m_socket->state() != QAbstractSocket::ConnectedState
        || m_socket->bytesAvailable() > 0)
        return nullptr;
    m_socket->disconnect(this);
    m_socket->setParent(nullptr);
    return std::exchange(m_socket, nullptr);
}

void Exchange::releaseSocket()
{
    if (!m_socket)
        return;
    m_socket->disconnect(this);
    m_socket->abort();
    std::exchange(m_socket, nullptr)->deleteLater();
}

} // namespace steward::net
