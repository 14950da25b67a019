#pragma once

#include "app/playground/certificates.h"
#include "app/playground/http.h"
#include "core/base/result.h"

#include <QStringList>

#include <chrono>
#include <functional>
#include <map>
#include <unordered_map>
#include <vector>

namespace steward::playground {

/**
 * Serves HTTP/1.1 on many loopback addresses and one port, plain or with TLS, from one thread.
 *
 * A connection is a small state machine over epoll; slow and silent hosts cost a timer, not a thread. Heads are bounded
 * at 32 KiB and bodies at 64 KiB; who says nothing for half a minute is dropped.
 */
class Server
{
public:
    /** Answers a request to the host with the index it was given in bind(). */
    using Handler = std::function<Answer(int host, const Request &request)>;

    explicit Server(Handler handler);
    ~Server();
    Server(const Server &) = delete;
    Server &operator=(const Server &) = delete;

    /** Takes the port on every address; with port 0 one that is free on all of them. Answers the port. */
    Result<int> bind(const QStringList &addresses, int port);
    /** From now on the hosts speak TLS, each with its certificate, in the order of bind(). */
    Result<void> useTls(EVP_PKEY *key, std::vector<CertificatePointer> certificates);
    /** Connections to the host are taken; until then they are refused. */
    Result<void> open(int host);

    /** Serves until SIGTERM, SIGINT, or the time is over (none: no end). `tick` is called about four times a second. */
    void run(std::optional<std::chrono::seconds> time, const std::function<void()> &tick);

private:
    enum class Phase { Handshake, Reading, Waiting, Silent, Writing };
    struct Connection
    {
        int fd = -1;
        int host = 0;
        quint64 serial = 0; ///< Tells a timer of this connection from one of an earlier one with the same descriptor.
        SslPointer ssl = {};
        Phase phase = Phase::Reading;
        QByteArray in = {};
        QByteArray out = {};
        qsizetype sent = 0;
        bool keepAlive = true;
        quint32 events = 0;
        qint64 activeAt = 0;
    };
    enum class Step { Done, Again, Failed };

    void accept(int host);
    void admit(int fd, int host);
    void advance(int fd, bool hasLeft = false);
    bool advanceOnce(Connection &connection);
    bool readMore(Connection &connection);
    bool takeNext(Connection &connection);
    void refuse(Connection &connection, int status);
    void begin(Connection &connection, const Answer &answer, const Request &request);
    bool flush(Connection &connection);
    Step step(Connection &connection, int result);
    void watch(Connection &connection, quint32 events);
    void close(int fd);
    void runTimers();
    void dropIdle();
    int waitMillis() const;

    Handler m_handler;
    int m_epoll = -1;
    int m_signals = -1;
    int m_reserve = -1; ///< Given up for a moment where descriptors run out, to turn the next client away.
    int m_port = 0;
    std::vector<int> m_hosts; ///< Listening sockets.
    ContextPointer m_context;
    EVP_PKEY *m_key = nullptr;
    std::vector<CertificatePointer> m_certificates;
    std::unordered_map<int, Connection> m_connections;
    std::multimap<qint64, std::pair<int, quint64>> m_timers; ///< Due time to descriptor and serial.
    quint64 m_serial = 0;
};

} // namespace steward::playground
