#include "core/compliance/erasure/suppression.h"
#include "core/compliance/requests/register.h"
#include "core/sources/proposal.h"
#include "core/sources/sources.h"
#include "core/vault/keychain.h"
#include "tests/support/fake_clock.h"
#include "tests/support/test_main.h"
#include "ui/ledger/trail_state.h"
#include "ui/requests/step_dialog.h"
#include "ui/requests/work/request_work.h"
#include "ui/requests/work/row_peek.h"
#include "ui/requests/work/sheet_model.h"
#include "ui/requests/work/work_words.h"
#include "ui/vault/vault_guard.h"
#include "ui/widgets/record_table.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QLineEdit>
#include <QLocale>
#include <QPersistentModelIndex>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace steward;
using namespace steward::ui;
using namespace steward::compliance;

/** The work on data over a real workspace and a CSV file in which one row is the person's. */
class RequestWorkTest : public QObject
{
    Q_OBJECT

    static constexpr int patience = 20'000;

    std::unique_ptr<QTemporaryDir> m_folder;
    test::FakeClock m_clock;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<directories::Checker> m_checker;
    std::unique_ptr<VaultGuard> m_guard;
    std::unique_ptr<TrailState> m_trail;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<RequestWork> m_work;

    QString csv() const { return m_folder->filePath(u"people.csv"_s); }
    QByteArray csvBytes() const
    {
        QFile file(csv());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    template<typename T>
    static T have(const Result<T> &result)
    {
        if (!result)
            QTest::qFail(qPrintable(result.error().message), __FILE__, __LINE__);
        return result.value_or(T());
    }
    Request verified(RequestType type)
    {
        Register requests(m_workspace->store(), m_workspace->vault());
        const auto opened =
            have(requests
                     .open({.type = type,
                         .laws = {u"gdpr"_s},
                         .receivedOn = QDate(2026, 9, 1),
                         .details = {.identifiers = {{sources::IdentifierKind::Email, u"ada@example.org"_s}}}})
                     .result());
        return have(
            requests.verifyIdentity(opened.request.reference, u"Compared the address"_s, QDate(2026, 9, 2)).result());
    }
    QPushButton *button(const QString &text) const
    {
        for (QPushButton *button : m_work->findChildren<QPushButton *>()) {
            if (button->text() == text)
                return button;
        }
        return nullptr;
    }
    RecordTable *table(const QString &accessibleName) const
    {
        for (RecordTable *table : m_work->findChildren<RecordTable *>()) {
            if (table->accessibleName() == accessibleName)
                return table;
        }
        return nullptr;
    }
    void press(const QString &text)
    {
        QPushButton *found = button(text);
        QVERIFY2(found, qPrintable(text));
        QTRY_VERIFY2_WITH_TIMEOUT(found->isEnabled(), qPrintable(text), patience);
        found->click();
    }

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void cleanupTestCase() { QLocale::setDefault(QLocale::system()); }
    void init()
    {
        QSettings().clear();
        m_folder = std::make_unique<QTemporaryDir>();
        QFile file(csv());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("id,email,city\r\n1,ada@example.org,Ulm\r\n2,ben@example.org,Ulm\r\n");
        file.close();
        auto made = Workspace::create(m_folder->filePath(u"w.steward"_s), {u"Hafen"_s, u"UTC"_s}, m_clock,
            {.keychain = vault::memoryKeychain(), .seatFolder = m_folder->filePath(u"seat"_s)});
        QVERIFY2(made, made ? "" : qPrintable(made.error().message));
        m_workspace = std::move(*made);
        sources::Sources registered(m_workspace->store(), m_workspace->vault());
        sources::SourceMap map{.isConfirmed = true,
            .tables = {{.key = {u"row"_s, u"occurrence"_s, u"of"_s},
                .columns = {{.column = u"email"_s,
                                .identifies = sources::IdentifierKind::Email,
                                .isPersonal = true,
                                .category = u"contact"_s},
                    {.column = u"city"_s, .isPersonal = true, .category = u"contact"_s}},
                .purpose = u"newsletter"_s,
                .recipients = u"Parcel Service AG"_s}}};
        have(registered.add({.location = csv(), .map = map}));
        m_checker = std::make_unique<directories::Checker>(m_workspace->store());
        m_guard = std::make_unique<VaultGuard>(*m_workspace, std::make_shared<PassphraseHandover>(), nullptr);
        m_trail = std::make_unique<TrailState>(*m_workspace);
        m_session = std::make_unique<Session>(Session{*m_workspace, *m_checker, *m_guard, *m_trail});
        m_work = std::make_unique<RequestWork>(*m_session);
        m_work->resize(640, 800);
    }
    void cleanup()
    {
        m_work.reset();
        m_session.reset();
        m_trail.reset();
        m_guard.reset();
        m_checker.reset();
        m_workspace.reset();
        m_folder.reset();
    }

    void anUpdateKeepsTheRowsThatStay()
    {
        SheetModel model({u"A"_s, u"B"_s}, {1});
        const QAbstractItemModelTester tester(&model);
        model.setRows({{.id = u"1"_s, .cells = {u"a"_s}}, {.id = u"3"_s, .cells = {u"c"_s}}});
        const QPersistentModelIndex chosen = model.index(1, 0);
        model.setRows({{.id = u"1"_s, .cells = {u"a"_s}}, {.id = u"2"_s, .cells = {u"b"_s}},
            {.id = u"3"_s, .cells = {u"c"_s}, .badges = {{1, {u"Done"_s, Badge::Shape::Tick, Tone::Good}}}}});
        QCOMPARE(chosen.row(), 2);
        QCOMPARE(model.index(2, 1).data().toString(), u"Done"_s);
        model.setRows({{.id = u"3"_s, .cells = {u"c"_s}}});
        QCOMPARE(chosen.row(), 0);
        model.setRows({});
        QCOMPARE(model.rowCount(), 0);
    }

    void aMaskedValueShowsItsFirstCharacterOnly()
    {
        QCOMPARE(WorkWords::masked(u"ada@example.org"_s), u"a•••"_s);
        QCOMPARE(WorkWords::masked(u"😀 smile"_s), u"😀•••"_s);
        QCOMPARE(WorkWords::masked(QVariant()), u"∅"_s);
        QCOMPARE(WorkWords::masked(QByteArray("secret")), u"•••"_s);
    }

    void nothingIsReadWhileItIsHidden()
    {
        m_work->setRequest(verified(RequestType::Erasure));
        QTest::qWait(100);
        QCOMPARE(table(u"Sources and what was found in them"_s)->model()->rowCount(), 0);
        m_work->show();
        QTRY_COMPARE_WITH_TIMEOUT(table(u"Sources and what was found in them"_s)->model()->rowCount(), 1, patience);
    }

    void anErasureGoesFromSearchToUndo()
    {
        const Request request = verified(RequestType::Erasure);
        const QByteArray before = csvBytes();
        m_work->setRequest(request);
        m_work->show();
        press(u"Search all sources"_s);
        RecordTable *rows = table(u"Rows found, values masked"_s);
        QTRY_COMPARE_WITH_TIMEOUT(rows->model()->rowCount(), 1, patience);
        QVERIFY(!rows->model()->index(0, 5).data().toString().contains(u"ada@"_s));
        press(u"Make the plan"_s);
        QTRY_COMPARE_WITH_TIMEOUT(table(u"Planned rows, values masked"_s)->model()->rowCount(), 1, patience);
        QCOMPARE(csvBytes(), before); // a plan changes nothing

        auto *apply = button(u"Apply the plan"_s);
        QVERIFY(!apply->isEnabled());
        auto *typed = m_work->findChild<QLineEdit *>(u"typedReference"_s);
        typed->setText(u"REQ-0000"_s);
        QVERIFY(!apply->isEnabled());
        typed->setText(request.reference);
        press(u"Apply the plan"_s);
        RecordTable *results = table(u"Sources and what became of them"_s);
        QTRY_COMPARE_WITH_TIMEOUT(results->model()->index(0, 1).data().toString(), u"Done"_s, patience);
        QVERIFY(!csvBytes().contains("ada@"));
        QVERIFY(csvBytes().contains("ben@"));

        RecordTable *parties = table(u"Third parties and whether they were told"_s);
        QCOMPARE(parties->model()->index(0, 1).data().toString(), u"To be told"_s);
        parties->selectRow(0);
        press(u"They were told"_s);
        QTRY_COMPARE_WITH_TIMEOUT(parties->model()->index(0, 1).data().toString(), u"Told"_s, patience);

        press(u"Look again"_s);
        QTRY_COMPARE_WITH_TIMEOUT(table(u"Sources and what is left in them"_s)->model()->rowCount(), 1, patience);

        press(u"Undo everything…"_s);
        auto *yes = m_work->findChild<QPushButton *>(u"confirm"_s);
        QVERIFY(yes);
        yes->click();
        QTRY_COMPARE_WITH_TIMEOUT(csvBytes(), before, patience);
    }

    void anObjectionNamesWhatHasToStopAndIsAppliedWithoutASearch()
    {
        const Request request = verified(RequestType::Objection);
        m_work->setRequest(request);
        m_work->show();
        press(u"Make the plan"_s);
        auto *dialog = m_work->findChild<StepDialog *>();
        QVERIFY(dialog);
        auto *make = dialog->findChild<QPushButton *>(u"do"_s);
        QVERIFY(!make->isEnabled()); // an objection has no standard
        dialog->findChild<QPlainTextEdit *>()->setPlainText(u"newsletter\nprofiling"_s);
        make->click();
        auto *typed = m_work->findChild<QLineEdit *>(u"typedReference"_s);
        QTRY_VERIFY_WITH_TIMEOUT(button(u"Plan anew"_s), patience);
        typed->setText(request.reference);
        press(u"Apply the plan"_s);
        const auto standing = [this] {
            return have(m_workspace->store().read(
                [](store::Connection &connection) { return standingSuppressions(connection); }));
        };
        QTRY_COMPARE_WITH_TIMEOUT(standing().size(), 1, patience);
        QVERIFY(standing().first().stops(u"newsletter"_s));
        QVERIFY(!standing().first().stops(u"invoices"_s));
    }

    void valuesAreSeenOnlyWhileHeldAndEachLookIsInTheTrail()
    {
        m_work->setRequest(verified(RequestType::Erasure));
        m_work->show();
        press(u"Search all sources"_s);
        RecordTable *rows = table(u"Rows found, values masked"_s);
        QTRY_COMPARE_WITH_TIMEOUT(rows->model()->rowCount(), 1, patience);
        rows->selectRow(0);
        RowPeek *peek = nullptr;
        for (RowPeek *one : m_work->findChildren<RowPeek *>()) {
            if (!one->text().isEmpty())
                peek = one;
        }
        QVERIFY(peek);
        QVERIFY(!peek->text().contains(u"ada@example.org"_s));
        auto *hold = peek->findChild<QPushButton *>(u"holdToReveal"_s);
        QTest::keyPress(hold, Qt::Key_Space);
        QTRY_VERIFY_WITH_TIMEOUT(peek->text().contains(u"ada@example.org"_s), patience);
        const Result<qint64> looks = ledger::entryCount(m_workspace->store(), {.action = u"request.row_revealed"_s});
        QCOMPARE(looks.value_or(0), 1);
        QTest::keyRelease(hold, Qt::Key_Space);
        QVERIFY(!peek->text().contains(u"ada@example.org"_s));
    }

    void aLockedVaultSaysWhatUnlockingWouldShow()
    {
        const Request request = verified(RequestType::Access);
        m_guard->lock();
        m_work->setRequest(request);
        m_work->show();
        QTRY_VERIFY_WITH_TIMEOUT(button(u"Unlock"_s) && button(u"Unlock"_s)->isVisible(), patience);
    }

    void anAccessAnswerNamesWhatIsMissing()
    {
        m_work->setRequest(verified(RequestType::Access));
        m_work->show();
        auto *tabs = m_work->findChild<QTabWidget *>();
        press(u"Search all sources"_s);
        RecordTable *items = table(u"Items of the answer"_s);
        QTRY_COMPARE_WITH_TIMEOUT(items->model()->rowCount(), 11, patience); // Article 15 GDPR
        QTRY_VERIFY_WITH_TIMEOUT(tabs->isTabVisible(5), patience);
        QVERIFY(!tabs->isTabVisible(1)); // nothing is planned for an answer
        QCOMPARE(items->model()->index(0, 1).data().toString(), u"Says nothing"_s);
        items->selectRow(0);
        press(u"There is none"_s);
        QTRY_COMPARE_WITH_TIMEOUT(items->model()->index(0, 1).data().toString(), u"None"_s, patience);
    }
};

STEWARD_TEST(RequestWorkTest)
#include "tst_request_work.moc"
