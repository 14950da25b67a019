#pragma once

#include "ui/shell/pane.h"

namespace steward::ui {

/** The settings of the workspace and of this seat, each with its standard value and where that comes from. */
Pane *makeSettingsPane(Session &session, QWidget *parent);

} // namespace steward::ui
