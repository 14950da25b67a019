#include "core/vault/keychain.h"

#include <map>
#include <mutex>

namespace steward::vault {

namespace {

class MemoryKeychain final : public Keychain
{
public:
    Result<std::optional<crypto::SecretBytes>> read(const QString &name) override
    {
        const std::lock_guard held(m_mutex);
        const auto found = m_items.find(name);
        if (found == m_items.end())
            return std::nullopt;
        return std::optional(found->second.clone());
    }
    Result<void> write(const QString &name, const crypto::SecretBytes &secret) override
    {
        const std::lock_guard held(m_mutex);
        m_items.insert_or_assign(name, secret.clone());
        return {};
    }
    Result<void> remove(const QString &name) override
    {
        const std::lock_guard held(m_mutex);
        m_items.erase(name);
        return {};
    }

private:
    std::mutex m_mutex;
    std::map<QString, crypto::SecretBytes> m_items;
};

} // namespace

std::unique_ptr<Keychain> memoryKeychain()
{
    return std::make_unique<MemoryKeychain>();
}

} // namespace steward::vault
