#include "core/sources/sqlite_file.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUrl>

#include <sqlite3.h>

#include <cstdlib>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace steward::sources {

using namespace Qt::StringLiterals;

namespace {

constexpr int busyTimeoutMs = 2000;
constexpr int headerBytes = 100;
constexpr int copyChunk = 1024 * 1024;
constexpr int longestValue = 1'000'000'000;

/** Sizes and times of the file and what stands beside it. */
QString stampOf(const QString &path)
{
    QString stamp;
    for (const QString &suffix : {u""_s, u"-wal"_s, u"-journal"_s}) {
        struct stat facts = {};
        if (::stat(QFile::encodeName(path + suffix).constData(), &facts) == 0)
            stamp += u"%1:%2.%3:%4;"_s.arg(qint64(facts.st_size))
                         .arg(qint64(facts.st_mtim.tv_sec))
                         .arg(qint64(facts.st_mtim.tv_nsec))
                         .arg(quint64(facts.st_ino));
        else
            stamp += u"-;"_s;
    }
    return stamp;
}

/** The path as SQLite takes it in a URI. */
QByteArray uriOf(const QString &path, const QByteArray &options)
{
    return "file:" + QUrl::toPercentEncoding(path, "/") + '?' + options;
}

/** Reads through SQLite's own file object: another descriptor that is closed would take away the locks that connections
 * of this process hold (POSIX, fcntl). */
class RawFile
{
public:
    explicit RawFile(sqlite3 *handle) { sqlite3_file_control(handle, "main", SQLITE_FCNTL_FILE_POINTER, &m_file); }
    qint64 size() const
    {
        sqlite3_int64 bytes = 0;
        return m_file && m_file->pMethods && m_file->pMethods->xFileSize(m_file, &bytes) == SQLITE_OK ? bytes : -1;
    }
    bool read(char *into, int bytes, qint64 at) const
    {
        return m_file && m_file->pMethods && m_file->pMethods->xRead(m_file, into, bytes, at) == SQLITE_OK;
    }

private:
    sqlite3_file *m_file = nullptr;
};

/** A folder of the user's alone for a copy; it goes with this object. It is locked as long as it is used, so that the
 * next one can tell what a killed program has left, and removes that. */
class PrivateFolder
{
public:
    PrivateFolder()
    {
        const QDir place(QDir::tempPath());
        for (const QFileInfo &left : place.entryInfoList({u"steward-copy-*"_s}, QDir::Dirs | QDir::NoSymLinks))
            removeLeft(left);
        QByteArray name = QFile::encodeName(place.filePath(u"steward-copy-XXXXXX"_s));
        if (!::mkdtemp(name.data()))
            return;
        m_path = QFile::decodeName(name);
        m_lock = ::open(name.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
        if (m_lock < 0 || ::flock(m_lock, LOCK_EX | LOCK_NB) != 0)
            remove();
    }
    ~PrivateFolder() { remove(); }
    PrivateFolder(const PrivateFolder &) = delete;
    PrivateFolder &operator=(const PrivateFolder &) = delete;

    bool isValid() const { return !m_path.isEmpty(); }
    QString path() const { return m_path; }

private:
    static void removeLeft(const QFileInfo &left)
    {
        // A folder this young may not be locked yet.
        if (left.ownerId() != ::geteuid() || left.lastModified().secsTo(QDateTime::currentDateTime()) < 5)
            return;
        const int lock =
            ::open(QFile::encodeName(left.filePath()).constData(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
        if (lock >= 0 && ::flock(lock, LOCK_EX | LOCK_NB) == 0)
            QDir(left.filePath()).removeRecursively();
        if (lock >= 0)
            ::close(lock);
    }
    void remove()
    {
        if (!m_path.isEmpty())
            QDir(m_path).removeRecursively();
        if (m_lock >= 0)
            ::close(m_lock);
        m_path.clear();
        m_lock = -1;
    }

    QString m_path;
    int m_lock = -1;
};

int stopWhenAsked(void *stop)
{
    return static_cast<std::stop_token *>(stop)->stop_requested() ? 1 : 0;
}

} // namespace

Error SqliteFile::lastError() const
{
    const int code = m_handle ? sqlite3_extended_errcode(m_handle) : SQLITE_CANTOPEN;
    const QString text = m_handle ? QString::fromUtf8(sqlite3_errmsg(m_handle)) : QString();
    switch (code & 0xff) {
    case SQLITE_INTERRUPT: return {ErrorCode::Cancelled, u"The search was stopped."_s, text};
    case SQLITE_NOTADB:
        return {ErrorCode::InvalidInput,
            u"The file is no SQLite database, or an encrypted one; give the file itself, unencrypted."_s, text};
    case SQLITE_CORRUPT:
        return {ErrorCode::Corrupt, u"The database is damaged; let its program repair it, or restore a copy."_s, text};
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {ErrorCode::Busy, u"Another program keeps the database locked; try again when it is done."_s, text};
    case SQLITE_IOERR: return {ErrorCode::InputOutput, u"The disk did not give the file's content; check it."_s, text};
    case SQLITE_NOMEM: return {ErrorCode::Unavailable, u"There is not enough memory for a value of it."_s, text};
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
    case SQLITE_AUTH:
    case SQLITE_READONLY:
        return {ErrorCode::Unavailable, u"The file cannot be read by this user; check its rights."_s, text};
    default: return {ErrorCode::InvalidInput, u"SQLite could not read it (code %1)."_s.arg(code), text};
    }
}

void SqliteFile::close()
{
    if (m_handle)
        sqlite3_close_v2(m_handle);
    m_handle = nullptr;
}

SqliteFile::~SqliteFile()
{
    close();
}

Result<void> SqliteFile::openInPlace(const QString &path, const QByteArray &options)
{
    close();
    if (sqlite3_open_v2(uriOf(path, options).constData(), &m_handle,
            SQLITE_OPEN_READONLY | SQLITE_OPEN_URI | SQLITE_OPEN_NOMUTEX, nullptr)
        != SQLITE_OK)
        return tl::unexpected(lastError());
    sqlite3_busy_timeout(m_handle, busyTimeoutMs);
    // The schema may come from anybody.
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0, nullptr);
    // A column that is not there must be an error, never a text in double quotes.
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_DQS_DML, 0, nullptr);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
    sqlite3_limit(m_handle, SQLITE_LIMIT_LENGTH, longestValue);
    sqlite3_limit(m_handle, SQLITE_LIMIT_ATTACHED, 0);
    sqlite3_limit(m_handle, SQLITE_LIMIT_TRIGGER_DEPTH, 10);
    sqlite3_progress_handler(m_handle, 5000, stopWhenAsked, &m_stop);
    return {};
}

Result<void> SqliteFile::probe()
{
    if (sqlite3_exec(m_handle, "SELECT count(*) FROM sqlite_schema", nullptr, nullptr, nullptr) != SQLITE_OK)
        return tl::unexpected(lastError());
    return {};
}

/** The file and its log, copied to a place that only this user can look into, where SQLite may make what it needs. */
Result<void> SqliteFile::openCopy(const QString &path)
{
    const PrivateFolder folder;
    if (!folder.isValid())
        return failure(ErrorCode::Unavailable,
            u"The database has a log that can only be read from a copy, and no temporary folder could be made."_s);
    const QString stamp = stampOf(path);
    const QString target = folder.path() + u"/copy.db"_s;
    {
        QFile out(target);
        if (!out.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner))
            return failure(ErrorCode::Unavailable, u"A private copy of the database could not be made."_s);
        const RawFile in(m_handle);
        QByteArray chunk(copyChunk, '\0');
        const qint64 size = in.size();
        for (qint64 at = 0; at < size; at += copyChunk) {
            const int bytes = int(std::min<qint64>(copyChunk, size - at));
            if (m_stop.stop_requested())
                return failure(ErrorCode::Cancelled, u"The search was stopped."_s);
            if (!in.read(chunk.data(), bytes, at) || out.write(chunk.constData(), bytes) != bytes)
                return failure(ErrorCode::Unavailable,
                    u"A private copy of the database could not be made; there may be too little room for temporary files."_s);
        }
    }
    for (const QString &suffix : {u"-wal"_s, u"-journal"_s}) {
        // No lock is ever taken on these, so that they may be opened directly.
        if (QFile::exists(path + suffix) && !QFile::copy(path + suffix, target + suffix))
            return failure(ErrorCode::Unavailable, u"The database's log could not be copied; check its rights."_s);
        QFile::setPermissions(target + suffix, QFile::ReadOwner | QFile::WriteOwner);
    }
    if (stampOf(path) != stamp)
        return failure(ErrorCode::Busy, u"Another program wrote to the database while it was copied; try again."_s);
    close();
    if (sqlite3_open_v2(
            QFile::encodeName(target).constData(), &m_handle, SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX, nullptr)
        != SQLITE_OK)
        return tl::unexpected(lastError());
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_DQS_DML, 0, nullptr);
    sqlite3_limit(m_handle, SQLITE_LIMIT_ATTACHED, 0);
    sqlite3_progress_handler(m_handle, 5000, stopWhenAsked, &m_stop);
    // Database and log stay open from the first reading on: from there their names are not needed. Nothing is written,
    // and what SQLite would sort aside stays in memory.
    for (const char *setting : {"PRAGMA locking_mode = EXCLUSIVE", "PRAGMA temp_store = MEMORY"})
        sqlite3_exec(m_handle, setting, nullptr, nullptr, nullptr);
    const Result<void> read = probe();
    if (read)
        sqlite3_exec(m_handle, "PRAGMA query_only = ON", nullptr, nullptr, nullptr);
    m_isCopy = read.has_value();
    return read;
}

Result<std::unique_ptr<SqliteFile>> SqliteFile::open(const QString &path, std::stop_token stop)
{
    const QFileInfo info(path);
    if (!info.exists())
        return failure(ErrorCode::NotFound, u"There is no file \"%1\"; check the path."_s.arg(path));
    if (!info.isFile())
        return failure(ErrorCode::InvalidInput, u"\"%1\" is not a plain file."_s.arg(path));
    auto file = std::unique_ptr<SqliteFile>(new SqliteFile);
    file->m_path = path;
    file->m_stop = std::move(stop);
    if (const Result<void> opened = file->openInPlace(path, "mode=ro"); !opened)
        return failureOf(opened);
    // No statement has run: the log was not touched yet.
    const RawFile raw(file->m_handle);
    char header[headerBytes] = {};
    if (raw.size() == 0)
        return failure(ErrorCode::InvalidInput, u"The file \"%1\" is empty: it is no database yet."_s.arg(path));
    if (raw.size() < headerBytes || !raw.read(header, headerBytes, 0)
        || QByteArrayView(header, 16) != QByteArrayView("SQLite format 3\0", 16))
        return failure(ErrorCode::InvalidInput,
            u"\"%1\" is no SQLite database, or an encrypted one; give the file itself, unencrypted."_s.arg(path));
    file->m_isWal = header[18] == 2 || header[19] == 2;
    Result<void> read;
    if (!file->m_isWal) {
        read = file->probe();
    } else {
        const bool hasLog = QFileInfo(path + u"-wal"_s).size() > 0;
        const bool hasIndex = QFile::exists(path + u"-shm"_s);
        if (hasIndex && QFile::exists(path + u"-wal"_s)) {
            // readonly_shm: neither made nor mended where no other program keeps it (SQLite, "Read-Only Databases").
            if (const Result<void> opened = file->openInPlace(path, "mode=ro&readonly_shm=1"); !opened)
                return failureOf(opened);
            read = file->probe();
        } else if (!hasLog) {
            file->m_stamp = stampOf(path);
            file->m_isLocked = false;
            if (const Result<void> opened = file->openInPlace(path, "mode=ro&immutable=1"); !opened)
                return failureOf(opened);
            read = file->probe();
        } else {
            read = failure(ErrorCode::ReadOnly, u"The log has no index."_s);
        }
    }
    const bool mayCopy = !read && read.error().code != ErrorCode::Cancelled && read.error().code != ErrorCode::Corrupt
                         && read.error().code != ErrorCode::InvalidInput && read.error().code != ErrorCode::InputOutput;
    const bool hasLog =
        QFileInfo(path + u"-wal"_s).size() > 0 || (!file->m_isWal && QFileInfo(path + u"-journal"_s).size() > 0);
    if (mayCopy && hasLog)
        read = file->openCopy(path);
    if (!read)
        return failureOf(read);
    return file;
}

Result<void> SqliteFile::checkUnchanged() const
{
    if (m_isLocked || m_isCopy || stampOf(m_path) == m_stamp)
        return {};
    return failure(ErrorCode::Busy, u"Another program wrote to the database while it was read; search it again."_s);
}

} // namespace steward::sources
