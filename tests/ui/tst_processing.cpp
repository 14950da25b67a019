#include "core/compliance/processing/processing_register.h"
#include "core/vault/keychain.h"
#include "tests/support/fake_clock.h"
#include "tests/support/test_main.h"
#include "ui/processing/history_dialog.h"
#include "ui/processing/processing_forms.h"
#include "ui/processing/processing_pane.h"
#include "ui/processing/processing_words.h"
#include "ui/processing/records_page.h"
#include "ui/shell/main_window.h"
#include "ui/theme/theme.h"
#include "ui/widgets/record_table.h"
#include "ui/widgets/stacked_state.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
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

class ProcessingPaneTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    test::FakeClock m_clock;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<MainWindow> m_window;
    Workspace *m_workspace = nullptr;

    Processing processing() { return {m_workspace->store(), m_workspace->vault()}; }
    ProcessingRecord created(const QString &name, RecordKind kind, const QMap<QString, QString> &fields)
    {
        return processing().create({kind, name, fields}).result().value_or(ProcessingRecord());
    }
    Pane *open()
    {
        m_window->goTo(u"processing"_s);
        return m_window->pane(u"processing"_s);
    }
    static QList<ProcessingRecordsPage *> pagesOf(Pane *pane)
    {
        const auto *tabs = pane->findChild<QTabWidget *>();
        QList<ProcessingRecordsPage *> pages;
        for (int i = 0; i < tabs->count(); ++i)
            pages.append(qobject_cast<ProcessingRecordsPage *>(tabs->widget(i)));
        return pages;
    }
    static QString textOf(const QWidget *widget)
    {
        QStringList texts;
        for (const QLabel *label : widget->findChildren<QLabel *>())
            texts.append(label->text());
        return texts.join(u'\n');
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

    void everyFieldAndEveryQuestionHasWords()
    {
        for (const RecordKind kind : {RecordKind::Controller, RecordKind::Processor}) {
            for (const ProcessingField &field : processingFields(kind))
                QVERIFY2(ProcessingWords::field(field) != field.id, qPrintable(field.id));
        }
        // Three cases of Article 35(3) and nine criteria of WP248.
        int law = 0;
        int guide = 0;
        for (const DpiaCriterion &one : dpiaCriteria()) {
            law += one.id.startsWith(u"art35_"_s);
            guide += one.id.startsWith(u"wp248_"_s);
            QVERIFY(!ProcessingWords::criterion(one).isEmpty());
        }
        QCOMPARE(law, 3);
        QCOMPARE(guide, 9);
    }

    void theEditorHasEachLetterOfArticle30()
    {
        QStringList headings;
        for (const FormField &field : ProcessingForms::record({}, {}, {}).fields) {
            if (field.kind == FormField::Kind::Heading)
                headings.append(field.label);
        }
        for (const QChar letter : u"abcdefg"_s)
            QVERIFY2(headings.contains(u"Article 30(1)(%1)"_s.arg(letter)), qPrintable(QString(letter)));
        headings.clear();
        for (const FormField &field : ProcessingForms::record({.kind = RecordKind::Processor}, {}, {}).fields) {
            if (field.kind == FormField::Kind::Heading)
                headings.append(field.label);
        }
        for (const QChar letter : u"abcd"_s)
            QVERIFY2(headings.contains(u"Article 30(2)(%1)"_s.arg(letter)), qPrintable(QString(letter)));
        QVERIFY(!headings.contains(u"Article 30(2)(e)"_s));
    }

    void aNewRecordSaysWhatIsMissingByLetter()
    {
        created(u"Payroll"_s, RecordKind::Controller,
            {{u"controller"_s, u"Hafen GmbH"_s}, {u"purposes"_s, u"Paying wages"_s}, {u"transfers"_s, u"none"_s}});
        created(u"Hosting"_s, RecordKind::Processor, {{u"processor"_s, u"Hafen GmbH"_s}});
        Pane *pane = open();
        const QList<ProcessingRecordsPage *> pages = pagesOf(pane);
        QCOMPARE(pages.size(), 3);
        QTRY_COMPARE(pages[0]->table()->model()->rowCount(), 1);
        const QAbstractItemModelTester tester(pages[0]->table()->model());
        QCOMPARE(pages[1]->table()->model()->rowCount(), 1);
        QCOMPARE(pages[2]->table()->model()->rowCount(), 2);
        const auto cell = [&](int column) { return pages[0]->table()->model()->index(0, column).data().toString(); };
        QCOMPARE(cell(1), u"Payroll"_s);
        // Of thirteen fields the safeguards are not asked for without transfers; three are answered.
        QCOMPARE(cell(2), u"3 of 12 answered"_s);
        QCOMPARE(cell(3), u"(a) (c) (d) (f) (g)"_s);
        QVERIFY(textOf(pages[0]).contains(u"missing"_s));
    }

    void aChangeIsAVersionAndTheOldOneStays()
    {
        created(u"Payroll"_s, RecordKind::Controller, {{u"purposes"_s, u"Wages"_s}});
        Pane *pane = open();
        const QList<ProcessingRecordsPage *> pages = pagesOf(pane);
        QTRY_COMPARE(pages[0]->table()->model()->rowCount(), 1);
        trigger(pane, u"Edit…"_s);
        auto *dialog = pane->findChild<FormDialog *>(u"recordEditor"_s);
        QVERIFY(dialog);
        QVERIFY(dialog->note().startsWith(u"1 of 13 answered"_s));
        dialog->findChild<QPlainTextEdit *>(u"purposes"_s)->setPlainText(u"Wages and taxes"_s);
        dialog->findChild<QPlainTextEdit *>(u"transfers"_s)->setPlainText(u"none"_s);
        QVERIFY(dialog->note().startsWith(u"2 of 12 answered"_s));
        dialog->findChild<QPushButton *>(u"do"_s)->click();
        QTRY_COMPARE(pages[0]->table()->model()->index(0, 6).data().toString(), u"2"_s);
        const auto versions = processing().versions(u"ROP-0001"_s);
        QVERIFY(versions.has_value());
        HistoryDialog history(u"ROP-0001"_s, *versions, m_clock.now(), nullptr);
        QCOMPARE(history.findChild<RecordTable *>()->model()->rowCount(), 2);
        QVERIFY(textOf(&history).contains(u"Wages and taxes"_s));
        QVERIFY(textOf(&history).split(u'\n').contains(u"Wages"_s));
    }

    void twoCriteriaAskForAnAssessmentAndOpenQuestionsNeverSayNo()
    {
        created(u"Scoring"_s, RecordKind::Controller, {});
        Pane *pane = open();
        pane->show(QVariantMap{{u"page"_s, u"dpia"_s}});
        ProcessingRecordsPage *page = pagesOf(pane)[2];
        QTRY_COMPARE(page->table()->model()->rowCount(), 1);
        const auto cell = [&](int column) { return page->table()->model()->index(0, column).data().toString(); };
        QCOMPARE(cell(2), u"Not assessed"_s);
        trigger(pane, u"Answer the screening…"_s);
        auto *dialog = pane->findChild<FormDialog *>();
        QVERIFY(dialog);
        for (const QString &id : {u"wp248_scoring"_s, u"wp248_large_scale"_s}) {
            auto *choice = dialog->findChild<QComboBox *>(id);
            choice->setCurrentIndex(choice->findData(u"yes"_s));
            dialog->findChild<QLineEdit *>(u"reason."_s + id)->setText(u"It scores every customer."_s);
        }
        QVERIFY2(!dialog->note().contains(u"nothing asks"_s), qPrintable(dialog->note()));
        dialog->findChild<QPushButton *>(u"do"_s)->click();
        QTRY_COMPARE(cell(2), u"Needed as a rule"_s);
        QCOMPARE(cell(4), u"Missing"_s);
        QTRY_VERIFY(textOf(page).contains(u"It scores every customer."_s));
        QCOMPARE(processingBadge(*m_workspace), u"1"_s);
    }

    void aLockedVaultShowsWhatIsInClear()
    {
        created(u"Payroll"_s, RecordKind::Controller, {{u"purposes"_s, u"Wages"_s}});
        m_workspace->vault().lock();
        Pane *pane = open();
        const QList<ProcessingRecordsPage *> pages = pagesOf(pane);
        QTRY_COMPARE(pages[0]->table()->model()->rowCount(), 1);
        QCOMPARE(pages[0]->table()->model()->index(0, 2).data().toString(), u"1 of 13 answered"_s);
        QVERIFY(textOf(pages[0]).contains(u"sealed"_s));
        QVERIFY(!textOf(pages[0]).contains(u"Wages"_s));
    }
};

STEWARD_TEST(ProcessingPaneTest)
#include "tst_processing.moc"
