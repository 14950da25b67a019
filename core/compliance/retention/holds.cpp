#include "core/compliance/retention/holds.h"

#include "core/base/text.h"
#include "core/store/rows.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace steward::compliance {

using namespace Qt::StringLiterals;

namespace {

constexpr auto selectHolds = "SELECT id, reference, kind, source, table_name, subject, request, from_day, until_day,"
                             " made_by, made_at, ended_by, ended_at, version, content FROM legal_hold"_L1;

vault::Place placeOf(const QString &reference, qint64 version)
{
    return {.table = u"legal_hold"_s, .column = u"content"_s, .row = reference, .version = version};
}

vault::KeyScope scopeOf(const Hold &hold)
{
    return isOnPerson(hold) ? vault::KeyScope{.level = vault::Level::Critical, .name = hold.subject}
                            : vault::KeyScope{.level = vault::Level::High, .name = u"holds"_s};
}

QByteArray contentOf(const Hold &hold)
{
    QJsonArray identifiers;
    for (const sources::Identifier &identifier : hold.identifiers)
        identifiers.append(QJsonArray{sources::identifierName(identifier.kind), identifier.value});
    return QJsonDocument(QJsonObject{{u"reason"_s, hold.reason}, {u"column"_s, hold.column}, {u"value"_s, hold.value},
                             {u"identifiers"_s, identifiers}, {u"end_reason"_s, hold.endReason}})
        .toJson(QJsonDocument::Compact);
}

void readContent(Hold &hold, QByteArrayView plain)
{
    // The copy is cleansed by whoever holds the secret; a JSON document has no way to be.
    const QJsonObject content = QJsonDocument::fromJson(QByteArray::fromRawData(plain.data(), plain.size())).object();
    hold.reason = content.value(u"reason"_s).toString();
    hold.column = content.value(u"column"_s).toString();
    hold.value = content.value(u"value"_s).toString();
    hold.endReason = content.value(u"end_reason"_s).toString();
    const QJsonArray identifiers = content.value(u"identifiers"_s).toArray();
    for (const QJsonValue &pair : identifiers) {
        if (const auto kind = sources::identifierFromName(pair.toArray().at(0).toString()))
            hold.identifiers.append({*kind, pair.toArray().at(1).toString()});
    }
}

/** A hold as its row has it, with what opens of its sealed part. */
struct StoredHold
{
    Hold hold;
    qint64 version = 1;
    QByteArray content;
};

StoredHold storedFrom(const store::Rows &row)
{
    StoredHold stored{.version = row.integer(13), .content = row.blob(14)};
    Hold &hold = stored.hold;
    hold.id = row.integer(0);
    hold.reference = row.text(1);
    hold.kind = row.text(2) == u"restriction" ? Hold::Kind::Restriction : Hold::Kind::Legal;
    hold.source = row.text(3);
    hold.table = row.text(4);
    hold.subject = row.text(5);
    hold.request = row.text(6);
    hold.from = QDate::fromString(row.text(7), Qt::ISODate);
    if (!row.isNull(8))
        hold.until = QDate::fromString(row.text(8), Qt::ISODate);
    hold.by = row.text(9);
    hold.madeAt = fromMillis(row.integer(10));
    hold.endedBy = row.text(11);
    if (!row.isNull(12))
        hold.endedAt = fromMillis(row.integer(12));
    return stored;
}

void unseal(StoredHold &stored, store::Connection &connection, vault::Vault &vault)
{
    const Result<crypto::SecretBytes> plain =
        vault.open(connection, placeOf(stored.hold.reference, stored.version), stored.content);
    if (plain)
        readContent(stored.hold, plain->view());
    else
        stored.hold.unreadable = plain.error().message;
}

Result<QList<Hold>> readHolds(store::Connection &connection, vault::Vault &vault, const QString &condition)
{
    Result<QList<StoredHold>> stored = store::readAll(connection, selectHolds + condition, {}, storedFrom);
    if (!stored)
        return failureOf(stored);
    QList<Hold> all;
    for (StoredHold &one : *stored) {
        unseal(one, connection, vault);
        all.append(one.hold);
    }
    return all;
}

Result<void> checkHold(const Hold &hold)
{
    if (hold.reason.trimmed().isEmpty())
        return failure(ErrorCode::InvalidInput, u"A hold needs its reason; say why the data has to stay."_s);
    if (!hold.from.isValid())
        return failure(ErrorCode::InvalidInput, u"A hold needs its first day, as YYYY-MM-DD."_s);
    if (hold.until && (!hold.until->isValid() || *hold.until < hold.from))
        return failure(ErrorCode::InvalidInput, u"The last day of a hold is a day that is not before its first."_s);
    if (!hold.table.isEmpty() && hold.source.isEmpty())
        return failure(ErrorCode::InvalidInput, u"A table is held in a source; name the source too."_s);
    if (hold.column.isEmpty() != hold.value.isEmpty())
        return failure(ErrorCode::InvalidInput, u"Give a column together with the value that is held in it."_s);
    return {};
}

Hold withCleanTexts(Hold hold)
{
    for (QString *text : {&hold.source, &hold.table, &hold.column, &hold.value, &hold.request, &hold.reason})
        *text = cleaned(*text);
    for (sources::Identifier &identifier : hold.identifiers)
        identifier.value = cleaned(identifier.value);
    return hold;
}

QJsonObject scopeFacts(const Hold &hold)
{
    QJsonObject facts{{u"kind"_s, holdKindName(hold.kind)}, {u"from"_s, hold.from.toString(Qt::ISODate)}};
    const std::pair<QString, QString> texts[] = {{u"source"_s, hold.source}, {u"table"_s, hold.table},
        {u"person"_s, hold.subject}, {u"request"_s, hold.request}};
    for (const auto &[key, value] : texts) {
        if (!value.isEmpty())
            facts.insert(key, value);
    }
    if (hold.until)
        facts.insert(u"until"_s, hold.until->toString(Qt::ISODate));
    return facts;
}

} // namespace

QString holdKindName(Hold::Kind kind)
{
    return kind == Hold::Kind::Legal ? u"legal"_s : u"restriction"_s;
}

Result<Hold> addHold(store::Transaction &transaction, vault::Vault &vault, const Hold &given)
{
    Hold hold = withCleanTexts(given);
    if (const Result<void> checked = checkHold(hold); !checked)
        return failureOf(checked);
    store::Connection &sql = transaction.sql();
    const Result<QVariant> next = sql.single(u"SELECT ifnull(max(id), 0) + 1 FROM legal_hold"_s);
    if (!next)
        return failureOf(next);
    hold.id = next->toLongLong();
    hold.reference = u"HLD-%1"_s.arg(hold.id, 4, 10, '0'_L1);
    hold.madeAt = transaction.now();
    const Result<QByteArray> sealed =
        vault.seal(transaction, scopeOf(hold), placeOf(hold.reference, 1), contentOf(hold));
    if (!sealed)
        return failureOf(sealed);
    const Result<void> written = sql.run(u"INSERT INTO legal_hold(id, reference, kind, source, table_name, subject, "
                                         u"request, from_day, until_day, made_by,"
                                         " made_at, content, key) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {hold.id, hold.reference, holdKindName(hold.kind), hold.source, hold.table, hold.subject, hold.request,
            hold.from.toString(Qt::ISODate), hold.until ? QVariant(hold.until->toString(Qt::ISODate)) : QVariant(),
            hold.by, toMillis(hold.madeAt), *sealed, qint64(vault::keyIdOf(*sealed).value_or(0))});
    if (!written)
        return failureOf(written);
    transaction.record({.action = u"hold.added"_s, .subject = u"hold/"_s + hold.reference, .detail = scopeFacts(hold)});
    transaction.touch(u"holds"_s);
    return hold;
}

Result<Hold> endHold(
    store::Transaction &transaction, vault::Vault &vault, const QString &reference, const QString &reason)
{
    if (reason.trimmed().isEmpty())
        return failure(ErrorCode::InvalidInput, u"A hold ends for a reason; say which."_s);
    store::Connection &sql = transaction.sql();
    Result<std::optional<StoredHold>> found =
        store::readOne(sql, selectHolds + " WHERE reference = ?"_L1, {reference}, storedFrom);
    if (!found)
        return failureOf(found);
    if (!*found)
        return failure(ErrorCode::NotFound, u"There is no hold %1."_s.arg(forDisplay(reference)));
    StoredHold &stored = **found;
    if (stored.hold.endedAt)
        return failure(ErrorCode::Refused, u"Hold %1 has ended already."_s.arg(stored.hold.reference));
    unseal(stored, sql, vault);
    if (!stored.hold.unreadable.isEmpty())
        return failure(ErrorCode::Unavailable, stored.hold.unreadable);
    Hold &hold = stored.hold;
    hold.endReason = cleaned(reason);
    hold.endedAt = transaction.now();
    const Result<QByteArray> sealed =
        vault.seal(transaction, scopeOf(hold), placeOf(hold.reference, stored.version + 1), contentOf(hold));
    if (!sealed)
        return failureOf(sealed);
    const Result<void> written = sql.run(
        u"UPDATE legal_hold SET ended_at = ?, version = ?, content = ?, key = ? WHERE id = ?"_s,
        {toMillis(*hold.endedAt), stored.version + 1, *sealed, qint64(vault::keyIdOf(*sealed).value_or(0)), hold.id});
    if (!written)
        return failureOf(written);
    transaction.record({.action = u"hold.ended"_s, .subject = u"hold/"_s + hold.reference});
    transaction.touch(u"holds"_s);
    return hold;
}

Result<QList<Hold>> holds(store::Connection &connection, vault::Vault &vault)
{
    return readHolds(connection, vault, u" ORDER BY id DESC"_s);
}

Result<QList<Hold>> holdsInForce(store::Connection &connection, vault::Vault &vault, QDate day)
{
    Result<QList<Hold>> all = readHolds(connection, vault, u" WHERE ended_at IS NULL ORDER BY id"_s);
    if (all)
        all->removeIf([day](const Hold &hold) { return !hold.isInForce(day); });
    return all;
}

bool keepsRow(const Hold &hold, const QString &source, const QString &table, const QVariantMap &values)
{
    if ((!hold.source.isEmpty() && hold.source != source) || (!hold.table.isEmpty() && hold.table != table))
        return false;
    return hold.column.isEmpty() || values.value(hold.column).toString() == hold.value;
}

const Hold *holdFor(const QList<Hold> &inForce, const QString &subject, const QString &source, const QString &table,
    const QVariantMap &values)
{
    const auto keeping = std::find_if(inForce.begin(), inForce.end(), [&](const Hold &hold) {
        return keepsRow(hold, source, table, values) && (!isOnPerson(hold) || hold.subject == subject);
    });
    return keeping == inForce.end() ? nullptr : &*keeping;
}

} // namespace steward::compliance
