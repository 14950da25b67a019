#include "tests/support/program.h"
#include "tests/support/test_main.h"

#include "core/base/csv.h"
#include "core/workspace/workspace.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace steward;
using namespace Qt::StringLiterals;

/** The whole road through the real programs: practice world, import, checks over real HTTP, what the console says of
 * each. */
class ChecksTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;
    test::Program m_world;
    QStringList m_base;

    QJsonDocument cli(const QStringList &arguments, int expectedExit = 0)
    {
        const test::Answer answer = test::run(u"steward-cli"_s, m_base + arguments);
        if (expectedExit >= 0 && answer.exitCode != expectedExit)
            QTest::qFail(qPrintable(arguments.join(u' ') + u": exit %1: "_s.arg(answer.exitCode)
                                    + QString::fromUtf8(answer.err)),
                __FILE__, __LINE__);
        return QJsonDocument::fromJson(answer.out);
    }
    QHash<QString, QHash<QString, QString>> truth()
    {
        QHash<QString, QHash<QString, QString>> byUrl;
        QFile file(m_dir.filePath(u"truth.csv"_s));
        if (!file.open(QIODevice::ReadOnly))
            return byUrl;
        CsvReader reader(&file);
        const QStringList headers = reader.next()->cells;
        while (const auto record = reader.next()) {
            QHash<QString, QString> row;
            for (qsizetype i = 0; i < headers.size(); ++i)
                row.insert(headers[i], record->cells.value(i));
            byUrl.insert(row.value(u"customer"_s) + row.value(u"url"_s), row);
        }
        return byUrl;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(m_world.start(
                     u"steward-playground"_s, {u"--to"_s, m_dir.path(), u"--quiet"_s, u"--for"_s, u"240"_s}, "READY"),
            m_world.errors().constData());
        m_base = {u"--workspace"_s, m_dir.filePath(u"w.steward"_s), u"--format"_s, u"json"_s};
        cli({u"workspace"_s, u"init"_s, u"--organisation"_s, u"Practice"_s});
        cli({u"workspace"_s, u"set"_s, u"net.allow_loopback"_s, u"yes"_s});
        // Short, so that servers that never answer cost the test little.
        cli({u"workspace"_s, u"set"_s, u"net.deadline_ms"_s, u"4000"_s});
        for (const QString &kind : {u"customers"_s, u"directories"_s, u"listings"_s}) {
            const QJsonObject report = cli({kind, u"import"_s, m_dir.filePath(kind + u".csv"_s)}).object();
            QCOMPARE(report.value(u"bad"_s).toInt(), 0);
            QVERIFY(report.value(u"added"_s).toInt() >= 40);
        }
    }

    void offlineOpensNoSocketAndSaysSo()
    {
        const QJsonObject summary =
            cli({u"--offline"_s, u"listings"_s, u"check"_s, u"--all"_s, u"--customer"_s, u"CUS-0001"_s}).object();
        QVERIFY(summary.value(u"checked"_s).toInt() > 0);
        QCOMPARE(summary.value(u"unknown"_s), summary.value(u"checked"_s));
        const QJsonArray listings = cli({u"listings"_s, u"list"_s, u"--customer"_s, u"CUS-0001"_s}).array();
        for (const QJsonValue &listing : listings)
            QCOMPARE(listing.toObject().value(u"state"_s).toString(), u"offline"_s);
    }

    void theConsoleSeesTheWorldAsItIs()
    {
        const QJsonObject summary =
            cli({u"listings"_s, u"check"_s, u"--all"_s}, 1).object(); // 1: something is wrong in that world
        QVERIFY(summary.value(u"checked"_s).toInt() >= 900);
        QCOMPARE(summary.value(u"failed"_s).toInt(), 0);
        QCOMPARE(summary.value(u"lost"_s).toInt(), 0); // one look raises no loss
        const auto expected = truth();
        const QJsonArray listings = cli({u"listings"_s, u"list"_s}).array();
        QVERIFY(listings.size() >= 900);
        int right = 0;
        int facts = 0;
        int factsRight = 0;
        QStringList falseLosses;
        const QStringList losses{u"not_listed"_s, u"removed"_s, u"closed"_s, u"rejected"_s};
        for (const QJsonValue &value : listings) {
            const QJsonObject listing = value.toObject();
            const auto row =
                expected.value(listing.value(u"customer"_s).toString() + listing.value(u"url"_s).toString());
            const QString state = listing.value(u"state"_s).toString();
            right += state == row.value(u"state"_s);
            if (row.value(u"state"_s) == u"listed" && losses.contains(state))
                falseLosses.append(listing.value(u"url"_s).toString());
            if (state != u"listed" || row.value(u"state"_s) != u"listed")
                continue;
            for (const QString &fact : row.value(u"fields"_s).split(u';', Qt::SkipEmptyParts)) {
                const QString verdict =
                    listing.value(u"fields"_s).toObject().value(fact.section(u'=', 0, 0)).toString();
                ++facts;
                factsRight += verdict == fact.section(u'=', 1);
            }
        }
        qInfo("states %d of %lld right, facts %d of %d", right, listings.size(), factsRight, facts);
        QVERIFY2(falseLosses.isEmpty(), qPrintable(falseLosses.join(u'\n')));
        QVERIFY(right >= listings.size() * 0.97);
        QVERIFY(factsRight >= facts * 0.97);
    }

    void aChangedWorldIsNoticedAtTheNextCheck()
    {
        const QJsonArray before = cli({u"listings"_s, u"list"_s, u"--state"_s, u"listed"_s}).array();
        QJsonObject moved;
        for (const QJsonValue &value : before) {
            if (value.toObject().value(u"fields"_s).toObject().value(u"telephone"_s).toString() == u"match") {
                moved = value.toObject();
                break;
            }
        }
        QVERIFY(!moved.isEmpty());
        const QString customer = moved.value(u"customer"_s).toString();
        const QString directory = moved.value(u"directory"_s).toString();
        const test::Answer told =
            test::run(u"steward-playground"_s, {u"control"_s, u"--to"_s, m_dir.path(), u"move"_s, customer, directory});
        QVERIFY2(told.exitCode == 0, told.err.constData());
        const test::Answer checked =
            test::run(u"steward-cli"_s, m_base
                                            + QStringList{u"listings"_s, u"check"_s, u"--all"_s, u"--customer"_s,
                                                customer, u"--directory"_s, directory});
        QCOMPARE(checked.exitCode, 1);
        QVERIFY(QJsonDocument::fromJson(checked.out).object().value(u"mismatched"_s).toInt() >= 1);
    }

    void theTrailVerifiesAndHoldsEveryCheck()
    {
        const QJsonObject found = cli({u"ledger"_s, u"verify"_s}).object();
        QVERIFY(found.value(u"ok"_s).toBool());
        QVERIFY(found.value(u"size"_s).toInt() >= 1900);
        QVERIFY(cli({u"workspace"_s, u"check"_s}).object().value(u"ok"_s).toBool());
    }
};

STEWARD_TEST(ChecksTest)
#include "tst_checks.moc"
