#pragma once

#include "core/sources/driver.h"

#include <chrono>
#include <functional>
#include <stop_token>

namespace steward::sources {

/** A source to be searched, with what it is opened by. */
struct Searched
{
    Source source = {};
    std::shared_ptr<const crypto::SecretBytes> password = {}; ///< Null where none is needed.
    QString fault = {}; ///< Why it cannot be searched (the vault is locked); then it counts as unreadable.
};

/** The answer of one source. */
struct SourceFound
{
    Source source = {};
    Found found = {};
    std::chrono::milliseconds took = {};
};

struct SearchLimits
{
    int threads = 8;                     ///< Sources at once.
    std::chrono::seconds perSource{300}; ///< A source that takes longer is unreadable (sources.timeout_seconds).
};

/** Called from several threads: which source, rows done, in all (0: not known). */
using SearchProgress = std::function<void(const QString &reference, qint64 done, qint64 total)>;

/**
 * Looks for a person in all sources at once, each on a thread of its own; the answers in the order of the sources. One
 * that hangs or fails is Unreadable with its reason and holds up nobody. Cancelled is the only error.
 */
Result<QList<SourceFound>> searchSources(const QList<Searched> &sources, const Person &person,
    const SearchLimits &limits, std::stop_token stop, const SearchProgress &progress = {});

} // namespace steward::sources
