#include "core/base/posture.h"

#include <QtGlobal>

#include <csignal>

#include <sys/stat.h>

#if defined(Q_OS_LINUX) && defined(NDEBUG)
#include <sys/prctl.h>
#include <sys/resource.h>
#endif

namespace steward {

void guardProcess()
{
    ::umask(0077);
    // A file that may grow no further is an error of the write, with its sentence, and not the end of the program.
    std::signal(SIGXFSZ, SIG_IGN);
    // A debug build stays open to debuggers and leaves its core dumps.
#if defined(Q_OS_LINUX) && defined(NDEBUG)
    const rlimit none{0, 0};
    ::setrlimit(RLIMIT_CORE, &none);
    ::prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
#endif
}

} // namespace steward
