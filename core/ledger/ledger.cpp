#include "core/ledger/ledger.h"

#include "core/base/canonical_json.h"
#include "core/base/text.h"

#include <QJsonDocument>

namespace steward::ledger {

using namespace Qt::StringLiterals;

namespace {

/** The hash at a place of the tree: an entry's leaf at level 0, a stored node above. */
Result<QByteArray> hashAt(store::Connection &connection, int level, qint64 index)
{
    const Result<QVariant> hash =
        level == 0 ? connection.single(u"SELECT leaf FROM audit_entry WHERE seq = ?"_s, {index})
                   : connection.single(u"SELECT hash FROM audit_node WHERE level = ? AND idx = ?"_s, {level, index});
    if (!hash)
        return failureOf(hash);
    if (hash->toByteArray().size() != 32)
        return failure(ErrorCode::Corrupt, u"The trail is damaged: the hash at level %1, place %2 is missing. Nothing "
                                           u"is appended to it; open the workspace "
                                           u"read-only and run \"ledger verify\"."_s.arg(level)
                                               .arg(index));
    return hash->toByteArray();
}

QJsonObject entryObject(const store::Event &event, qint64 seq, Instant at)
{
    return {{u"action"_s, event.action}, {u"actor"_s, event.actor}, {u"detail"_s, event.detail},
        {u"object"_s, event.subject}, {u"outcome"_s, event.outcome}, {u"seq"_s, seq}, {u"ts"_s, toRfc3339(at)},
        {u"v"_s, 1}};
}

Entry entryFrom(const QByteArray &bytes)
{
    const QJsonObject object = QJsonDocument::fromJson(bytes).object();
    return {.seq = object.value(u"seq"_s).toInteger(),
        .at = fromRfc3339(object.value(u"ts"_s).toString()).value_or(Instant{}),
        .actor = object.value(u"actor"_s).toString(),
        .action = object.value(u"action"_s).toString(),
        .subject = object.value(u"object"_s).toString(),
        .outcome = object.value(u"outcome"_s).toString(),
        .detail = object.value(u"detail"_s).toObject()};
}

struct Where
{
    QString sql;
    QVariantList values;

    void add(const QString &condition, const QVariant &value)
    {
        sql += (sql.isEmpty() ? u" WHERE "_s : u" AND "_s) + condition;
        values.append(value);
    }
};

Where whereOf(const EntryFilter &filter)
{
    Where where;
    if (filter.since)
        where.add(u"l.at >= ?"_s, toMillis(*filter.since));
    if (filter.until)
        where.add(u"l.at < ?"_s, toMillis(*filter.until));
    if (!filter.actor.isEmpty())
        where.add(u"l.actor = ?"_s, filter.actor);
    if (filter.action.endsWith(u'.')) {
        where.add(u"l.action >= ?"_s, filter.action);
        where.add(u"l.action < ?"_s, QString(filter.action.chopped(1) + u'/')); // '/' follows '.'
    } else if (!filter.action.isEmpty()) {
        where.add(u"l.action = ?"_s, filter.action);
    }
    if (!filter.subject.isEmpty())
        where.add(u"l.subject = ?"_s, filter.subject);
    if (!filter.text.isEmpty())
        where.add(u"instr(fold(l.action || ' ' || l.subject || ' ' || l.actor), ?) > 0"_s, filter.text.toCaseFolded());
    return where;
}

Result<QList<Entry>> entries(store::Store &store, const Where &where, const QString &order, int count)
{
    return store.read([&](store::Connection &connection) -> Result<QList<Entry>> {
        QVariantList values = where.values;
        values.append(count);
        Result<store::Rows> rows = connection.query(
            u"SELECT e.entry FROM audit_lookup l JOIN audit_entry e ON e.seq = l.seq%1 ORDER BY l.seq %2 LIMIT ?"_s.arg(
                where.sql, order),
            values);
        if (!rows)
            return failureOf(rows);
        QList<Entry> list;
        while (rows->next())
            list.append(entryFrom(rows->blob(0)));
        if (const Result<void> end = rows->end(); !end)
            return failureOf(end);
        return list;
    });
}

} // namespace

Result<void> Ledger::attach(store::Connection &connection)
{
    const Result<QVariant> head = connection.single(u"SELECT size FROM audit_head"_s);
    if (!head)
        return failureOf(head);
    const Result<QVariant> entryTotal = connection.single(u"SELECT coalesce(max(seq) + 1, 0) FROM audit_entry"_s);
    if (!entryTotal)
        return failureOf(entryTotal);
    const qint64 size = head->toLongLong();
    if (entryTotal->toLongLong() != size)
        return failure(ErrorCode::Corrupt, u"The trail is damaged: it has entries up to %1, but was written up to %2. "
                                           u"Nothing is appended to it; open the workspace "
                                           u"read-only and run \"ledger verify\"."_s.arg(entryTotal->toLongLong())
                                               .arg(size));
    QList<QByteArray> peaks;
    for (const auto &[level, index] : Frontier::peaksOf(size)) {
        const Result<QByteArray> hash = hashAt(connection, level, index);
        if (!hash)
            return failureOf(hash);
        peaks.append(*hash);
    }
    m_frontier = m_onDisk = Frontier::fromPeaks(size, peaks);
    return {};
}

Result<void> Ledger::check(const store::Event &event)
{
    const Result<QByteArray> bytes = canonicalJson(entryObject(event, 0, Instant{}));
    return bytes ? Result<void>() : failureOf(bytes);
}

Result<void> Ledger::append(store::Connection &connection, const std::vector<store::Event> &events, Instant at)
{
    Sha256 hash;
    for (const store::Event &event : events) {
        const qint64 seq = m_frontier.size();
        const Result<QByteArray> bytes = canonicalJson(entryObject(event, seq, at));
        if (!bytes)
            return failureOf(bytes);
        const QByteArray leaf = leafHash(hash, *bytes);
        Result<void> result = connection.run(u"INSERT INTO audit_entry VALUES(?, ?, ?)"_s, {seq, *bytes, leaf});
        if (result)
            result = connection.run(u"INSERT INTO audit_lookup VALUES(?, ?, ?, ?, ?)"_s,
                {seq, toMillis(at), event.actor, event.action, event.subject});
        m_frontier.append(leaf, [&](int level, qint64 index, const QByteArray &node) {
            if (result)
                result = connection.run(u"INSERT INTO audit_node VALUES(?, ?, ?)"_s, {level, index, node});
        });
        if (!result)
            return result;
    }
    return connection.run(
        u"INSERT INTO audit_head VALUES(0, ?, ?) ON CONFLICT DO UPDATE SET size = excluded.size, root = excluded.root"_s,
        {m_frontier.size(), m_frontier.root()});
}

void Ledger::committed()
{
    m_onDisk = m_frontier;
}

void Ledger::rolledBack()
{
    m_frontier = m_onDisk;
}

Result<QList<Entry>> newestEntries(
    store::Store &store, const EntryFilter &filter, std::optional<qint64> before, int count)
{
    Where where = whereOf(filter);
    if (before)
        where.add(u"l.seq < ?"_s, *before);
    return entries(store, where, u"DESC"_s, count);
}

Result<QList<Entry>> entriesFrom(store::Store &store, const EntryFilter &filter, qint64 from, int count)
{
    Where where = whereOf(filter);
    where.add(u"l.seq >= ?"_s, from);
    return entries(store, where, u"ASC"_s, count);
}

Result<qint64> entryCount(store::Store &store, const EntryFilter &filter)
{
    const Where where = whereOf(filter);
    return store.read([&](store::Connection &connection) -> Result<qint64> {
        const Result<QVariant> count =
            where.sql.isEmpty() ? connection.single(u"SELECT coalesce(max(seq) + 1, 0) FROM audit_lookup"_s)
                                : connection.single(u"SELECT count(*) FROM audit_lookup l"_s + where.sql, where.values);
        if (!count)
            return failureOf(count);
        return count->toLongLong();
    });
}

} // namespace steward::ledger
