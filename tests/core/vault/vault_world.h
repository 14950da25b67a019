#pragma once

#include "core/store/store.h"
#include "core/vault/vault.h"
#include "tests/support/fake_clock.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace steward::test {

/** Keeps the events that a store would hand to the trail, and opens the vault as a workspace does. */
class VaultJournal final : public store::Journal
{
public:
    VaultJournal(vault::Vault &vault, const vault::KeyAccess &access)
        : m_vault(vault)
        , m_access(access)
    {
    }
    Result<void> attach(store::Connection &connection) override { return m_vault.attach(connection, m_access); }
    Result<void> check(const store::Event &) override { return {}; }
    Result<void> append(store::Connection &, const std::vector<store::Event> &events, Instant) override
    {
        for (const store::Event &event : events)
            m_events.append(event);
        return failing ? failure(ErrorCode::DiskFull, QStringLiteral("The disk is full.")) : Result<void>();
    }
    void committed() override {}
    void rolledBack() override {}
    const QList<store::Event> &events() const { return m_events; }
    bool failing = false; ///< The commit of each group with events fails.

private:
    vault::Vault &m_vault;
    const vault::KeyAccess &m_access;
    QList<store::Event> m_events;
};

inline crypto::SecretBytes secretOf(QByteArrayView text)
{
    return crypto::SecretBytes::copyOf(text);
}

/** A workspace file with its vault, without a trail: opened, closed and opened again at will. */
struct VaultWorld
{
    /** `installation`: takes the name of another workspace, as a forged file would. */
    explicit VaultWorld(vault::KeyAccess keys = {.keychain = vault::memoryKeychain()}, const QString &installation = {})
        : access(std::move(keys))
    {
        path = dir.filePath(QStringLiteral("w.steward"));
        reopen(store::Store::Open::Create);
        if (!installation.isEmpty()) {
            run(QStringLiteral("UPDATE vault SET installation = ?"), {installation});
            reopen();
        }
        const Result<void> made = write([this](store::Transaction &tx) { return vault->setUp(tx, access); });
        why = made ? QString() : made.error().message;
    }
    void close()
    {
        store.reset();
        vault.reset();
    }
    void reopen(store::Store::Open how = store::Store::Open::Existing)
    {
        close();
        vault = std::make_unique<vault::Vault>(clock);
        journal = std::make_unique<VaultJournal>(*vault, access);
        auto opened = store::Store::open(path, how, *journal, clock);
        if (!opened)
            qFatal("%s", qPrintable(opened.error().message));
        store = std::move(*opened);
    }
    template<typename F>
    auto write(F f) -> std::invoke_result_t<F, store::Transaction &>
    {
        return store->write(std::move(f)).result();
    }
    template<typename F>
    auto read(F f) -> std::invoke_result_t<F, store::Connection &>
    {
        return store->read(std::move(f));
    }
    QVariant single(const QString &sql, const QVariantList &values = {})
    {
        return *read([&](store::Connection &connection) { return connection.single(sql, values); });
    }
    Result<void> run(const QString &sql, const QVariantList &values = {})
    {
        return write([=](store::Transaction &tx) { return tx.sql().run(sql, values); });
    }
    Result<QByteArray> seal(const vault::KeyScope &scope, const vault::Place &place, const QByteArray &plain)
    {
        return write([=, this](store::Transaction &tx) { return vault->seal(tx, scope, place, plain); });
    }
    Result<crypto::SecretBytes> open(const vault::Place &place, const QByteArray &sealed)
    {
        return read([&](store::Connection &connection) { return vault->open(connection, place, sealed); });
    }
    /** The file and its log, byte by byte. Not while the test's own process has anything to lose by closing a file. */
    QByteArray bytes() const
    {
        QByteArray all;
        for (const QString &name : {path, path + QStringLiteral("-wal")}) {
            QFile file(name);
            if (file.open(QIODevice::ReadOnly))
                all += file.readAll();
        }
        return all;
    }

    QTemporaryDir dir;
    QString path;
    FakeClock clock;
    vault::KeyAccess access;
    QString why; ///< Why the keys could not be made.
    std::unique_ptr<vault::Vault> vault;
    std::unique_ptr<VaultJournal> journal;
    std::unique_ptr<store::Store> store;
};

} // namespace steward::test
