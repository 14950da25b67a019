#include "ui/overview/overview_pane.h"

#include "ui/overview/attention.h"
#include "ui/overview/overview_figures.h"
#include "ui/overview/run_model.h"
#include "ui/theme/icons.h"
#include "ui/widgets/number_tile.h"
#include "ui/widgets/reading.h"
#include "ui/widgets/record_table.h"
#include "ui/widgets/relative_time.h"
#include "ui/widgets/stacked_state.h"
#include "ui/widgets/trend_chart.h"

#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace steward::ui {

namespace {

constexpr int runsInTable = 10;
constexpr int runsInChart = 200;
constexpr int tilesInRow = 6;

/** The overview: tiles, trends and the last runs, read anew when it comes to the front and while things change. */
class OverviewPane final : public Pane
{
    Q_OBJECT

public:
    OverviewPane(Session &session, QWidget *parent);

    void activate() override { load(); }
    void refresh(const QStringList &topics) override;
    QList<QAction *> paneActions() override { return {m_reload}; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeContent();
    NumberTile *addTile(
        const QString &filter, const QString &label, Badge::Shape shape, Tone tone, const QString &formula);
    void arrange();
    void load();
    void showFigures(const OverviewFigures &figures);
    void showTrends(const QList<directories::Run> &runs);
    void openEmptyAction();

    Session &m_session;
    AttentionList *m_attention;
    StackedState *m_state;
    QGridLayout *m_tileGrid = nullptr;
    QGridLayout *m_chartGrid = nullptr;
    QList<NumberTile *> m_tiles;
    NumberTile *m_mismatched = nullptr;
    NumberTile *m_lost = nullptr;
    NumberTile *m_suspected = nullptr;
    NumberTile *m_unknown = nullptr;
    NumberTile *m_due = nullptr;
    NumberTile *m_unreviewed = nullptr;
    TrendChart *m_found = nullptr;
    TrendChart *m_trouble = nullptr;
    RunModel m_runs;
    RecordTable *m_table = nullptr;
    QLabel *m_asOf = nullptr;
    QAction *m_reload;
    QTimer *m_rest;
    QString m_emptyGoal;
    int m_columns = 0;
    Reading<Result<OverviewFigures>> m_reading;
    Reading<QList<Attention>> m_readingAttention;
};

QLabel *heading(QWidget *parent, const QString &text)
{
    auto *label = new QLabel(text, parent);
    QFont font = label->font();
    font.setPointSizeF(font.pointSizeF() * 1.15);
    font.setWeight(QFont::DemiBold);
    label->setFont(font);
    return label;
}

OverviewPane::OverviewPane(Session &session, QWidget *parent)
    : Pane(parent)
    , m_session(session)
    , m_attention(new AttentionList(this))
    , m_state(nullptr)
    , m_reload(new QAction(icon(u"refresh"_s), tr("Read the overview again"), this))
    , m_rest(new QTimer(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_attention);
    m_state = new StackedState(makeContent(), this);
    layout->addWidget(m_state, 1);
    connect(m_attention, &AttentionList::chosen, this, &OverviewPane::goTo);
    setFocusProxy(m_mismatched);
    connect(m_state, &StackedState::retryChosen, this, &OverviewPane::load);
    connect(m_state, &StackedState::actionChosen, this, &OverviewPane::openEmptyAction);
    connect(m_reload, &QAction::triggered, this, &OverviewPane::load);
    m_rest->setSingleShot(true);
    m_rest->setInterval(1s);
    connect(m_rest, &QTimer::timeout, this, &OverviewPane::load);
}

QWidget *OverviewPane::makeContent()
{
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    auto *page = new QWidget(scroll);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(20, 16, 20, 20);
    layout->setSpacing(12);
    auto *top = new QHBoxLayout;
    top->addWidget(heading(page, tr("What needs you today")));
    top->addStretch(1);
    m_asOf = new QLabel(page);
    m_asOf->setForegroundRole(QPalette::PlaceholderText);
    top->addWidget(m_asOf);
    layout->addLayout(top);
    m_tileGrid = new QGridLayout;
    m_tileGrid->setSpacing(10);
    layout->addLayout(m_tileGrid);
    m_mismatched = addTile(u"mismatched"_s, tr("Mismatched"), Badge::Shape::Triangle, Tone::Warning,
        tr("Listings that are shown with at least one wrong field, of all listings."));
    m_lost = addTile(u"lost"_s, tr("Lost"), Badge::Shape::Cross, Tone::Bad,
        tr("Listings that two looks apart in time found not listed, removed, closed or rejected, of all listings."));
    m_suspected = addTile(u"suspected"_s, tr("Suspected losses"), Badge::Shape::Half, Tone::Bad,
        tr("Losses that one look only has found, of all listings; a second look, later, confirms or clears them."));
    m_unknown = addTile(u"unknown"_s, tr("Could not tell"), Badge::Shape::Ring, Tone::Unknown,
        tr("Listings whose last look was blocked, wanted a login, timed out or could not be read, of all listings. "
           "They count neither as found nor as gone."));
    m_due = addTile(u"due"_s, tr("Due now"), Badge::Shape::Clock, Tone::Accent,
        tr("Listings whose next look is due, of all listings."));
    m_unreviewed = addTile(u"unreviewed"_s, tr("Changed since review"), Badge::Shape::Dot, Tone::Accent,
        tr("Listings that changed after they were last marked as reviewed, of all listings."));
    layout->addSpacing(6);
    layout->addWidget(heading(page, tr("How the figures move")));
    m_chartGrid = new QGridLayout;
    m_chartGrid->setSpacing(10);
    m_found = new TrendChart(tr("Found on the directory"), page);
    m_found->setCaption(tr("Percent of the listings checked in each finished run"));
    m_trouble = new TrendChart(tr("Mismatched, lost, could not tell"), page);
    m_trouble->setCaption(tr("Mismatched in percent of those found, the others in percent of those checked"));
    layout->addLayout(m_chartGrid);
    layout->addSpacing(6);
    layout->addWidget(heading(page, tr("The last runs")));
    m_table = new RecordTable(u"overview.runs"_s, page);
    m_table->setAccessibleName(tr("The last runs"));
    m_table->setItemDelegateForColumn(RunModel::OutcomeColumn, new StateBadgeDelegate(m_table));
    m_table->setFrameShape(QFrame::StyledPanel);
    m_table->setStandardWidth(RunModel::StartedColumn, 17);
    m_table->setStandardWidth(RunModel::OutcomeColumn, 13);
    for (const int column : {RunModel::CheckedColumn, RunModel::ListedColumn, RunModel::MismatchedColumn,
             RunModel::LostColumn, RunModel::SuspectedColumn, RunModel::UnknownColumn, RunModel::FailedColumn})
        m_table->setStandardWidth(column, 18);
    m_table->setStandardColumns(
        {RunModel::StartedColumn, RunModel::OutcomeColumn, RunModel::CheckedColumn, RunModel::ListedColumn,
            RunModel::MismatchedColumn, RunModel::LostColumn, RunModel::UnknownColumn, RunModel::DurationColumn});
    m_table->setModel(&m_runs);
    connect(m_table, &RecordTable::opened, this, [this](const QModelIndex &index) {
        Q_EMIT goTo(u"ledger"_s, {{u"subject"_s, u"run/%1"_s.arg(m_runs.run(index.row()).id)}});
    });
    layout->addWidget(m_table);
    layout->addStretch(1);
    scroll->setWidget(page);
    return scroll;
}

NumberTile *OverviewPane::addTile(
    const QString &filter, const QString &label, Badge::Shape shape, Tone tone, const QString &formula)
{
    auto *tile = new NumberTile(label, shape, tone, this);
    tile->setFormula(formula);
    tile->setObjectName(u"tile."_s + filter);
    connect(tile, &NumberTile::clicked, this, [this, filter] {
        Q_EMIT goTo(u"directories"_s, {{u"filter"_s, filter}});
    });
    m_tiles.append(tile);
    return tile;
}

void OverviewPane::resizeEvent(QResizeEvent *event)
{
    Pane::resizeEvent(event);
    arrange();
}

void OverviewPane::arrange()
{
    int widest = 0;
    for (const NumberTile *tile : std::as_const(m_tiles))
        widest = std::max(widest, tile->sizeHint().width());
    const int fitting = std::clamp((width() - 60) / (widest + 10), 1, tilesInRow);
    const int columns = fitting >= tilesInRow ? tilesInRow : fitting >= 3 ? 3 : fitting;
    if (columns == m_columns)
        return;
    m_columns = columns;
    for (int i = 0; i < m_tiles.size(); ++i)
        m_tileGrid->addWidget(m_tiles[i], i / columns, i % columns);
    const bool beside = columns >= 3;
    m_chartGrid->setColumnStretch(0, 1);
    m_chartGrid->setColumnStretch(1, beside ? 1 : 0);
    m_chartGrid->addWidget(m_found, 0, 0);
    m_chartGrid->addWidget(m_trouble, beside ? 0 : 1, beside ? 1 : 0);
}

void OverviewPane::refresh(const QStringList &topics)
{
    const auto concerns = [&](const QString &topic) { return topics.contains(topic); };
    bool any = false;
    for (const QString &topic : {u"listings"_s, u"runs"_s, u"backups"_s, u"drills"_s, u"vault"_s, u"settings"_s})
        any = any || concerns(topic);
    if (any && !m_rest->isActive())
        m_rest->start();
}

void OverviewPane::load()
{
    m_state->currentWidget() == m_state->content() ? void() : m_state->showLoading(tr("Reading the figures…"));
    const Instant now = m_session.workspace.clock().now();
    m_readingAttention.start([&workspace = m_session.workspace](std::stop_token) { return readAttention(workspace); },
        [this, now](const QList<Attention> &items) { m_attention->setItems(items, now); });
    m_reading.start([&store = m_session.workspace.store(), now](
                        std::stop_token stop) { return readOverview(store, now, runsInChart, stop); },
        [this](const Result<OverviewFigures> &figures) {
            if (!figures)
                m_state->showError(figures.error());
            else
                showFigures(*figures);
        });
}

void OverviewPane::showFigures(const OverviewFigures &figures)
{
    if (figures.total == 0) {
        m_emptyGoal = u"import"_s;
        m_state->showEmpty(tr("No listings are watched yet"),
            tr("Import your customers, the directories, and which customer is expected on which directory. Then press "
               "F5 there to check them."),
            tr("Import from CSV…"), u"import"_s);
        return;
    }
    if (figures.runs.isEmpty()) {
        m_emptyGoal = u"due"_s;
        m_state->showEmpty(tr("Nothing has been checked yet"),
            tr("%n listing(s) wait for a first look. Go to the directories and press F5 to check them.", nullptr,
                static_cast<int>(figures.total)),
            tr("Go to the directories"), u"directories"_s);
        return;
    }
    m_mismatched->setValue(figures.mismatched, figures.total);
    m_lost->setValue(figures.lost, figures.total);
    m_suspected->setValue(figures.suspected, figures.total);
    m_unknown->setValue(figures.unknown, figures.total);
    m_due->setValue(figures.due, figures.total);
    m_unreviewed->setValue(figures.unreviewed, figures.total);
    m_asOf->setText(tr("As of %1").arg(localDateTime(figures.at)));
    m_runs.setRuns(figures.runs.mid(0, runsInTable));
    const int rows = std::max(1, m_runs.rowCount());
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height()
                            + rows * m_table->verticalHeader()->defaultSectionSize()
                            + m_table->horizontalScrollBar()->sizeHint().height() + 4);
    showTrends(figures.runs);
    m_state->showContent();
}

void OverviewPane::showTrends(const QList<directories::Run> &runs)
{
    TrendSeries found{tr("Listed"), Tone::Good};
    TrendSeries wrong{tr("Mismatched"), Tone::Warning};
    TrendSeries lost{tr("Lost"), Tone::Bad};
    TrendSeries unknown{tr("Could not tell"), Tone::Unknown};
    const auto percent = [](int part, int whole) { return 100.0 * part / whole; };
    for (auto run = runs.rbegin(); run != runs.rend(); ++run) {
        // A run that looked at nothing has no share of anything.
        if (!run->finishedAt || run->checked == 0)
            continue;
        const Instant at = *run->finishedAt;
        found.points.append({at, percent(run->listed, run->checked)});
        if (run->listed > 0)
            wrong.points.append({at, percent(run->mismatched, run->listed)});
        lost.points.append({at, percent(run->lost, run->checked)});
        unknown.points.append({at, percent(run->unknown, run->checked)});
    }
    m_found->setSeries({found});
    m_trouble->setSeries({wrong, lost, unknown});
}

void OverviewPane::openEmptyAction()
{
    if (m_emptyGoal == "import"_L1)
        Q_EMIT goTo(u"directories"_s, {{u"import"_s, true}});
    else
        Q_EMIT goTo(u"directories"_s, {{u"filter"_s, m_emptyGoal}});
}

} // namespace

Pane *makeOverviewPane(Session &session, QWidget *parent)
{
    return new OverviewPane(session, parent);
}

} // namespace steward::ui

#include "overview_pane.moc"
