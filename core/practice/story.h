#pragma once

#include "core/compliance/requests/register.h"
#include "core/practice/systems.h"
#include "core/workspace/workspace.h"

#include <QHash>
#include <QTimeZone>

#include <atomic>
#include <functional>
#include <stop_token>

namespace steward::practice {

/** The time of the story: wherever it is set; read by the workspace's writer on its own thread. */
class StoryClock final : public Clock
{
public:
    explicit StoryClock(Instant start)
        : m_now(toMillis(start))
    {
    }
    Instant now() const override { return fromMillis(m_now); }
    void set(Instant at) { m_now = toMillis(at); }

private:
    std::atomic<qint64> m_now;
};

/** What the steps of the story work on. */
struct Office
{
    Workspace &workspace;
    QString folder = {};
    Systems systems = {};
    QDate today = {};
    Instant present = {}; ///< When the story ends.
    std::stop_token stop = {};
    QHash<QString, QString> references = {}; ///< What the story calls a request or a breach, to its reference.

    store::Store &store() { return workspace.store(); }
    vault::Vault &vault() { return workspace.vault(); }
    Instant now() const { return workspace.clock().now(); }
};

using Deed = std::function<Result<void>(Office &)>;

/** What happens in the practice office, in order of time: each deed is done through the core, as a person would. */
class Story
{
public:
    Story(Instant present, const QTimeZone &zone)
        : m_present(present)
        , m_zone(zone)
        , m_today(QDateTime::fromMSecsSinceEpoch(toMillis(present), zone).date())
    {
    }

    QDate today() const { return m_today; }
    QDate day(int daysAgo) const { return m_today.addDays(-daysAgo); }
    /** A moment of that local day; at least one day ago, so that it is past. */
    Instant moment(int daysAgo, int hour, int minute = 0) const;
    /** Some minutes before the present. */
    Instant minutesAgo(int minutes) const { return m_present - std::chrono::minutes(minutes); }

    void add(Instant at, Deed deed) { m_deeds.append({at, std::move(deed)}); }
    /** Everything that was added, the clock set to each; stops at the first error, or Cancelled. */
    Result<void> tell(Office &office, StoryClock &clock);

private:
    struct Happening
    {
        Instant at;
        Deed deed;
    };

    Instant m_present;
    QTimeZone m_zone;
    QDate m_today;
    QList<Happening> m_deeds;
};

// The chapters: each adds what happens in its part of the desk.
void addSettings(Story &story);
void addSystems(Story &story);
void addRequests(Story &story);
void addConsents(Story &story);
void addBreaches(Story &story);
void addProcessing(Story &story);
void addRetention(Story &story);

/** Drops the value of a result. */
template<typename T>
Result<void> done(const Result<T> &result)
{
    if (!result)
        return failureOf(result);
    return {};
}
template<typename T>
Result<void> done(QFuture<Result<T>> future)
{
    return done(future.result());
}

} // namespace steward::practice
