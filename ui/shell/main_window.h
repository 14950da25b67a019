#pragma once

#include "core/directories/checking/schedule.h"
#include "ui/shell/command_palette.h"
#include "ui/shell/pane.h"
#include "ui/shell/shell_figures.h"
#include "ui/widgets/reading.h"

#include <QMainWindow>
#include <QSet>

#include <memory>

class QActionGroup;
class QMenu;
class QStackedWidget;
class QTimer;

namespace steward::ui {

class HeaderBar;
class HelpWindow;
class JobTray;
class Navigation;
class NoticeBar;
class PracticeWorld;
class StackedState;
class Theme;
class WelcomePage;

/**
 * The window: navigation, header, job tray, command palette, and the panes of the registry around one open workspace.
 *
 * It is painted before any workspace is opened; opening and reading happen on worker threads. A pane is made when it
 * first comes to the front, and hears of changes only while it is there.
 */
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow(const Clock &clock, Theme &theme, QWidget *parent = nullptr);
    ~MainWindow() override;

    /** Opens a workspace in place of the present one; opened() or a notice follows. */
    void openWorkspace(const QString &path);
    void createWorkspace(const QString &path, const Workspace::Facts &facts);
    void openPracticeWorld();
    /** Takes over a workspace that is open already. */
    void adopt(std::unique_ptr<Workspace> workspace);
    void showWelcome();

    /** Whether due checks run by themselves in workspaces that are opened from now on (and whose settings do not say
     * otherwise). */
    void setRunsDueChecks(bool runs) { m_runsDueChecks = runs; }

    bool hasWorkspace() const { return m_session != nullptr; }
    QString currentPane() const { return m_current; }
    Pane *pane(const QString &id) const { return m_panes.value(id); }
    Navigation &navigation() { return *m_navigation; }
    CommandPalette &palette() { return *m_palette; }
    using QWidget::palette;
    /** Every command the palette offers now: panes, the actions of the pane in front, and those of the shell. */
    QList<Command> commands();

public Q_SLOTS:
    void goTo(const QString &paneId, const QVariantMap &what = {});
    /** To the pane that was in front before. */
    void back();

Q_SIGNALS:
    void opened();
    /** The window has been painted for the first time; told when the event loop is reached again. */
    void painted();

protected:
    void paintEvent(QPaintEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void makeMenus();
    QMenu *makePaneMenu(QMenu *view);
    void makeThemeMenu(QMenu *view);
    void makeShortcuts();
    QAction *addShellAction(QMenu *menu, const QString &text, const QString &iconName, const QKeySequence &shortcut,
        std::function<void()> run);
    void open(const QString &path, std::function<Result<std::unique_ptr<Workspace>>()> how);
    void closeWorkspace();
    void chooseWorkspace();
    void showReadOnly();
    void bringToFront(const QString &paneId);
    Pane *makePane(const QString &paneId);
    void collect(const QStringList &topics);
    void tellPane();
    void readFigures();
    void showFigures(const ShellFigures &figures);
    void showClock();
    void showPalette();
    void showHelp();
    void fail(const Error &error);

    const Clock &m_clock;
    Theme &m_theme;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<directories::Checker> m_checker;
    std::unique_ptr<directories::BackgroundChecks> m_background;
    std::unique_ptr<Session> m_session;
    bool m_runsDueChecks = false;
    PracticeWorld *m_practice = nullptr;

    Navigation *m_navigation;
    HeaderBar *m_header;
    NoticeBar *m_notice;
    QStackedWidget *m_stack;
    StackedState *m_opening;
    WelcomePage *m_welcome = nullptr;
    JobTray *m_tray;
    CommandPalette *m_palette;
    HelpWindow *m_help = nullptr;
    QMenu *m_paneMenu = nullptr;
    QActionGroup *m_paneActions = nullptr;
    QList<QAction *> m_shellActions;

    bool m_isPainted = false;
    QHash<QString, Pane *> m_panes;
    QString m_current;
    QStringList m_history;
    QSet<QString> m_topics;
    QTimer *m_tellPane;
    QTimer *m_readFigures;
    QTimer *m_minute;
    ShellFigures m_figures;
    Reading<ShellFigures> m_readingFigures;
    Reading<Result<std::unique_ptr<Workspace>>> m_openingWorkspace;
};

} // namespace steward::ui
