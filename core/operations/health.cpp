#include "core/operations/health.h"

#include "core/store/settings.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace steward::operations {

using namespace Qt::StringLiterals;
using std::chrono::hours;

namespace {

// A new workspace gets its first backup after an hour of work, and its first drill a day after that.
constexpr hours firstBackupAfter{1};
constexpr hours firstDrillAfter{24};

Result<std::optional<Instant>> instant(store::Connection &connection, const QString &sql)
{
    const Result<QVariant> value = connection.single(sql);
    if (!value)
        return failureOf(value);
    return value->isNull() || !value->isValid() ? std::nullopt : std::optional(fromMillis(value->toLongLong()));
}

/** What the tables know, before anything is made of it. */
struct Known
{
    BackupHealth health;
    Instant createdAt = {};
    bool hasKeys = false;
    hours backupEvery{0};
    hours drillEvery{0};
    QString drillReason;
};

Result<void> readTimes(store::Connection &connection, Known &known)
{
    const std::pair<std::optional<Instant> *, QString> times[] = {
        {&known.health.lastMadeAt, u"SELECT max(made_at) FROM backup"_s},
        {&known.health.lastVerifiedAt, u"SELECT max(verified_at) FROM backup WHERE state = 'good'"_s},
        {&known.health.newestGoodAt,
            u"SELECT max(made_at) FROM backup WHERE state = 'good' AND verified_at IS NOT NULL"_s},
        {&known.health.lastDrillAt, u"SELECT max(finished_at) FROM drill"_s},
        {&known.health.lastPassedDrillAt, u"SELECT max(finished_at) FROM drill WHERE passed"_s},
    };
    for (const auto &[at, sql] : times) {
        const Result<std::optional<Instant>> found = instant(connection, sql);
        if (!found)
            return failureOf(found);
        *at = *found;
    }
    // The first entry of the trail is that the workspace was made.
    const Result<QVariant> first = connection.single(u"SELECT entry FROM audit_entry WHERE seq = 0"_s);
    if (!first)
        return failureOf(first);
    const QString at = QJsonDocument::fromJson(first->toByteArray()).object().value(u"ts"_s).toString();
    known.createdAt = fromRfc3339(at).value_or(Instant{});
    return {};
}

Result<void> readCounts(store::Connection &connection, Known &known)
{
    Result<store::Rows> counts =
        connection.query(u"SELECT state, count(*) FROM backup WHERE state <> 'removed' GROUP BY state"_s);
    if (!counts)
        return failureOf(counts);
    while (counts->next())
        (counts->text(0) == u"good" ? known.health.good : known.health.damaged) = counts->integer(1);
    if (const Result<void> end = counts->end(); !end)
        return end;
    Result<store::Rows> drill = connection.query(u"SELECT passed, reason FROM drill ORDER BY id DESC LIMIT 1"_s);
    if (!drill)
        return failureOf(drill);
    if (drill->next()) {
        known.health.lastDrillPassed = drill->integer(0) != 0;
        known.drillReason = drill->text(1);
    }
    return drill->end();
}

Result<Known> readKnown(store::Connection &connection)
{
    Known known;
    if (const Result<void> read = readTimes(connection, known); !read)
        return failureOf(read);
    if (const Result<void> read = readCounts(connection, known); !read)
        return failureOf(read);
    const Result<QVariant> generation = connection.single(u"SELECT generation FROM vault"_s);
    if (!generation)
        return failureOf(generation);
    known.hasKeys = generation->toInt() > 0;
    known.backupEvery = hours(store::settingAsInt(connection, u"backups.every_hours"_s));
    known.drillEvery = hours(24 * store::settingAsInt(connection, u"backups.drill_every_days"_s));
    return known;
}

/** When a backup is too old: one was missed and its successor is due. */
std::optional<Instant> backupLimit(const Known &known)
{
    if (known.backupEvery == hours(0))
        return std::nullopt;
    return known.health.newestGoodAt.value_or(known.createdAt) + 2 * known.backupEvery;
}

/** A quarter later than asked for, and at least a day. */
std::optional<Instant> drillLimit(const Known &known)
{
    if (known.drillEvery == hours(0))
        return std::nullopt;
    return known.health.lastPassedDrillAt.value_or(known.createdAt) + known.drillEvery
           + std::max<hours>(hours(24), known.drillEvery / 4);
}

void planNext(Known &known)
{
    if (!known.hasKeys)
        return;
    BackupHealth &health = known.health;
    if (known.backupEvery > hours(0))
        health.nextBackupAt = health.lastMadeAt ? *health.lastMadeAt + known.backupEvery
                                                : known.createdAt + std::min(known.backupEvery, firstBackupAfter);
    if (known.drillEvery > hours(0) && health.newestGoodAt)
        health.nextDrillAt =
            health.lastDrillAt ? *health.lastDrillAt + known.drillEvery : *health.newestGoodAt + firstDrillAfter;
}

void judge(Known &known, Instant now)
{
    BackupHealth &health = known.health;
    if (const std::optional<Instant> limit = backupLimit(known); limit && now > *limit)
        health.backupOverdueSince = limit;
    if (const std::optional<Instant> limit = drillLimit(known); limit && now > *limit)
        health.drillOverdueSince = limit;
    if (!known.hasKeys)
        health.sentences.append(
            u"This workspace has no keys, so no backups are made. Give it a passphrase or a keychain first."_s);
    if (health.backupOverdueSince)
        health.sentences.append(
            health.newestGoodAt
                ? u"The newest backup known to be whole is of %1, which is too old. Make one now."_s.arg(
                    toRfc3339(*health.newestGoodAt))
                : u"There is no backup that is known to be whole. Make one now."_s);
    if (health.damaged > 0)
        health.sentences.append(
            u"%1 backups were found damaged. See the list, and make sure the disk is sound."_s.arg(health.damaged));
    if (health.lastDrillPassed == false)
        health.sentences.append(u"The last restore drill failed: %1"_s.arg(known.drillReason));
    if (health.drillOverdueSince)
        health.sentences.append(
            health.lastPassedDrillAt
                ? u"The last restore drill that passed was on %1, which is too long ago. Run one now."_s.arg(
                    toRfc3339(*health.lastPassedDrillAt))
                : u"No restore drill has passed yet. Run one now."_s);
}

/** Notes that something became overdue, or that it no longer is; answers whether that is news. */
Result<bool> noteOne(store::Transaction &transaction, const QString &kind, const std::optional<Instant> &since)
{
    const Result<QVariant> noted = transaction.sql().single(u"SELECT noted_at FROM overdue WHERE kind = ?"_s, {kind});
    if (!noted)
        return failureOf(noted);
    if (!since && noted->isValid()) {
        const Result<void> gone = transaction.sql().run(u"DELETE FROM overdue WHERE kind = ?"_s, {kind});
        return gone ? Result<bool>(false) : failureOf(gone);
    }
    if (!since || noted->isValid())
        return false;
    const Result<void> kept = transaction.sql().run(
        u"INSERT INTO overdue VALUES(?, ?, ?)"_s, {kind, toMillis(*since), toMillis(transaction.now())});
    if (!kept)
        return failureOf(kept);
    transaction.record({.action = kind + u".overdue"_s,
        .subject = u"workspace"_s,
        .detail = {{u"since"_s, toRfc3339(*since)}},
        .outcome = u"failed"_s});
    transaction.touch(u"backups"_s);
    return true;
}

Result<BackupHealth> healthOf(store::Connection &connection, Instant now)
{
    Result<Known> known = readKnown(connection);
    if (!known)
        return failureOf(known);
    planNext(*known);
    judge(*known, now);
    return known->health;
}

} // namespace

Result<BackupHealth> backupHealth(store::Store &store, Instant now)
{
    return store.read([now](store::Connection &connection) { return healthOf(connection, now); });
}

Result<std::optional<Instant>> nextOverdueAt(store::Store &store)
{
    return store.read([](store::Connection &connection) -> Result<std::optional<Instant>> {
        const Result<Known> known = readKnown(connection);
        if (!known)
            return failureOf(known);
        std::optional<Instant> next;
        for (const auto &[kind, limit] :
            {std::pair(u"backup"_s, backupLimit(*known)), std::pair(u"drill"_s, drillLimit(*known))}) {
            const Result<QVariant> noted = connection.single(u"SELECT 1 FROM overdue WHERE kind = ?"_s, {kind});
            if (!noted)
                return failureOf(noted);
            if (limit && !noted->isValid() && (!next || *limit < *next))
                next = limit;
        }
        // Only after the limit is it overdue.
        return next ? std::optional(*next + std::chrono::milliseconds(1)) : next;
    });
}

Result<QStringList> noteOverdue(store::Store &store)
{
    const Instant now = store.clock().now();
    return store
        .write([now](store::Transaction &transaction) -> Result<QStringList> {
            const Result<BackupHealth> health = healthOf(transaction.sql(), now);
            if (!health)
                return failureOf(health);
            QStringList news;
            for (const auto &[kind, since] : {std::pair(u"backup"_s, health->backupOverdueSince),
                     std::pair(u"drill"_s, health->drillOverdueSince)}) {
                const Result<bool> noted = noteOne(transaction, kind, since);
                if (!noted)
                    return failureOf(noted);
                if (*noted)
                    news.append(kind);
            }
            return news;
        })
        .result();
}

} // namespace steward::operations
