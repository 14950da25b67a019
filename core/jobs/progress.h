#pragma once

#include "core/base/clock.h"

#include <QString>

#include <mutex>
#include <optional>

namespace steward::jobs {

/** How far a run is, at one moment. */
struct ProgressSnapshot
{
    qint64 done = 0;     ///< Items finished, failed ones included.
    qint64 total = -1;   ///< Items in all; -1 when nobody knows yet.
    qint64 failures = 0; ///< Of those done.
    std::optional<Instant> startedAt;
    std::optional<Instant> finishedAt;
    bool isPaused = false;
    std::chrono::milliseconds worked{0}; ///< Since the start, pauses not counted.
    double perSecond = 0; ///< Items per second of work, recent seconds weighing most; after the end the average of all.
    std::optional<std::chrono::milliseconds>
        remaining;   ///< Work time left at this rate; nothing when it cannot be told.
    QString message; ///< What is being done, for the person.

    /** 0 to 1; nothing while the total is unknown ("0 of 0" has no share). */
    std::optional<double> share() const;
};

/**
 * What a run has done, counted by the workers and read by the bar of the command line and by the job tray.
 *
 * Thread-safe. The rate is a moving average whose weights fall by 1/e every `memory` of work time, corrected for the
 * short history at the start, so that a steady pace is shown right from its first items; when nothing finishes it
 * falls. Time comes from the caller; moments out of order count as the latest one known.
 */
class Progress
{
public:
    explicit Progress(std::chrono::milliseconds memory = std::chrono::seconds{10});

    void start(Instant now, qint64 total = -1); ///< Begins anew.
    void setTotal(qint64 total);
    void setMessage(const QString &message);
    /** `items` more are done, `failures` of them failed. */
    void add(Instant now, qint64 items = 1, qint64 failures = 0);
    void pause(Instant now);
    void resume(Instant now);
    void finish(Instant now);

    ProgressSnapshot snapshot(Instant now) const;

private:
    double workedSeconds(Instant now) const;
    double rate(double worked) const;

    const double m_memory; ///< Seconds.
    mutable std::mutex m_mutex;
    ProgressSnapshot m_state;
    Instant m_resumedAt;     ///< Start of the present stretch of work.
    double m_earlier = 0;    ///< Seconds worked before m_resumedAt.
    double m_weighted = 0;   ///< Items, each weighed by its age at m_weightedAt.
    double m_weightedAt = 0; ///< Worked seconds.
};

} // namespace steward::jobs
