#include "core/compliance/breaches/breach_clocks.h"
#include "core/compliance/breaches/breach_register.h"
#include "core/compliance/clocks/own_calendars.h"
#include "core/vault/keychain.h"
#include "tests/support/fake_clock.h"
#include "tests/support/test_main.h"
#include "ui/breaches/breach_checklist.h"
#include "ui/breaches/breach_detail.h"
#include "ui/breaches/breach_form.h"
#include "ui/breaches/breach_model.h"
#include "ui/breaches/breach_words.h"
#include "ui/breaches/draft_dialog.h"
#include "ui/shell/main_window.h"
#include "ui/theme/theme.h"
#include "ui/widgets/record_table.h"
#include "ui/widgets/relative_time.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPersistentModelIndex>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace steward;
using namespace steward::compliance;
using namespace steward::ui;

/** The breaches pane: words, table and checklist, and the way of a breach through the window by keyboard. */
class BreachesPaneTest : public QObject
{
    Q_OBJECT

    const Instant m_now = fromMillis(1'790'000'000'000);

    Breach sample(const QString &reference) const
    {
        Breach breach{
            .reference = reference, .openedAt = m_now, .awareAt = m_now, .title = u"A list"_s, .laws = {u"gdpr"_s}};
        breach.clocks = {{.law = u"gdpr"_s, .duty = Duty::Authority, .startedAt = m_now, .dueAt = m_now + 72h},
            {.law = u"gdpr"_s, .duty = Duty::Persons, .state = ClockState::NoDate}};
        updateStates(breach, m_now);
        return breach;
    }

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void init() { QSettings().clear(); }
    void cleanupTestCase() { QLocale::setDefault(QLocale::system()); }

    void theTimeLeftIsSaidInHoursAndMinutes()
    {
        QCOMPARE(BreachWords::left(m_now + 72h, m_now), u"72 h 0 min left"_s);
        QCOMPARE(BreachWords::left(m_now + 72h, m_now + 48min), u"71 h 12 min left"_s);
        QCOMPARE(BreachWords::left(m_now + 72h, m_now + 72h - 30s), u"under a minute left"_s);
        QCOMPARE(BreachWords::left(m_now, m_now + 3h + 5min), u"ran out 3 h 5 min ago"_s);
        QCOMPARE(deadlineText(m_now + 5 * 24h, m_now), u"5 day(s) left"_s);
        QCOMPARE(deadlineText(m_now + 68h + 12min, m_now), u"68 h 12 min left"_s);
        QCOMPARE(deadlineText(m_now, m_now + 90min), u"overdue by 1 h 30 min"_s);
    }

    void everyStateOfAClockHasItsOwnWord()
    {
        QSet<QString> words;
        for (const ClockState state : {ClockState::Running, ClockState::RunOut, ClockState::Met, ClockState::MetLate,
                 ClockState::NotNeeded, ClockState::Waits, ClockState::NoDate, ClockState::Unknown}) {
            const Instant due = state == ClockState::RunOut ? m_now - 1h : m_now + 1h;
            const Badge badge = BreachWords::clock({.state = state, .dueAt = due}, m_now);
            QVERIFY(badge.shape != Badge::Shape::None);
            words.insert(badge.word);
        }
        QCOMPARE(words.size(), 8);
    }

    void timeMovesTheCountdownAndNothingElse()
    {
        BreachModel model;
        const QAbstractItemModelTester tester(&model);
        model.setBreaches({sample(u"BR-2026-2"_s), sample(u"BR-2026-1"_s)}, m_now);
        const QPersistentModelIndex chosen = model.index(1, BreachModel::ClockColumn);
        QCOMPARE(chosen.data().toString(), u"72 h 0 min left"_s);
        model.setNow(m_now + 61min);
        QCOMPARE(chosen.data().toString(), u"70 h 59 min left"_s);
        model.setNow(m_now + 73h);
        QCOMPARE(chosen.data().toString(), u"ran out 1 h 0 min ago"_s);
        QCOMPARE(model.index(1, BreachModel::StateColumn).data().toString(), u"Open, time has run out"_s);
        model.setBreaches({sample(u"BR-2026-3"_s), sample(u"BR-2026-2"_s), sample(u"BR-2026-1"_s)}, m_now);
        QCOMPARE(chosen.row(), 2);
    }

    void aFilterLeavesOutAndTheCountSaysSo()
    {
        BreachModel model;
        const QAbstractItemModelTester tester(&model);
        Breach closed = sample(u"BR-2026-1"_s);
        closed.closedAt = m_now;
        Breach decided = sample(u"BR-2026-2"_s);
        decided.decisions = {{.audience = Audience::Authority, .decision = NotifyDecision::Yes, .reason = u"r"_s}};
        model.setBreaches({sample(u"BR-2026-3"_s), decided, closed}, m_now);
        model.setFilter({.onlyOpen = true});
        QCOMPARE(model.rowCount(), 2);
        model.setFilter({.onlyUndecided = true});
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.breach(0)->reference, u"BR-2026-3"_s);
        QCOMPARE(model.total(), 3);
        model.setFilter({.text = u"2026-1"_s});
        QCOMPARE(model.rowCount(), 1);
        model.setFilter({});
        QCOMPARE(model.rowCount(), 3);
        const QByteArray csv = model.csv({BreachModel::ReferenceColumn, BreachModel::StateColumn});
        QCOMPARE(csv.count("\r\n"), 4);
        QVERIFY(csv.contains("\"BR-2026-1\",\"Closed\""));
    }

    void theChecklistSaysWhatIsDoneAndWhatIsNot()
    {
        Breach breach = sample(u"BR-2026-1"_s);
        const auto open = [&] {
            QStringList titles;
            for (const ChecklistLine &line : checklistOf(breach, m_now)) {
                if (!line.isDone)
                    titles.append(line.title);
            }
            return titles;
        };
        const qsizetype all = open().size();
        QCOMPARE(all, 13); // 9 of the breach itself, 2 decisions, 2 notices
        breach.containedAt = m_now;
        breach.filledParts = {u"nature"_s, u"data_categories"_s};
        breach.persons = {.value = 1200, .isApproximate = true};
        QCOMPARE(open().size(), all - 4);
        breach.decisions = {{.audience = Audience::Authority, .decision = NotifyDecision::NotYet, .reason = u"r"_s}};
        QCOMPARE(open().size(), all - 4);
        breach.decisions.append({.audience = Audience::Persons, .decision = NotifyDecision::No, .reason = u"r"_s});
        updateStates(breach, m_now);
        QVERIFY(open().size() <= all - 5);
        QVERIFY(!open().contains(u"EU GDPR: are the persons told?"_s));
    }

    void aBreachGoesThroughTheWindowByKeyboard()
    {
        const QTemporaryDir folder;
        test::FakeClock clock;
        Theme theme(*qApp);
        MainWindow window(clock, theme);
        window.resize(1280, 800);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        auto workspace = Workspace::create(folder.filePath(u"w.steward"_s), {u"Hafen"_s, u"Europe/Berlin"_s}, clock,
            {.keychain = vault::memoryKeychain()});
        QVERIFY(workspace.has_value());
        Workspace &file = **workspace;
        window.adopt(std::move(*workspace));
        window.goTo(u"overview"_s);
        window.activateWindow();
        QTest::keyClick(&window, Qt::Key_B, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(window.currentPane(), u"breaches"_s);
        Pane *pane = window.pane(u"breaches"_s);

        // What showed it is compulsory; the dates stand there before anything is kept.
        QTRY_VERIFY(pane->findChild<BreachForm *>(u"newBreachForm"_s));
        auto *form = pane->findChild<BreachForm *>(u"newBreachForm"_s);
        QVERIFY(!form->findChild<QPushButton *>(u"do"_s)->isEnabled());
        QVERIFY(form->findChild<QLabel *>(u"dates"_s)->text().contains(u"72 h 0 min left"_s));
        QTest::keyClicks(form->findChild<QPlainTextEdit *>(u"reason"_s), u"The mail log showed it to Ines"_s);
        QTest::keyClicks(form->findChild<QPlainTextEdit *>(u"nature"_s), u"A list went astray"_s);
        QTest::keyClicks(form->findChild<QLineEdit *>(u"title"_s), u"Astray list"_s);
        QTest::keyClicks(form->findChild<QLineEdit *>(u"persons"_s), u"1200"_s);
        QTest::keyClick(form->findChild<QLineEdit *>(u"persons"_s), Qt::Key_Return);
        auto *table = pane->findChild<RecordTable *>();
        QTRY_COMPARE(table->model()->rowCount(), 1);
        const auto cell = [table](int column) { return table->model()->index(0, column).data().toString(); };
        const QString reference = cell(BreachModel::ReferenceColumn);
        QCOMPARE(cell(BreachModel::TitleColumn), u"Astray list"_s);
        QTRY_COMPARE(cell(BreachModel::PersonsColumn), u"1,200"_s);
        QCOMPARE(cell(BreachModel::ClockColumn), u"72 h 0 min left"_s);

        // The header names the clock, and leads to it.
        auto *deadline = window.findChild<QToolButton *>(u"deadline"_s);
        QTRY_COMPARE(deadline->text(), u"Breach %1: 3 day(s) left"_s.arg(reference));
        QVERIFY(deadline->toolTip().contains(u"notice to the authority"_s));
        window.goTo(u"ledger"_s);
        deadline->click();
        QCOMPARE(window.currentPane(), u"breaches"_s);

        // The detail counts down; a hidden pane has no timer.
        auto *detail = pane->findChild<BreachDetail *>();
        QTRY_COMPARE(detail->reference(), reference);
        clock.advance(48min);
        window.goTo(u"ledger"_s);
        for (const QTimer *timer : pane->findChildren<QTimer *>(QString(), Qt::FindDirectChildrenOnly))
            QVERIFY(!timer->isActive());
        window.goTo(u"breaches"_s);
        QCOMPARE(cell(BreachModel::ClockColumn), u"71 h 12 min left"_s);
        QStringList badges;
        for (const StateBadge *badge : detail->findChildren<StateBadge *>())
            badges.append(badge->accessibleName());
        QVERIFY(badges.contains(u"71 h 12 min left"_s));

        // It cannot be closed, and everything that is missing is a line.
        const auto trigger = [pane](const QString &title) {
            for (QAction *action : pane->paneActions()) {
                if (action->text() == title) {
                    action->trigger();
                    return;
                }
            }
            QFAIL(qPrintable(title));
        };
        const auto formOf = [pane](const QString &title) -> BreachForm * {
            for (BreachForm *one : pane->findChildren<BreachForm *>()) {
                if (one->isVisible() && one->windowTitle().contains(title))
                    return one;
            }
            return nullptr;
        };
        trigger(u"Close the breach…"_s);
        BreachForm *closing = formOf(u"Close"_s);
        QVERIFY(closing);
        Breaches desk(file.store(), file.vault(), rulebookOf(file.store()).value_or(nullptr));
        QCOMPARE(closing->findChildren<QLabel *>(u"missing"_s).size(),
            whatKeepsOpen(desk.find(reference, clock.now()).value()).size());
        QVERIFY(!closing->findChild<QPushButton *>(u"do"_s)->isEnabled());
        closing->reject();

        // A decision needs its reason, "not yet" too.
        trigger(u"Decide who is told…"_s);
        BreachForm *decision = formOf(u"Who is told"_s);
        QVERIFY(decision);
        auto *choice = decision->findChild<QComboBox *>(u"decision"_s);
        choice->setCurrentIndex(choice->findData(int(NotifyDecision::NotYet)));
        QVERIFY(!decision->findChild<QPushButton *>(u"do"_s)->isEnabled());
        QTest::keyClicks(decision->findChild<QPlainTextEdit *>(u"reason"_s), u"The extent is not known"_s);
        decision->findChild<QPushButton *>(u"do"_s)->click();
        QTRY_COMPARE(cell(BreachModel::DecisionColumn), u"Not yet"_s);

        // The draft marks what is to follow; what is sent late needs a reason.
        trigger(u"Draft a notice…"_s);
        auto *draft = pane->findChild<DraftDialog *>();
        QVERIFY(draft->findChild<QPlainTextEdit *>(u"draft"_s)->toPlainText().contains(u"to follow"_s));
        QVERIFY(draft->findChild<QPlainTextEdit *>(u"draft"_s)->toPlainText().contains(u"A list went astray"_s));
        clock.advance(80h);
        draft->findChild<QPushButton *>(u"record"_s)->click();
        BreachForm *notice = formOf(u"was sent"_s);
        QVERIFY(notice);
        QTest::keyClicks(notice->findChild<QLineEdit *>(u"to"_s), u"The authority of Hamburg"_s);
        QVERIFY(!notice->findChild<QPushButton *>(u"do"_s)->isEnabled());
        QVERIFY(notice->findChild<QPlainTextEdit *>(u"late"_s)->isVisible());
        QTest::keyClicks(notice->findChild<QPlainTextEdit *>(u"late"_s), u"The log was read late"_s);
        notice->findChild<QPushButton *>(u"do"_s)->click();
        QTRY_VERIFY(cell(BreachModel::LawsColumn).contains(u"Sent late"_s));
        const Breach kept = desk.find(reference, clock.now()).value();
        QCOMPARE(kept.notices.size(), 1);
        QCOMPARE(kept.notices[0].lateReason, u"The log was read late"_s);
        QVERIFY(!kept.notices[0].toFollow.isEmpty());
        QVERIFY(kept.notices[0].followUpOn.has_value());

        // Locked: clocks and counts stay, words go.
        file.vault().lock();
        window.goTo(u"ledger"_s);
        window.goTo(u"breaches"_s);
        QTRY_COMPARE(cell(BreachModel::TitleColumn), u"(sealed)"_s);
        QCOMPARE(cell(BreachModel::PersonsColumn), u"1,200"_s);
    }
};

STEWARD_TEST(BreachesPaneTest)
#include "tst_breaches.moc"
