#include "core/compliance/requests/register.h"
#include "core/directories/checking/checker.h"
#include "core/vault/keychain.h"
#include "core/workspace/workspace.h"
#include "tests/support/fake_clock.h"
#include "tests/support/test_main.h"
#include "ui/ledger/trail_state.h"
#include "ui/requests/checklist.h"
#include "ui/requests/letter_page.h"
#include "ui/requests/new_request_dialog.h"
#include "ui/requests/request_actions.h"
#include "ui/requests/request_detail.h"
#include "ui/requests/request_export.h"
#include "ui/requests/request_filters.h"
#include "ui/requests/request_model.h"
#include "ui/requests/request_words.h"
#include "ui/requests/requests_page.h"
#include "ui/requests/requests_pane.h"
#include "ui/vault/vault_guard.h"
#include "ui/widgets/filter_bar.h"
#include "ui/widgets/record_table.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QDateEdit>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace steward;
using namespace steward::compliance;
using namespace steward::ui;
using namespace std::chrono_literals;

class RequestsPaneTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<test::FakeClock> m_clock;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<directories::Checker> m_checker;
    std::unique_ptr<VaultGuard> m_guard;
    std::unique_ptr<TrailState> m_trail;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<RequestsPane> m_pane;

    Register requests() { return {m_workspace->store(), m_workspace->vault()}; }

    /** Received so many days before the clock's day. */
    Request opened(const QString &email, RequestType type = RequestType::Erasure, int daysAgo = 0)
    {
        const QDate today = QDateTime::fromMSecsSinceEpoch(toMillis(m_clock->now()), QTimeZone::utc()).date();
        const Result<Register::Opened> answer =
            requests()
                .open({.type = type,
                    .laws = {u"gdpr"_s},
                    .receivedOn = today.addDays(-daysAgo),
                    .details = {.name = u"Person "_s + email.section(u'@', 0, 0),
                        .identifiers = {{.kind = sources::IdentifierKind::Email, .value = email}}}})
                .result();
        return answer ? answer->request : Request();
    }

    void makePane()
    {
        m_pane = std::make_unique<RequestsPane>(*m_session);
        connect(&m_workspace->store().changes(), &store::Changes::changed, m_pane.get(),
            [this](const QStringList &topics) { m_pane->refresh(topics); });
        m_pane->resize(1280, 800);
        static_cast<QWidget *>(m_pane.get())->show();
        m_pane->activate();
    }

    QString cell(int row, int column) { return m_pane->model().index(row, column).data().toString(); }
    StepDialog *dialog() const { return m_pane->findChild<StepDialog *>(); }

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void cleanupTestCase() { QLocale::setDefault(QLocale::system()); }

    void init()
    {
        QSettings().clear();
        m_folder = std::make_unique<QTemporaryDir>();
        m_clock = std::make_unique<test::FakeClock>();
        auto made = Workspace::create(m_folder->filePath(u"desk.steward"_s), {u"Acme"_s, u"UTC"_s}, *m_clock,
            {.keychain = vault::memoryKeychain(), .seatFolder = m_folder->filePath(u"seat"_s)});
        QVERIFY2(made.has_value(), made ? "" : qPrintable(made.error().message));
        m_workspace = std::move(*made);
        m_workspace->store().setActor(u"window:ada"_s);
        QCOMPARE(m_workspace->vault().state(), vault::VaultState::Open);
        m_checker = std::make_unique<directories::Checker>(m_workspace->store());
        m_guard = std::make_unique<VaultGuard>(*m_workspace, std::make_shared<PassphraseHandover>(), nullptr);
        m_trail = std::make_unique<TrailState>(*m_workspace);
        m_session = std::make_unique<Session>(Session{*m_workspace, *m_checker, *m_guard, *m_trail});
    }

    void cleanup()
    {
        m_pane.reset();
        m_session.reset();
        m_trail.reset();
        m_guard.reset();
        m_checker.reset();
        m_workspace.reset();
    }

    void identityCannotBeSkippedInTheChecklist()
    {
        Request request{.reference = u"REQ-2026-0001"_s, .type = RequestType::Erasure, .laws = {u"gdpr"_s}};
        const auto next = [](const Request &one) {
            QList<ChecklistItem::Kind> kinds;
            for (const ChecklistItem &item : Checklist::of(one)) {
                if (item.state == ChecklistItem::State::Next || item.state == ChecklistItem::State::Waiting)
                    kinds.append(item.kind);
            }
            return kinds;
        };
        using Kind = ChecklistItem::Kind;
        QCOMPARE(next(request), QList<Kind>{Kind::Identity});
        request.state = RequestState::AwaitingIdentity;
        QCOMPARE(next(request), QList<Kind>{Kind::Identity});
        request.state = RequestState::Verified;
        request.verifiedAt = m_clock->now();
        QCOMPARE(next(request), QList<Kind>{Kind::Search});
        request.state = RequestState::Searched;
        QCOMPARE(next(request), QList<Kind>{Kind::Plan});
        request.state = RequestState::Planned;
        QCOMPARE(next(request), QList<Kind>{Kind::Apply});
        request.state = RequestState::Applied;
        QCOMPARE(next(request), QList<Kind>{Kind::Answer});
        request.state = RequestState::Answered;
        request.answeredAt = m_clock->now();
        QCOMPARE(next(request), QList<Kind>{Kind::Close});
        request.state = RequestState::Closed;
        QVERIFY(next(request).isEmpty());
        // An opt-out needs nobody's proof (11 CCR 7060(b)) and no search, but what has to stop is recorded.
        QCOMPARE(next({.type = RequestType::OptOut, .laws = {u"ccpa"_s}}), QList<Kind>{Kind::Plan});
    }

    void overdueIsSaidInWordsAndShape()
    {
        const Instant now = m_clock->now();
        Request request{.laws = {u"gdpr"_s}, .leadDue = now - 3 * 24h, .leadLaw = u"gdpr"_s};
        QVERIFY(RequestWords::clock(request, now).word.endsWith(u"overdue by 3 days"_s)
                || RequestWords::clock(request, now).word.endsWith(u"overdue by 3 day(s)"_s));
        QCOMPARE(RequestWords::clock(request, now).shape, Badge::Shape::Cross);
        request.leadDue = now + 30 * 24h;
        QCOMPARE(RequestWords::clock(request, now).shape, Badge::Shape::Clock);
        request.leadDue = now - 1h;
        request.state = RequestState::Answered; // answered in time or not, its clock runs no more
        QCOMPARE(RequestWords::clock(request, now).shape, Badge::Shape::Dash);
        QVERIFY(!RequestWords::isOverdue(request, now));
    }

    void searchTextsAreToldApart()
    {
        for (const QString &text : {u"REQ-2026-0007"_s, u"req-2026"_s, u"2026-0007"_s, u"7"_s, u"0007"_s})
            QVERIFY2(RequestFilters::isReference(text), qPrintable(text));
        for (const QString &text : {u"ada@example.org"_s, u"+49 30 123456"_s, u"K-1042"_s, u"123456"_s, u""_s})
            QVERIFY2(!RequestFilters::isReference(text), qPrintable(text));
    }

    void everyRowOfALongRegisterCanBeReached()
    {
        for (int i = 0; i < 450; ++i)
            QVERIFY(!opened(u"p%1@example.org"_s.arg(i), RequestType::Access).reference.isEmpty());
        RequestModel model(m_workspace->store(), m_workspace->vault());
        const QAbstractItemModelTester tester(&model);
        QSignalSpy loaded(&model, &RequestModel::loaded);
        model.setQuery({.filter = {.now = m_clock->now()}, .sort = RequestSort::Reference});
        QVERIFY(loaded.wait(10'000));
        QCOMPARE(model.rowCount(), 450);
        model.setVisibleRows(0, 20);
        QTRY_COMPARE(model.index(3, RequestColumns::Person).data().toString(), u"Person p3"_s);
        // To the end at once, over pages that nobody has read.
        QCOMPARE(model.index(449, 0).data().toString(), u"…"_s);
        QTRY_COMPARE(model.index(449, 0).data().toString().section(u'-', 2), u"0450"_s);
        QCOMPARE(model.rowCount(), 450);
        model.index(400, 0).data();
        QTRY_COMPARE(model.index(400, 0).data().toString().section(u'-', 2), u"0401"_s);
        // Who is not in sight is not opened.
        QCOMPARE(model.index(400, RequestColumns::Person).data().toString(), u"…"_s);
        m_workspace->vault().lock();
        model.forgetNames();
        QCOMPARE(model.index(3, RequestColumns::Person).data().toString(), u"(locked)"_s);
    }

    void aPersonIsFoundByTheWholeAddressOnly()
    {
        opened(u"ada@example.org"_s);
        opened(u"bob@example.org"_s);
        makePane();
        QTRY_COMPARE(m_pane->model().rowCount(), 2);
        auto *bar = m_pane->findChild<FilterBar *>();
        bar->setSearchText(u"ADA@example.org"_s);
        Q_EMIT bar->searchChanged(bar->searchText());
        QTRY_COMPARE(m_pane->model().rowCount(), 1);
        bar->setSearchText(u"ada@example"_s);
        Q_EMIT bar->searchChanged(bar->searchText());
        QTRY_COMPARE(m_pane->model().rowCount(), 0);
        bar->setSearchText(u"0002"_s);
        Q_EMIT bar->searchChanged(bar->searchText());
        QTRY_COMPARE(m_pane->model().rowCount(), 1);
    }

    void anEmptyRegisterOffersANewRequest()
    {
        makePane();
        const auto hasTitle = [this] {
            for (const QLabel *label : m_pane->findChildren<QLabel *>()) {
                if (label->text() == u"No requests yet"_s && label->isVisibleTo(m_pane.get()))
                    return true;
            }
            return false;
        };
        QTRY_VERIFY(hasTitle());
    }

    void aStepWithoutItsWordsIsNotOffered()
    {
        const Request request = opened(u"ada@example.org"_s);
        makePane();
        m_pane->show({{u"reference"_s, request.reference}});
        QTRY_VERIFY(m_pane->detail().content().has_value());
        QVERIFY(m_pane->steps().action(Step::VerifyIdentity)->isEnabled());
        QVERIFY(!m_pane->steps().action(Step::Close)->isEnabled()); // before anybody knows who asks
        m_pane->steps().action(Step::VerifyIdentity)->trigger();
        QVERIFY(dialog());
        auto *doIt = dialog()->findChild<QPushButton *>(u"do"_s);
        QVERIFY(!doIt->isEnabled());
        dialog()->findChild<QPlainTextEdit *>(u"text"_s)->setPlainText(u"Mail from the account's address."_s);
        QVERIFY(doIt->isEnabled());
        doIt->click();
        QTRY_COMPARE(m_pane->detail().content()->request.state, RequestState::Verified);
        QTRY_VERIFY(!dialog());
        QCOMPARE(requests().find(request.reference)->identityMethod, u"Mail from the account's address."_s);
        QVERIFY(!m_pane->steps().action(Step::VerifyIdentity)->isEnabled());
    }

    void closingTooEarlySaysWhyInTheDialog()
    {
        const Request request = opened(u"ada@example.org"_s, RequestType::Access);
        QVERIFY(requests().verifyIdentity(request.reference, u"Known address."_s, {}).result());
        makePane();
        m_pane->show({{u"reference"_s, request.reference}});
        QTRY_VERIFY(m_pane->detail().content().has_value());
        m_pane->steps().action(Step::Close)->trigger();
        QVERIFY(dialog());
        dialog()->findChild<QPushButton *>(u"do"_s)->click();
        QTRY_VERIFY(dialog()->errorText().contains(u"search first"_s));
        QCOMPARE(requests().find(request.reference)->state, RequestState::Verified);
    }

    void aPastedMailFillsTheFormAndShowsTheDate()
    {
        m_clock->set(*fromRfc3339(u"2026-11-21T10:00:00Z"_s));
        NewRequestDialog dialog(*m_session);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        static_cast<QWidget &>(dialog).show();
        dialog.takeMail("From: Ada Lovelace <ada@example.org>\r\nDate: Fri, 20 Nov 2026 09:30:00 +0100\r\n"
                        "Subject: Erasure\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n"
                        "Please delete all my personal data under the GDPR. My customer number is K-1042.\r\n");
        QTRY_COMPARE(dialog.findChild<QLineEdit *>(u"email"_s)->text(), u"ada@example.org"_s);
        QTRY_COMPARE(dialog.request().laws, QStringList{u"gdpr"_s});
        const NewRequest request = dialog.request();
        QCOMPARE(request.type, RequestType::Erasure);
        QCOMPARE(request.receivedOn, QDate(2026, 11, 20));
        QCOMPARE(request.details.name, u"Ada Lovelace"_s);
        QSignalSpy opened(&dialog, &NewRequestDialog::opened);
        QTRY_VERIFY(dialog.findChild<QPushButton *>(u"openRequest"_s)->isEnabled());
        dialog.findChild<QPushButton *>(u"openRequest"_s)->click();
        QVERIFY(opened.wait(5000));
        const auto answer = opened[0][0].value<Register::Opened>();
        const RequestPreview preview = previewRequest(m_workspace->store(), m_workspace->vault(), request);
        QCOMPARE(preview.clocks.size(), 1);
        QCOMPARE(preview.clocks[0].answer.due, answer.request.clocks[0].answer.due);
        // Now the person has an open request of the type.
        QCOMPARE(preview.duplicates, QStringList{answer.request.reference});
    }

    void aLetterNamesWhatIsMissingAndIsWrittenOnceItIsGiven()
    {
        const Request request = opened(u"ada@example.org"_s);
        store::Store &store = m_workspace->store();
        vault::Vault &vault = m_workspace->vault();
        const LetterDraft open = draftLetter(store, vault, request.reference, u"clarification"_s, {}, u"en"_s);
        QVERIFY(!open.letter);
        QCOMPARE(open.missing, QStringList{u"what"_s});
        const LetterDraft whole = draftLetter(
            store, vault, request.reference, u"clarification"_s, {{u"what"_s, u"Which account?"_s}}, u"en"_s);
        QVERIFY(whole.letter);
        QVERIFY(whole.letter->text.contains(u"Which account?"_s));
        QCOMPARE(nextLetter(request), u"acknowledgement"_s);
    }

    void anExportLeavesPersonsOutUnlessAsked()
    {
        opened(u"ada@example.org"_s);
        const auto exported = [&](bool withPersons) {
            const QString path = m_folder->filePath(u"requests.csv"_s);
            const Result<qint64> rows = exportRequests(m_workspace->store(), m_workspace->vault(),
                {.columns = {RequestColumns::Reference, RequestColumns::State}, .withPersons = withPersons}, path);
            if (!rows || *rows != 1)
                return QByteArray();
            QFile file(path);
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        };
        const QByteArray bare = exported(false);
        QCOMPARE(bare.count("\r\n"), 2);
        QVERIFY(bare.startsWith("\"reference\",\"state\",\"outcome\"\r\n"));
        QVERIFY(!bare.contains("ada"));
        QVERIFY(exported(true).contains("email=ada@example.org"));
        m_workspace->vault().lock();
        QCOMPARE(exported(true), QByteArray());
    }

    void lockingTakesWhatWasOpenedFromTheScreen()
    {
        const Request request = opened(u"ada@example.org"_s);
        makePane();
        m_pane->show({{u"reference"_s, request.reference}});
        const auto shows = [this](const QString &text) {
            for (const QLabel *label : m_pane->detail().findChildren<QLabel *>()) {
                if (label->text().contains(text))
                    return true;
            }
            return false;
        };
        QTRY_VERIFY(shows(u"ada@example.org"_s));
        QTRY_COMPARE(cell(0, RequestColumns::Person), u"Person ada"_s);
        m_guard->lock();
        QVERIFY(!m_pane->detail().content()->person);
        QTRY_VERIFY(!shows(u"ada@example.org"_s));
        QVERIFY(!shows(u"Person ada"_s));
        QCOMPARE(cell(0, RequestColumns::Person), u"(locked)"_s);
        QCOMPARE(cell(0, RequestColumns::Reference), request.reference); // what is in clear stays
    }

    void aLiveUpdateKeepsTheChosenRow()
    {
        for (int i = 0; i < 5; ++i)
            opened(u"p%1@example.org"_s.arg(i), RequestType::Access, i);
        makePane();
        QTRY_COMPARE(m_pane->model().rowCount(), 5);
        m_pane->table().setFocus();
        m_pane->table().selectRow(2);
        const QString chosen = cell(2, RequestColumns::Reference);
        opened(u"new@example.org"_s, RequestType::Access, 20); // would stand first
        QVERIFY(requests().assign(cell(0, RequestColumns::Reference), u"Grace"_s).result());
        QTRY_COMPARE(cell(0, RequestColumns::Assignee), u"Grace"_s);
        QCOMPARE(m_pane->model().rowCount(), 5);
        QCOMPARE(m_pane->table().currentIndex().row(), 2);
        QCOMPARE(cell(2, RequestColumns::Reference), chosen);
    }

    void theKeyboardOpensAndLeavesARequest()
    {
        const Request request = opened(u"ada@example.org"_s);
        opened(u"bob@example.org"_s);
        makePane();
        QTRY_COMPARE(m_pane->model().rowCount(), 2);
        RecordTable &table = m_pane->table();
        table.setFocus();
        table.selectRow(0);
        QTest::keyClick(&table, Qt::Key_J);
        QCOMPARE(table.currentIndex().row(), 1);
        QTest::keyClick(&table, Qt::Key_K);
        QTest::keyClick(&table, Qt::Key_Return);
        QTRY_VERIFY(m_pane->detail().isVisible());
        QTRY_VERIFY(m_pane->detail().content().has_value());
        QCOMPARE(m_pane->detail().shown(), request.reference);
        QTest::keyClick(&table, Qt::Key_Escape);
        QVERIFY(!m_pane->detail().isVisible());
    }

    void theBadgeCountsWhatIsOverdueAndDueSoon()
    {
        QVERIFY(requestsBadge(*m_workspace).isEmpty());
        opened(u"late@example.org"_s, RequestType::Access, 60);
        opened(u"soon@example.org"_s, RequestType::Access, 27);
        opened(u"calm@example.org"_s, RequestType::Access, 0);
        QCOMPARE(requestsBadge(*m_workspace), u"2"_s);
    }
};

STEWARD_TEST(RequestsPaneTest)
#include "tst_requests_pane.moc"
