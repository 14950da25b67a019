#pragma once

#include "ui/shell/pane.h"

namespace steward::ui {

/** Breaches: the register with its countdowns, what is to be done in the first hours, notices and their drafts, and
 * the history. */
Pane *makeBreachesPane(Session &session, QWidget *parent);
/** How many breaches are open; empty where none is. For a worker. */
QString breachesBadge(Workspace &workspace);

} // namespace steward::ui
