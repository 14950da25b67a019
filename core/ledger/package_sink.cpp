#include "core/ledger/package_sink.h"

#include "core/ledger/package_zip.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QTemporaryFile>

#include <cerrno>
#include <cstring>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <stdio.h>
#include <unistd.h>
#endif

namespace steward::ledger {

using namespace Qt::StringLiterals;

namespace {

constexpr auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
constexpr auto ownerFolder = ownerOnly | QFileDevice::ExeOwner;

tl::unexpected<Error> cannotWrite(const QString &path, const QString &why, bool full = false)
{
    return failure(full ? ErrorCode::DiskFull : ErrorCode::InputOutput,
        u"The package %1 could not be written: %2. Free some space or choose another place."_s.arg(path, why));
}

tl::unexpected<Error> cannotWrite(const QString &path, const QFileDevice &device)
{
    return cannotWrite(path, device.errorString(), device.error() == QFileDevice::ResourceError);
}

tl::unexpected<Error> isThere(const QString &target)
{
    return failure(ErrorCode::InvalidInput,
        u"%1 is already there and a package replaces nothing; choose another name."_s.arg(target));
}

/** Gives what was written its name, unless something has that name. */
Result<void> rename(const QString &from, const QString &to)
{
#if defined(Q_OS_LINUX) && defined(RENAME_NOREPLACE)
    const QByteArray source = QFile::encodeName(from);
    const QByteArray target = QFile::encodeName(to);
    if (renameat2(AT_FDCWD, source.constData(), AT_FDCWD, target.constData(), RENAME_NOREPLACE) == 0)
        return {};
    if (errno == EEXIST)
        return isThere(to);
    if (errno != EINVAL && errno != ENOSYS) // those two: the file system does not know the flag
        return cannotWrite(to, QString::fromLocal8Bit(std::strerror(errno)), errno == ENOSPC);
#endif
    if (QFileInfo::exists(to))
        return isThere(to);
    return QDir().rename(from, to) ? Result<void>() : cannotWrite(to, u"it could not be given its name"_s);
}

/** Asks the file system that holds the path to put everything on disk: one call for a hundred thousand files. */
bool syncAll([[maybe_unused]] const QString &path)
{
#ifdef Q_OS_LINUX
    const int folder = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (folder < 0)
        return false;
    const bool synced = syncfs(folder) == 0;
    ::close(folder);
    return synced;
#else
    return true;
#endif
}

void syncFolder([[maybe_unused]] const QString &path)
{
#ifdef Q_OS_UNIX
    const int folder = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (folder < 0)
        return;
    fsync(folder);
    ::close(folder);
#endif
}

QString temporaryName(const QFileInfo &target)
{
    return target.absoluteDir().filePath(
        u".%1.%2.part"_s.arg(target.fileName(), QString::number(QRandomGenerator::global()->generate64(), 36)));
}

class FolderSink final : public PackageSink
{
public:
    FolderSink(const QFileInfo &target, QString part)
        : m_target(target.absoluteFilePath())
        , m_part(std::move(part))
        , m_dir(m_part)
    {
    }
    ~FolderSink() override
    {
        m_file.close();
        if (!m_committed)
            m_dir.removeRecursively();
    }

    Result<void> commit() override
    {
        if (!syncAll(m_part))
            return cannotWrite(m_target, QString::fromLocal8Bit(std::strerror(errno)), errno == ENOSPC);
        if (const Result<void> named = rename(m_part, m_target); !named)
            return named;
        m_committed = true;
        syncFolder(QFileInfo(m_target).absolutePath());
        return {};
    }

private:
    Result<void> beginFile(const QByteArray &name, qint64) override
    {
        const QString path = QString::fromLatin1(name);
        if (const Result<void> made = makeFolders(path.section(u'/', 0, -2)); !made)
            return made;
        m_file.setFileName(m_dir.filePath(path));
        if (!m_file.open(QIODevice::WriteOnly | QIODevice::NewOnly, ownerOnly))
            return cannotWrite(m_target, m_file);
        return {};
    }
    Result<void> writeBytes(QByteArrayView bytes) override
    {
        return m_file.write(bytes.data(), bytes.size()) == bytes.size() ? Result<void>()
                                                                        : cannotWrite(m_target, m_file);
    }
    Result<void> endFile() override
    {
        const bool done = m_file.flush();
        m_file.close();
        return done && m_file.error() == QFileDevice::NoError ? Result<void>() : cannotWrite(m_target, m_file);
    }
    Result<void> addFile(const QByteArray &name, const QByteArray &bytes) override
    {
        Result<void> done = beginFile(name, bytes.size());
        if (done)
            done = writeBytes(bytes);
        return done ? endFile() : done;
    }
    Result<void> makeFolders(const QString &folder)
    {
        if (folder == m_folder)
            return {};
        QString path;
        for (const QString &part : folder.split(u'/', Qt::SkipEmptyParts)) {
            path += part;
            if (!m_dir.exists(path) && !m_dir.mkdir(path, ownerFolder))
                return cannotWrite(m_target, u"a folder could not be made in it"_s);
            path += u'/';
        }
        m_folder = folder;
        return {};
    }

    QString m_target;
    QString m_part;
    QDir m_dir;
    QFile m_file;
    QString m_folder; ///< The last one made.
    bool m_committed = false;
};

class ZipSink final : public PackageSink
{
public:
    explicit ZipSink(const QFileInfo &target, const QString &part)
        : m_target(target.absoluteFilePath())
        , m_file(part)
    {
    }
    ~ZipSink() override
    {
        if (m_committed || !m_file.isOpen())
            return;
        const QString part = m_file.fileName();
        m_file.close(); // may fail on a full disk, and then QFile would not remove it
        QFile::remove(part);
    }
    Result<void> open()
    {
        if (!m_file.open(QIODevice::ReadWrite | QIODevice::NewOnly, ownerOnly))
            return cannotWrite(m_target, m_file);
        // Beside the package, where room for it has to be anyway.
        m_scratch.setFileTemplate(m_file.fileName() + u".XXXXXX"_s);
        if (!m_scratch.open())
            return cannotWrite(m_target, m_scratch);
        m_writer.emplace(&m_file, &m_scratch);
        return {};
    }

    Result<void> commit() override
    {
        if (const Result<void> done = m_writer->finish(); !done)
            return done;
#ifdef Q_OS_UNIX
        if (fsync(m_file.handle()) != 0)
            return cannotWrite(m_target, QString::fromLocal8Bit(std::strerror(errno)), errno == ENOSPC);
#endif
        const QString part = m_file.fileName();
        m_file.close();
        if (const Result<void> named = rename(part, m_target); !named) {
            QFile::remove(part);
            return named;
        }
        m_committed = true;
        syncFolder(QFileInfo(m_target).absolutePath());
        return {};
    }

private:
    Result<void> beginFile(const QByteArray &name, qint64 size) override
    {
        return m_writer->begin(name, size);
    }
    Result<void> writeBytes(QByteArrayView bytes) override
    {
        return m_writer->write(bytes);
    }
    Result<void> endFile() override
    {
        return m_writer->end();
    }
    Result<void> addFile(const QByteArray &name, const QByteArray &bytes) override
    {
        return m_writer->add(name, bytes);
    }

    QString m_target;
    QFile m_file;
    QTemporaryFile m_scratch;
    std::optional<ZipWriter> m_writer;
    bool m_committed = false;
};

} // namespace

Result<std::unique_ptr<PackageSink>> PackageSink::open(const QString &target)
{
    const QFileInfo info(QDir::cleanPath(target));
    if (target.isEmpty() || info.fileName().isEmpty())
        return failure(ErrorCode::InvalidInput, u"\"%1\" is no name for a package; give a folder, or a file that ends "
                                                u"with .zip."_s.arg(target));
    if (info.exists() || info.isSymLink())
        return isThere(target);
    if (!info.absoluteDir().exists())
        return failure(ErrorCode::InvalidInput,
            u"The folder %1 is not there; make it first, or choose another place."_s.arg(info.absolutePath()));
    const QString part = temporaryName(info);
    if (info.fileName().endsWith(u".zip"_s, Qt::CaseInsensitive)) {
        auto sink = std::make_unique<ZipSink>(info, part);
        if (const Result<void> opened = sink->open(); !opened)
            return failureOf(opened);
        return sink;
    }
    if (!info.absoluteDir().mkdir(part, ownerFolder))
        return cannotWrite(target, u"no folder can be made there"_s);
    return std::make_unique<FolderSink>(info, part);
}

Result<void> PackageSink::begin(const QByteArray &name, qint64 size)
{
    ++m_files;
    return beginFile(name, size);
}

Result<void> PackageSink::write(QByteArrayView bytes)
{
    m_hash.add(bytes);
    m_bytes += bytes.size();
    return writeBytes(bytes);
}

Result<QByteArray> PackageSink::end()
{
    if (const Result<void> done = endFile(); !done)
        return failureOf(done);
    return m_hash.finish();
}

Result<QByteArray> PackageSink::add(const QByteArray &name, const QByteArray &bytes)
{
    ++m_files;
    m_bytes += bytes.size();
    if (const Result<void> done = addFile(name, bytes); !done)
        return failureOf(done);
    return m_hash.of({bytes});
}

} // namespace steward::ledger
