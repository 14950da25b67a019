// How the window deals with the keys of a workspace: vault and ledger in the header, locking, notices, backups by
// schedule.
#include "core/duties/standard_duties.h"
#include "ui/ledger/trail_state.h"
#include "ui/shell/header_bar.h"
#include "ui/shell/main_window.h"
#include "ui/shell/practice_world.h"
#include "ui/vault/screen_lock.h"
#include "ui/vault/vault_guard.h"
#include "ui/vault/vault_words.h"
#include "ui/widgets/notice_bar.h"
#include "ui/widgets/stacked_state.h"

#include <QFileInfo>
#include <QKeySequence>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace steward::ui {

void MainWindow::setSeat(std::shared_ptr<vault::Keychain> keychain, const QString &folder)
{
    m_keychain = std::move(keychain);
    m_seatFolder = folder;
    m_hasSeat = true;
}

SeatKeys MainWindow::keysFor(const QString &path) const
{
    // The practice world goes when it is left, and so do its keys.
    if (m_practice && path == m_practice->workspacePath())
        return seatKeys(m_practice->keychain(), m_practice->seatFolder());
    if (!m_hasSeat)
        return {{}, std::make_shared<PassphraseHandover>()};
    return seatKeys(m_keychain, m_seatFolder);
}

void MainWindow::reopen()
{
    const QString path = m_workspace->path();
    const SeatKeys keys = m_keys;
    m_isMaking = false;
    open(path, keys, [path, &clock = m_clock](const vault::KeyAccess &access) {
        return Workspace::open(path, clock, false, access);
    });
}

void MainWindow::restore(const operations::RestoreRequest &request)
{
    if (!m_workspace)
        return;
    // What is open now knows how to open the backup; it is remembered, since the file itself has to be closed.
    operations::Opening opening = operations::openingOf(*m_workspace);
    opening.workspace = nullptr;
    const QString path = m_workspace->path();
    const SeatKeys keys = m_keys;
    closeWorkspace();
    m_keys = keys;
    m_notice->dismiss();
    m_opening->showLoading(tr("Restoring %1…").arg(QFileInfo(path).fileName()));
    m_stack->setCurrentWidget(m_opening);
    m_restoring.start([request, opening = std::make_shared<operations::Opening>(std::move(opening)), &clock = m_clock](
                          std::stop_token stop) { return operations::restoreBackup(request, *opening, clock, stop); },
        [this, path, keys](const Result<operations::Restored> &restored) {
            m_afterTone = restored ? Tone::Good : Tone::Bad;
            if (!restored) {
                m_afterOpening = tr("Nothing was restored, and nothing was changed: %1").arg(restored.error().message);
            } else {
                m_afterOpening = tr("The backup is restored. The file that was here before is %1.")
                                     .arg(QFileInfo(restored->setAside).fileName());
                if (!restored->warnings.isEmpty()) {
                    m_afterOpening += u' ' + restored->warnings.join(u' ');
                    m_afterTone = Tone::Warning;
                }
            }
            m_isMaking = false;
            open(path, keys, [path, &clock = m_clock](const vault::KeyAccess &access) {
                return Workspace::open(path, clock, false, access);
            });
        });
}

void MainWindow::startGuards(const SeatKeys &keys)
{
    m_keys = keys;
    m_guard = std::make_unique<VaultGuard>(*m_workspace, keys.slot, this);
    m_trail = std::make_unique<TrailState>(*m_workspace);
    connect(m_guard.get(), &VaultGuard::changed, this, &MainWindow::showVault);
    // Queued: the guard goes with the workspace that is opened anew.
    connect(m_guard.get(), &VaultGuard::reopenAsked, this, &MainWindow::reopen, Qt::QueuedConnection);
    connect(m_guard.get(), &VaultGuard::told, this, [this](const QString &sentence, Tone tone, bool retry) {
        if (!retry) {
            m_notice->tell(sentence, tone);
            return;
        }
        const bool isMade = m_guard->state() != vault::VaultState::NotSetUp;
        m_notice->tell(sentence, tone, isMade ? tr("Try again") : tr("Set up the vault…"), [this] {
            if (m_guard)
                m_guard->toggle();
        });
    });
    connect(m_trail.get(), &TrailState::changed, this, &MainWindow::showLedger);
    if (!m_screenLock) {
        m_screenLock = new ScreenLock(this);
        connect(m_screenLock, &ScreenLock::locked, this, [this] {
            if (m_guard)
                m_guard->lock();
        });
    }
    showVault();
    readIdleTime();
}

void MainWindow::startBackups()
{
    if (!m_runsDueChecks || m_practice)
        return;
    m_backups = std::make_unique<operations::BackgroundBackups>(*m_workspace);
    connect(m_backups.get(), &operations::BackgroundBackups::failed, m_notice, [this](const Error &error) {
        m_notice->tell(tr("The backup that was due could not be made: %1").arg(error.message), Tone::Bad,
            tr("Go to the backups"), [this] { goTo(u"backups"_s); });
    });
    connect(m_backups.get(), &operations::BackgroundBackups::overdue, m_notice, [this](const QStringList &sentences) {
        m_notice->tell(sentences.join(u' '), Tone::Warning, tr("Go to the backups"), [this] { goTo(u"backups"_s); });
    });
    m_backups->start();
}

void MainWindow::startDuties()
{
    if (!m_runsDueChecks || m_practice)
        return;
    m_duties = std::make_unique<duties::BackgroundDuties>(*m_workspace, duties::standardDuties());
    connect(m_duties.get(), &duties::BackgroundDuties::failed, m_notice, [this](const QString &, const Error &error) {
        m_notice->tell(
            tr("Something that is due could not be done, and is tried again later: %1").arg(error.message), Tone::Bad);
    });
    connect(m_guard.get(), &VaultGuard::changed, m_duties.get(), [this] {
        if (m_guard->state() == vault::VaultState::Open)
            m_duties->tryAgain();
    });
    m_duties->start();
}

void MainWindow::readIdleTime()
{
    m_readingIdleTime.start([&workspace = *m_workspace](
                                std::stop_token) { return workspace.setting(u"vault.lock_after_minutes"_s).toInt(); },
        [this](int minutes) { m_guard->setIdleTime(std::chrono::minutes(minutes)); });
}

void MainWindow::tellOfKeys()
{
    const bool hasNone = m_guard->state() == vault::VaultState::NotSetUp;
    if (!m_workspace->whyLocked().isEmpty()) {
        m_notice->tell(tr("%1 The workspace is open read-only until its keys are open.", "why the keys are locked")
                           .arg(m_workspace->whyLocked()),
            Tone::Warning, tr("Try again"), [this] {
                if (m_guard)
                    m_guard->unlock();
            });
    } else if (m_hasSeat && hasNone && m_workspace->store().isWritable() && m_isMaking) {
        m_guard->setUp();
    } else if (m_hasSeat && hasNone && m_workspace->store().isWritable()) {
        m_notice->tell(tr("This workspace has no keys: its ledger is not signed, and nothing can be sealed."),
            Tone::Warning, tr("Set up the vault…"), [this] {
                if (m_guard)
                    m_guard->setUp();
            });
    }
    m_isMaking = false;
    if (!m_afterOpening.isEmpty())
        m_notice->tell(std::exchange(m_afterOpening, {}), m_afterTone);
}

void MainWindow::showVault()
{
    const vault::VaultState state = m_guard->state();
    const Badge badge = VaultWords::state(state);
    QString explanation = VaultWords::explanation(state);
    if (!m_guard->reason().isEmpty())
        explanation = m_guard->reason() + u'\n' + explanation;
    const QString what = state == vault::VaultState::Open     ? tr("Choose this to lock it (Ctrl+L).")
                         : state == vault::VaultState::Locked ? tr("Choose this to unlock it (Ctrl+L).")
                                                              : tr("Choose this to set it up.");
    m_header->setVault(m_guard->isOpening() ? tr("Opening the vault…") : VaultWords::headerWords(state),
        VaultWords::iconName(state), badge.tone, explanation + u'\n' + what);
    m_vaultAction->setText(state == vault::VaultState::Open     ? tr("&Lock the vault")
                           : state == vault::VaultState::Locked ? tr("Un&lock the vault")
                                                                : tr("Set up the &vault…"));
    m_vaultAction->setEnabled(true);
}

void MainWindow::showLedger()
{
    m_header->setLedger(m_trail->badge(), m_trail->explanation());
}

} // namespace steward::ui
