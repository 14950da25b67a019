#include "ui/requests/request_preview.h"

#include "core/compliance/clocks/own_calendars.h"
#include "core/compliance/requests/person.h"
#include "core/compliance/requests/request_clocks.h"
#include "core/store/store.h"

namespace steward::ui {

using namespace compliance;

namespace {

void lookUpPerson(store::Store &store, vault::Vault &vault, const NewRequest &request, RequestPreview &preview)
{
    const Result<bool> erased = store.read([&](store::Connection &connection) -> Result<bool> {
        const Result<QList<HashedIdentifier>> hashes = identifierHashes(vault, connection, request.details);
        if (!hashes)
            return failureOf(hashes);
        return wasErased(connection, *hashes);
    });
    if (!erased) {
        preview.trouble = erased.error().message;
        return;
    }
    preview.wasErasedBefore = *erased;
    Register requests(store, vault);
    for (const sources::Identifier &one : request.details.identifiers) {
        if (one.kind == sources::IdentifierKind::BirthDate || one.kind == sources::IdentifierKind::Name)
            continue;
        constexpr int mostShown = 10;
        const Result<QList<Request>> others =
            requests.page({.types = {request.type}, .onlyOpen = true, .identifier = one.value}, RequestSort::Reference,
                false, 0, mostShown);
        if (!others)
            continue;
        for (const Request &other : *others) {
            if (!preview.duplicates.contains(other.reference))
                preview.duplicates.append(other.reference);
        }
    }
}

} // namespace

RequestPreview previewRequest(store::Store &store, vault::Vault &vault, const NewRequest &given)
{
    RequestPreview preview;
    const Result<std::shared_ptr<const Rulebook>> rules = rulebookOf(store);
    if (!rules) {
        preview.trouble = rules.error().message;
        return preview;
    }
    const Result<QTimeZone> zone =
        store.read([](store::Connection &connection) -> Result<QTimeZone> { return controllersZone(connection); });
    if (given.receivedOn.isValid() && zone) {
        Request request{.type = given.type,
            .laws = given.laws,
            .receivedOn = given.receivedOn,
            .receivedAt = given.receivedAt.value_or(fromMillis(given.receivedOn.startOfDay(*zone).toMSecsSinceEpoch())),
            .calendars = given.calendars};
        preview.clocks = computeClocks(request, **rules, *zone, store.clock().now());
    }
    if (vault.state() == vault::VaultState::Open && !given.details.identifiers.isEmpty())
        lookUpPerson(store, vault, given, preview);
    return preview;
}

} // namespace steward::ui
