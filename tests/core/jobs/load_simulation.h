#pragma once

#include "core/jobs/adaptive_limit.h"
#include "core/jobs/random.h"

#include <algorithm>
#include <functional>
#include <queue>
#include <vector>

namespace steward::test {

/** What the simulated world answers to one request. */
struct SimulatedReply
{
    double latencyMs = 0; ///< Until the answer reaches this machine.
    jobs::OutcomeKind kind = jobs::OutcomeKind::Ok;
};

/**
 * A run with endless work against a simulated world, event by event in simulated time.
 *
 * Keeps as many requests in flight as the limit allows. Each answer then costs `cpuMs` on one processor, as reading and
 * judging a page does; the request ends when that is done.
 */
class LoadSimulation
{
public:
    using World = std::function<SimulatedReply(double atMs, int inFlight)>;

    LoadSimulation(jobs::AdaptiveLimit &limit, World world, double cpuMs = 0)
        : m_limit(limit)
        , m_world(std::move(world))
        , m_cpuMs(cpuMs)
    {
    }

    /** Goes on until so many more requests have ended. */
    void run(int completions)
    {
        const int end = ended + completions;
        while (ended < end) {
            while (m_limit.tryAcquire())
                send();
            step();
            highest = std::max(highest, m_limit.limit());
            lowest = std::min(lowest, m_limit.limit());
        }
    }
    /** Goes on until this much time has passed. */
    void runFor(double ms)
    {
        for (const double end = nowMs + ms; nowMs < end;)
            run(1);
    }
    void forgetFigures()
    {
        errors = 0;
        highest = 0;
        lowest = 1'000'000;
        ended = 0;
        m_since = nowMs;
    }
    double perSecond() const { return (ended - errors) * 1000.0 / std::max(nowMs - m_since, 1.0); }
    double errorShare() const { return double(errors) / std::max(ended, 1); }

    double nowMs = 0;
    int ended = 0;
    int errors = 0;
    int highest = 0;
    int lowest = 1'000'000;

private:
    struct Event
    {
        double atMs;
        double startedMs;
        jobs::OutcomeKind kind;
        bool isRead; ///< The processor has done its part.
        bool operator>(const Event &other) const { return atMs > other.atMs; }
    };

    void send()
    {
        const SimulatedReply reply = m_world(nowMs, m_limit.inFlight());
        m_events.push({nowMs + reply.latencyMs, nowMs, reply.kind, m_cpuMs <= 0});
    }
    void step()
    {
        Event event = m_events.top();
        m_events.pop();
        nowMs = event.atMs;
        if (!event.isRead) {
            m_cpuFreeAt = std::max(m_cpuFreeAt, nowMs) + m_cpuMs;
            event.atMs = m_cpuFreeAt;
            event.isRead = true;
            m_events.push(event);
            return;
        }
        ++ended;
        errors += event.kind == jobs::OutcomeKind::Ok ? 0 : 1;
        const qint64 at = qint64(nowMs);
        m_limit.release({.latency = std::chrono::milliseconds(at - qint64(event.startedMs)),
            .kind = event.kind,
            .at = fromMillis(1'790'000'000'000 + at)});
    }

    jobs::AdaptiveLimit &m_limit;
    World m_world;
    double m_cpuMs;
    double m_cpuFreeAt = 0;
    double m_since = 0;
    std::priority_queue<Event, std::vector<Event>, std::greater<>> m_events;
};

/** A server that works on so many requests at once and lets the others wait in line. */
class QueueingServer
{
public:
    QueueingServer(int places, double serviceMs)
        : m_serviceMs(serviceMs)
    {
        for (int i = 0; i < places; ++i)
            m_freeAt.push(0);
    }
    SimulatedReply operator()(double atMs, int)
    {
        const double start = std::max(atMs, m_freeAt.top());
        m_freeAt.pop();
        m_freeAt.push(start + m_serviceMs);
        return {start + m_serviceMs - atMs};
    }

private:
    double m_serviceMs;
    std::priority_queue<double, std::vector<double>, std::greater<>> m_freeAt;
};

} // namespace steward::test
