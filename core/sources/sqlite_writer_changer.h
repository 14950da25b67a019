#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QVariant>

#include <memory>
#include <stop_token>

struct sqlite3;
struct sqlite3_stmt;

namespace steward::sources {

/** A statement of a SqliteWriter, finished with this value. */
class SqliteStatement
{
public:
    SqliteStatement(sqlite3 *db, const QString &sql);
    ~SqliteStatement();
    SqliteStatement(const SqliteStatement &) = delete;
    SqliteStatement &operator=(const SqliteStatement &) = delete;

    SqliteStatement &bind(const QVariant &value);
    /** Whether a row is there to read; the error of a constraint is Refused and names the constraint, never a value. */
    Result<bool> step();
    QVariant value(int column) const;
    sqlite3_stmt *handle() const { return m_statement; }

private:
    sqlite3 *m_db;
    sqlite3_stmt *m_statement = nullptr;
    int m_bound = 0;
};

/**
 * One connection that changes a SQLite file of another program: what is deleted is overwritten, the schema is trusted
 * only as far as a full-text index needs it, and nothing that the file's own program has set is set otherwise. Ends
 * what runs on it when stop is asked for.
 */
class SqliteWriter
{
public:
    static Result<std::unique_ptr<SqliteWriter>> open(const QString &path, std::stop_token stop);
    ~SqliteWriter();
    SqliteWriter(const SqliteWriter &) = delete;
    SqliteWriter &operator=(const SqliteWriter &) = delete;

    sqlite3 *handle() const { return m_db; }
    /** Runs one statement to its end. */
    Result<void> run(const QString &sql);
    /** First value of the first row; an invalid one where there is no row. */
    Result<QVariant> valueOf(const QString &sql);
    /** First column of all rows. */
    Result<QStringList> listOf(const QString &sql);
    /** The loop over rows must not be ended by stop any more: what is committed is also cleared up. */
    void ignoreStop() { m_ignoresStop = true; }

private:
    SqliteWriter() = default;

    sqlite3 *m_db = nullptr;
    std::stop_token m_stop;
    bool m_ignoresStop = false;
};

/** The last error of a connection as a sentence about the source's file. */
Error sqliteError(sqlite3 *db);

} // namespace steward::sources
