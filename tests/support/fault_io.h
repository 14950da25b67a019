#pragma once

#include <cstdint>
#include <string>
#include <vector>

/**
 * The file calls of this process (open, read, write, truncate, sync, unlink, rename, close), stood in for: they can be
 * recorded, and the n-th can fail with an errno or end the process.
 *
 * A test program that names anything in here gets the stand-ins for all its libraries, since a program's own symbols
 * come first; the same source as a shared library (LD_PRELOAD) does it for another program, told by STEWARD_FAULT.
 * Only files below the watched folder are touched. Knows no Qt.
 */
namespace steward::test::fault {

enum class Call { Open, Read, Write, Truncate, Sync, Unlink, Rename, Close, Any };

/** One thing that happened to the disk, in order. */
struct Op
{
    enum Kind { Create, Write, Truncate, Sync, SyncFolder, Unlink, Rename, Mark };

    Kind kind = Mark;
    int file = 0;       ///< The inode: a file keeps its number under every name; a name that is made anew gets another.
    std::string path;   ///< Of the name or the folder.
    std::string target; ///< The new name of a rename.
    int64_t offset = 0; ///< Of a write; the size of a truncation.
    std::string bytes;  ///< Of a write; the text of a mark.
};

/** What is to go wrong: the `number`-th call (from 1) of its kind, and every later one where it is lasting. */
struct Fault
{
    Call call = Call::Any;
    long number = 0;
    int error = 0; ///< errno
    bool isLasting = false;
    bool kills = false; ///< Ends the process there (SIGKILL) instead.
};

/** Begins to watch a folder: counts start at 0, nothing fails, nothing is recorded. */
void watch(const std::string &folder);
void stop();
/** What the folder holds counts as on disk. No database in it may be open. */
void startRecord();
std::vector<Op> takeRecord();
/** Puts a word of the test's own into the record. */
void mark(const std::string &text);
void fail(const Fault &fault);
void heal();
/** Calls of a kind since watch() or fail(). */
long count(Call call);
/** How many calls were made to fail since fail(). */
long failures();
/** Syncs are counted, recorded and may fail, but do not wait for the disk. */
void setSyncIsFree(bool isFree);

} // namespace steward::test::fault
