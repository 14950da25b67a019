#pragma once

#include "core/compliance/retention/run.h"

namespace steward::compliance {

/** What a run is made by: read once, the same for all its systems. */
struct Planning
{
    RetentionRule rule = {};
    QDate today = {};
    QDate beforeDay = {};
    QTimeZone zone = QTimeZone::utc();
    QList<Hold> holds = {};      ///< In force today.
    QByteArray token = {};       ///< For masks: the same for all runs of a rule; 32 bytes.
    QString noToken = {};        ///< Why there is none.
    QSet<QByteArray> marks = {}; ///< Of rows that earlier runs have anonymised (see markOf()).
    RunOptions options = {};
};

/** The rows of one system that a run changes, with their content: for apply() only, never shown. */
struct PlannedRows
{
    PlannedSystem facts = {};
    sources::SourceMap map = {};
    QList<sources::Change> changes = {};
    QList<sources::Identifier> needles = {}; ///< Some identifiers of rows that will go, to look for afterwards.
};

/** A source that is open, and what it has; opened once for all systems of a run that stand in it. */
struct OpenSource
{
    sources::Source source = {};
    std::unique_ptr<sources::Driver> driver = {};
    sources::Schema schema = {};
};

/** The source's map with the table as the rule means it: its date column, and for anonymising the method of each
 * column. */
Result<sources::SourceMap> mapFor(const OpenSource &open, const RetentionRule &rule, const RetentionSystem &system);
const sources::TableMap &tableOf(const sources::SourceMap &map, const QString &table);

/** Plans one table of a source. What could not be looked at is PlannedSystem::unknown; the only error is Cancelled. */
Result<PlannedRows> planTable(
    const Planning &planning, OpenSource &open, const RetentionSystem &system, std::stop_token stop);

/** By what a row that was anonymised is known again: its digest under the rule's token. */
QByteArray markOf(const QByteArray &token, const QByteArray &digestAfter);

// What stands sealed between the plan and the end of a run.
QByteArray packed(const QList<sources::Change> &changes, const QList<sources::Identifier> &needles);
Result<QList<sources::Change>> unpacked(QByteArrayView bytes, QList<sources::Identifier> *needles);

} // namespace steward::compliance
