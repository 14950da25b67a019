#include "app/cli/output.h"
#include "app/cli/session.h"

#include "core/operations/drill.h"
#include "core/operations/health.h"
#include "core/operations/restore.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>

namespace steward::cli {

using namespace Qt::StringLiterals;
using namespace steward::operations;

namespace {

template<typename T>
QJsonValue millisOrNull(const std::optional<T> &span)
{
    return span ? QJsonValue(qint64(span->count())) : QJsonValue();
}

Progress barOf(const Invocation &call)
{
    return [&call](const Step &step) {
        if (step.total > 0)
            drawProgress(call, step.done >> 20, step.total >> 20, 0, std::nullopt);
    };
}

/** The workspace that is named, for writing where that can be, with its keys open where they can be opened. */
Result<std::unique_ptr<Workspace>> openAsFarAsPossible(const Invocation &call, bool forWriting)
{
    Result<std::unique_ptr<Workspace>> workspace =
        Workspace::open(call.workspacePath, systemClock(), !forWriting, keyAccess());
    if (!workspace)
        return workspace;
    if ((*workspace)->vault().state() == vault::VaultState::Locked)
        (void)(*workspace)->unlock();
    (*workspace)->store().setActor(u"cli:"_s + qEnvironmentVariable("USER", u"user"_s));
    return workspace;
}

QJsonObject factsJson(const BackupFacts &facts)
{
    return {{u"backup"_s, facts.id}, {u"path"_s, facts.path},
        {u"made_at"_s, facts.madeAt == Instant{} ? QJsonValue() : QJsonValue(toRfc3339(facts.madeAt))},
        {u"bytes"_s, facts.bytes}, {u"trail_size"_s, facts.trailSize}, {u"schema"_s, facts.schema},
        {u"good"_s, facts.isGood()}, {u"verified_at"_s, instantJson(facts.verifiedAt)},
        {u"fault"_s, textOrNull(facts.fault)}, {u"foreign"_s, facts.isForeign}};
}

/** A folder, or the id of a backup in the folder of the settings. */
QString backupPath(const QString &given, Workspace *workspace)
{
    if (QFileInfo(given).isDir() || given.contains(u'/') || !workspace)
        return given;
    return backupFolder(*workspace) + u'/' + given;
}

int make(Invocation &call)
{
    const Result<std::unique_ptr<Workspace>> workspace = openWorkspace(call, true);
    if (!workspace)
        return fail(workspace.error());
    const Result<MadeBackup> made =
        makeBackup(**workspace, {.folder = call.options.value(u"to"_s)}, call.stop, barOf(call));
    endProgress(call);
    if (!made)
        return fail(made.error());
    if (!made->warning.isEmpty())
        say(call, u"steward-cli: "_s + made->warning);
    QJsonObject answer = factsJson(made->facts);
    answer.insert(u"took_ms"_s, qint64(made->took.count()));
    answer.insert(u"removed"_s, QJsonArray::fromStringList(made->removed));
    call.out.object(answer);
    return Done;
}

int list(Invocation &call)
{
    const Result<std::unique_ptr<Workspace>> workspace = openWorkspace(call, false);
    if (!workspace)
        return fail(workspace.error());
    const Result<QList<BackupFacts>> backups = listBackups(**workspace, call.options.value(u"from"_s));
    if (!backups)
        return fail(backups.error());
    call.out.begin({u"backup"_s, u"made_at"_s, u"bytes"_s, u"trail_size"_s, u"good"_s, u"verified_at"_s, u"fault"_s});
    for (const BackupFacts &facts : *backups)
        call.out.row(factsJson(facts));
    call.out.end();
    return Done;
}

QJsonObject verdictJson(const BackupVerdict &verdict)
{
    const bool isRead = !verdict.manifest.id.isEmpty();
    return {{u"ok"_s, verdict.ok()}, {u"backup"_s, QFileInfo(verdict.path).fileName()}, {u"path"_s, verdict.path},
        {u"made_at"_s, isRead ? QJsonValue(toRfc3339(verdict.manifest.madeAt)) : QJsonValue()},
        {u"trail_size"_s, isRead ? QJsonValue(verdict.manifest.trail.size) : QJsonValue()},
        {u"faults"_s, QJsonArray::fromStringList(verdict.faults)}, {u"took_ms"_s, qint64(verdict.took.count())}};
}

int verifyAll(Invocation &call, Workspace &workspace)
{
    const Result<QList<BackupFacts>> backups = listBackups(workspace);
    if (!backups)
        return fail(backups.error());
    bool isAllGood = true;
    call.out.begin({u"backup"_s, u"ok"_s, u"made_at"_s, u"trail_size"_s, u"faults"_s});
    for (const BackupFacts &facts : *backups) {
        if (facts.isForeign)
            continue;
        BackupVerdict verdict{.path = facts.path};
        if (facts.isThere) {
            const Result<BackupVerdict> found = operations::verifyBackup(workspace, facts.path, call.stop, barOf(call));
            if (!found)
                return fail(found.error());
            verdict = *found;
        } else {
            verdict.faults.append(facts.fault);
        }
        isAllGood = isAllGood && verdict.ok();
        call.out.row(verdictJson(verdict));
    }
    endProgress(call);
    call.out.end();
    return isAllGood ? Done : AnswerIsNo;
}

int verify(Invocation &call)
{
    const QString given = call.arguments.value(0);
    const bool all = call.options.isSet(u"all"_s);
    if (all && !given.isEmpty())
        return fail({ErrorCode::InvalidInput, u"--all and a folder exclude each other; give one of them."_s});
    std::unique_ptr<Workspace> workspace;
    if (!call.workspacePath.isEmpty()) {
        Result<std::unique_ptr<Workspace>> opened = openAsFarAsPossible(call, true);
        if (!opened)
            return fail(opened.error());
        workspace = std::move(*opened);
    }
    if (!workspace && given.isEmpty())
        return fail({ErrorCode::InvalidInput,
            u"No backup is named; give its folder, or --workspace FILE for the newest one, or --all."_s});
    if (all)
        return verifyAll(call, *workspace);
    QString path = backupPath(given, workspace.get());
    if (given.isEmpty()) {
        const Result<QList<BackupFacts>> backups = listBackups(*workspace);
        if (!backups)
            return fail(backups.error());
        if (backups->isEmpty())
            return fail({ErrorCode::NotFound, u"There is no backup yet; \"backups make\" makes one."_s});
        path = backups->first().path;
    }
    const Result<BackupVerdict> verdict = workspace ? operations::verifyBackup(*workspace, path, call.stop, barOf(call))
                                                    : operations::verifyBackup(path, {.access = keyAccess()},
                                                        QDir::tempPath(), systemClock(), call.stop, barOf(call));
    endProgress(call);
    if (!verdict)
        return fail(verdict.error());
    call.out.object(verdictJson(*verdict));
    return verdict->ok() ? Done : AnswerIsNo;
}

int restore(Invocation &call)
{
    const QString target = call.options.value(u"to"_s);
    if (call.arguments.isEmpty() || target.isEmpty())
        return fail({ErrorCode::InvalidInput, u"Give the folder of a backup, and --to FILE."_s});
    RestoreRequest request{.target = target,
        .replace = call.options.isSet(u"replace"_s),
        .actor = u"cli:"_s + qEnvironmentVariable("USER", u"user"_s)};
    Opening opening{.access = keyAccess()};
    std::unique_ptr<Workspace> workspace;
    if (!call.workspacePath.isEmpty() && QFileInfo(call.workspacePath).isFile()) {
        // The workspace may be what is broken: then the backup is opened by the keychain or the passphrase alone.
        if (Result<std::unique_ptr<Workspace>> opened = openAsFarAsPossible(call, false)) {
            workspace = std::move(*opened);
            opening = openingOf(*workspace);
        }
    }
    request.backup = backupPath(call.arguments.first(), workspace.get());
    if (workspace && QFileInfo(workspace->path()) == QFileInfo(target)) {
        (void)recallKeys(*workspace, request.backup);
        workspace.reset(); // it is about to be replaced
        opening.workspace = nullptr;
    } else if (workspace && !call.options.isSet(u"take-over"_s)) {
        request.takeOver = false;
    }
    const Result<Restored> restored = restoreBackup(request, opening, systemClock(), call.stop, barOf(call));
    endProgress(call);
    if (!restored) {
        const int code = fail(restored.error());
        return restored.error().code == ErrorCode::Corrupt ? int(AnswerIsNo) : code;
    }
    for (const QString &warning : restored->warnings)
        say(call, u"steward-cli: "_s + warning);
    if (!restored->tookOver)
        say(call,
            u"This is a copy for looking things up; the workspace goes on in %1. To work from the copy instead, give --take-over."_s
                .arg(call.workspacePath));
    call.out.object({{u"workspace"_s, restored->path}, {u"backup"_s, restored->manifest.id},
        {u"made_at"_s, toRfc3339(restored->manifest.madeAt)}, {u"trail_size"_s, restored->manifest.trail.size},
        {u"set_aside"_s, textOrNull(restored->setAside)}, {u"erased_again"_s, restored->erasures},
        {u"old_anchor_size"_s, restored->oldAnchorSize ? QJsonValue(*restored->oldAnchorSize) : QJsonValue()},
        {u"took_over"_s, restored->tookOver}, {u"warnings"_s, QJsonArray::fromStringList(restored->warnings)},
        {u"took_ms"_s, qint64(restored->took.count())}});
    return Done;
}

int drill(Invocation &call)
{
    const Result<std::unique_ptr<Workspace>> workspace = openWorkspace(call, true);
    if (!workspace)
        return fail(workspace.error());
    const Result<DrillReport> report = runDrill(**workspace, call.options.value(u"from"_s), {}, call.stop, barOf(call));
    endProgress(call);
    if (!report)
        return fail(report.error());
    QJsonArray steps;
    for (const DrillStep &step : report->steps)
        steps.append(QJsonObject{{u"step"_s, step.id}, {u"outcome"_s, step.outcome},
            {u"detail"_s, textOrNull(step.detail)}, {u"took_ms"_s, qint64(step.took.count())}});
    call.out.object({{u"passed"_s, report->passed}, {u"backup"_s, textOrNull(report->backup)},
        {u"reason"_s, textOrNull(report->reason)}, {u"started_at"_s, toRfc3339(report->startedAt)},
        {u"missing_records"_s, report->missingRecords ? QJsonValue(*report->missingRecords) : QJsonValue()},
        {u"rpo_ms"_s, millisOrNull(report->rpo)}, {u"rto_ms"_s, millisOrNull(report->rto)},
        {u"rpo_target_ms"_s, qint64(report->rpoTarget.count())},
        {u"rto_target_ms"_s, qint64(report->rtoTarget.count())}, {u"steps"_s, steps}});
    return report->passed ? Done : AnswerIsNo;
}

int status(Invocation &call)
{
    const Result<std::unique_ptr<Workspace>> workspace = openWorkspace(call, false);
    if (!workspace)
        return fail(workspace.error());
    const Result<BackupHealth> health = backupHealth((*workspace)->store(), systemClock().now());
    if (!health)
        return fail(health.error());
    call.out.object({{u"ok"_s, health->isFine()}, {u"folder"_s, backupFolder(**workspace)},
        {u"same_disk"_s, isOnSameDisk(**workspace)}, {u"good"_s, health->good}, {u"damaged"_s, health->damaged},
        {u"last_made_at"_s, instantJson(health->lastMadeAt)},
        {u"last_verified_at"_s, instantJson(health->lastVerifiedAt)},
        {u"newest_good_at"_s, instantJson(health->newestGoodAt)},
        {u"last_drill_at"_s, instantJson(health->lastDrillAt)},
        {u"last_drill_passed"_s, health->lastDrillPassed ? QJsonValue(*health->lastDrillPassed) : QJsonValue()},
        {u"last_passed_drill_at"_s, instantJson(health->lastPassedDrillAt)},
        {u"next_backup_at"_s, instantJson(health->nextBackupAt)},
        {u"next_drill_at"_s, instantJson(health->nextDrillAt)},
        {u"backup_overdue_since"_s, instantJson(health->backupOverdueSince)},
        {u"drill_overdue_since"_s, instantJson(health->drillOverdueSince)},
        {u"sentences"_s, QJsonArray::fromStringList(health->sentences)}});
    return health->isFine() ? Done : AnswerIsNo;
}

} // namespace

Commands backupCommands()
{
    const QCommandLineOption from{
        u"from"_s, u"The folder of the backups; that of the settings where it is not given."_s, u"folder"_s};
    return {
        {u"backups make"_s, u"Makes a backup, reads it again and verifies it"_s, u"[--to DIR]"_s,
            u"steward-cli --workspace acme.steward backups make --to /media/backups"_s,
            {{u"to"_s, u"The folder it goes to; that of the settings where it is not given."_s, u"folder"_s}}, make},
        {u"backups list"_s, u"The backups there are, newest first"_s, u"[--from DIR]"_s,
            u"steward-cli --workspace acme.steward backups list"_s, {from}, list},
        {u"backups verify"_s, u"Looks a backup over whole: the newest, a named one, or all"_s, u"[DIR|--all]"_s,
            u"steward-cli --workspace acme.steward backups verify --all"_s,
            {{u"all"_s, u"Every backup of this workspace."_s}}, verify, 1},
        {u"backups restore"_s, u"Restores a backup to a new file, or in the place of the old one"_s,
            u"DIR --to FILE [--replace] [--take-over]"_s,
            u"steward-cli backups restore /media/backups/20261121T145400Z-1 --to acme.steward"_s,
            {{u"to"_s, u"The workspace file that is to be."_s, u"file"_s},
                {u"replace"_s, u"Sets aside the file that is there."_s},
                {u"take-over"_s, u"Work goes on in the restored file, although the workspace named is still there."_s}},
            restore, 1},
        {u"backups drill"_s, u"Rehearses a restore in a place of its own and measures it"_s, u"[--from DIR]"_s,
            u"steward-cli --workspace acme.steward backups drill"_s, {from}, drill},
        {u"backups status"_s, u"Whether backups and drills are recent and whole"_s, {},
            u"steward-cli --workspace acme.steward backups status"_s, {}, status},
    };
}

} // namespace steward::cli
