#pragma once

#include "core/net/connection.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <QString>
#include <QTimer>

namespace steward::net {

/**
 * Connections that may carry another request to the same place, kept for a few seconds and never more than a fixed
 * number.
 *
 * Belongs to one thread and owns what it keeps. A connection that closes or speaks unasked is dropped.
 */
class IdleSockets final : public QObject
{
public:
    explicit IdleSockets(QObject *parent = nullptr);

    /** A live connection for this place, now the caller's; null when there is none. */
    Connection *take(const QString &place);
    void keep(const QString &place, Connection *connection);

private:
    struct Idle
    {
        QString place;
        Connection *connection;
        qint64 until; ///< On the steady clock, in milliseconds.
    };

    void drop(Connection *connection);
    void dropOld();

    QList<Idle> m_idle; ///< Oldest first.
    QTimer m_timer;
};

} // namespace steward::net
