#include "core/workspace/workspace.h"

#include "core/base/text.h"

#include <QTimeZone>

namespace steward {

using namespace Qt::StringLiterals;

Workspace::Workspace(const Clock &clock)
    : m_clock(clock)
{
}

Workspace::~Workspace() = default;

Result<std::unique_ptr<Workspace>> Workspace::create(const QString &path, const Facts &facts, const Clock &clock)
{
    if (!QTimeZone(facts.timeZone.toUtf8()).isValid())
        return failure(ErrorCode::InvalidInput,
            u"\"%1\" is no time zone; use a name such as Europe/Berlin or Asia/Seoul."_s.arg(facts.timeZone));
    std::unique_ptr<Workspace> workspace(new Workspace(clock));
    Result<std::unique_ptr<store::Store>> store =
        store::Store::open(path, store::Store::Open::Create, workspace->m_ledger, clock);
    if (!store)
        return failureOf(store);
    workspace->m_store = std::move(*store);
    const Result<void> recorded =
        workspace->m_store
            ->write([&facts](store::Transaction &transaction) -> Result<void> {
                for (const auto &[key, value] : {std::pair(u"organisation"_s, cleaned(facts.organisation)),
                         std::pair(u"time_zone"_s, facts.timeZone)}) {
                    if (const Result<void> set =
                            transaction.sql().run(u"INSERT INTO setting VALUES(?, ?)"_s, {key, value});
                        !set)
                        return set;
                }
                transaction.record({.action = u"workspace.created"_s,
                    .subject = u"workspace"_s,
                    .detail = {
                        {u"schema"_s, store::schemaVersion()}, {u"version"_s, QStringLiteral(STEWARD_VERSION)}}});
                return {};
            })
            .result();
    if (!recorded)
        return failureOf(recorded);
    return workspace;
}

Result<std::unique_ptr<Workspace>> Workspace::open(const QString &path, const Clock &clock, bool readOnly)
{
    std::unique_ptr<Workspace> workspace(new Workspace(clock));
    Result<std::unique_ptr<store::Store>> store = store::Store::open(
        path, readOnly ? store::Store::Open::ReadOnly : store::Store::Open::Existing, workspace->m_ledger, clock);
    if (!store)
        return failureOf(store);
    workspace->m_store = std::move(*store);
    return workspace;
}

Workspace::Facts Workspace::facts()
{
    return {setting(u"organisation"_s), setting(u"time_zone"_s)};
}

QString Workspace::setting(const QString &key)
{
    return store::setting(*m_store, key);
}

QFuture<Result<void>> Workspace::setSetting(const QString &key, const QString &value)
{
    return m_store->write([key, value = cleaned(value)](store::Transaction &transaction) -> Result<void> {
        if (const Result<void> fits = store::checkSetting(key, value); !fits)
            return fits;
        const Result<void> set = transaction.sql().run(
            u"INSERT INTO setting VALUES(?, ?) ON CONFLICT DO UPDATE SET value = excluded.value"_s, {key, value});
        if (!set)
            return set;
        // A contact or a name may be personal: the trail says that it changed, not to what.
        transaction.record({.action = u"setting.changed"_s, .subject = u"setting/"_s + key});
        transaction.touch(u"settings"_s);
        return {};
    });
}

Result<QStringList> Workspace::check(std::stop_token stop)
{
    Result<QStringList> faults = m_store->read([&stop](store::Connection &connection) -> Result<QStringList> {
        // SQLite's own check may take minutes; asked to stop, it is interrupted.
        const std::stop_callback interrupt(stop, [&connection] { connection.interrupt(); });
        QStringList list;
        {
            Result<store::Rows> rows = connection.query(u"PRAGMA integrity_check(100)"_s);
            if (!rows)
                return failureOf(rows);
            while (rows->next()) {
                if (rows->text(0) != u"ok")
                    list.append(u"The file is damaged: %1"_s.arg(rows->text(0)));
            }
        }
        {
            Result<store::Rows> rows = connection.query(u"PRAGMA foreign_key_check"_s);
            if (!rows)
                return failureOf(rows);
            while (rows->next() && list.size() < 100)
                list.append(u"Row %1 of %2 points at a row of %3 that is not there."_s.arg(
                    rows->text(1), rows->text(0), rows->text(2)));
        }
        Result<store::Rows> counts = connection.query(u"SELECT state, sum(n) FROM (SELECT state, n FROM listing_count "
                                                      u"UNION ALL SELECT state, -count(*) FROM listing GROUP BY state) "
                                                      u"GROUP BY state HAVING sum(n) <> 0"_s);
        if (!counts)
            return failureOf(counts);
        while (counts->next())
            list.append(u"The count of listings in state %1 is off by %2."_s.arg(counts->text(0), counts->text(1)));
        return list;
    });
    if (!faults)
        return faults;
    if (stop.stop_requested())
        return failure(ErrorCode::Cancelled, u"The check was cancelled."_s);
    const Result<ledger::Verification> trail = ledger::verify(*m_store, stop);
    if (!trail)
        return failureOf(trail);
    if (!trail->ok)
        faults->append(u"The trail does not verify: %1"_s.arg(trail->reason));
    return faults;
}

} // namespace steward
