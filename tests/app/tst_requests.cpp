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

/** The register by the command line: the story of a request, and what every refusal says. */
class RequestCommandsTest : public QObject
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
    test::Answer cli(const QStringList &arguments, const QByteArray &input = {}) const
    {
        return test::run(u"steward-cli"_s, m_base + arguments, input);
    }
    QJsonObject object(const QStringList &arguments, int exitCode = 0, const QByteArray &input = {}) const
    {
        const test::Answer answer = cli(arguments, input);
        if (answer.exitCode != exitCode)
            QTest::qFail((arguments.join(u' ').toUtf8() + ": " + answer.err).constData(), __FILE__, __LINE__);
        return QJsonDocument::fromJson(answer.out).object();
    }

private Q_SLOTS:
    void init()
    {
        put(u"passphrase"_s, "correct horse battery staple\n");
        qputenv("STEWARD_PASSPHRASE_FILE", path(u"passphrase"_s).toUtf8());
        const QByteArray name =
            QByteArray(QTest::currentTestFunction()) + QByteArray(QTest::currentDataTag()).prepend('-');
        m_base = {u"--workspace"_s, path(QString::fromLatin1(name).replace(u' ', u'_') + u".steward"_s), u"--format"_s,
            u"json"_s};
        object({u"workspace"_s, u"init"_s, u"--organisation"_s, u"Acme Ltd"_s, u"--time-zone"_s, u"Europe/Berlin"_s});
    }
    void cleanup() { qunsetenv("STEWARD_PASSPHRASE_FILE"); }

    void aRequestGoesFromReceiptToItsEndAndNamesNobodyInTheFile()
    {
        const QJsonObject opened = object({u"requests"_s, u"open"_s, u"--law"_s, u"gdpr,ccpa"_s, u"--type"_s,
            u"objection"_s, u"--received"_s, u"2026-02-02"_s, u"--subject-email"_s, u"ada.lovelace@example.org"_s,
            u"--subject-name"_s, u"Ada Lovelace"_s, u"--customer-number"_s, u"Q-77120"_s});
        QCOMPARE(opened[u"reference"_s].toString(), u"REQ-2026-0001"_s);
        QCOMPARE(opened[u"state"_s].toString(), u"received"_s);
        QCOMPARE(opened[u"due"_s].toString(), u"2026-03-02"_s); // a Monday
        QCOMPARE(opened[u"clocks"_s].toArray().size(), 2);
        QCOMPARE(opened[u"erased_before"_s], QJsonValue(false));
        const QString ref = u"REQ-2026-0001"_s;
        QCOMPARE(cli({u"requests"_s, u"list"_s, u"--overdue"_s}).exitCode, 1);
        QVERIFY(cli({u"requests"_s, u"close"_s, ref}).exitCode != 0);
        object({u"requests"_s, u"note"_s, ref, u"Mother is Annabella."_s});
        QCOMPARE(object({u"requests"_s, u"verify"_s, ref})[u"state"_s].toString(), u"verified"_s);
        QCOMPARE(cli({u"requests"_s, u"verify"_s, ref}).exitCode, 2);
        const QJsonObject letter =
            object({u"requests"_s, u"letter"_s, ref, u"acknowledgement"_s, u"--to"_s, path(u"letter.pdf"_s)});
        QVERIFY(letter[u"text"_s].toString().contains(u"Ada Lovelace"_s));
        QFile pdf(path(u"letter.pdf"_s));
        QVERIFY(pdf.open(QIODevice::ReadOnly) && pdf.read(5) == "%PDF-");
        const QJsonObject shown = object({u"requests"_s, u"show"_s, ref});
        QCOMPARE(shown[u"details"_s][u"name"_s].toString(), u"Ada Lovelace"_s);
        QVERIFY(QJsonDocument(shown[u"history"_s].toArray()).toJson().contains("Annabella"));
        QVERIFY(!shown[u"clocks"_s][0][u"explanation"_s].toString().isEmpty());
        // An objection is fulfilled by what stops.
        QVERIFY(cli({u"requests"_s, u"close"_s, ref}).err.contains("What has to stop is not recorded yet"));
        QCOMPARE(cli({u"requests"_s, u"suppressed"_s, u"--email"_s, u"ada.lovelace@example.org"_s}).exitCode, 0);
        object({u"requests"_s, u"plan"_s, ref, u"--purpose"_s, u"newsletter"_s});
        object({u"requests"_s, u"apply"_s, ref});
        QCOMPARE(cli({u"requests"_s, u"suppressed"_s, u"--email"_s, u"ada.lovelace@example.org"_s}).exitCode, 1);
        QCOMPARE(object({u"requests"_s, u"close"_s, ref})[u"state"_s].toString(), u"closed"_s);
        QCOMPARE(cli({u"requests"_s, u"list"_s, u"--overdue"_s}).exitCode, 0);
        const auto found = cli({u"requests"_s, u"list"_s, u"--email"_s, u"ADA.lovelace@example.org"_s});
        QVERIFY(found.out.contains("REQ-2026-0001"));
        for (const QString &suffix : {u""_s, u"-wal"_s}) {
            QFile file(m_base[1] + suffix);
            if (!file.open(QIODevice::ReadOnly))
                continue;
            const QByteArray bytes = file.readAll();
            for (const char *word : {"Lovelace", "lovelace", "Annabella", "Q-77120"})
                QVERIFY2(!bytes.contains(word), word);
        }
        QCOMPARE(cli({u"workspace"_s, u"check"_s}).exitCode, 0);
    }

    void aMailFillsTheFormAndJsonDoesToo()
    {
        const QByteArray mail = "From: Zoe Quint <zoe@example.org>\nMIME-Version: 1.0\n"
                                "Date: Fri, 20 Feb 2026 23:30:00 +0000\n\nPlease delete my account.\n";
        const QJsonObject proposal = object({u"requests"_s, u"mail"_s, u"-"_s}, 0, mail);
        QCOMPARE(proposal[u"type"_s].toString(), u"erasure"_s);
        put(u"mail.eml"_s, mail);
        const QJsonObject opened =
            object({u"requests"_s, u"open"_s, u"--mail"_s, path(u"mail.eml"_s), u"--law"_s, u"gdpr"_s});
        QCOMPARE(opened[u"type"_s].toString(), u"erasure"_s);
        QCOMPARE(opened[u"received_on"_s].toString(), u"2026-02-21"_s);
        const QJsonObject again = object({u"requests"_s, u"open"_s, u"--input"_s, u"-"_s}, 0,
            R"({"type":"delete","received":"2026-03-01","subject_email":"zoe@example.org","law":["ccpa"]})");
        QCOMPARE(again[u"possible_duplicates"_s].toArray(), QJsonArray{u"REQ-2026-0001"_s});
        QCOMPARE(again[u"due"_s].toString(), u"2026-04-15"_s); // 45 calendar days
        QCOMPARE(
            object({u"requests"_s, u"duplicate"_s, u"REQ-2026-0002"_s, u"--of"_s, u"REQ-2026-0001"_s})[u"outcome"_s],
            QJsonValue(u"duplicate"_s));
    }

    void wrongUseIsOneLineThatRepeatsNoPerson_data()
    {
        QTest::addColumn<QStringList>("words");
        const QStringList open{u"open"_s, u"--type"_s, u"access"_s};
        QTest::newRow("no such request") << QStringList{u"show"_s, u"REQ-2026-0099"_s};
        QTest::newRow("no day") << open + QStringList{u"--subject-email"_s, u"secret.person@example.org"_s};
        QTest::newRow("no mail") << open
                                        + QStringList{
                                            u"--received"_s, u"2026-02-02"_s, u"--subject-email"_s, u"secret.person"_s};
        QTest::newRow("no law") << open
                                       + QStringList{u"--received"_s, u"2026-02-02"_s, u"--subject-email"_s,
                                           u"secret.person@example.org"_s, u"--law"_s, u"gdrp"_s};
        QTest::newRow("no type") << QStringList{u"open"_s, u"--type"_s, u"wish"_s, u"--received"_s, u"2026-02-02"_s};
        QTest::newRow("no sort") << QStringList{u"list"_s, u"--sort"_s, u"beauty"_s};
    }
    void wrongUseIsOneLineThatRepeatsNoPerson()
    {
        QFETCH(const QStringList, words);
        const test::Answer answer = cli(QStringList{u"requests"_s} + words);
        QCOMPARE(answer.exitCode, 2);
        QCOMPARE(answer.err.count('\n'), 1);
        QVERIFY(!answer.err.contains("secret.person"));
        QVERIFY(answer.out.isEmpty());
    }

    void aFileComesBackAsItWas()
    {
        object({u"requests"_s, u"open"_s, u"--type"_s, u"access"_s, u"--received"_s, u"2026-02-02"_s,
            u"--subject-email"_s, u"ada@example.org"_s});
        const QByteArray bytes = QByteArray(300'000, '\xff') + "end";
        put(u"scan.bin"_s, bytes);
        const QJsonObject kept = object({u"requests"_s, u"attach"_s, u"REQ-2026-0001"_s, path(u"scan.bin"_s)});
        QCOMPARE(kept[u"bytes"_s].toInt(), bytes.size());
        object({u"requests"_s, u"attach"_s, u"REQ-2026-0001"_s, QString::number(kept[u"attachment"_s].toInt()),
            u"--export-to"_s, path(u"back.bin"_s)});
        QFile back(path(u"back.bin"_s));
        QVERIFY(back.open(QIODevice::ReadOnly));
        QCOMPARE(back.readAll(), bytes);
    }
};

STEWARD_TEST(RequestCommandsTest)
#include "tst_requests.moc"
