#include "core/operations/erasures.h"

#include <QFileInfo>

namespace steward::operations {

using namespace Qt::StringLiterals;

namespace {

struct OfWorkspace
{
    QList<vault::Tombstone> tombstones;
    QList<ledger::VerifierKey> keys;
    bool isSame = false;
};

/** Nothing for a workspace of another origin. */
Result<OfWorkspace> ofWorkspace(Workspace &workspace, const QString &origin)
{
    if (workspace.vault().origin() != origin)
        return OfWorkspace{};
    OfWorkspace known{.isSame = true};
    const Result<QList<vault::Tombstone>> tombstones =
        workspace.store().read([&](store::Connection &connection) { return workspace.vault().tombstones(connection); });
    if (!tombstones)
        return failureOf(tombstones);
    known.tombstones = *tombstones;
    known.keys = ledger::trailKeys(workspace.store()).value_or(QList<ledger::VerifierKey>());
    return known;
}

Result<OfWorkspace> ofFile(const QString &path, const QString &origin, const Clock &clock)
{
    const Result<std::unique_ptr<Workspace>> workspace = Workspace::open(path, clock, true);
    if (!workspace)
        return failureOf(workspace);
    return ofWorkspace(**workspace, origin);
}

} // namespace

Result<KnownErasures> knownErasures(const ErasureSources &sources, const Clock &clock)
{
    KnownErasures known;
    QList<QList<vault::Tombstone>> lists;
    QList<ledger::VerifierKey> keys = sources.keys;
    if (sources.open) {
        const Result<OfWorkspace> own = ofWorkspace(*sources.open, sources.origin);
        if (!own)
            return failureOf(own);
        lists.append(own->tombstones);
        keys += own->keys;
        known.isTold = own->isSame;
    }
    if (!sources.replaced.isEmpty()) {
        const Result<OfWorkspace> old = ofFile(sources.replaced, sources.origin, clock);
        if (old) {
            lists.append(old->tombstones);
            keys += old->keys;
            known.isTold = known.isTold || old->isSame;
        } else {
            known.warnings.append(
                u"The workspace that was there cannot be read (%1), so erasures that only it knew of could not be applied."_s
                    .arg(old.error().message));
        }
    }
    QStringList files;
    if (!sources.backupFolder.isEmpty())
        files.append(tombstoneFile(sources.backupFolder, sources.origin));
    if (!sources.seatFolder.isEmpty())
        files.append(seatTombstoneFile(sources.seatFolder, sources.installation));
    for (const QString &file : std::as_const(files)) {
        const Result<ReadTombstones> list = readTombstones(file, sources.origin, keys);
        if (!list)
            return failureOf(list);
        lists.append(list->tombstones);
        known.isTold = known.isTold || QFileInfo::exists(file);
        // Applied all the same: to erase once too often harms less than to bring a person back.
        if (!list->isVouched)
            known.warnings.append(
                u"The list of erasures %1 was signed with a key that this backup does not know yet; it was applied as it is."_s
                    .arg(file));
    }
    known.tombstones = united(lists);
    return known;
}

} // namespace steward::operations
