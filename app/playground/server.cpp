#include "app/playground/server.h"

#include <cerrno>
#include <csignal>
#include <cstring>

#include <arpa/inet.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/epoll.h>
#include <sys/signalfd.h>
#include <sys/socket.h>
#include <unistd.h>

#include <openssl/err.h>

namespace steward::playground {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 idleMillis = 30'000;
constexpr qint64 silentMillis = 300'000; ///< Longer than any client waits for a host that never answers.
constexpr size_t maxConnections = 9'000;
constexpr quint64 listenerTag = quint64(1) << 32;
constexpr quint64 signalTag = quint64(1) << 33;

qint64 nowMillis()
{
    using namespace std::chrono;
    return duration_cast<milliseconds>(steady_clock::now().time_since_epoch()).count();
}

Result<int> boundSocket(const QString &address, int port)
{
    const int fd = ::socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
    const auto failed = [&] {
        const QString reason = QString::fromLocal8Bit(std::strerror(errno));
        if (fd >= 0)
            ::close(fd);
        return failure(ErrorCode::Unavailable,
            u"The practice world could not take %1 port %2 (%3); choose another port with --port."_s.arg(address)
                .arg(port)
                .arg(reason));
    };
    if (fd < 0)
        return failed();
    const int on = 1;
    ::setsockopt(fd, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
    sockaddr_in at{};
    at.sin_family = AF_INET;
    at.sin_port = htons(static_cast<uint16_t>(port));
    if (::inet_pton(AF_INET, address.toLatin1().constData(), &at.sin_addr) != 1
        || ::bind(fd, reinterpret_cast<const sockaddr *>(&at), sizeof at) != 0)
        return failed();
    return fd;
}

int portOf(int fd)
{
    sockaddr_in at{};
    socklen_t size = sizeof at;
    return ::getsockname(fd, reinterpret_cast<sockaddr *>(&at), &size) == 0 ? ntohs(at.sin_port) : 0;
}

} // namespace

Server::Server(Handler handler)
    : m_handler(std::move(handler))
    , m_epoll(::epoll_create1(EPOLL_CLOEXEC))
    , m_reserve(::open("/dev/null", O_RDONLY | O_CLOEXEC))
{
    // Writing to a client that has gone is an error to handle, not a signal to die of.
    ::signal(SIGPIPE, SIG_IGN);
}

Server::~Server()
{
    for (const auto &[fd, connection] : m_connections)
        ::close(fd);
    for (const int fd : m_hosts)
        ::close(fd);
    for (const int fd : {m_epoll, m_signals, m_reserve}) {
        if (fd >= 0)
            ::close(fd);
    }
}

Result<int> Server::bind(const QStringList &addresses, int port)
{
    constexpr int attempts = 20;
    Result<int> last = failure(ErrorCode::InvalidInput, u"There is no address to serve on."_s);
    for (int attempt = 0; attempt < (port == 0 ? attempts : 1); ++attempt) {
        m_port = port;
        for (const QString &address : addresses) {
            last = boundSocket(address, m_port);
            if (!last)
                break;
            m_hosts.push_back(*last);
            m_port = portOf(*last);
        }
        if (last)
            return m_port;
        for (const int fd : m_hosts)
            ::close(fd);
        m_hosts.clear();
    }
    return last;
}

Result<void> Server::useTls(EVP_PKEY *key, std::vector<CertificatePointer> certificates)
{
    m_context = makeServerContext();
    if (!m_context || certificates.size() != m_hosts.size())
        return failure(ErrorCode::Internal, u"TLS could not be set up; run the practice world without --tls."_s);
    m_key = key;
    m_certificates = std::move(certificates);
    return {};
}

Result<void> Server::open(int host)
{
    epoll_event event{.events = EPOLLIN, .data = {.u64 = listenerTag | static_cast<quint64>(host)}};
    const int fd = m_hosts[static_cast<size_t>(host)];
    if (::listen(fd, 512) == 0 && (::epoll_ctl(m_epoll, EPOLL_CTL_ADD, fd, &event) == 0 || errno == EEXIST))
        return {};
    return failure(ErrorCode::Unavailable,
        u"A host of the practice world could not listen (%1)."_s.arg(QString::fromLocal8Bit(std::strerror(errno))));
}

void Server::run(std::optional<std::chrono::seconds> time, const std::function<void()> &tick)
{
    sigset_t endings;
    sigemptyset(&endings);
    sigaddset(&endings, SIGTERM);
    sigaddset(&endings, SIGINT);
    ::sigprocmask(SIG_BLOCK, &endings, nullptr);
    m_signals = ::signalfd(-1, &endings, SFD_NONBLOCK | SFD_CLOEXEC);
    epoll_event ending{.events = EPOLLIN, .data = {.u64 = signalTag}};
    ::epoll_ctl(m_epoll, EPOLL_CTL_ADD, m_signals, &ending);

    const qint64 end =
        time ? nowMillis() + std::chrono::milliseconds(*time).count() : std::numeric_limits<qint64>::max();
    qint64 tickedAt = 0;
    qint64 sweptAt = nowMillis();
    while (nowMillis() < end) {
        epoll_event events[256];
        const int count = ::epoll_wait(m_epoll, events, 256, waitMillis());
        for (int i = 0; i < count; ++i) {
            const quint64 tag = events[i].data.u64;
            if (tag == signalTag)
                return;
            if (tag & listenerTag)
                accept(static_cast<int>(tag & 0xffffffff));
            else
                advance(static_cast<int>(tag), (events[i].events & (EPOLLRDHUP | EPOLLHUP | EPOLLERR)) != 0);
        }
        runTimers();
        const qint64 now = nowMillis();
        if (now - tickedAt >= 250) {
            tickedAt = now;
            tick();
        }
        if (now - sweptAt >= 1000) {
            sweptAt = now;
            dropIdle();
        }
    }
}

int Server::waitMillis() const
{
    if (m_timers.empty())
        return 250;
    return static_cast<int>(std::clamp<qint64>(m_timers.begin()->first - nowMillis(), 0, 250));
}

void Server::accept(int host)
{
    // A bounded number at a time, so that one busy host does not starve the others.
    for (int i = 0; i < 64; ++i) {
        sockaddr_in peer{};
        socklen_t size = sizeof peer;
        const int fd = ::accept4(m_hosts[static_cast<size_t>(host)], reinterpret_cast<sockaddr *>(&peer), &size,
            SOCK_NONBLOCK | SOCK_CLOEXEC);
        if (fd >= 0) {
            const bool isLoopback = (ntohl(peer.sin_addr.s_addr) >> 24) == 127;
            if (isLoopback && m_connections.size() < maxConnections)
                admit(fd, host);
            else
                ::close(fd);
            continue;
        }
        if ((errno == EMFILE || errno == ENFILE) && m_reserve >= 0) {
            ::close(m_reserve);
            ::close(::accept4(m_hosts[static_cast<size_t>(host)], nullptr, nullptr, SOCK_CLOEXEC));
            m_reserve = ::open("/dev/null", O_RDONLY | O_CLOEXEC);
        }
        return;
    }
}

void Server::admit(int fd, int host)
{
    const int on = 1;
    ::setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    Connection connection{.fd = fd, .host = host, .serial = ++m_serial, .activeAt = nowMillis()};
    if (m_context) {
        connection.ssl.reset(SSL_new(m_context.get()));
        SSL *ssl = connection.ssl.get();
        const bool isReady = ssl != nullptr
                             && SSL_use_certificate(ssl, m_certificates[static_cast<size_t>(host)].get()) == 1
                             && SSL_use_PrivateKey(ssl, m_key) == 1 && SSL_set_fd(ssl, fd) == 1;
        if (!isReady) {
            ::close(fd);
            return;
        }
        SSL_set_accept_state(ssl);
        connection.phase = Phase::Handshake;
    }
    connection.events = EPOLLIN | EPOLLRDHUP;
    epoll_event event{.events = connection.events, .data = {.u64 = static_cast<quint64>(fd)}};
    if (::epoll_ctl(m_epoll, EPOLL_CTL_ADD, fd, &event) != 0) {
        ::close(fd);
        return;
    }
    m_connections.insert_or_assign(fd, std::move(connection));
    // The first bytes have often come with the connection.
    advance(fd);
}

void Server::advance(int fd, bool hasLeft)
{
    const auto found = m_connections.find(fd);
    if (found == m_connections.end())
        return;
    const Phase phase = found->second.phase;
    if (hasLeft && (phase == Phase::Waiting || phase == Phase::Silent)) {
        close(fd);
        return;
    }
    found->second.activeAt = nowMillis();
    while (advanceOnce(found->second)) {
    }
    if (found->second.fd < 0)
        close(fd);
}

/** Does what the phase allows; false where the connection must wait for the socket or a timer, or is over (fd < 0). */
bool Server::advanceOnce(Connection &connection)
{
    switch (connection.phase) {
    case Phase::Handshake: {
        ERR_clear_error();
        const Step next = step(connection, SSL_do_handshake(connection.ssl.get()));
        if (next == Step::Failed)
            connection.fd = -1;
        if (next == Step::Done)
            connection.phase = Phase::Reading;
        return next == Step::Done;
    }
    case Phase::Reading: return takeNext(connection) || (connection.fd >= 0 && readMore(connection));
    case Phase::Writing: return flush(connection);
    case Phase::Waiting:
    case Phase::Silent: return false;
    }
    return false;
}

Server::Step Server::step(Connection &connection, int result)
{
    if (result > 0)
        return Step::Done;
    const int error = SSL_get_error(connection.ssl.get(), result);
    if (error == SSL_ERROR_WANT_READ)
        watch(connection, EPOLLIN | EPOLLRDHUP);
    else if (error == SSL_ERROR_WANT_WRITE)
        watch(connection, EPOLLOUT);
    else
        return Step::Failed;
    return Step::Again;
}

bool Server::readMore(Connection &connection)
{
    char bytes[16 * 1024];
    if (connection.ssl) {
        ERR_clear_error();
        const int count = SSL_read(connection.ssl.get(), bytes, sizeof bytes);
        const Step next = step(connection, count);
        if (next == Step::Failed)
            connection.fd = -1;
        if (next == Step::Done)
            connection.in.append(bytes, count);
        return next == Step::Done;
    }
    const ssize_t count = ::recv(connection.fd, bytes, sizeof bytes, 0);
    if (count > 0) {
        connection.in.append(bytes, count);
        return true;
    }
    if (count == 0 || (errno != EAGAIN && errno != EINTR))
        connection.fd = -1;
    else
        watch(connection, EPOLLIN | EPOLLRDHUP);
    return false;
}

/** Answers the next whole request of what was read; false where there is none yet. */
bool Server::takeNext(Connection &connection)
{
    constexpr char tlsHandshake = 0x16; // RFC 8446, 5.1: a client that speaks TLS where none is spoken
    if (connection.in.isEmpty())
        return false;
    if (connection.in.front() == tlsHandshake) {
        refuse(connection, 400);
        return true;
    }
    Request request;
    switch (takeRequest(connection.in, request)) {
    case Reading::NeedsMore: return false;
    case Reading::Bad: refuse(connection, 400); return true;
    case Reading::TooLarge: refuse(connection, 431); return true;
    case Reading::Whole: begin(connection, m_handler(connection.host, request), request); return connection.fd >= 0;
    }
    return false;
}

void Server::refuse(Connection &connection, int status)
{
    connection.in.clear();
    connection.out = wireBytes({.status = status}, {.method = "GET", .version = "HTTP/1.1"}, false);
    connection.sent = 0;
    connection.keepAlive = false;
    connection.phase = Phase::Writing;
}

void Server::begin(Connection &connection, const Answer &answer, const Request &request)
{
    if (answer.manner == Answer::Manner::Drop) {
        connection.fd = -1;
        return;
    }
    if (answer.manner == Answer::Manner::Hang) {
        connection.phase = Phase::Silent;
        watch(connection, EPOLLRDHUP);
        return;
    }
    connection.keepAlive = request.keepsAlive();
    connection.out = wireBytes(answer, request, connection.keepAlive);
    connection.sent = 0;
    connection.phase = Phase::Writing;
    if (answer.delayMs > 0) {
        connection.phase = Phase::Waiting;
        watch(connection, EPOLLRDHUP);
        m_timers.emplace(nowMillis() + answer.delayMs, std::make_pair(connection.fd, connection.serial));
    }
}

/** Sends on; true where all is sent and the connection may go on to its next request. */
bool Server::flush(Connection &connection)
{
    while (connection.sent < connection.out.size()) {
        const char *from = connection.out.constData() + connection.sent;
        const auto left = static_cast<int>(std::min<qsizetype>(connection.out.size() - connection.sent, 1 << 20));
        if (connection.ssl) {
            ERR_clear_error();
            const int count = SSL_write(connection.ssl.get(), from, left);
            const Step next = step(connection, count);
            if (next == Step::Failed)
                connection.fd = -1;
            if (next != Step::Done)
                return false;
            connection.sent += count;
            continue;
        }
        const ssize_t count = ::send(connection.fd, from, static_cast<size_t>(left), MSG_NOSIGNAL);
        if (count < 0) {
            if (errno == EAGAIN || errno == EINTR)
                watch(connection, EPOLLOUT);
            else
                connection.fd = -1;
            return false;
        }
        connection.sent += count;
    }
    connection.out.clear();
    if (!connection.keepAlive) {
        connection.fd = -1;
        return false;
    }
    connection.phase = Phase::Reading;
    watch(connection, EPOLLIN | EPOLLRDHUP);
    return true;
}

void Server::watch(Connection &connection, quint32 events)
{
    if (connection.events == events)
        return;
    connection.events = events;
    epoll_event event{.events = events, .data = {.u64 = static_cast<quint64>(connection.fd)}};
    ::epoll_ctl(m_epoll, EPOLL_CTL_MOD, connection.fd, &event);
}

void Server::close(int fd)
{
    const auto found = m_connections.find(fd);
    if (found == m_connections.end())
        return;
    if (found->second.ssl && SSL_is_init_finished(found->second.ssl.get()))
        SSL_shutdown(found->second.ssl.get());
    m_connections.erase(found);
    ERR_clear_error();
    // What the client still sends is read away, as closing over it would reset the answer it has not read yet.
    ::shutdown(fd, SHUT_WR);
    char bytes[4096];
    for (int i = 0; i < 16 && ::recv(fd, bytes, sizeof bytes, MSG_DONTWAIT) > 0; ++i) {
    }
    ::close(fd);
}

void Server::runTimers()
{
    const qint64 now = nowMillis();
    while (!m_timers.empty() && m_timers.begin()->first <= now) {
        const auto [fd, serial] = m_timers.begin()->second;
        m_timers.erase(m_timers.begin());
        const auto found = m_connections.find(fd);
        if (found == m_connections.end() || found->second.serial != serial || found->second.phase != Phase::Waiting)
            continue;
        found->second.phase = Phase::Writing;
        advance(fd);
    }
}

void Server::dropIdle()
{
    const qint64 now = nowMillis();
    std::vector<int> idle;
    for (const auto &[fd, connection] : m_connections) {
        const qint64 limit = connection.phase == Phase::Silent ? silentMillis : idleMillis;
        if (connection.phase != Phase::Waiting && now - connection.activeAt > limit)
            idle.push_back(fd);
    }
    for (const int fd : idle)
        close(fd);
}

} // namespace steward::playground
