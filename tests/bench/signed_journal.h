#pragma once

#include "core/crypto/ed25519.h"
#include "core/ledger/ledger.h"

#include <QFile>

namespace steward::bench {

/** A trail's key, as the vault would hold it. */
class Signer final : public ledger::NoteSigner
{
public:
    Signer()
        : m_key(*crypto::SigningKey::fromSeed(*crypto::randomSecret(32)))
    {
    }
    ledger::VerifierKey key() const override
    {
        return {QStringLiteral("steward.example/audit/bench"), m_key.publicKey()};
    }
    Result<QByteArray> sign(QByteArrayView text) const override { return m_key.sign(text); }

private:
    crypto::SigningKey m_key;
};

/** The newest checkpoint in a file of its own. */
class FileAnchor final : public ledger::Anchor
{
public:
    explicit FileAnchor(QString path)
        : m_path(std::move(path))
    {
    }
    Result<std::optional<QByteArray>> read() override
    {
        QFile file(m_path);
        if (!file.open(QIODevice::ReadOnly))
            return std::optional<QByteArray>();
        return std::optional(file.readAll());
    }
    Result<void> write(const QByteArray &note) override
    {
        QFile file(m_path);
        if (!file.open(QIODevice::WriteOnly) || file.write(note) != note.size())
            return failure(ErrorCode::InputOutput, file.errorString());
        return {};
    }
    QString place() const override { return m_path; }

private:
    QString m_path;
};

/** A signed and anchored trail that remembers how large its groups were. */
class SignedJournal final : public store::Journal
{
public:
    explicit SignedJournal(const QString &anchorPath)
    {
        m_ledger.setSigner(std::make_shared<Signer>());
        m_ledger.setAnchor(std::make_shared<FileAnchor>(anchorPath));
    }
    Result<void> attach(store::Connection &connection) override { return m_ledger.attach(connection); }
    Result<void> check(const store::Event &event) override { return m_ledger.check(event); }
    Result<void> append(store::Connection &connection, const std::vector<store::Event> &events, Instant at) override
    {
        m_groups.push_back(static_cast<int>(events.size()));
        return m_ledger.append(connection, events, at);
    }
    void committed() override { m_ledger.committed(); }
    void rolledBack() override { m_ledger.rolledBack(); }

    const std::vector<int> &groups() const { return m_groups; }

private:
    ledger::Ledger m_ledger;
    std::vector<int> m_groups;
};

} // namespace steward::bench
