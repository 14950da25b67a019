#pragma once

#include "core/compliance/retention/holds.h"
#include "core/compliance/retention/rule.h"
#include "core/sources/driver.h"
#include "core/vault/vault.h"

#include <functional>
#include <memory>
#include <stop_token>

namespace steward::compliance {

/** How registered sources are found and opened. */
struct SourceAccess
{
    std::function<Result<sources::Source>(const QString &reference)> find = {};
    std::function<Result<std::unique_ptr<sources::Driver>>(const sources::Source &source)> open = {};
};
/** By the workspace's own register, with the passwords of its vault. */
SourceAccess registeredSources(store::Store &store, vault::Vault &vault);

/** What is due in one system of a rule. Counts rows; nothing of their content. */
struct PlannedSystem
{
    RetentionSystem system = {};
    QString sourceName = {};
    QString dateColumn = {};
    QString unknown = {};     ///< Why it could not be told, in a sentence; then all counts are 0 and nothing is done.
    qint64 due = 0;           ///< Rows that the run will change.
    qint64 done = 0;          ///< Rows that are due and stand already as they should (anonymised before).
    qint64 held = 0;          ///< Rows that are due and kept by a hold.
    QStringList holds = {};   ///< References of those holds.
    qint64 inFuture = 0;      ///< Rows with a day after today: named, never changed.
    qint64 undated = 0;       ///< Rows without a day that can be read: named, never changed.
    bool isMore = false;      ///< More rows are due than one run takes; run it again.
    bool isPartlySeen = true; ///< Not all rows were looked at for `inFuture` and `undated`.
    std::optional<QDate> oldest = {}; ///< Of the rows that will be changed.
    std::optional<QDate> newest = {};
    QByteArray digest = {}; ///< SHA-256 over keys and digests of the rows: two plans that are equal change the same.
};

/** What a run of a rule would do. */
struct RetentionPlan
{
    RetentionRule rule = {};
    QDate day = {};       ///< In the controller's time zone.
    QDate beforeDay = {}; ///< What started before it is due.
    QList<PlannedSystem> systems = {};
    QStringList warnings = {};
    QString hash = {};    ///< SHA-256, hex, over all of the above.
    QString resumes = {}; ///< Reference of a run that was begun and has not ended: apply goes on with it first.
    qint64 due() const;
    bool isWhole() const; ///< Every system could be looked at.
};

/** What became of one system. */
struct RunSystem
{
    RetentionSystem system = {};
    qint64 changed = 0;
    qint64 notTouched = 0; ///< Changed by somebody else since planning.
    qint64 failed = 0;
    qint64 left = 0;          ///< Still there when it was looked at again.
    QStringList reasons = {}; ///< Of what was not done.
    QStringList residue = {}; ///< Where values still stand, and why.
    QStringList notSeen = {}; ///< What could not be looked at.
    QStringList notes = {};
};

struct RetentionRun
{
    QString reference = {}; ///< "RUN-0001"
    QString rule = {};
    QString plan = {};
    QDate beforeDay = {};
    QString state = {}; ///< "done", "partial"
    Instant startedAt = {};
    std::optional<Instant> finishedAt = {};
    qint64 changed = 0;
    bool isMore = false;
    QList<RunSystem> systems = {};
};

struct RunOptions
{
    int mostRows = 100'000;  ///< Of a system in one run.
    int rowsAtOnce = 10'000; ///< One step: one transaction of the source.
    std::function<void(qint64 done, qint64 total)> progress = {};
};

/** Looks what a rule would change, and changes nothing: neither a source nor the workspace. */
Result<RetentionPlan> planRetention(store::Store &store, vault::Vault &vault, const SourceAccess &sources,
    const QString &reference, std::stop_token stop = {}, const RunOptions &options = {});
/**
 * Plans, changes and looks again. With `hash`, Refused unless the plan is still the same. A run that a kill has cut off
 * is ended first, with just the rows that it had planned, and is the answer. Needs an open vault.
 */
Result<RetentionRun> applyRetention(store::Store &store, vault::Vault &vault, const SourceAccess &sources,
    const QString &reference, const QString &hash = {}, std::stop_token stop = {}, const RunOptions &options = {});
/** Runs of a rule (all rules: empty), newest first. */
Result<QList<RetentionRun>> retentionRuns(store::Connection &connection, const QString &rule, int limit);

/** What a scheduled look did: automatic rules are applied, of the others only told what is due. */
struct ScheduledRun
{
    QString rule = {};
    qint64 due = 0;
    qint64 changed = 0;
    bool wasApplied = false;
    QString trouble = {}; ///< Why it could not be done.
};
Result<QList<ScheduledRun>> runDueRetention(
    store::Store &store, vault::Vault &vault, const SourceAccess &sources, std::stop_token stop = {});

} // namespace steward::compliance
