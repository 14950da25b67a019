#include "core/store/connection.h"

#include <sqlite3.h>

#include <cerrno>

namespace steward::store {

using namespace Qt::StringLiterals;

namespace {

/** What failed of a call to the disk: the extended codes of SQLITE_IOERR (sqlite.org/rescode.html). */
QString diskSentence(int extendedCode)
{
    switch (extendedCode) {
    case SQLITE_IOERR_READ:
    case SQLITE_IOERR_SHORT_READ:
    case SQLITE_IOERR_FSTAT:
        return u"The workspace could not be read (a disk error). Check the disk, and restore a backup if it stays so."_s;
    case SQLITE_IOERR_CORRUPTFS: // what SQLite makes of EIO when it reads
        return u"The disk cannot read part of the workspace: the disk or its file system is damaged. Check it, and "
               u"restore a backup if it stays so."_s;
    case SQLITE_IOERR_WRITE:
    case SQLITE_IOERR_TRUNCATE:
        return u"The workspace could not be written (a disk error). What was confirmed before is kept; check the disk "
               u"and try again."_s;
    case SQLITE_IOERR_FSYNC:
    case SQLITE_IOERR_DIR_FSYNC:
        return u"The disk did not confirm what was written to it, so this change does not count. What was confirmed "
               u"before is kept; check the disk and try again."_s;
    case SQLITE_IOERR_SHMOPEN:
    case SQLITE_IOERR_SHMSIZE:
    case SQLITE_IOERR_SHMLOCK:
    case SQLITE_IOERR_SHMMAP:
        return u"The shared memory file beside the workspace (-shm) cannot be used. Check the permissions and the free "
               u"space of its folder."_s;
    case SQLITE_IOERR_LOCK:
    case SQLITE_IOERR_RDLOCK:
    case SQLITE_IOERR_UNLOCK:
    case SQLITE_IOERR_CHECKRESERVEDLOCK:
        return u"The workspace cannot be locked on this disk. Keep it on a disk of this computer rather than in a "
               u"network folder."_s;
    case SQLITE_IOERR_DELETE:
    case SQLITE_IOERR_DELETE_NOENT:
        return u"A file beside the workspace could not be removed (a disk error). Check the disk and the folder's "
               u"permissions, and try again."_s;
    default:
        return u"The disk refused a request for the workspace (a disk error). What was confirmed is kept; check the "
               u"disk."_s;
    }
}

QString readOnlySentence(int extendedCode)
{
    switch (extendedCode) {
    case SQLITE_READONLY_DBMOVED:
        return u"The workspace file was moved or replaced while it was open, so nothing is written to it. Put it back, "
               u"or close it and open it from its new place."_s;
    case SQLITE_READONLY_RECOVERY:
    case SQLITE_READONLY_CANTLOCK:
    case SQLITE_READONLY_CANTINIT:
    case SQLITE_READONLY_ROLLBACK:
        return u"Changes that another program left unfinished can only be taken up where the file and its folder can "
               u"be "
               u"written. Copy the workspace with its -wal file to such a folder and open it there."_s;
    case SQLITE_READONLY_DIRECTORY:
        return u"The folder of the workspace cannot be written, so nothing can be changed. Check its permissions."_s;
    default: return u"The workspace is open read-only, so nothing can be changed here."_s;
    }
}

QString cantOpenSentence(int extendedCode)
{
    switch (extendedCode) {
    case SQLITE_CANTOPEN_ISDIR: return u"What is named as the workspace is a folder. Name the file in it."_s;
    case SQLITE_CANTOPEN_FULLPATH:
    case SQLITE_CANTOPEN_CONVPATH: return u"The name of the workspace file cannot be followed. Give its whole path."_s;
    default:
        return u"The workspace file, or one beside it (-wal, -shm), cannot be opened. Check that it exists, that you "
               u"may "
               u"read it, and that its folder can be written."_s;
    }
}

} // namespace

Error errorFromSqlite(int extendedCode, const QString &text, int systemError)
{
    const int code = extendedCode & 0xff;
    // Only these two set the errno; for any other code it is that of an earlier failure.
    const bool touchesDisk = code == SQLITE_IOERR || code == SQLITE_CANTOPEN;
    if (code == SQLITE_FULL || (touchesDisk && systemError == ENOSPC))
        return {
            ErrorCode::DiskFull, u"The disk is full, so nothing was changed. Free some space and try again."_s, text};
    if (touchesDisk && (systemError == EDQUOT || systemError == EFBIG))
        return {ErrorCode::DiskFull,
            u"The limit for files of this user is reached, so nothing was changed. Free some space or raise the limit, "
            u"and try again."_s,
            text};
    if (touchesDisk && systemError == EROFS)
        return {ErrorCode::ReadOnly,
            u"The disk of the workspace can only be read (systems do this after a disk error), so nothing was changed. "
            u"Check the disk and make it writable again."_s,
            text};
    if (touchesDisk && (systemError == EMFILE || systemError == ENFILE))
        return {ErrorCode::Unavailable,
            u"Too many files are open on this computer, so the workspace could not be used. Close some programs and "
            u"try "
            u"again."_s,
            text};
    switch (code) {
    case SQLITE_IOERR:
        if (extendedCode == SQLITE_IOERR_NOMEM)
            return errorFromSqlite(SQLITE_NOMEM, text);
        return {ErrorCode::InputOutput, diskSentence(extendedCode), text};
    case SQLITE_BUSY:
        return {ErrorCode::Busy, u"Another program is using the workspace. Close it and try again."_s, text};
    case SQLITE_LOCKED:
        return {ErrorCode::Busy,
            u"Another part of this program is using what was to be changed. Wait a moment and try again."_s, text};
    case SQLITE_PROTOCOL:
        return {ErrorCode::Busy,
            u"Other programs kept the workspace's log locked for too long. Close them and try again."_s, text};
    case SQLITE_CORRUPT:
        return {ErrorCode::Corrupt, u"The workspace file is damaged. Run \"workspace check\" and restore a backup."_s,
            text};
    case SQLITE_READONLY: return {ErrorCode::ReadOnly, readOnlySentence(extendedCode), text};
    case SQLITE_PERM:
    case SQLITE_AUTH:
        return {
            ErrorCode::ReadOnly, u"The system does not allow this with the workspace. Check whose file it is."_s, text};
    case SQLITE_NOTADB: return {ErrorCode::NotAWorkspace, u"The file is not a Steward workspace."_s, text};
    case SQLITE_INTERRUPT: return {ErrorCode::Cancelled, u"Stopped, as asked."_s, text};
    case SQLITE_CANTOPEN: return {ErrorCode::InputOutput, cantOpenSentence(extendedCode), text};
    case SQLITE_TOOBIG:
        return {ErrorCode::InvalidInput,
            u"What was to be stored is too long for one record. Split it, or shorten it, and try again."_s, text};
    case SQLITE_NOMEM:
        return {ErrorCode::Unavailable,
            u"There was not enough memory for this, so nothing was changed. Close some programs and try again."_s,
            text};
    case SQLITE_NOLFS:
        return {ErrorCode::DiskFull,
            u"The workspace has grown to the largest file that its disk can hold. Move it to another disk."_s, text};
    case SQLITE_CONSTRAINT:
        return {ErrorCode::Refused, u"The change was refused because it contradicts what the workspace holds."_s, text};
    default: return {ErrorCode::Internal, u"The workspace refused a request (%1)."_s.arg(text), text};
    }
}

} // namespace steward::store
