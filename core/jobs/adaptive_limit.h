#pragma once

#include "core/base/clock.h"

#include <QList>

#include <array>
#include <mutex>
#include <optional>
#include <vector>

namespace steward::jobs {

/** How one request ended. */
enum class OutcomeKind {
    Ok,      ///< Answered, whatever the answer was (a 404 is an answer).
    Error,   ///< Answered that it is too much (429, 503), or broke off in the middle.
    Timeout, ///< No answer in time.
    Dropped, ///< No connection: refused, reset, unreachable.
};

/** What one finished request tells about the load. */
struct Outcome
{
    std::chrono::milliseconds latency{0}; ///< From its start to `at`.
    OutcomeKind kind = OutcomeKind::Ok;
    Instant at; ///< When it ended.
};

/** One point of the live chart. */
struct LimitSample
{
    Instant at;
    int limit = 0;
    int inFlight = 0;
    std::chrono::milliseconds p50{0}; ///< Median latency of the answers since the point before; 0 when there were none.
    int errors = 0;                   ///< Requests not answered Ok since the point before.
    double perSecond = 0;             ///< Ok answers per second since the point before.
};

/** Bounds and temper of an AdaptiveLimit; the defaults are for a run over many hosts. */
struct AdaptiveSettings
{
    int min = 1;
    int max = 200;
    int initial = 20;
    int fastUntil = 40;             ///< Up to here the ramp grows by one for each answer, above by one for every two.
    int samplesPerRound = 12;       ///< No judgement on fewer.
    int failuresForOverload = 4;    ///< Fewer failures are never a burst.
    double expectedFailures = 0.05; ///< Share of hosts that fail for reasons of their own, until measured.
    int historyLength = 512;        ///< Points kept; when full, every second older one is dropped.

    /** A level that stands still, for a person who names one. */
    static AdaptiveSettings fixed(int level);
    /** For one host: starts at 2, never above 6, two failures are a burst. */
    static AdaptiveSettings perHost();
};

/**
 * How many requests to have in flight: finds the fastest level that is safe, by what is measured.
 *
 * The ideas are those of TCP congestion control and its descendants: slow start and halving on loss (TCP Reno),
 * staying near the latency without queues (TCP Vegas; gradient2 of Netflix concurrency-limits), and leaving the
 * ramp when throughput stops growing (BBR). Requests go to many hosts, whose latencies differ a thousandfold, so
 * that no single latency says anything; what is compared is throughput between rounds. A round lasts until about
 * every request in flight has been replaced once.
 *
 *  - Ramp: each answer raises the limit by 1 (by 1/2 above fastUntil), as long as the limit is what holds the
 *    run back. By Little's law (in flight = throughput x latency) throughput grows with the limit until
 *    something saturates: the servers, or our own processor. A round whose throughput gains less than a third
 *    of what the level gained is flat; three of them, or two with a median latency 1.5 times the lowest, end the
 *    ramp. The limit returns to the last level that was not flat, or to 1.5 times the knee if that is less: the
 *    throughput there divided by the best throughput per request in flight (one over the latency without queues).
 *  - Hold: after 2 rounds, then 4, 8, 16, a neighbouring level is tried: a fifth less when answers became slower
 *    (unless the last trial of less failed), a fifth more otherwise. Less is kept when it costs no throughput, more
 *    when it brings half of what it should; that starts the ramp again. A third less throughput at the same level for
 * two rounds (slower hosts now, not more load) starts the ramp again too.
 *  - Overload: when the failures of requests started since the last decrease exceed twice what this run's hosts
 *    fail on their own plus three standard deviations, the limit is halved at once, and only once for what was
 *    in flight; a lesser suspicion only stops the ramp until the round is over. That level is remembered: the
 *    ramp returns to 85 % of it and climbs from there by one a round, ever more patiently. Timeouts end long
 *    after they began, so they are judged among all requests that started in the same second. When halving does
 *    not lower the share of failures, the hosts and not the load are the reason: below one half it becomes the
 *    expected share, above (an outage) the limit goes on halving and the memory is dropped.
 *
 * A few slow or dead hosts neither lower throughput much nor are a burst, so they do not lower the limit.
 * Thread-safe; the window may read limit() and history() while a run acquires and releases.
 */
class AdaptiveLimit
{
public:
    explicit AdaptiveLimit(AdaptiveSettings settings = {});

    int limit() const;
    int inFlight() const;
    /** Takes one place; false when all are taken. */
    bool tryAcquire();
    /** Gives a place back with what was learnt. */
    void release(const Outcome &outcome);
    /** Gives a place back without a lesson: cancelled, or never sent. */
    void releaseUnused();

    QList<LimitSample> history() const;

private:
    enum class Phase { Ramp, Climb, Hold, Try };

    /** Failures among so many requests. */
    struct Tally
    {
        int population = 0;
        int failures = 0;
        bool isLate = false; ///< Of requests that took longer than a round.
        double share() const { return population > 0 ? double(failures) / population : 0; }
    };
    /** The requests that started in one second and have ended. */
    struct Cohort
    {
        qint64 second = -1;
        Tally started;
    };
    /** What happened since the round began. */
    struct Round
    {
        std::optional<Instant> from;
        int neededSamples = 0;
        int count = 0;
        int ok = 0;
        int failures = 0;
        Tally finished; ///< Of requests started since the last decrease.
        Tally started;  ///< In flight when it began, and started since.
        int peak = 0;   ///< Most in flight.
        double inFlightSum = 0;
        double latencySum = 0;         ///< Milliseconds, of Ok answers.
        std::vector<qint64> latencies; ///< Milliseconds, of Ok answers.
        bool wasFull = false;          ///< The limit held the run back.
    };
    /** The figures of a finished round. */
    struct Measure
    {
        double rate = 0;     ///< Ok answers per second.
        double inFlight = 0; ///< Mean.
        double p50 = 0;      ///< Milliseconds.
    };

    void learn(const Outcome &outcome, int inFlightBefore);
    void placeInTime(Instant startedAt, Instant at);
    void beginRound(std::optional<Instant> at);
    bool isRoundOver(Instant at) const;
    void finishRound(Instant at);
    Measure measure(Instant at) const;
    void addSample(Instant at, const Measure &figures);

    void growOnAnswer(bool fresh);
    void judge(const Measure &figures);
    void judgeRamp(const Measure &figures);
    void judgeHold(const Measure &figures);
    void judgeTry(const Measure &figures);
    void climb();
    void enterRamp();
    void enterHold(double level);
    void tryNeighbour();

    const Tally &tally(Instant startedAt, bool fresh, bool ok);
    bool exceeds(const Tally &seen, double times, double deviations) const;
    bool isBurst(const Tally &seen) const;
    void expectFailures(const Tally &seen);
    void overload(Instant at, double share);
    void setLimit(double level);

    const AdaptiveSettings m_settings;
    mutable std::mutex m_mutex;
    double m_limit;
    int m_inFlight = 0;
    Phase m_phase = Phase::Ramp;
    bool m_isSettling = true; ///< The level is too new to be judged.
    Round m_round;
    bool m_fullBefore = false;       ///< The round before was full.
    std::optional<Instant> m_lastAt; ///< The newest release.
    bool m_wasIdle = false;          ///< It left nothing in flight.
    QList<LimitSample> m_history;
    std::array<Cohort, 128> m_cohorts; ///< By the second in which requests started.

    Measure m_best;          ///< The last round of this ramp that was not flat.
    double m_perRequest = 0; ///< Best throughput per request in flight: one over the latency without queues.
    double m_lowestP50 = 0;  ///< Milliseconds; what answers take when nothing waits in line.
    int m_flatRounds = 0;

    Measure m_held; ///< Running mean while holding.
    int m_slackRounds = 0;
    int m_roundsToTry = 0;
    int m_patience = 2;
    bool m_triedDown = false; ///< The newest trial was of a lower level.
    double m_levelBefore = 0; ///< The limit that a trial leaves and may return to.

    std::optional<double> m_ceiling; ///< Where the last overload began.
    int m_climbPatience = 1;
    int m_climbRounds = 0;
    std::optional<Instant> m_decreasedAt;
    bool m_healthySince = true;  ///< A round without a burst has passed since the last decrease.
    double m_lastShare = 0;      ///< Of failures at the last decrease.
    double m_expectedFailed = 0; ///< Failed, of m_expectedCount, with old ones fading.
    double m_expectedCount = 0;
};

} // namespace steward::jobs
