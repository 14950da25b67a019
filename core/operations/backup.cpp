#include "core/operations/backup.h"

#include "core/base/hash.h"
#include "core/operations/copy.h"
#include "core/operations/look_over.h"
#include "core/operations/records.h"
#include "core/operations/sealing.h"
#include "core/operations/tombstones.h"
#include "core/operations/work_place.h"
#include "core/store/settings.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>

#include <cerrno>

#include <sys/stat.h>
#include <unistd.h>

namespace steward::operations {

using namespace Qt::StringLiterals;

namespace {

QByteArray readmeOf(const BackupManifest &manifest)
{
    return u"This folder is a backup of a Steward workspace.\n"
           "\n"
           "    id        %1\n"
           "    made      %2\n"
           "    trail     %3 entries of %4\n"
           "\n"
           "To look it over:  steward-cli --workspace FILE backups verify FOLDER\n"
           "To restore it:    steward-cli backups restore FOLDER --to FILE\n"
           "\n"
           "It opens with the keychain of the computer it was made on, or with the passphrase of that time. Keep the "
           "folder\n"
           "as it is, with its name: a changed, missing or added file is refused. The file erasures-*.note beside it "
           "lists\n"
           "whom to erase again after a restore; keep it with the backups.\n"
           "\n"
           "workspace.sealed  The workspace (an SQLite file) in chunks of 65536 bytes, each sealed with AES-256-GCM "
           "(16 bytes\n"
           "                  of tag behind each): nonce = 7 zero bytes, chunk number (4 bytes, big endian, from 0), 1 "
           "for the\n"
           "                  last chunk and else 0; associated data \"steward/backup/v1\"; key = HKDF-SHA-256(backup "
           "key,\n"
           "                  salt, \"steward/backup/v1\" 0x1F id).\n"
           "manifest.json     What is inside, with the SHA-256 of each file (RFC 8785).\n"
           "manifest.note     The signature over manifest.json (C2SP signed note).\n"_s
               .arg(manifest.id, toRfc3339(manifest.madeAt))
               .arg(manifest.trail.size)
               .arg(manifest.origin())
               .toUtf8();
}

Result<QString> readyFolder(Workspace &workspace, const QString &asked)
{
    const bool isOwn = asked.isEmpty() && workspace.setting(u"backups.folder"_s).isEmpty();
    const QString folder = asked.isEmpty() ? backupFolder(workspace) : asked;
    if (isOwn && !QFileInfo::exists(folder))
        QDir().mkdir(folder);
    const QFileInfo info(folder);
    if (!info.isDir())
        return failure(ErrorCode::NotFound,
            u"The folder for backups, %1, is not there. Connect its disk, or choose another folder."_s.arg(folder));
    const QString real = info.canonicalFilePath();
    if (::access(QFile::encodeName(real).constData(), W_OK | X_OK) != 0) {
        if (errno == EROFS)
            return failure(ErrorCode::ReadOnly,
                u"The folder for backups, %1, is on a disk that is mounted read-only. Choose another folder."_s.arg(
                    folder));
        return failure(ErrorCode::Refused,
            u"You may not write into the folder for backups, %1. Change its permissions, or choose another folder."_s
                .arg(folder));
    }
    return real;
}

QString freeId(const QString &folder, Instant now, const QList<BackupRow> &rows)
{
    const QString time = QDateTime::fromMSecsSinceEpoch(toMillis(now), Qt::UTC).toString(u"yyyyMMdd'T'HHmmss'Z'"_s);
    for (int n = 1;; ++n) {
        const QString id = u"%1-%2"_s.arg(time).arg(n);
        const bool isKnown =
            std::any_of(rows.begin(), rows.end(), [&](const BackupRow &row) { return row.reference == id; });
        if (!isKnown && !QFileInfo::exists(folder + u'/' + id))
            return id;
    }
}

/** One run of making a backup. */
class Making
{
public:
    Making(Workspace &workspace, const BackupRequest &request, BackupKeysPtr keys, std::stop_token stop,
        const Progress &progress)
        : m_workspace(workspace)
        , m_request(request)
        , m_keys(std::move(keys))
        , m_stop(std::move(stop))
        , m_progress(progress)
    {
    }

    Result<MadeBackup> run()
    {
        const auto begun = std::chrono::steady_clock::now();
        const Result<QString> folder = readyFolder(m_workspace, m_request.folder);
        if (!folder)
            return failureOf(folder);
        m_folder = *folder;
        Result<WorkPlace> place = WorkPlace::make(QFileInfo(m_workspace.path()).absolutePath());
        if (!place)
            return failureOf(place);
        Result<WorkPlace> out = WorkPlace::make(m_folder);
        if (!out)
            return failureOf(out);
        if (const Result<void> written = writeInto(*place, *out); !written)
            return failureOf(written);
        if (const Result<void> verified = verify(*place, *out); !verified)
            return failureOf(verified);
        if (!place->clear())
            return failure(ErrorCode::InputOutput,
                u"The working copy in %1 could not be removed; remove it by hand."_s.arg(place->path()));
        tell(Stage::Finishing);
        MadeBackup made;
        made.facts.path = m_folder + u'/' + m_manifest.id;
        if (const Result<void> named = out->keepAs(made.facts.path); !named)
            return failureOf(named);
        if (const Result<void> synced = syncFolder(m_folder); !synced)
            return failureOf(synced);
        made.took = std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now() - begun);
        if (const Result<void> recorded = record(made); !recorded)
            return failureOf(recorded);
        const Result<qint64> spread = spreadTombstones(m_workspace, m_folder);
        if (!spread)
            made.warning = spread.error().message;
        letGo(made);
        return made;
    }

private:
    void tell(Stage stage) const
    {
        if (m_progress)
            m_progress({stage, 0, 0});
    }

    Result<void> writeInto(const WorkPlace &place, const WorkPlace &out)
    {
        const QString plain = place.file(u"copy"_s);
        tell(Stage::Copying);
        if (const Result<void> copied = copyWorkspace(m_workspace.store(), plain, m_stop); !copied)
            return copied;
        if (const Result<void> described = describe(plain); !described)
            return described;
        const Result<crypto::SecretBytes> key = keyOf(m_manifest, m_keys->root);
        if (!key)
            return failureOf(key);
        const Result<SealedFile> sealed = sealFile(plain, out.file(sealedName), *key, m_stop, m_progress);
        if (!sealed)
            return failureOf(sealed);
        QFile::remove(plain);
        m_manifest.workspace = sealed->plain;
        const QByteArray readme = readmeOf(m_manifest);
        m_manifest.files = {{sealedName, sealed->sealed}, {readmeName, {sha256(readme), readme.size()}}};
        if (const Result<void> written = writeNew(out.file(readmeName), readme); !written)
            return written;
        return writeManifest(out);
    }

    Result<void> describe(const QString &plain)
    {
        const Result<CopyFacts> facts = factsOfCopy(plain, m_workspace.clock());
        if (!facts)
            return failureOf(facts);
        const Result<ledger::Note> note = ledger::Note::parse(facts->checkpoint);
        const Result<ledger::Checkpoint> trail =
            note ? ledger::Checkpoint::parse(note->text) : Result<ledger::Checkpoint>(failureOf(note));
        if (!trail)
            return failure(ErrorCode::Refused, u"The trail of this workspace is not signed, so no backup is made."_s,
                trail.error().message);
        const Result<QByteArray> salt = crypto::randomBytes(32);
        if (!salt)
            return failureOf(salt);
        const Result<QList<BackupRow>> rows = m_workspace.store().read(backupRows);
        if (!rows)
            return failureOf(rows);
        const Instant now = m_workspace.clock().now();
        m_manifest = {.id = freeId(m_folder, now, *rows),
            .madeAt = now,
            .version = QStringLiteral(STEWARD_VERSION),
            .schema = facts->schema,
            .salt = *salt,
            .master = m_keys->master,
            .checkpoint = facts->checkpoint,
            .trail = *trail,
            .newestAt = facts->newestAt,
            .rows = facts->rows};
        m_manifest.erasures = facts->rows.value(u"vault_tombstone"_s);
        return {};
    }

    Result<void> writeManifest(const WorkPlace &out)
    {
        const Result<QByteArray> json = m_manifest.json();
        if (!json)
            return failureOf(json);
        m_json = *json;
        // The key of today, where it was changed since the keys were taken.
        const std::shared_ptr<const ledger::NoteSigner> now = m_workspace.vault().signer();
        const ledger::NoteSigner &signer = now ? *now : *m_keys->signer;
        const Result<ledger::Note> note = ledger::Note::signedBy(manifestNoteText(m_json), {&signer});
        if (!note)
            return failureOf(note);
        if (const Result<void> written = writeNew(out.file(manifestName), m_json); !written)
            return written;
        if (const Result<void> written = writeNew(out.file(noteName), note->bytes()); !written)
            return written;
        return syncFolder(out.path());
    }

    /** Reads all of it again from the disk, as somebody would who needs it. */
    Result<void> verify(const WorkPlace &place, const WorkPlace &out)
    {
        const Opening opening{
            .keys = m_keys, .known = ledger::trailKeys(m_workspace.store()).value_or(QList<ledger::VerifierKey>())};
        const Result<BackupVerdict> verdict = lookOver(
            out.path(), m_manifest.id, place.file(u"unsealed"_s), opening, m_workspace.clock(), m_stop, m_progress);
        if (!verdict)
            return failureOf(verdict);
        if (verdict->ok())
            return {};
        return failure(ErrorCode::Corrupt,
            u"The backup was not kept, since it is not whole: %1 Run \"workspace check\" to see whether the workspace itself is damaged."_s
                .arg(verdict->faults.first()),
            verdict->faults.join(u'\n'));
    }

    Result<void> record(MadeBackup &made)
    {
        BackupRow row = rowOf(m_manifest, m_folder, m_json, m_workspace.clock().now());
        row.madeBy = m_request.trigger == u"schedule" ? u"schedule"_s : u"person"_s;
        row.took = made.took;
        made.facts = {.id = row.reference,
            .path = made.facts.path,
            .madeAt = row.madeAt,
            .bytes = row.bytes,
            .trailSize = row.trailSize,
            .schema = row.schema,
            .verifiedAt = row.verifiedAt};
        return m_workspace.store()
            .write([row](store::Transaction &transaction) -> Result<void> {
                transaction.record({.action = u"backup.made"_s,
                    .subject = u"backup/"_s + row.reference,
                    .detail = {{u"size"_s, row.trailSize}, {u"bytes"_s, row.bytes},
                        {u"manifest"_s, QString::fromLatin1(row.manifest.toHex())}, {u"by"_s, row.madeBy},
                        {u"took_ms"_s, qint64(row.took.count())}}});
                return keepRow(transaction, row);
            })
            .result();
    }

    /** Removes what backups.keep does not ask for; never the newest one that is whole, since that counts first. */
    void letGo(MadeBackup &made)
    {
        const Result<QList<BackupRow>> rows = m_workspace.store().read(backupRows);
        if (!rows)
            return;
        int left = std::max(1, m_workspace.setting(u"backups.keep"_s).toInt());
        for (const BackupRow &row : *rows) {
            if (row.folder != m_folder || row.state != u"good" || !row.verifiedAt || left-- > 0)
                continue;
            if (!QFileInfo::exists(row.path()) || !remove(row))
                continue;
            made.removed.append(row.reference);
        }
    }

    bool remove(const BackupRow &row)
    {
        const Result<QByteArray> json = readWhole(row.path() + u'/' + manifestName, 4 * 1024 * 1024);
        if (!json || sha256(*json) != row.manifest)
            return false; // not the one that was made; a person shall look at it
        // A name that the next run sweeps away should this one be cut off half-way.
        const QString going = u"%1/.steward-work-%2"_s.arg(m_folder, row.reference);
        if (!renameFile(row.path(), going))
            return false;
        QDir(going).removeRecursively();
        return m_workspace.store()
            .write([row](store::Transaction &transaction) -> Result<void> {
                transaction.record({.action = u"backup.removed"_s,
                    .subject = u"backup/"_s + row.reference,
                    .detail = {{u"why"_s, u"keep"_s}}});
                return keepState(transaction, row, u"removed"_s, {});
            })
            .result()
            .has_value();
    }

    Workspace &m_workspace;
    const BackupRequest &m_request;
    BackupKeysPtr m_keys;
    std::stop_token m_stop;
    const Progress &m_progress;
    QString m_folder;
    BackupManifest m_manifest;
    QByteArray m_json;
};

BackupFacts factsOnDisk(const QString &path, const QString &origin)
{
    BackupFacts facts{.id = QFileInfo(path).fileName(), .path = path};
    const Result<BackupManifest> manifest = readManifest(path);
    if (!manifest) {
        facts.isThere = QFileInfo(path).isDir();
        facts.fault = facts.isThere ? manifest.error().message : u"The folder of this backup is not there."_s;
        return facts;
    }
    facts.madeAt = manifest->madeAt;
    facts.trailSize = manifest->trail.size;
    facts.schema = manifest->schema;
    facts.isForeign = manifest->origin() != origin;
    for (const ListedFile &file : manifest->files)
        facts.bytes += file.bytes;
    if (manifest->id != facts.id)
        facts.fault = u"manifest.json: the backup is called %1, and its folder %2."_s.arg(manifest->id, facts.id);
    return facts;
}

void addMemory(BackupFacts &facts, const BackupRow &row)
{
    facts.madeAt = row.madeAt;
    facts.bytes = row.bytes;
    facts.trailSize = row.trailSize;
    facts.schema = row.schema;
    if (!facts.isThere || !facts.fault.isEmpty())
        return;
    const Result<QByteArray> json = readWhole(facts.path + u'/' + manifestName, 4 * 1024 * 1024);
    if (!json || sha256(*json) != row.manifest) {
        facts.fault = u"manifest.json: it is not the one that was made."_s;
        return;
    }
    facts.fault = row.fault;
    facts.verifiedAt = row.verifiedAt;
}

} // namespace

QString backupFolder(Workspace &workspace)
{
    const QString chosen = workspace.setting(u"backups.folder"_s);
    if (!chosen.isEmpty())
        return chosen;
    const QFileInfo file(workspace.path());
    return u"%1/%2-backups"_s.arg(file.absolutePath(), file.completeBaseName());
}

bool isOnSameDisk(Workspace &workspace)
{
    struct stat file = {};
    struct stat folder = {};
    return ::stat(QFile::encodeName(workspace.path()).constData(), &file) == 0
           && ::stat(QFile::encodeName(backupFolder(workspace)).constData(), &folder) == 0
           && file.st_dev == folder.st_dev;
}

Result<MadeBackup> makeBackup(
    Workspace &workspace, const BackupRequest &request, std::stop_token stop, const Progress &progress)
{
    if (!workspace.store().isWritable())
        return failure(ErrorCode::ReadOnly,
            u"The workspace is open read-only, and a backup must be recorded in it. Make backups where it is open for writing."_s);
    BackupKeysPtr keys = request.keys;
    if (!keys) {
        const Result<BackupKeysPtr> own = backupKeys(workspace);
        if (!own)
            return failureOf(own);
        keys = *own;
    }
    return Making(workspace, request, std::move(keys), std::move(stop), progress).run();
}

Result<QList<BackupFacts>> listBackups(Workspace &workspace, const QString &folder)
{
    const Result<QList<BackupRow>> rows = workspace.store().read(backupRows);
    if (!rows)
        return failureOf(rows);
    const QString place = QFileInfo(folder.isEmpty() ? backupFolder(workspace) : folder).canonicalFilePath();
    QStringList paths;
    if (!place.isEmpty()) {
        for (const QString &name : QDir(place).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
            if (isBackupId(name))
                paths.append(place + u'/' + name);
        }
    }
    QHash<QString, BackupRow> remembered;
    for (const BackupRow &row : *rows) {
        if (!folder.isEmpty() && row.folder != place)
            continue;
        remembered.insert(row.path(), row);
        if (!paths.contains(row.path()))
            paths.append(row.path());
    }
    QList<BackupFacts> list;
    for (const QString &path : std::as_const(paths)) {
        BackupFacts facts = factsOnDisk(path, workspace.vault().origin());
        if (const auto row = remembered.constFind(path); row != remembered.cend())
            addMemory(facts, *row);
        list.append(facts);
    }
    std::sort(list.begin(), list.end(), [](const BackupFacts &left, const BackupFacts &right) {
        return std::tie(left.madeAt, left.id) > std::tie(right.madeAt, right.id);
    });
    return list;
}

} // namespace steward::operations
