#pragma once

#include "core/duties/duty.h"

#include <QThread>

namespace steward::duties {

/**
 * Does the duties by themselves: a scheduler and the work on a thread of its own, which sleeps until something is due.
 *
 * What came due while the seat was off is made up for once, at the next start; what failed is tried again later, and
 * what waits for the vault is done once it is open.
 */
class BackgroundDuties final : public QObject
{
    Q_OBJECT

public:
    BackgroundDuties(Workspace &workspace, QList<Duty> duties, QObject *parent = nullptr);
    ~BackgroundDuties() override;

    /** Does nothing on a workspace that cannot be written. */
    void start();
    /** What failed or waited is tried again at once, such as after the vault was unlocked. */
    void tryAgain();
    /** Cancels what is under way and waits for it. */
    void stop();

Q_SIGNALS:
    /** `note` is a sentence; empty where there is nothing to tell. */
    void done(const QString &title, const QString &note);
    /** It is recorded, and tried again later. */
    void failed(const QString &title, const steward::Error &error);

private:
    void work(const QList<jobs::Due> &items);

    Workspace &m_workspace;
    DutySchedule m_schedule;
    QThread m_thread;
    jobs::Scheduler *m_scheduler = nullptr; ///< Lives on m_thread.
    std::stop_source m_stop;
};

} // namespace steward::duties
