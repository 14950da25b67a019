#pragma once

#include "core/sources/driver.h"
#include "core/store/store.h"
#include "core/vault/vault.h"

namespace steward::compliance {

/** Seals what belongs to one person within one transaction. Must not outlive it. */
class PersonSeal
{
public:
    /** Unavailable or Refused with the vault's reason where nothing can be sealed; then nothing may be written. */
    static Result<PersonSeal> begin(store::Transaction &transaction, vault::Vault &vault, const QString &subject);
    /** `row` is the lasting id of the row that the value will stand in. */
    Result<QByteArray> operator()(
        const QString &table, const QString &column, const QString &row, const QByteArray &plain);
    Result<QByteArray> operator()(
        const QString &table, const QString &column, const QString &row, const QJsonObject &plain);

private:
    explicit PersonSeal(vault::Sealer sealer)
        : m_sealer(std::move(sealer))
    {
    }
    vault::Sealer m_sealer;
};

/** Opens what PersonSeal has sealed; an empty blob is empty. NotFound once the person is erased. */
Result<QByteArray> unsealed(store::Connection &connection, vault::Vault &vault, const QString &table,
    const QString &column, const QString &row, const QByteArray &sealed);
Result<QJsonObject> unsealedJson(store::Connection &connection, vault::Vault &vault, const QString &table,
    const QString &column, const QString &row, const QByteArray &sealed);

/** A fresh id for a row of the workspace. */
QString freshRowId();

// Rows and changes as bytes; types of values stay apart (QDataStream of Qt 6.0), so that a row reads back the same.
QByteArray bytesOf(const sources::FoundRow &row);
Result<sources::FoundRow> foundRowFrom(const QByteArray &bytes);
QByteArray bytesOf(const sources::Change &change);
Result<sources::Change> changeFrom(const QByteArray &bytes);
/** A row's key on its own: what tells two rows of a table apart. */
QByteArray bytesOfKey(const QVariantList &key);

} // namespace steward::compliance
