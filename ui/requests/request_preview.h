#pragma once

#include "core/compliance/requests/register.h"

namespace steward::ui {

/** What would come of a new request, while it is typed. */
struct RequestPreview
{
    QList<compliance::RequestClock> clocks = {};
    QStringList duplicates = {}; ///< References of open requests of the same person and type.
    bool wasErasedBefore = false;
    QString trouble = {}; ///< Why clocks or persons could not be looked up; empty where they could.
};

/** Computes the clocks and looks the person up by keyed hash, writing nothing; for a worker. */
RequestPreview previewRequest(store::Store &store, vault::Vault &vault, const compliance::NewRequest &request);

} // namespace steward::ui
