#include "core/compliance/breaches/sealed_entries.h"

#include <QJsonDocument>
#include <QUuid>

namespace steward::compliance {

using namespace Qt::StringLiterals;

namespace {

QByteArray bytesOf(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace

Result<void> checkCanSeal(const vault::Vault &vault)
{
    switch (vault.state()) {
    case vault::VaultState::Open: return {};
    case vault::VaultState::NotSetUp:
        return failure(ErrorCode::Unavailable,
            u"This workspace has no keys, so what may name persons cannot be kept safely; set up the vault first."_s);
    case vault::VaultState::Locked: break;
    }
    return failure(ErrorCode::Unavailable, vault.lockReason());
}

Result<int> EntryLog::append(
    store::Transaction &transaction, vault::Vault &vault, qint64 parent, const LogEntry &entry) const
{
    if (const Result<void> can = checkCanSeal(vault); !can)
        return failureOf(can);
    store::Connection &sql = transaction.sql();
    const Result<QVariant> last =
        sql.single(u"SELECT coalesce(max(number), 0) FROM %1 WHERE parent = ?"_s.arg(m_table), {parent});
    if (!last)
        return failureOf(last);
    const int number = last->toInt() + 1;
    const QString row = QUuid::createUuid().toString(QUuid::WithoutBraces);
    QVariant key;
    QVariant sealed;
    if (!entry.secret.isEmpty()) {
        const Result<QByteArray> bytes = vault.seal(transaction, {.level = vault::Level::High, .name = m_purpose},
            {.table = m_table, .column = u"sealed"_s, .row = row}, bytesOf(entry.secret));
        if (!bytes)
            return failureOf(bytes);
        key = vault::keyIdOf(*bytes).value_or(0);
        sealed = *bytes;
    }
    const Result<void> kept = sql.run(
        u"INSERT INTO %1(parent, number, row, kind, at, actor, clear, key, sealed) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?)"_s
            .arg(m_table),
        {parent, number, row, entry.kind, toMillis(transaction.now()), entry.actor,
            QString::fromUtf8(bytesOf(entry.clear)), key, sealed});
    if (!kept)
        return failureOf(kept);
    return number;
}

Result<QList<LogEntry>> EntryLog::read(store::Connection &connection, vault::Vault *vault, qint64 parent) const
{
    struct Sealed
    {
        QString row;
        QByteArray bytes;
    };
    QList<LogEntry> entries;
    QList<Sealed> sealed;
    {
        Result<store::Rows> rows = connection.query(
            u"SELECT id, number, kind, at, actor, clear, row, sealed FROM %1 WHERE parent = ? ORDER BY number"_s.arg(
                m_table),
            {parent});
        if (!rows)
            return failureOf(rows);
        while (rows->next()) {
            entries.append({.id = rows->integer(0),
                .number = int(rows->integer(1)),
                .kind = rows->text(2),
                .at = fromMillis(rows->integer(3)),
                .actor = rows->text(4),
                .clear = QJsonDocument::fromJson(rows->text(5).toUtf8()).object()});
            sealed.append({rows->text(6), rows->blob(7)});
        }
        if (const Result<void> end = rows->end(); !end)
            return failureOf(end);
    }
    for (qsizetype i = 0; i < entries.size(); ++i) {
        if (sealed[i].bytes.isEmpty())
            continue;
        entries[i].isReadable = false;
        if (!vault)
            continue;
        const Result<crypto::SecretBytes> plain =
            vault->open(connection, {.table = m_table, .column = u"sealed"_s, .row = sealed[i].row}, sealed[i].bytes);
        entries[i].isReadable = plain.has_value();
        if (plain)
            entries[i].secret = QJsonDocument::fromJson(plain->view().toByteArray()).object();
        else if (plain.error().code == ErrorCode::Corrupt)
            return failureOf(plain);
    }
    return entries;
}

} // namespace steward::compliance
