#include "core/directories/checking/checker.h"
#include "tests/support/test_main.h"
#include "tests/support/ui/listing_world.h"
#include "ui/directories/comparison_view.h"
#include "ui/directories/directories_pane.h"
#include "ui/directories/import_dialog.h"
#include "ui/directories/listing_columns.h"
#include "ui/directories/listing_detail.h"
#include "ui/directories/listing_model.h"
#include "ui/directories/listing_view.h"
#include "ui/directories/listings_page.h"
#include "ui/directories/text_difference.h"
#include "ui/ledger/trail_state.h"
#include "ui/vault/vault_guard.h"
#include "ui/widgets/filter_bar.h"
#include "ui/widgets/record_table.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>

using namespace steward;
using namespace steward::directories;
using namespace steward::ui;
using namespace Qt::StringLiterals;

class DirectoriesPaneTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::ListingWorld> m_world;
    std::unique_ptr<Checker> m_checker;
    std::unique_ptr<VaultGuard> m_guard;
    std::unique_ptr<TrailState> m_trail;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<Pane> m_pane;
    RecordTable *m_table = nullptr;
    ListingsPage *m_page = nullptr;

    bool waitForRows(int rows)
    {
        return QTest::qWaitFor(
            [&] {
                return m_page->model().isCounted() && !m_page->model().isLoading()
                       && m_page->model().rowCount() == rows;
            },
            10'000);
    }

    QString showing() const
    {
        for (const QLabel *label : m_page->findChild<FilterBar *>()->findChildren<QLabel *>())
            if (label->text().startsWith(u"Showing"_s))
                return label->text();
        return {};
    }

private Q_SLOTS:
    void init()
    {
        QSettings().clear();
        m_world = std::make_unique<test::ListingWorld>();
        QList<test::WrittenListing> listings;
        for (int i = 0; i < 900; ++i)
            listings.append({.customer = u"Kunde %1"_s.arg(i, 3, 10, QChar(u'0')),
                .directory = u"Verzeichnis"_s,
                .state = i % 9 == 0 ? u"removed"_s : u"listed"_s,
                .mismatches = i % 90 == 1,
                .importance = 1 + i % 5});
        m_world->write(listings);
        m_checker = std::make_unique<Checker>(m_world->store());
        m_guard = std::make_unique<VaultGuard>(m_world->workspace(), std::make_shared<PassphraseHandover>(), nullptr);
        m_trail = std::make_unique<TrailState>(m_world->workspace());
        m_session = std::make_unique<Session>(Session{m_world->workspace(), *m_checker, *m_guard, *m_trail});
        m_pane.reset(makeDirectoriesPane(*m_session, nullptr));
        m_table = m_pane->findChild<RecordTable *>(u"listings"_s);
        m_page = m_pane->findChild<ListingsPage *>();
        connect(&m_world->store().changes(), &store::Changes::changed, m_pane.get(),
            [this](const QStringList &topics) { m_pane->refresh(topics); });
        m_pane->resize(1280, 800);
        static_cast<QWidget *>(m_pane.get())->show();
        m_pane->activate();
        QVERIFY(waitForRows(900));
    }
    void cleanup()
    {
        m_pane.reset();
        m_session.reset();
        m_trail.reset();
        m_guard.reset();
        m_checker.reset();
        m_world.reset();
    }

    void neverMovesSelectionOrScrollWhenRowsChange()
    {
        QAbstractItemModelTester tester(&m_page->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
        m_pane->show({{u"sort"_s, u"state"_s}});
        QVERIFY(waitForRows(900));
        m_table->verticalScrollBar()->setValue(m_table->rowHeight(0) * 300);
        QTRY_VERIFY(m_page->model().listing(310).has_value());
        m_table->selectRow(310);
        m_table->selectionModel()->select(
            m_page->model().index(312, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
        const int scroll = m_table->verticalScrollBar()->value();
        const qint64 current = m_page->model().listing(310)->id;
        const qint64 changing = m_page->model().listing(312)->id;
        for (int round = 0; round < 5; ++round) {
            m_world->change(u"UPDATE listing SET state = 'blocked', reason = ? WHERE id % 3 = 0 OR id = ?"_s,
                {u"Runde %1"_s.arg(round), changing});
            QTRY_COMPARE(
                m_page->model().index(312, ListingColumns::Reason).data().toString(), u"Runde %1"_s.arg(round));
        }
        QTest::qWait(1800); // longer than the calm after which a list might be read anew
        QCOMPARE(m_table->verticalScrollBar()->value(), scroll);
        QCOMPARE(m_table->selectedRows(), QList<int>({310, 312}));
        QCOMPARE(m_page->model().listing(310)->id, current);
        QCOMPARE(m_page->model().listing(312)->id, changing);
    }

    void alwaysSaysHowManyOfHowMany()
    {
        QTRY_COMPARE(showing(), u"Showing 900 of 900"_s);
        m_pane->show({{u"mismatched"_s, true}});
        QVERIFY(waitForRows(10));
        QTRY_COMPARE(showing(), u"Showing 10 of 900"_s);
        m_pane->show({{u"state"_s, u"removed"_s}, {u"text"_s, u"kunde 09"_s}});
        QVERIFY(waitForRows(2)); // of 090 to 099, 090 and 099 are multiples of nine
        QTRY_COMPARE(showing(), u"Showing 2 of 900"_s);
    }

    void exportsExactlyWhatIsShown()
    {
        m_pane->show({{u"suspected"_s, true}, {u"sort"_s, u"importance"_s}, {u"descending"_s, true}});
        QVERIFY(waitForRows(100));
        m_table->setShownColumns({ListingColumns::Importance, ListingColumns::Customer});
        const QString path = m_world->file(u"shown.csv"_s);
        m_page->exportTo(path);
        QTRY_VERIFY(QFile::exists(path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QList<QByteArray> lines = file.readAll().trimmed().split('\n');
        QCOMPARE(lines.size(), 101);
        QCOMPARE(lines.at(0).trimmed(), "\"importance\",\"customer\",\"customer_name\"");
        for (int row = 0; row < 100; ++row) {
            const Listing listing = *m_page->model().listing(row);
            QVERIFY2(lines.at(row + 1).contains(listing.customerName.toUtf8()), lines.at(row + 1).constData());
            QVERIFY(lines.at(row + 1).contains('"' + QByteArray::number(listing.importance) + '"'));
        }
    }

    void marksTheSelectedAsReviewedByOneKey()
    {
        m_table->setFocus();
        m_table->selectRow(3);
        QTRY_VERIFY(m_page->model().listing(3).has_value());
        QTest::keyClick(m_table, Qt::Key_R);
        QTRY_VERIFY(m_page->model().listing(3)->reviewedAt.has_value());
        QTRY_COMPARE(m_table->currentIndex().row(), 4); // and goes on to the next
    }

    void opensTheDetailAndClosesItByKeyboard()
    {
        m_table->setFocus();
        m_table->selectRow(5);
        auto *detail = m_pane->findChild<ListingDetail *>();
        QVERIFY(!detail->isVisible());
        QTest::keyClick(m_table, Qt::Key_Return);
        QVERIFY(detail->isVisible());
        QTRY_VERIFY(detail->listing() && detail->listing()->customerName == u"Kunde 005"_s);
        QTest::keyClick(m_table, Qt::Key_J);
        QTRY_VERIFY(detail->listing()->customerName == u"Kunde 006"_s);
        QTest::keyClick(m_table, Qt::Key_Escape);
        QVERIFY(!detail->isVisible());
    }

    void asksBeforeItChecksAllThatAreShown()
    {
        m_pane->show({{u"mismatched"_s, true}});
        QVERIFY(waitForRows(10));
        m_table->clearSelection();
        for (QAction *action : m_pane->paneActions())
            if (action->shortcut() == QKeySequence(Qt::Key_F5))
                action->trigger();
        bool asked = false;
        for (const QPushButton *button : m_page->findChildren<QPushButton *>())
            asked = asked || (button->isVisible() && button->text().contains(u"10"_s));
        QVERIFY(asked);
        QVERIFY(!m_checker->isRunning());
    }

    void keepsViewsAsTheyWere()
    {
        const ListingView view{.name = u"Meine"_s,
            .query = {.filter = {.states = {State::Removed, State::Blocked},
                          .text = u"Müller"_s,
                          .onlyUnreviewed = true},
                .sort = ListingSort::DueAt,
                .descending = true},
            .columns = {ListingColumns::Due, ListingColumns::Customer}};
        const ListingView back = listingViewFrom(u"Meine"_s, toJson(view));
        QCOMPARE(back.query.filter.states, view.query.filter.states);
        QCOMPARE(back.query.filter.text, view.query.filter.text);
        QVERIFY(back.query.filter.onlyUnreviewed && !back.query.filter.onlyDue && back.query.descending);
        QCOMPARE(back.query.sort, ListingSort::DueAt);
        QCOMPARE(back.columns, view.columns);
    }

    void marksWhatDiffers_data()
    {
        QTest::addColumn<QString>("left");
        QTest::addColumn<QString>("right");
        QTest::addColumn<QList<TextRange>>("marksLeft");
        QTest::addColumn<QList<TextRange>>("marksRight");
        using Ranges = QList<TextRange>;
        QTest::newRow("the same") << u"abc"_s << u"abc"_s << Ranges{} << Ranges{};
        QTest::newRow("one digit") << u"069 123"_s << u"069 124"_s << Ranges{{6, 1}} << Ranges{{6, 1}};
        QTest::newRow("something more") << u"Straße 12"_s << u"Straße 12a"_s << Ranges{} << Ranges{{9, 1}};
        QTest::newRow("nothing there") << u"ab"_s << QString() << Ranges{{0, 2}} << Ranges{};
        QTest::newRow("a syllable") << u"강남점"_s << u"강북점"_s << Ranges{{1, 1}} << Ranges{{1, 1}};
        QTest::newRow("whole characters") << u"a😀"_s << u"a😁"_s << Ranges{{1, 2}} << Ranges{{1, 2}};
        QTest::newRow("a combining mark") << u"e\u0301x"_s << u"ex"_s << Ranges{{0, 2}} << Ranges{{0, 1}};
    }
    void marksWhatDiffers()
    {
        QFETCH(const QString, left);
        QFETCH(const QString, right);
        const TextDifference difference = textDifference(left, right);
        QTEST(difference.left, "marksLeft");
        QTEST(difference.right, "marksRight");
    }

    void importsAndListsWhatItKeptOut()
    {
        const QString path = m_world->file(u"customers.csv"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("reference;Firma;strasse\nC-1;Bäckerei;Lange Str. 1\nC-2;;x\n"); // a header nobody knows, and a row
                                                                                    // without a name
        file.close();
        ImportDialog dialog(m_world->workspace());
        dialog.setKind(ImportKind::Customers);
        dialog.setFile(path);
        static_cast<QWidget &>(dialog).show();
        QPushButton *import = nullptr;
        for (QPushButton *button : dialog.findChildren<QPushButton *>())
            if (button->text() == u"Import"_s)
                import = button;
        QVERIFY(import);
        QTest::qWait(300);
        if (!import->isEnabled()) // the header was not taken for the name: say so by hand
            for (QComboBox *combo : dialog.findChildren<QComboBox *>())
                if (combo->accessibleName() == u"name"_s)
                    combo->setCurrentIndex(combo->findText(u"Firma"_s));
        QTRY_VERIFY(import->isEnabled());
        QSignalSpy imported(&dialog, &ImportDialog::imported);
        import->click();
        QTRY_COMPARE(imported.count(), 1);
        QTableWidget *bad = nullptr;
        for (QTableWidget *table : dialog.findChildren<QTableWidget *>())
            if (table->isVisible())
                bad = table;
        QVERIFY(bad);
        QCOMPARE(bad->rowCount(), 1);
        QCOMPARE(bad->item(0, 0)->text(), u"3"_s);
        QVERIFY(!bad->item(0, 1)->text().isEmpty());
    }
};

STEWARD_TEST(DirectoriesPaneTest)
#include "tst_directories_pane.moc"
