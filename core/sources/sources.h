#pragma once

#include "core/sources/driver.h"
#include "core/store/store.h"
#include "core/vault/vault.h"

namespace steward::sources {

/** A source as it is asked for. */
struct NewSource
{
    QString name = {};             ///< Empty: made from the location.
    std::optional<Kind> kind = {}; ///< Nothing: told from the location.
    QString location = {};         ///< A path, or "postgresql://user:password@host:port/database"
    QString secret = {};           ///< Name of a password that is in the vault already.
    SourceMap map = {};
};

/** What became of it. */
struct AddedSource
{
    Source source = {};
    QStringList warnings = {}; ///< "The password was taken out of the address …"
};

/**
 * The register of sources: what is registered, under which reference, with which map. Every change is an event of the
 * trail. A password never stands in it: it is a secret of the vault, and an address that has one is taken apart.
 */
class Sources
{
public:
    Sources(store::Store &store, vault::Vault &vault)
        : m_store(store)
        , m_vault(vault)
    {
    }

    /** Registers a source (paths become absolute). Refused where the same location is registered and active already. */
    Result<AddedSource> add(const NewSource &wanted);
    /** Name, location, secret or activity; empty texts leave things as they are. */
    struct Edit
    {
        QString name = {};
        QString location = {};
        QString secret = {};
        std::optional<bool> isActive = {};
    };
    Result<Source> change(const QString &reference, const Edit &edit);
    /** No more searched; what was done with it stays in the register. */
    Result<void> remove(const QString &reference);
    /** A new map, not confirmed unless it says so. */
    Result<Source> setMap(const QString &reference, const SourceMap &map);
    /** A person has looked at the map and answers for it. Refused where it names no table. */
    Result<Source> confirmMap(const QString &reference);

    /** In the order of their references. */
    Result<QList<Source>> list(bool withInactive = false);
    /** By reference ("SRC-0001") or name; NotFound where there is none. */
    Result<Source> find(const QString &reference);
    /** The password of a source; empty where it needs none. Refused with the vault's reason where it is locked. */
    Result<crypto::SecretBytes> password(const Source &source);
    /** The source, opened. */
    Result<std::unique_ptr<Driver>> open(const Source &source);

private:
    store::Store &m_store;
    vault::Vault &m_vault;
};

/** "postgresql://…" is a database, a folder a folder, and a file what it looks like; NotFound where nothing is there.
 */
Result<Kind> kindOf(const QString &location);

} // namespace steward::sources
