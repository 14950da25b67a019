#pragma once

#include "ui/shell/pane.h"

namespace steward::ui {

/** Retention: rules with what is due under them, plan, apply and what was found afterwards; holds; and Steward's own
 * records that were deleted and can be put back. */
Pane *makeRetentionPane(Session &session, QWidget *parent);
/** Rules whose run is due; empty where there are none. For a worker. */
QString retentionBadge(Workspace &workspace);

} // namespace steward::ui
