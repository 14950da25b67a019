#include "sample_workspace.h"
#include "tests/support/fake_clock.h"
#include "tests/support/test_main.h"
#include "ui/overview/overview_figures.h"
#include "ui/overview/run_model.h"

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QPersistentModelIndex>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace steward;
using namespace steward::ui;

class OverviewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void cleanupTestCase() { QLocale::setDefault(QLocale::system()); }

    void aShareAlwaysSaysOfHowMany_data()
    {
        QTest::addColumn<qint64>("part");
        QTest::addColumn<qint64>("whole");
        QTest::addColumn<QString>("words");
        QTest::newRow("nothing of nothing is no figure") << qint64(0) << qint64(0) << u"no data"_s;
        QTest::newRow("none") << qint64(0) << qint64(480) << u"0 of 480 (0.0 %)"_s;
        QTest::newRow("some") << qint64(12) << qint64(480) << u"12 of 480 (2.5 %)"_s;
        QTest::newRow("thousands") << qint64(1500) << qint64(2000) << u"1,500 of 2,000 (75.0 %)"_s;
    }
    void aShareAlwaysSaysOfHowMany()
    {
        QFETCH(const qint64, part);
        QFETCH(const qint64, whole);
        QTEST(shareText(part, whole), "words");
    }

    void eachFigureIsTheNumberOfRowsItsFilterShows()
    {
        const QTemporaryDir folder;
        test::FakeClock clock;
        const std::unique_ptr<Workspace> workspace = test::sampleWorkspace(folder.filePath(u"a.steward"_s), clock, 1);
        QVERIFY(workspace);
        const Result<OverviewFigures> figures = readOverview(workspace->store(), clock.now(), 10, {});
        QVERIFY(figures.has_value());
        const directories::ListingReader reader(workspace->store());
        const auto rows = [&](directories::ListingFilter filter) {
            filter.now = clock.now();
            return qint64(reader.ids({.filter = filter})->size());
        };
        QCOMPARE(figures->total, 12);
        QCOMPARE(figures->mismatched, rows({.onlyMismatched = true}));
        QCOMPARE(figures->lost, rows({.onlyLosses = true}));
        QCOMPARE(figures->suspected, rows({.onlySuspected = true}));
        QCOMPARE(figures->unknown, rows({.onlyUnknown = true}));
        QCOMPARE(figures->due, rows({.onlyDue = true}));
        QCOMPARE(figures->unreviewed, rows({.onlyUnreviewed = true}));
        // Of six states in turn over twelve listings: two blocked, two removed for the first time.
        QCOMPARE(figures->unknown, 2);
        QCOMPARE(figures->lost, 0);
        QCOMPARE(figures->suspected, 2);
        QCOMPARE(figures->runs.size(), 1);
        QCOMPARE(figures->runs[0].checked, 12);
    }

    void aRunThatComesInDoesNotMoveTheOnesBelow()
    {
        RunModel model;
        const QAbstractItemModelTester tester(&model);
        const auto run = [](qint64 id) {
            return directories::Run{.id = id, .outcome = u"done"_s, .planned = 4, .checked = 4, .listed = 3};
        };
        model.setRuns({run(3), run(2), run(1)});
        const QPersistentModelIndex chosen = model.index(1, 0);
        model.setRuns({run(5), run(4), run(3)});
        QVERIFY(!chosen.isValid());
        const QPersistentModelIndex kept = model.index(2, 0);
        model.setRuns({run(6), run(5), run(4), run(3)});
        QCOMPARE(kept.row(), 3);
        QCOMPARE(model.run(3).id, 3);
        model.setRuns({});
        QCOMPARE(model.rowCount(), 0);
    }

    void everyOutcomeHasItsWordAndShape()
    {
        QSet<QString> words;
        QSet<Badge::Shape> shapes;
        for (const QString &outcome : {u"running"_s, u"done"_s, u"cancelled"_s, u"interrupted"_s}) {
            const Badge badge = RunModel::outcomeBadge({.outcome = outcome});
            words.insert(badge.word);
            shapes.insert(badge.shape);
        }
        QCOMPARE(words.size(), 4);
        QCOMPARE(shapes.size(), 4);
    }
};

STEWARD_TEST(OverviewTest)
#include "tst_overview.moc"
