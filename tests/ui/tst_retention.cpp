#include "core/compliance/retention/deleted_records.h"
#include "core/compliance/retention/run.h"
#include "core/sources/sources.h"
#include "core/vault/keychain.h"
#include "tests/support/fake_clock.h"
#include "tests/support/test_main.h"
#include "ui/retention/retention_forms.h"
#include "ui/retention/retention_pane.h"
#include "ui/retention/retention_words.h"
#include "ui/retention/rules_page.h"
#include "ui/shell/main_window.h"
#include "ui/theme/theme.h"
#include "ui/widgets/notice_bar.h"
#include "ui/widgets/record_table.h"
#include "ui/widgets/stacked_state.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QFile>
#include <QLineEdit>
#include <QMessageBox>
#include <QPersistentModelIndex>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace steward;
using namespace steward::compliance;
using namespace steward::ui;
using namespace std::chrono_literals;

class RetentionPaneTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    test::FakeClock m_clock; // 21 September 2026
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<MainWindow> m_window;
    Workspace *m_workspace = nullptr;

    QString csv() const { return m_folder->filePath(u"orders.csv"_s); }
    QByteArray csvBytes() const
    {
        QFile file(csv());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    /** Four orders: two of 2015 and 2016, one of 2025, one of the future; kept for seven years. */
    void addOrders()
    {
        QFile file(csv());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("id,email,created_at\n1,anna@example.org,2015-03-01\n2,ben@example.org,2016-04-02\n"
                   "3,cleo@example.org,2025-05-03\n4,dan@example.org,2031-06-04\n");
        file.close();
        sources::Sources sources(m_workspace->store(), m_workspace->vault());
        const auto added = sources.add({.name = u"Orders"_s, .kind = sources::Kind::CsvFile, .location = csv()});
        QVERIFY2(added, added ? "" : qPrintable(added.error().message));
        const auto mapped = sources.setMap(u"SRC-0001"_s,
            {.isConfirmed = true,
                .tables = {{.key = {u"row"_s, u"occurrence"_s, u"of"_s},
                    .columns = {{.column = u"id"_s},
                        {.column = u"email"_s, .identifies = sources::IdentifierKind::Email, .isPersonal = true},
                        {.column = u"created_at"_s}},
                    .dateColumn = u"created_at"_s}}});
        QVERIFY2(mapped, mapped ? "" : qPrintable(mapped.error().message));
        addRuleOf(u"Orders"_s, {{.source = u"SRC-0001"_s, .dateColumn = u"created_at"_s}});
    }
    void addRuleOf(const QString &type, const QList<RetentionSystem> &systems = {})
    {
        const auto added =
            m_workspace->store()
                .write([&](store::Transaction &transaction) {
                    return addRule(transaction, {.dataType = type, .period = u"P7Y"_s, .systems = systems});
                })
                .result();
        QVERIFY2(added, added ? "" : qPrintable(added.error().message));
    }
    Pane *open()
    {
        m_window->goTo(u"retention"_s);
        return m_window->pane(u"retention"_s);
    }
    static QString cell(const QAbstractItemModel &model, int row, int column)
    {
        return model.index(row, column).data().toString();
    }
    static void trigger(Pane *pane, const QString &words)
    {
        for (QAction *action : pane->paneActions()) {
            if (action->text() == words && action->isEnabled())
                action->trigger();
        }
    }

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void cleanupTestCase() { QLocale::setDefault(QLocale::system()); }

    void init()
    {
        QSettings().clear();
        m_folder = std::make_unique<QTemporaryDir>();
        m_theme = std::make_unique<Theme>(*qApp);
        m_window = std::make_unique<MainWindow>(m_clock, *m_theme);
        m_window->resize(1280, 800);
        m_window->show();
        auto made = Workspace::create(m_folder->filePath(u"w.steward"_s), {u"Hafen"_s, u"UTC"_s}, m_clock,
            {.keychain = vault::memoryKeychain(), .seatFolder = m_folder->filePath(u"seat"_s)});
        QVERIFY(made.has_value());
        m_workspace = made->get();
        m_window->adopt(std::move(*made));
    }
    void cleanup()
    {
        m_window.reset();
        m_theme.reset();
        m_folder.reset();
    }

    void rowsThatStayKeepTheirPlaceWhateverComesAndGoes()
    {
        CellsModel model({u"a"_s});
        const QAbstractItemModelTester tester(&model);
        const auto row = [](const QString &key) { return CellRow{key, {{.text = key}}}; };
        model.setRows({row(u"1"_s), row(u"2"_s), row(u"3"_s)});
        const QPersistentModelIndex two = model.index(1, 0);
        model.setRows({row(u"0"_s), row(u"3"_s), row(u"2"_s), row(u"4"_s)});
        QCOMPARE(two.row(), 2);
        QCOMPARE(two.data().toString(), u"2"_s);
        QCOMPARE(model.rowCount(), 4);
        model.setCell(2, 0, {.text = u"zwei"_s});
        QCOMPARE(two.data().toString(), u"zwei"_s);
        model.setRows({});
        QVERIFY(!two.isValid());
    }

    void aPeriodIsSaidInWords()
    {
        QCOMPARE(RetentionWords::period(u"P7Y"_s), u"7 year(s)"_s); // the plural is the translation's
        QVERIFY(RetentionWords::period(u"P1Y6M"_s).contains(u'6'));
    }

    void whatCouldNotBeLookedAtIsNotZero()
    {
        const CellRow row =
            RetentionWords::planRow({.system = {.source = u"SRC-0001"_s}, .unknown = u"It is away."_s}, 0);
        QCOMPARE(row.cells[1].badge->word, u"Could not tell"_s);
        QCOMPARE(row.cells[2].text, u"–"_s);
        QVERIFY(row.cells.last().text.contains(u"It is away."_s));
    }

    void theStandardRulesAreOneActionAway()
    {
        Pane *pane = open();
        auto *page = pane->findChild<RulesPage *>();
        auto *state = page->findChild<StackedState *>();
        QTRY_COMPARE(state->currentIndex(), 2);
        const auto buttons = state->currentWidget()->findChildren<QPushButton *>();
        QVERIFY(!buttons.isEmpty());
        buttons.first()->click();
        QTRY_COMPARE(page->model().rowCount(), static_cast<int>(standardRules().size()));
        QCOMPARE(retentionBadge(*m_workspace), QString::number(standardRules().size())); // none has ever been run
    }

    void countingChangesNothingAndApplyingDoesWhatWasCounted()
    {
        addOrders();
        const QByteArray before = csvBytes();
        Pane *pane = open();
        auto *page = pane->findChild<RulesPage *>();
        QTRY_COMPARE(page->model().rowCount(), 1);
        QCOMPARE(cell(page->model(), 0, 5), u"not counted"_s);
        trigger(pane, u"Apply…"_s); // without a plan it only says what comes first
        QVERIFY(pane->findChild<NoticeBar *>()->text().contains(u"first"_s));
        QTest::keyClick(page->table(), Qt::Key_Return);
        QTRY_COMPARE(cell(page->model(), 0, 5), u"2"_s);
        QCOMPARE(csvBytes(), before);
        QCOMPARE(page->planModel().rowCount(), 1);
        QCOMPARE(cell(page->planModel(), 0, 2), u"2"_s);
        QCOMPARE(cell(page->planModel(), 0, 6), u"1"_s); // the order of 2031 is named
        QTRY_VERIFY(page->pageActions().at(2)->isEnabled());
        trigger(pane, u"Apply…"_s);
        auto *box = page->findChild<QMessageBox *>();
        QVERIFY(box);
        QVERIFY2(box->informativeText().contains(u"2 row(s)"_s), qPrintable(box->informativeText()));
        QCOMPARE(csvBytes(), before); // nothing before the answer
        box->findChild<QPushButton *>(u"confirm"_s)->click();
        QTRY_VERIFY_WITH_TIMEOUT(!csvBytes().contains("ben@"), 10'000);
        QVERIFY(!csvBytes().contains("anna@"));
        QVERIFY(csvBytes().contains("cleo@example.org,2025-05-03"));
        QVERIFY(csvBytes().contains("dan@example.org,2031-06-04"));
        QTRY_VERIFY(pane->findChild<NoticeBar *>()->text().contains(u"RUN-0001"_s));
        QTRY_VERIFY(cell(page->model(), 0, 7) != u"never"_s);
    }

    void aRuleSaysWhatItCannotRead()
    {
        Pane *pane = open();
        trigger(pane, u"Add a rule…"_s);
        auto *dialog = pane->findChild<FormDialog *>(u"ruleEditor"_s);
        QVERIFY(dialog);
        auto *doIt = dialog->findChild<QPushButton *>(u"do"_s);
        QVERIFY(!doIt->isEnabled());
        dialog->findChild<QLineEdit *>(u"type"_s)->setText(u"Letters"_s);
        dialog->findChild<QLineEdit *>(u"period"_s)->setText(u"seven"_s);
        doIt->click();
        QTRY_VERIFY(!dialog->errorText().isEmpty());
        dialog->findChild<QLineEdit *>(u"period"_s)->setText(u"p7y"_s);
        dialog->findChild<QPlainTextEdit *>(u"systems"_s)->setPlainText(u"steward:requests"_s);
        doIt->click();
        auto *page = pane->findChild<RulesPage *>();
        QTRY_COMPARE(page->model().rowCount(), 1);
        QCOMPARE(cell(page->model(), 0, 1), u"Letters"_s);
    }

    void aHoldStandsInItsListAndEnds()
    {
        Pane *pane = open();
        trigger(pane, u"Hold something…"_s);
        auto *dialog = pane->findChild<FormDialog *>(u"holdEditor"_s);
        QVERIFY(dialog);
        dialog->findChild<QPlainTextEdit *>(u"reason"_s)->setPlainText(u"Claim of 2026"_s);
        dialog->findChild<QPushButton *>(u"do"_s)->click();
        auto *tabs = pane->findChild<QTabWidget *>();
        QTRY_COMPARE(tabs->tabText(1), u"Holds (1)"_s);
        const auto *table = tabs->widget(1)->findChild<RecordTable *>();
        QCOMPARE(cell(*table->model(), 0, 1), u"In force"_s);
        QCOMPARE(cell(*table->model(), 0, 4), u"Claim of 2026"_s);
    }

    void aDeletedRuleIsPutBack()
    {
        addRuleOf(u"Letters"_s);
        const auto deleted =
            m_workspace->store()
                .write([](store::Transaction &transaction) {
                    return deleteRecord(transaction, u"officer"_s, u"retention_rule"_s, u"RET-0001"_s, u"a slip"_s);
                })
                .result();
        QVERIFY(deleted.has_value());
        Pane *pane = open();
        pane->show(QVariantMap{{u"page"_s, u"deleted"_s}});
        auto *tabs = pane->findChild<QTabWidget *>();
        QTRY_COMPARE(tabs->tabText(2), u"Deleted records (1)"_s);
        trigger(pane, u"Put it back"_s);
        QTRY_COMPARE(pane->findChild<RulesPage *>()->model().rowCount(), 1);
        QTRY_COMPARE(tabs->tabText(2), u"Deleted records"_s);
    }
};

STEWARD_TEST(RetentionPaneTest)
#include "tst_retention.moc"
