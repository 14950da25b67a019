#pragma once

#include "ui/widgets/job.h"

#include <QPointer>
#include <QWidget>

class QLabel;
class QProgressBar;
class QTimer;
class QToolButton;

namespace steward::ui {

/** One job in the tray: what it does, how far it is, how much longer, and Cancel; goes when the job has ended. */
class JobLine final : public QWidget
{
    Q_OBJECT

public:
    JobLine(Job *job, QWidget *parent);

    /** "42 % · 12 s left"; the remaining time only once there is enough to tell it from. */
    static QString paceWords(qint64 done, qint64 total, std::chrono::milliseconds since);

private:
    void refresh();

    QPointer<Job> m_job;
    QLabel *m_what;
    QProgressBar *m_bar;
    QLabel *m_pace;
    QToolButton *m_cancel;
    QTimer *m_tick;
};

} // namespace steward::ui
