#include "core/vault/keychain.h"
#include "core/workspace/workspace.h"
#include "sample_workspace.h"
#include "tests/support/fake_clock.h"
#include "tests/support/test_main.h"
#include "ui/settings/setting_words.h"
#include "ui/shell/main_window.h"
#include "ui/shell/navigation.h"
#include "ui/shell/recent_workspaces.h"
#include "ui/shell/welcome_page.h"
#include "ui/theme/theme.h"
#include "ui/widgets/state_badge.h"

#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QWindow>

using namespace Qt::StringLiterals;
using namespace steward;
using namespace steward::ui;

class WindowTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    test::FakeClock m_clock;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<MainWindow> m_window;

    template<typename T>
    T *child(const QString &name) const
    {
        return m_window->findChild<T *>(name);
    }

    void openSample()
    {
        m_window->adopt(test::sampleWorkspace(m_folder->filePath(u"sample.steward"_s), m_clock, 2));
        QVERIFY(m_window->hasWorkspace());
    }

    /** With keys: what holds persons cannot be written without. */
    std::unique_ptr<Workspace> keyedWorkspace()
    {
        auto made = Workspace::create(m_folder->filePath(u"keyed.steward"_s), {u"Hafen GmbH"_s, u"UTC"_s}, m_clock,
            {.keychain = vault::memoryKeychain(), .seatFolder = m_folder->filePath(u"seat"_s)});
        return made ? std::move(*made) : nullptr;
    }

private Q_SLOTS:
    void init()
    {
        QSettings().clear();
        m_folder = std::make_unique<QTemporaryDir>();
        m_theme = std::make_unique<Theme>(*qApp);
        m_window = std::make_unique<MainWindow>(m_clock, *m_theme);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    }
    void cleanup()
    {
        m_window.reset();
        m_theme.reset();
        m_folder.reset();
    }

    void welcomeMakesAWorkspaceAndOpensIt()
    {
        const QString path = m_folder->filePath(u"mine.steward"_s);
        m_window->showWelcome();
        auto *welcome = m_window->findChild<WelcomePage *>();
        welcome->showForm();
        child<QLineEdit>(u"organisation"_s)->setText(u"Hafen GmbH"_s);
        child<QComboBox>(u"timeZone"_s)->setCurrentText(u"Asia/Seoul"_s);
        child<QLineEdit>(u"file"_s)->setText(path);
        QSignalSpy opened(m_window.get(), &MainWindow::opened);
        child<QPushButton>(u"create"_s)->click();
        QVERIFY(opened.wait(10000));
        QCOMPARE(RecentWorkspaces::paths(), QStringList{path});
        QTRY_VERIFY(m_window->windowTitle().contains(u"Hafen GmbH"_s));
        QCOMPARE(m_window->currentPane(), u"overview"_s);
        const QFile::Permissions open = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QVERIFY(!(QFile::permissions(path) & open));
    }

    void welcomeRefusesAnExistingFileAndAWrongTimeZone()
    {
        QFile present(m_folder->filePath(u"there.steward"_s));
        QVERIFY(present.open(QIODevice::WriteOnly));
        present.close();
        m_window->showWelcome();
        auto *welcome = m_window->findChild<WelcomePage *>();
        QSignalSpy asked(welcome, &WelcomePage::createAsked);
        welcome->showForm();
        child<QLineEdit>(u"file"_s)->setText(present.fileName());
        child<QPushButton>(u"create"_s)->click();
        QCOMPARE(asked.size(), 0);
        child<QLineEdit>(u"file"_s)->setText(m_folder->filePath(u"new.steward"_s));
        child<QComboBox>(u"timeZone"_s)->setCurrentText(u"Mars/Olympus"_s);
        child<QPushButton>(u"create"_s)->click();
        QCOMPARE(asked.size(), 0);
    }

    void aFileThatIsNoWorkspaceLeadsBackToTheWelcome()
    {
        QFile other(m_folder->filePath(u"text.steward"_s));
        QVERIFY(other.open(QIODevice::WriteOnly));
        other.write("This is no workspace at all, only some text that is long enough to be looked at.");
        other.close();
        m_window->openWorkspace(other.fileName());
        QTRY_VERIFY(m_window->findChild<WelcomePage *>() && m_window->findChild<WelcomePage *>()->isVisible());
        QVERIFY(!m_window->hasWorkspace());
    }

    void thePanesAreReachedByKeyboard()
    {
        openSample();
        const std::vector<PaneInfo> &panes = allPanes();
        for (size_t i = 0; i < std::min<size_t>(9, panes.size()); ++i) {
            QTest::keyClick(m_window.get(), Qt::Key(Qt::Key_1 + int(i)), Qt::ControlModifier);
            QCOMPARE(m_window->currentPane(), panes[i].id);
        }
        QTest::keyClick(m_window.get(), Qt::Key_2, Qt::ControlModifier);
        QTest::keyClick(m_window.get(), Qt::Key_1, Qt::ControlModifier);
        QTest::keyClick(m_window.get(), Qt::Key_Escape);
        QCOMPARE(m_window->currentPane(), panes[1].id);
    }

    void ctrlNMakesWhatTheFrontPaneKeeps_data()
    {
        QTest::addColumn<QString>("pane");
        for (const char *pane : {"requests", "breaches", "consent", "processing", "sources"})
            QTest::newRow(pane) << QString::fromLatin1(pane);
    }
    void ctrlNMakesWhatTheFrontPaneKeeps()
    {
        QFETCH(QString, pane);
        m_window->adopt(keyedWorkspace());
        QVERIFY(m_window->hasWorkspace());
        m_window->activateWindow();
        m_window->goTo(pane);
        QTRY_COMPARE(m_window->currentPane(), pane);
        const auto openDialogs = [this] {
            QList<QDialog *> open;
            for (QDialog *dialog : m_window->findChildren<QDialog *>()) {
                if (dialog->isVisible())
                    open.append(dialog);
            }
            return open;
        };
        QCOMPARE(openDialogs().size(), 0);
        QTest::keyClick(m_window->windowHandle(), Qt::Key_N, Qt::ControlModifier);
        QTRY_COMPARE(openDialogs().size(), 1);
        QCOMPARE(m_window->currentPane(), pane);
        QVERIFY(m_window->hasWorkspace());
    }

    void slashFindsInTheFrontPane()
    {
        openSample();
        m_window->activateWindow();
        m_window->goTo(u"ledger"_s);
        QTest::keyClick(m_window.get(), Qt::Key_Slash);
        QTRY_VERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
    }

    void thePaletteGoesAnywhereByKeyboardAlone()
    {
        openSample();
        m_window->activateWindow();
        QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
        QTRY_VERIFY(m_window->palette().isVisible());
        QWidget *field = m_window->palette().findChild<QLineEdit *>();
        QTest::keyClicks(field, u"setti"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY(!m_window->palette().isVisible());
        QCOMPARE(m_window->currentPane(), u"settings"_s);
        QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
        QTest::keyClicks(field, u"morgenrot"_s);
        QTRY_COMPARE(m_window->palette().model().rowCount(), 1);
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(m_window->currentPane(), u"directories"_s);
    }

    void everyCommandOfThePaletteHasAnIconAndATitle()
    {
        openSample();
        for (const PaneInfo &info : allPanes()) {
            m_window->goTo(info.id);
            for (const Command &command : m_window->commands())
                QVERIFY2(!command.title.isEmpty() && !command.icon.isEmpty() && command.run, qPrintable(command.title));
        }
    }

    void aSecondWindowIsReadOnlyAndSaysSo()
    {
        openSample();
        MainWindow second(m_clock, *m_theme);
        second.show();
        QSignalSpy opened(&second, &MainWindow::opened);
        second.openWorkspace(m_folder->filePath(u"sample.steward"_s));
        QVERIFY(opened.wait(10000));
        bool said = false;
        for (const StateBadge *badge : second.findChildren<StateBadge *>())
            said = said || (badge->isVisible() && badge->accessibleName().contains(u"Read-only"_s));
        QVERIFY(said);
    }

    void theBadgeCountsWhatNeedsALook()
    {
        openSample();
        const Result<directories::ListingCounts> counts = [this] {
            Result<std::unique_ptr<Workspace>> copy =
                Workspace::open(m_folder->filePath(u"sample.steward"_s), m_clock, true);
            return directories::ListingReader((*copy)->store()).counts();
        }();
        QTRY_COMPARE(m_window->navigation().badge(u"directories"_s),
            QLocale().toString(counts->lost() + counts->suspected() + counts->mismatched));
    }

    void aSettingIsRefusedWithASentence_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("value");
        QTest::addColumn<bool>("fits");
        QTest::newRow("too few minutes") << u"checks.loss_confirm_minutes"_s << u"0"_s << false;
        QTest::newRow("no number") << u"net.proxy_port"_s << u"many"_s << false;
        QTest::newRow("port") << u"net.proxy_port"_s << u"65535"_s << true;
        QTest::newRow("port too high") << u"net.proxy_port"_s << u"65536"_s << false;
        QTest::newRow("time zone") << u"time_zone"_s << u"Europe/Berlin"_s << true;
        QTest::newRow("no time zone") << u"time_zone"_s << u"Berlin/Europe"_s << false;
        QTest::newRow("no file") << u"net.extra_ca_file"_s << u"/no/such/file.pem"_s << false;
        QTest::newRow("no file wanted") << u"net.extra_ca_file"_s << u""_s << true;
    }
    void aSettingIsRefusedWithASentence()
    {
        QFETCH(const QString, key);
        QFETCH(const QString, value);
        QFETCH(const bool, fits);
        for (const SettingInfo &info : knownSettings()) {
            if (info.key == key)
                QCOMPARE(!SettingWords::fault(info, value).has_value(), fits);
        }
    }

    void everyStandardValueFitsItsOwnLimits()
    {
        for (const SettingInfo &info : knownSettings())
            QVERIFY2(!SettingWords::fault(info, info.standard), qPrintable(info.key));
    }
};

STEWARD_TEST(WindowTest)
#include "tst_shell_window.moc"
