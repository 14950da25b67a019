#pragma once

#include "core/vault/idle_lock.h"
#include "core/workspace/workspace.h"
#include "ui/theme/tone.h"
#include "ui/vault/passphrase_handover.h"
#include "ui/widgets/reading.h"

#include <QObject>
#include <QPointer>

#include <chrono>

class QTimer;
class QWidget;

namespace steward::ui {

class PassphraseDialog;

/**
 * Keeps the vault of an open workspace for the window: locks it by hand, after a time without a key or the mouse, and
 * with the screen; opens it again on a worker, asking for the passphrase where one is needed.
 *
 * A locked vault does not stop the trail.
 */
class VaultGuard final : public QObject
{
    Q_OBJECT

public:
    /** `window` carries the dialogs. The workspace must outlive the guard. */
    VaultGuard(Workspace &workspace, std::shared_ptr<PassphraseHandover> slot, QWidget *window);
    ~VaultGuard() override;

    vault::VaultState state() const;
    /** Why it is locked, or why there are no keys; empty while it is open. */
    QString reason() const;
    bool isOpening() const { return m_opening.isRunning(); }

    void lock();
    /** Opens it; three tries where a passphrase is needed. changed() or told() follows. */
    void unlock();
    /** Lets a person choose the passphrase for the keys of a workspace that has none; reopenAsked() follows. */
    void setUp();
    /** What the header's click does: locks, unlocks, or sets up. */
    void toggle();

    /** The vault is locked after so long without a key or the mouse; zero: never. */
    void setIdleTime(std::chrono::minutes idle);
    /** Locks if that time has passed; otherwise looks again when it will have. */
    void lockIfIdle();

Q_SIGNALS:
    void changed();
    /** A sentence for a notice; with `retry`, trying again makes sense. */
    void told(const QString &sentence, steward::ui::Tone tone, bool retry);
    /** The workspace has to be opened anew with what the slot holds: its keys are to be made, or it is to be written.
     */
    void reopenAsked();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Opened
    {
        Result<void> result;
        bool wasAsked = false;
    };

    void attempt();
    void finish(const Opened &opened);
    void ask();

    Workspace &m_workspace;
    std::shared_ptr<PassphraseHandover> m_slot;
    QWidget *m_window;
    QPointer<PassphraseDialog> m_dialog;
    int m_triesLeft = 0;
    QTimer *m_look;
    vault::IdleLock m_idle;
    Reading<Opened> m_opening;
};

} // namespace steward::ui
