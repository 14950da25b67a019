#pragma once

#include <QObject>
#include <QString>

#include <atomic>
#include <chrono>
#include <memory>
#include <mutex>
#include <stop_token>

namespace steward::ui {

/** How far a piece of work is; written by its worker, read by the window. */
class JobProgress
{
public:
    void tell(qint64 done, qint64 total)
    {
        m_done.store(done, std::memory_order_relaxed);
        m_total.store(total, std::memory_order_relaxed);
    }
    /** What it is at, in words; empty where one word for all of it does. */
    void setStep(const QString &step)
    {
        const std::lock_guard held(m_mutex);
        m_step = step;
    }
    qint64 done() const { return m_done.load(std::memory_order_relaxed); }
    /** 0 where nobody can tell. */
    qint64 total() const { return m_total.load(std::memory_order_relaxed); }
    QString step() const
    {
        const std::lock_guard held(m_mutex);
        return m_step;
    }

private:
    std::atomic<qint64> m_done{0};
    std::atomic<qint64> m_total{0};
    mutable std::mutex m_mutex;
    QString m_step;
};

/**
 * A piece of work that takes long enough to be shown in the job tray: what it is, how far it is, and a way to cancel
 * it.
 *
 * Whoever starts it owns it, gives its worker progress() and stopToken(), and calls end(). When it goes, the work is
 * asked to stop.
 */
class Job final : public QObject
{
    Q_OBJECT

public:
    explicit Job(const QString &title, QObject *parent)
        : QObject(parent)
        , m_title(title)
        , m_progress(std::make_shared<JobProgress>())
        , m_startedAt(std::chrono::steady_clock::now())
    {
    }
    ~Job() override { m_stop.request_stop(); }

    QString title() const { return m_title; }
    std::shared_ptr<JobProgress> progress() const { return m_progress; }
    std::stop_token stopToken() const { return m_stop.get_token(); }
    std::chrono::steady_clock::time_point startedAt() const { return m_startedAt; }
    bool isCancelled() const { return m_stop.stop_requested(); }

    void cancel() { m_stop.request_stop(); }
    /** The work is over; the job goes. */
    void end()
    {
        deleteLater();
        Q_EMIT ended();
    }

Q_SIGNALS:
    void ended();

private:
    QString m_title;
    std::shared_ptr<JobProgress> m_progress;
    std::stop_source m_stop;
    std::chrono::steady_clock::time_point m_startedAt;
};

} // namespace steward::ui
