#include "core/workspace/workspace.h"

#include "core/base/text.h"
#include "core/store/files.h"
#include "core/store/inspection.h"
#include "core/store/integrity.h"

#include <QTimeZone>

namespace steward {

using namespace Qt::StringLiterals;

namespace {

/** Whether the trail tells of a key, in its tables or in an entry; one that cannot be read is taken to. */
bool namesKey(store::Store &store)
{
    const Result<QList<ledger::VerifierKey>> keys = ledger::trailKeys(store);
    if (!keys || !keys->isEmpty())
        return true;
    for (const QString &action : {u"vault.created"_s, u"key.named"_s}) {
        const Result<QList<ledger::Entry>> entries = ledger::newestEntries(store, {.action = action}, {}, 1);
        if (!entries || !entries->isEmpty())
            return true;
    }
    return false;
}

QString keysGone()
{
    return u"The trail of this workspace names a key, but the workspace has no keys any more: they were taken out. "
           u"Restore a backup."_s;
}

} // namespace

/** What the store writes its events to: opens the keys before the trail is taken up, so that no entry is unsigned. */
class Workspace::Trail final : public store::Journal
{
public:
    explicit Trail(Workspace &workspace)
        : m_workspace(workspace)
    {
    }

    Result<void> attach(store::Connection &connection) override
    {
        vault::Vault &vault = m_workspace.m_vault;
        if (const Result<void> attached = vault.attach(connection, m_workspace.m_access); !attached)
            return attached;
        if (vault.state() == vault::VaultState::Locked)
            return failure(ErrorCode::Unavailable, vault.lockReason());
        if (vault.state() == vault::VaultState::Open)
            m_workspace.m_ledger.setSigner(vault.signer());
        m_workspace.m_anchor = vault.anchor(m_workspace.m_access);
        m_workspace.m_ledger.setAnchor(m_workspace.m_anchor);
        return m_workspace.m_ledger.attach(connection);
    }
    Result<void> check(const store::Event &event) override { return m_workspace.m_ledger.check(event); }
    Result<void> append(store::Connection &connection, const std::vector<store::Event> &events, Instant at) override
    {
        return m_workspace.m_ledger.append(connection, events, at);
    }
    void committed() override { m_workspace.m_ledger.committed(); }
    void rolledBack() override { m_workspace.m_ledger.rolledBack(); }

private:
    Workspace &m_workspace;
};

Workspace::Workspace(const Clock &clock, const vault::KeyAccess &access)
    : m_clock(clock)
    , m_access(access)
    , m_vault(clock)
    , m_trail(std::make_unique<Trail>(*this))
{
    // Registered here, so that whoever opens a workspace can rotate its keys: a key that a column still needs must not
    // go.
    for (const QString &table : {u"breach_entry"_s, u"processing_entry"_s})
        (void)m_vault.columns().add({.table = table,
            .sealed = u"sealed"_s,
            .key = u"key"_s,
            .id = u"id"_s,
            .row = u"row"_s,
            .version = u"version"_s,
            .purpose = table == u"breach_entry" ? u"breaches"_s : u"processing"_s});
    (void)m_vault.columns().add({.table = u"legal_hold"_s,
        .sealed = u"content"_s,
        .key = u"key"_s,
        .id = u"id"_s,
        .row = u"reference"_s,
        .version = u"version"_s,
        .purpose = u"holds"_s});
    (void)m_vault.columns().add({.table = u"retention_step"_s,
        .sealed = u"changes"_s,
        .key = u"key"_s,
        .id = u"id"_s,
        .row = u"name"_s,
        .version = u"version"_s,
        .purpose = u"retention"_s});
}

Workspace::~Workspace()
{
    // The store first: what it still writes goes through the trail.
    m_store.reset();
}

Result<std::unique_ptr<Workspace>> Workspace::create(
    const QString &path, const Facts &facts, const Clock &clock, const vault::KeyAccess &access)
{
    if (!QTimeZone(facts.timeZone.toUtf8()).isValid())
        return failure(ErrorCode::InvalidInput,
            u"\"%1\" is no time zone; use a name such as Europe/Berlin or Asia/Seoul."_s.arg(facts.timeZone));
    std::unique_ptr<Workspace> workspace(new Workspace(clock, access));
    Result<std::unique_ptr<store::Store>> store =
        store::Store::open(path, store::Store::Open::Create, *workspace->m_trail, clock);
    if (!store)
        return failureOf(store);
    workspace->m_store = std::move(*store);
    const Result<void> recorded =
        workspace->m_store
            ->write([&workspace, &facts](store::Transaction &transaction) -> Result<void> {
                for (const auto &[key, value] : {std::pair(u"organisation"_s, cleaned(facts.organisation)),
                         std::pair(u"time_zone"_s, facts.timeZone)}) {
                    if (const Result<void> set =
                            transaction.sql().run(u"INSERT INTO setting VALUES(?, ?)"_s, {key, value});
                        !set)
                        return set;
                }
                transaction.record({.action = u"workspace.created"_s,
                    .subject = u"workspace"_s,
                    .detail = {
                        {u"schema"_s, store::schemaVersion()}, {u"version"_s, QStringLiteral(STEWARD_VERSION)}}});
                return workspace->makeKeys(transaction);
            })
            .result();
    if (!recorded) {
        const QString made = workspace->m_store->path();
        workspace.reset();
        store::removeUnfinished(made);
        return failureOf(recorded);
    }
    return workspace;
}

Result<std::unique_ptr<Workspace>> Workspace::open(
    const QString &path, const Clock &clock, bool readOnly, const vault::KeyAccess &access)
{
    std::unique_ptr<Workspace> workspace(new Workspace(clock, access));
    if (!readOnly) {
        Result<std::unique_ptr<store::Store>> store =
            store::Store::open(path, store::Store::Open::Existing, *workspace->m_trail, clock);
        if (store) {
            workspace->m_store = std::move(*store);
            if (!workspace->m_store->isWritable())
                return openForReading(std::move(workspace));
            return openForWriting(std::move(workspace));
        }
        // Nothing may be appended without the key that signs; reading goes on.
        if (workspace->m_vault.state() != vault::VaultState::Locked)
            return failureOf(store);
        workspace->m_whyLocked = workspace->m_vault.lockReason();
    }
    Result<std::unique_ptr<store::Store>> store =
        store::Store::open(path, store::Store::Open::ReadOnly, *workspace->m_trail, clock);
    if (!store)
        return failureOf(store);
    workspace->m_store = std::move(*store);
    return openForReading(std::move(workspace));
}

Result<void> Workspace::makeKeys(store::Transaction &transaction)
{
    if (!m_access.keychain && !m_access.passphrase)
        return {};
    const Result<void> made = m_vault.setUp(transaction, m_access);
    if (!made && made.error().code == ErrorCode::Unavailable) {
        m_whyNoKeys = made.error().message;
        return {};
    }
    if (!made)
        return made;
    m_ledger.setSigner(m_vault.signer());
    m_anchor = m_vault.anchor(m_access);
    m_ledger.setAnchor(m_anchor);
    transaction.record(
        {.action = u"vault.created"_s, .subject = u"vault"_s, .detail = {{u"vkey"_s, m_vault.signer()->key().text()}}});
    transaction.touch(u"vault"_s);
    return {};
}

Result<std::unique_ptr<Workspace>> Workspace::openForWriting(std::unique_ptr<Workspace> workspace)
{
    if (workspace->m_vault.state() != vault::VaultState::NotSetUp)
        return workspace;
    // A file that had its keys taken out must not get new ones: they would vouch for whatever it says now.
    workspace->m_whyNoKeys = workspace->m_ledger.refusal();
    if (workspace->m_whyNoKeys.isEmpty() && namesKey(*workspace->m_store))
        workspace->m_whyNoKeys = keysGone();
    if (!workspace->m_whyNoKeys.isEmpty())
        return workspace;
    const Result<void> made =
        workspace->m_store
            ->write([&workspace](store::Transaction &transaction) { return workspace->makeKeys(transaction); })
            .result();
    if (!made)
        return failureOf(made);
    return workspace;
}

Result<std::unique_ptr<Workspace>> Workspace::openForReading(std::unique_ptr<Workspace> workspace)
{
    const Result<void> attached = workspace->m_store->read(
        [&workspace](store::Connection &connection) { return workspace->m_vault.attach(connection, {}); });
    if (!attached)
        return failureOf(attached);
    workspace->m_anchor = workspace->m_vault.anchor(workspace->m_access);
    return workspace;
}

Result<void> Workspace::unlock()
{
    return m_vault.unlock(*m_store, m_access);
}

ledger::VerifyOptions Workspace::verifyOptions() const
{
    return {.anchor = m_anchor.get()};
}

Workspace::Facts Workspace::facts()
{
    return {setting(u"organisation"_s), setting(u"time_zone"_s)};
}

QString Workspace::setting(const QString &key)
{
    return store::setting(*m_store, key);
}

QFuture<Result<void>> Workspace::setSetting(const QString &key, const QString &value)
{
    return m_store->write([key, value = cleaned(value)](store::Transaction &transaction) -> Result<void> {
        if (const Result<void> fits = store::checkSetting(key, value); !fits)
            return fits;
        const Result<void> set = transaction.sql().run(
            u"INSERT INTO setting VALUES(?, ?) ON CONFLICT DO UPDATE SET value = excluded.value"_s, {key, value});
        if (!set)
            return set;
        // A contact or a name may be personal: the trail says that it changed, not to what.
        transaction.record({.action = u"setting.changed"_s, .subject = u"setting/"_s + key});
        transaction.touch(u"settings"_s);
        return {};
    });
}

Result<QStringList> Workspace::check(std::stop_token stop)
{
    Result<QStringList> faults = m_store->read([&stop](store::Connection &connection) -> Result<QStringList> {
        // SQLite's own check may take minutes; asked to stop, it is interrupted.
        const std::stop_callback interrupt(stop, [&connection] { connection.interrupt(); });
        Result<QStringList> structure = store::structureFaults(connection);
        if (!structure)
            return structure;
        QStringList list = std::move(*structure);
        const Result<QStringList> damages = store::integrityFaults(connection, store::Thoroughness::Full, 100);
        if (!damages)
            return failureOf(damages);
        for (const QString &damage : *damages)
            list.append(u"The file is damaged: %1"_s.arg(damage));
        {
            Result<store::Rows> rows = connection.query(u"PRAGMA foreign_key_check"_s);
            if (!rows)
                return failureOf(rows);
            while (rows->next() && list.size() < 100)
                list.append(u"Row %1 of %2 points at a row of %3 that is not there."_s.arg(
                    rows->text(1), rows->text(0), rows->text(2)));
        }
        Result<store::Rows> counts = connection.query(u"SELECT state, sum(n) FROM (SELECT state, n FROM listing_count "
                                                      u"UNION ALL SELECT state, -count(*) FROM listing GROUP BY state) "
                                                      u"GROUP BY state HAVING sum(n) <> 0"_s);
        if (!counts)
            return failureOf(counts);
        while (counts->next())
            list.append(u"The count of listings in state %1 is off by %2."_s.arg(counts->text(0), counts->text(1)));
        return list;
    });
    if (!faults)
        return faults;
    if (stop.stop_requested())
        return failure(ErrorCode::Cancelled, u"The check was cancelled."_s);
    const Result<ledger::Verification> trail = ledger::verify(*m_store, stop, {}, verifyOptions());
    if (!trail)
        return failureOf(trail);
    if (!trail->ok)
        faults->append(u"The trail does not verify: %1"_s.arg(trail->reason));
    m_notChecked.clear();
    const bool wasLocked = m_vault.state() == vault::VaultState::Locked;
    if (wasLocked) {
        if (const Result<void> opened = unlock(); !opened)
            m_notChecked = u"The keys and sealed values were not looked at: %1"_s.arg(opened.error().message);
    }
    const Result<QStringList> keys =
        m_store->read([&](store::Connection &connection) { return m_vault.check(connection, stop); });
    if (wasLocked)
        m_vault.lock();
    if (!keys)
        return failureOf(keys);
    if (m_vault.state() == vault::VaultState::NotSetUp && namesKey(*m_store))
        faults->append(keysGone());
    return *faults + *keys;
}

} // namespace steward
