#pragma once

#include "core/crypto/secret.h"

#include <deque>
#include <memory>
#include <mutex>
#include <unordered_map>

namespace steward::vault {

/** Data keys that were opened, by id: bounded, and overwritten when they go. For any thread. */
class KeyCache
{
public:
    struct Entry
    {
        std::shared_ptr<const crypto::SecretBytes> key;
        bool isShared = false; ///< Never erased by itself, so that its row need not be looked at again.
    };

    std::optional<Entry> find(quint32 id) const;
    void keep(quint32 id, Entry entry);
    void drop(quint32 id);
    void clear();

private:
    static constexpr size_t most = 4096;

    mutable std::mutex m_mutex;
    std::unordered_map<quint32, Entry> m_entries;
    std::deque<quint32> m_order; ///< Oldest first; may name what was dropped.
};

} // namespace steward::vault
