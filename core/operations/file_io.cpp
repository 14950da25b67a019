#include "core/operations/file_io.h"

#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstring>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace steward::operations {

using namespace Qt::StringLiterals;

Error fileError(int number, const QString &path, bool writing)
{
    const QString detail = QString::fromLocal8Bit(std::strerror(number));
    switch (number) {
    case ENOSPC:
    case EDQUOT:
    case EFBIG:
        return {ErrorCode::DiskFull,
            u"There is no room left to write %1. Free some space, or choose another disk."_s.arg(path), detail};
    case EROFS:
        return {ErrorCode::ReadOnly, u"%1 is on a disk that is mounted read-only. Choose another place."_s.arg(path),
            detail};
    case EACCES:
    case EPERM:
        return {ErrorCode::Refused,
            writing ? u"You may not write %1. Change its permissions, or choose another place."_s.arg(path)
                    : u"You may not read %1. Change its permissions."_s.arg(path),
            detail};
    case ENOENT:
    case ENOTDIR: return {ErrorCode::NotFound, u"%1 is not there. Check the name."_s.arg(path), detail};
    case EEXIST:
    case ENOTEMPTY:
        return {
            ErrorCode::Refused, u"%1 exists already; it was left as it is. Choose another name."_s.arg(path), detail};
    case ELOOP:
        return {ErrorCode::InvalidInput, u"%1 is a link to another place; only plain files are read here."_s.arg(path),
            detail};
    default:
        return {ErrorCode::InputOutput,
            (writing ? u"%1 cannot be written (%2). Check the disk."_s : u"%1 cannot be read (%2). Check the disk."_s)
                .arg(path, detail),
            detail};
    }
}

Descriptor::~Descriptor()
{
    if (m_number >= 0)
        ::close(m_number);
}

NewFile::NewFile(QString path, Descriptor file)
    : m_path(std::move(path))
    , m_file(std::move(file))
{
}

Result<NewFile> NewFile::create(const QString &path)
{
    Descriptor file(
        ::open(QFile::encodeName(path).constData(), O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC | O_NOFOLLOW, 0600));
    if (!file.isOpen())
        return tl::unexpected(fileError(errno, path, true));
    return NewFile(path, std::move(file));
}

Result<void> NewFile::write(QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const ssize_t written = ::write(m_file.number(), bytes.data(), size_t(bytes.size()));
        if (written < 0 && errno == EINTR)
            continue;
        if (written < 0)
            return tl::unexpected(fileError(errno, m_path, true));
        bytes = bytes.sliced(written);
    }
    return {};
}

Result<void> NewFile::finish()
{
    if (::fsync(m_file.number()) != 0)
        return tl::unexpected(fileError(errno, m_path, true));
    ::posix_fadvise(m_file.number(), 0, 0, POSIX_FADV_DONTNEED);
    m_file = Descriptor();
    return {};
}

KnownFile::KnownFile(QString path, Descriptor file, qint64 size)
    : m_path(std::move(path))
    , m_file(std::move(file))
    , m_size(size)
{
}

Result<KnownFile> KnownFile::open(const QString &path)
{
    Descriptor file(::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK));
    if (!file.isOpen())
        return tl::unexpected(fileError(errno, path, false));
    struct stat facts = {};
    if (::fstat(file.number(), &facts) != 0)
        return tl::unexpected(fileError(errno, path, false));
    if (!S_ISREG(facts.st_mode))
        return failure(ErrorCode::InvalidInput, u"%1 is no plain file."_s.arg(path));
    return KnownFile(path, std::move(file), facts.st_size);
}

Result<qsizetype> KnownFile::read(char *to, qsizetype most)
{
    qsizetype got = 0;
    while (got < most) {
        const ssize_t more = ::read(m_file.number(), to + got, size_t(most - got));
        if (more < 0 && errno == EINTR)
            continue;
        if (more < 0)
            return tl::unexpected(fileError(errno, m_path, false));
        if (more == 0)
            break;
        got += more;
    }
    return got;
}

Result<void> writeNew(const QString &path, QByteArrayView bytes)
{
    Result<NewFile> file = NewFile::create(path);
    if (!file)
        return failureOf(file);
    if (const Result<void> written = file->write(bytes); !written)
        return written;
    return file->finish();
}

Result<QByteArray> readWhole(const QString &path, qint64 most)
{
    Result<KnownFile> file = KnownFile::open(path);
    if (!file)
        return failureOf(file);
    if (file->size() > most)
        return failure(ErrorCode::InvalidInput, u"%1 is larger than such a file can be."_s.arg(path));
    QByteArray bytes(file->size(), Qt::Uninitialized);
    const Result<qsizetype> got = file->read(bytes.data(), bytes.size());
    if (!got)
        return failureOf(got);
    bytes.truncate(*got);
    return bytes;
}

Result<void> replaceWith(const QString &path, QByteArrayView bytes)
{
    const QString part = path + u".part"_s;
    QFile::remove(part); // of a run that was cut off
    if (const Result<void> written = writeNew(part, bytes); !written) {
        QFile::remove(part);
        return written;
    }
    if (const Result<void> renamed = renameFile(part, path); !renamed) {
        QFile::remove(part);
        return renamed;
    }
    return syncFolder(QFileInfo(path).absolutePath());
}

Result<void> syncFolder(const QString &folder)
{
    const Descriptor opened(::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!opened.isOpen() || ::fsync(opened.number()) != 0) {
        // Some network file systems cannot sync a folder; they order renames by themselves.
        if (opened.isOpen() && errno == EINVAL)
            return {};
        return tl::unexpected(fileError(errno, folder, true));
    }
    return {};
}

Result<void> syncFile(const QString &path)
{
    const Descriptor file(::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC));
    if (!file.isOpen() || ::fsync(file.number()) != 0)
        return tl::unexpected(fileError(errno, path, true));
    return {};
}

Result<void> renameFile(const QString &from, const QString &to)
{
    if (::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) != 0)
        return tl::unexpected(fileError(errno, to, true));
    return {};
}

} // namespace steward::operations
