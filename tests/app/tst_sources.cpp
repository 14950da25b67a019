#include "tests/support/program.h"
#include "tests/support/test_main.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace steward;
using namespace Qt::StringLiterals;

/** Sources by the command line: registered, looked at, mapped, removed; and no password of theirs in the file. */
class SourceCommandsTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;
    QStringList m_base;

    QString path(const QString &name) const { return m_dir.filePath(name); }
    void put(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    test::Answer cli(const QStringList &arguments) const { return test::run(u"steward-cli"_s, m_base + arguments); }
    QJsonObject object(const QStringList &arguments, int exitCode = 0) const
    {
        const test::Answer answer = cli(arguments);
        if (answer.exitCode != exitCode)
            QTest::qFail((arguments.join(u' ').toUtf8() + ": " + answer.err).constData(), __FILE__, __LINE__);
        return QJsonDocument::fromJson(answer.out).object();
    }

private Q_SLOTS:
    void initTestCase()
    {
        put(u"passphrase"_s, "correct horse battery staple\n");
        qputenv("STEWARD_PASSPHRASE_FILE", path(u"passphrase"_s).toUtf8());
        qputenv("XDG_DATA_HOME", path(u"data"_s).toUtf8());
        qputenv("XDG_STATE_HOME", path(u"state"_s).toUtf8());
        qputenv("XDG_CONFIG_HOME", path(u"config"_s).toUtf8());
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent");
        m_base = {u"--workspace"_s, path(u"acme.steward"_s), u"--format"_s, u"json"_s};
        const test::Answer made = cli({u"workspace"_s, u"init"_s});
        QVERIFY2(made.exitCode == 0, made.err.constData());
    }
    void registersMapsTestsAndRemoves()
    {
        put(u"crm.csv"_s, "customer_no,name,email\n1,Anna Bauer,anna@example.org\n");
        const QJsonObject added = object({u"sources"_s, u"add"_s, path(u"crm.csv"_s), u"--name"_s, u"CRM export"_s});
        QCOMPARE(added.value(u"reference"_s).toString(), u"SRC-0001"_s);
        QCOMPARE(added.value(u"kind"_s).toString(), u"csv"_s);
        QCOMPARE(added.value(u"confirmed"_s).toBool(), false);
        QCOMPARE(added.value(u"map"_s).toObject().value(u"tables"_s).toArray().size(), 1);
        QCOMPARE(object({u"sources"_s, u"test"_s, u"SRC-0001"_s}).value(u"ok"_s).toBool(), true);
        const QJsonObject map = object({u"sources"_s, u"map"_s, u"SRC-0001"_s});
        put(u"map.json"_s, QJsonDocument(map).toJson());
        const QJsonObject set =
            object({u"sources"_s, u"map"_s, u"SRC-0001"_s, u"--set"_s, path(u"map.json"_s), u"--confirm"_s});
        QCOMPARE(set.value(u"map"_s).toObject().value(u"confirmed"_s).toBool(), true);
        QCOMPARE(cli({u"sources"_s, u"add"_s, path(u"crm.csv"_s)}).exitCode, 2); // registered already
        QFile::remove(path(u"crm.csv"_s));
        const QJsonObject gone = object({u"sources"_s, u"test"_s, u"SRC-0001"_s}, 1);
        QCOMPARE(gone.value(u"ok"_s).toBool(true), false);
        QVERIFY(!gone.value(u"reason"_s).toString().isEmpty());
        object({u"sources"_s, u"remove"_s, u"SRC-0001"_s});
        QCOMPARE(QJsonDocument::fromJson(cli({u"sources"_s, u"list"_s}).out).array().size(), 0);
        QCOMPARE(QJsonDocument::fromJson(cli({u"sources"_s, u"list"_s, u"--all"_s}).out).array().size(), 1);
    }
    void aMapThatIsWrongSaysWhere()
    {
        QDir(m_dir.path()).mkpath(u"files"_s);
        object({u"sources"_s, u"add"_s, u"--path"_s, path(u"files"_s), u"--type"_s, u"folder"_s});
        put(u"bad.json"_s, R"({"tables":[{"table":"main.t","columns":[{"column":"mail","identifies":"e-mail"}]}]})");
        const test::Answer answer = cli({u"sources"_s, u"map"_s, u"SRC-0002"_s, u"--set"_s, path(u"bad.json"_s)});
        QCOMPARE(answer.exitCode, 2);
        QVERIFY(answer.err.contains("main.t") && answer.err.contains("mail"));
    }
    void aPasswordInAnAddressGoesIntoTheVault()
    {
        const test::Answer answer = cli({u"sources"_s, u"add"_s, u"postgresql://crm:Xk9-geheim-77@127.0.0.1:1/crm"_s});
        QCOMPARE(answer.exitCode, 1); // registered, and not to be reached
        QVERIFY(!answer.out.contains("Xk9-geheim-77") && !answer.err.contains("Xk9-geheim-77"));
        const QJsonObject source = QJsonDocument::fromJson(answer.out).object();
        QCOMPARE(source.value(u"location"_s).toString(), u"postgresql://crm@127.0.0.1:1/crm"_s);
        QVERIFY(!source.value(u"secret"_s).toString().isEmpty());
        for (const QString &name : QDir(m_dir.path()).entryList({u"acme.steward*"_s}, QDir::Files)) {
            QFile file(path(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY(!file.readAll().contains("Xk9-geheim-77"));
        }
    }
};

STEWARD_TEST(SourceCommandsTest)
#include "tst_sources.moc"
