#pragma once

#include "app/cli/command.h"

#include "core/ledger/note.h"

#include <optional>

namespace steward::cli {

/** --key and --key-file: the public key that something signed is held against. */
QList<QCommandLineOption> keyOptions();

/** The key that the call gives, or nothing where it gives none. */
Result<std::optional<ledger::VerifierKey>> keyFrom(const Invocation &call);

} // namespace steward::cli
