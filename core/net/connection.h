#pragma once

#include "core/net/tls.h"

#include <QNetworkProxy>
#include <QObject>
#include <QTcpSocket>

#include <memory>
#include <optional>

namespace steward::net {

/**
 * One connection to a server, plain or secure, read without waiting.
 *
 * Each of opened() and failed() comes at most once; closed() when nothing more can arrive beyond what is still to be
 * read.
 */
class Connection final : public QObject
{
    Q_OBJECT

public:
    Connection();
    ~Connection() override;

    /** Secure where a context is given: then the server must prove that it is the host. */
    void open(const QString &target, quint16 port, const QNetworkProxy &proxy,
        std::shared_ptr<const TlsContext> tls = {}, const QString &host = {});
    void abort();

    bool isOpen() const;
    bool isSecure() const { return m_tls != nullptr; }
    /** How many bytes were read; 0 when there are none now. */
    qint64 read(char *to, qint64 length);
    /** At least one while there is something to read or to decrypt. */
    qint64 bytesAvailable() const;
    void write(QByteArrayView bytes);
    QString peerAddress() const;
    /** Over TLS only the server's word counts: anyone can cut a connection. */
    bool isClosedInOrder() const { return !m_tls || (m_channel && m_channel->isClosedInOrder()); }

    QString errorString() const;
    /** The handshake ended for what the server's certificate says. */
    bool isUntrusted() const { return m_channel && m_channel->isUntrusted(); }

Q_SIGNALS:
    void opened();
    void readable();
    void failed(QAbstractSocket::SocketError error);
    void closed();

private:
    void onConnected();
    void onReadable();
    void onError(QAbstractSocket::SocketError error);
    void shakeHands();

    QTcpSocket m_socket;
    std::shared_ptr<const TlsContext> m_tls;
    QString m_host;
    std::optional<TlsChannel> m_channel;
    bool m_hasEnded = false; ///< The channel gives nothing more.
    bool m_hasFailed = false;
};

} // namespace steward::net
