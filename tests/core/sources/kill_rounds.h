#pragma once

#include <QElapsedTimer>
#include <QtGlobal>

#include <csignal>
#include <functional>
#include <random>
#include <sys/wait.h>
#include <unistd.h>

namespace steward::test {

/** How many times a test kills its work: few by default, STEWARD_KILL_ROUNDS for more. */
inline int killRounds(int fewest)
{
    const int asked = qEnvironmentVariableIntValue("STEWARD_KILL_ROUNDS");
    return asked > 0 ? asked : fewest;
}

/** Runs `work` in a process of its own and ends that process (SIGKILL) after some microseconds; 0 lets it finish. */
inline void runAndKill(const std::function<void()> &work, qint64 afterUs)
{
    const pid_t child = ::fork();
    if (child == 0) {
        work();
        ::_exit(0);
    }
    if (afterUs > 0) {
        ::usleep(useconds_t(afterUs));
        ::kill(child, SIGKILL);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
}

/** Moments over the time that `work` takes, the same at each run of the test. */
class Moments
{
public:
    explicit Moments(const std::function<void()> &work)
    {
        QElapsedTimer timer;
        timer.start();
        runAndKill(work, 0);
        m_whole = timer.nsecsElapsed() / 1000;
    }
    qint64 next() { return 1 + qint64(m_random() % quint64(m_whole + m_whole / 10 + 1)); }

private:
    qint64 m_whole = 0;
    std::mt19937 m_random{20240501};
};

} // namespace steward::test
