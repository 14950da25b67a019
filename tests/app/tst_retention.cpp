#include "tests/support/postgres.h"
#include "tests/support/program.h"
#include "tests/support/test_main.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRandomGenerator>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

using namespace steward;
using namespace Qt::StringLiterals;

namespace {

constexpr int rows = 3000; // a third of them due

} // namespace

/** Retention by the command line, over a real SQLite file, and killed at it. */
class RetentionCommandsTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_dir;
    QStringList m_base;

    QString path(const QString &name) const { return m_dir->filePath(name); }
    test::Answer cli(const QStringList &arguments) const { return test::run(u"steward-cli"_s, m_base + arguments); }
    QJsonObject object(const QStringList &arguments, int exitCode = 0) const
    {
        const test::Answer answer = cli(arguments);
        if (answer.exitCode != exitCode)
            QTest::qFail(
                (arguments.join(u' ').toUtf8() + ": " + answer.err + answer.out).constData(), __FILE__, __LINE__);
        return QJsonDocument::fromJson(answer.out).object();
    }
    /** The first value of a query over the shop's own file. */
    QVariant shop(const QString &sql) const
    {
        QVariant value;
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"shop"_s);
            database.setDatabaseName(path(u"shop.db"_s));
            database.open();
            QSqlQuery query(database);
            if (!query.exec(sql))
                qWarning("%s", qPrintable(query.lastError().text()));
            if (query.next())
                value = query.value(0);
        }
        QSqlDatabase::removeDatabase(u"shop"_s);
        return value;
    }
    /** Sums over what is nobody's: by the day of the order. */
    QString figures() const
    {
        return shop(u"SELECT group_concat(line, ' ') FROM (SELECT created_at || '=' || count(*) || '/' || sum(total) AS"
                    " line FROM orders GROUP BY created_at ORDER BY created_at)"_s)
            .toString();
    }

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        const QString workspace = path(u"w.steward"_s);
        m_base = QStringList{u"--workspace"_s, workspace, u"--format"_s, u"json"_s, u"--quiet"_s};
        const test::Answer made = cli({u"workspace"_s, u"init"_s, u"--organisation"_s, u"Acme"_s});
        QVERIFY2(made.exitCode == 0, made.err.constData());
        shop(u"CREATE TABLE orders(id INTEGER PRIMARY KEY, email TEXT, city TEXT, total INTEGER, created_at TEXT)"_s);
        shop(u"INSERT INTO orders WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < %1)"
             " SELECT i, 'p' || i || '@example.org', CASE i % 2 WHEN 0 THEN 'Ulm' ELSE 'Jena' END, i * 3,"
             " CASE i % 3 WHEN 0 THEN '2015-06-01' ELSE '2999-01-01' END FROM n"_s.arg(rows));
        QVERIFY(!object({u"sources"_s, u"add"_s, path(u"shop.db"_s), u"--name"_s, u"shop"_s}).isEmpty());
    }

    void plansAppliesAndChecks()
    {
        const QJsonObject rule = object({u"retention"_s, u"add"_s, u"--type"_s, u"Orders"_s, u"--period"_s, u"P10Y"_s,
            u"--system"_s, u"SRC-0001:main.orders:created_at"_s});
        QCOMPARE(rule.value(u"rule"_s).toString(), u"RET-0001"_s);
        QCOMPARE(cli({u"retention"_s, u"add"_s, u"--type"_s, u"orders"_s, u"--period"_s, u"P1Y"_s}).exitCode, 2);
        QCOMPARE(cli({u"retention"_s, u"check"_s}).exitCode, 1);
        const QJsonObject plan = object({u"retention"_s, u"plan"_s, u"RET-0001"_s});
        QCOMPARE(plan.value(u"due"_s).toInt(), rows / 3);
        QCOMPARE(plan.value(u"systems"_s).toArray().at(0)[u"in_future"_s].toInt(), rows * 2 / 3);
        QCOMPARE(shop(u"SELECT count(*) FROM orders"_s).toInt(), rows);
        QCOMPARE(cli({u"retention"_s, u"apply"_s, u"RET-0001"_s, u"--plan"_s, u"00"_s}).exitCode, 2);
        const QJsonObject run =
            object({u"retention"_s, u"apply"_s, u"RET-0001"_s, u"--plan"_s, plan.value(u"plan"_s).toString()});
        QCOMPARE(run.value(u"state"_s).toString(), u"done"_s);
        QCOMPARE(run.value(u"changed"_s).toInt(), rows / 3);
        QCOMPARE(shop(u"SELECT count(*) FROM orders"_s).toInt(), rows * 2 / 3);
        QFile file(path(u"shop.db"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains("p33@example.org"));
        QCOMPARE(object({u"retention"_s, u"apply"_s, u"RET-0001"_s}).value(u"changed"_s).toInt(), 0);
        QCOMPARE(cli({u"retention"_s, u"check"_s}).exitCode, 0);
        const QJsonObject score = object({u"privacy"_s, u"score"_s});
        QCOMPARE(score.value(u"components"_s).toArray().size(), 9);
        QCOMPARE(score.value(u"score"_s).toDouble(), 100.0); // retention alone could be told
    }

    void anonymisingKeepsTheFigures()
    {
        const QString before = figures();
        QVERIFY(!before.isEmpty());
        object({u"retention"_s, u"add"_s, u"--type"_s, u"Orders"_s, u"--period"_s, u"P10Y"_s, u"--action"_s,
            u"anonymise"_s, u"--system"_s, u"SRC-0001:main.orders:created_at"_s});
        QCOMPARE(object({u"retention"_s, u"apply"_s, u"RET-0001"_s}).value(u"changed"_s).toInt(), rows / 3);
        QCOMPARE(figures(), before);
        QCOMPARE(shop(u"SELECT count(*) FROM orders WHERE ifnull(email, '') = ''"_s).toInt(), rows / 3);
        QCOMPARE(object({u"retention"_s, u"plan"_s, u"RET-0001"_s}).value(u"due"_s).toInt(), 0);
    }

    void endsAsPlannedAfterKills()
    {
        object({u"retention"_s, u"add"_s, u"--type"_s, u"Orders"_s, u"--period"_s, u"P10Y"_s, u"--system"_s,
            u"SRC-0001:main.orders:created_at"_s});
        for (int round = 0; round < 5; ++round) {
            QProcess process;
            process.start(QDir(qEnvironmentVariable("STEWARD_BIN")).filePath(u"steward-cli"_s),
                m_base + QStringList{u"retention"_s, u"apply"_s, u"RET-0001"_s});
            QVERIFY(process.waitForStarted());
            QTest::qWait(QRandomGenerator::global()->bounded(80, 400));
            process.kill();
            process.waitForFinished(); // false where it had ended before
            QCOMPARE(process.state(), QProcess::NotRunning);
        }
        object({u"retention"_s, u"apply"_s, u"RET-0001"_s});
        QCOMPARE(shop(u"SELECT count(*) FROM orders"_s).toInt(), rows * 2 / 3);
        QCOMPARE(shop(u"SELECT count(*) FROM orders WHERE created_at < '2016'"_s).toInt(), 0);
        QCOMPARE(shop(u"PRAGMA integrity_check"_s).toString(), u"ok"_s);
        const QByteArray list = cli({u"retention"_s, u"list"_s}).out;
        const QJsonObject rule = QJsonDocument::fromJson(list).array().at(0).toObject();
        QCOMPARE(rule.value(u"changed_in_all"_s).toInt(), rows / 3);
    }

    void aCsvFileIsCutDownToWhatIsNotDue()
    {
        QFile file(path(u"list.csv"_s));
        QVERIFY(file.open(QIODevice::ReadWrite));
        file.write("email,since,total\nold@example.org,2015-06-01,3\nnew@example.org,2999-01-01,4\n"
                   "odd@example.org,soon,5\nold2@example.org,2014-01-01,6\n");
        file.close();
        object({u"sources"_s, u"add"_s, path(u"list.csv"_s), u"--name"_s, u"list"_s});
        const QString table = QJsonDocument::fromJson(cli({u"sources"_s, u"map"_s, u"SRC-0002"_s}).out)
                                  .object()[u"tables"_s]
                                  .toArray()
                                  .at(0)[u"table"_s]
                                  .toString();
        object({u"retention"_s, u"add"_s, u"--type"_s, u"List"_s, u"--period"_s, u"P10Y"_s, u"--system"_s,
            u"SRC-0002:%1:since"_s.arg(table)});
        const QJsonObject plan = object({u"retention"_s, u"plan"_s, u"RET-0001"_s});
        QCOMPARE(plan[u"due"_s].toInt(), 2);
        const QJsonObject run = object({u"retention"_s, u"apply"_s, u"RET-0001"_s});
        QCOMPARE(run[u"state"_s].toString(), u"done"_s);
        QCOMPARE(run[u"changed"_s].toInt(), 2);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(
            file.readAll(), QByteArray("email,since,total\nnew@example.org,2999-01-01,4\nodd@example.org,soon,5\n"));
    }

    void aTableOfPostgresIsCutDownToWhatIsNotDue()
    {
        test::Postgres &server = test::Postgres::shared();
        QVERIFY2(server.isRunning(), qPrintable(server.whyNot()));
        QVERIFY(server.createDatabase(u"retention"_s));
        server.psqlAsUser(u"retention"_s,
            "CREATE TABLE orders(id int PRIMARY KEY, email text, total int, created_at timestamptz);"
            "INSERT INTO orders SELECT i, 'p' || i || '@example.org', i, CASE WHEN i % 3 = 0 THEN "
            "timestamptz '2015-06-01' ELSE '2999-01-01' END FROM generate_series(1, 300) i;");
        QString url = server.url(u"retention"_s);
        url.replace(
            u"steward@"_s, u"steward:"_s + QString::fromLatin1(QUrl::toPercentEncoding(server.password())) + u'@');
        object({u"sources"_s, u"add"_s, url, u"--name"_s, u"orders"_s});
        object({u"retention"_s, u"add"_s, u"--type"_s, u"Orders"_s, u"--period"_s, u"P10Y"_s, u"--system"_s,
            u"SRC-0002:public.orders:created_at"_s});
        QCOMPARE(object({u"retention"_s, u"plan"_s, u"RET-0001"_s})[u"due"_s].toInt(), 100);
        QCOMPARE(server.psql(u"retention"_s, "SELECT count(*) FROM orders").trimmed(), QByteArray("300"));
        QCOMPARE(object({u"retention"_s, u"apply"_s, u"RET-0001"_s})[u"changed"_s].toInt(), 100);
        QCOMPARE(server.psql(u"retention"_s, "SELECT count(*), sum(total) FROM orders").trimmed(),
            QByteArray("200|30000")); // 45150 without 3 + 6 + … + 300 = 15150
        QCOMPARE(object({u"retention"_s, u"apply"_s, u"RET-0001"_s})[u"changed"_s].toInt(), 0);
    }

    void theHeadlessWorkerRunsAutomaticRulesAndKeepsWhenItDid()
    {
        object({u"retention"_s, u"add"_s, u"--type"_s, u"Orders"_s, u"--period"_s, u"P10Y"_s, u"--system"_s,
            u"SRC-0001:main.orders:created_at"_s, u"--automatic"_s, u"yes"_s});
        QCOMPARE(cli({u"run"_s, u"--for"_s, u"6s"_s}).exitCode, 0);
        QCOMPARE(shop(u"SELECT count(*) FROM orders"_s).toInt(), rows * 2 / 3);
        const test::Answer listed = cli({u"duties"_s, u"list"_s});
        QCOMPARE(listed.exitCode, 0);
        const QJsonArray duties = QJsonDocument::fromJson(listed.out).array();
        QCOMPARE(duties.size(), 5);
        for (const QJsonValue &duty : duties)
            QVERIFY2(duty[u"last_good_at"_s].isString(), qPrintable(duty[u"duty"_s].toString()));
        QCOMPARE(cli({u"duties"_s, u"run"_s, u"no_such_duty"_s}).exitCode, 2);
    }

    void deletesRulesSoftly()
    {
        object({u"retention"_s, u"add"_s, u"--type"_s, u"Orders"_s, u"--period"_s, u"P10Y"_s});
        const QStringList record{u"retention_rule"_s, u"RET-0001"_s};
        QCOMPARE(cli(QStringList{u"records"_s, u"delete"_s} + record).exitCode, 2); // without a reason
        object(QStringList{u"records"_s, u"delete"_s} + record + QStringList{u"--reason"_s, u"twice"_s});
        QCOMPARE(cli({u"retention"_s, u"plan"_s, u"RET-0001"_s}).exitCode, 2);
        QCOMPARE(object({u"records"_s, u"purge"_s}).value(u"due"_s).toInt(), 0);
        QVERIFY(object(QStringList{u"records"_s, u"restore"_s} + record).value(u"restored"_s).toBool());
        object({u"retention"_s, u"plan"_s, u"RET-0001"_s});
    }
};

STEWARD_TEST(RetentionCommandsTest)
#include "tst_retention.moc"
