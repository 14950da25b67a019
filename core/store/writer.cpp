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
    const auto rememberPages = [](void *self, sqlite3 *, const char *, int pages) {
        static_cast<Writer *>(self)->m_logPages = pages;
        return SQLITE_OK;
    };
    sqlite3_wal_hook(m_connection->handle(), rememberPages, this);
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
    if (m_queue.size() >= maxQueue && std::this_thread::get_id() != m_thread.get_id()) {
        ++m_crowded;
        m_room.wait(lock, [this] { return m_queue.size() < maxQueue; });
        --m_crowded;
    }
    m_queue.push_back(std::move(task));
    // Waking costs more than queueing: only who sleeps is woken.
    const bool wake = std::exchange(m_sleeps, false);
    lock.unlock();
    if (wake)
        m_wake.notify_one();
}

void Writer::work(const std::stop_token &stop)
{
    const Result<void> prepared = prepare();
    m_ready.set_value(prepared);
    while (prepared) {
        Group group = takeGroup(stop);
        if (group.empty())
            break; // asked to stop, and everything is written
        runGroup(std::move(group));
    }
    if (m_connection)
        m_connection->run(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
    m_connection.reset();
}

Writer::Group Writer::takeGroup(const std::stop_token &stop)
{
    std::unique_lock lock(m_mutex);
    m_sleeps = m_queue.empty();
    m_wake.wait(lock, stop, [this] { return !m_queue.empty(); });
    m_sleeps = false;
    const auto end = m_queue.begin() + static_cast<std::ptrdiff_t>(std::min(m_queue.size(), maxGroup));
    Group group(std::make_move_iterator(m_queue.begin()), std::make_move_iterator(end));
    m_queue.erase(m_queue.begin(), end);
    const bool isAwaited = m_crowded > 0;
    lock.unlock();
    if (isAwaited)
        m_room.notify_all();
    return group;
}

void Writer::runGroup(Group group)
{
    m_errors.assign(group.size(), std::nullopt);
    m_events.clear();
    m_topics.clear();
    m_isBroken = false;
    std::optional<Error> groupError;
    if (const Result<void> begun = m_connection->step("BEGIN IMMEDIATE"); !begun)
        groupError = begun.error();
    else
        groupError = runTasks(group);
    if (!groupError)
        groupError = commitGroup();
    else if (!sqlite3_get_autocommit(m_connection->handle()))
        m_connection->step("ROLLBACK");
    if (groupError)
        m_journal.rolledBack();
    answerGroup(group, groupError);
    checkpointIfLarge();
}

/** What undid the whole group, if something did. */
std::optional<Error> Writer::runTasks(const Group &group)
{
    for (size_t i = 0; i < group.size(); ++i) {
        m_errors[i] = runTask(group[i]);
        if (m_isBroken)
            return m_errors[i];
        // A full disk or a read error can make SQLite roll back the whole transaction by itself: then the tasks before
        // are gone too, and nothing more may be written as if they were there.
        if (sqlite3_get_autocommit(m_connection->handle()))
            return m_errors[i].value_or(Error{
                ErrorCode::InputOutput, u"The workspace could not be written; nothing of this was kept. Try again."_s});
    }
    return std::nullopt;
}

std::optional<Error> Writer::runTask(const Store::Task &task)
{
    Transaction transaction(*m_connection, m_store.actor(), m_store.clock().now());
    std::optional<Error> error = task.work(transaction);
    const bool hasSavepoint = transaction.m_savepoint && *transaction.m_savepoint;
    if (transaction.m_savepoint && !hasSavepoint) {
        m_isBroken = true; // what it changed cannot be undone alone
        return transaction.m_savepoint->error();
    }
    for (const Event &event : transaction.m_events) {
        if (error)
            break;
        if (const Result<void> fit = m_journal.check(event); !fit)
            error = fit.error();
    }
    Result<void> ended;
    if (error && hasSavepoint)
        ended = m_connection->step("ROLLBACK TO task");
    if (ended && hasSavepoint)
        ended = m_connection->step("RELEASE task");
    if (!ended) {
        m_isBroken = true;
        return error ? error : ended.error();
    }
    if (!error) {
        std::move(transaction.m_events.begin(), transaction.m_events.end(), std::back_inserter(m_events));
        if (!transaction.m_topics.isEmpty())
            m_topics.unite(transaction.m_topics);
    }
    return error;
}

std::optional<Error> Writer::commitGroup()
{
    Result<void> result;
    if (!m_events.empty())
        result = m_journal.append(*m_connection, m_events, m_store.clock().now());
    if (result)
        result = m_connection->step("COMMIT");
    if (result) {
        m_journal.committed();
        return std::nullopt;
    }
    if (!sqlite3_get_autocommit(m_connection->handle()))
        m_connection->step("ROLLBACK");
    return result.error();
}

void Writer::answerGroup(Group &group, const std::optional<Error> &groupError)
{
    for (size_t i = 0; i < group.size(); ++i) {
        if (!groupError && !m_errors[i] && group[i].after)
            m_errors[i] = group[i].after(*m_connection);
        group[i].answer(groupError ? groupError : m_errors[i]);
    }
    if (groupError)
        return;
    if (!m_events.empty())
        m_topics.insert(u"ledger"_s);
    if (!m_topics.isEmpty())
        Q_EMIT m_store.changes().changed(QStringList(m_topics.begin(), m_topics.end()));
}

void Writer::checkpointIfLarge()
{
    // PASSIVE moves what it can and waits for no reader; the next write then starts the log anew by itself. Where a
    // reader keeps it from that, it is tried again only when as much has been added.
    constexpr int pagesBetween = 1000;
    if (m_logPages < m_logPagesBefore)
        m_logPagesBefore = 0; // the log was started anew
    if (m_logPages - m_logPagesBefore < pagesBetween)
        return;
    m_logPagesBefore = m_logPages;
    sqlite3_wal_checkpoint_v2(m_connection->handle(), nullptr, SQLITE_CHECKPOINT_PASSIVE, nullptr, nullptr);
}

} // namespace steward::store
