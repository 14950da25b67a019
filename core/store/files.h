#pragma once

#include "core/base/result.h"

#include <QString>

namespace steward::store {

/** The error of a system call on a file: `what` says what could not be done, in words ("%1 cannot be made"). */
Error errorFromErrno(int number, const QString &what);

/** Makes an empty file of the owner's alone (0600), or takes one that a start that was cut off has left; refuses one
 * that holds anything. */
Result<void> createEmptyFile(const QString &path);
/** Whether there is a file to open: not a folder, a device or a pipe, and with no foreign rollback journal beside it,
 * which SQLite would play into the file. */
Result<void> checkOpenable(const QString &path);
/** Whether a rollback journal lies beside the file: a new file's, cut off while it was made (see checkOpenable()). */
bool hasJournal(const QString &path);
/** Whether file and folder can be written; a read-only mount counts for the administrator as well. */
bool canWrite(const QString &path);
/** Whether the file has a second name (hard link). SQLite keeps its log by name, so writing under two would damage it
 * (sqlite.org/howtocorrupt.html, 2.5). */
bool hasSecondName(const QString &path);

/** Returns when the content of a file is on disk. Never for a file that SQLite has open in this process: closing it
 * here would drop SQLite's locks (sqlite.org/howtocorrupt.html, 2.2). */
Result<void> syncFile(const QString &path);
/** Returns when the names in the folder of `path` are on disk. */
Result<void> syncFolderOf(const QString &path);
/** Removes a workspace file that was not finished, with what lies beside it. */
void removeUnfinished(const QString &path);

} // namespace steward::store
