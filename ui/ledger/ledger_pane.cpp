#include "ui/ledger/ledger_pane.h"

#include "ui/ledger/ledger_export.h"
#include "ui/ledger/ledger_model.h"
#include "ui/ledger/ledger_words.h"
#include "ui/ledger/verify_bar.h"
#include "ui/theme/icons.h"
#include "ui/widgets/detail_panel.h"
#include "ui/widgets/filter_bar.h"
#include "ui/widgets/notice_bar.h"
#include "ui/widgets/record_table.h"
#include "ui/widgets/relative_time.h"
#include "ui/widgets/stacked_state.h"

#include <QDateTime>
#include <QFileDialog>
#include <QFileInfo>
#include <QFontDatabase>
#include <QJsonDocument>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSplitter>
#include <QStandardPaths>
#include <QTimer>
#include <QVBoxLayout>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace steward::ui {

namespace {

/** The audit trail: a filter bar, a windowed table, the entry beside it, and verification. */
class LedgerPane final : public Pane
{
    Q_OBJECT

public:
    LedgerPane(Session &session, QWidget *parent);

    void activate() override { load(); }
    void refresh(const QStringList &topics) override;
    void focusSearch() override { m_filters->focusSearch(); }
    QList<QAction *> paneActions() override { return {m_verifyAction, m_exportAction, m_newestAction}; }
    void show(const QVariantMap &what) override;
    using Pane::show;

private:
    void makeActions();
    void makeFilters();
    QWidget *makeRows();
    void makeDetail();
    void addPeriod(QMenu *menu, const QString &text, std::optional<int> days);
    void setValueChip(const QString &id, const QString &label, const QString &value);
    void load();
    void showLoaded();
    void showCounts();
    void showNewer(qint64 size);
    void showEntry(int row);
    void exportShown();
    void writeTo(const QString &path);
    bool isFiltered() const;

    Session &m_session;
    LedgerModel m_model;
    ledger::EntryFilter m_filter;
    FilterBar *m_filters;
    NoticeBar *m_notice;
    VerifyBar *m_verify;
    StackedState *m_state;
    RecordTable *m_table = nullptr;
    DetailPanel *m_detail = nullptr;
    QPushButton *m_sameSubject = nullptr;
    QPushButton *m_sameActor = nullptr;
    QPushButton *m_newer = nullptr;
    QAction *m_verifyAction;
    QAction *m_exportAction;
    QAction *m_newestAction;
    QTimer *m_rest;
    qint64 m_shownSeq = -1;
    Reading<Result<qint64>> m_sizing;
    Reading<Result<qint64>> m_exporting;
};

LedgerModel::Source sourceOf(store::Store &store)
{
    return {.page = [&store](const ledger::EntryFilter &filter, qint64 before,
                        int count) { return ledger::newestEntries(store, filter, before, count); },
        .size = [&store] { return ledger::entryCount(store); }};
}

LedgerPane::LedgerPane(Session &session, QWidget *parent)
    : Pane(parent)
    , m_session(session)
    , m_model(sourceOf(session.workspace.store()))
    , m_filters(new FilterBar(this))
    , m_notice(new NoticeBar(this))
    , m_verify(new VerifyBar(session.workspace.store(), this))
    , m_state(nullptr)
    , m_verifyAction(new QAction(icon(u"shield"_s), tr("Verify the ledger"), this))
    , m_exportAction(new QAction(icon(u"export"_s), tr("Export what is shown…"), this))
    , m_newestAction(new QAction(icon(u"refresh"_s), tr("Show the newest entries"), this))
    , m_rest(new QTimer(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_filters);
    layout->addWidget(m_verify);
    layout->addWidget(m_notice);
    m_state = new StackedState(makeRows(), this);
    layout->addWidget(m_state, 1);
    setFocusProxy(m_table);
    makeActions();
    makeFilters();
    connect(m_state, &StackedState::retryChosen, this, &LedgerPane::load);
    connect(m_state, &StackedState::actionChosen, m_filters, &FilterBar::clear);
    connect(&m_model, &LedgerModel::loaded, this, &LedgerPane::showLoaded);
    connect(&m_model, &LedgerModel::failed, m_state, &StackedState::showError);
    connect(&m_model, &LedgerModel::pageArrived, this, [this] {
        showCounts();
        if (m_shownSeq < 0)
            showEntry(m_table->currentIndex().row());
    });
    connect(m_verify, &VerifyBar::said, this, &LedgerPane::said);
    connect(m_verify, &VerifyBar::finished, this, [this] { m_verifyAction->setEnabled(true); });
    m_rest->setSingleShot(true);
    m_rest->setInterval(1s);
    connect(m_rest, &QTimer::timeout, this, [this] {
        m_sizing.start([&store = m_session.workspace.store()](std::stop_token) { return ledger::entryCount(store); },
            [this](const Result<qint64> &size) {
                if (size)
                    showNewer(*size);
            });
    });
}

void LedgerPane::makeActions()
{
    m_exportAction->setShortcut(QKeySequence(u"Ctrl+E"_s));
    m_newestAction->setShortcut(QKeySequence(Qt::Key_F5));
    connect(m_verifyAction, &QAction::triggered, this, [this] {
        if (!m_verify->isRunning())
            m_verify->start();
    });
    connect(m_exportAction, &QAction::triggered, this, &LedgerPane::exportShown);
    connect(m_newestAction, &QAction::triggered, this, &LedgerPane::load);
    m_newer = new QPushButton(icon(u"refresh"_s), {}, this);
    m_newer->hide();
    connect(m_newer, &QPushButton::clicked, this, &LedgerPane::load);
    m_filters->addTrailing(m_newer);
    for (QAction *action : {m_verifyAction, m_exportAction}) {
        auto *button = new QPushButton(action->icon(), action->text(), this);
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        m_filters->addTrailing(button);
    }
}

void LedgerPane::makeFilters()
{
    m_filters->setSearchHint(tr("Search in who, what and about"));
    connect(m_filters, &FilterBar::searchChanged, this, [this](const QString &text) {
        m_filter.text = text;
        load();
    });
    auto *kinds = new QMenu(this);
    m_filters->addMenuChip(u"action"_s, tr("Any action"), kinds);
    const auto addKind = [&](const QString &prefix, const QString &words) {
        connect(kinds->addAction(words), &QAction::triggered, this, [this, prefix, words] {
            m_filter.action = prefix;
            setValueChip(u"action"_s, prefix.isEmpty() ? tr("Any action") : words, prefix);
            load();
        });
    };
    addKind({}, tr("Any action"));
    kinds->addSeparator();
    for (const auto &[prefix, words] : LedgerWords::kinds())
        addKind(prefix, words);
    auto *periods = new QMenu(this);
    m_filters->addMenuChip(u"time"_s, tr("Any time"), periods);
    addPeriod(periods, tr("Any time"), {});
    periods->addSeparator();
    addPeriod(periods, tr("Today"), 0);
    addPeriod(periods, tr("Last 7 days"), 7);
    addPeriod(periods, tr("Last 30 days"), 30);
    addPeriod(periods, tr("Last 365 days"), 365);
    for (const QString &id : {u"actor"_s, u"subject"_s})
        m_filters->addChip(id, {})->hide();
    connect(m_filters, &FilterBar::chipToggled, this, [this](const QString &id, bool on) {
        if (on)
            return;
        (id == "actor"_L1 ? m_filter.actor : m_filter.subject).clear();
        m_filters->chip(id)->hide();
        load();
    });
    connect(m_filters, &FilterBar::cleared, this, [this] {
        m_filter = {};
        m_filters->chip(u"action"_s)->setLabel(tr("Any action"));
        m_filters->chip(u"time"_s)->setLabel(tr("Any time"));
        m_filters->chip(u"actor"_s)->hide();
        m_filters->chip(u"subject"_s)->hide();
        load();
    });
}

void LedgerPane::addPeriod(QMenu *menu, const QString &text, std::optional<int> days)
{
    connect(menu->addAction(text), &QAction::triggered, this, [this, text, days] {
        m_filter.since = {};
        if (days) {
            const QDate today = QDateTime::fromMSecsSinceEpoch(toMillis(m_session.workspace.clock().now())).date();
            m_filter.since = fromMillis(today.addDays(-*days).startOfDay().toMSecsSinceEpoch());
        }
        setValueChip(u"time"_s, text, days ? text : QString());
        load();
    });
}

/** A chip that stands for a value: checked while there is one. */
void LedgerPane::setValueChip(const QString &id, const QString &label, const QString &value)
{
    m_filters->chip(id)->setLabel(label);
    m_filters->setChipOn(id, !value.isEmpty());
}

QWidget *LedgerPane::makeRows()
{
    auto *splitter = new QSplitter(Qt::Horizontal, this);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(1);
    m_table = new RecordTable(u"ledger"_s, splitter);
    m_table->setAccessibleName(tr("Entries of the ledger, newest first"));
    m_table->setStandardWidth(LedgerModel::WhenColumn, 20);
    m_table->setStandardWidth(LedgerModel::ActionColumn, 24);
    m_table->setStandardWidth(LedgerModel::SubjectColumn, 14);
    m_table->setStandardWidth(LedgerModel::ActorColumn, 15);
    m_table->setStandardWidth(LedgerModel::OutcomeColumn, 10);
    m_table->setStandardWidth(LedgerModel::SeqColumn, 8);
    m_table->setItemDelegateForColumn(LedgerModel::OutcomeColumn, new StateBadgeDelegate(m_table));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setModel(&m_model);
    splitter->addWidget(m_table);
    makeDetail();
    splitter->addWidget(m_detail);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({760, 340});
    connect(m_table, &RecordTable::currentRowChanged, this, &LedgerPane::showEntry);
    connect(m_table, &RecordTable::opened, this, [this] { m_detail->setFocus(); });
    return splitter;
}

void LedgerPane::makeDetail()
{
    m_detail = new DetailPanel(this);
    m_sameSubject = new QPushButton(tr("Only about this"), m_detail);
    m_sameActor = new QPushButton(tr("Only by this one"), m_detail);
    m_detail->addAction(m_sameSubject);
    m_detail->addAction(m_sameActor);
    connect(m_sameSubject, &QPushButton::clicked, this, [this] {
        if (const auto entry = m_model.entry(m_table->currentIndex().row()))
            show({{u"subject"_s, entry->subject}});
    });
    connect(m_sameActor, &QPushButton::clicked, this, [this] {
        if (const auto entry = m_model.entry(m_table->currentIndex().row()))
            show({{u"actor"_s, entry->actor}});
    });
    m_detail->setNothing(tr("Choose an entry to see everything it says."));
}

void LedgerPane::show(const QVariantMap &what)
{
    if (const QString subject = what.value(u"subject"_s).toString(); !subject.isEmpty()) {
        m_filter.subject = subject;
        setValueChip(u"subject"_s, tr("About %1").arg(subject), subject);
        m_filters->chip(u"subject"_s)->show();
    }
    if (const QString actor = what.value(u"actor"_s).toString(); !actor.isEmpty()) {
        m_filter.actor = actor;
        setValueChip(u"actor"_s, tr("By %1").arg(actor), actor);
        m_filters->chip(u"actor"_s)->show();
    }
    if (const QString action = what.value(u"action"_s).toString(); !action.isEmpty()) {
        m_filter.action = action;
        setValueChip(u"action"_s, LedgerWords::action(action), action);
    }
    load();
}

bool LedgerPane::isFiltered() const
{
    return !m_filters->searchText().isEmpty() || !m_filters->chipsOn().isEmpty();
}

void LedgerPane::load()
{
    m_newer->hide();
    if (m_state->currentWidget() != m_state->content())
        m_state->showLoading(tr("Reading the ledger…"));
    m_filters->setCounting();
    m_model.load(m_filter);
}

void LedgerPane::showLoaded()
{
    m_shownSeq = -1;
    m_detail->setNothing(tr("Choose an entry to see everything it says."));
    showCounts();
    if (m_model.rowCount() > 0)
        m_state->showContent();
    else if (isFiltered())
        m_state->showEmpty(tr("No entry fits"),
            tr("None of the %n entries fits these filters.", nullptr, static_cast<int>(m_model.size())),
            tr("Clear filters"), u"filter"_s);
    else
        m_state->showEmpty(
            tr("The ledger is empty"), tr("Every change in this workspace will be recorded here."), {}, u"ledger"_s);
}

void LedgerPane::showCounts()
{
    if (m_model.isComplete())
        m_filters->setShowing(m_model.rowCount(), m_model.size());
    else
        m_filters->setShowing(m_model.rowCount(), -1);
}

void LedgerPane::refresh(const QStringList &topics)
{
    if (topics.contains(u"ledger"_s) && !m_rest->isActive())
        m_rest->start();
}

void LedgerPane::showNewer(qint64 size)
{
    const qint64 newer = size - m_model.size();
    if (newer <= 0)
        return;
    // Whoever reads further down, or has chosen an entry, is not to be moved.
    const bool undisturbed = m_table->verticalScrollBar()->value() == 0 && m_table->selectedRows().isEmpty();
    if (undisturbed) {
        load();
        return;
    }
    m_newer->setText(tr("%n newer entries", nullptr, static_cast<int>(newer)));
    m_newer->show();
}

void LedgerPane::showEntry(int row)
{
    const std::optional<ledger::Entry> entry = m_model.entry(row);
    m_shownSeq = entry ? entry->seq : -1;
    if (!entry)
        return;
    m_detail->setTitle(LedgerWords::action(entry->action), entry->action);
    m_detail->setBadge(LedgerWords::outcome(entry->outcome));
    m_sameSubject->setVisible(!entry->subject.isEmpty());
    m_detail->clearSections();
    m_detail->addFact(tr("No."), QLocale().toString(entry->seq));
    m_detail->addFact(tr("When"), dateAndRelative(entry->at, m_session.workspace.clock().now()));
    m_detail->addFact(tr("UTC"), toRfc3339(entry->at));
    m_detail->addFact(tr("Who"), entry->actor);
    m_detail->addFact(tr("About"), entry->subject);
    if (entry->detail.isEmpty())
        return;
    m_detail->addSection(tr("Detail"));
    auto *json = new QPlainTextEdit(m_detail);
    json->setReadOnly(true);
    json->setAccessibleName(tr("Detail of the entry"));
    json->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    json->setPlainText(QString::fromUtf8(QJsonDocument(entry->detail).toJson(QJsonDocument::Indented)).trimmed());
    json->setTabChangesFocus(true);
    const int lines = std::min(24, static_cast<int>(json->document()->blockCount()));
    json->setFixedHeight(lines * QFontMetrics(json->font()).lineSpacing() + 20);
    m_detail->addWidget(json);
}

void LedgerPane::exportShown()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    auto *dialog = new QFileDialog(this, tr("Export the ledger"), folder + u"/ledger.csv"_s, tr("CSV (*.csv)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"csv"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &LedgerPane::writeTo);
    dialog->open();
}

void LedgerPane::writeTo(const QString &path)
{
    m_exportAction->setEnabled(false);
    m_exporting.start([&store = m_session.workspace.store(), filter = m_filter, size = m_model.size(), path](
                          std::stop_token stop) { return exportLedger(store, filter, size, path, stop); },
        [this, path](const Result<qint64> &written) {
            m_exportAction->setEnabled(true);
            if (written)
                m_notice->tell(
                    tr("%n entries are in %1.", nullptr, static_cast<int>(*written)).arg(QFileInfo(path).fileName()),
                    Tone::Good);
            else
                m_notice->tell(written.error().message, Tone::Bad);
        });
}

} // namespace

Pane *makeLedgerPane(Session &session, QWidget *parent)
{
    return new LedgerPane(session, parent);
}

} // namespace steward::ui

#include "ledger_pane.moc"
