#pragma once

#include "core/workspace/workspace.h"
#include "ui/widgets/reading.h"

#include <QWidget>

#include <atomic>
#include <memory>

class QLabel;
class QProgressBar;
class QPushButton;
class QTimer;

namespace steward::ui {

class StateBadge;
class TrailState;

/** Verifies the whole trail on a worker: progress and cancel while it runs, then the answer with the root to copy. What
 * it finds goes to the TrailState. */
class VerifyBar final : public QWidget
{
    Q_OBJECT

public:
    VerifyBar(Workspace &workspace, TrailState &trail, QWidget *parent);

    void start();
    bool isRunning() const { return m_reading.isRunning(); }

Q_SIGNALS:
    void finished(bool ok);
    void said(const QString &line);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void showProgress();
    void showAnswer(const Result<ledger::Verification> &answer);
    void end();

    Workspace &m_workspace;
    TrailState &m_trail;
    StateBadge *m_badge;
    QLabel *m_text;
    QProgressBar *m_bar;
    QPushButton *m_copy;
    QPushButton *m_cancel;
    QTimer *m_tick;
    QString m_root;
    std::shared_ptr<std::atomic<qint64>> m_read;
    Reading<Result<ledger::Verification>> m_reading;
};

} // namespace steward::ui
