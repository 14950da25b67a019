#include "core/store/files.h"

#include "core/store/inspection.h"

#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstring>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace steward::store {

using namespace Qt::StringLiterals;

namespace {

/** One page: what SQLite has written when a new file was turned to its log and nothing more. */
constexpr qint64 emptyDatabaseSize = 4096;
constexpr qint64 emptyLogSize = 32; // the header of a log without frames (sqlite.org/fileformat2.html, 4.1)

qint64 sizeOf(const QString &path)
{
    struct stat facts = {};
    return ::stat(QFile::encodeName(path).constData(), &facts) == 0 ? qint64(facts.st_size) : -1;
}

Result<void> syncPath(const QString &path, int flags)
{
    const int file = ::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC);
    const int synced = file < 0 ? -1 : ::fsync(file);
    const int number = errno;
    if (file >= 0)
        ::close(file);
    // Some file systems know no sync of a folder; there is nothing more to be done then.
    if (synced != 0 && !((flags & O_DIRECTORY) && number == EINVAL))
        return tl::unexpected(errorFromErrno(number, u"%1 could not be brought to disk"_s.arg(path)));
    return {};
}

} // namespace

Error errorFromErrno(int number, const QString &what)
{
    const QString why = QString::fromLocal8Bit(std::strerror(number));
    switch (number) {
    case ENOSPC:
    case EDQUOT:
    case EFBIG: return {ErrorCode::DiskFull, u"%1: the disk is full. Free some space and try again."_s.arg(what), why};
    case EROFS: return {ErrorCode::ReadOnly, u"%1: the disk can only be read."_s.arg(what), why};
    case EACCES:
    case EPERM:
        return {
            ErrorCode::ReadOnly, u"%1: you have no permission. Check whose file and folder it is."_s.arg(what), why};
    case ENOENT:
    case ENOTDIR: return {ErrorCode::InputOutput, u"%1: the folder does not exist."_s.arg(what), why};
    default: return {ErrorCode::InputOutput, u"%1: %2."_s.arg(what, why), why};
    }
}

Result<void> createEmptyFile(const QString &path)
{
    if (sizeOf(path) < 0 && sizeOf(path + u"-wal"_s) > emptyLogSize)
        return failure(ErrorCode::Refused,
            u"%1-wal is there, the log of a workspace that once had this name, and may hold changes that are nowhere "
            u"else. Put it back beside its workspace, or choose another name."_s.arg(path));
    const int file =
        ::open(QFile::encodeName(path).constData(), O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (file >= 0) {
        ::close(file);
        return {};
    }
    if (errno != EEXIST)
        return tl::unexpected(errorFromErrno(errno, u"%1 cannot be made"_s.arg(path)));
    // What a start that was cut off leaves holds nothing that could be lost.
    if (QFileInfo(path).isFile() && sizeOf(path) <= emptyDatabaseSize && holdsNothing(path))
        return {};
    return failure(ErrorCode::Refused, u"%1 exists already; it was left as it is. Choose another name."_s.arg(path));
}

Result<void> checkOpenable(const QString &path)
{
    struct stat facts = {};
    if (::stat(QFile::encodeName(path).constData(), &facts) != 0)
        return errno == ENOENT || errno == ENOTDIR
                   ? failure(ErrorCode::NotFound,
                       u"There is no workspace at %1; make one with \"workspace init\" or check the name."_s.arg(path))
                   : tl::unexpected(errorFromErrno(errno, u"%1 cannot be opened"_s.arg(path)));
    if (S_ISDIR(facts.st_mode))
        return failure(ErrorCode::NotAWorkspace, u"%1 is a folder; name the workspace file in it."_s.arg(path));
    if (!S_ISREG(facts.st_mode))
        return failure(
            ErrorCode::NotAWorkspace, u"%1 is a device or a pipe, and no workspace; name a .steward file."_s.arg(path));
    const QString journal = QFileInfo(path).canonicalFilePath() + u"-journal"_s;
    if (sizeOf(journal) > 0 && facts.st_size > emptyDatabaseSize)
        return failure(ErrorCode::Corrupt,
            u"Beside the workspace lies %1, a rollback journal that Steward never writes for a workspace in use; "
            u"playing "
            u"it back could damage the file. Move it away if it does not belong there, or restore a backup."_s.arg(
                QFileInfo(journal).fileName()));
    return {};
}

bool hasJournal(const QString &path)
{
    return sizeOf(path + u"-journal"_s) > 0;
}

bool canWrite(const QString &path)
{
    const QFileInfo info(path);
    // access() asks the kernel, so that a read-only mount counts for root as well.
    return ::access(QFile::encodeName(path).constData(), W_OK) == 0
           && ::access(QFile::encodeName(info.absolutePath()).constData(), W_OK) == 0
           && (info.permissions() & (QFileDevice::WriteOwner | QFileDevice::WriteGroup | QFileDevice::WriteOther));
}

bool hasSecondName(const QString &path)
{
    struct stat facts = {};
    return ::stat(QFile::encodeName(path).constData(), &facts) == 0 && facts.st_nlink > 1;
}

Result<void> syncFile(const QString &path)
{
    return syncPath(path, O_RDONLY);
}

Result<void> syncFolderOf(const QString &path)
{
    return syncPath(QFileInfo(path).absolutePath(), O_RDONLY | O_DIRECTORY);
}

void removeUnfinished(const QString &path)
{
    for (const QString &end : {u"-wal"_s, u"-shm"_s, u"-journal"_s, u""_s})
        QFile::remove(path + end);
}

} // namespace steward::store
