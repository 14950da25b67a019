#include "tests/support/fault_io.h"

#include <array>
#include <cerrno>
#include <csignal>
#include <cstdarg>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <map>
#include <mutex>
#include <set>
#include <utility>

#include <dlfcn.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace steward::test::fault {

namespace {

constexpr int maxFiles = 4096;

/** Everything known; never destroyed, since files are closed until the very end of the process. */
struct State
{
    std::recursive_mutex mutex;
    std::string folder; ///< Empty: nothing is watched.
    bool records = false;
    bool syncIsFree = false;
    std::vector<Op> record;
    Fault fault;
    std::array<long, size_t(Call::Any) + 1> counts = {};
    long failures = 0;
    int lastFile = 0;
    std::map<std::pair<dev_t, ino_t>, int> files;
    std::array<int, maxFiles> byDescriptor = {};               ///< File number; 0: not watched; -1: a folder.
    std::array<std::string, maxFiles> folderByDescriptor = {}; ///< The path of a folder that is open.
};

State &state()
{
    static State *const all = new State;
    return *all;
}

template<typename F>
F next(const char *name)
{
    return reinterpret_cast<F>(::dlsym(RTLD_NEXT, name));
}

bool isWatched(const char *path)
{
    const std::string &folder = state().folder;
    return path && !folder.empty() && std::strncmp(path, folder.c_str(), folder.size()) == 0
           && (path[folder.size()] == '/' || path[folder.size()] == '\0');
}

bool isWatched(int descriptor)
{
    return !state().folder.empty() && descriptor >= 0 && descriptor < maxFiles
           && state().byDescriptor[size_t(descriptor)] != 0;
}

/** Counts the call; where it is its turn, it fails with errno set, or the process ends here. */
bool mustFail(Call call)
{
    State &all = state();
    const Fault &fault = all.fault;
    const long own = ++all.counts[size_t(call)];
    const long any = ++all.counts[size_t(Call::Any)];
    if (fault.number == 0 || (fault.call != call && fault.call != Call::Any))
        return false;
    const long number = fault.call == Call::Any ? any : own;
    if (number < fault.number || (number > fault.number && !fault.isLasting))
        return false;
    if (fault.kills)
        ::kill(::getpid(), SIGKILL);
    ++all.failures;
    errno = fault.error;
    return true;
}

void note(Op op)
{
    if (state().records)
        state().record.push_back(std::move(op));
}

void noteData(Op::Kind kind, int descriptor, int64_t offset = 0, const void *bytes = nullptr, size_t size = 0)
{
    if (state().records && state().byDescriptor[size_t(descriptor)] > 0)
        note({kind, state().byDescriptor[size_t(descriptor)], {}, {}, offset,
            std::string(static_cast<const char *>(bytes), bytes ? size : 0)});
}

int fileOf(int descriptor, bool isNew)
{
    struct stat facts = {};
    ::fstat(descriptor, &facts);
    int &file = state().files[{facts.st_dev, facts.st_ino}];
    if (file == 0 || isNew)
        file = ++state().lastFile;
    return file;
}

using Open = int (*)(const char *, int, ...);

int openWatched(const char *name, const char *path, int flags, mode_t mode)
{
    const std::lock_guard lock(state().mutex);
    const Open real = next<Open>(name);
    if (!isWatched(path))
        return real(path, flags, mode);
    if (mustFail(Call::Open))
        return -1;
    struct stat facts = {};
    const bool isNew = (flags & O_CREAT) != 0 && ::lstat(path, &facts) != 0;
    const int descriptor = real(path, flags, mode);
    if (descriptor < 0 || descriptor >= maxFiles)
        return descriptor;
    const int kept = errno;
    ::fstat(descriptor, &facts);
    if (S_ISDIR(facts.st_mode)) {
        state().byDescriptor[size_t(descriptor)] = -1;
        state().folderByDescriptor[size_t(descriptor)] = path;
    } else {
        state().byDescriptor[size_t(descriptor)] = fileOf(descriptor, isNew);
        if (isNew)
            note({Op::Create, state().byDescriptor[size_t(descriptor)], path, {}, 0, {}});
        else if (flags & O_TRUNC)
            noteData(Op::Truncate, descriptor);
    }
    errno = kept;
    return descriptor;
}

int syncWatched(const char *name, int descriptor)
{
    const std::lock_guard lock(state().mutex);
    using Sync = int (*)(int);
    if (!isWatched(descriptor))
        return next<Sync>(name)(descriptor);
    if (mustFail(Call::Sync))
        return -1;
    const int done = state().syncIsFree ? 0 : next<Sync>(name)(descriptor);
    if (done == 0 && state().byDescriptor[size_t(descriptor)] < 0)
        note({Op::SyncFolder, 0, state().folderByDescriptor[size_t(descriptor)], {}, 0, {}});
    else if (done == 0)
        noteData(Op::Sync, descriptor);
    return done;
}

ssize_t writeWatched(const char *name, int descriptor, const void *bytes, size_t size, off_t offset)
{
    const std::lock_guard lock(state().mutex);
    using Write = ssize_t (*)(int, const void *, size_t, off_t);
    if (!isWatched(descriptor))
        return next<Write>(name)(descriptor, bytes, size, offset);
    if (mustFail(Call::Write))
        return -1;
    const ssize_t written = next<Write>(name)(descriptor, bytes, size, offset);
    if (written > 0)
        noteData(Op::Write, descriptor, offset, bytes, size_t(written));
    return written;
}

ssize_t readWatched(const char *name, int descriptor, void *bytes, size_t size, off_t offset)
{
    using Read = ssize_t (*)(int, void *, size_t, off_t);
    {
        const std::lock_guard lock(state().mutex);
        if (isWatched(descriptor) && mustFail(Call::Read))
            return -1;
    }
    return next<Read>(name)(descriptor, bytes, size, offset);
}

int truncateWatched(const char *name, int descriptor, off_t size)
{
    const std::lock_guard lock(state().mutex);
    using Truncate = int (*)(int, off_t);
    if (isWatched(descriptor) && mustFail(Call::Truncate))
        return -1;
    const int done = next<Truncate>(name)(descriptor, size);
    if (done == 0 && isWatched(descriptor))
        noteData(Op::Truncate, descriptor, size);
    return done;
}

void noteRename(const char *from, const char *to)
{
    note({Op::Rename, 0, from, to, 0, {}});
}

/** "act=write;number=17;errno=28;lasting=1;kill=1;folder=/tmp/x": for a program that is started with the library. */
void readEnvironment()
{
    const char *text = std::getenv("STEWARD_FAULT");
    if (!text)
        return;
    std::map<std::string, std::string> words;
    std::string rest = text;
    while (!rest.empty()) {
        const size_t end = std::min(rest.find(';'), rest.size());
        const std::string word = rest.substr(0, end);
        words[word.substr(0, word.find('='))] = word.substr(std::min(word.find('=') + 1, word.size()));
        rest.erase(0, end + 1);
    }
    static const std::map<std::string, Call> calls{{"open", Call::Open}, {"read", Call::Read}, {"write", Call::Write},
        {"truncate", Call::Truncate}, {"sync", Call::Sync}, {"unlink", Call::Unlink}, {"rename", Call::Rename},
        {"close", Call::Close}, {"any", Call::Any}};
    watch(words["folder"]);
    fail({calls.at(words["act"]), std::atol(words["number"].c_str()), std::atoi(words["errno"].c_str()),
        words["lasting"] == "1", words["kill"] == "1"});
}

/** In the preloaded library only: a test program is told by its tests. */
struct Preloaded
{
    Preloaded() { readEnvironment(); }
    ~Preloaded()
    {
        if (const char *path = std::getenv("STEWARD_FAULT_COUNTS")) {
            if (FILE *file = std::fopen(path, "w")) {
                for (const long each : state().counts)
                    std::fprintf(file, "%ld\n", each);
                std::fclose(file);
            }
        }
    }
};
const Preloaded preloaded;

} // namespace

void watch(const std::string &folder)
{
    const std::lock_guard lock(state().mutex);
    state().folder = folder;
    state().records = false;
    state().record.clear();
    state().fault = {};
    state().counts = {};
    state().failures = 0;
}

void stop()
{
    watch({});
    state().syncIsFree = false;
}

void startRecord()
{
    namespace fs = std::filesystem;
    const std::lock_guard lock(state().mutex);
    state().records = true;
    std::set<std::string> folders{state().folder};
    for (const fs::directory_entry &entry : fs::recursive_directory_iterator(state().folder)) {
        if (!entry.is_regular_file()) {
            folders.insert(entry.path());
            continue;
        }
        struct stat facts = {};
        ::stat(entry.path().c_str(), &facts);
        const int file = state().files[{facts.st_dev, facts.st_ino}] = ++state().lastFile;
        std::ifstream stream(entry.path(), std::ios::binary);
        std::string content((std::istreambuf_iterator<char>(stream)), {});
        note({Op::Create, file, entry.path(), {}, 0, {}});
        note({Op::Write, file, {}, {}, 0, std::move(content)});
        note({Op::Sync, file, {}, {}, 0, {}});
    }
    for (const std::string &folder : folders)
        note({Op::SyncFolder, 0, folder, {}, 0, {}});
}

std::vector<Op> takeRecord()
{
    const std::lock_guard lock(state().mutex);
    state().records = false;
    return std::exchange(state().record, {});
}

void mark(const std::string &text)
{
    const std::lock_guard lock(state().mutex);
    note({Op::Mark, 0, {}, {}, 0, text});
}

void fail(const Fault &fault)
{
    const std::lock_guard lock(state().mutex);
    state().fault = fault;
    state().counts = {};
    state().failures = 0;
}

void heal()
{
    const std::lock_guard lock(state().mutex);
    state().fault = {};
}

long count(Call call)
{
    const std::lock_guard lock(state().mutex);
    return state().counts[size_t(call)];
}

long failures()
{
    const std::lock_guard lock(state().mutex);
    return state().failures;
}

void setSyncIsFree(bool isFree)
{
    const std::lock_guard lock(state().mutex);
    state().syncIsFree = isFree;
}

} // namespace steward::test::fault

// The stand-ins. Their names and shapes are those of the C library (POSIX.1-2017, and its large-file names).
#define STEWARD_STAND_IN extern "C" __attribute__((visibility("default")))

using namespace steward::test::fault;

#define STEWARD_STAND_IN_OPEN(name)                                                                                    \
    STEWARD_STAND_IN int name(const char *path, int flags, ...)                                                        \
    {                                                                                                                  \
        va_list rest;                                                                                                  \
        va_start(rest, flags);                                                                                         \
        const mode_t mode = (flags & (O_CREAT | O_TMPFILE)) ? va_arg(rest, mode_t) : 0;                                \
        va_end(rest);                                                                                                  \
        return openWatched(#name, path, flags, mode);                                                                  \
    }

STEWARD_STAND_IN_OPEN(open)
STEWARD_STAND_IN_OPEN(open64)

STEWARD_STAND_IN ssize_t pwrite(int descriptor, const void *bytes, size_t size, off_t offset)
{
    return writeWatched("pwrite", descriptor, bytes, size, offset);
}
STEWARD_STAND_IN ssize_t pwrite64(int descriptor, const void *bytes, size_t size, off64_t offset)
{
    return writeWatched("pwrite64", descriptor, bytes, size, offset);
}
STEWARD_STAND_IN ssize_t write(int descriptor, const void *bytes, size_t size)
{
    using Write = ssize_t (*)(int, const void *, size_t);
    std::unique_lock lock(state().mutex);
    if (!isWatched(descriptor)) {
        lock.unlock(); // a pipe may make its writer wait
        return next<Write>("write")(descriptor, bytes, size);
    }
    if (mustFail(Call::Write))
        return -1;
    const off_t offset = ::lseek(descriptor, 0, SEEK_CUR);
    const ssize_t written = next<Write>("write")(descriptor, bytes, size);
    if (written > 0)
        noteData(Op::Write, descriptor, offset, bytes, size_t(written));
    return written;
}
STEWARD_STAND_IN ssize_t pread(int descriptor, void *bytes, size_t size, off_t offset)
{
    return readWatched("pread", descriptor, bytes, size, offset);
}
STEWARD_STAND_IN ssize_t pread64(int descriptor, void *bytes, size_t size, off64_t offset)
{
    return readWatched("pread64", descriptor, bytes, size, offset);
}
STEWARD_STAND_IN int ftruncate(int descriptor, off_t size) noexcept
{
    return truncateWatched("ftruncate", descriptor, size);
}
STEWARD_STAND_IN int ftruncate64(int descriptor, off64_t size) noexcept
{
    return truncateWatched("ftruncate64", descriptor, size);
}
STEWARD_STAND_IN int fsync(int descriptor)
{
    return syncWatched("fsync", descriptor);
}
STEWARD_STAND_IN int fdatasync(int descriptor)
{
    return syncWatched("fdatasync", descriptor);
}
STEWARD_STAND_IN int unlink(const char *path) noexcept
{
    const std::lock_guard lock(state().mutex);
    if (isWatched(path) && mustFail(Call::Unlink))
        return -1;
    const int done = next<int (*)(const char *)>("unlink")(path);
    if (done == 0 && isWatched(path))
        note({Op::Unlink, 0, path, {}, 0, {}});
    return done;
}
STEWARD_STAND_IN int rename(const char *from, const char *to) noexcept
{
    const std::lock_guard lock(state().mutex);
    if (isWatched(from) && mustFail(Call::Rename))
        return -1;
    const int done = next<int (*)(const char *, const char *)>("rename")(from, to);
    if (done == 0 && isWatched(from))
        noteRename(from, to);
    return done;
}
STEWARD_STAND_IN int renameat2(int fromFolder, const char *from, int toFolder, const char *to, unsigned flags) noexcept
{
    const std::lock_guard lock(state().mutex);
    if (isWatched(from) && mustFail(Call::Rename))
        return -1;
    using Rename = int (*)(int, const char *, int, const char *, unsigned);
    const int done = next<Rename>("renameat2")(fromFolder, from, toFolder, to, flags);
    if (done == 0 && isWatched(from))
        noteRename(from, to);
    return done;
}
STEWARD_STAND_IN int close(int descriptor)
{
    using Close = int (*)(int);
    const std::lock_guard lock(state().mutex);
    if (!isWatched(descriptor))
        return next<Close>("close")(descriptor);
    const bool fails = mustFail(Call::Close);
    state().byDescriptor[size_t(descriptor)] = 0;
    const int done = next<Close>("close")(descriptor); // it is closed all the same, as on Linux
    if (!fails)
        return done;
    errno = state().fault.error;
    return -1;
}
