#pragma once

#include "core/directories/checking/schedule.h"
#include "core/duties/background_duties.h"
#include "core/operations/background.h"
#include "core/operations/restore.h"
#include "ui/shell/command_palette.h"
#include "ui/shell/pane.h"
#include "ui/shell/shell_figures.h"
#include "ui/shell/workspace_opener.h"
#include "ui/theme/tone.h"
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
class ScreenLock;
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
    /** The same for one whose keys were opened with `keys`. */
    void adopt(std::unique_ptr<Workspace> workspace, const SeatKeys &keys);
    void showWelcome();

    /** Whether due checks run by themselves in workspaces that are opened from now on (and whose settings do not say
     * otherwise). */
    void setRunsDueChecks(bool runs) { m_runsDueChecks = runs; }
    /** How the keys of workspaces that are opened from now on are kept: the seat's keychain (null: it has none) and the
     * folder of its own files. Without it workspaces are opened and made without keys. */
    void setSeat(std::shared_ptr<vault::Keychain> keychain, const QString &folder);

    bool hasWorkspace() const { return m_session != nullptr; }
    VaultGuard *vaultGuard() const { return m_guard.get(); }
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
    void open(const QString &path, const SeatKeys &keys, WorkspaceOpener::How how);
    void takeOpened();
    SeatKeys keysFor(const QString &path) const;
    void reopen();
    void restore(const operations::RestoreRequest &request);
    void startGuards(const SeatKeys &keys);
    void startBackups();
    void startDuties();
    void readIdleTime();
    void tellOfKeys();
    void showVault();
    void showLedger();
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
    void showDeadline();
    void showPalette();
    void showHelp();
    void fail(const Error &error);

    const Clock &m_clock;
    Theme &m_theme;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<directories::Checker> m_checker;
    std::unique_ptr<directories::BackgroundChecks> m_background;
    std::unique_ptr<operations::BackgroundBackups> m_backups;
    std::unique_ptr<duties::BackgroundDuties> m_duties;
    std::unique_ptr<VaultGuard> m_guard;
    std::unique_ptr<TrailState> m_trail;
    std::unique_ptr<Session> m_session;
    std::shared_ptr<vault::Keychain> m_keychain;
    QString m_seatFolder;
    bool m_hasSeat = false;
    SeatKeys m_keys;
    ScreenLock *m_screenLock = nullptr;
    WorkspaceOpener *m_opener;
    QString m_openingPath;
    bool m_isMaking = false; ///< What is being opened is made just now.
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
    QAction *m_vaultAction = nullptr;
    QAction *m_newBreach = nullptr;

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
    Reading<int> m_readingIdleTime;
    Reading<Result<operations::Restored>> m_restoring;
    QString m_afterOpening; ///< What to tell once the workspace is open again.
    Tone m_afterTone = Tone::Good;
};

} // namespace steward::ui
