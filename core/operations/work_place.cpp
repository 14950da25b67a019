#include "core/operations/work_place.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>

#include <cerrno>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace steward::operations {

using namespace Qt::StringLiterals;

namespace {

const QString prefix = u".steward-work-"_s;

/** The folder, locked; not open where somebody else holds it. */
Descriptor lockFolder(const QString &path)
{
    Descriptor folder(::open(QFile::encodeName(path).constData(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC));
    if (folder.isOpen() && ::flock(folder.number(), LOCK_EX | LOCK_NB) != 0)
        return Descriptor();
    return folder;
}

} // namespace

WorkPlace::WorkPlace(QString path, Descriptor lock)
    : m_path(std::move(path))
    , m_lock(std::move(lock))
{
}

WorkPlace::~WorkPlace()
{
    if (m_lock.isOpen())
        clear();
}

Result<WorkPlace> WorkPlace::make(const QString &folder)
{
    sweep(folder);
    for (int attempt = 0; attempt < 8; ++attempt) {
        const QString path =
            u"%1/%2%3"_s.arg(folder, prefix).arg(QRandomGenerator::system()->generate64(), 16, 16, QChar(u'0'));
        const QByteArray name = QFile::encodeName(path);
        if (::mkdir(name.constData(), 0700) != 0) {
            if (errno == EEXIST)
                continue;
            return tl::unexpected(fileError(errno, folder, true));
        }
        Descriptor lock = lockFolder(path);
        // Another run may have swept it away in the moment before it was locked.
        if (lock.isOpen() && ::access(name.constData(), F_OK) == 0)
            return WorkPlace(path, std::move(lock));
    }
    return failure(ErrorCode::InputOutput, u"No working folder can be made in %1. Try again."_s.arg(folder));
}

QString WorkPlace::file(const QString &name) const
{
    return m_path + u'/' + name;
}

Result<void> WorkPlace::keepAs(const QString &path)
{
    if (const Result<void> renamed = renameFile(m_path, path); !renamed)
        return renamed;
    m_lock = Descriptor();
    return {};
}

bool WorkPlace::clear()
{
    return QDir(m_path).removeRecursively();
}

int WorkPlace::sweep(const QString &folder)
{
    int swept = 0;
    const QStringList names = QDir(folder).entryList({prefix + u'*'}, QDir::Dirs | QDir::Hidden | QDir::NoSymLinks);
    for (const QString &name : names) {
        const QString path = folder + u'/' + name;
        const Descriptor lock = lockFolder(path);
        if (lock.isOpen() && QDir(path).removeRecursively())
            ++swept;
    }
    return swept;
}

} // namespace steward::operations
