#include "core/sources/folder_changer.h"

#include "core/base/hash.h"
#include "core/sources/folder_place_changer.h"
#include "core/sources/masking.h"

#include <unistd.h>

namespace steward::sources {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostInMemory = qint64(64) << 20;

/** A name of our own beside a file, the same at each start. */
QByteArray ownName(const char *what, const QByteArray &name, const QByteArray &digest)
{
    return QByteArray(".steward-") + what + '-' + sha256(name + '\0' + digest).first(8).toHex();
}

struct stat statusOf(const OpenFile &file)
{
    struct stat status = {};
    ::fstat(file.handle(), &status);
    return status;
}

bool isUnchanged(const struct stat &a, const struct stat &b)
{
    return a.st_ino == b.st_ino && a.st_dev == b.st_dev && a.st_size == b.st_size
           && a.st_mtim.tv_sec == b.st_mtim.tv_sec && a.st_mtim.tv_nsec == b.st_mtim.tv_nsec;
}

ChangeOutcome changedMeanwhile()
{
    return {.state = ChangeState::Changed,
        .reason = u"The file was changed since the plan was made; it was not touched."_s};
}

/** The changes of one apply(), file by file. */
class FolderChanges
{
public:
    explicit FolderChanges(QString root)
        : m_root(std::move(root))
    {
    }

    Result<ChangeOutcome> change(const Change &change);
    Result<ChangeOutcome> restore(const FoundRow &row);
    QStringList notes() const;

private:
    Result<ChangeOutcome> remove(const FilePlace &place, const Change &change);
    Result<ChangeOutcome> mask(const FilePlace &place, const Change &change);
    Result<void> discard(const FilePlace &place, const QByteArray &name);

    QString m_root;
    qint64 m_removed = 0;
    qint64 m_otherNames = 0;
};

/** Overwrites and removes a file that has our own name already. */
Result<void> FolderChanges::discard(const FilePlace &place, const QByteArray &name)
{
    const Result<OpenFile> file = place.open(name, true);
    if (!file)
        return file.error().code == ErrorCode::NotFound ? Result<void>() : failureOf(file);
    if (statusOf(*file).st_nlink > 1)
        ++m_otherNames;
    else if (const Result<void> done = overwrite(file->handle()); !done)
        return done;
    if (const Result<void> done = place.remove(name); !done)
        return done;
    ++m_removed;
    return place.sync();
}

/** The file first gets a name of our own: a start that was cut off while it was overwritten can be told from a file
 * that somebody else has changed. */
Result<ChangeOutcome> FolderChanges::remove(const FilePlace &place, const Change &change)
{
    const QByteArray gone = ownName("gone", place.name(), change.digestBefore);
    if (const Result<void> done = discard(place, gone); !done)
        return failureOf(done);
    const Result<OpenFile> file = place.open(place.name(), false);
    if (!file)
        return file.error().code == ErrorCode::NotFound ? Result<ChangeOutcome>(ChangeOutcome{}) : failureOf(file);
    const struct stat before = statusOf(*file);
    const Result<QByteArray> digest = digestOfFile(file->handle());
    if (!digest)
        return failureOf(digest);
    if (*digest != change.digestBefore)
        return changedMeanwhile();
    if (const Result<void> done = place.rename(place.name(), gone, false); !done)
        return failureOf(done);
    const Result<OpenFile> renamed = place.open(gone, false);
    if (!renamed || !isUnchanged(before, statusOf(*renamed))) {
        (void)place.rename(gone, place.name(), false);
        return changedMeanwhile();
    }
    if (const Result<void> done = discard(place, gone); !done)
        return failureOf(done);
    return ChangeOutcome{};
}

Result<ChangeOutcome> FolderChanges::mask(const FilePlace &place, const Change &change)
{
    const QByteArray successor = ownName("new", place.name(), change.digestBefore);
    const QByteArray old = ownName("gone", place.name(), change.digestBefore);
    if (const Result<void> done = place.remove(successor); !done)
        return failureOf(done);
    if (const Result<void> done = discard(place, old); !done)
        return failureOf(done);
    const Result<OpenFile> file = place.open(place.name(), true);
    if (!file)
        return file.error().code == ErrorCode::NotFound ? Result<ChangeOutcome>(
                   ChangeOutcome{.state = ChangeState::Changed, .reason = u"The file is not there any more."_s})
                                                        : failureOf(file);
    const struct stat before = statusOf(*file);
    const Result<QByteArray> content = contentOf(file->handle(), mostInMemory);
    if (!content)
        return failureOf(content);
    const QByteArray masked = maskedContent(*content, change.after.value(u"matches"_s).toStringList());
    const QByteArray digest = sha256(*content);
    if (masked == *content && (digest != change.digestBefore || change.digestAfter == change.digestBefore))
        return digest == change.digestAfter || change.digestAfter.isEmpty() ? ChangeOutcome{} : changedMeanwhile();
    if (digest != change.digestBefore)
        return changedMeanwhile();
    if (const Result<void> done = place.create(successor, masked, before); !done)
        return failureOf(done);
    const Result<OpenFile> again = place.open(place.name(), false);
    if (!again || !isUnchanged(before, statusOf(*again))) {
        (void)place.remove(successor);
        return changedMeanwhile();
    }
    if (const Result<void> done = place.rename(successor, place.name(), true); !done)
        return failureOf(done);
    if (const Result<void> done = place.sync(); !done)
        return failureOf(done);
    if (before.st_nlink > 1)
        ++m_otherNames;
    else if (const Result<void> done = overwrite(file->handle()); !done)
        return failureOf(done);
    return ChangeOutcome{};
}

Result<ChangeOutcome> FolderChanges::change(const Change &change)
{
    if (change.method == Method::Keep)
        return ChangeOutcome{};
    const Result<FilePlace> place = FilePlace::of(m_root, change.key.value(0).toString());
    if (!place) {
        const bool isGone = place.error().code == ErrorCode::NotFound && change.method == Method::Delete;
        return isGone ? Result<ChangeOutcome>(ChangeOutcome{}) : failureOf(place);
    }
    return change.method == Method::Delete ? remove(*place, change) : mask(*place, change);
}

Result<ChangeOutcome> FolderChanges::restore(const FoundRow &row)
{
    const QVariant content = row.values.value(u"content"_s);
    if (!content.isValid())
        return ChangeOutcome{.state = ChangeState::Failed, .reason = u"The file's content was not kept."_s};
    const QByteArray bytes = content.toByteArray();
    const Result<FilePlace> place = FilePlace::of(m_root, row.key.value(0).toString(), true);
    if (!place)
        return failureOf(place);
    struct stat like = {};
    like.st_uid = ::geteuid();
    like.st_gid = ::getegid();
    like.st_mode = mode_t(row.values.value(u"mode"_s, 0600).toInt());
    const Result<OpenFile> file = place->open(place->name(), false);
    bool replaces = false;
    if (file) {
        const Result<QByteArray> standing = contentOf(file->handle(), mostInMemory);
        if (!standing)
            return failureOf(standing);
        if (*standing == bytes)
            return ChangeOutcome{};
        const QStringList matches = row.values.value(u"matches"_s).toStringList();
        if (sha256(*standing) != row.values.value(u"steward:after"_s).toByteArray()
            && *standing != maskedContent(bytes, matches))
            return ChangeOutcome{.state = ChangeState::Changed,
                .reason = u"Another file stands at the place now; it was not touched."_s};
        like = statusOf(*file);
        replaces = true;
    } else if (file.error().code != ErrorCode::NotFound) {
        return failureOf(file);
    }
    const QByteArray successor = ownName("new", place->name(), row.digest);
    if (const Result<void> done = place->create(successor, bytes, like); !done)
        return failureOf(done);
    if (const Result<void> done = place->rename(successor, place->name(), replaces); !done)
        return failureOf(done);
    const Result<void> done = place->sync();
    return done ? Result<ChangeOutcome>(ChangeOutcome{}) : failureOf(done);
}

QStringList FolderChanges::notes() const
{
    QStringList notes;
    if (m_removed > 0)
        notes.append(u"%1 file(s) were overwritten and removed."_s.arg(m_removed));
    if (m_otherNames > 0)
        notes.append(
            u"%1 file(s) have another name (a hard link), under which the old content still stands, perhaps outside of this folder."_s
                .arg(m_otherNames));
    return notes;
}

template<typename Item, typename One>
Result<Applied> oneByOne(
    FolderChanges &work, const QList<Item> &items, std::stop_token stop, const Progress &progress, One one)
{
    if (stop.stop_requested())
        return failure(ErrorCode::Cancelled, u"The work on this source was ended; nothing was changed."_s);
    Applied applied;
    for (const Item &item : items) {
        // An error would say that nothing was changed; files that are done are done.
        Result<ChangeOutcome> outcome =
            stop.stop_requested() ? Result<ChangeOutcome>(
                ChangeOutcome{.state = ChangeState::Failed, .reason = u"The work was ended before this file."_s})
                                  : one(item);
        applied.outcomes.append(
            outcome ? *outcome : ChangeOutcome{.state = ChangeState::Failed, .reason = outcome.error().message});
        if (progress)
            progress(applied.outcomes.size(), items.size());
    }
    applied.notes = work.notes();
    return applied;
}

} // namespace

Result<Applied> applyToFolder(const QString &path, const SourceMap &, const QList<Change> &changes,
    std::stop_token stop, const Progress &progress)
{
    FolderChanges work(path);
    return oneByOne(work, changes, stop, progress, [&](const Change &change) { return work.change(change); });
}

Result<Applied> restoreToFolder(
    const QString &path, const SourceMap &, const QList<FoundRow> &rows, std::stop_token stop, const Progress &progress)
{
    FolderChanges work(path);
    return oneByOne(work, rows, stop, progress, [&](const FoundRow &row) { return work.restore(row); });
}

} // namespace steward::sources
