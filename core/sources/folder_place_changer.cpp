#include "core/sources/folder_place_changer.h"

#include "core/base/hash.h"
#include "core/store/files.h"

#include <QFile>
#include <QStringList>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <unistd.h>

namespace steward::sources {

using namespace Qt::StringLiterals;

namespace {

tl::unexpected<Error> failed(const QString &what)
{
    const int number = errno;
    if (number == ENOENT)
        return failure(ErrorCode::NotFound, u"The file is not there."_s);
    if (number == ELOOP || number == ENOTDIR)
        return failure(ErrorCode::Refused, u"A symbolic link stands where a file or folder was; it is not followed."_s);
    return tl::unexpected<Error>(store::errorFromErrno(number, what));
}

Result<void> writeAll(int file, QByteArrayView bytes)
{
    qsizetype at = 0;
    while (at < bytes.size()) {
        const ssize_t written = ::write(file, bytes.data() + at, size_t(bytes.size() - at));
        if (written < 0 && errno != EINTR)
            return failed(u"A file in the folder of this source cannot be written"_s);
        at += std::max<ssize_t>(written, 0);
    }
    return {};
}

} // namespace

OpenFile::~OpenFile()
{
    if (m_file >= 0)
        ::close(m_file);
}

Result<FilePlace> FilePlace::of(const QString &root, const QString &path, bool makes)
{
    QStringList parts = path.split(u'/');
    const bool leadsOut = std::ranges::any_of(parts, [](const QString &part) {
        return part.isEmpty() || part == "."_L1 || part == ".."_L1 || part.contains(u'\0');
    });
    if (leadsOut)
        return failure(ErrorCode::InvalidInput, u"The plan names a file that is not in the folder of this source."_s);
    FilePlace place;
    place.m_name = QFile::encodeName(parts.takeLast());
    place.m_folder = OpenFile(::open(QFile::encodeName(root).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!place.m_folder.isOpen())
        return failure(ErrorCode::Unavailable, u"The folder of this source cannot be opened."_s);
    for (const QString &part : parts) {
        const QByteArray name = QFile::encodeName(part);
        if (makes)
            ::mkdirat(place.m_folder.handle(), name.constData(), 0700);
        OpenFile next(
            ::openat(place.m_folder.handle(), name.constData(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC));
        if (!next.isOpen())
            return failed(u"A folder of this source cannot be opened"_s);
        place.m_folder = std::move(next);
    }
    return place;
}

Result<OpenFile> FilePlace::open(const QByteArray &name, bool writes) const
{
    // O_NONBLOCK: a pipe must not hold us up.
    OpenFile file(::openat(m_folder.handle(), name.constData(),
        (writes ? O_RDWR : O_RDONLY) | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC | O_NOCTTY));
    if (!file.isOpen())
        return failed(u"A file in the folder of this source cannot be opened"_s);
    struct stat status = {};
    if (::fstat(file.handle(), &status) != 0)
        return failed(u"A file in the folder of this source cannot be looked at"_s);
    if (!S_ISREG(status.st_mode))
        return failure(ErrorCode::Refused, u"What stands there is no plain file; it is not touched."_s);
    return file;
}

Result<void> FilePlace::create(const QByteArray &name, QByteArrayView bytes, const struct stat &like) const
{
    ::unlinkat(m_folder.handle(), name.constData(), 0); // of a start that was cut off
    const OpenFile file(
        ::openat(m_folder.handle(), name.constData(), O_CREAT | O_EXCL | O_WRONLY | O_NOFOLLOW | O_CLOEXEC, 0600));
    if (!file.isOpen())
        return failed(u"No file can be written in the folder of this source"_s);
    if (::fchown(file.handle(), like.st_uid, like.st_gid) != 0 && ::geteuid() == 0)
        return failed(u"The owner of a file in the folder of this source cannot be set"_s);
    if (::fchmod(file.handle(), like.st_mode & 07777) != 0)
        return failed(u"The mode of a file in the folder of this source cannot be set"_s);
    if (const Result<void> written = writeAll(file.handle(), bytes); !written)
        return written;
    return ::fsync(file.handle()) == 0 ? Result<void>() : failed(u"A file cannot be brought to the disk"_s);
}

Result<void> FilePlace::rename(const QByteArray &from, const QByteArray &to, bool replaces) const
{
    const unsigned flags = replaces ? 0 : RENAME_NOREPLACE;
    if (::renameat2(m_folder.handle(), from.constData(), m_folder.handle(), to.constData(), flags) != 0)
        return failed(u"A file in the folder of this source cannot be renamed"_s);
    return {};
}

Result<void> FilePlace::remove(const QByteArray &name) const
{
    if (::unlinkat(m_folder.handle(), name.constData(), 0) != 0 && errno != ENOENT)
        return failed(u"A file in the folder of this source cannot be removed"_s);
    return {};
}

Result<void> FilePlace::sync() const
{
    return ::fsync(m_folder.handle()) == 0 ? Result<void>() : failed(u"The folder cannot be brought to the disk"_s);
}

Result<QByteArray> digestOfFile(int file)
{
    Sha256 sha;
    QByteArray buffer(1 << 20, Qt::Uninitialized);
    for (qint64 at = 0;;) {
        const ssize_t read = ::pread(file, buffer.data(), size_t(buffer.size()), at);
        if (read < 0 && errno == EINTR)
            continue;
        if (read < 0)
            return failed(u"A file in the folder of this source cannot be read"_s);
        if (read == 0)
            return sha.finish();
        sha.add(QByteArrayView(buffer.constData(), read));
        at += read;
    }
}

Result<QByteArray> contentOf(int file, qint64 most)
{
    QByteArray content;
    QByteArray buffer(1 << 20, Qt::Uninitialized);
    for (;;) {
        const ssize_t read = ::pread(file, buffer.data(), size_t(buffer.size()), content.size());
        if (read < 0 && errno == EINTR)
            continue;
        if (read < 0)
            return failed(u"A file in the folder of this source cannot be read"_s);
        if (read == 0)
            return content;
        content.append(buffer.constData(), read);
        if (content.size() > most)
            return failure(ErrorCode::Refused,
                u"The file is larger than %1 MB: correct it by hand, or delete it."_s.arg(most >> 20));
    }
}

Result<void> overwrite(int file)
{
    struct stat status = {};
    if (::fstat(file, &status) != 0)
        return failed(u"A file in the folder of this source cannot be looked at"_s);
    const QByteArray zeros(1 << 20, '\0');
    for (qint64 at = 0; at < status.st_size;) {
        const ssize_t written =
            ::pwrite(file, zeros.constData(), size_t(std::min<qint64>(zeros.size(), status.st_size - at)), at);
        if (written < 0 && errno != EINTR)
            return failed(u"A file in the folder of this source cannot be overwritten"_s);
        at += std::max<ssize_t>(written, 0);
    }
    return ::fsync(file) == 0 ? Result<void>() : failed(u"A file cannot be brought to the disk"_s);
}

} // namespace steward::sources
