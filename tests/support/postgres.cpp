#include "tests/support/postgres.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QTcpServer>
#include <QThread>

#include <csignal>
#include <cstdio>
#include <cstdlib>

#include <pwd.h>
#include <unistd.h>

namespace steward::test {

using namespace Qt::StringLiterals;

namespace {

std::unique_ptr<Postgres> &instance()
{
    static std::unique_ptr<Postgres> server;
    return server;
}

/** The newest installed server's programs; empty where there is none. */
QString serverPrograms()
{
    const QDir root(u"/usr/lib/postgresql"_s);
    QString best;
    int newest = 0;
    for (const QString &version : root.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        const QString bin = root.filePath(version + u"/bin"_s);
        if (version.toInt() > newest && QFile::exists(bin + u"/initdb"_s)) {
            newest = version.toInt();
            best = bin;
        }
    }
    return best;
}

int freePort()
{
    QTcpServer probe;
    return probe.listen(QHostAddress::LocalHost, 0) ? probe.serverPort() : 0;
}

/** The command as the server's own user: a server refuses to run as root. */
std::pair<QString, QStringList> asServerUser(const QString &program, const QStringList &arguments)
{
    if (::getuid() != 0)
        return {program, arguments};
    return {u"setpriv"_s, QStringList{u"--reuid=postgres"_s, u"--regid=postgres"_s, u"--clear-groups"_s,
                              u"--pdeathsig"_s, u"QUIT"_s, u"--"_s, program}
                              + arguments};
}

QString ownerFile(const QString &folder)
{
    return folder + u"/owner"_s;
}

/** Which process a folder belongs to, with the moment it began: numbers are used again. Empty where it has ended. */
QByteArray processMark(qint64 id)
{
    QFile file(u"/proc/%1/stat"_s.arg(id));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray stat = file.readAll();
    // proc(5): the name in parentheses may hold spaces; the start time is the 22nd field, the 20th after it.
    const QList<QByteArray> fields = stat.mid(stat.lastIndexOf(')') + 2).split(' ');
    return QByteArray::number(id) + ' ' + fields.value(19);
}

/** Ends the servers of programs that were killed and removes their folders; those of programs that run stay. */
void sweepFolders()
{
    const QDir root(QDir::tempPath());
    for (const QString &name : root.entryList({u"steward-pg-*"_s}, QDir::Dirs | QDir::NoDotAndDotDot)) {
        const QString folder = root.filePath(name);
        QFile owner(ownerFile(folder));
        // Without an owner it is being made just now, or was left so long ago that nobody needs it.
        const bool isOld = QFileInfo(folder).lastModified().secsTo(QDateTime::currentDateTime()) > 3600;
        if (!owner.open(QIODevice::ReadOnly) && !isOld)
            continue;
        const QByteArray mark = owner.isOpen() ? owner.readAll() : QByteArray();
        if ((mark.isEmpty() && !isOld)
            || (!mark.isEmpty() && processMark(mark.split(' ').first().toLongLong()) == mark))
            continue;
        QFile server(folder + u"/data/postmaster.pid"_s);
        if (server.open(QIODevice::ReadOnly)) {
            const pid_t id = pid_t(server.readLine().trimmed().toLongLong());
            QFile command(u"/proc/%1/cmdline"_s.arg(id));
            if (id > 1 && command.open(QIODevice::ReadOnly) && command.readAll().contains(folder.toUtf8()))
                ::kill(id, SIGQUIT);
        }
        QDir(folder).removeRecursively();
    }
}

} // namespace

Postgres &Postgres::shared()
{
    if (!instance()) {
        instance().reset(new Postgres);
        qAddPostRoutine([] { instance().reset(); });
    }
    return *instance();
}

Postgres::Postgres()
{
    start();
}

Postgres::~Postgres()
{
    stop();
}

void Postgres::start()
{
    m_bin = serverPrograms();
    if (m_bin.isEmpty()) {
        m_whyNot = u"No PostgreSQL server is installed."_s;
        return;
    }
    sweepFolders();
    QByteArray pattern = QDir::tempPath().toLocal8Bit() + "/steward-pg-XXXXXX";
    if (!::mkdtemp(pattern.data())) {
        m_whyNot = u"No folder could be made for the server."_s;
        return;
    }
    m_folder = QString::fromLocal8Bit(pattern);
    QFile owner(ownerFile(m_folder));
    if (owner.open(QIODevice::WriteOnly))
        owner.write(processMark(QCoreApplication::applicationPid()));
    owner.close();
    if (::getuid() == 0) {
        const passwd *user = ::getpwnam("postgres");
        if (!user || ::chown(pattern.constData(), user->pw_uid, user->pw_gid) != 0) {
            m_whyNot = u"There is no user \"postgres\" to run the server."_s;
            return;
        }
    }
    m_port = freePort();
    if (!runAsServer(program(u"initdb"_s),
            {u"-D"_s, dataFolder(), u"-U"_s, u"postgres"_s, u"--auth-local=trust"_s, u"--auth-host=scram-sha-256"_s,
                u"-E"_s, u"UTF8"_s, u"--locale=C.UTF-8"_s, u"--no-sync"_s})) {
        m_whyNot = u"initdb failed."_s;
        return;
    }
    const auto [command, arguments] = asServerUser(program(u"postgres"_s),
        {u"-D"_s, dataFolder(), u"-p"_s, QString::number(m_port), u"-k"_s, m_folder, u"-c"_s,
            u"listen_addresses=127.0.0.1"_s, u"-c"_s, u"fsync=off"_s, u"-c"_s, u"full_page_writes=off"_s, u"-c"_s,
            u"shared_buffers=64MB"_s, u"-c"_s, u"max_connections=50"_s, u"-c"_s, u"autovacuum=off"_s});
    m_server.setStandardOutputFile(QProcess::nullDevice());
    m_server.setStandardErrorFile(QProcess::nullDevice());
    m_server.start(command, arguments);
    m_server.waitForStarted();
    QElapsedTimer clock;
    clock.start();
    while (clock.elapsed() < 30'000 && m_server.state() != QProcess::NotRunning) {
        QProcess ready;
        ready.start(program(u"pg_isready"_s), {u"-q"_s, u"-h"_s, m_folder, u"-p"_s, QString::number(m_port)});
        if (ready.waitForFinished(5000) && ready.exitCode() == 0) {
            m_isRunning = true;
            break;
        }
        QThread::msleep(30);
    }
    if (!m_isRunning) {
        m_whyNot = u"The server did not start."_s;
        return;
    }
    psql(u"postgres"_s, "CREATE ROLE steward LOGIN PASSWORD '" + password().toUtf8().replace('\'', "''") + "'");
}

void Postgres::stop()
{
    if (m_server.state() != QProcess::NotRunning) {
        ::kill(pid_t(m_server.processId()), SIGINT); // "fast": open connections are ended
        if (!m_server.waitForFinished(10'000)) {
            ::kill(pid_t(m_server.processId()), SIGQUIT);
            m_server.waitForFinished(5000);
        }
    }
    m_isRunning = false;
    if (!m_folder.isEmpty())
        QDir(m_folder).removeRecursively();
}

bool Postgres::runAsServer(const QString &program, const QStringList &arguments)
{
    const auto [command, all] = asServerUser(program, arguments);
    QProcess process;
    process.setWorkingDirectory(m_folder);
    process.start(command, all);
    if (process.waitForFinished(60'000) && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0)
        return true;
    std::fprintf(stderr, "%s\n", process.readAllStandardError().constData());
    return false;
}

QString Postgres::url(const QString &database) const
{
    return u"postgresql://%1@127.0.0.1:%2/%3"_s.arg(user()).arg(m_port).arg(database);
}

bool Postgres::createDatabase(const QString &database)
{
    bool ok = false;
    psql(u"postgres"_s,
        "DROP DATABASE IF EXISTS \"" + database.toUtf8() + "\" WITH (FORCE);\nCREATE DATABASE \"" + database.toUtf8()
            + "\" OWNER steward;",
        &ok);
    return ok;
}

QByteArray Postgres::psql(const QString &database, const QByteArray &sql, bool *ok)
{
    return runPsql(u"postgres"_s, database, sql, ok);
}

QByteArray Postgres::psqlAsUser(const QString &database, const QByteArray &sql, bool *ok)
{
    return runPsql(user(), database, sql, ok);
}

QByteArray Postgres::runPsql(const QString &role, const QString &database, const QByteArray &sql, bool *ok)
{
    QProcess process;
    process.start(
        program(u"psql"_s), {u"-X"_s, u"-q"_s, u"-A"_s, u"-t"_s, u"-v"_s, u"ON_ERROR_STOP=1"_s, u"-h"_s, m_folder,
                                u"-p"_s, QString::number(m_port), u"-U"_s, role, u"-d"_s, database, u"-f"_s, u"-"_s});
    process.write(sql);
    process.closeWriteChannel();
    const bool went =
        process.waitForFinished(300'000) && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
    if (!went)
        std::fprintf(stderr, "psql: %s\n", process.readAllStandardError().constData());
    if (ok)
        *ok = went;
    return process.readAllStandardOutput();
}

} // namespace steward::test
