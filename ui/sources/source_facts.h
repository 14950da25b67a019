#pragma once

#include "core/sources/proposal.h"
#include "core/sources/sources.h"
#include "core/workspace/workspace.h"

#include <QHash>

namespace steward::ui {

/** What the pane of sources shows, of one moment. */
struct SourceFacts
{
    QList<sources::Source> sources = {};     ///< Removed ones too.
    QHash<QString, Instant> searchedAt = {}; ///< By reference; from the newest searches in the trail.
    vault::VaultState vault = vault::VaultState::NotSetUp;
    QString whyLocked = {};
    Instant now = {};
};
Result<SourceFacts> readSources(Workspace &workspace);

/** A source that was looked at: its map as it now stands, and what it says of itself. */
struct LookedAt
{
    sources::Source source = {};
    sources::Schema schema = {};
    QStringList remarks = {};
};
/** Looks at a source; with `proposes` the map that is guessed takes the place of the one it has. */
Result<LookedAt> lookAt(Workspace &workspace, const QString &reference, bool proposes, std::stop_token stop);

} // namespace steward::ui
