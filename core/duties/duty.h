#pragma once

#include "core/jobs/schedule.h"
#include "core/workspace/workspace.h"

#include <QByteArray>
#include <QHash>

#include <functional>
#include <stop_token>

namespace steward::duties {

/** What a duty did. */
struct DutyResult
{
    qint64 changed = 0; ///< Records, rows or keys; what counts is the duty's own.
    QString note = {};  ///< A sentence for the person, without personal data; empty where there is nothing to tell.
};

/** Something that Steward does by itself every so often, while a window is open or the headless worker runs. */
struct Duty
{
    QString id = {};    ///< "retention"; names it in the workspace and on the command line.
    QString title = {}; ///< What it sees to, in a few English words.
    std::chrono::milliseconds every = {};
    bool needsKeys = false; ///< Waits while the vault is locked or the workspace has no keys.
    bool atStart = false;   ///< Due at each start as well.
    /** Does it, once, whatever came due meanwhile. Cancelled where it was stopped: then it is due again. */
    std::function<Result<DutyResult>(Workspace &, std::stop_token)> run = {};
    /** Hash of what it goes by besides the time: due at once where that is no longer what it last was. May be null. */
    std::function<Result<QByteArray>(store::Connection &)> inputs = {};
};

/** How a duty stands. */
struct DutyState
{
    QString id = {};
    QString title = {};
    std::optional<Instant> lastRunAt = {};
    std::optional<Instant> lastGoodAt = {};
    qint64 changed = 0;   ///< By the last run that went well.
    int failures = 0;     ///< In a row; 0 where the last run went well.
    QString trouble = {}; ///< Why the last run failed, in a sentence.
    QString waits = {};   ///< Why it cannot be done now, such as a locked vault; it is no failure.
    Instant nextAt = {};  ///< When it is due; in the past where it is.

    bool isFine() const { return failures == 0; }
};

/** How long after so many failures in a row it is tried again: 15 minutes, doubled each time, at most 6 hours. */
std::chrono::milliseconds retryAfter(int failures);

/** How every duty stands; reads the records only. */
Result<QList<DutyState>> dutyStates(Workspace &workspace, const QList<Duty> &duties);

/**
 * Does a duty now and records how it went; a failure is its own answer, kept with its sentence, and told to the trail
 * once until it is another one or it went well. Unavailable, and nothing recorded, where its keys are not open.
 */
Result<DutyResult> runDuty(Workspace &workspace, const Duty &duty, std::stop_token stop = {});

/** Duties as work that comes due: their ids are their places in the list. Called on the scheduler's thread. */
class DutySchedule final : public jobs::DueSource, public jobs::GapSource
{
public:
    DutySchedule(Workspace &workspace, QList<Duty> duties);

    const QList<Duty> &duties() const { return m_duties; }
    /** What failed is due at once, such as after the vault was unlocked. */
    void forgetFailures() { m_isImpatient = true; }

    Result<QList<jobs::Due>> nextDue(int limit, Instant now) override;
    Result<std::optional<Instant>> earliestDueAt() override;
    Result<qint64> countDue(Instant from, Instant to) override;
    Result<void> markStarted(const QList<qint64> &ids, Instant at) override;
    Result<void> markFinished(qint64 id, std::optional<Instant> nextDueAt) override;
    Result<void> releaseStarted() override;

    Result<std::optional<Instant>> lastSeen() override;
    Result<void> recordSeen(Instant at) override;
    Result<void> recordGap(Instant from, Instant to, qint64 missedCount) override;

private:
    Result<QList<jobs::Due>> all();

    Workspace &m_workspace;
    const QList<Duty> m_duties;
    QSet<qint64> m_started;
    QSet<qint64> m_begun; ///< Done since the program was started.
    bool m_isImpatient = false;
};

} // namespace steward::duties
