#include "core/store/file_lock.h"

#include "core/store/files.h"

#include <QFile>

#include <cerrno>
#include <map>
#include <mutex>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <sys/vfs.h>
#include <unistd.h>

namespace steward::store {

using namespace Qt::StringLiterals;

namespace {

/** What this process has open of a file. */
struct Open
{
    int uses = 0;
    int descriptor = -1; ///< Ours, for the lock.
    bool isLocked = false;
};

struct Table
{
    std::mutex mutex;
    std::map<FileIdentity, Open> files;

    void tidy(const FileIdentity &identity)
    {
        const auto found = files.find(identity);
        if (found == files.end() || found->second.uses > 0 || found->second.isLocked)
            return;
        if (found->second.descriptor >= 0)
            ::close(found->second.descriptor);
        files.erase(found);
    }
};

Table &table()
{
    static Table *const all = new Table; // connections may outlive static objects
    return *all;
}

FileIdentity identityOf(const QString &path)
{
    struct stat facts = {};
    if (::stat(QFile::encodeName(path).constData(), &facts) != 0)
        return {};
    return {facts.st_dev, facts.st_ino};
}

/** File systems on which flock() is a lock of the server's, shared with fcntl() (flock(2), NFS and CIFS details). */
bool isOnNetwork(int descriptor)
{
    constexpr unsigned long nfs = 0x6969; // linux/magic.h
    constexpr unsigned long smb = 0x517B;
    constexpr unsigned long cifs = 0xFF534D42;
    constexpr unsigned long smb2 = 0xFE534D42;
    struct statfs facts = {};
    if (::fstatfs(descriptor, &facts) != 0)
        return true;
    const auto type = static_cast<unsigned long>(facts.f_type) & 0xFFFFFFFF;
    return type == nfs || type == smb || type == cifs || type == smb2;
}

int openForLock(const QString &path, int flags)
{
    return ::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK, 0600);
}

/** Whether the name still leads to what the descriptor has open: a lock on a removed file protects nothing. */
bool isStillThere(int descriptor, const QString &path)
{
    struct stat facts = {};
    return ::fstat(descriptor, &facts) == 0 && FileIdentity{facts.st_dev, facts.st_ino} == identityOf(path);
}

enum class Taken { Yes, No, ByOther };

/** The lock on the file itself. A file system without such locks leaves it at FILE.lock. */
Taken lockInode(const QString &path, const FileIdentity &identity)
{
    const std::lock_guard lock(table().mutex);
    Open &open = table().files[identity];
    if (open.isLocked)
        return Taken::ByOther;
    if (open.descriptor < 0)
        open.descriptor = openForLock(path, O_RDONLY);
    Taken taken = Taken::No;
    if (open.descriptor >= 0 && !isOnNetwork(open.descriptor)) {
        if (::flock(open.descriptor, LOCK_EX | LOCK_NB) == 0)
            taken = Taken::Yes;
        else if (errno == EWOULDBLOCK)
            taken = Taken::ByOther;
    }
    open.isLocked = taken == Taken::Yes;
    table().tidy(identity);
    return taken;
}

void unlockInode(const FileIdentity &identity)
{
    const std::lock_guard lock(table().mutex);
    Open &open = table().files[identity];
    open.isLocked = false;
    if (open.descriptor >= 0)
        ::flock(open.descriptor, LOCK_UN);
    table().tidy(identity);
}

} // namespace

FileUse::FileUse(const QString &path)
    : m_identity(identityOf(path))
{
    const std::lock_guard lock(table().mutex);
    ++table().files[m_identity].uses;
}

FileUse::~FileUse()
{
    const std::lock_guard lock(table().mutex);
    --table().files[m_identity].uses;
    table().tidy(m_identity);
}

FileLock::FileLock(const QString &path)
    : m_companion(path + u".lock"_s)
    , m_identity(identityOf(path))
{
}

Result<std::unique_ptr<FileLock>> FileLock::take(const QString &path)
{
    std::unique_ptr<FileLock> lock(new FileLock(path));
    constexpr int attempts = 10; // whoever holds it may remove the companion between opening and locking
    for (int attempt = 0; attempt < attempts && lock->m_descriptor < 0; ++attempt) {
        const int descriptor = openForLock(lock->m_companion, O_RDWR | O_CREAT);
        if (descriptor < 0)
            return tl::unexpected(errorFromErrno(errno, u"The lock file %1 cannot be made"_s.arg(lock->m_companion)));
        if (::flock(descriptor, LOCK_EX | LOCK_NB) == 0 && isStillThere(descriptor, lock->m_companion)) {
            lock->m_descriptor = descriptor;
            break;
        }
        const int number = errno;
        const bool isGone = !isStillThere(descriptor, lock->m_companion);
        ::close(descriptor);
        if (isGone)
            continue;
        if (number == EWOULDBLOCK)
            return nullptr;
        return tl::unexpected(errorFromErrno(number, u"%1 cannot be locked"_s.arg(lock->m_companion)));
    }
    if (lock->m_descriptor < 0)
        return nullptr;
    // For people who look into it; nothing reads it.
    const QByteArray owner = QByteArray::number(qint64(::getpid())) + '\n';
    if (::ftruncate(lock->m_descriptor, 0) == 0)
        (void)!::write(lock->m_descriptor, owner.constData(), size_t(owner.size()));
    const Taken taken = lockInode(path, lock->m_identity);
    if (taken == Taken::ByOther)
        return nullptr;
    lock->m_hasFile = taken == Taken::Yes;
    return lock;
}

bool FileLock::isHeld(const QString &path)
{
    const int descriptor = openForLock(path + u".lock"_s, O_RDONLY);
    if (descriptor < 0)
        return false;
    const bool isFree = ::flock(descriptor, LOCK_SH | LOCK_NB) == 0;
    ::close(descriptor);
    return !isFree;
}

FileLock::~FileLock()
{
    if (m_hasFile)
        unlockInode(m_identity);
    if (m_descriptor < 0)
        return;
    // While it is held, so that nobody's lock is removed; see isStillThere().
    ::unlink(QFile::encodeName(m_companion).constData());
    ::close(m_descriptor);
}

} // namespace steward::store
