#include "core/store/integrity.h"

#include <QRegularExpression>

#include <sqlite3.h>

#include <optional>

namespace steward::store {

using namespace Qt::StringLiterals;

namespace {

/**
 * The result code behind a line that tells of a page that could not be had, rather than of a wrong one.
 *
 * Of a page with a code that is the code; "failed to get page" has none, and is damage only where the page lies
 * outside the file (sqlite3BtreeIntegrityCheck of SQLite 3.40).
 */
std::optional<int> refusalIn(const QString &line, qint64 pages)
{
    static const QRegularExpression withCode(u"error code=(\\d+)"_s);
    static const QRegularExpression withoutCode(u"failed to get page (\\d+)"_s);
    const int extended = withCode.match(line).captured(1).toInt();
    const int primary = extended & 0xff;
    if (primary == SQLITE_IOERR || primary == SQLITE_NOMEM || primary == SQLITE_INTERRUPT || primary == SQLITE_CANTOPEN)
        return extended;
    const qint64 page = withoutCode.match(line).captured(1).toLongLong();
    return page > 0 && page <= pages ? std::optional(SQLITE_IOERR_READ) : std::nullopt;
}

} // namespace

Result<QStringList> integrityFaults(Connection &connection, Thoroughness thoroughness, int most)
{
    const QString check = thoroughness == Thoroughness::Quick ? u"quick_check"_s : u"integrity_check"_s;
    const Result<QVariant> pages = connection.single(u"PRAGMA page_count"_s);
    if (!pages)
        return failureOf(pages);
    Result<Rows> rows = connection.query(u"PRAGMA %1(%2)"_s.arg(check).arg(most));
    if (!rows)
        return failureOf(rows);
    QStringList faults;
    while (rows->next()) {
        const QString line = rows->text(0);
        if (const std::optional<int> refusal = refusalIn(line, pages->toLongLong()))
            return tl::unexpected(errorFromSqlite(*refusal, line, sqlite3_system_errno(connection.handle())));
        if (line != u"ok")
            faults.append(line);
    }
    if (Result<void> ended = rows->end(); !ended)
        return failureOf(ended);
    return faults;
}

} // namespace steward::store
