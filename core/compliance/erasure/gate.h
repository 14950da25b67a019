#pragma once

#include "core/sources/driver.h"
#include "core/store/store.h"
#include "core/vault/vault.h"

#include <functional>

namespace steward::compliance {

/** What a search of one source answered, and how long it took. */
struct SearchAnswer
{
    sources::Found found = {};
    qint64 milliseconds = 0;
};

/** How the work on a person's data reaches the sources: passed in, so that it can be tried on sources that fail. */
struct SourceGate
{
    /** Every active source with its map. */
    std::function<Result<QList<sources::Source>>()> active;
    std::function<Result<std::unique_ptr<sources::Driver>>(const sources::Source &)> open;
    /** All given sources at once; one answer each, in order; progress comes from several threads. An error is
     * Cancelled, or that nothing could begin. */
    std::function<Result<QList<SearchAnswer>>(
        const QList<sources::Source> &, const sources::Person &, std::stop_token, const sources::Progress &)>
        search;
};

/** The registered sources of a workspace, with their passwords from the vault. Both must outlive the gate. */
SourceGate sourceGate(store::Store &store, vault::Vault &vault);

/** Searches one after the other through `open`: for gates that are made by hand. */
Result<QList<SearchAnswer>> searchInTurn(const SourceGate &gate, const QList<sources::Source> &sources,
    const sources::Person &person, std::stop_token stop, const sources::Progress &progress);

} // namespace steward::compliance
