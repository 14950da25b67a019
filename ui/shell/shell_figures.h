#pragma once

#include "core/directories/records/records.h"
#include "core/workspace/workspace.h"

#include <QHash>

namespace steward::ui {

/** What the shell shows around every pane: whose workspace, counts in the navigation, the next clock, the last run. */
struct ShellFigures
{
    Workspace::Facts facts = {};
    QHash<QString, QString> badges = {}; ///< pane id -> count
    qint64 due = 0;
    std::optional<Instant> nextDue = {};
    std::optional<directories::Run> lastRun = {};
};

/** Reads them; for a worker thread. What cannot be read stays empty: the panes tell of errors. */
ShellFigures readShellFigures(Workspace &workspace);

} // namespace steward::ui
