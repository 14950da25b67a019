#include "core/operations/look_over.h"

#include "core/operations/copy.h"
#include "core/operations/file_io.h"
#include "core/operations/sealing.h"
#include "core/store/migrate.h"

#include <QDir>
#include <QFileInfo>

namespace steward::operations {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestManifest = 4 * 1024 * 1024;
constexpr qint64 largestNote = 16 * 1024;

QStringList faultsOfNames(const QString &path)
{
    const QStringList wanted{manifestName, noteName, readmeName, sealedName};
    const QFileInfoList found =
        QDir(path).entryInfoList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot, QDir::Name);
    QStringList faults;
    QStringList names;
    for (const QFileInfo &info : found) {
        names.append(info.fileName());
        if (!wanted.contains(info.fileName()))
            faults.append(u"%1: it does not belong to the backup; somebody put it there."_s.arg(info.fileName()));
        else if (info.isSymLink() || !info.isFile())
            faults.append(u"%1: it is no plain file."_s.arg(info.fileName()));
    }
    for (const QString &name : wanted) {
        if (!names.contains(name))
            faults.append(u"%1: it is missing."_s.arg(name));
    }
    return faults;
}

/** One signature line and nothing beside it: what a stranger adds must be seen, even where it harms nothing. */
Result<ledger::Note> readNote(const QString &path, const QByteArray &json)
{
    const Result<QByteArray> bytes = readWhole(path + u'/' + noteName, largestNote);
    if (!bytes)
        return failureOf(bytes);
    Result<ledger::Note> note = ledger::Note::parse(*bytes);
    if (!note || note->bytes() != *bytes || note->lines.size() != 1)
        return failure(ErrorCode::Corrupt, u"manifest.note: it is not as it was written."_s);
    if (note->text != manifestNoteText(json))
        return failure(ErrorCode::Corrupt, u"manifest.note: it was signed for another manifest.json."_s);
    return note;
}

bool isSignedBy(const ledger::Note &note, const QList<ledger::VerifierKey> &keys)
{
    const Result<QList<ledger::VerifierKey>> verified = note.verify(keys);
    return verified && !verified->isEmpty();
}

/** Errors of reading become faults of that file, but for those that say nothing about the backup. */
Result<void> orFault(const Error &error, const QString &name, QStringList &faults)
{
    if (error.code == ErrorCode::Cancelled || error.code == ErrorCode::InputOutput || error.code == ErrorCode::TooNew)
        return tl::unexpected(error);
    faults.append(name.isEmpty() ? error.message : u"%1: %2"_s.arg(name, error.message));
    return {};
}

Result<void> compareFiles(
    const QString &path, const BackupManifest &manifest, const std::stop_token &stop, QStringList &faults)
{
    if (manifest.files.keys() != QStringList{readmeName, sealedName}) {
        faults.append(u"manifest.json: it does not list the files of a backup."_s);
        return {};
    }
    for (auto it = manifest.files.begin(); it != manifest.files.end(); ++it) {
        const Result<ListedFile> found = factsOfFile(path + u'/' + it.key(), stop);
        if (!found) {
            if (const Result<void> kept = orFault(found.error(), it.key(), faults); !kept)
                return kept;
        } else if (*found != it.value()) {
            faults.append(u"%1: it is not as it was written (%2)."_s.arg(
                it.key(), found->bytes != it.value().bytes ? u"its size differs"_s : u"its SHA-256 differs"_s));
        }
    }
    return {};
}

struct Paper
{
    QByteArray json;
    ledger::Note note;
};

/** Everything that can be looked at without a key. */
Result<Paper> lookAtPaper(
    BackupVerdict &verdict, const QString &id, const Opening &opening, const std::stop_token &stop)
{
    Paper paper;
    verdict.faults = faultsOfNames(verdict.path);
    if (!verdict.faults.isEmpty())
        return paper;
    const Result<QByteArray> json = readWhole(verdict.path + u'/' + manifestName, largestManifest);
    const Result<BackupManifest> manifest =
        json ? BackupManifest::parse(*json) : Result<BackupManifest>(failureOf(json));
    if (!manifest) {
        if (const Result<void> kept = orFault(manifest.error(), {}, verdict.faults); !kept)
            return failureOf(kept);
        return paper;
    }
    verdict.manifest = *manifest;
    paper.json = *json;
    if (manifest->id != id)
        verdict.faults.append(
            u"manifest.json: the backup is called %1, and its folder %2."_s.arg(manifest->id, id.left(80)));
    const Result<ledger::Note> note = readNote(verdict.path, *json);
    if (!note) {
        if (const Result<void> kept = orFault(note.error(), {}, verdict.faults); !kept)
            return failureOf(kept);
    } else {
        paper.note = *note;
        if (!opening.known.isEmpty() && !isSignedBy(*note, opening.known))
            verdict.faults.append(u"manifest.note: it is not signed with a key of this workspace."_s);
    }
    if (const Result<void> compared = compareFiles(verdict.path, *manifest, stop, verdict.faults); !compared)
        return failureOf(compared);
    return paper;
}

Result<void> lookInside(BackupVerdict &verdict, const Paper &paper, const QString &plain, const Opening &opening,
    const Clock &clock, const std::stop_token &stop, const Progress &progress)
{
    const Result<crypto::SecretBytes> key = keyOf(verdict.manifest, opening);
    if (!key)
        return key.error().code == ErrorCode::Corrupt ? orFault(key.error(), manifestName, verdict.faults)
                                                      : failureOf(key);
    const Result<SealedFile> unsealed = unsealFile(verdict.path + u'/' + sealedName, plain, *key, stop, progress);
    if (!unsealed) {
        return unsealed.error().code == ErrorCode::Corrupt ? orFault(unsealed.error(), sealedName, verdict.faults)
                                                           : failureOf(unsealed);
    }
    if (unsealed->plain != verdict.manifest.workspace) {
        verdict.faults.append(u"workspace.sealed: what is inside is not what the manifest says."_s);
        return {};
    }
    const Result<CopyVerdict> copy = lookOverCopy(plain, verdict.manifest, clock, stop, progress);
    if (!copy)
        return failureOf(copy);
    verdict.faults += copy->faults;
    // Signed with the key that stands at the end of its own trail, which only the holder of the master key could seal.
    if (copy->faults.isEmpty() && (copy->keys.isEmpty() || !isSignedBy(paper.note, {copy->keys.last()})))
        verdict.faults.append(u"manifest.note: it is not signed with the key of the trail inside."_s);
    return {};
}

} // namespace

Result<BackupManifest> readManifest(const QString &path)
{
    const Result<QByteArray> json = readWhole(path + u'/' + manifestName, largestManifest);
    if (!json)
        return failureOf(json);
    return BackupManifest::parse(*json);
}

Result<BackupVerdict> lookOver(const QString &path, const QString &id, const QString &plain, const Opening &opening,
    const Clock &clock, const std::stop_token &stop, const Progress &progress)
{
    if (!QFileInfo(path).isDir())
        return failure(
            ErrorCode::NotFound, u"There is no backup at %1; \"backups list\" shows those there are."_s.arg(path));
    const auto begun = std::chrono::steady_clock::now();
    BackupVerdict verdict{.path = path};
    const Result<Paper> paper = lookAtPaper(verdict, id, opening, stop);
    if (!paper)
        return failureOf(paper);
    if (verdict.faults.isEmpty() && verdict.manifest.schema > store::newestSchema())
        return failure(ErrorCode::TooNew,
            u"The backup %1 was made by a newer Steward (schema %2, this one knows %3). Install the newer version."_s
                .arg(id)
                .arg(verdict.manifest.schema)
                .arg(store::newestSchema()));
    if (verdict.faults.isEmpty()) {
        if (const Result<void> looked = lookInside(verdict, *paper, plain, opening, clock, stop, progress); !looked)
            return failureOf(looked);
    }
    verdict.took = std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now() - begun);
    return verdict;
}

} // namespace steward::operations
