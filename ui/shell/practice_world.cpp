#include "ui/shell/practice_world.h"

#include "core/practice/practice_workspace.h"

#include <QCoreApplication>
#include <QProcess>
#include <QStandardPaths>
#include <QTimer>

#include <chrono>

#ifdef Q_OS_LINUX
#include <csignal>
#include <sys/prctl.h>
#endif

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace steward::ui {

namespace {

constexpr auto programName = "steward-playground"_L1;
constexpr auto readyWord = "READY";
constexpr qsizetype mostComplaints = 4096;

} // namespace

PracticeWorld::PracticeWorld(const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_keychain(vault::memoryKeychain())
    , m_process(new QProcess(this))
    , m_patience(new QTimer(this))
{
    m_patience->setSingleShot(true);
    m_patience->setInterval(60s);
    connect(m_patience, &QTimer::timeout, this, [this] {
        fail(tr("The practice world did not get ready within a minute; close other programs and try again."));
    });
    connect(m_process, &QProcess::readyReadStandardOutput, this, &PracticeWorld::read);
    connect(m_process, &QProcess::readyReadStandardError, this,
        [this] { m_complaints = (m_complaints + m_process->readAllStandardError()).right(mostComplaints); });
    connect(m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            fail(tr("The practice world could not be started; install it again."), m_process->errorString());
    });
    connect(m_process, &QProcess::finished, this, [this] {
        fail(m_serving ? tr("The practice world has ended; its directories answer no longer. Open it again to go on.")
                       : tr("The practice world ended before it was ready; try again."),
            QString::fromLocal8Bit(m_complaints));
    });
#ifdef Q_OS_LINUX
    // The server must not outlive the window, however the window ends.
    m_process->setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGTERM); });
#endif
}

PracticeWorld::~PracticeWorld()
{
    m_filling.cancel();
    m_process->disconnect(this);
    if (m_process->state() == QProcess::NotRunning)
        return;
    m_process->terminate();
    if (!m_process->waitForFinished(2000)) {
        m_process->kill();
        m_process->waitForFinished(1000);
    }
}

QString PracticeWorld::program()
{
    const QString beside = QStandardPaths::findExecutable(programName, {QCoreApplication::applicationDirPath()});
    return beside.isEmpty() ? QStandardPaths::findExecutable(programName) : beside;
}

QString PracticeWorld::workspacePath() const
{
    return m_folder ? m_folder->filePath(u"practice.steward"_s) : QString();
}

QString PracticeWorld::seatFolder() const
{
    return m_folder ? m_folder->filePath(u"seat"_s) : QString();
}

void PracticeWorld::start(const QString &organisation)
{
    m_organisation = organisation;
    const QString path = program();
    if (path.isEmpty()) {
        fail(tr("The practice world is not installed: %1 is neither beside Steward nor in the search path.")
                 .arg(programName));
        return;
    }
    m_folder = std::make_unique<QTemporaryDir>();
    if (!m_folder->isValid()) {
        fail(tr("No temporary folder could be made for the practice world; free some space and try again."),
            m_folder->errorString());
        return;
    }
    Q_EMIT progressed(tr("Starting the practice world…"));
    m_patience->start();
    m_process->start(path, {u"--to"_s, m_folder->path()});
}

void PracticeWorld::read()
{
    const QByteArray output = m_process->readAllStandardOutput();
    if (m_serving)
        return;
    m_output += output;
    for (const QByteArray &line : m_output.split('\n')) {
        if (line.startsWith(readyWord)) {
            m_serving = true;
            m_patience->stop();
            fill();
            return;
        }
    }
}

void PracticeWorld::fill()
{
    Q_EMIT progressed(tr("Making its workspace…"));
    practice::PracticeOrder order{.path = workspacePath(),
        .folder = m_folder->path(),
        .keys = {.keychain = m_keychain, .seatFolder = seatFolder()}};
    if (!m_organisation.isEmpty())
        order.organisation = m_organisation;
    m_filling.start(
        [order, &clock = m_clock](std::stop_token stop) { return practice::makePracticeWorkspace(order, clock, stop); },
        [this](const Result<void> &made) {
            if (!made) {
                m_failed = true;
                Q_EMIT failed(made.error());
                return;
            }
            Q_EMIT ready(workspacePath());
        });
}

void PracticeWorld::fail(const QString &why, const QString &detail)
{
    m_patience->stop();
    if (std::exchange(m_failed, true))
        return;
    Q_EMIT failed(Error{ErrorCode::Unavailable, why, detail});
}

} // namespace steward::ui
