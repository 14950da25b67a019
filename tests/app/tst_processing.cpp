#include "tests/support/program.h"
#include "tests/support/test_main.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace steward;
using namespace Qt::StringLiterals;

/** Records of processing by the command line: made, imported, exported, screened. */
class ProcessingCommandsTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;
    QStringList m_base;

    test::Answer run(const QStringList &arguments, int exitCode = 0) const
    {
        const test::Answer answer = test::run(u"steward-cli"_s, m_base + arguments);
        if (answer.exitCode != exitCode)
            QTest::qFail((arguments.join(u' ').toUtf8() + ": " + answer.err).constData(), __FILE__, __LINE__);
        return answer;
    }
    QJsonDocument cli(const QStringList &arguments, int exitCode = 0) const
    {
        return QJsonDocument::fromJson(run(arguments, exitCode).out);
    }
    void put(const QString &name, const QByteArray &bytes) const
    {
        QFile file(m_dir.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

private Q_SLOTS:
    void initTestCase()
    {
        put(u"passphrase"_s, "correct horse battery staple\n");
        qputenv("STEWARD_PASSPHRASE_FILE", m_dir.filePath(u"passphrase"_s).toUtf8());
        m_base = {u"--workspace"_s, m_dir.filePath(u"w.steward"_s), u"--format"_s, u"json"_s};
        cli({u"workspace"_s, u"init"_s, u"--organisation"_s, u"Acme"_s});
    }
    void cleanupTestCase() { qunsetenv("STEWARD_PASSPHRASE_FILE"); }

    void recordsAreMadeImportedScreenedAndExported()
    {
        const QJsonDocument made = cli({u"processing"_s, u"set"_s, u"--name"_s, u"Payroll"_s, u"--field"_s,
            u"purposes=Wages"_s, u"--field"_s, u"dpo=Xavier Quillfeather"_s});
        QCOMPARE(made[u"reference"_s].toString(), u"ROP-0001"_s);
        QCOMPARE(made[u"answered"_s].toInt(), 2);
        QCOMPARE(made[u"asked"_s].toInt(), 13);
        QCOMPARE(
            cli({u"processing"_s, u"set"_s, u"ROP-0001"_s, u"--field"_s, u"transfers=none"_s})[u"version"_s].toInt(),
            2);
        cli({u"processing"_s, u"set"_s, u"ROP-0001"_s, u"--field"_s, u"colour=red"_s}, 2);

        put(u"records.csv"_s, "name,purposes\nShop,Orders\n,broken\n");
        const QJsonDocument imported = cli({u"processing"_s, u"import"_s, m_dir.filePath(u"records.csv"_s)}, 1);
        QCOMPARE(imported[u"imported"_s].toInt(), 1);
        QCOMPARE(imported[u"bad"_s].toArray().first()[u"line"_s].toInt(), 3);
        QCOMPARE(cli({u"processing"_s, u"list"_s}).array().size(), 2);

        const QJsonDocument screened =
            cli({u"processing"_s, u"dpia"_s, u"ROP-0002"_s, u"--answer"_s, u"wp248_large_scale=yes"_s, u"--answer"_s,
                u"wp248_matching=yes"_s, u"--reason"_s, u"2 million customers"_s});
        QCOMPARE(screened[u"result"_s].toString(), u"as_a_rule"_s);
        QCOMPARE(cli({u"processing"_s, u"dpia"_s, u"ROP-0001"_s})[u"result"_s].toString(), u"not_assessed"_s);
        cli({u"processing"_s, u"review"_s, u"ROP-0001"_s});

        const QByteArray csv = run({u"processing"_s, u"export"_s, u"--as"_s, u"csv"_s}).out;
        QCOMPARE(csv.count("\r\n"), 3);
        QVERIFY(csv.contains("Xavier Quillfeather"));
        put(u"again.csv"_s, csv);
        QCOMPARE(cli({u"processing"_s, u"import"_s, m_dir.filePath(u"again.csv"_s)})[u"imported"_s].toInt(), 2);
        QCOMPARE(cli({u"processing"_s, u"export"_s})[u"records"_s].toArray().size(), 4);
        QVERIFY(run({u"processing"_s, u"export"_s, u"--as"_s, u"text"_s}).out.contains("(b) Purposes: Wages"));
        QFile file(m_dir.filePath(u"w.steward"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains("Quillfeather"));
    }
};

STEWARD_TEST(ProcessingCommandsTest)
#include "tst_processing.moc"
