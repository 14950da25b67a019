#include "core/jobs/schedule.h"

#include <algorithm>

namespace steward::jobs {

using std::chrono::milliseconds;
using std::chrono::seconds;

milliseconds waitUntil(std::optional<Instant> earliest, Instant now, const SchedulerSettings &settings)
{
    if (!earliest || *earliest - now >= settings.longestWait)
        return settings.longestWait;
    // Whole seconds, rounded up: a very coarse timer knows no others, and a look too early finds nothing.
    const milliseconds wait = std::chrono::ceil<seconds>(*earliest - now);
    return std::max(wait, milliseconds{seconds{1}});
}

std::optional<Gap> gapBetween(
    Instant lastSeen, milliseconds plannedWait, Instant now, const SchedulerSettings &settings)
{
    if (now - lastSeen <= plannedWait + settings.gapTolerance)
        return std::nullopt;
    return Gap{lastSeen, now};
}

static milliseconds steadyNow()
{
    return std::chrono::duration_cast<milliseconds>(std::chrono::steady_clock::now().time_since_epoch());
}

Scheduler::Scheduler(DueSource &work, GapSource &presence, const Clock &clock, SchedulerSettings settings,
    Monotonic monotonic, QObject *parent)
    : QObject(parent)
    , m_work(work)
    , m_presence(presence)
    , m_clock(clock)
    , m_settings(settings)
    , m_monotonic(monotonic ? std::move(monotonic) : Monotonic(steadyNow))
    , m_timer(this) // a child, so that it follows to the thread the scheduler is moved to
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_timer, &QTimer::timeout, this, &Scheduler::tick);
}

Scheduler::~Scheduler()
{
    const QSignalBlocker nobodyListens(this);
    stop();
}

void Scheduler::start()
{
    if (m_running)
        return;
    m_running = true;
    m_planned = milliseconds::zero();
    m_seenMonotonic = m_monotonic();
    m_seen.reset();
    m_recorded.reset();
    if (const auto seen = m_presence.lastSeen(); holds(seen))
        m_seen = *seen;
    // Ids handed out before a stop() stay out; they are still being worked on.
    if (m_out.isEmpty())
        holds(m_work.releaseStarted());
    tick();
}

void Scheduler::stop()
{
    if (!m_running)
        return;
    m_running = false;
    m_timer.stop();
    holds(m_presence.recordSeen(m_clock.now()));
}

milliseconds Scheduler::tick()
{
    if (!m_running)
        return m_settings.longestWait;
    const Instant now = m_clock.now();
    m_failed = false;
    noticeTime(now);
    const QList<Due> items = takeDue(now);
    m_planned = plan(now);
    m_timer.start(m_planned);
    if (!items.isEmpty())
        Q_EMIT due(items);
    return m_planned;
}

void Scheduler::reconsider()
{
    if (m_running)
        m_timer.start(0);
}

void Scheduler::finished(qint64 id, std::optional<Instant> nextDueAt)
{
    m_out.remove(id);
    holds(m_work.markFinished(id, nextDueAt));
    if (!m_running)
        return;
    const bool roomForMore = m_more && m_out.size() <= m_settings.atOnce / 2;
    const bool earlier = nextDueAt && *nextDueAt < m_clock.now() + m_timer.remainingTimeAsDuration();
    if (roomForMore || earlier)
        reconsider();
}

void Scheduler::noticeTime(Instant now)
{
    const milliseconds monotonic = m_monotonic();
    if (m_seen) {
        const milliseconds setBack = (monotonic - m_seenMonotonic) - (now - *m_seen);
        if (setBack > m_settings.gapTolerance)
            Q_EMIT clockSetBack(setBack);
        else if (const auto gap = gapBetween(*m_seen, m_planned, now, m_settings))
            noticeGap(*gap);
    }
    m_seen = now;
    m_seenMonotonic = monotonic;
    // Looks may come often while work is finished; a record in every half tolerance dates a gap well enough.
    if (m_recorded && now >= *m_recorded && now - *m_recorded < m_settings.gapTolerance / 2)
        return;
    m_recorded = now;
    holds(m_presence.recordSeen(now));
}

void Scheduler::noticeGap(const Gap &gap)
{
    const Result<qint64> missed = m_work.countDue(gap.from, gap.to);
    if (!holds(missed) || !holds(m_presence.recordGap(gap.from, gap.to, *missed)))
        return;
    Q_EMIT gapFound(gap.from, gap.to, *missed);
}

QList<Due> Scheduler::takeDue(Instant now)
{
    const int room = std::max(m_settings.atOnce - int(m_out.size()), 0);
    m_more = room == 0;
    if (m_more)
        return {};
    Result<QList<Due>> found = m_work.nextDue(room, now);
    if (!holds(found))
        return {};
    m_more = found->size() >= room;
    QList<Due> items = *std::move(found);
    items.removeIf([this, now](const Due &item) { return m_out.contains(item.id) || item.dueAt > now; });
    if (items.isEmpty())
        return {};
    std::stable_sort(items.begin(), items.end(), [](const Due &a, const Due &b) {
        return a.priority != b.priority ? a.priority > b.priority : a.dueAt < b.dueAt;
    });
    QList<qint64> ids;
    for (const Due &item : items)
        ids.append(item.id);
    if (!holds(m_work.markStarted(ids, now)))
        return {};
    m_out.unite(QSet<qint64>(ids.cbegin(), ids.cend()));
    return items;
}

milliseconds Scheduler::plan(Instant now)
{
    if (m_failed)
        return m_settings.retryAfterFailure;
    // With all places taken nothing can be handed out before finished() makes room, and that looks again.
    if (m_more)
        return m_settings.longestWait;
    const auto earliest = m_work.earliestDueAt();
    return holds(earliest) ? waitUntil(*earliest, now, m_settings) : m_settings.retryAfterFailure;
}

template<typename T>
bool Scheduler::holds(const Result<T> &result)
{
    if (result)
        return true;
    m_failed = true;
    Q_EMIT failed(result.error());
    return false;
}

} // namespace steward::jobs
