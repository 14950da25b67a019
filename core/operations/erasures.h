#pragma once

#include "core/operations/tombstones.h"

namespace steward::operations {

/** Where erasures may be known from. */
struct ErasureSources
{
    QString origin;
    QString installation;
    QString backupFolder;            ///< The folder the backup stands in; empty: none.
    QString seatFolder;              ///< Empty: none.
    QString replaced;                ///< A workspace file that is to be replaced; empty: none.
    Workspace *open = nullptr;       ///< The same workspace, where it is open.
    QList<ledger::VerifierKey> keys; ///< Known to be the workspace's.
};

/** Every erasure that is known. */
struct KnownErasures
{
    QList<vault::Tombstone> tombstones = {};
    QStringList warnings = {}; ///< What could not be taken into account.
    bool isTold = false;       ///< Something told of them: a workspace, or a list.
};

/** Corrupt where a list was changed: to go on would bring people back. */
Result<KnownErasures> knownErasures(const ErasureSources &sources, const Clock &clock);

} // namespace steward::operations
