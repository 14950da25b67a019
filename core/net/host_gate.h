#pragma once

#include <QHash>
#include <QObject>
#include <QQueue>
#include <QString>
#include <QTimer>

#include <chrono>
#include <functional>
#include <map>

namespace steward::net {

/**
 * Lets requests through when it is polite: in order of arrival per host, as many at once and as far apart as each host
 * bears, and over all hosts within a rate and a number of connections, shared out host by host.
 *
 * Belongs to one thread; waiting costs no thread and all waits share one timer.
 */
class HostGate final : public QObject
{
public:
    struct Visitor
    {
        const void *owner = nullptr;
        std::chrono::milliseconds spacing{0};
        int connections = 6;
        std::function<void()> admitted; ///< Called at once or later, never after withdraw().
    };

    HostGate(int globalRate, int maxConnections, QObject *parent = nullptr);

    void enter(const QString &host, Visitor visitor);
    /** For a visitor that was admitted: its place is free again. */
    void leave(const QString &host);
    /** For a visitor that still waits. */
    void withdraw(const QString &host, const void *owner);
    bool hasWaiting(const QString &host) const;

private:
    using Time = std::chrono::steady_clock::time_point;

    struct Host
    {
        QQueue<Visitor> waiting;
        int active = 0;
        Time lastStart = Time::min();
        bool isListed = false; ///< In m_due or m_blocked.
    };

    void wake(const QString &host);
    void work();
    bool isOpen() const;
    void pump(const QString &name);
    bool admitOne(const QString &name);
    void onTimer();
    void arm();
    void forgetQuietHosts();

    QHash<QString, Host> m_hosts;
    std::multimap<Time, QString> m_due; ///< Hosts that wait for their spacing.
    QQueue<QString> m_blocked;          ///< Hosts that wait for the limits over all hosts.
    QQueue<QString> m_awake;
    bool m_working = false;
    std::chrono::nanoseconds m_interval; ///< Between two starts over all hosts.
    Time m_nextStart = Time::min();
    int m_maxConnections;
    int m_active = 0;
    QTimer m_timer;
};

} // namespace steward::net
