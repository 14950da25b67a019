#include "core/jobs/host_limits.h"

#include <algorithm>

namespace steward::jobs {

HostLimits::HostLimits(AdaptiveSettings settings, int hostsKept)
    : m_settings(settings)
    , m_hostsKept(std::max(hostsKept, 1))
{
}

int HostLimits::limit(const QString &host) const
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_hosts.find(host);
    return found == m_hosts.end() ? std::clamp(m_settings.initial, m_settings.min, m_settings.max)
                                  : found->second.limit->limit();
}

int HostLimits::inFlight(const QString &host) const
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_hosts.find(host);
    return found == m_hosts.end() ? 0 : found->second.limit->inFlight();
}

bool HostLimits::tryAcquire(const QString &host)
{
    const std::lock_guard lock(m_mutex);
    if (m_hosts.size() >= size_t(m_hostsKept) && !m_hosts.contains(host))
        forgetUnused();
    Entry &entry = m_hosts[host];
    if (!entry.limit)
        entry.limit = std::make_unique<AdaptiveLimit>(m_settings);
    entry.usedAt = ++m_acquisitions;
    return entry.limit->tryAcquire();
}

void HostLimits::release(const QString &host, const Outcome &outcome)
{
    const std::lock_guard lock(m_mutex);
    if (const auto found = m_hosts.find(host); found != m_hosts.end())
        found->second.limit->release(outcome);
}

void HostLimits::releaseUnused(const QString &host)
{
    const std::lock_guard lock(m_mutex);
    if (const auto found = m_hosts.find(host); found != m_hosts.end())
        found->second.limit->releaseUnused();
}

/** With m_mutex held: the older half of the hosts goes, except those with a request in flight. */
void HostLimits::forgetUnused()
{
    std::vector<quint64> uses;
    uses.reserve(m_hosts.size());
    for (const auto &[host, entry] : m_hosts)
        uses.push_back(entry.usedAt);
    const auto middle = uses.begin() + qsizetype(uses.size() / 2);
    std::nth_element(uses.begin(), middle, uses.end());
    std::erase_if(m_hosts, [oldest = *middle](const auto &item) {
        return item.second.usedAt <= oldest && item.second.limit->inFlight() == 0;
    });
}

} // namespace steward::jobs
