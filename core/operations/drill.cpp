#include "core/operations/drill.h"

#include "core/operations/erasures.h"
#include "core/operations/look_over.h"
#include "core/operations/records.h"
#include "core/operations/sandbox.h"
#include "core/operations/work_place.h"

#include <QFileInfo>

#include <algorithm>

namespace steward::operations {

using namespace Qt::StringLiterals;
using std::chrono::milliseconds;
using std::chrono::steady_clock;

namespace {

milliseconds since(steady_clock::time_point begun)
{
    return std::chrono::duration_cast<milliseconds>(steady_clock::now() - begun);
}

/** "3 minutes", "1.2 seconds": a span as a person says it. */
QString inWords(milliseconds span)
{
    if (span < std::chrono::minutes(2))
        return u"%1 seconds"_s.arg(double(span.count()) / 1000, 0, 'f', 1);
    return u"%1 minutes"_s.arg(std::chrono::duration_cast<std::chrono::minutes>(span).count());
}

/** One drill. */
class Drilling
{
public:
    Drilling(
        Workspace &workspace, const QString &folder, BackupKeysPtr keys, std::stop_token stop, const Progress &progress)
        : m_workspace(workspace)
        , m_folder(folder)
        , m_stop(std::move(stop))
        , m_progress(progress)
        , m_opening(openingOf(workspace))
    {
        if (keys)
            m_opening.keys = std::move(keys);
    }

    Result<DrillReport> run()
    {
        m_report.startedAt = m_workspace.clock().now();
        m_report.rpoTarget = std::chrono::minutes(m_workspace.setting(u"backups.rpo_target_minutes"_s).toInt());
        m_report.rtoTarget = std::chrono::minutes(m_workspace.setting(u"backups.rto_target_minutes"_s).toInt());
        const Result<qint64> size = ledger::entryCount(m_workspace.store());
        if (!size)
            return failureOf(size);
        m_sizeAtStart = *size;
        const Result<QList<RunbookStep>> runbook = restoreRunbook();
        if (!runbook)
            return failureOf(runbook);
        for (const RunbookStep &step : *runbook)
            take(step.id);
        leavePlace();
        if (m_stop.stop_requested())
            return failure(ErrorCode::Cancelled, u"The drill was stopped, as asked; nothing is left of it."_s);
        judge();
        return record();
    }

private:
    using Did = Result<QString>; ///< What was seen, in words.

    /** Takes one step, and ticks it; after a step that failed the rest is passed over, but for tidying up. */
    void take(const QString &id)
    {
        DrillStep step{.id = id};
        if (m_failed && id != u"clean") {
            step.outcome = u"skipped"_s;
            step.detail = u"An earlier step failed."_s;
            m_report.steps.append(step);
            return;
        }
        const auto begun = steady_clock::now();
        m_skipped = false;
        const Did did = doStep(id);
        step.took = since(begun);
        step.outcome = !did ? u"failed"_s : m_skipped ? u"skipped"_s : u"passed"_s;
        step.detail = did ? *did : did.error().message;
        if (!did && !m_failed) {
            m_failed = true;
            m_report.reason = did.error().message;
        }
        m_report.steps.append(step);
    }

    Did doStep(const QString &id)
    {
        if (id == u"choose")
            return choose();
        if (id == u"verify")
            return verify();
        if (id == u"restore")
            return restore();
        if (id == u"keys")
            return openKeys();
        if (id == u"erasures")
            return eraseAgain();
        if (id == u"record")
            return writeRecord();
        if (id == u"trail")
            return verifyTrail();
        if (id == u"clean")
            return clean();
        return failure(ErrorCode::Internal, u"The runbook has a step that a drill does not know: %1."_s.arg(id));
    }

    Did choose()
    {
        const Result<QList<BackupFacts>> backups = listBackups(m_workspace, m_folder);
        if (!backups)
            return failureOf(backups);
        const auto newest =
            std::find_if(backups->begin(), backups->end(), [](const BackupFacts &one) { return one.isGood(); });
        if (newest == backups->end())
            return failure(ErrorCode::NotFound,
                u"There is no backup that is known to be whole. Make one, and see that its disk is connected."_s);
        m_backup = *newest;
        m_report.backup = newest->id;
        return u"%1, of %2"_s.arg(newest->id, toRfc3339(newest->madeAt));
    }

    Did verify()
    {
        Result<WorkPlace> place = WorkPlace::make(QFileInfo(m_workspace.path()).absolutePath());
        if (!place)
            return failureOf(place);
        m_place.emplace(std::move(*place));
        m_file = m_place->file(u"drill.steward"_s);
        const Result<BackupVerdict> verdict =
            lookOver(m_backup.path, m_backup.id, m_file, m_opening, m_workspace.clock(), m_stop, m_progress);
        if (!verdict)
            return failureOf(verdict);
        if (!verdict->ok())
            return failure(ErrorCode::Corrupt, verdict->faults.first());
        m_manifest = verdict->manifest;
        return u"Whole: %1 entries, %2 bytes."_s.arg(m_manifest.trail.size).arg(m_manifest.workspace.bytes);
    }

    /** What had been acknowledged when the drill began and is not in the backup, but for what tells of backups. */
    Result<void> measureLoss()
    {
        constexpr int pageSize = 1000;
        qint64 missing = 0;
        Instant newest = {};
        qint64 from = m_manifest.trail.size;
        while (from < m_sizeAtStart && !m_stop.stop_requested()) {
            const Result<QList<ledger::Entry>> entries = ledger::entriesFrom(m_workspace.store(), {}, from, pageSize);
            if (!entries)
                return failureOf(entries);
            for (const ledger::Entry &entry : *entries) {
                if (entry.seq >= m_sizeAtStart || entry.action.startsWith(u"backup."_s)
                    || entry.action.startsWith(u"drill."_s))
                    continue;
                ++missing;
                newest = std::max(newest, entry.at);
            }
            if (entries->isEmpty())
                break;
            from = entries->last().seq + 1;
        }
        m_report.missingRecords = missing;
        m_report.rpo = milliseconds(0);
        if (missing > 0 && m_manifest.newestAt)
            m_report.rpo = std::max(milliseconds(0), newest - *m_manifest.newestAt);
        return {};
    }

    Did restore()
    {
        Result<std::unique_ptr<Workspace>> copy =
            Workspace::open(m_file, m_workspace.clock(), false, withoutTraces(m_opening.access));
        if (!copy)
            return failureOf(copy);
        m_copy = std::move(*copy);
        return m_manifest.schema == store::schemaVersion()
                   ? u"Schema %1, as this program's."_s.arg(m_manifest.schema)
                   : u"Brought from schema %1 to %2."_s.arg(m_manifest.schema).arg(store::schemaVersion());
    }

    Did openKeys()
    {
        if (m_copy->vault().state() == vault::VaultState::Open && m_copy->store().isWritable())
            return u"Opened with this seat's own means."_s;
        // Nobody is there to type the passphrase; the key that signs is still at hand, and lets the rest be tried.
        const QString why = m_copy->whyLocked();
        const std::shared_ptr<const ledger::NoteSigner> signer = m_workspace.vault().signer();
        if (m_opening.access.passphrase || !signer)
            return failure(ErrorCode::Unavailable, u"The keys inside cannot be opened: %1"_s.arg(why));
        m_copy.reset();
        m_trail = std::make_unique<ledger::Ledger>();
        m_trail->setSigner(signer);
        Result<std::unique_ptr<store::Store>> opened =
            store::Store::open(m_file, store::Store::Open::Existing, *m_trail, m_workspace.clock());
        if (!opened)
            return failureOf(opened);
        m_store = std::move(*opened);
        m_skipped = true;
        return u"Not tried, since the passphrase is not at hand: %1"_s.arg(why);
    }

    store::Store &copy() { return m_copy ? m_copy->store() : *m_store; }

    Did eraseAgain()
    {
        const Result<KnownErasures> erasures =
            knownErasures({.origin = m_manifest.origin(),
                              .installation = m_manifest.master.installation,
                              .backupFolder = QFileInfo(m_backup.path).absolutePath(),
                              .seatFolder = m_opening.access.seatFolder,
                              .open = &m_workspace,
                              .keys = m_opening.known},
                m_workspace.clock());
        if (!erasures)
            return failureOf(erasures);
        vault::Vault alone(m_workspace.clock());
        vault::Vault &vault = m_copy ? m_copy->vault() : alone;
        const Result<int> again = copy()
                                      .write([&](store::Transaction &transaction) {
                                          return vault.applyTombstones(transaction, erasures->tombstones);
                                      })
                                      .result();
        if (!again)
            return failureOf(again);
        return u"%1 erasures known, %2 applied again."_s.arg(erasures->tombstones.size()).arg(*again);
    }

    Did writeRecord()
    {
        const Result<void> written =
            copy()
                .write([](store::Transaction &transaction) -> Result<void> {
                    transaction.record({.action = u"drill.rehearsed"_s, .subject = u"workspace"_s});
                    return {};
                })
                .result();
        if (!written)
            return failureOf(written);
        m_report.rto = since(m_begun);
        if (const Result<void> measured = measureLoss(); !measured)
            return failureOf(measured);
        return u"Acknowledged %1 after the start."_s.arg(inWords(*m_report.rto));
    }

    Did verifyTrail()
    {
        const Result<ledger::Verification> found = ledger::verify(copy(), m_stop);
        if (!found)
            return failureOf(found);
        if (!found->ok || !found->isSigned || found->size <= m_manifest.trail.size)
            return failure(
                ErrorCode::Corrupt, u"The trail does not verify after the first new record: %1"_s.arg(found->reason));
        return u"%1 entries, signed to the end."_s.arg(found->size);
    }

    void leavePlace()
    {
        m_copy.reset();
        m_store.reset();
        m_trail.reset();
        m_place.reset();
    }

    Did clean()
    {
        m_copy.reset();
        m_store.reset();
        m_trail.reset();
        if (m_place && !m_place->clear())
            return failure(
                ErrorCode::InputOutput, u"%1 could not be removed; remove it by hand."_s.arg(m_place->path()));
        return u"The rehearsal's place is removed."_s;
    }

    void judge()
    {
        m_report.finishedAt = m_workspace.clock().now();
        if (m_failed)
            return;
        QStringList missed;
        if (m_report.rpo && *m_report.rpo > m_report.rpoTarget)
            missed.append(u"%1 of work would have been lost, more than the target of %2"_s.arg(
                inWords(*m_report.rpo), inWords(m_report.rpoTarget)));
        if (m_report.rto && *m_report.rto > m_report.rtoTarget)
            missed.append(u"it took %1 until work could go on, more than the target of %2"_s.arg(
                inWords(*m_report.rto), inWords(m_report.rtoTarget)));
        m_report.passed = missed.isEmpty();
        if (!missed.isEmpty())
            m_report.reason = missed.join(u"; "_s) + u'.';
    }

    Result<DrillReport> record()
    {
        return m_workspace.store()
            .write([report = m_report](store::Transaction &transaction) -> Result<DrillReport> {
                DrillReport kept = report;
                const auto number = [](const auto &value) {
                    return value ? QJsonValue(qint64(value->count())) : QJsonValue();
                };
                transaction.record({.action = report.passed ? u"drill.passed"_s : u"drill.failed"_s,
                    .subject = report.backup.isEmpty() ? u"workspace"_s : u"backup/"_s + report.backup,
                    .detail = {{u"missing"_s,
                                   report.missingRecords ? QJsonValue(*report.missingRecords) : QJsonValue()},
                        {u"rpo_ms"_s, number(report.rpo)}, {u"rto_ms"_s, number(report.rto)}},
                    .outcome = report.passed ? u"ok"_s : u"failed"_s});
                if (const Result<void> done = keepDrill(transaction, kept); !done)
                    return failureOf(done);
                return kept;
            })
            .result();
    }

    Workspace &m_workspace;
    QString m_folder;
    std::stop_token m_stop;
    const Progress &m_progress;
    Opening m_opening;
    steady_clock::time_point m_begun = steady_clock::now();
    DrillReport m_report;
    bool m_failed = false;
    bool m_skipped = false;   ///< By the step under way.
    qint64 m_sizeAtStart = 0; ///< Of the trail of the workspace itself.
    BackupFacts m_backup;
    BackupManifest m_manifest;
    std::optional<WorkPlace> m_place;
    QString m_file;
    std::unique_ptr<Workspace> m_copy;
    // Where the keys cannot be opened, the trail alone: it outlives the store that writes to it.
    std::unique_ptr<ledger::Ledger> m_trail;
    std::unique_ptr<store::Store> m_store;
};

} // namespace

Result<DrillReport> runDrill(
    Workspace &workspace, const QString &folder, BackupKeysPtr keys, std::stop_token stop, const Progress &progress)
{
    if (!workspace.store().isWritable())
        return failure(ErrorCode::ReadOnly,
            u"The workspace is open read-only, and a drill must be recorded in it. Run drills where it is open for writing."_s);
    return Drilling(workspace, folder, std::move(keys), std::move(stop), progress).run();
}

} // namespace steward::operations
