#include "core/store/writer.h"

#include <QThread>

#include <sqlite3.h>

namespace steward::store {

using namespace Qt::StringLiterals;

namespace {

// A group is what waits, up to this many: larger groups no longer raise the rate, and make the first wait for the last.
constexpr size_t maxGroup = 1000;
// A caller that hands over faster than the disk takes waits here, so that memory stays bounded.
constexpr size_t maxQueue = 20'000;

} // namespace

Writer::Writer(Journal &journal, Store &store)
    : m_journal(journal)
    , m_store(store)
{
}

Result<std::unique_ptr<Writer>> Writer::start(Journal &journal, Store &store)
{
    std::unique_ptr<Writer> writer(new Writer(journal, store));
    std::future<Result<void>> ready = writer->m_ready.get_future();
    writer->m_thread = std::jthread([self = writer.get()](const std::stop_token &stop) { self->work(stop); });
    if (const Result<void> prepared = ready.get(); !prepared)
        return failureOf(prepared);
    return writer;
}

Result<void> Writer::prepare()
{
    Result<std::unique_ptr<Connection>> connection = Connection::open(m_store.path(), Connection::Mode::ReadWrite);
    if (!connection)
        return failureOf(connection);
    m_connection = std::move(*connection);
    return m_journal.attach(*m_connection);
}

Writer::~Writer()
{
    m_thread.request_stop();
    m_wake.notify_all();
    m_thread.join();
}

void Writer::enqueue(Store::Task task)
{
    std::unique_lock lock(m_mutex);
    // A task may write again from its answer, on this very thread: that one must not wait for itself.
    if (std::this_thread::get_id() != m_thread.get_id())
        m_room.wait(lock, [this] { return m_queue.size() < maxQueue; });
    m_queue.push_back(std::move(task));
    lock.unlock();
    m_wake.notify_one();
}

void Writer::work(const std::stop_token &stop)
{
    const Result<void> prepared = prepare();
    m_ready.set_value(prepared);
    while (prepared) {
        std::deque<Store::Task> group;
        {
            std::unique_lock lock(m_mutex);
            m_wake.wait(lock, stop, [this] { return !m_queue.empty(); });
            if (m_queue.empty())
                break; // asked to stop, and everything is written
            while (!m_queue.empty() && group.size() < maxGroup) {
                group.push_back(std::move(m_queue.front()));
                m_queue.pop_front();
            }
        }
        m_room.notify_all();
        runGroup(std::move(group));
    }
    if (m_connection)
        m_connection->run(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
    m_connection.reset();
}

void Writer::runGroup(std::deque<Store::Task> group)
{
    std::vector<Done> done;
    done.reserve(group.size());
    std::vector<Event> events;
    QSet<QString> topics;
    std::optional<Error> groupError;
    if (const Result<void> begun = m_connection->run(u"BEGIN IMMEDIATE"_s); !begun)
        groupError = begun.error();
    for (Store::Task &task : group) {
        std::optional<Error> error = groupError ? groupError : runTask(task, events, topics);
        // A full disk or a read error can make SQLite roll back the whole transaction by itself: then the tasks before
        // are gone too, and nothing more may be written as if they were there.
        if (!groupError && sqlite3_get_autocommit(m_connection->handle()))
            groupError = error.value_or(Error{
                ErrorCode::InputOutput, u"The workspace could not be written; nothing of this was kept. Try again."_s});
        done.push_back({std::move(task), std::move(error)});
    }
    if (groupError)
        m_connection->run(u"ROLLBACK"_s);
    if (!groupError)
        groupError = commitGroup(events);
    for (Done &entry : done)
        entry.task.answer(groupError ? groupError : entry.error);
    if (!groupError && !events.empty())
        topics.insert(u"ledger"_s);
    if (!groupError && !topics.isEmpty())
        Q_EMIT m_store.changes().changed(QStringList(topics.begin(), topics.end()));
    checkpointIfLarge();
}

std::optional<Error> Writer::runTask(const Store::Task &task, std::vector<Event> &events, QSet<QString> &topics)
{
    if (const Result<void> begun = m_connection->run(u"SAVEPOINT task"_s); !begun)
        return begun.error();
    Transaction transaction(*m_connection, m_store.actor(), m_store.clock().now());
    std::optional<Error> error = task.work(transaction);
    for (const Event &event : transaction.m_events) {
        if (const Result<void> fit = m_journal.check(event); !error && !fit)
            error = fit.error();
    }
    if (error)
        m_connection->run(u"ROLLBACK TO task"_s);
    if (const Result<void> released = m_connection->run(u"RELEASE task"_s); !released && !error)
        error = released.error();
    if (!error) {
        std::move(transaction.m_events.begin(), transaction.m_events.end(), std::back_inserter(events));
        topics.unite(transaction.m_topics);
    }
    return error;
}

std::optional<Error> Writer::commitGroup(const std::vector<Event> &events)
{
    Result<void> result;
    if (!events.empty())
        result = m_journal.append(*m_connection, events, m_store.clock().now());
    if (result)
        result = m_connection->run(u"COMMIT"_s);
    if (result) {
        m_journal.committed();
        return std::nullopt;
    }
    m_connection->run(u"ROLLBACK"_s);
    m_journal.rolledBack();
    return result.error();
}

void Writer::checkpointIfLarge()
{
    // PASSIVE moves what it can and waits for no reader; the next write then starts the log anew by itself.
    constexpr int groupsBetween = 16;
    if (++m_groups % groupsBetween == 0)
        sqlite3_wal_checkpoint_v2(m_connection->handle(), nullptr, SQLITE_CHECKPOINT_PASSIVE, nullptr, nullptr);
}

} // namespace steward::store
