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

using namespace steward;
using namespace Qt::StringLiterals;

namespace {

constexpr auto passphrase = "correct horse battery staple";
constexpr int subjects = 20'000;

QByteArray lineOf(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

} // namespace

/** The vault by the command line: seal, open, erase one of many, rotate and be killed at it, and never let a secret
 * out. */
class VaultCommandsTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;
    QString m_workspace;
    QStringList m_base;

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
    test::Answer cli(const QStringList &arguments, const QByteArray &input = {}) const
    {
        return test::run(u"steward-cli"_s, m_base + arguments, input);
    }
    QJsonObject object(const QStringList &arguments, int exitCode = 0) const
    {
        const test::Answer answer = cli(arguments);
        if (answer.exitCode != exitCode)
            QTest::qFail((arguments.join(u' ').toUtf8() + ": " + answer.err).constData(), __FILE__, __LINE__);
        return QJsonDocument::fromJson(answer.out).object();
    }
    QList<QJsonObject> answers(const QStringList &arguments, const QByteArray &input) const
    {
        QList<QJsonObject> list;
        const test::Answer answer = cli(arguments + QStringList{u"--input"_s, u"-"_s}, input);
        if (answer.exitCode != 0)
            QTest::qFail(answer.err.constData(), __FILE__, __LINE__);
        for (const QByteArray &line : answer.out.split('\n')) {
            if (!line.isEmpty())
                list.append(QJsonDocument::fromJson(line).object());
        }
        return list;
    }

private Q_SLOTS:
    void init()
    {
        put(u"passphrase"_s, QByteArray(passphrase) + '\n');
        qputenv("STEWARD_PASSPHRASE_FILE", path(u"passphrase"_s).toUtf8());
        m_workspace = path(QString::fromLatin1(QTest::currentTestFunction()) + u".steward"_s);
        m_base = {u"--workspace"_s, m_workspace, u"--format"_s, u"json"_s};
        QCOMPARE(object({u"workspace"_s, u"init"_s}).value(u"signed"_s), QJsonValue(true));
    }
    void cleanup() { qunsetenv("STEWARD_PASSPHRASE_FILE"); }

    void whatIsEncryptedDecryptsAndABadLineStandsAlone()
    {
        const QByteArray input =
            R"({"id":"a","level":"critical","subject":"ada","table":"t","column":"c","row":"1","text":"grüße 강남"}
{"id":"b","level":"high","purpose":"notes","table":"t","column":"c","row":"2","version":7,"hex":"00ff"}
{"id":"c","level":"medium","table":"t","column":"email","row":"3","text":"ada@example.org"}
not json
{"id":"d","level":"high","purpose":"notes","table":"t","column":"c","row":"4"}
{"id":"e","level":"secret","table":"t","column":"c","row":"4","text":"x"}
)";
        const auto sealed = answers({u"vault"_s, u"encrypt"_s}, input);
        QCOMPARE(sealed.size(), 6);
        QCOMPARE(sealed[2].value(u"hash"_s).toString().size(), 64);
        QCOMPARE(sealed[3].value(u"id"_s), QJsonValue());
        for (const int bad : {3, 4, 5})
            QCOMPARE(sealed[bad].value(u"error"_s)[u"code"_s].toString(), u"invalid_input"_s);
        const auto back = [&](int i, QJsonObject place) {
            place.insert(u"id"_s, 1);
            place.insert(u"sealed"_s, sealed[i].value(u"sealed"_s));
            return answers({u"vault"_s, u"decrypt"_s}, lineOf(place)).constFirst();
        };
        QJsonObject place{{u"table"_s, u"t"_s}, {u"column"_s, u"c"_s}, {u"row"_s, u"1"_s}};
        QCOMPARE(back(0, place).value(u"text"_s).toString(), u"grüße 강남"_s);
        QCOMPARE(back(1, place).value(u"error"_s)[u"code"_s].toString(), u"corrupt"_s);
        place[u"row"_s] = u"2"_s;
        place[u"version"_s] = 7;
        QCOMPARE(back(1, place).value(u"hex"_s).toString(), u"00ff"_s);
    }

    void oneOfManyIsErasedForGood()
    {
        QByteArray input;
        for (int i = 0; i < subjects; ++i)
            input += lineOf({{u"id"_s, i}, {u"level"_s, u"critical"_s},
                {u"subject"_s, u"person-%1@example.org"_s.arg(i)}, {u"table"_s, u"t"_s}, {u"column"_s, u"c"_s},
                {u"row"_s, QString::number(i)}, {u"text"_s, u"the plain text of %1"_s.arg(i)}});
        QElapsedTimer timer;
        timer.start();
        const auto sealed = answers({u"vault"_s, u"encrypt"_s}, input);
        qInfo("sealed %d subjects in %lld ms", subjects, timer.elapsed());
        QCOMPARE(sealed.size(), qsizetype(subjects));
        const auto look = [&](int i) {
            return answers({u"vault"_s, u"decrypt"_s},
                lineOf({{u"id"_s, i}, {u"table"_s, u"t"_s}, {u"column"_s, u"c"_s}, {u"row"_s, QString::number(i)},
                    {u"sealed"_s, sealed[i].value(u"sealed"_s)}}))
                .constFirst();
        };
        QCOMPARE(look(4242).value(u"text"_s).toString(), u"the plain text of 4242"_s);
        const QJsonObject erased = object({u"vault"_s, u"erase"_s, u"--subject"_s, u"person-4242@example.org"_s});
        qInfo("erased in %lld ms", erased.value(u"milliseconds"_s).toInteger());
        QCOMPARE(erased.value(u"erased"_s), QJsonValue(true));
        QCOMPARE(look(4242).value(u"error"_s)[u"code"_s].toString(), u"not_found"_s);
        QCOMPARE(look(4241).value(u"text"_s).toString(), u"the plain text of 4241"_s);
        object({u"vault"_s, u"erase"_s, u"--subject"_s, u"person-4242@example.org"_s}, 1);

        const auto many = answers({u"vault"_s, u"erase"_s},
            "{\"id\":1,\"subject\":\"person-1@example.org\"}\n{\"id\":2,\"subject\":\"nobody\"}\n{\"id\":3}\n");
        QCOMPARE(many[0].value(u"erased"_s), QJsonValue(true));
        QCOMPARE(many[1].value(u"error"_s)[u"code"_s].toString(), u"not_found"_s);
        QCOMPARE(many[2].value(u"error"_s)[u"code"_s].toString(), u"invalid_input"_s);

        const QByteArray file = bytesOf(m_workspace) + bytesOf(m_workspace + u"-wal"_s);
        QVERIFY(!file.contains("example.org"));
        QVERIFY(!file.contains("plain text"));
        QCOMPARE(object({u"ledger"_s, u"verify"_s}).value(u"ok"_s), QJsonValue(true));
        const QByteArray trail = cli({u"ledger"_s, u"list"_s, u"--action"_s, u"subject.erased"_s}).out;
        QCOMPARE(QJsonDocument::fromJson(trail).array().size(), 2);
        QVERIFY(!trail.contains("person-"));
        QCOMPARE(object({u"vault"_s, u"status"_s}).value(u"keys"_s)[u"erased"_s].toInt(), 2);
    }

    void anErasureIsToldBesideTheBackupsAtOnce()
    {
        const QString folder = path(u"kept"_s);
        QVERIFY(QDir().mkpath(folder));
        object({u"workspace"_s, u"set"_s, u"backups.folder"_s, folder});
        QByteArray input;
        for (const QString &name : {u"one"_s, u"two"_s})
            input += lineOf({{u"id"_s, 1}, {u"level"_s, u"critical"_s}, {u"subject"_s, name}, {u"table"_s, u"t"_s},
                {u"column"_s, u"c"_s}, {u"row"_s, name}, {u"text"_s, u"x"_s}});
        answers({u"vault"_s, u"encrypt"_s}, input);
        const auto list = [&folder] {
            const QStringList files = QDir(folder).entryList({u"erasures-*.note"_s});
            return files.size() == 1 ? bytesOf(folder + u'/' + files.first()) : QByteArray();
        };
        QCOMPARE(list(), QByteArray());
        object({u"vault"_s, u"erase"_s, u"--subject"_s, u"one"_s});
        const QByteArray first = list();
        QVERIFY(first.startsWith("steward-erasures/v1\n"));
        answers({u"vault"_s, u"erase"_s}, "{\"id\":1,\"subject\":\"two\"}\n");
        QCOMPARE(list().count('\n'), first.count('\n') + 1);
    }

    void aRotationThatIsKilledLosesNothingAndGoesOn()
    {
        constexpr int secrets = 6;
        for (int i = 0; i < secrets; ++i) {
            const test::Answer kept =
                cli({u"vault"_s, u"secret"_s, u"set"_s, u"name-%1"_s.arg(i)}, "value " + QByteArray::number(i));
            QVERIFY2(kept.exitCode == 0, kept.err.constData());
        }
        int cut = 0;
        for (int round = 0; round < 4; ++round) {
            // Later and later, so that some are killed before, some within, some after it.
            QProcess process;
            process.start(QDir(qEnvironmentVariable("STEWARD_BIN")).filePath(u"steward-cli"_s),
                m_base + QStringList{u"vault"_s, u"rotate"_s, round % 2 ? u"--master"_s : u"--purpose"_s}
                    + (round % 2 ? QStringList{} : QStringList{u"credentials"_s}));
            QVERIFY(process.waitForStarted());
            QTest::qWait(150 + 80 * round);
            if (process.state() == QProcess::Running) {
                ::kill(pid_t(process.processId()), SIGKILL);
                ++cut;
            }
            QVERIFY(process.state() == QProcess::NotRunning || process.waitForFinished());
            QCOMPARE(object({u"vault"_s, u"status"_s}).value(u"state"_s).toString(), u"open"_s);
        }
        qInfo("killed within %d of 4", cut);
        QCOMPARE(object({u"vault"_s, u"rotate"_s, u"--all-due"_s}).value(u"unreadable"_s).toInt(), 0);
        // Every secret can still be sealed anew, so every one opens.
        const QJsonObject last = object({u"vault"_s, u"rotate"_s, u"--purpose"_s, u"credentials"_s});
        QCOMPARE(last.value(u"resealed"_s).toInt(), secrets);
        QCOMPARE(last.value(u"unreadable"_s).toInt(), 0);
        QCOMPARE(last.value(u"kept"_s).toInt(), 0);
        QCOMPARE(object({u"ledger"_s, u"verify"_s}).value(u"ok"_s), QJsonValue(true));
        QCOMPARE(object({u"workspace"_s, u"check"_s}).value(u"ok"_s), QJsonValue(true));
    }

    void secretsNeverShow()
    {
        const QByteArray secret = "s3cr3t-of-the-proxy";
        QByteArray seen;
        const auto take = [&seen](const test::Answer &answer) { seen += answer.out + answer.err; };
        take(cli({u"vault"_s, u"secret"_s, u"set"_s, u"proxy"_s}, secret + '\n'));
        take(cli({u"vault"_s, u"secret"_s, u"list"_s}));
        take(cli({u"vault"_s, u"keys"_s, u"--subjects"_s}));
        take(cli({u"vault"_s, u"status"_s}));
        take(cli({u"workspace"_s, u"info"_s}));
        take(cli({u"ledger"_s, u"list"_s}));
        // A value that is no JSON comes back in no error message.
        take(cli({u"vault"_s, u"encrypt"_s, u"--input"_s, u"-"_s}, secret + '\n'));
        put(u"wrong"_s, "wrong " + secret + '\n');
        qputenv("STEWARD_PASSPHRASE_FILE", path(u"wrong"_s).toUtf8());
        const test::Answer refused = cli({u"vault"_s, u"secret"_s, u"list"_s});
        take(refused);
        const test::Answer write = cli({u"vault"_s, u"rotate"_s, u"--all-due"_s});
        QCOMPARE(write.exitCode, 3);
        QVERIFY2(write.err.contains("The passphrase is not the one of this workspace."), write.err.constData());
        take(write);
        QVERIFY(seen.contains("proxy"));
        QVERIFY(!seen.contains(secret));
        QVERIFY(!seen.contains(passphrase));
        const QByteArray file = bytesOf(m_workspace) + bytesOf(m_workspace + u"-wal"_s);
        QVERIFY(!file.contains(secret));
        QVERIFY(!file.contains(passphrase));
    }

    void secretsStandInNoArgumentsAndNoEnvironment()
    {
        const QByteArray secret = "s3cr3t-of-the-mail";
        QProcess process;
        process.start(QDir(qEnvironmentVariable("STEWARD_BIN")).filePath(u"steward-cli"_s),
            m_base + QStringList{u"vault"_s, u"secret"_s, u"set"_s, u"mail"_s});
        QVERIFY(process.waitForStarted());
        process.write(secret);
        const QString proc = u"/proc/%1/"_s.arg(process.processId());
        QTest::qWait(100); // it waits for the end of its input, or is at work
        const QByteArray words = bytesOf(proc + u"cmdline"_s);
        QVERIFY2(words.contains("secret"), words.constData());
        const QByteArray shown = words + bytesOf(proc + u"environ"_s);
        QVERIFY(!shown.contains(secret));
        QVERIFY(!shown.contains(passphrase));
        process.closeWriteChannel();
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitCode(), 0);
        // There is no way to give it as an argument.
        QCOMPARE(cli({u"vault"_s, u"secret"_s, u"set"_s, u"mail"_s, QString::fromLatin1(secret)}).exitCode, 2);
    }

    void aPassphraseIsChangedByFiles()
    {
        put(u"new"_s, "an entirely new passphrase\n");
        put(u"short"_s, "seven77\n");
        const QStringList change{u"vault"_s, u"passphrase"_s, u"change"_s, u"--new-passphrase-file"_s};
        QCOMPARE(cli(change + QStringList{path(u"short"_s)}).exitCode, 2);
        QCOMPARE(cli(change + QStringList{path(u"missing"_s)}).exitCode, 2);
        object(change + QStringList{path(u"new"_s)});
        QCOMPARE(object({u"vault"_s, u"status"_s}).value(u"state"_s).toString(), u"locked"_s);
        QCOMPARE(cli({u"vault"_s, u"rotate"_s, u"--all-due"_s}).exitCode, 3);
        qputenv("STEWARD_PASSPHRASE_FILE", path(u"new"_s).toUtf8());
        QCOMPARE(object({u"vault"_s, u"status"_s}).value(u"state"_s).toString(), u"open"_s);
        QCOMPARE(cli({u"vault"_s, u"passphrase"_s, u"remove"_s}).exitCode, 2); // the only way in
    }
};

STEWARD_TEST(VaultCommandsTest)
#include "tst_vault.moc"
