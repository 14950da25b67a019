#pragma once

#include "core/directories/records/recorder.h"
#include "core/net/fetcher.h"

namespace steward::directories {

/** What is needed to look at one listing once. */
struct LookTask
{
    qint64 listingId = 0;
    qint64 directoryId = 0;
    QUrl url = {};
    Profile submitted = {};
    SiteRules rules = {};
    QByteArray etag = {};
    QByteArray lastModified = {};
    bool conditional = true; ///< False after a 304 whose page is no longer kept.
    int attempt = 0;         ///< How often it has been tried again in this run.
};

/** How a directory wants to be asked. */
struct Politeness
{
    std::chrono::milliseconds spacing{1000};
    int connections = 2;
    bool obeysRobots = true;
    QByteArray language = {};
    std::optional<Instant> notBefore = {};
};

/** The response of a fetch as the judge takes it. */
Response responseOf(const net::Fetched &fetched);

/**
 * What a fetch means for the listing. For a 304 the page kept from the last look is judged again; without one the
 * answer is nothing: the page has to be asked for anew.
 */
std::optional<CheckOutcome> outcomeOf(const LookTask &task, const net::Fetched &fetched, store::Store &store);

/** Reads the tables that judging needs (words, regions, numbering plans), which else the first pages would wait for. */
void prepareJudging();

/** The limits and ways of the net as the workspace's settings have them. */
net::FetcherSettings fetcherSettings(store::Store &store, bool offline);

} // namespace steward::directories
