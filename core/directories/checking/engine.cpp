#include "core/directories/checking/engine.h"

#include "core/directories/records/listing_reader.h"
#include "core/directories/records/retention.h"
#include "core/directories/records/rows.h"
#include "core/store/settings.h"

namespace steward::directories {

using namespace Qt::StringLiterals;

namespace {

// A directory that asks for a longer wait is left for a later run; a shorter one is waited for within this one.
constexpr std::chrono::seconds longestHold{30};
// A connection that broke is tried again this often within a run; everything else is left to the schedule.
constexpr int retries = 2;
constexpr jobs::BackoffSettings retryWaits{.base = std::chrono::milliseconds(400), .cap = std::chrono::seconds(5)};

jobs::AdaptiveSettings levelSettings(const CheckPlan &plan, int max)
{
    if (plan.concurrency)
        return jobs::AdaptiveSettings::fixed(std::clamp(*plan.concurrency, 1, 200));
    jobs::AdaptiveSettings settings;
    settings.max = std::clamp(max, 1, 200);
    settings.initial = std::min(settings.initial, settings.max);
    return settings;
}

jobs::OutcomeKind kindOf(const net::Fetched &fetched)
{
    using net::Failure;
    switch (fetched.failure) {
    case Failure::Timeout: return jobs::OutcomeKind::Timeout;
    case Failure::Refused:
    case Failure::Dns:
    case Failure::Tls: return jobs::OutcomeKind::Dropped;
    case Failure::Truncated: return jobs::OutcomeKind::Error;
    default: return jobs::OutcomeKind::Ok;
    }
}

/** Failures that the next moment may mend: the name or the connection, not an answer. */
bool isPassing(net::Failure failure)
{
    return failure == net::Failure::Dns || failure == net::Failure::Refused || failure == net::Failure::Truncated;
}

Politeness politenessOf(const Directory &directory)
{
    return {.spacing = std::chrono::milliseconds(directory.minIntervalMs),
        .connections = directory.maxConnections,
        .obeysRobots = directory.obeysRobots,
        .language = directory.language.isEmpty() ? QByteArray("en,*;q=0.5")
                                                 : directory.language.toLatin1() + ",en;q=0.7,*;q=0.5",
        .notBefore = directory.notBefore};
}

SiteRules rulesOf(const Directory &directory, const Profile &submitted)
{
    SiteRules rules;
    // Signs were checked when the directory was imported.
    rules.signs = parseStateSigns(directory.stateSigns).value_or(QList<std::pair<State, QString>>());
    rules.country = submitted.country.isEmpty() ? directory.country : submitted.country;
    rules.needsLogin = directory.needsLogin;
    return rules;
}

} // namespace

RunLoop::RunLoop(store::Store &store, CheckPlan plan)
    : m_store(store)
    , m_plan(std::move(plan))
    , m_recorder(store)
    , m_limit(levelSettings(m_plan, store::setting(store, u"checks.max_concurrency"_s).toInt()))
    , m_wake(this)
{
    m_wake.setSingleShot(true);
    connect(&m_wake, &QTimer::timeout, this, &RunLoop::pump);
    m_shown.running = true;
    m_shown.run.planned = int(m_plan.listingIds.size());
}

RunLoop::~RunLoop()
{
    m_stop.request_stop();
    m_fetcher.reset();
    m_pool.reset();
    // What was handed to the writer still answers to this object; the writer answers in order, so after this nothing
    // does.
    m_store.write([](store::Transaction &) -> Result<void> { return {}; }).waitForFinished();
}

void RunLoop::begin()
{
    // First, so that their threads set themselves up while the plan is read.
    m_fetcher = std::make_unique<net::Fetcher>(fetcherSettings(m_store, m_plan.offline), m_store.clock());
    m_pool = std::make_unique<jobs::Pool>(std::max(2, QThread::idealThreadCount()));
    m_pool->run(jobs::Priority::Normal, [](jobs::JobContext &) -> Result<bool> {
        prepareJudging();
        return true;
    });
    const Result<void> loaded = load();
    if (!loaded) {
        m_ended = true;
        m_run.outcome = u"failed"_s;
        Q_EMIT broke(loaded.error().message);
        Q_EMIT ended(m_run);
        return;
    }
    m_progress.start(m_store.clock().now(), m_run.planned);
    for (const auto &[task, until] : std::exchange(m_heldBack, {}))
        leaveForLater(task, until);
    pump();
}

Result<void> RunLoop::load()
{
    m_deadline = std::chrono::milliseconds(store::setting(m_store, u"net.deadline_ms"_s).toInt());
    m_maxBodyBytes = store::setting(m_store, u"net.max_body_bytes"_s).toLongLong();
    const ListingReader reader(m_store);
    const Result<QList<Customer>> customers = reader.customers();
    if (!customers)
        return failureOf(customers);
    const Result<QList<Directory>> directories = reader.directories();
    if (!directories)
        return failureOf(directories);
    QHash<qint64, const Customer *> customerById;
    for (const Customer &customer : *customers)
        customerById.insert(customer.id, &customer);
    QHash<qint64, const Directory *> directoryById;
    for (const Directory &directory : *directories) {
        directoryById.insert(directory.id, &directory);
        m_queue.setPoliteness(directory.id, politenessOf(directory));
    }
    const Instant now = m_store.clock().now();
    const Result<void> queued = m_store.read([&](store::Connection &connection) -> Result<void> {
        for (const qint64 id : m_plan.listingIds) {
            Result<store::Rows> rows = connection.query(
                u"SELECT customer_id, directory_id, url, etag, last_modified FROM listing WHERE id = ?"_s, {id});
            if (!rows)
                return failureOf(rows);
            if (!rows->next())
                continue;
            const Customer *customer = customerById.value(rows->integer(0));
            const Directory *directory = directoryById.value(rows->integer(1));
            if (!customer || !directory)
                continue;
            LookTask task{.listingId = id,
                .directoryId = directory->id,
                .url = QUrl(rows->text(2)),
                .submitted = customer->profile,
                .rules = rulesOf(*directory, customer->profile),
                .etag = rows->text(3).toLatin1(),
                .lastModified = rows->text(4).toLatin1()};
            if (directory->notBefore && *directory->notBefore > now + longestHold)
                m_heldBack.append({std::move(task), *directory->notBefore});
            else
                m_queue.add(std::move(task));
        }
        return {};
    });
    if (!queued)
        return queued;
    const int planned = int(m_queue.size() + m_heldBack.size());
    const Result<qint64> runId = m_recorder.beginRun(m_plan.trigger, planned).result();
    if (!runId)
        return failureOf(runId);
    m_run = {.id = *runId,
        .trigger = m_plan.trigger,
        .startedAt = m_store.clock().now(),
        .outcome = u"running"_s,
        .planned = planned};
    return {};
}

void RunLoop::pump()
{
    if (!m_paused && !m_cancelled) {
        while (m_queue.size() > 0 && m_limit.tryAcquire()) {
            std::optional<LookTask> task = m_queue.take(m_store.clock().now());
            if (!task) {
                m_limit.releaseUnused();
                break;
            }
            launch(std::move(*task));
        }
        if (const std::optional<Instant> next = m_queue.nextAt(); next && m_queue.size() > 0) {
            const auto wait = std::clamp<std::chrono::milliseconds>(
                *next - m_store.clock().now(), std::chrono::milliseconds(1), longestHold);
            m_wake.start(wait);
        }
    }
    publish();
    endIfDone();
}

void RunLoop::launch(LookTask task)
{
    const Politeness &politeness = m_queue.politeness(task.directoryId);
    net::FetchRequest request{.url = task.url,
        .acceptLanguage = politeness.language,
        .deadline = m_deadline,
        .maxBodyBytes = m_maxBodyBytes,
        .hostSpacing = politeness.spacing,
        .hostConnections = politeness.connections,
        .obeyRobots = politeness.obeysRobots};
    if (task.conditional) {
        request.ifNoneMatch = task.etag;
        request.ifModifiedSince = task.lastModified;
    }
    ++m_underWay;
    m_hostLimits.tryAcquire(net::hostKey(task.url)); // the queue has seen to it that there is a place
    m_run.peakConcurrency = std::max(m_run.peakConcurrency, m_limit.inFlight());
    const Instant startedAt = m_store.clock().now();
    // The continuation runs on the fetching thread and only hands over to the pool; this object outlives both.
    m_fetcher->fetch(std::move(request), m_stop.get_token())
        .then(QtFuture::Launch::Sync, [this, task = std::move(task), startedAt](net::Fetched fetched) mutable {
            judgeLater(std::move(task), std::make_shared<net::Fetched>(std::move(fetched)), startedAt);
        });
}

void RunLoop::judgeLater(LookTask task, const std::shared_ptr<net::Fetched> &fetched, Instant startedAt)
{
    const auto handBack = [this](auto function) {
        QMetaObject::invokeMethod(this, std::move(function), Qt::QueuedConnection);
    };
    if (fetched->failure == net::Failure::Cancelled || (isPassing(fetched->failure) && task.attempt < retries)) {
        handBack([this, task, fetched, startedAt] {
            LookTask next = task;
            releaseLevel(task, *fetched, startedAt);
            restAfterFailure(next);
            again(std::move(next));
        });
        return;
    }
    m_pool->run(jobs::Priority::Normal, [=, this, task = std::move(task)](jobs::JobContext &) -> Result<bool> {
        std::optional<CheckOutcome> outcome = outcomeOf(task, *fetched, m_store);
        if (!outcome) {
            handBack([this, task, fetched, startedAt] {
                releaseLevel(task, *fetched, startedAt);
                LookTask whole = task;
                whole.conditional = false;
                again(std::move(whole));
            });
            return true;
        }
        m_recorder.recordCheck(m_run.id, std::move(*outcome))
            .then(QtFuture::Launch::Sync, [=, this](const Result<Listing> &listing) {
                handBack([=, this] { recorded(task, *fetched, startedAt, listing); });
            });
        return true;
    });
}

void RunLoop::again(LookTask task)
{
    --m_underWay;
    m_queue.finished(task.directoryId);
    m_queue.putBack(std::move(task));
    pump();
}

void RunLoop::releaseLevel(const LookTask &task, const net::Fetched &fetched, Instant startedAt)
{
    const QString host = net::hostKey(task.url);
    if (fetched.failure == net::Failure::Cancelled || fetched.failure == net::Failure::Offline) {
        m_limit.releaseUnused();
        m_hostLimits.releaseUnused(host);
        return;
    }
    const Instant now = m_store.clock().now();
    const auto latency =
        std::max<std::chrono::milliseconds>(now - startedAt - fetched.waited, std::chrono::milliseconds(0));
    const jobs::Outcome outcome{.latency = latency, .kind = kindOf(fetched), .at = now};
    m_limit.release(outcome);
    m_hostLimits.release(host, outcome);
    m_queue.setLevel(task.directoryId, m_hostLimits.limit(host));
}

void RunLoop::restAfterFailure(LookTask &task)
{
    if (m_cancelled)
        return;
    const auto wait = jobs::Backoff(retryWaits).delay(task.attempt, m_random);
    m_queue.holdUntil(task.directoryId, m_store.clock().now() + wait);
    ++task.attempt;
}

void RunLoop::recorded(
    const LookTask &task, const net::Fetched &fetched, Instant startedAt, const Result<Listing> &listing)
{
    releaseLevel(task, fetched, startedAt);
    m_queue.finished(task.directoryId);
    if (fetched.retryAfter) {
        const Instant until = m_store.clock().now() + *fetched.retryAfter;
        m_queue.holdUntil(task.directoryId, until);
        if (*fetched.retryAfter > longestHold) {
            for (const LookTask &waiting : m_queue.drop(task.directoryId))
                leaveForLater(waiting, until);
        }
    }
    kept(listing);
}

/** The directory asked to wait longer than a run lasts: that is what the listing's state is, until a later run. */
void RunLoop::leaveForLater(const LookTask &task, Instant until)
{
    CheckOutcome outcome{
        .listingId = task.listingId, .failure = u"not_asked"_s, .at = m_store.clock().now(), .notBefore = until};
    outcome.judgement = {.state = State::RateLimited,
        .reason = u"The directory asked not to be visited before %1, so this listing was not looked at."_s.arg(
            toRfc3339(until))};
    outcome.response.requestUrl = outcome.response.finalUrl = task.url;
    ++m_underWay;
    m_recorder.recordCheck(m_run.id, std::move(outcome))
        .then(QtFuture::Launch::Sync, [this](const Result<Listing> &listing) {
            QMetaObject::invokeMethod(
                this, [this, listing] { kept(listing); }, Qt::QueuedConnection);
        });
}

void RunLoop::kept(const Result<Listing> &listing)
{
    --m_underWay;
    ++m_run.checked;
    m_progress.add(m_store.clock().now(), 1, listing ? 0 : 1);
    if (listing) {
        count(*listing);
    } else {
        ++m_run.failed;
        const ErrorCode code = listing.error().code;
        if (code == ErrorCode::DiskFull || code == ErrorCode::InputOutput || code == ErrorCode::ReadOnly
            || code == ErrorCode::Corrupt) {
            // Going on would fetch pages that cannot be kept.
            if (!m_cancelled)
                Q_EMIT broke(listing.error().message);
            cancel();
        }
    }
    pump();
}

void RunLoop::count(const Listing &listing)
{
    m_run.listed += listing.state == State::Listed;
    m_run.mismatched += listing.state == State::Listed && listing.mismatches > 0;
    m_run.unknown += isUnknown(listing.state);
    if (isLoss(listing.state)) {
        m_run.lost += listing.confirmed;
        m_run.suspected += !listing.confirmed;
    }
}

void RunLoop::setPaused(bool paused)
{
    if (m_paused == paused || m_ended)
        return;
    m_paused = paused;
    if (paused)
        m_progress.pause(m_store.clock().now());
    else
        m_progress.resume(m_store.clock().now());
    pump();
}

void RunLoop::cancel()
{
    m_cancelled = true;
    m_stop.request_stop();
    pump();
}

void RunLoop::endIfDone()
{
    if (m_ended || m_underWay > 0 || (m_queue.size() > 0 && !m_cancelled))
        return;
    m_ended = true;
    m_wake.stop();
    m_run.outcome = m_cancelled ? u"cancelled"_s : u"done"_s;
    m_run.finishedAt = m_store.clock().now();
    m_progress.finish(*m_run.finishedAt);
    publish();
    m_pool->run(jobs::Priority::Background, [this](jobs::JobContext &context) -> Result<qint64> {
        return dropOldCaptures(m_store, [&context] { return context.isCancelled(); });
    });
    m_recorder.finishRun(m_run).then(QtFuture::Launch::Sync, [this](const Result<void> &result) {
        QMetaObject::invokeMethod(
            this,
            [this, result] {
                if (!result)
                    Q_EMIT broke(result.error().message);
                Q_EMIT ended(m_run);
            },
            Qt::QueuedConnection);
    });
}

void RunLoop::publish()
{
    const jobs::ProgressSnapshot snapshot = m_progress.snapshot(m_store.clock().now());
    const std::lock_guard lock(m_mutex);
    m_shown = {.run = m_run,
        .running = !m_ended,
        .paused = m_paused,
        .perSecond = snapshot.perSecond,
        .concurrency = m_limit.limit(),
        .inFlight = m_limit.inFlight()};
    if (snapshot.remaining)
        m_shown.remaining = std::chrono::duration_cast<std::chrono::seconds>(*snapshot.remaining);
}

CheckProgress RunLoop::progress() const
{
    const std::lock_guard lock(m_mutex);
    return m_shown;
}

} // namespace steward::directories
