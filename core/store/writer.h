#pragma once

#include "core/store/store.h"

#include <condition_variable>
#include <deque>
#include <future>
#include <mutex>
#include <thread>

namespace steward::store {

/**
 * The one thread that writes: takes what waits, runs it as one transaction, and answers when that is on disk.
 *
 * A task that fails is undone alone (a savepoint each); a commit that fails answers its error to the whole group.
 */
class Writer
{
public:
    /** Opens its own connection on its own thread, since a connection belongs to one. */
    static Result<std::unique_ptr<Writer>> start(Journal &journal, Store &store);
    ~Writer();

    void enqueue(Store::Task task);

private:
    struct Done
    {
        Store::Task task;
        std::optional<Error> error;
    };

    Writer(Journal &journal, Store &store);
    Result<void> prepare();
    void work(const std::stop_token &stop);
    void runGroup(std::deque<Store::Task> group);
    std::optional<Error> runTask(const Store::Task &task, std::vector<Event> &events, QSet<QString> &topics);
    std::optional<Error> commitGroup(const std::vector<Event> &events);
    void checkpointIfLarge();

    std::unique_ptr<Connection> m_connection;
    Journal &m_journal;
    Store &m_store;
    std::mutex m_mutex;
    std::condition_variable_any m_wake;
    std::condition_variable m_room;
    std::deque<Store::Task> m_queue;
    int m_groups = 0;
    std::promise<Result<void>> m_ready;
    std::jthread m_thread; ///< Last: starts when everything above is there, ends before it goes.
};

} // namespace steward::store
