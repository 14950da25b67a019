#include "core/net/host_gate.h"

#include <algorithm>

namespace steward::net {

using namespace std::chrono_literals;
using std::chrono::steady_clock;

namespace {

constexpr qsizetype manyHosts = 4096;
constexpr auto quietAfter = 10min;
constexpr auto catchUp = 20ms; ///< A timer that comes late must not lower the rate.

} // namespace

HostGate::HostGate(int globalRate, int maxConnections, QObject *parent)
    : QObject(parent)
    , m_interval(globalRate > 0 ? std::chrono::nanoseconds(1s) / globalRate : 0ns)
    , m_maxConnections(std::max(1, maxConnections))
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &HostGate::onTimer);
}

void HostGate::enter(const QString &host, Visitor visitor)
{
    if (m_hosts.size() >= manyHosts)
        forgetQuietHosts();
    m_hosts[host].waiting.enqueue(std::move(visitor));
    wake(host);
}

void HostGate::leave(const QString &host)
{
    --m_hosts[host].active;
    --m_active;
    wake(host);
}

void HostGate::withdraw(const QString &host, const void *owner)
{
    if (const auto it = m_hosts.find(host); it != m_hosts.end())
        it->waiting.removeIf([owner](const Visitor &visitor) { return visitor.owner == owner; });
}

bool HostGate::hasWaiting(const QString &host) const
{
    const auto it = m_hosts.constFind(host);
    return it != m_hosts.constEnd() && !it->waiting.isEmpty();
}

void HostGate::wake(const QString &host)
{
    m_awake.enqueue(host);
    work();
}

/** Admitting calls back, which may enter and leave: such calls only note the host, and the outermost works the notes
 * off. */
void HostGate::work()
{
    if (m_working)
        return;
    m_working = true;
    while (true) {
        while (!m_awake.isEmpty())
            pump(m_awake.dequeue());
        if (m_blocked.isEmpty() || !isOpen())
            break;
        const QString next = m_blocked.dequeue();
        m_hosts[next].isListed = false;
        admitOne(next);
        m_awake.enqueue(next);
    }
    m_working = false;
    arm();
}

bool HostGate::isOpen() const
{
    return m_active < m_maxConnections && steady_clock::now() >= m_nextStart;
}

/** Admits what may start now; with hosts waiting for the common limits, this one queues up behind them. */
void HostGate::pump(const QString &name)
{
    while (true) {
        Host &host = m_hosts[name];
        if (host.isListed || host.waiting.isEmpty())
            return;
        const Visitor &first = host.waiting.head();
        if (host.active >= first.connections)
            return;
        const Time now = steady_clock::now();
        const Time due = host.lastStart == Time::min() ? now : host.lastStart + first.spacing;
        if (due > now) {
            m_due.emplace(due, name);
            host.isListed = true;
            return;
        }
        if (!m_blocked.isEmpty() || !isOpen()) {
            m_blocked.enqueue(name);
            host.isListed = true;
            return;
        }
        if (!admitOne(name))
            return;
    }
}

bool HostGate::admitOne(const QString &name)
{
    Host &host = m_hosts[name];
    const Time now = steady_clock::now();
    if (host.waiting.isEmpty() || host.active >= host.waiting.head().connections
        || (host.lastStart != Time::min() && now < host.lastStart + host.waiting.head().spacing))
        return false;
    const Visitor visitor = host.waiting.dequeue();
    ++host.active;
    ++m_active;
    host.lastStart = now;
    if (m_interval > 0ns)
        m_nextStart = std::max(m_nextStart, now - catchUp) + m_interval;
    visitor.admitted();
    return true;
}

void HostGate::onTimer()
{
    const Time now = steady_clock::now();
    while (!m_due.empty() && m_due.begin()->first <= now) {
        const QString host = m_due.begin()->second;
        m_due.erase(m_due.begin());
        m_hosts[host].isListed = false;
        m_awake.enqueue(host);
    }
    work();
}

void HostGate::arm()
{
    Time next = Time::max();
    if (!m_due.empty())
        next = m_due.begin()->first;
    if (!m_blocked.isEmpty() && m_active < m_maxConnections)
        next = std::min(next, m_nextStart);
    if (next == Time::max())
        return m_timer.stop();
    const auto wait = std::chrono::ceil<std::chrono::milliseconds>(next - steady_clock::now());
    m_timer.start(std::max<std::chrono::milliseconds>(wait, 0ms));
}

void HostGate::forgetQuietHosts()
{
    const Time before = steady_clock::now() - quietAfter;
    m_hosts.removeIf([before](const std::pair<const QString &, Host &> &entry) {
        const Host &host = entry.second;
        return host.active == 0 && host.waiting.isEmpty() && !host.isListed && host.lastStart < before;
    });
}

} // namespace steward::net
