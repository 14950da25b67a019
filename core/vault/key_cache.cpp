#include "core/vault/key_cache.h"

namespace steward::vault {

std::optional<KeyCache::Entry> KeyCache::find(quint32 id) const
{
    const std::lock_guard held(m_mutex);
    const auto found = m_entries.find(id);
    return found == m_entries.end() ? std::nullopt : std::optional(found->second);
}

void KeyCache::keep(quint32 id, Entry entry)
{
    const std::lock_guard held(m_mutex);
    if (m_entries.insert_or_assign(id, std::move(entry)).second)
        m_order.push_back(id);
    while (m_order.size() > most) {
        m_entries.erase(m_order.front());
        m_order.pop_front();
    }
}

void KeyCache::drop(quint32 id)
{
    const std::lock_guard held(m_mutex);
    m_entries.erase(id);
}

void KeyCache::clear()
{
    const std::lock_guard held(m_mutex);
    m_entries.clear();
    m_order.clear();
}

} // namespace steward::vault
