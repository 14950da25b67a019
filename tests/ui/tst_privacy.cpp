#include "core/compliance/breaches/breach_register.h"
#include "core/compliance/clocks/own_calendars.h"
#include "core/vault/keychain.h"
#include "tests/support/fake_clock.h"
#include "tests/support/test_main.h"
#include "ui/privacy/bar_chart.h"
#include "ui/privacy/figure_model.h"
#include "ui/privacy/privacy_words.h"
#include "ui/privacy/score_card.h"
#include "ui/shell/main_window.h"
#include "ui/theme/theme.h"
#include "ui/widgets/number_tile.h"
#include "ui/widgets/record_table.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QLabel>
#include <QLocale>
#include <QPersistentModelIndex>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace steward;
using namespace steward::compliance;
using namespace steward::ui;

/** The privacy overview: honest figures, each with its denominator and a way to its rows. */
class PrivacyPaneTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void init() { QSettings().clear(); }
    void cleanupTestCase() { QLocale::setDefault(QLocale::system()); }

    void noDataIsNeitherGoodNorBad()
    {
        PrivacyFigures figures{.components = scoreComponents()};
        figures.score = scoreOf(figures.components);
        QCOMPARE(PrivacyWords::percent(figures.score), u"Could not tell"_s);
        QCOMPARE(PrivacyWords::tone(figures.score), Tone::Unknown);
        const QList<FigureRow> rows = PrivacyWords::components(figures);
        QCOMPARE(rows.size(), scoreComponents().size());
        for (const FigureRow &row : rows) {
            QCOMPARE(row.cells[2], u"no data"_s);
            QCOMPARE(row.badge.shape, Badge::Shape::Ring);
        }
    }

    void theScoreIsTheWeightedMeanOfWhatCouldBeTold()
    {
        // 20 × 9/10 + 15 × 1/2 = 25.5 of 35: 72.9 %, by hand.
        PrivacyFigures figures{.components = scoreComponents()};
        figures.components[0].numerator = 9;
        figures.components[0].denominator = 10;
        figures.components[1].numerator = 1;
        figures.components[1].denominator = 2;
        figures.components[2].unknown = u"The calendar DE has no year 2031."_s;
        figures.score = scoreOf(figures.components);
        QCOMPARE(PrivacyWords::percent(figures.score), u"73 %"_s);
        QVERIFY(PrivacyWords::sentence(figures.score).contains(u"2 of 9"_s));
        QVERIFY(PrivacyWords::sentence(figures.score).contains(u"35"_s));
        const QList<FigureRow> rows = PrivacyWords::components(figures);
        QCOMPARE(rows[0].cells[2], u"9 of 10 (90.0 %)"_s);
        QVERIFY(rows[2].cells[2].contains(u"no year 2031"_s));
    }

    void everyPartOfTheScoreLeadsToItsRows()
    {
        PrivacyFigures figures{.components = scoreComponents()};
        for (const FigureRow &row : PrivacyWords::components(figures))
            QVERIFY2(!row.pane.isEmpty(), qPrintable(row.id));
        QCOMPARE(PrivacyWords::paneOf(u"requests?overdue"_s), u"requests"_s);
        QCOMPARE(PrivacyWords::whatOf(u"requests?overdue"_s), (QVariantMap{{u"filter"_s, u"overdue"_s}}));
        QCOMPARE(PrivacyWords::whatOf(u"requests?erasure"_s), (QVariantMap{{u"type"_s, u"erasure"_s}}));
        QCOMPARE(PrivacyWords::whatOf(u"breaches"_s), QVariantMap());
    }

    void figuresStayWhereTheyAreWhenTheyChange()
    {
        FigureModel model({u"What"_s, u"How many"_s});
        const QAbstractItemModelTester tester(&model);
        model.setRows({{.id = u"a"_s, .cells = {u"A"_s, u"1"_s}}, {.id = u"b"_s, .cells = {u"B"_s, u"2"_s}}});
        const QPersistentModelIndex chosen = model.index(1, 1);
        model.setRows({{.id = u"a"_s, .cells = {u"A"_s, u"1"_s}}, {.id = u"b"_s, .cells = {u"B"_s, u"3"_s}}});
        QCOMPARE(chosen.data().toString(), u"3"_s);
        model.setRows({});
        QCOMPARE(model.rowCount(), 0);
    }

    void theChartSaysItsFiguresToAScreenReaderAndNoDataWhereThereIsNone()
    {
        BarChart chart(u"Ages"_s, {}, nullptr);
        chart.resize(500, 260);
        chart.setBars(PrivacyWords::ages(), {0, 0, 0, 0, 0}, Tone::Accent);
        QCOMPARE(chart.accessibleDescription(), u"No data"_s);
        chart.setBars(PrivacyWords::ages(), {3, 1, 0, 0, 1200}, Tone::Accent);
        QVERIFY(chart.accessibleDescription().startsWith(u"up to 7 days: 3, 8 to 14: 1"_s));
        QVERIFY(chart.accessibleDescription().endsWith(u"over 60 days: 1,200"_s));
        chart.setBars(PrivacyWords::ages(), {0, 0, 0, 0, 0}, Tone::Accent);
        QCOMPARE(chart.accessibleDescription(), u"No data"_s);
    }

    void theOverviewShowsARealWorkspaceAndLeadsToItsBreaches()
    {
        const QTemporaryDir folder;
        test::FakeClock clock;
        Theme theme(*qApp);
        MainWindow window(clock, theme);
        window.resize(1280, 800);
        window.show();
        auto workspace = Workspace::create(
            folder.filePath(u"w.steward"_s), {u"Hafen"_s, u"UTC"_s}, clock, {.keychain = vault::memoryKeychain()});
        QVERIFY(workspace.has_value());
        Workspace &file = **workspace;
        Breaches desk(file.store(), file.vault(), rulebookOf(file.store()).value_or(nullptr));
        QVERIFY(desk.open({.awareAt = clock.now() - 80h, .awareReason = u"Seen"_s}).result().has_value());
        QVERIFY(desk.open({.awareAt = clock.now() - 2h, .awareReason = u"Seen"_s}).result().has_value());
        window.adopt(std::move(*workspace));
        window.goTo(u"privacy"_s);
        Pane *pane = window.pane(u"privacy"_s);
        NumberTile *open = nullptr;
        NumberTile *requests = nullptr;
        for (NumberTile *tile : pane->findChildren<NumberTile *>()) {
            if (tile->accessibleName().startsWith(u"Open breaches"_s))
                open = tile;
            if (tile->accessibleName().startsWith(u"Open requests"_s))
                requests = tile;
        }
        QVERIFY(open && requests);
        QTRY_COMPARE(open->accessibleName(), u"Open breaches: 2 of 2"_s);
        QCOMPARE(requests->accessibleName(), u"Open requests: –"_s);
        QVERIFY(pane->findChild<QLabel *>(u"days"_s)->text().contains(u"no data"_s));

        auto *score = pane->findChild<ScoreCard *>();
        auto *parts = score->findChild<RecordTable *>();
        QVERIFY(!parts->isVisible());
        score->findChild<QPushButton *>(u"scoreToggle"_s)->click();
        QVERIFY(parts->isVisible());
        QCOMPARE(parts->model()->rowCount(), int(scoreComponents().size()));
        QCOMPARE(score->findChild<QLabel *>(u"score"_s)->text(), u"0 %"_s); // one clock of one has run out

        QSignalSpy asked(pane, &Pane::goTo);
        auto *breaches = pane->findChild<RecordTable *>(u"breaches"_s);
        breaches->selectRow(3);
        QTest::keyClick(breaches, Qt::Key_Return);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked[0][1].toMap(), (QVariantMap{{u"filter"_s, u"runout"_s}}));
        QCOMPARE(window.currentPane(), u"breaches"_s);
        auto *table = window.pane(u"breaches"_s)->findChild<RecordTable *>();
        QTRY_COMPARE(table->model()->rowCount(), 1);
    }
};

STEWARD_TEST(PrivacyPaneTest)
#include "tst_privacy.moc"
