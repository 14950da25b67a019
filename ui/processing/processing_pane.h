#pragma once

#include "ui/shell/pane.h"

namespace steward::ui {

/** Records of processing activities (as controller and as processor) with their completeness, versions and reviews, and
 * the impact assessments that they ask for. */
Pane *makeProcessingPane(Session &session, QWidget *parent);
/** Reviews that are overdue and assessments that are missing; empty where there are none. For a worker. */
QString processingBadge(Workspace &workspace);

} // namespace steward::ui
