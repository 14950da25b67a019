#include "core/sources/search.h"

#include <algorithm>
#include <condition_variable>
#include <mutex>
#include <thread>

namespace steward::sources {

using namespace Qt::StringLiterals;
using Clock = std::chrono::steady_clock;

namespace {

constexpr std::chrono::seconds grace{2}; ///< For a driver to end after it was asked to.

/** What the caller and the workers share; outlives whichever of them goes first. */
struct Shared
{
    std::mutex mutex;
    std::condition_variable changed;
    QList<SourceFound> answers;
    QList<bool> isDone;
    bool isClosed = false; ///< Nobody waits any more: no progress is told.
    SearchProgress progress;
};

struct Work
{
    std::stop_source stop;
    Clock::time_point began;
};

Found unreadable(const QString &why)
{
    return {.state = Found::State::Unreadable, .reasons = {why}};
}

Found search(const Searched &one, const Person &person, std::stop_token stop, const Progress &progress)
{
    if (!one.fault.isEmpty())
        return unreadable(one.fault);
    if (one.source.map.tables.isEmpty())
        return unreadable(u"Its map names no table, so that nothing was looked for; propose or set one."_s);
    const crypto::SecretBytes none;
    const Result<std::unique_ptr<Driver>> driver = openDriver(one.source, one.password ? *one.password : none);
    if (!driver)
        return unreadable(driver.error().message);
    const Result<Found> found = (*driver)->find(one.source.map, person, stop, progress);
    return found ? *found : unreadable(found.error().message);
}

/** On a thread of its own, which nobody has to wait for: a source may hang where nothing can wake it. */
void start(const std::shared_ptr<Shared> &shared, const Searched &one, const Person &person, qsizetype at,
    std::stop_token stop)
{
    std::thread([shared, one, person, at, stop] {
        const auto began = Clock::now();
        const Progress progress = [&](qint64 done, qint64 total) {
            const std::lock_guard lock(shared->mutex);
            if (!shared->isClosed && shared->progress)
                shared->progress(one.source.reference, done, total);
        };
        SourceFound answer{.source = one.source, .found = search(one, person, stop, progress)};
        answer.took = std::chrono::duration_cast<std::chrono::milliseconds>(Clock::now() - began);
        const std::lock_guard lock(shared->mutex);
        if (!shared->isDone[at]) {
            shared->answers[at] = std::move(answer);
            shared->isDone[at] = true;
        }
        shared->changed.notify_all();
    }).detach();
}

} // namespace

Result<QList<SourceFound>> searchSources(const QList<Searched> &sources, const Person &person,
    const SearchLimits &limits, std::stop_token stop, const SearchProgress &progress)
{
    const auto shared = std::make_shared<Shared>();
    shared->progress = progress;
    for (const Searched &one : sources)
        shared->answers.append({.source = one.source});
    shared->isDone = QList<bool>(sources.size(), false);
    std::vector<Work> works(size_t(sources.size()));
    const std::stop_callback wake(stop, [shared] {
        const std::lock_guard lock(shared->mutex);
        shared->changed.notify_all();
    });
    std::unique_lock lock(shared->mutex);
    qsizetype next = 0;
    while (!stop.stop_requested()) {
        int running = 0;
        bool isAllDone = next == sources.size();
        const auto now = Clock::now();
        for (qsizetype i = 0; i < next; ++i) {
            Work &work = works[size_t(i)];
            if (shared->isDone[i])
                continue;
            if (now - work.began > limits.perSource)
                work.stop.request_stop();
            if (now - work.began > limits.perSource + grace) {
                shared->answers[i].found = unreadable(
                    u"It did not answer within %1 seconds; try again, or raise sources.timeout_seconds."_s.arg(
                        limits.perSource.count()));
                shared->answers[i].took = std::chrono::duration_cast<std::chrono::milliseconds>(now - work.began);
                shared->isDone[i] = true;
                continue;
            }
            ++running;
            isAllDone = false;
        }
        if (isAllDone)
            break;
        while (next < sources.size() && running < std::max(1, limits.threads)) {
            works[size_t(next)].began = now;
            start(shared, sources[next], person, next, works[size_t(next)].stop.get_token());
            ++next;
            ++running;
        }
        shared->changed.wait_for(lock, std::chrono::milliseconds(100));
    }
    shared->isClosed = true;
    lock.unlock();
    for (Work &work : works)
        work.stop.request_stop();
    if (stop.stop_requested())
        return failure(ErrorCode::Cancelled, u"The search was stopped."_s);
    lock.lock();
    QList<SourceFound> answers = shared->answers;
    // What ended because its time was up says so.
    for (qsizetype i = 0; i < answers.size(); ++i) {
        Found &found = answers[i].found;
        if (answers[i].took >= limits.perSource && found.state == Found::State::Unreadable)
            found.reasons = {u"It did not answer within %1 seconds; try again, or raise sources.timeout_seconds."_s.arg(
                limits.perSource.count())};
    }
    return answers;
}

} // namespace steward::sources
