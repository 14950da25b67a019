#pragma once

#include "core/compliance/retention/own_records.h"
#include "core/store/store.h"
#include "core/vault/vault.h"

#include <QList>

#include <functional>

namespace steward::compliance {

/** A record of Steward's own that was deleted and can be put back until it is purged. */
struct DeletedRecord
{
    qint64 id = 0;
    QString kind = {};      ///< Id of a DeletableKind
    QString reference = {}; ///< Of the record; never used again.
    Instant deletedAt = {};
    QString deletedBy = {};
    QString reason = {};
    Instant purgeAfter = {};
};

/** One kind of record that can be deleted softly. Its own queries leave out what `mark` has set aside. */
struct DeletableKind
{
    QString kind = {};  ///< "retention_rule", "source", "request", …
    QString title = {}; ///< In words.
    /** Id of a record that is not set aside, by its reference. Refused with the reason where it must stay. */
    std::function<Result<qint64>(store::Connection &, const QString &reference)> find = {};
    /** Sets aside, or puts back; Refused where it cannot be put back any more. */
    std::function<Result<void>(store::Transaction &, qint64 id, bool isDeleted)> mark = {};
    /** Removes what the record says for good; answers the persons whose keys nothing else needs. */
    std::function<Result<QStringList>(store::Transaction &, qint64 id)> purge = {};
};

/** The shipped kinds: retention rules, sources, requests opened by mistake. Records of
 * processing are never deleted: they end. */
const QList<DeletableKind> &deletableKinds();
const DeletableKind *deletableKind(const QString &kind);

/** Sets a record aside for the days of the setting records.keep_deleted_days. InvalidInput without a reason. */
Result<DeletedRecord> deleteRecord(store::Transaction &transaction, const QString &by, const QString &kind,
    const QString &reference, const QString &reason);
/** NotFound where it is not set aside, or was purged. */
Result<void> restoreRecord(store::Transaction &transaction, const QString &kind, const QString &reference);
/** What can be put back, newest first. */
Result<QList<DeletedRecord>> deletedRecords(store::Connection &connection);

/** What a purge would remove: records deleted so long ago that their time has run out. */
struct PurgePlan
{
    QList<DeletedRecord> records = {};
    QString hash = {}; ///< SHA-256, hex, over the records.
};
Result<PurgePlan> planPurge(store::Connection &connection, Instant now);
/** Purges what is due;
 * answers how many. With `hash`
 * Refused unless the plan is still the same. Keys of persons whom nothing else names are destroyed. */
Result<int> purgeRecords(store::Store &store, vault::Vault &vault, const QString &hash = {});
/** Purges what was deleted before an instant, whatever its time to be put back; for retention. */
Result<qint64> purgeDeletedBefore(store::Store &store, vault::Vault &vault, Instant before);

} // namespace steward::compliance
