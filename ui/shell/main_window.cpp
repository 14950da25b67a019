#include "ui/shell/main_window.h"

#include "ui/breaches/breach_words.h"
#include "ui/ledger/trail_state.h"
#include "ui/shell/header_bar.h"
#include "ui/shell/help_window.h"
#include "ui/shell/job_tray.h"
#include "ui/shell/navigation.h"
#include "ui/shell/practice_world.h"
#include "ui/shell/recent_workspaces.h"
#include "ui/shell/record_search.h"
#include "ui/shell/welcome_page.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/vault/screen_lock.h"
#include "ui/vault/vault_guard.h"
#include "ui/widgets/notice_bar.h"
#include "ui/widgets/relative_time.h"
#include "ui/widgets/stacked_state.h"

#include <QActionGroup>
#include <QCloseEvent>
#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>
#include <QSettings>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QThreadPool>
#include <QTimer>
#include <QVBoxLayout>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace steward::ui {

namespace {

constexpr int historyLength = 20;

const PaneInfo *infoOf(const QString &id)
{
    for (const PaneInfo &info : allPanes()) {
        if (info.id == id)
            return &info;
    }
    return nullptr;
}

} // namespace

MainWindow::MainWindow(const Clock &clock, Theme &theme, QWidget *parent)
    : QMainWindow(parent)
    , m_clock(clock)
    , m_theme(theme)
    , m_opener(new WorkspaceOpener(this))
    , m_navigation(new Navigation(this))
    , m_header(new HeaderBar(this))
    , m_notice(new NoticeBar(this))
    , m_stack(new QStackedWidget(this))
    , m_opening(new StackedState(new QWidget(this), this))
    , m_tray(new JobTray(this))
    , m_palette(new CommandPalette(this))
    , m_tellPane(new QTimer(this))
    , m_readFigures(new QTimer(this))
    , m_minute(new QTimer(this))
{
    setWindowTitle(tr("Steward"));
    setWindowIcon(icon(u"steward"_s));
    auto *middle = new QWidget(this);
    auto *outer = new QVBoxLayout(middle);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    outer->addWidget(m_header);
    auto *body = new QHBoxLayout;
    body->setSpacing(0);
    body->addWidget(m_navigation);
    auto *front = new QVBoxLayout;
    front->setSpacing(0);
    front->addWidget(m_notice);
    front->addWidget(m_stack, 1);
    body->addLayout(front, 1);
    outer->addLayout(body, 1);
    outer->addWidget(m_tray);
    setCentralWidget(middle);
    m_stack->addWidget(m_opening);
    int number = 0;
    for (const PaneInfo &info : allPanes()) {
        ++number;
        m_navigation->addPane(info.id, QCoreApplication::translate("Panes", info.title), info.icon,
            number <= 9 ? QKeySequence(u"Ctrl+%1"_s.arg(number)).toString(QKeySequence::NativeText) : QString());
    }
    makeMenus();
    makeShortcuts();
    connect(m_navigation, &Navigation::chosen, this, [this](const QString &id) { goTo(id); });
    connect(m_header, &HeaderBar::paletteAsked, this, &MainWindow::showPalette);
    connect(m_header, &HeaderBar::clockChosen, this, [this] { goTo(u"directories"_s, {{u"filter"_s, u"due"_s}}); });
    connect(m_header, &HeaderBar::deadlineChosen, this, [this] {
        if (m_figures.legal)
            goTo(m_figures.legal->pane, {{u"reference"_s, m_figures.legal->reference}});
    });
    connect(m_header, &HeaderBar::ledgerChosen, this, [this] { goTo(u"ledger"_s); });
    connect(m_header, &HeaderBar::vaultChosen, this, [this] {
        if (m_guard)
            m_guard->toggle();
    });
    connect(m_opener, &WorkspaceOpener::opened, this, &MainWindow::takeOpened);
    connect(m_opener, &WorkspaceOpener::failed, this, [this](const Error &error) {
        showWelcome();
        m_welcome->showError(error.message);
    });
    // Changes come by the hundred while checks run; a pane hears of them a few times a second.
    for (const auto &[timer, rest] : {std::pair(m_tellPane, 150ms), std::pair(m_readFigures, 700ms)}) {
        timer->setSingleShot(true);
        timer->setInterval(rest);
    }
    connect(m_tellPane, &QTimer::timeout, this, &MainWindow::tellPane);
    connect(m_readFigures, &QTimer::timeout, this, &MainWindow::readFigures);
    m_minute->setInterval(60s);
    m_minute->setTimerType(Qt::VeryCoarseTimer);
    connect(m_minute, &QTimer::timeout, this, &MainWindow::readFigures);
    m_navigation->setEnabled(false);
    resize(1280, 800);
    restoreGeometry(QSettings().value(u"window"_s).toByteArray());
}

MainWindow::~MainWindow()
{
    closeWorkspace();
}

void MainWindow::openWorkspace(const QString &path)
{
    const QString whole = QFileInfo(path).absoluteFilePath();
    m_isMaking = false;
    open(whole, keysFor(whole), [whole, &clock = m_clock](const vault::KeyAccess &access) {
        return Workspace::open(whole, clock, false, access);
    });
}

void MainWindow::createWorkspace(const QString &path, const Workspace::Facts &facts)
{
    m_isMaking = true;
    open(path, keysFor(path), [path, facts, &clock = m_clock](const vault::KeyAccess &access) {
        return Workspace::create(path, facts, clock, access);
    });
}

void MainWindow::open(const QString &path, const SeatKeys &keys, WorkspaceOpener::How how)
{
    closeWorkspace();
    if (m_practice && path != m_practice->workspacePath())
        delete std::exchange(m_practice, nullptr);
    m_notice->dismiss();
    m_opening->showLoading(tr("Opening %1…").arg(QFileInfo(path).fileName()));
    m_stack->setCurrentWidget(m_opening);
    m_navigation->show();
    m_openingPath = path;
    m_keys = keys;
    m_opener->start(keys, std::move(how));
}

void MainWindow::takeOpened()
{
    std::unique_ptr<Workspace> workspace = m_opener->take();
    if (!workspace)
        return;
    if (!m_practice) {
        RecentWorkspaces::remember(m_openingPath);
        RecentWorkspaces::setLastOpen(m_openingPath);
    }
    adopt(std::move(workspace), m_keys);
}

void MainWindow::openPracticeWorld()
{
    closeWorkspace();
    delete m_practice;
    m_practice = new PracticeWorld(m_clock, this);
    showWelcome();
    connect(m_practice, &PracticeWorld::progressed, m_welcome, &WelcomePage::showBusy);
    connect(m_practice, &PracticeWorld::failed, this, [this](const Error &error) {
        if (hasWorkspace()) {
            m_notice->tell(error.message, Tone::Bad);
            return;
        }
        std::exchange(m_practice, nullptr)->deleteLater();
        m_welcome->showError(error.message);
    });
    connect(m_practice, &PracticeWorld::ready, this, &MainWindow::openWorkspace);
    m_practice->start(tr("Practice organisation"));
}

void MainWindow::adopt(std::unique_ptr<Workspace> workspace)
{
    adopt(std::move(workspace), keysFor({}));
}

void MainWindow::adopt(std::unique_ptr<Workspace> workspace, const SeatKeys &keys)
{
    closeWorkspace();
    m_workspace = std::move(workspace);
    m_workspace->store().setActor(u"window:"_s + qEnvironmentVariable("USER", u"user"_s));
    m_checker = std::make_unique<directories::Checker>(m_workspace->store());
    startGuards(keys);
    m_session = std::make_unique<Session>(Session{*m_workspace, *m_checker, *m_guard, *m_trail});
    m_tray->setChecker(m_checker.get());
    connect(m_checker.get(), &directories::Checker::failed, m_notice,
        [this](const QString &message) { m_notice->tell(message, Tone::Bad); });
    connect(
        &m_workspace->store().changes(), &store::Changes::changed, this, &MainWindow::collect, Qt::QueuedConnection);
    if (m_runsDueChecks && m_workspace->setting(u"checks.background"_s) == u"yes") {
        m_background = std::make_unique<directories::BackgroundChecks>(m_workspace->store(), *m_checker);
        connect(m_background.get(), &directories::BackgroundChecks::gapFound, m_notice,
            [this](Instant, Instant, qint64 missed) {
                m_notice->tell(
                    tr("Steward was off; %n check(s) came due meanwhile and are caught up now.", nullptr, int(missed)),
                    Tone::Accent);
            });
        m_background->start();
    }
    startBackups();
    startDuties();
    m_palette->setRecordSearch(
        [this](const QString &query, std::stop_token stop) { return findRecords(m_workspace->store(), query, stop); },
        [this](const Command &command) { goTo(command.pane, command.what); });
    m_header->setWorkspace({}, m_workspace->path());
    showReadOnly();
    m_navigation->setEnabled(true);
    m_newBreach->setEnabled(true);
    m_navigation->show();
    m_history.clear();
    const QString last = QSettings().value(u"pane"_s).toString();
    goTo(infoOf(last) ? last : allPanes().front().id);
    m_minute->start();
    readFigures();
    m_trail->read(true);
    tellOfKeys();
    Q_EMIT opened();
}

void MainWindow::closeWorkspace()
{
    m_opener->cancel();
    m_restoring.cancel();
    if (!m_session)
        return;
    m_minute->stop();
    m_readFigures->stop();
    m_tellPane->stop();
    m_topics.clear();
    m_readingFigures.cancel();
    m_palette->setRecordSearch({}, {});
    m_tray->setChecker(nullptr);
    m_tray->setLastRun({});
    m_paneMenu->clear();
    m_paneMenu->setEnabled(false);
    m_workspace->store().changes().disconnect(this);
    qDeleteAll(m_panes);
    m_panes.clear();
    m_current.clear();
    m_session.reset();
    m_background.reset();
    m_backups.reset();
    m_duties.reset();
    m_checker.reset();
    m_readingIdleTime.cancel();
    m_guard.reset();
    m_trail.reset();
    // Reads that were asked for may still be on their way; their threads own connections to the file.
    QThreadPool::globalInstance()->waitForDone();
    m_workspace.reset();
    m_header->setLedger({}, {});
    m_header->setVault({}, {}, {}, {});
    m_vaultAction->setEnabled(false);
    m_newBreach->setEnabled(false);
    m_header->setWorkspace({}, {});
    m_header->setReadOnly({}, {});
    m_header->setClock({}, {});
    m_header->setDeadline({}, {}, {});
    m_figures = {};
    m_navigation->setCurrentPane({});
    m_navigation->setEnabled(false);
    setWindowTitle(tr("Steward"));
}

void MainWindow::showReadOnly()
{
    switch (m_workspace->store().access()) {
    case store::Access::ReadWrite: m_header->setReadOnly({}, {}); break;
    case store::Access::ReadOnlyFile:
        if (!m_workspace->whyLocked().isEmpty()) {
            m_header->setReadOnly(tr("Read-only: its keys are locked"), m_workspace->whyLocked());
            break;
        }
        m_header->setReadOnly(tr("Read-only: the file cannot be written"),
            tr("Everything can be read and exported, nothing can be changed. Check the permissions of the file and its "
               "folder."));
        break;
    case store::Access::ReadOnlySecond:
        m_header->setReadOnly(
            tr("Read-only: open in another window"), tr("Another Steward has this workspace open for writing. Close it "
                                                        "there and open it here again to make changes."));
        break;
    }
}

void MainWindow::showWelcome()
{
    closeWorkspace();
    if (!m_welcome) {
        m_welcome = new WelcomePage(this);
        m_stack->addWidget(m_welcome);
        connect(m_welcome, &WelcomePage::createAsked, this,
            [this](const QString &path, const Workspace::Facts &facts) { createWorkspace(path, facts); });
        connect(m_welcome, &WelcomePage::openAsked, this, &MainWindow::chooseWorkspace);
        connect(m_welcome, &WelcomePage::openPathAsked, this, &MainWindow::openWorkspace);
        connect(m_welcome, &WelcomePage::practiceAsked, this, &MainWindow::openPracticeWorld);
    }
    m_navigation->hide();
    m_welcome->showStart();
    m_stack->setCurrentWidget(m_welcome);
}

void MainWindow::chooseWorkspace()
{
    const QString folder = RecentWorkspaces::paths().isEmpty()
                               ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)
                               : QFileInfo(RecentWorkspaces::paths().first()).absolutePath();
    auto *dialog = new QFileDialog(this, tr("Open a workspace"), folder, tr("Workspaces (*.steward);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &MainWindow::openWorkspace);
    dialog->open();
}

void MainWindow::goTo(const QString &paneId, const QVariantMap &what)
{
    if (!m_session || !infoOf(paneId))
        return;
    if (paneId != m_current && !m_current.isEmpty()) {
        m_history.append(m_current);
        if (m_history.size() > historyLength)
            m_history.removeFirst();
    }
    bringToFront(paneId);
    if (!what.isEmpty())
        m_panes.value(paneId)->show(what);
}

void MainWindow::back()
{
    if (m_session && !m_history.isEmpty())
        bringToFront(m_history.takeLast());
}

void MainWindow::bringToFront(const QString &paneId)
{
    Pane *pane = m_panes.value(paneId);
    if (!pane)
        pane = makePane(paneId);
    const bool changes = m_current != paneId;
    m_current = paneId;
    m_navigation->setCurrentPane(paneId);
    m_stack->setCurrentWidget(pane);
    if (!changes)
        return;
    QSettings().setValue(u"pane"_s, paneId);
    m_paneMenu->clear();
    m_paneMenu->addActions(pane->paneActions());
    m_paneMenu->setEnabled(!m_paneMenu->isEmpty());
    for (QAction *action : m_paneActions->actions())
        action->setChecked(action->data().toString() == paneId);
    pane->setFocus(Qt::OtherFocusReason);
    m_topics.clear();
    pane->activate();
}

Pane *MainWindow::makePane(const QString &paneId)
{
    Pane *pane = infoOf(paneId)->make(*m_session, m_stack);
    m_panes.insert(paneId, pane);
    m_stack->addWidget(pane);
    connect(pane, &Pane::goTo, this, &MainWindow::goTo);
    connect(pane, &Pane::said, m_tray, &JobTray::say);
    connect(pane, &Pane::working, m_tray, &JobTray::watch);
    connect(pane, &Pane::restoreAsked, this, &MainWindow::restore, Qt::QueuedConnection);
    for (QAction *action : pane->paneActions()) {
        if (!pane->actions().contains(action))
            pane->addAction(action); // so that its shortcut works wherever the focus is in the pane
    }
    return pane;
}

void MainWindow::collect(const QStringList &topics)
{
    m_topics.unite(QSet<QString>(topics.begin(), topics.end()));
    if (!m_tellPane->isActive())
        m_tellPane->start();
    if (!m_readFigures->isActive())
        m_readFigures->start();
    if (topics.contains(u"settings"_s))
        readIdleTime();
}

void MainWindow::tellPane()
{
    if (Pane *pane = m_panes.value(m_current); pane && !m_topics.isEmpty()) {
        const QStringList topics(m_topics.begin(), m_topics.end());
        m_topics.clear();
        pane->refresh(topics);
    }
}

void MainWindow::readFigures()
{
    if (!m_session || m_readingFigures.isRunning())
        return;
    m_trail->read(false);
    m_readingFigures.start([this](std::stop_token) { return readShellFigures(*m_workspace); },
        [this](const ShellFigures &figures) { showFigures(figures); });
}

void MainWindow::showFigures(const ShellFigures &figures)
{
    m_figures = figures;
    m_header->setWorkspace(figures.facts.organisation, m_workspace->path());
    for (auto badge = figures.badges.begin(); badge != figures.badges.end(); ++badge)
        m_navigation->setBadge(badge.key(), badge.value());
    m_tray->setLastRun(figures.lastRun);
    showClock();
    showDeadline();
    const QString name = figures.facts.organisation.isEmpty() ? QFileInfo(m_workspace->path()).completeBaseName()
                                                              : figures.facts.organisation;
    setWindowTitle(tr("%1 – Steward", "organisation").arg(name));
}

void MainWindow::showClock()
{
    const Instant now = m_clock.now();
    if (m_figures.legal)
        m_header->setClock({}, {}); // one clock leads; checks that are due stand in the navigation
    else if (m_figures.due > 0)
        m_header->setClock(tr("%n check(s) due now", nullptr, static_cast<int>(m_figures.due)),
            tr("Listings whose next look is due. Choose this to see them."));
    else if (m_figures.nextDue)
        m_header->setClock(tr("Next check %1").arg(relativeTime(*m_figures.nextDue, now)),
            tr("The next look at a listing is due %1.").arg(dateAndRelative(*m_figures.nextDue, now)));
    else
        m_header->setClock({}, {});
}

void MainWindow::showDeadline()
{
    if (!m_figures.legal) {
        m_header->setDeadline({}, {}, {});
        return;
    }
    const LegalClock &clock = *m_figures.legal;
    const Instant now = m_clock.now();
    const bool isBreach = clock.pane == "breaches"_L1;
    const bool isPast = clock.dueAt < now;
    const QString span = deadlineText(clock.dueAt, now);
    const QString words = isBreach ? tr("Breach %1: %2", "reference, time left").arg(clock.reference, span)
                                   : tr("Request %1: %2", "reference, time left").arg(clock.reference, span);
    const QString what =
        isBreach && clock.duty
            ? tr("The clock that runs out first: %1 of %2 under %3, due %4. Choose this to go there.",
                "duty, reference, law, date")
                  .arg(BreachWords::duty(*clock.duty), clock.reference, clock.law, dateAndRelative(clock.dueAt, now))
            : tr("The clock that runs out first: the answer to %1 under %2, due %3. Choose this to go there.",
                "reference, law, date")
                  .arg(clock.reference, clock.law, dateAndRelative(clock.dueAt, now));
    m_header->setDeadline(words, isPast ? Tone::Bad : clock.dueAt - now < 24h ? Tone::Warning : Tone::Accent, what);
}

void MainWindow::showPalette()
{
    m_palette->popup(commands());
}

void MainWindow::showHelp()
{
    if (!m_help)
        m_help = new HelpWindow(this);
    m_help->showTopic(m_current.isEmpty() ? u"start"_s : m_current);
}

void MainWindow::paintEvent(QPaintEvent *event)
{
    QMainWindow::paintEvent(event);
    if (!std::exchange(m_isPainted, true))
        QTimer::singleShot(0, this, &MainWindow::painted);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    QSettings().setValue(u"window"_s, saveGeometry());
    if (!hasWorkspace())
        RecentWorkspaces::setLastOpen({});
    QMainWindow::closeEvent(event);
}

} // namespace steward::ui
