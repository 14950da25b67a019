#include "tests/support/program.h"
#include "tests/support/test_main.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sqlite3.h>

using namespace steward;
using namespace Qt::StringLiterals;

namespace {

constexpr auto email = "ada.quillfeather@example.org";

/** Runs SQL over a file, and answers the first value of its last row. */
QByteArray sql(const QString &path, const QByteArray &statements)
{
    sqlite3 *database = nullptr;
    sqlite3_open(path.toUtf8().constData(), &database);
    sqlite3_busy_timeout(database, 5000);
    QByteArray value;
    char *error = nullptr;
    const auto keep = [](void *into, int columns, char **texts, char **) {
        if (columns > 0 && texts[0])
            *static_cast<QByteArray *>(into) = texts[0];
        return 0;
    };
    if (sqlite3_exec(database, statements.constData(), keep, &value, &error) != SQLITE_OK)
        qWarning("%s", error);
    sqlite3_free(error);
    sqlite3_close(database);
    return value;
}

} // namespace

/** `requests close` of an erasure closes in one transaction and ends the erasure in another; killed between them. */
class CloseKilledTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;
    QStringList m_base;
    const QByteArray m_seat = qgetenv("XDG_DATA_HOME");
    const QByteArray m_passphrase = qgetenv("STEWARD_PASSPHRASE_FILE");

    QString path(const QString &name) const { return m_dir.filePath(name); }
    QJsonObject object(const QStringList &arguments) const
    {
        const test::Answer answer = test::run(u"steward-cli"_s, m_base + arguments);
        if (answer.exitCode != 0)
            QTest::qFail((arguments.join(u' ').toUtf8() + ": " + answer.err + answer.out.left(1000)).constData(),
                __FILE__, __LINE__);
        return QJsonDocument::fromJson(answer.out).object();
    }
    void put(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    QByteArray stateOf(const QString &reference) const
    {
        return sql(path(u"w.steward"_s), "SELECT state FROM request WHERE reference = '" + reference.toUtf8() + "'");
    }

    QByteArray bytesOf(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    /** Kills the command as soon as the first of its two transactions is seen. */
    void closeAndKill(const QString &reference) const
    {
        QProcess process;
        process.start(QDir(qEnvironmentVariable("STEWARD_BIN")).filePath(u"steward-cli"_s),
            m_base + QStringList{u"requests"_s, u"close"_s, reference, u"--outcome"_s, u"fulfilled"_s});
        QVERIFY(process.waitForStarted());
        QElapsedTimer patience;
        patience.start();
        while (stateOf(reference) != "closed" && patience.elapsed() < 20'000
               && ::kill(pid_t(process.processId()), 0) == 0 && !process.waitForFinished(0)) {
        }
        if (process.state() == QProcess::Running)
            ::kill(pid_t(process.processId()), SIGKILL);
        process.waitForFinished();
    }

private Q_SLOTS:
    void initTestCase()
    {
        put(u"passphrase"_s, "correct horse battery staple\n");
        qputenv("STEWARD_PASSPHRASE_FILE", path(u"passphrase"_s).toUtf8());
        qputenv("XDG_DATA_HOME", path(u"seat"_s).toUtf8());
        m_base = {u"--workspace"_s, path(u"w.steward"_s), u"--format"_s, u"json"_s};
    }
    void cleanupTestCase()
    {
        qputenv("STEWARD_PASSPHRASE_FILE", m_passphrase);
        qputenv("XDG_DATA_HOME", m_seat);
    }

    void whatWasKilledBetweenClosingAndEndingGoesOn()
    {
        object({u"workspace"_s, u"init"_s});
        put(u"list.csv"_s, QByteArray("id,email\n1,") + email + "\n2,neighbour@example.net\n");
        object({u"sources"_s, u"add"_s, path(u"list.csv"_s)});
        const QString reference = object({u"requests"_s, u"open"_s, u"--law"_s, u"gdpr"_s, u"--type"_s, u"erasure"_s,
            u"--received"_s, u"2026-09-01"_s, u"--subject-email"_s, QString::fromLatin1(email)})[u"reference"_s]
                                      .toString();
        object({u"requests"_s, u"verify"_s, reference});
        object({u"requests"_s, u"search"_s, reference});
        object({u"requests"_s, u"plan"_s, reference});
        object({u"requests"_s, u"apply"_s, reference});
        object({u"requests"_s, u"check"_s, reference});

        // The same workspace for each round: as it stands before it is closed.
        const QByteArray workspace = bytesOf(u"w.steward"_s);
        int between = 0;
        for (int round = 0; round < 6; ++round) {
            // The seat remembers the newest trail and would refuse the older file that a round begins with.
            QDir(path(u"seat"_s)).removeRecursively();
            QFile::remove(path(u"w.steward-wal"_s));
            QFile::remove(path(u"w.steward-shm"_s));
            put(u"w.steward"_s, workspace);
            closeAndKill(reference);
            const bool isClosed = stateOf(reference) == "closed";
            between += isClosed && sql(path(u"w.steward"_s), "SELECT count(*) FROM erasure_proof") == "0" ? 1 : 0;
            QStringList again{u"requests"_s, u"close"_s, reference};
            if (!isClosed)
                again += {u"--outcome"_s, u"fulfilled"_s};
            const QJsonObject closed = object(again);
            QCOMPARE(closed[u"state"_s].toString(), u"closed"_s);
            QVERIFY(closed[u"erased"_s].toBool());
            QVERIFY(!closed[u"proof"_s].toObject().isEmpty());
            for (const QByteArray &once :
                QByteArrayList{"SELECT count(*) FROM erasure_proof", "SELECT count(*) FROM vault_tombstone",
                    "SELECT count(*) FROM request_history WHERE after = 'closed'"})
                QCOMPARE(sql(path(u"w.steward"_s), once), QByteArray("1"));
            QCOMPARE(object({u"requests"_s, u"close"_s, reference})[u"proof"_s], closed[u"proof"_s]);
        }
        qInfo("killed between the two transactions in %d of 6 rounds", between);
        QVERIFY(object({u"workspace"_s, u"check"_s})[u"ok"_s].toBool());
    }
};

STEWARD_TEST(CloseKilledTest)
#include "tst_close_killed.moc"
