#include "core/net/idle_sockets.h"

#include <QDeadlineTimer>

#include <algorithm>

namespace steward::net {

namespace {

constexpr qint64 keepMs = 5'000;
constexpr qsizetype maxIdle = 64;

qint64 nowMs()
{
    return QDeadlineTimer::current(Qt::CoarseTimer).deadline();
}

} // namespace

IdleSockets::IdleSockets(QObject *parent)
    : QObject(parent)
{
    m_timer.setInterval(int(keepMs / 2));
    connect(&m_timer, &QTimer::timeout, this, &IdleSockets::dropOld);
}

Connection *IdleSockets::take(const QString &place)
{
    // The newest is the least likely to be closed by the server this very moment.
    const auto it = std::find_if(m_idle.rbegin(), m_idle.rend(), [&](const Idle &idle) { return idle.place == place; });
    if (it == m_idle.rend())
        return nullptr;
    Connection *connection = it->connection;
    m_idle.erase(std::next(it).base());
    connection->disconnect(this);
    connection->setParent(nullptr);
    return connection;
}

void IdleSockets::keep(const QString &place, Connection *connection)
{
    connection->setParent(this);
    connect(connection, &Connection::closed, this, [this, connection] { drop(connection); });
    connect(connection, &Connection::readable, this, [this, connection] {
        // A record of TLS itself, such as a session ticket, says nothing.
        char unasked;
        if (connection->read(&unasked, 1) > 0 || !connection->isOpen())
            drop(connection);
    });
    m_idle.append({place, connection, nowMs() + keepMs});
    if (m_idle.size() > maxIdle)
        drop(m_idle.first().connection);
    if (!m_timer.isActive())
        m_timer.start();
}

void IdleSockets::drop(Connection *connection)
{
    m_idle.removeIf([connection](const Idle &idle) { return idle.connection == connection; });
    connection->disconnect(this);
    connection->abort();
    connection->deleteLater();
}

void IdleSockets::dropOld()
{
    const qint64 now = nowMs();
    while (!m_idle.isEmpty() && m_idle.first().until <= now)
        drop(m_idle.first().connection);
    if (m_idle.isEmpty())
        m_timer.stop();
}

} // namespace steward::net
