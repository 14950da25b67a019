#pragma once

#include "core/store/store.h"
#include "ui/shell/command_palette.h"

namespace steward::ui {

/** Customers and directories that fit the query, best first; reads on the calling thread. */
QList<Command> findRecords(store::Store &store, const QString &query, std::stop_token stop);

} // namespace steward::ui
