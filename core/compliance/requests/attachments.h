#pragma once

#include "core/compliance/requests/request_rows.h"

namespace steward::compliance {

/** Destroys what was shown to prove identity: overwritten, then deleted. Answers how many files. It is called when the
 * identity step ends, however it ends. */
Result<int> destroyEvidence(RequestEdit &edit);

} // namespace steward::compliance
