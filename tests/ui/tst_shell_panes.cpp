#include "sample_workspace.h"
#include "tests/support/fake_clock.h"
#include "tests/support/test_main.h"
#include "ui/shell/main_window.h"
#include "ui/theme/theme.h"
#include "ui/widgets/reading.h"
#include "ui/widgets/stacked_state.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace steward;
using namespace steward::ui;

/** Walks the pane registry: each pane, empty and filled, light and dark; saves what it looks like where STEWARD_SHOTS
 * says. */
class PanesTest : public QObject
{
    Q_OBJECT

    static void shoot(QWidget &window, const QString &name)
    {
        const QString folder = qEnvironmentVariable("STEWARD_SHOTS");
        if (folder.isEmpty())
            return;
        QDir().mkpath(folder);
        QVERIFY(window.grab().save(folder + u'/' + name + u".png"_s));
    }

private Q_SLOTS:
    void everyPaneShowsItsState_data()
    {
        QTest::addColumn<QString>("pane");
        QTest::addColumn<bool>("filled");
        QTest::addColumn<Look>("look");
        for (const PaneInfo &info : allPanes()) {
            for (const bool filled : {false, true}) {
                for (const Look look : {Look::Light, Look::Dark}) {
                    const QString name = u"%1 %2 %3"_s.arg(info.id, filled ? u"filled"_s : u"empty"_s, lookName(look));
                    QTest::newRow(qPrintable(name)) << info.id << filled << look;
                }
            }
        }
    }
    void everyPaneShowsItsState()
    {
        QFETCH(const QString, pane);
        QFETCH(const bool, filled);
        QFETCH(const Look, look);
        QSettings().clear();
        const QTemporaryDir folder;
        test::FakeClock clock;
        Theme theme(*qApp);
        theme.setLook(look);
        MainWindow window(clock, theme);
        window.resize(1280, 800);
        window.show();
        const QString path = folder.filePath(u"w.steward"_s);
        std::unique_ptr<Workspace> workspace;
        if (filled) {
            workspace = test::sampleWorkspace(path, clock, 12);
        } else {
            auto made = Workspace::create(path, {u"Leer"_s, u"UTC"_s}, clock);
            QVERIFY(made.has_value());
            workspace = std::move(*made);
        }
        QVERIFY(workspace);
        window.adopt(std::move(workspace));
        window.goTo(pane);
        Pane *front = window.pane(pane);
        QVERIFY(front);
        QVERIFY(front->isVisible());
        for (const StackedState *state : front->findChildren<StackedState *>())
            QTRY_VERIFY2(!state->isVisible() || state->currentIndex() >= 2, "still loading");
        QTest::qWait(250); // until the second, quieter reads are in
        namesItselfToScreenReaders(*front);
        shoot(window, u"%1-%2-%3"_s.arg(pane, filled ? u"filled"_s : u"empty"_s, lookName(look)));
    }

private:
    static void namesItselfToScreenReaders(QWidget &pane)
    {
        for (const QWidget *widget : pane.findChildren<QWidget *>()) {
            if (!widget->isVisible() || widget->objectName().startsWith(u"qt_"_s))
                continue;
            const auto *button = qobject_cast<const QAbstractButton *>(widget);
            const bool isControl = qobject_cast<const QAbstractItemView *>(widget) && !widget->inherits("QHeaderView");
            if (button && !widget->inherits("QLineEditIconButton") && !widget->inherits("QTableCornerButton"))
                QVERIFY2(
                    !button->text().isEmpty() || !button->accessibleName().isEmpty() || !button->toolTip().isEmpty(),
                    qPrintable(u"a %1 without a name"_s.arg(QString::fromLatin1(widget->metaObject()->className()))));
            if (isControl)
                QVERIFY2(!widget->accessibleName().isEmpty(),
                    qPrintable(u"a %1 without a name"_s.arg(QString::fromLatin1(widget->metaObject()->className()))));
        }
    }
};

STEWARD_TEST(PanesTest)
#include "tst_shell_panes.moc"
