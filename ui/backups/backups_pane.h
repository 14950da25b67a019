#pragma once

#include "ui/shell/pane.h"

namespace steward::ui {

/** Backups: the list, making, verifying and restoring them, drills against their targets, and what is overdue. */
Pane *makeBackupsPane(Session &session, QWidget *parent);

} // namespace steward::ui
