#pragma once

#include <QByteArray>
#include <QProcess>
#include <QString>

#include <memory>

namespace steward::test {

/**
 * A real PostgreSQL server of the test's own: made in a temporary place on first use, on 127.0.0.1 and a Unix socket,
 * stopped and removed when the program ends. What a program that was killed has left is removed by the next one.
 *
 * "steward" is a role that may log in by its password and owns the databases made here; "postgres" is the superuser, by
 * the socket only.
 */
class Postgres
{
public:
    /** The server of this program, started on first use. Check isRunning(): where no server is installed it is not. */
    static Postgres &shared();
    ~Postgres();

    bool isRunning() const { return m_isRunning; }
    QString whyNot() const { return m_whyNot; }
    int port() const { return m_port; }
    qint64 processId() const { return m_server.processId(); }
    QString folder() const { return m_folder; } ///< Of the socket.
    QString dataFolder() const { return m_folder + QStringLiteral("/data"); }
    QString user() const { return QStringLiteral("steward"); }
    QString password() const { return QStringLiteral("a pass'word \\ of tests"); }

    /** "postgresql://steward@127.0.0.1:PORT/DATABASE"; the password is not in it. */
    QString url(const QString &database) const;
    /** Makes an empty database owned by "steward" (UTF-8); one of that name goes first. */
    bool createDatabase(const QString &database);
    /** Runs SQL through psql as the superuser, several statements at once if need be; stdout, unaligned, without
     * headers. What went wrong is printed, and `ok` tells. */
    QByteArray psql(const QString &database, const QByteArray &sql, bool *ok = nullptr);
    /** The same as the role "steward", so that tables are its own. */
    QByteArray psqlAsUser(const QString &database, const QByteArray &sql, bool *ok = nullptr);
    /** A program of the server's own, by its full path ("psql", "pg_dump"). */
    QString program(const QString &name) const { return m_bin + u'/' + name; }

private:
    Postgres();
    void start();
    void stop();
    bool runAsServer(const QString &program, const QStringList &arguments);
    QByteArray runPsql(const QString &role, const QString &database, const QByteArray &sql, bool *ok);

    QString m_bin;
    QString m_folder;
    QString m_whyNot;
    int m_port = 0;
    bool m_isRunning = false;
    QProcess m_server;
};

} // namespace steward::test
