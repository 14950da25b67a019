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
#include <QThread>

#include <csignal>

using namespace steward;
using namespace Qt::StringLiterals;

/** Backups through the real program: made, verified, restored, rehearsed, killed and starved of room. */
class BackupsTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;
    QString m_program = qEnvironmentVariable("STEWARD_BIN") + u"/steward-cli"_s;

    QString file(const QString &name) { return m_dir.filePath(name); }
    test::Answer cli(const QStringList &arguments, const QByteArray &input = {})
    {
        return test::run(u"steward-cli"_s, QStringList{u"--format"_s, u"json"_s} + arguments, input);
    }
    QStringList on(const QString &workspace, const QStringList &arguments)
    {
        return QStringList{u"--workspace"_s, workspace} + arguments;
    }
    static QJsonObject object(const test::Answer &answer) { return QJsonDocument::fromJson(answer.out).object(); }
    static bool put(const QString &path, const QByteArray &bytes)
    {
        QFile out(path);
        return out.open(QIODevice::WriteOnly) && out.write(bytes) == bytes.size();
    }
    QString workspace(const QString &name, int lines)
    {
        const QString path = file(name);
        if (cli(on(path, {u"workspace"_s, u"init"_s})).exitCode != 0)
            return {};
        QByteArray input;
        for (int i = 0; i < lines; ++i)
            input += "line " + QByteArray::number(i) + ' ' + QByteArray(1000, char('a' + i % 26)) + '\n';
        return cli(on(path, {u"store"_s, u"soak"_s}), input).exitCode == 0 ? path : QString();
    }
    static QStringList leftOvers(const QString &folder)
    {
        return QDir(folder).entryList({u".steward-work-*"_s}, QDir::AllEntries | QDir::Hidden);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(put(file(u"passphrase"_s), "correct horse battery staple\n"));
        QVERIFY(put(file(u"wrong"_s), "incorrect horse battery staple\n"));
        qputenv("STEWARD_PASSPHRASE_FILE", QFile::encodeName(file(u"passphrase"_s)));
        qputenv("XDG_DATA_HOME", QFile::encodeName(file(u"seat"_s)));
        qputenv("DBUS_SESSION_BUS_ADDRESS", "disabled:");
    }

    void theWholeRoad()
    {
        const QString path = workspace(u"road.steward"_s, 50);
        QVERIFY(!path.isEmpty());
        QDir().mkpath(file(u"disk"_s));
        const test::Answer made = cli(on(path, {u"backups"_s, u"make"_s, u"--to"_s, file(u"disk"_s)}));
        QVERIFY2(made.exitCode == 0, made.err.constData());
        const QString backup = object(made).value(u"path"_s).toString();
        QCOMPARE(cli(on(path, {u"backups"_s, u"verify"_s, backup})).exitCode, 0);
        QCOMPARE(cli(on(path, {u"backups"_s, u"verify"_s, u"--all"_s})).exitCode, 0);
        const QJsonArray listed = QJsonDocument::fromJson(cli(on(path, {u"backups"_s, u"list"_s})).out).array();
        QCOMPARE(listed.size(), 1);
        QVERIFY(listed.first().toObject().value(u"good"_s).toBool());
        const test::Answer drill = cli(on(path, {u"backups"_s, u"drill"_s}));
        QVERIFY2(drill.exitCode == 0, drill.out.constData());
        QCOMPARE(object(drill).value(u"missing_records"_s).toInt(-1), 0);
        QVERIFY(object(drill).value(u"rto_ms"_s).toInteger() > 0);
        QCOMPARE(cli(on(path, {u"backups"_s, u"status"_s})).exitCode, 0);
        QCOMPARE(cli(on(path, {u"ledger"_s, u"verify"_s})).exitCode, 0);

        // Another computer: no workspace there, another data folder, the passphrase alone.
        qputenv("XDG_DATA_HOME", QFile::encodeName(file(u"elsewhere"_s)));
        QCOMPARE(cli({u"backups"_s, u"verify"_s, backup}).exitCode, 0);
        const QString again = file(u"again.steward"_s);
        qputenv("STEWARD_PASSPHRASE_FILE", QFile::encodeName(file(u"wrong"_s)));
        const test::Answer wrong = cli({u"backups"_s, u"restore"_s, backup, u"--to"_s, again});
        QCOMPARE(wrong.exitCode, 2);
        QVERIFY2(wrong.err.contains("passphrase"), wrong.err.constData());
        QVERIFY(!QFile::exists(again));
        qputenv("STEWARD_PASSPHRASE_FILE", QFile::encodeName(file(u"passphrase"_s)));
        const test::Answer restored = cli({u"backups"_s, u"restore"_s, backup, u"--to"_s, again});
        QVERIFY2(restored.exitCode == 0, restored.err.constData());
        QVERIFY(object(restored).value(u"took_over"_s).toBool());
        QCOMPARE(cli(on(again, {u"workspace"_s, u"check"_s})).exitCode, 0);
        QCOMPARE(cli(on(again, {u"store"_s, u"soak"_s}), "one more\n").out, QByteArray("ACK one more\n"));
        QCOMPARE(cli(on(again, {u"store"_s, u"dump"_s})).out.count('\n'), 51);
        QCOMPARE(cli(on(again, {u"ledger"_s, u"verify"_s})).exitCode, 0);
        qputenv("XDG_DATA_HOME", QFile::encodeName(file(u"seat"_s)));

        // Back in the place of the first one, which is set aside with what was written since.
        QCOMPARE(cli(on(path, {u"store"_s, u"soak"_s}), "written since\n").exitCode, 0);
        QCOMPARE(cli(on(path, {u"backups"_s, u"restore"_s, backup, u"--to"_s, path})).exitCode, 2);
        const test::Answer replaced =
            cli(on(path, {u"backups"_s, u"restore"_s, backup, u"--to"_s, path, u"--replace"_s}));
        QVERIFY2(replaced.exitCode == 0, replaced.err.constData());
        const QString aside = object(replaced).value(u"set_aside"_s).toString();
        QCOMPARE(cli(on(path, {u"store"_s, u"dump"_s})).out.count('\n'), 50);
        QVERIFY(cli(on(aside, {u"store"_s, u"dump"_s})).out.endsWith("written since\n"));
        QCOMPARE(cli(on(path, {u"store"_s, u"soak"_s}), "goes on\n").exitCode, 0);
        QCOMPARE(cli(on(path, {u"workspace"_s, u"check"_s})).exitCode, 0);
        QCOMPARE(leftOvers(m_dir.path()), QStringList());
        QCOMPARE(leftOvers(file(u"disk"_s)), QStringList());
    }

    void aDamagedBackupAnswersNo()
    {
        const QString path = workspace(u"damaged.steward"_s, 5);
        const test::Answer made = cli(on(path, {u"backups"_s, u"make"_s}));
        QVERIFY2(made.exitCode == 0, made.err.constData());
        const QString backup = object(made).value(u"path"_s).toString();
        QVERIFY(put(backup + u"/note.txt"_s, "added"));
        const test::Answer verdict = cli(on(path, {u"backups"_s, u"verify"_s, backup}));
        QCOMPARE(verdict.exitCode, 1);
        QVERIFY(verdict.out.contains("note.txt"));
        QCOMPARE(cli(on(path, {u"backups"_s, u"restore"_s, backup, u"--to"_s, file(u"no.steward"_s)})).exitCode, 1);
        QVERIFY(!QFile::exists(file(u"no.steward"_s)));
        const test::Answer status = cli(on(path, {u"backups"_s, u"status"_s}));
        QCOMPARE(status.exitCode, 1);
        QCOMPARE(object(status).value(u"damaged"_s).toInt(), 1);
        QCOMPARE(cli(on(path, {u"backups"_s, u"drill"_s})).exitCode, 1);
    }

    void nothingIsLeftOfAFullDisk()
    {
        const QString path = workspace(u"full.steward"_s, 3000);
        QDir().mkpath(file(u"small"_s));
        QDir().mkpath(file(u"roomy"_s));
        // A disk of one MiB, in a mount namespace of its own.
        QProcess shell;
        shell.start(
            u"unshare"_s, {u"-rm"_s, u"sh"_s, u"-c"_s,
                              u"mount -t tmpfs -o size=1m none \"$1\" || exit 99; "
                              "\"$2\" --workspace \"$3\" backups make --to \"$1\"; code=$?; ls -A \"$1\"; exit $code"_s,
                              u"sh"_s, file(u"small"_s), m_program, path});
        QVERIFY(shell.waitForFinished(60000));
        if (shell.exitCode() == 99 || shell.error() == QProcess::FailedToStart)
            QSKIP("This machine lets nobody mount a small disk.");
        QCOMPARE(shell.exitCode(), 3);
        const QByteArray said = shell.readAllStandardError();
        QVERIFY2(said.contains("no room left"), said.constData());
        QCOMPARE(shell.readAllStandardOutput(), QByteArray());
        QCOMPARE(leftOvers(m_dir.path()), QStringList());
        QCOMPARE(cli(on(path, {u"ledger"_s, u"list"_s, u"--action"_s, u"backup.made"_s})).out.count("backup.made"), 0);

        // The same where the workspace itself stands on it: there is room for the file, and for no second one.
        QProcess other;
        other.start(u"unshare"_s,
            {u"-rm"_s, u"sh"_s, u"-c"_s,
                u"mount -t tmpfs -o size=6m none \"$1\" || exit 99; cp \"$3\" \"$1/w.steward\"; "
                "\"$2\" --workspace \"$1/w.steward\" backups make --to \"$4\"; code=$?; ls -A \"$1\" \"$4\"; exit $code"_s,
                u"sh"_s, file(u"small"_s), m_program, path, file(u"roomy"_s)});
        QVERIFY(other.waitForFinished(60000));
        QCOMPARE(other.exitCode(), 3);
        const QByteArray told = other.readAllStandardError();
        QVERIFY2(told.contains("no room for the working copy"), told.constData());
        const QByteArray left = other.readAllStandardOutput();
        QVERIFY2(!left.contains(".steward-work") && !left.contains("sealed"), left.constData());
    }

    void killedAtAnyMomentItLeavesNothingForLong()
    {
        const QString path = workspace(u"killed.steward"_s, 8000);
        const QString folder = file(u"killed-backups"_s);
        const test::Answer first = cli(on(path, {u"backups"_s, u"make"_s}));
        QVERIFY2(first.exitCode == 0, first.err.constData());
        const qint64 whole = object(first).value(u"took_ms"_s).toInteger();
        constexpr int kills = 10;
        int interrupted = 0;
        int plainSeen = 0;
        for (int i = 0; i < kills; ++i) {
            QProcess making;
            making.start(m_program, on(path, {u"backups"_s, u"make"_s}));
            QVERIFY(making.waitForStarted());
            // From the moment it has a place to work in, over the time that a whole backup took.
            QTRY_VERIFY_WITH_TIMEOUT(
                !leftOvers(m_dir.path()).isEmpty() || making.state() == QProcess::NotRunning, 30000);
            QThread::msleep(ulong(i * whole / kills));
            making.kill();
            making.waitForFinished();
            interrupted += making.exitStatus() == QProcess::CrashExit;
            for (const QString &place : leftOvers(m_dir.path()))
                plainSeen += !QDir(m_dir.filePath(place)).isEmpty();
        }
        QVERIFY2(interrupted >= kills / 2, qPrintable(u"only %1 were cut off"_s.arg(interrupted)));
        QVERIFY(plainSeen > 0);
        // Half of one never counts as a backup.
        QCOMPARE(cli(on(path, {u"backups"_s, u"verify"_s, u"--all"_s})).exitCode, 0);
        const test::Answer last = cli(on(path, {u"backups"_s, u"make"_s}));
        QVERIFY2(last.exitCode == 0, last.err.constData());
        QCOMPARE(leftOvers(m_dir.path()), QStringList());
        QCOMPARE(leftOvers(folder), QStringList());
        QCOMPARE(cli(on(path, {u"workspace"_s, u"check"_s})).exitCode, 0);
        qInfo("%d of %d cut off, %d with a working copy that the next run removed", interrupted, kills, plainSeen);
    }

    void whileAnotherHoldsItOrNothingIsNamedItSaysSo()
    {
        const QString path = workspace(u"held.steward"_s, 2);
        QProcess holder;
        holder.start(m_program, on(path, {u"store"_s, u"soak"_s}));
        QVERIFY(holder.waitForStarted());
        holder.write("held\n");
        QVERIFY(holder.waitForReadyRead(10000));
        const test::Answer made = cli(on(path, {u"backups"_s, u"make"_s}));
        QCOMPARE(made.exitCode, 3);
        QVERIFY(made.err.contains("Another Steward"));
        holder.closeWriteChannel();
        QVERIFY(holder.waitForFinished(10000));
        QCOMPARE(cli({u"backups"_s, u"verify"_s}).exitCode, 2);
        QCOMPARE(cli({u"backups"_s, u"restore"_s, u"x"_s}).exitCode, 2);
        QCOMPARE(cli(on(path, {u"backups"_s, u"make"_s, u"--to"_s, file(u"nowhere"_s)})).exitCode, 2);
    }
};

STEWARD_TEST(BackupsTest)
#include "tst_backups.moc"
