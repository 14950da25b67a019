#pragma once

#include <QHash>
#include <QHostAddress>
#include <QHostInfo>
#include <QList>
#include <QMutex>
#include <QObject>
#include <QString>

#include <functional>
#include <memory>

namespace steward::net {

/**
 * Names to addresses, each asked once and kept for a minute; waiters for one name share one look-up.
 *
 * Belongs to one thread. Names below `localhost` are loopback without asking anyone (RFC 6761 6.3).
 * Look-ups run on threads of their own, more than the five that Qt has for them: dead names hold a thread for many
 * seconds.
 */
class Resolver final : public QObject
{
public:
    /** Addresses, IPv4 first; empty with the reason when the name has none. */
    using Answer = std::function<void(const QList<QHostAddress> &addresses, const QString &reason)>;

    explicit Resolver(QObject *parent = nullptr);
    ~Resolver() override;

    /** Calls back at once for what is known; `owner` can be withdrawn until then. */
    void resolve(const QString &host, const void *owner, Answer answer);
    void withdraw(const void *owner);

private:
    struct Known
    {
        QList<QHostAddress> addresses;
        QString reason;
        qint64 until = 0; ///< On the steady clock, in milliseconds.
    };
    struct Waiting
    {
        const void *owner;
        Answer answer;
    };

    /** Where look-ups leave their answer, wherever the resolver is by then. */
    struct Letterbox
    {
        QMutex mutex;
        Resolver *resolver = nullptr;
    };

    void lookUp(const QString &host);
    void onLookedUp(const QString &host, const QHostInfo &info);
    void remember(const QString &host, Known known);

    std::shared_ptr<Letterbox> m_letterbox;
    QHash<QString, Known> m_known;
    QHash<QString, QList<Waiting>> m_waiting;
};

} // namespace steward::net
