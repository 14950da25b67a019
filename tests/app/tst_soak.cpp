#include "tests/support/program.h"
#include "tests/support/test_main.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace steward;
using namespace Qt::StringLiterals;

/** kill -9 at any moment: what was acknowledged is there, the workspace opens, the trail verifies. */
class SoakTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingAcknowledgedIsLost()
    {
        constexpr int rounds = 25;
        QTemporaryDir dir;
        const QStringList base{u"--workspace"_s, dir.filePath(u"soak.steward"_s)};
        QCOMPARE(test::run(u"steward-cli"_s, base + QStringList{u"workspace"_s, u"init"_s}).exitCode, 0);
        QSet<QByteArray> acknowledged;
        QRandomGenerator random(20261121);
        for (int round = 0; round < rounds; ++round) {
            QByteArray lines;
            for (int i = 0; i < 4000; ++i)
                lines += "round " + QByteArray::number(round) + " line " + QByteArray::number(i) + '\n';
            QProcess soak;
            soak.start(QDir(qEnvironmentVariable("STEWARD_BIN")).filePath(u"steward-cli"_s),
                base + QStringList{u"store"_s, u"soak"_s});
            QVERIFY(soak.waitForStarted());
            soak.write(lines);
            soak.waitForReadyRead(5000);
            QTest::qWait(int(random.bounded(60)));
            soak.kill(); // SIGKILL
            soak.waitForFinished();
            for (const QByteArray &line : soak.readAllStandardOutput().split('\n')) {
                if (line.startsWith("ACK round ") && line.contains(" line "))
                    acknowledged.insert(line.mid(4));
            }
        }
        QVERIFY(acknowledged.size() > rounds);
        const test::Answer dump = test::run(u"steward-cli"_s, base + QStringList{u"store"_s, u"dump"_s});
        QCOMPARE(dump.exitCode, 0);
        QSet<QByteArray> kept;
        for (const QByteArray &line : dump.out.split('\n'))
            kept.insert(line);
        // The last line of a killed program may have been cut in the pipe, so that "line 12" stands for "line 123".
        qsizetype lost = 0;
        for (const QByteArray &line : acknowledged)
            lost += !kept.contains(line);
        QCOMPARE(lost, 0);
        const test::Answer verified = test::run(u"steward-cli"_s, base + QStringList{u"ledger"_s, u"verify"_s});
        QCOMPARE(verified.exitCode, 0);
        QCOMPARE(test::run(u"steward-cli"_s, base + QStringList{u"workspace"_s, u"check"_s}).exitCode, 0);
    }

    void everyLineIsAnsweredInOrder()
    {
        QTemporaryDir dir;
        const QStringList base{u"--workspace"_s, dir.filePath(u"w.steward"_s)};
        QCOMPARE(test::run(u"steward-cli"_s, base + QStringList{u"workspace"_s, u"init"_s}).exitCode, 0);
        const test::Answer answer =
            test::run(u"steward-cli"_s, base + QStringList{u"store"_s, u"soak"_s}, "a\nb\n\xff\x00z\n");
        QCOMPARE(answer.exitCode, 0);
        QVERIFY(answer.out.startsWith("ACK a\nACK b\nACK \xff"));
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
