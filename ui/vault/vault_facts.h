#pragma once

#include "core/vault/secrets.h"
#include "core/workspace/workspace.h"

namespace steward::ui {

/** Everything the vault page shows, of one moment. */
struct VaultFacts
{
    vault::VaultState state = vault::VaultState::NotSetUp;
    QString reason = {};
    QList<vault::SlotFacts> openings = {};
    QList<vault::KeyFacts> keys = {}; ///< At most mostKeys of them.
    bool hasMoreKeys = false;
    vault::Vault::Counts counts = {};
    QList<vault::SecretFacts> secrets = {};
    int generation = 0;
    int rotateDays = 0;
    bool isWritable = false;

    static constexpr int mostKeys = 1000;
    bool has(vault::SlotFacts::Kind kind) const;
};

/** Reads them; for a worker. */
Result<VaultFacts> readVaultFacts(Workspace &workspace);

/** How many values stand under the shared keys of a purpose, in all the columns that know of it; for a worker. */
Result<qint64> countSealed(Workspace &workspace, const QString &purpose);

} // namespace steward::ui
