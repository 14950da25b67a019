#pragma once

#include <QFutureWatcher>
#include <QPromise>
#include <QtConcurrentRun>

#include <memory>
#include <stop_token>

namespace steward::ui {

/**
 * One read on a worker thread at a time, whose answer reaches the thread that asked only while its owner lives.
 *
 * Starting again, cancel() and the end of the owner make an earlier answer void and ask its work to stop:
 *
 *     Reading<Result<QList<Run>>> m_runs;
 *     m_runs.start([&store](std::stop_token) { return ListingReader(store).runs(10); },
 *         [this](Result<QList<Run>> runs) { … });
 */
template<typename T>
class Reading
{
public:
    Reading() = default;
    Reading(const Reading &) = delete;
    Reading &operator=(const Reading &) = delete;
    ~Reading() { cancel(); }

    /** work: T(std::stop_token), on a worker; done: void(T), on this thread. */
    template<typename Work, typename Done>
    void start(Work work, Done done)
    {
        cancel();
        m_stop = std::stop_source();
        m_watcher = new QFutureWatcher<T>;
        QObject::connect(m_watcher, &QFutureWatcherBase::finished, m_watcher, [this, done = std::move(done)] {
            QFutureWatcher<T> *watcher = std::exchange(m_watcher, nullptr);
            watcher->deleteLater();
            QFuture<T> future = watcher->future();
            if (future.isValid() && future.resultCount() > 0)
                done(future.takeResult());
        });
        m_watcher->setFuture(QtConcurrent::run(
            [work = std::move(work), stop = m_stop.get_token()]() mutable -> T { return work(stop); }));
    }

    void cancel()
    {
        m_stop.request_stop();
        if (QFutureWatcher<T> *watcher = std::exchange(m_watcher, nullptr)) {
            watcher->disconnect();
            watcher->deleteLater();
        }
    }

    bool isRunning() const { return m_watcher; }

private:
    QFutureWatcher<T> *m_watcher = nullptr;
    std::stop_source m_stop;
};

/** Hands the answer of a future (a write, say) to this thread while the owner lives. */
template<typename T, typename Done>
void whenDone(QObject *owner, QFuture<T> future, Done done)
{
    auto *watcher = new QFutureWatcher<T>(owner);
    QObject::connect(watcher, &QFutureWatcherBase::finished, watcher, [watcher, done = std::move(done)] {
        watcher->deleteLater();
        QFuture<T> finished = watcher->future();
        if (finished.isValid() && finished.resultCount() > 0)
            done(finished.result());
    });
    watcher->setFuture(future);
}

} // namespace steward::ui
