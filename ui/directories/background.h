#pragma once

#include <QFutureWatcher>
#include <QObject>
#include <QThreadPool>
#include <QtConcurrentRun>

#include <stop_token>

namespace steward::ui {

/**
 * Reading on threads of its own, for one part of the window: work gets a stop token and values, its result comes back
 * on the thread of the owner. When it goes it asks the work to stop, waits for it, and nothing comes back any more.
 */
class Background final : public QObject
{
    Q_OBJECT

public:
    explicit Background(int threads, QObject *parent)
        : QObject(parent)
    {
        m_pool.setMaxThreadCount(threads);
        m_pool.setExpiryTimeout(-1); // a thread keeps its connection and its prepared statements
    }
    ~Background() override
    {
        m_stop.request_stop();
        m_pool.clear();
        m_pool.waitForDone();
    }

    /** work: T(std::stop_token) on a thread of the pool; then: void(T) here. The work must touch no QObject. */
    template<typename Work, typename Then>
    void run(Work work, Then then)
    {
        run(m_stop.get_token(), std::move(work), std::move(then));
    }

    /** The same with a token of the caller's, who may have more reasons to stop. */
    template<typename Work, typename Then>
    void run(std::stop_token stop, Work work, Then then)
    {
        using Answer = std::invoke_result_t<Work, std::stop_token>;
        auto *watcher = new QFutureWatcher<Answer>(this);
        connect(watcher, &QFutureWatcherBase::finished, this, [watcher, then = std::move(then)]() mutable {
            watcher->deleteLater();
            then(watcher->future().takeResult());
        });
        watcher->setFuture(QtConcurrent::run(&m_pool, [work = std::move(work), stop]() mutable { return work(stop); }));
    }

private:
    QThreadPool m_pool;
    std::stop_source m_stop;
};

} // namespace steward::ui
