#pragma once

#include <QByteArray>
#include <QString>
#include <QUrl>

#include <atomic>
#include <chrono>
#include <functional>
#include <mutex>
#include <set>
#include <thread>
#include <vector>

namespace steward::test {

/** The server's end of one connection, with blocking calls; each answers false once the peer or the server has gone. */
class Peer
{
public:
    Peer(int socket, const std::atomic<bool> &stopping);

    /** The next request's head; empty when there is none. */
    QByteArray request();
    bool send(QByteArrayView bytes);
    bool pause(std::chrono::milliseconds time);
    /** Ends the connection by a reset instead of in order. */
    void reset();
    /** Sends `bytes` again and again until the peer has enough. */
    void flood(QByteArrayView bytes);

private:
    int m_socket;
    const std::atomic<bool> &m_stopping;
    QByteArray m_read;
};

/** A server on loopback that does to each connection what a script says, on a thread of its own. */
class ScriptedServer
{
public:
    using Script = std::function<void(Peer &)>;

    explicit ScriptedServer(Script script);
    ~ScriptedServer();

    quint16 port() const { return m_port; }
    QUrl url(const QString &path = QStringLiteral("/")) const;
    int connections() const { return m_connections; }
    /** Most connections open at the same time. */
    int peak() const { return m_peak; }

private:
    void accept();
    void serve(int socket);

    Script m_script;
    int m_listener = -1;
    quint16 m_port = 0;
    std::atomic<bool> m_stopping = false;
    std::atomic<int> m_connections = 0;
    std::atomic<int> m_open = 0;
    std::atomic<int> m_peak = 0;
    std::mutex m_mutex;
    std::set<int> m_sockets;
    std::vector<std::thread> m_threads;
    std::thread m_acceptor;
};

/** A complete answer with its length. */
QByteArray page(QByteArrayView body, QByteArrayView status = "200 OK", QByteArrayView headers = {});

} // namespace steward::test
