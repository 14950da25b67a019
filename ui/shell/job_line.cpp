#include "ui/shell/job_line.h"

#include "ui/theme/icons.h"
#include "ui/widgets/relative_time.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QTimer>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace steward::ui {

namespace {

constexpr int barSteps = 1000;
constexpr auto enoughToTell = 2s;

} // namespace

JobLine::JobLine(Job *job, QWidget *parent)
    : QWidget(parent)
    , m_job(job)
    , m_what(new QLabel(this))
    , m_bar(new QProgressBar(this))
    , m_pace(new QLabel(this))
    , m_cancel(new QToolButton(this))
    , m_tick(new QTimer(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(14, 3, 10, 3);
    layout->setSpacing(10);
    auto *mark = new QLabel(this);
    mark->setPixmap(icon(u"refresh"_s, Tone::Accent).pixmap(QSize(16, 16), devicePixelRatioF()));
    for (QLabel *label : {m_what, m_pace})
        label->setTextFormat(Qt::PlainText);
    m_bar->setTextVisible(false);
    m_bar->setFixedSize(220, 8);
    m_bar->setAccessibleName(job->title());
    m_pace->setForegroundRole(QPalette::PlaceholderText);
    m_cancel->setText(tr("Cancel"));
    m_cancel->setIcon(icon(u"stop"_s));
    m_cancel->setAccessibleName(tr("Cancel: %1", "what is under way").arg(job->title()));
    m_cancel->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_cancel->setAutoRaise(true);
    layout->addWidget(mark);
    layout->addWidget(m_what);
    layout->addWidget(m_bar);
    layout->addWidget(m_pace);
    layout->addWidget(m_cancel);
    layout->addStretch(1);
    connect(m_cancel, &QToolButton::clicked, this, [this] {
        if (m_job)
            m_job->cancel();
        refresh();
    });
    connect(job, &Job::ended, this, &QWidget::deleteLater);
    connect(job, &QObject::destroyed, this, &QWidget::deleteLater);
    m_tick->setInterval(100ms);
    connect(m_tick, &QTimer::timeout, this, &JobLine::refresh);
    m_tick->start();
    refresh();
}

void JobLine::refresh()
{
    if (!m_job)
        return;
    const std::shared_ptr<JobProgress> progress = m_job->progress();
    const qint64 total = progress->total();
    const QString step = progress->step();
    m_what->setText(m_job->isCancelled() ? tr("Cancelling: %1", "what is under way").arg(m_job->title())
                    : step.isEmpty()     ? m_job->title()
                                         : tr("%1: %2", "what is under way, its step").arg(m_job->title(), step));
    m_cancel->setEnabled(!m_job->isCancelled());
    m_bar->setRange(0, total > 0 ? barSteps : 0);
    if (total > 0)
        m_bar->setValue(
            static_cast<int>(static_cast<double>(progress->done()) / static_cast<double>(total) * barSteps));
    m_pace->setText(paceWords(progress->done(), total,
        std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now() - m_job->startedAt())));
}

QString JobLine::paceWords(qint64 done, qint64 total, std::chrono::milliseconds since)
{
    if (total <= 0)
        return {};
    const double share = std::clamp(static_cast<double>(done) / static_cast<double>(total), 0.0, 1.0);
    const QString percent = tr("%1 %", "how much is done").arg(QLocale().toString(static_cast<int>(share * 100)));
    if (since < enoughToTell || share <= 0.02 || share >= 1)
        return percent;
    const auto left = std::chrono::duration_cast<std::chrono::seconds>(since * ((1 - share) / share));
    return tr("%1 · %2 left", "percentage, remaining time").arg(percent, spanText(std::max(left, 1s)));
}

} // namespace steward::ui
