#include "core/directories/checking/schedule.h"
#include "core/directories/importing/importer.h"
#include "core/directories/records/listing_reader.h"
#include "core/workspace/workspace.h"
#include "tests/support/test_main.h"

#include <QBuffer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace steward;
using namespace steward::directories;
using namespace Qt::StringLiterals;

/** Due checks by themselves, with the real scheduler on its thread. Addresses are private ones, which no check may
 * reach. */
class BackgroundTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;
    SystemClock m_clock;
    std::unique_ptr<Workspace> m_workspace;
    int m_files = 0;

    void import(QByteArray csv, ImportKind kind)
    {
        QBuffer buffer(&csv);
        buffer.open(QIODevice::ReadOnly);
        QVERIFY(importCsv(m_workspace->store(), &buffer, kind));
    }
    void setDue(qint64 id, qint64 at)
    {
        QVERIFY(m_workspace->store()
                    .write([=](store::Transaction &t) {
                        return t.sql().run(u"UPDATE listing SET due_at = ? WHERE id = ?"_s, {at, id});
                    })
                    .result());
    }
    ListingReader reader() { return ListingReader(m_workspace->store()); }

private Q_SLOTS:
    void init()
    {
        m_workspace =
            std::move(*Workspace::create(m_dir.filePath(u"b%1.steward"_s.arg(++m_files)), {u"Test"_s}, m_clock));
        import("reference,name\nC1,One\n", ImportKind::Customers);
        import("reference,name,robots\nD1,Guide,ignore\n", ImportKind::Directories);
        import("customer,directory,url\nC1,D1,http://10.0.0.1/1\nC1,D1,http://10.0.0.1/2\n", ImportKind::Listings);
    }

    void whatComesDueWhileItRunsIsCheckedToo()
    {
        const qint64 now = toMillis(m_clock.now());
        setDue(1, now);
        setDue(2, now + 2500);
        Checker checker(m_workspace->store());
        BackgroundChecks background(m_workspace->store(), checker);
        QSignalSpy finished(&checker, &Checker::finished);
        background.start();
        QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, 5000);
        QCOMPARE(reader().byId(2)->looks, 0);
        QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 2, 10'000);
        QCOMPARE(reader().byId(1)->looks, 1);
        QCOMPARE(reader().byId(2)->looks, 1);
        QCOMPARE(reader().byId(2)->state, State::Unreachable); // an address that may not be reached is not gone
        QCOMPARE(reader().runs(1)->first().trigger, u"schedule"_s);
    }

    void aGapIsRecordedAndCaughtUp()
    {
        const qint64 now = toMillis(m_clock.now());
        setDue(1, now - 3'600'000);
        setDue(2, now + 3'600'000);
        QVERIFY(m_workspace->store()
                    .write([=](store::Transaction &t) {
                        return t.sql().run(
                            u"INSERT INTO setting VALUES('seat.last_seen', ?)"_s, {QString::number(now - 7'200'000)});
                    })
                    .result());
        Checker checker(m_workspace->store());
        BackgroundChecks background(m_workspace->store(), checker);
        QSignalSpy finished(&checker, &Checker::finished);
        QSignalSpy gaps(&background, &BackgroundChecks::gapFound);
        background.start();
        QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, 5000);
        QCOMPARE(gaps.count(), 1);
        QCOMPARE(gaps[0][2].toLongLong(), 1);
        QCOMPARE(reader().runs(1)->first().trigger, u"catch_up"_s);
        QCOMPARE(*ledger::entryCount(m_workspace->store(), {.action = u"seat.was_off"_s}), 1);
        QCOMPARE(reader().byId(2)->looks, 0);
    }

    void aStoppedScheduleStartsNothing()
    {
        Checker checker(m_workspace->store());
        BackgroundChecks background(m_workspace->store(), checker);
        background.start();
        background.stop();
        QTest::qWait(300);
        QVERIFY(!checker.isRunning());
    }
};

STEWARD_TEST(BackgroundTest)
#include "tst_background.moc"
