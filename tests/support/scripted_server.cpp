#include "tests/support/scripted_server.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

namespace steward::test {

Peer::Peer(int socket, const std::atomic<bool> &stopping)
    : m_socket(socket)
    , m_stopping(stopping)
{
}

QByteArray Peer::request()
{
    char chunk[4096];
    while (!m_stopping) {
        if (const qsizetype end = m_read.indexOf("\r\n\r\n"); end >= 0) {
            const QByteArray head = m_read.first(end + 2);
            m_read.remove(0, end + 4);
            return head;
        }
        const ssize_t length = ::recv(m_socket, chunk, sizeof chunk, 0);
        if (length <= 0)
            break;
        m_read.append(chunk, length);
    }
    return {};
}

bool Peer::send(QByteArrayView bytes)
{
    while (!bytes.isEmpty() && !m_stopping) {
        const ssize_t length = ::send(m_socket, bytes.data(), size_t(bytes.size()), MSG_NOSIGNAL);
        if (length <= 0)
            return false;
        bytes = bytes.sliced(length);
    }
    return !m_stopping;
}

bool Peer::pause(std::chrono::milliseconds time)
{
    const auto end = std::chrono::steady_clock::now() + time;
    while (!m_stopping && std::chrono::steady_clock::now() < end)
        std::this_thread::sleep_for(std::chrono::milliseconds(5));
    return !m_stopping;
}

void Peer::reset()
{
    const linger now{1, 0};
    ::setsockopt(m_socket, SOL_SOCKET, SO_LINGER, &now, sizeof now);
}

void Peer::flood(QByteArrayView bytes)
{
    while (send(bytes)) {
    }
}

ScriptedServer::ScriptedServer(Script script)
    : m_script(std::move(script))
{
    m_listener = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    if (::bind(m_listener, reinterpret_cast<sockaddr *>(&address), size) != 0 || ::listen(m_listener, 512) != 0
        || ::getsockname(m_listener, reinterpret_cast<sockaddr *>(&address), &size) != 0)
        qFatal("no port to listen on");
    m_port = ntohs(address.sin_port);
    m_acceptor = std::thread([this] { accept(); });
}

ScriptedServer::~ScriptedServer()
{
    m_stopping = true;
    ::shutdown(m_listener, SHUT_RDWR);
    m_acceptor.join();
    ::close(m_listener);
    {
        const std::lock_guard lock(m_mutex);
        for (const int socket : m_sockets)
            ::shutdown(socket, SHUT_RDWR);
    }
    for (std::thread &thread : m_threads)
        thread.join();
}

QUrl ScriptedServer::url(const QString &path) const
{
    return QUrl(QStringLiteral("http://127.0.0.1:%1%2").arg(m_port).arg(path));
}

void ScriptedServer::accept()
{
    while (!m_stopping) {
        const int socket = ::accept4(m_listener, nullptr, nullptr, SOCK_CLOEXEC);
        if (socket < 0)
            return;
        const std::lock_guard lock(m_mutex);
        m_sockets.insert(socket);
        m_threads.emplace_back([this, socket] { serve(socket); });
    }
}

void ScriptedServer::serve(int socket)
{
    ++m_connections;
    const int open = ++m_open;
    for (int peak = m_peak; open > peak && !m_peak.compare_exchange_weak(peak, open);) {
    }
    Peer peer(socket, m_stopping);
    m_script(peer);
    --m_open;
    const std::lock_guard lock(m_mutex);
    m_sockets.erase(socket);
    ::close(socket);
}

QByteArray page(QByteArrayView body, QByteArrayView status, QByteArrayView headers)
{
    return "HTTP/1.1 " + status.toByteArray() + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n"
           + headers.toByteArray() + "\r\n" + body.toByteArray();
}

} // namespace steward::test
