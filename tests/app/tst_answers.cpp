#include "tests/support/program.h"
#include "tests/support/test_main.h"

#include <QDir>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace steward;
using namespace Qt::StringLiterals;

/** Answers and exports by the command line: from a found person to files that prove themselves. */
class AnswerCommandsTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;
    QStringList m_base;
    QString m_request;

    QString path(const QString &name) const { return m_dir.filePath(name); }
    void put(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    static QByteArray bytesOf(const QString &name)
    {
        QFile file(name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    test::Answer cli(const QStringList &arguments) const { return test::run(u"steward-cli"_s, m_base + arguments); }
    QJsonObject object(const QStringList &arguments, int exitCode = 0) const
    {
        const test::Answer answer = cli(arguments);
        if (answer.exitCode != exitCode)
            QTest::qFail(
                (arguments.join(u' ').toUtf8() + ": " + answer.err + answer.out).constData(), __FILE__, __LINE__);
        return QJsonDocument::fromJson(answer.out).object();
    }
    void makeSource() const
    {
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"crm"_s);
            database.setDatabaseName(path(u"crm.db"_s));
            QVERIFY(database.open());
            QSqlQuery query(database);
            QVERIFY(query.exec(
                u"CREATE TABLE customers(id INTEGER PRIMARY KEY, email TEXT, name TEXT, ssn TEXT, note TEXT)"_s));
            QVERIFY(query.exec(u"INSERT INTO customers VALUES(1, 'ada@example.org', 'Ada 아다', '219-09-9999', "
                               "'=1+1 \"x\"'), (2, 'bob@example.org', 'Bob', '1', 'other')"_s));
        }
        QSqlDatabase::removeDatabase(u"crm"_s);
    }
    /** Opens, verifies and searches a request of a law and a type. */
    void openRequest(const QString &law, const QString &type)
    {
        m_request = object({u"requests"_s, u"open"_s, u"--law"_s, law, u"--type"_s, type, u"--received"_s,
                               u"2026-11-02"_s, u"--subject-email"_s, u"ada@example.org"_s})
                        .value(u"reference"_s)
                        .toString();
        QVERIFY(!m_request.isEmpty());
        QCOMPARE(cli({u"requests"_s, u"export"_s, m_request, u"--to"_s, path(u"early"_s)}).exitCode, 2);
        object({u"requests"_s, u"verify"_s, m_request, u"--method"_s, u"reply from the known address"_s});
        const test::Answer found = cli({u"requests"_s, u"search"_s, m_request});
        QVERIFY2(found.exitCode == 0, (found.err + found.out).constData());
    }

private Q_SLOTS:
    void init()
    {
        put(u"passphrase"_s, "correct horse battery staple\n");
        qputenv("STEWARD_PASSPHRASE_FILE", path(u"passphrase"_s).toUtf8());
        const QString workspace = path(QString::fromLatin1(QTest::currentTestFunction()) + u".steward"_s);
        m_base = {u"--workspace"_s, workspace, u"--format"_s, u"json"_s};
        object({u"workspace"_s, u"init"_s, u"--organisation"_s, u"Hanbit GmbH"_s});
        QFile::remove(path(u"crm.db"_s));
        makeSource();
        object({u"sources"_s, u"add"_s, path(u"crm.db"_s)});
    }
    void cleanup() { qunsetenv("STEWARD_PASSPHRASE_FILE"); }

    void anAccessAnswerIsExportedAndEveryFileProvesItself()
    {
        openRequest(u"gdpr"_s, u"access"_s);
        const QString target = path(u"answer"_s);
        const QJsonObject done = object({u"requests"_s, u"export"_s, m_request, u"--to"_s, target});
        QCOMPARE(done.value(u"rows"_s).toInt(), 1);
        for (const QString &name : {u"data.json"_s, u"data.xml"_s, u"dictionary.csv"_s, u"answer.txt"_s,
                 u"answer.pdf"_s, u"manifest.json"_s, u"SHA256SUMS"_s})
            QVERIFY2(QFile::exists(target + u'/' + name), qPrintable(name));
        const QByteArray json = bytesOf(target + u"/data.json"_s);
        QVERIFY(json.contains("ada@example.org") && !json.contains("bob@example.org"));
        QVERIFY(json.contains("219-09-9999")); // GDPR: a copy is a copy
        QDirIterator walk(target, QDir::Files, QDirIterator::Subdirectories);
        while (walk.hasNext())
            QCOMPARE(QFile::permissions(walk.next()) & 0x0077, QFileDevice::Permissions());
        QProcess sums;
        sums.setWorkingDirectory(target);
        sums.start(u"sha256sum"_s, {u"-c"_s, u"--strict"_s, u"SHA256SUMS"_s});
        QVERIFY(sums.waitForFinished());
        QCOMPARE(sums.exitCode(), 0);
        QVERIFY(object({u"requests"_s, u"export"_s, m_request, u"--verify"_s, target}).value(u"recorded"_s).toBool());
        if (!QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty()) {
            QProcess text;
            text.start(u"pdftotext"_s, {target + u"/answer.pdf"_s, u"-"_s});
            QVERIFY(text.waitForFinished());
            const QString read = QString::fromUtf8(text.readAllStandardOutput());
            QVERIFY(read.contains(u"Ada 아다"_s) && read.contains(u"ada@example.org"_s));
        }
        QCOMPARE(cli({u"requests"_s, u"export"_s, m_request, u"--to"_s, target}).exitCode, 2); // replaces nothing
        put(u"answer/data.xml"_s, "<changed/>");
        const QJsonObject bad = object({u"requests"_s, u"export"_s, u"--verify"_s, target}, 1);
        QVERIFY(bad.value(u"faults"_s).toArray().first().toString().contains(u"data.xml"_s));
    }

    void anAccessRequestIsNotClosedWhileAnItemIsEmpty()
    {
        openRequest(u"gdpr"_s, u"access"_s);
        const QJsonArray items =
            QJsonDocument::fromJson(cli({u"requests"_s, u"answer"_s, u"show"_s, m_request}).out).array();
        QCOMPARE(items.size(), 11);
        const QStringList closing{u"requests"_s, u"close"_s, m_request, u"--outcome"_s, u"fulfilled"_s};
        const test::Answer first = cli(closing);
        QVERIFY(first.exitCode != 0);
        for (const QJsonValue &item : items) {
            const QByteArray source = '(' + item[u"source"_s].toString().toUtf8() + ')';
            QVERIFY2(first.err.contains(source), source.constData());
            if (item == items.last()) {
                const test::Answer last = cli(closing);
                QVERIFY(last.exitCode != 0 && last.err.contains(source));
                QCOMPARE(last.err.count("The answer says nothing about"), 1);
            }
            object({u"requests"_s, u"answer"_s, u"set"_s, m_request, u"--item"_s, item[u"item"_s].toString(),
                u"--not-applicable"_s, u"said in the letter of the same day"_s});
        }
        QCOMPARE(cli({u"requests"_s, u"answer"_s, u"show"_s, m_request}).exitCode, 0);
        QByteArray all;
        for (const QFileInfo &info : QDir(m_dir.path()).entryInfoList({u"*.steward*"_s}, QDir::Files))
            all += bytesOf(info.filePath());
        QVERIFY(!all.contains("said in the letter") && !all.contains("ada@example.org"));
    }

    void californiaNeverLetsTheNumberOut()
    {
        openRequest(u"ccpa"_s, u"know"_s);
        const QString target = path(u"california"_s);
        object({u"requests"_s, u"export"_s, m_request, u"--to"_s, target});
        QByteArray all;
        QDirIterator walk(target, QDir::Files, QDirIterator::Subdirectories);
        while (walk.hasNext())
            all += bytesOf(walk.next());
        QVERIFY(!all.contains("219-09-9999"));
        QVERIFY(all.contains("[withheld: a social security number]"));
    }

    void portabilityIsAZipThatOtherProgramsRead()
    {
        openRequest(u"gdpr"_s, u"portability"_s);
        const QString target = path(u"portable"_s);
        // Portability covers what rests on consent or a contract, and nobody has said so yet.
        const test::Answer unknown = cli({u"requests"_s, u"export"_s, m_request, u"--to"_s, target, u"--zip"_s});
        QVERIFY(unknown.exitCode != 0);
        QVERIFY2(unknown.err.contains("SRC-0001:main.customers"), unknown.err.constData());
        QVERIFY(!QFile::exists(target + u".zip"_s));
        const QString elsewhere = path(u"elsewhere.zip"_s);
        object({u"requests"_s, u"export"_s, m_request, u"--to"_s, elsewhere, u"--basis"_s,
            u"SRC-0001=legal obligation"_s});
        const QByteArray empty = bytesOf(elsewhere);
        QVERIFY(!empty.contains("ada@example.org"));
        QVERIFY(empty.contains("its processing rests on legal obligation"));
        const QJsonObject done = object({u"requests"_s, u"export"_s, m_request, u"--to"_s, target, u"--zip"_s,
            u"--basis"_s, u"SRC-0001:main.customers=contract"_s});
        QVERIFY(object({u"requests"_s, u"export"_s, m_request, u"--verify"_s, target + u".zip"_s})
                    .value(u"recorded"_s)
                    .toBool());
        QByteArray bytes = bytesOf(target + u".zip"_s);
        bytes.replace("ada@example.org", "ida@example.org");
        put(u"changed.zip"_s, bytes);
        const QJsonObject bad = object({u"requests"_s, u"export"_s, u"--verify"_s, path(u"changed.zip"_s)}, 1);
        QVERIFY(!bad.value(u"faults"_s).toArray().isEmpty());
        QCOMPARE(done.value(u"kind"_s).toString(), u"portability"_s);
        QVERIFY(!done.value(u"files"_s).toArray().contains(u"answer.pdf"_s));
        QProcess unzip;
        unzip.start(u"python3"_s, {u"-m"_s, u"zipfile"_s, u"-e"_s, target + u".zip"_s, path(u"unpacked"_s)});
        QVERIFY2(unzip.waitForStarted(), "python3 is not there to unpack with");
        QVERIFY(unzip.waitForFinished());
        QVERIFY(object({u"requests"_s, u"export"_s, m_request, u"--verify"_s, path(u"unpacked"_s)})
                    .value(u"ok"_s)
                    .toBool());
        QVERIFY(bytesOf(path(u"unpacked/data.xml"_s)).contains("=1+1 &quot;x&quot;"));
    }

    void anExportThatIsKilledLeavesNothingHalfUnderTheName()
    {
        openRequest(u"gdpr"_s, u"access"_s);
        QDir().mkpath(path(u"out"_s));
        const QString target = path(u"out/killed"_s);
        const auto start = [&](QProcess &process) {
            process.setProgram(QDir(qEnvironmentVariable("STEWARD_BIN")).filePath(u"steward-cli"_s));
            process.setArguments(m_base + QStringList{u"requests"_s, u"export"_s, m_request, u"--to"_s, target});
            process.start();
            return process.waitForStarted();
        };
        QElapsedTimer timer;
        timer.start();
        QProcess whole;
        QVERIFY(start(whole) && whole.waitForFinished());
        QCOMPARE(whole.exitCode(), 0);
        const qint64 takes = timer.elapsed();
        QDir(target).removeRecursively();
        constexpr int rounds = 8;
        for (int round = 1; round <= rounds; ++round) {
            QProcess process;
            QVERIFY(start(process));
            QTest::qSleep(int(takes * (rounds + round) / (2 * rounds + 1)));
            process.kill();
            process.waitForFinished();
            if (!QFile::exists(target))
                continue;
            QVERIFY(object({u"requests"_s, u"export"_s, u"--verify"_s, target}).value(u"ok"_s).toBool());
            QDir(target).removeRecursively();
        }
        // As a kill leaves it, with the person's data; the next export to the name takes it away.
        put(u"out/.killed.abc.part"_s, "half");
        object({u"requests"_s, u"export"_s, m_request, u"--to"_s, target});
        QCOMPARE(QDir(path(u"out"_s)).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
            QStringList{u"killed"_s});
    }

    void theUnitedKingdomHasItsOwnWords()
    {
        openRequest(u"uk_gdpr"_s, u"access"_s);
        const QByteArray shown = cli({u"requests"_s, u"answer"_s, u"show"_s, m_request}).out;
        QVERIFY(shown.contains("UK GDPR, Article 15(1)(a)"));
        QVERIFY(!shown.contains("\"GDPR, Article"));
        QVERIFY(shown.contains("Data Protection Act 2018, section 164A"));
        QVERIFY(shown.contains("reasonable and proportionate search"));
    }
};

STEWARD_TEST(AnswerCommandsTest)
#include "tst_answers.moc"
