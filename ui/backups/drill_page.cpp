#include "ui/backups/drill_page.h"

#include "ui/backups/backup_words.h"
#include "ui/widgets/record_table.h"
#include "ui/widgets/relative_time.h"
#include "ui/widgets/state_badge.h"
#include "ui/widgets/trend_chart.h"

#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace steward::ui {

namespace {

constexpr int mostRows = 8;

QLabel *heading(QWidget *parent, const QString &text)
{
    auto *label = new QLabel(text, parent);
    QFont font = label->font();
    font.setPointSizeF(font.pointSizeF() * 1.15);
    font.setWeight(QFont::DemiBold);
    label->setFont(font);
    return label;
}

double inMinutes(std::chrono::milliseconds span)
{
    return static_cast<double>(span.count()) / 60'000;
}

} // namespace

DrillPage::DrillPage(QWidget *parent)
    : QWidget(parent)
    , m_which(new QLabel(this))
    , m_stepsBox(new QWidget(this))
    , m_steps(new QGridLayout(m_stepsBox))
    , m_table(new RecordTable(u"backups.drills"_s, this))
    , m_none(new QLabel(
          tr("No drill has been run yet. It restores the newest backup into a place of its own, works from it, "
             "and removes it again."),
          this))
    , m_chart(new TrendChart(tr("How the drills went"), this))
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    outer->addWidget(scroll);
    auto *page = new QWidget(scroll);
    auto *layout = new QGridLayout(page);
    layout->setContentsMargins(20, 14, 20, 20);
    layout->setHorizontalSpacing(24);
    layout->setVerticalSpacing(10);
    m_which->setTextFormat(Qt::PlainText);
    m_which->setWordWrap(true);
    m_which->setForegroundRole(QPalette::PlaceholderText);
    m_steps->setContentsMargins(0, 0, 0, 0);
    m_steps->setHorizontalSpacing(12);
    m_steps->setVerticalSpacing(6);
    m_steps->setColumnStretch(1, 1);
    auto *book = new QVBoxLayout;
    book->setSpacing(8);
    book->addWidget(heading(page, tr("Runbook")));
    book->addWidget(m_which);
    book->addWidget(m_stepsBox);
    book->addStretch(1);
    auto *past = new QVBoxLayout;
    past->setSpacing(8);
    past->addWidget(heading(page, tr("Past drills")));
    m_none->setWordWrap(true);
    m_none->setTextFormat(Qt::PlainText);
    past->addWidget(m_none);
    m_table->setAccessibleName(tr("Past drills"));
    m_table->setFrameShape(QFrame::StyledPanel);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setItemDelegateForColumn(DrillModel::OutcomeColumn, new StateBadgeDelegate(m_table));
    m_table->setStandardWidth(DrillModel::StartedColumn, 18);
    m_table->setStandardWidth(DrillModel::OutcomeColumn, 11);
    m_table->setStandardWidth(DrillModel::RpoColumn, 18);
    m_table->setStandardWidth(DrillModel::RtoColumn, 18);
    m_table->setStandardWidth(DrillModel::ReasonColumn, 30);
    m_table->setStandardColumns({DrillModel::StartedColumn, DrillModel::OutcomeColumn, DrillModel::RpoColumn,
        DrillModel::RtoColumn, DrillModel::ReasonColumn});
    m_table->setModel(&m_drills);
    past->addWidget(m_table);
    m_chart->setCaption(tr("Minutes of work lost and minutes taken, for each drill that measured them"));
    past->addWidget(m_chart);
    past->addStretch(1);
    layout->addLayout(book, 0, 0);
    layout->addLayout(past, 0, 1);
    layout->setColumnStretch(0, 2);
    layout->setColumnStretch(1, 3);
    scroll->setWidget(page);
    connect(m_table, &RecordTable::currentRowChanged, this, [this] {
        if (!m_running)
            showIdle();
    });
}

void DrillPage::setRunbook(const QList<operations::RunbookStep> &steps)
{
    if (!m_lines.isEmpty())
        return;
    for (const operations::RunbookStep &step : steps) {
        const int row = static_cast<int>(m_lines.size()) * 2;
        auto *badge = new StateBadge(m_stepsBox);
        auto *title = new QLabel(
            u"%1. %2"_s.arg(m_lines.size() + 1).arg(BackupWords::stepTitle(step.id, step.title)), m_stepsBox);
        auto *detail = new QLabel(m_stepsBox);
        for (QLabel *label : {title, detail}) {
            label->setTextFormat(Qt::PlainText);
            label->setWordWrap(true);
        }
        title->setToolTip(step.how);
        detail->setForegroundRole(QPalette::PlaceholderText);
        detail->setTextInteractionFlags(Qt::TextSelectableByMouse);
        m_steps->addWidget(badge, row, 0, Qt::AlignTop | Qt::AlignLeading);
        m_steps->addWidget(title, row, 1);
        m_steps->addWidget(detail, row + 1, 1);
        m_lines.append({step.id, badge, detail});
    }
    showIdle();
}

void DrillPage::setDrills(const QList<operations::DrillReport> &drills)
{
    m_drills.setDrills(drills);
    m_none->setVisible(drills.isEmpty());
    m_table->setVisible(!drills.isEmpty());
    m_chart->setVisible(drills.size() > 1);
    const int rows = std::clamp(static_cast<int>(drills.size()), 1, mostRows);
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height()
                            + rows * m_table->verticalHeader()->defaultSectionSize()
                            + m_table->horizontalScrollBar()->sizeHint().height() + 2 * m_table->frameWidth() + 2);
    showTrend();
    if (!m_running)
        showIdle();
}

void DrillPage::showTrend()
{
    TrendSeries lost{tr("Lost work (RPO)"), Tone::Warning};
    TrendSeries taken{tr("Time taken (RTO)"), Tone::Accent};
    const QList<operations::DrillReport> &drills = m_drills.drills();
    for (auto drill = drills.rbegin(); drill != drills.rend(); ++drill) {
        if (drill->rpo)
            lost.points.append({drill->startedAt, inMinutes(*drill->rpo)});
        if (drill->rto)
            taken.points.append({drill->startedAt, inMinutes(*drill->rto)});
    }
    if (drills.size() > 1)
        m_chart->setSeries({lost, taken});
}

void DrillPage::showRunning(const QString &stepId)
{
    m_running = true;
    m_which->setText(tr("A drill is under way."));
    const auto at = std::find_if(m_lines.cbegin(), m_lines.cend(), [&](const Line &line) { return line.id == stepId; });
    const qsizetype now = at == m_lines.cend() ? 0 : at - m_lines.cbegin();
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        m_lines[i].badge->setBadge(BackupWords::step(i < now ? u"passed"_s : i == now ? u"running"_s : QString()));
        m_lines[i].detail->hide();
    }
}

void DrillPage::showIdle()
{
    m_running = false;
    const QList<operations::DrillReport> &drills = m_drills.drills();
    const int row = std::max(0, m_table->currentIndex().row());
    showSteps(row < drills.size() ? &drills[row] : nullptr);
}

void DrillPage::showSteps(const operations::DrillReport *drill)
{
    m_which->setText(drill ? tr("The drill of %1").arg(localDateTime(drill->startedAt))
                           : tr("What a drill does, and what a person would do in an emergency."));
    for (const Line &line : std::as_const(m_lines)) {
        const operations::DrillStep *done = nullptr;
        if (drill) {
            for (const operations::DrillStep &step : drill->steps) {
                if (step.id == line.id)
                    done = &step;
            }
        }
        line.badge->setBadge(BackupWords::step(done ? done->outcome : QString()));
        line.detail->setText(done ? done->detail : QString());
        line.detail->setVisible(done && !done->detail.isEmpty());
    }
}

} // namespace steward::ui
