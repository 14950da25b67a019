#pragma once

#include "ui/shell/pane.h"

namespace steward::ui {

/** The privacy overview: the score and what it is made of, requests, breaches, consents, records and retention in
 * figures that open to their rows. */
Pane *makePrivacyPane(Session &session, QWidget *parent);

} // namespace steward::ui
