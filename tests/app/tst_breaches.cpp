#include "tests/support/program.h"
#include "tests/support/test_main.h"

#include <QDateTime>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace steward;
using namespace Qt::StringLiterals;

/** A breach by the command line, from the first word to the closed file. */
class BreachCommandsTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;
    QStringList m_base;

    QJsonDocument cli(const QStringList &arguments, int exitCode = 0, QByteArray *errors = nullptr) const
    {
        const test::Answer answer = test::run(u"steward-cli"_s, m_base + arguments);
        if (answer.exitCode != exitCode)
            QTest::qFail((arguments.join(u' ').toUtf8() + ": " + answer.err).constData(), __FILE__, __LINE__);
        if (errors)
            *errors = answer.err;
        return QJsonDocument::fromJson(answer.out);
    }
    static QString hoursAgo(int hours)
    {
        return QDateTime::currentDateTimeUtc().addSecs(-3600LL * hours).toString(Qt::ISODate);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QFile passphrase(m_dir.filePath(u"passphrase"_s));
        QVERIFY(passphrase.open(QIODevice::WriteOnly));
        passphrase.write("correct horse battery staple\n");
        passphrase.close();
        qputenv("STEWARD_PASSPHRASE_FILE", passphrase.fileName().toUtf8());
        m_base = {u"--workspace"_s, m_dir.filePath(u"w.steward"_s), u"--format"_s, u"json"_s};
        cli({u"workspace"_s, u"init"_s});
    }
    void cleanupTestCase() { qunsetenv("STEWARD_PASSPHRASE_FILE"); }

    void aBreachGoesFromTheFirstWordToTheClosedFile()
    {
        const QStringList open{u"breaches"_s, u"open"_s, u"--title"_s, u"Quillfeather list"_s, u"--law"_s, u"gdpr"_s};
        cli(open + QStringList{u"--aware"_s, hoursAgo(5)}, 2);                            // no reason
        cli(open + QStringList{u"--aware"_s, u"2026-01-01"_s, u"--reason"_s, u"x"_s}, 2); // no hour
        const QString ref =
            cli(open + QStringList{u"--aware"_s, hoursAgo(5), u"--reason"_s, u"Seen by Quillfeather"_s})[u"reference"_s]
                .toString();
        QVERIFY(ref.startsWith(u"BR-"_s));
        QCOMPARE(cli({u"breaches"_s, u"list"_s, u"--open"_s}).array().size(), 1);
        cli({u"breaches"_s, u"set"_s, ref, u"--fact"_s, u"nature=A list went to a stranger"_s, u"--persons"_s,
            u"~120"_s});
        cli({u"breaches"_s, u"decide"_s, ref, u"--authority"_s, u"yes"_s}, 2);
        cli({u"breaches"_s, u"decide"_s, ref, u"--authority"_s, u"yes"_s, u"--reason"_s, u"a risk"_s});
        const QJsonDocument draft = cli({u"breaches"_s, u"draft"_s, ref, u"--law"_s, u"gdpr"_s});
        QVERIFY(draft[u"text"_s].toString().contains(u"[to follow]"_s));
        QCOMPARE(draft[u"to_follow"_s].toArray().size(), 6);
        const QJsonDocument first = cli({u"breaches"_s, u"notify"_s, ref, u"--law"_s, u"gdpr"_s, u"--sent"_s,
            hoursAgo(1), u"--reference"_s, u"2026/77"_s, u"--phase"_s, u"1"_s});
        QCOMPARE(first[u"clocks"_s].toArray().first()[u"state"_s].toString(), u"met"_s);
        QVERIFY(qAbs(first[u"minutes_to_notice"_s].toInt() - 240) <= 1);
        QByteArray errors;
        const test::Answer refused = test::run(u"steward-cli"_s, m_base + QStringList{u"breaches"_s, u"close"_s, ref});
        QVERIFY(refused.exitCode != 0);
        QVERIFY(refused.err.contains("still to follow"));
        QVERIFY(refused.err.contains("risk is not assessed"));
        QStringList facts{u"breaches"_s, u"set"_s, ref, u"--records"_s, u"300"_s};
        for (const QString &fact : {u"subject_categories=customers"_s, u"data_categories=mail addresses"_s,
                 u"contact=the officer"_s, u"consequences=spam"_s, u"measures=recalled"_s})
            facts += {u"--fact"_s, fact};
        cli(facts);
        cli({u"breaches"_s, u"notify"_s, ref, u"--law"_s, u"gdpr"_s, u"--sent"_s, hoursAgo(0), u"--reference"_s,
            u"2026/77-2"_s, u"--phase"_s, u"2"_s});
        QStringList assess{u"breaches"_s, u"assess"_s, ref, u"--risk"_s, u"risk"_s, u"--reason"_s, u"addresses only"_s};
        for (const QString &criterion :
            {u"sensitivity"_s, u"volume"_s, u"identifiability"_s, u"encryption"_s, u"consequences"_s})
            assess += {u"--criterion"_s, criterion + u"=low:seen"_s};
        cli(assess);
        cli({u"breaches"_s, u"decide"_s, ref, u"--persons"_s, u"no"_s, u"--reason"_s, u"the risk is not high"_s});
        QCOMPARE(cli({u"breaches"_s, u"close"_s, ref})[u"state"_s].toString(), u"closed"_s);
        QVERIFY(cli({u"breaches"_s, u"show"_s, ref})[u"history"_s].toArray().size() >= 9);
        cli({u"breaches"_s, u"show"_s, u"BR-1999-1"_s}, 2);
        QCOMPARE(cli({u"ledger"_s, u"verify"_s})[u"ok"_s], QJsonValue(true));
        QFile file(m_dir.filePath(u"w.steward"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains("Quillfeather"));
    }

    void theListSaysNoWhenAClockHasRunOut()
    {
        const QString ref = cli({u"breaches"_s, u"open"_s, u"--aware"_s, hoursAgo(80), u"--reason"_s, u"seen"_s,
            u"--law"_s, u"gdpr"_s})[u"reference"_s]
                                .toString();
        cli({u"breaches"_s, u"list"_s}, 1);
        const QStringList notify{u"breaches"_s, u"notify"_s, ref, u"--law"_s, u"gdpr"_s, u"--sent"_s, hoursAgo(1),
            u"--reference"_s, u"A1"_s};
        cli(notify, 2);
        const QJsonDocument sent = cli(notify + QStringList{u"--late"_s, u"the provider told us late"_s});
        QCOMPARE(sent[u"clocks"_s].toArray().first()[u"state"_s].toString(), u"met_late"_s);
        cli({u"breaches"_s, u"list"_s}, 0);
    }
};

STEWARD_TEST(BreachCommandsTest)
#include "tst_breaches.moc"
