#include "core/store/connection.h"

#include "core/store/file_lock.h"

#include <QSqlDriver>
#include <QSqlError>
#include <QUrl>

#include <sqlite3.h>

#include <algorithm>
#include <atomic>
#include <cerrno>

namespace steward::store {

using namespace Qt::StringLiterals;

namespace {

constexpr int maxPrepared = 256;

QString nextName()
{
    static std::atomic<qint64> counter{0};
    return u"steward-%1"_s.arg(++counter);
}

/** How the file is named to SQLite: as a URI, so that a copy on read-only media can be opened without its log. */
QString uriOf(const QString &path, Connection::Mode mode)
{
    QString uri = u"file:"_s + QString::fromLatin1(QUrl::toPercentEncoding(path, "/"));
    if (mode == Connection::Mode::Immutable)
        uri += u"?immutable=1"_s;
    else if (mode == Connection::Mode::ReadOnly)
        uri += u"?mode=ro"_s;
    else
        uri += u"?mode=rw"_s; // a file that is not there is an error, not an empty workspace
    return uri;
}

/** fold(text): how text is searched, whatever the case; SQLite's own lower() knows ASCII only. */
void foldFunction(sqlite3_context *context, int, sqlite3_value **values)
{
    const auto *text = reinterpret_cast<const char *>(sqlite3_value_text(values[0]));
    const int size = sqlite3_value_bytes(values[0]);
    if (!text)
        return sqlite3_result_null(context);
    QByteArray folded(text, size);
    bool plain = true;
    for (char &c : folded) {
        plain = plain && static_cast<unsigned char>(c) < 0x80;
        if (c >= 'A' && c <= 'Z')
            c = static_cast<char>(c + ('a' - 'A'));
    }
    if (!plain)
        folded = QString::fromUtf8(text, size).toCaseFolded().toUtf8();
    sqlite3_result_text(context, folded.constData(), static_cast<int>(folded.size()), SQLITE_TRANSIENT);
}

/** What a file from outside may make SQLite do (sqlite.org/security.html): its triggers and views run only where the
 * file may be written, since that structure is looked at when it is opened. */
void guard(sqlite3 *handle, Connection::Mode mode)
{
    constexpr int longestValue = 256 * 1024 * 1024;
    sqlite3_limit(handle, SQLITE_LIMIT_LENGTH, longestValue);
    sqlite3_limit(handle, SQLITE_LIMIT_SQL_LENGTH, 1024 * 1024);
    sqlite3_limit(handle, SQLITE_LIMIT_ATTACHED, 1); // VACUUM INTO attaches its target
    sqlite3_limit(handle, SQLITE_LIMIT_EXPR_DEPTH, 200);
    sqlite3_limit(handle, SQLITE_LIMIT_TRIGGER_DEPTH, 10);
    sqlite3_limit(handle, SQLITE_LIMIT_WORKER_THREADS, 0);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0, nullptr);
    if (mode != Connection::Mode::ReadWrite) {
        sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr);
        sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_VIEW, 0, nullptr);
    }
}

/** Whether the last call that failed on the file or its log failed with one of these (errno). SQLite's own note of it
 * may be that of a later call. */
bool failedWith(sqlite3 *handle, std::initializer_list<int> numbers, int &number)
{
    for (const int which : {SQLITE_FCNTL_FILE_POINTER, SQLITE_FCNTL_JOURNAL_POINTER}) {
        sqlite3_file *file = nullptr;
        int last = 0;
        sqlite3_file_control(handle, "main", which, &file);
        if (file && file->pMethods)
            file->pMethods->xFileControl(file, SQLITE_FCNTL_LAST_ERRNO, &last);
        if (std::find(numbers.begin(), numbers.end(), last) != numbers.end()) {
            number = last;
            return true;
        }
    }
    return false;
}

/** Qt binds a null QString or QByteArray as NULL; an absent text is '' here, and NULL is only what was asked for by
 * QVariant(). */
QVariant bound(const QVariant &value)
{
    if (value.metaType() == QMetaType::fromType<QString>() && value.toString().isNull())
        return u""_s;
    if (value.metaType() == QMetaType::fromType<QByteArray>() && value.toByteArray().isNull())
        return QByteArray("", 0);
    return value;
}

} // namespace

Result<void> Rows::end() const
{
    const QSqlError error = m_query->lastError();
    if (error.type() == QSqlError::NoError)
        return {};
    return tl::unexpected(errorFromSqlite(error.nativeErrorCode().toInt(), error.text()));
}

Connection::Connection(QString name)
    : m_name(std::move(name))
{
}

Result<std::unique_ptr<Connection>> Connection::open(const QString &path, Mode mode)
{
    std::unique_ptr<Connection> connection(new Connection(nextName()));
    connection->m_use = std::make_unique<FileUse>(path);
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, connection->m_name);
    connection->m_database = database;
    QString options = u"QSQLITE_OPEN_URI;QSQLITE_BUSY_TIMEOUT=5000"_s;
    if (mode != Mode::ReadWrite)
        options += u";QSQLITE_OPEN_READONLY"_s;
    database.setConnectOptions(options);
    database.setDatabaseName(uriOf(path, mode));
    if (!database.open()) {
        const QSqlError error = database.lastError();
        return tl::unexpected(errorFromSqlite(error.nativeErrorCode().toInt(), error.text()));
    }
    const QVariant handle = database.driver()->handle();
    connection->m_handle = *static_cast<sqlite3 *const *>(handle.constData());
    sqlite3_extended_result_codes(connection->m_handle, 1);
    guard(connection->m_handle, mode);
    sqlite3_create_function(
        connection->m_handle, "fold", 1, SQLITE_UTF8 | SQLITE_DETERMINISTIC, nullptr, &foldFunction, nullptr, nullptr);
    // Only the writer checkpoints: SQLite before 3.51.3 can damage a log that two connections reset at once
    // (sqlite.org/wal.html).
    for (const QString &pragma : {u"PRAGMA foreign_keys=ON"_s, u"PRAGMA trusted_schema=OFF"_s,
             u"PRAGMA cell_size_check=ON"_s, u"PRAGMA temp_store=MEMORY"_s, u"PRAGMA mmap_size=0"_s,
             u"PRAGMA wal_autocheckpoint=0"_s, u"PRAGMA synchronous=FULL"_s}) {
        if (const Result<void> set = connection->run(pragma); !set)
            return failureOf(set);
    }
    if (mode == Mode::ReadWrite) {
        if (const Result<void> writable = connection->proveWritable(); !writable)
            return failureOf(writable);
    }
    return connection;
}

Result<void> Connection::proveWritable()
{
    // Where a file cannot be opened for writing, if only for a moment, SQLite opens it for reading and says nothing.
    const bool isFileWritable = sqlite3_db_readonly(m_handle, "main") == 0;
    const Result<void> begun = run(u"BEGIN IMMEDIATE"_s); // fails where the log cannot be written
    if (begun) {
        if (const Result<void> ended = run(u"ROLLBACK"_s); !ended || isFileWritable)
            return ended;
    } else if (begun.error().code != ErrorCode::ReadOnly) {
        return begun;
    }
    return failure(ErrorCode::InputOutput, u"The workspace, or its -wal or -shm file, could not be opened for writing. "
                                           u"Check the disk and the permissions, "
                                           u"and open it again."_s);
}

Connection::~Connection()
{
    m_prepared.clear();
    for (sqlite3_stmt *statement : std::as_const(m_native))
        sqlite3_finalize(statement);
    m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_name);
}

void Connection::interrupt()
{
    sqlite3_interrupt(m_handle);
}

Error Connection::errorFor(int code, const QString &text) const
{
    int number = sqlite3_system_errno(m_handle);
    // SQLite says that a file is malformed where the disk answered EIO.
    if ((code & 0xff) == SQLITE_CORRUPT && failedWith(m_handle, {EIO, ENXIO, ERANGE}, number))
        code = SQLITE_IOERR_CORRUPTFS;
    else if (code == SQLITE_IOERR_WRITE || code == SQLITE_IOERR_TRUNCATE)
        failedWith(m_handle, {EFBIG, EDQUOT, EROFS}, number);
    return errorFromSqlite(code, text, number);
}

Error Connection::lastError() const
{
    return errorFor(sqlite3_extended_errcode(m_handle), QString::fromUtf8(sqlite3_errmsg(m_handle)));
}

Error Connection::lastError(const QSqlQuery &query) const
{
    const QSqlError error = query.lastError();
    const int native = error.nativeErrorCode().toInt();
    return errorFor(native ? native : sqlite3_extended_errcode(m_handle), error.text());
}

Result<QSqlQuery *> Connection::execute(const QString &sql, const QVariantList &values)
{
    std::shared_ptr<QSqlQuery> query = m_prepared.value(sql);
    if (!query) {
        if (m_prepared.size() >= maxPrepared)
            m_prepared.clear();
        query = std::make_shared<QSqlQuery>(m_database);
        query->setForwardOnly(true);
        if (!query->prepare(sql))
            return tl::unexpected(lastError(*query));
        m_prepared.insert(sql, query);
    }
    for (int i = 0; i < values.size(); ++i)
        query->bindValue(i, bound(values[i]));
    if (!query->exec()) {
        Error error = lastError(*query);
        query->finish();
        return tl::unexpected(std::move(error));
    }
    return query.get();
}

Result<void> Connection::run(const QString &sql, const QVariantList &values)
{
    const Result<QSqlQuery *> query = execute(sql, values);
    if (!query)
        return failureOf(query);
    m_changes = sqlite3_changes(m_handle);
    m_lastInsertId = sqlite3_last_insert_rowid(m_handle);
    (*query)->finish();
    return {};
}

Result<sqlite3_stmt *> Connection::native(const char *sql)
{
    if (sqlite3_stmt *statement = m_native.value(sql))
        return statement;
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v3(m_handle, sql, -1, SQLITE_PREPARE_PERSISTENT, &statement, nullptr) != SQLITE_OK)
        return tl::unexpected(lastError());
    m_native.insert(sql, statement);
    return statement;
}

Result<void> Connection::step(const char *sql)
{
    const Result<sqlite3_stmt *> statement = native(sql);
    if (!statement)
        return failureOf(statement);
    sqlite3_step(*statement);
    if (sqlite3_reset(*statement) != SQLITE_OK)
        return tl::unexpected(lastError());
    return {};
}

Result<Rows> Connection::query(const QString &sql, const QVariantList &values)
{
    const Result<QSqlQuery *> query = execute(sql, values);
    if (!query)
        return failureOf(query);
    return Rows(*query);
}

Result<QVariant> Connection::single(const QString &sql, const QVariantList &values)
{
    Result<Rows> rows = query(sql, values);
    if (!rows)
        return failureOf(rows);
    if (rows->next())
        return rows->value(0);
    if (const Result<void> end = rows->end(); !end)
        return failureOf(end);
    return QVariant();
}

} // namespace steward::store
