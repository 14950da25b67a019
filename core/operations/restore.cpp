#include "core/operations/restore.h"

#include "core/operations/erasures.h"
#include "core/operations/look_over.h"
#include "core/operations/sandbox.h"
#include "core/operations/work_place.h"
#include "core/store/file_lock.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <unistd.h>

namespace steward::operations {

using namespace Qt::StringLiterals;

namespace {

/** One run of restoring. */
class Restoring
{
public:
    Restoring(const RestoreRequest &request, const Opening &opening, const Clock &clock, std::stop_token stop,
        const Progress &progress)
        : m_request(request)
        , m_opening(opening)
        , m_clock(clock)
        , m_stop(std::move(stop))
        , m_progress(progress)
    {
    }

    Result<Restored> run()
    {
        const auto begun = std::chrono::steady_clock::now();
        if (const Result<void> ready = takeTarget(); !ready)
            return failureOf(ready);
        Result<WorkPlace> place = WorkPlace::make(QFileInfo(m_target).absolutePath());
        if (!place)
            return failureOf(place);
        const QString plain = place->file(u"workspace.steward"_s);
        if (const Result<void> unsealed = unseal(plain); !unsealed)
            return failureOf(unsealed);
        if (const Result<void> looked = readAnchor(plain); !looked)
            return failureOf(looked);
        if (const Result<void> finished = finish(plain); !finished)
            return failureOf(finished);
        tell(Stage::Finishing);
        if (const Result<void> named = putInPlace(plain); !named)
            return failureOf(named);
        m_lock.reset();
        if (takesOver()) {
            if (const Result<void> moved = moveAnchor(); !moved)
                m_restored.warnings.append(
                    u"The restored workspace is in its place, but this seat could not be told so (%1); restore it again before working in it."_s
                        .arg(moved.error().message));
        }
        m_restored.path = m_target;
        m_restored.tookOver = takesOver();
        m_restored.took =
            std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now() - begun);
        return m_restored;
    }

private:
    bool takesOver() const { return m_request.takeOver || m_request.replace; }
    void tell(Stage stage) const
    {
        if (m_progress)
            m_progress({stage, 0, 0});
    }

    /** Makes sure of the place, and that nobody has the file there open or opens it meanwhile. */
    Result<void> takeTarget()
    {
        const QFileInfo asked(m_request.target);
        m_target = asked.exists() ? asked.canonicalFilePath() : asked.absoluteFilePath();
        if (asked.exists() && !m_request.replace)
            return failure(ErrorCode::Refused,
                u"%1 exists already; it was left as it is. Choose another name, or replace it (--replace)."_s.arg(
                    m_target));
        if (asked.exists() && !asked.isFile())
            return failure(ErrorCode::InvalidInput, u"%1 is no file."_s.arg(m_target));
        if (!QFileInfo(asked.absolutePath()).isDir())
            return failure(
                ErrorCode::NotFound, u"The folder %1 is not there. Make it first."_s.arg(asked.absolutePath()));
        Result<std::unique_ptr<store::FileLock>> taken = store::FileLock::take(m_target);
        if (!taken)
            return failureOf(taken);
        m_lock = std::move(*taken);
        if (!m_lock)
            return failure(
                ErrorCode::Busy, u"%1 is open in a Steward. Close it there and restore again."_s.arg(m_target));
        return {};
    }

    Result<void> unseal(const QString &plain)
    {
        const QString backup = QFileInfo(m_request.backup).canonicalFilePath();
        if (backup.isEmpty())
            return failure(ErrorCode::NotFound, u"There is no backup at %1."_s.arg(m_request.backup));
        const Result<BackupVerdict> verdict =
            lookOver(backup, QFileInfo(backup).fileName(), plain, m_opening, m_clock, m_stop, m_progress);
        if (!verdict)
            return failureOf(verdict);
        if (!verdict->ok())
            return failure(ErrorCode::Corrupt,
                u"The backup is not whole, so nothing was restored: %1"_s.arg(verdict->faults.first()),
                verdict->faults.join(u'\n'));
        m_restored.manifest = verdict->manifest;
        return m_opening.workspace ? recallKeys(*m_opening.workspace, backup) : Result<void>();
    }

    /** How far this seat knew the trail to be, and whether it has keys for the copy at all. */
    Result<void> readAnchor(const QString &plain)
    {
        const Result<std::unique_ptr<Workspace>> copy = Workspace::open(plain, m_clock, true, m_opening.access);
        if (!copy)
            return failureOf(copy);
        m_keys = ledger::trailKeys((*copy)->store()).value_or(QList<ledger::VerifierKey>());
        m_origin = (*copy)->vault().origin();
        m_installation = (*copy)->vault().installation();
        if (!(*copy)->anchor())
            return {};
        const Result<std::optional<QByteArray>> kept = (*copy)->anchor()->read();
        if (!kept)
            return failureOf(kept);
        if (!*kept)
            return {};
        const Result<ledger::Note> note = ledger::Note::parse(**kept);
        const Result<ledger::Checkpoint> anchor =
            note ? ledger::Checkpoint::parse(note->text) : ledger::Checkpoint::parse(**kept);
        if (anchor)
            m_restored.oldAnchorSize = anchor->size;
        return {};
    }

    /** What makes the copy a workspace again: the erasures and the entry that tells of the restore. */
    Result<void> finish(const QString &plain)
    {
        tell(Stage::Erasing);
        const Result<KnownErasures> erasures =
            knownErasures({.origin = m_origin,
                              .installation = m_installation,
                              .backupFolder = QFileInfo(m_request.backup).absolutePath(),
                              .seatFolder = m_opening.access.seatFolder,
                              .replaced = QFileInfo::exists(m_target) ? m_target : QString(),
                              .open = m_opening.workspace,
                              .keys = m_keys + m_opening.known},
                m_clock);
        if (!erasures)
            return failureOf(erasures);
        m_restored.warnings += erasures->warnings;
        if (!erasures->isTold && m_restored.oldAnchorSize.value_or(0) > m_restored.manifest.trail.size)
            m_restored.warnings.append(
                u"The workspace went on after this backup (up to entry %1; the backup has %2), and no list of erasures was found beside it or on this seat: whoever was erased since then would be back. Erase them again."_s
                    .arg(*m_restored.oldAnchorSize)
                    .arg(m_restored.manifest.trail.size));
        {
            const Result<std::unique_ptr<Workspace>> workspace =
                Workspace::open(plain, m_clock, false, withoutTraces(m_opening.access));
            if (!workspace)
                return failureOf(workspace);
            if (!(*workspace)->store().isWritable())
                return failure(ErrorCode::Unavailable,
                    u"The backup is whole, but the keys inside cannot be opened here, so it was not restored: %1"_s.arg(
                        (*workspace)->whyLocked()));
            (*workspace)->store().setActor(m_request.actor);
            if (const Result<void> recorded = record(**workspace, erasures->tombstones); !recorded)
                return recorded;
        }
        if (m_stop.stop_requested())
            return failure(ErrorCode::Cancelled, u"Stopped, as asked; nothing was restored."_s);
        if (QFileInfo(plain + u"-wal"_s).size() > 0)
            return failure(
                ErrorCode::InputOutput, u"The restored file could not be closed whole; nothing was restored."_s);
        return syncFile(plain);
    }

    Result<void> record(Workspace &workspace, const QList<vault::Tombstone> &tombstones)
    {
        tell(Stage::Proving);
        const Result<int> erased =
            workspace.store()
                .write([&](store::Transaction &transaction) -> Result<int> {
                    const Result<int> again = workspace.vault().applyTombstones(transaction, tombstones);
                    if (!again)
                        return again;
                    const BackupManifest &manifest = m_restored.manifest;
                    transaction.record({.action = u"workspace.restored"_s,
                        .subject = u"backup/"_s + manifest.id,
                        .detail = {{u"made_at"_s, toRfc3339(manifest.madeAt)}, {u"size"_s, manifest.trail.size},
                            {u"old_anchor_size"_s,
                                m_restored.oldAnchorSize ? QJsonValue(*m_restored.oldAnchorSize) : QJsonValue()},
                            {u"erased_again"_s, *again}, {u"took_over"_s, takesOver()}}});
                    transaction.touch(u"backups"_s);
                    return again;
                })
                .result();
        if (!erased)
            return failureOf(erased);
        m_restored.erasures = *erased;
        return {};
    }

    /** The old file first gets a second name, so that there is a workspace under the first one at every moment. */
    Result<void> putInPlace(const QString &plain)
    {
        if (QFileInfo::exists(m_target)) {
            const QString aside = asideName();
            foldLogIn();
            if (::link(QFile::encodeName(m_target).constData(), QFile::encodeName(aside).constData()) != 0) {
                if (const Result<void> moved = renameFile(m_target, aside); !moved)
                    return moved;
            }
            m_restored.setAside = aside;
            if (QFileInfo::exists(m_target + u"-wal"_s)) {
                if (const Result<void> moved = renameFile(m_target + u"-wal"_s, aside + u"-wal"_s); !moved)
                    return moved;
            }
            QFile::remove(m_target + u"-shm"_s);
        }
        if (const Result<void> renamed = renameFile(plain, m_target); !renamed)
            return renamed;
        return syncFolder(QFileInfo(m_target).absolutePath());
    }

    QString asideName() const
    {
        const QString time = toRfc3339(m_clock.now()).remove(u'-').remove(u':').section(u'.', 0, 0) + u'Z';
        const QString base = m_target + u".before-restore-"_s + time;
        QString name = base;
        for (int n = 2; QFileInfo::exists(name); ++n)
            name = u"%1-%2"_s.arg(base).arg(n);
        return name;
    }

    /** Brings what is in the old file's log into the file, where that still can be done. */
    void foldLogIn() const
    {
        if (!QFileInfo::exists(m_target + u"-wal"_s))
            return;
        const Result<std::unique_ptr<store::Connection>> old =
            store::Connection::open(m_target, store::Connection::Mode::ReadWrite);
        if (old)
            (void)(*old)->single(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
    }

    Result<void> moveAnchor()
    {
        const Result<std::unique_ptr<Workspace>> restored = Workspace::open(m_target, m_clock, true, m_opening.access);
        if (!restored)
            return failureOf(restored);
        if (!(*restored)->anchor())
            return {};
        const Result<std::optional<QByteArray>> newest = ledger::newestCheckpoint((*restored)->store());
        if (!newest)
            return failureOf(newest);
        if (!*newest)
            return {};
        return (*restored)->anchor()->write(**newest);
    }

    const RestoreRequest &m_request;
    const Opening &m_opening;
    const Clock &m_clock;
    std::stop_token m_stop;
    const Progress &m_progress;
    QString m_target;
    QString m_origin;
    QString m_installation;
    QList<ledger::VerifierKey> m_keys;
    std::unique_ptr<store::FileLock> m_lock;
    Restored m_restored;
};

} // namespace

Result<Restored> restoreBackup(const RestoreRequest &request, const Opening &opening, const Clock &clock,
    std::stop_token stop, const Progress &progress)
{
    return Restoring(request, opening, clock, std::move(stop), progress).run();
}

} // namespace steward::operations
