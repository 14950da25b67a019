#include "tests/support/program.h"
#include "tests/support/test_main.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace steward;
using namespace Qt::StringLiterals;

/**
 * kill -9 at any moment: what was acknowledged is there, the workspace opens, the trail verifies.
 *
 * STEWARD_SOAK_ROUNDS sets how often (25 where it is not set); every round is looked at, of many every 25th.
 */
class SoakTest : public QObject
{
    Q_OBJECT

    /** Lines of any bytes, some long; no two alike. */
    static QByteArray linesOf(int round, QRandomGenerator &random)
    {
        QByteArray lines;
        for (int i = 0; i < 400; ++i) {
            lines += QByteArray::number(round) + ' ' + QByteArray::number(i) + ' ';
            const int size = i % 60 == 59 ? 20'000 : 12;
            for (int byte = 0; byte < size; ++byte) {
                const char c = static_cast<char>(random.bounded(256));
                lines += c == '\n' ? '.' : c;
            }
            lines += '\n';
        }
        return lines;
    }

    /** Writes until it is killed; what was acknowledged by then. The last line may be cut by the kill. */
    static QList<QByteArray> killedSoak(const QStringList &base, int round, QRandomGenerator &random)
    {
        QProcess soak;
        soak.start(QDir(qEnvironmentVariable("STEWARD_BIN")).filePath(u"steward-cli"_s),
            base + QStringList{u"store"_s, u"soak"_s});
        soak.waitForStarted();
        soak.write(linesOf(round, random));
        if (round % 3 != 0)
            soak.waitForReadyRead(5000);
        QTest::qWait(int(random.bounded(round % 3 == 0 ? 250 : 40)));
        soak.kill(); // SIGKILL
        soak.waitForFinished();
        QList<QByteArray> acknowledged;
        QList<QByteArray> answers = soak.readAllStandardOutput().split('\n');
        answers.removeLast();
        for (const QByteArray &answer : std::as_const(answers)) {
            if (answer.startsWith("ACK "))
                acknowledged.append(answer.mid(4));
        }
        return acknowledged;
    }

    static void compareWithDump(const QStringList &base, const QSet<QByteArray> &acknowledged)
    {
        const test::Answer dump = test::run(u"steward-cli"_s, base + QStringList{u"store"_s, u"dump"_s});
        QCOMPARE(dump.exitCode, 0);
        const QList<QByteArray> lines = dump.out.split('\n');
        const QSet<QByteArray> kept(lines.begin(), lines.end());
        QCOMPARE((acknowledged - kept).size(), 0);
        QCOMPARE(test::run(u"steward-cli"_s, base + QStringList{u"ledger"_s, u"verify"_s}).exitCode, 0);
        QCOMPARE(test::run(u"steward-cli"_s, base + QStringList{u"workspace"_s, u"check"_s}).exitCode, 0);
    }

private Q_SLOTS:
    void nothingAcknowledgedIsLost()
    {
        bool isNumber = false;
        const int wanted = qEnvironmentVariableIntValue("STEWARD_SOAK_ROUNDS", &isNumber);
        const int rounds = isNumber ? wanted : 25;
        QTemporaryDir dir;
        const QStringList base{u"--workspace"_s, dir.filePath(u"soak.steward"_s)};
        QCOMPARE(test::run(u"steward-cli"_s, base + QStringList{u"workspace"_s, u"init"_s}).exitCode, 0);
        QSet<QByteArray> acknowledged;
        QRandomGenerator random(20261121);
        for (int round = 0; round < rounds; ++round) {
            for (const QByteArray &line : killedSoak(base, round, random))
                acknowledged.insert(line);
            if (rounds <= 25 || round % 25 == 24 || round + 1 == rounds)
                compareWithDump(base, acknowledged);
            if (QTest::currentTestFailed())
                QFAIL(qPrintable(u"in round %1"_s.arg(round)));
        }
        QVERIFY(acknowledged.size() > rounds);
        qInfo("%d kills, %lld lines acknowledged", rounds, static_cast<long long>(acknowledged.size()));
    }

    void everyLineIsAnsweredInOrderAndKeptByteForByte()
    {
        QTemporaryDir dir;
        const QStringList base{u"--workspace"_s, dir.filePath(u"w.steward"_s)};
        QCOMPARE(test::run(u"steward-cli"_s, base + QStringList{u"workspace"_s, u"init"_s}).exitCode, 0);
        const QList<QByteArray> lines{"a", "", "b", QByteArray("\0", 1), QByteArray("x\0y\0", 4),
            "\xff\xfe\xc0 not UTF-8", "\xef\xbb\xbfmark", "ends with\r", " blanks ", "", "'quoted'; --",
            QByteArray(1024 * 1024, 'L'), QByteArray(3'000'000, '\0'), "the last, without a newline"};
        QByteArray answers;
        for (const QByteArray &line : lines)
            answers += "ACK " + line + '\n';
        const test::Answer answer =
            test::run(u"steward-cli"_s, base + QStringList{u"store"_s, u"soak"_s}, lines.join('\n'));
        QCOMPARE(answer.exitCode, 0);
        QVERIFY(answer.out == answers);
        const test::Answer dump = test::run(u"steward-cli"_s, base + QStringList{u"store"_s, u"dump"_s});
        QCOMPARE(dump.exitCode, 0);
        QVERIFY(dump.out == lines.join('\n') + '\n');
    }

    void aLineThatIsTooLongEndsTheSoakWithASentence()
    {
        QTemporaryDir dir;
        const QStringList base{u"--workspace"_s, dir.filePath(u"w.steward"_s)};
        QCOMPARE(test::run(u"steward-cli"_s, base + QStringList{u"workspace"_s, u"init"_s}).exitCode, 0);
        const test::Answer answer = test::run(u"steward-cli"_s, base + QStringList{u"store"_s, u"soak"_s},
            "first\n" + QByteArray(64 * 1024 * 1024 + 1, 'x') + "\nlast\n");
        QCOMPARE(answer.exitCode, 2);
        QCOMPARE(answer.out, QByteArray("ACK first\n"));
        QVERIFY(answer.err.contains("64 MiB"));
        QCOMPARE(test::run(u"steward-cli"_s, base + QStringList{u"store"_s, u"dump"_s}).out, QByteArray("first\n"));
    }

    void damageIsAnAnswerOfTheCheck()
    {
        QTemporaryDir dir;
        const QString path = dir.filePath(u"w.steward"_s);
        const QStringList base{u"--workspace"_s, path};
        QCOMPARE(test::run(u"steward-cli"_s, base + QStringList{u"workspace"_s, u"init"_s}).exitCode, 0);
        QCOMPARE(
            test::run(u"steward-cli"_s, base + QStringList{u"store"_s, u"soak"_s}, QByteArray(300'000, 'x')).exitCode,
            0);
        QVERIFY(QFile::resize(path, QFileInfo(path).size() / 2));
        const test::Answer answer = test::run(u"steward-cli"_s, base + QStringList{u"workspace"_s, u"check"_s});
        QCOMPARE(answer.exitCode, 1);
        const QJsonObject said = QJsonDocument::fromJson(answer.out).object();
        QCOMPARE(said.value(u"ok"_s), QJsonValue(false));
        QVERIFY(answer.out.contains("is cut off"));
    }

    void wrongUseIsOneLineAndExitTwo_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("code");
        QTest::newRow("no such command") << QStringList{u"listings"_s, u"dance"_s} << 2;
        QTest::newRow("no workspace") << QStringList{u"ledger"_s, u"verify"_s} << 2;
        QTest::newRow("missing workspace")
            << QStringList{u"--workspace"_s, u"/nowhere/x.steward"_s, u"ledger"_s, u"verify"_s} << 3;
        QTest::newRow("unknown option") << QStringList{u"ledger"_s, u"verify"_s, u"--fast"_s} << 2;
        QTest::newRow("unknown format") << QStringList{u"--format"_s, u"yaml"_s, u"ledger"_s, u"verify"_s} << 2;
        QTest::newRow("help") << QStringList{u"listings"_s, u"check"_s, u"--help"_s} << 0;
    }
    void wrongUseIsOneLineAndExitTwo()
    {
        QFETCH(const QStringList, arguments);
        const test::Answer answer = test::run(u"steward-cli"_s, arguments);
        QTEST(answer.exitCode, "code");
        if (answer.exitCode != 0) {
            QVERIFY(answer.out.isEmpty());
            QCOMPARE(answer.err.count('\n'), 1);
        }
    }

    void aBadBatchLineIsAnsweredAndTheBatchGoesOn()
    {
        const test::Answer answer = test::run(u"steward-cli"_s, {u"listings"_s, u"compare"_s, u"--input"_s, u"-"_s},
            "{\"id\":1,\"field\":\"phone\",\"submitted\":\"02-312-3456\",\"displayed\":\"+82 2 312 "
            "3456\",\"country\":\"KR\"}\n"
            "not json\n"
            "{\"id\":\"x\",\"field\":\"colour\"}\n"
            "{\"id\":4,\"field\":\"email\",\"submitted\":\"A@b.example\",\"displayed\":\"a@B.example\"}\n");
        QCOMPARE(answer.exitCode, 0);
        const QList<QByteArray> lines = answer.out.trimmed().split('\n');
        QCOMPARE(lines.size(), 4);
        QCOMPARE(QJsonDocument::fromJson(lines[0]).object().value(u"verdict"_s).toString(), u"match"_s);
        QVERIFY(QJsonDocument::fromJson(lines[1]).object().contains(u"error"_s));
        QCOMPARE(QJsonDocument::fromJson(lines[2]).object().value(u"id"_s).toString(), u"x"_s);
        QVERIFY(QJsonDocument::fromJson(lines[2]).object().contains(u"error"_s));
        QCOMPARE(QJsonDocument::fromJson(lines[3]).object().value(u"verdict"_s).toString(), u"match"_s);
    }
};

STEWARD_TEST(SoakTest)
#include "tst_soak.moc"
