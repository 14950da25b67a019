#pragma once

#include "core/base/result.h"

#include <QHash>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>

#include <memory>

struct sqlite3;
struct sqlite3_stmt;

namespace steward::store {

class FileUse;

/** The rows of a query, forward only; finished when it goes, since an open SELECT keeps the log from being
 * checkpointed. */
class Rows
{
public:
    explicit Rows(QSqlQuery *query)
        : m_query(query)
    {
    }
    Rows(Rows &&other) noexcept
        : m_query(std::exchange(other.m_query, nullptr))
    {
    }
    Rows &operator=(Rows &&) = delete;
    ~Rows()
    {
        if (m_query)
            m_query->finish();
    }

    bool next() { return m_query->next(); }
    /** Why next() said no: at the end nothing, otherwise what kept the rest from being read. To be asked after every
     * loop. */
    Result<void> end() const;
    QVariant value(int column) const { return m_query->value(column); }
    bool isNull(int column) const { return m_query->isNull(column); }
    QString text(int column) const { return m_query->value(column).toString(); }
    qint64 integer(int column) const { return m_query->value(column).toLongLong(); }
    QByteArray blob(int column) const { return m_query->value(column).toByteArray(); }

private:
    QSqlQuery *m_query;
};

/**
 * One connection to the workspace file, for one thread; statements are prepared once and kept.
 *
 * Every failure comes back as an Error whose code tells a full disk, a read error, a busy, a damaged and a read-only
 * file apart.
 */
class Connection
{
public:
    enum class Mode { ReadWrite, ReadOnly, Immutable };

    static Result<std::unique_ptr<Connection>> open(const QString &path, Mode mode);
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    /** Runs a statement without rows. Only one statement a call. */
    Result<void> run(const QString &sql, const QVariantList &values = {});
    /** Runs a query. The rows of one SQL text must be finished before the same text runs again. */
    Result<Rows> query(const QString &sql, const QVariantList &values = {});
    /** The first column of the first row, or an invalid QVariant where there is none. */
    Result<QVariant> single(const QString &sql, const QVariantList &values = {});

    /**
     * A statement of SQLite's own, prepared once and kept until the connection closes: for loops in which a QVariant
     * for each value costs too much. `sql` is a literal; whoever steps the statement resets it.
     */
    Result<sqlite3_stmt *> native(const char *sql);
    /** Why SQLite's own functions last failed on this connection. */
    Error lastError() const;
    /** Runs such a statement where it has neither values nor rows: BEGIN, COMMIT, SAVEPOINT, … */
    Result<void> step(const char *sql);

    qint64 lastInsertId() const { return m_lastInsertId; }
    /** Rows that the last run() changed. */
    int changes() const { return m_changes; }
    sqlite3 *handle() const { return m_handle; }
    /** Ends what runs on this connection; callable from any thread. */
    void interrupt();

private:
    explicit Connection(QString name);
    Result<void> proveWritable();
    Result<QSqlQuery *> execute(const QString &sql, const QVariantList &values);
    Error lastError(const QSqlQuery &query) const;
    Error errorFor(int code, const QString &text) const;

    QString m_name;
    std::unique_ptr<FileUse> m_use; ///< Ends after the database is closed.
    QSqlDatabase m_database;
    sqlite3 *m_handle = nullptr;
    QHash<QString, std::shared_ptr<QSqlQuery>> m_prepared;
    QHash<const char *, sqlite3_stmt *> m_native; ///< By the literal's address.
    qint64 m_lastInsertId = 0;
    int m_changes = 0;
};

/** The error that an SQLite result code means, with its sentence; `systemError` is the errno behind it, where known
 * (sqlite3_system_errno): it tells a quota, a read-only disk and a missing descriptor apart. */
Error errorFromSqlite(int extendedCode, const QString &text, int systemError = 0);

} // namespace steward::store
