#pragma once

#include "core/compliance/retention/planning.h"

#include <QMap>

namespace steward::compliance {

/** What one step of a run did. */
struct StepOutcome
{
    qint64 changed = 0;
    qint64 notTouched = 0;
    qint64 failed = 0;
    QStringList reasons = {};
    QStringList notes = {};
    QList<QByteArray> marks = {}; ///< Of the rows that were anonymised.
};

/** One step: some rows of one system, written down before they are changed. */
struct RunStep
{
    qint64 id = 0;
    int system = 0; ///< Its place in the rule.
    bool isDone = false;
    QString name = {};
    qint64 planned = 0;
    QByteArray changes = {}; ///< Sealed.
    StepOutcome outcome = {};
};

/** A run that has begun and not ended. */
struct OpenRun
{
    qint64 id = 0;
    QString reference = {};
    QDate beforeDay = {};
    bool isMore = false;
    QMap<int, QString> unknown = {}; ///< By system: why it could not be planned.
};

/** The run of a rule that has not ended. */
Result<std::optional<OpenRun>> openRun(store::Connection &connection, qint64 rule);
/** Writes a plan down, its rows sealed, and answers when it is on disk. */
Result<OpenRun> beginRun(store::Store &store, vault::Vault &vault, const RetentionPlan &plan,
    const QList<PlannedRows> &systems, int rowsAtOnce);
Result<QList<RunStep>> stepsOf(store::Connection &connection, qint64 run);
Result<crypto::SecretBytes> openStep(store::Connection &connection, vault::Vault &vault, const RunStep &step);
Result<void> stepDone(store::Store &store, qint64 rule, const RunStep &step, const StepOutcome &outcome);
/** Ends a run: its result stays, what it had planned row by row goes. */
Result<RetentionRun> finishRun(
    store::Store &store, const RetentionRule &rule, const OpenRun &run, const QList<RunSystem> &systems);

/** Why systems of a plan could not be looked at, a sentence each. */
QStringList whatIsUnknown(const RetentionPlan &plan);
/** Why a run that has ended did not do all, in sentences; empty where it did. */
QString whatIsLeft(const RetentionPlan &plan, const RetentionRun &run);

} // namespace steward::compliance
