#pragma once

#include <QString>

#include <functional>

namespace steward::operations {

/** What a long piece of work is at. */
enum class Stage {
    Copying,   ///< SQLite writes a copy; how far it is cannot be told.
    Checking,  ///< The copy is opened: integrity, references, trail.
    Sealing,   ///< In bytes.
    Unsealing, ///< In bytes.
    Finishing, ///< Signing, syncing, renaming.
    Erasing,   ///< Erasures are applied again.
    Proving,   ///< A first new record is written.
};

/** How far it is: `total` is 0 where nobody can tell. */
struct Step
{
    Stage stage = Stage::Copying;
    qint64 done = 0;
    qint64 total = 0;
};

/** Called on the thread that does the work, a few times a second at most for each MiB; may be empty. */
using Progress = std::function<void(const Step &)>;

/** "copying", "checking", …: the stable name of a stage. */
QString stageName(Stage stage);

} // namespace steward::operations
