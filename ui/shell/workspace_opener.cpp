#include "ui/shell/workspace_opener.h"

#include "ui/vault/passphrase_dialog.h"

#include <QFileInfo>

namespace steward::ui {

namespace {

constexpr int mostTries = 3;

} // namespace

WorkspaceOpener::WorkspaceOpener(QWidget *window)
    : QObject(window)
    , m_window(window)
{
}

WorkspaceOpener::~WorkspaceOpener()
{
    cancel();
}

void WorkspaceOpener::start(const SeatKeys &keys, How how)
{
    cancel();
    m_keys = keys;
    m_how = std::move(how);
    m_triesLeft = mostTries;
    m_givenUp = false;
    attempt();
}

void WorkspaceOpener::cancel()
{
    m_reading.cancel();
    endDialog();
    m_workspace.reset();
}

void WorkspaceOpener::endDialog()
{
    if (PassphraseDialog *dialog = m_dialog) {
        m_dialog = nullptr;
        dialog->disconnect(this);
        dialog->reject();
    }
}

void WorkspaceOpener::attempt()
{
    m_reading.start([how = m_how, access = m_keys.access](std::stop_token) { return how(access); },
        [this](Result<std::unique_ptr<Workspace>> workspace) { finish(std::move(workspace)); });
}

void WorkspaceOpener::finish(Result<std::unique_ptr<Workspace>> workspace)
{
    if (!workspace) {
        endDialog();
        Q_EMIT failed(workspace.error());
        return;
    }
    m_workspace = std::move(*workspace);
    const bool wantsPassphrase = !m_givenUp && !m_workspace->whyLocked().isEmpty() && m_keys.slot->wasAsked();
    if (!wantsPassphrase || (m_dialog && --m_triesLeft == 0)) {
        endDialog();
        Q_EMIT opened();
    } else if (m_dialog) {
        m_dialog->tellWrong(m_workspace->whyLocked());
    } else {
        ask();
    }
}

void WorkspaceOpener::ask()
{
    m_dialog = new PassphraseDialog(PassphraseDialog::Kind::Ask,
        tr("Open %1", "name of a file").arg(QFileInfo(m_workspace->path()).fileName()),
        tr("A passphrase protects the keys of this workspace. Without it the workspace opens read-only: nothing "
           "unsigned "
           "is ever added to a signed ledger."),
        m_window);
    m_dialog->setButtons(tr("Open"), tr("Open read-only"));
    connect(m_dialog, &PassphraseDialog::given, this, [this] {
        m_keys.slot->reset();
        m_keys.slot->put(m_dialog->take());
        m_workspace.reset(); // the file is opened anew
        attempt();
    });
    connect(m_dialog, &QDialog::rejected, this, [this] {
        m_dialog = nullptr;
        m_givenUp = true;
        if (m_workspace)
            Q_EMIT opened();
        // Otherwise the passphrase is being tried just now; what comes of it is taken as it is.
    });
    m_dialog->open();
}

} // namespace steward::ui
