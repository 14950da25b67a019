#pragma once

#include "ui/shell/pane.h"

namespace steward::ui {

/** What needs me today, how the last runs went, and how the figures move. */
Pane *makeOverviewPane(Session &session, QWidget *parent);

} // namespace steward::ui
