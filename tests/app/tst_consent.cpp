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

/** Consents by the command line: recorded, shown, withdrawn in one step, imported, and sealed all the while. */
class ConsentCommandsTest : public QObject
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
    QJsonArray array(const QStringList &arguments) const { return QJsonDocument::fromJson(cli(arguments).out).array(); }

private Q_SLOTS:
    void initTestCase()
    {
        put(u"passphrase"_s, "correct horse battery staple\n");
        put(u"notice.txt"_s, "We write once a month. Every mail has a link that stops it.");
        qputenv("STEWARD_PASSPHRASE_FILE", path(u"passphrase"_s).toUtf8());
        m_base = {u"--workspace"_s, path(u"w.steward"_s), u"--format"_s, u"json"_s};
        object({u"workspace"_s, u"init"_s, u"--organisation"_s, u"Hanbit GmbH"_s});
    }
    void cleanupTestCase() { qunsetenv("STEWARD_PASSPHRASE_FILE"); }

    void aConsentIsRecordedShownAndWithdrawnInOneStep()
    {
        const QJsonObject made = object({u"consent"_s, u"record"_s, u"--subject-email"_s, u"zenobia@example.org"_s,
            u"--purpose"_s, u"newsletter"_s, u"--purpose"_s, u"surveys"_s, u"--notice-file"_s, path(u"notice.txt"_s),
            u"--language"_s, u"en"_s, u"--method"_s, u"web_form"_s, u"--withdrawal-method"_s, u"link"_s});
        const QString reference = made.value(u"reference"_s).toString();
        QCOMPARE(made.value(u"state"_s).toString(), u"ConsentGiven"_s);
        // sha256sum of the notice's bytes
        QCOMPARE(made.value(u"privacy_notice"_s)[u"text"_s].toString(),
            u"We write once a month. Every mail has a link that stops it."_s);
        QVERIFY(made.value(u"missing_fields"_s).toArray().contains(u"storage_locations"_s));
        const QJsonObject receipt = object({u"consent"_s, u"receipt"_s, reference});
        QCOMPARE(receipt.value(u"piiPrincipalId"_s).toString(), u"zenobia@example.org"_s);
        QCOMPARE(array({u"consent"_s, u"list"_s, u"--email"_s, u"Zenobia@Example.org"_s}).size(), 1);
        object({u"consent"_s, u"withdraw"_s, u"--subject-email"_s, u"zenobia@example.org"_s});
        const QJsonObject shown = object({u"consent"_s, u"show"_s, reference});
        QCOMPARE(shown.value(u"state"_s).toString(), u"ConsentWithdrawn"_s);
        QCOMPARE(shown.value(u"valid"_s).toBool(true), false);
        QCOMPARE(shown.value(u"events"_s).toArray().size(), 2);
        QCOMPARE(array({u"consent"_s, u"list"_s, u"--state"_s, u"withdrawn"_s}).size(), 1);
        QCOMPARE(array({u"consent"_s, u"list"_s, u"--state"_s, u"given"_s}).size(), 0);
        QVERIFY(object({u"ledger"_s, u"verify"_s}).value(u"ok"_s).toBool());
        QVERIFY(cli({u"workspace"_s, u"check"_s}).exitCode == 0);
    }

    void importsNameBadLinesAndWhatIsPersonalStaysSealed()
    {
        put(u"consents.csv"_s,
            "record_id,email,purpose,state,event_time,valid_until,notice_text,language,method,jurisdiction\n"
            "i-1,quentin@example.org,ads,given,2025-01-02,2025-06-01,Shown,en,web_form,DE\n"
            "i-2,,ads,given,2025-01-02,,Shown,en,web_form,DE\n");
        const QJsonObject done = object({u"consent"_s, u"import"_s, path(u"consents.csv"_s)}, 1);
        QCOMPARE(done.value(u"added"_s).toInt(), 1);
        QCOMPARE(done.value(u"faults"_s).toArray().first()[u"line"_s].toInt(), 3);
        QCOMPARE(object({u"consent"_s, u"show"_s, u"i-1"_s}).value(u"state"_s).toString(), u"ConsentExpired"_s);
        QCOMPARE(object({u"consent"_s, u"expire"_s}).value(u"expired"_s).toInt(), 1);
        QCOMPARE(object({u"consent"_s, u"expire"_s}).value(u"expired"_s).toInt(), 0);
        QVERIFY(object({u"consent"_s, u"signal"_s, u"--device"_s, u"firefox-77"_s}).value(u"opted_out"_s).toBool());
        QByteArray all;
        for (const QFileInfo &info : QDir(m_dir.path()).entryInfoList({u"w.steward*"_s}, QDir::Files)) {
            QFile file(info.filePath());
            QVERIFY(file.open(QIODevice::ReadOnly));
            all += file.readAll().toLower();
        }
        QVERIFY(all.contains("newsletter"));
        for (const QByteArray &personal : {QByteArray("zenobia"), QByteArray("quentin"), QByteArray("firefox-77")})
            QVERIFY2(!all.contains(personal), personal.constData());
    }

    void wrongUseIsToldInOneLine()
    {
        const test::Answer answer = cli({u"consent"_s, u"record"_s, u"--subject-email"_s, u"zenobia@example.org"_s});
        QCOMPARE(answer.exitCode, 2);
        QCOMPARE(answer.err.trimmed().count('\n'), 0);
        QCOMPARE(cli({u"consent"_s, u"withdraw"_s, u"CON-1999-0001"_s}).exitCode, 2);
    }
};

STEWARD_TEST(ConsentCommandsTest)
#include "tst_consent.moc"
