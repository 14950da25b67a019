#pragma once

#include "core/store/store.h"

#include <condition_variable>
#include <deque>
#include <future>
#include <mutex>
#include <thread>
#include <vector>

namespace steward::store {

/**
 * The one thread that writes: takes what waits, runs it as one transaction, and answers when that is on disk.
 *
 * A task that fails is undone alone (by a savepoint, where it changed rows); a commit that fails answers its error to
 * the whole group.
 */
class Writer
{
public:
    /** Opens its own connection on its own thread, since a connection belongs to one. */
    static Result<std::unique_ptr<Writer>> start(Journal &journal, Store &store);
    ~Writer();

    void enqueue(Store::Task task);

private:
    using Group = std::vector<Store::Task>;

    Writer(Journal &journal, Store &store);
    Result<void> prepare();
    void work(const std::stop_token &stop);
    Group takeGroup(const std::stop_token &stop);
    void runGroup(Group group);
    std::optional<Error> runTasks(const Group &group);
    std::optional<Error> runTask(const Store::Task &task);
    std::optional<Error> commitGroup();
    void answerGroup(Group &group, const std::optional<Error> &groupError);
    void checkpointIfLarge();

    std::unique_ptr<Connection> m_connection;
    Journal &m_journal;
    Store &m_store;
    std::mutex m_mutex;
    std::condition_variable_any m_wake;
    std::condition_variable m_room;
    std::deque<Store::Task> m_queue;
    bool m_sleeps = false; ///< The thread waits for work; otherwise it will look by itself.
    int m_crowded = 0;     ///< Callers that wait for room.

    // Of the group that is under way; used on the writer's thread only.
    std::vector<std::optional<Error>> m_errors; ///< What undid each task alone.
    std::vector<Event> m_events;
    QSet<QString> m_topics;
    bool m_isBroken = false; ///< A task could not be undone alone, so all of them are.
    int m_logPages = 0;      ///< In the write-ahead log as of the last commit.
    int m_logPagesBefore = 0;

    std::promise<Result<void>> m_ready;
    std::jthread m_thread; ///< Last: starts when everything above is there, ends before it goes.
};

} // namespace steward::store
