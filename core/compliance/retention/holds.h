#pragma once

#include "core/sources/driver.h"
#include "core/store/store.h"
#include "core/vault/vault.h"

#include <QDate>

namespace steward::compliance {

/** Something that must not go although it is due or asked for: a legal hold, or a restriction (GDPR, Article 18). */
struct Hold
{
    enum class Kind { Legal, Restriction };

    qint64 id = 0;
    QString reference = {}; ///< "HLD-0001"
    Kind kind = Kind::Legal;
    QString source = {};  ///< Reference of a source; empty: every source.
    QString table = {};   ///< As in the source's map; empty: every table.
    QString column = {};  ///< With `value`: only rows in which this column has just this text. Sealed.
    QString value = {};   ///< Sealed.
    QString subject = {}; ///< Of a hold on a person: "subject/…", as in Request::subject.
    QList<sources::Identifier> identifiers = {}; ///< Of that person; sealed. Retention finds their rows by them.
    QString request = {};                        ///< Reference of the request it came from.
    QString reason = {};                         ///< Sealed; empty where it cannot be read.
    QDate from = {};
    std::optional<QDate> until = {}; ///< The last day; without one until it is ended.
    QString by = {};
    Instant madeAt = {};
    std::optional<Instant> endedAt = {};
    QString endedBy = {};
    QString endReason = {};  ///< Sealed.
    QString unreadable = {}; ///< Why the sealed part cannot be read; then the hold counts for all rows it may mean.

    bool isInForce(QDate day) const { return !endedAt && from <= day && (!until || day <= *until); }
};

QString holdKindName(Hold::Kind kind); ///< "legal", "restriction"

/**
 * Registers a hold; reason, identifiers and the value of a column are sealed: under the person's key where it is on a
 * person, else under the shared purpose "holds". Needs an open vault. InvalidInput without a reason or a first day, for
 * an end before the start, and where a table is named without its source.
 */
Result<Hold> addHold(store::Transaction &transaction, vault::Vault &vault, const Hold &hold);
/** Ends a hold now. Refused where it has ended; InvalidInput without a reason. */
Result<Hold> endHold(
    store::Transaction &transaction, vault::Vault &vault, const QString &reference, const QString &reason);
/** Every hold, newest first. */
Result<QList<Hold>> holds(store::Connection &connection, vault::Vault &vault);
/** What counts on a local day. */
Result<QList<Hold>> holdsInForce(store::Connection &connection, vault::Vault &vault, QDate day);

/** Whether a hold that is not on a person keeps a row: by source, table and column; an unreadable one keeps all it may
 * mean. */
bool keepsRow(const Hold &hold, const QString &source, const QString &table, const QVariantMap &values);
/** Whether a hold is on a person. */
inline bool isOnPerson(const Hold &hold)
{
    return !hold.subject.isEmpty();
}
/** The first of the holds that keeps a row of a request's own person: any that is on that person for this source and
 * table, and any that keeps the row whoever it belongs to. Null where none does. */
const Hold *holdFor(const QList<Hold> &inForce, const QString &subject, const QString &source, const QString &table,
    const QVariantMap &values);

} // namespace steward::compliance
