#include "ui/breaches/breaches_pane.h"

#include "core/compliance/breaches/breach_clocks.h"
#include "core/compliance/breaches/breach_figures.h"
#include "core/compliance/breaches/breach_register.h"
#include "core/compliance/clocks/own_calendars.h"
#include "ui/breaches/breach_detail.h"
#include "ui/breaches/breach_forms.h"
#include "ui/breaches/breach_model.h"
#include "ui/breaches/breach_words.h"
#include "ui/breaches/draft_dialog.h"
#include "ui/theme/icons.h"
#include "ui/vault/vault_guard.h"
#include "ui/widgets/filter_bar.h"
#include "ui/widgets/notice_bar.h"
#include "ui/widgets/reading.h"
#include "ui/widgets/record_table.h"
#include "ui/widgets/stacked_state.h"

#include <QFileDialog>
#include <QLocale>
#include <QPushButton>
#include <QSaveFile>
#include <QSplitter>
#include <QTimer>
#include <QVBoxLayout>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace steward::ui {

using namespace compliance;

namespace {

/** The register as it was read, with what the forms need. */
struct BreachesFacts
{
    QList<Breach> breaches = {};
    std::shared_ptr<const Rulebook> rulebook = {};
    QString rulebookFault = {}; ///< Why there is none; empty where there is.
    QTimeZone zone = QTimeZone::utc();
    Instant now = {};
};

Result<BreachesFacts> readFacts(Workspace &workspace)
{
    BreachesFacts facts{.now = workspace.clock().now()};
    if (const auto rulebook = rulebookOf(workspace.store()))
        facts.rulebook = *rulebook;
    else
        facts.rulebookFault = rulebook.error().message;
    const QTimeZone zone(workspace.facts().timeZone.toUtf8());
    if (zone.isValid())
        facts.zone = zone;
    Result<QList<Breach>> breaches =
        Breaches(workspace.store(), workspace.vault(), facts.rulebook).list(false, facts.now);
    if (!breaches)
        return failureOf(breaches);
    facts.breaches = std::move(*breaches);
    return facts;
}

/** The breaches pane. */
class BreachesPane final : public Pane
{
    Q_OBJECT

public:
    BreachesPane(Session &session, QWidget *parent);

    void activate() override { load(); }
    void refresh(const QStringList &topics) override;
    void focusSearch() override { m_bar->focusSearch(); }
    QList<QAction *> paneActions() override { return m_actions; }
    void show(const QVariantMap &what) override;
    using Pane::show;

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QAction *addAction(
        const QString &text, const QString &iconName, const QKeySequence &shortcut, std::function<void()> what);
    using Pane::addAction;
    void addStep(const QString &text, const QString &iconName, BreachStep step);
    void makeBar();
    void makeTable();
    void load();
    void showFacts(const BreachesFacts &facts);
    void showFilter();
    void showVault();
    void choose(const QString &reference);
    void showChosen();
    void tick();
    void open();
    void openNow();
    void take(const WantedStep &step);
    void openForm(BreachForm *form, const QString &done);
    void openDraft(const WantedStep &step);
    void recompute();
    void exportShown();
    bool canChange() const;
    const Breach *chosen() const;
    BreachDesk desk();

    Session &m_session;
    NoticeBar *m_locked;
    NoticeBar *m_notice;
    StackedState *m_state = nullptr;
    FilterBar *m_bar;
    RecordTable *m_table;
    StackedState *m_list = nullptr;
    BreachDetail *m_detail;
    BreachModel m_model;
    BreachFilter m_filter;
    BreachesFacts m_facts;
    bool m_isLoaded = false;
    bool m_wantsNew = false; ///< "New breach" was asked for before it could be shown.
    QString m_wanted;        ///< A reference to be chosen when it is there.
    QString m_historyOf;
    QList<BreachEvent> m_history;
    QList<QAction *> m_actions;
    QAction *m_new = nullptr;
    QList<QAction *> m_steps;
    QTimer *m_later;
    QTimer *m_minute;
    Reading<Result<BreachesFacts>> m_reading;
    Reading<Result<QList<BreachEvent>>> m_readingHistory;
};

BreachesPane::BreachesPane(Session &session, QWidget *parent)
    : Pane(parent)
    , m_session(session)
    , m_locked(new NoticeBar(this))
    , m_notice(new NoticeBar(this))
    , m_bar(new FilterBar(this))
    , m_table(new RecordTable(u"breaches"_s, this))
    , m_detail(new BreachDetail(this))
    , m_later(new QTimer(this))
    , m_minute(new QTimer(this))
{
    m_new = addAction(tr("New breach…"), u"add"_s, QKeySequence(u"Ctrl+N"_s), [this] { open(); });
    addStep(tr("What is known…"), u"edit"_s, BreachStep::Facts);
    addStep(tr("It is contained…"), u"shield"_s, BreachStep::Contain);
    addStep(tr("Assess the risk…"), u"target"_s, BreachStep::Assess);
    addStep(tr("Decide who is told…"), u"check"_s, BreachStep::Decide);
    addStep(tr("Draft a notice…"), u"file"_s, BreachStep::Draft);
    addStep(tr("Record a notice that was sent…"), u"export"_s, BreachStep::Notice);
    addStep(tr("Change the moment of awareness…"), u"clock"_s, BreachStep::Awareness);
    addStep(tr("Change the laws…"), u"globe"_s, BreachStep::Laws);
    addStep(tr("Add a note…"), u"add"_s, BreachStep::Note);
    addStep(tr("Close the breach…"), u"lock"_s, BreachStep::Close);
    addAction(tr("Compute the clocks of open breaches anew"), u"refresh"_s, {}, [this] { recompute(); });
    addAction(tr("Read the register again"), u"refresh"_s, QKeySequence(Qt::Key_F5), [this] { load(); });
    addAction(tr("Export what is shown…"), u"export"_s, QKeySequence(u"Ctrl+E"_s), [this] { exportShown(); });
    makeBar();
    makeTable();
    auto *split = new QSplitter(this);
    split->setChildrenCollapsible(false);
    m_list = new StackedState(m_table, split);
    split->addWidget(m_list);
    split->addWidget(m_detail);
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 2);
    split->setSizes({700, 480});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_locked);
    layout->addWidget(m_notice);
    auto *content = new QWidget(this);
    auto *rows = new QVBoxLayout(content);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(m_bar);
    rows->addWidget(split, 1);
    m_state = new StackedState(content, this);
    layout->addWidget(m_state, 1);
    setFocusProxy(m_table);
    connect(m_state, &StackedState::retryChosen, this, &BreachesPane::load);
    connect(m_state, &StackedState::actionChosen, m_new, &QAction::trigger);
    connect(m_list, &StackedState::actionChosen, m_bar, &FilterBar::clear);
    connect(m_detail, &BreachDetail::stepAsked, this, &BreachesPane::take);
    connect(&m_session.vault, &VaultGuard::changed, this, [this] {
        if (!isVisible())
            return;
        showVault();
        load(); // words can be read now, or no longer
    });
    m_later->setSingleShot(true);
    m_later->setInterval(300ms);
    connect(m_later, &QTimer::timeout, this, &BreachesPane::load);
    m_minute->setInterval(60s);
    connect(m_minute, &QTimer::timeout, this, &BreachesPane::tick);
}

QAction *BreachesPane::addAction(
    const QString &text, const QString &iconName, const QKeySequence &shortcut, std::function<void()> what)
{
    auto *action = new QAction(icon(iconName), text, this);
    action->setShortcut(shortcut);
    connect(action, &QAction::triggered, this, [what = std::move(what)] { what(); });
    m_actions.append(action);
    return action;
}

void BreachesPane::addStep(const QString &text, const QString &iconName, BreachStep step)
{
    m_steps.append(addAction(text, iconName, {}, [this, step] { take({.step = step}); }));
}

void BreachesPane::makeBar()
{
    m_bar->setSearchHint(tr("Reference, words or law"));
    m_bar->addChip(u"open"_s, tr("Open"));
    m_bar->addChip(u"runout"_s, tr("Time has run out"));
    m_bar->addChip(u"undecided"_s, tr("Not decided"));
    auto *button = new QPushButton(m_new->icon(), m_new->text(), m_bar);
    button->setObjectName(u"newBreach"_s);
    button->setToolTip(tr("Opens a breach from any pane with Ctrl+Shift+B"));
    connect(button, &QPushButton::clicked, m_new, &QAction::trigger);
    connect(m_new, &QAction::changed, button, [this, button] { button->setEnabled(m_new->isEnabled()); });
    m_bar->addTrailing(button);
    connect(m_bar, &FilterBar::searchChanged, this, &BreachesPane::showFilter);
    connect(m_bar, &FilterBar::chipToggled, this, &BreachesPane::showFilter);
    connect(m_bar, &FilterBar::cleared, this, &BreachesPane::showFilter);
}

void BreachesPane::makeTable()
{
    m_table->setAccessibleName(tr("Breaches, newest first"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    for (const int column : {BreachModel::ClockColumn, BreachModel::DecisionColumn, BreachModel::StateColumn})
        m_table->setItemDelegateForColumn(column, new StateBadgeDelegate(m_table));
    m_table->setStandardWidth(BreachModel::ReferenceColumn, 13);
    m_table->setStandardWidth(BreachModel::TitleColumn, 26);
    m_table->setStandardWidth(BreachModel::AwareColumn, 32);
    m_table->setStandardWidth(BreachModel::ClockColumn, 24);
    m_table->setStandardWidth(BreachModel::LawsColumn, 44);
    m_table->setStandardWidth(BreachModel::DecisionColumn, 15);
    m_table->setStandardWidth(BreachModel::RiskColumn, 14);
    m_table->setStandardWidth(BreachModel::PersonsColumn, 12);
    m_table->setStandardWidth(BreachModel::StateColumn, 24);
    m_table->setStandardColumns({BreachModel::ReferenceColumn, BreachModel::ClockColumn, BreachModel::DecisionColumn,
        BreachModel::StateColumn, BreachModel::TitleColumn, BreachModel::LawsColumn, BreachModel::AwareColumn,
        BreachModel::RiskColumn, BreachModel::PersonsColumn});
    m_table->setModel(&m_model);
    connect(m_table, &RecordTable::currentRowChanged, this, [this] { showChosen(); });
    connect(m_table, &RecordTable::opened, this, [this] { take({.step = BreachStep::Facts}); });
}

void BreachesPane::refresh(const QStringList &topics)
{
    for (const QString &topic : {u"breaches"_s, u"settings"_s, u"clocks"_s, u"vault"_s}) {
        if (topics.contains(topic) && !m_later->isActive())
            m_later->start();
    }
}

void BreachesPane::show(const QVariantMap &what)
{
    if (what.contains(u"filter"_s)) {
        m_bar->clear();
        m_bar->setChipOn(what.value(u"filter"_s).toString(), true);
        showFilter();
    }
    if (const QString reference = what.value(u"reference"_s).toString(); !reference.isEmpty())
        choose(reference);
    if (what.value(u"do"_s) == u"new"_s)
        open();
}

void BreachesPane::showEvent(QShowEvent *event)
{
    Pane::showEvent(event);
    tick();
    m_minute->start();
}

void BreachesPane::hideEvent(QHideEvent *event)
{
    Pane::hideEvent(event);
    m_minute->stop();
}

void BreachesPane::tick()
{
    if (!m_isLoaded)
        return;
    const Instant now = m_session.workspace.clock().now();
    m_model.setNow(now);
    if (const Breach *breach = chosen())
        m_detail->setNow(*breach, now);
}

void BreachesPane::load()
{
    if (!m_isLoaded)
        m_state->showLoading(tr("Reading the register of breaches…"));
    m_reading.start([&workspace = m_session.workspace](std::stop_token) { return readFacts(workspace); },
        [this](const Result<BreachesFacts> &facts) {
            if (!facts) {
                m_state->showError(facts.error());
                return;
            }
            showFacts(*facts);
        });
}

void BreachesPane::showFacts(const BreachesFacts &facts)
{
    m_facts = facts;
    m_isLoaded = true;
    const QString before = m_detail->reference();
    m_model.setBreaches(facts.breaches, facts.now);
    for (const auto &[id, filter] :
        {std::pair(u"open"_s, BreachFilter{.onlyOpen = true}), std::pair(u"runout"_s, BreachFilter{.onlyRunOut = true}),
            std::pair(u"undecided"_s, BreachFilter{.onlyUndecided = true})})
        m_bar->chip(id)->setCount(m_model.count(filter));
    showVault();
    showFilter();
    if (!facts.rulebookFault.isEmpty())
        m_notice->tell(
            tr("The rules of the laws could not be read, so clocks are unknown: %1").arg(facts.rulebookFault),
            Tone::Bad);
    if (!m_wanted.isEmpty())
        choose(std::exchange(m_wanted, {}));
    else if (!m_table->currentIndex().isValid() && m_model.rowCount() > 0)
        m_table->selectRow(std::max(0, m_model.rowOf(before)));
    showChosen();
    if (facts.breaches.isEmpty())
        m_state->showEmpty(tr("No breach is in the register"),
            tr("Every personal data breach is kept here, whether or not anybody is told (GDPR 33(5)). Ctrl+Shift+B "
               "opens "
               "one from any pane."),
            m_new->isEnabled() ? tr("New breach…") : QString(), u"breach"_s);
    else
        m_state->showContent();
    if (std::exchange(m_wantsNew, false))
        open();
}

void BreachesPane::showFilter()
{
    const QStringList chips = m_bar->chipsOn();
    m_filter = {.text = m_bar->searchText().trimmed(),
        .onlyOpen = chips.contains(u"open"_s),
        .onlyRunOut = chips.contains(u"runout"_s),
        .onlyUndecided = chips.contains(u"undecided"_s)};
    m_model.setFilter(m_filter);
    m_bar->setShowing(m_model.rowCount(), m_model.total());
    if (m_model.rowCount() == 0 && m_model.total() > 0)
        m_list->showEmpty(tr("Nothing fits the filter"), tr("There are breaches that it leaves out."),
            tr("Show all of them"), u"filter"_s);
    else
        m_list->showContent();
}

bool BreachesPane::canChange() const
{
    return m_session.workspace.store().isWritable() && m_session.workspace.vault().state() == vault::VaultState::Open;
}

void BreachesPane::showVault()
{
    const vault::VaultState state = m_session.workspace.vault().state();
    if (state == vault::VaultState::Open)
        m_locked->dismiss();
    else if (state == vault::VaultState::Locked)
        m_locked->tell(tr("The vault is locked: the words of breaches are sealed. Clocks, counts and decisions are "
                          "shown; unlock it to read and to change them."),
            Tone::Warning, tr("Unlock"), [this] { m_session.vault.unlock(); });
    else
        m_locked->tell(tr("This workspace has no keys yet. What is said of a breach is sealed, so set up the vault "
                          "before one is opened."),
            Tone::Warning, tr("Set up the vault…"), [this] { m_session.vault.setUp(); });
    m_new->setEnabled(m_session.workspace.store().isWritable());
    m_detail->setCanChange(canChange());
    for (QAction *action : std::as_const(m_steps))
        action->setEnabled(canChange() && chosen());
    if (std::exchange(m_wantsNew, false))
        open();
}

const Breach *BreachesPane::chosen() const
{
    const QModelIndex current = m_table->currentIndex();
    return current.isValid() ? m_model.breach(current.row()) : nullptr;
}

void BreachesPane::choose(const QString &reference)
{
    int row = m_model.rowOf(reference);
    if (row < 0 && m_isLoaded) {
        m_bar->clear();
        showFilter();
        row = m_model.rowOf(reference);
    }
    if (row < 0) {
        m_wanted = reference; // it may be on its way
        return;
    }
    m_table->selectRow(row);
    m_table->scrollTo(m_model.index(row, 0));
}

void BreachesPane::showChosen()
{
    const Breach *breach = chosen();
    for (QAction *action : std::as_const(m_steps))
        action->setEnabled(breach && canChange());
    if (!breach) {
        m_historyOf.clear();
        m_detail->clear();
        return;
    }
    if (m_historyOf == breach->reference)
        m_detail->show(*breach, m_history, m_session.workspace.clock().now());
    const QString reference = breach->reference;
    m_readingHistory.start(
        [&workspace = m_session.workspace, reference](
            std::stop_token) { return Breaches(workspace.store(), workspace.vault(), nullptr).history(reference); },
        [this, reference](const Result<QList<BreachEvent>> &history) {
            const Breach *now = chosen();
            if (!now || now->reference != reference)
                return;
            if (!history) {
                m_notice->tell(history.error().message, Tone::Bad);
                return;
            }
            m_historyOf = reference;
            m_history = *history;
            m_detail->show(*now, m_history, m_session.workspace.clock().now());
        });
}

BreachDesk BreachesPane::desk()
{
    return {m_session.workspace.store(), m_session.workspace.vault(), m_session.workspace.clock(), m_facts.rulebook,
        m_facts.zone};
}

void BreachesPane::open()
{
    if (!m_session.workspace.store().isWritable()) {
        m_notice->tell(tr("This workspace is open for reading only, so no breach can be opened in it."), Tone::Bad);
        return;
    }
    const vault::VaultState state = m_session.workspace.vault().state();
    if (state == vault::VaultState::NotSetUp) {
        showVault();
        m_locked->focusAction();
        return;
    }
    if (state == vault::VaultState::Locked) {
        m_wantsNew = true; // the form follows when it is open
        m_session.vault.unlock();
        return;
    }
    if (!m_isLoaded) {
        m_wantsNew = true;
        return;
    }
    openNow();
}

void BreachesPane::openNow()
{
    if (findChild<BreachForm *>(u"newBreachForm"_s))
        return;
    BreachForm *form = newBreachForm(desk(), this);
    form->setObjectName(u"newBreachForm"_s);
    const auto show = [this](const Breach &breach) {
        m_wanted = breach.reference;
        load();
    };
    connect(form, &BreachForm::kept, this, [this, show](const Breach &breach) {
        show(breach);
        m_notice->tell(tr("%1 is open; its clocks run.").arg(breach.reference), Tone::Good);
    });
    connect(form, &BreachForm::keptInPart, this, [this, show](const Breach &breach, const QString &sentence) {
        show(breach);
        m_notice->tell(tr("%1 is open and its clocks run, but its first facts could not be kept: %2")
                           .arg(breach.reference, sentence),
            Tone::Warning);
    });
    form->open();
}

void BreachesPane::take(const WantedStep &step)
{
    const Breach *breach = chosen();
    if (!breach)
        return;
    if (step.step == BreachStep::Draft) {
        openDraft(step);
        return;
    }
    if (!canChange()) {
        showVault();
        m_locked->focusAction();
        return;
    }
    const QString &reference = breach->reference;
    switch (step.step) {
    case BreachStep::Awareness:
        openForm(awarenessForm(desk(), *breach, this), tr("The clocks of %1 run from the new moment.").arg(reference));
        break;
    case BreachStep::Laws:
        openForm(lawsForm(desk(), *breach, this), tr("The laws of %1 are set.").arg(reference));
        break;
    case BreachStep::Facts:
        openForm(factsForm(desk(), *breach, step.part, this), tr("What is known of %1 is kept.").arg(reference));
        break;
    case BreachStep::Contain:
        openForm(containedForm(desk(), *breach, this), tr("%1 is recorded as contained.").arg(reference));
        break;
    case BreachStep::Assess:
        openForm(assessmentForm(desk(), *breach, this), tr("The assessment of %1 is kept.").arg(reference));
        break;
    case BreachStep::Decide:
        openForm(decisionForm(desk(), *breach, {.audience = step.audience, .law = step.law}, this),
            tr("The decision on %1 is kept.").arg(reference));
        break;
    case BreachStep::Notice:
        openForm(noticeForm(desk(), *breach, {.law = step.law, .duty = step.duty, .text = step.text}, this),
            tr("The notice of %1 is recorded.").arg(reference));
        break;
    case BreachStep::LateReason:
        openForm(lateReasonForm(desk(), *breach, step.law, step.duty, this), tr("The reason is kept."));
        break;
    case BreachStep::Note: openForm(noteForm(desk(), *breach, this), tr("The note is kept.")); break;
    case BreachStep::Close: openForm(closingForm(desk(), *breach, this), tr("%1 is closed.").arg(reference)); break;
    case BreachStep::Reopen:
        openForm(reopeningForm(desk(), *breach, this), tr("%1 is open again.").arg(reference));
        break;
    case BreachStep::Draft: break;
    }
}

void BreachesPane::openForm(BreachForm *form, const QString &done)
{
    connect(form, &BreachForm::kept, this, [this, done] {
        load();
        m_notice->tell(done, Tone::Good);
    });
    form->open();
}

void BreachesPane::openDraft(const WantedStep &step)
{
    const Breach *breach = chosen();
    const BreachClock *lead = BreachWords::leading(*breach);
    const QString law = step.law.isEmpty() && lead ? lead->law : step.law;
    const Duty duty = step.law.isEmpty() && lead ? lead->duty : step.duty;
    auto *dialog = new DraftDialog(*breach, law, duty, this);
    connect(dialog, &DraftDialog::said, this, &BreachesPane::said);
    connect(
        dialog, &DraftDialog::recordAsked, this, [this](const QString &askedLaw, Duty askedDuty, const QString &text) {
            take({.step = BreachStep::Notice, .law = askedLaw, .duty = askedDuty, .text = text});
        });
    dialog->open();
}

void BreachesPane::recompute()
{
    whenDone(this, desk().breaches().recompute(), [this](const Result<int> &changed) {
        if (!changed)
            m_notice->tell(changed.error().message, Tone::Bad);
        else
            m_notice->tell(tr("The clocks of %n breach(es) changed.", nullptr, *changed), Tone::Good);
        load();
    });
}

void BreachesPane::exportShown()
{
    auto *dialog = new QFileDialog(this, tr("Export what is shown"), u"breaches.csv"_s, tr("CSV (*.csv)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"csv"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        QSaveFile file(path);
        const bool isOpen = file.open(QIODevice::WriteOnly);
        if (isOpen) {
            file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
            file.write(m_model.csv(m_table->shownColumns()));
        }
        if (!isOpen || !file.commit())
            m_notice->tell(
                tr("The file could not be written; choose another place. %1").arg(file.errorString()), Tone::Bad);
        else
            m_notice->tell(tr("%n breach(es) exported.", nullptr, m_model.rowCount()), Tone::Good);
    });
    dialog->open();
}

} // namespace

Pane *makeBreachesPane(Session &session, QWidget *parent)
{
    return new BreachesPane(session, parent);
}

QString breachesBadge(Workspace &workspace)
{
    const Result<BreachFigures> figures = breachFigures(workspace.store(), workspace.clock().now());
    return figures && figures->open.numerator > 0 ? QLocale().toString(figures->open.numerator) : QString();
}

} // namespace steward::ui

#include "breaches_pane.moc"
