#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"

#include <QList>
#include <QObject>
#include <QSet>
#include <QString>
#include <QTimer>

#include <functional>
#include <optional>

namespace steward::jobs {

/** A piece of work whose time has come, and why, in words for the person. */
struct Due
{
    qint64 id = 0;
    Instant dueAt;
    int priority = 0; ///< Higher goes first.
    QString why;
};

/** Where scheduled work is kept; the workspace implements it. Called on the scheduler's thread only. */
class DueSource
{
public:
    virtual ~DueSource() = default;

    /** At most `limit` items due at or before `now` and not started; highest priority first, then longest due. */
    virtual Result<QList<Due>> nextDue(int limit, Instant now) = 0;
    /** The earliest due time of what is not started; nothing when nothing is scheduled. */
    virtual Result<std::optional<Instant>> earliestDueAt() = 0;
    /** How many items have their due time in [from, to]; an item counts once however many periods it missed. */
    virtual Result<qint64> countDue(Instant from, Instant to) = 0;
    /** From here nextDue() and earliestDueAt() leave the items out; all of them or, on failure, none. */
    virtual Result<void> markStarted(const QList<qint64> &ids, Instant at) = 0;
    /** The item is done and due again at `nextDueAt`, or never when there is none. */
    virtual Result<void> markFinished(qint64 id, std::optional<Instant> nextDueAt) = 0;
    /** What an earlier process started and never finished is due again. */
    virtual Result<void> releaseStarted() = 0;
};

/** Where it is kept when the seat was last awake, and when it was not. Called on the scheduler's thread only. */
class GapSource
{
public:
    virtual ~GapSource() = default;
    virtual Result<std::optional<Instant>> lastSeen() = 0;
    virtual Result<void> recordSeen(Instant at) = 0;
    /** Nobody watched from `from` to `to`; `missedCount` items came due meanwhile and are caught up, each once. */
    virtual Result<void> recordGap(Instant from, Instant to, qint64 missedCount) = 0;
};

/** How a Scheduler behaves. */
struct SchedulerSettings
{
    /**
     * The longest sleep between two looks. Timers stand still while a computer sleeps, so this is also how late after
     * waking up the gap is noticed, and how exactly a crash is dated.
     */
    std::chrono::milliseconds longestWait{std::chrono::minutes{5}};
    std::chrono::milliseconds gapTolerance{std::chrono::minutes{2}};      ///< Being later than this is a gap.
    std::chrono::milliseconds retryAfterFailure{std::chrono::minutes{1}}; ///< When the source could not be read.
    int atOnce = 1000; ///< Items handed out and not finished, at most.
};

/** When to look again: pure. */
std::chrono::milliseconds waitUntil(std::optional<Instant> earliest, Instant now, const SchedulerSettings &settings);

/** The stretch nobody watched: from the last look to now, when that is later than was planned; pure. */
struct Gap
{
    Instant from;
    Instant to;
};
std::optional<Gap> gapBetween(
    Instant lastSeen, std::chrono::milliseconds plannedWait, Instant now, const SchedulerSettings &settings);

/**
 * Hands out scheduled work when it is due, by one coarse timer set to the next due time; it never polls.
 *
 * Lives on one event-loop thread (not that of the window when the source reads a disk). After a gap (the computer
 * slept, the program was closed) it records the gap and hands out what was missed, each item once, highest priority
 * first. Due times are wall-clock times: a clock set forward makes work due, one set back makes it wait again, and
 * neither makes an item run twice for one due time. Whoever does the work calls finished() for each item.
 */
class Scheduler final : public QObject
{
    Q_OBJECT

public:
    using Monotonic = std::function<std::chrono::milliseconds()>; ///< Time that no one can set.

    /** All references outlive the scheduler. `monotonic` defaults to the steady clock. */
    Scheduler(DueSource &work, GapSource &presence, const Clock &clock, SchedulerSettings settings = {},
        Monotonic monotonic = {}, QObject *parent = nullptr);
    ~Scheduler() override;

    /** Notices the time the program was closed, releases what a crash left started, and begins. */
    void start();
    /** Remembers the moment and stops handing out; what is out may still be finished. */
    void stop();
    bool isRunning() const { return m_running; }

    /** One look at the clock and the source; the timer calls it. Returns how long until the next. */
    std::chrono::milliseconds tick();
    /** The schedule changed, or the computer woke up: look again now. */
    void reconsider();
    /** The item is done; due again at `nextDueAt`, or never. */
    void finished(qint64 id, std::optional<Instant> nextDueAt);

    /** Handed out and not finished. */
    int outstanding() const { return int(m_out.size()); }

Q_SIGNALS:
    /** Work to do now, in this order; each is already marked started. */
    void due(const QList<steward::jobs::Due> &items);
    /** A gap was noticed and recorded. */
    void gapFound(steward::Instant from, steward::Instant to, qint64 missedCount);
    /** The wall clock was set back by this much since the last look (or since the program was closed). */
    void clockSetBack(std::chrono::milliseconds by);
    /** The source or the presence could not be read or written; tried again after a while. */
    void failed(const steward::Error &error);

private:
    void noticeTime(Instant now);
    void noticeGap(const Gap &gap);
    QList<Due> takeDue(Instant now);
    std::chrono::milliseconds plan(Instant now);
    template<typename T>
    bool holds(const Result<T> &result);

    DueSource &m_work;
    GapSource &m_presence;
    const Clock &m_clock;
    const SchedulerSettings m_settings;
    Monotonic m_monotonic;
    QTimer m_timer;
    bool m_running = false;
    bool m_failed = false; ///< During this look.
    bool m_more = false;   ///< More was due than may be out at once.
    QSet<qint64> m_out;
    std::optional<Instant> m_seen;
    std::optional<Instant> m_recorded; ///< The newest moment given to the presence.
    std::chrono::milliseconds m_seenMonotonic{0};
    std::chrono::milliseconds m_planned{0};
};

} // namespace steward::jobs
