#pragma once

#include "ui/shell/pane.h"

namespace steward::ui {

/** The pane of the directory desk: listings, catalogue and customers. */
Pane *makeDirectoriesPane(Session &session, QWidget *parent);

} // namespace steward::ui
