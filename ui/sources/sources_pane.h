#pragma once

#include "ui/shell/pane.h"

namespace steward::ui {

/**
 * Where personal data stands: the registered sources, whether they can be read, and the map of each.
 *
 * goTo() understands "source" (a reference) and "add" (true: opens the dialog for a new one).
 */
Pane *makeSourcesPane(Session &session, QWidget *parent);
/** Maps that nobody has confirmed yet. */
QString sourcesBadge(Workspace &workspace);

} // namespace steward::ui
