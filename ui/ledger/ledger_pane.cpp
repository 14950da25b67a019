#include "ui/ledger/ledger_pane.h"

#include "ui/ledger/entry_detail.h"
#include "ui/ledger/ledger_export.h"
#include "ui/ledger/ledger_model.h"
#include "ui/ledger/ledger_words.h"
#include "ui/ledger/package_dialog.h"
#include "ui/ledger/trail_panel.h"
#include "ui/ledger/trail_state.h"
#include "ui/ledger/verify_bar.h"
#include "ui/ledger/verify_package_dialog.h"
#include "ui/theme/icons.h"
#include "ui/widgets/filter_bar.h"
#include "ui/widgets/job.h"
#include "ui/widgets/notice_bar.h"
#include "ui/widgets/record_table.h"
#include "ui/widgets/stacked_state.h"

#include <QDateTime>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>
#include <QPointer>
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

    void activate() override
    {
        load();
        m_session.trail.read(true);
    }
    void refresh(const QStringList &topics) override;
    void focusSearch() override { m_filters->focusSearch(); }
    QList<QAction *> paneActions() override
    {
        return {m_verifyAction, m_proveAction, m_packageAction, m_verifyPackageAction, m_exportAction, m_newestAction};
    }
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
    void askPackage();
    void makePackage(const ledger::PackageRequest &request);
    void verifyPackage(const QString &path);
    bool isFiltered() const;

    Session &m_session;
    LedgerModel m_model;
    ledger::EntryFilter m_filter;
    FilterBar *m_filters;
    NoticeBar *m_notice;
    TrailPanel *m_trail;
    VerifyBar *m_verify;
    StackedState *m_state;
    RecordTable *m_table = nullptr;
    EntryDetail *m_detail = nullptr;
    QPushButton *m_newer = nullptr;
    QAction *m_verifyAction;
    QAction *m_proveAction;
    QAction *m_packageAction;
    QAction *m_verifyPackageAction;
    QAction *m_exportAction;
    QAction *m_newestAction;
    QTimer *m_rest;
    qint64 m_shownSeq = -1;
    Reading<Result<qint64>> m_sizing;
    Reading<Result<qint64>> m_exporting;
    QPointer<Job> m_packageJob;
    Reading<Result<ledger::PackageFacts>> m_packaging;
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
    , m_trail(new TrailPanel(session.trail, this))
    , m_verify(new VerifyBar(session.workspace, session.trail, this))
    , m_state(nullptr)
    , m_verifyAction(new QAction(icon(u"shield"_s), tr("Verify the ledger"), this))
    , m_proveAction(new QAction(icon(u"check"_s), tr("Prove the entry"), this))
    , m_packageAction(new QAction(icon(u"package"_s), tr("Make an evidence package…"), this))
    , m_verifyPackageAction(new QAction(icon(u"shield"_s), tr("Verify a package…"), this))
    , m_exportAction(new QAction(icon(u"export"_s), tr("Export what is shown…"), this))
    , m_newestAction(new QAction(icon(u"refresh"_s), tr("Show the newest entries"), this))
    , m_rest(new QTimer(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_trail);
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
    connect(m_trail, &TrailPanel::said, this, &LedgerPane::said);
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
    connect(m_proveAction, &QAction::triggered, this, [this] { m_detail->prove(); });
    connect(m_packageAction, &QAction::triggered, this, &LedgerPane::askPackage);
    connect(m_verifyPackageAction, &QAction::triggered, this, [this] { verifyPackage({}); });
    auto *verify = new QPushButton(m_verifyAction->icon(), m_verifyAction->text(), this);
    connect(verify, &QPushButton::clicked, m_verifyAction, &QAction::trigger);
    m_filters->addTrailing(verify);
    auto *evidence = new QPushButton(icon(u"export"_s), tr("Export and evidence"), this);
    auto *menu = new QMenu(evidence);
    menu->addActions({m_packageAction, m_verifyPackageAction, m_exportAction});
    evidence->setMenu(menu);
    m_filters->addTrailing(evidence);
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
    m_detail = new EntryDetail(m_session.workspace.store(), m_session.trail, this);
    connect(m_detail, &EntryDetail::subjectChosen, this, [this](const QString &subject) {
        show({{u"subject"_s, subject}});
    });
    connect(m_detail, &EntryDetail::actorChosen, this, [this](const QString &actor) { show({{u"actor"_s, actor}}); });
    connect(m_detail, &EntryDetail::told, this,
        [this](const QString &sentence, Tone tone) { m_notice->tell(sentence, tone); });
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
    m_detail->clear();
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
    m_detail->show(*entry);
}

void LedgerPane::askPackage()
{
    if (!m_session.workspace.vault().signer()) {
        m_notice->tell(
            tr("A package is signed, and this ledger has no key that is open. Set up or unlock the vault first."),
            Tone::Warning, tr("Go to the vault"), [this] {
                Q_EMIT goTo(u"settings"_s, {{u"page"_s, u"vault"_s}});
            });
        return;
    }
    auto *dialog = new PackageDialog(m_session.workspace.store(), m_filter, isFiltered(), this);
    connect(dialog, &PackageDialog::asked, this, &LedgerPane::makePackage);
    dialog->open();
}

void LedgerPane::makePackage(const ledger::PackageRequest &request)
{
    const std::shared_ptr<const ledger::NoteSigner> signer = m_session.workspace.vault().signer();
    if (!signer)
        return;
    m_packageAction->setEnabled(false);
    m_packageJob = new Job(tr("Making the evidence package"), this);
    Q_EMIT working(m_packageJob);
    m_packaging.start(
        [&store = m_session.workspace.store(), signer, request, stop = m_packageJob->stopToken(),
            progress = m_packageJob->progress()](std::stop_token) {
            return ledger::writePackage(
                store, *signer, request, stop, [progress](qint64 done, qint64 total) { progress->tell(done, total); });
        },
        [this](const Result<ledger::PackageFacts> &made) {
            m_packageAction->setEnabled(true);
            if (m_packageJob)
                m_packageJob->end();
            if (!made) {
                m_notice->tell(made.error().message, Tone::Bad);
                return;
            }
            m_notice->tell(
                tr("%n entries and their proofs are in %1.", nullptr, static_cast<int>(made->last - made->first + 1))
                    .arg(QFileInfo(made->path).fileName()),
                Tone::Good, tr("Verify it"), [this, path = made->path] { verifyPackage(path); });
        });
}

void LedgerPane::verifyPackage(const QString &path)
{
    const auto &facts = m_session.trail.facts();
    const QString key = facts && !facts->keys.isEmpty() ? facts->keys.last().text() : QString();
    auto *dialog = new VerifyPackageDialog(key, this);
    connect(dialog, &VerifyPackageDialog::working, this, &LedgerPane::working);
    dialog->open();
    if (path.isEmpty())
        return;
    dialog->setPackage(path);
    dialog->setKey(key);
    dialog->verify();
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
