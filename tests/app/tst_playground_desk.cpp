#include "tests/support/practice_world.h"
#include "tests/support/program.h"
#include "tests/support/test_main.h"

#include <QDate>
#include <QDateTime>
#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <QTimeZone>

#include <algorithm>

using namespace steward;
using namespace steward::test;
using namespace Qt::StringLiterals;

/** The practice workspace as `workspace practice` makes it: an office in which everything there is to see has happened.
 */
class PlaygroundDeskTest : public QObject
{
    Q_OBJECT

    PracticeWorld m_world;
    QStringList m_base;
    QDate m_today;

    Answer cli(const QStringList &arguments) const { return run(u"steward-cli"_s, m_base + arguments); }
    QJsonObject object(const QStringList &arguments) const
    {
        return QJsonDocument::fromJson(cli(arguments).out).object();
    }
    QJsonArray array(const QStringList &arguments) const { return QJsonDocument::fromJson(cli(arguments).out).array(); }
    static QJsonObject where(const QJsonArray &rows, const QString &key, const QJsonValue &value)
    {
        const auto found =
            std::find_if(rows.begin(), rows.end(), [&](const QJsonValue &row) { return row[key] == value; });
        return found == rows.end() ? QJsonObject() : found->toObject();
    }
    /** Every byte of the files in a folder (or of a file). */
    static QByteArray bytesOf(const QString &path)
    {
        QByteArray bytes;
        QDirIterator files(path, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.open(QIODevice::ReadOnly))
                bytes += file.readAll();
        }
        return bytes;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_world.start({u"--directories"_s, u"12"_s, u"--customers"_s, u"4"_s}));
        m_today = QDateTime::currentDateTimeUtc().toTimeZone(QTimeZone("Europe/Berlin")).date();
        m_base = {u"--workspace"_s, m_world.folder() + u"/practice.steward"_s, u"--format"_s, u"json"_s};
        const Answer made = cli({u"workspace"_s, u"practice"_s, m_world.folder()});
        QVERIFY2(made.exitCode == 0, made.err.constData());
    }

    void isSoundAndSigned()
    {
        QCOMPARE(cli({u"workspace"_s, u"check"_s}).exitCode, 0);
        const QJsonObject trail = object({u"ledger"_s, u"verify"_s});
        QVERIFY(trail[u"ok"_s].toBool());
        QVERIFY(trail[u"signed"_s].toBool());
    }
    void hasOneOverdueRequestOneDueTomorrowAndOneThatWaits()
    {
        const QJsonArray overdue = array({u"requests"_s, u"list"_s, u"--overdue"_s});
        QCOMPARE(overdue.size(), 1);
        const QJsonArray all = array({u"requests"_s, u"list"_s});
        QVERIFY(all.size() >= 25);
        // Civ. Code 1798.130(a)(2): 45 days from receipt, not moved past weekends.
        const QJsonObject next = where(all, u"due"_s, m_today.addDays(1).toString(Qt::ISODate));
        QCOMPARE(next[u"state"_s].toString(), u"planned"_s);
        QVERIFY(!where(all, u"state"_s, u"awaiting_identity"_s).isEmpty());
        for (const auto &state :
            {u"received"_s, u"verified"_s, u"searched"_s, u"applied"_s, u"answered"_s, u"closed"_s})
            QVERIFY2(!where(all, u"state"_s, state).isEmpty(), qPrintable(state));
    }
    void doesWhatItsPlanSays()
    {
        const QJsonArray all = array({u"requests"_s, u"list"_s});
        const QString reference = where(all, u"state"_s, u"planned"_s)[u"reference"_s].toString();
        const Answer applied = cli({u"requests"_s, u"apply"_s, reference});
        QVERIFY2(applied.exitCode == 0, applied.err.constData());
        QVERIFY(!bytesOf(m_world.folder() + u"/systems"_s).contains("Ybarra"));
        QCOMPARE(cli({u"requests"_s, u"undo"_s, reference}).exitCode, 0);
        QVERIFY(bytesOf(m_world.folder() + u"/systems"_s).contains("Ybarra"));
    }
    void theErasedCustomerIsGoneFromEverySystem()
    {
        const QByteArray systems = bytesOf(m_world.folder() + u"/systems"_s);
        QVERIFY(systems.contains("haneul.lee@example.net"));
        QVERIFY(!systems.contains("dohyun.park@example.com"));
        QVERIFY(!systems.contains("박도현"));
    }
    void namesStandNowhereInTheWorkspaceFile()
    {
        QFile file(m_base[1]);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        for (const char *name : {"Wiechmann", "annegret.muehlbauer", "김서연", "+1 213 555 0118"})
            QVERIFY2(!bytes.contains(name), name);
    }
    void oneBreachCountsDownAndOneIsClosed()
    {
        const Answer listed = cli({u"breaches"_s, u"list"_s});
        QCOMPARE(listed.exitCode, 0); // no clock has run out
        QCOMPARE(QJsonDocument::fromJson(listed.out).array().size(), 2);
        QCOMPARE(array({u"breaches"_s, u"list"_s, u"--open"_s}).size(), 1);
    }
    void hasSomethingToDoInEveryRegister()
    {
        const QJsonArray records = array({u"processing"_s, u"list"_s});
        QVERIFY(std::any_of(
            records.begin(), records.end(), [](const QJsonValue &one) { return one[u"percent"_s] == 100; }));
        QVERIFY(std::any_of(
            records.begin(), records.end(), [](const QJsonValue &one) { return one[u"percent"_s].toInt() < 100; }));
        const QJsonArray plans = array({u"retention"_s, u"plan"_s});
        QVERIFY(
            std::any_of(plans.begin(), plans.end(), [](const QJsonValue &one) { return one[u"due"_s].toInt() > 0; }));
        const QJsonObject consents = object({u"consent"_s, u"figures"_s});
        QCOMPARE(consents[u"records"_s].toInt(), 20);
        QCOMPARE(consents[u"withdrawals"_s].toInt(), 3);
    }
};

STEWARD_TEST(PlaygroundDeskTest)
#include "tst_playground_desk.moc"
