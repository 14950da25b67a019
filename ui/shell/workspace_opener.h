#pragma once

#include "core/workspace/workspace.h"
#include "ui/vault/passphrase_handover.h"
#include "ui/widgets/reading.h"

#include <QObject>
#include <QPointer>

#include <functional>

namespace steward::ui {

class PassphraseDialog;

/**
 * Opens or makes a workspace on a worker, asking for the passphrase of its keys where one is needed.
 *
 * Three tries; after them, or where a person cancels, the workspace comes read-only, as it was opened without its keys.
 */
class WorkspaceOpener final : public QObject
{
    Q_OBJECT

public:
    using How = std::function<Result<std::unique_ptr<Workspace>>(const vault::KeyAccess &)>;

    /** `window` carries the dialog. */
    explicit WorkspaceOpener(QWidget *window);
    ~WorkspaceOpener() override;

    /** opened() or failed() follows, unless it is cancelled or started anew. */
    void start(const SeatKeys &keys, How how);
    void cancel();
    /** What was opened, once. */
    std::unique_ptr<Workspace> take() { return std::move(m_workspace); }

Q_SIGNALS:
    void opened();
    void failed(const steward::Error &error);

private:
    void attempt();
    void finish(Result<std::unique_ptr<Workspace>> workspace);
    void ask();
    void endDialog();

    QWidget *m_window;
    SeatKeys m_keys;
    How m_how;
    int m_triesLeft = 0;
    bool m_givenUp = false;
    std::unique_ptr<Workspace> m_workspace;
    QPointer<PassphraseDialog> m_dialog;
    Reading<Result<std::unique_ptr<Workspace>>> m_reading;
};

} // namespace steward::ui
