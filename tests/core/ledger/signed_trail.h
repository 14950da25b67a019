#pragma once

#include "core/base/hash.h"
#include "core/crypto/ed25519.h"
#include "core/ledger/ledger.h"

#include <mutex>

namespace steward::test {

/** A real Ed25519 key made from a word, under the name of a test's trail. */
class WordSigner final : public ledger::NoteSigner
{
public:
    explicit WordSigner(QByteArrayView word, QString name = QStringLiteral("steward.example/audit/test"))
        : m_key(*crypto::SigningKey::fromSeed(crypto::SecretBytes::copyOf(sha256(word))))
        , m_name(std::move(name))
    {
    }
    ledger::VerifierKey key() const override { return {m_name, m_key.publicKey()}; }
    Result<QByteArray> sign(QByteArrayView text) const override { return m_key.sign(text); }

private:
    crypto::SigningKey m_key;
    QString m_name;
};

/** An anchor in memory that outlives the workspace, and can fail. */
class MemoryAnchor final : public ledger::Anchor
{
public:
    Result<std::optional<QByteArray>> read() override
    {
        const std::lock_guard lock(m_mutex);
        if (m_fails)
            return failure(ErrorCode::Unavailable, QStringLiteral("It does not answer."));
        return m_note;
    }
    Result<void> write(const QByteArray &note) override
    {
        const std::lock_guard lock(m_mutex);
        if (m_fails)
            return failure(ErrorCode::Unavailable, QStringLiteral("It does not answer."));
        m_note = note;
        ++m_writes;
        return {};
    }
    QString place() const override { return QStringLiteral("the memory"); }

    std::optional<QByteArray> note() const
    {
        const std::lock_guard lock(m_mutex);
        return m_note;
    }
    int writes() const
    {
        const std::lock_guard lock(m_mutex);
        return m_writes;
    }
    void setFails(bool fails)
    {
        const std::lock_guard lock(m_mutex);
        m_fails = fails;
    }

private:
    mutable std::mutex m_mutex;
    std::optional<QByteArray> m_note;
    int m_writes = 0;
    bool m_fails = false;
};

} // namespace steward::test
