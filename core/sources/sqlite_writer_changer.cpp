#include "core/sources/sqlite_writer_changer.h"

#include "core/sources/sqlite_rows.h"
#include "core/store/files.h"

#include <QFile>
#include <QFileInfo>
#include <QStringList>

#include <sqlite3.h>

namespace steward::sources {

using namespace Qt::StringLiterals;

Error sqliteError(sqlite3 *db)
{
    const QString detail = QString::fromUtf8(sqlite3_errmsg(db));
    switch (sqlite3_errcode(db)) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {ErrorCode::Busy,
            u"Another program is working on the file of this source. Close it, or try again later."_s, detail};
    case SQLITE_INTERRUPT: return {ErrorCode::Cancelled, u"The work on this source was ended."_s, detail};
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return {ErrorCode::ReadOnly, u"The file of this source, or its folder, cannot be written."_s, detail};
    case SQLITE_FULL: return {ErrorCode::DiskFull, u"There is no space left beside the file of this source."_s, detail};
    case SQLITE_CORRUPT:
        return {ErrorCode::Corrupt, u"The file of this source is damaged. Restore it from a backup first."_s, detail};
    case SQLITE_NOTADB:
        return {
            ErrorCode::InvalidInput, u"The file of this source is no SQLite database, or it is encrypted."_s, detail};
    case SQLITE_CANTOPEN: return {ErrorCode::Unavailable, u"The file of this source cannot be opened."_s, detail};
    case SQLITE_CONSTRAINT:
        return {ErrorCode::Refused, u"The database does not allow the change: %1."_s.arg(detail), detail};
    default: return {ErrorCode::InputOutput, u"The database answered with an error: %1."_s.arg(detail), detail};
    }
}

SqliteStatement::SqliteStatement(sqlite3 *db, const QString &sql)
    : m_db(db)
{
    const QByteArray text = sql.toUtf8();
    sqlite3_prepare_v2(db, text.constData(), int(text.size()), &m_statement, nullptr);
}

SqliteStatement::~SqliteStatement()
{
    sqlite3_finalize(m_statement);
}

SqliteStatement &SqliteStatement::bind(const QVariant &value)
{
    if (m_statement)
        bindSqliteValue(m_statement, ++m_bound, value);
    return *this;
}

Result<bool> SqliteStatement::step()
{
    if (!m_statement)
        return tl::unexpected<Error>(sqliteError(m_db));
    switch (sqlite3_step(m_statement)) {
    case SQLITE_ROW: return true;
    case SQLITE_DONE: return false;
    default: return tl::unexpected<Error>(sqliteError(m_db));
    }
}

QVariant SqliteStatement::value(int column) const
{
    return sqliteValue(m_statement, column);
}

namespace {

/** What neither a trigger nor a view of a file has any business with. */
int refuseTricks(void *, int action, const char *, const char *what, const char *, const char *)
{
    if (action == SQLITE_FUNCTION && (qstricmp(what, "load_extension") == 0 || qstricmp(what, "fts3_tokenizer") == 0))
        return SQLITE_DENY;
    return SQLITE_OK;
}

/** Triggers that keep a full-text index up need trust: only later versions of SQLite hold FTS to be harmless by itself.
 */
Result<void> trustTextIndexes(SqliteWriter &writer)
{
    const Result<QVariant> count = writer.valueOf(
        u"SELECT count(*) FROM sqlite_schema WHERE type='table' AND sql LIKE 'CREATE VIRTUAL TABLE%using%fts%'"_s);
    if (!count)
        return failureOf(count);
    if (count->toLongLong() > 0)
        sqlite3_db_config(writer.handle(), SQLITE_DBCONFIG_TRUSTED_SCHEMA, 1, nullptr);
    return {};
}

} // namespace

Result<std::unique_ptr<SqliteWriter>> SqliteWriter::open(const QString &path, std::stop_token stop)
{
    if (!QFileInfo(path).isFile())
        return failure(ErrorCode::Unavailable, u"There is no file at the place of this source."_s);
    if (store::hasSecondName(path))
        return failure(ErrorCode::Refused,
            u"The file of this source has a second name (a hard link): writing under two names would damage it. Remove the other name first."_s);
    std::unique_ptr<SqliteWriter> writer(new SqliteWriter);
    writer->m_stop = std::move(stop);
    if (sqlite3_open_v2(QFile::encodeName(path).constData(), &writer->m_db, SQLITE_OPEN_READWRITE, nullptr)
        != SQLITE_OK)
        return tl::unexpected<Error>(sqliteError(writer->m_db));
    sqlite3 *db = writer->m_db;
    sqlite3_busy_timeout(db, 5'000);
    sqlite3_db_config(db, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(db, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_limit(db, SQLITE_LIMIT_ATTACHED, 1);
    sqlite3_set_authorizer(db, refuseTricks, nullptr);
    sqlite3_progress_handler(
        db, 10'000,
        [](void *self) {
            const auto *const opened = static_cast<SqliteWriter *>(self);
            return int(!opened->m_ignoresStop && opened->m_stop.stop_requested());
        },
        writer.get());
    // Foreign keys are looked at before the end instead (see applyToSqlite()): an ON DELETE CASCADE would take rows
    // that nobody has planned.
    for (const QString &setting : {u"PRAGMA secure_delete=ON"_s, u"PRAGMA foreign_keys=OFF"_s,
             u"PRAGMA cell_size_check=ON"_s, u"SELECT count(*) FROM sqlite_schema"_s}) {
        if (const Result<void> set = writer->run(setting); !set)
            return failureOf(set);
    }
    if (const Result<void> trusted = trustTextIndexes(*writer); !trusted)
        return failureOf(trusted);
    if (sqlite3_db_readonly(db, "main") == 1)
        return failure(ErrorCode::ReadOnly, u"The file of this source cannot be written."_s);
    return writer;
}

SqliteWriter::~SqliteWriter()
{
    sqlite3_close(m_db);
}

Result<void> SqliteWriter::run(const QString &sql)
{
    SqliteStatement statement(m_db, sql);
    for (;;) {
        const Result<bool> row = statement.step();
        if (!row)
            return failureOf(row);
        if (!*row)
            return {};
    }
}

Result<QVariant> SqliteWriter::valueOf(const QString &sql)
{
    SqliteStatement statement(m_db, sql);
    const Result<bool> row = statement.step();
    if (!row)
        return failureOf(row);
    return *row ? statement.value(0) : QVariant();
}

Result<QStringList> SqliteWriter::listOf(const QString &sql)
{
    SqliteStatement statement(m_db, sql);
    QStringList values;
    for (;;) {
        const Result<bool> row = statement.step();
        if (!row)
            return failureOf(row);
        if (!*row)
            return values;
        values.append(statement.value(0).toString());
    }
}

} // namespace steward::sources
