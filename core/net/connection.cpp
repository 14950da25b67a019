#include "core/net/connection.h"

#include <algorithm>
#include <utility>

namespace steward::net {

namespace {

constexpr qint64 socketBufferBytes = 64 * 1024;

} // namespace

Connection::Connection()
{
    m_socket.setParent(this); // so that it moves and goes with this
    m_socket.setReadBufferSize(socketBufferBytes);
    connect(&m_socket, &QTcpSocket::connected, this, &Connection::onConnected);
    connect(&m_socket, &QTcpSocket::readyRead, this, &Connection::onReadable);
    connect(&m_socket, &QTcpSocket::errorOccurred, this, &Connection::onError);
    connect(&m_socket, &QTcpSocket::disconnected, this, &Connection::closed);
}

Connection::~Connection()
{
    m_socket.disconnect(this);
}

void Connection::open(const QString &target, quint16 port, const QNetworkProxy &proxy,
    std::shared_ptr<const TlsContext> tls, const QString &host)
{
    m_tls = std::move(tls);
    m_host = host;
    m_socket.setProxy(proxy);
    m_socket.connectToHost(target, port);
}

void Connection::abort()
{
    m_socket.abort();
}

bool Connection::isOpen() const
{
    return m_socket.state() == QAbstractSocket::ConnectedState && !m_hasEnded;
}

void Connection::onConnected()
{
    m_socket.setSocketOption(QAbstractSocket::LowDelayOption, 1);
    if (!m_tls)
        return Q_EMIT opened();
    m_channel.emplace(*m_tls, m_socket, m_host);
    shakeHands();
}

void Connection::onReadable()
{
    if (m_tls && !(m_channel && m_channel->isReady()))
        shakeHands();
    else
        Q_EMIT readable();
}

void Connection::shakeHands()
{
    if (!m_channel || m_hasFailed)
        return;
    switch (m_channel->handshake()) {
    case TlsChannel::Step::Waiting: return;
    case TlsChannel::Step::Failed: return onError(QAbstractSocket::SslHandshakeFailedError);
    case TlsChannel::Step::Done: Q_EMIT opened();
    }
}

/** The server's closing is no error: closed() follows after its last bytes. */
void Connection::onError(QAbstractSocket::SocketError error)
{
    if (error != QAbstractSocket::RemoteHostClosedError && !std::exchange(m_hasFailed, true))
        Q_EMIT failed(error);
}

qint64 Connection::read(char *to, qint64 length)
{
    if (!m_tls)
        return std::max<qint64>(0, m_socket.read(to, length));
    if (m_hasEnded || !m_channel)
        return 0;
    const qint64 taken = m_channel->read(to, length);
    if (taken >= 0)
        return taken;
    // The connection below may stay up for long after the last word.
    m_hasEnded = true;
    QMetaObject::invokeMethod(this, &Connection::closed, Qt::QueuedConnection);
    return 0;
}

qint64 Connection::bytesAvailable() const
{
    if (m_hasEnded)
        return 0;
    return m_socket.bytesAvailable() + (m_channel ? m_channel->pending() : 0);
}

void Connection::write(QByteArrayView bytes)
{
    if (m_channel)
        m_channel->write(bytes);
    else
        m_socket.write(bytes.data(), bytes.size());
}

QString Connection::peerAddress() const
{
    return m_socket.peerAddress().toString();
}

QString Connection::errorString() const
{
    return m_channel && m_hasFailed && !m_channel->isReady() ? m_channel->fault() : m_socket.errorString();
}

} // namespace steward::net
