#include "core/compliance/retention/deleted_records.h"

#include "core/base/text.h"

namespace steward::compliance {

using namespace Qt::StringLiterals;

namespace {

/** The id of a record by its reference, where the condition holds; NotFound otherwise. */
Result<qint64> idOf(store::Connection &connection, const QString &sql, const QString &reference)
{
    const Result<QVariant> id = connection.single(sql, {reference});
    if (!id)
        return failureOf(id);
    if (!id->isValid())
        return failure(ErrorCode::NotFound, u"There is no record %1 here."_s.arg(forDisplay(reference)));
    return id->toLongLong();
}

/** Refused with a sentence about the first value a query finds. */
Result<void> refusedWhere(
    store::Connection &connection, const QString &sql, const QVariantList &values, const QString &sentence)
{
    const Result<QVariant> found = connection.single(sql, values);
    if (!found)
        return failureOf(found);
    if (found->isValid())
        return failure(ErrorCode::Refused, sentence.arg(found->toString()));
    return {};
}

Result<qint64> findRule(store::Connection &connection, const QString &reference)
{
    const Result<qint64> id =
        idOf(connection, u"SELECT id FROM retention_rule WHERE reference = ? AND is_deleted = 0"_s, reference);
    if (!id)
        return id;
    const Result<void> free =
        refusedWhere(connection, u"SELECT reference FROM retention_run WHERE rule = ? AND state = 'applying'"_s, {*id},
            u"Run %1 of the rule has not ended; end it with \"retention apply\" first."_s);
    return free ? id : Result<qint64>(failureOf(free));
}

Result<void> markRule(store::Transaction &transaction, qint64 id, bool isDeleted)
{
    if (!isDeleted) {
        const Result<void> free = refusedWhere(transaction.sql(),
            u"SELECT o.reference FROM retention_rule r JOIN retention_rule o ON o.data_type = r.data_type"
            " AND o.is_deleted = 0 WHERE r.id = ?"_s,
            {id}, u"Its data type has another rule by now: %1. Delete that one first, or keep it."_s);
        if (!free)
            return free;
    }
    transaction.touch(u"retention"_s);
    return transaction.sql().run(u"UPDATE retention_rule SET is_deleted = ?, changed_at = ? WHERE id = ?"_s,
        {isDeleted ? 1 : 0, toMillis(transaction.now()), id});
}

Result<QStringList> purgeRule(store::Transaction &transaction, qint64 id)
{
    // The row stays without what it said: its runs are proof, and its reference is never used again.
    const Result<void> emptied = transaction.sql().run(
        u"UPDATE retention_rule SET data_type = '', purpose = '', legal_basis = '', legal_source = '', systems = '[]',"
        " owner = '' WHERE id = ?"_s,
        {id});
    return emptied ? Result<QStringList>(QStringList()) : failureOf(emptied);
}

Result<qint64> findSource(store::Connection &connection, const QString &reference)
{
    return idOf(connection, u"SELECT id FROM source WHERE reference = ? AND is_active = 1"_s, reference);
}

Result<void> markSource(store::Transaction &transaction, qint64 id, bool isDeleted)
{
    if (!isDeleted) {
        const Result<void> free = refusedWhere(transaction.sql(),
            u"SELECT o.reference FROM source s JOIN source o ON o.kind = s.kind AND o.location = s.location"
            " AND o.is_active = 1 WHERE s.id = ?"_s,
            {id}, u"What it stands for is registered anew as %1; remove that one first."_s);
        if (!free)
            return free;
    }
    transaction.touch(u"sources"_s);
    return transaction.sql().run(u"UPDATE source SET is_active = ?, changed_at = ? WHERE id = ?"_s,
        {isDeleted ? 0 : 1, toMillis(transaction.now()), id});
}

Result<QStringList> purgeSource(store::Transaction &transaction, qint64 id)
{
    // Requests and runs name its reference; where it was and what was in it goes, and its password with it.
    store::Connection &sql = transaction.sql();
    Result<void> emptied =
        sql.run(u"DELETE FROM vault_secret WHERE name = (SELECT secret FROM source WHERE id = ?) AND NOT EXISTS"
                " (SELECT 1 FROM source o WHERE o.secret = vault_secret.name AND o.id <> ?)"_s,
            {id, id});
    if (emptied)
        emptied = sql.run(u"UPDATE source SET name = reference, location = 'purged:' || reference, secret = '',"
                          " map = '{\"tables\":[],\"version\":1}', is_confirmed = 0 WHERE id = ?"_s,
            {id});
    return emptied ? Result<QStringList>(QStringList()) : failureOf(emptied);
}

Result<qint64> findRequest(store::Connection &connection, const QString &reference)
{
    const Result<qint64> id =
        idOf(connection, u"SELECT id FROM request WHERE reference = ? AND deleted_at IS NULL"_s, reference);
    if (!id)
        return id;
    const Result<void> free = refusedWhere(connection,
        u"SELECT reference FROM request WHERE id = ? AND (verified_at IS NOT NULL OR state NOT IN ('received',"
        " 'awaiting_identity', 'awaiting_clarification'))"_s,
        {*id}, u"%1 is past the identity step, so it was no mistake. Close it with its outcome instead."_s);
    return free ? id : Result<qint64>(failureOf(free));
}

Result<void> markRequest(store::Transaction &transaction, qint64 id, bool isDeleted)
{
    transaction.touch(u"requests"_s);
    return transaction.sql().run(u"UPDATE request SET deleted_at = ? WHERE id = ?"_s,
        {isDeleted ? QVariant(toMillis(transaction.now())) : QVariant(), id});
}

/** The row and its reference stay; whom it was about can no longer be read, unless other records need the same key. */
Result<QStringList> purgeRequest(store::Transaction &transaction, qint64 id)
{
    const Result<QVariant> subject = transaction.sql().single(
        u"SELECT subject FROM request r WHERE id = ? AND NOT EXISTS (SELECT 1 FROM request o WHERE o.subject = "
        u"r.subject"
        " AND o.id <> r.id AND o.deleted_at IS NULL) AND NOT EXISTS (SELECT 1 FROM consent c WHERE c.subject = r.subject)"_s,
        {id});
    if (!subject)
        return failureOf(subject);
    return subject->isValid() ? QStringList(subject->toString()) : QStringList();
}

} // namespace

const QList<DeletableKind> &deletableKinds()
{
    static const QList<DeletableKind> kinds{
        {u"retention_rule"_s, u"Retention rules"_s, findRule, markRule, purgeRule},
        {u"source"_s, u"Sources"_s, findSource, markSource, purgeSource},
        {u"request"_s, u"Requests opened by mistake"_s, findRequest, markRequest, purgeRequest},
    };
    return kinds;
}

} // namespace steward::compliance
