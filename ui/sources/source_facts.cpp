#include "ui/sources/source_facts.h"

#include "core/store/settings.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace steward::ui {

namespace {

/** So many searches are looked back for when a source was searched last. */
constexpr int searchesLookedAt = 500;

} // namespace

Result<SourceFacts> readSources(Workspace &workspace)
{
    SourceFacts facts{.vault = workspace.vault().state(),
        .whyLocked = workspace.vault().lockReason(),
        .now = workspace.clock().now()};
    Result<QList<sources::Source>> all = sources::Sources(workspace.store(), workspace.vault()).list(true);
    if (!all)
        return failureOf(all);
    facts.sources = std::move(*all);
    const Result<QList<ledger::Entry>> searches =
        ledger::newestEntries(workspace.store(), {.action = u"request.searched"_s}, {}, searchesLookedAt);
    if (!searches)
        return failureOf(searches);
    for (const ledger::Entry &entry : *searches) {
        const QJsonArray names = entry.detail.value(u"sources"_s).toArray();
        for (const QJsonValue &name : names) {
            if (!facts.searchedAt.contains(name.toString()))
                facts.searchedAt.insert(name.toString(), entry.at);
        }
    }
    return facts;
}

Result<LookedAt> lookAt(Workspace &workspace, const QString &reference, bool proposes, std::stop_token stop)
{
    sources::Sources registered(workspace.store(), workspace.vault());
    Result<sources::Source> source = registered.find(reference);
    if (!source)
        return failureOf(source);
    const Result<std::unique_ptr<sources::Driver>> driver = registered.open(*source);
    if (!driver)
        return failureOf(driver);
    Result<sources::Schema> schema = (*driver)->inspect(stop);
    if (!schema)
        return failureOf(schema);
    LookedAt seen{.source = *source, .schema = std::move(*schema)};
    seen.remarks = seen.schema.unreadable;
    if (!proposes)
        return seen;
    const sources::Proposal proposal =
        sources::proposeMap(seen.schema, source->kind, store::setting(workspace.store(), u"compliance.country"_s));
    source = registered.setMap(reference, proposal.map);
    if (!source)
        return failureOf(source);
    seen.source = *source;
    seen.remarks += proposal.remarks;
    return seen;
}

} // namespace steward::ui
