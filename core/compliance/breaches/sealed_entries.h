#pragma once

#include "core/store/store.h"
#include "core/vault/vault.h"

#include <QJsonObject>

namespace steward::compliance {

/** One thing that was set down: what may be read by anyone with the file, and what is sealed. */
struct LogEntry
{
    qint64 id = 0;
    int number = 0; ///< Within its parent, from 1.
    QString kind = {};
    Instant at = {};
    QString actor = {};
    QJsonObject clear = {};  ///< Dates, levels, counts, references.
    QJsonObject secret = {}; ///< Free texts; empty where the vault is not open.
    bool isReadable = true;  ///< False where `secret` could not be opened.
};

/**
 * A log of entries that is only ever added to, in a table of its own: (id, parent, number, row, version, kind, at,
 * actor, clear, key, sealed). Free texts are sealed under a shared key (Level::High) that bears the log's purpose.
 */
class EntryLog
{
public:
    /** `table` is a plain identifier. */
    EntryLog(QString table, QString purpose)
        : m_table(std::move(table))
        , m_purpose(std::move(purpose))
    {
    }

    /** Adds an entry; answers its number. Unavailable with the vault's reason where texts cannot be sealed. */
    Result<int> append(
        store::Transaction &transaction, vault::Vault &vault, qint64 parent, const LogEntry &entry) const;
    /** In order of number. What the vault cannot open now, or all where it is null, stands with isReadable false. */
    Result<QList<LogEntry>> read(store::Connection &connection, vault::Vault *vault, qint64 parent) const;

private:
    QString m_table;
    QString m_purpose;
};

/** Refused with a sentence where free texts cannot be sealed now. */
Result<void> checkCanSeal(const vault::Vault &vault);

} // namespace steward::compliance
