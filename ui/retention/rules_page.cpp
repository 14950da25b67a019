#include "ui/retention/rules_page.h"

#include "core/compliance/retention/deleted_records.h"
#include "ui/retention/retention_forms.h"
#include "ui/retention/retention_words.h"
#include "ui/theme/icons.h"
#include "ui/vault/vault_guard.h"
#include "ui/widgets/confirm.h"
#include "ui/widgets/detail_panel.h"
#include "ui/widgets/notice_bar.h"
#include "ui/widgets/record_table.h"
#include "ui/widgets/relative_time.h"
#include "ui/widgets/stacked_state.h"

#include <QDateTime>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace steward::ui {

using compliance::RetentionPlan;
using compliance::RetentionRule;
using compliance::RetentionRun;

namespace {

constexpr int runsShown = 200;
enum Column { RuleColumn, TypeColumn, PeriodColumn, ActionColumn, StateColumn, DueColumn, HeldColumn, LastColumn };

Result<RuleFacts> readRules(Workspace &workspace)
{
    RuleFacts facts{.now = workspace.clock().now()};
    return workspace.store().read([&](store::Connection &connection) -> Result<RuleFacts> {
        Result<QList<RetentionRule>> all = compliance::rules(connection);
        if (!all)
            return failureOf(all);
        Result<QList<compliance::DueRule>> due = compliance::retentionDue(connection, facts.now);
        if (!due)
            return failureOf(due);
        Result<QList<RetentionRun>> runs = compliance::retentionRuns(connection, {}, runsShown);
        if (!runs)
            return failureOf(runs);
        facts.rules = std::move(*all);
        facts.due = std::move(*due);
        facts.runs = std::move(*runs);
        return facts;
    });
}

QLabel *sentence(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setContentsMargins(14, 8, 14, 8);
    return label;
}

QPushButton *buttonOf(QAction *action, QWidget *parent)
{
    auto *button = new QPushButton(action->icon(), action->text(), parent);
    button->setEnabled(action->isEnabled());
    QObject::connect(button, &QPushButton::clicked, action, &QAction::trigger);
    QObject::connect(action, &QAction::changed, button, [button, action] { button->setEnabled(action->isEnabled()); });
    return button;
}

} // namespace

RulesPage::RulesPage(Session &session, NoticeBar *notice, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_notice(notice)
    , m_state(nullptr)
    , m_table(new RecordTable(u"retention.rules"_s, this))
    , m_detail(new DetailPanel(this))
    , m_below(new QTabWidget(this))
    , m_summary(sentence(this))
    , m_planTable(new RecordTable(u"retention.plan"_s, this))
    , m_ran(sentence(this))
    , m_runTable(new RecordTable(u"retention.run"_s, this))
    , m_model(
          {tr("Rule"), tr("Data type"), tr("Kept for"), tr("Then"), tr("State"), tr("Due"), tr("Held"), tr("Last run")})
    , m_planRows(RetentionWords::planTitles())
    , m_runRows(RetentionWords::runTitles())
    , m_plan(makeAction(tr("Count what is due under the chosen rule"), u"search"_s, &RulesPage::plan))
    , m_planAll(makeAction(tr("Count what is due"), u"refresh"_s, &RulesPage::planAll))
    , m_apply(makeAction(tr("Apply…"), u"play"_s, &RulesPage::apply))
    , m_add(makeAction(tr("Add a rule…"), u"add"_s, &RulesPage::add))
    , m_edit(makeAction(tr("Edit…"), u"edit"_s, &RulesPage::edit))
    , m_remove(makeAction(tr("Delete…"), u"trash"_s, &RulesPage::remove))
    , m_standard(
          makeAction(tr("Add the standard rules for Steward's own records"), u"shield"_s, &RulesPage::addStandard))
{
    m_planAll->setShortcut(QKeySequence(Qt::Key_F5));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeBar());
    makeTables();
    auto *rows = new QSplitter(Qt::Vertical, this);
    rows->setChildrenCollapsible(false);
    rows->setHandleWidth(1);
    rows->addWidget(m_table);
    for (const auto &[words, table, title] : {std::tuple(m_summary, m_planTable, tr("What is due")),
             std::tuple(m_ran, m_runTable, tr("What the last run did"))}) {
        auto *page = new QWidget(m_below);
        auto *column = new QVBoxLayout(page);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(0);
        column->addWidget(words);
        column->addWidget(table, 1);
        m_below->addTab(page, title);
    }
    m_below->setDocumentMode(true);
    rows->addWidget(m_below);
    rows->setSizes({320, 260});
    auto *splitter = new QSplitter(Qt::Horizontal, this);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(1);
    splitter->addWidget(rows);
    for (QAction *action : {m_apply, m_edit, m_remove})
        m_detail->addAction(buttonOf(action, m_detail));
    splitter->addWidget(m_detail);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({760, 340});
    m_state = new StackedState(splitter, this);
    layout->addWidget(m_state, 1);
    setFocusProxy(m_table);
    connect(m_state, &StackedState::retryChosen, this, &RulesPage::load);
    connect(m_state, &StackedState::actionChosen, m_standard, &QAction::trigger);
    look();
}

QAction *RulesPage::makeAction(const QString &text, const QString &iconName, void (RulesPage::*what)())
{
    auto *action = new QAction(icon(iconName), text, this);
    connect(action, &QAction::triggered, this, what);
    return action;
}

QWidget *RulesPage::makeBar()
{
    auto *box = new QWidget(this);
    auto *bar = new QHBoxLayout(box);
    bar->setContentsMargins(14, 10, 14, 8);
    bar->setSpacing(8);
    for (QAction *action : {m_planAll, m_add})
        bar->addWidget(buttonOf(action, box));
    bar->addStretch(1);
    return box;
}

void RulesPage::makeTables()
{
    m_table->setAccessibleName(tr("Retention rules"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setItemDelegateForColumn(StateColumn, new StateBadgeDelegate(m_table));
    const QList<int> widths{11, 24, 14, 13, 15, 10, 9, 32};
    for (int i = 0; i < widths.size(); ++i)
        m_table->setStandardWidth(i, widths[i]);
    m_table->setModel(&m_model);
    m_planTable->setAccessibleName(tr("What is due, place by place"));
    m_planTable->setItemDelegateForColumn(1, new StateBadgeDelegate(m_planTable));
    const QList<int> planWidths{34, 16, 9, 12, 12, 8, 14, 14, 13, 40};
    for (int i = 0; i < planWidths.size(); ++i)
        m_planTable->setStandardWidth(i, planWidths[i]);
    m_planTable->setModel(&m_planRows);
    m_runTable->setAccessibleName(tr("What the last run did, place by place"));
    const QList<int> runWidths{34, 10, 18, 9, 12, 50};
    for (int i = 0; i < runWidths.size(); ++i)
        m_runTable->setStandardWidth(i, runWidths[i]);
    m_runTable->setModel(&m_runRows);
    connect(m_table, &RecordTable::currentRowChanged, this, &RulesPage::showChosen);
    connect(m_table, &RecordTable::opened, m_plan, &QAction::trigger);
}

void RulesPage::load()
{
    if (m_state->currentWidget() != m_state->content())
        m_state->showLoading(tr("Reading the rules…"));
    m_reading.start([&workspace = m_session.workspace](std::stop_token) { return readRules(workspace); },
        [this](const Result<RuleFacts> &facts) {
            if (facts)
                showFacts(*facts);
            else
                m_state->showError(facts.error());
        });
}

void RulesPage::showFacts(const RuleFacts &facts)
{
    m_facts = facts;
    QList<CellRow> rows;
    for (const RetentionRule &rule : facts.rules)
        rows.append(rowOf(rule));
    m_model.setRows(std::move(rows));
    if (facts.rules.isEmpty()) {
        m_state->showEmpty(tr("No retention rules yet"),
            tr("A rule says for a data type from which event on it is kept, how long, and what happens then. The "
               "standard rules are for Steward's own records; their periods are a policy, not law."),
            m_session.workspace.store().isWritable() ? tr("Add the standard rules") : QString(), u"retention"_s);
    } else {
        m_state->showContent();
        if (const int row = m_model.rowOf(std::exchange(m_wanted, {})); row >= 0)
            m_table->selectRow(row);
        if (!m_table->currentIndex().isValid())
            m_table->selectRow(0);
    }
    showChosen();
}

bool RulesPage::isDue(const QString &reference) const
{
    return std::any_of(m_facts.due.cbegin(), m_facts.due.cend(),
        [&reference](const compliance::DueRule &one) { return one.reference == reference; });
}

CellRow RulesPage::rowOf(const RetentionRule &rule) const
{
    Cell due{.text = tr("not counted"), .tip = tr("F5 counts what is due; it changes nothing."), .isNumber = true};
    Cell held{.isNumber = true};
    if (const auto plan = m_plans.constFind(rule.reference); plan != m_plans.cend()) {
        qint64 kept = 0;
        for (const compliance::PlannedSystem &system : plan->systems)
            kept += system.held;
        due.text = QLocale().toString(plan->due());
        if (!plan->isWhole())
            due.text = plan->due() > 0 ? tr("%1 and unknown").arg(due.text) : tr("unknown");
        due.tip = tr("Counted %1.").arg(localDateTime(m_plannedAt.value(rule.reference)));
        held.text = QLocale().toString(kept);
    }
    return {rule.reference,
        {{.text = rule.reference}, {.text = rule.dataType}, {.text = RetentionWords::period(rule.period)},
            {.text = RetentionWords::action(rule.action)}, {.badge = RetentionWords::rule(rule, isDue(rule.reference))},
            due, held, {.text = rule.lastRunAt ? dateAndRelative(*rule.lastRunAt, m_facts.now) : tr("never")}}};
}

std::optional<RetentionRule> RulesPage::chosen() const
{
    const QString reference = m_model.key(m_table->currentIndex().row());
    for (const RetentionRule &rule : m_facts.rules) {
        if (rule.reference == reference)
            return rule;
    }
    return {};
}

void RulesPage::choose(const QString &reference)
{
    m_wanted = reference;
    if (const int row = m_model.rowOf(reference); row >= 0)
        m_table->selectRow(row);
}

void RulesPage::showChosen()
{
    look();
    const auto rule = chosen();
    if (!rule) {
        m_detail->setNothing(tr("Choose a rule to read it whole."));
        return;
    }
    showRule(*rule);
    showPlan();
    showRun();
}

void RulesPage::showRule(const RetentionRule &rule)
{
    m_detail->setTitle(rule.dataType, rule.reference);
    m_detail->setBadge(RetentionWords::rule(rule, isDue(rule.reference)));
    m_detail->clearSections();
    m_detail->addSection(tr("Rule"));
    m_detail->addFact(
        tr("Kept for"), tr("%1 from: %2", "period, event")
                            .arg(RetentionWords::period(rule.period), RetentionWords::startEvent(rule.startEvent)));
    m_detail->addFact(tr("Then"), RetentionWords::action(rule.action));
    m_detail->addFact(tr("Purpose"), rule.purpose);
    m_detail->addFact(tr("Legal basis"), rule.legalBasis);
    m_detail->addFact(tr("Period from"), rule.legalSource);
    m_detail->addFact(tr("Owner"), rule.owner);
    m_detail->addFact(tr("Runs"), rule.isAutomatic ? tr("by itself when it is due") : tr("when a person applies it"));
    m_detail->addFact(tr("In backups"), tr("%n day(s) longer", nullptr, rule.backupLagDays));
    m_detail->addSection(tr("Where it stands"));
    for (const compliance::RetentionSystem &system : rule.systems)
        m_detail->addText(RetentionWords::system(system));
    if (rule.systems.isEmpty())
        m_detail->addText(tr("Nowhere yet: add the places to the rule."), Tone::Warning);
    m_detail->addSection(tr("Runs"));
    m_detail->addFact(tr("Changed in all"), QLocale().toString(rule.changedInAll));
    for (const RetentionRun &run : m_facts.runs) {
        if (run.rule == rule.reference)
            m_detail->addFact(run.reference, tr("%1, %2: %3 changed", "when, state, rows")
                                                 .arg(localDateTime(run.startedAt), RetentionWords::run(run.state).word,
                                                     QLocale().toString(run.changed)));
    }
}

void RulesPage::showPlan()
{
    const auto rule = chosen();
    const auto plan = rule ? m_plans.constFind(rule->reference) : m_plans.cend();
    QList<CellRow> rows;
    if (plan == m_plans.cend()) {
        m_summary->setText(tr("Nothing has been counted for this rule yet. Counting (Enter, or F5 for all rules) looks "
                              "at the sources and changes nothing."));
    } else {
        m_summary->setText(RetentionWords::summary(*plan));
        for (int i = 0; i < plan->systems.size(); ++i)
            rows.append(RetentionWords::planRow(plan->systems[i], i));
    }
    m_planRows.setRows(std::move(rows));
}

void RulesPage::showRun()
{
    const auto rule = chosen();
    QList<CellRow> rows;
    m_ran->setText(tr("This rule has not been run yet."));
    for (const RetentionRun &run : std::as_const(m_facts.runs)) {
        if (!rule || run.rule != rule->reference)
            continue;
        m_ran->setText(RetentionWords::outcome(run));
        for (int i = 0; i < run.systems.size(); ++i)
            rows.append(RetentionWords::runRow(run.systems[i], i));
        break;
    }
    m_runRows.setRows(std::move(rows));
}

void RulesPage::look()
{
    const auto rule = chosen();
    const bool busy = m_job != nullptr;
    const bool writable = m_session.workspace.store().isWritable();
    m_plan->setEnabled(!busy && rule);
    m_planAll->setEnabled(!busy && !m_facts.rules.isEmpty());
    m_apply->setEnabled(!busy && writable && rule);
    m_add->setEnabled(writable);
    m_standard->setEnabled(writable);
    m_edit->setEnabled(!busy && writable && rule);
    m_remove->setEnabled(!busy && writable && rule);
}

Job *RulesPage::begin(const QString &title)
{
    m_job = new Job(title, this);
    Q_EMIT working(m_job);
    look();
    return m_job;
}

void RulesPage::end()
{
    if (Job *job = std::exchange(m_job, nullptr))
        job->end();
    load();
}

void RulesPage::plan()
{
    if (const auto rule = chosen())
        planThese({rule->reference});
}

void RulesPage::planAll()
{
    QStringList references;
    for (const RetentionRule &rule : std::as_const(m_facts.rules))
        references.append(rule.reference);
    planThese(references);
}

void RulesPage::planThese(const QStringList &references)
{
    if (references.isEmpty() || m_job)
        return;
    const Job *job = begin(tr("Counting what is due"));
    m_planning.start(
        [&workspace = m_session.workspace, references, stop = job->stopToken(), progress = job->progress()](
            std::stop_token) -> Result<QList<RetentionPlan>> {
            const compliance::SourceAccess access = compliance::registeredSources(workspace.store(), workspace.vault());
            QList<RetentionPlan> plans;
            for (const QString &reference : references) {
                progress->tell(plans.size(), references.size());
                progress->setStep(reference);
                Result<RetentionPlan> plan =
                    planRetention(workspace.store(), workspace.vault(), access, reference, stop);
                if (!plan)
                    return failureOf(plan);
                plans.append(std::move(*plan));
            }
            return plans;
        },
        [this](const Result<QList<RetentionPlan>> &plans) {
            if (plans) {
                for (const RetentionPlan &plan : *plans) {
                    m_plans.insert(plan.rule.reference, plan);
                    m_plannedAt.insert(plan.rule.reference, m_session.workspace.clock().now());
                }
                m_below->setCurrentIndex(0);
            } else if (plans.error().code != ErrorCode::Cancelled) {
                m_notice->tell(plans.error().message, Tone::Bad);
            }
            end();
        });
}

void RulesPage::apply()
{
    const auto rule = chosen();
    if (!rule)
        return;
    if (m_session.workspace.vault().state() != vault::VaultState::Open) {
        m_notice->tell(m_session.vault.reason(), Tone::Warning,
            m_session.vault.state() == vault::VaultState::NotSetUp ? tr("Set up the vault") : tr("Unlock"),
            [this] { m_session.vault.toggle(); });
        return;
    }
    const auto plan = m_plans.constFind(rule->reference);
    if (plan == m_plans.cend()) {
        m_notice->tell(tr("Count what is due under %1 first; then its plan can be applied.").arg(rule->reference),
            Tone::Warning, tr("Count it"), [this] { m_plan->trigger(); });
        m_notice->focusAction();
        return;
    }
    if (plan->due() == 0 && plan->resumes.isEmpty() && plan->isWhole()) {
        applyPlanned(*plan); // changes nothing, and is recorded as a run
        return;
    }
    confirm(this, tr("Apply %1, %2?").arg(rule->reference, rule->dataType), RetentionWords::question(*plan),
        tr("Apply"), [this, plan = *plan] { applyPlanned(plan); });
}

void RulesPage::applyPlanned(const RetentionPlan &plan)
{
    const Job *job = begin(tr("Applying %1").arg(plan.rule.reference));
    m_applying.start(
        [&workspace = m_session.workspace, reference = plan.rule.reference,
            hash = plan.resumes.isEmpty() ? plan.hash : QString(), stop = job->stopToken(),
            progress = job->progress()](std::stop_token) {
            compliance::RunOptions options;
            options.progress = [progress](qint64 done, qint64 total) { progress->tell(done, total); };
            return applyRetention(workspace.store(), workspace.vault(),
                compliance::registeredSources(workspace.store(), workspace.vault()), reference, hash, stop, options);
        },
        [this, reference = plan.rule.reference](const Result<RetentionRun> &run) {
            m_plans.remove(reference);
            m_below->setCurrentIndex(run ? 1 : 0);
            if (run)
                m_notice->tell(RetentionWords::outcome(*run), run->state == "done"_L1 ? Tone::Good : Tone::Warning);
            else if (run.error().code == ErrorCode::Cancelled)
                m_notice->tell(tr("%1 was cancelled; what was begun is kept, and applying it again goes on from there.")
                                   .arg(reference),
                    Tone::Warning);
            else
                m_notice->tell(run.error().message, Tone::Bad);
            end();
        });
}

void RulesPage::add()
{
    keep({}, true);
}

void RulesPage::edit()
{
    if (const auto rule = chosen())
        keep(*rule, false);
}

void RulesPage::keep(const RetentionRule &rule, bool isNew)
{
    auto *dialog = new FormDialog(RetentionForms::rule(rule), this);
    dialog->setObjectName(u"ruleEditor"_s);
    const auto note = [dialog] { dialog->setNote(RetentionForms::noteOn(*dialog)); };
    connect(dialog, &FormDialog::changed, this, note);
    note();
    connect(dialog, &FormDialog::wanted, this, [this, dialog, rule, isNew] {
        const Result<RetentionRule> wanted = RetentionForms::ruleOf(*dialog, rule);
        if (!wanted) {
            dialog->showError(wanted.error().message);
            return;
        }
        const auto step = [wanted = *wanted, isNew](store::Transaction &transaction) {
            return isNew ? addRule(transaction, wanted) : changeRule(transaction, wanted);
        };
        whenDone(dialog, m_session.workspace.store().write(step), [this, dialog](const Result<RetentionRule> &kept) {
            if (!kept) {
                dialog->showError(kept.error().message);
                return;
            }
            m_plans.remove(kept->reference);
            m_wanted = kept->reference;
            dialog->accept();
            load();
        });
    });
    dialog->open();
}

void RulesPage::remove()
{
    const auto rule = chosen();
    if (!rule)
        return;
    auto *dialog = new FormDialog(RetentionForms::reason(tr("Delete %1?").arg(rule->reference),
                                      tr("It is set aside and can be put back under \"Deleted records\" until it is "
                                         "purged. What it did stays in the ledger."),
                                      tr("Delete it")),
        this);
    connect(dialog, &FormDialog::wanted, this, [this, dialog, reference = rule->reference] {
        const auto step = [reference, actor = m_session.workspace.store().actor(), reason = dialog->value(u"text"_s)](
                              store::Transaction &transaction) {
            return compliance::deleteRecord(transaction, actor, u"retention_rule"_s, reference, reason);
        };
        whenDone(dialog, m_session.workspace.store().write(step),
            [this, dialog](const Result<compliance::DeletedRecord> &deleted) {
                if (!deleted) {
                    dialog->showError(deleted.error().message);
                    return;
                }
                dialog->accept();
                m_notice->tell(tr("%1 is deleted; it can be put back.").arg(deleted->reference), Tone::Good);
                load();
            });
    });
    dialog->open();
}

void RulesPage::addStandard()
{
    const auto step = [](store::Transaction &transaction) -> Result<int> {
        int added = 0;
        for (const RetentionRule &rule : compliance::standardRules()) {
            const Result<RetentionRule> kept = addRule(transaction, rule);
            if (!kept && kept.error().code != ErrorCode::Refused)
                return failureOf(kept);
            added += kept.has_value();
        }
        return added;
    };
    whenDone(this, m_session.workspace.store().write(step), [this](const Result<int> &added) {
        if (added)
            m_notice->tell(tr("%n rule(s) were added; look at their periods.", nullptr, *added), Tone::Good);
        else
            m_notice->tell(added.error().message, Tone::Bad);
        load();
    });
}

} // namespace steward::ui
