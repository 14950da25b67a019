#pragma once

#include "core/net/connection.h"
#include "core/net/response_parser.h"

#include <QByteArray>
#include <QHostAddress>
#include <QList>
#include <QNetworkProxy>
#include <QObject>
#include <QString>

#include <chrono>
#include <functional>
#include <memory>

namespace steward::net {

/** Where one request goes: checked addresses to try in turn, or a name that a proxy resolves, and how the server must
 * prove itself. */
struct Destination
{
    QString host; ///< What the certificate must name.
    quint16 port = 0;
    bool tls = false;
    QList<QHostAddress> addresses = {}; ///< Empty: connect to `connectHost` through the proxy.
    QString connectHost = {};
    QNetworkProxy proxy{QNetworkProxy::NoProxy};
};

/**
 * One request and its response over one connection, without limits of time: its owner aborts it.
 *
 * Calls `done` once, from the event loop, unless it is deleted before.
 */
class Exchange final : public QObject
{
public:
    Exchange(QByteArray request, ResponseParser response, std::function<void()> done);
    ~Exchange() override;

    /** The context is used where the destination wants TLS. */
    void start(const Destination &destination, std::shared_ptr<const TlsContext> tls);
    /** Over a connection kept from an earlier exchange. */
    void start(Connection *kept);

    Failure failure() const { return m_failure; }
    QString failureText() const { return m_failureText; }
    /** A kept connection turned out dead before any answer: the request may be sent again over a new one. */
    bool isStale() const { return m_isStale; }
    QString peerAddress() const { return m_peerAddress; }
    std::chrono::steady_clock::time_point headAt() const { return m_headAt; }
    ResponseParser &response() { return m_parser; }
    /** The connection, where it may carry another request; now the caller's. */
    Connection *takeConnection();

private:
    void connectNext();
    void adopt(Connection *connection);
    void send();
    void read();
    void onError(QAbstractSocket::SocketError error);
    void onClosed();
    void fail(Failure failure, const QString &text);
    void finish();
    void releaseConnection();
    bool isToProxy() const;
    QString tlsSentence() const;

    QByteArray m_request;
    ResponseParser m_parser;
    std::function<void()> m_done;
    Destination m_destination;
    std::shared_ptr<const TlsContext> m_tls;
    qsizetype m_nextAddress = 0;
    Connection *m_connection = nullptr;
    bool m_isKept = false;
    bool m_isConnected = false; ///< And, with TLS, encrypted.
    bool m_isStale = false;
    bool m_isFinished = false;
    Failure m_failure = Failure::None;
    QString m_failureText;
    QString m_peerAddress;
    std::chrono::steady_clock::time_point m_headAt;
};

} // namespace steward::net
