#include "core/ledger/package_source.h"

#include "core/ledger/package_names.h"
#include "core/ledger/package_zip.h"

#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstring>
#include <filesystem>
#include <map>
#include <optional>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace steward::ledger {

using namespace Qt::StringLiterals;

namespace fs = std::filesystem;

namespace {

tl::unexpected<Error> isMissing(const QByteArray &name)
{
    return packageDiffers(name, u"%1 is missing."_s.arg(QString::fromLatin1(name)));
}

tl::unexpected<Error> notPlain(const QByteArray &name)
{
    return packageDiffers(
        name, u"%1 is not a plain file but a link, a device or a folder."_s.arg(QString::fromLatin1(name)));
}

class FileReading final : public PackageReading
{
public:
    Result<void> open(const QString &folder, const QByteArray &name)
    {
        m_file.setFileName(folder + u'/' + QString::fromLatin1(name));
#ifdef Q_OS_UNIX
        // The name is one of isPackageName(): only links could lead elsewhere, and the parts before the last were
        // walked.
        const int file =
            ::open(QFile::encodeName(m_file.fileName()).constData(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK);
        struct stat facts = {};
        if (file < 0 && (errno == ENOENT || errno == ENOTDIR))
            return isMissing(name);
        if (file < 0 && errno == ELOOP)
            return notPlain(name);
        if (file < 0)
            return cannotRead(QString::fromLocal8Bit(std::strerror(errno)));
        if (fstat(file, &facts) != 0 || !S_ISREG(facts.st_mode)) {
            ::close(file);
            return notPlain(name);
        }
        if (!m_file.open(file, QIODevice::ReadOnly | QIODevice::Unbuffered, QFileDevice::AutoCloseHandle))
            return cannotRead(m_file.errorString());
#else
        const QFileInfo facts(m_file.fileName());
        if (!facts.exists())
            return isMissing(name);
        if (facts.isSymLink() || !facts.isFile())
            return notPlain(name);
        if (!m_file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
            return cannotRead(m_file.errorString());
#endif
        return {};
    }
    qint64 size() const override
    {
        return m_file.size();
    }
    Result<QByteArray> read(qint64 atMost) override
    {
        QByteArray bytes = m_file.read(atMost);
        if (bytes.isEmpty() && m_file.error() != QFileDevice::NoError)
            return cannotRead(m_file.errorString());
        return bytes;
    }

private:
    tl::unexpected<Error> cannotRead(const QString &why) const
    {
        return failure(ErrorCode::InputOutput, u"%1 cannot be read: %2."_s.arg(m_file.fileName(), why));
    }

    QFile m_file;
};

class FolderSource final : public PackageSource
{
public:
    explicit FolderSource(QString folder)
        : m_folder(std::move(folder))
    {
    }

    Result<void> visit(const std::function<Result<void>(const QByteArray &)> &seen) override
    {
        return visitFolder(QFile::encodeName(m_folder).toStdString(), {}, seen);
    }
    Result<std::unique_ptr<PackageReading>> open(const QByteArray &name) override
    {
        auto reading = std::make_unique<FileReading>();
        if (const Result<void> opened = reading->open(m_folder, name); !opened)
            return failureOf(opened);
        return reading;
    }
    Result<std::unique_ptr<PackageReading>> openProof(qint64 seq) override { return open(proofName(seq)); }

private:
    Result<void> visitFolder(
        const fs::path &folder, const QByteArray &prefix, const std::function<Result<void>(const QByteArray &)> &seen)
    {
        std::error_code error;
        fs::directory_iterator entry(folder, error);
        bool isEmpty = true;
        for (; !error && entry != fs::directory_iterator(); entry.increment(error)) {
            isEmpty = false;
            const QByteArray name = prefix + QByteArray::fromStdString(entry->path().filename().string());
            if (!isPackageName(name))
                return packageDiffers(name, u"There is a file with a name that no package has."_s);
            const fs::file_status status = entry->symlink_status(error);
            if (error)
                break;
            Result<void> done;
            if (status.type() == fs::file_type::directory)
                done = visitFolder(entry->path(), name + '/', seen);
            else if (status.type() == fs::file_type::regular)
                done = seen(name);
            else
                done = notPlain(name);
            if (!done)
                return done;
        }
        if (error)
            return failure(ErrorCode::InputOutput,
                u"%1 cannot be read: %2."_s.arg(m_folder, QString::fromStdString(error.message())));
        if (isEmpty && !prefix.isEmpty())
            return packageDiffers(prefix.chopped(1), u"There is an empty folder that is no part of a package."_s);
        return {};
    }

    QString m_folder;
};

class ZipReading final : public PackageReading
{
public:
    ZipReading(ZipReader &zip, ZipMember member)
        : m_zip(zip)
        , m_member(std::move(member))
    {
    }
    qint64 size() const override { return qint64(m_member.size); }
    Result<QByteArray> read(qint64 atMost) override
    {
        if (m_at == m_member.size) {
            if (m_crc != m_member.crc)
                return packageDiffers(m_member.name,
                    u"The checksum of %1 in the archive is wrong."_s.arg(QString::fromLatin1(m_member.name)));
            return QByteArray();
        }
        Result<QByteArray> bytes = m_zip.read(m_member, m_at, quint64(atMost));
        if (bytes) {
            m_at += quint64(bytes->size());
            m_crc = crc32(m_crc, *bytes);
        }
        return bytes;
    }

private:
    ZipReader &m_zip;
    ZipMember m_member;
    quint64 m_at = 0;
    quint32 m_crc = 0;
};

class ZipSource final : public PackageSource
{
public:
    explicit ZipSource(std::unique_ptr<ZipReader> zip)
        : m_zip(std::move(zip))
    {
    }

    /** Walks the archive once: after that its layout is known to be right, and where everything but the proofs stands.
     */
    Result<void> survey()
    {
        while (true) {
            const ZipReader::Mark before = m_zip->mark();
            const Result<std::optional<ZipMember>> member = m_zip->next();
            if (!member)
                return failureOf(member);
            if (!*member)
                return {};
            if (proofSeq((*member)->name)) {
                if (!m_firstProof)
                    m_firstProof = before;
            } else if (m_members.size() > size_t(maxReportFiles) + 16) {
                return packageDiffers((*member)->name, u"The archive has more files than a package may have."_s);
            } else {
                m_members.emplace((*member)->name, **member);
            }
        }
    }
    Result<void> visit(const std::function<Result<void>(const QByteArray &)> &seen) override
    {
        m_zip->rewind();
        while (true) {
            const Result<std::optional<ZipMember>> member = m_zip->next();
            if (!member)
                return failureOf(member);
            if (!*member)
                return {};
            if (const Result<void> done = seen((*member)->name); !done)
                return done;
        }
    }
    Result<std::unique_ptr<PackageReading>> open(const QByteArray &name) override
    {
        const auto found = m_members.find(name);
        if (found == m_members.end())
            return isMissing(name);
        return std::make_unique<ZipReading>(*m_zip, found->second);
    }
    Result<std::unique_ptr<PackageReading>> openProof(qint64 seq) override
    {
        if (!m_firstProof)
            return isMissing(proofName(seq));
        if (!m_atProofs)
            m_zip->goTo(*m_firstProof);
        m_atProofs = true;
        Result<std::optional<ZipMember>> member = m_zip->next();
        if (!member)
            return failureOf(member);
        if (!*member || (*member)->name != proofName(seq))
            return isMissing(proofName(seq));
        return std::make_unique<ZipReading>(*m_zip, std::move(**member));
    }

private:
    std::unique_ptr<ZipReader> m_zip;
    std::map<QByteArray, ZipMember> m_members; ///< All but the proofs.
    std::optional<ZipReader::Mark> m_firstProof;
    bool m_atProofs = false;
};

} // namespace

tl::unexpected<Error> packageDiffers(const QByteArray &file, const QString &reason)
{
    return failure(ErrorCode::Corrupt, reason, QString::fromUtf8(file));
}

Result<std::unique_ptr<PackageSource>> PackageSource::at(const QString &path)
{
    const QFileInfo info(path);
    if (path.isEmpty() || !info.exists())
        return failure(
            ErrorCode::InvalidInput, u"There is no package at \"%1\"; name its folder or its ZIP."_s.arg(path));
    if (info.isDir())
        return std::make_unique<FolderSource>(info.absoluteFilePath());
    if (!info.isFile())
        return failure(ErrorCode::InvalidInput, u"%1 is neither a folder nor a file; name a package."_s.arg(path));
    Result<std::unique_ptr<ZipReader>> zip = ZipReader::open(path);
    if (!zip)
        return failureOf(zip);
    auto source = std::make_unique<ZipSource>(std::move(*zip));
    if (const Result<void> surveyed = source->survey(); !surveyed)
        return failureOf(surveyed);
    return source;
}

} // namespace steward::ledger
