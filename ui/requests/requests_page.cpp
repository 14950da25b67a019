#include "ui/requests/requests_page.h"

#include "ui/requests/request_actions.h"
#include "ui/requests/request_detail.h"
#include "ui/requests/request_filters.h"
#include "ui/requests/request_model.h"
#include "ui/requests/request_words.h"
#include "ui/theme/icons.h"
#include "ui/vault/vault_guard.h"
#include "ui/widgets/filter_bar.h"
#include "ui/widgets/notice_bar.h"
#include "ui/widgets/record_table.h"
#include "ui/widgets/stacked_state.h"
#include "ui/widgets/state_badge.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPushButton>
#include <QScrollBar>
#include <QSettings>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace steward::ui {

using namespace compliance;

namespace {

const QString splitSetting = u"requests/split"_s;

} // namespace

struct RequestsPane::Counts
{
    RequestCounts counts = {};
    qint64 all = -1;
};

RequestsPane::RequestsPane(Session &session, QWidget *parent)
    : Pane(parent)
    , m_session(session)
    , m_model(new RequestModel(session.workspace.store(), session.workspace.vault(), this))
    , m_bar(new FilterBar(this))
    , m_filters(new RequestFilters(*m_bar, seatPerson(session.workspace.store().actor())))
    , m_notice(new NoticeBar(this))
    , m_table(new RecordTable(u"requests"_s, this))
    , m_states(new StackedState(m_table, this))
    , m_splitter(new QSplitter(Qt::Horizontal, this))
    , m_list(new QWidget(this))
    , m_steps(new RequestActions(session, this))
    , m_detail(new RequestDetail(session, *m_steps, this))
    , m_update(new QToolButton(this))
{
    m_query.filter = m_filters->filter(session.workspace.clock().now());
    makeTable();
    makeActions();
    makeBar();
    connectModel();
    auto *column = new QVBoxLayout(m_list);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(m_states, 1);
    m_splitter->addWidget(m_list);
    m_splitter->addWidget(m_detail);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    m_splitter->setChildrenCollapsible(false);
    const int character = fontMetrics().averageCharWidth();
    m_splitter->setSizes({character * 90, character * 80});
    m_splitter->restoreState(QSettings().value(splitSetting).toByteArray());
    connect(m_splitter, &QSplitter::splitterMoved, this,
        [this] { QSettings().setValue(splitSetting, m_splitter->saveState()); });
    m_detail->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_notice);
    layout->addWidget(m_splitter, 1);
    setFocusProxy(m_table);
    connect(m_detail, &RequestDetail::told, this, &RequestsPane::tell);
    connect(m_detail, &RequestDetail::said, this, &RequestsPane::said);
    connect(m_detail, &RequestDetail::working, this, &RequestsPane::working);
    connect(m_detail, &RequestDetail::goTo, this, &RequestsPane::goTo);
    connect(m_steps, &RequestActions::done, this, [this](const QString &sentence) {
        tell(sentence, Tone::Good);
        m_detail->refresh();
    });
    connect(&session.vault, &VaultGuard::changed, this, &RequestsPane::vaultChanged);
}

RequestsPane::~RequestsPane() = default;

void RequestsPane::makeTable()
{
    m_table->setObjectName(u"requests"_s);
    m_table->setAccessibleName(tr("Requests"));
    using C = RequestColumns;
    m_table->setStandardColumns(
        {C::Reference, C::Person, C::Type, C::Clock, C::State, C::Laws, C::Received, C::Assignee});
    for (int i = 0; i < C::Count; ++i)
        m_table->setStandardWidth(i, C::width(i));
    m_table->setSortableColumns(C::sortable());
    for (const int column : {int(C::State), int(C::Clock)})
        m_table->setItemDelegateForColumn(column, new StateBadgeDelegate(m_table));
    m_table->setModel(m_model);
    m_table->setSortIndicator(C::Clock, Qt::AscendingOrder);
    m_table->viewport()->installEventFilter(this);
    connect(m_table, &RecordTable::sortAsked, this, &RequestsPane::sortBy);
    connect(m_table, &RecordTable::opened, this, &RequestsPane::openCurrent);
    connect(m_table, &RecordTable::currentRowChanged, this, [this](int row) {
        if (m_detail->isVisible() && row >= 0)
            m_rest.start();
    });
    connect(m_table->verticalScrollBar(), &QScrollBar::valueChanged, this, &RequestsPane::sawVisible);
    m_rest.setSingleShot(true);
    m_rest.setInterval(90ms);
    connect(&m_rest, &QTimer::timeout, this, [this] {
        if (const auto request = m_model->request(m_table->currentIndex().row()); request && m_detail->isVisible())
            m_detail->showRequest(request->reference);
    });
}

QAction *RequestsPane::makeAction(
    const QString &iconName, const QString &text, const QKeySequence &keys, void (RequestsPane::*what)())
{
    auto *action = new QAction(icon(iconName), text, this);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    if (!keys.isEmpty()) {
        action->setToolTip(u"%1 (%2)"_s.arg(QString(text).remove(u'…'), keys.toString(QKeySequence::NativeText)));
        QWidget::addAction(action);
    }
    connect(action, &QAction::triggered, this, what);
    m_actions.append(action);
    return action;
}

void RequestsPane::makeActions()
{
    const bool writable = m_session.workspace.store().isWritable();
    m_new = makeAction(u"add"_s, tr("New request…"), QKeySequence(u"Ctrl+N"_s), &RequestsPane::newRequest);
    m_new->setShortcutContext(Qt::WindowShortcut);
    m_new->setEnabled(writable);
    m_export =
        makeAction(u"export"_s, tr("Export what is shown…"), QKeySequence(u"Ctrl+E"_s), &RequestsPane::exportShown);
    makeAction(u"refresh"_s, tr("Read the requests again"), Qt::Key_F5, &RequestsPane::queryAgain);
    makeAction(u"info"_s, tr("Open the chosen request"), {}, &RequestsPane::openCurrent);
    m_wide = makeAction(u"columns"_s, tr("Only the request, without the table"), QKeySequence(u"Ctrl+Return"_s),
        &RequestsPane::toggleWide);
    m_wide->setCheckable(true);
    m_close = makeAction(u"close"_s, tr("Close the detail"), {}, &RequestsPane::closeDetail);
    m_export->setShortcutContext(Qt::WindowShortcut);
    const auto page = [this](const QString &iconName, const QString &text, RequestDetail::Page which) {
        auto *action = new QAction(icon(iconName), text, this);
        connect(action, &QAction::triggered, this, [this, which] {
            openCurrent();
            m_detail->showPage(which);
        });
        m_actions.append(action);
    };
    page(u"edit"_s, tr("Note on the request"), RequestDetail::History);
    page(u"file"_s, tr("Letters of the request"), RequestDetail::Letters);
    page(u"folder"_s, tr("Files of the request"), RequestDetail::Files);
    page(u"search"_s, tr("Work on the data of the request"), RequestDetail::Work);
    m_detail->addIconActions({m_wide, m_close});
}

void RequestsPane::makeBar()
{
    const auto button = [this](QAction *action, const QString &text) {
        auto *made = new QPushButton(action->icon(), text, this);
        made->setToolTip(action->toolTip());
        made->setEnabled(action->isEnabled());
        m_bar->addTrailing(made);
        connect(made, &QPushButton::clicked, action, &QAction::trigger);
    };
    button(m_new, tr("New…"));
    button(m_export, tr("Export…"));
    m_update->setText(tr("Update the list"));
    m_update->setIcon(icon(u"refresh"_s, Tone::Accent));
    m_update->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_update->setToolTip(tr("Something has changed: rows may have come, gone or changed places."));
    m_update->hide();
    connect(m_update, &QToolButton::clicked, this, &RequestsPane::queryAgain);
    m_bar->addFilterWidget(m_update);
    m_bar->setToolTip(
        tr("A person is found by a whole e-mail, phone or customer number, compared by its keyed hash; parts of it "
           "find nothing. REQ-…, a year and number, or up to four digits are looked for in the reference."));
    connect(m_filters, &RequestFilters::changed, this, &RequestsPane::applyFilter);
}

void RequestsPane::connectModel()
{
    connect(m_model, &RequestModel::loaded, this, [this](qint64 rows) {
        if (std::exchange(m_toTop, false))
            m_table->scrollToTop();
        showCount(rows);
        showState();
        if (const int row = m_select.isEmpty() ? -1 : m_model->rowOf(m_select); row >= 0) {
            m_table->selectRow(row);
            m_table->scrollTo(m_model->index(row, 0));
        }
        m_select.clear();
        m_filters->fillLaws();
        sawVisible();
    });
    connect(m_model, &RequestModel::failed, this, [this](const Error &error) {
        const bool isLocked =
            m_session.vault.state() != vault::VaultState::Open && !m_query.filter.identifier.isEmpty();
        if (isLocked)
            m_states->showEmpty(tr("The vault is locked"),
                tr("A person is found by a keyed hash, whose key is in the vault. %1").arg(m_session.vault.reason()),
                m_session.vault.state() == vault::VaultState::Locked ? tr("Unlock the vault") : QString(), u"lock"_s);
        else if (m_model->rowCount() == 0)
            m_states->showError(error);
        else
            tell(error.message, Tone::Bad);
    });
    connect(m_model, &RequestModel::outdated, this, [this] {
        if (m_model->rowCount() == 0)
            queryAgain();
        else
            m_calm.start();
    });
    connect(m_states, &StackedState::retryChosen, this, &RequestsPane::queryAgain);
    connect(m_states, &StackedState::actionChosen, this, [this] {
        if (!m_query.filter.identifier.isEmpty() && m_session.vault.state() == vault::VaultState::Locked)
            m_session.vault.unlock();
        else if (m_all == 0)
            newRequest();
        else
            m_bar->clear();
    });
    m_calm.setSingleShot(true);
    m_calm.setInterval(1500ms);
    connect(&m_calm, &QTimer::timeout, this, &RequestsPane::settle);
    m_numbers.setSingleShot(true);
    m_numbers.setInterval(500ms);
    connect(&m_numbers, &QTimer::timeout, this, &RequestsPane::readCounts);
}

void RequestsPane::activate()
{
    if (!std::exchange(m_active, true)) {
        m_states->showLoading(tr("Reading the requests…"));
        queryAgain();
    } else {
        m_model->refresh();
        m_detail->refresh();
    }
    readCounts();
}

void RequestsPane::refresh(const QStringList &topics)
{
    if (!m_active)
        return;
    static const QStringList ours{u"requests"_s, u"erasure"_s, u"sources"_s, u"vault"_s, u"settings"_s};
    if (std::none_of(topics.cbegin(), topics.cend(), [](const QString &topic) { return ours.contains(topic); }))
        return;
    m_model->refresh();
    if (m_detail->isVisible())
        m_detail->refresh();
    if (!m_numbers.isActive())
        m_numbers.start();
}

void RequestsPane::vaultChanged()
{
    m_model->forgetNames();
    m_detail->forget();
    if (m_active && !m_query.filter.identifier.isEmpty())
        queryAgain();
}

void RequestsPane::focusSearch()
{
    m_bar->focusSearch();
}

QList<QAction *> RequestsPane::paneActions()
{
    return m_actions + m_steps->all();
}

void RequestsPane::show(const QVariantMap &what)
{
    RequestFilter filter{.law = what.value(u"law"_s).toString()};
    const QString named = what.value(u"filter"_s).toString();
    filter.onlyOpen = named == "open"_L1 || named == "soon"_L1;
    filter.onlyOverdue = named == "overdue"_L1;
    if (named == "soon"_L1)
        filter.dueBefore = m_session.workspace.clock().now() + std::chrono::days(7);
    if (named == "mine"_L1)
        filter.assignee = seatPerson(m_session.workspace.store().actor());
    if (const auto state = requestStateFromName(what.value(u"state"_s).toString()))
        filter.states = {*state};
    if (const auto type = typeFromName(what.value(u"type"_s).toString()))
        filter.types = {*type};
    const QString text = what.value(u"text"_s).toString();
    (RequestFilters::isReference(text) ? filter.reference : filter.identifier) = text;
    const QString reference = what.value(u"reference"_s).toString();
    const QString assignee = what.value(u"assignee"_s).toString();
    if (!assignee.isEmpty())
        filter.assignee = assignee;
    if (!isEmpty(filter)) {
        m_filters->setFilter(filter);
        m_active = true;
        applyFilter();
    }
    if (!reference.isEmpty()) {
        m_select = reference;
        openRequest(reference);
        const int row = m_model->rowOf(reference);
        if (row >= 0)
            m_table->selectRow(row);
    }
    if (what.value(u"new"_s).toBool() && m_new->isEnabled())
        newRequest();
}

void RequestsPane::applyFilter()
{
    m_toTop = true;
    queryAgain();
}

void RequestsPane::sortBy(int column, Qt::SortOrder order)
{
    const std::optional<RequestSort> sort = RequestColumns::sort(column);
    if (!sort)
        return;
    m_query.sort = *sort;
    m_query.descending = order == Qt::DescendingOrder;
    m_toTop = true;
    queryAgain();
}

void RequestsPane::queryAgain()
{
    m_calm.stop();
    m_update->hide();
    m_query.filter = m_filters->filter(m_session.workspace.clock().now());
    m_bar->setCounting();
    if (m_select.isEmpty()) {
        if (const auto current = m_model->request(m_table->currentIndex().row()))
            m_select = current->reference;
    }
    m_model->setQuery(m_query);
}

void RequestsPane::settle()
{
    // A list that nobody holds on to may follow by itself; otherwise it waits to be asked.
    const bool held = m_table->selectionModel()->hasSelection() || m_table->verticalScrollBar()->value() > 0;
    if (held)
        m_update->show();
    else
        queryAgain();
}

void RequestsPane::showCount(qint64 rows)
{
    m_bar->setShowing(rows, std::max(m_all, rows));
}

void RequestsPane::showState()
{
    if (m_model->rowCount() > 0) {
        m_states->showContent();
    } else if (m_all == 0) {
        const bool hasKeys = m_session.vault.state() != vault::VaultState::NotSetUp;
        m_states->showEmpty(tr("No requests yet"),
            hasKeys ? tr("When a person writes, open a request: paste the mail, and the legal dates are computed.")
                    : tr("What a person writes is sealed, and this workspace has no keys yet: set up the vault first."),
            m_new->isEnabled() && hasKeys ? tr("New request…") : QString(), u"user"_s);
    } else {
        m_states->showEmpty(tr("Nothing matches"),
            tr("No request fulfils every condition: %1.").arg(RequestWords::filter(m_query.filter)), tr("Show all"),
            u"search"_s);
    }
}

void RequestsPane::readCounts()
{
    Workspace &workspace = m_session.workspace;
    m_counting.start(
        [&workspace](std::stop_token) {
            Register requests(workspace.store(), workspace.vault());
            return Counts{.counts = requests.counts(workspace.clock().now()).value_or(RequestCounts()),
                .all = requests.count({}).value_or(-1)};
        },
        [this](const Counts &counts) {
            m_all = counts.all;
            m_filters->setCounts(counts.counts, counts.all);
            showCount(m_model->rowCount());
            if (m_model->rowCount() == 0 && m_states->currentWidget() != m_states->content())
                showState();
        });
}

void RequestsPane::sawVisible()
{
    const int first = m_table->rowAt(0);
    if (first < 0)
        return;
    const int last = m_table->rowAt(m_table->viewport()->height() - 1);
    m_model->setVisibleRows(first, last < 0 ? m_model->rowCount() - 1 : last);
}

void RequestsPane::openRequest(const QString &reference)
{
    m_detail->show();
    m_detail->showRequest(reference);
}

void RequestsPane::openCurrent()
{
    if (const auto request = m_model->request(m_table->currentIndex().row()))
        openRequest(request->reference);
}

void RequestsPane::toggleWide()
{
    if (!m_detail->isVisible())
        openCurrent();
    const bool wide = m_wide->isChecked() && m_detail->isVisible();
    m_wide->setChecked(wide);
    m_list->setVisible(!wide);
}

void RequestsPane::closeDetail()
{
    if (m_wide->isChecked()) {
        m_wide->setChecked(false);
        m_list->show();
    } else if (m_detail->isVisible()) {
        m_detail->hide();
        m_detail->showNothing();
    } else {
        m_table->clearSelection();
    }
    m_table->setFocus();
}

void RequestsPane::tell(const QString &sentence, Tone tone)
{
    m_notice->tell(sentence, tone);
}

bool RequestsPane::hasSomethingToLeave() const
{
    return m_detail->isVisible() || m_table->selectionModel()->hasSelection();
}

bool RequestsPane::event(QEvent *event)
{
    // Escape closes what is open here before it leaves the pane.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Escape && hasSomethingToLeave()) {
            event->accept();
            return true;
        }
    }
    return Pane::event(event);
}

void RequestsPane::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && hasSomethingToLeave())
        closeDetail();
    else
        Pane::keyPressEvent(event);
}

bool RequestsPane::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        sawVisible();
    return Pane::eventFilter(watched, event);
}

} // namespace steward::ui
