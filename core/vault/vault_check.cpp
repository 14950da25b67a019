#include "core/vault/vault_private.h"

namespace steward::vault {

using namespace Qt::StringLiterals;

namespace {

constexpr int page = 1000;
constexpr qsizetype mostFaults = 100;

Result<void> checkColumn(
    store::Connection &connection, Vault &vault, const SealedColumn &column, std::stop_token stop, QStringList &faults)
{
    // A file of an older schema that is open for reading lacks the tables that came later.
    const Result<QVariant> isThere = connection.single(
        u"SELECT EXISTS(SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = ?)"_s, {column.table});
    if (!isThere)
        return failureOf(isThere);
    if (!isThere->toBool())
        return {};
    Result<store::Rows> rows = connection.query(u"SELECT %1, %2, %3 FROM %4 WHERE %3 IS NOT NULL ORDER BY %5"_s.arg(
        column.row, column.version, column.sealed, column.table, column.id));
    if (!rows)
        return failureOf(rows);
    while (!stop.stop_requested() && faults.size() < mostFaults && rows->next()) {
        const Place place{
            .table = column.table, .column = column.sealed, .row = rows->text(0), .version = rows->integer(1)};
        const Result<crypto::SecretBytes> plain = vault.open(connection, place, rows->blob(2));
        // What was erased is as it should be.
        if (!plain && plain.error().code != ErrorCode::NotFound)
            faults.append(
                u"A sealed value of %1 (%2) does not open: %3"_s.arg(column.table, place.row, plain.error().message));
    }
    return stop.stop_requested() ? Result<void>() : rows->end();
}

/** Keys of subjects that are there although they cannot be: somebody changed the file. */
Result<void> checkSubjectKeys(store::Connection &connection, QStringList &faults)
{
    struct Wrong
    {
        QString sql;
        QString fault;
    };
    const Wrong wrongs[] = {
        {u"SELECT id FROM vault_key WHERE level = 'critical' AND (state = 'retired' OR (state = 'destroyed' AND "
         u"wrapped IS NOT NULL)) ORDER BY id LIMIT ?"_s,
            u"Key %1 of a subject is marked as out of use, which only other keys ever are: the file was changed. "
            u"Restore a backup, or erase the subject if it was to be erased."_s},
        {u"SELECT k.id FROM vault_tombstone t JOIN vault_key k ON k.id = t.key AND k.scope = t.scope AND k.created_at "
         u"= t.created_at WHERE k.wrapped IS NOT NULL ORDER BY k.id LIMIT ?"_s,
            u"Key %1 was erased and is there again: the file was changed. Erase its subject again."_s}};
    for (const Wrong &wrong : wrongs) {
        Result<store::Rows> rows = connection.query(wrong.sql, {mostFaults});
        if (!rows)
            return failureOf(rows);
        while (rows->next())
            faults.append(wrong.fault.arg(rows->integer(0)));
        if (const Result<void> end = rows->end(); !end)
            return end;
    }
    return {};
}

} // namespace

Result<std::optional<quint32>> Vault::Private::checkKeys(
    store::Connection &connection, quint32 after, QStringList &faults)
{
    const Result<QList<KeyRow>> rows =
        keyRows(connection, u"id > ? AND id <= ? AND wrapped IS NOT NULL"_s, {after, after + page});
    if (!rows)
        return failureOf(rows);
    for (const KeyRow &row : *rows) {
        const auto key = keyOf(row);
        if (!key && faults.size() < mostFaults)
            faults.append(key.error().message);
    }
    const Result<QVariant> newest = connection.single(u"SELECT coalesce(max(id), 0) FROM vault_key"_s);
    if (!newest)
        return failureOf(newest);
    if (after + page >= newest->toUInt())
        return std::nullopt;
    return std::optional(after + page);
}

Result<QStringList> Vault::check(store::Connection &connection, std::stop_token stop)
{
    QStringList faults;
    const Result<MasterRef> ref = masterRef();
    if (!ref)
        return faults; // there are no keys
    if (!ref->inKeychain && !ref->passphrase)
        faults.append(u"The vault has keys, and nothing that opens them; restore a backup."_s);
    if (ref->passphrase && !isWhole(*ref, *ref->passphrase))
        faults.append(u"What the workspace keeps for its passphrase is damaged; set the passphrase anew."_s);
    if (const Result<void> checked = checkSubjectKeys(connection, faults); !checked)
        return failureOf(checked);
    if (state() != VaultState::Open)
        return faults;
    std::optional<quint32> after = 0;
    while (after && !stop.stop_requested()) {
        const Result<std::optional<quint32>> next = d->checkKeys(connection, *after, faults);
        if (!next)
            return failureOf(next);
        after = *next;
    }
    for (const SealedColumn &column : d->columns.all()) {
        if (const Result<void> checked = checkColumn(connection, *this, column, stop, faults); !checked)
            return failureOf(checked);
    }
    return faults;
}

} // namespace steward::vault
