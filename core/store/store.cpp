#include "core/store/store.h"

#include "core/store/migrate.h"
#include "core/store/writer.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>

#include <cerrno>
#include <cstring>

#include <fcntl.h>
#include <unistd.h>

namespace steward::store {

using namespace Qt::StringLiterals;

namespace {

Result<void> createEmptyFile(const QString &path)
{
    const int file = ::open(QFile::encodeName(path).constData(), O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0600);
    if (file < 0) {
        // An empty file is what a start that was cut off leaves; it holds nothing that could be lost.
        if (errno == EEXIST && QFileInfo(path).isFile() && QFileInfo(path).size() == 0)
            return {};
        if (errno == EEXIST)
            return failure(
                ErrorCode::Refused, u"%1 exists already; it was left as it is. Choose another name."_s.arg(path));
        return failure(ErrorCode::InputOutput,
            u"%1 cannot be made: %2."_s.arg(path, QString::fromLocal8Bit(std::strerror(errno))));
    }
    ::close(file);
    return {};
}

bool canWrite(const QString &path)
{
    const QFileInfo info(path);
    // access() asks the kernel, so that a read-only mount counts for root as well.
    return ::access(QFile::encodeName(path).constData(), W_OK) == 0
           && ::access(QFile::encodeName(info.absolutePath()).constData(), W_OK) == 0
           && (info.permissions() & (QFileDevice::WriteOwner | QFileDevice::WriteGroup | QFileDevice::WriteOther));
}

/** Where one of these stands beside the file, a program may have it open, and what it holds is not all in the file
 * itself. */
bool mayBeInUse(const QString &path)
{
    return QFileInfo::exists(path + u"-wal"_s) || QFileInfo::exists(path + u"-shm"_s)
           || QFileInfo::exists(path + u".lock"_s);
}

/** Header, migration and journal mode, on a connection of its own that is closed before the writer's opens. */
Result<void> prepareFile(const QString &path, bool create)
{
    Result<std::unique_ptr<Connection>> connection = Connection::open(path, Connection::Mode::ReadWrite);
    if (!connection)
        return failureOf(connection);
    if (!create) {
        if (const Result<void> checked = checkHeader(**connection, path); !checked)
            return checked;
    }
    const Result<QVariant> mode = (*connection)->single(u"PRAGMA journal_mode=WAL"_s);
    if (!mode)
        return failureOf(mode);
    return migrate(**connection, path);
}

} // namespace

void Transaction::record(Event event)
{
    if (event.actor.isEmpty())
        event.actor = m_actor;
    m_events.push_back(std::move(event));
}

int schemaVersion()
{
    return newestSchema();
}

Store::Store(QString path, Access access, const Clock &clock)
    : m_path(std::move(path))
    , m_access(access)
    , m_clock(clock)
{
}

Result<std::unique_ptr<Store>> Store::open(const QString &path, Open how, Journal &journal, const Clock &clock)
{
    if (how == Open::Create) {
        if (const Result<void> created = createEmptyFile(path); !created)
            return failureOf(created);
    } else if (!QFileInfo(path).isFile()) {
        return failure(ErrorCode::NotFound,
            u"There is no workspace at %1; make one with \"workspace init\" or check the name."_s.arg(path));
    }
    const QString real = QFileInfo(path).canonicalFilePath();
    Access access = how == Open::ReadOnly || !canWrite(real) ? Access::ReadOnlyFile : Access::ReadWrite;
    std::unique_ptr<QLockFile> lock;
    if (access == Access::ReadWrite) {
        lock = std::make_unique<QLockFile>(real + u".lock"_s);
        lock->setStaleLockTime(0);
        if (!lock->tryLock(0)) {
            if (lock->error() != QLockFile::LockFailedError)
                return failure(ErrorCode::InputOutput,
                    u"No lock file can be made beside %1 (the disk may be full, or the folder not writable)."_s.arg(
                        real));
            access = Access::ReadOnlySecond;
        }
    }
    std::unique_ptr<Store> store(new Store(real, access, clock));
    store->m_lock = std::move(lock);
    if (access == Access::ReadWrite) {
        const Result<void> prepared = prepareFile(real, how == Open::Create);
        if (!prepared) {
            if (how == Open::Create)
                QFile::remove(real);
            return failureOf(prepared);
        }
        Result<std::unique_ptr<Writer>> writer = Writer::start(journal, *store);
        if (!writer)
            return failureOf(writer);
        store->m_writer = std::move(*writer);
        return store;
    }
    // Without a log of its own a file on read-only media opens as it is; with one, the log has to be readable beside
    // it.
    store->m_immutable = !canWrite(real) && !mayBeInUse(real);
    const Result<Connection *> connection = store->reader();
    if (!connection)
        return failureOf(connection);
    if (const Result<void> checked = checkHeader(**connection, real); !checked)
        return failureOf(checked);
    const Result<QVariant> schema = (*connection)->single(u"PRAGMA user_version"_s);
    if (schema && schema->toInt() < newestSchema())
        return failure(ErrorCode::ReadOnly,
            u"%1 was written by an older Steward and cannot be brought up to date read-only; open a copy that can be written."_s
                .arg(QFileInfo(real).fileName()));
    return store;
}

Store::~Store()
{
    // Readers first: only a connection that may write can take the log away as the last to close.
    m_readers.clear();
    m_writer.reset();
}

Result<Connection *> Store::reader()
{
    const std::lock_guard lock(m_readersMutex);
    std::unique_ptr<Connection> &own = m_readers[std::this_thread::get_id()];
    if (!own) {
        Result<std::unique_ptr<Connection>> connection =
            Connection::open(m_path, m_immutable ? Connection::Mode::Immutable : Connection::Mode::ReadOnly);
        if (!connection)
            return failureOf(connection);
        own = std::move(*connection);
    }
    return own.get();
}

void Store::enqueue(Task task)
{
    if (m_writer) {
        m_writer->enqueue(std::move(task));
        return;
    }
    task.answer(Error{ErrorCode::ReadOnly,
        m_access == Access::ReadOnlySecond
            ? u"Another Steward has this workspace open, so it is read-only here. Close the other one to make changes."_s
            : u"The workspace is open read-only, so nothing can be changed here."_s});
}

Result<void> Store::copyTo(const QString &target)
{
    if (QFileInfo::exists(target))
        return failure(ErrorCode::Refused, u"%1 exists already; choose another name."_s.arg(target));
    return read([&](Connection &connection) { return connection.run(u"VACUUM INTO ?"_s, {target}); });
}

} // namespace steward::store
