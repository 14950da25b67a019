#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/store/connection.h"
#include "core/store/journal.h"

#include <QFuture>
#include <QObject>
#include <QPromise>
#include <QSet>
#include <QStringList>

#include <memory>
#include <mutex>
#include <thread>
#include <unordered_map>

namespace steward::store {

class FileLock;
class Writer;

/** Tells who listens that parts of the workspace have changed; emitted on the writer's thread after a commit. */
class Changes : public QObject
{
    Q_OBJECT

Q_SIGNALS:
    /** The topics are table-like words: "listings", "customers", "runs", "ledger", … */
    void changed(const QStringList &topics);
};

/** What a write may do: change rows, record what happened, name the topics that changed. */
class Transaction
{
public:
    Transaction(Connection &connection, QString actor, Instant now)
        : m_connection(connection)
        , m_actor(std::move(actor))
        , m_now(now)
    {
    }
    /** What is changed through it is undone if the write fails: a savepoint begins with the first use. */
    Connection &sql()
    {
        if (!m_savepoint)
            m_savepoint = m_connection.step("SAVEPOINT task");
        return m_connection;
    }
    Instant now() const { return m_now; }
    void record(Event event);
    void touch(const QString &topic) { m_topics.insert(topic); }

private:
    friend class Writer;
    Connection &m_connection;
    QString m_actor;
    Instant m_now;
    std::vector<Event> m_events;
    QSet<QString> m_topics;
    std::optional<Result<void>> m_savepoint; ///< Whether it could be begun; nothing where it was not needed.
};

/** How a workspace file came to be open. */
enum class Access {
    ReadWrite,
    ReadOnlyFile,   ///< Asked for, or the file or its place cannot be written: open for audit.
    ReadOnlySecond, ///< Another instance has it open for writing.
};

/** The current schema number (`user_version`). */
int schemaVersion();
/** `application_id` of a workspace: "STWD". */
inline constexpr int applicationId = 0x53545744;

/**
 * The workspace file: one writer thread, and a reader connection for each thread that reads.
 *
 * A write's future ends when its group is on disk, or with the error that undid it. Reads never wait for writes.
 */
class Store
{
public:
    enum class Open { Existing, Create, ReadOnly };

    /**
     * Opens and, where it is older, migrates the file. The journal and the clock must outlive the store.
     *
     * A file that is to be written and was not left as it is by this seat is looked at first: ErrorCode::Corrupt where
     * it is damaged or its structure is not what Steward makes. Reading opens what can be read.
     */
    static Result<std::unique_ptr<Store>> open(const QString &path, Open how, Journal &journal, const Clock &clock);
    /** Waits until everything that was handed over is on disk. */
    ~Store();

    QString path() const { return m_path; }
    Access access() const { return m_access; }
    bool isWritable() const { return m_access == Access::ReadWrite; }
    /** Why nothing can be changed and what to do about it, in a sentence; empty where it can be written. */
    QString whyReadOnly() const { return m_whyReadOnly; }
    Changes &changes() { return m_changes; }
    const Clock &clock() const { return m_clock; }

    /** Who acts in writes that do not say otherwise; set once after opening. */
    void setActor(const QString &actor) { m_actor = actor; }
    QString actor() const { return m_actor; }

    /** Reads on the calling thread with that thread's own connection. f: Result<T>(Connection &). */
    template<typename F>
    auto read(F f) -> std::invoke_result_t<F, Connection &>
    {
        Result<Connection *> connection = reader();
        if (!connection)
            return failureOf(connection);
        return f(**connection);
    }

    /** Writes on the writer's thread. f: Result<T>(Transaction &); its future ends when the group is on disk. */
    template<typename F>
    auto write(F f) -> QFuture<std::invoke_result_t<F, Transaction &>>
    {
        using Answer = std::invoke_result_t<F, Transaction &>;
        auto promise = std::make_shared<QPromise<Answer>>();
        auto answer = std::make_shared<std::optional<Answer>>();
        promise->start();
        QFuture<Answer> future = promise->future();
        enqueue({[f = std::move(f), answer](Transaction &transaction) -> std::optional<Error> {
                     answer->emplace(f(transaction));
                     if (!**answer)
                         return (*answer)->error();
                     return std::nullopt;
                 },
            [promise, answer](const std::optional<Error> &error) {
                if (error)
                    promise->addResult(Answer(tl::unexpected(*error)));
                else
                    promise->addResult(std::move(**answer));
                promise->finish();
            }});
        return future;
    }

    /** Moves the whole log into the file and empties it, so that what was erased is in neither. Busy where readers keep
     * it for longer than some seconds. */
    QFuture<Result<void>> truncateLog();

    /** A consistent copy of the whole file, made by SQLite itself (VACUUM INTO); refuses an existing target. */
    Result<void> copyTo(const QString &target);

    struct Task
    {
        std::function<std::optional<Error>(Transaction &)> work;
        std::function<void(const std::optional<Error> &)>
            answer; ///< Called after the commit, or with what undid the work.
        std::function<std::optional<Error>(Connection &)> after = {}; ///< Outside the transaction, after its commit.
    };

private:
    Store(QString path, Access access, const Clock &clock);
    Result<Connection *> reader();
    void enqueue(Task task);

    QString m_path;
    Access m_access;
    const Clock &m_clock;
    QString m_actor = QStringLiteral("system");
    Changes m_changes;
    std::unique_ptr<FileLock> m_lock; ///< Before the connections: it goes after they are closed.
    bool m_immutable = false;
    QString m_whyReadOnly;
    // By thread, and owned here rather than in thread storage: closing the workspace must close the file, also for pool
    // threads that live on. A thread id that comes again inherits the connection of the thread that is gone.
    std::mutex m_readersMutex;
    std::unordered_map<std::thread::id, std::unique_ptr<Connection>> m_readers;
    std::unique_ptr<Writer> m_writer;
};

} // namespace steward::store
