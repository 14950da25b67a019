#pragma once

#include "core/sources/driver.h"

class QSqlDatabase;

namespace steward::sources {

/** What rewriting a table after a change may cost others. */
struct RewriteLimits
{
    qint64 mostBytes = qint64(1) << 30; ///< Larger tables are not rewritten: their dead rows are named as left.
    int lockTimeoutMs = 5000;           ///< How long the rewrite waits for the table, and others behind it.
};

/**
 * Driver::apply() of a PostgreSQL database, over an open connection that may write: one transaction with row locks,
 * then the touched tables are rewritten (VACUUM FULL) so that the old rows' bytes go, where size, rights and locks
 * allow it.
 */
Result<Applied> applyToPostgres(QSqlDatabase &database, const SourceMap &map, const QList<Change> &changes,
    std::stop_token stop, const Progress &progress, const RewriteLimits &limits = {});
/** Driver::restore() of a PostgreSQL database. */
Result<Applied> restoreToPostgres(QSqlDatabase &database, const SourceMap &map, const QList<FoundRow> &rows,
    std::stop_token stop, const Progress &progress);
/** Driver::residue() of a PostgreSQL database: the files of the mapped tables where the server lets them be read, else
 * its counts of dead rows. */
Result<Residue> residueOfPostgres(
    QSqlDatabase &database, const SourceMap &map, const QList<QByteArray> &needles, std::stop_token stop);

} // namespace steward::sources
