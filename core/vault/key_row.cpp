#include "core/vault/key_row.h"

#include "core/crypto/aead.h"
#include "core/store/rows.h"

namespace steward::vault {

using namespace Qt::StringLiterals;

namespace {

const QString columns = u"id, level, scope, purpose, period, state, created_at, uses, outside, wrapped, "
                        u"(SELECT generation FROM vault)"_s;

KeyRow rowOf(const store::Rows &rows)
{
    return {.id = quint32(rows.integer(0)),
        .level = rows.text(1),
        .scope = rows.blob(2),
        .purpose = rows.text(3),
        .period = rows.text(4),
        .state = rows.text(5),
        .createdAt = rows.integer(6),
        .uses = rows.integer(7),
        .isOutside = rows.integer(8) != 0,
        .wrapped = rows.blob(9),
        .generation = int(rows.integer(10))};
}

Result<std::optional<KeyRow>> oneRow(
    store::Connection &connection, const QString &condition, const QVariantList &values)
{
    return store::readOne(connection, u"SELECT %1 FROM vault_key WHERE %2"_s.arg(columns, condition), values, rowOf);
}

QByteArray contextOf(const KeyRow &row)
{
    constexpr char unit = 0x1f;
    return QByteArray("steward/key/v1") + unit + QByteArray::number(row.id) + unit + row.level.toLatin1() + unit
           + row.scope.toHex() + unit + row.purpose.toUtf8() + unit + row.period.toUtf8() + unit
           + QByteArray::number(row.createdAt);
}

} // namespace

Result<std::optional<KeyRow>> keyRow(store::Connection &connection, quint32 id)
{
    return oneRow(connection, u"id = ?"_s, {id});
}

Result<std::optional<KeyRow>> activeKeyRow(store::Connection &connection, const QString &level, const QByteArray &scope)
{
    // The level stands in the text: bound, SQLite compares it with the conditions of the partial indexes over levels,
    // and then prepares the statement anew for each value.
    if (level == u"critical")
        return oneRow(connection, u"level = 'critical' AND scope = ? AND state = 'active'"_s, {scope});
    return oneRow(connection, u"level = 'high' AND scope = ? AND state = 'active'"_s, {scope});
}

Result<QList<KeyRow>> keyRows(store::Connection &connection, const QString &condition, const QVariantList &values)
{
    return store::readAll(
        connection, u"SELECT %1 FROM vault_key WHERE %2 ORDER BY id"_s.arg(columns, condition), values, rowOf);
}

Result<QList<KeyRow>> subjectKeyRows(store::Connection &connection, const QByteArray &scope)
{
    // In two parts, each with an index of its own (vault_key_active, vault_key_stray).
    Result<QList<KeyRow>> rows = keyRows(
        connection, u"level = 'critical' AND scope = ? AND state = 'active' AND wrapped IS NOT NULL"_s, {scope});
    if (!rows)
        return rows;
    const Result<QList<KeyRow>> strays = keyRows(
        connection, u"level = 'critical' AND scope = ? AND state <> 'active' AND wrapped IS NOT NULL"_s, {scope});
    if (!strays)
        return strays;
    rows->append(*strays);
    return rows;
}

Result<void> insertKeyRow(store::Connection &connection, const KeyRow &row, const QByteArray &identity)
{
    return connection.run(u"INSERT INTO vault_key(id, level, scope, purpose, period, state, created_at, uses, outside, "
                          u"identity, wrapped) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {row.id, row.level, row.scope, row.purpose, row.period, row.state, row.createdAt, row.uses,
            row.isOutside ? 1 : 0, identity.isEmpty() ? QVariant() : QVariant(identity), row.wrapped});
}

Result<void> destroyKeyRow(store::Connection &connection, quint32 id, qint64 at)
{
    // The same length first: SQLite then writes over the bytes where they stand.
    const Result<void> over = connection.run(
        u"UPDATE vault_key SET wrapped = zeroblob(length(wrapped)) WHERE id = ? AND wrapped IS NOT NULL"_s, {id});
    if (!over)
        return over;
    return connection.run(u"UPDATE vault_key SET wrapped = NULL, identity = NULL, state = 'destroyed', "
                          u"destroyed_at = ? WHERE id = ?"_s,
        {at, id});
}

Result<void> retireKeyRow(store::Connection &connection, quint32 id, qint64 at)
{
    return connection.run(
        u"UPDATE vault_key SET state = 'retired', retired_at = ? WHERE id = ? AND state = 'active'"_s, {at, id});
}

Result<QByteArray> wrapKey(const crypto::SecretBytes &master, const KeyRow &row, const crypto::SecretBytes &key)
{
    Result<crypto::Aes256Gcm> cipher = crypto::Aes256Gcm::withKey(master);
    if (!cipher)
        return failureOf(cipher);
    const Result<QByteArray> nonce = crypto::randomBytes(crypto::Aes256Gcm::nonceSize);
    if (!nonce)
        return failureOf(nonce);
    const Result<QByteArray> sealed = cipher->seal(*nonce, contextOf(row), key.view());
    if (!sealed)
        return failureOf(sealed);
    return *nonce + *sealed;
}

Result<crypto::SecretBytes> unwrapKey(const crypto::SecretBytes &master, const KeyRow &row)
{
    constexpr qsizetype nonceSize = crypto::Aes256Gcm::nonceSize;
    const QByteArrayView wrapped(row.wrapped);
    const auto damaged = [&row] {
        return failure(ErrorCode::Corrupt,
            u"Key %1 of the vault is damaged, and what was sealed under it cannot be read. Restore a backup."_s.arg(
                row.id));
    };
    if (wrapped.size() != nonceSize + crypto::Aes256Gcm::keySize + crypto::Aes256Gcm::tagSize)
        return damaged();
    Result<crypto::Aes256Gcm> cipher = crypto::Aes256Gcm::withKey(master);
    if (!cipher)
        return failureOf(cipher);
    Result<crypto::SecretBytes> key = cipher->open(wrapped.first(nonceSize), contextOf(row), wrapped.sliced(nonceSize));
    if (!key)
        return damaged();
    return key;
}

} // namespace steward::vault
