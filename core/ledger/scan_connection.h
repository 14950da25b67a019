#pragma once

#include "core/store/connection.h"

#include <QHash>

#include <memory>

struct sqlite3;
struct sqlite3_stmt;

namespace steward::ledger {

/**
 * A connection of one thread to read the trail from its first to its last page, beside the one it is made from.
 *
 * Reads the file by 256 KiB instead of page by page, which takes a fifth off a verification; it reads and never writes,
 * and what it has read ahead is forgotten with each transaction.
 */
class ScanConnection
{
public:
    static Result<std::unique_ptr<ScanConnection>> beside(store::Connection &connection);
    ~ScanConnection();
    ScanConnection(const ScanConnection &) = delete;
    ScanConnection &operator=(const ScanConnection &) = delete;

    sqlite3 *handle() const { return m_handle; }
    /** As store::Connection::native(). */
    Result<sqlite3_stmt *> native(const char *sql);
    /** What the last call failed with. */
    Error lastError() const;

private:
    ScanConnection() = default;

    sqlite3 *m_handle = nullptr;
    QHash<const char *, sqlite3_stmt *> m_native;
};

} // namespace steward::ledger
