#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/directories/judge/judge.h"
#include "core/directories/match/match.h"
#include "core/directories/profile.h"

#include <QList>
#include <QMap>

namespace steward::directories {

/** A business whose data is watched. */
struct Customer
{
    qint64 id = 0;
    QString reference = {}; ///< CUS-0001
    Profile profile = {};
    QString category = {};
};

/** A directory of the catalogue: where it is, and how it wants to be asked. */
struct Directory
{
    qint64 id = 0;
    QString reference = {}; ///< DIR-0001
    QString name = {};
    QString home = {};
    QString country = {}; ///< ISO 3166-1 alpha-2
    QStringList categories = {};
    int importance = 3; ///< 1 (marginal) to 5 (decisive)
    QString language = {};
    QString addressPattern = {}; ///< "https://host/biz/{slug}": how a profile's address is built
    QString stateSigns = {};     ///< "pending=phrase | removed=css:.gone"
    int minIntervalMs = 1000;    ///< Between two requests to this directory.
    int maxConnections = 2;
    bool obeysRobots = true;
    bool needsLogin = false;
    std::optional<int> intervalHours = {}; ///< Set by a person; otherwise the proposed interval counts.
    std::optional<Instant> notBefore = {}; ///< It asked not to be looked at before.
};

/** The signs of stateSigns as the judge takes them; what cannot be read is named in the error. */
Result<QList<std::pair<State, QString>>> parseStateSigns(const QString &text);

/** One customer's expected entry on one directory, with what the last look found. */
struct Listing
{
    qint64 id = 0;
    qint64 customerId = 0;
    qint64 directoryId = 0;
    QString customer = {}; ///< reference
    QString customerName = {};
    QString directory = {}; ///< reference
    QString directoryName = {};
    QString url = {};
    int importance = 3;
    State state = State::NotChecked;
    /** A loss counts once two looks apart in time have found it; until then it is suspected. */
    bool confirmed = false;
    QString reason = {};
    QMap<Field, Verdict> fields = {};
    int mismatches = 0;
    std::optional<Instant> checkedAt = {};
    std::optional<Instant> changedAt = {};
    std::optional<Instant> suspectedAt = {};
    std::optional<Instant> goodAt = {};
    std::optional<Instant> reviewedAt = {};
    std::optional<Instant> dueAt = {};
    QString dueWhy = {}; ///< Why it is due then, in words.
    int looks = 0;
    int changes = 0;
    int failures = 0; ///< Looks in a row that could not tell.
    QString etag = {};
    QString lastModified = {};
};

/** What one look saw, kept for good. */
struct Look
{
    qint64 id = 0;
    qint64 listingId = 0;
    qint64 runId = 0;
    Instant at = {};
    State state = State::NotChecked;
    QString reason = {};
    QMap<Field, Comparison> fields = {};
    int status = 0;
    QString failure = {};
    int elapsedMs = 0;
    bool changed = false;
    std::optional<qint64> captureId = {};
};

/** The response of a look as it was received. */
struct Capture
{
    qint64 id = 0;
    qint64 listingId = 0;
    Instant at = {};
    bool good = false;
    QString method = {};
    QString requestUrl = {};
    QString finalUrl = {};
    QList<std::pair<QString, int>> hops = {}; ///< address and status of each redirect
    int status = 0;
    QList<std::pair<QByteArray, QByteArray>> headers = {};
    QByteArray hash = {}; ///< SHA-256 of the body; empty where there was none.
    qint64 size = 0;
};

/** A run of checks. */
struct Run
{
    qint64 id = 0;
    QString trigger = {}; ///< person, schedule, catch_up, second_look
    Instant startedAt = {};
    std::optional<Instant> finishedAt = {};
    QString outcome = {}; ///< running, done, cancelled, interrupted
    int planned = 0;
    int checked = 0;
    int listed = 0;     ///< Found, whether its data agrees or not.
    int mismatched = 0; ///< Listed with at least one wrong field.
    int lost = 0;       ///< Losses that two looks have confirmed.
    int suspected = 0;  ///< Losses seen for the first time.
    int unknown = 0;    ///< Could not tell.
    int failed = 0;     ///< The check itself broke (not the directory).
    int peakConcurrency = 0;
};

} // namespace steward::directories
