#include "ui/shell/job_tray.h"

#include "ui/shell/job_line.h"
#include "ui/theme/icons.h"
#include "ui/widgets/relative_time.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QProgressBar>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace steward::ui {

using directories::CheckProgress;
using directories::Run;

JobTray::JobTray(QWidget *parent)
    : QWidget(parent)
    , m_lines(new QVBoxLayout(this))
    , m_mark(new QLabel(this))
    , m_what(new QLabel(this))
    , m_bar(new QProgressBar(this))
    , m_pace(new QLabel(this))
    , m_said(new QLabel(this))
    , m_pause(new QAction(icon(u"pause"_s), tr("Pause the run"), this))
    , m_cancel(new QAction(icon(u"stop"_s), tr("Cancel the run"), this))
    , m_pauseButton(new QToolButton(this))
    , m_cancelButton(new QToolButton(this))
    , m_forget(new QTimer(this))
{
    m_lines->setContentsMargins(0, 0, 0, 0);
    m_lines->setSpacing(0);
    auto *layout = new QHBoxLayout;
    layout->setContentsMargins(14, 3, 10, 3);
    layout->setSpacing(10);
    m_lines->addLayout(layout);
    for (QLabel *label : {m_what, m_pace, m_said})
        label->setTextFormat(Qt::PlainText);
    m_bar->setTextVisible(false);
    m_bar->setFixedWidth(220);
    m_bar->setFixedHeight(8);
    m_bar->setAccessibleName(tr("Progress of the run"));
    m_pace->setForegroundRole(QPalette::PlaceholderText);
    m_said->setForegroundRole(QPalette::PlaceholderText);
    m_said->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    layout->addWidget(m_mark);
    layout->addWidget(m_what);
    layout->addWidget(m_bar);
    layout->addWidget(m_pace);
    for (const auto &[button, action] : {std::pair(m_pauseButton, m_pause), std::pair(m_cancelButton, m_cancel)}) {
        button->setDefaultAction(action);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setAutoRaise(true);
        layout->addWidget(button);
    }
    layout->addStretch(1);
    layout->addWidget(m_said, 1);
    setMinimumHeight(fontMetrics().height() + 16);
    connect(m_pause, &QAction::triggered, this, [this] {
        if (m_checker)
            m_checker->progress().paused ? m_checker->resume() : m_checker->pause();
        refreshWords();
    });
    connect(m_cancel, &QAction::triggered, this, [this] {
        m_cancelling = true;
        if (m_checker)
            m_checker->cancel();
        refreshWords();
    });
    m_forget->setSingleShot(true);
    m_forget->setInterval(8s);
    connect(m_forget, &QTimer::timeout, m_said, &QLabel::clear);
    refreshWords();
}

void JobTray::setChecker(directories::Checker *checker)
{
    if (m_checker)
        m_checker->disconnect(this);
    m_checker = checker;
    m_cancelling = false;
    if (checker) {
        connect(checker, &directories::Checker::progressed, this, &JobTray::refreshWords);
        connect(checker, &directories::Checker::finished, this, [this](const Run &run) {
            m_cancelling = false;
            setLastRun(run);
        });
    }
    refreshWords();
}

void JobTray::setLastRun(const std::optional<Run> &run)
{
    m_lastRun = run;
    refreshWords();
}

void JobTray::say(const QString &line)
{
    m_said->setText(line);
    m_forget->start();
}

void JobTray::watch(Job *job)
{
    m_lines->insertWidget(m_lines->count() - 1, new JobLine(job, this));
}

void JobTray::refreshWords()
{
    const CheckProgress progress = m_checker ? m_checker->progress() : CheckProgress{};
    for (QWidget *widget : std::initializer_list<QWidget *>{m_bar, m_pauseButton, m_cancelButton})
        widget->setVisible(progress.running);
    m_pause->setEnabled(progress.running && !m_cancelling);
    m_cancel->setEnabled(progress.running && !m_cancelling);
    progress.running ? showProgress(progress) : showIdle();
    m_mark->setVisible(progress.running || (m_checker && m_lastRun));
}

void JobTray::showProgress(const CheckProgress &progress)
{
    const QLocale locale;
    m_mark->setPixmap(icon(progress.paused ? u"pause"_s : u"refresh"_s, progress.paused ? Tone::Warning : Tone::Accent)
                          .pixmap(QSize(16, 16), devicePixelRatioF()));
    const QString done = locale.toString(progress.run.checked);
    const QString planned = locale.toString(progress.run.planned);
    m_what->setText(m_cancelling      ? tr("Cancelling: %1 of %2 checked").arg(done, planned)
                    : progress.paused ? tr("Paused: %1 of %2 checked").arg(done, planned)
                                      : tr("Checking: %1 of %2").arg(done, planned));
    m_bar->setRange(0, std::max(1, progress.run.planned));
    m_bar->setValue(progress.run.checked);
    m_pace->setText(progress.paused ? QString() : paceWords(progress));
    m_pause->setText(progress.paused ? tr("Resume the run") : tr("Pause the run"));
    m_pause->setIcon(icon(progress.paused ? u"play"_s : u"pause"_s));
}

void JobTray::showIdle()
{
    m_pace->clear();
    if (!m_checker) {
        m_mark->clear();
        m_what->clear();
        return;
    }
    if (!m_lastRun) {
        m_mark->clear();
        m_what->setText(tr("Nothing has been checked yet."));
        return;
    }
    const bool whole = m_lastRun->outcome == "done"_L1;
    m_mark->setPixmap(icon(whole ? u"check"_s : u"warning"_s, whole ? Tone::Good : Tone::Warning)
                          .pixmap(QSize(16, 16), devicePixelRatioF()));
    m_what->setText(outcomeWords(*m_lastRun));
}

QString JobTray::outcomeWords(const Run &run)
{
    const QLocale locale;
    const QString when = localDateTime(run.finishedAt.value_or(run.startedAt));
    const QString checked = locale.toString(run.checked);
    const QString planned = locale.toString(run.planned);
    const QString wrong = locale.toString(run.mismatched);
    const QString lost = locale.toString(run.lost);
    const QString unknown = locale.toString(run.unknown);
    if (run.outcome == "cancelled"_L1)
        return tr("Last run %1: cancelled after %2 of %3; %4 mismatched, %5 lost, %6 could not be told")
            .arg(when, checked, planned, wrong, lost, unknown);
    if (run.outcome == "interrupted"_L1)
        return tr("Last run %1: interrupted after %2 of %3; %4 mismatched, %5 lost, %6 could not be told")
            .arg(when, checked, planned, wrong, lost, unknown);
    return tr("Last run %1: %2 of %3 checked; %4 mismatched, %5 lost, %6 could not be told")
        .arg(when, checked, planned, wrong, lost, unknown);
}

QString JobTray::paceWords(const CheckProgress &progress)
{
    const QLocale locale;
    QStringList parts;
    if (progress.perSecond > 0)
        parts.append(tr("%1/s", "checks per second").arg(locale.toString(progress.perSecond, 'f', 1)));
    if (progress.remaining)
        parts.append(tr("%1 left", "remaining time").arg(spanText(*progress.remaining)));
    if (progress.concurrency > 0)
        parts.append(tr("%n at once", nullptr, progress.concurrency));
    return parts.join(u" · "_s);
}

void JobTray::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(lineColor(palette()));
    painter.drawLine(rect().topLeft(), rect().topRight());
}

} // namespace steward::ui
