#pragma once

#include "core/base/result.h"

#include <QString>

#include <memory>
#include <stop_token>

struct sqlite3;

namespace steward::sources {

/**
 * A SQLite file opened for looking, without changing one byte of it or of what stands beside it: no log and no index of
 * a log are made. A log that another program has is read with the file; where that cannot be done in place, from a
 * private copy. That one has no name any more once it is open, so that nothing of it is left however the program ends;
 * what a start left that was killed while it copied is removed by the next.
 *
 * The file may come from anybody: functions of its schema that are not harmless are refused, and so are extensions.
 */
class SqliteFile
{
public:
    /** NotFound, InvalidInput where it is no database (or an encrypted one), Unavailable where it cannot be read now.
     * What runs on it ends soon after stop is asked for. */
    static Result<std::unique_ptr<SqliteFile>> open(const QString &path, std::stop_token stop);
    ~SqliteFile();
    SqliteFile(const SqliteFile &) = delete;
    SqliteFile &operator=(const SqliteFile &) = delete;

    sqlite3 *handle() const { return m_handle; }
    bool isWal() const { return m_isWal; }
    /** Read from a copy. */
    bool isCopy() const { return m_isCopy; }
    /** Nothing where the file still is what was opened; otherwise why what was read may not hold together. */
    Result<void> checkUnchanged() const;
    /** Why SQLite last failed, as an error with its sentence. */
    Error lastError() const;

private:
    struct State;
    SqliteFile() = default;
    Result<void> openInPlace(const QString &path, const QByteArray &options);
    Result<void> openCopy(const QString &path);
    Result<void> probe();
    void close();

    sqlite3 *m_handle = nullptr;
    QString m_path;
    QString m_stamp; ///< Sizes and times of the file and its log, where it is opened without locks.
    std::stop_token m_stop;
    bool m_isWal = false;
    bool m_isCopy = false;
    bool m_isLocked = true; ///< SQLite's locks keep what is read in one piece.
};

} // namespace steward::sources
