#include "tests/support/program.h"
#include "tests/support/test_main.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QScopeGuard>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <cerrno>

#include <unistd.h>

using namespace steward;
using namespace Qt::StringLiterals;

/** What steward-cli does when the system refuses it something: a library stands in for the file calls (see fault_io.h),
 * or the disk is really full or read-only. */
class DiskFaultsTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;
    int m_files = 0;

    QString newFolder()
    {
        const QString folder = m_dir.filePath(u"d%1"_s.arg(++m_files));
        QDir().mkpath(folder);
        return folder;
    }

    /** Without keys: opening them takes longer than all the rest. */
    static test::Answer run(const QStringList &arguments, const QByteArray &input = {}, const QString &fault = {},
        const QStringList &wrapper = {})
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.remove(u"STEWARD_PASSPHRASE_FILE"_s);
        const QDir bin(qEnvironmentVariable("STEWARD_BIN"));
        if (!fault.isEmpty()) {
            environment.insert(u"LD_PRELOAD"_s, bin.filePath(u"../tests/libsteward_fault_io.so"_s));
            environment.insert(u"STEWARD_FAULT"_s, fault);
        }
        process.setProcessEnvironment(environment);
        const QStringList all = wrapper + QStringList{bin.filePath(u"steward-cli"_s)} + arguments;
        process.start(all.first(), all.mid(1));
        process.write(input);
        process.closeWriteChannel();
        if (!process.waitForFinished(60'000))
            process.kill();
        return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, process.readAllStandardOutput(),
            process.readAllStandardError()};
    }

    static QByteArray someLines(const QByteArray &name, int count)
    {
        QByteArray lines;
        for (int i = 0; i < count; ++i)
            lines += name + ' ' + QByteArray::number(i) + ' ' + QByteArray(i % 9 == 0 ? 5000 : 10, '.') + '\n';
        return lines;
    }

    static QSet<QByteArray> acknowledgedIn(const QByteArray &out)
    {
        QSet<QByteArray> lines;
        QList<QByteArray> answers = out.split('\n');
        answers.removeLast();
        for (const QByteArray &answer : std::as_const(answers)) {
            if (answer.startsWith("ACK "))
                lines.insert(answer.mid(4));
        }
        return lines;
    }

    static QString faultOf(const QString &path, const QSet<QByteArray> &acknowledged)
    {
        const QStringList base{u"--workspace"_s, path};
        const test::Answer dump = run(base + QStringList{u"store"_s, u"dump"_s});
        if (dump.exitCode != 0)
            return u"dump: "_s + QString::fromUtf8(dump.err);
        const QList<QByteArray> lines = dump.out.split('\n');
        if (!QSet<QByteArray>(lines.begin(), lines.end()).contains(acknowledged))
            return u"acknowledged lines are lost"_s;
        const test::Answer check = run(base + QStringList{u"workspace"_s, u"check"_s});
        if (check.exitCode != 0)
            return u"check: "_s + QString::fromUtf8(check.out + check.err);
        const test::Answer more = run(base + QStringList{u"store"_s, u"soak"_s}, "more\n");
        return more.out == "ACK more\n" ? QString() : u"more: "_s + QString::fromUtf8(more.err);
    }

    QString madeIn(const QString &folder)
    {
        const QString path = folder + u"/w.steward"_s;
        const QStringList base{u"--workspace"_s, path};
        if (run(base + QStringList{u"workspace"_s, u"init"_s}).exitCode != 0
            || run(base + QStringList{u"store"_s, u"soak"_s}, someLines("before", 20)).exitCode != 0)
            return {};
        return path;
    }

    static QString faultText(const QString &folder, const QString &what, long number, int error, bool isLasting)
    {
        return u"folder=%1;act=%2;number=%3;errno=%4;lasting=%5"_s.arg(folder, what)
            .arg(number)
            .arg(error)
            .arg(int(isLasting));
    }

private Q_SLOTS:
    void aFaultIsASentenceAndLosesNothing_data()
    {
        QTest::addColumn<QString>("call");
        for (const QString &call :
            {u"open"_s, u"read"_s, u"write"_s, u"truncate"_s, u"sync"_s, u"unlink"_s, u"close"_s})
            QTest::newRow(qPrintable(call)) << call;
    }
    void aFaultIsASentenceAndLosesNothing()
    {
        QFETCH(const QString, call);
        const QList<int> errors{EIO, ENOSPC, EROFS};
        const QList<long> numbers{1, 2, 3, 5, 8, 13, 21, 34};
        for (int i = 0; i < numbers.size(); ++i) {
            const QString folder = newFolder();
            const QString path = madeIn(folder);
            QVERIFY(!path.isEmpty());
            const test::Answer answer = run({u"--workspace"_s, path, u"store"_s, u"soak"_s}, someLines("during", 60),
                faultText(folder, call, numbers[i], errors[i % 3], i % 2 == 0));
            QVERIFY2(answer.exitCode == 0 || answer.exitCode == 3, answer.err.constData());
            QVERIFY2(answer.exitCode == 0 || answer.err.startsWith("steward-cli: "), answer.err.constData());
            QSet<QByteArray> lines = acknowledgedIn(answer.out);
            for (const QByteArray &line : someLines("before", 20).trimmed().split('\n'))
                lines.insert(line);
            const QString found = faultOf(path, lines);
            QVERIFY2(found.isEmpty(), qPrintable(u"call %1: %2"_s.arg(numbers[i]).arg(found)));
        }
    }

    void killedAtAnyCallLosesNothing()
    {
        const QString folder = newFolder();
        const QString path = madeIn(folder);
        QVERIFY(!path.isEmpty());
        QSet<QByteArray> lines;
        int kills = 0;
        for (long number = 1; number < 300; number += number < 40 ? 2 : 17) {
            const QByteArray name = "kill " + QByteArray::number(qint64(number));
            const test::Answer answer = run({u"--workspace"_s, path, u"store"_s, u"soak"_s}, someLines(name, 60),
                faultText(folder, u"any"_s, number, 0, false) + u";kill=1"_s);
            kills += answer.exitCode == -1;
            lines.unite(acknowledgedIn(answer.out));
        }
        QVERIFY(kills > 20);
        QCOMPARE(faultOf(path, lines), QString());
    }

    void makingThatIsKilledLeavesNothingInTheWay()
    {
        int kills = 0;
        for (long number = 1; number < 150; number += number < 40 ? 3 : 11) {
            const QString folder = newFolder();
            const QStringList base{u"--workspace"_s, folder + u"/w.steward"_s};
            kills += run(base + QStringList{u"workspace"_s, u"init"_s}, {},
                         faultText(folder, u"any"_s, number, 0, false) + u";kill=1"_s)
                         .exitCode
                     == -1;
            // Made whole, or made now.
            if (run(base + QStringList{u"workspace"_s, u"check"_s}).exitCode != 0)
                QCOMPARE(run(base + QStringList{u"workspace"_s, u"init"_s}).exitCode, 0);
            QCOMPARE(faultOf(base[1], {}), QString());
        }
        QVERIFY(kills > 15);
    }

    void aLimitForFilesIsToldAsSuch()
    {
        const QString folder = newFolder();
        const QString path = madeIn(folder);
        const test::Answer answer = run({u"--workspace"_s, path, u"store"_s, u"soak"_s}, someLines("big", 9000), {},
            {u"/bin/sh"_s, u"-c"_s, u"ulimit -f 1200; exec \"$0\" \"$@\""_s});
        QCOMPARE(answer.exitCode, 3);
        QVERIFY2(answer.err.contains("limit for files"), answer.err.constData());
        QCOMPARE(faultOf(path, acknowledgedIn(answer.out)), QString());
    }

    void aFullDiskAndAReadOnlyDiskAreTold()
    {
        const QString folder = newFolder();
        if (QProcess::execute(u"mount"_s, {u"-t"_s, u"tmpfs"_s, u"-o"_s, u"size=2m"_s, u"tmpfs"_s, folder}) != 0)
            QSKIP("no right to mount a small disk");
        const auto unmount = qScopeGuard([&] { QProcess::execute(u"umount"_s, {u"-l"_s, folder}); });
        const QString path = madeIn(folder);
        QVERIFY(!path.isEmpty());
        const QStringList base{u"--workspace"_s, path};
        const test::Answer full = run(base + QStringList{u"store"_s, u"soak"_s}, someLines("fill", 9000));
        QCOMPARE(full.exitCode, 3);
        QVERIFY2(full.err.contains("disk is full"), full.err.constData());
        const QSet<QByteArray> lines = acknowledgedIn(full.out);
        // Full as it is, everything can be read.
        const test::Answer dump = run(base + QStringList{u"store"_s, u"dump"_s});
        QVERIFY2(dump.exitCode == 0, dump.err.constData());
        const QList<QByteArray> kept = dump.out.split('\n');
        QVERIFY(QSet<QByteArray>(kept.begin(), kept.end()).contains(lines));
        QCOMPARE(QProcess::execute(u"mount"_s, {u"-o"_s, u"remount,size=64m"_s, folder}), 0);
        QCOMPARE(faultOf(path, lines), QString());

        QCOMPARE(QProcess::execute(u"mount"_s, {u"-o"_s, u"remount,ro"_s, folder}), 0);
        QCOMPARE(run(base + QStringList{u"store"_s, u"dump"_s}).exitCode, 0);
        QCOMPARE(run(base + QStringList{u"workspace"_s, u"check"_s}).exitCode, 0);
        const test::Answer refused = run(base + QStringList{u"store"_s, u"soak"_s}, "x\n");
        QCOMPARE(refused.exitCode, 3);
        QVERIFY2(refused.err.contains("cannot be written"), refused.err.constData());
    }

    void filesOfOthersAreToldAsSuch()
    {
        if (::geteuid() != 0)
            QSKIP("only the administrator can act as somebody else");
        const QStringList somebody{u"setpriv"_s, u"--reuid=65534"_s, u"--regid=65534"_s, u"--clear-groups"_s};
        const QString folder = newFolder();
        const QString path = madeIn(folder);
        const QStringList base{u"--workspace"_s, path};
        for (const QString &open : {m_dir.path(), folder})
            QFile::setPermissions(open, QFile::permissions(open) | QFile::ReadOther | QFile::ExeOther);
        const test::Answer hidden = run(base + QStringList{u"store"_s, u"dump"_s}, {}, {}, somebody);
        QCOMPARE(hidden.exitCode, 3);
        QFile::setPermissions(path, QFile::permissions(path) | QFile::ReadOther);
        const test::Answer dump = run(base + QStringList{u"store"_s, u"dump"_s}, {}, {}, somebody);
        QVERIFY2(dump.exitCode == 0, dump.err.constData());
        const test::Answer refused = run(base + QStringList{u"store"_s, u"soak"_s}, "x\n", {}, somebody);
        QCOMPARE(refused.exitCode, 3);
        QVERIFY2(refused.err.contains("cannot be written"), refused.err.constData());
    }
};

STEWARD_TEST(DiskFaultsTest)
#include "tst_disk_faults.moc"
