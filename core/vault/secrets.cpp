#include "core/vault/secrets.h"

#include "core/store/rows.h"

#include <QUuid>

#include <algorithm>

namespace steward::vault {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestName = 64;
constexpr size_t largestSecret = 65'536;

Result<void> checkName(const QString &name)
{
    const bool fits =
        !name.isEmpty() && name.size() <= longestName && std::all_of(name.begin(), name.end(), [](QChar c) {
            return (c.unicode() < 0x80 && c.isLetterOrNumber()) || c == u'.' || c == u'-' || c == u'_';
        });
    if (!fits)
        return failure(ErrorCode::InvalidInput,
            u"A secret's name has letters, digits, dots, dashes and underscores, at most 64 of them."_s);
    return {};
}

tl::unexpected<Error> noSuch(const QString &name)
{
    return failure(ErrorCode::NotFound,
        u"There is no secret \"%1\"; \"vault secret list\" names those there are."_s.arg(name.left(longestName)));
}

/** A row of the table: the lasting id and how often it was set. */
struct Standing
{
    QString row;
    qint64 version = 0;
};

/** The name is part of the place, so that no secret opens under another's name; as in SealedColumns::SealedColumns().
 */
Place placeOf(const QString &name, const Standing &at)
{
    return {.table = u"vault_secret"_s, .column = u"sealed"_s, .row = name + u'/' + at.row, .version = at.version};
}

/** Where the secret of a name stands; nothing where there is none. */
Result<std::optional<Standing>> find(store::Connection &connection, const QString &name)
{
    return store::readOne(connection, u"SELECT row, version FROM vault_secret WHERE name = ?"_s, {name},
        [](const store::Rows &row) { return Standing{.row = row.text(0), .version = row.integer(1)}; });
}

} // namespace

QString secretsPurpose()
{
    return u"credentials"_s;
}

Result<void> setSecret(
    Vault &vault, store::Transaction &transaction, const QString &name, const crypto::SecretBytes &secret)
{
    if (const Result<void> fits = checkName(name); !fits)
        return fits;
    if (secret.isEmpty() || secret.size() > largestSecret)
        return failure(
            ErrorCode::InvalidInput, u"A secret has 1 to 65,536 bytes; this one has %1."_s.arg(secret.size()));
    const Result<std::optional<Standing>> found = find(transaction.sql(), name);
    if (!found)
        return failureOf(found);
    Standing at = found->value_or(Standing{.row = QUuid::createUuid().toString(QUuid::WithoutBraces)});
    ++at.version;
    const Result<QByteArray> sealed =
        vault.seal(transaction, {.level = Level::High, .name = secretsPurpose()}, placeOf(name, at), secret.view());
    if (!sealed)
        return failureOf(sealed);
    const qint64 now = toMillis(transaction.now());
    const Result<void> kept = transaction.sql().run(
        u"INSERT INTO vault_secret(name, row, version, key, sealed, created_at, changed_at) VALUES(?, ?, ?, ?, ?, ?, "
        u"?) "
        u"ON CONFLICT(name) DO UPDATE SET version = excluded.version, key = excluded.key, sealed = excluded.sealed, "
        u"changed_at = excluded.changed_at"_s,
        {name, at.row, at.version, keyIdOf(*sealed).value_or(0), *sealed, now, now});
    if (!kept)
        return kept;
    transaction.record({.action = u"vault.secret_set"_s, .subject = u"secret/"_s + name});
    transaction.touch(u"vault"_s);
    return {};
}

Result<crypto::SecretBytes> secret(Vault &vault, store::Connection &connection, const QString &name)
{
    QByteArray sealed;
    Place place;
    {
        Result<store::Rows> rows =
            connection.query(u"SELECT row, version, sealed FROM vault_secret WHERE name = ?"_s, {name});
        if (!rows)
            return failureOf(rows);
        if (rows->next()) {
            place = placeOf(name, {.row = rows->text(0), .version = rows->integer(1)});
            sealed = rows->blob(2);
        }
        if (const Result<void> end = rows->end(); !end)
            return failureOf(end);
    }
    if (sealed.isEmpty())
        return noSuch(name);
    return vault.open(connection, place, sealed);
}

Result<void> removeSecret(store::Transaction &transaction, const QString &name)
{
    const Result<void> removed = transaction.sql().run(u"DELETE FROM vault_secret WHERE name = ?"_s, {name});
    if (!removed)
        return removed;
    if (transaction.sql().changes() == 0)
        return noSuch(name);
    transaction.record({.action = u"vault.secret_removed"_s, .subject = u"secret/"_s + name});
    transaction.touch(u"vault"_s);
    return {};
}

Result<QList<SecretFacts>> secrets(store::Connection &connection)
{
    return store::readAll(connection, u"SELECT name, created_at, changed_at, key FROM vault_secret ORDER BY name"_s, {},
        [](const store::Rows &row) {
            return SecretFacts{.name = row.text(0),
                .createdAt = fromMillis(row.integer(1)),
                .changedAt = fromMillis(row.integer(2)),
                .key = quint32(row.integer(3))};
        });
}

} // namespace steward::vault
