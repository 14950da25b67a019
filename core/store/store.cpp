#include "core/store/store.h"

#include "core/store/file_lock.h"
#include "core/store/files.h"
#include "core/store/inspection.h"
#include "core/store/migrate.h"
#include "core/store/writer.h"

#include <QFileInfo>

namespace steward::store {

using namespace Qt::StringLiterals;

namespace {

/** Whether what the file holds is not all in the file itself, or a program is about to change it. */
bool mayBeInUse(const QString &path)
{
    return QFileInfo(path + u"-wal"_s).size() > 0 || FileLock::isHeld(path);
}

/** Looks, journal mode and migration, on connections of its own that are closed before the writer's opens. */
Result<void> prepareFile(const QString &path, bool create)
{
    if (!create && !isKnown(path)) {
        if (const Result<void> looked = inspectStranger(path); !looked)
            return looked;
    }
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
    if (mode->toString() != u"wal")
        return failure(ErrorCode::InputOutput,
            u"The disk of %1 does not offer what its log needs (shared memory). Keep the workspace on a disk of this "
            u"computer."_s.arg(QFileInfo(path).fileName()));
    if (const Result<void> migrated = migrate(**connection, path); !migrated)
        return migrated;
    rememberOpened(path);
    return {};
}

QString reasonFor(Access access, Store::Open how, bool isLinked)
{
    if (access == Access::ReadWrite)
        return {};
    if (access == Access::ReadOnlySecond)
        return u"Another Steward has this workspace open, so it is read-only here. Close the other one to make changes."_s;
    if (how == Store::Open::ReadOnly)
        return u"The workspace is open read-only, so nothing can be changed here."_s;
    if (isLinked)
        return u"The workspace file has a second name (a hard link), and writing under two names would damage it, so "
               u"it is "
               u"read-only here. Remove the other name, or open a copy."_s;
    return u"The workspace file or its folder cannot be written, so it is open read-only. Check their permissions."_s;
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
    if (const Result<void> ready = how == Open::Create ? createEmptyFile(path) : checkOpenable(path); !ready)
        return failureOf(ready);
    const QString real = QFileInfo(path).canonicalFilePath();
    const bool isLinked = how != Open::ReadOnly && hasSecondName(real);
    Access access = how == Open::ReadOnly || isLinked || !canWrite(real) ? Access::ReadOnlyFile : Access::ReadWrite;
    std::unique_ptr<FileLock> lock;
    if (access == Access::ReadWrite) {
        Result<std::unique_ptr<FileLock>> taken = FileLock::take(real);
        if (!taken)
            return failureOf(taken);
        lock = std::move(*taken);
        if (!lock)
            access = Access::ReadOnlySecond;
    }
    if (how == Open::Create && access != Access::ReadWrite)
        return failure(ErrorCode::Busy,
            u"%1 is being made by another Steward, or cannot be written; choose another name."_s.arg(path));
    std::unique_ptr<Store> store(new Store(real, access, clock));
    store->m_lock = std::move(lock);
    store->m_whyReadOnly = reasonFor(access, how, isLinked);
    if (access == Access::ReadWrite) {
        const Result<void> prepared = prepareFile(real, how == Open::Create);
        if (!prepared) {
            if (how == Open::Create)
                removeUnfinished(real);
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
    const bool wasWritten = m_writer != nullptr;
    m_writer.reset();
    if (wasWritten)
        rememberClosed(m_path);
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
    task.answer(Error{ErrorCode::ReadOnly, whyReadOnly()});
}

QFuture<Result<void>> Store::truncateLog()
{
    auto promise = std::make_shared<QPromise<Result<void>>>();
    promise->start();
    QFuture<Result<void>> future = promise->future();
    enqueue({[](Transaction &) -> std::optional<Error> { return std::nullopt; },
        [promise](const std::optional<Error> &error) {
            promise->addResult(error ? Result<void>(tl::unexpected(*error)) : Result<void>());
            promise->finish();
        },
        [](Connection &connection) -> std::optional<Error> {
            // The first column says whether readers kept it from being emptied, for as long as the busy time-out lasts.
            const Result<QVariant> busy = connection.single(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
            if (!busy)
                return busy.error();
            if (busy->toInt() != 0)
                return Error{ErrorCode::Busy,
                    u"The log could not be emptied, because something is reading the workspace. Try again when it is "
                    u"done."_s};
            return std::nullopt;
        }});
    return future;
}

Result<void> Store::copyTo(const QString &target)
{
    if (QFileInfo::exists(target))
        return failure(ErrorCode::Refused, u"%1 exists already; choose another name."_s.arg(target));
    return read([&](Connection &connection) { return connection.run(u"VACUUM INTO ?"_s, {target}); });
}

} // namespace steward::store
