#pragma once

#include "core/compliance/retention/holds.h"

#include <functional>

namespace steward::compliance {

/** What of a kind of Steward's own records is due. */
struct OwnDue
{
    qint64 due = 0;
    qint64 held = 0;
    QStringList holds = {}; ///< References
    std::optional<QDate> oldest = {};
    std::optional<QDate> newest = {};
    QByteArray digest = {}; ///< Over the references of the records that are due.
};

/** One kind of Steward's own records that a retention rule can name. */
struct OwnKind
{
    QString id = {};    ///< "requests"
    QString title = {}; ///< In words: what goes.
    std::function<Result<OwnDue>(store::Connection &, Instant before, const QList<Hold> &)> look = {};
    /** Does at most `most` and answers how many; called until it answers 0. Safe to call again. */
    std::function<Result<qint64>(store::Store &, vault::Vault &, Instant before, const QList<Hold> &, int most)> apply =
        {};
};

/** "requests": personal details of requests closed before; "deleted_records": what was deleted and can be put back. */
const QList<OwnKind> &ownKinds();
/** Null where there is none. */
const OwnKind *ownKind(const QString &id);

} // namespace steward::compliance
