#include "core/jobs/adaptive_limit.h"

#include <algorithm>
#include <cmath>

namespace steward::jobs {

using std::chrono::milliseconds;

namespace {

constexpr milliseconds shortestRound{20}; ///< Below, whole milliseconds are too coarse for a rate.
constexpr double longestRoundMs = 2000;   ///< Slow answers do not stretch a round beyond this.
constexpr double flatShare = 1.0 / 3;     ///< Of the gain that an unsaturated system would show.
constexpr double priorWeight = 30;        ///< Requests that the expected share of failures counts for at the start.
constexpr double memoryOfFailures = 500;  ///< Requests after which old failures have faded.
constexpr double highestExpected = 0.3;   ///< A share of failures above twice this is always a burst.
constexpr double returnTo = 0.85;         ///< Of the level of the last overload.
constexpr double beyond = 1.15;           ///< Climbed this far past it, it no longer holds.
constexpr int longestPatience = 16;       ///< Rounds between two trials.

} // namespace

AdaptiveSettings AdaptiveSettings::fixed(int level)
{
    AdaptiveSettings settings;
    settings.min = settings.max = settings.initial = std::max(level, 1);
    return settings;
}

AdaptiveSettings AdaptiveSettings::perHost()
{
    return {.max = 6, .initial = 2, .failuresForOverload = 2, .expectedFailures = 0.02, .historyLength = 32};
}

static AdaptiveSettings sane(AdaptiveSettings settings)
{
    settings.min = std::max(settings.min, 1);
    settings.max = std::max(settings.max, settings.min);
    settings.initial = std::clamp(settings.initial, settings.min, settings.max);
    settings.samplesPerRound = std::max(settings.samplesPerRound, 2);
    settings.failuresForOverload = std::max(settings.failuresForOverload, 1);
    settings.historyLength = std::max(settings.historyLength, 2);
    return settings;
}

AdaptiveLimit::AdaptiveLimit(AdaptiveSettings settings)
    : m_settings(sane(settings))
    , m_limit(m_settings.initial)
    , m_expectedFailed(m_settings.expectedFailures * priorWeight)
    , m_expectedCount(priorWeight)
{
    beginRound(std::nullopt);
}

int AdaptiveLimit::limit() const
{
    const std::lock_guard lock(m_mutex);
    return int(m_limit);
}

int AdaptiveLimit::inFlight() const
{
    const std::lock_guard lock(m_mutex);
    return m_inFlight;
}

bool AdaptiveLimit::tryAcquire()
{
    const std::lock_guard lock(m_mutex);
    if (m_inFlight >= int(m_limit)) {
        m_round.wasFull = true;
        return false;
    }
    ++m_inFlight;
    ++m_round.started.population;
    m_round.peak = std::max(m_round.peak, m_inFlight);
    m_round.wasFull = m_round.wasFull || m_inFlight >= int(m_limit);
    return true;
}

void AdaptiveLimit::release(const Outcome &outcome)
{
    const std::lock_guard lock(m_mutex);
    const int before = std::max(m_inFlight, 1);
    m_inFlight = before - 1;
    learn(outcome, before);
    m_lastAt = outcome.at;
    m_wasIdle = m_inFlight == 0;
}

void AdaptiveLimit::releaseUnused()
{
    const std::lock_guard lock(m_mutex);
    m_inFlight = std::max(m_inFlight - 1, 0);
    m_round.started.population = std::max(m_round.started.population - 1, 0);
}

QList<LimitSample> AdaptiveLimit::history() const
{
    const std::lock_guard lock(m_mutex);
    return m_history;
}

void AdaptiveLimit::learn(const Outcome &outcome, int inFlightBefore)
{
    const Instant startedAt = outcome.at - outcome.latency;
    // A round ends between two moments, never inside one: answers that come in batches are counted whole.
    if (m_round.from && m_lastAt && outcome.at > *m_lastAt && isRoundOver(*m_lastAt))
        finishRound(*m_lastAt);
    placeInTime(startedAt, outcome.at);
    const bool fresh = !m_decreasedAt || startedAt > *m_decreasedAt;
    const bool ok = outcome.kind == OutcomeKind::Ok;
    ++m_round.count;
    m_round.inFlightSum += inFlightBefore;
    if (ok) {
        ++m_round.ok;
        m_round.latencySum += double(outcome.latency.count());
        m_round.latencies.push_back(outcome.latency.count());
        growOnAnswer(fresh);
    } else {
        ++m_round.failures;
    }
    const Tally &seen = tally(startedAt, fresh, ok);
    if (!ok && fresh && isBurst(seen))
        overload(outcome.at, seen.share());
}

/**
 * Counts the outcome where its failures are to be judged: among all that started in this round, or, when it took longer
 * than the round, among all that started in the same second. Otherwise a moment's worth of timeouts, which end
 * together long after, would be measured against the few answers of the moment in which they end.
 */
const AdaptiveLimit::Tally &AdaptiveLimit::tally(Instant startedAt, bool fresh, bool ok)
{
    const qint64 second = toMillis(startedAt) / 1000;
    Cohort &cohort = m_cohorts[size_t(second) % m_cohorts.size()];
    if (cohort.second != second)
        cohort = {second, {.isLate = true}};
    ++cohort.started.population;
    const bool isLate = startedAt < *m_round.from;
    cohort.started.failures += !ok && isLate ? 1 : 0;
    if (!isLate || ok) {
        m_round.finished.population += fresh ? 1 : 0;
        m_round.finished.failures += fresh && !ok ? 1 : 0;
        m_round.started.failures += fresh && !ok ? 1 : 0;
    }
    return isLate ? cohort.started : m_round.started;
}

/** Begins the round's time where it has none, leaves out idle time, and follows a clock that was set back. */
void AdaptiveLimit::placeInTime(Instant startedAt, Instant at)
{
    if (m_round.from && at < *m_round.from)
        beginRound(at);
    if (m_decreasedAt && at < *m_decreasedAt)
        m_decreasedAt = at;
    if (!m_round.from)
        m_round.from = startedAt;
    else if (m_wasIdle && m_lastAt && startedAt > *m_lastAt)
        *m_round.from += std::min(startedAt - *m_lastAt, at - *m_round.from);
}

void AdaptiveLimit::beginRound(std::optional<Instant> at)
{
    m_fullBefore = m_round.wasFull;
    m_round = {};
    m_round.from = at;
    m_round.started.population = m_inFlight;
    m_round.peak = m_inFlight;
    // The ramp is in a hurry; a held level is compared with, so it needs quieter figures, and a trial decides at once.
    const int turns = m_phase == Phase::Try ? 3 : m_phase == Phase::Hold ? 2 : 1;
    m_round.neededSamples = std::max(m_settings.samplesPerRound, int(m_limit) * (m_isSettling ? 1 : turns));
}

bool AdaptiveLimit::isRoundOver(Instant at) const
{
    if (m_round.count < m_round.neededSamples)
        return false;
    const double meanLatency = m_round.ok > 0 ? m_round.latencySum / m_round.ok : 0;
    const double shortest = std::max(double(shortestRound.count()), std::min(meanLatency, longestRoundMs));
    return double((at - *m_round.from).count()) >= shortest;
}

void AdaptiveLimit::finishRound(Instant at)
{
    const Measure figures = measure(at);
    addSample(at, figures);
    if (isBurst(m_round.finished)) {
        overload(at, m_round.finished.share());
        return;
    }
    m_healthySince = true;
    expectFailures(m_round.finished);
    if (m_round.wasFull && figures.rate > 0)
        judge(figures);
    beginRound(at);
}

AdaptiveLimit::Measure AdaptiveLimit::measure(Instant at) const
{
    Measure figures;
    const double seconds = std::max(double((at - *m_round.from).count()), 1.0) / 1000;
    figures.rate = m_round.ok / seconds;
    figures.inFlight = m_round.count > 0 ? m_round.inFlightSum / m_round.count : 0;
    if (!m_round.latencies.empty()) {
        std::vector<qint64> sorted = m_round.latencies;
        const auto middle = sorted.begin() + qsizetype(sorted.size() / 2);
        std::nth_element(sorted.begin(), middle, sorted.end());
        figures.p50 = double(*middle);
    }
    return figures;
}

void AdaptiveLimit::addSample(Instant at, const Measure &figures)
{
    if (m_history.size() >= m_settings.historyLength) {
        for (qsizetype i = 0; i < m_history.size() / 2; ++i)
            m_history[i] = m_history[2 * i + 1];
        m_history.resize(m_history.size() / 2);
    }
    m_history.append({.at = at,
        .limit = int(m_limit),
        .inFlight = m_inFlight,
        .p50 = milliseconds(qint64(figures.p50)),
        .errors = m_round.failures,
        .perSecond = figures.rate});
}

void AdaptiveLimit::growOnAnswer(bool fresh)
{
    if (m_phase != Phase::Ramp || !fresh || !(m_round.wasFull || m_fullBefore))
        return;
    // On the suspicion of a burst, wait for the rest of the round before going higher.
    if (m_round.started.failures >= m_settings.failuresForOverload / 2 && exceeds(m_round.started, 1, 1))
        return;
    const double top = m_ceiling ? *m_ceiling * returnTo : m_settings.max;
    if (m_limit < top)
        setLimit(std::min(m_limit + (m_limit < m_settings.fastUntil ? 1.0 : 0.5), std::max(top, m_limit)));
    else if (m_ceiling)
        m_phase = Phase::Climb;
}

void AdaptiveLimit::judge(const Measure &figures)
{
    // Fades, so that a lucky round long ago does not count for ever.
    m_lowestP50 = m_lowestP50 > 0 ? std::min(m_lowestP50 * 1.005, figures.p50) : figures.p50;
    if (m_isSettling) {
        // Answers of this round still belong to the level before.
        m_isSettling = m_inFlight > int(m_limit);
        return;
    }
    switch (m_phase) {
    case Phase::Ramp: judgeRamp(figures); break;
    case Phase::Climb: climb(); break;
    case Phase::Hold: judgeHold(figures); break;
    case Phase::Try: judgeTry(figures); break;
    }
}

void AdaptiveLimit::judgeRamp(const Measure &figures)
{
    m_perRequest = std::max(m_perRequest, figures.rate / figures.inFlight);
    if (m_best.rate <= 0) {
        m_best = figures;
        return;
    }
    const double levelGain = figures.inFlight / m_best.inFlight - 1;
    const double rateGain = figures.rate / m_best.rate - 1;
    const bool comparable = levelGain > 0.1;
    const bool flat = rateGain < levelGain * flatShare;
    if (!flat)
        m_best = figures;
    if (comparable)
        m_flatRounds = flat ? m_flatRounds + 1 : 0;
    const bool queueing = figures.p50 > 1.5 * m_lowestP50;
    if (m_flatRounds >= (queueing ? 2 : 3)) {
        enterHold(std::min({1.5 * m_best.rate / m_perRequest + 4, m_best.inFlight, m_limit}));
    } else if (m_limit >= m_settings.max && !comparable) {
        enterHold(m_limit);
    }
}

void AdaptiveLimit::judgeHold(const Measure &figures)
{
    if (m_held.rate <= 0) {
        m_held = figures;
        return;
    }
    if (figures.rate < m_held.rate * 2 / 3 && figures.inFlight > 0.8 * m_held.inFlight) {
        if (++m_slackRounds >= 2) {
            m_perRequest = 0;
            enterRamp();
        }
        return;
    }
    m_slackRounds = 0;
    m_held.rate += 0.3 * (figures.rate - m_held.rate);
    m_held.inFlight += 0.3 * (figures.inFlight - m_held.inFlight);
    m_held.p50 += 0.3 * (figures.p50 - m_held.p50);
    m_perRequest = std::max(m_perRequest * 0.998, figures.rate / figures.inFlight);
    if (--m_roundsToTry <= 0)
        tryNeighbour();
}

void AdaptiveLimit::tryNeighbour()
{
    // Signs that requests wait in line; among mixed hosts both can deceive, so throughput decides about the trial.
    const bool slower = m_held.p50 > 1.5 * m_lowestP50;
    const bool lessEach = m_held.rate < 0.7 * m_perRequest * m_held.inFlight;
    const bool down = (slower || lessEach) && !m_triedDown;
    const double top = m_ceiling ? std::max(*m_ceiling * returnTo, m_limit) : m_settings.max;
    const double target = down ? m_limit * 0.8 : std::min(m_limit * 1.2, top);
    m_roundsToTry = m_patience;
    m_triedDown = down;
    if (int(target) == int(m_limit) || int(target) < m_settings.min)
        return;
    m_levelBefore = m_limit;
    setLimit(target);
    m_phase = Phase::Try;
    m_isSettling = true;
}

void AdaptiveLimit::judgeTry(const Measure &figures)
{
    const double levelGain = figures.inFlight / m_held.inFlight - 1;
    const double rateGain = figures.rate / m_held.rate - 1;
    if (m_limit > m_levelBefore && levelGain > 0.05 && rateGain > 0.5 * levelGain) {
        enterRamp();
        m_best = figures;
    } else if (m_limit < m_levelBefore && rateGain > -0.025) {
        enterHold(m_limit);
        m_triedDown = false; // Going on in the direction that cost nothing.
    } else {
        setLimit(m_levelBefore);
        m_phase = Phase::Hold;
        m_isSettling = true;
        m_patience = std::min(m_patience * 2, longestPatience);
        m_roundsToTry = m_patience;
    }
}

void AdaptiveLimit::climb()
{
    if (++m_climbRounds < m_climbPatience)
        return;
    m_climbRounds = 0;
    setLimit(m_limit + 1);
    if (m_ceiling && m_limit > *m_ceiling * beyond) {
        m_ceiling.reset();
        m_climbPatience = 1;
        enterRamp();
    }
}

void AdaptiveLimit::enterRamp()
{
    m_phase = Phase::Ramp;
    m_best = {};
    m_flatRounds = 0;
    m_isSettling = false;
}

void AdaptiveLimit::enterHold(double level)
{
    setLimit(level);
    m_phase = Phase::Hold;
    m_isSettling = true;
    m_held = {};
    m_slackRounds = 0;
    m_patience = 2;
    m_roundsToTry = m_patience;
}

/** More failures than `times` the expected ones plus `deviations` standard deviations. */
bool AdaptiveLimit::exceeds(const Tally &seen, double times, double deviations) const
{
    const double measured = m_expectedFailed / m_expectedCount;
    // Hosts that hang show up only when their time is over, long after the first rounds were measured without them.
    const double share =
        std::min(seen.isLate ? std::max(measured, m_settings.expectedFailures) : measured, highestExpected);
    const double expected = seen.population * share;
    return seen.failures > times * expected + deviations * std::sqrt(expected * (1 - share));
}

bool AdaptiveLimit::isBurst(const Tally &seen) const
{
    return seen.failures >= m_settings.failuresForOverload && exceeds(seen, 2, 3);
}

void AdaptiveLimit::expectFailures(const Tally &seen)
{
    m_expectedFailed += seen.failures;
    m_expectedCount += seen.population;
    const double fading = std::min(memoryOfFailures / m_expectedCount, 1.0);
    m_expectedFailed *= fading;
    m_expectedCount *= fading;
}

void AdaptiveLimit::overload(Instant at, double share)
{
    const bool asBefore = !m_healthySince && share < 0.5 && share > 0.6 * m_lastShare;
    if (asBefore) {
        // Half the load, the same failures: they belong to the hosts.
        m_expectedFailed = share * priorWeight * 2;
        m_expectedCount = priorWeight * 2;
        m_ceiling.reset();
        m_healthySince = true;
    } else {
        const bool sameCeiling = m_ceiling && std::abs(m_limit - *m_ceiling) < 0.3 * *m_ceiling;
        m_climbPatience = sameCeiling ? std::min(m_climbPatience * 2, 8) : 1;
        m_ceiling = m_healthySince ? std::optional(m_limit) : std::nullopt;
        m_healthySince = false;
        m_lastShare = share;
        setLimit(std::min(m_limit, double(m_round.peak)) / 2);
        m_decreasedAt = at;
    }
    m_climbRounds = 0;
    m_perRequest = 0;
    enterRamp();
    beginRound(at);
    m_round.started.population = 0;
}

void AdaptiveLimit::setLimit(double level)
{
    m_limit = std::clamp(level, double(m_settings.min), double(m_settings.max));
}

} // namespace steward::jobs
