#include "core/compliance/retention/run.h"
#include "core/sources/sources.h"

namespace steward::compliance {

SourceAccess registeredSources(store::Store &store, vault::Vault &vault)
{
    return {
        .find = [&store, &vault](const QString &reference) { return sources::Sources(store, vault).find(reference); },
        .open = [&store, &vault](
                    const sources::Source &source) { return sources::Sources(store, vault).open(source); }};
}

} // namespace steward::compliance
