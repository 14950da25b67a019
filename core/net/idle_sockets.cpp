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

QTcpSocket *IdleSockets::take(const QString &place)
{
    // The newest is the least likely to be closed by the server this very moment.
    const auto it = std::find_if(m_idle.rbegin(), m_idle.rend(), [&](const Idle &idle) { return idle.place == place; });
    if (it == m_idle.rend())
        return nullptr;
    QTcpSocket *socket = it->socket;
    m_idle.erase(std::next(it).base());
    socket->disconnect(this);
    socket->setParent(nullptr);
    return socket;
}

void IdleSockets::keep(const QString &place, QTcpSocket *socket)
{
    socket->setParent(this);
    connect(socket, &QTcpSocket::disconnected, this, [this, socket] { drop(socket); });
    connect(socket, &QTcpSocket::readyRead, this, [this, socket] { drop(socket); });
    m_idle.append({place, socket, nowMs() + keepMs});
    if (m_idle.size() > maxIdle)
        drop(m_idle.first().socket);
    if (!m_timer.isActive())
        m_timer.start();
}

void IdleSockets::drop(QTcpSocket *socket)
{
    m_idle.removeIf([socket](const Idle &idle) { return idle.socket == socket; });
    socket->disconnect(this);
    socket->abort();
    socket->deleteLater();
}

void IdleSockets::dropOld()
{
    const qint64 now = nowMs();
    while (!m_idle.isEmpty() && m_idle.first().until <= now)
        drop(m_idle.first().socket);
    if (m_idle.isEmpty())
        m_timer.stop();
}

} // namespace steward::net
