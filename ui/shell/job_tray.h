#pragma once

#include "core/directories/checking/checker.h"

#include <QWidget>

class QLabel;
class QAction;
class QProgressBar;
class QTimer;
class QToolButton;
class QVBoxLayout;

namespace steward::ui {

class Job;

/**
 * The line at the bottom: what runs now, how far it is, how fast and how much longer, with pause and cancel; otherwise
 * how the last run ended. Jobs besides the checks have a line each above it.
 */
class JobTray final : public QWidget
{
    Q_OBJECT

public:
    explicit JobTray(QWidget *parent = nullptr);

    /** The checker to watch and to steer; null where no workspace is open. Must outlive the tray or be taken away
     * again. */
    void setChecker(directories::Checker *checker);
    /** The newest run, shown while nothing runs. */
    void setLastRun(const std::optional<directories::Run> &run);
    /** One line that a pane has to say; leaves by itself. */
    void say(const QString &line);
    /** Shows a job until it ends. */
    void watch(Job *job);

    /** The words for a run that has ended, each share with its denominator. */
    static QString outcomeWords(const directories::Run &run);
    /** "41.3/s · 9 s left · 12 at once" */
    static QString paceWords(const directories::CheckProgress &progress);

    QList<QAction *> trayActions() const { return {m_pause, m_cancel}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void refreshWords();
    void showProgress(const directories::CheckProgress &progress);
    void showIdle();

    directories::Checker *m_checker = nullptr;
    std::optional<directories::Run> m_lastRun;
    QVBoxLayout *m_lines;
    QLabel *m_mark;
    QLabel *m_what;
    QProgressBar *m_bar;
    QLabel *m_pace;
    QLabel *m_said;
    QAction *m_pause;
    QAction *m_cancel;
    QToolButton *m_pauseButton;
    QToolButton *m_cancelButton;
    QTimer *m_forget;
    bool m_cancelling = false;
};

} // namespace steward::ui
