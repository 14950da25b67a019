#include "core/vault/vault_private.h"

#include "core/store/rows.h"

#include <QJsonObject>

namespace steward::vault {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype atOnce = 500; // so that other writes wait for tens of milliseconds, not for the whole list

Result<void> layTombstone(store::Transaction &transaction, const Tombstone &stone)
{
    return transaction.sql().run(
        u"INSERT OR IGNORE INTO vault_tombstone(key, scope, created_at, erased_at) VALUES(?, ?, ?, ?)"_s,
        {stone.key, stone.scope, toMillis(stone.createdAt), toMillis(stone.erasedAt)});
}

} // namespace

QJsonObject Tombstone::toJson() const
{
    return {{u"key"_s, qint64(key)}, {u"scope"_s, QString::fromLatin1(scope.toHex())},
        {u"created_at"_s, toRfc3339(createdAt)}, {u"erased_at"_s, toRfc3339(erasedAt)}};
}

Result<Tombstone> Tombstone::fromJson(const QJsonObject &object)
{
    const auto instant = [&object](const QString &key) { return fromRfc3339(object.value(key).toString()); };
    const qint64 key = object.value(u"key"_s).toInteger();
    const QByteArray scope = QByteArray::fromHex(object.value(u"scope"_s).toString().toLatin1());
    const std::optional<Instant> created = instant(u"created_at"_s);
    const std::optional<Instant> erasedAt = instant(u"erased_at"_s);
    if (key < 1 || key > std::numeric_limits<quint32>::max() || scope.size() != 32 || !created || !erasedAt)
        return failure(ErrorCode::Corrupt, u"A record of an erased subject is damaged."_s);
    return Tombstone{.key = quint32(key), .scope = scope, .createdAt = *created, .erasedAt = *erasedAt};
}

Result<QList<quint32>> Vault::Private::eraseSubject(store::Transaction &transaction, const QString &subject)
{
    const Result<OpenedPtr> keys = opened();
    if (!keys)
        return failureOf(keys);
    const Result<QList<KeyRow>> rows = subjectKeyRows(transaction.sql(), scopeOf(**keys, u"critical"_s, subject));
    if (!rows)
        return failureOf(rows);
    if (rows->isEmpty())
        return failure(
            ErrorCode::NotFound, u"The vault has no key of this subject, so there is nothing sealed to erase."_s);
    const Instant now = transaction.now();
    QList<quint32> gone;
    for (const KeyRow &row : *rows) {
        Result<void> done = destroyKeyRow(transaction.sql(), row.id, toMillis(now));
        if (done)
            done = layTombstone(transaction,
                {.key = row.id, .scope = row.scope, .createdAt = fromMillis(row.createdAt), .erasedAt = now});
        if (!done)
            return failureOf(done);
        cache.drop(row.id);
        gone.append(row.id);
        // The number of a key that is gone says nothing of whose it was.
        transaction.record({.action = u"subject.erased"_s, .subject = u"key/%1"_s.arg(row.id)});
    }
    transaction.touch(u"vault"_s);
    return gone;
}

Result<void> Vault::erase(store::Transaction &transaction, const QString &subject)
{
    const Result<QList<quint32>> gone = d->eraseSubject(transaction, subject);
    return gone ? Result<void>() : failureOf(gone);
}

Result<QStringList> Vault::erase(store::Store &store, const QStringList &subjects)
{
    QStringList unknown;
    for (qsizetype from = 0; from < subjects.size(); from += atOnce) {
        const QStringList some = subjects.mid(from, atOnce);
        const auto gone = std::make_shared<QList<quint32>>();
        const Result<QStringList> done =
            store
                .write([this, some, gone](store::Transaction &transaction) -> Result<QStringList> {
                    QStringList missing;
                    for (const QString &subject : some) {
                        const Result<QList<quint32>> one = d->eraseSubject(transaction, subject);
                        if (one)
                            *gone += *one;
                        else if (one.error().code == ErrorCode::NotFound)
                            missing.append(subject);
                        else
                            return failureOf(one);
                    }
                    return missing;
                })
                .result();
        if (!done)
            return done;
        // Who read before the commit may have opened the keys once more.
        for (const quint32 id : *gone)
            d->cache.drop(id);
        unknown += *done;
    }
    if (unknown.size() == subjects.size())
        return unknown;
    if (const Result<void> cleared = store.truncateLog().result(); !cleared)
        return failureOf(cleared);
    return unknown;
}

Result<QList<Tombstone>> Vault::tombstones(store::Connection &connection) const
{
    return store::readAll(connection,
        u"SELECT key, scope, created_at, erased_at FROM vault_tombstone ORDER BY erased_at, key"_s, {},
        [](const store::Rows &row) {
            return Tombstone{.key = quint32(row.integer(0)),
                .scope = row.blob(1),
                .createdAt = fromMillis(row.integer(2)),
                .erasedAt = fromMillis(row.integer(3))};
        });
}

Result<int> Vault::applyTombstones(store::Transaction &transaction, const QList<Tombstone> &tombstones)
{
    int destroyed = 0;
    for (const Tombstone &stone : tombstones) {
        // A copy that was restored gives its next keys numbers that were another's before: number, scope and time must
        // fit.
        const Result<std::optional<KeyRow>> row = keyRow(transaction.sql(), stone.key);
        if (!row)
            return failureOf(row);
        if (*row && (*row)->scope == stone.scope && (*row)->createdAt == toMillis(stone.createdAt)
            && (*row)->level == u"critical" && ((*row)->state != u"destroyed" || !(*row)->wrapped.isEmpty())) {
            const Result<void> gone = destroyKeyRow(transaction.sql(), stone.key, toMillis(stone.erasedAt));
            if (!gone)
                return failureOf(gone);
            d->cache.drop(stone.key);
            ++destroyed;
        }
        if (const Result<void> laid = layTombstone(transaction, stone); !laid)
            return failureOf(laid);
    }
    if (destroyed > 0) {
        transaction.record(
            {.action = u"vault.erasures_reapplied"_s, .subject = u"vault"_s, .detail = {{u"keys"_s, destroyed}}});
        transaction.touch(u"vault"_s);
    }
    return destroyed;
}

} // namespace steward::vault
