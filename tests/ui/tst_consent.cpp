#include "core/compliance/consent/consents.h"
#include "core/vault/keychain.h"
#include "tests/support/fake_clock.h"
#include "tests/support/test_main.h"
#include "ui/consent/consent_forms.h"
#include "ui/consent/consent_reading.h"
#include "ui/consent/consent_rows.h"
#include "ui/consent/consent_words.h"
#include "ui/consent/report_dialogs.h"
#include "ui/shell/main_window.h"
#include "ui/theme/theme.h"
#include "ui/widgets/detail_panel.h"
#include "ui/widgets/notice_bar.h"
#include "ui/widgets/record_table.h"
#include "ui/widgets/stacked_state.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPersistentModelIndex>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace steward;
using namespace steward::compliance;
using namespace steward::ui;
using namespace std::chrono_literals;

class ConsentPaneTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    test::FakeClock m_clock;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<MainWindow> m_window;
    Workspace *m_workspace = nullptr;

    Consents consents() { return {m_workspace->store(), m_workspace->vault()}; }

    ConsentRecord given(const QString &name, const QString &email, const QString &purpose)
    {
        const Result<ConsentRecord> record =
            consents()
                .record({.principal = {.name = name, .identifiers = {{sources::IdentifierKind::Email, email}}},
                    .notice = {.text = u"We send you our letter once a month."_s,
                        .version = u"3"_s,
                        .language = u"en"_s},
                    .method = u"web_form"_s,
                    .jurisdiction = u"DE"_s,
                    .purposes = {{.purpose = purpose}}})
                .result();
        return record.value_or(ConsentRecord());
    }

    Pane *open()
    {
        m_window->goTo(u"consent"_s);
        Pane *pane = m_window->pane(u"consent"_s);
        return pane;
    }
    static RecordTable *tableOf(QWidget *pane) { return pane->findChild<RecordTable *>(); }
    static QString cell(QWidget *pane, int row, int column)
    {
        return tableOf(pane)->model()->index(row, column).data().toString();
    }
    static QString detailText(QWidget *pane)
    {
        QStringList texts;
        for (const QLabel *label : pane->findChild<DetailPanel *>()->findChildren<QLabel *>())
            texts.append(label->text());
        return texts.join(u'\n');
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

    void everyStateHasItsWordAndOnlyTwoAreGood()
    {
        QSet<QString> words;
        int good = 0;
        for (int state = 0; state <= static_cast<int>(ConsentState::Revoked); ++state) {
            const Badge badge = ConsentWords::state(static_cast<ConsentState>(state));
            words.insert(badge.word);
            good += badge.tone == Tone::Good;
        }
        QCOMPARE(words.size(), 11);
        QCOMPARE(good, 2); // given and renewed, as in the Data Privacy Vocabulary
    }

    void aPageThatFollowsAndANewEventMoveNothing()
    {
        const ConsentRecord one = given(u"Mina Beispiel"_s, u"mina@example.org"_s, u"newsletter"_s);
        ConsentRecord two = given(u"Jens Muster"_s, u"jens@example.org"_s, u"newsletter"_s);
        const ConsentRecord three = given(u"한지우"_s, u"jiwoo@example.org"_s, u"survey"_s);
        ConsentRows rows;
        const QAbstractItemModelTester tester(&rows.model());
        rows.set({one, two}, m_clock.now());
        const QPersistentModelIndex chosen = rows.model().index(1, 0);
        rows.append({three});
        two.events.append({.at = m_clock.now(), .state = ConsentState::Withdrawn});
        rows.set({one, two, three}, m_clock.now());
        QCOMPARE(chosen.row(), 1);
        QCOMPARE(rows.model().index(1, ConsentRows::StateColumn).data().toString(), u"Withdrawn"_s);
        QCOMPARE(rows.withoutPerson(0, 2).size(), 3);
        rows.setPersons({{three.reference, u"한지우"_s}});
        QCOMPARE(rows.model().index(2, ConsentRows::PersonColumn).data().toString(), u"한지우"_s);
        rows.forgetPersons();
        QCOMPARE(rows.model().index(2, ConsentRows::PersonColumn).data().toString(), three.subject);
        rows.set({}, m_clock.now());
        QCOMPARE(rows.model().rowCount(), 0);
    }

    void whatOneTypesIsAReferenceOrAWholeIdentifier()
    {
        ConsentWish wish;
        setSearched(wish, u"con-2026-0001"_s);
        QCOMPARE(wish.reference, u"CON-2026-0001"_s);
        setSearched(wish, u"mina@example.org"_s);
        QVERIFY(wish.reference.isEmpty());
        QCOMPARE(wish.filter.identifier.kind, sources::IdentifierKind::Email);
        setSearched(wish, u"+49 731 555010"_s);
        QCOMPARE(wish.filter.identifier.kind, sources::IdentifierKind::Phone);
        setSearched(wish, u"K-1007"_s);
        QCOMPARE(wish.filter.identifier.kind, sources::IdentifierKind::CustomerNumber);
        setSearched(wish, {});
        QVERIFY(wish.isAny());
    }

    void anEmptyRegisterSaysWhyAndWhatToDo()
    {
        Pane *pane = open();
        auto *state = pane->findChild<StackedState *>();
        QTRY_COMPARE(state->currentIndex(), 2); // the page for nothing
        const auto buttons = state->currentWidget()->findChildren<QPushButton *>();
        QVERIFY(!buttons.isEmpty());
        QVERIFY(!buttons.first()->text().isEmpty());
    }

    void theVisibleRowsShowWhoItIsAndTheDetailWhatWasShown()
    {
        given(u"Mina Beispiel"_s, u"mina@example.org"_s, u"newsletter"_s);
        Pane *pane = open();
        QTRY_COMPARE(tableOf(pane)->model()->rowCount(), 1);
        QTRY_COMPARE(cell(pane, 0, ConsentRows::PersonColumn), u"Mina Beispiel"_s);
        QCOMPARE(cell(pane, 0, ConsentRows::StateColumn), u"Given"_s);
        QTRY_VERIFY(detailText(pane).contains(u"We send you our letter once a month."_s));
        const QByteArray hash =
            QCryptographicHash::hash("We send you our letter once a month.", QCryptographicHash::Sha256).toHex();
        QVERIFY(detailText(pane).remove(u'\n').contains(QString::fromLatin1(hash)));
        QVERIFY(detailText(pane).contains(u"Article 7(3)"_s)); // not told how to withdraw: it does not count
        m_workspace->vault().lock();
        pane->refresh({u"vault"_s});
        QTRY_COMPARE(cell(pane, 0, ConsentRows::PersonColumn), consents().find(u"CON-2026-0001"_s)->subject);
    }

    void oneKeyWithdrawsAfterOneQuestion()
    {
        given(u"Mina Beispiel"_s, u"mina@example.org"_s, u"newsletter"_s);
        Pane *pane = open();
        QTRY_COMPARE(tableOf(pane)->model()->rowCount(), 1);
        tableOf(pane)->setFocus();
        QTRY_VERIFY(tableOf(pane)->currentIndex().isValid());
        QTest::keyClick(tableOf(pane), Qt::Key_W);
        auto *notice = pane->findChild<NoticeBar *>();
        QTRY_VERIFY(notice->isVisible());
        QVERIFY(notice->text().contains(u"nothing takes it away again"_s));
        QCOMPARE(consents().find(u"CON-2026-0001"_s)->events.size(), 1); // nothing has happened yet
        notice->act();
        QTRY_COMPARE(consents().find(u"CON-2026-0001"_s)->events.size(), 2);
        QTRY_COMPARE(cell(pane, 0, ConsentRows::StateColumn), u"Withdrawn"_s);
    }

    void anIdentifierFindsItsConsentsAndNobodyElses()
    {
        given(u"Mina Beispiel"_s, u"mina@example.org"_s, u"newsletter"_s);
        given(u"Jens Muster"_s, u"jens@example.org"_s, u"newsletter"_s);
        const auto page = readConsents(
            *m_workspace, {.filter = {.identifier = {sources::IdentifierKind::Email, u"JENS@example.org"_s}}}, 0, 10);
        QVERIFY(page.has_value());
        QCOMPARE(page->records.size(), 1);
        QCOMPARE(page->records[0].reference, u"CON-2026-0002"_s);
        const auto counts = countConsents(*m_workspace, {.reference = u"CON-2026-0002"_s});
        QVERIFY(counts.has_value());
        QCOMPARE(counts->shown, 1);
        QCOMPARE(counts->total, 2);
        QCOMPARE(counts->purposes, QStringList{u"newsletter"_s});
    }

    void anExportHasPseudonymsAndNoNames()
    {
        given(u"Mina Beispiel"_s, u"mina@example.org"_s, u"newsletter"_s);
        const QString path = m_folder->filePath(u"c.csv"_s);
        const auto written = exportConsents(*m_workspace, {}, path, {});
        QVERIFY(written.has_value());
        QCOMPARE(*written, 1);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY(bytes.contains("CON-2026-0001"));
        QVERIFY(bytes.contains("subject/"));
        QVERIFY(!bytes.contains("Mina"));
        QVERIFY(!bytes.contains("mina@"));
    }

    void recordingNamesWhatIsMissingAndTakesItAllTheSame()
    {
        Pane *pane = open();
        QTRY_VERIFY(pane->findChild<StackedState *>()->currentIndex() >= 2);
        for (QAction *action : pane->paneActions()) {
            if (action->shortcut() == QKeySequence(u"Ctrl+N"_s))
                action->trigger();
        }
        auto *dialog = pane->findChild<FormDialog *>(u"newConsent"_s);
        QVERIFY(dialog);
        auto *doIt = dialog->findChild<QPushButton *>(u"do"_s);
        QVERIFY(!doIt->isEnabled());
        dialog->findChild<QLineEdit *>(u"email"_s)->setText(u"mina@example.org"_s);
        dialog->findChild<QPlainTextEdit *>(u"purposes"_s)->setPlainText(u"newsletter\n\nsurvey\n"_s);
        dialog->findChild<QPlainTextEdit *>(u"notice"_s)->setPlainText(u"abc"_s);
        QVERIFY(!doIt->isEnabled()); // in which language it was shown is not said yet
        dialog->findChild<QLineEdit *>(u"language"_s)->setText(u"en"_s);
        QVERIFY(doIt->isEnabled());
        // FIPS 180-2, appendix B.1: SHA-256 of "abc".
        QVERIFY(dialog->note().contains(u"ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"_s));
        QVERIFY(dialog->note().contains(u"withdrawal_method"_s));
        dialog->findChild<QLineEdit *>(u"until"_s)->setText(u"2027-13-01"_s);
        doIt->click();
        QVERIFY(dialog->errorText().contains(u"Valid until"_s));
        dialog->findChild<QLineEdit *>(u"until"_s)->clear();
        doIt->click();
        QTRY_COMPARE(tableOf(pane)->model()->rowCount(), 1);
        QCOMPARE(consents().find(u"CON-2026-0001"_s)->purposes.size(), 2);
    }

    void anImportNamesEveryRowThatWasKeptOut()
    {
        ImportReport report({.rows = 3, .added = 1, .faults = {{2, u"No purpose."_s}, {3, u"No time."_s}}}, nullptr);
        auto *table = report.findChild<RecordTable *>();
        QCOMPARE(table->model()->rowCount(), 2);
        QCOMPARE(table->model()->index(1, 0).data().toString(), u"3"_s);
        QCOMPARE(table->model()->index(1, 2).data().toString(), u"No time."_s);
    }
};

STEWARD_TEST(ConsentPaneTest)
#include "tst_consent.moc"
