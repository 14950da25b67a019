#include "core/operations/sandbox.h"

#include <QHash>

#include <mutex>

namespace steward::operations {

using namespace Qt::StringLiterals;

namespace {

/** A keychain whose changes are forgotten with it. */
class Shield final : public vault::Keychain
{
public:
    explicit Shield(std::shared_ptr<vault::Keychain> behind)
        : m_behind(std::move(behind))
        , m_own(vault::memoryKeychain())
    {
    }

    Result<std::optional<crypto::SecretBytes>> read(const QString &name) override
    {
        const std::lock_guard lock(m_mutex);
        Result<std::optional<crypto::SecretBytes>> own = m_own->read(name);
        if (!own || *own || isAnchor(name))
            return own;
        return m_behind->read(name);
    }
    Result<void> write(const QString &name, const crypto::SecretBytes &secret) override
    {
        const std::lock_guard lock(m_mutex);
        return m_own->write(name, secret);
    }
    Result<void> remove(const QString &name) override
    {
        const std::lock_guard lock(m_mutex);
        return m_own->remove(name);
    }

private:
    static bool isAnchor(const QString &name) { return name.endsWith(u"/anchor"_s); }

    std::mutex m_mutex;
    std::shared_ptr<vault::Keychain> m_behind;
    std::unique_ptr<vault::Keychain> m_own;
};

} // namespace

vault::KeyAccess withoutTraces(const vault::KeyAccess &access)
{
    vault::KeyAccess shielded = access;
    shielded.seatFolder.clear();
    if (access.keychain)
        shielded.keychain = std::make_shared<Shield>(access.keychain);
    return shielded;
}

} // namespace steward::operations
