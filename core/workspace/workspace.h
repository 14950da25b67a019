#pragma once

#include "core/base/clock.h"
#include "core/ledger/ledger.h"
#include "core/store/settings.h"
#include "core/store/store.h"
#include "core/vault/vault.h"

#include <memory>

namespace steward {

using store::knownSettings;
using store::SettingInfo;

/** A workspace file opened whole: store, trail, keys and settings as one. */
class Workspace
{
public:
    struct Facts
    {
        QString organisation = {};
        QString timeZone = QStringLiteral("UTC"); ///< IANA name of the controller's time zone
    };

    /** Makes a file, and its keys where `access` has something to keep them with; otherwise the trail is not signed. */
    static Result<std::unique_ptr<Workspace>> create(
        const QString &path, const Facts &facts, const Clock &clock, const vault::KeyAccess &access = {});
    /** Opens a file. Where its keys cannot be opened, it opens read-only, and vault().lockReason() says why. */
    static Result<std::unique_ptr<Workspace>> open(
        const QString &path, const Clock &clock, bool readOnly = false, const vault::KeyAccess &access = {});
    ~Workspace();

    store::Store &store() { return *m_store; }
    vault::Vault &vault() { return m_vault; }
    ledger::Ledger &ledger() { return m_ledger; }
    /** Where this seat keeps the newest checkpoint; null where it keeps none. */
    ledger::Anchor *anchor() { return m_anchor.get(); }
    const vault::KeyAccess &keyAccess() const { return m_access; }
    /** Why a workspace has no keys although this seat was asked for them (nothing keeps them here, or they were taken
     * out of it); empty where it has, or none were asked for. */
    QString whyNoKeys() const { return m_whyNoKeys; }
    /** Why a workspace that was to be written is open read-only: its keys could not be opened. Empty otherwise. */
    QString whyLocked() const { return m_whyLocked; }
    /** Opens the keys of a workspace that was opened for reading, or whose vault was locked. */
    Result<void> unlock();
    /** What a verification on this seat is held against. */
    ledger::VerifyOptions verifyOptions() const;
    const Clock &clock() const { return m_clock; }
    QString path() const { return m_store->path(); }
    Facts facts();

    /** The value of a setting, or its standard where none is set. See knownSettings(). */
    QString setting(const QString &key);
    QFuture<Result<void>> setSetting(const QString &key, const QString &value);

    /** SQLite's own integrity check, foreign keys, counts, the trail and the keys; the sentences say what is wrong,
     * none means all is well. */
    Result<QStringList> check(std::stop_token stop = {});
    /** What the last check() could not look at, in a sentence; empty where it saw everything. */
    QString notChecked() const { return m_notChecked; }

private:
    class Trail; ///< The journal the store writes to: opens the keys first, then the trail.

    Workspace(const Clock &clock, const vault::KeyAccess &access);
    static Result<std::unique_ptr<Workspace>> openForWriting(std::unique_ptr<Workspace> workspace);
    static Result<std::unique_ptr<Workspace>> openForReading(std::unique_ptr<Workspace> workspace);
    Result<void> makeKeys(store::Transaction &transaction);

    const Clock &m_clock;
    vault::KeyAccess m_access;
    vault::Vault m_vault;
    std::shared_ptr<ledger::Anchor> m_anchor;
    ledger::Ledger m_ledger;
    QString m_whyNoKeys;
    QString m_whyLocked;
    QString m_notChecked;
    std::unique_ptr<Trail> m_trail;
    std::unique_ptr<store::Store> m_store;
};

} // namespace steward
