#pragma once

#include "core/base/result.h"

#include <QString>

#include <memory>
#include <utility>

#include <sys/types.h>

namespace steward::store {

/** A file whatever its name: its device and its inode. */
using FileIdentity = std::pair<dev_t, ino_t>;

/**
 * Says that SQLite has a file open in this process, for as long as it lives: so long a descriptor of our own on that
 * file stays open too, since closing it would drop SQLite's locks (sqlite.org/howtocorrupt.html, 2.2).
 */
class FileUse
{
public:
    explicit FileUse(const QString &path);
    ~FileUse();
    FileUse(const FileUse &) = delete;
    FileUse &operator=(const FileUse &) = delete;

private:
    FileIdentity m_identity;
};

/**
 * The right to write a workspace: held by one instance at a time, and given back by the system when the program ends in
 * whatever way.
 *
 * Locks FILE.lock, and the file itself by its inode, so that a bind mount or a new name of a file that is open does not
 * get around it. Disks on a network are locked by FILE.lock alone: there a lock on the file would shut out SQLite's
 * own.
 */
class FileLock
{
public:
    /** Null where another instance, or another store of this program, has it. */
    static Result<std::unique_ptr<FileLock>> take(const QString &path);
    /** Whether somebody has it. */
    static bool isHeld(const QString &path);
    ~FileLock();
    FileLock(const FileLock &) = delete;
    FileLock &operator=(const FileLock &) = delete;

private:
    explicit FileLock(const QString &path);

    QString m_companion;
    int m_descriptor = -1;
    FileIdentity m_identity;
    bool m_hasFile = false; ///< The inode is locked too.
};

} // namespace steward::store
