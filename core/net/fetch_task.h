#pragma once

#include "core/net/exchange.h"
#include "core/net/robots_cache.h"

#include <QBasicTimer>
#include <QObject>
#include <QSet>

#include <functional>
#include <memory>
#include <stop_token>

namespace steward::net {

struct Network;

/**
 * One fetch from the first policy check over every redirect to its one answer.
 *
 * Each hop waits for robots and for its host's turn with the deadline standing still, then resolves, connects and reads
 * against it.
 */
class FetchTask final : public QObject
{
public:
    FetchTask(Network &network, FetchRequest request, std::function<void(FetchTask *, Fetched &&)> done);
    ~FetchTask() override;

    void start(std::stop_token stop);
    void cancel();

protected:
    void timerEvent(QTimerEvent *event) override;

private:
    using Time = std::chrono::steady_clock::time_point;

    void startHop(const QUrl &url);
    void askRobots();
    void queueUp(std::chrono::milliseconds crawlDelay);
    void onAdmitted();
    void send(bool mayReuse);
    void connectTo(const QList<QHostAddress> &addresses, const QString &reason);
    void newExchange();
    void dropExchange();
    QByteArray requestHead() const;
    void onAnswered();
    QUrl redirectTarget(const ResponseParser &response) const;
    void follow(const QUrl &target);
    void takeAnswer(ResponseParser &response);
    QString place() const { return m_url.scheme() + m_host; }

    void runClock();
    void stopClock();
    void leaveHost();
    void finish(Failure failure, const QString &text);

    Network &m_network;
    FetchRequest m_request;
    std::function<void(FetchTask *, Fetched &&)> m_done;
    Fetched m_fetched;
    std::optional<std::stop_callback<std::function<void()>>> m_onStop;

    QUrl m_url;         ///< Of the hop at hand.
    QString m_host;     ///< Its key at the gate.
    QString m_heldHost; ///< Where we hold a place; empty for nowhere.
    QSet<QUrl> m_visited;
    std::unique_ptr<Exchange> m_exchange;
    bool m_viaHttpProxy = false;

    QBasicTimer m_deadline;
    std::chrono::steady_clock::duration m_used{0}; ///< Of the deadline, up to m_runningSince.
    std::optional<Time> m_runningSince;
    Time m_waitingSince;
    Time m_hopStart;
    bool m_isDone = false;
};

} // namespace steward::net
