#include "ui/vault/vault_facts.h"

#include "core/vault/sealed_columns.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace steward::ui {

bool VaultFacts::has(vault::SlotFacts::Kind kind) const
{
    return std::any_of(
        openings.begin(), openings.end(), [kind](const vault::SlotFacts &slot) { return slot.kind == kind; });
}

Result<VaultFacts> readVaultFacts(Workspace &workspace)
{
    vault::Vault &vault = workspace.vault();
    VaultFacts facts{.state = vault.state(),
        .reason = vault.lockReason(),
        .openings = vault.slotFacts(),
        .generation = vault.generation(),
        .rotateDays = workspace.setting(u"vault.rotate_days"_s).toInt(),
        .isWritable = workspace.store().isWritable()};
    if (facts.state == vault::VaultState::NotSetUp) {
        facts.reason = workspace.whyNoKeys();
        return facts;
    }
    const Result<void> read = workspace.store().read([&](store::Connection &connection) -> Result<void> {
        Result<QList<vault::KeyFacts>> keys = vault.keys(connection, VaultFacts::mostKeys + 1);
        if (!keys)
            return failureOf(keys);
        facts.keys = std::move(*keys);
        const Result<vault::Vault::Counts> counts = vault.counts(connection);
        if (!counts)
            return failureOf(counts);
        facts.counts = *counts;
        Result<QList<vault::SecretFacts>> secrets = vault::secrets(connection);
        if (!secrets)
            return failureOf(secrets);
        facts.secrets = std::move(*secrets);
        return {};
    });
    if (!read)
        return failureOf(read);
    facts.hasMoreKeys = facts.keys.size() > VaultFacts::mostKeys;
    if (facts.hasMoreKeys)
        facts.keys.resize(VaultFacts::mostKeys);
    return facts;
}

Result<qint64> countSealed(Workspace &workspace, const QString &purpose)
{
    const QList<vault::SealedColumn> columns = workspace.vault().columns().of(purpose);
    return workspace.store().read([&columns](store::Connection &connection) -> Result<qint64> {
        qint64 count = 0;
        for (const vault::SealedColumn &column : columns) {
            // The names were checked to be plain identifiers when the column was registered.
            const Result<QVariant> values =
                connection.single(u"SELECT count(*) FROM %1 WHERE %2 IS NOT NULL"_s.arg(column.table, column.sealed));
            if (!values)
                return failureOf(values);
            count += values->toLongLong();
        }
        return count;
    });
}

} // namespace steward::ui
