#include "core/compliance/retention/deleted_records.h"

#include "core/base/canonical_json.h"
#include "core/base/hash.h"
#include "core/base/text.h"
#include "core/store/rows.h"
#include "core/store/settings.h"

#include <QJsonArray>

#include <algorithm>

namespace steward::compliance {

using namespace Qt::StringLiterals;

namespace {

constexpr auto selectDeleted = "SELECT id, kind, reference, deleted_at, deleted_by, reason, purge_after, record"
                               " FROM deleted_record WHERE restored_at IS NULL AND purged_at IS NULL"_L1;

DeletedRecord deletedFrom(const store::Rows &row)
{
    return {.id = row.integer(0),
        .kind = row.text(1),
        .reference = row.text(2),
        .deletedAt = fromMillis(row.integer(3)),
        .deletedBy = row.text(4),
        .reason = row.text(5),
        .purgeAfter = fromMillis(row.integer(6))};
}

tl::unexpected<Error> unknownKind(const QString &kind)
{
    QStringList known;
    for (const DeletableKind &one : deletableKinds())
        known.append(one.kind);
    return failure(ErrorCode::InvalidInput,
        u"Records of the kind “%1” cannot be deleted; there are: %2."_s.arg(forDisplay(kind), known.join(u", "_s)));
}

} // namespace

const DeletableKind *deletableKind(const QString &kind)
{
    const QList<DeletableKind> &all = deletableKinds();
    const auto found = std::find_if(all.begin(), all.end(), [&](const DeletableKind &one) { return one.kind == kind; });
    return found == all.end() ? nullptr : &*found;
}

Result<DeletedRecord> deleteRecord(store::Transaction &transaction, const QString &by, const QString &kind,
    const QString &reference, const QString &reason)
{
    const DeletableKind *known = deletableKind(kind);
    if (!known)
        return unknownKind(kind);
    const QString why = cleaned(reason).trimmed();
    if (why.isEmpty())
        return failure(ErrorCode::InvalidInput, u"A record is deleted for a reason; say which."_s);
    store::Connection &sql = transaction.sql();
    const Result<qint64> id = known->find(sql, reference);
    if (!id)
        return failureOf(id);
    if (const Result<void> marked = known->mark(transaction, *id, true); !marked)
        return failureOf(marked);
    const Instant until =
        transaction.now() + std::chrono::days(store::settingAsInt(sql, u"records.keep_deleted_days"_s));
    const Result<void> written = sql.run(u"INSERT INTO deleted_record(kind, record, reference, deleted_at, deleted_by,"
                                         " reason, purge_after) VALUES(?, ?, ?, ?, ?, ?, ?)"_s,
        {kind, *id, reference, toMillis(transaction.now()), by, why, toMillis(until)});
    if (!written)
        return failureOf(written);
    const qint64 row = sql.lastInsertId();
    transaction.record({.action = u"record.deleted"_s,
        .subject = kind + u'/' + reference,
        .detail = {{u"restorable_until"_s, toRfc3339(until)}}});
    transaction.touch(u"deleted"_s);
    return DeletedRecord{row, kind, reference, transaction.now(), by, why, until};
}

Result<void> restoreRecord(store::Transaction &transaction, const QString &kind, const QString &reference)
{
    const DeletableKind *known = deletableKind(kind);
    if (!known)
        return unknownKind(kind);
    store::Connection &sql = transaction.sql();
    const Result<std::optional<std::pair<qint64, qint64>>> found =
        store::readOne(sql, selectDeleted + " AND kind = ? AND reference = ?"_L1, {kind, reference},
            [](const store::Rows &row) { return std::pair(row.integer(0), row.integer(7)); });
    if (!found)
        return failureOf(found);
    if (!*found)
        return failure(ErrorCode::NotFound,
            u"%1 is not among the deleted records; what was purged cannot be put back."_s.arg(forDisplay(reference)));
    const auto &[row, record] = **found;
    if (const Result<void> marked = known->mark(transaction, record, false); !marked)
        return marked;
    const Result<void> written =
        sql.run(u"UPDATE deleted_record SET restored_at = ? WHERE id = ?"_s, {toMillis(transaction.now()), row});
    if (!written)
        return written;
    transaction.record({.action = u"record.restored"_s, .subject = kind + u'/' + reference});
    transaction.touch(u"deleted"_s);
    return {};
}

Result<QList<DeletedRecord>> deletedRecords(store::Connection &connection)
{
    return store::readAll(connection, selectDeleted + " ORDER BY id DESC"_L1, {}, deletedFrom);
}

Result<PurgePlan> planPurge(store::Connection &connection, Instant now)
{
    const Result<QList<DeletedRecord>> due = store::readAll(
        connection, selectDeleted + " AND purge_after <= ? ORDER BY id"_L1, {toMillis(now)}, deletedFrom);
    if (!due)
        return failureOf(due);
    QJsonArray records;
    for (const DeletedRecord &record : *due)
        records.append(QJsonArray{record.id, record.kind, record.reference});
    const Result<QByteArray> canonical = canonicalJson({{u"purge"_s, records}});
    if (!canonical)
        return failureOf(canonical);
    return PurgePlan{*due, QString::fromLatin1(sha256(*canonical).toHex())};
}

namespace {

/** Purges one record and answers the persons whose keys go with it. */
Result<QStringList> purgeOne(store::Transaction &transaction, const DeletedRecord &record)
{
    store::Connection &sql = transaction.sql();
    const Result<QVariant> id = sql.single(
        u"SELECT record FROM deleted_record WHERE id = ? AND restored_at IS NULL AND purged_at IS NULL"_s, {record.id});
    if (!id)
        return failureOf(id);
    const DeletableKind *known = deletableKind(record.kind);
    if (!id->isValid() || !known)
        return QStringList();
    Result<QStringList> persons = known->purge(transaction, id->toLongLong());
    if (!persons)
        return persons;
    const Result<void> written = sql.run(u"UPDATE deleted_record SET purged_at = ?, reason = '' WHERE id = ?"_s,
        {toMillis(transaction.now()), record.id});
    if (!written)
        return failureOf(written);
    transaction.record({.action = u"record.purged"_s, .subject = record.kind + u'/' + record.reference});
    return persons;
}

/** One transaction for each record: a kill leaves it whole or gone. */
Result<void> purgeAll(store::Store &store, vault::Vault &vault, const QList<DeletedRecord> &records)
{
    const auto purge = [&vault](store::Transaction &transaction, const DeletedRecord &record) -> Result<void> {
        const Result<QStringList> persons = purgeOne(transaction, record);
        if (!persons)
            return failureOf(persons);
        transaction.touch(u"deleted"_s);
        for (const QString &person : *persons) {
            const Result<void> erased = vault.erase(transaction, person);
            if (!erased && erased.error().code != ErrorCode::NotFound)
                return erased;
        }
        return {};
    };
    for (const DeletedRecord &record : records) {
        const Result<void> purged =
            store.write([&](store::Transaction &transaction) { return purge(transaction, record); }).result();
        if (!purged)
            return purged;
    }
    return records.isEmpty() ? Result<void>() : store.truncateLog().result();
}

} // namespace

Result<int> purgeRecords(store::Store &store, vault::Vault &vault, const QString &hash)
{
    const Instant now = store.clock().now();
    const Result<PurgePlan> plan =
        store.read([&](store::Connection &connection) { return planPurge(connection, now); });
    if (!plan)
        return failureOf(plan);
    if (!hash.isEmpty() && hash != plan->hash)
        return failure(ErrorCode::Refused,
            u"What is due is no longer what was planned (the plan is %1 now). Look at the new plan, and purge that."_s
                .arg(plan->hash));
    if (const Result<void> purged = purgeAll(store, vault, plan->records); !purged)
        return failureOf(purged);
    return int(plan->records.size());
}

Result<qint64> purgeDeletedBefore(store::Store &store, vault::Vault &vault, Instant before)
{
    Result<QList<DeletedRecord>> records =
        store.read([](store::Connection &connection) { return deletedRecords(connection); });
    if (!records)
        return failureOf(records);
    records->removeIf([&](const DeletedRecord &record) { return record.deletedAt >= before; });
    if (const Result<void> purged = purgeAll(store, vault, *records); !purged)
        return failureOf(purged);
    return records->size();
}

} // namespace steward::compliance
