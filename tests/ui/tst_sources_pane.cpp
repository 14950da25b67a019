#include "core/vault/keychain.h"
#include "tests/support/fake_clock.h"
#include "tests/support/test_main.h"
#include "ui/ledger/trail_state.h"
#include "ui/sources/column_model.h"
#include "ui/sources/source_dialog.h"
#include "ui/sources/sources_pane.h"
#include "ui/vault/vault_guard.h"
#include "ui/widgets/record_table.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace steward;
using namespace steward::ui;

/** The pane of sources over a real workspace and CSV files. */
class SourcesPaneTest : public QObject
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
    std::unique_ptr<Pane> m_pane;

    QString csv() const { return m_folder->filePath(u"people.csv"_s); }
    QAction *action(const QString &text) const
    {
        for (QAction *action : m_pane->paneActions()) {
            if (action->text() == text)
                return action;
        }
        return nullptr;
    }
    RecordTable *table(const QString &accessibleName) const
    {
        for (RecordTable *table : m_pane->findChildren<RecordTable *>()) {
            if (table->accessibleName() == accessibleName)
                return table;
        }
        return nullptr;
    }
    QString cell(int column) const
    {
        return table(u"Registered sources"_s)->model()->index(0, column).data().toString();
    }
    Result<sources::Source> source() const
    {
        return sources::Sources(m_workspace->store(), m_workspace->vault()).find(u"SRC-0001"_s);
    }
    void trigger(const QString &text)
    {
        QTRY_VERIFY2_WITH_TIMEOUT(action(text) && action(text)->isEnabled(), qPrintable(text), patience);
        action(text)->trigger();
    }
    void registerOne()
    {
        static_cast<QWidget *>(m_pane.get())->show();
        m_pane->activate();
        m_pane->show({{u"add"_s, true}});
        auto *dialog = m_pane->findChild<SourceDialog *>();
        QVERIFY(dialog);
        auto *kinds = dialog->findChild<QComboBox *>();
        kinds->setCurrentIndex(kinds->findData(int(sources::Kind::CsvFile)));
        dialog->findChild<QLineEdit *>(u"sourcePath"_s)->setText(csv());
        dialog->findChild<QPushButton *>(u"do"_s)->click();
        QTRY_COMPARE_WITH_TIMEOUT(cell(4), u"Proposed"_s, patience);
    }

private Q_SLOTS:
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
        m_checker = std::make_unique<directories::Checker>(m_workspace->store());
        m_guard = std::make_unique<VaultGuard>(*m_workspace, std::make_shared<PassphraseHandover>(), nullptr);
        m_trail = std::make_unique<TrailState>(*m_workspace);
        m_session = std::make_unique<Session>(Session{*m_workspace, *m_checker, *m_guard, *m_trail});
        m_pane.reset(makeSourcesPane(*m_session, nullptr));
        m_pane->resize(1100, 760);
    }
    void cleanup()
    {
        m_pane.reset();
        m_session.reset();
        m_trail.reset();
        m_guard.reset();
        m_checker.reset();
        m_workspace.reset();
        m_folder.reset();
    }

    void aRegisteredSourceGetsAMapThatWaitsForAPerson()
    {
        registerOne();
        QCOMPARE(sourcesBadge(*m_workspace), u"1"_s);
        QTRY_COMPARE_WITH_TIMEOUT(table(u"Columns of the table"_s)->model()->rowCount(), 3, patience);
        trigger(u"Confirm the map"_s);
        QTRY_COMPARE_WITH_TIMEOUT(cell(4), u"Confirmed"_s, patience);
        QVERIFY(source()->map.isConfirmed);
        QCOMPARE(sourcesBadge(*m_workspace), QString());
    }

    void samplesAreNeverShownWhole()
    {
        registerOne();
        const QAbstractItemModel *columns = table(u"Columns of the table"_s)->model();
        QTRY_VERIFY_WITH_TIMEOUT(
            columns->index(1, ColumnModel::SamplesColumn).data().toString().contains(u"a•••"_s), patience);
        for (int row = 0; row < columns->rowCount(); ++row)
            QVERIFY(!columns->index(row, ColumnModel::SamplesColumn).data().toString().contains(u"ada@"_s));
    }

    void aCorrectionIsKeptUntilItIsSavedAndAnUpdateDoesNotTakeIt()
    {
        registerOne();
        QAbstractItemModel *columns = table(u"Columns of the table"_s)->model();
        QTRY_COMPARE_WITH_TIMEOUT(columns->rowCount(), 3, patience);
        QVERIFY(columns->setData(columns->index(2, ColumnModel::MeaningColumn), u"Where they live"_s));
        m_pane->refresh({u"sources"_s});
        QTest::qWait(600);
        QCOMPARE(columns->index(2, ColumnModel::MeaningColumn).data().toString(), u"Where they live"_s);
        trigger(u"Save the map"_s);
        QTRY_COMPARE_WITH_TIMEOUT(source()->map.tables[0].columns[2].meaning, u"Where they live"_s, patience);
        QVERIFY(!source()->map.isConfirmed);
    }

    void theTestSaysWhatItSaw()
    {
        registerOne();
        QCOMPARE(cell(3), u"Not tested"_s);
        trigger(u"Test it"_s);
        QTRY_VERIFY_WITH_TIMEOUT(cell(3).startsWith(u"Works"_s), patience);
        QVERIFY(QFile::remove(csv()));
        trigger(u"Test it"_s);
        QTRY_COMPARE_WITH_TIMEOUT(cell(3), u"Cannot be read"_s, patience);
    }

    void columnsSurviveTheModelTester()
    {
        ColumnModel model;
        const QAbstractItemModelTester tester(&model);
        model.setColumns({{.column = u"mail"_s}}, true);
        QVERIFY(model.setData(
            model.index(0, ColumnModel::IdentifiesColumn), int(sources::IdentifierKind::Email), Qt::EditRole));
        QVERIFY(model.columns()[0].isPersonal); // what identifies is personal
        QVERIFY(!model.setData(model.index(0, ColumnModel::NameColumn), u"x"_s, Qt::EditRole));
        model.setColumns({{.column = u"mail"_s}}, false);
        QVERIFY(!model.setData(model.index(0, ColumnModel::MeaningColumn), u"x"_s, Qt::EditRole));
    }
};

STEWARD_TEST(SourcesPaneTest)
#include "tst_sources_pane.moc"
