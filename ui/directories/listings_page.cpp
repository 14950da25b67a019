#include "ui/directories/listings_page.h"

#include "ui/directories/background.h"
#include "ui/directories/listing_columns.h"
#include "ui/directories/listing_detail.h"
#include "ui/directories/listing_exporter.h"
#include "ui/directories/listing_filters.h"
#include "ui/directories/listing_model.h"
#include "ui/directories/listing_words.h"
#include "ui/directories/saved_views.h"
#include "ui/directories/work_line.h"
#include "ui/theme/icons.h"
#include "ui/widgets/filter_bar.h"
#include "ui/widgets/notice_bar.h"
#include "ui/widgets/record_table.h"
#include "ui/widgets/stacked_state.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QScrollBar>
#include <QSettings>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace steward::ui {

using namespace directories;

namespace {

constexpr int calmMs = 1500;
constexpr int restMs = 90;
constexpr int numbersMs = 500;
constexpr qsizetype mostKept = 400; ///< Selected rows that are found again after the list was read anew.
const QString detailSetting = u"directories/detail"_s;
const QString splitSetting = u"directories/split"_s;

} // namespace

/** What a person had chosen and where the list stood, while it is read anew. */
struct ListingsPage::Places
{
    QList<qint64> selected;
    std::optional<qint64> current;
    int scroll = 0;
};

ListingsPage::ListingsPage(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_background(std::make_unique<Background>(2, nullptr))
    , m_model(new ListingModel(session.workspace.store(), this))
    , m_bar(new FilterBar(this))
    , m_filters(new ListingFilters(*m_bar))
    , m_banner(new QLabel(this))
    , m_notice(new NoticeBar(this))
    , m_work(new WorkLine(this))
    , m_table(new RecordTable(u"listings"_s, this))
    , m_states(new StackedState(m_table, this))
    , m_splitter(new QSplitter(Qt::Horizontal, this))
    , m_updateButton(new QToolButton(this))
{
    m_exporter = new ListingExporter(session, *m_background, *m_work, this);
    m_views = new SavedViews(
        session, *m_background, [this] { return ListingView{.query = m_query, .columns = m_table->shownColumns()}; },
        this);
    m_detail = new ListingDetail(session, *m_background, this);
    makeTable();
    makeActions();
    makeBar();
    connectModel();

    m_banner->setTextFormat(Qt::PlainText);
    m_banner->setWordWrap(true);
    m_banner->setContentsMargins(14, 0, 14, 6);
    m_banner->hide();
    auto *list = new QWidget(this);
    auto *column = new QVBoxLayout(list);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_bar, m_banner, m_notice, m_work})
        column->addWidget(widget);
    column->addWidget(m_states, 1);
    m_splitter->addWidget(list);
    m_splitter->addWidget(m_detail);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setSizes({2 * fontMetrics().averageCharWidth() * 60, fontMetrics().averageCharWidth() * 66});
    m_splitter->restoreState(QSettings().value(splitSetting).toByteArray());
    connect(m_splitter, &QSplitter::splitterMoved, this,
        [this] { QSettings().setValue(splitSetting, m_splitter->saveState()); });
    m_detail->setVisible(QSettings().value(detailSetting, false).toBool());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_splitter);
}

ListingsPage::~ListingsPage() = default;

void ListingsPage::makeTable()
{
    m_table->setObjectName(u"listings"_s);
    m_table->setAccessibleName(tr("Listings"));
    using C = ListingColumns;
    m_table->setStandardColumns({C::Customer, C::Directory, C::State, C::Differences, C::Reason, C::Checked, C::Changed,
        C::Due, C::Importance});
    for (int i = 0; i < C::Count; ++i)
        m_table->setStandardWidth(i, C::width(i));
    m_table->setSortableColumns(C::sortable());
    m_table->setItemDelegateForColumn(C::State, new StateBadgeDelegate(m_table));
    m_table->setModel(m_model);
    m_table->setSortIndicator(C::Customer, Qt::AscendingOrder);
    m_table->viewport()->installEventFilter(this);
    connect(m_table, &RecordTable::sortAsked, this, &ListingsPage::sortBy);
    connect(m_table, &RecordTable::opened, this, [this](const QModelIndex &index) { openDetailFor(index.row()); });
    connect(m_table, &RecordTable::currentRowChanged, this, &ListingsPage::currentRowChanged);
    connect(m_table->verticalScrollBar(), &QScrollBar::valueChanged, this, &ListingsPage::sawVisible);
    m_rest.setSingleShot(true);
    m_rest.setInterval(restMs);
    connect(&m_rest, &QTimer::timeout, this, [this] {
        if (const auto listing = m_model->listing(m_table->currentIndex().row()); listing && m_detail->isVisible())
            m_detail->showListing(listing->id);
    });
}

void ListingsPage::makeBar()
{
    const auto button = [this](const QString &iconName, const QString &text) {
        auto *made = new QToolButton(this);
        made->setIcon(icon(iconName));
        made->setText(text);
        made->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        made->setFocusPolicy(Qt::StrongFocus);
        m_bar->addTrailing(made);
        return made;
    };
    QToolButton *views = button(u"eye"_s, tr("Views"));
    views->setMenu(m_views->menu());
    views->setPopupMode(QToolButton::InstantPopup);
    QToolButton *import = button(u"import"_s, tr("Import…"));
    import->setEnabled(m_session.workspace.store().isWritable());
    connect(import, &QToolButton::clicked, this, &ListingsPage::importWanted);
    QToolButton *exportButton = button(u"export"_s, tr("Export…"));
    exportButton->setToolTip(tr("Exports exactly what is shown to CSV or PDF (Ctrl+E)"));
    connect(exportButton, &QToolButton::clicked, this, &ListingsPage::exportShown);
    QToolButton *checkButton = button(u"refresh"_s, tr("Check"));
    checkButton->setToolTip(tr("Checks the chosen listings, or all that are shown where none is chosen (F5)"));
    checkButton->setEnabled(m_session.workspace.store().isWritable());
    connect(checkButton, &QToolButton::clicked, this, &ListingsPage::check);

    m_updateButton->setText(tr("Update the list"));
    m_updateButton->setIcon(icon(u"refresh"_s, Tone::Accent));
    m_updateButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_updateButton->setToolTip(
        tr("Something has changed: rows may have come, gone or changed places. Your selection is kept."));
    m_updateButton->hide();
    connect(m_updateButton, &QToolButton::clicked, this, &ListingsPage::updateList);
    m_bar->addFilterWidget(m_updateButton);

    connect(m_filters, &ListingFilters::changed, this, &ListingsPage::applyFilter);
    connect(m_views, &SavedViews::chosen, this, qOverload<const ListingView &>(&ListingsPage::show));
    connect(m_views, &SavedViews::said, this, [this](const QString &line) { m_notice->tell(line, Tone::Good); });
    connect(m_views, &SavedViews::failed, this, &ListingsPage::tellError);
    connect(m_exporter, &ListingExporter::failed, this, &ListingsPage::tellError);
    connect(m_exporter, &ListingExporter::exported, this, [this](const QString &path, qint64 rows) {
        m_notice->tell(tr("%n listing(s) exported to %1.", nullptr, int(rows)).arg(path), Tone::Good);
    });
}

QAction *ListingsPage::makeAction(
    const QString &iconName, const QString &text, const QKeySequence &keys, void (ListingsPage::*what)())
{
    auto *action = new QAction(icon(iconName), text, this);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    if (!keys.isEmpty())
        action->setToolTip(u"%1 (%2)"_s.arg(text, keys.toString(QKeySequence::NativeText)));
    if (what)
        connect(action, &QAction::triggered, this, what);
    m_actions.append(action);
    return action;
}

void ListingsPage::makeActions()
{
    m_checkAction = makeAction(u"refresh"_s, tr("Check again"), Qt::Key_F5, &ListingsPage::check);
    m_reviewAction = makeAction(u"check"_s, tr("Mark reviewed"), Qt::Key_R, &ListingsPage::markReviewed);
    m_openAddressAction = makeAction(u"external"_s, tr("Open address"), {}, &ListingsPage::openAddress);
    m_copyAction = makeAction(u"copy"_s, tr("Copy detail"), {}, &ListingsPage::copyDetail);
    QAction *exporting =
        makeAction(u"export"_s, tr("Export what is shown…"), QKeySequence(u"Ctrl+E"_s), &ListingsPage::exportShown);
    m_detailAction = makeAction(u"info"_s, tr("Open detail"), {}, &ListingsPage::openDetail);
    m_closeAction = makeAction(u"close"_s, tr("Close detail"), {}, &ListingsPage::closeDetail);
    QAction *checkAll = makeAction(u"refresh"_s, tr("Check all that are shown…"), {}, &ListingsPage::checkAllShown);
    QAction *saving = makeAction(u"eye"_s, tr("Save this view…"), {}, nullptr);
    connect(saving, &QAction::triggered, m_views, &SavedViews::saveAs);
    QAction *importing = makeAction(u"import"_s, tr("Import from CSV…"), {}, nullptr);
    connect(importing, &QAction::triggered, this, &ListingsPage::importWanted);
    m_writingActions = {m_checkAction, m_reviewAction, checkAll, saving, importing};
    setActionsEnabled(true);
    for (QAction *action : {m_checkAction, exporting}) {
        action->setShortcutContext(Qt::WindowShortcut);
        QWidget::addAction(action);
    }
    m_table->addAction(m_reviewAction);
    m_detail->addAction(m_reviewAction);
    m_detail->addActions({m_checkAction, m_reviewAction}, {m_openAddressAction, m_copyAction, m_closeAction});
}

void ListingsPage::setActionsEnabled(bool enabled)
{
    const bool writable = m_session.workspace.store().isWritable();
    for (QAction *action : std::as_const(m_actions))
        action->setEnabled(enabled && (writable || !m_writingActions.contains(action)));
}

void ListingsPage::connectModel()
{
    connect(m_model, &ListingModel::loaded, this, [this] {
        m_bar->setCounting();
        if (std::exchange(m_toTop, false))
            m_table->scrollToTop();
        showState();
        sawVisible();
    });
    connect(m_model, &ListingModel::counted, this, [this](qint64 rows) {
        showCount(rows);
        showState();
        bringBackPlaces();
        sawVisible();
    });
    connect(m_model, &ListingModel::failed, this, [this](const Error &error) {
        if (m_model->rowCount() == 0)
            m_states->showError(error);
        else
            tellError(error);
    });
    connect(m_model, &ListingModel::outdated, this, &ListingsPage::outdated);
    connect(m_states, &StackedState::retryChosen, this, &ListingsPage::queryAgain);
    connect(m_states, &StackedState::actionChosen, this, [this] {
        if (m_query.filter.isEmpty())
            Q_EMIT importWanted();
        else
            m_bar->clear();
    });
    m_calm.setSingleShot(true);
    m_calm.setInterval(calmMs);
    connect(&m_calm, &QTimer::timeout, this, &ListingsPage::settle);
    m_numbers.setSingleShot(true);
    m_numbers.setInterval(numbersMs);
    connect(&m_numbers, &QTimer::timeout, this, [this] {
        readNumbers();
        if (m_detail->isVisible() && m_detail->shown())
            m_detail->showListing(*m_detail->shown());
    });
}

void ListingsPage::activate()
{
    if (!std::exchange(m_active, true)) {
        m_states->showLoading(tr("Reading the listings…"));
        m_views->refresh();
        queryAgain();
    } else {
        m_model->refresh();
    }
    readNumbers();
}

void ListingsPage::refresh(const QStringList &topics)
{
    if (!m_active)
        return;
    if (topics.contains(u"listings"_s))
        m_model->refresh();
    if (!m_numbers.isActive())
        m_numbers.start();
}

void ListingsPage::focusSearch()
{
    m_bar->focusSearch();
}

void ListingsPage::show(const ListingView &view)
{
    m_filters->setFilter(view.query.filter);
    m_query = view.query;
    m_query.filter = m_filters->filter(m_session.workspace.clock().now());
    const std::optional<int> column = ListingColumns::columnOf(m_query.sort);
    m_table->setSortIndicator(column.value_or(-1), m_query.descending ? Qt::DescendingOrder : Qt::AscendingOrder);
    if (!view.columns.isEmpty())
        m_table->setShownColumns(view.columns);
    m_active = true;
    m_toTop = true;
    queryAgain();
}

void ListingsPage::applyFilter()
{
    m_query.filter = m_filters->filter(m_session.workspace.clock().now());
    m_toTop = true;
    queryAgain();
}

void ListingsPage::sortBy(int column, Qt::SortOrder order)
{
    const std::optional<ListingSort> sort = ListingColumns::sort(column);
    if (!sort)
        return;
    m_query.sort = *sort;
    m_query.descending = order == Qt::DescendingOrder;
    m_toTop = true;
    queryAgain();
}

void ListingsPage::queryAgain()
{
    m_calm.stop();
    m_updateButton->hide();
    m_query.filter.now = m_session.workspace.clock().now();
    m_model->setQuery(m_query);
}

void ListingsPage::showCount(qint64 rows)
{
    m_bar->setShowing(rows, std::max(m_counts.total, rows));
}

void ListingsPage::showState()
{
    if (m_model->rowCount() > 0)
        m_states->showContent();
    else if (m_query.filter.isEmpty())
        m_states->showEmpty(tr("No listings yet"),
            tr("A listing says which customer is expected on which directory. Import customers, directories and then "
               "listings."),
            m_session.workspace.store().isWritable() ? tr("Import…") : QString(), u"directories"_s);
    else
        m_states->showEmpty(tr("Nothing matches"),
            tr("No listing fulfils every condition. %1.").arg(ListingWords::filter(m_query.filter)),
            tr("Clear filters"), u"search"_s);
}

void ListingsPage::readNumbers()
{
    struct Numbers
    {
        ListingCounts counts = {};
        qint64 due = -1;
        QList<Run> runs = {};
    };
    m_background->run(
        [&store = m_session.workspace.store(), now = m_session.workspace.clock().now()](std::stop_token) {
            const ListingReader reader(store);
            Numbers numbers;
            numbers.counts = reader.counts().value_or(ListingCounts());
            numbers.due = reader.dueCount(now).value_or(-1);
            numbers.runs = reader.runs(1).value_or(QList<Run>());
            return numbers;
        },
        [this](const Numbers &numbers) {
            m_counts = numbers.counts;
            m_filters->setCounts(numbers.counts, numbers.due);
            if (m_model->isCounted())
                showCount(m_model->rowCount());
            fillBanner(numbers.runs);
        });
}

void ListingsPage::fillBanner(const QList<Run> &runs)
{
    m_banner->setVisible(!runs.isEmpty());
    if (runs.isEmpty())
        return;
    const Run &run = runs.constFirst();
    const Instant now = m_session.workspace.clock().now();
    const QString counts = ListingWords::run(run);
    m_banner->setText(
        run.outcome == "running"_L1
            ? tr("Running since %1, %2: %3")
                  .arg(ListingWords::dateTime(run.startedAt), ListingWords::trigger(run.trigger), counts)
            : tr("Last run %1, %2: %3")
                  .arg(ListingWords::when(run.startedAt, now), ListingWords::trigger(run.trigger), counts));
}

bool ListingsPage::hasSomethingToLeave() const
{
    return m_detail->isVisible() || m_table->selectionModel()->hasSelection();
}

bool ListingsPage::event(QEvent *event)
{
    // Escape closes what is open here before it leaves the pane; a shortcut of its own would contend with the window's.
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape
        && hasSomethingToLeave()) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

void ListingsPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && hasSomethingToLeave())
        closeDetail();
    else
        QWidget::keyPressEvent(event);
}

bool ListingsPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        sawVisible();
    return QWidget::eventFilter(watched, event);
}

void ListingsPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    sawVisible();
}

void ListingsPage::sawVisible()
{
    const int first = m_table->rowAt(0);
    if (first < 0)
        return;
    const int last = m_table->rowAt(m_table->viewport()->height() - 1);
    m_model->setVisibleRows(first, last < 0 ? m_model->rowCount() - 1 : last);
}

void ListingsPage::openDetail()
{
    openDetailFor(m_table->currentIndex().row());
}

void ListingsPage::openDetailFor(int row)
{
    m_detail->show();
    QSettings().setValue(detailSetting, true);
    if (const std::optional<Listing> listing = m_model->listing(row))
        m_detail->showListing(listing->id);
}

void ListingsPage::openListing(qint64 id)
{
    m_detail->show();
    m_detail->showListing(id);
}

void ListingsPage::closeDetail()
{
    if (m_detail->isVisible()) {
        m_detail->hide();
        QSettings().setValue(detailSetting, false);
    } else {
        m_table->clearSelection();
    }
    m_table->setFocus();
}

void ListingsPage::currentRowChanged(int row)
{
    if (m_detail->isVisible() && row >= 0)
        m_rest.start();
}

void ListingsPage::outdated()
{
    if (m_model->rowCount() == 0) {
        queryAgain();
        return;
    }
    m_calm.start();
}

void ListingsPage::settle()
{
    // A list that nobody holds on to may follow by itself; otherwise it waits to be asked.
    const bool held = m_table->selectionModel()->hasSelection() || m_table->verticalScrollBar()->value() > 0;
    if (held || m_session.checker.isRunning())
        m_updateButton->show();
    else
        queryAgain();
}

void ListingsPage::updateList()
{
    keepPlaces();
    queryAgain();
}

void ListingsPage::keepPlaces()
{
    m_places = std::make_unique<Places>();
    m_places->scroll = m_table->verticalScrollBar()->value();
    if (const std::optional<Listing> current = m_model->listing(m_table->currentIndex().row()))
        m_places->current = current->id;
    for (const int row : m_table->selectedRows()) {
        if (m_places->selected.size() >= mostKept)
            break;
        if (const std::optional<Listing> listing = m_model->listing(row))
            m_places->selected.append(listing->id);
    }
}

void ListingsPage::bringBackPlaces()
{
    const std::unique_ptr<Places> places = std::move(m_places);
    if (!places)
        return;
    m_table->verticalScrollBar()->setValue(places->scroll);
    if (places->current)
        m_model->locate({*places->current}, [this](const QList<int> &rows) {
            if (!rows.isEmpty())
                m_table->selectionModel()->setCurrentIndex(
                    m_model->index(rows.constFirst(), m_table->shownColumns().value(0)), QItemSelectionModel::NoUpdate);
        });
    m_model->locate(places->selected, [this](const QList<int> &rows) {
        QItemSelection selection;
        for (const int row : rows)
            selection.select(m_model->index(row, 0), m_model->index(row, ListingColumns::Count - 1));
        m_table->selectionModel()->select(selection, QItemSelectionModel::Select);
    });
}

} // namespace steward::ui
