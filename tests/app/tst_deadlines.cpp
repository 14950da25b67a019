#include "tests/support/program.h"
#include "tests/support/test_main.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace steward;
using namespace Qt::StringLiterals;

/** `deadlines` and `calendars` by the command line. */
class DeadlinesCommandTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;

    static QList<QJsonObject> answers(const QByteArray &input, const QStringList &more = {})
    {
        const test::Answer answer =
            test::run(u"steward-cli"_s, QStringList{u"deadlines"_s, u"--input"_s, u"-"_s} + more, input);
        if (answer.exitCode != 0)
            QTest::qFail(answer.err.constData(), __FILE__, __LINE__);
        QList<QJsonObject> list;
        for (const QByteArray &line : answer.out.split('\n')) {
            if (!line.isEmpty())
                list.append(QJsonDocument::fromJson(line).object());
        }
        return list;
    }
    static QString code(const QJsonObject &answer) { return answer[u"error"_s][u"code"_s].toString(); }

private Q_SLOTS:
    void aLineGivesItsDates()
    {
        const auto list = answers(
            R"({"id":"a","law":"ccpa","request":"know","received":"2026-06-19","extension":true,"clock_start":null,"pauses":[],"holidays_calendar":"US-FED","timezone":"America/Los_Angeles","policy":{}})"
            "\n"
            R"({"id":7,"law":"gdpr","request":"breach_authority","received":"2026-03-27T16:00:00+01:00","holidays_calendar":"DE","timezone":"Europe/Berlin"})"
            "\n"
            R"({"id":["odd"],"law":"gdpr","request":"access","received":"2026-03-02T23:30:00Z","holidays_calendar":"DE","timezone":"Europe/Berlin","policy":{"small_agent":0}})"
            "\n");
        QCOMPARE(list.size(), 3);
        QCOMPARE(list[0][u"id"_s].toString(), u"a"_s);
        QCOMPARE(list[0][u"ack_by"_s].toString(), u"2026-07-06"_s);
        QCOMPARE(list[0][u"extension_notice_by"_s].toString(), u"2026-08-03"_s);
        QCOMPARE(list[0][u"due"_s].toString(), u"2026-09-17"_s);
        QVERIFY(list[0].contains(u"due_utc"_s) && list[0][u"due_utc"_s].isNull());
        QCOMPARE(list[1][u"id"_s].toInt(), 7);
        QCOMPARE(list[1][u"due"_s].toString(), u"2026-03-30T17:00:00+02:00"_s);
        QCOMPARE(list[1][u"due_utc"_s].toString(), u"2026-03-30T15:00:00Z"_s);
        QVERIFY(list[1][u"ack_by"_s].isNull() && list[1][u"extension_notice_by"_s].isNull());
        // 23:30 UTC is the 3rd of March in Berlin; its same date in April is Good Friday.
        QVERIFY(list[2][u"id"_s].isArray());
        QCOMPARE(list[2][u"due"_s].toString(), u"2026-04-07"_s);
    }

    void aWrongLineIsAnErrorOfItsOwn()
    {
        const auto list =
            answers("nonsense\n"
                    R"({"id":1,"law":"moon","request":"access","received":"2026-03-02"})"
                    "\n"
                    R"({"id":2,"law":"gdpr","request":"breach_authority","received":"2026-03-02"})"
                    "\n"
                    R"({"id":3,"law":"gdpr","request":"access","received":"2026-02-30"})"
                    "\n"
                    R"({"id":4,"law":"gdpr","request":"access","received":"2028-12-20","holidays_calendar":"DE"})"
                    "\n"
                    R"({"id":5,"law":"gdpr","request":"access","received":"2026-03-02","timezone":"Mars/North"})"
                    "\n"
                    R"({"id":6,"law":"gdpr","request":"access","received":"2026-03-02","policy":{"unheard":true}})"
                    "\n"
                    R"({"id":7,"law":"gdpr","request":"access","received":"2026-03-02"})"
                    "\n");
        QCOMPARE(list.size(), 8);
        const QStringList codes{u"invalid_input"_s, u"invalid_input"_s, u"invalid_input"_s, u"invalid_input"_s,
            u"not_found"_s, u"invalid_input"_s, u"invalid_input"_s, u""_s};
        for (qsizetype at = 0; at < codes.size(); ++at)
            QCOMPARE(code(list[at]), codes[at]);
        QCOMPARE(list[7][u"due"_s].toString(), u"2026-04-02"_s);
    }

    void aFileOfCalendarsIsUsed()
    {
        const QString path = m_dir.filePath(u"calendars.json"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(R"({"DE": {"note": "own", "weekend_iso_weekdays": [6, 7], "holidays": {"2026-04-02": "Own day"}}})");
        file.close();
        const auto list =
            answers(R"({"id":1,"law":"gdpr","request":"access","received":"2026-03-02","holidays_calendar":"DE"})"
                    "\n",
                {u"--calendars"_s, path});
        QCOMPARE(list.value(0)[u"due"_s].toString(), u"2026-04-03"_s);
    }

    void calendarsAreListedWithTheirYears()
    {
        const test::Answer answer = test::run(u"steward-cli"_s, {u"--format"_s, u"jsonl"_s, u"calendars"_s, u"list"_s});
        QCOMPARE(answer.exitCode, 0);
        QVERIFY(answer.out.contains("\"UK-SCT\"") && answer.out.contains("2028"));
    }
};

STEWARD_TEST(DeadlinesCommandTest)
#include "tst_deadlines.moc"
