#include "core/ledger/scan_connection.h"

#include <QUrl>

#include <sqlite3.h>

#include <cstring>

namespace steward::ledger {

using namespace Qt::StringLiterals;

namespace {

constexpr auto vfsName = "steward-scan";
constexpr sqlite3_int64 windowSize = 256 * 1024;

/** What follows SQLite's own file in memory: the part of the database file that was read ahead. */
struct Window
{
    const sqlite3_io_methods *base = nullptr;
    std::unique_ptr<char[]> bytes = {};
    sqlite3_int64 at = -1; ///< In the file; -1: nothing is held.
};

/** SQLite's own way to files, and what is put in front of it. Filled once, by registered(). */
struct Vfs
{
    sqlite3_vfs *base = nullptr;
    sqlite3_vfs own = {};
    const sqlite3_io_methods *known = nullptr; ///< The methods that are wrapped; files with others are left alone.
    sqlite3_io_methods methods = {};
};

Vfs &vfs()
{
    static Vfs vfs;
    return vfs;
}

int sizeOfBase()
{
    constexpr int alignment = alignof(std::max_align_t);
    return (vfs().base->szOsFile + alignment - 1) / alignment * alignment;
}

Window &windowOf(sqlite3_file *file)
{
    return *reinterpret_cast<Window *>(reinterpret_cast<char *>(file) + sizeOfBase());
}

int readAhead(sqlite3_file *file, void *buffer, int amount, sqlite3_int64 offset)
{
    Window &window = windowOf(file);
    const sqlite3_int64 start = offset / windowSize * windowSize;
    if (offset + amount > start + windowSize)
        return window.base->xRead(file, buffer, amount, offset);
    if (window.at != start) {
        window.at = -1;
        // The file's end lies within the last window: there it is read page by page, as ever.
        if (window.base->xRead(file, window.bytes.get(), windowSize, start) != SQLITE_OK)
            return window.base->xRead(file, buffer, amount, offset);
        window.at = start;
    }
    std::memcpy(buffer, window.bytes.get() + (offset - start), static_cast<size_t>(amount));
    return SQLITE_OK;
}

// A transaction begins with a lock, and what was read before it may have been changed since.

int lock(sqlite3_file *file, int level)
{
    windowOf(file).at = -1;
    return windowOf(file).base->xLock(file, level);
}

int lockSharedMemory(sqlite3_file *file, int offset, int count, int flags)
{
    windowOf(file).at = -1;
    return windowOf(file).base->xShmLock(file, offset, count, flags);
}

int closeFile(sqlite3_file *file)
{
    Window &window = windowOf(file);
    const sqlite3_io_methods *base = window.base;
    window.~Window();
    return base->xClose(file);
}

int openFile(sqlite3_vfs *, sqlite3_filename name, sqlite3_file *file, int flags, int *outFlags)
{
    const int code = vfs().base->xOpen(vfs().base, name, file, flags, outFlags);
    if (code != SQLITE_OK || !(flags & SQLITE_OPEN_MAIN_DB) || file->pMethods != vfs().known)
        return code;
    auto *window = new (&windowOf(file)) Window;
    window->base = file->pMethods;
    window->bytes = std::make_unique<char[]>(windowSize);
    file->pMethods = &vfs().methods;
    return code;
}

/** The methods of database files depend on the file system; those of a file that is open anyway are taken. */
bool registered(sqlite3 *like)
{
    static const bool done = [like] {
        sqlite3_file *file = nullptr;
        Vfs &own = vfs();
        own.base = sqlite3_vfs_find(nullptr);
        if (!own.base || sqlite3_file_control(like, "main", SQLITE_FCNTL_FILE_POINTER, &file) != SQLITE_OK
            || !file->pMethods || file->pMethods->iVersion < 2)
            return false;
        own.known = file->pMethods;
        own.methods = *file->pMethods;
        own.methods.iVersion = 2; // without xFetch: nothing is mapped
        own.methods.xRead = readAhead;
        own.methods.xLock = lock;
        own.methods.xShmLock = lockSharedMemory;
        own.methods.xClose = closeFile;
        own.own = *own.base;
        own.own.pNext = nullptr;
        own.own.zName = vfsName;
        own.own.szOsFile = sizeOfBase() + static_cast<int>(sizeof(Window));
        own.own.xOpen = openFile;
        return sqlite3_vfs_register(&own.own, 0) == SQLITE_OK;
    }();
    return done;
}

} // namespace

Result<std::unique_ptr<ScanConnection>> ScanConnection::beside(store::Connection &connection)
{
    sqlite3_filename name = sqlite3_db_filename(connection.handle(), "main");
    const bool isImmutable = sqlite3_uri_boolean(name, "immutable", 0);
    QByteArray uri = "file:" + QUrl::toPercentEncoding(QString::fromUtf8(name), "/");
    uri += isImmutable ? "?immutable=1" : "?mode=ro";
    std::unique_ptr<ScanConnection> scan(new ScanConnection);
    const int code =
        sqlite3_open_v2(uri.constData(), &scan->m_handle, SQLITE_OPEN_READONLY | SQLITE_OPEN_URI | SQLITE_OPEN_NOMUTEX,
            registered(connection.handle()) ? vfsName : nullptr);
    if (code != SQLITE_OK)
        return tl::unexpected(scan->lastError());
    sqlite3_extended_result_codes(scan->m_handle, 1);
    sqlite3_busy_timeout(scan->m_handle, 5000);
    sqlite3_db_config(scan->m_handle, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr);
    sqlite3_db_config(scan->m_handle, SQLITE_DBCONFIG_ENABLE_VIEW, 0, nullptr);
    sqlite3_exec(scan->m_handle,
        "PRAGMA trusted_schema=OFF; PRAGMA cell_size_check=ON; PRAGMA mmap_size=0; PRAGMA wal_autocheckpoint=0; PRAGMA "
        "query_only=ON",
        nullptr, nullptr, nullptr);
    return scan;
}

ScanConnection::~ScanConnection()
{
    for (sqlite3_stmt *statement : std::as_const(m_native))
        sqlite3_finalize(statement);
    sqlite3_close(m_handle);
}

Result<sqlite3_stmt *> ScanConnection::native(const char *sql)
{
    if (sqlite3_stmt *statement = m_native.value(sql))
        return statement;
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v2(m_handle, sql, -1, &statement, nullptr) != SQLITE_OK)
        return tl::unexpected(lastError());
    m_native.insert(sql, statement);
    return statement;
}

Error ScanConnection::lastError() const
{
    return store::errorFromSqlite(sqlite3_extended_errcode(m_handle), QString::fromUtf8(sqlite3_errmsg(m_handle)),
        sqlite3_system_errno(m_handle));
}

} // namespace steward::ledger
