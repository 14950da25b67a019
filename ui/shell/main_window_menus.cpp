// The menus, shortcuts and commands of the window; what they do stands in main_window.cpp.
#include "ui/shell/main_window.h"

#include "ui/shell/about_dialog.h"
#include "ui/shell/header_bar.h"
#include "ui/shell/job_tray.h"
#include "ui/shell/practice_world.h"
#include "ui/shell/recent_workspaces.h"
#include "ui/shell/welcome_page.h"
#include "ui/theme/theme.h"
#include "ui/vault/vault_guard.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QMenu>
#include <QMenuBar>

using namespace Qt::StringLiterals;

namespace steward::ui {

QAction *MainWindow::addShellAction(
    QMenu *menu, const QString &text, const QString &iconName, const QKeySequence &shortcut, std::function<void()> run)
{
    QAction *action = menu->addAction(text);
    action->setData(iconName);
    action->setShortcut(shortcut);
    connect(action, &QAction::triggered, this, [run = std::move(run)] { run(); });
    m_shellActions.append(action);
    return action;
}

void MainWindow::makeMenus()
{
    QMenu *file = menuBar()->addMenu(tr("&File"));
    addShellAction(file, tr("&New workspace…"), u"add"_s, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N), [this] {
        showWelcome();
        m_welcome->showForm();
    });
    addShellAction(file, tr("&Open a workspace…"), u"folder"_s, QKeySequence::Open, [this] { chooseWorkspace(); });
    QMenu *recent = file->addMenu(tr("Open &recent"));
    connect(recent, &QMenu::aboutToShow, this, [this, recent] {
        recent->clear();
        for (const QString &path : RecentWorkspaces::paths()) {
            QString shown = QDir::toNativeSeparators(path);
            connect(recent->addAction(shown.replace(u'&', u"&&"_s)), &QAction::triggered, this,
                [this, path] { openWorkspace(path); });
        }
        if (recent->isEmpty())
            recent->addAction(tr("None yet"))->setEnabled(false);
    });
    addShellAction(file, tr("Open the &practice world"), u"world"_s, {}, [this] { openPracticeWorld(); });
    file->addSeparator();
    m_vaultAction = addShellAction(file, tr("&Lock the vault"), u"lock"_s, QKeySequence(u"Ctrl+L"_s), [this] {
        if (m_guard)
            m_guard->toggle();
    });
    m_vaultAction->setEnabled(false);
    file->addSeparator();
    addShellAction(file, tr("&Close the workspace"), u"close"_s, QKeySequence::Close, [this] {
        RecentWorkspaces::setLastOpen({});
        showWelcome();
    });
    addShellAction(file, tr("&Quit"), u"close"_s, QKeySequence::Quit, [this] { close(); });

    m_newBreach = addShellAction(file, tr("New &breach…"), u"breach"_s, QKeySequence(u"Ctrl+Shift+B"_s), [this] {
        goTo(u"breaches"_s, {{u"do"_s, u"new"_s}});
    });
    m_newBreach->setEnabled(false);

    m_paneMenu = menuBar()->addMenu(tr("&Actions"));
    m_paneMenu->setEnabled(false);
    QMenu *view = menuBar()->addMenu(tr("&View"));
    makePaneMenu(view);
    view->addSeparator();
    addShellAction(view, tr("&Go to anything…"), u"search"_s, QKeySequence(u"Ctrl+K"_s), [this] { showPalette(); });
    makeThemeMenu(view);

    QMenu *help = menuBar()->addMenu(tr("&Help"));
    addShellAction(help, tr("&Manual"), u"book"_s, QKeySequence(Qt::Key_F1), [this] { showHelp(); });
    addShellAction(
        help, tr("&About Steward and its licences"), u"info"_s, {}, [this] { (new AboutDialog(this))->open(); });
    m_shellActions.append(m_tray->trayActions());
}

QMenu *MainWindow::makePaneMenu(QMenu *view)
{
    m_paneActions = new QActionGroup(this);
    int number = 0;
    for (const PaneInfo &info : allPanes()) {
        QAction *action = view->addAction(QCoreApplication::translate("Panes", info.title));
        action->setCheckable(true);
        action->setData(info.id);
        if (++number <= 9)
            action->setShortcut(QKeySequence(u"Ctrl+%1"_s.arg(number)));
        m_paneActions->addAction(action);
        connect(action, &QAction::triggered, this, [this, id = info.id] { goTo(id); });
    }
    return view;
}

void MainWindow::makeThemeMenu(QMenu *view)
{
    QMenu *menu = view->addMenu(tr("&Appearance"));
    auto *group = new QActionGroup(this);
    const QList<std::pair<Look, QString>> looks{
        {Look::System, tr("As the system")}, {Look::Light, tr("Light")}, {Look::Dark, tr("Dark")}};
    for (const auto &[look, title] : looks) {
        QAction *action = menu->addAction(title);
        action->setCheckable(true);
        action->setChecked(m_theme.look() == look);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, chosen = look] { m_theme.setLook(chosen); });
        connect(&m_theme, &Theme::changed, action,
            [this, action, chosen = look] { action->setChecked(m_theme.look() == chosen); });
    }
}

void MainWindow::makeShortcuts()
{
    auto *find = new QAction(tr("Find in this pane"), this);
    find->setShortcuts({QKeySequence(Qt::Key_Slash), QKeySequence(QKeySequence::Find)});
    find->setData(u"search"_s);
    connect(find, &QAction::triggered, this, [this] {
        if (Pane *pane = m_panes.value(m_current))
            pane->focusSearch();
    });
    auto *goBack = new QAction(tr("Back"), this);
    goBack->setShortcuts({QKeySequence(Qt::Key_Escape), QKeySequence(QKeySequence::Back)});
    goBack->setData(u"chevron-left"_s);
    connect(goBack, &QAction::triggered, this, &MainWindow::back);
    addActions({find, goBack});
    m_shellActions.append({find, goBack});
}

QList<Command> MainWindow::commands()
{
    QList<Command> list;
    const auto plain = [](QString text) { return text.remove(u'&').remove(u"…"_s); };
    const auto addAction = [&](QAction *action, const QString &context, const QString &iconName) {
        if (!action->isEnabled() || action->isSeparator() || action->text().isEmpty())
            return;
        list.append({.title = plain(action->text()),
            .context = context,
            .icon = iconName,
            .shortcut = action->shortcut().toString(QKeySequence::NativeText),
            .run = [guarded = QPointer<QAction>(action)] {
                if (guarded)
                    guarded->trigger();
            }});
    };
    if (m_session) {
        for (QAction *action : m_panes.value(m_current)->paneActions())
            addAction(
                action, m_paneActions->checkedAction() ? m_paneActions->checkedAction()->text() : QString(), u"play"_s);
        for (const PaneInfo &info : allPanes()) {
            const QString title = QCoreApplication::translate("Panes", info.title);
            list.append(
                {.title = title, .context = tr("Pane"), .icon = info.icon, .run = [this, id = info.id] { goTo(id); }});
        }
    }
    for (QAction *action : std::as_const(m_shellActions))
        addAction(action, {}, action->data().toString().isEmpty() ? u"stop"_s : action->data().toString());
    for (const auto &[look, title] : {std::pair(Look::System, tr("Appearance: as the system")),
             std::pair(Look::Light, tr("Appearance: light")), std::pair(Look::Dark, tr("Appearance: dark"))})
        list.append({.title = title, .icon = u"palette"_s, .run = [this, chosen = look] { m_theme.setLook(chosen); }});
    return list;
}

} // namespace steward::ui
