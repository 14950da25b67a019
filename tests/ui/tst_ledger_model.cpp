#include "tests/support/test_main.h"
#include "ui/ledger/ledger_model.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <atomic>

using namespace Qt::StringLiterals;
using namespace steward;
using namespace steward::ui;

namespace {

/** A trail of any length that exists only where it is asked for; with a filter only every tenth entry fits. */
struct EndlessTrail
{
    qint64 size = 0;
    std::shared_ptr<std::atomic<int>> reads = std::make_shared<std::atomic<int>>(0);

    LedgerModel::Source source() const
    {
        return {.page = [reads = reads](const ledger::EntryFilter &filter, qint64 before,
                            int count) -> Result<QList<ledger::Entry>> {
                    ++*reads;
                    const qint64 step = filter.text.isEmpty() ? 1 : 10;
                    QList<ledger::Entry> entries;
                    for (qint64 seq = before - 1; seq >= 0 && entries.size() < count; --seq) {
                        if (seq % step == 0)
                            entries.append({.seq = seq, .at = fromMillis(seq * 1000), .action = u"listing.checked"_s});
                    }
                    return entries;
                },
            .size = [size = size]() -> Result<qint64> { return size; }};
    }
};

} // namespace

class LedgerModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aMillionEntriesCanBeJumpedThroughInFlatMemory()
    {
        const EndlessTrail trail{.size = 1'000'000};
        LedgerModel model(trail.source());
        QSignalSpy loaded(&model, &LedgerModel::loaded);
        model.load({});
        QVERIFY(loaded.wait(5000));
        QCOMPARE(model.rowCount(), 1'000'000);
        QVERIFY(model.isComplete());
        QCOMPARE(model.entry(0)->seq, 999'999);
        QSignalSpy arrived(&model, &LedgerModel::pageArrived);
        for (int i = 1; i <= 60; ++i) {
            const int row = i * 16'000;
            QVERIFY(!model.entry(row));
            QCOMPARE(model.index(row, LedgerModel::ActionColumn).data().toString(), u"…"_s);
            QVERIFY(arrived.wait(5000));
            QCOMPARE(model.entry(row)->seq, 999'999 - row);
        }
        QVERIFY(model.pagesInMemory() <= LedgerModel::pagesKept);
    }

    void withAFilterRowsComeWhileScrollingAndPagesGoneComeBack()
    {
        const EndlessTrail trail{.size = 100'005};
        LedgerModel model(trail.source());
        const QAbstractItemModelTester tester(&model);
        QSignalSpy loaded(&model, &LedgerModel::loaded);
        QSignalSpy arrived(&model, &LedgerModel::pageArrived);
        model.load({.text = u"x"_s});
        QVERIFY(loaded.wait(5000));
        while (!model.isComplete()) {
            if (model.canFetchMore({}))
                model.fetchMore({});
            QVERIFY(arrived.wait(5000));
            QVERIFY(model.pagesInMemory() <= LedgerModel::pagesKept);
        }
        // 0, 10, …, 100000
        QCOMPARE(model.rowCount(), 10'001);
        QCOMPARE(model.entry(10'000)->seq, 0);
        QVERIFY(!model.entry(0));
        QVERIFY(model.index(0, 0).data().isNull());
        QTRY_VERIFY(model.entry(0));
        QCOMPARE(model.entry(0)->seq, 100'000);
    }

    void anEmptyTrailIsARowlessTable()
    {
        LedgerModel model(EndlessTrail{}.source());
        const QAbstractItemModelTester tester(&model);
        QSignalSpy loaded(&model, &LedgerModel::loaded);
        model.load({});
        QVERIFY(loaded.wait(5000));
        QCOMPARE(model.rowCount(), 0);
        QVERIFY(model.isComplete());
    }

    void aFailureIsToldAndTheOldRowsStay()
    {
        auto broken = std::make_shared<std::atomic<bool>>(false);
        LedgerModel::Source source = EndlessTrail{.size = 5}.source();
        source.size = [broken]() -> Result<qint64> {
            if (*broken)
                return failure(ErrorCode::InputOutput, u"The disk cannot be read."_s);
            return 5;
        };
        LedgerModel model(source);
        QSignalSpy loaded(&model, &LedgerModel::loaded);
        QSignalSpy failed(&model, &LedgerModel::failed);
        model.load({});
        QVERIFY(loaded.wait(5000));
        *broken = true;
        model.load({});
        QVERIFY(failed.wait(5000));
        QCOMPARE(failed[0][0].value<Error>().message, u"The disk cannot be read."_s);
        QCOMPARE(model.rowCount(), 5);
    }
};

STEWARD_TEST(LedgerModelTest)
#include "tst_ledger_model.moc"
