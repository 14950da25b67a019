#pragma once

#include "core/jobs/adaptive_limit.h"

#include <QString>

#include <memory>
#include <mutex>
#include <unordered_map>

namespace steward::jobs {

/** An AdaptiveLimit for each host, made when first asked for; hosts long unused are forgotten. Thread-safe. */
class HostLimits
{
public:
    explicit HostLimits(AdaptiveSettings settings = AdaptiveSettings::perHost(), int hostsKept = 10'000);

    int limit(const QString &host) const; ///< The initial one for a host never seen.
    int inFlight(const QString &host) const;
    bool tryAcquire(const QString &host);
    void release(const QString &host, const Outcome &outcome);
    void releaseUnused(const QString &host);

private:
    struct Entry
    {
        std::unique_ptr<AdaptiveLimit> limit;
        quint64 usedAt = 0; ///< Counts acquisitions.
    };
    void forgetUnused();

    const AdaptiveSettings m_settings;
    const int m_hostsKept;
    mutable std::mutex m_mutex;
    std::unordered_map<QString, Entry> m_hosts;
    quint64 m_acquisitions = 0;
};

} // namespace steward::jobs
