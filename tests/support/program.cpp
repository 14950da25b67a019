#include "tests/support/program.h"

#include <QDir>
#include <QElapsedTimer>

namespace steward::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int patienceMs = 120'000;

QString pathOf(const QString &program)
{
    return QDir(qEnvironmentVariable("STEWARD_BIN")).filePath(program);
}

} // namespace

Answer run(const QString &program, const QStringList &arguments, const QByteArray &input)
{
    QProcess process;
    process.start(pathOf(program), arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(patienceMs))
        process.kill();
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, process.readAllStandardOutput(),
        process.readAllStandardError()};
}

Program::~Program()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.terminate();
    if (!m_process.waitForFinished(10'000))
        m_process.kill();
    m_process.waitForFinished();
}

bool Program::start(const QString &program, const QStringList &arguments, const QByteArray &ready)
{
    m_process.start(pathOf(program), arguments);
    QElapsedTimer clock;
    clock.start();
    while (clock.elapsed() < patienceMs && m_process.state() != QProcess::NotRunning) {
        m_process.waitForReadyRead(200);
        while (m_process.canReadLine()) {
            m_readyLine = m_process.readLine().trimmed();
            if (m_readyLine.startsWith(ready))
                return true;
        }
    }
    return false;
}

} // namespace steward::test
