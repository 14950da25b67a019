#include "ui/requests/work/work_facts.h"

#include "core/compliance/requests/register.h"
#include "core/sources/sources.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace steward::ui {

using namespace compliance;

namespace {

/** Reads one part through the connection; the first error ends it. */
template<typename T, typename F>
Result<void> take(T &into, F read)
{
    auto answer = read();
    if (!answer)
        return failureOf(answer);
    into = std::move(*answer);
    return {};
}

Result<void> readPersonal(Workspace &workspace, WorkFacts &facts)
{
    return workspace.store().read([&](store::Connection &connection) -> Result<void> {
        vault::Vault &vault = workspace.vault();
        const Request &request = facts.request;
        Result<void> done = take(facts.searches, [&] { return searchesOf(connection, vault, request); });
        if (done)
            done = take(facts.rows, [&] { return foundRows(connection, vault, request); });
        if (done && isPlanned(request.type)) {
            done = take(facts.plan, [&] { return planOf(connection, vault, request); });
            if (done && facts.plan)
                done = take(facts.results, [&] { return resultsOf(*facts.plan); });
            if (done)
                done = take(facts.checks, [&] { return checksOf(connection, vault, request); });
            if (done)
                done = take(facts.parties, [&] { return thirdPartiesOf(connection, vault, request); });
        }
        return done;
    });
}

void readAnswer(Workspace &workspace, WorkFacts &facts)
{
    store::Store &store = workspace.store();
    vault::Vault &vault = workspace.vault();
    const Result<SubjectDetails> details = Register(store, vault).details(facts.request);
    if (!details) {
        facts.answerFault = details.error().message;
        return;
    }
    const SourceGate gate = sourceGate(store, vault);
    Result<QList<AnswerEntry>> entries = store.read([&](store::Connection &connection) -> Result<QList<AnswerEntry>> {
        const Result<AnswerFacts> made =
            answerFacts(connection, vault, gate, facts.request, *details, exportOptionsFor(facts.request, {}));
        if (!made)
            return failureOf(made);
        return answerItems(connection, vault, facts.request, *made);
    });
    if (entries)
        facts.answer = std::move(*entries);
    else
        facts.answerFault = entries.error().message;
}

} // namespace

qsizetype WorkFacts::activeSources() const
{
    return std::count_if(
        sources.cbegin(), sources.cend(), [](const sources::Source &source) { return source.isActive; });
}

qsizetype WorkFacts::undecided() const
{
    return std::count_if(rows.cbegin(), rows.cend(), [](const FoundItem &item) { return item.isUndecided(); });
}

qsizetype WorkFacts::unknown() const
{
    return std::count_if(sources.cbegin(), sources.cend(), [this](const sources::Source &source) {
        const SourceSearch *search = searchOf(source.reference);
        return source.isActive && (!search || (search->isUnknown() && !search->acceptedAt));
    });
}

qsizetype WorkFacts::emptyItems() const
{
    return std::count_if(
        answer.cbegin(), answer.cend(), [](const AnswerEntry &entry) { return entry.state == AnswerState::Empty; });
}

const SourceSearch *WorkFacts::searchOf(const QString &source) const
{
    const auto at = std::find_if(
        searches.cbegin(), searches.cend(), [&](const SourceSearch &search) { return search.source == source; });
    return at == searches.cend() ? nullptr : &*at;
}

const FoundItem *WorkFacts::rowOf(int number) const
{
    const auto at =
        std::find_if(rows.cbegin(), rows.cend(), [number](const FoundItem &item) { return item.number == number; });
    return at == rows.cend() ? nullptr : &*at;
}

bool isPlanned(RequestType type)
{
    return changesData(type) || leavesRestriction(type);
}

Result<WorkFacts> readWork(Workspace &workspace, const QString &reference)
{
    WorkFacts facts{.vault = workspace.vault().state(),
        .whyLocked = workspace.vault().lockReason(),
        .now = workspace.clock().now()};
    Result<void> done =
        take(facts.request, [&] { return Register(workspace.store(), workspace.vault()).find(reference); });
    if (done)
        done = take(facts.sources, [&] { return sources::Sources(workspace.store(), workspace.vault()).list(true); });
    if (done && facts.vault == vault::VaultState::Open && !facts.request.isErased) {
        done = readPersonal(workspace, facts);
        if (done && facts.request.type == RequestType::Access)
            readAnswer(workspace, facts);
    }
    if (!done)
        return failureOf(done);
    return facts;
}

} // namespace steward::ui
