#pragma once

#include "ui/shell/pane.h"

namespace steward::ui {

/** The pane of the requests: the register as a table, one request beside it, and opening a new one. */
Pane *makeRequestsPane(Session &session, QWidget *parent);

/** What the navigation counts: overdue requests, and those due in seven days; empty where there are none. */
QString requestsBadge(Workspace &workspace);

} // namespace steward::ui
