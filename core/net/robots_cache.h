#pragma once

#include "core/net/fetch.h"
#include "core/net/robots.h"

#include <QHash>
#include <QList>

#include <functional>

namespace steward::net {

struct Network;

/** What one origin's robots.txt says about one address. */
struct RobotsAnswer
{
    Failure failure = Failure::None; ///< RobotsDisallowed, or why the file was never asked for.
    QString reason = {};             ///< One sentence, when there is a failure.
    std::chrono::milliseconds crawlDelay{0};
    int status = 0; ///< Of the file, where a server error kept it from being read.
};

/**
 * robots.txt of each origin, fetched once a day and by the reading of RFC 9309 2.3.1: what is not there allows
 * everything, what cannot be reached forbids everything. Belongs to one thread.
 */
class RobotsCache
{
public:
    using Answer = std::function<void(const RobotsAnswer &)>;

    explicit RobotsCache(Network &network, QByteArray userAgent);

    /** Answers at once for known origins, otherwise once the file was fetched under the limits of `request`. */
    void ask(const QUrl &url, const FetchRequest &request, const void *owner, Answer answer);
    void withdraw(const void *owner);

private:
    enum class Reach { Known, Absent, Unreachable };
    struct Entry
    {
        Reach reach = Reach::Unreachable;
        Robots robots;
        Failure failure = Failure::RobotsDisallowed;
        QString fault;
        int status = 0;
        qint64 until = 0; ///< On the steady clock, in milliseconds.
    };
    struct Waiting
    {
        QUrl url;
        const void *owner;
        Answer answer;
    };

    static Entry read(const Fetched &fetched);
    RobotsAnswer judge(const Entry &entry, const QUrl &url) const;
    void onFetched(const QString &origin, const Fetched &fetched);

    Network &m_network;
    QByteArray m_userAgent;
    QHash<QString, Entry> m_entries;
    QHash<QString, QList<Waiting>> m_waiting;
};

} // namespace steward::net
