#pragma once

#include "core/duties/duty.h"

namespace steward::duties {

/**
 * What the window and the headless worker do by themselves, one line each: retention that is due, consents whose
 * validity ended, shared keys that are due, the clocks of open requests and breaches after a change of rules, and
 * deleted records whose time to be put back has run out.
 */
QList<Duty> standardDuties();

} // namespace steward::duties
