#include "app/playground/control.h"
#include "app/playground/options.h"
#include "app/playground/practice.h"

#include "core/base/posture.h"

#include <QCoreApplication>

#include <cstdio>

#include <sys/resource.h>

namespace {

using namespace steward;

/** Every host is a listening socket, and every client one more. */
void raiseDescriptorLimit()
{
    rlimit limit{};
    if (getrlimit(RLIMIT_NOFILE, &limit) == 0) {
        limit.rlim_cur = limit.rlim_max;
        setrlimit(RLIMIT_NOFILE, &limit);
    }
}

/** Exit codes as the command line of Steward has them: wrong use 2, the world not to be had 3. */
int ended(const Error &error)
{
    std::fprintf(stderr, "steward-playground: %s\n", qUtf8Printable(error.message));
    return error.code == ErrorCode::InvalidInput ? 2 : 3;
}

int control(const playground::Options &options)
{
    const Result<QString> done = playground::askWorld(options.folder, options.controlWords);
    if (!done)
        return ended(done.error());
    std::printf("%s\n", qUtf8Printable(*done));
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    guardProcess();
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("steward-playground"));
    QCoreApplication::setApplicationVersion(QStringLiteral(STEWARD_VERSION));
    const Result<playground::Options> options = playground::readOptions(QCoreApplication::arguments());
    if (!options)
        return ended(options.error());
    if (options->isControl)
        return control(*options);

    raiseDescriptorLimit();
    const SystemClock clock;
    playground::Practice practice(*options, clock);
    const Result<QString> ready = practice.prepare();
    if (!ready)
        return ended(ready.error());
    if (!options->quiet)
        std::fputs(qUtf8Printable(practice.summary()), stderr);
    std::printf("%s\n", qUtf8Printable(*ready));
    std::fflush(stdout);
    practice.serve();
    return 0;
}
