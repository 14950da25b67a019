#pragma once

#include "core/compliance/breaches/breach.h"
#include "core/directories/records/records.h"
#include "core/workspace/workspace.h"

#include <QHash>

namespace steward::ui {

/** A legal clock that has not ended, and where it is dealt with. */
struct LegalClock
{
    QString pane = {}; ///< "requests" or "breaches"
    QString reference = {};
    QString law = {};                          ///< Its title.
    std::optional<compliance::Duty> duty = {}; ///< Of a breach.
    Instant dueAt = {};
};

/** What the shell shows around every pane: whose workspace, counts in the navigation, the next clock, the last run. */
struct ShellFigures
{
    Workspace::Facts facts = {};
    QHash<QString, QString> badges = {}; ///< pane id -> count
    qint64 due = 0;
    std::optional<Instant> nextDue = {};
    std::optional<LegalClock> legal = {}; ///< The one that runs out first, over requests and breaches.
    std::optional<directories::Run> lastRun = {};
};

/** Reads them; for a worker thread. What cannot be read stays empty: the panes tell of errors. */
ShellFigures readShellFigures(Workspace &workspace);

} // namespace steward::ui
