#include "core/store/connection.h"

#include <QSqlDriver>
#include <QSqlError>
#include <QUrl>

#include <sqlite3.h>

#include <atomic>

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

/** Qt binds a null QString as NULL; an absent text is '' here, and NULL is only what was asked for by QVariant(). */
bool isNullText(const QVariant &value)
{
    return value.metaType() == QMetaType::fromType<QString>() && value.toString().isNull();
}

} // namespace

Error errorFromSqlite(int extendedCode, const QString &text)
{
    switch (extendedCode & 0xff) {
    case SQLITE_FULL:
        return {
            ErrorCode::DiskFull, u"The disk is full, so nothing was changed. Free some space and try again."_s, text};
    case SQLITE_IOERR:
        return {ErrorCode::InputOutput,
            u"The workspace could not be read or written (a disk error). Check the disk; nothing that was confirmed is lost."_s,
            text};
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {ErrorCode::Busy, u"Another program is using the workspace. Close it and try again."_s, text};
    case SQLITE_CORRUPT:
        return {ErrorCode::Corrupt, u"The workspace file is damaged. Run \"workspace check\" and restore a backup."_s,
            text};
    case SQLITE_READONLY:
        return {ErrorCode::ReadOnly, u"The workspace is open read-only, so nothing can be changed here."_s, text};
    case SQLITE_NOTADB: return {ErrorCode::NotAWorkspace, u"The file is not a Steward workspace."_s, text};
    case SQLITE_INTERRUPT: return {ErrorCode::Cancelled, u"Stopped, as asked."_s, text};
    case SQLITE_CANTOPEN:
        return {ErrorCode::InputOutput,
            u"The workspace file cannot be opened. Check that it exists and that you may read it."_s, text};
    case SQLITE_CONSTRAINT:
        return {ErrorCode::Refused, u"The change was refused because it contradicts what the workspace holds."_s, text};
    default: return {ErrorCode::Internal, u"The workspace refused a request (%1)."_s.arg(text), text};
    }
}

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
    return connection;
}

Connection::~Connection()
{
    m_prepared.clear();
    m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_name);
}

void Connection::interrupt()
{
    sqlite3_interrupt(m_handle);
}

Error Connection::lastError(const QSqlQuery &query) const
{
    const QSqlError error = query.lastError();
    const int native = error.nativeErrorCode().toInt();
    return errorFromSqlite(native ? native : sqlite3_extended_errcode(m_handle), error.text());
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
        query->bindValue(i, isNullText(values[i]) ? QVariant(u""_s) : values[i]);
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
