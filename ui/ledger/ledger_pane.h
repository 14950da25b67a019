#pragma once

#include "ui/shell/pane.h"

namespace steward::ui {

/** The audit trail, newest first, with filters, detail and verification. */
Pane *makeLedgerPane(Session &session, QWidget *parent);

} // namespace steward::ui
