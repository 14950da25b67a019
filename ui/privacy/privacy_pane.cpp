#include "ui/privacy/privacy_pane.h"

#include "core/base/csv.h"
#include "core/compliance/overview/privacy_figures.h"
#include "ui/privacy/bar_chart.h"
#include "ui/privacy/privacy_words.h"
#include "ui/privacy/score_card.h"
#include "ui/theme/icons.h"
#include "ui/widgets/notice_bar.h"
#include "ui/widgets/number_tile.h"
#include "ui/widgets/reading.h"
#include "ui/widgets/record_table.h"
#include "ui/widgets/relative_time.h"
#include "ui/widgets/stacked_state.h"

#include <QFileDialog>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QSaveFile>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace steward::ui {

using namespace compliance;

namespace {

constexpr int tilesInRow = 4;
constexpr int wideFrom = 1000; // pixels at which two tables fit side by side

/** A table of figures with its heading, and what it says where it has no rows. */
struct FigureTable
{
    QString title = {};
    QWidget *box = nullptr;
    FigureModel *model = nullptr;
    RecordTable *table = nullptr;
    QLabel *none = nullptr;

    void setRows(const QList<FigureRow> &rows) const
    {
        model->setRows(rows);
        table->setVisible(!rows.isEmpty());
        none->setVisible(rows.isEmpty());
        fitHeight(table);
    }
};

/** The privacy overview; read anew when it comes to the front and while things change. */
class PrivacyPane final : public Pane
{
    Q_OBJECT

public:
    PrivacyPane(Session &session, QWidget *parent);

    void activate() override { load(); }
    void refresh(const QStringList &topics) override;
    QList<QAction *> paneActions() override { return {m_reload, m_open, m_export}; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeContent();
    NumberTile *addTile(const QString &label, Badge::Shape shape, Tone tone, const QString &formula,
        const QString &pane, const QVariantMap &what);
    const FigureTable &addTable(const QString &id, const QString &title, const QStringList &headers,
        const QList<int> &textColumns, const QList<int> &widths, const QString &none);
    void arrange();
    void load();
    void showFigures(const PrivacyFigures &figures);
    void showTiles(const PrivacyFigures &figures);
    void exportShown();

    Session &m_session;
    NoticeBar *m_notice;
    StackedState *m_state = nullptr;
    QLabel *m_asOf = nullptr;
    ScoreCard *m_score = nullptr;
    QGridLayout *m_tileGrid = nullptr;
    QGridLayout *m_tableGrid = nullptr;
    BarChart *m_ages = nullptr;
    QList<NumberTile *> m_tiles;
    NumberTile *m_openRequests = nullptr;
    NumberTile *m_overdue = nullptr;
    NumberTile *m_inTime = nullptr;
    NumberTile *m_openBreaches = nullptr;
    NumberTile *m_consents = nullptr;
    NumberTile *m_expiring = nullptr;
    NumberTile *m_retention = nullptr;
    NumberTile *m_processing = nullptr;
    QLabel *m_days = nullptr;
    QHash<QString, FigureTable> m_tables;
    QStringList m_order;
    QAction *m_reload;
    QAction *m_open;
    QAction *m_export;
    QTimer *m_rest;
    PrivacyFigures m_figures;
    bool m_isLoaded = false;
    int m_columns = 0;
    bool m_isWide = false;
    Reading<Result<PrivacyFigures>> m_reading;
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

PrivacyPane::PrivacyPane(Session &session, QWidget *parent)
    : Pane(parent)
    , m_session(session)
    , m_notice(new NoticeBar(this))
    , m_reload(new QAction(icon(u"refresh"_s), tr("Read the figures again"), this))
    , m_open(new QAction(icon(u"target"_s), tr("Show how the score comes about"), this))
    , m_export(new QAction(icon(u"export"_s), tr("Export the figures…"), this))
    , m_rest(new QTimer(this))
{
    m_reload->setShortcut(QKeySequence(Qt::Key_F5));
    m_export->setShortcut(QKeySequence(u"Ctrl+E"_s));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_notice);
    m_state = new StackedState(makeContent(), this);
    layout->addWidget(m_state, 1);
    setFocusProxy(m_openRequests);
    connect(m_state, &StackedState::retryChosen, this, &PrivacyPane::load);
    connect(m_reload, &QAction::triggered, this, &PrivacyPane::load);
    connect(m_open, &QAction::triggered, this, [this] { m_score->setOpen(!m_score->isOpen()); });
    connect(m_export, &QAction::triggered, this, &PrivacyPane::exportShown);
    m_rest->setSingleShot(true);
    m_rest->setInterval(1s);
    connect(m_rest, &QTimer::timeout, this, &PrivacyPane::load);
}

QWidget *PrivacyPane::makeContent()
{
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    auto *page = new QWidget(scroll);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(20, 16, 20, 20);
    layout->setSpacing(12);
    auto *top = new QHBoxLayout;
    top->addWidget(heading(page, tr("Privacy")));
    top->addStretch(1);
    m_asOf = new QLabel(page);
    m_asOf->setForegroundRole(QPalette::PlaceholderText);
    top->addWidget(m_asOf);
    layout->addLayout(top);
    m_score = new ScoreCard(page);
    connect(m_score, &ScoreCard::goTo, this, &PrivacyPane::goTo);
    layout->addWidget(m_score);
    m_tileGrid = new QGridLayout;
    m_tileGrid->setSpacing(10);
    layout->addLayout(m_tileGrid);
    const QString requests = u"requests"_s;
    m_openRequests = addTile(tr("Open requests"), Badge::Shape::Dot, Tone::Accent,
        tr("Requests that are not answered, of all requests."), requests, {{u"filter"_s, u"open"_s}});
    m_overdue = addTile(tr("Overdue requests"), Badge::Shape::Triangle, Tone::Bad,
        tr("Open requests past their earliest legal date, of the open ones that have one."), requests,
        {{u"filter"_s, u"overdue"_s}});
    m_inTime = addTile(tr("Answered in time"), Badge::Shape::Tick, Tone::Good,
        tr("Requests answered by their earliest legal date, of the answered ones that had one."), requests,
        {{u"state"_s, u"answered"_s}});
    m_openBreaches = addTile(tr("Open breaches"), Badge::Shape::Clock, Tone::Warning,
        tr("Breaches that are not closed, of all in the register."), u"breaches"_s, {{u"filter"_s, u"open"_s}});
    m_consents = addTile(tr("Consents that hold"), Badge::Shape::Tick, Tone::Good,
        tr("Records of which at least one purpose may be processed now, of all records."), u"consent"_s, {});
    m_expiring = addTile(tr("Consents ending in 30 days"), Badge::Shape::Clock, Tone::Warning,
        tr("Purposes that may be processed and whose validity ends within 30 days."), u"consent"_s,
        {{u"filter"_s, u"expiring"_s}});
    m_retention = addTile(tr("Retention due"), Badge::Shape::Clock, Tone::Accent,
        tr("Rules that have not been run for longer than the setting allows, of all rules."), u"retention"_s,
        {{u"filter"_s, u"due"_s}});
    m_processing = addTile(tr("Records of processing complete"), Badge::Shape::Half, Tone::Accent,
        tr("Records that answer every field of Article 30, of all records."), u"processing"_s,
        {{u"filter"_s, u"incomplete"_s}});
    m_days = new QLabel(page);
    m_days->setTextFormat(Qt::PlainText);
    m_days->setWordWrap(true);
    m_days->setObjectName(u"days"_s);
    m_days->setToolTip(tr("Whole days from receipt to answer; the 90th percentile by nearest rank."));
    m_ages = new BarChart(tr("How long open requests have been waiting"),
        tr("Open requests by the days since they were received; choose a bar to see them"), page);
    m_ages->setObjectName(u"ages"_s);
    connect(m_ages, &BarChart::barChosen, this, [this] { Q_EMIT goTo(u"requests"_s, {{u"filter"_s, u"open"_s}}); });
    layout->addWidget(m_days);
    layout->addWidget(m_ages);
    m_tableGrid = new QGridLayout;
    m_tableGrid->setHorizontalSpacing(16);
    m_tableGrid->setVerticalSpacing(14);
    layout->addLayout(m_tableGrid);
    addTable(u"states"_s, tr("Requests by state"), {tr("State"), tr("Requests")}, {}, {30, 24},
        tr("There is no request yet."));
    addTable(u"laws"_s, tr("Requests by law"), {tr("Law"), tr("All"), tr("Open")}, {}, {30, 12, 12},
        tr("There is no request yet."));
    addTable(u"types"_s, tr("Days from receipt to answer"),
        {tr("Law"), tr("Type"), tr("Answered"), tr("Mean"), tr("Median"), tr("90th percentile"), tr("In time")}, {1},
        {20, 20, 11, 10, 10, 16, 22}, tr("No request has been answered yet."));
    addTable(
        u"breaches"_s, tr("Breaches"), {tr("What"), tr("How many")}, {}, {36, 24}, tr("No breach is in the register."));
    addTable(u"consents"_s, tr("Consent rates by purpose"), {tr("Purpose"), tr("Hold"), tr("Withdrawn")}, {},
        {30, 22, 22}, tr("No consent is recorded yet."));
    addTable(u"processing"_s, tr("Records of processing"), {tr("What"), tr("How many")}, {}, {40, 24}, tr("No data."));
    addTable(u"retention"_s, tr("Retention rules that are due"), {tr("Rule"), tr("Data type"), tr("Since")}, {1, 2},
        {12, 26, 32}, tr("No rule is due."));
    layout->addStretch(1);
    scroll->setWidget(page);
    return scroll;
}

NumberTile *PrivacyPane::addTile(const QString &label, Badge::Shape shape, Tone tone, const QString &formula,
    const QString &pane, const QVariantMap &what)
{
    auto *tile = new NumberTile(label, shape, tone, this);
    tile->setFormula(formula);
    connect(tile, &NumberTile::clicked, this, [this, pane, what] { Q_EMIT goTo(pane, what); });
    m_tiles.append(tile);
    return tile;
}

const FigureTable &PrivacyPane::addTable(const QString &id, const QString &title, const QStringList &headers,
    const QList<int> &textColumns, const QList<int> &widths, const QString &none)
{
    FigureTable figures;
    figures.title = title;
    figures.box = new QWidget(this);
    auto *layout = new QVBoxLayout(figures.box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(heading(figures.box, title));
    figures.model = new FigureModel(headers, textColumns, figures.box);
    figures.table = new RecordTable(u"privacy."_s + id, figures.box);
    figures.table->setObjectName(id);
    figures.table->setAccessibleName(title);
    figures.table->setSelectionMode(QAbstractItemView::SingleSelection);
    figures.table->setFrameShape(QFrame::StyledPanel);
    for (int column = 0; column < widths.size(); ++column)
        figures.table->setStandardWidth(column, widths[column]);
    figures.table->setModel(figures.model);
    figures.none = new QLabel(none, figures.box);
    figures.none->setForegroundRole(QPalette::PlaceholderText);
    layout->addWidget(figures.table);
    layout->addWidget(figures.none);
    layout->addStretch(1);
    connect(figures.table, &RecordTable::opened, this, [this, model = figures.model](const QModelIndex &index) {
        if (const FigureRow *row = model->row(index.row()); row && !row->pane.isEmpty())
            Q_EMIT goTo(row->pane, row->what);
    });
    m_order.append(id);
    return *m_tables.insert(id, figures);
}

void PrivacyPane::resizeEvent(QResizeEvent *event)
{
    Pane::resizeEvent(event);
    arrange();
}

void PrivacyPane::arrange()
{
    int widest = 1;
    for (const NumberTile *tile : std::as_const(m_tiles))
        widest = std::max(widest, tile->sizeHint().width());
    const int fitting = std::clamp((width() - 60) / (widest + 10), 1, tilesInRow);
    const int columns = fitting == 3 ? 2 : fitting;
    const bool isWide = width() >= wideFrom;
    if (columns == m_columns && isWide == m_isWide)
        return;
    m_columns = columns;
    m_isWide = isWide;
    for (int i = 0; i < m_tiles.size(); ++i)
        m_tileGrid->addWidget(m_tiles[i], i / columns, i % columns);
    m_tableGrid->setColumnStretch(0, 1);
    m_tableGrid->setColumnStretch(1, isWide ? 1 : 0);
    int row = 0;
    int column = 0;
    for (const QString &id : std::as_const(m_order)) {
        QWidget *box = m_tables[id].box;
        const bool isBroad = id == "types"_L1 || !isWide;
        if (isBroad && column == 1) {
            column = 0;
            ++row;
        }
        m_tableGrid->addWidget(box, row, column, 1, isBroad ? 2 : 1);
        if (isBroad || column == 1) {
            column = 0;
            ++row;
        } else {
            column = 1;
        }
    }
}

void PrivacyPane::refresh(const QStringList &topics)
{
    for (const QString &topic : {u"requests"_s, u"breaches"_s, u"consent"_s, u"processing"_s, u"retention"_s,
             u"erasure"_s, u"sources"_s, u"settings"_s}) {
        if (topics.contains(topic) && !m_rest->isActive())
            m_rest->start();
    }
}

void PrivacyPane::load()
{
    if (!m_isLoaded)
        m_state->showLoading(tr("Counting…"));
    const Instant now = m_session.workspace.clock().now();
    m_reading.start([&store = m_session.workspace.store(), now](std::stop_token) { return privacyFigures(store, now); },
        [this](const Result<PrivacyFigures> &figures) {
            if (!figures) {
                m_state->showError(figures.error());
                return;
            }
            showFigures(*figures);
        });
}

void PrivacyPane::showTiles(const PrivacyFigures &figures)
{
    const auto share = [](NumberTile *tile, qint64 part, qint64 whole) {
        if (whole > 0)
            tile->setValue(part, whole);
        else
            tile->setUnknown();
    };
    const RequestFigures &requests = figures.requests;
    share(m_openRequests, requests.open, requests.total);
    share(m_overdue, requests.overdue, requests.openWithDate);
    share(m_inTime, requests.inTime, requests.answeredWithDate);
    share(m_openBreaches, figures.breaches.open.numerator, figures.breaches.open.denominator);
    share(m_consents, figures.consents.valid, figures.consents.records);
    share(m_expiring, figures.consents.expiringIn30Days, figures.consents.standings);
    share(m_retention, figures.retention.due.size(), figures.retention.rules);
    share(m_processing, figures.processing.complete.numerator, figures.processing.complete.denominator);
}

void PrivacyPane::showFigures(const PrivacyFigures &figures)
{
    m_figures = figures;
    m_isLoaded = true;
    m_asOf->setText(tr("As of %1").arg(localDateTime(figures.at)));
    m_score->setFigures(figures);
    showTiles(figures);
    const DaysTaken &days = figures.requests.days;
    m_days->setText(
        days.count == 0
            ? tr("Days from receipt to answer: no data, since nothing has been answered yet.")
            : tr("Days from receipt to answer: mean %1, median %2, 90th percentile %3, over %n answered request(s).",
                nullptr, int(days.count))
                  .arg(PrivacyWords::days(days.mean), PrivacyWords::days(days.median),
                      days.ninetieth ? QLocale().toString(*days.ninetieth) : PrivacyWords::noData()));
    m_ages->setBars(PrivacyWords::ages(),
        QList<qint64>(std::begin(figures.requests.ages), std::end(figures.requests.ages)), Tone::Accent);
    m_tables[u"states"_s].setRows(PrivacyWords::states(figures.requests));
    m_tables[u"laws"_s].setRows(PrivacyWords::laws(figures.requests));
    m_tables[u"types"_s].setRows(PrivacyWords::lawsAndTypes(figures.requests));
    m_tables[u"breaches"_s].setRows(
        figures.breaches.open.denominator > 0 ? PrivacyWords::breaches(figures.breaches) : QList<FigureRow>());
    m_tables[u"consents"_s].setRows(PrivacyWords::purposes(figures.consents));
    m_tables[u"processing"_s].setRows(PrivacyWords::processing(figures.processing));
    m_tables[u"retention"_s].setRows(PrivacyWords::retention(figures.retention, figures.at));
    if (figures.troubles.isEmpty())
        m_notice->dismiss();
    else
        m_notice->tell(tr("Some figures could not be counted: %1").arg(figures.troubles.join(u' ')), Tone::Warning);
    m_state->showContent();
}

void PrivacyPane::exportShown()
{
    auto *dialog = new QFileDialog(this, tr("Export the figures"), u"privacy.csv"_s, tr("CSV (*.csv)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"csv"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        QByteArray lines = csvLine({tr("Part"), tr("What"), tr("Figure"), tr("Formula")});
        lines += csvLine(
            {tr("Privacy score"), PrivacyWords::percent(m_figures.score), {}, PrivacyWords::sentence(m_figures.score)});
        for (const FigureRow &row : PrivacyWords::components(m_figures))
            lines += csvLine({tr("Privacy score"), row.cells.value(0), row.cells.value(2), row.cells.value(3)});
        for (const QString &id : std::as_const(m_order)) {
            const FigureTable &figures = m_tables[id];
            for (int row = 0; const FigureRow *figure = figures.model->row(row); ++row)
                lines +=
                    csvLine({figures.title, figure->cells.value(0), figure->cells.mid(1).join(u"; "_s), figure->tip});
        }
        QSaveFile file(path);
        const bool isOpen = file.open(QIODevice::WriteOnly);
        if (isOpen) {
            file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
            file.write(lines);
        }
        if (!isOpen || !file.commit())
            m_notice->tell(
                tr("The file could not be written; choose another place. %1").arg(file.errorString()), Tone::Bad);
        else
            m_notice->tell(tr("The figures are exported."), Tone::Good);
    });
    dialog->open();
}

} // namespace

Pane *makePrivacyPane(Session &session, QWidget *parent)
{
    return new PrivacyPane(session, parent);
}

} // namespace steward::ui

#include "privacy_pane.moc"
