#include "core/operations/verify_backup.h"

#include "core/operations/look_over.h"
#include "core/operations/records.h"
#include "core/operations/work_place.h"

#include "core/base/hash.h"

#include <QDir>
#include <QFileInfo>

#include <unistd.h>

namespace steward::operations {

using namespace Qt::StringLiterals;

namespace {

/** Beside the workspace, whose disk holds the same in plain anyhow; elsewhere only where that cannot be written. */
QString workFolderOf(const Workspace &workspace)
{
    const QString beside = QFileInfo(workspace.path()).absolutePath();
    return ::access(QFile::encodeName(beside).constData(), W_OK) == 0 ? beside : QDir::tempPath();
}

Result<void> recordVerdict(Workspace &workspace, const BackupVerdict &verdict)
{
    const QFileInfo place(verdict.path);
    const QString folder = place.absolutePath();
    const QString id = place.fileName();
    const Result<QByteArray> json = readWhole(verdict.path + u'/' + manifestName, 4 * 1024 * 1024);
    const BackupRow found =
        verdict.ok() && json ? rowOf(verdict.manifest, folder, *json, workspace.clock().now()) : BackupRow{};
    return workspace.store()
        .write([=, faults = verdict.faults](store::Transaction &transaction) -> Result<void> {
            const Result<QList<BackupRow>> rows = backupRows(transaction.sql());
            if (!rows)
                return failureOf(rows);
            const auto row = std::find_if(rows->begin(), rows->end(),
                [&](const BackupRow &one) { return one.folder == folder && one.reference == id; });
            if (faults.isEmpty()) {
                transaction.record({.action = u"backup.verified"_s,
                    .subject = u"backup/"_s + id,
                    .detail = {
                        {u"size"_s, found.trailSize}, {u"manifest"_s, QString::fromLatin1(found.manifest.toHex())}}});
                return keepRow(transaction, found);
            }
            transaction.record({.action = u"backup.damaged"_s,
                .subject = u"backup/"_s + id,
                .detail = {{u"faults"_s, int(faults.size())}},
                .outcome = u"failed"_s});
            return row == rows->end() ? Result<void>() : keepState(transaction, *row, u"damaged"_s, faults.first());
        })
        .result();
}

} // namespace

Result<BackupVerdict> verifyBackup(const QString &path, const Opening &opening, const QString &workFolder,
    const Clock &clock, std::stop_token stop, const Progress &progress)
{
    const QString real = QFileInfo(path).canonicalFilePath();
    if (real.isEmpty())
        return failure(
            ErrorCode::NotFound, u"There is no backup at %1; \"backups list\" shows those there are."_s.arg(path));
    const Result<WorkPlace> place = WorkPlace::make(workFolder);
    if (!place)
        return failureOf(place);
    return lookOver(real, QFileInfo(real).fileName(), place->file(u"unsealed"_s), opening, clock, stop, progress);
}

Result<BackupVerdict> verifyBackup(
    Workspace &workspace, const QString &path, std::stop_token stop, const Progress &progress)
{
    Result<BackupVerdict> verdict =
        verifyBackup(path, openingOf(workspace), workFolderOf(workspace), workspace.clock(), std::move(stop), progress);
    if (!verdict || !workspace.store().isWritable())
        return verdict;
    const Result<void> recorded = recordVerdict(workspace, *verdict);
    if (!recorded)
        return failureOf(recorded);
    return verdict;
}

} // namespace steward::operations
