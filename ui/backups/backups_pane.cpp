#include "ui/backups/backups_pane.h"

#include "core/operations/health.h"
#include "core/operations/restore.h"
#include "core/operations/runbook.h"
#include "ui/backups/backup_model.h"
#include "ui/backups/backup_words.h"
#include "ui/backups/drill_page.h"
#include "ui/backups/restore_dialog.h"
#include "ui/ledger/trail_state.h"
#include "ui/theme/icons.h"
#include "ui/widgets/fact_cell.h"
#include "ui/widgets/notice_bar.h"
#include "ui/widgets/record_table.h"
#include "ui/widgets/relative_time.h"
#include "ui/widgets/stacked_state.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QGridLayout>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QTabWidget>
#include <QTimer>
#include <QUrl>
#include <QVBoxLayout>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace steward::ui {

namespace {

constexpr int drillsShown = 200;

/** Everything the pane shows, of one moment. */
struct BackupsFacts
{
    operations::BackupHealth health = {};
    QList<operations::BackupFacts> backups = {};
    QList<operations::DrillReport> drills = {};
    QList<operations::RunbookStep> runbook = {};
    QString folder = {};
    QString unreadable = {}; ///< Why the folder could not be listed; empty where it could.
    std::chrono::minutes rpoTarget{0};
    std::chrono::minutes rtoTarget{0};
    Instant now = {};
};

Result<BackupsFacts> readFacts(Workspace &workspace)
{
    BackupsFacts facts{.folder = operations::backupFolder(workspace), .now = workspace.clock().now()};
    const Result<operations::BackupHealth> health = operations::backupHealth(workspace.store(), facts.now);
    if (!health)
        return failureOf(health);
    facts.health = *health;
    if (Result<QList<operations::BackupFacts>> backups = operations::listBackups(workspace))
        facts.backups = std::move(*backups);
    else
        facts.unreadable = backups.error().message;
    Result<QList<operations::DrillReport>> drills = operations::drills(workspace.store(), drillsShown);
    if (!drills)
        return failureOf(drills);
    facts.drills = std::move(*drills);
    if (Result<QList<operations::RunbookStep>> runbook = operations::restoreRunbook())
        facts.runbook = std::move(*runbook);
    facts.rpoTarget = std::chrono::minutes(workspace.setting(u"backups.rpo_target_minutes"_s).toInt());
    facts.rtoTarget = std::chrono::minutes(workspace.setting(u"backups.rto_target_minutes"_s).toInt());
    return facts;
}

/** The backups pane. */
class BackupsPane final : public Pane
{
    Q_OBJECT

public:
    BackupsPane(Session &session, QWidget *parent);

    void activate() override { load(); }
    void refresh(const QStringList &topics) override
    {
        for (const QString &topic : {u"backups"_s, u"drills"_s, u"settings"_s, u"vault"_s}) {
            if (topics.contains(topic) && !m_later->isActive())
                m_later->start();
        }
    }
    QList<QAction *> paneActions() override { return {m_make, m_verify, m_restore, m_drill, m_openFolder, m_settings}; }
    void show(const QVariantMap &what) override
    {
        m_tabs->setCurrentIndex(what.value(u"page"_s) == u"drills"_s ? 1 : 0);
        if (what.value(u"do"_s) == u"make"_s)
            m_make->trigger();
    }
    using Pane::show;

private:
    QAction *addAction(const QString &text, const QString &iconName, void (BackupsPane::*what)());
    using Pane::addAction;
    QPushButton *buttonOf(QAction *action, QWidget *parent);
    QWidget *makeContent();
    QWidget *makeFacts(QWidget *parent);
    QWidget *makeList();
    void load();
    void showFacts(const BackupsFacts &facts);
    void showCells(const BackupsFacts &facts);
    void showTroubles(const BackupsFacts &facts);
    Job *begin(const QString &title);
    void end();
    void make();
    void verify();
    void restore();
    void restoreTo(const operations::RestoreRequest &request);
    void drill();
    void openFolder();
    void openSettings() { Q_EMIT goTo(u"settings"_s, {{u"page"_s, u"settings"_s}, {u"search"_s, u"backups."_s}}); }
    std::optional<operations::BackupFacts> chosen();

    Session &m_session;
    NoticeBar *m_overdue;
    NoticeBar *m_notice;
    StackedState *m_state;
    QTabWidget *m_tabs = nullptr;
    FactCell *m_newest = nullptr;
    FactCell *m_next = nullptr;
    FactCell *m_rpo = nullptr;
    FactCell *m_rto = nullptr;
    QLabel *m_folder = nullptr;
    StackedState *m_list = nullptr;
    RecordTable *m_table = nullptr;
    DrillPage *m_drills = nullptr;
    BackupModel m_backups;
    QAction *m_make;
    QAction *m_verify;
    QAction *m_restore;
    QAction *m_drill;
    QAction *m_openFolder;
    QAction *m_settings;
    QTimer *m_later;
    QTimer *m_tick;
    BackupsFacts m_facts;
    QPointer<Job> m_job;
    std::shared_ptr<std::atomic<int>> m_stage;
    Reading<Result<BackupsFacts>> m_reading;
    Reading<Result<operations::MadeBackup>> m_making;
    Reading<Result<operations::BackupVerdict>> m_verifying;
    Reading<Result<operations::Restored>> m_restoring;
    Reading<Result<operations::DrillReport>> m_drilling;
};

/** Passes what a long piece of work says on to the tray. */
operations::Progress into(const std::shared_ptr<JobProgress> &progress, std::shared_ptr<std::atomic<int>> stage = {})
{
    return [progress, stage = std::move(stage)](const operations::Step &step) {
        progress->setStep(BackupWords::stage(step.stage));
        progress->tell(step.done, step.total);
        if (stage)
            stage->store(static_cast<int>(step.stage));
    };
}

BackupsPane::BackupsPane(Session &session, QWidget *parent)
    : Pane(parent)
    , m_session(session)
    , m_overdue(new NoticeBar(this))
    , m_notice(new NoticeBar(this))
    , m_state(nullptr)
    , m_make(addAction(tr("Make a backup now"), u"archive"_s, &BackupsPane::make))
    , m_verify(addAction(tr("Verify the chosen backup"), u"shield"_s, &BackupsPane::verify))
    , m_restore(addAction(tr("Restore the chosen backup…"), u"undo"_s, &BackupsPane::restore))
    , m_drill(addAction(tr("Run a restore drill now"), u"target"_s, &BackupsPane::drill))
    , m_openFolder(addAction(tr("Open the folder of the backups"), u"folder"_s, &BackupsPane::openFolder))
    , m_settings(addAction(tr("Folder, schedule and targets…"), u"settings"_s, &BackupsPane::openSettings))
    , m_later(new QTimer(this))
    , m_tick(new QTimer(this))
{
    m_make->setShortcut(QKeySequence(Qt::Key_F5));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_overdue);
    layout->addWidget(m_notice);
    m_state = new StackedState(makeContent(), this);
    layout->addWidget(m_state, 1);
    setFocusProxy(m_table);
    connect(m_state, &StackedState::retryChosen, this, &BackupsPane::load);
    m_later->setSingleShot(true);
    m_later->setInterval(500ms);
    connect(m_later, &QTimer::timeout, this, &BackupsPane::load);
    m_tick->setInterval(150ms);
    connect(m_tick, &QTimer::timeout, this, [this] {
        // What the work is at, as the step of the runbook that it belongs to.
        static const QHash<int, QString> steps{{int(operations::Stage::Unsealing), u"verify"_s},
            {int(operations::Stage::Checking), u"verify"_s}, {int(operations::Stage::Erasing), u"erasures"_s},
            {int(operations::Stage::Proving), u"record"_s}, {int(operations::Stage::Finishing), u"clean"_s}};
        if (m_stage)
            m_drills->showRunning(steps.value(m_stage->load()));
    });
}

QAction *BackupsPane::addAction(const QString &text, const QString &iconName, void (BackupsPane::*what)())
{
    auto *action = new QAction(icon(iconName), text, this);
    connect(action, &QAction::triggered, this, what);
    return action;
}

QPushButton *BackupsPane::buttonOf(QAction *action, QWidget *parent)
{
    auto *button = new QPushButton(action->icon(), action->text(), parent);
    connect(button, &QPushButton::clicked, action, &QAction::trigger);
    connect(action, &QAction::changed, button, [button, action] { button->setEnabled(action->isEnabled()); });
    return button;
}

QWidget *BackupsPane::makeContent()
{
    auto *page = new QWidget(this);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeFacts(page));
    m_tabs = new QTabWidget(page);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(makeList(), tr("Backups"));
    auto *drills = new QWidget(m_tabs);
    auto *rows = new QVBoxLayout(drills);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(14, 10, 14, 4);
    bar->addWidget(buttonOf(m_drill, drills));
    bar->addStretch(1);
    rows->addLayout(bar);
    m_drills = new DrillPage(drills);
    rows->addWidget(m_drills, 1);
    m_tabs->addTab(drills, tr("Restore drills"));
    layout->addWidget(m_tabs, 1);
    return page;
}

QWidget *BackupsPane::makeFacts(QWidget *parent)
{
    auto *box = new QWidget(parent);
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins(14, 8, 14, 8);
    grid->setHorizontalSpacing(20);
    m_newest = new FactCell(tr("Newest whole backup"), box);
    m_next = new FactCell(tr("By itself"), box);
    m_rpo = new FactCell(tr("Lost work (RPO)"), box);
    m_rto = new FactCell(tr("Time taken (RTO)"), box);
    int column = 0;
    for (FactCell *cell : {m_newest, m_next, m_rpo, m_rto}) {
        grid->setColumnStretch(column, 1);
        grid->addWidget(cell, 0, column++);
    }
    return box;
}

QWidget *BackupsPane::makeList()
{
    auto *page = new QWidget(this);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(14, 10, 14, 8);
    bar->setSpacing(8);
    for (QAction *action : {m_make, m_verify, m_restore})
        bar->addWidget(buttonOf(action, page));
    bar->addStretch(1);
    bar->addWidget(buttonOf(m_settings, page));
    layout->addLayout(bar);
    m_folder = new QLabel(page);
    m_folder->setTextFormat(Qt::PlainText);
    m_folder->setWordWrap(true);
    m_folder->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_folder->setForegroundRole(QPalette::PlaceholderText);
    m_folder->setContentsMargins(14, 0, 14, 8);
    layout->addWidget(m_folder);
    m_table = new RecordTable(u"backups"_s, page);
    m_table->setAccessibleName(tr("Backups, newest first"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setItemDelegateForColumn(BackupModel::StateColumn, new StateBadgeDelegate(m_table));
    m_table->setStandardWidth(BackupModel::MadeColumn, 36);
    m_table->setStandardWidth(BackupModel::StateColumn, 20);
    m_table->setStandardWidth(BackupModel::SizeColumn, 12);
    m_table->setStandardWidth(BackupModel::EntriesColumn, 12);
    m_table->setStandardWidth(BackupModel::VerifiedColumn, 20);
    m_table->setModel(&m_backups);
    m_list = new StackedState(m_table, page);
    layout->addWidget(m_list, 1);
    connect(m_list, &StackedState::actionChosen, m_make, &QAction::trigger);
    connect(m_table, &RecordTable::currentRowChanged, this, [this] { showFacts(m_facts); });
    connect(m_table, &RecordTable::opened, m_verify, &QAction::trigger);
    return page;
}

void BackupsPane::load()
{
    if (m_state->currentWidget() != m_state->content())
        m_state->showLoading(tr("Reading the backups…"));
    m_reading.start([&workspace = m_session.workspace](std::stop_token) { return readFacts(workspace); },
        [this](const Result<BackupsFacts> &facts) {
            if (!facts) {
                m_state->showError(facts.error());
                return;
            }
            m_backups.setBackups(facts->backups, facts->now);
            m_drills->setRunbook(facts->runbook);
            m_drills->setDrills(facts->drills);
            if (!m_table->currentIndex().isValid() && m_backups.rowCount() > 0)
                m_table->selectRow(0);
            showFacts(*facts);
            showCells(*facts);
            showTroubles(*facts);
            m_state->showContent();
        });
}

void BackupsPane::showFacts(const BackupsFacts &facts)
{
    m_facts = facts;
    const bool busy = m_job != nullptr;
    const bool writable = m_session.workspace.store().isWritable();
    const bool hasKeys = m_session.workspace.vault().state() != vault::VaultState::NotSetUp;
    const auto backup = chosen();
    m_make->setEnabled(!busy && writable && hasKeys);
    m_verify->setEnabled(!busy && backup && backup->isThere);
    m_restore->setEnabled(!busy && backup && backup->isThere && !backup->isForeign);
    m_drill->setEnabled(!busy && writable && facts.health.newestGoodAt);
    m_openFolder->setEnabled(QFileInfo(facts.folder).isDir());
    m_folder->setText(tr("In %1", "folder").arg(QDir::toNativeSeparators(facts.folder)));
    if (!facts.unreadable.isEmpty() && facts.backups.isEmpty())
        m_list->showEmpty(tr("The folder cannot be read"), facts.unreadable, {}, u"warning"_s);
    else if (!facts.backups.isEmpty())
        m_list->showContent();
    else if (!hasKeys)
        m_list->showEmpty(tr("No backups yet"),
            tr("A backup is sealed and signed, and this workspace has no keys yet: set up the vault first."), {},
            u"archive"_s);
    else
        m_list->showEmpty(tr("No backups yet"),
            tr("A backup is read again and verified before it counts. One is made by itself while Steward is open."),
            writable ? tr("Make a backup now") : QString(), u"archive"_s);
}

void BackupsPane::showCells(const BackupsFacts &facts)
{
    const operations::BackupHealth &health = facts.health;
    if (!health.newestGoodAt)
        m_newest->setState({tr("None"), Badge::Shape::Ring, health.backupOverdueSince ? Tone::Bad : Tone::Unknown}, {});
    else
        m_newest->setState({relativeTime(*health.newestGoodAt, facts.now),
                               health.backupOverdueSince ? Badge::Shape::Triangle : Badge::Shape::Tick,
                               health.backupOverdueSince ? Tone::Warning : Tone::Good},
            tr("%1; %n kept", nullptr, static_cast<int>(health.good)).arg(localDateTime(*health.newestGoodAt)));
    const QString drill = health.nextDrillAt ? tr("Next drill %1").arg(localDateTime(*health.nextDrillAt)) : QString();
    if (health.nextBackupAt && *health.nextBackupAt <= facts.now)
        m_next->setState({tr("Due"), Badge::Shape::Clock, Tone::Warning}, drill);
    else if (health.nextBackupAt)
        m_next->setState({relativeTime(*health.nextBackupAt, facts.now), Badge::Shape::Clock, Tone::Accent}, drill);
    else
        m_next->setState({tr("Off"), Badge::Shape::Dash, Tone::Muted}, drill);
    const operations::DrillReport *newest = facts.drills.isEmpty() ? nullptr : &facts.drills.first();
    const auto show = [&](FactCell *cell, const std::optional<std::chrono::milliseconds> &measured,
                          std::chrono::milliseconds target) {
        const QString goal = tr("Target: %1").arg(BackupWords::span(target));
        if (!measured)
            cell->setState({tr("Not measured"), Badge::Shape::Ring, Tone::Unknown}, goal);
        else if (*measured <= target)
            cell->setState({BackupWords::span(*measured), Badge::Shape::Tick, Tone::Good}, goal);
        else
            cell->setState({BackupWords::span(*measured), Badge::Shape::Cross, Tone::Bad}, goal);
    };
    show(m_rpo, newest ? newest->rpo : std::nullopt, facts.rpoTarget);
    show(m_rto, newest ? newest->rto : std::nullopt, facts.rtoTarget);
}

void BackupsPane::showTroubles(const BackupsFacts &facts)
{
    const QStringList troubles = BackupWords::troubles(facts.health, facts.now);
    const QString words = troubles.join(u' ');
    if (words.isEmpty()) {
        m_overdue->dismiss();
        return;
    }
    if (m_overdue->text() == words)
        return;
    if (facts.health.backupOverdueSince && m_make->isEnabled())
        m_overdue->tell(words, Tone::Warning, tr("Make one now"), [this] { m_make->trigger(); });
    else if (facts.health.drillOverdueSince && m_drill->isEnabled())
        m_overdue->tell(words, Tone::Warning, tr("Run a drill now"), [this] { m_drill->trigger(); });
    else
        m_overdue->tell(words, Tone::Warning);
}

std::optional<operations::BackupFacts> BackupsPane::chosen()
{
    return m_backups.backup(m_table->currentIndex().row());
}

Job *BackupsPane::begin(const QString &title)
{
    m_job = new Job(title, this);
    Q_EMIT working(m_job);
    showFacts(m_facts);
    return m_job;
}

void BackupsPane::end()
{
    if (Job *job = std::exchange(m_job, nullptr))
        job->end();
    load();
}

void BackupsPane::make()
{
    const Job *job = begin(tr("Making a backup"));
    m_making.start([&workspace = m_session.workspace, stop = job->stopToken(), progress = job->progress()](
                       std::stop_token) { return operations::makeBackup(workspace, {}, stop, into(progress)); },
        [this](const Result<operations::MadeBackup> &made) {
            end();
            if (!made) {
                m_notice->tell(made.error().message, Tone::Bad);
                return;
            }
            const QString words =
                tr("The backup is made and was found whole, after %1.").arg(BackupWords::span(made->took));
            if (made->warning.isEmpty())
                m_notice->tell(words, Tone::Good);
            else
                m_notice->tell(words + u' ' + made->warning, Tone::Warning);
        });
}

void BackupsPane::verify()
{
    const auto backup = chosen();
    if (!backup)
        return;
    const Job *job = begin(tr("Verifying the backup %1").arg(backup->id));
    m_verifying.start(
        [&workspace = m_session.workspace, path = backup->path, stop = job->stopToken(), progress = job->progress()](
            std::stop_token) { return operations::verifyBackup(workspace, path, stop, into(progress)); },
        [this, id = backup->id](const Result<operations::BackupVerdict> &verdict) {
            end();
            if (!verdict)
                m_notice->tell(verdict.error().message, Tone::Bad);
            else if (verdict->ok())
                m_notice->tell(tr("The backup %1 is whole.").arg(id), Tone::Good);
            else
                m_notice->tell(tr("The backup %1 cannot be used: %2").arg(id, verdict->faults.join(u' ')), Tone::Bad);
        });
}

void BackupsPane::restore()
{
    const auto backup = chosen();
    if (!backup)
        return;
    const qint64 entries = m_session.trail.facts() ? m_session.trail.facts()->size : 0;
    auto *dialog = new RestoreDialog({*backup, m_session.workspace.path(), entries}, this);
    connect(dialog, &RestoreDialog::asked, this, [this](const operations::RestoreRequest &request) {
        if (request.replace)
            Q_EMIT restoreAsked(request);
        else
            restoreTo(request);
    });
    dialog->open();
}

void BackupsPane::restoreTo(const operations::RestoreRequest &request)
{
    const Job *job = begin(tr("Restoring %1").arg(QFileInfo(request.target).fileName()));
    m_restoring.start(
        [&workspace = m_session.workspace, request, stop = job->stopToken(), progress = job->progress()](
            std::stop_token) {
            return operations::restoreBackup(
                request, operations::openingOf(workspace), workspace.clock(), stop, into(progress));
        },
        [this](const Result<operations::Restored> &restored) {
            end();
            if (!restored) {
                m_notice->tell(restored.error().message, Tone::Bad);
                return;
            }
            QString words = tr("The backup is restored in %1.").arg(QFileInfo(restored->path).fileName());
            if (!restored->warnings.isEmpty())
                words += u' ' + restored->warnings.join(u' ');
            m_notice->tell(words, restored->warnings.isEmpty() ? Tone::Good : Tone::Warning);
        });
}

void BackupsPane::drill()
{
    m_tabs->setCurrentIndex(1);
    const Job *job = begin(tr("Restore drill"));
    m_stage = std::make_shared<std::atomic<int>>(-1);
    m_drills->showRunning({});
    m_tick->start();
    m_drilling.start(
        [&workspace = m_session.workspace, stop = job->stopToken(), progress = job->progress(), stage = m_stage](
            std::stop_token) { return operations::runDrill(workspace, {}, {}, stop, into(progress, stage)); },
        [this](const Result<operations::DrillReport> &report) {
            m_tick->stop();
            m_stage.reset();
            m_drills->showIdle();
            end();
            if (!report)
                m_notice->tell(report.error().message, Tone::Bad);
            else if (report->passed)
                m_notice->tell(tr("The drill passed: work could have gone on after %1.")
                                   .arg(BackupWords::span(report->rto.value_or(std::chrono::milliseconds(0)))),
                    Tone::Good);
            else
                m_notice->tell(tr("The drill failed: %1").arg(report->reason), Tone::Bad);
        });
}

void BackupsPane::openFolder()
{
    QDesktopServices::openUrl(QUrl::fromLocalFile(m_facts.folder));
}

} // namespace

Pane *makeBackupsPane(Session &session, QWidget *parent)
{
    return new BackupsPane(session, parent);
}

} // namespace steward::ui

#include "backups_pane.moc"
