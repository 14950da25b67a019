#include "core/compliance/erasure/sealing.h"

#include <QDataStream>
#include <QIODevice>
#include <QJsonDocument>
#include <QUuid>

namespace steward::compliance {

using namespace Qt::StringLiterals;

namespace {

constexpr auto streamForm = QDataStream::Qt_6_0;

tl::unexpected<Error> damaged()
{
    return failure(ErrorCode::Corrupt, u"A row that was kept for this request is damaged; search and plan again."_s);
}

} // namespace

Result<PersonSeal> PersonSeal::begin(store::Transaction &transaction, vault::Vault &vault, const QString &subject)
{
    Result<vault::Sealer> sealer = vault.sealer(transaction, {.level = vault::Level::Critical, .name = subject});
    if (!sealer)
        return failureOf(sealer);
    return PersonSeal(std::move(*sealer));
}

Result<QByteArray> PersonSeal::operator()(
    const QString &table, const QString &column, const QString &row, const QByteArray &plain)
{
    return m_sealer.seal({.table = table, .column = column, .row = row}, plain);
}

Result<QByteArray> PersonSeal::operator()(
    const QString &table, const QString &column, const QString &row, const QJsonObject &plain)
{
    return (*this)(table, column, row, QJsonDocument(plain).toJson(QJsonDocument::Compact));
}

Result<QByteArray> unsealed(store::Connection &connection, vault::Vault &vault, const QString &table,
    const QString &column, const QString &row, const QByteArray &sealed)
{
    if (sealed.isEmpty())
        return QByteArray();
    const Result<crypto::SecretBytes> plain =
        vault.open(connection, {.table = table, .column = column, .row = row}, sealed);
    if (!plain)
        return failureOf(plain);
    return plain->view().toByteArray();
}

Result<QJsonObject> unsealedJson(store::Connection &connection, vault::Vault &vault, const QString &table,
    const QString &column, const QString &row, const QByteArray &sealed)
{
    const Result<QByteArray> plain = unsealed(connection, vault, table, column, row, sealed);
    if (!plain)
        return failureOf(plain);
    return QJsonDocument::fromJson(*plain).object();
}

QString freshRowId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

QByteArray bytesOf(const sources::FoundRow &row)
{
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out.setVersion(streamForm);
    out << row.table << row.key << row.values << qint32(row.certainty) << row.by << row.digest;
    return bytes;
}

Result<sources::FoundRow> foundRowFrom(const QByteArray &bytes)
{
    sources::FoundRow row;
    qint32 certainty = 0;
    QDataStream in(bytes);
    in.setVersion(streamForm);
    in >> row.table >> row.key >> row.values >> certainty >> row.by >> row.digest;
    if (in.status() != QDataStream::Ok || certainty < 0 || certainty > 1)
        return damaged();
    row.certainty = sources::Certainty(certainty);
    return row;
}

QByteArray bytesOf(const sources::Change &change)
{
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out.setVersion(streamForm);
    out << change.table << change.key << qint32(change.method) << change.after << change.digestBefore
        << change.digestAfter;
    return bytes;
}

Result<sources::Change> changeFrom(const QByteArray &bytes)
{
    sources::Change change;
    qint32 method = 0;
    QDataStream in(bytes);
    in.setVersion(streamForm);
    in >> change.table >> change.key >> method >> change.after >> change.digestBefore >> change.digestAfter;
    if (in.status() != QDataStream::Ok || method < 0 || method > qint32(sources::Method::Keep))
        return damaged();
    change.method = sources::Method(method);
    return change;
}

QByteArray bytesOfKey(const QVariantList &key)
{
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out.setVersion(streamForm);
    out << key;
    return bytes;
}

} // namespace steward::compliance
