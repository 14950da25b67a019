#pragma once

#include "core/store/store.h"

#include "core/crypto/secret.h"

namespace steward::vault {

/** A key as it stands in the file: wrapped under the master key of a generation. */
struct KeyRow
{
    quint32 id = 0;
    QString level = {}; ///< critical, high, root, signing, master
    QByteArray scope = {};
    QString purpose = {};
    QString period = {};
    QString state = {};
    qint64 createdAt = 0;
    qint64 uses = 0;
    bool isOutside = false;
    QByteArray wrapped = {};
    int generation = 0; ///< Of the file when the row was read.
};

/** The row of an id; nothing where there is none. */
Result<std::optional<KeyRow>> keyRow(store::Connection &connection, quint32 id);
/** The active key of a scope; nothing where there is none. */
Result<std::optional<KeyRow>> activeKeyRow(
    store::Connection &connection, const QString &level, const QByteArray &scope);
/** The keys of a subject that are not destroyed, whatever state the file gives them. */
Result<QList<KeyRow>> subjectKeyRows(store::Connection &connection, const QByteArray &scope);
/** The rows that a condition selects, in order of id. */
Result<QList<KeyRow>> keyRows(store::Connection &connection, const QString &condition, const QVariantList &values = {});
/** Every critical key of a scope that is still there, whatever the row's state says. */
Result<QList<KeyRow>> subjectKeyRows(store::Connection &connection, const QByteArray &scope);

Result<void> insertKeyRow(store::Connection &connection, const KeyRow &row, const QByteArray &identity = {});
/** Overwrites the wrapped key, then takes it away; the row keeps its number. Nothing tells whose key it was. */
Result<void> destroyKeyRow(store::Connection &connection, quint32 id, qint64 at);
Result<void> retireKeyRow(store::Connection &connection, quint32 id, qint64 at);

/** A key under the master key (AES-256-GCM, nonce 12 | key | tag 16), bound to everything that the row says of it. */
Result<QByteArray> wrapKey(const crypto::SecretBytes &master, const KeyRow &row, const crypto::SecretBytes &key);
/** ErrorCode::Corrupt where the row was changed. */
Result<crypto::SecretBytes> unwrapKey(const crypto::SecretBytes &master, const KeyRow &row);

} // namespace steward::vault
