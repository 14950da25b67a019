#pragma once

#include "ui/shell/pane.h"

namespace steward::ui {

/** Consents: who agreed to what, what was shown, how it stands; recording, withdrawing, renewing, receipts, imports. */
Pane *makeConsentPane(Session &session, QWidget *parent);

} // namespace steward::ui
